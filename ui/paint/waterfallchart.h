// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/chart.h"

#include <functional>

namespace mainstay {

/// One bar of a waterfall. Texts come ready in the reader's language and locale.
struct WaterfallStep
{
    enum class Kind {
        Start, ///< from zero to amount
        Movement, ///< from where the last one ended, by amount
        End, ///< from zero to the sum so far; its amount is not looked at, so that it can't lie
    };

    Kind kind = Kind::Movement;
    QString label; ///< "Lost"
    double amount = 0; ///< signed
    QString valueText; ///< with its sign: "−21", "+€1.2M"
    QString detail; ///< for the tool tip
};

struct WaterfallChartData
{
    std::vector<WaterfallStep> steps;
    std::function<QString(double)> tickText;
    QString categoryHeader; ///< of the table: "Movement"
    QString valueHeader; ///< "Accounts"

    /// Start plus all movements: what the End bar shows.
    double total() const;
};

/// Bars touch where they continue each other; a connector shows it. Labels sit above rises and
/// totals and under falls, and never overlap.
ChartLayout layoutWaterfall(const WaterfallChartData &data, const QRectF &bounds,
                            const QFont &font);

} // namespace mainstay
