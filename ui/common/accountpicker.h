// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"

#include <QLineEdit>
#include <QTimer>

#include <vector>

class QCompleter;
class QStringListModel;

namespace mainstay {

class WorkspaceSession;

/// Finds an account by typing a part of its name, reading or domain.
class AccountPicker final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountPicker)

public:
    explicit AccountPicker(WorkspaceSession &session, QWidget *parent = nullptr);

    /// Invalid while what is typed is no account.
    AccountId account() const { return m_account; }
    void setAccount(AccountId account, const QString &name);

Q_SIGNALS:
    void accountChanged();

private:
    void ask();
    void offer(const std::vector<Account> &accounts);
    void choose(const QString &text);
    void change(AccountId account);

    WorkspaceSession &m_session;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_texts = nullptr;
    QTimer m_debounce;
    std::vector<Account> m_offered;
    AccountId m_account;
    int m_question = 0; ///< only the newest answer counts
};

} // namespace mainstay
