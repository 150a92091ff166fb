// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointpicks.h"

#include <algorithm>
#include <iterator>

namespace mainstay::touchpointlist {

namespace {

/// Ascending: the index has them so.
Result<std::vector<qint64>> read(Statement &statement)
{
    std::vector<qint64> ids;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return ids;
        ids.push_back(statement.int64(0));
    }
}

} // namespace

Result<std::shared_ptr<const Picks>> Picks::of(Connection &connection, const TouchpointFilter &filter)
{
    if (!filter.member.isValid() && filter.tag.isEmpty())
        return std::shared_ptr<const Picks>();
    Picks picks;
    if (filter.member.isValid()) {
        MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/list_member"));
        MAINSTAY_TRY(picks.m_ids, read(statement.bind(filter.member)));
    }
    if (!filter.tag.isEmpty()) {
        MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/list_tag"));
        MAINSTAY_TRY(std::vector<qint64> tagged, read(statement.bind(filter.tag)));
        std::vector<qint64> both;
        std::set_intersection(picks.m_ids.begin(), picks.m_ids.end(), tagged.begin(), tagged.end(),
                              std::back_inserter(both));
        picks.m_ids = filter.member.isValid() ? std::move(both) : std::move(tagged);
    }
    if (!picks.m_ids.empty())
        picks.m_in.resize(size_t(picks.m_ids.back()) + 1);
    for (const qint64 id : picks.m_ids)
        picks.m_in[size_t(id)] = true;
    return std::make_shared<const Picks>(std::move(picks));
}

Result<QStringList> tags(Connection &connection, qsizetype most)
{
    QStringList found;
    QString after;
    while (found.size() < most) {
        MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/list_next_tag"));
        MAINSTAY_TRY(const bool row, statement.bind(after).next());
        if (!row)
            break;
        after = statement.text(0);
        found += after;
    }
    return found;
}

} // namespace mainstay::touchpointlist
