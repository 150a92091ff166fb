// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/axis.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

double nextNiceStep(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    const double mantissa = step / power;
    constexpr double slack = 1e-9; // 2 × 0.1 is not quite 0.2
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (mantissa <= nice + slack)
            return nice * power;
    }
    return 10 * power;
}

} // namespace

std::vector<double> Axis::ticks() const
{
    std::vector<double> result;
    const auto first = std::llround(low / step);
    const auto last = std::llround(high / step);
    for (auto i = first; i <= last; ++i)
        result.push_back(double(i) * step);
    return result;
}

Axis niceAxis(double first, double second, int maxSteps)
{
    if (!std::isfinite(first) || !std::isfinite(second))
        return {0, 1, 1};
    double low = std::min(first, second);
    double high = std::max(first, second);
    if (low == high)
        (low > 0 ? low : high) = low == 0 ? 1 : 0;
    double step = nextNiceStep((high - low) / std::max(maxSteps, 1));
    for (;;) {
        constexpr double slack = 1e-9;
        const double from = std::floor(low / step + slack);
        const double to = std::ceil(high / step - slack);
        if (to - from <= std::max(maxSteps, 1) || to - from <= 2)
            return {from * step, to * step, step};
        step = nextNiceStep(step * 1.5);
    }
}

} // namespace mainstay
