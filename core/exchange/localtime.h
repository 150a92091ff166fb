// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimeZone>

#include <vector>

namespace mainstay {

/// Local wall time to UTC: by a table of the zone's changes, much faster than QDateTime, and by
/// QDateTime itself within two days of a change and from 2037 on. Immutable: safe from any thread.
class LocalTime final
{
public:
    explicit LocalTime(QTimeZone zone);

    /// `wallMs` is the wall clock's date and time as if it were UTC, in milliseconds since 1970.
    /// An hour that the clocks skip counts forward; one that they repeat is the first (as QDateTime
    /// of Qt 6.4 has it).
    qint64 toUtcMs(qint64 wallMs) const;

private:
    struct Stretch
    {
        qint64 fromUtcMs = 0;
        qint64 offsetMs = 0;
    };

    QTimeZone m_zone;
    std::vector<Stretch> m_stretches; ///< ascending; the first covers all before the second
};

} // namespace mainstay
