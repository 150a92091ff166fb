// SPDX-License-Identifier: Apache-2.0
// Names of tables and columns come from core/search, never from outside; words are quoted.
#include "core/storage/sqlitewordindex.h"

namespace mainstay {

namespace {

/// A part of the index is written when it has 16 MiB, where there is as much to write at once: fewer parts, less
/// to put together.
const QByteArray partSize = "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 16777216)";

QByteArray triggerName(const QString &table, const char *event)
{
    return "\"search_" + table.toUtf8() + '_' + event + '"';
}

/// The newest change counts: a thing that waits already waits for this batch from now on.
QByteArray queue(const FollowedTable &followed, const QByteArray &item)
{
    const QByteArray kind = QByteArray::number(followed.kind);
    return "DELETE FROM search_pending WHERE kind = " + kind + " AND item_id = " + item
        + "; INSERT INTO search_pending (kind, item_id, batch_id) VALUES (" + kind + ", " + item
        + ", (SELECT batch_id FROM journal_session WHERE id = 1)); ";
}

/// What is gone keeps its document, as nobody's (search/delete_doc).
QByteArray forget(const FollowedTable &followed)
{
    const QByteArray where = " WHERE kind = " + QByteArray::number(followed.kind) + " AND item_id = OLD.id; ";
    return "DELETE FROM search_pending" + where + "UPDATE search_doc SET item_id = -id" + where;
}

QByteArray trigger(const FollowedTable &followed, const char *event, const QByteArray &when, const QByteArray &body)
{
    const QByteArray name = triggerName(followed.table, event);
    return "DROP TRIGGER IF EXISTS " + name + ";\nCREATE TRIGGER " + name + " AFTER " + QByteArray(event).toUpper()
        + " ON \"" + followed.table.toUtf8() + '"' + when + " BEGIN " + body + "END;\n";
}

} // namespace

QByteArray SqliteWordIndex::definition()
{
    // Parts of the index are put together eight at a time: half the writing of the usual four.
    return "CREATE VIRTUAL TABLE search_index USING fts5 (words, content = '', detail = none, columnsize = 0, "
           "tokenize = 'ascii'); INSERT INTO search_index (search_index, rank) VALUES ('automerge', 8); "
        + partSize;
}

QByteArray SqliteWordIndex::add() const
{
    return "INSERT INTO search_index (rowid, words) VALUES (?1, ?2)";
}

QByteArray SqliteWordIndex::documents() const
{
    return "SELECT rowid FROM search_index WHERE search_index MATCH ?1 AND rowid >= ?2 AND rowid < ?3 "
           "ORDER BY rowid DESC";
}

QString SqliteWordIndex::match(const std::vector<QByteArrayList> &groups) const
{
    QByteArrayList parts;
    for (const QByteArrayList &group : groups) {
        QByteArrayList words;
        for (const QByteArray &word : group)
            words += '"' + word + '"'; // a word has no quotes
        parts += '(' + words.join(" OR ") + ')';
    }
    return QString::fromUtf8(parts.join(" AND "));
}

QByteArray SqliteWordIndex::clear() const
{
    return "INSERT INTO search_index (search_index) VALUES ('delete-all'); " + partSize; // older files have none
}

QByteArray SqliteWordIndex::followTriggers(const FollowedTable &followed) const
{
    QByteArrayList differs;
    for (const QString &column : followed.columns)
        differs += "OLD.\"" + column.toUtf8() + "\" IS NOT NEW.\"" + column.toUtf8() + '"';
    const QByteArray item = followed.item.toUtf8();
    const bool isThing = followed.item == QStringLiteral("id");
    const QByteArray before = queue(followed, "OLD." + item);
    const QByteArray after = queue(followed, "NEW." + item);
    return trigger(followed, "insert", {}, after)
        + trigger(followed, "update", " WHEN " + differs.join(" OR "), isThing ? after : before + after)
        + trigger(followed, "delete", {}, isThing ? forget(followed) : before);
}

QByteArray SqliteWordIndex::dropFollowInsertTrigger(const QString &table) const
{
    return "DROP TRIGGER IF EXISTS " + triggerName(table, "insert") + ';';
}

} // namespace mainstay
