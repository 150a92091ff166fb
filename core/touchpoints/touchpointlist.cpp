// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlist.h"

#include "core/base/fold.h"
#include "core/touchpoints/touchpointpicks.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mainstay::touchpointlist {

namespace {

using Outcomes = TouchpointFilter::Outcomes;
using Ids = std::vector<qint64>;

/// What the surface asks for, and what was looked up for it.
struct Filter : TouchpointFilter
{
    std::shared_ptr<const Picks> picks; ///< null: any

    bool picksPass(qint64 id) const { return !picks || picks->has(id); }
};

struct Query
{
    Filter filter;
    TouchpointOrder order = TouchpointOrder::NewestFirst;
};

struct Range
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 until = std::numeric_limits<qint64>::max();

    explicit Range(const Filter &filter)
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

Result<void> append(Statement &statement, const Filter &filter, Ids &ids, size_t limit)
{
    if (ids.size() >= limit)
        return {};
    return each(statement, [&](const Statement &row) {
        if (filter.picksPass(row.int64(0)))
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
Result<void> appendNotHeld(Connection &connection, const Query &query, Ids &ids, size_t limit)
{
    const Range range(query.filter);
    const bool oldest = query.order == TouchpointOrder::OldestFirst;
    MAINSTAY_TRY(Statement statement,
                 connection.prepare(oldest ? "touchpoints/list_not_held_oldest" : "touchpoints/list_not_held_newest"));
    statement.bind(range.from, range.until);
    const QByteArray kind = query.filter.kind ? toText(*query.filter.kind).toUtf8() : QByteArray();
    return each(statement, [&](const Statement &row) {
        if (isWanted(query.filter.outcomes, row.utf8(1)) && (kind.isEmpty() || row.utf8(2) == kind)
            && query.filter.picksPass(row.int64(0)))
            ids.push_back(row.int64(0));
        return ids.size() < limit;
    });
}

/// What a filter asks of the columns outcome, kind, purpose and team of a row.
class RowTest final
{
public:
    explicit RowTest(const Filter &filter)
        : m_outcomes(filter.outcomes)
        , m_kind(filter.kind ? toText(*filter.kind).toUtf8() : QByteArray())
        , m_purpose(filter.purpose ? toText(*filter.purpose).toUtf8() : QByteArray())
        , m_team(filter.team ? toText(*filter.team).toUtf8() : QByteArray())
    {
    }

    /// Whether the filter asks anything of them.
    static bool isNeeded(const Filter &filter)
    {
        return filter.kind || filter.purpose || filter.team || filter.outcomes != Outcomes::Any;
    }
    /// The columns begin at `column`.
    bool passes(const Statement &row, int column) const
    {
        const bool outcomePasses = m_outcomes == Outcomes::Any
            || (row.utf8(column) != "held" && isWanted(m_outcomes, row.utf8(column)));
        return outcomePasses && (m_kind.isEmpty() || row.utf8(column + 1) == m_kind)
            && (m_purpose.isEmpty() || row.utf8(column + 2) == m_purpose)
            && (m_team.isEmpty() || row.utf8(column + 3) == m_team);
    }

private:
    Outcomes m_outcomes;
    QByteArray m_kind;
    QByteArray m_purpose;
    QByteArray m_team;
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

/// The index that the filter narrows most, oldest or newest first, and what it begins with.
struct Way
{
    std::string_view oldest;
    std::string_view newest;
    QByteArray first; ///< empty: nothing but the time
};

Way wayOfWalk(const Filter &filter)
{
    if (filter.outcomes != Outcomes::Any)
        return {"touchpoints/walk_not_held_oldest", "touchpoints/walk_not_held_newest", {}};
    if (filter.purpose)
        return {"touchpoints/walk_purpose_oldest", "touchpoints/walk_purpose_newest", toText(*filter.purpose).toUtf8()};
    if (filter.team)
        return {"touchpoints/walk_team_oldest", "touchpoints/walk_team_newest", toText(*filter.team).toUtf8()};
    if (filter.kind)
        return {"touchpoints/walk_kind_oldest", "touchpoints/walk_kind_newest", toText(*filter.kind).toUtf8()};
    return {"touchpoints/walk_oldest", "touchpoints/walk_newest", {}};
}

/// Where the filter asks for one thing at most, an index alone answers.
Way wayOfList(const Filter &filter)
{
    if (filter.purpose)
        return {"touchpoints/list_purpose_oldest", "touchpoints/list_purpose_newest", toText(*filter.purpose).toUtf8()};
    if (filter.team)
        return {"touchpoints/list_team_oldest", "touchpoints/list_team_newest", toText(*filter.team).toUtf8()};
    if (filter.kind)
        return {"touchpoints/list_kind_oldest", "touchpoints/list_kind_newest", toText(*filter.kind).toUtf8()};
    return {"touchpoints/list_oldest", "touchpoints/list_newest", {}};
}

Result<Statement> prepared(Connection &connection, const Way &way, const Query &query)
{
    const Range range(query.filter);
    const bool oldest = query.order == TouchpointOrder::OldestFirst;
    MAINSTAY_TRY(Statement statement, connection.prepare(oldest ? way.oldest : way.newest));
    if (way.first.isEmpty())
        statement.bind(range.from, range.until);
    else
        statement.bind(QString::fromLatin1(way.first), range.from, range.until);
    return statement;
}

/// The first few by time: they turn up soon when one just walks through time. `accounts` null: any.
Result<void> walkByTime(Connection &connection, const Query &query, const AccountSet *accounts, Ids &ids, size_t limit)
{
    const RowTest test(query.filter);
    MAINSTAY_TRY(Statement statement, prepared(connection, wayOfWalk(query.filter), query));
    return each(statement, [&](const Statement &row) {
        const bool wanted = query.filter.picksPass(row.int64(0)) && (!accounts || accounts->has(row.int64(1)));
        if (wanted && test.passes(row, 2))
            ids.push_back(row.int64(0));
        return ids.size() < limit;
    });
}

/// By time, of any account.
Result<void> appendByTime(Connection &connection, const Query &query, Ids &ids, size_t limit)
{
    const Filter &filter = query.filter;
    const int asked = (filter.kind ? 1 : 0) + (filter.purpose ? 1 : 0) + (filter.team ? 1 : 0);
    const bool notHeld = filter.outcomes != Outcomes::Any;
    if (asked > 1 || (notHeld && (filter.purpose || filter.team)))
        return ids.size() < limit ? walkByTime(connection, query, nullptr, ids, limit) : Result<void>();
    if (notHeld)
        return appendNotHeld(connection, query, ids, limit);
    MAINSTAY_TRY(Statement statement, prepared(connection, wayOfList(filter), query));
    return append(statement, filter, ids, limit);
}

/// Ids that a filter lets through, whatever it asks of rows; everything where it asks nothing.
class Sieve final
{
public:
    static Result<Sieve> of(Connection &connection, const Filter &filter)
    {
        Sieve sieve;
        if (!RowTest::isNeeded(filter) && !filter.picks)
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

/// Of one account, the newest first; take(entry) returns whether to go on. Looks into the rows only
/// where the filter asks for what the index does not hold.
template <typename Take>
Result<void> eachOfAccount(Connection &connection, AccountId account, const Filter &filter, Take take)
{
    const Range range(filter);
    const bool looksIntoRows = RowTest::isNeeded(filter);
    const RowTest test(filter);
    MAINSTAY_TRY(Statement statement,
                 connection.prepare(looksIntoRows ? "touchpoints/walk_account" : "touchpoints/list_account"));
    statement.bind(account, range.from, range.until);
    return each(statement, [&](const Statement &row) {
        if (!filter.picksPass(row.int64(0)) || (looksIntoRows && !test.passes(row, 2)))
            return true;
        return take(Entry {row.int64(1), row.int64(0)});
    });
}

/// Of every account, by account and the oldest first within; take(account, entry).
template <typename Take>
Result<void> eachByAccount(Connection &connection, const Filter &filter, Take take)
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
Result<std::optional<std::vector<AccountId>>> accountsOf(Connection &connection, const Filter &filter)
{
    if (filter.account.isValid())
        return std::optional(std::vector {filter.account});
    if (fold(filter.accountText).isEmpty())
        return std::optional<std::vector<AccountId>>();
    MAINSTAY_TRY(std::vector<AccountId> accounts, accountsMatching(connection, filter.accountText));
    return std::optional(std::move(accounts));
}

/// By time, of the accounts given.
Result<Ids> byTimeOf(Connection &connection, const Query &query, const std::vector<AccountId> &accounts,
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
Result<Ids> allByAccount(Connection &connection, const Filter &filter, const std::vector<AccountId> &accounts)
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

Result<Ids> byAccount(Connection &connection, const Filter &filter, const std::vector<AccountId> &accounts,
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
std::vector<Filter> filtersByKind(const Query &query)
{
    std::vector<Filter> filters;
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

Result<Ids> byKindOf(Connection &connection, const Query &query, const std::vector<AccountId> &accounts,
                     const ListEffort &effort)
{
    Ids ids;
    if (effort.limit != everything && accounts.size() >= effort.walkFrom) {
        const AccountSet wanted(accounts);
        for (const Filter &filter : filtersByKind(query)) {
            if (ids.size() < effort.limit)
                MAINSTAY_CHECK(walkByTime(connection, {filter, TouchpointOrder::NewestFirst}, &wanted, ids, effort.limit));
        }
        return ids;
    }
    if (accounts.size() < effort.scanFrom) {
        for (const Filter &filter : filtersByKind(query)) {
            MAINSTAY_TRY(const Ids part,
                         byTimeOf(connection, {filter, TouchpointOrder::NewestFirst}, accounts, effort));
            ids.insert(ids.end(), part.begin(), part.end());
        }
        return ids;
    }
    // Once by time, then one kind after the other out of that.
    MAINSTAY_TRY(const Ids all, byTimeOf(connection, {query.filter, TouchpointOrder::NewestFirst}, accounts, effort));
    for (const Filter &filter : filtersByKind(query)) {
        MAINSTAY_TRY(const Sieve sieve, Sieve::of(connection, filter));
        std::copy_if(all.begin(), all.end(), std::back_inserter(ids), [&sieve](qint64 id) { return sieve.lets(id); });
    }
    return ids;
}

Result<Ids> byTime(Connection &connection, const Query &query,
                   const std::optional<std::vector<AccountId>> &accounts, const ListEffort &effort)
{
    Ids ids;
    if (accounts && (effort.limit == everything || accounts->size() < effort.walkFrom))
        return byTimeOf(connection, query, *accounts, effort);
    if (accounts) {
        const AccountSet wanted(*accounts);
        MAINSTAY_CHECK(walkByTime(connection, query, &wanted, ids, effort.limit));
    } else {
        MAINSTAY_CHECK(appendByTime(connection, query, ids, effort.limit));
    }
    return ids;
}

Result<Ids> byKind(Connection &connection, const Query &query,
                   const std::optional<std::vector<AccountId>> &accounts, const ListEffort &effort)
{
    if (accounts)
        return byKindOf(connection, query, *accounts, effort);
    Ids ids;
    for (const Filter &filter : filtersByKind(query)) {
        if (ids.size() < effort.limit)
            MAINSTAY_CHECK(appendByTime(connection, {filter, TouchpointOrder::NewestFirst}, ids, effort.limit));
    }
    return ids;
}

struct Picked
{
    Entry entry;
    qint64 group = 0; ///< the account's rank or the kind, where the order has groups
};

/// Touchpoints one by one: few were picked.
Result<std::vector<Picked>> pickedRows(Connection &connection, const Query &query,
                                       const std::optional<std::vector<AccountId>> &accounts,
                                       const std::unordered_map<qint64, qint64> &groups)
{
    const Filter &filter = query.filter;
    const Range range(filter);
    const RowTest test(filter);
    const AccountSet wanted(accounts.value_or(std::vector<AccountId>()));
    const bool byKind = query.order == TouchpointOrder::KindAscending || query.order == TouchpointOrder::KindDescending;
    std::vector<Picked> picked;
    for (const qint64 id : filter.picks->ids()) {
        MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/walk_id"));
        MAINSTAY_TRY(const bool found, row.bind(id).next());
        if (!found || (accounts && !wanted.has(row.int64(1))) || !test.passes(row, 2) || row.int64(6) < range.from
            || row.int64(6) >= range.until)
            continue;
        Picked one {{row.int64(6), id}, 0};
        if (byKind) {
            MAINSTAY_TRY(const TouchpointKind kind, touchpointKindFromText(row.text(3)));
            one.group = qint64(kind);
        } else if (const auto group = groups.find(row.int64(1)); group != groups.end()) {
            one.group = group->second;
        }
        picked.push_back(one);
    }
    return picked;
}

Result<Ids> pickedInOrder(Connection &connection, const Query &query, const AccountRanks *ranks,
                          const std::optional<std::vector<AccountId>> &accounts)
{
    const bool byAccount = query.order == TouchpointOrder::AccountAscending
        || query.order == TouchpointOrder::AccountDescending;
    std::unordered_map<qint64, qint64> groups;
    if (byAccount) {
        for (size_t i = 0; i < ranks->ascending().size(); ++i)
            groups.emplace(ranks->ascending()[i].value(), qint64(i));
    }
    MAINSTAY_TRY(std::vector<Picked> picked, pickedRows(connection, query, accounts, groups));
    const bool backwards = query.order == TouchpointOrder::AccountDescending
        || query.order == TouchpointOrder::KindDescending;
    std::sort(picked.begin(), picked.end(), [&](const Picked &a, const Picked &b) {
        if (a.group != b.group)
            return (a.group < b.group) != backwards;
        return a.entry.at != b.entry.at ? a.entry.at > b.entry.at : a.entry.id > b.entry.id;
    });
    Ids ids;
    for (const Picked &one : picked)
        ids.push_back(one.entry.id);
    if (query.order == TouchpointOrder::OldestFirst)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

Result<Ids> inOrder(Connection &connection, const Query &query, const AccountRanks *ranks, const ListEffort &effort)
{
    MAINSTAY_TRY(const auto accounts, accountsOf(connection, query.filter));
    const bool byAccounts = query.order == TouchpointOrder::AccountAscending
        || query.order == TouchpointOrder::AccountDescending;
    if (byAccounts && !ranks)
        return Error {ErrorCode::Internal, u"no ranks for an order by account"_s};
    if (query.filter.picks && query.filter.picks->ids().size() <= effort.pickUntil)
        return pickedInOrder(connection, query, ranks, accounts);
    switch (query.order) {
    case TouchpointOrder::NewestFirst:
    case TouchpointOrder::OldestFirst:
        return byTime(connection, query, accounts, effort);
    case TouchpointOrder::AccountAscending:
    case TouchpointOrder::AccountDescending:
        return byAccount(connection, query.filter, inRankOrder(*ranks, query.order, accounts), effort);
    case TouchpointOrder::KindAscending:
    case TouchpointOrder::KindDescending:
        return byKind(connection, query, accounts, effort);
    }
    Q_UNREACHABLE();
    return Ids {};
}

} // namespace

Result<std::vector<qint64>> ids(Connection &connection, const TouchpointQuery &query, const AccountRanks *ranks,
                                const ListEffort &effort)
{
    Query asked {{query.filter, nullptr}, query.order};
    MAINSTAY_TRY(asked.filter.picks, Picks::of(connection, query.filter));
    MAINSTAY_TRY(Ids found, inOrder(connection, asked, ranks, effort));
    if (found.size() > effort.limit)
        found.resize(effort.limit);
    return found;
}

} // namespace mainstay::touchpointlist
