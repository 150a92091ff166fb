// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/contracts/subscription.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace mainstay {

/// The dated periods of a subscription, a line each.
class PeriodsEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeriodsEditor)

public:
    explicit PeriodsEditor(QDate today, QWidget *parent = nullptr);

    void setPeriods(const std::vector<SubscriptionPeriod> &periods, const Currency &currency);
    /// Nothing when a line can't be used; the line says why. Empty lines are left out.
    std::optional<std::vector<SubscriptionPeriod>> periods(const Currency &currency);

private:
    struct Line
    {
        PeriodId id;
        DateField *start = nullptr;
        DateField *end = nullptr;
        QLineEdit *arr = nullptr;
        QLineEdit *seats = nullptr;
        FieldMessage *message = nullptr;

        bool isEmpty() const;
    };
    void addLine(const SubscriptionPeriod &period, const Currency &currency);
    void addNextLine();
    /// A sentence when the line can't be read.
    QString read(const Line &line, const Currency &currency, SubscriptionPeriod &period) const;

    QDate m_today;
    QLocale m_locale;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_add = nullptr;
    std::vector<Line> m_lines;
};

/// A product that an account pays for, with the periods of its price.
class SubscriptionDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubscriptionDialog)

public:
    /// A subscription without an id is a new one of its account.
    static void open(Page &page, WorkspaceSession &session, const Subscription &subscription);

protected:
    void save() override;
    bool explain(const Error &error) override;

private:
    SubscriptionDialog(Page &page, WorkspaceSession &session, const Subscription &subscription,
                       const std::vector<Product> &products);
    void build(const std::vector<Product> &products);
    std::optional<Subscription> read();
    void readUplift(Subscription &subscription);
    void remove();

    Subscription m_subscription;
    QComboBox *m_product = nullptr;
    QComboBox *m_currency = nullptr;
    QLineEdit *m_key = nullptr;
    DateField *m_notice = nullptr;
    QLineEdit *m_uplift = nullptr;
    QCheckBox *m_autoRenews = nullptr;
    PeriodsEditor *m_periods = nullptr;
};

} // namespace mainstay
