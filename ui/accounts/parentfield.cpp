// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"
#include "ui/accounts/accountdialog.h"
#include "ui/common/whendone.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace mainstay {

namespace {

constexpr int suggestions = 8;

} // namespace

ParentField::ParentField(WorkspaceSession &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
{
    auto *completer = new QCompleter(new QStandardItemModel(this), this);
    // The storage has matched already, folded; the completer would match again and lose rows.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &ParentField::ask);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        setAccount(AccountId(index.data(Qt::UserRole).toLongLong()), index.data().toString());
    });
}

void ParentField::setAccount(AccountId account, const QString &name)
{
    m_account = account;
    m_name = name;
    setText(name);
}

std::optional<AccountId> ParentField::account() const
{
    if (text().trimmed().isEmpty())
        return AccountId();
    return text() == m_name ? std::optional(m_account) : std::nullopt;
}

void ParentField::ask(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    whenDone(m_session.interactive().run([text](Connection &db) { return accountstore::matching(db, text, suggestions); }),
             this, [this, text](const Result<std::vector<Account>> &accounts) {
                 if (!accounts.ok() || this->text() != text)
                     return;
                 auto *model = static_cast<QStandardItemModel *>(completer()->model());
                 model->clear();
                 for (const Account &account : *accounts) {
                     auto *item = new QStandardItem(account.name); // owned by the model
                     item->setData(account.id.value(), Qt::UserRole);
                     model->appendRow(item);
                 }
                 completer()->complete();
             });
}

} // namespace mainstay
