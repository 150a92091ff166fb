// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlog.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"

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
        return id;
    }

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
};

Result<Touchpoint> resolved(Connection &connection, const TouchpointLog &log)
{
    Touchpoint touchpoint = log.touchpoint;
    touchpoint.contacts.clear();
    touchpoint.quotes.clear();
    People people(connection, touchpoint.account);
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

Result<TouchpointId> store(Connection &connection, const Touchpoint &touchpoint, const TouchpointLog &log)
{
    if (!touchpoint.id.isValid())
        return touchpointstore::insert(connection, touchpoint);
    MAINSTAY_TRY(const Touchpoint stored, touchpointstore::byId(connection, touchpoint.id));
    if (log.loaded && *log.loaded != stored)
        return Error {ErrorCode::Conflict, u"touchpoint %1"_s.arg(touchpoint.id.value())};
    MAINSTAY_CHECK(touchpointstore::update(connection, touchpoint));
    return touchpoint.id;
}

} // namespace

Result<LogOutcome> save(Connection &connection, const TouchpointLog &log)
{
    MAINSTAY_CHECK(validate(log.touchpoint));
    MAINSTAY_TRY(const Touchpoint touchpoint, resolved(connection, log));
    LogOutcome outcome;
    MAINSTAY_TRY(outcome.id, store(connection, touchpoint, log));
    if (!log.draftPlace.isEmpty())
        MAINSTAY_CHECK(touchpointstore::removeDraft(connection, log.draftPlace));
    outcome.counts = countsAsTouch(touchpoint);
    MAINSTAY_TRY(outcome.lastTouch, lastTouch(connection, touchpoint.account));
    return outcome;
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
