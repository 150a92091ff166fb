// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/groupreport.h"

namespace mainstay {

Result<std::shared_ptr<const GroupReport>> loadGroupReport(Connection &connection, RetentionDimension dimension, QDate asOf,
                                                           RetentionUnit level)
{
    const bool byProduct = dimension == RetentionDimension::Product;
    MAINSTAY_TRY(RetentionData data,
                 retentionstore::load(connection, byProduct ? RetentionUnit::AccountAndProduct : level, asOf));
    const RetentionRequest request = wholeHistory(data.input, data.fiscal, asOf);
    MAINSTAY_TRY(const std::vector<QuarterSpan> spans, quarterSpans(request));
    MAINSTAY_TRY(RetentionGrouping grouping, retentionstore::group(connection, data, dimension, spans));
    MAINSTAY_TRY(RetentionTable table, RetentionTable::compute(std::move(data.input), request, std::move(grouping.groups)));
    return std::shared_ptr<const GroupReport>(std::make_shared<GroupReport>(
        GroupReport {dimension, std::move(table), grouping.names, std::move(data.accounts), data.currency, data.fiscal,
                     std::move(data.products), byProduct ? RetentionUnit::Account : level}));
}

} // namespace mainstay
