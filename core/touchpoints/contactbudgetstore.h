// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "core/touchpoints/contactbudget.h"

#include <vector>

namespace mainstay {

/// Whose budgets, on which day.
struct BudgetQuestion
{
    AccountId account;
    std::vector<ContactId> people; ///< empty: everybody of the account who has not left
    QDate day; ///< of the touch that is logged, planned or drafted; today for how full it is now
    BudgetCheck check = BudgetCheck::WithOneMore;
    /// What is being edited, and what it planned, does not count against itself.
    TouchpointId exceptTouchpoint;
    /// Plans up to this day are fulfilled by a touch that is being logged, so they are not another one.
    QDate fulfilledUntil;
    /// Touches that are being written along with it.
    std::vector<std::pair<ContactId, QDate>> also;
};

/// What the whole workspace is near or over.
struct BudgetAlarms
{
    std::vector<PersonBudget> people; ///< over the limit first, then by share of it
    int over = 0; ///< of all, also those that are left out
    int near = 0;
};

struct OverBudgetDays
{
    AccountId account;
    std::vector<QDate> days; ///< ascending, each once
};

/// Budgets and the touches that fill them: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace contactbudgetstore {

/// All, from the widest scope to the closest.
Result<std::vector<BudgetRule>> rules(Connection &connection);
/// Inserts without an id, else updates. InvalidInput as validate(); Constraint when the subject has a
/// budget already; NotFound when it is gone.
Result<ContactBudgetId> save(Connection &connection, const BudgetRule &rule);
Result<void> remove(Connection &connection, ContactBudgetId id);

/// The budgets of the people asked for, in their order (by id for everybody). A person's touches are
/// those logged or planned with the account; a plan without a person is nobody's. 30 days around the day
/// are read, by index: an account with 5,000 touches takes no longer than one with 50.
Result<std::vector<PersonBudget>> budgets(Connection &connection, const BudgetQuestion &question);

/// People near or over a limit in a window that contains today, the first `most` of them. Starts from
/// the touches of the last 30 days and the plans of the next 30.
Result<BudgetAlarms> nearLimit(Connection &connection, QDate today, size_t most);

/// The days from `first` to `last` on which somebody of the account had a touch too many;
/// accounts without any are left out. For the few accounts of a page.
Result<std::vector<OverBudgetDays>> overBudgetDays(Connection &connection, const std::vector<AccountId> &accounts,
                                                   QDate first, QDate last);

} // namespace contactbudgetstore

} // namespace mainstay
