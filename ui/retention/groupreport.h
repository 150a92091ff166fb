// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/retentionstore.h"

#include <memory>

namespace mainstay {

/// Retention divided by a dimension (RET-7), over the workspace's whole history. Immutable.
struct GroupReport
{
    RetentionDimension dimension = RetentionDimension::Tier;
    RetentionTable table;
    QStringList names; ///< of each group; empty: none of them
    std::vector<AccountId> accounts; ///< of each index of the table
    Currency currency;
    FiscalYear fiscal;
    std::vector<ProductId> products {}; ///< of each index of the table; by product only
};

/// For a thread that may take its time. Errors as retentionstore::load.
Result<std::shared_ptr<const GroupReport>> loadGroupReport(Connection &connection, RetentionDimension dimension, QDate asOf);

} // namespace mainstay
