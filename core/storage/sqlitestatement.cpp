// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitestatement.h"

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The engine knows a full disk when it writes, but calls the small files that it makes beside the workspace
/// unreadable when there is no room for them.
bool isFull(sqlite3 *handle, int sqliteCode)
{
    if (sqliteCode == SQLITE_IOERR_SHMSIZE)
        return true;
    const int kind = sqliteCode & 0xff;
    const int cause = handle ? sqlite3_system_errno(handle) : 0;
    return (kind == SQLITE_CANTOPEN || kind == SQLITE_IOERR) && (cause == ENOSPC || cause == EDQUOT);
}

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return ErrorCode::Constraint;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return ErrorCode::Corrupt;
    case SQLITE_NOTADB:
        return ErrorCode::Foreign;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_FULL:
        return ErrorCode::Full;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_IOERR:
        return ErrorCode::Unavailable;
    case SQLITE_TOOBIG:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error sqliteError(sqlite3 *handle, int code)
{
    const QString words = handle ? QString::fromUtf8(sqlite3_errmsg(handle))
                                 : QString::fromUtf8(sqlite3_errstr(code));
    return {isFull(handle, code) ? ErrorCode::Full : codeOf(code), u"sqlite %1: %2"_s.arg(QString::number(code), words)};
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::note(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

void SqliteStatement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement, parameter));
}

void SqliteStatement::bindInt64(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, parameter, value));
}

void SqliteStatement::bindReal(int parameter, double value)
{
    note(sqlite3_bind_double(m_statement, parameter, value));
}

void SqliteStatement::bindText(int parameter, QStringView text)
{
    // A null pointer would bind NULL; an empty text is a text.
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text64(m_statement, parameter, utf8.isEmpty() ? "" : utf8.constData(),
                             sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8)); // NOLINT
}

void SqliteStatement::bindUtf8(int parameter, QByteArrayView text)
{
    note(sqlite3_bind_text64(m_statement, parameter, text.isEmpty() ? "" : text.data(),
                             sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8));
}

Result<bool> SqliteStatement::step()
{
    if (m_bindError != SQLITE_OK)
        return Error {codeOf(m_bindError), u"parameter not bound, sqlite "_s + QString::number(m_bindError)};
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = sqliteError(sqlite3_db_handle(m_statement), sqlite3_extended_errcode(
                                                                        sqlite3_db_handle(m_statement)));
    sqlite3_reset(m_statement);
    return error;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    m_bindError = SQLITE_OK;
}

qint64 SqliteStatement::changedRows() const
{
    return sqlite3_changes64(sqlite3_db_handle(m_statement));
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView SqliteStatement::utf8(int column) const
{
    // One way through the statement's checks instead of two. A connection belongs to one thread, so that the value
    // may be looked at where it is.
    sqlite3_value *value = sqlite3_column_value(m_statement, column);
    const unsigned char *text = sqlite3_value_text(value);
    return {text, qsizetype(sqlite3_value_bytes(value))};
}

} // namespace mainstay
