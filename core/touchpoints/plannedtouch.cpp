// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/plannedtouch.h"

#include "core/base/enumtext.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int lastYear = 9999; // days are stored as ISO text of ten characters

constexpr EnumText<PlannedTouchState, 3> states {{{{PlannedTouchState::Open, u"open"},
                                                   {PlannedTouchState::Done, u"done"},
                                                   {PlannedTouchState::Dropped, u"dropped"}}}};

} // namespace

QString toText(PlannedTouchState state)
{
    return states.toText(state);
}

Result<PlannedTouchState> plannedTouchStateFromText(QStringView text)
{
    return states.fromText(text);
}

Result<void> validate(const PlannedTouch &planned)
{
    if (!planned.account.isValid())
        return Error {ErrorCode::InvalidInput, u"account"_s};
    if (!planned.day.isValid() || planned.day.year() < 1 || planned.day.year() > lastYear)
        return Error {ErrorCode::InvalidInput, u"day"_s};
    if (planned.kind == TouchpointKind::InternalNote)
        return Error {ErrorCode::InvalidInput, u"kind"_s};
    return {};
}

} // namespace mainstay
