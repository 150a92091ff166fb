// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/enumtext.h"
#include "core/capture/icsreader.h"
#include "core/qbr/qbr.h"
#include "core/storage/connection.h"

namespace mainstay {

/// What became of a review that a calendar speaks of.
enum class CalendarOutcome {
    Moved, ///< another time, length or place
    Cancelled,
    Unchanged,
    Older, ///< the calendar has an older state than we have
    Series, ///< another program made a series of it
    Held, ///< it was held: the calendar changes nothing any more
    CancelledHere, ///< we cancelled or skipped it, the calendar still has it
    Answer, ///< somebody's answer or counter-proposal, no decision
    Unusable, ///< whole days, no start in the years 1900 to 2199, longer than a day, a number that can't be counted on
};

inline constexpr EnumText<CalendarOutcome, 9> calendarOutcomes {{{
    {CalendarOutcome::Moved, u"moved"},
    {CalendarOutcome::Cancelled, u"cancelled"},
    {CalendarOutcome::Unchanged, u"unchanged"},
    {CalendarOutcome::Older, u"older"},
    {CalendarOutcome::Series, u"series"},
    {CalendarOutcome::Held, u"held"},
    {CalendarOutcome::CancelledHere, u"cancelled-here"},
    {CalendarOutcome::Answer, u"answer"},
    {CalendarOutcome::Unusable, u"unusable"},
}}};

struct CalendarChange
{
    QbrId qbr;
    QString summary; ///< as the calendar calls it
    CalendarOutcome outcome = CalendarOutcome::Unchanged;
    QDateTime before; ///< when it was to begin; invalid: no date
    QDateTime after; ///< when it begins now

    friend bool operator==(const CalendarChange &, const CalendarChange &) = default;
};

struct CalendarUpdate
{
    std::vector<CalendarChange> changes; ///< one a review
    int unknown = 0; ///< events that are none of our reviews
    std::vector<IcsIssue> issues;

    int changed() const;
    friend bool operator==(const CalendarUpdate &, const CalendarUpdate &) = default;
};

/// Moves and cancellations that were made in other programs (QBR-4).
namespace calendarupdate {

/// Inside a WriteBatch. Events are known by their UID. One with a lower SEQUENCE than ours is older; with the same one and
/// another time, length or place it was changed elsewhere, as every change of ours counts the SEQUENCE up. What was taken over
/// counts it up once more, so that the same event read again is no news and the state before it is older. Only time, length
/// and place are taken (an empty place leaves ours); a cancelling gets `reason`. Who accepted or declined is not kept.
Result<CalendarUpdate> apply(Connection &connection, const std::vector<Meeting> &meetings, const QString &reason, const Clock &clock);
/// The same for a file; times without a zone are of `local`.
Result<CalendarUpdate> applyFile(Connection &connection, const QByteArray &bytes, const QTimeZone &local, const QString &reason, const Clock &clock);

} // namespace calendarupdate

} // namespace mainstay
