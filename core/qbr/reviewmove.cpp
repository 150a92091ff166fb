// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewmove.h"

#include "core/base/walltime.h"

namespace mainstay::reviewmove {

namespace {

const QTime firstTime(10, 0);

bool shows(const QDateTime &utc, const QDateTime &wall, const QTimeZone &zone)
{
    return utc.addSecs(zone.offsetFromUtc(utc)) == wall;
}

/// On the day of the zone that is the wanted one for the reader; without any, on the day of that name.
ClockTime onReadersDay(QDate day, QDate wanted, QTime time, const QTimeZone &zone, const QTimeZone &reader)
{
    for (const int shift : {0, -1, 1}) {
        const ClockTime there = atWall(day.addDays(shift), time, zone);
        if (there.start.toTimeZone(reader).date() == wanted)
            return there;
    }
    return atWall(day, time, zone);
}

} // namespace

QTimeZone zoneNamed(const QString &timeZone, const QTimeZone &local)
{
    const QTimeZone zone(timeZone.toLatin1());
    return !timeZone.isEmpty() && zone.isValid() ? zone : local;
}

ClockTime atWall(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime wall(day, time, Qt::UTC);
    const QDateTime utc = utcOfWall(wall, zone);
    if (!shows(utc, wall, zone))
        return {utc, ClockHint::Skipped};
    return {utc, isTwice(utc, zone) ? ClockHint::Twice : ClockHint::None};
}

ClockTime toDay(const QDateTime &start, const QTimeZone &zone, const QTimeZone &reader, QDate day)
{
    const QDateTime there = start.toTimeZone(zone);
    const qint64 days = start.toTimeZone(reader).date().daysTo(day);
    return onReadersDay(there.date().addDays(days), day, there.time(), zone, reader);
}

ClockTime firstOn(QDate day, const QTimeZone &zone, const QTimeZone &reader)
{
    return onReadersDay(day, day, firstTime, zone, reader);
}

bool isTwice(const QDateTime &start, const QTimeZone &zone)
{
    const QDateTime wall = start.addSecs(zone.offsetFromUtc(start));
    for (const int days : {-1, 1}) {
        const QDateTime other = wall.addSecs(-zone.offsetFromUtc(start.addDays(days)));
        if (other != start && shows(other, wall, zone))
            return true;
    }
    return false;
}

} // namespace mainstay::reviewmove
