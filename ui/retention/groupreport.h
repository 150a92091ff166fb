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
    RetentionUnit level = RetentionUnit::Account; ///< Account or TopParent; of products accounts
};

/// For a thread that may take its time. By product it is always accounts with their products, whatever the level. Errors as retentionstore::load.
Result<std::shared_ptr<const GroupReport>> loadGroupReport(Connection &connection, RetentionDimension dimension, QDate asOf,
                                                           RetentionUnit level = RetentionUnit::Account);

} // namespace mainstay
