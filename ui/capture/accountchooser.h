// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/capture/matching.h"

#include <QLineEdit>
#include <QTimer>

class QStringListModel;

namespace mainstay {

class WorkspaceSession;

/// Which account something captured belongs to: the likely ones at once (Down), any other by typing a part of
/// its name, reading or domain.
class AccountChooser final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountChooser)

public:
    explicit AccountChooser(WorkspaceSession &session, QWidget *parent = nullptr);

    void setCandidates(const std::vector<AccountCandidate> &candidates, AccountId chosen, const QString &name);

Q_SIGNALS:
    /// Invalid when the field was emptied.
    void accountChosen(mainstay::AccountId account, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Offer
    {
        AccountId account;
        QString name;
    };
    void ask();
    void offer(std::vector<Offer> offers);
    void take(int row);
    void settle();

    WorkspaceSession &m_session;
    QStringListModel *m_names = nullptr;
    QTimer m_debounce;
    std::vector<Offer> m_candidates;
    std::vector<Offer> m_offers;
    Offer m_chosen;
    int m_question = 0; ///< only the newest answer counts
};

} // namespace mainstay
