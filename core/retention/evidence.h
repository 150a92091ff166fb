// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/history/origin.h"
#include "core/retention/loss.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mainstay {

/// Which rows of the file to look for behind a figure (RET-13).
struct EvidenceQuery
{
    std::vector<AccountId> accounts; ///< the rows come in this order
    ProductId product {}; ///< invalid: all
    bool ofTopParents = false; ///< an account's rows are also those of all accounts below it (RetentionUnit::TopParent)
    /// Periods that are in force on some day from here on; invalid: from ever.
    QDate firstDay {};
    QDate lastDay {}; ///< … up to here, included
    std::vector<QDate> sumDays {}; ///< days on which to add up what the periods pay
    QDate ratesOn {}; ///< whose exchange rates hold for the sums; invalid: each day's own
    bool toleratesGaps = true; ///< as retention does; a plain sum of a day does not
    bool withLosses = false; ///< also why the accounts left, from 92 days before to 92 days after
};

/// The rows behind a figure, and what they come to when added up without the report that shows it.
struct Evidence
{
    std::vector<EvidenceId> rows; ///< by account as asked, losses first, then periods by first day
    int accounts = 0; ///< so many of those asked for have a row
    int periods = 0;
    int losses = 0;
    std::vector<qint64> sums; ///< of each of sumDays, minor units of `currency`
    Currency currency;
    bool isComplete = true; ///< false: amounts in a currency without a rate are not in the sums
    int gapDays = 0; ///< that were tolerated
};

/// One row, as it is shown.
struct EvidenceRow
{
    EvidenceId id;
    AccountId account;
    QString accountName;
    bool isLoss = false;
    QString productName; ///< of a period
    QDate start; ///< of a loss: its day
    QDate end; ///< the first day not covered; invalid: open
    Money arr;
    LossReason stated = LossReason::NotSaid;
    LossReason established = LossReason::NotSaid;
    std::optional<RowOrigin> origin; ///< nothing: the journal doesn't know

    friend bool operator==(const EvidenceRow &left, const EvidenceRow &right) { return left.id == right.id; }
};

/// Reads the rows behind a figure on the thread of the connection, in one snapshot.
namespace evidence {

/// InvalidInput for a query without its last day. Few accounts are looked up one by one, many in one pass over all
/// periods.
Result<Evidence> find(Connection &connection, const EvidenceQuery &query);
/// Of each id, in the same order; what is gone is left out.
Result<std::vector<EvidenceRow>> rows(Connection &connection, const std::vector<EvidenceId> &ids);

} // namespace evidence

} // namespace mainstay
