// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/closedquarter.h"
#include "core/retention/cohorts.h"
#include "core/retention/lossreasons.h"
#include "core/retention/retention.h"
#include "core/retention/retentionstore.h"

#include <memory>

namespace mainstay {

/// Everything the retention page shows, computed once over the workspace's whole history.
/// Immutable, so that any thread may read it.
struct RetentionReport
{
    RetentionTable table;
    std::vector<AccountId> accounts; ///< of each index of the table
    Currency currency; ///< of all ARR
    FiscalYear fiscal;
    QDate asOf;
    bool hasPeriods = false; ///< false: the workspace has no subscriptions
    CohortTable cohorts; ///< of the same quarters
    std::vector<LossRow> losses;
    int emptyPeriods = 0; ///< passed over: they cover no day
    int freePeriods = 0; ///< passed over: nothing is paid for them
    double winningRatio = 5;
    std::vector<Restatement> closed; ///< quarters that were closed at this level, with what has changed since
    RetentionUnit level = RetentionUnit::Account; ///< Account or TopParent
};

struct RetentionAnswer
{
    std::shared_ptr<const RetentionReport> report; ///< null when rates are missing
    QStringList currenciesWithoutRate;
    QStringList accountsWithoutRate; ///< the first ones that use them
    Currency base;
};

/// Loads and computes; for a thread that may take its time.
Result<RetentionAnswer> loadRetentionReport(Connection &connection, QDate asOf, RetentionUnit level);
/// Inside a WriteBatch: keeps what the file says of the quarter in that moment. Errors as closedquarter::close.
Result<void> closeRetentionQuarter(Connection &connection, Quarter quarter, QDate asOf, RetentionUnit level, const Clock &clock);

} // namespace mainstay
