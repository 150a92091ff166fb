// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace mainstay {

class Connection;

/// Is told of every batch that a connection writes, inside of its transaction: what is derived from
/// the data (the word index) follows it so, without the journal knowing what that is. An error
/// fails the batch.
class WriteFollower
{
public:
    WriteFollower() = default;
    virtual ~WriteFollower() = default;
    Q_DISABLE_COPY_MOVE(WriteFollower)

    /// Rows of the table are about to be inserted in bulk: what is done for each should wait.
    virtual Result<void> bulkBegun(Connection &connection, const QString &table) = 0;
    /// Rows `first` to `last` were; none when last < first.
    virtual Result<void> bulkEnded(Connection &connection, const QString &table, qint64 first, qint64 last) = 0;
    /// All of the batch is written.
    virtual Result<void> committing(Connection &connection) = 0;
};

} // namespace mainstay
