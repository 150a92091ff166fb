// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/placedtext.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace mainstay {

/// One cell of a HeatMap. Texts come ready in the reader's language and locale.
struct HeatMapCell
{
    std::optional<double> share; ///< 0 … 1, more where it grew; none is "n/a", without a ground
    QString text; ///< "79.0%", "n/a"
    QString count; ///< what the share is of: "79/100"
    bool toDate = false; ///< the quarter is not over: hatched
};

struct HeatMapRow
{
    QString name; ///< "2026 Q1"
    QString size; ///< "100": what the shares are of
    std::vector<HeatMapCell> cells; ///< from the first column on; what is missing lies in the future
};

struct HeatMapData
{
    QString nameHeader;
    QString sizeHeader;
    QStringList columns;
    std::vector<HeatMapRow> rows;
};

struct HeatMapLayout
{
    struct Box
    {
        QRectF area;
        HeatMapCell cell;
    };
    QSizeF size;
    QFont font;
    std::vector<PlacedText> texts; ///< headers, names and sizes
    std::vector<Box> boxes; ///< row by row
};

/// As large as its texts need: a grid is not stretched.
HeatMapLayout layoutHeatMap(const HeatMapData &data, const QFont &font);
void drawHeatMap(QPainter &painter, const HeatMapLayout &layout, const Theme &theme);

/// The share above, what it is of below. The table on the screen draws its cells with it, too.
void drawHeatMapCell(QPainter &painter, const QRectF &area, const HeatMapCell &cell, const QFont &font, const Theme &theme);

} // namespace mainstay
