// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/loss.h"
#include "core/retention/retention.h"

#include <optional>
#include <vector>

namespace mainstay {

/// A loss as the report wants it: by the table's index of the account.
struct LossRow
{
    qint32 account = 0;
    QDate day;
    LossReason stated = LossReason::NotSaid;
    LossReason established = LossReason::NotSaid;
    Avoidable avoidable = Avoidable::Unknown;
    QDate signalDay; ///< invalid: not known
};

/// Whose word counts: what was found out where it was (else what was said), or only what was said.
enum class ReasonSource { Established, Stated };

/// An account that left, with why.
struct ReasonedLoss
{
    AccountMovement movement;
    size_t quarter = 0; ///< its place in the table
    LossReason reason = LossReason::NotSaid;
    Avoidable avoidable = Avoidable::Unknown;
    std::optional<int> noticeDays; ///< from the earliest sign to the end

    friend bool operator==(const ReasonedLoss &, const ReasonedLoss &) = default;
};

/// One bar of the Pareto chart (RET-8).
struct ReasonSum
{
    LossReason reason = LossReason::NotSaid;
    qint32 logos = 0;
    qint64 arr = 0; ///< what they paid at the opening of the quarter they left in, minor units
    qint32 avoidable = 0; ///< of the logos
    qint32 unavoidable = 0;
    qint64 avoidableArr = 0;
    qint64 unavoidableArr = 0;
    qint32 withSign = 0; ///< of how many a sign is known
    std::optional<int> medianNoticeDays; ///< of those; the lower of two middle ones

    friend bool operator==(const ReasonSum &, const ReasonSum &) = default;
};

struct LossReport
{
    std::vector<ReasonedLoss> losses; ///< by quarter, then by account
    std::vector<ReasonSum> reasons; ///< those there are, by ARR, then by logos, NotSaid last
};

/// Everybody lost in the quarters `first` … `last` of the table, with the record that lies nearest to the quarter: inside
/// of it, or up to 92 days before or after (notice is given early, and written down late). An account lost twice counts
/// twice. Of several records the one nearest to the quarter holds, of equally near ones the later.
LossReport lossReport(const RetentionTable &table, const std::vector<LossRow> &rows, size_t first, size_t last,
                      ReasonSource source);

} // namespace mainstay
