// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "core/touchpoints/cadence.h"

#include <limits>
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
    qint64 dueCount = 0; ///< of all, also where the lists hold only the first
    qint64 plannedCount = 0;
    qint64 pausedCount = 0;
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
/// Each list has the first `most` of its order; memory grows with them alone. One pass over narrow rows.
Result<CadenceList> dueAccounts(Connection &connection, QDate today, MemberId owner,
                                size_t most = std::numeric_limits<size_t>::max());
/// Of one account. NotFound without such an id.
Result<CadenceState> ofAccount(Connection &connection, AccountId account, QDate today);
/// Of one person: last counted touch with that person. NotFound without such an id.
Result<CadenceState> ofContact(Connection &connection, ContactId contact, QDate today);

} // namespace cadencestore

} // namespace mainstay
