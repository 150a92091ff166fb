// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/search.h"
#include "core/search/searchindex.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <set>

namespace mainstay::test {

/// Kind and id.
using Thing = std::pair<int, qint64>;

inline Thing thing(SearchKind kind, qint64 id)
{
    return {int(kind), id};
}

template <typename Id>
Thing touchpoint(Id id)
{
    return {int(SearchKind::Touchpoint), id.value()};
}

/// All hits of all pages, as found.
inline std::vector<SearchHit> findAll(Connection &db, const QString &text, std::vector<SearchKind> kinds = {})
{
    SearchRequest request;
    request.text = text;
    request.kinds = std::move(kinds);
    request.zone = QTimeZone::utc();
    request.limit = 7;
    std::vector<SearchHit> all;
    for (;;) {
        const auto page = search::find(db, request);
        if (!page.ok())
            qFatal("search: %s", qPrintable(page.error().detail));
        all.insert(all.end(), page->hits.begin(), page->hits.end());
        if (!page->next)
            return all;
        request.next = page->next;
    }
}

inline std::set<Thing> thingsOf(const std::vector<SearchHit> &hits)
{
    std::set<Thing> things;
    for (const SearchHit &hit : hits)
        things.insert(thing(hit.kind, hit.item));
    return things;
}

inline std::set<Thing> foundThings(Connection &db, const QString &text)
{
    return thingsOf(findAll(db, text));
}

/// Every thing of the workspace, read from the tables alone.
inline std::vector<SearchItem> allItems(Connection &db)
{
    std::vector<SearchItem> all;
    for (const SearchKind kind : allSearchKinds) {
        auto items = searchitems::load(db, {kind, 1, 1'000'000, 1'000'000});
        if (!items.ok())
            qFatal("items: %s", qPrintable(items.error().detail));
        all.insert(all.end(), items->begin(), items->end());
    }
    return all;
}

/// What the words of a query have to find, without any index.
inline std::set<Thing> expectedThings(Connection &db, const QString &text)
{
    const SearchQuery query = parseSearch(text);
    std::set<Thing> things;
    if (query.isEmpty())
        return things;
    for (const SearchItem &item : allItems(db)) {
        if (searchmatch::match(item, query.terms).found)
            things.insert(thing(item.kind, item.id));
    }
    return things;
}

inline qint64 waiting(Connection &db)
{
    return searchindex::state(db).value().waiting;
}

} // namespace mainstay::test
