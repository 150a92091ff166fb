// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitebackend.h"

#include "core/storage/sqlitestatement.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int busyTimeoutMs = 5000;

/// A file: URI, so that a name with ? or % can't pass options.
QByteArray uriOf(const QString &path, const QByteArray &options)
{
    QByteArray uri("file:");
    uri += QFile::encodeName(path).toPercentEncoding("/");
    return uri + options;
}

/// True when neither the file nor its folder can be written: WAL needs both.
bool onlyReadable(const QString &path)
{
    const QByteArray file = QFile::encodeName(path);
    QByteArray folder = file.left(file.lastIndexOf('/') + 1);
    if (folder.isEmpty())
        folder = "./";
    return ::access(folder.constData(), W_OK) != 0;
}

} // namespace

SqliteBackend::~SqliteBackend()
{
    sqlite3_close_v2(m_handle);
}

Error SqliteBackend::lastError() const
{
    return sqliteError(m_handle, sqlite3_extended_errcode(m_handle));
}

Result<std::unique_ptr<SqliteBackend>> SqliteBackend::openHandle(const QByteArray &uri, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &handle,
                                     flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    std::unique_ptr<SqliteBackend> backend(new SqliteBackend(handle));
    if (code != SQLITE_OK)
        return sqliteError(handle, code);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    return backend;
}

Result<std::unique_ptr<Backend>> SqliteBackend::open(const QString &path, FileAccess access)
{
    const bool readOnly = access == FileAccess::ReadOnly;
    const QByteArray options = readOnly && onlyReadable(path) ? "?immutable=1" : "";
    MAINSTAY_TRY(auto backend, openHandle(uriOf(path, options),
                                          readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE));
    MAINSTAY_CHECK(backend->startSession(access));
    return std::unique_ptr<Backend>(std::move(backend));
}

std::unique_ptr<Backend> SqliteBackend::furtherReader()
{
    const char *path = sqlite3_db_filename(m_handle, "main");
    if (!path || *path == 0)
        return nullptr;
    auto reader = open(QFile::decodeName(path), FileAccess::ReadOnly);
    return reader.ok() ? std::move(reader).value() : nullptr;
}

Result<std::unique_ptr<Backend>> SqliteBackend::create(const QString &path)
{
    // Ours first, so that the file is never readable by others, not even for a moment.
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return Error {errno == EEXIST ? ErrorCode::Conflict : ErrorCode::Unavailable,
                      QString::fromLocal8Bit(std::strerror(errno))};
    ::close(file);
    auto begun = beginFile(path);
    if (!begun.ok())
        discard(path);
    return begun;
}

Result<std::unique_ptr<Backend>> SqliteBackend::beginFile(const QString &path)
{
    MAINSTAY_TRY(auto backend, openHandle(uriOf(path, {}), SQLITE_OPEN_READWRITE));
    // Before WAL, so that the header itself carries the id whatever happens to the -wal file.
    MAINSTAY_CHECK(backend->execute("PRAGMA application_id = " + QByteArray::number(applicationId)));
    MAINSTAY_CHECK(backend->startSession(FileAccess::ReadWrite));
    return std::unique_ptr<Backend>(std::move(backend));
}

void SqliteBackend::discard(const QString &path)
{
    for (const QString &ending : {u"-shm"_s, u"-wal"_s, QString()})
        QFile::remove(path + ending);
}

Result<std::unique_ptr<Backend>> SqliteBackend::inMemory()
{
    MAINSTAY_TRY(auto backend, openHandle("file::memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    MAINSTAY_CHECK(backend->startSession(FileAccess::ReadWrite));
    return std::unique_ptr<Backend>(std::move(backend));
}

Result<std::unique_ptr<Backend>> SqliteBackend::openUntouched(const QString &path)
{
    MAINSTAY_TRY(auto backend, openHandle(uriOf(path, "?immutable=1"), SQLITE_OPEN_READONLY));
    MAINSTAY_CHECK(backend->startSession(FileAccess::ReadOnly));
    return std::unique_ptr<Backend>(std::move(backend));
}

Result<QByteArray> SqliteBackend::firstBytes(const QString &path, int size)
{
    MAINSTAY_TRY(const auto backend, openHandle(uriOf(path, {}), SQLITE_OPEN_READONLY));
    sqlite3_file *file = nullptr;
    sqlite3_int64 available = 0;
    if (sqlite3_file_control(backend->m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->xFileSize(file, &available) != SQLITE_OK)
        return Error {ErrorCode::Unavailable, u"the file can't be read"_s};
    QByteArray bytes(qsizetype(qMin<sqlite3_int64>(available, size)), '\0');
    if (!bytes.isEmpty() && file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
        return Error {ErrorCode::Unavailable, u"the file can't be read"_s};
    return bytes;
}

Result<void> SqliteBackend::startSession(FileAccess access)
{
    MAINSTAY_CHECK(execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
                           "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"));
    // Reports walk through a table once: what they read stays in the system's cache, not in ours too.
    return execute(access == FileAccess::ReadWrite ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                                   : "PRAGMA cache_size = -500;");
}

Result<std::unique_ptr<StatementDriver>> SqliteBackend::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return lastError();
    return std::unique_ptr<StatementDriver>(std::make_unique<SqliteStatement>(statement));
}

Result<void> SqliteBackend::execute(const QByteArray &script)
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<void> SqliteBackend::beginWrite()
{
    return execute("BEGIN IMMEDIATE");
}

Result<void> SqliteBackend::beginRead()
{
    return execute("BEGIN");
}

Result<void> SqliteBackend::commit()
{
    return execute("COMMIT");
}

void SqliteBackend::rollback()
{
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool SqliteBackend::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<void> SqliteBackend::deferConstraints()
{
    return execute("PRAGMA defer_foreign_keys = ON");
}

Result<void> SqliteBackend::setDurability(Durability durability)
{
    // An import sorts whole indexes: on disk rather than in memory, and with a larger cache.
    return execute(durability == Durability::Full
                       ? "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000"
                       : "PRAGMA synchronous = NORMAL; PRAGMA temp_store = FILE; PRAGMA cache_size = -32000");
}

void SqliteBackend::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Result<QStringList> SqliteBackend::texts(const QByteArray &sql, int column)
{
    MAINSTAY_TRY(auto statement, prepare(sql));
    QStringList rows;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement->step());
        if (!row)
            return rows;
        rows += statement->text(column);
    }
}

Result<qint64> SqliteBackend::dataVersion()
{
    MAINSTAY_TRY(const QStringList rows, texts("PRAGMA data_version", 0));
    return rows.value(0).toLongLong();
}

Result<int> SqliteBackend::schemaVersion()
{
    MAINSTAY_TRY(const QStringList rows, texts("PRAGMA user_version", 0));
    return rows.value(0).toInt();
}

Result<void> SqliteBackend::setSchemaVersion(int version)
{
    return execute("PRAGMA user_version = " + QByteArray::number(version));
}

Result<QStringList> SqliteBackend::check(CheckDepth depth)
{
    MAINSTAY_TRY(QStringList problems, texts(depth == CheckDepth::Quick ? "PRAGMA quick_check(100)"
                                                                        : "PRAGMA integrity_check(100)", 0));
    problems.removeAll(u"ok"_s);
    MAINSTAY_TRY(const QStringList orphans, texts("PRAGMA foreign_key_check", 0));
    for (const QString &table : orphans.mid(0, 100))
        problems += u"foreign key without its row in "_s + table;
    return problems;
}

Result<QStringList> SqliteBackend::queryPlan(const QByteArray &sql)
{
    return texts("EXPLAIN QUERY PLAN " + sql, 3);
}

Result<QByteArray> SqliteBackend::dropIndexes(const QString &table)
{
    QByteArray drops;
    QByteArray script;
    {
        // A constraint's own index has no text.
        MAINSTAY_TRY(auto indexes, prepare("SELECT name, sql FROM sqlite_schema "
                                           "WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL ORDER BY name"));
        indexes->bindText(1, table);
        for (;;) {
            MAINSTAY_TRY(const bool row, indexes->step());
            if (!row)
                break;
            drops += "DROP INDEX \"" + indexes->utf8(0).toByteArray().replace("\"", "\"\"") + "\";\n";
            script += indexes->utf8(1).toByteArray() + ";\n";
        }
    }
    MAINSTAY_CHECK(execute(drops));
    return script;
}

Result<QStringList> SqliteBackend::tables()
{
    // The word index and the tables that the engine keeps it in are nobody else's business.
    return texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
                 "AND name <> 'search_index' AND name NOT LIKE 'search!_index!_%' ESCAPE '!' ORDER BY name", 0);
}

Result<QStringList> SqliteBackend::columns(const QString &table)
{
    MAINSTAY_TRY(auto statement, prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid"));
    statement->bindText(1, table);
    QStringList names;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement->step());
        if (!row)
            return names;
        names += statement->text(0);
    }
}

} // namespace mainstay
