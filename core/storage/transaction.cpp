// SPDX-License-Identifier: Apache-2.0
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace mainstay {

Result<Transaction> Transaction::beginWrite(Connection &connection)
{
    MAINSTAY_CHECK(connection.backend().beginWrite());
    return Transaction(connection);
}

Result<Transaction> Transaction::beginRead(Connection &connection)
{
    MAINSTAY_CHECK(connection.backend().beginRead());
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    if (!m_connection)
        return Error {ErrorCode::Internal, u"transaction has ended"_s};
    Connection &connection = *m_connection;
    if (!connection.backend().inTransaction()) {
        m_connection = nullptr;
        return Error {ErrorCode::Full, u"the engine rolled the transaction back"_s};
    }
    const Result<void> committed = connection.backend().commit();
    if (!committed.ok())
        connection.backend().rollback();
    m_connection = nullptr;
    return committed;
}

void Transaction::rollback()
{
    if (m_connection)
        m_connection->backend().rollback();
    m_connection = nullptr;
}

} // namespace mainstay
