// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/logstart.h"

namespace mainstay {

TouchpointLog logOf(const LogStart &start)
{
    TouchpointLog log;
    Touchpoint &touchpoint = log.touchpoint;
    touchpoint.account = start.account;
    touchpoint.at = start.at;
    touchpoint.minutes = start.minutes;
    touchpoint.kind = start.kind.value_or(touchpoint.kind);
    touchpoint.purpose = start.purpose.value_or(touchpoint.purpose);
    touchpoint.direction = start.direction.value_or(touchpoint.direction);
    touchpoint.outcome = start.outcome.value_or(touchpoint.outcome);
    touchpoint.members = start.members;
    touchpoint.summary = start.summary;
    touchpoint.notes = start.notes;
    touchpoint.source = start.source;
    log.people = start.people;
    return log;
}

} // namespace mainstay
