// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/toneshape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mainstay {

namespace {

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top());
    path.lineTo(box.right(), box.bottom());
    path.lineTo(box.left(), box.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

void drawToneShape(QPainter &painter, const QRectF &box, const ToneStyle &tone)
{
    const double side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.color);
    switch (tone.shape) {
    case ToneShape::Circle:
        painter.drawEllipse(square);
        break;
    case ToneShape::Triangle:
        painter.setPen(QPen(tone.color, side * 0.12, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(
            triangle(square.adjusted(side * 0.02, side * 0.02, -side * 0.02, -side * 0.08)));
        break;
    case ToneShape::Square: {
        const double inset = side * 0.06;
        painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), side * 0.12,
                                side * 0.12);
        break;
    }
    case ToneShape::Ring: {
        const double pen = std::max(1.5, side * 0.18);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tone.color, pen));
        painter.drawEllipse(square.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
        break;
    }
    }
    painter.restore();
}

} // namespace mainstay
