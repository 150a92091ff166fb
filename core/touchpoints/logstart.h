// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointlog.h"

namespace mainstay {

/// What a new log begins with when it is made from something: a meeting of the calendar, a mail, a
/// planned touch. What is not set is guessed as for an empty log.
struct LogStart
{
    AccountId account; ///< invalid: the user chooses
    QDateTime at; ///< UTC; invalid: now
    std::optional<int> minutes;
    std::optional<TouchpointKind> kind;
    std::optional<Purpose> purpose;
    std::optional<Direction> direction;
    std::optional<Outcome> outcome;
    std::vector<LoggedPerson> people; ///< of the customer; unknown ones by name and address
    int peopleLeftOut = 0; ///< further unknown ones, who were too many to be offered
    std::vector<MemberId> members; ///< empty: whoever writes
    QString summary;
    QString notes;
    QString source; ///< goes into Touchpoint::source

    friend bool operator==(const LogStart &, const LogStart &) = default;
};

/// The log that saves it as it is.
TouchpointLog logOf(const LogStart &start);

} // namespace mainstay
