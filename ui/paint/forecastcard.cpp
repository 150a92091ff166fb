// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/forecastcard.h"

#include "ui/paint/fonts.h"

#include <QPainter>

#include <algorithm>

namespace mainstay {

namespace {

constexpr double cardRadius = 8;
constexpr double padding = 14;
constexpr double headTop = 10;
constexpr double dueTop = 30;
constexpr double dueHeight = 28;
constexpr double barTop = 62;
constexpr double barHeight = 8;
constexpr double wordsTop = 74;
constexpr double restTop = 108;
constexpr double monthsTop = 130;
constexpr double monthHeight = 4;
constexpr double line = 17;

void drawGround(QPainter &painter, const QRectF &area, const Theme &theme, const ForecastCardState &state)
{
    const bool isMarked = state.isChecked || state.isFocused;
    painter.setPen(QPen(state.isFocused ? theme.focusRing : state.isChecked ? theme.accent : theme.border, isMarked ? 2 : 1));
    painter.setBrush(state.isChecked ? theme.accentSoft : state.isHovered ? theme.surfaceAlt : theme.surface);
    const double half = isMarked ? 1 : 0.5;
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), cardRadius, cardRadius);
}

void drawHead(QPainter &painter, const QRectF &inner, const ForecastCardData &data, const Theme &theme)
{
    const QRectF area(inner.left(), inner.top() + headTop, inner.width(), line + 2);
    const double counted = textWidth(data.count, smallFont());
    drawPlacedText(painter, placedText(area.adjusted(0, 0, -counted, 0), data.quarter, sectionFont(), Qt::AlignLeft, TextRank::Main), theme);
    drawPlacedText(painter, placedText(area, data.count, smallFont(), Qt::AlignRight, TextRank::Muted), theme);
    const QFont figure = numberFont(titleFont());
    const double width = data.due.isEmpty() ? 0 : textWidth(data.due, figure);
    const QRectF due(area.left(), inner.top() + dueTop, area.width(), dueHeight);
    drawPlacedText(painter, placedText(due, data.due, figure, Qt::AlignLeft, TextRank::Main), theme);
    const QRectF word = data.due.isEmpty() ? due : due.adjusted(width + 6, 3, 0, 1);
    drawPlacedText(painter, placedText(word, data.dueWord, smallFont(), Qt::AlignLeft, TextRank::Muted), theme);
}

void drawWords(QPainter &painter, const QRectF &inner, const ForecastCardData &data, const Theme &theme)
{
    constexpr std::array<Qt::AlignmentFlag, 3> alignments {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    const double width = inner.width() / 3;
    for (size_t i = 0; i < data.words.size(); ++i) {
        const QRectF area(inner.left() + double(i) * width, inner.top() + wordsTop, width, line);
        drawPlacedText(painter, placedText(area, data.words[i].amount, numberFont(smallFont()), alignments[i], TextRank::Main), theme);
        drawPlacedText(painter, placedText(area.translated(0, line - 3), data.words[i].text, smallFont(), alignments[i], TextRank::Muted), theme);
    }
}

void drawRest(QPainter &painter, const QRectF &inner, const ForecastCardData &data, const Theme &theme)
{
    QRectF area(inner.left(), inner.top() + restTop, inner.width(), line);
    drawPlacedText(painter, placedText(area, data.decided, smallFont(), Qt::AlignLeft, TextRank::Muted), theme);
    if (!data.decided.isEmpty())
        area.setLeft(std::min(area.right(), area.left() + textWidth(data.decided, smallFont())));
    drawPlacedText(painter, placedText(area, data.lapsed, smallFont(), Qt::AlignLeft, TextRank::Poor), theme);
}

void drawMonths(QPainter &painter, const QRectF &card, const ForecastCardData &data, const Theme &theme)
{
    for (int month = 0; month < 3; ++month) {
        const QRectF area = forecastMonthArea(card, month);
        const ForecastCardData::Month &one = data.months[size_t(month)];
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), monthHeight), theme.surfaceAlt);
        if (one.share > 0)
            painter.fillRect(QRectF(area.left(), area.top(), std::max(2.0, area.width() * one.share), monthHeight), theme.chartNeutral);
        drawPlacedText(painter, placedText({area.left(), area.top() + monthHeight + 2, area.width(), line}, one.name, smallFont(), Qt::AlignLeft,
                                           TextRank::Faint), theme);
    }
}

QRectF innerOf(const QRectF &area)
{
    return area.adjusted(padding, 0, -padding, 0);
}

} // namespace

QRectF forecastMonthArea(const QRectF &area, int month)
{
    constexpr double gap = 8;
    const QRectF inner = innerOf(area);
    const double width = (inner.width() - 2 * gap) / 3;
    return {inner.left() + month * (width + gap), inner.top() + monthsTop, width, inner.height() - monthsTop};
}

void drawForecastCard(QPainter &painter, const QRectF &area, const ForecastCardData &data, const Theme &theme, const ForecastCardState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = innerOf(area);
    drawGround(painter, area, theme, state);
    drawHead(painter, inner, data, theme);
    drawPartBar(painter, {inner.left(), inner.top() + barTop, inner.width(), barHeight}, data.range, theme);
    if (!data.due.isEmpty()) {
        drawWords(painter, inner, data, theme);
        drawRest(painter, inner, data, theme);
        drawMonths(painter, area, data, theme);
    }
    painter.restore();
}

} // namespace mainstay
