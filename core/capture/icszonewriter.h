// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icslibrary.h"

#include <QTimeZone>

namespace mainstay::ics {

/// A time of a zone as an event writes it: with the zone's TZID, or in UTC where the clock of the zone shows it twice,
/// and for UTC itself.
bool isToldInUtc(const QDateTime &utc, const QTimeZone &zone);
icaltimetype writtenTime(const QDateTime &utc, const QTimeZone &zone);
/// What stands at TZID, also of the VTIMEZONE.
QByteArray zoneId(const QTimeZone &zone);
/// The zone's VTIMEZONE, right from the year before the first of the years to the one after the last.
ComponentPtr zoneComponent(const QTimeZone &zone, int firstYear, int lastYear);

} // namespace mainstay::ics
