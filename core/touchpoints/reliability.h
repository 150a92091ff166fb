// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "core/touchpoints/action.h"

#include <optional>
#include <span>

namespace mainstay {

/// What became of the promises of one side that were due in the last 90 days, today included.
struct Reliability
{
    int kept = 0;
    int late = 0; ///< done, after the day
    int broken = 0; ///< said to be broken by a person
    int open = 0; ///< still open past their day

    int promises() const { return kept + late + broken + open; }
    /// kept / (kept + late + broken + open past due), 0 … 1; nothing without any promise.
    std::optional<double> ratio() const;
    friend bool operator==(const Reliability &, const Reliability &) = default;
};

/// Of both sides of one account.
struct AccountReliability
{
    Reliability ours;
    Reliability theirs;

    friend bool operator==(const AccountReliability &, const AccountReliability &) = default;
};

/// What the reliability is read from: promises only, of any due day.
struct PromiseFact
{
    ActionSide side = ActionSide::Ours;
    ActionState state = ActionState::Open;
    QDate due;
};

constexpr int reliabilityDays = 90;

/// Promises without a due day, due before the 90 days or after today, dropped ones, and open ones whose
/// day has not passed do not count. Pure.
AccountReliability reliability(std::span<const PromiseFact> promises, QDate today);

/// Loads and counts the promises of one account.
Result<AccountReliability> loadReliability(Connection &connection, AccountId account, QDate today);

} // namespace mainstay
