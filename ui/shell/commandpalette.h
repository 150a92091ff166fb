// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"

#include <QAction>
#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace mainstay {

class WorkspaceSession;

/// Ctrl+K: a few letters lead to an account or a command. Accounts are looked up off the window's
/// thread; replies to what is no longer typed are dropped.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// `session` may be null while no workspace is open.
    CommandPalette(const QList<QAction *> &commands, WorkspaceSession *session, QWidget *parent);

Q_SIGNALS:
    void accountChosen(mainstay::AccountId account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void textChanged();
    void lookUp();
    void showMatches(const std::vector<Account> &accounts);
    void addCommands();
    void choose();

    QList<QAction *> m_commands;
    WorkspaceSession *m_session;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
    QTimer m_pause;
    int m_generation = 0;
};

} // namespace mainstay
