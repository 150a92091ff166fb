// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/multiples.h"

#include "ui/paint/fonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double narrowestCell = 250;
constexpr double chartHeight = 116;
constexpr double headHeight = 22;
constexpr double padding = 8;
constexpr double gap = 12;
constexpr double radius = 6;

/// Of all groups together, with a little air; never flat.
std::pair<double, double> commonScale(const MultiplesData &data)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const SmallMultiple &group : data.groups) {
        for (const QuarterValue &quarter : group.quarters) {
            if (quarter.value && std::isfinite(*quarter.value)) {
                low = std::min(low, *quarter.value);
                high = std::max(high, *quarter.value);
            }
        }
    }
    if (low > high)
        return {0, 1};
    return high - low < 0.1 ? std::pair(low - 0.1, high) : std::pair(low, high);
}

ChartLayout chartOf(const MultiplesData &data, const SmallMultiple &group, const std::pair<double, double> &scale, const QRectF &bounds)
{
    QuarterChartData chart;
    chart.form = ChartLayout::Form::Line;
    chart.quarters = group.quarters;
    for (QuarterValue &quarter : chart.quarters)
        quarter.valueText.clear(); // the newest one stands above; there is no room for more
    chart.tickText = data.tickText;
    chart.scale = scale;
    return layoutQuarterChart(chart, bounds, smallFont());
}

MultiplesLayout::Cell cellOf(const MultiplesData &data, const SmallMultiple &group, const std::pair<double, double> &scale, const QRectF &box,
                             const QFont &font)
{
    MultiplesLayout::Cell cell;
    cell.box = box;
    const QRectF inner = box.adjusted(padding, padding / 2, -padding, -padding / 2);
    QFont strong = font;
    strong.setWeight(QFont::Medium);
    const double figureWidth = std::min(textWidth(group.figure, numberFont(strong)), inner.width() * 0.6);
    const QRectF head(inner.left(), inner.top(), inner.width(), headHeight);
    cell.figure = placedText(head.adjusted(head.width() - figureWidth, 0, 0, 0), group.figure, numberFont(strong), Qt::AlignRight, TextRank::Main);
    cell.name = placedText(head.adjusted(0, 0, -figureWidth - padding, 0), oneLine(group.name), strong, Qt::AlignLeft, TextRank::Main);
    cell.chart = chartOf(data, group, scale, inner.adjusted(0, headHeight, 0, 0));
    return cell;
}

void drawGround(QPainter &painter, const QRectF &box, const QColor &ground, const QColor &frame, double width)
{
    painter.setBrush(ground);
    painter.setPen(QPen(frame, width));
    const double inset = width / 2;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace

int MultiplesLayout::cellAt(QPointF point) const
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].box.contains(point))
            return int(i);
    }
    return -1;
}

MultiplesLayout layoutMultiples(const MultiplesData &data, double width, const QFont &font)
{
    MultiplesLayout layout;
    const auto scale = commonScale(data);
    const int most = std::max(1, int((width + gap) / (narrowestCell + gap)));
    // Few groups fill the row, but a single one is not blown up to the whole width.
    layout.columns = std::clamp(int(data.groups.size()), std::min(most, 3), most);
    const double cellWidth = std::floor((width - gap * (layout.columns - 1)) / layout.columns);
    const double cellHeight = headHeight + chartHeight + padding;
    for (size_t i = 0; i < data.groups.size(); ++i) {
        const double left = double(i % size_t(layout.columns)) * (cellWidth + gap);
        const double top = double(i / size_t(layout.columns)) * (cellHeight + gap);
        layout.cells.push_back(cellOf(data, data.groups[i], scale, {left, top, cellWidth, cellHeight}, font));
    }
    layout.size = {width, layout.cells.empty() ? 0 : layout.cells.back().box.bottom()};
    return layout;
}

void drawMultiples(QPainter &painter, const MultiplesLayout &layout, const Theme &theme, const MultiplesState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(layout.cells.size()); ++i) {
        const MultiplesLayout::Cell &cell = layout.cells[size_t(i)];
        const bool isSelected = i == state.selected;
        drawGround(painter, cell.box, isSelected ? theme.accentSoft : theme.surface, i == state.focused ? theme.focusRing : theme.border,
                   i == state.focused ? 2 : 1);
        drawPlacedText(painter, cell.name, theme);
        drawPlacedText(painter, cell.figure, theme);
        drawChart(painter, cell.chart, theme, {i == state.hovered ? state.column : -1, -1, -1});
    }
    painter.restore();
}

} // namespace mainstay
