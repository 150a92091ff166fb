// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/member.h"
#include "ui/common/formdialog.h"

#include <functional>

class QPlainTextEdit;

namespace mainstay {

class ParentField;

/// A new account, or one that is there.
class AccountDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDialog)

public:
    static void add(Page &page, WorkspaceSession &session, const std::function<void(AccountId)> &saved = {});
    static void edit(Page &page, WorkspaceSession &session, AccountId account);

protected:
    void save() override;
    bool explain(const Error &error) override;

private:
    struct Start
    {
        Account account;
        QString parentName;
        std::vector<Member> members;
    };
    AccountDialog(Page &page, WorkspaceSession &session, const Start &start);
    static Result<Start> load(Connection &db, AccountId account);
    void buildLeft(const Start &start);
    void buildRight();
    void fill(const Start &start);
    void fillOwners(const std::vector<Member> &members);
    void addMember();
    /// Nothing when a field holds something that can't be used; the fields say what.
    std::optional<Account> read();
    Currency readCurrency();
    void readParent(Account &account);

    Page &m_page;
    Account m_account;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_reading = nullptr;
    QLineEdit *m_domain = nullptr;
    QLineEdit *m_key = nullptr;
    ParentField *m_parent = nullptr;
    QComboBox *m_stage = nullptr;
    QComboBox *m_tier = nullptr;
    QComboBox *m_owner = nullptr;
    QLineEdit *m_industry = nullptr;
    QLineEdit *m_region = nullptr;
    QLineEdit *m_segment = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_timeZone = nullptr;
    QComboBox *m_currency = nullptr;
    DateField *m_since = nullptr;
    QLineEdit *m_tags = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

/// An account by name, completed while typing.
class ParentField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParentField)

public:
    explicit ParentField(WorkspaceSession &session, QWidget *parent = nullptr);

    void setAccount(AccountId account, const QString &name);
    /// Nothing when the text is no account that was chosen; an invalid id for no text.
    std::optional<AccountId> account() const;

private:
    void ask(const QString &text);

    WorkspaceSession &m_session;
    AccountId m_account;
    QString m_name;
};

/// Deletes an account that has no history, as one batch that undo takes back; of others it says why not.
void deleteAccount(Page &page, WorkspaceSession &session, AccountId account, const QString &name);

} // namespace mainstay
