// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/reliability.h"
#include "core/touchpoints/touchpointstore.h"
#include "ui/touchpoints/moodline.h"

#include <vector>

namespace mainstay {

/// What one wants to know of an account while writing its next log.
struct LastTime
{
    std::vector<Touchpoint> notes; ///< the last three
    std::vector<Action> promises; ///< open ones of both sides, overdue ones first
    std::vector<Action> actions; ///< open, and promised to nobody
    AccountReliability reliability; ///< how promises were kept
    std::vector<Mood> moods; ///< of the last touches that have one, the oldest first
};

namespace lasttime {

/// On an executor. Beside one that is edited, the notes and moods are those before it.
Result<LastTime> load(Connection &connection, AccountId account, TouchpointId edited, QDate today);

} // namespace lasttime

} // namespace mainstay
