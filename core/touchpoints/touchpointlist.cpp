// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlist.h"

#include "core/base/fold.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mainstay::touchpointlist {

namespace {

using Outcomes = TouchpointFilter::Outcomes;
using Ids = std::vector<qint64>;

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

bool hasRowFilter(const TouchpointFilter &filter)
{
    return filter.kind || filter.outcomes != Outcomes::Any;
}

/// Whether the columns outcome and kind, at `column` and the next, pass.
bool rowPasses(const TouchpointFilter &filter, const QByteArray &kind, const Statement &row, int column)
{
    const bool outcomePasses = filter.outcomes == Outcomes::Any
        || (row.utf8(column) != "held" && isWanted(filter.outcomes, row.utf8(column)));
    return outcomePasses && (kind.isEmpty() || row.utf8(column + 1) == kind);
}

QByteArray kindText(const TouchpointFilter &filter)
{
    return filter.kind ? toText(*filter.kind).toUtf8() : QByteArray();
}

/// Ids that a filter over kind and outcome lets through; everything where it has neither.
class Sieve final
{
public:
    static Result<Sieve> of(Connection &connection, const TouchpointFilter &filter)
    {
        Sieve sieve;
        if (!hasRowFilter(filter))
            return sieve;
        Ids ids;
        MAINSTAY_CHECK(appendByTime(connection, {filter, TouchpointOrder::NewestFirst}, ids, everything));
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

class AccountSet final
{
public:
    explicit AccountSet(const std::vector<AccountId> &accounts)
    {
        qint64 highest = 0;
        for (const AccountId account : accounts)
            highest = std::max(highest, account.value());
        m_in.resize(size_t(highest) + 1);
        for (const AccountId account : accounts)
            m_in[size_t(account.value())] = true;
    }
    bool has(qint64 account) const { return size_t(account) < m_in.size() && m_in[size_t(account)]; }

private:
    std::vector<bool> m_in; ///< by id: ids are dense
};

/// Of one account, the newest first; take(entry) returns whether to go on. Looks into the rows only
/// where the filter asks for what the index does not hold.
template <typename Take>
Result<void> eachOfAccount(Connection &connection, AccountId account, const TouchpointFilter &filter, Take take)
{
    const Range range(filter);
    const bool looksIntoRows = hasRowFilter(filter);
    const QByteArray kind = kindText(filter);
    MAINSTAY_TRY(Statement statement,
                 connection.prepare(looksIntoRows ? "touchpoints/walk_account" : "touchpoints/list_account"));
    statement.bind(account, range.from, range.until);
    return each(statement, [&](const Statement &row) {
        if (looksIntoRows && !rowPasses(filter, kind, row, 2))
            return true;
        return take(Entry {row.int64(1), row.int64(0)});
    });
}

/// Of every account, by account and the oldest first within; take(account, entry).
template <typename Take>
Result<void> eachByAccount(Connection &connection, const TouchpointFilter &filter, Take take)
{
    MAINSTAY_TRY(const Sieve sieve, Sieve::of(connection, filter));
    const Range range(filter);
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/list_accounts"));
    return each(statement, [&](const Statement &row) {
        const Entry entry {row.int64(1), row.int64(2)};
        if (entry.at >= range.from && entry.at < range.until && sieve.lets(entry.id))
            take(row.int64(0), entry);
        return true;
    });
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

/// By time, of the accounts given.
Result<Ids> byTimeOf(Connection &connection, const TouchpointQuery &query, const std::vector<AccountId> &accounts,
                     const ListEffort &effort)
{
    std::vector<Entry> entries;
    if (accounts.size() >= effort.scanFrom) {
        const AccountSet wanted(accounts);
        MAINSTAY_CHECK(eachByAccount(connection, query.filter, [&](qint64 account, const Entry &entry) {
            if (wanted.has(account))
                entries.push_back(entry);
        }));
    } else {
        for (const AccountId account : accounts) {
            MAINSTAY_CHECK(eachOfAccount(connection, account, query.filter, [&entries](const Entry &entry) {
                entries.push_back(entry);
                return true;
            }));
        }
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

std::string_view walkName(const TouchpointQuery &query)
{
    const bool oldest = query.order == TouchpointOrder::OldestFirst;
    if (query.filter.outcomes != Outcomes::Any)
        return oldest ? "touchpoints/walk_not_held_oldest" : "touchpoints/walk_not_held_newest";
    if (query.filter.kind)
        return oldest ? "touchpoints/walk_kind_oldest" : "touchpoints/walk_kind_newest";
    return oldest ? "touchpoints/walk_oldest" : "touchpoints/walk_newest";
}

/// The first few by time, of many accounts: they turn up soon when one just walks through time.
Result<void> walkByTime(Connection &connection, const TouchpointQuery &query, const AccountSet &wanted, Ids &ids,
                        size_t limit)
{
    const Range range(query.filter);
    const QByteArray kind = kindText(query.filter);
    MAINSTAY_TRY(Statement statement, connection.prepare(walkName(query)));
    if (query.filter.kind && query.filter.outcomes == Outcomes::Any)
        statement.bind(kind, range.from, range.until);
    else
        statement.bind(range.from, range.until);
    return each(statement, [&](const Statement &row) {
        if (wanted.has(row.int64(1)) && rowPasses(query.filter, kind, row, 2))
            ids.push_back(row.int64(0));
        return ids.size() < limit;
    });
}

std::vector<AccountId> inRankOrder(const AccountRanks &ranks, const TouchpointOrder order,
                                   const std::optional<std::vector<AccountId>> &only)
{
    std::vector<AccountId> accounts;
    const AccountSet wanted(only.value_or(std::vector<AccountId>()));
    for (const AccountId account : ranks.ascending()) {
        if (!only || wanted.has(account.value()))
            accounts.push_back(account);
    }
    if (order == TouchpointOrder::AccountDescending)
        std::reverse(accounts.begin(), accounts.end());
    return accounts;
}

/// Each account's run of the whole index, put in the order of the ranks.
Result<Ids> allByAccount(Connection &connection, const TouchpointFilter &filter, const std::vector<AccountId> &accounts)
{
    struct Run
    {
        size_t begin = 0;
        size_t end = 0;
    };
    Ids oldestFirst;
    std::unordered_map<qint64, Run> runs;
    MAINSTAY_CHECK(eachByAccount(connection, filter, [&](qint64 account, const Entry &entry) {
        const size_t place = oldestFirst.size();
        oldestFirst.push_back(entry.id);
        runs.try_emplace(account, Run {place, place}).first->second.end = place + 1;
    }));
    Ids ids;
    ids.reserve(oldestFirst.size());
    for (const AccountId account : accounts) {
        if (const auto run = runs.find(account.value()); run != runs.end()) {
            for (size_t i = run->second.end; i > run->second.begin; --i)
                ids.push_back(oldestFirst[i - 1]);
        }
    }
    return ids;
}

Result<Ids> byAccount(Connection &connection, const TouchpointFilter &filter, const std::vector<AccountId> &accounts,
                      const ListEffort &effort)
{
    if (effort.limit == everything && accounts.size() >= effort.scanFrom)
        return allByAccount(connection, filter, accounts);
    Ids ids;
    for (const AccountId account : accounts) {
        if (ids.size() >= effort.limit)
            break;
        MAINSTAY_CHECK(eachOfAccount(connection, account, filter, [&](const Entry &entry) {
            ids.push_back(entry.id);
            return ids.size() < effort.limit;
        }));
    }
    return ids;
}

/// In the order of kinds, the newest first within.
std::vector<TouchpointFilter> filtersByKind(const TouchpointQuery &query)
{
    std::vector<TouchpointFilter> filters;
    for (const TouchpointKind kind : allTouchpointKinds()) {
        if (query.filter.kind && *query.filter.kind != kind)
            continue;
        filters.push_back(query.filter);
        filters.back().kind = kind;
    }
    if (query.order == TouchpointOrder::KindDescending)
        std::reverse(filters.begin(), filters.end());
    return filters;
}

Result<Ids> byKindOf(Connection &connection, const TouchpointQuery &query, const std::vector<AccountId> &accounts,
                     const ListEffort &effort)
{
    Ids ids;
    if (effort.limit != everything && accounts.size() >= effort.walkFrom) {
        const AccountSet wanted(accounts);
        for (const TouchpointFilter &filter : filtersByKind(query)) {
            if (ids.size() < effort.limit)
                MAINSTAY_CHECK(walkByTime(connection, {filter, TouchpointOrder::NewestFirst}, wanted, ids, effort.limit));
        }
        return ids;
    }
    if (accounts.size() < effort.scanFrom) {
        for (const TouchpointFilter &filter : filtersByKind(query)) {
            MAINSTAY_TRY(const Ids part,
                         byTimeOf(connection, {filter, TouchpointOrder::NewestFirst}, accounts, effort));
            ids.insert(ids.end(), part.begin(), part.end());
        }
        return ids;
    }
    // Once by time, then one kind after the other out of that.
    MAINSTAY_TRY(const Ids all, byTimeOf(connection, {query.filter, TouchpointOrder::NewestFirst}, accounts, effort));
    for (const TouchpointFilter &filter : filtersByKind(query)) {
        MAINSTAY_TRY(const Sieve sieve, Sieve::of(connection, filter));
        std::copy_if(all.begin(), all.end(), std::back_inserter(ids), [&sieve](qint64 id) { return sieve.lets(id); });
    }
    return ids;
}

Result<Ids> byTime(Connection &connection, const TouchpointQuery &query,
                   const std::optional<std::vector<AccountId>> &accounts, const ListEffort &effort)
{
    Ids ids;
    if (accounts && (effort.limit == everything || accounts->size() < effort.walkFrom))
        return byTimeOf(connection, query, *accounts, effort);
    if (accounts)
        MAINSTAY_CHECK(walkByTime(connection, query, AccountSet(*accounts), ids, effort.limit));
    else
        MAINSTAY_CHECK(appendByTime(connection, query, ids, effort.limit));
    return ids;
}

Result<Ids> byKind(Connection &connection, const TouchpointQuery &query,
                   const std::optional<std::vector<AccountId>> &accounts, const ListEffort &effort)
{
    if (accounts)
        return byKindOf(connection, query, *accounts, effort);
    Ids ids;
    for (const TouchpointFilter &filter : filtersByKind(query)) {
        if (ids.size() < effort.limit)
            MAINSTAY_CHECK(appendByTime(connection, {filter, TouchpointOrder::NewestFirst}, ids, effort.limit));
    }
    return ids;
}

Result<Ids> inOrder(Connection &connection, const TouchpointQuery &query, const AccountRanks *ranks,
                    const ListEffort &effort)
{
    MAINSTAY_TRY(const auto accounts, accountsOf(connection, query.filter));
    switch (query.order) {
    case TouchpointOrder::NewestFirst:
    case TouchpointOrder::OldestFirst:
        return byTime(connection, query, accounts, effort);
    case TouchpointOrder::AccountAscending:
    case TouchpointOrder::AccountDescending:
        if (!ranks)
            return Error {ErrorCode::Internal, u"no ranks for an order by account"_s};
        return byAccount(connection, query.filter, inRankOrder(*ranks, query.order, accounts), effort);
    case TouchpointOrder::KindAscending:
    case TouchpointOrder::KindDescending:
        return byKind(connection, query, accounts, effort);
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
                                const ListEffort &effort)
{
    MAINSTAY_TRY(Ids found, inOrder(connection, query, ranks, effort));
    if (found.size() > effort.limit)
        found.resize(effort.limit);
    return found;
}

} // namespace mainstay::touchpointlist
