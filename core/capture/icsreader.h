// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/meeting.h"

#include <QByteArray>
#include <QTimeZone>

namespace mainstay {

/// Why a file, an event or a rule of a calendar was not (wholly) read.
enum class IcsProblem {
    NotACalendar,
    FileTooLarge,
    LineTooLong,
    TooManyEvents, ///< the rest of the file is not read
    CutOff, ///< begins, but never ends
    FileCutOff, ///< the calendar never ends, though its last event does
    Unreadable, ///< libical makes nothing of it
    NoStart,
    BadStart, ///< no time, or outside of the years 1900 to 2199
    BadRule, ///< malformed, of another calendar than the Gregorian, or without any day
    TooFrequent, ///< every minute or second: no meeting
    TooMuchWork, ///< a rule, or all rules of the file together, cost too much to expand
    TooManyOccurrences, ///< more than the limit inside of the window
    UnknownZone, ///< its times were taken as local
    TooManyPeople, ///< only the first ones were read
};

QString toText(IcsProblem problem);

struct IcsIssue
{
    IcsProblem problem = IcsProblem::NotACalendar;
    QString summary; ///< of the event, where it has one
    qint64 line = 0; ///< where the event begins, from 1; 0: the whole file
    /// Not read at all; otherwise it was read with a loss: a series gives its first meeting only, a meeting
    /// of an unknown zone has a local time.
    bool refused = true;
    QString uid; ///< of the event, where it was read

    friend bool operator==(const IcsIssue &, const IcsIssue &) = default;
};

struct IcsLimits
{
    qsizetype fileBytes = 32 * 1024 * 1024;
    qsizetype lineBytes = 2 * 1024 * 1024;
    int events = 50'000;
    int occurrences = 1'000; ///< of one series
    int meetings = 100'000; ///< of the file
    int people = 20'000; ///< of one meeting
    int milliseconds = 10'000; ///< of the processor, for all rules of a file
};

struct IcsOptions
{
    /// Meetings that begin in [from, to); both UTC.
    QDateTime from;
    QDateTime to;
    QTimeZone local; ///< of floating times and whole days
    enum class Singles { InWindow, Always };
    /// Meetings that are no series may be given whenever they are: what somebody drops is meant.
    Singles singles = Singles::InWindow;
    IcsLimits limits {};
};

struct IcsContent
{
    std::vector<Meeting> meetings; ///< by start
    std::vector<IcsIssue> issues;
    int events = 0; ///< VEVENTs in the file, also refused ones

    friend bool operator==(const IcsContent &, const IcsContent &) = default;
};

/// Calendars of any program (RFC 5545, and what comes near). Series are expanded inside of the window, with
/// their exceptions and moved occurrences; zones are IANA's, or else those of the file, or else Windows's.
/// Never fails as a whole but by an issue with line 0. No network, no files. Any thread; libical's own state
/// is not safe from several, so that one file is read at a time.
IcsContent readIcs(const QByteArray &bytes, const IcsOptions &options);

} // namespace mainstay
