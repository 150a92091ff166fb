// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "core/storage/connection.h"
#include "core/touchpoints/action.h"
#include "core/touchpoints/cadencestore.h"
#include "core/touchpoints/contactbudgetstore.h"
#include "core/touchpoints/plannedtouch.h"
#include "core/touchpoints/touchpointlog.h"

#include <vector>

namespace mainstay {

/// Whose day, and how much of it.
struct TodayQuestion
{
    QDate today;
    MemberId member; ///< invalid: everybody's
    size_t most = 100; ///< of each kind
};

/// An action or promise, of either side, that is due today or should have been done.
struct DueAction
{
    ActionId id;
    AccountId account;
    QString accountName;
    QString what;
    ActionSide side = ActionSide::Ours;
    bool isPromise = false;
    QDate due;
    QString who; ///< our member or their person; empty: nobody is named

    friend bool operator==(const DueAction &, const DueAction &) = default;
};

/// A touch that was planned for today or before and has not happened.
struct DueTouch
{
    PlannedTouch touch;
    QString accountName;
    QString person; ///< whom it is planned with; empty: nobody in particular

    friend bool operator==(const DueTouch &, const DueTouch &) = default;
};

/// What waits. Of each kind the most pressing ones, and how many there are in all.
struct Today
{
    std::vector<DueTouch> touches; ///< by day
    std::vector<DueAction> actions; ///< by due day
    std::vector<CadenceEntry> cadence; ///< late first
    std::vector<PersonBudget> budgets; ///< over the limit first
    qint64 touchCount = 0;
    qint64 actionCount = 0;
    qint64 cadenceCount = 0;
    qint64 pausedCount = 0; ///< accounts that the cadence leaves alone
    qint64 budgetCount = 0;

    bool isEmpty() const { return touchCount + actionCount + cadenceCount + budgetCount == 0; }
};

namespace today {

/// Planned touches and actions: a short read. A member's are those they own, and those without an owner
/// of the accounts they hold.
Result<Today> due(Connection &connection, const TodayQuestion &question);
/// Cadence, into a day: a long read, it looks at every account's last touch. A member's is that of the
/// accounts they hold.
Result<void> addCadence(Connection &connection, const TodayQuestion &question, Today &today);
/// Budgets, into a day: reads the touches of two months. A member's are those of the accounts they hold.
Result<void> addBudgets(Connection &connection, const TodayQuestion &question, Today &today);

/// Inside a WriteBatch: the touch is not going to happen. NotFound when it is gone or no longer open.
Result<void> dropTouch(Connection &connection, PlannedTouchId touch);

/// What a log in one line leaves open: who took part for us (the writer where nobody is named), and for which
/// team. Strangers are left out: nobody has looked at them.
Result<void> completeLog(Connection &connection, const QString &actor, TouchpointLog &log);

/// Who of us `actor` is, by name or e-mail, whatever the case; nobody when it is none or not active.
Result<std::optional<Member>> memberOf(Connection &connection, const QString &actor);

} // namespace today

} // namespace mainstay
