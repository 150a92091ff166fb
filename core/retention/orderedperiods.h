// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/retention/periodrow.h"

#include <span>
#include <vector>

namespace mainstay {

/// Periods by account, then by first day, with the gaps that the workspace tolerates closed.
struct OrderedPeriods
{
    std::vector<PeriodRow> periods;
    std::vector<qint32> first; ///< where each account's periods begin, and one entry more

    /// InvalidInput for an account out of range, and for more ARR than whole numbers hold.
    static Result<OrderedPeriods> make(std::vector<PeriodRow> periods, qint32 accountCount, int gapDays);

    std::span<const PeriodRow> of(size_t account) const
    {
        const auto begin = static_cast<size_t>(first[account]);
        return std::span(periods).subspan(begin, static_cast<size_t>(first[account + 1]) - begin);
    }
};

} // namespace mainstay
