// SPDX-License-Identifier: Apache-2.0
#include "tests/core/retention/daybyday.h"

#include <algorithm>

namespace mainstay::test {

DayByDay::DayByDay(const std::vector<PeriodRow> &periods, QDate from, QDate until)
    : m_from(from.toJulianDay())
    , m_until(until.toJulianDay())
{
    for (const PeriodRow &period : periods) {
        if (period.arr <= 0)
            continue;
        std::vector<qint64> &days = m_arrByDay[period.account];
        days.resize(static_cast<size_t>(m_until - m_from), 0);
        for (qint64 day = period.startDay; day < std::min<qint64>(period.endDay, m_until); ++day) {
            if (day < m_from)
                m_activeEarlier.insert(period.account);
            else
                days[static_cast<size_t>(day - m_from)] += period.arr;
        }
    }
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
                q.expanded.insert(account);
                q.expansion += after - before;
            }
            if (after < before) {
                q.contracted.insert(account);
                q.contraction += before - after;
            }
        }
        if (before > 0 && after == 0) {
            q.lost.insert(account);
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
