// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "core/touchpoints/cadence.h"

#include <vector>

namespace mainstay {

/// An account, or a person with a rule of their own, as the cadence sees them.
struct CadenceEntry
{
    AccountId account;
    ContactId contact; ///< invalid: the account itself
    QString name; ///< of the account
    QString person; ///< of the contact
    CadenceState state;

    friend bool operator==(const CadenceEntry &, const CadenceEntry &) = default;
};

/// Everything that is not simply fine.
struct CadenceList
{
    std::vector<CadenceEntry> due; ///< late (the most days late first), then due (by last day), then never touched
    std::vector<CadenceEntry> planned; ///< covered by a planned touch, by its day
    std::vector<CadenceEntry> paused; ///< by id
    int ok = 0; ///< accounts that are fine
};

/// Rules and last touches: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace cadencestore {

/// All, from the widest scope to the closest.
Result<std::vector<CadenceRule>> rules(Connection &connection);
/// Inserts without an id, else updates. InvalidInput as validate(); Constraint when the subject has a rule
/// already; NotFound when the rule is gone.
Result<CadenceRuleId> save(Connection &connection, const CadenceRule &rule);
Result<void> remove(Connection &connection, CadenceRuleId id);
/// The tiers that any account is in, for choosing from; reads every account.
Result<QStringList> tiers(Connection &connection);

/// All accounts, or those of one owner (an invalid id is all), and the people with rules of their own.
/// Two passes over narrow rows: 100,000 accounts with 2,000,000 touchpoints in 0.3 s.
Result<CadenceList> dueAccounts(Connection &connection, QDate today, MemberId owner);
/// Of one account. NotFound without such an id.
Result<CadenceState> ofAccount(Connection &connection, AccountId account, QDate today);
/// Of one person: last counted touch with that person. NotFound without such an id.
Result<CadenceState> ofContact(Connection &connection, ContactId contact, QDate today);

} // namespace cadencestore

} // namespace mainstay
