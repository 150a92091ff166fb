// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icsreader.h"
#include "core/capture/matching.h"

namespace mainstay {

/// A meeting of the calendar that is not logged, with what its log would begin with.
struct UnloggedMeeting
{
    Meeting meeting;
    CaptureItem item;
    CaptureMatch match;
    LogStart start; ///< for match.account(), which may be invalid: the user chooses

    QString accountName() const { return match.accounts.empty() ? QString() : match.accounts.front().name; }
    friend bool operator==(const UnloggedMeeting &, const UnloggedMeeting &) = default;
};

struct CalendarFeed
{
    std::vector<UnloggedMeeting> unlogged; ///< have begun; by time, the newest last
    std::vector<UnloggedMeeting> upcoming; ///< by time, the next first

    friend bool operator==(const CalendarFeed &, const CalendarFeed &) = default;
};

namespace calendarfeed {

/// How far the calendar is read around `now`: 60 days back, 30 days ahead.
IcsOptions window(const QDateTime &nowUtc, const QTimeZone &local);

/// What of `meetings` concerns customers (somebody outside of our own domains was invited, or the account is
/// known), was not cancelled, and has neither a touchpoint nor a dismissal. Reads by index only.
Result<CalendarFeed> make(Connection &connection, const std::vector<Meeting> &meetings, const QDateTime &nowUtc);

} // namespace calendarfeed

} // namespace mainstay
