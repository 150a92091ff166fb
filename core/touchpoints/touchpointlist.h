// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointstore.h"

#include <QCollator>

#include <limits>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace mainstay {

/// Which touchpoints a list shows.
struct TouchpointFilter
{
    QString accountText; ///< in the account's name, reading or domain, folded; empty: any
    AccountId account; ///< invalid: any
    std::optional<TouchpointKind> kind;
    std::optional<Purpose> purpose;
    std::optional<Team> team;
    MemberId member; ///< one of ours who took part; invalid: anybody
    QString tag; ///< without #; empty: any
    enum class Outcomes { Any, NotHeld, NoShow, Cancelled, Rescheduled } outcomes = Outcomes::Any;
    QDateTime from; ///< UTC, included; invalid: since ever
    QDateTime until; ///< UTC, not included; invalid: for ever

    friend bool operator==(const TouchpointFilter &, const TouchpointFilter &) = default;
};

/// By account and by kind, the newest first within.
enum class TouchpointOrder { NewestFirst, OldestFirst, AccountAscending, AccountDescending, KindAscending, KindDescending };

struct TouchpointQuery
{
    TouchpointFilter filter;
    TouchpointOrder order = TouchpointOrder::NewestFirst;

    friend bool operator==(const TouchpointQuery &, const TouchpointQuery &) = default;
};

namespace touchpointlist {

/// The accounts in the locale's order of their names (by reading where there is one): SQL's order of
/// bytes is wrong for Hungarian and Japanese. Made once and kept while names stay as they are.
class AccountRanks final
{
public:
    static Result<AccountRanks> load(Connection &connection, const QLocale &locale);

    const std::vector<AccountId> &ascending() const { return m_ascending; }

private:
    std::vector<AccountId> m_ascending;
};

/// The tags in use, in the order of their bytes, the first `most` of them.
Result<QStringList> tags(Connection &connection, qsizetype most);

constexpr size_t everything = std::numeric_limits<size_t>::max();

/// How much is wanted, and from how many accounts on another way to it is the shorter one (measured with
/// 100,000 accounts and 2,000,000 touchpoints; tests lower them).
struct ListEffort
{
    size_t limit = everything;
    size_t walkFrom = 2'000; ///< a beginning: walk through time instead of asking each account
    size_t scanFrom = 20'000; ///< everything: read the whole index instead of asking each account
    size_t pickUntil = 20'000; ///< up to as many touchpoints of a member or a tag are looked at one by one
};

/// The first `effort.limit` ids in display order, forward-only. `ranks` is needed for the orders by
/// account. Ends with Cancelled on Connection::interrupt(). Never sorts in the storage: every combination
/// is answered from an index.
Result<std::vector<qint64>> ids(Connection &connection, const TouchpointQuery &query, const AccountRanks *ranks,
                                const ListEffort &effort = {});

} // namespace touchpointlist

} // namespace mainstay
