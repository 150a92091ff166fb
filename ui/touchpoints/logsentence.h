// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/contactbudget.h"
#include "core/touchpoints/touchpointlog.h"

namespace mainstay {

/// What a save did, for people.
struct SavedLog
{
    QString account; ///< its name
    bool isEdit = false;
    LogOutcome outcome;
    std::vector<PersonBudget> budgets; ///< of its people, with this log
};

/// Short sentences for the toast: what was saved, and what it moved. What stays as it was is not said.
QString logSentence(const SavedLog &saved, QDate today);

} // namespace mainstay
