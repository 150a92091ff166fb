// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/retention/baserates.h"
#include "core/retention/orderedperiods.h"
#include "core/retention/retentionfigures.h"

#include <vector>

namespace mainstay {

/// How much more an account pays from a day on only because the price rose, in minor units of the base currency.
struct PriceRow
{
    qint64 arr = 0; ///< not negative
    qint32 account = 0;
    qint32 day = 0;
    qint32 foreign = -1; ///< as PeriodRow::foreign

    friend bool operator==(const PriceRow &, const PriceRow &) = default;
};

/// An amount in a currency that has had several rates.
struct ForeignAmount
{
    qint64 minor = 0; ///< of that currency
    qint32 currency = 0; ///< its place in RetentionInput::rates

    friend bool operator==(const ForeignAmount &, const ForeignAmount &) = default;
};

/// Rows in any order; sorted by account they are taken without being moved.
struct RetentionInput
{
    std::vector<PeriodRow> periods;
    qint32 accountCount = 0;
    std::vector<PriceRow> prices {};
    /// Of each account the last day for which somebody recorded that it is lost, 0 for never; empty: nobody has.
    std::vector<qint32> lossDays {};
    int gapDays = 0; ///< the workspace's, for wholeHistory()
    /// Empty where every currency has one rate: amounts are worth the same in all quarters then.
    std::vector<ForeignAmount> foreign {};
    std::vector<RateHistory> rates {}; ///< of each ForeignAmount::currency
};

/// Divides the accounts, for a report by tier, owner, …: the group (0 … count − 1) of each account
/// (`groupOf[account]`), or of each account in each quarter (`groupOf[account × quarters +
/// quarter]`) where it changes with time, as an owner does. An account counts for one group in one
/// quarter, so the groups add up to the whole; from one quarter to the next it may move.
struct RetentionGroups
{
    qint32 count = 0;
    std::vector<qint32> groupOf;
};

/// Which quarters to report, both ends included. Quarters that begin after `asOf` are not shown.
struct RetentionRequest
{
    Quarter from;
    Quarter to;
    FiscalYear fiscal;
    QDate asOf;
    /// Contracts of one account with at most so many days between them count as one (RET-11); 0 … maximalGapDays.
    int gapDays = 0;
    /// For so many days an account that ran out without anybody saying why is lapsed (RET-10).
    int undecidedDays = 90;

    friend bool operator==(const RetentionRequest &, const RetentionRequest &) = default;
};

inline constexpr int maximalGapDays = 366;

/// No more quarters than this in one report: a hundred years.
inline constexpr int maximalQuarters = 400;

/// From the quarter in which the first account became active to the one that holds `asOf`; just the
/// latter when nobody ever was. At most the last `maximalQuarters`.
RetentionRequest wholeHistory(const RetentionInput &input, FiscalYear fiscal, QDate asOf);

/// The rows of a report without their figures. InvalidInput when `to` is before `from`, for more
/// than maximalQuarters, an invalid as-of day or a first month outside 1 … 12.
Result<std::vector<QuarterSpan>> quarterSpans(const RetentionRequest &request);

/// What one account paid when a quarter opened and when it closed, in minor units of the base
/// currency; 0 where it was not active.
struct AccountMovement
{
    qint32 account = 0; ///< the index of PeriodRow::account
    qint64 opening = 0; ///< ARR(s−1), at the rates of that day
    qint64 closing = 0; ///< ARR(e−1), at the rates of that day
    qint64 uplift = 0; ///< of a kept account's growth: what is price alone
    qint64 currency = 0; ///< of the closing: what a change of exchange rates added, or took

    friend bool operator==(const AccountMovement &, const AccountMovement &) = default;
};

/// Retention by quarter, with the accounts behind every figure. Figures and lists come from the
/// same pass over the periods, so they can't disagree. A value; safe to read from several threads.
class RetentionTable final
{
public:
    /// InvalidInput as quarterSpans, for an account index out of range, prices below 0, and when all ARR together
    /// is beyond what whole numbers hold (5.7·10¹⁷ minor units).
    static Result<RetentionTable> compute(RetentionInput input, const RetentionRequest &request);
    /// The same by group. InvalidInput also when the groups don't fit the accounts and quarters.
    static Result<RetentionTable> compute(RetentionInput input, const RetentionRequest &request,
                                          RetentionGroups groups);

    /// Oldest first.
    const std::vector<QuarterRetention> &quarters() const { return m_quarters; }
    /// One group's share of quarters(), in the same order; empty for a group there is not.
    std::vector<QuarterRetention> quartersOfGroup(qint32 group) const;
    /// The place of a quarter in quarters(); nothing when it isn't shown.
    std::optional<size_t> indexOf(Quarter quarter) const;
    /// The accounts behind one figure, by rising index. As many as countOf() says.
    std::vector<AccountMovement> accountsIn(size_t quarter, RetentionBucket bucket) const;
    std::vector<AccountMovement> accountsIn(size_t quarter, RetentionBucket bucket,
                                            qint32 group) const;

private:
    RetentionTable() = default;
    qint64 arrOn(qint32 account, qint32 day, qint32 ratesOfDay) const;
    qint64 pricesIn(qint32 account, qint32 fromDay, qint32 toDay) const;
    qint64 worthOf(qint32 foreign, qint32 day) const;
    qint32 groupOf(size_t account, size_t quarter) const;

    std::vector<QuarterRetention> m_quarters;
    std::vector<QuarterRetention> m_byGroup; ///< [group × quarters + quarter]
    RetentionGroups m_groups;
    OrderedPeriods m_ordered;
    std::vector<PriceRow> m_prices; ///< by account, then by day
    std::vector<size_t> m_firstPrice; ///< where each account's begin, and one more
    std::vector<ForeignAmount> m_foreign;
    std::vector<RateHistory> m_rates;
    std::vector<quint16> m_marks; ///< what account a is in quarter q: [a × quarters + q]
};

} // namespace mainstay
