// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/accountchooser.h"

#include "core/accounts/accountstore.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace mainstay {

namespace {

constexpr int mostOffered = 8;
constexpr int debounceMs = 60;

} // namespace

AccountChooser::AccountChooser(WorkspaceSession &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    setPlaceholderText(tr("Name, reading or domain"));
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &AccountChooser::ask);
    connect(this, &QLineEdit::textEdited, &m_debounce, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::editingFinished, this, &AccountChooser::settle);
    // Two accounts may have one name: the row tells, not the text.
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void AccountChooser::setCandidates(const std::vector<AccountCandidate> &candidates, AccountId chosen, const QString &name)
{
    ++m_question;
    m_debounce.stop();
    m_candidates.clear();
    for (const AccountCandidate &candidate : candidates)
        m_candidates.push_back({candidate.account, candidate.name});
    m_chosen = {chosen, name};
    setText(name);
    setCursorPosition(0);
}

void AccountChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible() && !m_candidates.empty()) {
        offer(m_candidates);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AccountChooser::ask()
{
    const int question = ++m_question;
    if (text().trimmed().isEmpty()) {
        if (!m_candidates.empty())
            offer(m_candidates);
        return;
    }
    auto asked = m_session.interactive().run(
        [typed = text()](Connection &db) { return accountstore::matching(db, typed, mostOffered); });
    whenDone(asked, this, [this, question](const Result<std::vector<Account>> &accounts) {
        if (question != m_question || !accounts.ok())
            return;
        std::vector<Offer> offers;
        for (const Account &account : *accounts)
            offers.push_back({account.id, account.name});
        offer(std::move(offers));
    });
}

void AccountChooser::offer(std::vector<Offer> offers)
{
    m_offers = std::move(offers);
    QStringList names;
    for (const Offer &one : m_offers)
        names += one.name;
    m_names->setStringList(names);
    if (!names.isEmpty() && hasFocus())
        completer()->complete();
}

void AccountChooser::take(int row)
{
    if (row < 0 || size_t(row) >= m_offers.size())
        return;
    m_chosen = m_offers[size_t(row)];
    setText(m_chosen.name);
    Q_EMIT accountChosen(m_chosen.account, m_chosen.name);
}

void AccountChooser::settle()
{
    if (completer()->popup()->isVisible() || text() == m_chosen.name)
        return;
    if (text().trimmed().isEmpty()) {
        m_chosen = {};
        Q_EMIT accountChosen({}, {});
        return;
    }
    // What was typed is no account: the last choice stands.
    setText(m_chosen.name);
}

} // namespace mainstay
