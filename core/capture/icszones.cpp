// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icszones.h"

#include "core/capture/icslibrary.h"

namespace mainstay::ics {

namespace {

class SystemZone final : public Zone
{
public:
    explicit SystemZone(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }
    QDateTime toUtc(const QDateTime &wall) const override
    {
        // RFC 5545, 3.3.5: a time that comes twice is the first one; one that the clock leaps over is told
        // with the offset of before. (Qt 6.4 leaps too far.)
        const int before = m_zone.offsetFromUtc(wall.addDays(-1));
        const int after = m_zone.offsetFromUtc(wall.addDays(1));
        const QDateTime early = wall.addSecs(-before);
        if (before == after || m_zone.offsetFromUtc(early) == before)
            return early;
        const QDateTime late = wall.addSecs(-after);
        return m_zone.offsetFromUtc(late) == after ? late : early;
    }
    QDateTime fromUtc(const QDateTime &utc) const override
    {
        const QDateTime there = utc.toTimeZone(m_zone);
        return QDateTime(there.date(), there.time(), Qt::UTC);
    }

private:
    QTimeZone m_zone;
};

/// The file's own VTIMEZONE, asked through libical.
class FileZone final : public Zone
{
public:
    /// Takes the component over where it is a zone.
    static std::unique_ptr<FileZone> make(ComponentPtr component)
    {
        icaltimezone *zone = icaltimezone_new();
        if (!zone || icaltimezone_set_component(zone, component.get()) == 0) {
            if (zone)
                icaltimezone_free(zone, 1);
            return nullptr;
        }
        (void)component.release();
        return std::unique_ptr<FileZone>(new FileZone(zone));
    }
    ~FileZone() override { icaltimezone_free(m_zone, 1); }
    Q_DISABLE_COPY_MOVE(FileZone)

    QDateTime toUtc(const QDateTime &wall) const override
    {
        icaltimetype time = wallTime(wall, WallKind::Moment);
        return wall.addSecs(-icaltimezone_get_utc_offset(m_zone, &time, nullptr));
    }
    QDateTime fromUtc(const QDateTime &utc) const override
    {
        icaltimetype time = wallTime(utc, WallKind::Moment);
        return utc.addSecs(icaltimezone_get_utc_offset_of_utc_time(m_zone, &time, nullptr));
    }

private:
    explicit FileZone(icaltimezone *zone)
        : m_zone(zone)
    {
    }
    icaltimezone *m_zone;
};

/// "/mozilla.org/20050126_1/Europe/Budapest" and its like end in IANA's name.
QTimeZone byEnd(const QString &tzid)
{
    for (qsizetype slash = tzid.indexOf(u'/'); slash >= 0; slash = tzid.indexOf(u'/', slash + 1)) {
        const QByteArray rest = tzid.mid(slash + 1).toUtf8();
        if (rest.contains('/') && QTimeZone::isTimeZoneIdAvailable(rest))
            return QTimeZone(rest);
    }
    return {};
}

QTimeZone bySystem(const QString &tzid)
{
    if (tzid.size() > 120)
        return {};
    const QByteArray id = tzid.toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    return byEnd(tzid);
}

} // namespace

Zones::Zones(const std::vector<Component> &components, const QTimeZone &local)
    : m_components(components)
    , m_local(local)
    , m_utc(std::make_unique<SystemZone>(QTimeZone::utc()))
{
}

Zones::~Zones() = default;

const Zone *Zones::find(const QString &tzid)
{
    const auto known = m_zones.find(tzid);
    if (known != m_zones.end())
        return known->second.get();
    return m_zones.emplace(tzid, make(tzid)).first->second.get();
}

std::unique_ptr<Zone> Zones::make(const QString &tzid) const
{
    if (tzid.isEmpty())
        return std::make_unique<SystemZone>(m_local);
    if (const QTimeZone zone = bySystem(tzid); zone.isValid())
        return std::make_unique<SystemZone>(zone);
    for (const Component &component : m_components) {
        ComponentPtr parsed = parse(component.text);
        icalproperty *name = parsed ? icalcomponent_get_first_property(parsed.get(), ICAL_TZID_PROPERTY) : nullptr;
        const char *text = name ? icalproperty_get_value_as_string(name) : nullptr;
        if (!text || QString::fromUtf8(text) != tzid)
            continue;
        if (auto zone = FileZone::make(std::move(parsed)))
            return zone;
    }
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(tzid.toUtf8());
    if (!windows.isEmpty())
        return std::make_unique<SystemZone>(QTimeZone(windows));
    return nullptr;
}

} // namespace mainstay::ics
