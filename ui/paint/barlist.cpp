// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/barlist.h"

#include "ui/paint/fonts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double rowHeight = 32;
constexpr double headHeight = 26;
constexpr double barHeight = 12;
constexpr double gap = 20;
constexpr double swatch = 12;
constexpr double narrowestBar = 160;
constexpr double radius = 2;
constexpr double thinnest = 2; ///< an amount of nothing is still a row

QColor colorOf(PartInk ink, const Theme &theme)
{
    const auto faded = [](QColor color) {
        color.setAlphaF(0.35F);
        return color;
    };
    switch (ink) {
    case PartInk::Loss:
        return theme.chartNegative;
    case PartInk::LossOpen:
        return faded(theme.chartNegative);
    case PartInk::Neutral:
        return theme.chartNeutral;
    case PartInk::Kept:
        return theme.chartPositive;
    case PartInk::Sure:
        return theme.chartAccent;
    case PartInk::Maybe:
        return faded(theme.chartAccent);
    }
    Q_UNREACHABLE();
    return {};
}

QPainterPath roundedShape(const QRectF &area, double corner)
{
    QPainterPath path;
    path.addRoundedRect(area, corner, corner);
    return path;
}

/// Where the columns of figures begin, and the last one ends.
std::vector<double> valueLefts(const BarListData &data, double width, const QFont &font)
{
    std::vector<double> lefts {width};
    for (qsizetype column = data.valueHeaders.size() - 1; column >= 0; --column) {
        double widest = textWidth(data.valueHeaders[column], smallFont());
        for (const BarListRow &row : data.rows)
            widest = std::max(widest, textWidth(row.values.value(column), numberFont(font)));
        lefts.insert(lefts.begin(), lefts.front() - widest - gap);
    }
    return lefts;
}

double nameWidth(const BarListData &data, double room, const QFont &font)
{
    double widest = textWidth(data.nameHeader, smallFont());
    for (const BarListRow &row : data.rows)
        widest = std::max(widest, textWidth(oneLine(row.name), font));
    return std::min(widest, std::max(room - narrowestBar - gap, room / 3));
}

void placeLegend(BarListLayout &layout, const BarListData &data, double width)
{
    const QFont font = smallFont();
    double left = 0;
    const auto place = [&](PartBar sample, const QString &text) {
        const double needed = swatch + 6 + textWidth(text, font) + gap;
        if (left > 0 && left + needed > width) {
            left = 0;
            layout.size.rheight() += headHeight;
        }
        const double top = layout.size.height();
        layout.bars.push_back({{left, top + (headHeight - barHeight) / 2 + 2, swatch, barHeight - 2}, std::move(sample)});
        layout.texts.push_back(
            placedText({left + swatch + 6, top, std::min(textWidth(text, font), width - left - swatch - 6), headHeight}, text, font, Qt::AlignLeft, TextRank::Muted));
        left += needed;
    };
    if (data.legend.empty() && data.markLegend.isEmpty())
        return;
    layout.size.rheight() += 8;
    for (const auto &[ink, text] : data.legend)
        place({{{1, ink}}, 1, {}, false, false}, text);
    if (!data.markLegend.isEmpty())
        place({{}, 1, 0.5, true, false}, data.markLegend);
    layout.size.rheight() += headHeight;
}

} // namespace

void drawPartBar(QPainter &painter, const QRectF &area, const PartBar &bar, const Theme &theme)
{
    const double whole = std::max(bar.whole, 1e-9);
    const auto at = [&](double amount) { return area.left() + area.width() * std::clamp(amount / whole, 0.0, 1.0); };
    double sum = 0;
    for (const BarPart &part : bar.parts)
        sum += part.amount;
    QRectF drawn = area;
    if (!bar.hasTrack)
        drawn.setWidth(std::max(thinnest, at(sum) - area.left()));
    const QPainterPath shape = roundedShape(drawn, bar.isPill ? area.height() / 2 : radius);
    painter.setPen(Qt::NoPen);
    if (bar.hasTrack) {
        painter.setBrush(theme.surfaceAlt);
        painter.drawPath(shape);
    }
    double from = 0;
    for (const BarPart &part : bar.parts) {
        const double right = !bar.hasTrack && from + part.amount >= sum ? drawn.right() : at(from + part.amount);
        if (right > at(from)) {
            // Cut by arithmetic: QSvgGenerator of Qt 6.4 knows no clipping.
            QPainterPath piece;
            piece.addRect(QRectF(QPointF(at(from), area.top()), QPointF(right, area.bottom())));
            painter.setBrush(colorOf(part.ink, theme));
            painter.drawPath(shape.intersected(piece));
        }
        from += part.amount;
    }
    if (bar.mark)
        painter.fillRect(QRectF(at(*bar.mark) - 1, area.top() - 3, 2, area.height() + 6), theme.text);
}

BarListLayout layoutBarList(const BarListData &data, double width, const QFont &font)
{
    BarListLayout layout;
    const std::vector<double> lefts = valueLefts(data, width, font);
    const double names = nameWidth(data, lefts.front(), font);
    const double barLeft = names + gap;
    const double barWidth = std::max(1.0, lefts.front() - barLeft);
    const auto placeValues = [&](const QStringList &values, double top, double height, const QFont &valueFont, TextRank rank) {
        for (qsizetype i = 0; i < values.size() && i + 1 < qsizetype(lefts.size()); ++i)
            layout.texts.push_back(
                {{lefts[size_t(i)], top, lefts[size_t(i) + 1] - lefts[size_t(i)], height}, values[i], valueFont, Qt::AlignRight | Qt::AlignVCenter, rank});
    };
    layout.texts.push_back(placedText({0, 0, names, headHeight}, data.nameHeader, smallFont(), Qt::AlignLeft, TextRank::Muted));
    placeValues(data.valueHeaders, 0, headHeight, smallFont(), TextRank::Muted);
    layout.lines.push_back(headHeight);
    double top = headHeight;
    for (const BarListRow &row : data.rows) {
        layout.texts.push_back(placedText({0, top, names, rowHeight}, oneLine(row.name), font, Qt::AlignLeft, TextRank::Main));
        placeValues(row.values, top, rowHeight, numberFont(font), TextRank::Main);
        layout.bars.push_back({{barLeft, top + (rowHeight - barHeight) / 2, barWidth, barHeight}, row.bar});
        top += rowHeight;
        layout.lines.push_back(top);
    }
    layout.size = {width, top};
    placeLegend(layout, data, width);
    return layout;
}

void drawBarList(QPainter &painter, const BarListLayout &layout, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double y : layout.lines)
        painter.fillRect(QRectF(0, y - 1, layout.size.width(), 1), theme.border);
    for (const BarListLayout::Bar &bar : layout.bars)
        drawPartBar(painter, bar.area, bar.bar, theme);
    for (const PlacedText &text : layout.texts)
        drawPlacedText(painter, text, theme);
    painter.restore();
}

} // namespace mainstay
