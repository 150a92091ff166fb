// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/capture/meeting.h"
#include "core/qbr/qbr.h"
#include "core/storage/connection.h"

#include <functional>

namespace mainstay {

/// A review as a calendar gets it.
struct QbrEvent
{
    struct Guest
    {
        CapturedPerson person; ///< whose address may be empty
        bool isOurs = false;

        friend bool operator==(const Guest &, const Guest &) = default;
    };

    Qbr qbr;
    QString accountName;
    CapturedPerson organizer; ///< the owner; without name and address where nobody holds it
    std::vector<Guest> guests; ///< of the customer, then ours; those who left or want no contact are left out
    QString summary;
    QString description;

    friend bool operator==(const QbrEvent &, const QbrEvent &) = default;
};

/// What is written in the language that was asked for.
struct QbrEventWords
{
    std::function<QString(const QbrEvent &)> summary;
    std::function<QString(const QbrEvent &)> description;
};

/// Reviews as calendars (QBR-4, RFC 5545), and what other programs have made of them.
namespace qbrcalendar {

/// These reviews with their people. NotFound when one is gone.
Result<std::vector<QbrEvent>> events(Connection &connection, const std::vector<QbrId> &ids, const QbrEventWords &words);

/// A uid that the store has given to a review.
bool isOurs(const QString &uid);

/// What METHOD says: a single review with an address to answer to is an invitation or its withdrawal (RFC 5546);
/// anything else is published, which names no attendees.
enum class Method { Publish, Request, Cancel };
Method methodOf(const std::vector<QbrEvent> &events);

/// One calendar, by start. Reviews without a date are left out. Times are those of the review's zone, with its VTIMEZONE;
/// UTC without one, and where the zone tells a time twice. Any thread.
QByteArray toIcs(const std::vector<QbrEvent> &events, const Clock &clock);

} // namespace qbrcalendar

} // namespace mainstay
