// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retentionfigures.h"

namespace mainstay {

namespace {

constexpr qint64 kFewAccounts = 20;

std::optional<Fraction> fraction(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return std::nullopt;
    return Fraction {numerator, denominator};
}

} // namespace

std::optional<qint32> countOf(const QuarterRetention &row, RetentionBucket bucket)
{
    switch (bucket) {
    case RetentionBucket::Start:
        return row.accounts.start;
    case RetentionBucket::End:
        return row.accounts.end;
    case RetentionBucket::Kept:
        return row.accounts.kept;
    case RetentionBucket::Lost:
        return row.accounts.lost;
    case RetentionBucket::New:
        return row.accounts.newLogos;
    case RetentionBucket::Back:
        return row.accounts.back;
    case RetentionBucket::InAndOut:
        return row.accounts.inAndOut;
    case RetentionBucket::Paused:
        return row.accounts.paused;
    case RetentionBucket::Lapsed:
        return row.accounts.lapsed;
    case RetentionBucket::Uplift:
    case RetentionBucket::Opening:
    case RetentionBucket::Expansion:
    case RetentionBucket::Contraction:
    case RetentionBucket::Churned:
    case RetentionBucket::Closing:
    case RetentionBucket::Currency:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

std::optional<qint64> arrOf(const QuarterRetention &row, RetentionBucket bucket)
{
    switch (bucket) {
    case RetentionBucket::Opening:
        return row.arr.opening;
    case RetentionBucket::New:
        return row.arr.newArr;
    case RetentionBucket::Back:
        return row.arr.back;
    case RetentionBucket::Uplift:
        return row.arr.uplift;
    case RetentionBucket::Expansion:
        return row.arr.expansion;
    case RetentionBucket::Contraction:
        return row.arr.contraction;
    case RetentionBucket::Churned:
        return row.arr.churned;
    case RetentionBucket::Closing:
        return row.arr.closing;
    case RetentionBucket::Currency:
        return row.arr.currency;
    case RetentionBucket::Start:
    case RetentionBucket::End:
    case RetentionBucket::Kept:
    case RetentionBucket::Lost:
    case RetentionBucket::InAndOut:
    case RetentionBucket::Paused:
    case RetentionBucket::Lapsed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

std::optional<Fraction> ratioOf(const QuarterRetention &row, RetentionRatio ratio)
{
    const LogoCounts &logos = row.accounts;
    const ArrBridge &arr = row.arr;
    // Over S, ARR(e−1) is the opening with expansion, contraction and churn applied; capping each
    // account at ARR(s−1) leaves out exactly what the kept ones pay more.
    const qint64 capped = arr.opening - arr.contraction - arr.churned;
    switch (ratio) {
    case RetentionRatio::Simple:
        return fraction(logos.end, logos.start);
    case RetentionRatio::Adjusted:
        return fraction(logos.kept, logos.start);
    case RetentionRatio::LogoChurn:
        return fraction(logos.lost, logos.start);
    case RetentionRatio::LostToAcquired:
        return fraction(qint64(logos.lost) + logos.inAndOut,
                        qint64(logos.newLogos) + logos.inAndOut);
    case RetentionRatio::GrossRevenue:
        return fraction(capped, arr.opening);
    case RetentionRatio::NetRevenue:
        return fraction(capped + arr.grown(), arr.opening);
    case RetentionRatio::Quick:
        return fraction(arr.newArr + arr.back + arr.grown(), arr.contraction + arr.churned);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

bool needsFraction(const QuarterRetention &row, RetentionRatio ratio)
{
    const std::optional<Fraction> figure = ratioOf(row, ratio);
    if (!figure)
        return false;
    switch (ratio) {
    case RetentionRatio::Simple:
    case RetentionRatio::Adjusted:
    case RetentionRatio::LogoChurn:
    case RetentionRatio::LostToAcquired:
        return figure->denominator < kFewAccounts;
    case RetentionRatio::GrossRevenue:
    case RetentionRatio::NetRevenue:
        return row.accounts.start < kFewAccounts;
    case RetentionRatio::Quick:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

std::vector<RetentionCaveat> caveatsOf(const QuarterRetention &row)
{
    const LogoCounts &logos = row.accounts;
    const ArrBridge &arr = row.arr;
    std::vector<RetentionCaveat> caveats;
    // All in whole numbers: 5 points of |S| are |S| / 20, and 10 % of the opening is opening / 10.
    if (logos.start > 0 && qint64(logos.end - logos.kept) * 20 > logos.start)
        caveats.push_back(RetentionCaveat::FormulasApart);
    const qint64 fallen = arr.contraction + arr.churned;
    if (arr.opening == 0 || arr.grown() < fallen)
        return caveats;
    if (fallen * 10 > arr.opening)
        caveats.push_back(RetentionCaveat::NetHidesGross);
    if (logos.end < logos.start)
        caveats.push_back(RetentionCaveat::NetHidesLogos);
    return caveats;
}

} // namespace mainstay
