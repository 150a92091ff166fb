// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace mainstay {

/// What a text is to the reader; the theme says which colour that is.
enum class TextRank { Main, Muted, Faint, Poor };

/// One line of text with its place, cut to it by whoever places it.
struct PlacedText
{
    QRectF rect;
    QString text;
    QFont font;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    TextRank rank = TextRank::Main;
};

/// Elided to the width of its place.
PlacedText placedText(const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment, TextRank rank);

void drawPlacedText(QPainter &painter, const PlacedText &text, const Theme &theme);

/// The width a line needs, rounded up.
double textWidth(const QString &text, const QFont &font);

/// What others wrote, as one line that any file can hold: line breaks and what can't be shown become blanks.
QString oneLine(const QString &text);

} // namespace mainstay
