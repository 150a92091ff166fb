// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/pill.h"

#include "ui/paint/toneshape.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double padding = 8;
constexpr double markSide = 8;
constexpr double markGap = 5;

double textStart(const Pill &pill)
{
    return pill.tone ? padding + markSide + markGap : padding - 1;
}

} // namespace

QSizeF pillSize(const Pill &pill, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double height = std::max(20.0, std::ceil(metrics.height()) + 2);
    const double width
        = textStart(pill) + std::ceil(metrics.horizontalAdvance(pill.text)) + padding;
    return {std::max(width, height), height};
}

QRectF drawPill(QPainter &painter, const QRectF &area, const Pill &pill, const Theme &theme)
{
    const QSizeF wanted = pillSize(pill, painter.font());
    QRectF box(area.left(), 0, std::min(wanted.width(), area.width()), wanted.height());
    box.moveTop(std::round(area.center().y() - box.height() / 2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (pill.tone) {
        const ToneStyle &tone = theme.tone(*pill.tone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.soft);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        drawToneShape(painter,
                      {box.left() + padding, box.center().y() - markSide / 2, markSide, markSide},
                      tone);
        painter.setPen(tone.color);
    } else {
        painter.setPen(QPen(theme.borderStrong, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setPen(theme.textMuted);
    }
    QRectF text = box.adjusted(textStart(pill), 0, -padding + 2, 0);
    const bool centred = !pill.tone;
    if (centred)
        text = box.adjusted(3, 0, -3, 0);
    const QString shown
        = QFontMetricsF(painter.font()).elidedText(pill.text, Qt::ElideRight, text.width() + 1);
    painter.drawText(
        text, Qt::AlignVCenter | Qt::TextSingleLine | (centred ? Qt::AlignHCenter : Qt::AlignLeft),
        shown);
    painter.restore();
    return box;
}

} // namespace mainstay
