// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"

#include "core/history/batchrow.h"
#include "core/history/revert.h"

using namespace Qt::StringLiterals;

namespace mainstay::history {

Result<BatchSummary> readBatch(const Statement &statement, int column)
{
    MAINSTAY_TRY(const BatchKind kind, batchKindFromText(statement.text(column + 3)));
    return BatchSummary {statement.id<BatchId>(column),
                         statement.instant(column + 1),
                         statement.text(column + 2),
                         {statement.text(column + 4), statement.text(column + 5), kind},
                         !statement.isNull(column + 6)};
}

namespace {

Result<std::optional<BatchSummary>> one(Connection &connection, std::string_view name)
{
    MAINSTAY_TRY(Statement statement, connection.prepare(name));
    statement.bind();
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return std::optional<BatchSummary>();
    MAINSTAY_TRY(const BatchSummary summary, readBatch(statement));
    return std::optional(summary);
}

Result<BatchSummary> byId(Connection &connection, BatchId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("history/batch"));
    statement.bind(id);
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return Error {ErrorCode::NotFound, u"no batch "_s + QString::number(id.value())};
    return readBatch(statement);
}

Result<BatchSummary> revert(Connection &connection, const WriteContext &context, const BatchSummary &target,
                            BatchKind kind)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(connection, context,
                                                     {target.label.action, target.label.subject, kind}));
    // Read again under the lock: another process may have been first.
    MAINSTAY_TRY(const BatchSummary current, byId(connection, target.id));
    if (current.reverted)
        return Error {ErrorCode::Conflict, u"reverted already"_s};
    MAINSTAY_CHECK(revertChanges(connection, target.id));
    MAINSTAY_CHECK(connection.run("history/mark_reverted", batch.id(), target.id));
    MAINSTAY_CHECK(connection.run("history/mark_reverts", target.id, batch.id()));
    const auto committed = batch.commit();
    if (committed.ok())
        return target;
    // What hangs on the rows shows at the commit, where deferred constraints are checked.
    if (committed.error().code == ErrorCode::Constraint)
        return Error {ErrorCode::Conflict, committed.error().detail};
    return committed.error();
}

} // namespace

Result<std::optional<BatchSummary>> undoable(Connection &connection)
{
    return one(connection, "history/undoable");
}

Result<std::optional<BatchSummary>> redoable(Connection &connection)
{
    return one(connection, "history/redoable");
}

Result<BatchSummary> undo(Connection &connection, const WriteContext &context)
{
    MAINSTAY_TRY(const auto target, undoable(connection));
    if (!target)
        return Error {ErrorCode::NotFound, u"nothing to undo"_s};
    return revert(connection, context, *target, BatchKind::Undo);
}

Result<BatchSummary> undoBatch(Connection &connection, const WriteContext &context, BatchId batch)
{
    MAINSTAY_TRY(const BatchSummary target, byId(connection, batch));
    const bool possible = target.label.kind == BatchKind::Edit || target.label.kind == BatchKind::Import
        || target.label.kind == BatchKind::Redo;
    if (target.reverted || !possible)
        return Error {ErrorCode::Conflict, u"batch %1 can't be undone"_s.arg(batch.value())};
    return revert(connection, context, target, BatchKind::Undo);
}

Result<BatchSummary> redo(Connection &connection, const WriteContext &context)
{
    MAINSTAY_TRY(const auto target, redoable(connection));
    if (!target)
        return Error {ErrorCode::NotFound, u"nothing to redo"_s};
    return revert(connection, context, *target, BatchKind::Redo);
}

Result<std::vector<BatchSummary>> recent(Connection &connection, int limit)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("history/recent"));
    statement.bind(limit);
    std::vector<BatchSummary> batches;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return batches;
        MAINSTAY_TRY(const BatchSummary summary, readBatch(statement));
        batches.push_back(summary);
    }
}

} // namespace mainstay::history
