// SPDX-License-Identifier: Apache-2.0
#include "core/base/walltime.h"

namespace mainstay {

QDateTime utcOfWall(const QDateTime &wall, const QTimeZone &zone)
{
    // Qt 6.4 leaps too far.
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    const QDateTime early = wall.addSecs(-before);
    if (before == after || zone.offsetFromUtc(early) == before)
        return early;
    const QDateTime late = wall.addSecs(-after);
    return zone.offsetFromUtc(late) == after ? late : early;
}

} // namespace mainstay
