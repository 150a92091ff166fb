// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <limits>

namespace mainstay {

/// One period of ARR, [startDay, endDay), as narrow as 300,000 of them want to be. Days are Julian
/// day numbers (QDate::toJulianDay), `account` is a dense index 0 … accountCount − 1, `arr` is in
/// minor units of the base currency. A period with ARR ≤ 0 or without a day makes nobody active;
/// those that overlap add up.
struct PeriodRow
{
    static constexpr qint32 openEnd = std::numeric_limits<qint32>::max();

    qint64 arr = 0;
    qint32 account = 0;
    qint32 startDay = 0;
    qint32 endDay = openEnd; ///< the first day not covered
    /// Where its currency has had several rates: its place in RetentionInput::foreign. `arr` is then at one of them.
    qint32 foreign = -1;

    friend bool operator==(const PeriodRow &, const PeriodRow &) = default;
};

/// Leaves room for the small multiples that comparing ratios takes; minor units.
inline constexpr qint64 maximalTotalArr = std::numeric_limits<qint64>::max() / 16;

/// A period that makes its account active on some day.
inline bool isPaid(const PeriodRow &period)
{
    return period.arr > 0 && period.endDay > period.startDay;
}

} // namespace mainstay
