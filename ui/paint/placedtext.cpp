// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/placedtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace mainstay {

namespace {

QColor colorOf(TextRank rank, const Theme &theme)
{
    switch (rank) {
    case TextRank::Main:
        return theme.text;
    case TextRank::Muted:
        return theme.textMuted;
    case TextRank::Faint:
        return theme.textFaint;
    case TextRank::Poor:
        return theme.poor.color;
    }
    Q_UNREACHABLE();
    return {};
}

/// Half a pair, or one of the code points that no XML may hold.
bool isUnshowable(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return c.category() == QChar::Other_Control || c.unicode() >= 0xfffe;
}

} // namespace

PlacedText placedText(const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment, TextRank rank)
{
    return {rect, QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()), font, alignment | Qt::AlignVCenter, rank};
}

void drawPlacedText(QPainter &painter, const PlacedText &text, const Theme &theme)
{
    if (text.text.isEmpty())
        return;
    painter.setFont(text.font);
    painter.setPen(colorOf(text.rank, theme));
    painter.drawText(text.rect, int(text.alignment) | Qt::TextSingleLine, text.text);
}

double textWidth(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

QString oneLine(const QString &text)
{
    QString line = text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isUnshowable(line, i))
            line[i] = u' ';
    }
    return line.simplified();
}

} // namespace mainstay
