// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/quarter.h"
#include "core/renewals/renewal.h"

#include <array>
#include <vector>

namespace mainstay {

/// The ARR that runs out in a span of days, and how much of it is expected to stay (RET-10). Minor units of the base
/// currency; what a customer pays more after renewing is growth, and counts for retention up to what ran out only.
struct ForecastSum
{
    qint32 count = 0; ///< renewals due
    qint64 due = 0; ///< Σ ARR that runs out
    /// Of what is open: by category, in the order of RenewalCategory.
    std::array<qint64, 5> open {};
    qint64 lapsed = 0; ///< of what is open: ran out before the as-of day, undecided
    qint64 kept = 0; ///< decided: Σ min(ARR after, ARR that ran out)
    qint64 lost = 0; ///< decided: the rest of what ran out; and what ran out long ago without a decision
    qint64 grown = 0; ///< decided: Σ ARR after beyond what ran out; in none of the sums below
    qint64 expected = 0; ///< kept + Σ open ARR × probability
    qint64 worst = 0; ///< kept + Σ ARR × probability of what is committed and has not lapsed
    qint64 best = 0; ///< kept + everything open

    friend bool operator==(const ForecastSum &, const ForecastSum &) = default;
};

/// Always worst ≤ expected ≤ best ≤ due.
ForecastSum sumOf(const std::vector<Renewal> &renewals, QDate asOf);

struct ForecastQuarter
{
    Quarter quarter;
    QDate firstDay;
    QDate endDay; ///< not included
    ForecastSum sum;
    std::array<ForecastSum, 3> months;

    friend bool operator==(const ForecastQuarter &, const ForecastQuarter &) = default;
};

/// By quarter from `from` to `to`, both included, each with its three months. Renewals outside are left out; those on
/// a quarter's first day belong to it: the day after the last one covered is when the decision is felt.
std::vector<ForecastQuarter> forecastOf(const std::vector<Renewal> &renewals, Quarter from, Quarter to,
                                        FiscalYear fiscal, QDate asOf);

/// What was expected when a quarter began, held against what came of it.
struct ForecastAccuracy
{
    Quarter quarter;
    ForecastSum then; ///< by the outlooks of that day, nothing decided
    ForecastSum now;
    bool isOver = false; ///< every renewal of it is decided, or the quarter is over

    /// (kept − expected) / due; nothing where nothing was due.
    std::optional<double> error() const
    {
        return now.due == 0 ? std::nullopt
                            : std::optional(double(now.kept - then.expected) / double(now.due));
    }
};

/// `then`: the same renewals with the outlooks as they were when the quarter began, and open.
ForecastAccuracy accuracyOf(Quarter quarter, FiscalYear fiscal, std::vector<Renewal> then,
                            const std::vector<Renewal> &now, QDate asOf);

} // namespace mainstay
