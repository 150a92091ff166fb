// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/qbr/qbrstore.h"

namespace mainstay {

/// Where an account stands with its business reviews.
struct ReviewOutlook
{
    std::optional<QbrRow> next; ///< the first one that nobody has held yet, those without a date last
    std::optional<QbrRow> last; ///< the latest one that was held
    QDate lastDay; ///< when one was held or at least logged, UTC; invalid: never
    int months = 0; ///< between two reviews; 0: it has none
    QDate due; ///< when the next one is due by tier, stage and pace; invalid: it has none, or never had one

    /// What day the quarter of a new one is chosen by: none that is over.
    QDate wantedDay(QDate today) const { return due.isValid() && due > today ? due : today; }
    friend bool operator==(const ReviewOutlook &, const ReviewOutlook &) = default;
};

namespace reviewoutlook {

/// The longer of the months that the rules ask for and the days of the customer's pace (0: none) after the last one.
/// Invalid without a last one, or where there are no reviews.
QDate dueAfter(QDate lastDay, int months, int paceDays);
/// Internal reviews don't count: they are none of the customer's.
ReviewOutlook outlookOf(const std::vector<QbrRow> &reviews, QDate lastLogged, int months, int paceDays);
/// A short read.
Result<ReviewOutlook> ofAccount(Connection &connection, const Account &account);

} // namespace reviewoutlook

} // namespace mainstay
