// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcomes/objective.h"
#include "core/storage/connection.h"

#include <vector>

namespace mainstay {

/// Objectives: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace objectivestore {

/// Without its measurements. InvalidInput as validate().
Result<ObjectiveId> insert(Connection &connection, const Objective &objective);
/// All fields but the measurements. InvalidInput as validate(), NotFound when it is gone.
Result<void> update(Connection &connection, const Objective &objective);
/// With its measurements.
Result<void> remove(Connection &connection, ObjectiveId id);
/// What was measured by hand; replaces what the day has. InvalidInput: "day", "value" (not finite).
Result<void> measure(Connection &connection, ObjectiveId id, const Measurement &measurement);
Result<void> removeMeasurement(Connection &connection, ObjectiveId id, QDate day);
/// By due day, those without one last. Measurements are what was measured by hand and, where a metric is named, the
/// account's values of it from the begin day on: of a day the one by hand, else the one without a product, else the sum
/// over the products. Three statements, whatever the account holds.
Result<std::vector<Objective>> ofAccount(Connection &connection, AccountId account);

} // namespace objectivestore

} // namespace mainstay
