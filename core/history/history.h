// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/batch.h"

#include <vector>

namespace mainstay {

/// Undo and redo over the journal. The order of undoing is kept in the file, so it survives a restart
/// and is the same from the window and from the command line. Each function runs on the connection's
/// thread; undo and redo write one batch of their own.
namespace history {

/// What undo would take back next: the newest edit, import or redo that has not been reverted.
Result<std::optional<BatchSummary>> undoable(Connection &connection);
/// What redo would do again: the newest undo, unless something was edited after it.
Result<std::optional<BatchSummary>> redoable(Connection &connection);

/// Conflict when something changed the same rows since, or other rows now hang on them; nothing is
/// changed then. NotFound when there is nothing to undo. Returns the batch that was taken back.
Result<BatchSummary> undo(Connection &connection, const WriteContext &context);
/// The same for any batch: NotFound if there is none of that id, Conflict if it was reverted already.
Result<BatchSummary> undoBatch(Connection &connection, const WriteContext &context, BatchId batch);
Result<BatchSummary> redo(Connection &connection, const WriteContext &context);

/// The newest first.
Result<std::vector<BatchSummary>> recent(Connection &connection, int limit);

} // namespace history

} // namespace mainstay
