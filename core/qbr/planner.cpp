// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/planner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace mainstay {

namespace {

constexpr double tiny = 1e-9; ///< between two costs that are the same

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The hours of one side on each day of the quarter, a day before and a day after: the other side's day may begin earlier.
class SideDays final
{
public:
    SideDays(const MeetingSide &side, QDate first, int days)
        : m_side(&side)
        , m_first(first.addDays(-1))
    {
        m_spans.reserve(size_t(days) + 2);
        for (int i = 0; i < days + 2; ++i)
            m_spans.push_back(side.on(m_first.addDays(i)));
    }

    const MeetingSide &side() const { return *m_side; }
    TimeSpan on(QDate day) const { return m_spans[size_t(m_first.daysTo(day))]; }

private:
    const MeetingSide *m_side;
    QDate m_first;
    std::vector<TimeSpan> m_spans;
};

/// In order, with those that touch or overlap made one.
std::vector<TimeSpan> merged(std::vector<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TimeSpan &left, const TimeSpan &right) { return left.from < right.from; });
    std::vector<TimeSpan> apart;
    for (const TimeSpan &span : spans) {
        if (span.isEmpty())
            continue;
        if (!apart.empty() && span.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, span.to);
        else
            apart.push_back(span);
    }
    return apart;
}

/// The week of one member: an index from the quarter's first week on.
struct Week
{
    QDate monday;
    std::vector<QDate> days; ///< on which the member works, from tomorrow on
    int fixed = 0;
    int proposed = 0;

    int load() const { return fixed + proposed; }
    /// What one more review adds to load² / days, when `more` are there besides.
    double cost(int more = 0) const { return double(2 * (load() + more) + 1) / double(days.size()); }
    /// What one review less takes away from it.
    double relief() const { return double(2 * load() - 1) / double(days.size()); }
};

/// Plans one member's accounts. The other members' don't matter: a customer has one owner.
class MemberPlan final
{
public:
    MemberPlan(const PlannerInput &input, const PlannerMember &member, const std::vector<SideDays> &sides)
        : m_input(input)
        , m_member(member)
        , m_sides(sides)
        , m_days(member.side, input.firstDay, int(input.firstDay.daysTo(input.endDay)))
        , m_first(std::max(input.firstDay, input.today.addDays(1)))
        , m_busy(merged(member.busy))
    {
        makeWeeks();
        for (const QDate day : member.fixed) {
            ++m_onDay[day];
            ++m_onWeekday[size_t(day.dayOfWeek())];
            if (Week *week = weekOf(day))
                ++week->fixed;
        }
    }

    /// Account by account of the input; what can't be placed is left with a reason.
    void plan(const std::vector<size_t> &accounts, std::vector<std::optional<Proposal>> &proposals,
              std::vector<std::optional<NoProposal>> &reasons)
    {
        std::vector<Job> jobs;
        for (const size_t account : accounts) {
            Job job = jobOf(account);
            if (const auto reason = whyNot(job))
                reasons[account] = reason;
            else
                jobs.push_back(std::move(job));
        }
        std::stable_sort(jobs.begin(), jobs.end(), [](const Job &left, const Job &right) {
            // What has waited longest first; one that never had a review has no day it was due on.
            return std::tie(left.wanted, left.due) < std::tie(right.wanted, right.due);
        });
        m_jobs = std::move(jobs);
        fillWeeks();
        leaveOut(reasons);
        evenOut();
        comeNearer();
        for (const Job &job : m_jobs) {
            if (job.isPlaced())
                proposals[job.account] = proposalOf(job);
            else
                reasons[job.account] = NoProposal::OwnerFull;
        }
    }

    void addWeeks(size_t member, std::vector<WeekLoad> &weeks) const
    {
        for (const Week &week : m_weeks)
            weeks.push_back({member, week.monday, int(week.days.size()), week.fixed, week.proposed});
    }

private:
    struct Job
    {
        size_t account = 0;
        QDate due;
        QDate wanted;
        QDate earliest; ///< the customer's pace allows none before
        DueReason reason = DueReason::Cadence;
        std::vector<bool> fits; ///< by week: both sides have an hour in common
        int wantedWeek = 0;
        int week = -1; ///< where it is placed
        TimeSpan slot {};
        QDate day {};

        bool isPlaced() const { return week >= 0; }
    };

    void makeWeeks()
    {
        for (QDate day = m_first; day < m_input.endDay; day = day.addDays(1)) {
            if (!m_member.side.worksOn(day))
                continue;
            if (m_weeks.empty() || m_weeks.back().monday != mondayOf(day))
                m_weeks.push_back({mondayOf(day), {}});
            m_weeks.back().days.push_back(day);
        }
    }

    Week *weekOf(QDate day)
    {
        const auto found = std::find_if(m_weeks.begin(), m_weeks.end(), [&](const Week &week) { return week.monday == mondayOf(day); });
        return found == m_weeks.end() ? nullptr : &*found;
    }

    Job jobOf(size_t account) const
    {
        const PlannerAccount &who = m_input.accounts[account];
        Job job;
        job.account = account;
        const int interval = std::max(who.intervalDays, who.paceDays);
        if (!who.lastHeld.isValid()) {
            job.reason = DueReason::First;
            job.wanted = m_first;
        } else {
            job.due = who.lastHeld.addDays(interval);
            job.reason = who.paceDays > who.intervalDays ? DueReason::Pace : DueReason::Cadence;
            if (job.due < m_input.firstDay || job.due < m_input.today)
                job.reason = DueReason::Overdue;
            job.wanted = std::max(job.due, m_first);
        }
        job.earliest = who.paceDays > 0 && who.lastHeld.isValid() ? who.lastHeld.addDays(who.paceDays) : m_first;
        // A first one may come at any time: they are laid evenly over what is left of the quarter.
        if (job.reason == DueReason::First) {
            const auto left = m_first.daysTo(m_input.endDay);
            job.wanted = m_first.addDays(left > 0 ? qint64(account * 37) % left : 0);
        }
        return job;
    }

    std::optional<NoProposal> whyNot(Job &job) const
    {
        if (job.due.isValid() && job.due >= m_input.endDay)
            return NoProposal::NotDue;
        if (m_first >= m_input.endDay)
            return NoProposal::QuarterOver;
        const SideDays &customer = m_sides[m_input.accounts[job.account].side];
        bool works = false;
        bool meets = false;
        job.fits.assign(m_weeks.size(), false);
        for (size_t w = 0; w < m_weeks.size(); ++w) {
            for (const QDate day : m_weeks[w].days) {
                if (day < job.earliest)
                    continue;
                works = works || customer.side().worksOn(day);
                if (!commonHours(m_days, customer, day, m_input.minutes).empty())
                    job.fits[w] = meets = true;
            }
            if (m_weeks[w].monday <= job.wanted)
                job.wantedWeek = int(w);
        }
        if (meets)
            return std::nullopt;
        return works ? NoProposal::NoCommonHours : NoProposal::NoWorkingDay;
    }

    /// How many reviews each week gets when they are spread as evenly as those that stay allow.
    std::vector<int> quotas(int reviews) const
    {
        std::vector<int> quota(m_weeks.size(), 0);
        for (int i = 0; i < reviews && !m_weeks.empty(); ++i) {
            size_t least = 0;
            for (size_t w = 1; w < m_weeks.size(); ++w) {
                if (m_weeks[w].cost(quota[w]) < m_weeks[least].cost(quota[least]) - tiny)
                    least = w;
            }
            ++quota[least];
        }
        return quota;
    }

    /// In the order of their wanted days into the weeks in their order; what a week has no room for goes to the emptiest.
    void fillWeeks()
    {
        const std::vector<int> quota = quotas(int(m_jobs.size()));
        size_t week = 0;
        std::vector<Job *> left;
        for (Job &job : m_jobs) {
            while (week < m_weeks.size() && m_weeks[week].proposed >= quota[week])
                ++week;
            if (week >= m_weeks.size() || !job.fits[week] || !place(job, week))
                left.push_back(&job);
        }
        // While nothing moves, a week that had no room for a customer of some hours has none for the next one of the same hours.
        std::set<std::pair<size_t, size_t>> full;
        for (Job *job : left) {
            for (const size_t w : byCost(*job)) {
                const std::pair<size_t, size_t> key(m_input.accounts[job->account].side, w);
                if (full.contains(key))
                    continue;
                if (place(*job, w))
                    break;
                if (job->earliest <= m_weeks[w].days.front())
                    full.insert(key);
            }
        }
    }

    /// What found no room: who holds tens of thousands of accounts has hundreds of reviews to lay evenly, no more.
    void leaveOut(std::vector<std::optional<NoProposal>> &reasons)
    {
        const auto left = std::stable_partition(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.isPlaced(); });
        for (auto job = left; job != m_jobs.end(); ++job)
            reasons[job->account] = NoProposal::OwnerFull;
        m_jobs.erase(left, m_jobs.end());
    }

    /// The weeks that fit a job, the emptiest first, then those near to the wanted one.
    std::vector<size_t> byCost(const Job &job) const
    {
        std::vector<size_t> weeks;
        for (size_t w = 0; w < m_weeks.size(); ++w) {
            if (job.fits[w])
                weeks.push_back(w);
        }
        std::stable_sort(weeks.begin(), weeks.end(), [&](size_t left, size_t right) {
            const double difference = m_weeks[left].cost() - m_weeks[right].cost();
            if (std::abs(difference) > tiny)
                return difference < 0;
            return std::abs(int(left) - job.wantedWeek) < std::abs(int(right) - job.wantedWeek);
        });
        return weeks;
    }

    /// Along chains of moves from a full week to an emptier one, until there is none that makes the weeks more even.
    void evenOut()
    {
        constexpr int mostRounds = 10'000;
        for (int round = 0; round < mostRounds && moveOne(); ++round) { }
    }

    bool moveOne()
    {
        std::vector<size_t> full(m_weeks.size());
        std::iota(full.begin(), full.end(), 0);
        std::stable_sort(full.begin(), full.end(), [this](size_t left, size_t right) { return m_weeks[left].relief() > m_weeks[right].relief(); });
        for (const size_t from : full) {
            if (m_weeks[from].proposed > 0 && moveFrom(from))
                return true;
        }
        return false;
    }

    /// Breadth first over weeks: from week to week a review moves on. Ends where one more costs less than `from` is relieved.
    bool moveFrom(size_t from)
    {
        std::vector<int> before(m_weeks.size(), -1);
        std::vector<size_t> moved(m_weeks.size(), 0); ///< which job came into the week
        std::vector<size_t> queue {from};
        before[from] = int(from);
        for (size_t next = 0; next < queue.size(); ++next) {
            const size_t here = queue[next];
            for (size_t j = 0; j < m_jobs.size(); ++j) {
                if (m_jobs[j].week != int(here))
                    continue;
                for (size_t w = 0; w < m_weeks.size(); ++w) {
                    if (before[w] >= 0 || !m_jobs[j].fits[w] || !findSlot(m_jobs[j], w))
                        continue;
                    before[w] = int(here);
                    moved[w] = j;
                    if (m_weeks[w].cost() < m_weeks[from].relief() - tiny)
                        return carryOut(from, w, before, moved);
                    queue.push_back(w);
                }
            }
        }
        return false;
    }

    /// From the end of the chain to its beginning, so that each move finds the room it was promised.
    bool carryOut(size_t from, size_t to, const std::vector<int> &before, const std::vector<size_t> &moved)
    {
        while (to != from) {
            Job &job = m_jobs[moved[to]];
            const int back = job.week;
            takeOut(job);
            if (!place(job, to)) {
                place(job, size_t(back));
                return false;
            }
            to = size_t(before[to]);
        }
        return true;
    }

    /// Two that would both be nearer to their wanted weeks in the other's change places: the weeks stay as even.
    void comeNearer()
    {
        bool changed = true;
        for (int round = 0; changed && round < 8; ++round) {
            changed = false;
            for (size_t i = 0; i < m_jobs.size(); ++i) {
                for (size_t j = i + 1; j < m_jobs.size(); ++j)
                    changed = swapWeeks(m_jobs[i], m_jobs[j]) || changed;
            }
        }
    }

    bool swapWeeks(Job &one, Job &other)
    {
        if (!one.isPlaced() || !other.isPlaced() || one.week == other.week)
            return false;
        const auto away = [](const Job &job, int week) { return std::abs(week - job.wantedWeek); };
        if (away(one, other.week) + away(other, one.week) >= away(one, one.week) + away(other, other.week)
            || !one.fits[size_t(other.week)] || !other.fits[size_t(one.week)])
            return false;
        const Job oldOne = one;
        const Job oldOther = other;
        takeOut(one);
        takeOut(other);
        if (place(one, size_t(oldOther.week)) && place(other, size_t(oldOne.week)))
            return true;
        if (one.isPlaced())
            takeOut(one);
        putBack(one, oldOne);
        putBack(other, oldOther);
        return false;
    }

    struct Slot
    {
        QDate day;
        TimeSpan span;
    };

    /// On the emptiest day of the week, of equally empty ones the one nearest to the wanted day. In another week than the wanted
    /// one, days of the week take turns: not everything that is late on a Monday.
    std::optional<Slot> findSlot(const Job &job, size_t week) const
    {
        if (m_weeks[week].load() >= m_member.mostPerWeek)
            return std::nullopt;
        std::vector<QDate> days = m_weeks[week].days;
        std::stable_sort(days.begin(), days.end(), [&](QDate left, QDate right) {
            const int onLeft = m_onDay.count(left) ? m_onDay.at(left) : 0;
            const int onRight = m_onDay.count(right) ? m_onDay.at(right) : 0;
            if (onLeft != onRight)
                return onLeft < onRight;
            const int perLeft = m_onWeekday[size_t(left.dayOfWeek())];
            const int perRight = m_onWeekday[size_t(right.dayOfWeek())];
            if (int(week) != job.wantedWeek && perLeft != perRight)
                return perLeft < perRight;
            return std::abs(left.daysTo(job.wanted)) < std::abs(right.daysTo(job.wanted));
        });
        for (const QDate day : days) {
            if (day < job.earliest || (m_onDay.count(day) && m_onDay.at(day) >= m_member.mostPerDay))
                continue;
            if (const auto span = freeSlot(job, day))
                return Slot {day, *span};
        }
        return std::nullopt;
    }

    std::optional<TimeSpan> freeSlot(const Job &job, QDate day) const
    {
        const SideDays &customer = m_sides[m_input.accounts[job.account].side];
        return bestSlot(commonHours(m_days, customer, day, m_input.minutes), {customer.side().zone, m_input.minutes, usualBestMinute},
                        [this](const TimeSpan &span) { return isFree(span); });
    }

    bool isFree(const TimeSpan &span) const
    {
        const TimeSpan wide {span.from - m_input.breakMinutes, span.to + m_input.breakMinutes};
        const auto clashes = [&](const TimeSpan &other) { return wide.overlaps(other); };
        const auto busy = std::lower_bound(m_busy.begin(), m_busy.end(), wide.from, [](const TimeSpan &one, qint64 from) { return one.to <= from; });
        if (busy != m_busy.end() && clashes(*busy))
            return false;
        return std::none_of(m_taken.lower_bound(wide.from - m_input.minutes), m_taken.upper_bound(wide.to),
                            [&](const auto &taken) { return clashes({taken.first, taken.first + m_input.minutes}); });
    }

    bool place(Job &job, size_t week)
    {
        const auto slot = findSlot(job, week);
        if (!slot)
            return false;
        job.week = int(week);
        job.slot = slot->span;
        job.day = slot->day;
        hold(job);
        return true;
    }

    void hold(const Job &job)
    {
        ++m_weeks[size_t(job.week)].proposed;
        ++m_onDay[job.day];
        ++m_onWeekday[size_t(job.day.dayOfWeek())];
        m_taken.emplace(job.slot.from, job.account);
    }

    void takeOut(Job &job)
    {
        --m_weeks[size_t(job.week)].proposed;
        --m_onDay[job.day];
        --m_onWeekday[size_t(job.day.dayOfWeek())];
        m_taken.erase(job.slot.from);
        job.week = -1;
    }

    void putBack(Job &job, const Job &old)
    {
        job = old;
        hold(job);
    }

    Proposal proposalOf(const Job &job) const
    {
        WeekReason week = WeekReason::Wanted;
        if (job.week != job.wantedWeek)
            week = job.fits[size_t(job.wantedWeek)] ? WeekReason::EvenLoad : WeekReason::OnlyThen;
        return {job.account, *m_input.accounts[job.account].member, fromUtcMinutes(job.slot.from), job.wanted, job.due, job.reason, week};
    }

    const PlannerInput &m_input;
    const PlannerMember &m_member;
    const std::vector<SideDays> &m_sides;
    SideDays m_days;
    QDate m_first; ///< on which something may be proposed
    std::vector<TimeSpan> m_busy; ///< in order, apart from each other
    std::vector<Week> m_weeks;
    std::vector<Job> m_jobs;
    std::map<QDate, int> m_onDay; ///< reviews of the member, also those that stay
    std::array<int, 8> m_onWeekday {}; ///< the same by day of the week, 1 is Monday
    std::map<qint64, size_t> m_taken; ///< proposed slots by begin
};

double potential(const std::vector<WeekLoad> &weeks, const std::vector<int> &loads)
{
    double sum = 0;
    for (size_t i = 0; i < weeks.size(); ++i)
        sum += double(loads[i]) * loads[i] / std::max(1, weeks[i].days);
    return sum;
}

} // namespace

double unevenness(const PlannerResult &result)
{
    double actual = 0;
    double least = 0;
    for (auto begin = result.weeks.begin(); begin != result.weeks.end();) {
        const auto end = std::find_if(begin, result.weeks.end(), [&](const WeekLoad &week) { return week.member != begin->member; });
        const std::vector<WeekLoad> weeks(begin, end);
        std::vector<int> loads;
        std::vector<int> even;
        int movable = 0;
        for (const WeekLoad &week : weeks) {
            loads.push_back(week.reviews());
            even.push_back(week.fixed);
            movable += week.proposed;
        }
        for (; movable > 0; --movable) {
            // Each next one where it adds least to the sum.
            size_t best = 0;
            const auto added = [&](size_t i) { return double(2 * even[i] + 1) / std::max(1, weeks[i].days); };
            for (size_t i = 1; i < weeks.size(); ++i) {
                if (added(i) < added(best))
                    best = i;
            }
            ++even[best];
        }
        actual += potential(weeks, loads);
        least += potential(weeks, even);
        begin = end;
    }
    return least > 0 ? actual / least : 1;
}

PlannerResult proposeReviews(const PlannerInput &input)
{
    PlannerResult result;
    const int days = int(input.firstDay.daysTo(input.endDay));
    std::vector<SideDays> sides;
    sides.reserve(input.sides.size());
    for (const MeetingSide &side : input.sides)
        sides.emplace_back(side, input.firstDay, std::max(days, 0));
    std::vector<std::vector<size_t>> ofMember(input.members.size());
    std::vector<std::optional<Proposal>> proposals(input.accounts.size());
    std::vector<std::optional<NoProposal>> reasons(input.accounts.size());
    for (size_t i = 0; i < input.accounts.size(); ++i) {
        const PlannerAccount &account = input.accounts[i];
        if (account.excluded)
            reasons[i] = account.excluded;
        else if (!account.member || *account.member >= input.members.size())
            reasons[i] = NoProposal::NoOwner;
        else
            ofMember[*account.member].push_back(i);
    }
    for (size_t m = 0; m < input.members.size(); ++m) {
        MemberPlan plan(input, input.members[m], sides);
        plan.plan(ofMember[m], proposals, reasons);
        plan.addWeeks(m, result.weeks);
    }
    for (size_t i = 0; i < input.accounts.size(); ++i) {
        if (proposals[i])
            result.proposals.push_back(*proposals[i]);
        else
            result.unproposed.push_back({i, reasons[i].value_or(NoProposal::NotDue)});
    }
    return result;
}

} // namespace mainstay
