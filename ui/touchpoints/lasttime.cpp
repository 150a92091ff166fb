// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/lasttime.h"

#include <algorithm>

namespace mainstay::lasttime {

namespace {

constexpr size_t mostNotes = 3;
constexpr size_t mostMoods = 10;
constexpr int looked = 40; ///< touches looked through for moods

/// What was before the one that is edited; for a new log, all there is.
Result<touchpointstore::TimelinePage> before(Connection &connection, AccountId account, TouchpointId edited)
{
    touchpointstore::TimelinePage page {account, {}, {}, looked};
    if (!edited.isValid())
        return page;
    MAINSTAY_TRY(const auto rows, touchpointstore::rows(connection, {edited}));
    if (!rows.empty()) {
        page.before = rows.front().at;
        page.beforeId = edited;
    }
    return page;
}

} // namespace

Result<LastTime> load(Connection &connection, AccountId account, TouchpointId edited, QDate today)
{
    LastTime last;
    MAINSTAY_TRY(const touchpointstore::TimelinePage page, before(connection, account, edited));
    MAINSTAY_TRY(const auto rows, touchpointstore::timeline(connection, page));
    for (const TouchpointRow &row : rows) {
        if (last.notes.size() < mostNotes) {
            MAINSTAY_TRY(Touchpoint note, touchpointstore::byId(connection, row.id));
            last.notes.push_back(std::move(note));
        }
        if ((row.sentimentUs || row.sentimentSolution) && last.moods.size() < mostMoods)
            last.moods.push_back({row.at.toLocalTime().date(), row.sentimentUs, row.sentimentSolution});
    }
    std::reverse(last.moods.begin(), last.moods.end());
    // By due day, so that what is overdue comes first of itself; days that nobody named come last.
    MAINSTAY_TRY(std::vector<Action> open, touchpointstore::openActions(connection, account));
    for (Action &action : open)
        (action.isPromise ? last.promises : last.actions).push_back(std::move(action));
    MAINSTAY_TRY(last.reliability, loadReliability(connection, account, today));
    return last;
}

} // namespace mainstay::lasttime
