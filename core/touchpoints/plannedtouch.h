// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpoint.h"

#include <QDate>

namespace mainstay {

enum class PlannedTouchState { Open, Done, Dropped };

QString toText(PlannedTouchState state);
Result<PlannedTouchState> plannedTouchStateFromText(QStringView text);

/// A touch that is meant to happen.
struct PlannedTouch
{
    PlannedTouchId id;
    AccountId account;
    ContactId contact; ///< invalid: planned for the account
    MemberId member; ///< who of us; may be unknown
    Team team = Team::Success;
    TouchpointKind kind = TouchpointKind::WebMeeting; ///< never an internal note
    QDate day;
    QString what; ///< may be empty
    TouchpointId touchpoint; ///< whose notes planned it, if any
    QString line; ///< of those notes, as typed; empty: by hand
    QString overrideReason; ///< why it is planned beyond somebody's contact budget
    PlannedTouchState state = PlannedTouchState::Open;
    TouchpointId doneBy; ///< the touch that fulfilled it

    friend bool operator==(const PlannedTouch &, const PlannedTouch &) = default;
};

/// InvalidInput naming the field: no account, no day, a day after the year 9999, an internal note.
Result<void> validate(const PlannedTouch &planned);

} // namespace mainstay
