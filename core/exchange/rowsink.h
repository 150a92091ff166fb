// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/exchange/keymap.h"
#include "core/exchange/rowbatch.h"
#include "core/exchange/rowparser.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <memory>

namespace mainstay {

/// What became of a good row. Deferred: it is written with others, and RowSink::deferred() says what became of them.
struct PutResult
{
    enum class Kind { Added, Updated, Unchanged, Rejected, Deferred };
    Kind kind = Kind::Added;
    size_t field = wholeRow; ///< when rejected: index in importFields()
    RejectReason reason = RejectReason::None;
    qint64 otherRow = 0;

    static PutResult rejected(size_t field, RejectReason reason, qint64 otherRow = 0)
    {
        return {Kind::Rejected, field, reason, otherRow};
    }
};

/// How many rows came to what.
struct DeferredRows
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
};

struct SinkContext
{
    Connection &connection;
    const Clock &clock;
    const ImportReferences &references;
};

/// Writes checked rows of one target inside the import's batch: matches on key, updates only what
/// differs, refuses what the file says twice. One thread, the connection's.
class RowSink
{
public:
    RowSink() = default;
    virtual ~RowSink() = default;
    Q_DISABLE_COPY_MOVE(RowSink)

    /// Tables whose inserts are journalled as one range: nothing in them may be deleted by put().
    virtual Result<QStringList> bulkTables() = 0;
    /// An Error ends the import; what is wrong with the row alone is a PutResult.
    virtual Result<PutResult> put(const ImportRow &row) = 0;
    /// After the last row.
    virtual Result<void> finish() { return {}; }
    virtual qint64 productsCreated() const { return 0; }
    /// What became of the rows that were deferred, after finish().
    virtual DeferredRows deferred() const { return {}; }
};

std::unique_ptr<RowSink> makeRowSink(ImportTarget target, const SinkContext &context);

std::unique_ptr<RowSink> makePeopleSink(ImportTarget target, const SinkContext &context);
std::unique_ptr<RowSink> makeAccountSink(const SinkContext &context);
std::unique_ptr<RowSink> makeProductSink(const SinkContext &context);
std::unique_ptr<RowSink> makeSubscriptionSink(const SinkContext &context);
std::unique_ptr<RowSink> makeTouchpointSink(const SinkContext &context);
std::unique_ptr<RowSink> makeActionSink(const SinkContext &context);
std::unique_ptr<RowSink> makeUsageSink(const SinkContext &context);
std::unique_ptr<RowSink> makeCaseSink(const SinkContext &context);
std::unique_ptr<RowSink> makeObjectiveSink(const SinkContext &context);
std::unique_ptr<RowSink> makeLossSink(const SinkContext &context);

} // namespace mainstay
