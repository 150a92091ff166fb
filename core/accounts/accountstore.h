// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/base/clock.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace mainstay {

/// Accounts, their people and their owners: SQL ↔ values. Writing functions run inside a WriteBatch
/// and return Constraint when the schema refuses (a key that is taken, an id that is not there).
namespace accountstore {

/// Sets the id of a new account; with an owner, the ownership begins on `today`.
Result<AccountId> insert(Connection &connection, const Account &account, const Clock &clock);
/// NotFound without such an id. A new owner ends the old ownership and begins one on today.
Result<void> update(Connection &connection, const Account &account, const Clock &clock);
Result<void> remove(Connection &connection, AccountId id);
/// NotFound without such an id.
Result<Account> byId(Connection &connection, AccountId id);
Result<std::optional<AccountId>> idByKey(Connection &connection, QStringView key);
/// Accounts whose name, reading or domain contains the folded text, by name; for completion.
Result<std::vector<Account>> matching(Connection &connection, QStringView text, int limit);

Result<MemberId> insertMember(Connection &connection, const Member &member);
Result<void> updateMember(Connection &connection, const Member &member);
/// All, by name.
Result<std::vector<Member>> members(Connection &connection);

Result<ContactId> insertContact(Connection &connection, const Contact &contact);
Result<void> updateContact(Connection &connection, const Contact &contact);
Result<void> removeContact(Connection &connection, ContactId id);
/// Of one account, those who left last, then by name.
Result<std::vector<Contact>> contacts(Connection &connection, AccountId account);

} // namespace accountstore

} // namespace mainstay
