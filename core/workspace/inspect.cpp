// SPDX-License-Identifier: Apache-2.0
// Reads a file's first hundred bytes (SQLite's documented header) and decides from them alone.
#include "core/storage/migrator.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace mainstay::workspace {

namespace {

constexpr int headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

quint32 bigEndian32(const QByteArray &header, int at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

Result<QByteArray> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {ErrorCode::Unavailable, u"no such file"_s};
    if (!info.isFile())
        return Error {ErrorCode::Foreign, u"not a file"_s};
    return SqliteBackend::firstBytes(path, headerSize);
}

Result<void> inspectSize(const QByteArray &header, const QString &path)
{
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const quint32 pageSize = stored == 1 ? 65536 : stored;
    const bool powerOfTwo = pageSize >= 512 && (pageSize & (pageSize - 1)) == 0;
    if (!powerOfTwo)
        return Error {ErrorCode::Corrupt, u"impossible page size"_s};
    // A write-ahead log may hold the rest; without one the file must be as long as it says.
    if (QFileInfo(path + u"-wal"_s).size() == 0
        && QFileInfo(path).size() < qint64(pageSize) * bigEndian32(header, pageCountAt))
        return Error {ErrorCode::Corrupt, u"the file is cut off"_s};
    return {};
}

} // namespace

Result<void> inspect(const QString &path, FileAccess access)
{
    MAINSTAY_TRY(const QByteArray header, readHeader(path));
    if (header.isEmpty())
        return Error {ErrorCode::Foreign, u"the file is empty"_s};
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error {ErrorCode::Foreign, u"not a workspace"_s};
    if (header.size() < headerSize)
        return Error {ErrorCode::Corrupt, u"the file is cut off"_s};
    if (bigEndian32(header, applicationIdAt) != quint32(SqliteBackend::applicationId))
        return Error {ErrorCode::Foreign, u"a database of another program"_s};
    const quint32 version = bigEndian32(header, userVersionAt);
    if (version > quint32(Migrator::latestVersion()))
        return Error {ErrorCode::NewerVersion, QString::number(version)};
    MAINSTAY_CHECK(inspectSize(header, path));
    // Asked of the mode as well, since root may write to anything.
    const auto writers = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo info(path);
    if (access == FileAccess::ReadWrite && (!(info.permissions() & writers) || !info.isWritable()))
        return Error {ErrorCode::ReadOnly, u"no permission to write"_s};
    return {};
}

} // namespace mainstay::workspace
