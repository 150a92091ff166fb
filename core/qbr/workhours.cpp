// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/workhours.h"

#include "core/base/walltime.h"

#include <algorithm>

namespace mainstay {

namespace {
constexpr int minutesOfDay = 24 * 60;
constexpr qint64 msPerMinute = 60'000;
} // namespace

bool isSound(const WorkHours &hours)
{
    return (hours.weekdays & 0b1111111) != 0 && hours.fromMinute >= 0 && hours.toMinute > hours.fromMinute
        && hours.toMinute <= minutesOfDay;
}

qint64 utcMinutes(const QDateTime &at)
{
    return at.toMSecsSinceEpoch() / msPerMinute;
}

QDateTime fromUtcMinutes(qint64 minutes)
{
    return QDateTime::fromMSecsSinceEpoch(minutes * msPerMinute, Qt::UTC);
}

bool MeetingSide::isHoliday(QDate day) const
{
    return std::binary_search(holidays.begin(), holidays.end(), day);
}

TimeSpan MeetingSide::on(QDate day) const
{
    if (!worksOn(day))
        return {};
    const auto utcOf = [&](int minute) {
        const QDateTime wall(day, QTime(0, 0), Qt::UTC);
        return utcMinutes(utcOfWall(wall.addSecs(qint64(minute) * 60), zone));
    };
    return {utcOf(hours.fromMinute), utcOf(hours.toMinute)};
}

} // namespace mainstay
