// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/qbrstore.h"
#include "core/qbr/reviewplan.h"

namespace mainstay {

enum class QbrGrouping { None, Owner, Tier };

/// The reviews of a quarter in numbers (QBR-2, QBR-5). Internal ones are not counted.
struct QbrCounts
{
    QString group; ///< the owner's name or the tier; may be empty
    MemberId owner; ///< of a group by owner; invalid: nobody
    int due = 0; ///< accounts that have a review in the quarter, whatever became of it, or fall due without one
    int held = 0; ///< reviews, followed up or not
    int withBuyer = 0; ///< of the held ones, with an economic buyer present
    int ahead = 0; ///< not held yet
    int skipped = 0;
    int cancelled = 0;

    friend bool operator==(const QbrCounts &, const QbrCounts &) = default;
};

/// An account that falls due.
struct DueAccount
{
    AccountId account;
    MemberId owner; ///< invalid: nobody
    QString ownerName;
    QString tier;
    QString accountName {};

    friend bool operator==(const DueAccount &, const DueAccount &) = default;
};

namespace qbrstatistics {

/// What a plan found due, with or without a date for it.
std::vector<DueAccount> dueIn(const ReviewPlan &plan);
/// By group, in the order of their names; without grouping one row, also of nothing. An account is due once, in the group of
/// its review where it has one.
std::vector<QbrCounts> count(const std::vector<QbrRow> &rows, const std::vector<DueAccount> &due, QbrGrouping grouping);

} // namespace qbrstatistics

} // namespace mainstay
