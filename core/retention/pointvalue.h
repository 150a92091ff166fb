// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>

namespace mainstay {

/// What one point of retention is worth (RET-9).
struct PointValue
{
    int years = 1;
    /// ARR that is still there after so many years only because retention is a point higher, minor units.
    qint64 arrKept = 0;
    /// Revenue of those years together that it brings, minor units.
    qint64 revenue = 0;
    /// What the same ARR would cost to be won anew, in units of what keeping it costs: `revenue` × ratio.
    qint64 wonAnew = 0;

    friend bool operator==(const PointValue &, const PointValue &) = default;
};

inline constexpr std::array<int, 3> pointYears {1, 3, 5};
inline constexpr int usualWinningRatio = 5; ///< winning costs 5 to 25 times what keeping costs; the low end

/// Of `arr` a share of `retention` (0 … 1, a year) is kept from year to year: after t years arr × retentionᵗ is left.
/// With a point more, arr × (retention + 0.01)ᵗ; never above arr. arrKept is the difference after the last year,
/// revenue its sum over the years 1 … n. `ratio` > 0. All 0 for an ARR of 0 or below.
std::array<PointValue, pointYears.size()> valueOfPoint(qint64 arr, double retention, double ratio = usualWinningRatio);

/// A year's retention that four quarters like this one make: quarterly⁴.
double yearlyRetention(double quarterly);

} // namespace mainstay
