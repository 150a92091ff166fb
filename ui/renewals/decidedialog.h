// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/renewals/renewal.h"
#include "core/retention/loss.h"
#include "ui/common/formdialog.h"

namespace mainstay {

/// What came of a renewal: the next period with its ARR, or the end with its reason. Everything is saved in one step
/// and taken back in one.
class DecideDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecideDialog)

public:
    /// Shows itself; deletes itself when closed.
    DecideDialog(Page &page, WorkspaceSession &session, const Renewal &renewal);

protected:
    void save() override;

private:
    void build();
    void buildLoss();
    void outcomeChosen();
    void arrEdited();
    RenewalOutcomeKind outcome() const;
    /// What the agreed per cent add to the ARR; 0 where nothing is agreed.
    qint64 agreedUplift() const;
    /// Nothing, and a sentence beside the field, for what is no amount.
    std::optional<qint64> readAmount(QLineEdit &field);
    void readContract(RenewalDecision &decision);
    /// An ARR that does not fit the outcome is told beside the field.
    void checkAmounts(const RenewalDecision &decision);
    Loss readLoss();
    QString told(const RenewalDecision &decision) const;

    Renewal m_renewal;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_arr = nullptr;
    QLineEdit *m_uplift = nullptr;
    DateField *m_end = nullptr;
    QLineEdit *m_seats = nullptr;
    QComboBox *m_stated = nullptr;
    QComboBox *m_established = nullptr;
    QComboBox *m_avoidable = nullptr;
    QLineEdit *m_evidence = nullptr;
    QLineEdit *m_signal = nullptr;
    DateField *m_signalDay = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace mainstay
