// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/placedtext.h"
#include "ui/paint/quarterchart.h"

namespace mainstay {

/// One group of small multiples: its name, what it stands at, and its quarters.
struct SmallMultiple
{
    QString name;
    QString figure; ///< of the last quarter: "87.5% (7/8)"
    std::vector<QuarterValue> quarters;
};

/// The same figure for many groups, each as a small line, all on one scale so that they compare.
struct MultiplesData
{
    std::vector<SmallMultiple> groups;
    std::function<QString(double)> tickText;
    QString groupHeader; ///< of the table: "Group"
    QString valueHeader; ///< "Logo retention (adjusted)"
};

struct MultiplesLayout
{
    struct Cell
    {
        QRectF box; ///< answers to the mouse
        PlacedText name;
        PlacedText figure;
        ChartLayout chart;
    };
    QSizeF size;
    int columns = 1;
    std::vector<Cell> cells;

    /// The cell at a point, or -1.
    int cellAt(QPointF point) const;
};

/// Indexes of cells, -1 for none; `column` is of the hovered one.
struct MultiplesState
{
    int hovered = -1;
    int column = -1;
    int selected = -1;
    int focused = -1;
};

/// As many side by side as are readable, as high as they need.
MultiplesLayout layoutMultiples(const MultiplesData &data, double width, const QFont &font);
void drawMultiples(QPainter &painter, const MultiplesLayout &layout, const Theme &theme, const MultiplesState &state = {});

} // namespace mainstay
