// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/reviewplan.h"
#include "core/workspace/workspace.h"

#include <QStringList>

#include <memory>

namespace mainstay {

struct PlanQuestion
{
    Quarter quarter;
    QDate today;
    int minutes = 60; ///< of one review
    bool keepProposed = true; ///< what is only proposed stays, too
    QStringList calendars; ///< files, whose meetings take the user's time
    QString actor; ///< who the user is
};

/// A plan as the window shows it.
struct PlanReport
{
    PlanQuestion question;
    FiscalYear fiscal;
    ReviewPlan plan;
    std::vector<size_t> fresh; ///< places of the proposals that are new or move a proposed review
    double unevenness = 1; ///< see mainstay::unevenness()
    QStringList unread; ///< calendars that could not be read, with the reason in words
    int meetings = 0; ///< that were read from calendars
};

/// Reads files and the workspace, then plans. A calendar that can't be read is told, and the plan made without it.
Result<std::shared_ptr<const PlanReport>> loadPlan(Connection &connection, const PlanQuestion &question);

} // namespace mainstay
