// SPDX-License-Identifier: Apache-2.0
#include "core/capture/capturelog.h"

namespace mainstay {

TouchpointLog logOf(const LogStart &start, Team team)
{
    TouchpointLog log;
    Touchpoint &touchpoint = log.touchpoint;
    touchpoint.account = start.account;
    touchpoint.at = start.at;
    touchpoint.minutes = start.minutes;
    touchpoint.kind = start.kind.value_or(touchpoint.kind);
    touchpoint.purpose = start.purpose.value_or(touchpoint.purpose);
    touchpoint.direction = start.direction.value_or(touchpoint.direction);
    touchpoint.team = team;
    touchpoint.members = start.members;
    touchpoint.summary = start.summary;
    touchpoint.notes = start.notes;
    touchpoint.source = start.source;
    log.people = start.people;
    return log;
}

TouchpointLog logOf(const LogStart &start, Team team, const NotHeld &notHeld)
{
    TouchpointLog log = logOf(start, team);
    log.touchpoint.outcome = notHeld.outcome;
    log.touchpoint.reason = notHeld.reason;
    return log;
}

LogStart withoutNewPeople(LogStart start)
{
    std::erase_if(start.people, [](const LoggedPerson &person) { return !person.contact.isValid(); });
    return start;
}

} // namespace mainstay
