// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/heatmap.h"

#include "ui/paint/fonts.h"
#include "ui/paint/hatch.h"
#include "ui/paint/heatcell.h"

#include <QPainter>

#include <algorithm>

namespace mainstay {

namespace {

constexpr double cellHeight = 40;
constexpr double headHeight = 26;
constexpr double narrowestCell = 58;
constexpr double padding = 10;
constexpr double radius = 3;

/// From a third on, so that what is lost is seen; never so dark that the text would have to be white.
double groundShare(double share, const Theme &theme)
{
    return std::clamp((share - 0.3) / 0.7, 0.0, 1.0) * (theme.isDark() ? 0.7 : 0.5);
}

double widestName(const HeatMapData &data, const QFont &font)
{
    double width = textWidth(data.nameHeader, font);
    for (const HeatMapRow &row : data.rows)
        width = std::max(width, textWidth(row.name, font));
    return width + padding;
}

double widestSize(const HeatMapData &data, const QFont &font)
{
    double width = textWidth(data.sizeHeader, font);
    for (const HeatMapRow &row : data.rows)
        width = std::max(width, textWidth(row.size, numberFont(font)));
    return width + 2 * padding;
}

double widestCell(const HeatMapData &data, const QFont &font)
{
    double width = narrowestCell;
    for (const HeatMapRow &row : data.rows) {
        for (const HeatMapCell &cell : row.cells)
            width = std::max({width, textWidth(cell.text, numberFont(font)) + padding,
                              textWidth(cell.count, numberFont(smallFont())) + padding});
    }
    return width;
}

} // namespace

HeatMapLayout layoutHeatMap(const HeatMapData &data, const QFont &font)
{
    HeatMapLayout layout;
    layout.font = font;
    const QFont small = smallFont();
    const double nameWidth = std::max(widestName(data, font), textWidth(data.nameHeader, small));
    const double sizeWidth = widestSize(data, font);
    const double cellWidth = widestCell(data, font);
    const double left = nameWidth + sizeWidth;
    layout.texts.push_back({{0, 0, nameWidth, headHeight}, data.nameHeader, small, Qt::AlignLeft | Qt::AlignVCenter, TextRank::Muted});
    layout.texts.push_back({{nameWidth, 0, sizeWidth - padding, headHeight}, data.sizeHeader, small,
                            Qt::AlignRight | Qt::AlignVCenter, TextRank::Muted});
    for (qsizetype i = 0; i < data.columns.size(); ++i)
        layout.texts.push_back(
            placedText({left + double(i) * cellWidth, 0, cellWidth, headHeight}, data.columns[i], small, Qt::AlignHCenter, TextRank::Muted));
    double top = headHeight;
    for (const HeatMapRow &row : data.rows) {
        layout.texts.push_back({{0, top, nameWidth, cellHeight}, row.name, font, Qt::AlignLeft | Qt::AlignVCenter, TextRank::Main});
        layout.texts.push_back({{nameWidth, top, sizeWidth - padding, cellHeight}, row.size, numberFont(font),
                                Qt::AlignRight | Qt::AlignVCenter, TextRank::Muted});
        for (size_t i = 0; i < row.cells.size(); ++i)
            layout.boxes.push_back({{left + double(i) * cellWidth, top, cellWidth, cellHeight}, row.cells[i]});
        top += cellHeight;
    }
    layout.size = {left + cellWidth * double(data.columns.size()), top};
    return layout;
}

void drawHeatMap(QPainter &painter, const HeatMapLayout &layout, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedText &text : layout.texts)
        drawPlacedText(painter, text, theme);
    for (const HeatMapLayout::Box &box : layout.boxes)
        drawHeatMapCell(painter, box.area, box.cell, layout.font, theme);
    painter.restore();
}

void drawHeatMapCell(QPainter &painter, const QRectF &area, const HeatMapCell &cell, const QFont &font, const Theme &theme)
{
    const QRectF box = area.adjusted(1, 1, -1, -1);
    const double share = groundShare(cell.share.value_or(0), theme);
    if (cell.share) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(heatGround(share, theme));
        painter.drawRoundedRect(box, radius, radius);
    }
    const QColor text = cell.share ? heatText(share, theme) : theme.textFaint;
    if (cell.toDate) {
        QColor stroke = text;
        stroke.setAlphaF(0.18F);
        drawHatch(painter, box.adjusted(1, 1, -1, -1), stroke, 1);
    }
    painter.setPen(text);
    painter.setFont(numberFont(font));
    painter.drawText(box.adjusted(0, 3, 0, -box.height() / 2 + 2), Qt::AlignCenter | Qt::TextSingleLine, cell.text);
    painter.setFont(numberFont(smallFont()));
    painter.drawText(box.adjusted(0, box.height() / 2 - 1, 0, -3), Qt::AlignCenter | Qt::TextSingleLine, cell.count);
}

} // namespace mainstay
