// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/formulastrip.h"
#include "ui/paint/quarterchart.h"
#include "ui/paint/waterfallchart.h"
#include "ui/retention/retentionreport.h"
#include "ui/retention/retentiontexts.h"

#include <span>

/// From figures to what the charts and the strip draw; bars and terms stand in the order of the
/// bucket lists here.
namespace mainstay::retentioncharts {

/// Of the waterfall of accounts.
const std::vector<RetentionBucket> &logoBuckets();
/// Of the waterfall of ARR: uplift only where there is any.
std::vector<RetentionBucket> arrBuckets(const QuarterRetention &row);
/// Of the strip: accounts that came and went, that paused and that lapsed only where there are any.
std::vector<RetentionBucket> stripBuckets(const QuarterRetention &row);

QuarterChartData quarters(std::span<const QuarterRetention> rows, FiscalYear fiscal,
                          RetentionRatio ratio, const RetentionTexts &texts);
WaterfallChartData logos(const QuarterRetention &row, const RetentionTexts &texts);
WaterfallChartData arr(const QuarterRetention &row, const Currency &currency,
                       const RetentionTexts &texts);
std::vector<FormulaTerm> strip(const QuarterRetention &row, const RetentionTexts &texts);

} // namespace mainstay::retentioncharts
