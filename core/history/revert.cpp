// SPDX-License-Identifier: Apache-2.0
#include "core/history/revert.h"

#include "core/history/journal.h"
#include "core/history/rowimage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Change
{
    qint64 id = 0;
    QString table;
    QString op;
    qint64 row = 0;
    qint64 lastRow = 0;
    QByteArray before;
    QByteArray after;
};

Error conflict(const Change &change)
{
    return {ErrorCode::Conflict, u"%1 %2 has changed since"_s.arg(change.table, QString::number(change.row))};
}

/// Walks the changes of one batch backwards, a few thousand at a time, so that an import of any size
/// is taken back in bounded memory.
class Reverter final
{
public:
    Reverter(Connection &connection, BatchId batch)
        : m_connection(connection)
        , m_batch(batch)
    {
    }

    Result<void> run()
    {
        MAINSTAY_CHECK(m_connection.backend().deferConstraints());
        qint64 before = std::numeric_limits<qint64>::max();
        for (;;) {
            MAINSTAY_TRY(const std::vector<Change> changes, load(before));
            if (changes.empty())
                return {};
            for (const Change &change : changes)
                MAINSTAY_CHECK(revert(change));
            before = changes.back().id;
        }
    }

private:
    Result<std::vector<Change>> load(qint64 before)
    {
        MAINSTAY_TRY(Statement statement, m_connection.prepare("history/changes_before"));
        statement.bind(m_batch, before);
        std::vector<Change> changes;
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                return changes;
            changes.push_back({statement.int64(0), statement.text(1), statement.text(2), statement.int64(3),
                               statement.int64(4), statement.utf8(5).toByteArray(), statement.utf8(6).toByteArray()});
        }
    }

    Result<void> revert(const Change &change)
    {
        if (change.op == u"insert-range"_s)
            return removeRange(change);
        MAINSTAY_CHECK(expectCurrent(change));
        if (change.op == u"insert"_s)
            return remove(change);
        MAINSTAY_TRY(const std::vector<ImageColumn> before, known(change.table, change.before));
        return change.op == u"delete"_s ? insert(change, before) : update(change, before);
    }

    Result<void> insert(const Change &change, const std::vector<ImageColumn> &before)
    {
        QByteArray names("id");
        QByteArray values("?1");
        int parameter = 1;
        for (const ImageColumn &column : before) {
            names += ", \"" + column.name.toUtf8() + '"';
            values += ", ?" + QByteArray::number(++parameter);
        }
        return write("INSERT INTO \"" + change.table.toUtf8() + "\" (" + names + ") VALUES (" + values + ')', change,
                     before);
    }

    Result<void> update(const Change &change, const std::vector<ImageColumn> &before)
    {
        QByteArrayList assignments;
        int parameter = 1;
        for (const ImageColumn &column : before)
            assignments += '"' + column.name.toUtf8() + "\" = ?" + QByteArray::number(++parameter);
        return write("UPDATE \"" + change.table.toUtf8() + "\" SET " + assignments.join(", ") + " WHERE id = ?1", change,
                     before);
    }

    /// Parameter 1 is the row's id, the columns follow. Names come from the schema, see known().
    Result<void> write(const QByteArray &sql, const Change &change, const std::vector<ImageColumn> &columns)
    {
        MAINSTAY_TRY(Statement statement, m_connection.prepareGenerated(sql));
        statement.bind(change.row);
        int parameter = 1;
        for (const ImageColumn &column : columns) {
            ++parameter;
            if (const auto *integer = std::get_if<qint64>(&column.value))
                statement.bindAt(parameter, *integer);
            else if (const auto *number = std::get_if<double>(&column.value))
                statement.bindAt(parameter, *number);
            else if (const auto *text = std::get_if<QByteArray>(&column.value))
                statement.bindAt(parameter, *text);
            else
                statement.bindAt(parameter, std::nullopt);
        }
        return statement.run();
    }

    /// The row must be as the change left it; columns that the schema got later don't count.
    Result<void> expectCurrent(const Change &change)
    {
        MAINSTAY_TRY(const QStringList columns, columnsOf(change.table));
        MAINSTAY_TRY(Statement statement,
                     m_connection.prepareGenerated(m_connection.backend().rowImage(change.table, columns)));
        statement.bind(change.row);
        MAINSTAY_TRY(const bool exists, statement.next());
        if (exists == (change.op == u"delete"_s))
            return conflict(change);
        if (!exists || statement.utf8(0) == change.after)
            return {};
        MAINSTAY_TRY(const std::vector<ImageColumn> now, parseRowImage(statement.utf8(0).toByteArray()));
        MAINSTAY_TRY(const std::vector<ImageColumn> then, known(change.table, change.after));
        for (const ImageColumn &column : then) {
            if (std::find(now.begin(), now.end(), column) == now.end())
                return conflict(change);
        }
        return {};
    }

    Result<void> remove(const Change &change)
    {
        MAINSTAY_TRY(Statement statement, m_connection.prepareGenerated("DELETE FROM \"" + change.table.toUtf8()
                                                                        + "\" WHERE id = ?1"));
        return statement.bind(change.row).run();
    }

    Result<void> removeRange(const Change &change)
    {
        MAINSTAY_TRY(const qint64 touched, m_connection.runForId("history/changes_in_range", change.table, change.row,
                                                                 change.lastRow, m_batch));
        if (touched > 0)
            return conflict(change);
        MAINSTAY_TRY(Statement statement, m_connection.prepareGenerated("DELETE FROM \"" + change.table.toUtf8()
                                                                        + "\" WHERE id BETWEEN ?1 AND ?2"));
        return statement.bind(change.row, change.lastRow).run();
    }

    Result<QStringList> columnsOf(const QString &table)
    {
        if (!m_columns.contains(table)) {
            MAINSTAY_TRY(const QStringList columns, journalledColumns(m_connection, table));
            m_columns.insert(table, columns);
        }
        return m_columns.value(table);
    }

    /// The columns of the image that the table still has.
    Result<std::vector<ImageColumn>> known(const QString &table, const QByteArray &image)
    {
        MAINSTAY_TRY(const QStringList columns, columnsOf(table));
        MAINSTAY_TRY(std::vector<ImageColumn> all, parseRowImage(image));
        std::erase_if(all, [&columns](const ImageColumn &column) { return !columns.contains(column.name); });
        return all;
    }

    Connection &m_connection;
    BatchId m_batch;
    QHash<QString, QStringList> m_columns;
};

} // namespace

Result<void> revertChanges(Connection &connection, BatchId batch)
{
    return Reverter(connection, batch).run();
}

} // namespace mainstay
