// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace mainstay {

/// What is expected of a renewal (PLAN-3).
enum class RenewalCategory {
    NotAssessed, ///< nobody has said anything yet; never stored
    Commit,
    Likely,
    AtRisk,
    Unlikely,
};

inline constexpr EnumText<RenewalCategory, 5> renewalCategories {{{
    {RenewalCategory::NotAssessed, u"not-assessed"},
    {RenewalCategory::Commit, u"commit"},
    {RenewalCategory::Likely, u"likely"},
    {RenewalCategory::AtRisk, u"at-risk"},
    {RenewalCategory::Unlikely, u"unlikely"},
}}};

/// Percent that a category stands for until somebody gives another: 95, 75, 40, 10; what is not assessed counts half.
int usualProbability(RenewalCategory category);

/// What came of a renewal.
enum class RenewalOutcomeKind {
    Open, ///< not decided; never stored
    Renewed, ///< at the same ARR or with more of it
    Uplift, ///< at a higher price
    Downgrade, ///< at a lower ARR
    Lost,
};

inline constexpr EnumText<RenewalOutcomeKind, 5> renewalOutcomes {{{
    {RenewalOutcomeKind::Open, u"open"},
    {RenewalOutcomeKind::Renewed, u"renewed"},
    {RenewalOutcomeKind::Uplift, u"uplift"},
    {RenewalOutcomeKind::Downgrade, u"downgrade"},
    {RenewalOutcomeKind::Lost, u"lost"},
}}};

struct RenewalOutlook
{
    RenewalCategory category = RenewalCategory::NotAssessed;
    int probability = 50; ///< percent, 0 … 100
    QString note;
    QDateTime said; ///< UTC; invalid: never

    friend bool operator==(const RenewalOutlook &, const RenewalOutlook &) = default;
};

/// For how many days what ran out without a decision is lapsed; after that it is lost (RetentionRequest has the same).
inline constexpr int undecidedDays = 90;

/// A contract that runs out on a day: what is at stake, what is expected, what came of it.
struct Renewal
{
    SubscriptionId subscription;
    AccountId account;
    ProductId product;
    MemberId owner; ///< the account's, today
    QString accountName;
    QString productName;
    QString ownerName;
    QDate due; ///< the first day not covered
    Currency currency;
    qint64 arrMinor = 0; ///< a year's worth that runs out, in `currency`
    qint64 baseArr = 0; ///< the same in minor units of the base currency
    bool autoRenews = false;
    QDate noticeDay; ///< invalid: none
    std::optional<int> upliftBasisPoints; ///< agreed, 100 = 1 %
    RenewalOutlook outlook;
    RenewalOutcomeKind outcome = RenewalOutcomeKind::Open;
    qint64 baseArrAfter = 0; ///< once decided, minor units of the base currency
    QDateTime decided; ///< UTC; invalid while open

    bool isOpen() const { return outcome == RenewalOutcomeKind::Open; }
    /// Ran out lately without anybody having decided.
    bool isLapsed(QDate today) const { return isOpen() && due <= today && !isGivenUp(today); }
    /// Ran out so long ago without a decision that it is lost, as retention counts it.
    bool isGivenUp(QDate today) const { return isOpen() && due.addDays(undecidedDays) <= today; }
    friend bool operator==(const Renewal &, const Renewal &) = default;
};

/// How somebody decides a renewal; writes the next period, or the end with its reason.
struct RenewalDecision
{
    SubscriptionId subscription;
    QDate due;
    RenewalOutcomeKind outcome = RenewalOutcomeKind::Renewed;
    qint64 arrMinor = 0; ///< a year's worth from then on, in the subscription's currency; 0 for Lost
    /// Of a higher ARR: what is price alone; at most the difference.
    qint64 upliftMinor = 0;
    QDate newEnd; ///< of the next period; invalid: open
    std::optional<int> seats;
    QString note;

    friend bool operator==(const RenewalDecision &, const RenewalDecision &) = default;
};

} // namespace mainstay
