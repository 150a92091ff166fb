// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlist.h"

#include "core/base/fold.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace mainstay::touchpointlist {

namespace {

using Outcomes = TouchpointFilter::Outcomes;
using Ids = std::vector<qint64>;

/// From here on a first page comes sooner by walking through time than by asking each account.
constexpr size_t manyAccounts = 200;

struct Range
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 until = std::numeric_limits<qint64>::max();

    explicit Range(const TouchpointFilter &filter)
    {
        if (filter.from.isValid())
            from = filter.from.toMSecsSinceEpoch();
        if (filter.until.isValid())
            until = filter.until.toMSecsSinceEpoch();
    }
};

/// What one row of a covering index tells.
struct Entry
{
    qint64 at = 0;
    qint64 id = 0;
};

/// Calls take(statement) for each row; it returns whether to go on.
template <typename Take>
Result<void> each(Statement &statement, Take take)
{
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row || !take(statement))
            return {};
    }
}

Result<void> append(Statement &statement, Ids &ids, size_t limit)
{
    if (ids.size() >= limit)
        return {};
    return each(statement, [&ids, limit](const Statement &row) {
        ids.push_back(row.int64(0));
        return ids.size() < limit;
    });
}

bool isWanted(Outcomes outcomes, QByteArrayView stored)
{
    switch (outcomes) {
    case Outcomes::Any:
    case Outcomes::NotHeld:
        return true;
    case Outcomes::NoShow:
        return stored == "no-show";
    case Outcomes::Cancelled:
        return stored == "cancelled-by-them" || stored == "cancelled-by-us";
    case Outcomes::Rescheduled:
        return stored == "rescheduled";
    }
    Q_UNREACHABLE();
    return false;
}

/// Few ever are, and an index holds just them.
Result<void> appendNotHeld(Connection &connection, const TouchpointQuery &query, Ids &ids, size_t limit)
{
    const Range range(query.filter);
    const bool oldest = query.order == TouchpointOrder::OldestFirst;
    MAINSTAY_TRY(Statement statement,
                 connection.prepare(oldest ? "touchpoints/list_not_held_oldest" : "touchpoints/list_not_held_newest"));
    statement.bind(range.from, range.until);
    const QByteArray kind = query.filter.kind ? toText(*query.filter.kind).toUtf8() : QByteArray();
    return each(statement, [&](const Statement &row) {
        if (isWanted(query.filter.outcomes, row.utf8(1)) && (kind.isEmpty() || row.utf8(2) == kind))
            ids.push_back(row.int64(0));
        return ids.size() < limit;
    });
}

/// By time, of any account.
Result<void> appendByTime(Connection &connection, const TouchpointQuery &query, Ids &ids, size_t limit)
{
    const Range range(query.filter);
    const bool oldest = query.order == TouchpointOrder::OldestFirst;
    if (query.filter.outcomes != Outcomes::Any)
        return appendNotHeld(connection, query, ids, limit);
    if (query.filter.kind) {
        MAINSTAY_TRY(Statement statement,
                     connection.prepare(oldest ? "touchpoints/list_kind_oldest" : "touchpoints/list_kind_newest"));
        return append(statement.bind(toText(*query.filter.kind), range.from, range.until), ids, limit);
    }
    MAINSTAY_TRY(Statement statement, connection.prepare(oldest ? "touchpoints/list_oldest" : "touchpoints/list_newest"));
    return append(statement.bind(range.from, range.until), ids, limit);
}

/// Ids that a filter over kind and outcome lets through; everything where it has neither.
class Sieve final
{
public:
    static Result<Sieve> of(Connection &connection, const TouchpointFilter &filter)
    {
        Sieve sieve;
        if (!filter.kind && filter.outcomes == Outcomes::Any)
            return sieve;
        TouchpointQuery query {filter, TouchpointOrder::NewestFirst};
        query.filter.account = {};
        Ids ids;
        MAINSTAY_CHECK(appendByTime(connection, query, ids, everything));
        sieve.m_all = false;
        if (const auto highest = std::max_element(ids.begin(), ids.end()); highest != ids.end())
            sieve.m_in.resize(size_t(*highest) + 1);
        for (const qint64 id : ids)
            sieve.m_in[size_t(id)] = true;
        return sieve;
    }

    bool lets(qint64 id) const { return m_all || (size_t(id) < m_in.size() && m_in[size_t(id)]); }

private:
    bool m_all = true;
    std::vector<bool> m_in;
};

/// Of one account, the newest first; take(entry) returns whether to go on.
template <typename Take>
Result<void> eachOfAccount(Connection &connection, AccountId account, const Range &range, Take take)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/list_account"));
    statement.bind(account, range.from, range.until);
    return each(statement, [&take](const Statement &row) { return take(Entry {row.int64(1), row.int64(0)}); });
}

Result<std::vector<AccountId>> accountsMatching(Connection &connection, QStringView text)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/accounts_matching"));
    statement.bind(fold(text));
    std::vector<AccountId> accounts;
    MAINSTAY_CHECK(each(statement, [&accounts](const Statement &row) {
        accounts.push_back(row.id<AccountId>(0));
        return true;
    }));
    return accounts;
}

/// The accounts that the filter names; nothing where it names none, which is all.
Result<std::optional<std::vector<AccountId>>> accountsOf(Connection &connection, const TouchpointFilter &filter)
{
    if (filter.account.isValid())
        return std::optional(std::vector {filter.account});
    if (fold(filter.accountText).isEmpty())
        return std::optional<std::vector<AccountId>>();
    MAINSTAY_TRY(std::vector<AccountId> accounts, accountsMatching(connection, filter.accountText));
    return std::optional(std::move(accounts));
}

/// By time, of the accounts given: each account's own run of the index, put in order here.
Result<Ids> byTimeOf(Connection &connection, const TouchpointQuery &query, const std::vector<AccountId> &accounts)
{
    MAINSTAY_TRY(const Sieve sieve, Sieve::of(connection, query.filter));
    const Range range(query.filter);
    std::vector<Entry> entries;
    for (const AccountId account : accounts) {
        MAINSTAY_CHECK(eachOfAccount(connection, account, range, [&](const Entry &entry) {
            if (sieve.lets(entry.id))
                entries.push_back(entry);
            return true;
        }));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.at != b.at ? a.at > b.at : a.id > b.id;
    });
    if (query.order == TouchpointOrder::OldestFirst)
        std::reverse(entries.begin(), entries.end());
    Ids ids;
    ids.reserve(entries.size());
    for (const Entry &entry : entries)
        ids.push_back(entry.id);
    return ids;
}

std::vector<AccountId> inRankOrder(const AccountRanks &ranks, const TouchpointOrder order,
                                   const std::optional<std::vector<AccountId>> &only)
{
    std::vector<AccountId> accounts;
    std::unordered_set<qint64> wanted;
    if (only) {
        for (const AccountId account : *only)
            wanted.insert(account.value());
    }
    for (const AccountId account : ranks.ascending()) {
        if (!only || wanted.contains(account.value()))
            accounts.push_back(account);
    }
    if (order == TouchpointOrder::AccountDescending)
        std::reverse(accounts.begin(), accounts.end());
    return accounts;
}

Result<Ids> byAccount(Connection &connection, const TouchpointQuery &query, const std::vector<AccountId> &accounts,
                      size_t limit)
{
    MAINSTAY_TRY(const Sieve sieve, Sieve::of(connection, query.filter));
    const Range range(query.filter);
    Ids ids;
    for (const AccountId account : accounts) {
        if (ids.size() >= limit)
            break;
        MAINSTAY_CHECK(eachOfAccount(connection, account, range, [&](const Entry &entry) {
            if (sieve.lets(entry.id))
                ids.push_back(entry.id);
            return ids.size() < limit;
        }));
    }
    return ids;
}

Result<Ids> byKind(Connection &connection, const TouchpointQuery &query,
                   const std::optional<std::vector<AccountId>> &accounts, size_t limit)
{
    std::vector<TouchpointKind> kinds;
    for (const TouchpointKind kind : allTouchpointKinds()) {
        if (!query.filter.kind || *query.filter.kind == kind)
            kinds.push_back(kind);
    }
    if (query.order == TouchpointOrder::KindDescending)
        std::reverse(kinds.begin(), kinds.end());
    Ids ids;
    for (const TouchpointKind kind : kinds) {
        TouchpointQuery part {query.filter, TouchpointOrder::NewestFirst};
        part.filter.kind = kind;
        if (!accounts) {
            MAINSTAY_CHECK(appendByTime(connection, part, ids, limit));
        } else if (ids.size() < limit) {
            MAINSTAY_TRY(const Ids more, byTimeOf(connection, part, *accounts));
            ids.insert(ids.end(), more.begin(), more.end());
        }
    }
    return ids;
}

/// The first few by time, of many accounts: they turn up soon when one just walks through time.
Result<Ids> firstByTimeOf(Connection &connection, const TouchpointQuery &query, const std::vector<AccountId> &accounts,
                          size_t limit)
{
    std::unordered_set<qint64> wanted;
    for (const AccountId account : accounts)
        wanted.insert(account.value());
    const bool oldest = query.order == TouchpointOrder::OldestFirst;
    const QByteArray kind = query.filter.kind ? toText(*query.filter.kind).toUtf8() : QByteArray();
    const Outcomes outcomes = query.filter.outcomes;
    const Range range(query.filter);
    MAINSTAY_TRY(Statement statement,
                 connection.prepare(oldest ? "touchpoints/walk_oldest" : "touchpoints/walk_newest"));
    statement.bind(range.from, range.until);
    Ids ids;
    MAINSTAY_CHECK(each(statement, [&](const Statement &row) {
        const bool held = row.utf8(2) == "held";
        const bool outcomePasses = outcomes == Outcomes::Any || (!held && isWanted(outcomes, row.utf8(2)));
        if (wanted.contains(row.int64(1)) && outcomePasses && (kind.isEmpty() || row.utf8(3) == kind))
            ids.push_back(row.int64(0));
        return ids.size() < limit;
    }));
    return ids;
}

Result<Ids> inOrder(Connection &connection, const TouchpointQuery &query, const AccountRanks *ranks, size_t limit)
{
    MAINSTAY_TRY(const auto accounts, accountsOf(connection, query.filter));
    switch (query.order) {
    case TouchpointOrder::NewestFirst:
    case TouchpointOrder::OldestFirst: {
        if (accounts && limit != everything && accounts->size() > manyAccounts)
            return firstByTimeOf(connection, query, *accounts, limit);
        if (accounts)
            return byTimeOf(connection, query, *accounts);
        Ids ids;
        MAINSTAY_CHECK(appendByTime(connection, query, ids, limit));
        return ids;
    }
    case TouchpointOrder::AccountAscending:
    case TouchpointOrder::AccountDescending:
        if (!ranks)
            return Error {ErrorCode::Internal, u"no ranks for an order by account"_s};
        return byAccount(connection, query, inRankOrder(*ranks, query.order, accounts), limit);
    case TouchpointOrder::KindAscending:
    case TouchpointOrder::KindDescending:
        return byKind(connection, query, accounts, limit);
    }
    Q_UNREACHABLE();
    return Ids {};
}

} // namespace

Result<AccountRanks> AccountRanks::load(Connection &connection, const QLocale &locale)
{
    struct Named
    {
        QCollatorSortKey key;
        AccountId id;
    };
    QCollator collator(locale);
    collator.setNumericMode(true);
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/account_names"));
    std::vector<Named> names;
    MAINSTAY_CHECK(each(statement, [&](const Statement &row) {
        names.push_back({collator.sortKey(row.text(1)), row.id<AccountId>(0)});
        return true;
    }));
    std::sort(names.begin(), names.end(), [](const Named &a, const Named &b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    AccountRanks ranks;
    ranks.m_ascending.reserve(names.size());
    for (const Named &name : names)
        ranks.m_ascending.push_back(name.id);
    return ranks;
}

Result<std::vector<qint64>> ids(Connection &connection, const TouchpointQuery &query, const AccountRanks *ranks,
                                size_t limit)
{
    MAINSTAY_TRY(Ids found, inOrder(connection, query, ranks, limit));
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

} // namespace mainstay::touchpointlist
