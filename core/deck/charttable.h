// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/chart.h"

#include <QByteArray>

namespace mainstay::deck {

/// What a column of a chart's workbook is drawn as.
enum class ColumnRole { Series, Target, BridgeBase, BridgeTotal, BridgeRise, BridgeFall };

struct ChartColumn
{
    QString name;
    std::vector<ChartValue> values; ///< finite where there is one
    ColumnRole role = ColumnRole::Series;
    ThemeColour colour = ThemeColour::Blue;
};

/// The cells that a chart is drawn from: categories in the first column, a series in each further one, names in the first
/// row. Workbook and chart are both written from it, so that they can't disagree.
struct ChartTable
{
    QStringList categories;
    std::vector<ChartColumn> columns;
    QString numberFormat;
};

/// At most 25 series and 1,000 categories; what is beyond is left out.
ChartTable chartTable(const Chart &chart);

/// Whether the chart is drawn as a bridge: one that would go below zero is drawn as columns of its steps instead, for a
/// floating column can't cross the axis.
bool isDrawnAsBridge(const Chart &chart);

/// Column 0 are the categories, row 0 the names: (1, 2) is "B3".
QByteArray cellName(qsizetype column, qsizetype row);
/// The shortest text that reads back as the same number.
QByteArray numberText(double value);

} // namespace mainstay::deck
