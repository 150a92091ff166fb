// SPDX-License-Identifier: Apache-2.0
// The statements that SqliteBackend generates from the schema. Table and column names come from the
// schema of our own migrations, never from outside; they are quoted all the same.
#include "core/storage/sqlitebackend.h"

namespace mainstay {

namespace {

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace("\"", "\"\"") + '"';
}

QByteArray literal(const QString &text)
{
    return '\'' + text.toUtf8().replace("'", "''") + '\'';
}

/// quote() rather than json_object(): with trusted_schema off, SQLite 3.40 refuses its JSON functions
/// in triggers.
QByteArray image(const QStringList &columns, const QByteArray &prefix)
{
    QByteArrayList parts;
    for (const QString &column : columns)
        parts += literal(column + u'=') + " || quote(" + prefix + quoted(column) + ')';
    return parts.join(" || ',' || ");
}

QByteArray anyDiffers(const QStringList &columns)
{
    QByteArrayList parts;
    for (const QString &column : columns)
        parts += "OLD." + quoted(column) + " IS NOT NEW." + quoted(column);
    return parts.join(" OR ");
}

struct Event
{
    QByteArray name; ///< insert, update, delete
    QByteArray row; ///< NEW or OLD
    QByteArray condition;
    QByteArray before;
    QByteArray after;
};

QByteArray trigger(const QString &table, const Event &event)
{
    const QByteArray name = quoted(QStringLiteral("journal_") + table + u'_' + QString::fromUtf8(event.name));
    return "DROP TRIGGER IF EXISTS " + name + ";\nCREATE TRIGGER " + name + " AFTER " + event.name.toUpper() + " ON "
        + quoted(table) + event.condition
        + " BEGIN INSERT INTO change (batch_id, table_name, op, row_id, before_row, after_row) VALUES ("
          "(SELECT batch_id FROM journal_session WHERE id = 1), "
        + literal(table) + ", '" + event.name + "', " + event.row + ".id, " + event.before + ", " + event.after
        + "); END;\n";
}

} // namespace

QByteArray SqliteBackend::expandSchema(const QByteArray &script) const
{
    QByteArray expanded = script;
    return expanded.replace("%PK%", "INTEGER PRIMARY KEY").replace("%INT%", "INTEGER").replace("%STRICT%", "STRICT")
        .replace("%WORD_INDEX%", SqliteWordIndex::definition());
}

QByteArray SqliteBackend::journalTriggers(const QString &table, const QStringList &columns) const
{
    const QByteArray before = image(columns, "OLD.");
    const QByteArray after = image(columns, "NEW.");
    return trigger(table, {"insert", "NEW", {}, "NULL", after})
        + trigger(table, {"update", "NEW", " WHEN " + anyDiffers(columns), before, after})
        + trigger(table, {"delete", "OLD", {}, before, "NULL"});
}

QByteArray SqliteBackend::dropInsertTrigger(const QString &table) const
{
    return "DROP TRIGGER IF EXISTS " + quoted(QStringLiteral("journal_") + table + QStringLiteral("_insert")) + ';';
}

QByteArray SqliteBackend::rowImage(const QString &table, const QStringList &columns) const
{
    return "SELECT " + image(columns, {}) + " FROM " + quoted(table) + " WHERE id = ?1";
}

} // namespace mainstay
