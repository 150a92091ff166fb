// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importer.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTemporaryDir>

namespace mainstay::test {

/// A workspace in memory, a folder for files, and imports of text.
class ImportFixture final
{
public:
    QString write(const QByteArray &csv, const QString &name = QStringLiteral("in.csv")) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("fixture file");
        return file.fileName();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Connection &db() { return m_workspace.db(); }
    TestWorkspace &workspace() { return m_workspace; }

    Result<ImportReport> tryImport(const QString &file, const ImportOptions &options, const ImportHooks &hooks = {})
    {
        return importFile(db(), m_workspace.context(), file, options, hooks);
    }

    /// Fails the test run where the import itself fails.
    ImportReport import(const QByteArray &csv, ImportOptions options)
    {
        options.zone = QTimeZone::utc();
        auto report = tryImport(write(csv), options);
        if (!report.ok())
            qFatal("import: %s", qPrintable(report.error().detail));
        return std::move(report).value();
    }
    ImportReport import(const QByteArray &csv, ImportTarget target) { return import(csv, {.target = target}); }

    /// The one number that a statement selects.
    qint64 number(const QByteArray &sql)
    {
        auto statement = db().prepareGenerated(sql);
        if (!statement.ok() || !statement->next().ok())
            qFatal("%s", sql.constData());
        return statement->int64(0);
    }
    QString text(const QByteArray &sql)
    {
        auto statement = db().prepareGenerated(sql);
        if (!statement.ok() || !statement->next().ok())
            qFatal("%s", sql.constData());
        return statement->text(0);
    }
    /// Rows of all tables that hold a business, the journal apart.
    QList<qint64> sizes()
    {
        QList<qint64> all;
        for (const char *table : {"member", "account", "account_ownership", "account_tag", "contact", "contact_role",
                                  "product", "subscription", "subscription_period", "touchpoint",
                                  "touchpoint_contact", "touchpoint_member", "touchpoint_quote", "action"})
            all += number(QByteArray("SELECT count(*) FROM ") + table);
        return all;
    }

private:
    QTemporaryDir m_folder;
    TestWorkspace m_workspace;
};

/// "row column value reason" of every reject.
inline QStringList texts(const ImportReport &report)
{
    QStringList all;
    for (const Reject &reject : report.rejects) {
        all += QStringLiteral("%1 %2 [%3] %4").arg(QString::number(reject.row), reject.column, reject.value,
                                                   toText(reject.reason));
        if (reject.otherRow > 0)
            all.last() += QStringLiteral(" %1").arg(reject.otherRow);
    }
    return all;
}

inline bool addsUp(const ImportReport &report)
{
    return report.read == report.added + report.updated + report.unchanged + report.rejected;
}

} // namespace mainstay::test
