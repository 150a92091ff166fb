// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/backend.h"
#include "core/storage/sqlitewordindex.h"

struct sqlite3;

namespace mainstay {

enum class FileAccess {
    ReadWrite,
    ReadOnly, ///< also where nothing may be written beside the file: reads it as immutable then
};

/// The embedded engine: one workspace, one SQLite file in WAL mode.
class SqliteBackend final : public Backend
{
public:
    /// "MAIN" in ASCII, at byte 68 of every workspace file.
    static constexpr int applicationId = 0x4D41494E;

    /// Opens an existing file; how long it waits for other processes is 5 s.
    static Result<std::unique_ptr<Backend>> open(const QString &path, FileAccess access);
    /// Makes an empty file, 0600, that carries the application id. Conflict when it exists.
    /// Whatever fails, no file is left.
    static Result<std::unique_ptr<Backend>> create(const QString &path);
    /// Removes a file that create() made and what the engine keeps beside it; nobody has it open.
    static void discard(const QString &path);
    static Result<std::unique_ptr<Backend>> inMemory();
    /// The file's first bytes, as many as there are up to `size`. Through the engine's own file layer:
    /// POSIX drops all locks that a process holds on a file as soon as any descriptor of it is closed,
    /// so opening it by other means would unlock it under the connections that are open.
    static Result<QByteArray> firstBytes(const QString &path, int size);
    /// Reads a file that nobody is writing to (no -wal beside it) and leaves nothing beside it.
    static Result<std::unique_ptr<Backend>> openUntouched(const QString &path);

    ~SqliteBackend() override;

    Result<std::unique_ptr<StatementDriver>> prepare(const QByteArray &sql) override;
    Result<void> execute(const QByteArray &script) override;
    Result<void> beginWrite() override;
    Result<void> beginRead() override;
    Result<void> commit() override;
    void rollback() override;
    bool inTransaction() const override;
    Result<void> deferConstraints() override;
    Result<void> setDurability(Durability durability) override;
    std::unique_ptr<Backend> furtherReader() override;
    void interrupt() override;
    Result<qint64> dataVersion() override;
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    Result<QStringList> check(CheckDepth depth) override;
    Result<QStringList> queryPlan(const QByteArray &sql) override;
    Result<QByteArray> dropIndexes(const QString &table) override;
    Result<QStringList> tables() override;
    Result<QStringList> columns(const QString &table) override;
    QByteArray expandSchema(const QByteArray &script) const override;
    QByteArray maximumTriggers(const KeptMaximum &kept) const override;
    QByteArray journalTriggers(const QString &table, const QStringList &columns) const override;
    QByteArray dropInsertTrigger(const QString &table) const override;
    QByteArray rowImage(const QString &table, const QStringList &columns) const override;
    const WordIndexSql &wordIndex() const override { return m_wordIndex; }

private:
    explicit SqliteBackend(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    static Result<std::unique_ptr<Backend>> beginFile(const QString &path);
    static Result<std::unique_ptr<SqliteBackend>> openHandle(const QByteArray &uri, int flags);
    Result<void> startSession(FileAccess access);
    Result<QStringList> texts(const QByteArray &sql, int column);
    Error lastError() const;

    sqlite3 *m_handle;
    SqliteWordIndex m_wordIndex;
};

} // namespace mainstay
