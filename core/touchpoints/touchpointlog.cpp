// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlog.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "core/touchpoints/plannedtouchstore.h"
#include "core/touchpoints/touchpointlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::touchpointlog {

namespace {

/// Turns names into contacts, each new one once.
class People final
{
public:
    People(Connection &connection, AccountId account)
        : m_connection(connection)
        , m_account(account)
    {
    }

    /// An invalid id for nobody.
    Result<ContactId> contactOf(const LoggedPerson &person)
    {
        if (person.contact.isValid() || person.isNobody())
            return person.contact;
        MAINSTAY_CHECK(load());
        const QString wanted = fold(person.newName);
        for (const auto &[folded, id] : m_known) {
            if (folded == wanted)
                return id;
        }
        Contact contact;
        contact.account = m_account;
        contact.name = person.newName.simplified();
        contact.email = person.newEmail.trimmed();
        MAINSTAY_TRY(const ContactId id, accountstore::insertContact(m_connection, contact));
        m_known.emplace_back(wanted, id);
        ++m_made;
        return id;
    }

    int made() const { return m_made; }

private:
    Result<void> load()
    {
        if (m_loaded)
            return {};
        MAINSTAY_TRY(const std::vector<Contact> contacts, accountstore::contacts(m_connection, m_account));
        for (const Contact &contact : contacts)
            m_known.emplace_back(fold(contact.name), contact.id);
        m_loaded = true;
        return {};
    }

    Connection &m_connection;
    AccountId m_account;
    std::vector<std::pair<QString, ContactId>> m_known; ///< by folded name
    bool m_loaded = false;
    int m_made = 0;
};

/// The storage's own functions end a text at a NUL; nobody types one.
void dropNul(QString &text)
{
    text.remove(QChar(u'\0'));
}

TouchpointLog cleaned(TouchpointLog log)
{
    Touchpoint &touchpoint = log.touchpoint;
    for (QString *text : {&touchpoint.summary, &touchpoint.notes, &touchpoint.competitor, &touchpoint.objective,
                          &touchpoint.reason, &touchpoint.overrideReason, &touchpoint.source})
        dropNul(*text);
    for (LoggedPerson &person : log.people) {
        dropNul(person.newName);
        dropNul(person.newEmail);
    }
    for (LoggedQuote &quote : log.quotes) {
        dropNul(quote.words);
        dropNul(quote.who.newName);
        dropNul(quote.who.newEmail);
    }
    return log;
}

Result<Touchpoint> resolved(const TouchpointLog &log, People &people)
{
    Touchpoint touchpoint = log.touchpoint;
    touchpoint.contacts.clear();
    touchpoint.quotes.clear();
    for (const LoggedPerson &person : log.people) {
        MAINSTAY_TRY(const ContactId id, people.contactOf(person));
        const auto &chosen = touchpoint.contacts;
        if (id.isValid() && std::find(chosen.begin(), chosen.end(), id) == chosen.end())
            touchpoint.contacts.push_back(id);
    }
    for (const LoggedQuote &quote : log.quotes) {
        if (quote.words.trimmed().isEmpty())
            continue;
        MAINSTAY_TRY(const ContactId who, people.contactOf(quote.who));
        touchpoint.quotes.push_back({who, quote.words});
    }
    return touchpoint;
}

/// What is stored under the log's id; nothing for a new one.
Result<std::optional<Touchpoint>> before(Connection &connection, const TouchpointLog &log)
{
    if (!log.touchpoint.id.isValid())
        return std::optional<Touchpoint>();
    MAINSTAY_TRY(const Touchpoint stored, touchpointstore::byId(connection, log.touchpoint.id));
    if (log.loaded && *log.loaded != stored)
        return Error {ErrorCode::Conflict, u"touchpoint %1"_s.arg(log.touchpoint.id.value())};
    return std::optional(stored);
}

Result<void> store(Connection &connection, Touchpoint &touchpoint, const std::optional<Touchpoint> &stored)
{
    if (stored)
        return *stored == touchpoint ? Result<void>() : touchpointstore::update(connection, touchpoint);
    MAINSTAY_TRY(touchpoint.id, touchpointstore::insert(connection, touchpoint));
    return {};
}

/// Planned touches that this one does, and those that it did and does no longer.
Result<int> fulfil(Connection &connection, const Touchpoint &touchpoint, const QDateTime &writtenAt)
{
    const QDate day = touchpoint.at.toLocalTime().date();
    const bool liesAhead = writtenAt.isValid() && day > writtenAt.toLocalTime().date();
    const bool counts = countsAsTouch(touchpoint) && !liesAhead;
    MAINSTAY_TRY(std::vector<PlannedTouch> done, plannedtouchstore::doneBy(connection, touchpoint.id));
    for (PlannedTouch &planned : done) {
        if (counts && planned.account == touchpoint.account && planned.day <= day)
            continue;
        planned.state = PlannedTouchState::Open;
        planned.doneBy = {};
        MAINSTAY_CHECK(plannedtouchstore::update(connection, planned));
    }
    if (!counts)
        return 0;
    MAINSTAY_TRY(std::vector<PlannedTouch> open, plannedtouchstore::open(connection, touchpoint.account));
    int fulfilled = 0;
    for (PlannedTouch &planned : open) {
        if (planned.day > day || planned.touchpoint == touchpoint.id)
            continue;
        planned.state = PlannedTouchState::Done;
        planned.doneBy = touchpoint.id;
        MAINSTAY_CHECK(plannedtouchstore::update(connection, planned));
        ++fulfilled;
    }
    return fulfilled;
}

Result<void> saveLines(Connection &connection, const TouchpointLog &log, const std::optional<Touchpoint> &stored,
                       Touchpoint &touchpoint, LogOutcome &outcome)
{
    if (!log.reading.today.isValid())
        return store(connection, touchpoint, stored);
    MAINSTAY_TRY(quicklog::Roster people, roster(connection, touchpoint.account, log.writer));
    people.ours = touchpoint.members;
    people.theirs = touchpoint.contacts;
    const LineWriter lines(connection, log, stored, std::move(people));
    lines.complete(touchpoint);
    MAINSTAY_CHECK(store(connection, touchpoint, stored));
    return lines.write(touchpoint, outcome);
}

} // namespace

Result<LogOutcome> save(Connection &connection, const TouchpointLog &given)
{
    const TouchpointLog log = cleaned(given);
    MAINSTAY_CHECK(validate(log.touchpoint));
    MAINSTAY_TRY(const std::optional<Touchpoint> stored, before(connection, log));
    const AccountId account = log.touchpoint.account;
    LogOutcome outcome;
    MAINSTAY_TRY(outcome.lastTouchBefore, lastTouch(connection, account));
    MAINSTAY_TRY(outcome.openBefore, openActions(connection, account));
    People people(connection, account);
    MAINSTAY_TRY(Touchpoint touchpoint, resolved(log, people));
    outcome.newContacts = people.made();
    MAINSTAY_CHECK(saveLines(connection, log, stored, touchpoint, outcome));
    outcome.id = touchpoint.id;
    outcome.counts = countsAsTouch(touchpoint);
    MAINSTAY_TRY(outcome.touchesFulfilled, fulfil(connection, touchpoint, log.writtenAt));
    if (!log.draftPlace.isEmpty())
        MAINSTAY_CHECK(touchpointstore::removeDraft(connection, log.draftPlace));
    MAINSTAY_TRY(outcome.lastTouch, lastTouch(connection, account));
    MAINSTAY_TRY(outcome.open, openActions(connection, account));
    MAINSTAY_TRY(const std::vector<PlannedTouch> planned, plannedtouchstore::open(connection, account));
    outcome.nextTouch = planned.empty() ? QDate() : planned.front().day;
    return outcome;
}

Result<void> remove(Connection &connection, TouchpointId touchpoint)
{
    MAINSTAY_TRY(const std::vector<PlannedTouch> done, plannedtouchstore::doneBy(connection, touchpoint));
    for (PlannedTouch planned : done) {
        planned.state = PlannedTouchState::Open;
        planned.doneBy = {};
        MAINSTAY_CHECK(plannedtouchstore::update(connection, planned));
    }
    return touchpointstore::remove(connection, touchpoint);
}

Result<quicklog::Roster> roster(Connection &connection, AccountId account, MemberId writer)
{
    quicklog::Roster roster;
    MAINSTAY_TRY(roster.members, accountstore::members(connection));
    MAINSTAY_TRY(roster.contacts, accountstore::contacts(connection, account));
    roster.writer = writer;
    return roster;
}

Result<OpenActions> openActions(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/count_open_actions"));
    statement.bind(account);
    MAINSTAY_TRY(const bool row, statement.next());
    return row ? OpenActions {statement.integer(0), statement.integer(1)} : OpenActions {};
}

Result<QDateTime> lastTouch(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/last_touch"));
    statement.bind(account);
    MAINSTAY_TRY(const bool row, statement.next());
    return row ? statement.instant(0) : QDateTime();
}

Result<std::vector<Draft>> drafts(Connection &connection, const QString &place)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/drafts"));
    // ';' is the character after ':', so the range holds exactly the places under this one.
    statement.bind(place, QString(place + u':'), QString(place + u';'));
    std::vector<Draft> drafts;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return drafts;
        drafts.push_back({statement.text(0), statement.text(1), statement.instant(2)});
    }
}

} // namespace mainstay::touchpointlog
