// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/accountfield.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QHBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 8;
constexpr int debounceMs = 60;

/// What tells accounts of one name apart.
QString detailOf(const Account &account)
{
    return !account.domain.isEmpty() ? account.domain : !account.region.isEmpty() ? account.region : account.key;
}

} // namespace

AccountField::AccountField(WorkspaceSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new SuggestField(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    setFocusProxy(m_field);
    m_field->setObjectName(u"account"_s);
    m_field->setPlaceholderText(tr("Name, reading or domain"));
    connect(this, &AccountField::accountChanged, this, &AccountField::showChosen);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &AccountField::ask);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (m_account.isValid()) {
            m_account = {};
            Q_EMIT accountChanged();
        }
        Q_EMIT edited();
    });
    connect(m_field, &SuggestField::suggestionsNeeded, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_field, &SuggestField::chosen, this, &AccountField::choose);
    connect(m_field, &SuggestField::focusLeft, this, [this] {
        if (!m_account.isValid() && !m_field->text().trimmed().isEmpty())
            resolve();
    });
}

AccountField::~AccountField()
{
    // Losing the keyboard on the way out must not ask anything.
    m_field->disconnect(this);
}

void AccountField::setAccount(AccountId account, const QString &text)
{
    ++m_question;
    m_debounce.stop();
    m_field->closeSuggestions();
    m_field->setText(text);
    m_field->setCursorPosition(0);
    m_account = account;
    Q_EMIT accountChanged();
}

/// Chosen or only typed: to be seen without reading.
void AccountField::showChosen()
{
    QFont font = m_field->font();
    font.setWeight(m_account.isValid() ? QFont::DemiBold : QFont::Normal);
    m_field->setFont(font);
}

void AccountField::ask()
{
    const int question = ++m_question;
    const QString text = m_account.isValid() ? QString() : m_field->text();
    auto asked = m_session.interactive().run(
        [text](Connection &db) { return accountstore::matching(db, text, mostOffered); });
    whenDone(asked, this, [this, question](const Result<std::vector<Account>> &accounts) {
        if (question == m_question && accounts.ok())
            take(*accounts);
    });
}

void AccountField::take(const std::vector<Account> &accounts)
{
    m_offered = accounts;
    std::vector<Suggestion> suggestions;
    for (const Account &account : accounts)
        suggestions.push_back({account.name, detailOf(account), false});
    m_field->offer(suggestions);
}

void AccountField::choose(int row)
{
    if (row >= 0 && size_t(row) < m_offered.size())
        setResolved(Account(m_offered[size_t(row)]));
}

void AccountField::setResolved(const Account &account)
{
    setAccount(account.id, account.name);
    Q_EMIT edited();
}

void AccountField::resolve()
{
    const int resolution = ++m_resolution;
    if (m_account.isValid()) {
        Q_EMIT resolved(Finding::Found);
        return;
    }
    m_debounce.stop();
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        Q_EMIT resolved(Finding::Unknown);
        return;
    }
    ++m_question;
    auto asked = m_session.interactive().run(
        [text](Connection &db) { return accountstore::matching(db, text, mostOffered); });
    whenDone(asked, this, [this, resolution, text](const Result<std::vector<Account>> &accounts) {
        if (resolution != m_resolution)
            return; // the newer one answers for both
        if (m_account.isValid() || m_field->text().trimmed() != text)
            resolve(); // chosen or typed on meanwhile
        else
            answer(accounts.ok() ? *accounts : std::vector<Account>());
    });
}

void AccountField::answer(const std::vector<Account> &accounts)
{
    const QString typed = fold(m_field->text());
    std::vector<Account> exact;
    for (const Account &account : accounts) {
        if (fold(account.name) == typed)
            exact.push_back(account);
    }
    const std::vector<Account> &candidates = exact.empty() ? accounts : exact;
    if (candidates.size() == 1)
        setResolved(Account(candidates.front()));
    Q_EMIT resolved(candidates.empty() ? Finding::Unknown : candidates.size() == 1 ? Finding::Found : Finding::Several);
}

} // namespace mainstay
