// SPDX-License-Identifier: Apache-2.0
#include "tests/core/retention/daybyday.h"

#include <algorithm>

namespace mainstay::test {

namespace {

/// Days in which nothing is paid, with something paid before and after and at most `most` of them in a row, get what
/// was paid on the day before them.
void fillGaps(std::map<qint64, qint64> &paid, int most)
{
    const std::map<qint64, qint64> original = paid;
    const std::pair<const qint64, qint64> *last = nullptr;
    for (const auto &day : original) {
        if (day.second <= 0)
            continue;
        if (last && day.first - last->first - 1 <= most) {
            for (qint64 d = last->first + 1; d < day.first; ++d)
                paid[d] = last->second;
        }
        last = &day;
    }
}

} // namespace

DayByDay::DayByDay(const RetentionInput &input, QDate from, QDate until, int gapDays, QDate asOf,
                   int undecidedDays)
    : m_input(input)
    , m_asOf(asOf)
    , m_undecidedDays(undecidedDays)
    , m_from(from.toJulianDay())
    , m_until(until.toJulianDay())
{
    std::map<qint32, std::map<qint64, qint64>> paid;
    for (const PeriodRow &period : input.periods) {
        if (period.arr <= 0)
            continue;
        // Contracts that begin later than what is kept still end a gap.
        const qint64 last = std::min<qint64>(period.endDay, std::max<qint64>(m_until, period.startDay + 1));
        for (qint64 day = period.startDay; day < last; ++day)
            paid[period.account][day] += period.arr;
        paid[period.account];
    }
    for (auto &[account, days] : paid) {
        if (gapDays > 0)
            fillGaps(days, gapDays);
        std::vector<qint64> &kept = m_arrByDay[account];
        kept.resize(static_cast<size_t>(m_until - m_from), 0);
        for (const auto &[day, arr] : days) {
            if (day < m_from)
                m_activeEarlier.insert(account);
            else if (day < m_until)
                kept[static_cast<size_t>(day - m_from)] += arr;
        }
    }
}

qint64 DayByDay::pricesIn(qint32 account, QDate s, QDate e) const
{
    qint64 sum = 0;
    for (const PriceRow &price : m_input.prices) {
        const QDate day = QDate::fromJulianDay(price.day);
        if (price.account == account && day >= s && day < e)
            sum += price.arr;
    }
    return sum;
}

/// "Ran out lately, not active since, and nobody recorded a loss for it."
bool DayByDay::isLapsed(qint32 account, QDate s, QDate e) const
{
    QDate end;
    for (const PeriodRow &period : m_input.periods) {
        if (period.account != account || period.arr <= 0 || period.endDay <= period.startDay)
            continue;
        if (period.endDay == PeriodRow::openEnd)
            return false;
        end = std::max(end, QDate::fromJulianDay(period.endDay));
    }
    const qint32 loss = m_input.lossDays.empty() ? 0 : m_input.lossDays[static_cast<size_t>(account)];
    // The quarter is the one in which it was last active or in which its first day without a contract lies.
    return end >= s && end < e && end.addDays(m_undecidedDays) > m_asOf
        && QDate::fromJulianDay(loss) < end.addDays(-92);
}

qint64 DayByDay::arr(qint32 account, QDate day) const
{
    return m_arrByDay.at(account).at(static_cast<size_t>(day.toJulianDay() - m_from));
}

bool DayByDay::everActiveBefore(qint32 account, QDate day) const
{
    if (m_activeEarlier.count(account) > 0)
        return true;
    for (qint64 d = m_from; d < day.toJulianDay(); ++d) {
        if (arr(account, QDate::fromJulianDay(d)) > 0)
            return true;
    }
    return false;
}

DayByDay::Quarter DayByDay::quarter(QDate s, QDate e) const
{
    Quarter q;
    for (const auto &[account, days] : m_arrByDay) {
        const qint64 before = arr(account, s.addDays(-1));
        const qint64 after = arr(account, e.addDays(-1));
        bool someDay = false;
        bool everyDay = true;
        for (QDate day = s; day < e; day = day.addDays(1)) {
            someDay = someDay || arr(account, day) > 0;
            everyDay = everyDay && arr(account, day) > 0;
        }
        if (before > 0) {
            q.start.insert(account);
            q.opening += before;
            q.cappedOverStart += std::min(after, before);
            q.netOverStart += after;
        }
        if (after > 0) {
            q.end.insert(account);
            q.closing += after;
        }
        if (before > 0 && after > 0) {
            q.kept.insert(account);
            if (!everyDay)
                q.paused.insert(account);
            if (after > before) {
                const qint64 uplift = std::min(pricesIn(account, s, e), after - before);
                if (uplift > 0)
                    q.uplifted.insert(account);
                if (after - before > uplift)
                    q.expanded.insert(account);
                q.uplift += uplift;
                q.expansion += after - before - uplift;
            }
            if (after < before) {
                q.contracted.insert(account);
                q.contraction += before - after;
            }
        }
        if (before > 0 && after == 0) {
            q.lost.insert(account);
            if (isLapsed(account, s, e))
                q.lapsed.insert(account);
            q.churned += before;
        }
        if (before == 0 && after > 0 && !everActiveBefore(account, s)) {
            q.newLogos.insert(account);
            q.newArr += after;
        }
        if (before == 0 && after > 0 && everActiveBefore(account, s)) {
            q.back.insert(account);
            q.backArr += after;
        }
        if (before == 0 && after == 0 && someDay)
            q.inAndOut.insert(account);
    }
    return q;
}

} // namespace mainstay::test
