// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

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

} // namespace mainstay
