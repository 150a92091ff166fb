// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/retention/retention.h"
#include "core/storage/connection.h"

#include <QLocale>

#include <vector>

namespace mainstay {

/// One line of the list behind a bar; amounts in minor units of the report's currency.
struct ListedMovement
{
    AccountId id;
    qint64 opening = 0;
    qint64 closing = 0;
    qint64 uplift = 0; ///< of the change: what is price alone
    qint64 currency = 0; ///< of the change: what exchange rates made

    qint64 change() const { return closing - opening; }
    friend bool operator==(const ListedMovement &, const ListedMovement &) = default;
};

/// What such a line says of the account beside the amounts.
struct ListedAccount
{
    AccountId id;
    QString name;
    QString tier;
    QString owner; ///< empty: nobody

    friend bool operator==(const ListedAccount &, const ListedAccount &) = default;
};

enum class MovementColumn { Name, Opening, Closing, Change, Tier, Owner };

struct MovementSort
{
    MovementColumn column = MovementColumn::Change;
    /// Of Change, ascending begins with the largest loss, descending with the largest gain.
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const MovementSort &, const MovementSort &) = default;
};

/// What moved most, or weighs most, comes first.
MovementSort usualSort(RetentionBucket bucket);

/// The accounts behind one bar.
struct MovementList
{
    std::vector<ListedMovement> movements;
    /// What the bar of that bucket shows, summed from the list; movements down are negative.
    qint64 sum = 0;
};

/// The ARR that a bucket stands for: of Lost what was paid at the opening, of New what is paid at
/// the closing, of Expansion the difference. Negative for Lost, Churned and Contraction.
qint64 sumOf(const std::vector<ListedMovement> &movements, RetentionBucket bucket);

/// `accounts` gives the id of each index of the table. Empty for a quarter that there is not.
MovementList movementsIn(const RetentionTable &table, const std::vector<AccountId> &accounts,
                         size_t quarter, RetentionBucket bucket);

/// Words go by the locale; ties by name where words were compared, else by id. Empty words last in
/// either order. Reads the accounts' names only for a column of words.
Result<std::vector<ListedMovement>> sorted(Connection &connection,
                                           std::vector<ListedMovement> movements,
                                           const MovementSort &sort, const QLocale &locale);

/// The lines of these ids in their order; ids that are gone are left out.
Result<std::vector<ListedAccount>> listedAccounts(Connection &connection,
                                                  const std::vector<AccountId> &ids);

} // namespace mainstay
