// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "core/touchpoints/plannedtouch.h"

#include <vector>

namespace mainstay {

/// Planned touches: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace plannedtouchstore {

Result<PlannedTouchId> insert(Connection &connection, const PlannedTouch &planned);
Result<void> update(Connection &connection, const PlannedTouch &planned);
Result<void> remove(Connection &connection, PlannedTouchId id);
/// NotFound without such an id.
Result<PlannedTouch> byId(Connection &connection, PlannedTouchId id);
/// What the notes of this touchpoint planned, in any state, in the order they were made in.
Result<std::vector<PlannedTouch>> ofTouchpoint(Connection &connection, TouchpointId touchpoint);
/// Those that this touchpoint fulfilled.
Result<std::vector<PlannedTouch>> doneBy(Connection &connection, TouchpointId touchpoint);
/// The open ones of the account, by day.
Result<std::vector<PlannedTouch>> open(Connection &connection, AccountId account);

} // namespace plannedtouchstore

} // namespace mainstay
