// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/lossreasons.h"
#include "core/storage/connection.h"

#include <QHash>

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
/// The losses of those accounts, by their place in `accounts`; those of others stand behind no figure. An account
/// that `topParents` knows counts as its highest parent.
Result<std::vector<LossRow>> rowsFor(Connection &connection, const std::vector<AccountId> &accounts,
                                     const QHash<AccountId, AccountId> &topParents = {});
/// Newest first.
Result<std::vector<Loss>> ofAccount(Connection &connection, AccountId account);

} // namespace lossstore

} // namespace mainstay
