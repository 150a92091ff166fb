// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace mainstay::deck {

/// The colours of the theme by their place in it. Silver and amber are for fills, never for text on white.
enum class ThemeColour { Dark, Light, Navy, Panel, Blue, Teal, Amber, Red, Slate, Silver };

enum class ChartKind {
    Bars, ///< horizontal, clustered: for categories, sorted by whoever makes them
    Columns, ///< vertical, clustered
    StackedColumns,
    Line, ///< for time
    Doughnut, ///< one series; what is negative has no part of a ring and stays out
    Bridge, ///< one series: from a total over its changes to a total
};

/// A missing value stays a gap; it is never drawn as 0.
using ChartValue = std::optional<double>;

struct ChartSeries
{
    QString name;
    std::vector<ChartValue> values; ///< one a category
    ThemeColour colour = ThemeColour::Blue;
};

/// A line to compare with, over all categories of columns or of a line.
struct ChartTarget
{
    QString name;
    double value = 0;
};

/// What the bridge's own columns of the workbook are called.
struct BridgeNames
{
    QString base; ///< the hidden part below a change
    QString total;
    QString rise;
    QString fall;
};

/// A native chart with its data beside it, as PowerPoint edits it.
struct Chart
{
    QString key; ///< names the shape, so that it can be found and filled again: mainstay.chart.<key>
    ChartKind kind = ChartKind::Bars;
    QString title; ///< what is measured, and its unit
    QStringList categories;
    std::vector<ChartSeries> series;
    QString numberFormat = QStringLiteral("#,##0"); ///< as a spreadsheet has it
    std::set<int> highlighted {}; ///< points of a single series in amber; all others keep its colour
    std::optional<ChartTarget> target {};
    std::optional<double> axisStart {}; ///< where the value axis begins; the title is to say so
    std::set<int> totals {}; ///< the points of a bridge that are levels; all others are changes
    BridgeNames bridge {};
    QString altText; ///< type, subject, from and to, extreme
    QString emptyText; ///< what stands in the chart's place where it has no value
};

/// Whether there is anything to draw: a finite value.
bool hasPoint(const Chart &chart);

} // namespace mainstay::deck
