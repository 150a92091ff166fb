// SPDX-License-Identifier: Apache-2.0
// What the index is told of writes: triggers for every row, and the bulk inserts that have none.
#include "core/search/indexwriter.h"
#include "core/search/searchindex.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const std::vector<FollowedTable> &followedTables()
{
    static const std::vector<FollowedTable> all {
        {int(SearchKind::Touchpoint), u"touchpoint"_s, u"id"_s,
         {u"account_id"_s, u"at_ms"_s, u"kind"_s, u"summary"_s, u"notes"_s, u"competitor"_s, u"objective"_s,
          u"reason"_s, u"override_reason"_s}},
        {int(SearchKind::Touchpoint), u"touchpoint_quote"_s, u"touchpoint_id"_s, {u"touchpoint_id"_s, u"words"_s}},
        {int(SearchKind::Touchpoint), u"touchpoint_tag"_s, u"touchpoint_id"_s, {u"touchpoint_id"_s, u"tag"_s}},
        {int(SearchKind::Touchpoint), u"touchpoint_member"_s, u"touchpoint_id"_s, {u"touchpoint_id"_s, u"member_id"_s}},
        {int(SearchKind::Contact), u"contact"_s, u"id"_s,
         {u"account_id"_s, u"name"_s, u"reading"_s, u"title"_s, u"email"_s, u"topics"_s, u"phone"_s}},
        {int(SearchKind::Account), u"account"_s, u"id"_s,
         {u"name"_s, u"reading"_s, u"domain"_s, u"notes"_s, u"owner_id"_s, u"updated_ms"_s}},
        {int(SearchKind::Account), u"account_tag"_s, u"account_id"_s, {u"account_id"_s, u"tag"_s}},
        {int(SearchKind::Action), u"action"_s, u"id"_s, {u"account_id"_s, u"what"_s, u"owner_id"_s, u"created_ms"_s}},
    };
    return all;
}

/// Null unless the table's rows are things themselves.
const FollowedTable *thingsIn(const QString &table)
{
    for (const FollowedTable &followed : followedTables()) {
        if (followed.table == table && followed.item == u"id"_s)
            return &followed;
    }
    return nullptr;
}

/// A table of what hangs on things, and how its new rows are asked for.
struct Link
{
    QString table;
    const char *highest;
    const char *queue; ///< 1: the highest id before, 2: things below this one only
};

std::vector<Link> linksOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Touchpoint:
        return {{u"touchpoint_quote"_s, "search/highest_quote", "search/queue_quote"},
                {u"touchpoint_tag"_s, "search/highest_tag", "search/queue_tag"},
                {u"touchpoint_member"_s, "search/highest_member", "search/queue_member"}};
    case SearchKind::Account:
        return {{u"account_tag"_s, "search/highest_account_tag", "search/queue_account_tag"}};
    case SearchKind::Contact:
    case SearchKind::Action:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

Result<void> createTriggersOf(Connection &connection, const QString &table)
{
    for (const FollowedTable &followed : followedTables()) {
        if (followed.table == table)
            MAINSTAY_CHECK(connection.backend().execute(connection.backend().wordIndex().followTriggers(followed)));
    }
    return {};
}

class SearchFollower final : public WriteFollower
{
public:
    /// Links of the new things come with them, so that their triggers wait as well.
    Result<void> bulkBegun(Connection &connection, const QString &table) override
    {
        const FollowedTable *const things = thingsIn(table);
        if (!things)
            return {};
        MAINSTAY_CHECK(dropInsertTrigger(connection, table));
        for (const Link &link : linksOf(SearchKind(things->kind))) {
            MAINSTAY_TRY(const qint64 highest, connection.runForId(link.highest));
            m_highest.insert(link.table, highest);
            MAINSTAY_CHECK(dropInsertTrigger(connection, link.table));
        }
        return {};
    }

    Result<void> bulkEnded(Connection &connection, const QString &table, qint64 first, qint64 last) override
    {
        const FollowedTable *const things = thingsIn(table);
        if (!things)
            return {};
        MAINSTAY_CHECK(createTriggersOf(connection, table));
        for (const Link &link : linksOf(SearchKind(things->kind))) {
            MAINSTAY_CHECK(createTriggersOf(connection, link.table));
            MAINSTAY_CHECK(connection.run(link.queue, m_highest.take(link.table), first));
        }
        if (last - first >= searchindex::followedAtOnce)
            return connection.run("search/insert_range", things->kind, first, last);
        for (qint64 item = first; item <= last; ++item)
            MAINSTAY_CHECK(connection.run("search/insert_pending", things->kind, item));
        return {};
    }

    Result<void> committing(Connection &connection) override
    {
        std::vector<PendingThing> changed;
        {
            MAINSTAY_TRY(Statement rows, connection.prepare("search/pending_of_batch"));
            rows.bind(searchindex::followedAtOnce + 1);
            for (;;) {
                MAINSTAY_TRY(const bool row, rows.next());
                if (!row)
                    break;
                changed.push_back({SearchKind(rows.integer(0)), rows.int64(1)});
            }
        }
        if (int(changed.size()) > searchindex::followedAtOnce)
            return {};
        return IndexWriter(connection).writePending(changed);
    }

private:
    static Result<void> dropInsertTrigger(Connection &connection, const QString &table)
    {
        return connection.backend().execute(connection.backend().wordIndex().dropFollowInsertTrigger(table));
    }

    QHash<QString, qint64> m_highest; ///< of the links, before a bulk insert
};

} // namespace

Result<void> searchindex::createTriggers(Connection &connection)
{
    for (const FollowedTable &followed : followedTables())
        MAINSTAY_CHECK(connection.backend().execute(connection.backend().wordIndex().followTriggers(followed)));
    return {};
}

void searchindex::follow(Connection &connection)
{
    connection.setFollower(std::make_unique<SearchFollower>());
}

} // namespace mainstay
