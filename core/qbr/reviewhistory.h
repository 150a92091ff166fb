// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/quarter.h"
#include "core/qbr/qbrstatistics.h"

namespace mainstay {

/// Why a review did not take place.
struct QbrReason
{
    QString reason;
    QbrStatus status = QbrStatus::Skipped; ///< or Cancelled
    MemberId owner;
    QString tier;

    friend bool operator==(const QbrReason &, const QbrReason &) = default;
};

/// The reviews of one quarter as its statistics need them.
struct QuarterReviews
{
    Quarter quarter;
    /// All but internal ones; what statistics don't ask for (place, checklist, names of accounts …) is left out.
    std::vector<QbrRow> reviews;
    std::vector<DueAccount> due; ///< also such that have a review
    std::vector<QbrReason> reasons; ///< one a review that was skipped or cancelled
};

/// Reviews of several quarters in one pass.
///
/// An account is due in a quarter when somebody holds it, its stage and tier have reviews, and the longer of its interval and
/// its customer's pace has passed by the quarter's end since the last review that was held before that end; or when it
/// never had one. Of a quarter that is over, those that were no customers yet by its end (customer since, or else the day
/// they were entered) are not asked for a first one. Owner, tier, stage and rules are those of today: what they were then
/// is not kept. For the quarter of today this is what the planner finds due.
namespace reviewhistory {

/// From `first` to `last`, both included; nothing when `last` comes first.
Result<std::vector<QuarterReviews>> load(Connection &connection, Quarter first, Quarter last, FiscalYear fiscal, QDate today);

} // namespace reviewhistory

} // namespace mainstay
