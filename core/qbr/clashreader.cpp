// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/clashreader.h"

#include "core/accounts/accountstore.h"
#include "core/qbr/meetingsides.h"
#include "core/qbr/qbrstore.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace mainstay::clashreader {

namespace {

constexpr int weekAround = 8; ///< days: a week of the owner's wherever they are, and reviews that began the day before

class Reading final
{
public:
    Reading(Connection &connection, const QDateTime &start)
        : m_connection(connection)
        , m_from(start.addDays(-weekAround))
        , m_to(start.addDays(weekAround))
    {
    }

    Result<void> readReviews(ClashQuestion &question, ClashReport &report)
    {
        MAINSTAY_TRY(Statement statement, m_connection.prepare("qbr/taken_times"));
        statement.bind(m_from, m_to);
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                break;
            const auto id = statement.id<QbrId>(0);
            const QDateTime start = statement.instant(2);
            m_places.insert(id, question.others.size());
            question.others.push_back({id, {utcMinutes(start), utcMinutes(start) + statement.integer(3)}, statement.id<MemberId>(4), {}, {}});
            report.others.insert(id, {statement.text(1), start});
        }
        MAINSTAY_CHECK(forEachPair("qbr/taken_members", [&](TakenTime &taken, const Statement &row) { taken.members.push_back(row.id<MemberId>(1)); }, question));
        return forEachPair("qbr/taken_people", [&](TakenTime &taken, const Statement &row) { taken.people.push_back(row.id<ContactId>(1)); }, question);
    }

private:
    template <typename Take>
    Result<void> forEachPair(std::string_view name, const Take &take, ClashQuestion &question)
    {
        MAINSTAY_TRY(Statement statement, m_connection.prepare(name));
        statement.bind(m_from, m_to);
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                return {};
            if (const auto place = m_places.constFind(statement.id<QbrId>(0)); place != m_places.constEnd())
                take(question.others[*place], statement);
        }
    }

    Connection &m_connection;
    QDateTime m_from;
    QDateTime m_to;
    QHash<QbrId, size_t> m_places;
};

Result<void> addNames(Connection &connection, AccountId account, ClashReport &report)
{
    MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(connection));
    for (const Member &member : members)
        report.members.insert(member.id, member.name);
    MAINSTAY_TRY(const std::vector<Contact> people, accountstore::contacts(connection, account));
    for (const Contact &person : people)
        report.people.insert(person.id, person.name);
    return {};
}

void setSides(ClashQuestion &question, ClashReport &report, const MeetingSides &sides, const Account &account)
{
    const Availability availability = sides.availabilityOf(question.moved.owner);
    question.owner = sides.ofMember(question.moved.owner);
    question.customer = sides.ofAccount(account.id, account.timeZone);
    question.mostPerDay = report.mostPerDay = availability.mostPerDay;
    question.mostPerWeek = report.mostPerWeek = availability.mostPerWeek;
    report.accountName = account.name;
    report.ownerZone = question.owner.zone;
    report.customerZone = question.customer.zone;
    const auto holidayIn = [&](const QTimeZone &zone) { return sides.holidayName(zone, report.start.toTimeZone(zone).date()); };
    report.ownerHoliday = holidayIn(report.ownerZone);
    report.customerHoliday = holidayIn(report.customerZone);
}

} // namespace

Result<ClashReport> find(Connection &connection, QbrId review, const QDateTime &start, const QTimeZone &local)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    MAINSTAY_TRY(const Qbr moved, qbrstore::byId(connection, review));
    MAINSTAY_TRY(const Account account, accountstore::byId(connection, moved.account));
    MAINSTAY_TRY(const MeetingSides sides, MeetingSides::load(connection, local));
    ClashReport report;
    report.start = start;
    ClashQuestion question;
    question.moved = {review, {utcMinutes(start), utcMinutes(start) + moved.minutes}, moved.owner, moved.members, {}};
    for (const QbrPerson &person : moved.people)
        question.moved.people.push_back(person.contact);
    setSides(question, report, sides, account);
    MAINSTAY_CHECK(Reading(connection, start).readReviews(question, report));
    MAINSTAY_CHECK(addNames(connection, account.id, report));
    report.clashes = clashesOf(question);
    // Internal ones are held without the customer.
    if (moved.kind == QbrKind::Internal)
        std::erase_if(report.clashes, [](const Clash &clash) {
            return clash.kind == ClashKind::CustomerHoliday || clash.kind == ClashKind::CustomerDayOff || clash.kind == ClashKind::CustomerHours;
        });
    return report;
}

} // namespace mainstay::clashreader
