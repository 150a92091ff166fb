// SPDX-License-Identifier: Apache-2.0
#include "core/history/batch.h"

#include "core/base/enumtext.h"
#include "core/history/journal.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr EnumText<BatchKind, 5> kinds {{{{BatchKind::Setup, u"setup"},
                                          {BatchKind::Edit, u"edit"},
                                          {BatchKind::Import, u"import"},
                                          {BatchKind::Undo, u"undo"},
                                          {BatchKind::Redo, u"redo"}}}};

Result<qint64> highestId(Connection &connection, const QString &table)
{
    MAINSTAY_TRY(Statement statement,
                 connection.prepareGenerated("SELECT coalesce(max(id), 0) FROM \"" + table.toUtf8() + '"'));
    MAINSTAY_TRY([[maybe_unused]] const bool row, statement.next());
    return statement.int64(0);
}

} // namespace

QString toText(BatchKind kind)
{
    return kinds.toText(kind);
}

Result<BatchKind> batchKindFromText(QStringView text)
{
    return kinds.fromText(text);
}

Result<WriteBatch> WriteBatch::begin(Connection &connection, const WriteContext &context, const BatchLabel &label)
{
    MAINSTAY_TRY(Transaction transaction, Transaction::beginWrite(connection));
    MAINSTAY_TRY(const qint64 id, connection.runForId("history/insert_batch", context.clock.nowUtc(), context.actor,
                                                      toText(label.kind), label.action, label.subject));
    MAINSTAY_CHECK(connection.run("history/set_session", id));
    return WriteBatch(connection, std::move(transaction), BatchId(id));
}

Result<void> WriteBatch::beginBulkInsert(const QString &table)
{
    MAINSTAY_TRY(const qint64 highest, highestId(*m_connection, table));
    MAINSTAY_TRY(const qint64 change,
                 m_connection->runForId("history/insert_range", m_id, table, highest + 1, highest));
    m_bulk.insert(table, {change, highest});
    if (WriteFollower *const follower = m_connection->follower())
        MAINSTAY_CHECK(follower->bulkBegun(*m_connection, table));
    return m_connection->backend().execute(m_connection->backend().dropInsertTrigger(table));
}

Result<void> WriteBatch::endBulkInsert(const QString &table)
{
    const Bulk bulk = m_bulk.take(table);
    MAINSTAY_TRY(const qint64 last, highestId(*m_connection, table));
    MAINSTAY_TRY(const QStringList columns, journalledColumns(*m_connection, table));
    MAINSTAY_CHECK(m_connection->backend().execute(m_connection->backend().journalTriggers(table, columns)));
    if (WriteFollower *const follower = m_connection->follower())
        MAINSTAY_CHECK(follower->bulkEnded(*m_connection, table, bulk.highestBefore + 1, last));
    if (last == bulk.highestBefore)
        return m_connection->run("history/delete_range", bulk.change);
    return m_connection->run("history/extend_range", bulk.change, last);
}

Result<BatchId> WriteBatch::commit()
{
    if (WriteFollower *const follower = m_connection->follower())
        MAINSTAY_CHECK(follower->committing(*m_connection));
    MAINSTAY_CHECK(m_connection->run("history/set_session", std::nullopt));
    MAINSTAY_CHECK(m_transaction.commit());
    return m_id;
}

} // namespace mainstay
