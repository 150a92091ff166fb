// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icscomponents.h"

#include <QHash>
#include <QTimeZone>

#include <memory>

namespace mainstay::ics {

/// A zone by any name that a calendar gives it.
class Zone
{
public:
    Zone() = default;
    virtual ~Zone() = default;
    Q_DISABLE_COPY_MOVE(Zone)

    virtual QDateTime toUtc(const QDateTime &wall) const = 0;
    virtual QDateTime fromUtc(const QDateTime &utc) const = 0;
};

/// A zone's name without quotation marks and escapes, which the TZID of a time and that of a VTIMEZONE need not share.
QString zoneName(const QString &text);

/// The zones of one file: what the system's table knows by IANA's name, otherwise the file's own VTIMEZONE,
/// otherwise what CLDR says of Windows's name, otherwise the cities that Windows shows for it. Used under the lock of readIcs().
class Zones final
{
public:
    Zones(const std::vector<Component> &components, const QTimeZone &local);
    ~Zones();
    Q_DISABLE_COPY_MOVE(Zones)

    /// Null for a zone that nobody knows. An empty name is the local zone.
    const Zone *find(const QString &written);
    const Zone *utc() const { return m_utc.get(); }

private:
    std::unique_ptr<Zone> make(const QString &tzid) const;

    const std::vector<Component> &m_components;
    QTimeZone m_local;
    std::unique_ptr<Zone> m_utc;
    std::unordered_map<QString, std::unique_ptr<Zone>> m_zones; ///< also unknown ones, as null
};

} // namespace mainstay::ics
