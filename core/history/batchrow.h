// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/batch.h"

namespace mainstay::history {

/// A batch from seven columns of a row, beginning with `column`: id, at_ms, actor, kind, action, subject, reverted_by_id.
Result<BatchSummary> readBatch(const Statement &statement, int column = 0);

} // namespace mainstay::history
