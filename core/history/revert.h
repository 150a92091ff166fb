// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

namespace mainstay {

/// Applies the inverse of every change of the batch, the last first, inside the running WriteBatch.
/// Conflict when a row is no longer as the batch left it.
Result<void> revertChanges(Connection &connection, BatchId batch);

} // namespace mainstay
