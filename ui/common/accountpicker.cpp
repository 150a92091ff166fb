// SPDX-License-Identifier: Apache-2.0
#include "ui/common/accountpicker.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace mainstay {

namespace {

constexpr int mostOffered = 8;
constexpr int debounceMs = 60;
constexpr int narrowestOffer = 260; ///< so that a name can be read below a narrow field

} // namespace

AccountPicker::AccountPicker(WorkspaceSession &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_completer(new QCompleter(this))
    , m_texts(new QStringListModel(this))
{
    setPlaceholderText(tr("Name, reading or domain"));
    m_completer->setModel(m_texts);
    // What matches was found by the storage, by readings and domains too.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    m_completer->popup()->setMinimumWidth(narrowestOffer);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &AccountPicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        change({});
        m_debounce.start();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &AccountPicker::choose);
}

void AccountPicker::setAccount(AccountId account, const QString &name)
{
    ++m_question;
    m_debounce.stop();
    setText(name);
    change(account);
}

void AccountPicker::change(AccountId account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
}

void AccountPicker::ask()
{
    const int question = ++m_question;
    auto asked = m_session.interactive().run(
        [typed = text()](Connection &db) { return accountstore::matching(db, typed, mostOffered); });
    whenDone(asked, this, [this, question](const Result<std::vector<Account>> &accounts) {
        if (question == m_question && accounts.ok())
            offer(*accounts);
    });
}

void AccountPicker::offer(const std::vector<Account> &accounts)
{
    m_offered = accounts;
    QStringList texts;
    for (const Account &account : accounts)
        texts += account.name;
    m_texts->setStringList(texts);
    // A name typed whole needs no choosing, unless several have it.
    if (accounts.size() == 1 && fold(accounts.front().name) == fold(text()))
        change(accounts.front().id);
    else if (hasFocus() && !accounts.empty())
        m_completer->complete();
}

void AccountPicker::choose(const QString &text)
{
    // Accounts of one name are told apart by the row that was chosen.
    const int row = m_completer->popup()->currentIndex().row();
    if (row >= 0 && size_t(row) < m_offered.size() && m_offered[size_t(row)].name == text) {
        change(m_offered[size_t(row)].id);
        return;
    }
    const auto named = std::find_if(m_offered.begin(), m_offered.end(), [&text](const Account &account) { return account.name == text; });
    if (named != m_offered.end())
        change(named->id);
}

} // namespace mainstay
