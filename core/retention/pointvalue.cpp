// SPDX-License-Identifier: Apache-2.0
#include "core/retention/pointvalue.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

std::array<PointValue, pointYears.size()> valueOfPoint(qint64 arr, double retention, double ratio)
{
    std::array<PointValue, pointYears.size()> values;
    const double base = std::clamp(retention, 0.0, 1.0);
    const double better = std::min(base + 0.01, 1.0);
    const auto worth = static_cast<double>(std::max<qint64>(arr, 0));
    for (size_t i = 0; i < values.size(); ++i) {
        double revenue = 0;
        double kept = 0;
        for (int year = 1; year <= pointYears[i]; ++year) {
            kept = worth * (std::pow(better, year) - std::pow(base, year));
            revenue += kept;
        }
        values[i] = {pointYears[i], qRound64(kept), qRound64(revenue), qRound64(revenue * ratio)};
    }
    return values;
}

double yearlyRetention(double quarterly)
{
    return std::pow(std::clamp(quarterly, 0.0, 1.0), 4);
}

} // namespace mainstay
