// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/chart.h"

#include <functional>
#include <optional>

namespace mainstay {

/// One quarter of a QuarterChart. Texts come ready in the reader's language and locale.
struct QuarterValue
{
    QString label; ///< "2026 Q1"
    std::optional<double> value; ///< a ratio, 0.99 for 99 %; none is "n/a", shown as such
    QString valueText; ///< "99.0%", "n/a"
    QString detail; ///< for the tool tip: "79 of 100 accounts stayed"
    bool toDate = false; ///< the quarter is not over
};

struct QuarterChartData
{
    ChartLayout::Form form = ChartLayout::Form::Bars;
    std::vector<QuarterValue> quarters;
    std::function<QString(double)> tickText;
    QString categoryHeader; ///< of the table: "Quarter"
    QString valueHeader; ///< "Net revenue retention"
    std::optional<std::pair<double, double>> scale; ///< lowest and highest, where charts share one
};

/// Bars start at zero; a line uses the range its values need. Every quarter has a column, also one
/// without a value. Value labels never overlap: where all don't fit, the newest are kept.
ChartLayout layoutQuarterChart(const QuarterChartData &data, const QRectF &bounds,
                               const QFont &font);

} // namespace mainstay
