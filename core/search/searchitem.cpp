// SPDX-License-Identifier: Apache-2.0
#include "core/search/searchitem.h"

#include <algorithm>

namespace mainstay::searchitems {

namespace {

using Items = std::vector<SearchItem>;

void addText(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts += text;
}

/// Calls `react(item, row)` for rows that belong to the items, in the items' order; column 0 is the item.
template <typename React>
Result<void> forEachOf(Connection &connection, std::string_view name, Items &items, React react)
{
    if (items.empty())
        return {};
    MAINSTAY_TRY(Statement rows, connection.prepare(name));
    rows.bind(items.front().id, items.back().id);
    auto item = items.begin();
    for (;;) {
        MAINSTAY_TRY(const bool row, rows.next());
        if (!row)
            return {};
        while (item != items.end() && item->id < rows.int64(0))
            ++item;
        if (item != items.end() && item->id == rows.int64(0))
            react(*item, rows);
    }
}

/// Columns of every statement: id, account, instant, kind of touchpoint, member, title, name 1, name 2,
/// texts 1 to 5; of actions also state and due day.
SearchItem read(const Statement &row, SearchKind kind)
{
    SearchItem item;
    item.kind = kind;
    item.id = row.int64(0);
    item.account = row.id<AccountId>(1);
    item.at = row.instant(2);
    item.touchpointKind = row.text(3);
    if (!row.isNull(4))
        item.members.push_back(row.id<MemberId>(4));
    item.title = row.text(5);
    addText(item.names, row.text(6));
    addText(item.names, row.text(7));
    for (const int column : {8, 9, 10, 11, 12})
        addText(item.texts, row.text(column));
    if (kind == SearchKind::Action) {
        item.actionState = row.text(13);
        item.due = row.date(14);
    }
    return item;
}

std::string_view statementOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Touchpoint:
        return "search/touchpoints";
    case SearchKind::Contact:
        return "search/contacts";
    case SearchKind::Account:
        return "search/accounts";
    case SearchKind::Action:
        return "search/actions";
    }
    Q_UNREACHABLE();
    return {};
}

/// Tags as one text, each on its line, so that no phrase reaches over two.
void addTag(SearchItem &item, const Statement &row)
{
    item.texts += row.text(1);
}

Result<void> addLinks(Connection &connection, Items &items, SearchKind kind)
{
    if (kind == SearchKind::Account)
        return forEachOf(connection, "search/account_tags", items, addTag);
    if (kind != SearchKind::Touchpoint)
        return {};
    MAINSTAY_CHECK(forEachOf(connection, "search/quotes", items, addTag));
    MAINSTAY_CHECK(forEachOf(connection, "search/tags", items, addTag));
    return forEachOf(connection, "search/members_of", items, [](SearchItem &item, const Statement &row) {
        item.members.push_back(row.id<MemberId>(1));
    });
}

} // namespace

Result<std::vector<SearchItem>> load(Connection &connection, const Range &range)
{
    Items items;
    {
        MAINSTAY_TRY(Statement rows, connection.prepare(statementOf(range.kind)));
        rows.bind(range.first, range.last, range.limit);
        for (;;) {
            MAINSTAY_TRY(const bool row, rows.next());
            if (!row)
                break;
            items.push_back(read(rows, range.kind));
        }
    }
    MAINSTAY_CHECK(addLinks(connection, items, range.kind));
    return items;
}

} // namespace mainstay::searchitems
