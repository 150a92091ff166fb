// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/portfolio.h"

#include <QLocale>

#include <memory>
#include <string>
#include <vector>

namespace mainstay {

/// What the list of accounts can be sorted by.
enum class AccountColumn {
    Name,
    Tier,
    Stage,
    Owner,
    Arr,
    Renewal,
    LastTouch,
    OpenActions,
    Industry,
    Region,
    Segment,
};

/// What the list shows and in which order.
struct AccountQuery
{
    QString filter; ///< every word of it, folded, is in the account's name, reading or domain
    AccountColumn column = AccountColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const AccountQuery &, const AccountQuery &) = default;
};

/// An answer: the ids in display order, and what stands below the list.
struct AccountListing
{
    std::shared_ptr<const std::vector<qint64>> ids;
    size_t total = 0; ///< of all accounts
    Money arr; ///< of those listed
    bool arrComplete = true;
};

/// A column of words with few different ones: each account has the place of its word.
struct WordColumn
{
    std::vector<quint16> word; ///< of each account, into ranks
    std::vector<quint16> rank; ///< of each word in the locale's order; the empty word comes last
};

/// All accounts as the list filters and sorts them: about 90 bytes each, whatever their names and
/// notes hold. Immutable once loaded, so that any thread may read it.
struct AccountIndex
{
    static constexpr qint32 never = 0x7fffffff;
    static constexpr size_t mostWords = 0xfffe; ///< further words of a column sort as the last one

    std::vector<qint64> ids; ///< ascending
    std::string folded; ///< of all accounts, one after the other, each ended by a NUL
    std::vector<quint32> foldedStart; ///< one more than accounts
    std::vector<quint32> nameRank; ///< a permutation: by reading or name in the locale's order, then by folded text, then by id
    std::vector<qint64> arrMinor; ///< in `currency`
    std::vector<qint32> renewal; ///< Julian day or never
    std::vector<qint32> lastTouch; ///< minutes since 1970 UTC or never
    std::vector<quint16> openActions;
    std::vector<quint8> stage;
    WordColumn tier;
    WordColumn owner;
    WordColumn industry;
    WordColumn region;
    WordColumn segment;
    std::vector<bool> arrIncomplete; ///< empty: none is
    Currency currency;

    size_t size() const { return ids.size(); }
};

/// Reads everything in three passes (accounts, running periods, open actions), in one snapshot. For a
/// thread that may take its time: 0.5 s for 100,000 accounts.
Result<std::shared_ptr<const AccountIndex>> loadAccountIndex(Connection &connection, QDate today,
                                                             const QLocale &locale);

/// Filter and order from memory; pure. Ties go by name. What is unknown (no renewal, never touched, no
/// owner) comes last in either order.
AccountListing listAccounts(const AccountIndex &index, const AccountQuery &query);

} // namespace mainstay
