// SPDX-License-Identifier: Apache-2.0
#include "core/search/searchindex.h"

#include "core/search/indexwriter.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace mainstay::searchindex {

namespace {

/// Things that are read before they are written.
constexpr int mostInMemory = 20'000;

struct Owed
{
    qint64 id = 0; ///< 0: nothing
    SearchKind kind = SearchKind::Touchpoint;
    qint64 next = 0;
    qint64 last = 0;
};

Result<std::vector<PendingThing>> pending(Connection &connection, int limit)
{
    MAINSTAY_TRY(Statement rows, connection.prepare("search/pending"));
    rows.bind(limit);
    std::vector<PendingThing> all;
    for (;;) {
        MAINSTAY_TRY(const bool row, rows.next());
        if (!row)
            return all;
        all.push_back({SearchKind(rows.integer(0)), rows.int64(1)});
    }
}

Result<Owed> owed(Connection &connection)
{
    MAINSTAY_TRY(Statement range, connection.prepare("search/range"));
    range.bind();
    MAINSTAY_TRY(const bool row, range.next());
    if (!row)
        return Owed {};
    return Owed {range.int64(0), SearchKind(range.integer(1)), range.int64(2), range.int64(3)};
}

/// How many things of the range were looked at; the range goes when all were.
Result<int> indexRange(Connection &connection, IndexWriter &writer, const Owed &range, int limit)
{
    MAINSTAY_TRY(std::vector<SearchItem> items,
                 searchitems::load(connection, {range.kind, range.next, range.last, limit}));
    const int seen = int(items.size());
    const bool isEnd = seen < limit || items.back().id == range.last;
    const qint64 next = isEnd ? 0 : items.back().id + 1;
    // What was changed meanwhile has been indexed then.
    std::vector<SearchItem> missing;
    {
        MAINSTAY_TRY(Statement document, connection.prepare("search/doc_of"));
        for (SearchItem &item : items) {
            document.bind(int(item.kind), item.id);
            MAINSTAY_TRY(const bool indexed, document.next());
            if (!indexed)
                missing.push_back(std::move(item));
        }
    }
    MAINSTAY_CHECK(writer.write(missing));
    MAINSTAY_CHECK(isEnd ? connection.run("search/delete_range", range.id)
                         : connection.run("search/advance_range", range.id, next));
    return seen;
}

Result<void> clear(Connection &connection)
{
    MAINSTAY_CHECK(connection.backend().execute(connection.backend().wordIndex().clear()));
    for (const char *name : {"search/clear_docs", "search/clear_words", "search/clear_pendings", "search/clear_ranges",
                             "search/insert_all_ranges"})
        MAINSTAY_CHECK(connection.run(name));
    return connection.run("search/reset_state", searchRules);
}

} // namespace

Result<State> state(Connection &connection)
{
    State state;
    MAINSTAY_TRY(state.waiting, connection.runForId("search/count_pending"));
    state.planned = state.waiting;
    MAINSTAY_TRY(Statement ranges, connection.prepare("search/ranges"));
    ranges.bind();
    MAINSTAY_TRY([[maybe_unused]] const bool row, ranges.next());
    state.waiting += ranges.int64(0);
    state.planned += ranges.int64(1);
    // What other rules made is not indexed yet.
    MAINSTAY_TRY(const qint64 rules, connection.runForId("search/rules"));
    if (rules != searchRules) {
        MAINSTAY_TRY(const qint64 documents, connection.runForId("search/count_docs"));
        state.waiting += std::max(documents, qint64(1));
        state.planned += std::max(documents, qint64(1));
    }
    return state;
}

Result<State> catchUp(Connection &connection, int things)
{
    MAINSTAY_TRY(Transaction transaction, Transaction::beginWrite(connection));
    MAINSTAY_TRY(const qint64 rules, connection.runForId("search/rules"));
    if (rules != searchRules)
        MAINSTAY_CHECK(clear(connection));
    IndexWriter writer(connection);
    MAINSTAY_TRY(const std::vector<PendingThing> changed, pending(connection, things));
    MAINSTAY_CHECK(writer.writePending(changed));
    int left = things - int(changed.size());
    while (left > 0) {
        MAINSTAY_TRY(const Owed range, owed(connection));
        if (range.id == 0)
            break;
        MAINSTAY_TRY(const int seen, indexRange(connection, writer, range, std::min(left, mostInMemory)));
        left -= seen;
    }
    MAINSTAY_CHECK(transaction.commit());
    return state(connection);
}

Result<bool> isWorn(Connection &connection)
{
    MAINSTAY_TRY(const qint64 rules, connection.runForId("search/rules"));
    if (rules != searchRules)
        return true;
    constexpr qint64 few = 20'000;
    MAINSTAY_TRY(const qint64 documents, connection.runForId("search/count_docs"));
    MAINSTAY_TRY(const qint64 written, connection.runForId("search/count_ever_written"));
    return written > 2 * documents + few;
}

Result<void> startAnew(Connection &connection)
{
    MAINSTAY_TRY(Transaction transaction, Transaction::beginWrite(connection));
    MAINSTAY_CHECK(clear(connection));
    return transaction.commit();
}

} // namespace mainstay::searchindex
