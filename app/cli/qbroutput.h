// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/quarter.h"
#include "core/qbr/calendarupdate.h"
#include "core/qbr/qbrstatistics.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/reviewplan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace mainstay::cli {

struct QbrPlanReport
{
    Quarter quarter;
    FiscalYear fiscal;
    ReviewPlan plan;
    std::vector<size_t> shown; ///< places in plan.result.proposals
    std::optional<MemberId> owner; ///< only of this one
    std::optional<int> accepted; ///< nothing: nobody asked to
};

/// The keys are stable; docs/cli.md.
QJsonObject toJson(const QbrPlanReport &report);
QJsonArray toJson(const std::vector<QbrRow> &rows, FiscalYear fiscal);
QJsonArray toJson(const std::vector<QbrCounts> &counts);
QJsonObject toJson(const CalendarUpdate &update);
/// For people.
void print(QTextStream &out, const QbrPlanReport &report);
void print(QTextStream &out, const std::vector<QbrRow> &rows);
void print(QTextStream &out, const std::vector<QbrCounts> &counts);
void print(QTextStream &out, const CalendarUpdate &update);
/// What of a calendar was refused or read with a loss.
void printIssues(QTextStream &out, const std::vector<IcsIssue> &issues);

} // namespace mainstay::cli
