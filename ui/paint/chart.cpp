// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/chart.h"

#include "ui/paint/fonts.h"
#include "ui/paint/hatch.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double barRadius = 3;

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(float(opacity));
    return color;
}

/// Round where the bar ends, square where it stands on the axis.
QPainterPath barShape(const QRectF &bar, double baseline)
{
    const double radius = std::min({barRadius, bar.height() / 2, bar.width() / 2});
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(bar, radius, radius);
    if (std::abs(bar.bottom() - baseline) < 1)
        path.addRect(bar.adjusted(0, bar.height() - radius, 0, 0));
    else if (std::abs(bar.top() - baseline) < 1)
        path.addRect(bar.adjusted(0, 0, 0, radius - bar.height()));
    return path.simplified();
}

void drawBar(QPainter &painter, const ChartColumn &column, const QColor &color, double baseline)
{
    const QRectF bar = column.bar;
    if (bar.isNull())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(column.provisional ? faded(color, 0.16) : color);
    painter.drawPath(barShape(bar, baseline));
    if (!column.provisional)
        return;
    const QRectF inner = bar.adjusted(0.75, 0.75, -0.75, -0.75);
    drawHatch(painter, inner, faded(color, 0.55));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5));
    painter.drawPath(
        barShape(inner, std::abs(bar.bottom() - baseline) < 1 ? inner.bottom() : baseline));
}

void drawBand(QPainter &painter, const QRectF &hit, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(hit.adjusted(1, 0, -1, 0), 6, 6);
}

void drawLine(QPainter &painter, const ChartLayout &layout, const Theme &theme)
{
    const QColor color = theme.chartAccent;
    const ChartColumn *previous = nullptr;
    for (const ChartColumn &column : layout.columns) {
        if (!column.bar.isNull() && previous) {
            painter.setPen(
                QPen(color, 2, column.provisional ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(previous->bar.center(), column.bar.center());
        }
        previous = column.bar.isNull() ? nullptr : &column;
    }
    for (const ChartColumn &column : layout.columns) {
        if (column.bar.isNull())
            continue;
        painter.setPen(QPen(color, 2));
        painter.setBrush(column.provisional ? theme.surface : color);
        painter.drawEllipse(column.bar.center(), 3.5, 3.5);
    }
}

/// A grid line leaves out the value labels it would strike through. Labels come from left to right.
void drawGridLine(QPainter &painter, const ChartLayout &layout, double y)
{
    double from = layout.plot.left();
    for (const ChartColumn &column : layout.columns) {
        const QRectF label = column.value.rect.adjusted(-1, 1, 1, -1);
        if (column.value.text.isEmpty() || y < label.top() || y > label.bottom())
            continue;
        if (label.left() > from)
            painter.drawLine(QPointF(from, y), QPointF(label.left(), y));
        from = std::max(from, label.right());
    }
    if (from < layout.plot.right())
        painter.drawLine(QPointF(from, y), QPointF(layout.plot.right(), y));
}

void drawAxis(QPainter &painter, const ChartLayout &layout, const Theme &theme)
{
    painter.setFont(layout.font);
    for (const ChartTick &tick : layout.ticks) {
        const bool base = std::abs(tick.y - layout.baseline) < 0.01;
        painter.setPen(QPen(base ? theme.borderStrong : theme.chartGrid, 1));
        const double y = std::floor(tick.y) + 0.5;
        drawGridLine(painter, layout, y);
        painter.setPen(theme.textFaint);
        painter.drawText(tick.label.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         tick.label.text);
    }
}

void drawLabels(QPainter &painter, const ChartLayout &layout, const Theme &theme, int selected)
{
    QFont values = numberFont(layout.font);
    values.setWeight(QFont::Medium);
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const ChartColumn &column = layout.columns[i];
        painter.setFont(values);
        painter.setPen(column.bar.isNull() ? theme.textFaint : theme.text);
        if (!column.value.text.isEmpty())
            painter.drawText(column.value.rect, Qt::AlignCenter | Qt::TextSingleLine,
                             column.value.text);
        painter.setFont(layout.font);
        painter.setPen(int(i) == selected ? theme.text : theme.textMuted);
        // Line by line: several lines in one call lose their centring in SVG.
        QRectF line = column.category.rect;
        const QStringList lines = column.category.text.split(u'\n');
        line.setHeight(line.height() / double(lines.size()));
        for (const QString &text : lines) {
            painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, text);
            line.translate(0, line.height());
        }
    }
}

void drawFocus(QPainter &painter, const QRectF &hit, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.focusRing, 2));
    painter.drawRoundedRect(hit.adjusted(2, 1, -2, -1), 5, 5);
}

const ChartColumn *columnOf(const ChartLayout &layout, int index)
{
    return index >= 0 && size_t(index) < layout.columns.size() ? &layout.columns[size_t(index)]
                                                               : nullptr;
}

} // namespace

int ChartLayout::columnAt(QPointF point) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const QRectF &hit = columns[i].hit;
        if (point.x() >= hit.left() && point.x() < hit.right() && point.y() >= hit.top()
            && point.y() < hit.bottom())
            return int(i);
    }
    return -1;
}

QColor chartColor(const Theme &theme, ChartInk ink)
{
    switch (ink) {
    case ChartInk::Accent:
        return theme.chartAccent;
    case ChartInk::Positive:
        return theme.chartPositive;
    case ChartInk::Negative:
        return theme.chartNegative;
    case ChartInk::Neutral:
        return theme.chartNeutral;
    case ChartInk::Total:
        break;
    }
    return theme.chartTotal;
}

void drawChart(QPainter &painter, const ChartLayout &layout, const Theme &theme,
               const ChartState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const ChartColumn *column = columnOf(layout, state.selected))
        drawBand(painter, column->hit, theme.accentSoft);
    if (const ChartColumn *column = columnOf(layout, state.hovered);
        column && state.hovered != state.selected)
        drawBand(painter, column->hit, theme.surfaceAlt);
    drawAxis(painter, layout, theme);
    if (layout.form == ChartLayout::Form::Line) {
        drawLine(painter, layout, theme);
    } else {
        for (const ChartColumn &column : layout.columns)
            drawBar(painter, column, chartColor(theme, column.ink), layout.baseline);
    }
    painter.setPen(QPen(theme.chartNeutral, 1));
    painter.drawLines(QVector<QLineF>(layout.connectors.begin(), layout.connectors.end()));
    drawLabels(painter, layout, theme, state.selected);
    if (const ChartColumn *column = columnOf(layout, state.focused))
        drawFocus(painter, column->hit, theme);
    painter.restore();
}

} // namespace mainstay
