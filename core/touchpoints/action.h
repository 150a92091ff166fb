// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace mainstay {

enum class ActionSide { Ours, Theirs };
enum class ActionState { Open, Kept, Late, Broken, Dropped };

QString toText(ActionSide side);
QString toText(ActionState state);
Result<ActionSide> actionSideFromText(QStringView text);
Result<ActionState> actionStateFromText(QStringView text);

/// What somebody, of us or of the customer, is to do.
struct Action
{
    ActionId id;
    QString key;
    AccountId account;
    TouchpointId touchpoint; ///< where it was agreed, if anywhere
    QString what; ///< never empty
    ActionSide side = ActionSide::Ours;
    bool isPromise = false; ///< said to the other side, so that breaking it is noticed
    MemberId owner; ///< when ours
    ContactId contact; ///< when theirs
    QDate due;
    ActionState state = ActionState::Open;
    QDateTime closedAt; ///< UTC; valid exactly when not open
    QString line; ///< of the touchpoint's notes, as typed, that it was made from; empty: by hand

    friend bool operator==(const Action &, const Action &) = default;
};

/// Kept or late by the day it was closed on; an action without a due day is kept.
ActionState closedState(const Action &action, QDate closedOn);

} // namespace mainstay
