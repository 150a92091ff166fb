// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace mainstay {

/// A scale with round steps: 1, 2 or 5 times a power of ten.
struct Axis
{
    double low = 0;
    double high = 1;
    double step = 1;

    /// From low to high, both included; exact multiples of step.
    std::vector<double> ticks() const;

    friend bool operator==(const Axis &, const Axis &) = default;
};

/// The smallest scale of at most `maxSteps` round steps that covers both values. Equal, swapped or
/// infinite values give a usable scale too. Hand in 0 as one value to start at zero.
Axis niceAxis(double first, double second, int maxSteps);

} // namespace mainstay
