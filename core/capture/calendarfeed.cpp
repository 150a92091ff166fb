// SPDX-License-Identifier: Apache-2.0
#include "core/capture/calendarfeed.h"

#include "core/capture/capturestore.h"

namespace mainstay::calendarfeed {

namespace {

constexpr int daysBack = 60;
constexpr int daysAhead = 30;

} // namespace

IcsOptions window(const QDateTime &nowUtc, const QTimeZone &local)
{
    IcsOptions options;
    options.from = nowUtc.addDays(-daysBack);
    options.to = nowUtc.addDays(daysAhead);
    options.local = local;
    return options;
}

Result<CalendarFeed> make(Connection &connection, const std::vector<Meeting> &meetings, const QDateTime &nowUtc)
{
    CalendarFeed feed;
    Matcher matcher(connection);
    for (const Meeting &meeting : meetings) {
        if (meeting.cancelled)
            continue;
        const CaptureItem item = itemOf(meeting);
        MAINSTAY_TRY(const CaptureState state, capturestore::stateOf(connection, item.source));
        if (state != CaptureState::New)
            continue;
        MAINSTAY_TRY(CaptureMatch match, matcher.match(item));
        if (!match.hasOutsider() && match.accounts.empty())
            continue;
        LogStart start = startOf(item, match, match.account());
        auto &list = meeting.start <= nowUtc ? feed.unlogged : feed.upcoming;
        list.push_back({meeting, item, std::move(match), std::move(start)});
    }
    return feed;
}

} // namespace mainstay::calendarfeed
