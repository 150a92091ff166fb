// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/calendarupdate.h"

#include "core/capture/textdecoding.h"
#include "core/qbr/qbrstore.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

int CalendarUpdate::changed() const
{
    return int(std::count_if(changes.begin(), changes.end(), [](const CalendarChange &change) {
        return change.outcome == CalendarOutcome::Moved || change.outcome == CalendarOutcome::Cancelled;
    }));
}

namespace calendarupdate {

namespace {

constexpr int highestSequence = 1'000'000'000; ///< leaves room to count up
constexpr qsizetype longestPlace = 500; ///< of what a calendar gives back
constexpr int minutesOfDay = 24 * 60;

bool isDecision(const Meeting &meeting)
{
    return meeting.method.isEmpty() || meeting.method == u"PUBLISH" || meeting.method == u"REQUEST" || meeting.method == u"CANCEL";
}

/// What the calendar says in the place of what we have; what it can't carry, or leaves out, stays ours.
Qbr merged(const Qbr &ours, const Meeting &meeting)
{
    Qbr theirs = ours;
    if (!ours.start.isValid() || ours.start.toSecsSinceEpoch() != meeting.start.toSecsSinceEpoch())
        theirs.start = meeting.start;
    if (meeting.minutes)
        theirs.minutes = *meeting.minutes;
    if (!meeting.location.isEmpty() && meeting.location != cleanLine(ours.place, longestPlace))
        theirs.place = meeting.location;
    theirs.sequence = std::max(ours.sequence, meeting.sequence);
    return theirs;
}

bool isElsewhere(const Qbr &left, const Qbr &right)
{
    return left.start != right.start || left.minutes != right.minutes || left.place != right.place;
}

CalendarOutcome outcomeOf(const Qbr &ours, const Meeting &meeting)
{
    if (meeting.recurrence.isValid())
        return CalendarOutcome::Series;
    if (!isDecision(meeting))
        return CalendarOutcome::Answer;
    const bool isGone = ours.status == QbrStatus::Cancelled || ours.status == QbrStatus::Skipped;
    if (meeting.cancelled && isGone)
        return CalendarOutcome::Unchanged;
    if (meeting.sequence > highestSequence)
        return CalendarOutcome::Unusable;
    if (meeting.cancelled) {
        if (meeting.sequence < ours.sequence)
            return CalendarOutcome::Older;
        return wasHeld(ours.status) ? CalendarOutcome::Held : CalendarOutcome::Cancelled;
    }
    if (meeting.allDay || meeting.minutes.value_or(ours.minutes) < 1 || meeting.minutes.value_or(0) > minutesOfDay)
        return CalendarOutcome::Unusable;
    const Qbr theirs = merged(ours, meeting);
    if (!validate(theirs).ok())
        return CalendarOutcome::Unusable;
    if (!isGone && !isElsewhere(ours, theirs))
        return CalendarOutcome::Unchanged;
    if (meeting.sequence < ours.sequence)
        return CalendarOutcome::Older;
    if (isGone)
        return CalendarOutcome::CancelledHere;
    return wasHeld(ours.status) ? CalendarOutcome::Held : CalendarOutcome::Moved;
}

Result<CalendarChange> change(Connection &connection, const Qbr &ours, const Meeting &meeting, const QString &reason, const Clock &clock)
{
    CalendarChange change {ours.id, meeting.summary, outcomeOf(ours, meeting), ours.start, ours.start};
    Qbr theirs = ours;
    if (change.outcome == CalendarOutcome::Moved) {
        theirs = merged(ours, meeting);
        change.after = theirs.start;
    } else if (change.outcome == CalendarOutcome::Cancelled) {
        theirs.status = QbrStatus::Cancelled;
        theirs.reason = ours.reason.trimmed().isEmpty() ? reason : ours.reason;
        theirs.sequence = std::max(ours.sequence, meeting.sequence);
    } else if (change.outcome == CalendarOutcome::Unchanged && meeting.sequence > ours.sequence && meeting.sequence <= highestSequence) {
        // Elsewhere it was changed in what we don't take over: our next change has to count on from there.
        theirs.sequence = meeting.sequence;
    }
    if (theirs != ours)
        MAINSTAY_CHECK(qbrstore::update(connection, theirs, clock));
    return change;
}

} // namespace

Result<CalendarUpdate> apply(Connection &connection, const std::vector<Meeting> &meetings, const QString &reason, const Clock &clock)
{
    CalendarUpdate update;
    QSet<QString> seen;
    for (const Meeting &meeting : meetings) {
        if (seen.contains(meeting.uid))
            continue;
        seen.insert(meeting.uid);
        MAINSTAY_TRY(const std::optional<Qbr> ours, qbrstore::byUid(connection, meeting.uid));
        if (!ours) {
            ++update.unknown;
            continue;
        }
        MAINSTAY_TRY(CalendarChange one, change(connection, *ours, meeting, reason, clock));
        update.changes.push_back(std::move(one));
    }
    return update;
}

Result<CalendarUpdate> applyFile(Connection &connection, const QByteArray &bytes, const QTimeZone &local, const QString &reason, const Clock &clock)
{
    IcsOptions options;
    // Series are not taken over: they are looked at only to be told.
    options.from = clock.nowUtc().addYears(-2);
    options.to = clock.nowUtc().addYears(2);
    options.local = local;
    options.singles = IcsOptions::Singles::Always;
    options.limits.occurrences = 100;
    IcsContent content = readIcs(bytes, options);
    MAINSTAY_TRY(CalendarUpdate update, apply(connection, content.meetings, reason, clock));
    update.issues = std::move(content.issues);
    return update;
}

} // namespace calendarupdate

} // namespace mainstay
