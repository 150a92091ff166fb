// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/quarter.h"
#include "core/sample/sampletouchpoints.h"
#include "core/storage/connection.h"

namespace mainstay::sample {

/// Business reviews of every third customer: one of the last quarter that was held, one of this quarter that is anywhere
/// between proposed and held, and now and then one proposed for the next.
Result<void> addReviews(Connection &connection, const SampleAccount &account, FiscalYear fiscal, const QDateTime &now);

} // namespace mainstay::sample
