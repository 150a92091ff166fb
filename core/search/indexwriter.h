// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/indexwords.h"
#include "core/search/searchitem.h"

#include <QSet>

#include <span>

namespace mainstay {

/// The words that a thing is found by.
IndexWords wordsOf(const SearchItem &item);

/// A thing that waits to be indexed.
struct PendingThing
{
    SearchKind kind = SearchKind::Touchpoint;
    qint64 item = 0;
};

/// Writes things into the index, inside of a transaction.
class IndexWriter final
{
public:
    explicit IndexWriter(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Gives each a document; none may have one.
    Result<void> write(const std::vector<SearchItem> &items);
    /// As they are now, or no more; and takes them off those that wait.
    Result<void> writePending(const std::vector<PendingThing> &pending);

private:
    struct Document
    {
        qint64 id = 0;
        const SearchItem *item = nullptr;
    };
    static std::vector<IndexWords> wordsOf(std::span<const Document> documents);
    Result<qint64> place(const SearchItem &item);
    Result<void> list(const QByteArrayList &words);

    Connection &m_connection;
    QSet<QByteArray> m_listed;
    qint64 m_written = -1; ///< documents ever written; below 0: not asked yet
    qint64 m_crowded = 0; ///< the second that the last document went to …
    quint64 m_attempt = 0; ///< … and how many tries it took
};

} // namespace mainstay
