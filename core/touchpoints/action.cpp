// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/action.h"

#include "core/base/enumtext.h"

namespace mainstay {

namespace {

constexpr EnumText<ActionSide, 2> sides {{{{ActionSide::Ours, u"ours"}, {ActionSide::Theirs, u"theirs"}}}};

constexpr EnumText<ActionState, 5> states {{{{ActionState::Open, u"open"},
                                             {ActionState::Kept, u"kept"},
                                             {ActionState::Late, u"late"},
                                             {ActionState::Broken, u"broken"},
                                             {ActionState::Dropped, u"dropped"}}}};

} // namespace

QString toText(ActionSide side)
{
    return sides.toText(side);
}

QString toText(ActionState state)
{
    return states.toText(state);
}

Result<ActionSide> actionSideFromText(QStringView text)
{
    return sides.fromText(text);
}

Result<ActionState> actionStateFromText(QStringView text)
{
    return states.fromText(text);
}

ActionState closedState(const Action &action, QDate closedOn)
{
    return action.due.isValid() && closedOn > action.due ? ActionState::Late : ActionState::Kept;
}

} // namespace mainstay
