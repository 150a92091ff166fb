// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/workspacefiles.h"

#include "core/sample/sampleworkspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace mainstay::workspacefiles {

namespace {

WorkspaceSettings settingsFor(const QString &path)
{
    const auto euro = Currency::fromCode(u"EUR");
    return {QFileInfo(path).completeBaseName(), euro.ok() ? *euro : Currency(), FiscalYear {}};
}

/// Filled under another name first, so that a sample cut short by a crash is never taken for whole.
Result<QString> makeSampleNow(const WriteContext &context)
{
    const QString path = samplePath();
    if (QFileInfo::exists(path))
        return path;
    const QString unfinished = path + u".new"_s;
    QDir().mkpath(QFileInfo(path).absolutePath());
    for (const QString &old : {unfinished, QString(unfinished + u"-wal"_s), QString(unfinished + u"-shm"_s)})
        QFile::remove(old);
    {
        MAINSTAY_TRY(const auto connection, workspace::create(unfinished, context, settingsFor(path)));
        MAINSTAY_CHECK(fillSample(*connection, context));
    }
    if (!QFile::rename(unfinished, path))
        return Error {ErrorCode::Unavailable, u"can't rename "_s + unfinished};
    return path;
}

} // namespace

QString samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/Sample.mainstay"_s;
}

QFuture<Result<QString>> makeEmpty(const QString &path, const WriteContext &context)
{
    return QtConcurrent::run([path, context]() -> Result<QString> {
        MAINSTAY_TRY(const auto connection, workspace::create(path, context, settingsFor(path)));
        return path;
    });
}

QFuture<Result<QString>> makeSample(const WriteContext &context)
{
    return QtConcurrent::run([context] { return makeSampleNow(context); });
}

} // namespace mainstay::workspacefiles
