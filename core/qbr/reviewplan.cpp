// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewplan.h"

#include "core/accounts/accountstore.h"
#include "core/qbr/meetingsides.h"
#include "core/qbr/qbrstore.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::reviewplan {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int daysOfMonth = 30;

class Gathering final
{
public:
    Gathering(Connection &connection, const PlanRequest &request)
        : m_connection(connection)
        , m_request(request)
    {
    }

    Result<ReviewPlan> run()
    {
        m_plan.input.firstDay = m_request.firstDay;
        m_plan.input.endDay = m_request.endDay;
        m_plan.input.today = m_request.today;
        m_plan.input.minutes = m_request.minutes;
        MAINSTAY_CHECK(readRules());
        MAINSTAY_CHECK(readMembers());
        MAINSTAY_CHECK(readTimes());
        MAINSTAY_CHECK(readReviews());
        MAINSTAY_CHECK(readLast("qbr/last_held"));
        MAINSTAY_CHECK(readLast("qbr/last_logged"));
        MAINSTAY_CHECK(readAccounts());
        addMeetings();
        m_plan.result = proposeReviews(m_plan.input);
        return std::move(m_plan);
    }

private:
    template <typename Take, typename... Values>
    Result<void> forEach(std::string_view name, const Take &take, const Values &...values)
    {
        MAINSTAY_TRY(Statement statement, m_connection.prepare(name));
        statement.bind(values...);
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                return {};
            MAINSTAY_CHECK(take(statement));
        }
    }

    Result<void> readRules()
    {
        MAINSTAY_TRY(const std::vector<ReviewRule> rules, reviewrules::all(m_connection));
        m_rules = ReviewRules(rules);
        MAINSTAY_TRY(m_sides, MeetingSides::load(m_connection, m_request.local));
        return {};
    }

    Result<void> readMembers()
    {
        MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(m_connection));
        for (const Member &member : members) {
            const Availability when = m_sides.availabilityOf(member.id);
            PlannerMember planned;
            planned.id = member.id;
            planned.side = m_sides.ofMember(member.id);
            planned.mostPerDay = when.mostPerDay;
            planned.mostPerWeek = when.mostPerWeek;
            m_memberAt.insert(member.id, m_plan.input.members.size());
            if (!member.email.isEmpty())
                m_memberByAddress.insert(member.email.toLower(), m_plan.input.members.size());
            m_plan.input.members.push_back(std::move(planned));
            m_plan.memberNames.append(member.name);
        }
        return {};
    }

    /// What of the owners' reviews stands takes their time, whichever quarter it is for.
    Result<void> readTimes()
    {
        const QDateTime from(m_request.firstDay.addDays(-1), QTime(0, 0), Qt::UTC);
        const QDateTime to(m_request.endDay.addDays(1), QTime(0, 0), Qt::UTC);
        return forEach(
            "qbr/owner_times",
            [&](const Statement &row) -> Result<void> {
                MAINSTAY_TRY(const QbrStatus status, qbrStatuses.fromText(row.text(3)));
                const auto member = m_memberAt.constFind(row.id<MemberId>(0));
                if (member == m_memberAt.constEnd() || status == QbrStatus::Proposed || status == QbrStatus::Cancelled || status == QbrStatus::Skipped)
                    return {};
                PlannerMember &owner = m_plan.input.members[*member];
                const QDateTime start = row.instant(1);
                owner.busy.push_back({utcMinutes(start), utcMinutes(start) + row.integer(2)});
                owner.fixed.push_back(start.toTimeZone(owner.side.zone).date());
                return {};
            },
            from, to);
    }

    Result<void> readReviews()
    {
        return forEach(
            "qbr/of_quarter",
            [&](const Statement &row) -> Result<void> {
                MAINSTAY_TRY(const QbrStatus status, qbrStatuses.fromText(row.text(1)));
                const auto account = row.id<AccountId>(0);
                if (status == QbrStatus::Proposed)
                    m_proposed.insert(account, row.id<QbrId>(2));
                else if (status != QbrStatus::Cancelled)
                    m_has.insert(account, true);
                return {};
            },
            m_request.firstDay);
    }

    Result<void> readLast(std::string_view name)
    {
        return forEach(name, [&](const Statement &row) -> Result<void> {
            QDate &last = m_last[row.id<AccountId>(0)];
            const QDate day = row.instant(1).date();
            if (!last.isValid() || day > last)
                last = day;
            return {};
        });
    }

    Result<void> readAccounts()
    {
        return forEach("qbr/plan_accounts", [&](const Statement &row) -> Result<void> {
            const auto id = row.id<AccountId>(0);
            MAINSTAY_TRY(const LifecycleStage stage, lifecycleStageFromText(row.text(4)));
            const int months = m_rules.monthsFor(id, row.text(3), stage);
            PlannerAccount account;
            account.id = id;
            if (const auto owner = m_memberAt.constFind(row.id<MemberId>(2)); owner != m_memberAt.constEnd())
                account.member = *owner;
            account.lastHeld = m_last.value(id);
            account.intervalDays = account.lastHeld.isValid() ? int(account.lastHeld.daysTo(account.lastHeld.addMonths(months))) : months * daysOfMonth;
            account.paceDays = row.isNull(6) ? 0 : row.integer(6);
            if (m_has.contains(id))
                account.excluded = NoProposal::HasOne;
            else if (months == 0)
                account.excluded = NoProposal::NoReviews;
            const QString zone = m_sides.zoneOf(id, row.text(5));
            account.side = sideIndex(m_sides.ofAccount(id, row.text(5)));
            const MeetingSide &side = m_plan.input.sides[account.side];
            m_plan.accounts.push_back({row.text(1), row.text(3), QString::fromLatin1(side.zone.id()), !zone.isEmpty(), m_proposed.value(id)});
            m_plan.input.accounts.push_back(account);
            return {};
        });
    }

    /// Thousands of customers share a few zones and hours.
    size_t sideIndex(MeetingSide side)
    {
        const QByteArray key = side.zone.id() + ' ' + QByteArray::number(side.hours.weekdays) + ' ' + QByteArray::number(side.hours.fromMinute) + ' '
            + QByteArray::number(side.hours.toMinute);
        const auto known = m_sideAt.constFind(key);
        if (known != m_sideAt.constEnd())
            return *known;
        m_plan.input.sides.push_back(std::move(side));
        m_sideAt.insert(key, m_plan.input.sides.size() - 1);
        return m_plan.input.sides.size() - 1;
    }

    /// Whole days are holidays of one's own; what was declined or cancelled takes no time.
    void addMeetings()
    {
        for (const Meeting &meeting : m_request.meetings) {
            if (meeting.cancelled)
                continue;
            const qint64 from = utcMinutes(meeting.start);
            const int minutes = meeting.allDay ? meeting.minutes.value_or(minutesOfDay) : meeting.minutes.value_or(60);
            const auto add = [&](const QString &address) {
                if (const auto member = m_memberByAddress.constFind(address.toLower()); member != m_memberByAddress.constEnd())
                    m_plan.input.members[*member].busy.push_back({from, from + minutes});
            };
            add(meeting.organizer.address);
            for (const Attendee &attendee : meeting.attendees) {
                if (attendee.answer != Attendance::Declined)
                    add(attendee.person.address);
            }
        }
    }

    Connection &m_connection;
    const PlanRequest &m_request;
    ReviewPlan m_plan;
    ReviewRules m_rules;
    MeetingSides m_sides;
    QHash<MemberId, size_t> m_memberAt;
    QHash<QString, size_t> m_memberByAddress;
    QHash<QByteArray, size_t> m_sideAt;
    QHash<AccountId, bool> m_has;
    QHash<AccountId, QbrId> m_proposed;
    QHash<AccountId, QDate> m_last;
};

/// Nothing when the account has a review of the quarter by now that is more than proposed.
Result<std::optional<Qbr>> reviewToKeep(Connection &connection, const ReviewPlan &plan, const Proposal &proposal)
{
    const AccountId account = plan.input.accounts[proposal.account].id;
    MAINSTAY_TRY(const std::vector<Qbr> there, qbrstore::ofAccount(connection, account));
    Qbr review;
    for (const Qbr &one : there) {
        if (one.quarterDay != plan.input.firstDay || one.kind == QbrKind::Internal || one.status == QbrStatus::Cancelled)
            continue;
        if (one.status != QbrStatus::Proposed)
            return std::optional<Qbr>();
        review = one;
    }
    const ReviewPlan::Account &shown = plan.accounts[proposal.account];
    review.account = account;
    review.quarterDay = plan.input.firstDay;
    review.start = proposal.start;
    review.timeZone = shown.timeZone;
    review.minutes = plan.input.minutes;
    review.owner = plan.input.members[proposal.member].id;
    if (!review.id.isValid()) {
        review.steps = usualSteps(review.kind, shown.tier);
        review.agenda = usualAgenda(review.kind, review.minutes);
    }
    return std::optional(std::move(review));
}

} // namespace

Result<ReviewPlan> propose(Connection &connection, const PlanRequest &request)
{
    if (!request.firstDay.isValid() || request.endDay <= request.firstDay)
        return Error {ErrorCode::InvalidInput, u"quarter"_s};
    if (request.minutes < 1 || request.minutes > minutesOfDay)
        return Error {ErrorCode::InvalidInput, u"minutes"_s};
    if (!request.local.isValid())
        return Error {ErrorCode::InvalidInput, u"timeZone"_s};
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return Gathering(connection, request).run();
}

Result<int> accept(Connection &connection, const ReviewPlan &plan, const std::vector<size_t> &proposals, const Clock &clock)
{
    int kept = 0;
    for (const size_t place : proposals) {
        MAINSTAY_TRY(std::optional<Qbr> review, reviewToKeep(connection, plan, plan.result.proposals[place]));
        if (!review)
            continue;
        if (review->id.isValid()) {
            MAINSTAY_CHECK(qbrstore::update(connection, *review, clock));
        } else {
            MAINSTAY_CHECK(qbrstore::insert(connection, *review, clock));
        }
        ++kept;
    }
    return kept;
}

} // namespace mainstay::reviewplan
