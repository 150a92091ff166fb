// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/history/batch.h"
#include "core/touchpoints/action.h"
#include "core/touchpoints/touchpoint.h"

#include <QString>

namespace mainstay {

/// What the values that are stored as words are called, in the user's language.
QString label(LifecycleStage stage);
QString label(Team team);
QString label(ContactRole role);
QString label(Influence influence);
QString label(Attitude attitude);
QString label(Channel channel);
QString label(TouchpointKind kind);
QString label(Purpose purpose);
QString label(Direction direction);
QString label(Outcome outcome);
QString label(ActionSide side);
QString label(ActionState state);

/// What a batch did: "Log a touchpoint: Acme".
QString label(const BatchLabel &batch);

} // namespace mainstay
