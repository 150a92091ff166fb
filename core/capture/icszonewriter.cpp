// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icszonewriter.h"

#include "core/base/walltime.h"

namespace mainstay::ics {

namespace {

QDateTime wallIn(const QDateTime &utc, const QTimeZone &zone)
{
    const QDateTime there = utc.toTimeZone(zone);
    return QDateTime(there.date(), there.time(), Qt::UTC);
}

/// Whether the clock shows this time twice. By the standard it is then the first one; programs differ.
bool comesTwice(const QDateTime &utc, const QTimeZone &zone)
{
    if (utcOfWall(wallIn(utc, zone), zone) != utc)
        return true;
    const QTimeZone::OffsetData next = zone.nextTransition(utc);
    if (!next.atUtc.isValid())
        return false;
    const int back = zone.offsetFromUtc(utc) - next.offsetFromUtc;
    return back > 0 && utc.addSecs(back) >= next.atUtc;
}

struct Change
{
    QDateTime wall; ///< of the clock before it was put forward or back
    int from = 0; ///< seconds east of UTC
    int to = 0;
    bool isSummer = false;
    QString name;
};

void add(icalcomponent *zone, const Change &change)
{
    icalcomponent *part = icalcomponent_new(change.isSummer ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(part, icalproperty_new_dtstart(wallTime(change.wall, WallKind::Moment)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(change.from));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(change.to));
    if (!change.name.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_tzname(change.name.toUtf8().constData()));
    icalcomponent_add_component(zone, part);
}

} // namespace

bool isToldInUtc(const QDateTime &utc, const QTimeZone &zone)
{
    return zone == QTimeZone::utc() || zone.id() == "Etc/UTC" || comesTwice(utc, zone);
}

icaltimetype writtenTime(const QDateTime &utc, const QTimeZone &zone)
{
    if (!isToldInUtc(utc, zone))
        return wallTime(wallIn(utc, zone), WallKind::Moment);
    icaltimetype time = wallTime(utc, WallKind::Moment);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QByteArray zoneId(const QTimeZone &zone)
{
    return zone.id();
}

ComponentPtr zoneComponent(const QTimeZone &zone, int firstYear, int lastYear)
{
    ComponentPtr component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zoneId(zone).constData()));
    const QDateTime begin(QDate(firstYear - 1, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(lastYear + 2, 1, 1), QTime(0, 0), Qt::UTC);
    // What holds at the beginning, as if it had begun there.
    const QTimeZone::OffsetData first = zone.offsetData(begin);
    int offset = first.offsetFromUtc;
    add(component.get(), {begin, offset, offset, first.daylightTimeOffset != 0, first.abbreviation});
    // The first instant may be one itself.
    for (const QTimeZone::OffsetData &next : zone.transitions(begin.addSecs(1), end)) {
        add(component.get(),
            {next.atUtc.addSecs(offset), offset, next.offsetFromUtc, next.daylightTimeOffset != 0, next.abbreviation});
        offset = next.offsetFromUtc;
    }
    return component;
}

} // namespace mainstay::ics
