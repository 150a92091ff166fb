// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/periodrow.h"

#include <span>
#include <vector>

namespace mainstay {

/// Contracts of one account, by first day, that are no more than `gapDays` apart are one (RET-11): what ended last before
/// the gap lasts until the next begins. `Row` is a PeriodRow or derived from it.
template <typename Row>
void bridgeGaps(std::span<Row> periods, int gapDays)
{
    qint64 coveredUntil = std::numeric_limits<qint32>::min();
    std::vector<Row *> endingLast;
    for (Row &period : periods) {
        if (!isPaid(period))
            continue;
        if (period.startDay > coveredUntil && period.startDay - coveredUntil <= gapDays) {
            for (Row *ended : endingLast)
                ended->endDay = period.startDay;
        }
        if (period.endDay > coveredUntil) {
            endingLast.clear();
            coveredUntil = period.endDay;
        }
        if (period.endDay == coveredUntil)
            endingLast.push_back(&period);
    }
}

} // namespace mainstay
