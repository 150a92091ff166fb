// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icszones.h"

#include "core/base/walltime.h"
#include "core/capture/icslibrary.h"
#include "core/capture/textdecoding.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

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
        return utcOfWall(wall, m_zone);
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

constexpr qsizetype mostCities = 8; ///< that Windows names for a zone

/// What Windows calls its zones where it names no city.
QByteArray byWindowsArea(const QString &area)
{
    static constexpr std::array<std::pair<QStringView, const char *>, 8> areas {{
        {u"Coordinated Universal Time", "UTC"},
        {u"Eastern Time (US & Canada)", "America/New_York"},
        {u"Central Time (US & Canada)", "America/Chicago"},
        {u"Mountain Time (US & Canada)", "America/Denver"},
        {u"Pacific Time (US & Canada)", "America/Los_Angeles"},
        {u"Atlantic Time (Canada)", "America/Halifax"},
        {u"Alaska", "America/Anchorage"},
        {u"Hawaii", "Pacific/Honolulu"},
    }};
    for (const auto &[name, id] : areas) {
        if (area == name)
            return id;
    }
    return {};
}

/// "(UTC+01:00) Belgrade, Bratislava, Budapest", as Windows shows its zones: the first of the cities after which
/// IANA names a zone of that offset.
QTimeZone byDisplayName(const QString &tzid)
{
    static const QRegularExpression form(u"^\\((?:UTC|GMT)(?:([+-])(\\d\\d):(\\d\\d))?\\) (.{3,120})$"_s);
    const auto match = form.match(tzid);
    if (!match.hasMatch())
        return {};
    if (const QByteArray id = byWindowsArea(match.captured(4)); !id.isEmpty())
        return QTimeZone(id);
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    const int offset = match.captured(1) == u"-" ? -seconds : seconds;
    static const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    for (const QString &city : match.captured(4).split(u',', Qt::SkipEmptyParts).mid(0, mostCities)) {
        const QByteArray end = '/' + city.trimmed().replace(u' ', u'_').toUtf8();
        for (const QByteArray &id : all) {
            if (!id.endsWith(end))
                continue;
            const QTimeZone zone(id);
            if (zone.standardTimeOffset(QDateTime::currentDateTimeUtc()) == offset)
                return zone;
        }
    }
    return {};
}

} // namespace

QString zoneName(const QString &text)
{
    QString name = text.trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2);
    // Some programs escape the value of a parameter as if it were a text.
    for (qsizetype at = name.indexOf(u'\\'); at >= 0; at = name.indexOf(u'\\', at + 1)) {
        if (at + 1 < name.size() && QStringView(u",;\\\"").contains(name[at + 1]))
            name.remove(at, 1);
    }
    return cleanLine(name, 200);
}

Zones::Zones(const std::vector<Component> &components, const QTimeZone &local)
    : m_components(components)
    , m_local(local)
    , m_utc(std::make_unique<SystemZone>(QTimeZone::utc()))
{
}

Zones::~Zones() = default;

const Zone *Zones::find(const QString &written)
{
    const QString tzid = zoneName(written);
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
        if (!text || zoneName(QString::fromUtf8(text)) != tzid)
            continue;
        if (auto zone = FileZone::make(std::move(parsed)))
            return zone;
    }
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(tzid.toUtf8());
    if (!windows.isEmpty())
        return std::make_unique<SystemZone>(QTimeZone(windows));
    if (const QTimeZone zone = byDisplayName(tzid); zone.isValid())
        return std::make_unique<SystemZone>(zone);
    return nullptr;
}

} // namespace mainstay::ics
