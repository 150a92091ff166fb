// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

namespace mainstay {

/// Rolls back unless committed. Data of the workspace is written through history's WriteBatch, which
/// is one of these with a journal entry; this alone serves reads and the journal-free tables.
class [[nodiscard]] Transaction final
{
public:
    static Result<Transaction> beginWrite(Connection &connection);
    /// One snapshot for several statements.
    static Result<Transaction> beginRead(Connection &connection);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)
    ~Transaction() { rollback(); }

    /// Full, Busy and the like: nothing of the transaction was kept.
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }
    Connection *m_connection;
};

} // namespace mainstay
