// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

namespace mainstay {

/// When somebody can be met: the same hours on every working day.
struct WorkHours
{
    quint8 weekdays = 0b0011111; ///< bit 0 is Monday
    int fromMinute = 9 * 60; ///< of the day, on the wall
    int toMinute = 17 * 60; ///< not included; later than fromMinute, at most 24:00

    bool worksOn(QDate day) const { return (weekdays >> (day.dayOfWeek() - 1)) & 1; }
    friend bool operator==(const WorkHours &, const WorkHours &) = default;
};

/// Some day of the week, and hours that go forward within a day.
bool isSound(const WorkHours &hours);

/// A stretch of time in UTC, in minutes since 1970; [from, to).
struct TimeSpan
{
    qint64 from = 0;
    qint64 to = 0;

    bool isEmpty() const { return to <= from; }
    qint64 minutes() const { return to - from; }
    bool overlaps(const TimeSpan &other) const { return from < other.to && other.from < to; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

qint64 utcMinutes(const QDateTime &at);
QDateTime fromUtcMinutes(qint64 minutes);

/// One side of a meeting: where it works, when, and on which days not.
struct MeetingSide
{
    QTimeZone zone;
    WorkHours hours;
    std::vector<QDate> holidays; ///< sorted

    bool isHoliday(QDate day) const;
    bool worksOn(QDate day) const { return hours.worksOn(day) && !isHoliday(day); }
    /// The working hours of one day of this side's calendar; empty on a day off. Where the clock is put forward or
    /// back they begin and end as the clock on the wall says, so they may be an hour shorter or longer.
    TimeSpan on(QDate day) const;
};

/// What a member and a customer have in common on a day of the member, each stretch at least `minutes` long: up to three, as the
/// customer's day may begin on the member's day before, or after. `Hours` has on(QDate): a MeetingSide, or what keeps its days.
template <typename Hours>
std::vector<TimeSpan> commonHours(const Hours &member, const Hours &customer, QDate day, int minutes)
{
    std::vector<TimeSpan> common;
    const TimeSpan own = member.on(day);
    if (own.isEmpty())
        return common;
    for (const int shift : {-1, 0, 1}) {
        const TimeSpan theirs = customer.on(day.addDays(shift));
        const TimeSpan both {std::max(own.from, theirs.from), std::min(own.to, theirs.to)};
        if (!theirs.isEmpty() && both.minutes() >= minutes)
            common.push_back(both);
    }
    return common;
}

/// Which starts a search for one prefers.
struct SlotWish
{
    QTimeZone zone; ///< of the customer
    int minutes = 60; ///< of the meeting
    int bestMinute = 0; ///< of the customer's day
};

/// A start within the common hours: at full and half hours of the customer's clock, as near to the best minute as `isFree` lets
/// be; of two equally near ones the earlier.
template <typename IsFree>
std::optional<TimeSpan> bestSlot(const std::vector<TimeSpan> &common, const SlotWish &wish, const IsFree &isFree)
{
    constexpr int gridMinutes = 30;
    constexpr int minutesOfDay = 24 * 60;
    std::optional<TimeSpan> best;
    int bestAway = 0;
    for (const TimeSpan &both : common) {
        // Every zone's offset is whole in minutes.
        const int offset = wish.zone.offsetFromUtc(fromUtcMinutes(both.from)) / 60;
        const qint64 past = (both.from + offset) % gridMinutes;
        for (qint64 start = both.from + (past == 0 ? 0 : gridMinutes - past); start + wish.minutes <= both.to; start += gridMinutes) {
            const TimeSpan span {start, start + wish.minutes};
            const int away = std::abs(int((start + offset) % minutesOfDay) - wish.bestMinute);
            if ((!best || away < bestAway) && isFree(span)) {
                best = span;
                bestAway = away;
            }
        }
    }
    return best;
}

/// Of the customer's day: the middle of the morning, when nothing else is wished for.
inline constexpr int usualBestMinute = 10 * 60 + 30;

} // namespace mainstay
