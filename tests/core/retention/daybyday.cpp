// SPDX-License-Identifier: Apache-2.0
#include "tests/core/retention/daybyday.h"

#include <algorithm>

namespace mainstay::test {

namespace {

using Paid = std::vector<const PeriodRow *>;

/// Days in which nothing is paid, with something paid before and after and at most `most` of them in a row, get what
/// was paid on the day before them.
void fillGaps(std::map<qint64, Paid> &paid, int most)
{
    const std::map<qint64, Paid> original = paid;
    const std::pair<const qint64, Paid> *last = nullptr;
    for (const auto &day : original) {
        if (day.second.empty())
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
    std::map<qint32, std::map<qint64, Paid>> paid;
    for (const PeriodRow &period : m_input.periods) {
        if (period.arr <= 0)
            continue;
        // Contracts that begin later than what is kept still end a gap.
        const qint64 last = std::min<qint64>(period.endDay, std::max<qint64>(m_until, period.startDay + 1));
        for (qint64 day = period.startDay; day < last; ++day)
            paid[period.account][day].push_back(&period);
        paid[period.account];
    }
    for (auto &[account, days] : paid) {
        if (gapDays > 0)
            fillGaps(days, gapDays);
        std::vector<Paid> &kept = m_paidByDay[account];
        kept.resize(static_cast<size_t>(m_until - m_from));
        for (const auto &[day, rows] : days) {
            if (day < m_from)
                m_activeEarlier.insert(account);
            else if (day < m_until)
                kept[static_cast<size_t>(day - m_from)] = rows;
        }
    }
}

qint64 DayByDay::pricesIn(qint32 account, QDate s, QDate e) const
{
    qint64 sum = 0;
    for (const PriceRow &price : m_input.prices) {
        const QDate day = QDate::fromJulianDay(price.day);
        if (price.account == account && day >= s && day < e)
            sum += worth(price.arr, price.foreign, s.addDays(-1));
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

/// "The newest rate that began on the day or before it; before the first, the first."
qint64 DayByDay::worth(qint64 arr, qint32 foreign, QDate day) const
{
    if (foreign < 0)
        return arr;
    const ForeignAmount &amount = m_input.foreign.at(size_t(foreign));
    const DatedFactor *newest = nullptr;
    const DatedFactor *first = nullptr;
    for (const DatedFactor &rate : m_input.rates.at(size_t(amount.currency))) {
        if (!first || rate.fromDay < first->fromDay)
            first = &rate;
        if (rate.fromDay <= day.toJulianDay() && (!newest || rate.fromDay > newest->fromDay))
            newest = &rate;
    }
    return (newest ? newest : first)->factor.apply(amount.minor).value();
}

qint64 DayByDay::arr(qint32 account, QDate day, QDate ratesOf) const
{
    qint64 sum = 0;
    for (const PeriodRow *row : m_paidByDay.at(account).at(static_cast<size_t>(day.toJulianDay() - m_from)))
        sum += worth(row->arr, row->foreign, ratesOf.isValid() ? ratesOf : day);
    return sum;
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
    for (const auto &[account, days] : m_paidByDay) {
        const qint64 before = arr(account, s.addDays(-1));
        const qint64 closing = arr(account, e.addDays(-1));
        // Movements are told at the rates of s−1; what remains is the currency's doing.
        const qint64 after = arr(account, e.addDays(-1), s.addDays(-1));
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
            q.closing += closing;
            q.currency += closing - after;
            if (closing != after)
                q.revalued.insert(account);
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
