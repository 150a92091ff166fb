// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/loss.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace mainstay {

/// Losses: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace lossstore {

Result<LossId> insert(Connection &connection, const Loss &loss);
Result<void> update(Connection &connection, const Loss &loss);
Result<void> remove(Connection &connection, LossId id);
Result<std::optional<Loss>> byId(Connection &connection, LossId id);
/// All of them, by account and day.
Result<std::vector<Loss>> all(Connection &connection);
/// Newest first.
Result<std::vector<Loss>> ofAccount(Connection &connection, AccountId account);

} // namespace lossstore

} // namespace mainstay
