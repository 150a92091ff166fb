// SPDX-License-Identifier: Apache-2.0
#include "core/capture/capturelog.h"

namespace mainstay {

TouchpointLog logOf(const LogStart &start, Team team)
{
    TouchpointLog log = logOf(start);
    log.touchpoint.team = team;
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
    start.peopleLeftOut = 0;
    return start;
}

} // namespace mainstay
