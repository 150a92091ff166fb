// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "ui/touchpoints/suggestfield.h"

#include <QTimer>
#include <QWidget>

#include <vector>

namespace mainstay {

class WorkspaceSession;

/// Finds an account by typing a part of its name, reading or domain, in any script.
class AccountField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountField)

public:
    AccountField(WorkspaceSession &session, QWidget *parent);
    ~AccountField() override;

    /// Invalid while what is typed is not (yet) an account.
    AccountId account() const { return m_account; }
    QString text() const { return m_field->text(); }
    /// With a valid id the text is the account's name.
    void setAccount(AccountId account, const QString &text);
    QLineEdit *edit() const { return m_field; }

    enum class Finding { Found, Unknown, Several };
    /// Settles what is typed: the only match, or the one of exactly this name. resolved() answers, once for
    /// all that wait together, and about what is there by then.
    void resolve();

Q_SIGNALS:
    void accountChanged();
    void edited();
    void resolved(mainstay::AccountField::Finding finding);

private:
    void showChosen();
    void ask();
    void take(const std::vector<Account> &accounts);
    void choose(int row);
    void setResolved(const Account &account);
    void answer(const std::vector<Account> &accounts);

    WorkspaceSession &m_session;
    SuggestField *m_field = nullptr;
    QTimer m_debounce;
    AccountId m_account;
    std::vector<Account> m_offered;
    int m_question = 0; ///< only the newest answer counts
    int m_resolution = 0; ///< the same, of resolve()
};

} // namespace mainstay
