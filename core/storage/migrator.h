// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <functional>

namespace mainstay {

/// Brings a workspace to the schema that this program knows: migrations/NNNN_what.sql in order, each
/// with its version in one transaction.
class Migrator final
{
public:
    /// The highest number among the embedded migrations.
    static int latestVersion();

    /// NewerVersion when the file is from a later program; nothing is written then. `afterwards` runs
    /// in the transaction of the last step (journal triggers are made anew there).
    static Result<void> migrate(Connection &connection,
                                const std::function<Result<void>(Connection &)> &afterwards);
};

} // namespace mainstay
