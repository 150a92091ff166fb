// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewplan.h"

#include "core/accounts/accountstore.h"
#include "core/qbr/meetingsides.h"
#include "core/qbr/qbrcalendar.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/reviewoutlook.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::reviewplan {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int usualMinutes = 60; ///< of a meeting that gives no end
constexpr int daysOfMonth = 30;
constexpr int daysOfWeek = 7;
constexpr int daysAround = 21; ///< in which the next review finds a time

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
        MAINSTAY_CHECK(readReviews());
        MAINSTAY_CHECK(readLast("qbr/last_held"));
        MAINSTAY_CHECK(readLast("qbr/last_logged"));
        // Whoever is met before the quarter begins is not due as if nobody met them.
        MAINSTAY_CHECK(readLast("qbr/standing_days", m_request.firstDay, QDateTime(m_request.today, QTime(0, 0), Qt::UTC)));
        MAINSTAY_CHECK(readWho());
        MAINSTAY_CHECK(readTimes());
        addMeetings();
        m_plan.result = proposeReviews(m_plan.input);
        return std::move(m_plan);
    }

    /// Who there is, with rules and hours. Of all accounts, or of the one that the request names.
    Result<void> readWho()
    {
        m_plan.input.firstDay = m_request.firstDay;
        m_plan.input.endDay = m_request.endDay;
        m_plan.input.today = m_request.today;
        m_plan.input.minutes = m_request.minutes;
        MAINSTAY_CHECK(readRules());
        MAINSTAY_CHECK(readMembers());
        const auto take = [this](const Statement &row) { return takeAccount(row); };
        return m_request.account.isValid() ? forEach("qbr/plan_account", take, m_request.account) : forEach("qbr/plan_accounts", take);
    }

    /// What of the owners' reviews stands takes their time, whichever quarter it is for. A week more at either end: the weeks there
    /// are not the quarter's alone.
    Result<void> readTimes()
    {
        const QDateTime from(m_request.firstDay.addDays(-daysOfWeek), QTime(0, 0), Qt::UTC);
        const QDateTime to(m_request.endDay.addDays(daysOfWeek), QTime(0, 0), Qt::UTC);
        return forEach(
            "qbr/owner_times",
            [&](const Statement &row) -> Result<void> {
                MAINSTAY_TRY(const QbrStatus status, qbrStatuses.fromText(row.text(3)));
                const auto member = m_memberAt.constFind(row.id<MemberId>(0));
                const bool isFree = status == QbrStatus::Cancelled || status == QbrStatus::Skipped || (status == QbrStatus::Proposed && !m_request.keepProposed);
                if (member == m_memberAt.constEnd() || isFree)
                    return {};
                PlannerMember &owner = m_plan.input.members[*member];
                const QDateTime start = row.instant(1);
                owner.busy.push_back({utcMinutes(start), utcMinutes(start) + row.integer(2)});
                owner.fixed.push_back(start.toTimeZone(owner.side.zone).date());
                return {};
            },
            from, to);
    }

    const ReviewPlan &plan() const { return m_plan; }
    /// Between two reviews of the account that was read last; 0: it has none.
    int months() const { return m_months; }

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

    Result<void> readReviews()
    {
        return forEach(
            "qbr/of_quarter",
            [&](const Statement &row) -> Result<void> {
                MAINSTAY_TRY(const QbrStatus status, qbrStatuses.fromText(row.text(1)));
                const auto account = row.id<AccountId>(0);
                if (status == QbrStatus::Proposed && !m_request.keepProposed)
                    m_proposed.insert(account, {row.id<QbrId>(2), row.instant(3)});
                else if (status != QbrStatus::Cancelled)
                    m_has.insert(account, true);
                return {};
            },
            m_request.firstDay, m_request.endDay);
    }

    template <typename... Values>
    Result<void> readLast(std::string_view name, const Values &...values)
    {
        return forEach(
            name,
            [&](const Statement &row) -> Result<void> {
                QDate &last = m_last[row.id<AccountId>(0)];
                const QDate day = row.instant(1).date();
                if (!last.isValid() || day > last)
                    last = day;
                return {};
            },
            values...);
    }

    Result<void> takeAccount(const Statement &row)
    {
        const auto id = row.id<AccountId>(0);
        MAINSTAY_TRY(const LifecycleStage stage, lifecycleStageFromText(row.text(4)));
        const int months = m_rules.monthsFor(id, row.text(3), stage);
        m_months = months;
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
        m_plan.accounts.push_back({row.text(1), row.text(3), QString::fromLatin1(side.zone.id()), !zone.isEmpty(), m_proposed.value(id).first, m_proposed.value(id).second});
        m_plan.input.accounts.push_back(account);
        return {};
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

    /// Whole days are holidays of one's own; what was declined or cancelled takes no time, and our own invitations are
    /// reviews that are known already.
    void addMeetings()
    {
        for (const BusyCalendar &calendar : m_request.calendars) {
            const auto owner = m_memberAt.constFind(calendar.member);
            for (const Meeting &meeting : calendar.meetings) {
                if (meeting.cancelled || qbrcalendar::isOurs(meeting.uid))
                    continue;
                if (owner != m_memberAt.constEnd() && !hasDeclined(meeting, *owner))
                    addBusy(meeting, *owner);
                addPeople(meeting);
            }
        }
    }

    std::optional<size_t> memberOf(const QString &address) const
    {
        const auto member = m_memberByAddress.constFind(address.toLower());
        return member == m_memberByAddress.constEnd() ? std::nullopt : std::optional(*member);
    }

    bool hasDeclined(const Meeting &meeting, size_t member) const
    {
        return std::any_of(meeting.attendees.begin(), meeting.attendees.end(), [&](const Attendee &one) {
            return one.answer == Attendance::Declined && memberOf(one.person.address) == member;
        });
    }

    void addPeople(const Meeting &meeting)
    {
        if (const auto member = memberOf(meeting.organizer.address))
            addBusy(meeting, *member);
        for (const Attendee &attendee : meeting.attendees) {
            const auto member = memberOf(attendee.person.address);
            if (member && attendee.answer != Attendance::Declined)
                addBusy(meeting, *member);
        }
    }

    void addBusy(const Meeting &meeting, size_t member)
    {
        const qint64 from = utcMinutes(meeting.start);
        const int minutes = meeting.minutes.value_or(meeting.allDay ? minutesOfDay : usualMinutes);
        m_plan.input.members[member].busy.push_back({from, from + minutes});
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
    QHash<AccountId, std::pair<QbrId, QDateTime>> m_proposed; ///< with its start
    QHash<AccountId, QDate> m_last;
    int m_months = 0;
};

/// Nothing when the account has a review of the quarter by now that is more than proposed.
Result<std::optional<Qbr>> reviewToKeep(Connection &connection, const ReviewPlan &plan, const Proposal &proposal)
{
    const AccountId account = plan.input.accounts[proposal.account].id;
    MAINSTAY_TRY(const std::vector<Qbr> there, qbrstore::ofAccount(connection, account));
    Qbr review;
    for (const Qbr &one : there) {
        if (one.quarterDay < plan.input.firstDay || one.quarterDay >= plan.input.endDay || one.kind == QbrKind::Internal || one.status == QbrStatus::Cancelled)
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

/// Whether the member holds as many reviews on that day, or in its week, as they can.
bool isFull(const PlannerMember &member, QDate day)
{
    const auto mondayOf = [](QDate date) { return date.addDays(1 - date.dayOfWeek()); };
    const auto onDay = std::count(member.fixed.begin(), member.fixed.end(), day);
    const auto inWeek = std::count_if(member.fixed.begin(), member.fixed.end(), [&](QDate one) { return mondayOf(one) == mondayOf(day); });
    return onDay >= member.mostPerDay || inWeek >= member.mostPerWeek;
}

/// The days between which the next review is looked for.
struct Around
{
    QDate due;
    QDate earliest; ///< the customer's pace allows none before; invalid: it asks for nothing
};

/// As near to the day as both work and the member has room, at the hour of the review before.
QDateTime nearestStart(const PlannerInput &input, const PlannerMember &member, const MeetingSide &customer, const Qbr &before, const Around &around)
{
    const QTime hour = before.start.isValid() ? before.start.toTimeZone(customer.zone).time() : QTime(0, usualBestMinute);
    const SlotWish wish {customer.zone, input.minutes, before.start.isValid() ? hour.hour() * 60 + hour.minute() : usualBestMinute};
    const auto isFree = [&](const TimeSpan &span) {
        const TimeSpan wide {span.from - input.breakMinutes, span.to + input.breakMinutes};
        return std::none_of(member.busy.begin(), member.busy.end(), [&](const TimeSpan &busy) { return wide.overlaps(busy); });
    };
    for (int away = 0; away <= daysAround; ++away) {
        for (const QDate day : {around.due.addDays(away), around.due.addDays(-away)}) {
            if (day <= input.today || (around.earliest.isValid() && day < around.earliest) || isFull(member, day))
                continue;
            if (const auto slot = bestSlot(commonHours(member.side, customer, day, input.minutes), wish, isFree))
                return fromUtcMinutes(slot->from);
        }
    }
    return {};
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

Result<NextReview> nextAfter(Connection &connection, const Qbr &held, QDate today, const QTimeZone &local)
{
    const QDate heldDay = held.day().isValid() ? held.day() : today;
    PlanRequest request {heldDay, heldDay.addDays(1), today, held.minutes, local, {}, held.account, true};
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    Gathering gathering(connection, request);
    MAINSTAY_CHECK(gathering.readWho());
    const PlannerInput &input = gathering.plan().input;
    if (input.accounts.empty())
        return Error {ErrorCode::NotFound, u"account %1"_s.arg(held.account.value())};
    const PlannerAccount &account = input.accounts.front();
    if (gathering.months() == 0)
        return NextReview();
    NextReview next;
    next.due = std::max(reviewoutlook::dueAfter(heldDay, gathering.months(), account.paceDays), today.addDays(1));
    next.reason = heldDay.addDays(account.paceDays) > heldDay.addMonths(gathering.months()) ? DueReason::Pace : DueReason::Cadence;
    next.timeZone = gathering.plan().accounts.front().timeZone;
    // Only the weeks around that day: the file may hold reviews of years.
    request.firstDay = next.due.addDays(-daysAround);
    request.endDay = next.due.addDays(daysAround + 1);
    MAINSTAY_CHECK(gathering.readTimes());
    const auto member = std::find_if(input.members.begin(), input.members.end(), [&](const PlannerMember &one) { return one.id == held.owner; });
    const Around around {next.due, account.paceDays > 0 ? heldDay.addDays(account.paceDays) : QDate()};
    if (member != input.members.end())
        next.start = nearestStart(input, *member, input.sides[account.side], held, around);
    const MeetingSide &customer = input.sides[account.side];
    next.day = next.start.isValid() ? next.start.toTimeZone(customer.zone).date() : next.due;
    for (int i = 0; i < daysAround && !customer.worksOn(next.day); ++i)
        next.day = next.day.addDays(1);
    return next;
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
