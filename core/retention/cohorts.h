// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/retention.h"

#include <optional>
#include <vector>

namespace mainstay {

/// What became of the accounts won in one quarter (RET-7), looked at when a quarter closes (e−1). All over the whole
/// cohort: the accounts whose first day of paying lies in its quarter.
struct CohortCell
{
    qint32 present = 0; ///< active on the closing day, whether they had left in between or not
    qint32 surviving = 0; ///< active on every day since they were won
    qint64 gross = 0; ///< Σ min(ARR now, ARR at the close of the quarter they were won in), minor units
    qint64 net = 0; ///< Σ ARR now
    bool toDate = false; ///< that quarter is not over

    friend bool operator==(const CohortCell &, const CohortCell &) = default;
};

struct Cohort
{
    Quarter quarter; ///< in which its accounts were won
    qint32 accounts = 0; ///< how many that are, those in and out within it included
    qint64 base = 0; ///< Σ ARR at the close of that quarter: what gross and net are divided by
    std::vector<CohortCell> cells; ///< [0] is the quarter they were won in, then one a quarter until the as-of day

    friend bool operator==(const Cohort &, const Cohort &) = default;
};

/// What a cell is coloured by and what its percentage is of.
enum class CohortMeasure {
    Presence, ///< present / accounts
    Survival, ///< surviving / accounts
    Gross, ///< Σ min(ARR now, base) / Σ base, capped per account as RET-4
    Net, ///< Σ ARR now / Σ base
};

inline constexpr EnumText<CohortMeasure, 4> cohortMeasures {{{
    {CohortMeasure::Presence, u"presence"},
    {CohortMeasure::Survival, u"survival"},
    {CohortMeasure::Gross, u"gross"},
    {CohortMeasure::Net, u"net"},
}}};

/// Nothing where there is nothing to divide by (RET-5).
std::optional<Fraction> shareOf(const Cohort &cohort, const CohortCell &cell, CohortMeasure measure);

/// All cohorts of the quarters asked for, by quarter, with the accounts behind each. A value.
class CohortTable final
{
public:
    /// Cohorts of request.from … request.to, also those without accounts; each looked at up to the quarter that
    /// holds the as-of day or request.to, whichever is earlier. InvalidInput as RetentionTable::compute.
    static Result<CohortTable> compute(const RetentionInput &input, const RetentionRequest &request);

    /// Oldest first.
    const std::vector<Cohort> &cohorts() const { return m_cohorts; }
    /// The accounts of a cohort by rising index, with their ARR at the close of its own quarter and of the `age`th
    /// after. Empty for a cell that there is not.
    std::vector<AccountMovement> accountsIn(size_t cohort, size_t age) const;
    /// The quarter each account was won in: its place in cohorts(), −1 outside.
    const std::vector<qint32> &cohortOf() const { return m_cohortOf; }

private:
    /// ARR(e−1) of each quarter from `won` on, into `closings`.
    void closingsOf(size_t account, size_t won, std::vector<qint64> &closings) const;

    std::vector<Cohort> m_cohorts;
    std::vector<qint32> m_cohortOf;
    OrderedPeriods m_ordered;
    std::vector<qint32> m_ends; ///< e of each quarter, Julian days
};

} // namespace mainstay
