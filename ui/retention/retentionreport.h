// SPDX-License-Identifier: Apache-2.0
#pragma once

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
};

struct RetentionAnswer
{
    std::shared_ptr<const RetentionReport> report; ///< null when rates are missing
    QStringList currenciesWithoutRate;
    QStringList accountsWithoutRate; ///< the first ones that use them
    Currency base;
};

/// Loads and computes; for a thread that may take its time.
Result<RetentionAnswer> loadRetentionReport(Connection &connection, QDate asOf);

} // namespace mainstay
