// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/formdialog.h"

#include <vector>

class QDoubleSpinBox;
class QSpinBox;

namespace mainstay {

/// What the workspace is set to: its name, the currency that figures are in, when its year begins, what
/// retention counts as one contract, and the exchange rates, each from its day on. Asks for the rate of every currency that a subscription has.
class WorkspaceDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceDialog)

public:
    /// Reads the settings and shows the dialog over `page` once they are there.
    static void show(Page &page, WorkspaceSession &session);

protected:
    void save() override;

private:
    struct Contents
    {
        WorkspaceSettings settings;
        std::vector<ExchangeRate> rates;
        QStringList missing; ///< used by subscriptions, without a rate
    };
    struct RateField
    {
        Currency currency;
        QLineEdit *field = nullptr;
        DateField *from = nullptr;
    };

    WorkspaceDialog(Page &page, WorkspaceSession &session, const Contents &contents);
    static Result<Contents> load(Connection &connection);
    void addRates(const Contents &contents);
    void addRate(const Currency &currency, qint64 rateMicro, QDate validFrom);
    void addTypedCurrency();
    std::optional<Currency> typedBase();
    std::vector<ExchangeRate> typedRates(const Currency &base);

    QLocale m_locale;
    QLineEdit *m_name = nullptr;
    QComboBox *m_base = nullptr;
    QComboBox *m_firstMonth = nullptr;
    QSpinBox *m_gapDays = nullptr;
    QDoubleSpinBox *m_winningRatio = nullptr;
    QComboBox *m_another = nullptr;
    std::vector<RateField> m_rates;
};

} // namespace mainstay
