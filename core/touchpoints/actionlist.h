// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/touchpoints/action.h"
#include "core/touchpoints/touchpointlist.h"

#include <optional>
#include <vector>

namespace mainstay {

/// How many days after its due day an open action begins to be overdue.
constexpr int overdueGraceDays = 0;

/// Open, and more than the grace past its day. "Broken" is never concluded: a person says so.
bool isOverdue(const Action &action, QDate today);

/// Which actions a list shows.
struct ActionFilter
{
    enum class States { Any, Open, Overdue, Done, Broken, Dropped };

    QString text; ///< in what is to be done, or in the account's name, reading or domain, folded; empty: any
    std::optional<ActionSide> side;
    bool promisesOnly = false;
    MemberId owner; ///< invalid: any
    AccountId account; ///< invalid: any
    States states = States::Any; ///< done is kept or late
    QDate dueFrom; ///< included; invalid: any, also none
    QDate dueUntil; ///< included; invalid: any, also none

    friend bool operator==(const ActionFilter &, const ActionFilter &) = default;
};

/// By due day, those without one last either way; by account, the first due first within.
enum class ActionOrder { DueAscending, DueDescending, AccountAscending, AccountDescending };

struct ActionQuery
{
    ActionFilter filter;
    ActionOrder order = ActionOrder::DueAscending;
    QDate today;

    friend bool operator==(const ActionQuery &, const ActionQuery &) = default;
};

/// What a list shows of one action.
struct ListedAction
{
    ActionId id;
    Action action;
    QString accountName;
    QString ownerName; ///< of ours
    QString contactName; ///< of theirs

    friend bool operator==(const ListedAction &, const ListedAction &) = default;
};

/// What a person says about an action.
enum class ActionVerdict {
    Done, ///< kept or late, by the clock's today
    Broken,
    Dropped, ///< not needed any more
    Open, ///< taken back
};

namespace actionlist {

/// The first `limit` ids in display order. `ranks` is needed for the orders by account. Ends with
/// Cancelled on Connection::interrupt(). Answered from an index that holds all but the words: 500,000
/// actions in 0.1 s, the open ones of somebody in a few milliseconds.
Result<std::vector<qint64>> ids(Connection &connection, const ActionQuery &query,
                                const touchpointlist::AccountRanks *ranks, size_t limit = touchpointlist::everything);
/// The rows of these ids, in their order; ids that are gone are left out.
Result<std::vector<ListedAction>> rows(Connection &connection, const std::vector<ActionId> &ids);

/// Inside a WriteBatch: how many were changed; those that are so already, or gone, stay as they are.
Result<int> setVerdict(Connection &connection, const std::vector<ActionId> &ids, ActionVerdict verdict, const Clock &clock);
/// Inside a WriteBatch; an invalid day is none. NotFound when it is gone, Conflict when it is not open:
/// whether it was kept was said by its day then.
Result<void> setDue(Connection &connection, ActionId id, QDate due);

} // namespace actionlist

} // namespace mainstay
