// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/contracts/subscription.h"
#include "core/storage/connection.h"

namespace mainstay {

/// Products and subscriptions: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace contractstore {

Result<ProductId> insertProduct(Connection &connection, const Product &product);
Result<std::vector<Product>> products(Connection &connection);

/// Inserts the subscription with all its periods. InvalidInput: end before start. A period that ends on
/// the day it starts on covers nothing, and is kept: contracts cancelled on their first day are real.
Result<SubscriptionId> insert(Connection &connection, const Subscription &subscription);
/// The subscription's own fields, and its periods to be exactly these (matched by start).
Result<void> update(Connection &connection, const Subscription &subscription);
Result<void> remove(Connection &connection, SubscriptionId id);
/// All of one account with their periods, by product name and start.
Result<std::vector<Subscription>> ofAccount(Connection &connection, AccountId account);

} // namespace contractstore

} // namespace mainstay
