// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace mainstay {

/// Somebody as a calendar or a mail names them.
struct CapturedPerson
{
    QString name; ///< may be empty
    QString address; ///< lower case, without "mailto:"; empty where none can be told

    friend bool operator==(const CapturedPerson &, const CapturedPerson &) = default;
};

enum class Attendance { NotGiven, Accepted, Tentative, Declined, Other };

struct Attendee
{
    CapturedPerson person;
    Attendance answer = Attendance::NotGiven;

    friend bool operator==(const Attendee &, const Attendee &) = default;
};

/// One meeting that takes place once: a series has been expanded.
struct Meeting
{
    QString uid; ///< never empty; made from the content where the file has none
    /// When this occurrence of a series was to begin at first, UTC; invalid for a meeting of its own. It
    /// stays the same when the occurrence is moved.
    QDateTime recurrence;
    QDateTime start; ///< UTC; the first midnight of the local zone for an all-day one
    std::optional<int> minutes; ///< unknown where the file gives no end
    bool allDay = false;
    bool cancelled = false; ///< STATUS or METHOD say so
    QString summary; ///< one line
    QString description; ///< plain text, also where the file has HTML
    QString location; ///< one line
    QString method; ///< "REQUEST", "CANCEL" …, upper case
    int sequence = 0;
    CapturedPerson organizer;
    std::vector<Attendee> attendees; ///< people only, no rooms

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// What Touchpoint::source says of it: "ics:<uid>" or "ics:<uid>/<recurrence in UTC>".
QString sourceOf(const Meeting &meeting);

} // namespace mainstay
