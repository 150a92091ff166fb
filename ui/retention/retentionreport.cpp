// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionreport.h"

#include "core/workspace/workspace.h"

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

Result<RetentionAnswer> loadRetentionReport(Connection &connection, QDate asOf)
{
    auto data = retentionstore::load(connection);
    if (!data.ok())
        return explained(connection, data.error());
    const bool hasPeriods = !data->input.periods.empty();
    const RetentionRequest request = wholeHistory(data->input, data->fiscal, asOf);
    MAINSTAY_TRY(RetentionTable table, RetentionTable::compute(std::move(data->input), request));
    RetentionAnswer answer;
    answer.base = data->currency;
    answer.report = std::make_shared<const RetentionReport>(
        RetentionReport {std::move(table), std::move(data->accounts), data->currency, data->fiscal,
                         asOf, hasPeriods});
    return answer;
}

} // namespace mainstay
