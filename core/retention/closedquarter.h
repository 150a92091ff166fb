// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/retention/retentionstore.h"

#include <optional>
#include <vector>

namespace mainstay {

/// A quarter whose figures are frozen (RET-11).
struct ClosedQuarter
{
    ClosedQuarterId id;
    Quarter quarter;
    QDate firstDay; ///< as the fiscal year was then
    RetentionUnit unit = RetentionUnit::Account; ///< Account or TopParent
    QDateTime closedAt; ///< UTC
    Currency currency;
    LogoCounts accounts;
    ArrBridge arr;
    /// Who paid when it opened or closed, by account; only after loadAccounts().
    std::vector<std::pair<AccountId, AccountMovement>> movements;
};

/// One figure that edits after the closing have changed.
struct RestatedFigure
{
    RetentionBucket bucket = RetentionBucket::Start;
    bool isArr = false; ///< minor units; else a number of accounts
    qint64 then = 0;
    qint64 now = 0;

    friend bool operator==(const RestatedFigure &, const RestatedFigure &) = default;
};

/// An account that pays another ARR now than when the quarter was closed.
struct RestatedAccount
{
    AccountId account;
    qint64 openingThen = 0;
    qint64 openingNow = 0;
    qint64 closingThen = 0;
    qint64 closingNow = 0;

    friend bool operator==(const RestatedAccount &, const RestatedAccount &) = default;
};

struct Restatement
{
    ClosedQuarter closed;
    /// Then and now are in different currencies: no amounts are compared.
    bool otherCurrency = false;
    std::vector<RestatedFigure> figures;
    std::vector<RestatedAccount> accounts;

    bool isEmpty() const { return figures.empty() && accounts.empty() && !otherCurrency; }
};

namespace closedquarter {

/// Inside a WriteBatch: keeps the quarter at that place of the table. Conflict when it is closed already;
/// InvalidInput for one that is not over yet, and for data by product.
Result<void> close(Connection &connection, const RetentionTable &table, const RetentionData &data, size_t quarter,
                   RetentionUnit unit, const Clock &clock);
/// Inside a WriteBatch. NotFound when it is not closed.
Result<void> reopen(Connection &connection, QDate firstDay, RetentionUnit unit);
/// Oldest first, without their accounts.
Result<std::vector<ClosedQuarter>> all(Connection &connection, RetentionUnit unit);
/// A line for each of up to 100,000 accounts: only for a quarter that somebody looks into.
Result<void> loadAccounts(Connection &connection, ClosedQuarter &closed);

/// What the same days say now; nothing where the table doesn't have them, as after a change of the fiscal year. Accounts
/// are compared where they were loaded.
std::optional<Restatement> compare(const ClosedQuarter &closed, const RetentionTable &table, const RetentionData &data);

} // namespace closedquarter

} // namespace mainstay
