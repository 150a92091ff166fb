// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/importer.h"

#include "core/exchange/accounttree.h"
#include "core/exchange/rejectlog.h"
#include "core/exchange/rowpipeline.h"
#include "core/exchange/rowsink.h"
#include "core/retention/retentionstore.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// From this size on an import need not wait for the disk before its one commit.
constexpr qint64 bulkBytes = 8 * 1024 * 1024;
/// A row of touchpoints is rarely shorter.
constexpr qint64 leastRowBytes = 100;

/// An open file and its reader, standing behind the header.
struct Source
{
    explicit Source(const QString &path)
        : file(path)
        , reader(file)
    {
    }
    QFile file;
    CsvReader reader;
};

Result<void> openSource(Source &source)
{
    // The reader has its own buffer.
    if (QFileInfo(source.file).isDir() || !source.file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error {ErrorCode::Unavailable, source.file.errorString(), source.file.fileName()};
    return {};
}

class ImportRun final
{
public:
    ImportRun(Connection &connection, const WriteContext &context, const QString &path, const ImportOptions &options,
              const ImportHooks &hooks)
        : m_connection(connection)
        , m_context(context)
        , m_options(options)
        , m_hooks(hooks)
        , m_source(path)
    {
    }

    Result<ImportReport> run()
    {
        MAINSTAY_CHECK(openSource(m_source));
        m_progress.bytesTotal = m_source.file.size();
        if (!readHeader())
            return std::move(m_report);
        m_log.emplace(m_header, m_report);
        if (!m_options.rejectsPath.isEmpty())
            MAINSTAY_CHECK(m_log->openFile(m_options.rejectsPath));
        const bool bulk = m_progress.bytesTotal >= bulkBytes;
        if (bulk)
            MAINSTAY_CHECK(m_connection.backend().setDurability(Durability::Bulk));
        const Result<void> written = write();
        if (bulk)
            MAINSTAY_CHECK(m_connection.backend().setDurability(Durability::Full));
        MAINSTAY_CHECK(written);
        return std::move(m_report);
    }

private:
    /// False when the report is complete without reading on.
    bool readHeader()
    {
        switch (m_source.reader.next()) {
        case CsvReader::Step::Failed:
            m_report.fault = m_source.reader.failure();
            m_report.outcome = ImportOutcome::NotCsv;
            return false;
        case CsvReader::Step::End:
            m_report.outcome = ImportOutcome::NoHeader;
            return false;
        case CsvReader::Step::Record:
            break;
        }
        for (const QByteArrayView field : m_source.reader.record().fields)
            m_headerBytes += field.toByteArray();
        m_header.assign(m_headerBytes.begin(), m_headerBytes.end());
        m_report.mapping = resolveMapping(m_options.target, m_options.preset, m_header, m_options.usage);
        if (m_report.mapping.problems.empty())
            return true;
        m_report.outcome = ImportOutcome::WrongColumns;
        return false;
    }

    bool isBound(QByteArrayView name) const
    {
        const std::optional<size_t> field = importFieldIndex(m_options.target, name);
        return field && std::any_of(m_report.mapping.bindings.begin(), m_report.mapping.bindings.end(),
                                    [&field](const ColumnBinding &binding) { return binding.field == *field; });
    }

    bool mayNameAccounts() const
    {
        return m_options.target == ImportTarget::Usage || m_options.target == ImportTarget::Cases
            || m_options.target == ImportTarget::Objectives;
    }

    Result<void> addAccountNames()
    {
        MAINSTAY_TRY(Statement rows, m_connection.prepare("exchange/account_names"));
        for (;;) {
            MAINSTAY_TRY(const bool row, rows.next());
            if (!row)
                return {};
            m_references.accounts.insert(rows.utf8(1), rows.int64(0));
        }
    }

    Result<void> loadReferences()
    {
        if (isBound("account")) {
            MAINSTAY_TRY(m_references.accounts, KeyMap::load(m_connection, "exchange/account_keys"));
        }
        // What other programs count by is rarely our key: a name that is one account's alone will do.
        if (isBound("account") && mayNameAccounts())
            MAINSTAY_CHECK(addAccountNames());
        if (isBound("subscription")) {
            MAINSTAY_TRY(m_references.subscriptions, KeyMap::load(m_connection, "exchange/subscription_keys"));
        }
        if (isBound("owner") || isBound("members")) {
            MAINSTAY_TRY(m_references.members, KeyMap::load(m_connection, "exchange/member_keys"));
        }
        if (isBound("contact") || isBound("contacts")) {
            MAINSTAY_TRY(m_references.contacts, KeyMap::load(m_connection, "exchange/contact_keys"));
        }
        return isBound("parent") ? checkParents() : Result<void>();
    }

    /// Reads the file once ahead: a parent may stand below its children.
    Result<void> checkParents()
    {
        AccountTree tree;
        MAINSTAY_CHECK(addStoredAccounts(tree));
        Source source(m_source.file.fileName());
        MAINSTAY_CHECK(openSource(source));
        (void)source.reader.next(); // the header
        const size_t key = *importFieldIndex(ImportTarget::Accounts, "key");
        const size_t parent = *importFieldIndex(ImportTarget::Accounts, "parent");
        RowParser parser(m_report.mapping, m_references, m_options.ends, m_options.zone);
        RowBatch batch(importFields(m_options.target).size());
        while (source.reader.next() == CsvReader::Step::Record) {
            if (isCancelled())
                return Error {ErrorCode::Cancelled, {}};
            batch.clear();
            parser.parse(source.reader.record(), batch);
            const ImportRow row = batch.row(0);
            if (row.problems.empty())
                tree.addRow(row.number, row.cells[key].text.toByteArray(), row.cells[parent].text.toByteArray());
        }
        m_references.badParents = tree.badRows();
        return {};
    }

    Result<void> addStoredAccounts(AccountTree &tree)
    {
        struct Stored
        {
            QByteArray key;
            qint64 parent = 0;
        };
        QHash<qint64, Stored> accounts;
        {
            MAINSTAY_TRY(Statement rows, m_connection.prepare("exchange/account_parents"));
            for (;;) {
                MAINSTAY_TRY(const bool row, rows.next());
                if (!row)
                    break;
                // An account without a key still is somebody's parent: a name that no file can say.
                const QByteArray key = rows.isNull(1) ? '\0' + QByteArray::number(rows.int64(0))
                                                      : rows.utf8(1).toByteArray();
                accounts.insert(rows.int64(0), {key, rows.int64(2)});
            }
        }
        for (const Stored &account : std::as_const(accounts))
            tree.addStored(account.key, accounts.value(account.parent).key);
        return {};
    }

    Result<void> write()
    {
        const QString subject = QFileInfo(m_source.file).fileName();
        MAINSTAY_TRY(WriteBatch batch,
                     WriteBatch::begin(m_connection, m_context,
                                       {u"import"_s, subject, BatchKind::Import}));
        MAINSTAY_CHECK(loadReferences());
        const std::unique_ptr<RowSink> sink
            = makeRowSink(m_options.target, {m_connection, m_context.clock, m_references});
        MAINSTAY_TRY(const QStringList tables, sink->bulkTables());
        for (const QString &table : tables)
            MAINSTAY_CHECK(batch.beginBulkInsert(table));
        MAINSTAY_TRY(const QByteArray indexes, suspendIndexes());
        MAINSTAY_CHECK(readRows(*sink));
        if (m_report.fault.fault != CsvFault::None) {
            m_report.outcome = ImportOutcome::NotCsv;
            return {};
        }
        MAINSTAY_CHECK(sink->finish());
        m_report.productsCreated = sink->productsCreated();
        countDeferred(sink->deferred());
        MAINSTAY_CHECK(m_log->commit());
        if (m_options.target == ImportTarget::Subscriptions) {
            MAINSTAY_TRY(m_report.currenciesWithoutRate, retentionstore::currenciesWithoutRate(m_connection));
        }
        if (!isWorthKeeping())
            return {};
        MAINSTAY_CHECK(report(ImportProgress::Phase::Indexing));
        MAINSTAY_CHECK(m_connection.backend().execute(indexes));
        for (const QString &table : tables)
            MAINSTAY_CHECK(batch.endBulkInsert(table));
        MAINSTAY_CHECK(report(ImportProgress::Phase::Saving));
        MAINSTAY_TRY(m_report.batch, batch.commit());
        return {};
    }

    void countDeferred(const DeferredRows &rows)
    {
        m_report.added += rows.added;
        m_report.updated += rows.updated;
        m_report.unchanged += rows.unchanged;
    }

    /// Decides the outcome; without a commit the batch rolls back.
    bool isWorthKeeping()
    {
        if (m_options.run == ImportOptions::Run::Try)
            m_report.outcome = ImportOutcome::Tried;
        else if (m_options.onRejects == ImportOptions::OnRejects::KeepNothing && m_report.rejected > 0)
            m_report.outcome = ImportOutcome::HeldBack;
        else if (m_report.added + m_report.updated == 0)
            m_report.outcome = ImportOutcome::NothingNew;
        else
            m_report.outcome = ImportOutcome::Imported;
        return m_report.outcome == ImportOutcome::Imported;
    }

    /// Sorting all entries once is cheaper than finding the place of each, when most are new.
    Result<QByteArray> suspendIndexes()
    {
        if (m_options.target != ImportTarget::Touchpoints || m_progress.bytesTotal < bulkBytes)
            return QByteArray();
        MAINSTAY_TRY(const qint64 stored, m_connection.runForId("exchange/highest_touchpoint"));
        if (m_progress.bytesTotal / leastRowBytes < stored)
            return QByteArray();
        return m_connection.backend().dropIndexes(u"touchpoint"_s);
    }

    Result<void> readRows(RowSink &sink)
    {
        RowParser parser(m_report.mapping, m_references, m_options.ends, m_options.zone);
        RowPipeline pipeline(m_source.reader, parser, importFields(m_options.target).size());
        while (RowBatch *const batch = pipeline.next()) {
            for (size_t i = 0; i < batch->size(); ++i)
                MAINSTAY_CHECK(take(batch->row(i), sink));
            m_progress.bytesDone = batch->bytesDone;
            pipeline.giveBack(batch);
            m_progress.rows = m_report.read;
            MAINSTAY_CHECK(report(ImportProgress::Phase::Reading));
        }
        m_report.fault = m_source.reader.failure();
        return {};
    }

    Result<void> take(const ImportRow &row, RowSink &sink)
    {
        ++m_report.read;
        if (!row.problems.empty())
            return m_log->add(row, row.problems);
        MAINSTAY_TRY(const PutResult put, sink.put(row));
        switch (put.kind) {
        case PutResult::Kind::Added:
            ++m_report.added;
            break;
        case PutResult::Kind::Updated:
            ++m_report.updated;
            break;
        case PutResult::Kind::Unchanged:
            ++m_report.unchanged;
            break;
        case PutResult::Kind::Deferred:
            break;
        case PutResult::Kind::Rejected: {
            const RowProblem problem {columnOf(put.field), put.reason, put.otherRow};
            return m_log->add(row, {&problem, 1});
        }
        }
        return {};
    }

    size_t columnOf(size_t field) const
    {
        for (const ColumnBinding &binding : m_report.mapping.bindings) {
            if (binding.field == field)
                return binding.column;
        }
        return wholeRow;
    }

    bool isCancelled() const { return m_hooks.cancelled && m_hooks.cancelled(); }

    Result<void> report(ImportProgress::Phase phase)
    {
        m_progress.phase = phase;
        if (m_hooks.progress)
            m_hooks.progress(m_progress);
        return isCancelled() ? Result<void>(Error {ErrorCode::Cancelled, {}}) : Result<void>();
    }

    Connection &m_connection;
    const WriteContext &m_context;
    const ImportOptions &m_options;
    const ImportHooks &m_hooks;
    Source m_source;
    QByteArrayList m_headerBytes;
    std::vector<QByteArrayView> m_header; ///< views of m_headerBytes
    ImportReferences m_references;
    ImportProgress m_progress;
    ImportReport m_report;
    std::optional<RejectLog> m_log;
};

} // namespace

Result<ImportReport> importFile(Connection &connection, const WriteContext &context, const QString &path,
                                const ImportOptions &options, const ImportHooks &hooks)
{
    return ImportRun(connection, context, path, options, hooks).run();
}

} // namespace mainstay
