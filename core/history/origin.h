// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/batch.h"

#include <optional>
#include <vector>

namespace mainstay {

/// Who brought a row into the file, and who changed it last. An undo counts as a change by whoever undid.
struct RowOrigin
{
    BatchSummary made;
    std::optional<BatchSummary> changed; ///< after it was made; nothing: it is as it came
};

namespace history {

/// The origins of rows of one journalled table, in their order; nothing for a row that the journal doesn't know. Costs
/// a few index lookups a row, and one for every import there ever was. Any thread that reads.
Result<std::vector<std::optional<RowOrigin>>> originsOf(Connection &connection, const QString &table,
                                                        const std::vector<qint64> &rows);

} // namespace history

} // namespace mainstay
