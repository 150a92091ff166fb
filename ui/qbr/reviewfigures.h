// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/reviewhistory.h"

#include <memory>

namespace mainstay {

/// The statistics of the last quarters, one of which is shown in full.
struct ReviewFigures
{
    static constexpr int quarterCount = 8;

    std::vector<QuarterReviews> quarters; ///< the oldest first
    size_t shown = 0; ///< a place in quarters
    Quarter current;
    FiscalYear fiscal;
};

/// The last quarter is that of today, or a later one that is chosen; an older one than these eight is the last of its own.
Result<std::shared_ptr<const ReviewFigures>> loadReviewFigures(Connection &connection, Quarter shown, Quarter current, FiscalYear fiscal, QDate today);

/// Why reviews were not held, counted by reason and status, the most frequent first; what differs in case and blanks alone is one.
struct ReasonCount
{
    QString reason;
    QbrStatus status = QbrStatus::Skipped;
    int count = 0;

    friend bool operator==(const ReasonCount &, const ReasonCount &) = default;
};
std::vector<ReasonCount> countReasons(const std::vector<QbrReason> &reasons);

} // namespace mainstay
