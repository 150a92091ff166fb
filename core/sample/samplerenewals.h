// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sample/sampletouchpoints.h"
#include "core/storage/connection.h"

namespace mainstay::sample {

/// Inserts a subscription together with what was expected of its renewals and what came of them: its late renewals are
/// decided, one that ran out is lost for a reason, and most of the coming ones are assessed.
Result<void> insertWithRenewals(Connection &connection, Subscription subscription, const SampleAccount &account, QDate today);

} // namespace mainstay::sample
