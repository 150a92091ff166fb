// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/actionlist.h"

#include "core/touchpoints/actionlisttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

bool isOverdue(const Action &action, QDate today)
{
    return action.state == ActionState::Open && action.due.isValid() && action.due.addDays(overdueGraceDays) < today;
}

namespace actionlist {

namespace {

using Entries = std::vector<ActionEntry>;
constexpr qint32 undated = ActionEntry::undated;
using States = ActionFilter::States;

std::vector<ActionState> statesOf(States states)
{
    switch (states) {
    case States::Any:
        return {ActionState::Open, ActionState::Kept, ActionState::Late, ActionState::Broken, ActionState::Dropped};
    case States::Open:
    case States::Overdue:
        return {ActionState::Open};
    case States::Done:
        return {ActionState::Kept, ActionState::Late};
    case States::Broken:
        return {ActionState::Broken};
    case States::Dropped:
        return {ActionState::Dropped};
    }
    Q_UNREACHABLE();
    return {};
}

/// What all statements are asked with.
struct Bounds
{
    QDate from {1, 1, 1};
    QDate until {9999, 12, 31};
    bool withUndated = true;

    explicit Bounds(const ActionQuery &query)
    {
        const ActionFilter &filter = query.filter;
        withUndated = !filter.dueFrom.isValid() && !filter.dueUntil.isValid() && filter.states != States::Overdue;
        if (filter.dueFrom.isValid())
            from = filter.dueFrom;
        if (filter.dueUntil.isValid())
            until = filter.dueUntil;
        if (filter.states == States::Overdue)
            until = std::min(until, query.today.addDays(-overdueGraceDays - 1));
    }
};

class Collector final
{
public:
    Collector(Connection &connection, const ActionQuery &query, size_t limit)
        : m_connection(connection)
        , m_query(query)
        , m_limit(limit)
        , m_bounds(query)
    {
    }

    /// The first `limit` of each state at least, in no order.
    Result<Entries> collect()
    {
        for (const ActionState state : statesOf(m_query.filter.states)) {
            m_left = m_limit;
            MAINSTAY_CHECK(m_query.filter.account.isValid() ? collectOfAccount(state) : collectOfState(state));
        }
        MAINSTAY_CHECK(keepActionsWithText(m_connection, filter().text, m_entries));
        return std::move(m_entries);
    }

private:
    const ActionFilter &filter() const { return m_query.filter; }
    std::optional<QString> side() const { return filter().side ? std::optional(toText(*filter().side)) : std::nullopt; }

    Result<void> collectOfState(ActionState state)
    {
        const bool descends = m_query.order == ActionOrder::DueDescending;
        MAINSTAY_TRY(Statement dated, m_connection.prepare(descends ? "touchpoints/actionlist_due_descending"
                                                                    : "touchpoints/actionlist_due"));
        dated.bind(toText(state), m_bounds.from, m_bounds.until, side(), filter().promisesOnly, filter().owner);
        MAINSTAY_CHECK(take(dated));
        if (!m_bounds.withUndated || m_left == 0)
            return {};
        MAINSTAY_TRY(Statement rest, m_connection.prepare("touchpoints/actionlist_undated"));
        rest.bind(toText(state), side(), filter().promisesOnly, filter().owner);
        return take(rest);
    }

    Result<void> collectOfAccount(ActionState state)
    {
        MAINSTAY_TRY(Statement all, m_connection.prepare("touchpoints/actionlist_account"));
        all.bind(toText(state), filter().account, side(), filter().promisesOnly, filter().owner);
        m_left = touchpointlist::everything;
        return take(all);
    }

    /// Rows: id, due day, account.
    Result<void> take(Statement &row)
    {
        const auto from = qint32(m_bounds.from.toJulianDay());
        const auto until = qint32(m_bounds.until.toJulianDay());
        while (m_left > 0) {
            MAINSTAY_TRY(const bool more, row.next());
            if (!more)
                return {};
            const ActionEntry entry {row.int64(0), row.julianDay(1, undated), row.int64(2)};
            if (entry.due == undated ? !m_bounds.withUndated : entry.due < from || entry.due > until)
                continue;
            m_entries.push_back(entry);
            --m_left;
        }
        return {};
    }

    Connection &m_connection;
    const ActionQuery &m_query;
    size_t m_limit;
    size_t m_left = 0;
    Bounds m_bounds;
    Entries m_entries;
};

/// Undated ones are after all others whichever way the days go.
bool comesFirst(const ActionEntry &a, const ActionEntry &b)
{
    return std::tie(a.due, a.id) < std::tie(b.due, b.id);
}

bool comesLast(const ActionEntry &a, const ActionEntry &b)
{
    if ((a.due == undated) != (b.due == undated))
        return b.due == undated;
    return a.due == undated ? a.id < b.id : std::tie(a.due, a.id) > std::tie(b.due, b.id);
}

/// Places of the accounts in the order asked for, by id.
std::vector<quint32> placesOf(const touchpointlist::AccountRanks &ranks, ActionOrder order)
{
    qint64 highest = 0;
    for (const AccountId account : ranks.ascending())
        highest = std::max(highest, account.value());
    std::vector<quint32> places(size_t(highest) + 1, std::numeric_limits<quint32>::max());
    const auto count = quint32(ranks.ascending().size());
    for (quint32 i = 0; i < count; ++i)
        places[size_t(ranks.ascending()[i].value())] = order == ActionOrder::AccountAscending ? i : count - i;
    return places;
}

void sortByAccount(Entries &entries, const std::vector<quint32> &places)
{
    const auto placeOf = [&places](const ActionEntry &entry) {
        return size_t(entry.account) < places.size() ? places[size_t(entry.account)] : std::numeric_limits<quint32>::max();
    };
    std::sort(entries.begin(), entries.end(), [&](const ActionEntry &a, const ActionEntry &b) {
        const quint32 first = placeOf(a);
        const quint32 second = placeOf(b);
        return first != second ? first < second : comesFirst(a, b);
    });
}

} // namespace

Result<std::vector<qint64>> ids(Connection &connection, const ActionQuery &query,
                                const touchpointlist::AccountRanks *ranks, size_t limit)
{
    const bool byAccount = query.order == ActionOrder::AccountAscending || query.order == ActionOrder::AccountDescending;
    if (byAccount && !ranks)
        return Error {ErrorCode::Internal, u"no ranks for an order by account"_s};
    // What is sorted or sifted afterwards is needed whole.
    const bool whole = byAccount || !query.filter.text.trimmed().isEmpty();
    MAINSTAY_TRY(Entries entries, Collector(connection, query, whole ? touchpointlist::everything : limit).collect());
    if (byAccount)
        sortByAccount(entries, placesOf(*ranks, query.order));
    else
        std::sort(entries.begin(), entries.end(), query.order == ActionOrder::DueAscending ? comesFirst : comesLast);
    std::vector<qint64> ids;
    ids.reserve(std::min(limit, entries.size()));
    for (size_t i = 0; i < entries.size() && i < limit; ++i)
        ids.push_back(entries[i].id);
    return ids;
}

Result<std::vector<ListedAction>> rows(Connection &connection, const std::vector<ActionId> &ids)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/actionlist_row"));
    std::vector<ListedAction> rows;
    rows.reserve(ids.size());
    for (const ActionId id : ids) {
        statement.bind(id);
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            continue;
        ListedAction row;
        Action &action = row.action;
        action.id = row.id = id;
        action.key = statement.text(0);
        action.account = statement.id<AccountId>(1);
        action.touchpoint = statement.id<TouchpointId>(2);
        action.what = statement.text(3);
        MAINSTAY_TRY(action.side, actionSideFromText(statement.text(4)));
        action.isPromise = statement.boolean(5);
        action.owner = statement.id<MemberId>(6);
        action.contact = statement.id<ContactId>(7);
        action.due = statement.date(8);
        MAINSTAY_TRY(action.state, actionStateFromText(statement.text(9)));
        action.closedAt = statement.instant(10);
        action.line = statement.text(11);
        row.accountName = statement.text(12);
        row.ownerName = statement.text(13);
        row.contactName = statement.text(14);
        rows.push_back(std::move(row));
    }
    return rows;
}

namespace {

ActionState stateFor(ActionVerdict verdict, const Action &action, QDate today)
{
    switch (verdict) {
    case ActionVerdict::Done:
        return closedState(action, today);
    case ActionVerdict::Broken:
        return ActionState::Broken;
    case ActionVerdict::Dropped:
        return ActionState::Dropped;
    case ActionVerdict::Open:
        return ActionState::Open;
    }
    Q_UNREACHABLE();
    return ActionState::Open;
}

bool isSo(const Action &action, ActionVerdict verdict)
{
    const bool isDone = action.state == ActionState::Kept || action.state == ActionState::Late;
    return verdict == ActionVerdict::Done ? isDone : action.state == stateFor(verdict, action, {});
}

} // namespace

Result<int> setVerdict(Connection &connection, const std::vector<ActionId> &ids, ActionVerdict verdict, const Clock &clock)
{
    MAINSTAY_TRY(const std::vector<ListedAction> stored, rows(connection, ids));
    int changed = 0;
    for (const ListedAction &row : stored) {
        if (isSo(row.action, verdict))
            continue;
        const ActionState state = stateFor(verdict, row.action, clock.today());
        MAINSTAY_CHECK(connection.run("touchpoints/actionlist_set_state", row.id, toText(state),
                                      state == ActionState::Open ? QDateTime() : clock.nowUtc()));
        ++changed;
    }
    return changed;
}

Result<void> setDue(Connection &connection, ActionId id, QDate due)
{
    MAINSTAY_TRY(const std::vector<ListedAction> stored, rows(connection, {id}));
    if (stored.empty())
        return Error {ErrorCode::NotFound, u"action %1"_s.arg(id.value())};
    if (stored.front().action.state != ActionState::Open)
        return Error {ErrorCode::Conflict, u"action %1 is closed"_s.arg(id.value())};
    if (stored.front().action.due == due)
        return {};
    return connection.run("touchpoints/actionlist_set_due", id, due);
}

} // namespace actionlist

} // namespace mainstay
