// SPDX-License-Identifier: Apache-2.0
#include "core/history/origin.h"

#include "core/history/batchrow.h"

using namespace Qt::StringLiterals;

namespace mainstay::history {

namespace {

/// Rows that an import brought in.
struct ImportedRange
{
    qint64 change = 0; ///< its place in the journal
    qint64 first = 0;
    qint64 last = 0;
    BatchSummary batch;
};

/// The newest first: ids of rows that were taken back are given out again.
Result<std::vector<ImportedRange>> readRanges(Connection &connection, const QString &table)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("history/ranges"));
    statement.bind(table);
    std::vector<ImportedRange> ranges;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return ranges;
        MAINSTAY_TRY(BatchSummary batch, readBatch(statement, 3));
        ranges.push_back({statement.int64(0), statement.int64(1), statement.int64(2), std::move(batch)});
    }
}

const ImportedRange *rangeOf(const std::vector<ImportedRange> &ranges, qint64 row)
{
    for (const ImportedRange &range : ranges) {
        if (range.first <= row && row <= range.last)
            return &range;
    }
    return nullptr;
}

Result<std::optional<RowOrigin>> originOf(Statement &statement, const QString &table, qint64 row, const ImportedRange *range)
{
    std::optional<RowOrigin> origin;
    qint64 madeAt = 0;
    if (range) {
        origin = RowOrigin {range->batch, {}};
        madeAt = range->change;
    }
    statement.bind(table, row);
    for (;;) {
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return origin;
        // What the row was before it came for the last time is another row's story.
        if (statement.int64(0) < madeAt)
            continue;
        const QByteArrayView op = statement.utf8(1);
        if (op == "insert") {
            MAINSTAY_TRY(BatchSummary made, readBatch(statement, 2));
            origin = RowOrigin {std::move(made), {}};
        } else if (op == "update" && origin) {
            MAINSTAY_TRY(origin->changed, readBatch(statement, 2));
        } else if (op == "delete") {
            origin.reset();
        }
    }
}

} // namespace

Result<std::vector<std::optional<RowOrigin>>> originsOf(Connection &connection, const QString &table,
                                                        const std::vector<qint64> &rows)
{
    MAINSTAY_TRY(const std::vector<ImportedRange> ranges, readRanges(connection, table));
    MAINSTAY_TRY(Statement statement, connection.prepare("history/row_changes"));
    std::vector<std::optional<RowOrigin>> origins;
    origins.reserve(rows.size());
    for (const qint64 row : rows) {
        MAINSTAY_TRY(std::optional<RowOrigin> origin, originOf(statement, table, row, rangeOf(ranges, row)));
        origins.push_back(std::move(origin));
    }
    return origins;
}

} // namespace mainstay::history
