// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/contactloaddays.h"

#include "core/base/clock.h"

#include <QDateTime>

#include <algorithm>

namespace mainstay {

namespace {

constexpr qint64 msPerDay = 86'400'000;
/// More days than anybody's history holds are not worth a table.
constexpr qint64 mostDays = 40'000;

} // namespace

LocalDays::LocalDays(QDate first, QDate last)
    : m_first(qint32(first.toJulianDay()))
{
    const qint64 count = std::min(first.daysTo(last) + 1, mostDays);
    if (!first.isValid() || count < 0)
        return;
    m_starts.reserve(size_t(count) + 1);
    m_starts.push_back(startOfDayMs(first));
    // Each question to the time zone costs ten microseconds, and clocks are not changed twice a week: a week
    // of seven times 24 hours has only such days.
    constexpr qint64 week = 7;
    while (qint64(m_starts.size()) <= count) {
        const auto known = qint64(m_starts.size());
        const qint64 next = startOfDayMs(first.addDays(known - 1 + week));
        const bool regular = next - m_starts.back() == week * msPerDay;
        for (qint64 i = known; i < known + week && i <= count; ++i)
            m_starts.push_back(regular ? m_starts.back() + msPerDay : startOfDayMs(first.addDays(i)));
    }
}

qint32 LocalDays::julianDay(qint64 ms) const
{
    if (m_starts.size() < 2 || ms < m_starts.front() || ms >= m_starts.back())
        return qint32(QDateTime::fromMSecsSinceEpoch(ms, Qt::LocalTime).date().toJulianDay());
    // Days are 23 to 25 hours long: the guess is off by one at most a few times a year.
    auto place = std::min(size_t((ms - m_starts.front()) / msPerDay), m_starts.size() - 2);
    while (m_starts[place] > ms)
        --place;
    while (m_starts[place + 1] <= ms)
        ++place;
    return m_first + qint32(place);
}

} // namespace mainstay
