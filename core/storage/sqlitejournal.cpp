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

QByteArray SqliteBackend::maximumTriggers(const KeptMaximum &kept) const
{
    const QByteArray group = quoted(kept.group);
    const QByteArray value = quoted(kept.value);
    const QByteArray condition = quoted(kept.condition);
    const QByteArray in = quoted(kept.keptIn);
    const QByteArray key = quoted(kept.key);
    const QByteArray maximum = quoted(kept.maximum);
    const QByteArray rise = " INSERT INTO " + in + " (" + key + ", " + maximum + ") VALUES (NEW." + group + ", NEW." + value
        + ") ON CONFLICT (" + key + ") DO UPDATE SET " + maximum + " = excluded." + maximum + " WHERE excluded." + maximum
        + " > " + in + '.' + maximum + ';';
    const QByteArray fall = " UPDATE " + in + " SET " + maximum + " = NULL WHERE " + key + " = OLD." + group + " AND " + maximum
        + " = OLD." + value + ';';
    const auto one = [&kept](const QString &event, const QByteArray &when, const QByteArray &body) -> QByteArray {
        const QByteArray name = quoted(kept.keptIn + u'_' + event);
        const QString action = event.section(u'_', 0, 0).toUpper();
        return "DROP TRIGGER IF EXISTS " + name + ";\nCREATE TRIGGER " + name + " AFTER " + action.toLatin1() + " ON "
            + quoted(kept.table) + " WHEN " + when + " BEGIN" + body + " END;\n";
    };
    const QByteArray differs = "(OLD." + group + " <> NEW." + group + " OR OLD." + value + " <> NEW." + value + " OR OLD."
        + condition + " <> NEW." + condition + ')';
    return one(QStringLiteral("insert"), "NEW." + condition + " = 1", rise)
        + one(QStringLiteral("delete"), "OLD." + condition + " = 1", fall)
        + one(QStringLiteral("update_from"), "OLD." + condition + " = 1 AND " + differs, fall)
        + one(QStringLiteral("update_to"), "NEW." + condition + " = 1 AND " + differs, rise);
}

QByteArray SqliteBackend::rowImage(const QString &table, const QStringList &columns) const
{
    return "SELECT " + image(columns, {}) + " FROM " + quoted(table) + " WHERE id = ?1";
}

} // namespace mainstay
