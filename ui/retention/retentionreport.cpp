// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionreport.h"

#include "core/retention/lossstore.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace mainstay {

namespace {

/// Whether what load() refused is a currency without a rate; any other error stays what it is.
Result<RetentionAnswer> explained(Connection &connection, const Error &error)
{
    if (error.code != ErrorCode::InvalidInput)
        return error;
    RetentionAnswer answer;
    MAINSTAY_TRY(answer.currenciesWithoutRate, retentionstore::currenciesWithoutRate(connection));
    if (answer.currenciesWithoutRate.isEmpty())
        return error;
    constexpr int mostNamed = 5;
    MAINSTAY_TRY(answer.accountsWithoutRate, retentionstore::accountsWithoutRate(connection, mostNamed));
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    answer.base = settings.baseCurrency;
    return answer;
}

} // namespace

Result<RetentionAnswer> loadRetentionReport(Connection &connection, QDate asOf, RetentionUnit level)
{
    auto data = retentionstore::load(connection, level, asOf);
    if (!data.ok())
        return explained(connection, data.error());
    const bool hasPeriods = !data->input.periods.empty();
    const RetentionRequest request = wholeHistory(data->input, data->fiscal, asOf);
    MAINSTAY_TRY(CohortTable cohorts, CohortTable::compute(data->input, request));
    MAINSTAY_TRY(RetentionTable table, RetentionTable::compute(std::move(data->input), request));
    MAINSTAY_TRY(std::vector<LossRow> losses, lossstore::rowsFor(connection, data->accounts, data->topParents));
    MAINSTAY_TRY(const std::vector<IgnoredPeriod> ignored, retentionstore::ignoredPeriods(connection));
    const auto empty = int(std::count_if(ignored.begin(), ignored.end(), [](const IgnoredPeriod &one) { return one.isEmpty; }));
    MAINSTAY_TRY(const std::vector<ClosedQuarter> closedQuarters, closedquarter::all(connection, level));
    std::vector<Restatement> closed;
    for (const ClosedQuarter &one : closedQuarters) {
        if (auto restatement = closedquarter::compare(one, table, *data))
            closed.push_back(std::move(*restatement));
    }
    RetentionAnswer answer;
    answer.base = data->currency;
    answer.report = std::make_shared<const RetentionReport>(
        RetentionReport {std::move(table), std::move(data->accounts), data->currency, data->fiscal, asOf, hasPeriods,
                         std::move(cohorts), std::move(losses), empty, int(ignored.size()) - empty, data->winningRatio,
                         std::move(closed), level});
    return answer;
}

Result<void> closeRetentionQuarter(Connection &connection, Quarter quarter, QDate asOf, RetentionUnit level, const Clock &clock)
{
    MAINSTAY_TRY(RetentionData data, retentionstore::load(connection, level, asOf));
    RetentionRequest request {quarter, quarter, data.fiscal, asOf};
    request.gapDays = data.input.gapDays;
    MAINSTAY_TRY(const RetentionTable table, RetentionTable::compute(std::move(data.input), request));
    return closedquarter::close(connection, table, data, 0, level, clock);
}

} // namespace mainstay
