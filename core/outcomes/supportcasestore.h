// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcomes/supportcase.h"
#include "core/storage/connection.h"

#include <vector>

namespace mainstay {

/// Support cases: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace supportcasestore {

/// InvalidInput as validate(); Constraint for a key that is taken.
Result<SupportCaseId> insert(Connection &connection, const SupportCase &supportCase);
/// All fields. InvalidInput as validate(), NotFound when it is gone.
Result<void> update(Connection &connection, const SupportCase &supportCase);
/// NotFound without such an id.
Result<SupportCase> byId(Connection &connection, SupportCaseId id);
/// Those opened since, the newest first.
Result<std::vector<SupportCase>> ofAccount(Connection &connection, AccountId account, const QDateTime &since);
/// Those that are not resolved, whenever they were opened; the worst first, then the oldest.
Result<std::vector<SupportCase>> openOfAccount(Connection &connection, AccountId account);

} // namespace supportcasestore

} // namespace mainstay
