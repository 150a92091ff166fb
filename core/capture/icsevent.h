// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icscomponents.h"
#include "core/capture/icslibrary.h"
#include "core/capture/icszones.h"

#include <optional>
#include <vector>

namespace mainstay::ics {

/// A date of an event that is not its start: RDATE, EXDATE, RECURRENCE-ID.
struct Moment
{
    QDateTime utc;
    QDate day; ///< on the wall of its own zone
    bool wholeDay = false;
};

/// One VEVENT, read but not expanded.
struct Event
{
    Meeting meeting; ///< start and recurrence are filled in per occurrence
    QDateTime wall; ///< DTSTART
    WallKind kind = WallKind::Moment;
    const Zone *zone = nullptr; ///< of DTSTART
    std::vector<icalrecurrencetype> rules; ///< with UNTIL on the wall of DTSTART
    std::vector<Moment> extra;
    std::vector<Moment> excluded;
    std::optional<Moment> replaces; ///< RECURRENCE-ID
    std::vector<IcsProblem> losses;
    qint64 line = 0;

    QDateTime startUtc() const { return zone->toUtc(wall); }
    bool isSeries() const { return !rules.empty() || !extra.empty(); }
};

struct EventOrProblem
{
    std::optional<Event> event;
    IcsProblem problem = IcsProblem::Unreadable;
};

EventOrProblem readEvent(const Component &component, Zones &zones, const IcsLimits &limits);

} // namespace mainstay::ics
