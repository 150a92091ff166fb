// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QDate>

#include <optional>

namespace mainstay::bench {

/// S, M, L of the benchmarks: DOMAIN UX-8 names L.
struct DataSize
{
    int accounts = 0;
    int touchpoints = 0;
    int periods = 0;

    static std::optional<DataSize> named(const QString &name);
};

struct DataRequest
{
    DataSize size;
    QDate today; ///< the last day that anything happened on
    QString workspacePath; ///< must not exist
    QString csvFolder; ///< empty: none; the folder must exist
};

/// Makes the workspace, and beside it accounts.csv, subscriptions.csv and touchpoints.csv with the same
/// rows in the columns of the `native` mapping. The same request makes the same rows.
///
/// One import batch, as fast as the engine goes: secondary indexes are made afterwards and nothing is
/// synced on the way, so a file that was being made when the machine stopped is worth nothing.
Result<void> makeData(const DataRequest &request);

} // namespace mainstay::bench
