// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/storage/transaction.h"

#include <QString>

#include <optional>

namespace mainstay {

enum class BatchKind { Setup, Edit, Import, Undo, Redo };

/// What a batch was, for people: `action` is a stable key ("touchpoint.log") that the surface
/// translates, `subject` the thing it was done to ("Acme"), as it was called then.
struct BatchLabel
{
    QString action;
    QString subject;
    BatchKind kind = BatchKind::Edit;
};

/// Who writes, and when "now" is.
struct WriteContext
{
    const Clock &clock;
    QString actor;
};

struct BatchSummary
{
    BatchId id;
    QDateTime at;
    QString actor;
    BatchLabel label;
    bool reverted = false;
};

/// A write transaction with its journal entry: whatever is written before commit() belongs to this
/// batch, by the triggers. Rolls back unless committed. Nothing can be written outside of one: the
/// triggers find no batch then, and the write fails with Constraint.
class [[nodiscard]] WriteBatch final
{
public:
    static Result<WriteBatch> begin(Connection &connection, const WriteContext &context, const BatchLabel &label);
    WriteBatch(WriteBatch &&) noexcept = default;
    WriteBatch &operator=(WriteBatch &&) = delete;
    ~WriteBatch() = default;
    Q_DISABLE_COPY(WriteBatch)

    BatchId id() const { return m_id; }
    /// Stops journalling inserts into the table row by row; endBulkInsert journals them as one range. The
    /// range stands in the journal where it began, so that undo first takes back what hangs on its rows
    /// (begin tables in the order of their references), and nothing of the table may be deleted meanwhile.
    /// For imports: every new id must be higher than all before, which plain inserts guarantee.
    Result<void> beginBulkInsert(const QString &table);
    Result<void> endBulkInsert(const QString &table);
    /// Only at commit is anything saved. Full, Busy …: nothing of the batch was kept.
    Result<BatchId> commit();

private:
    WriteBatch(Connection &connection, Transaction transaction, BatchId id)
        : m_connection(&connection)
        , m_transaction(std::move(transaction))
        , m_id(id)
    {
    }

    Connection *m_connection;
    Transaction m_transaction;
    BatchId m_id;
    struct Bulk
    {
        qint64 change = 0; ///< the range's own row in the journal
        qint64 highestBefore = 0;
    };
    QHash<QString, Bulk> m_bulk; ///< by table
};

QString toText(BatchKind kind);
Result<BatchKind> batchKindFromText(QStringView text);

} // namespace mainstay
