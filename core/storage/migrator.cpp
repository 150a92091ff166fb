// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrator.h"

#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QStringList migrationFiles()
{
    (void)embeddedSqlNames(); // makes sure that the resource is there
    return QDir(u":/sql/storage/sql/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int versionOf(const QString &fileName)
{
    return fileName.left(4).toInt();
}

Result<void> apply(Connection &connection, const QString &fileName)
{
    QFile file(u":/sql/storage/sql/migrations/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::Internal, u"missing migration "_s + fileName};
    MAINSTAY_CHECK(connection.backend().execute(connection.backend().expandSchema(file.readAll())));
    return connection.backend().setSchemaVersion(versionOf(fileName));
}

} // namespace

int Migrator::latestVersion()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : versionOf(files.last());
}

Result<void> Migrator::migrate(Connection &connection,
                               const std::function<Result<void>(Connection &)> &afterwards)
{
    MAINSTAY_TRY(const int known, connection.backend().schemaVersion());
    if (known > latestVersion())
        return Error {ErrorCode::NewerVersion, QString::number(known)};
    if (known == latestVersion())
        return {};

    MAINSTAY_TRY(Transaction transaction, Transaction::beginWrite(connection));
    // Another process may have done it while this one waited for the lock.
    MAINSTAY_TRY(const int current, connection.backend().schemaVersion());
    for (const QString &fileName : migrationFiles()) {
        if (versionOf(fileName) > current)
            MAINSTAY_CHECK(apply(connection, fileName));
    }
    MAINSTAY_CHECK(afterwards(connection));
    MAINSTAY_CHECK(transaction.commit());
    connection.forgetStatements();
    return {};
}

} // namespace mainstay
