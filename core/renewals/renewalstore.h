// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/quarter.h"
#include "core/renewals/renewal.h"
#include "core/retention/loss.h"
#include "core/storage/connection.h"

#include <vector>

namespace mainstay {

/// Which renewals: those due in [from, to), with the outlooks said until `saidUntil` (invalid: all of them).
struct RenewalRequest
{
    QDate from;
    QDate to;
    QDateTime saidUntil {};
    AccountId account {}; ///< invalid: of all

    friend bool operator==(const RenewalRequest &, const RenewalRequest &) = default;
};

struct RenewalData
{
    std::vector<Renewal> renewals; ///< by due day, then by account
    /// Of baseArr: the workspace's base currency; where everything is in one other currency without a rate, that one.
    Currency currency;
    FiscalYear fiscal;
};

/// Renewals are read off the contracts: the last period of a subscription that has an end, and what was decided.
namespace renewalstore {

/// InvalidInput when a currency in use has no exchange rate. Reads one snapshot; statements go by the day that
/// periods end on.
Result<RenewalData> load(Connection &connection, const RenewalRequest &request);

/// Inside a WriteBatch: what is expected from now on; what was said before stays. InvalidInput for a probability
/// outside 0 … 100 and for NotAssessed.
Result<void> say(Connection &connection, SubscriptionId subscription, QDate due, const RenewalOutlook &outlook,
                 const Clock &clock);

/// Inside a WriteBatch: what came of it. Renewed, Uplift and Downgrade write the period that begins on the due day; Lost writes
/// `loss` (its account and day are set here). Conflict when it is decided already or the contract goes on;
/// NotFound when the subscription does not end on that day; InvalidInput for an end that is not after the start, a
/// negative ARR, or an uplift above the difference.
Result<void> decide(Connection &connection, const RenewalDecision &decision, Loss loss, const Clock &clock);

} // namespace renewalstore

} // namespace mainstay
