// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/logstart.h"

namespace mainstay {

/// That a meeting did not take place, and why.
struct NotHeld
{
    Outcome outcome = Outcome::NoShow; ///< anything but Held
    QString reason;
};

/// What touchpointlog::save writes for a start that nobody has edited: purpose Cadence where none was guessed,
/// outbound where no direction is known. `team` is that of CaptureMatch.
TouchpointLog logOf(const LogStart &start, Team team);
/// The same for a meeting that did not take place. Save it with touchpointlog::save: its source takes the
/// meeting off the list, and it never counts as a touch.
TouchpointLog logOf(const LogStart &start, Team team, const NotHeld &notHeld);

/// Without the people who are no contacts yet.
LogStart withoutNewPeople(LogStart start);

} // namespace mainstay
