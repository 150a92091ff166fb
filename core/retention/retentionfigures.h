// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"
#include "core/base/quarter.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mainstay {

/// The days one row of a retention report stands on. A quarter opens on the day before `firstDay`
/// (s−1) and closes on the day before `endDay` (e−1).
struct QuarterSpan
{
    Quarter quarter;
    QDate firstDay; ///< s
    /// e, not covered: the next quarter's first day; for the quarter that holds the as-of day, the
    /// day after the as-of day, so that "closing" means "as it stands on the as-of day".
    QDate endDay;
    /// The as-of day lies inside this quarter, its last day included: the figure can still move.
    bool toDate = false;

    friend bool operator==(const QuarterSpan &, const QuarterSpan &) = default;
};

/// How many accounts are in each set of DOMAIN chapter 7. |end| = start − lost + newLogos + back,
/// and kept = start − lost.
struct LogoCounts
{
    qint32 start = 0; ///< S: active on s−1
    qint32 end = 0; ///< E: active on e−1
    qint32 kept = 0; ///< K: in both
    qint32 lost = 0; ///< L: in S only
    qint32 newLogos = 0; ///< N: in E only, never active before s
    qint32 back = 0; ///< B: in E only, active some time before s
    qint32 inAndOut = 0; ///< F: in neither, active on a day between
    qint32 paused = 0; ///< P: in both, not active on some day between; counted in kept too
    qint32 lapsed = 0; ///< of the lost: run out lately, and nobody has said yet whether they are; counted in lost too

    friend bool operator==(const LogoCounts &, const LogoCounts &) = default;
};

/// Minor units of the workspace's base currency, none but `currency` negative:
/// opening + newArr + back + uplift + expansion − contraction − churned + currency = closing.
/// The opening and all movements are at the exchange rates of s−1, the closing at those of e−1.
struct ArrBridge
{
    qint64 opening = 0;
    qint64 newArr = 0;
    qint64 back = 0;
    qint64 expansion = 0; ///< of the accounts kept, without uplift
    qint64 contraction = 0; ///< of the accounts kept
    qint64 churned = 0; ///< what the lost accounts paid on s−1
    qint64 closing = 0;
    /// Of the accounts kept: what they pay more only because prices rose; at most what they pay more.
    qint64 uplift = 0;
    /// What the closing is worth more (or less) only because exchange rates changed: at the rates of e−1 against s−1.
    qint64 currency = 0;

    /// Everything that kept accounts pay more.
    qint64 grown() const { return uplift + expansion; }
    friend bool operator==(const ArrBridge &, const ArrBridge &) = default;
};

/// One row of the report.
struct QuarterRetention
{
    QuarterSpan span;
    LogoCounts accounts;
    ArrBridge arr;

    friend bool operator==(const QuarterRetention &, const QuarterRetention &) = default;
};

/// A set of accounts behind a bar or a term of a formula. The accounts of an ARR bar are those that
/// moved it, so Opening lists what Start lists, Closing what End does, and Churned what Lost does.
enum class RetentionBucket {
    Start,
    End,
    Kept,
    Lost,
    New,
    Back,
    InAndOut,
    Paused,
    Opening,
    Expansion,
    Contraction,
    Churned,
    Closing,
    Uplift,
    Lapsed,
    Currency, ///< whose closing a change of exchange rates made worth more, or less
};

/// Words of the command line and of exported files.
inline constexpr EnumText<RetentionBucket, 16> retentionBuckets {{{
    {RetentionBucket::Start, u"start"},
    {RetentionBucket::End, u"end"},
    {RetentionBucket::Kept, u"kept"},
    {RetentionBucket::Lost, u"lost"},
    {RetentionBucket::New, u"new"},
    {RetentionBucket::Back, u"back"},
    {RetentionBucket::InAndOut, u"in_and_out"},
    {RetentionBucket::Paused, u"paused"},
    {RetentionBucket::Opening, u"opening"},
    {RetentionBucket::Expansion, u"expansion"},
    {RetentionBucket::Contraction, u"contraction"},
    {RetentionBucket::Churned, u"churned"},
    {RetentionBucket::Closing, u"closing"},
    {RetentionBucket::Uplift, u"uplift"},
    {RetentionBucket::Lapsed, u"lapsed"},
    {RetentionBucket::Currency, u"currency"},
}}};

/// The accounts of a quarter in that bucket; nothing for the buckets that only ARR has.
std::optional<qint32> countOf(const QuarterRetention &row, RetentionBucket bucket);
/// The ARR of a quarter in that bucket (New and Back count both ways); nothing for Start, End,
/// Kept, Lost, InAndOut, Paused and Lapsed.
std::optional<qint64> arrOf(const QuarterRetention &row, RetentionBucket bucket);

/// The formulas, RET-1 … RET-4.
enum class RetentionRatio {
    Simple, ///< |E| / |S|
    Adjusted, ///< (|E| − |N| − |B|) / |S| = |K| / |S|
    LogoChurn, ///< |L| / |S|
    LostToAcquired, ///< (|L| + |F|) / (|N| + |F|)
    GrossRevenue, ///< Σ_S min(ARR(e−1), ARR(s−1)) / Σ_S ARR(s−1), capped per account; all at the rates of s−1
    NetRevenue, ///< Σ_S ARR(e−1) / Σ_S ARR(s−1)
    Quick, ///< (new + back + uplift + expansion) / (contraction + churned): a multiple, not a percentage
};

inline constexpr EnumText<RetentionRatio, 7> retentionRatios {{{
    {RetentionRatio::Simple, u"simple_retention"},
    {RetentionRatio::Adjusted, u"adjusted_retention"},
    {RetentionRatio::LogoChurn, u"logo_churn"},
    {RetentionRatio::LostToAcquired, u"lost_to_acquired"},
    {RetentionRatio::GrossRevenue, u"gross_revenue_retention"},
    {RetentionRatio::NetRevenue, u"net_revenue_retention"},
    {RetentionRatio::Quick, u"quick_ratio"},
}}};

/// Kept as the two whole numbers (accounts, or minor units) until somebody shows it.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 1; ///< never 0

    double value() const
    {
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    friend bool operator==(const Fraction &, const Fraction &) = default;
};

/// Nothing when there is nothing to divide by: shown as "n/a", never as 0 or 100 % (RET-5).
std::optional<Fraction> ratioOf(const QuarterRetention &row, RetentionRatio ratio);

/// Under 20 accounts a percentage pretends: show "17/18" with it (RET-5). The accounts counted are
/// the denominator's, for ratios of money those of S. False where the ratio is n/a, and for the quick ratio,
/// which is no percentage.
bool needsFraction(const QuarterRetention &row, RetentionRatio ratio);

/// What a reader of one figure alone would miss (RET-6).
enum class RetentionCaveat {
    FormulasApart, ///< simple and adjusted retention are more than 5 points apart: wins hide losses
    NetHidesGross, ///< net ≥ 100 % while gross < 90 %: expansion hides what was lost
    NetHidesLogos, ///< net ≥ 100 % while fewer accounts are left than at the start
};

/// In the order of the enum; empty when no figure hides anything.
std::vector<RetentionCaveat> caveatsOf(const QuarterRetention &row);

} // namespace mainstay
