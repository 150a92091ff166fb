// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QStringList>

#include <vector>

namespace mainstay {

/// A table whose writes the search follows: they put the thing that a row belongs to into
/// search_pending.
struct FollowedTable
{
    int kind = 0; ///< of the thing, as in search_doc
    QString table;
    QString item; ///< the column with the thing's id; "id": the row is the thing itself
    QStringList columns; ///< updates of others change nothing that is searched
};

/// What an engine does with documents that are sets of words: the statements for it, all generated.
/// A word is letters and digits of any script and signs beyond ASCII, in lower case, without blanks.
class WordIndexSql
{
public:
    WordIndexSql() = default;
    virtual ~WordIndexSql() = default;
    Q_DISABLE_COPY_MOVE(WordIndexSql)

    /// Adds a document: 1 its id, 2 its words with blanks between.
    virtual QByteArray add() const = 0;
    /// Ids of documents, the highest first: 1 what match() made, 2 the lowest id, 3 the first id above.
    virtual QByteArray documents() const = 0;
    /// All of the groups, of each group at least one word. No group may be empty.
    virtual QString match(const std::vector<QByteArrayList> &groups) const = 0;
    /// The script that leaves no document.
    virtual QByteArray clear() const = 0;

    /// The script that (re)creates the triggers which fill search_pending.
    virtual QByteArray followTriggers(const FollowedTable &followed) const = 0;
    /// The script that removes only the trigger for inserts.
    virtual QByteArray dropFollowInsertTrigger(const QString &table) const = 0;
};

} // namespace mainstay
