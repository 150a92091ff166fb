// SPDX-License-Identifier: Apache-2.0
// How the kinds of lines look; what they say is in linechip.cpp.
#include "ui/paint/toneshape.h"
#include "ui/touchpoints/linechip.h"

#include <QPainter>
#include <QPainterPath>

namespace mainstay {

using quicklog::LineKind;

namespace {

void drawTick(QPainter &painter, const QRectF &box)
{
    painter.drawPolyline(QPolygonF {QPointF(box.left() + box.width() * 0.28, box.top() + box.height() * 0.53),
                                    QPointF(box.left() + box.width() * 0.44, box.top() + box.height() * 0.69),
                                    QPointF(box.left() + box.width() * 0.73, box.top() + box.height() * 0.34)});
}

void drawBox(QPainter &painter, const QRectF &box)
{
    const QRectF inner = box.adjusted(0.7, 0.7, -0.7, -0.7);
    painter.drawRoundedRect(inner, 3, 3);
    drawTick(painter, box);
}

/// A filled diamond: what was said to the other side weighs more.
void drawDiamond(QPainter &painter, const QRectF &box, const QColor &color)
{
    const QPointF centre = box.center();
    const double half = box.width() / 2;
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF {centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                                   centre + QPointF(-half, 0)});
}

void drawQuoteMark(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double x : {0.12, 0.56}) {
        QPainterPath mark;
        const QPointF at(box.left() + x * box.width(), box.top() + 0.5 * box.height());
        const double size = 0.32 * box.width();
        mark.addEllipse(QRectF(at, QSizeF(size, size)));
        mark.moveTo(at + QPointF(0, size / 2));
        mark.quadTo(at + QPointF(0, -0.28 * box.height()), at + QPointF(size * 0.95, -0.32 * box.height()));
        mark.quadTo(at + QPointF(size * 0.45, -0.12 * box.height()), at + QPointF(size * 0.5, size / 2));
        mark.setFillRule(Qt::WindingFill);
        painter.drawPath(mark);
    }
}

void drawHash(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawLine(at(0.40, 0.12), at(0.28, 0.88));
    painter.drawLine(at(0.72, 0.12), at(0.60, 0.88));
    painter.drawLine(at(0.14, 0.36), at(0.90, 0.36));
    painter.drawLine(at(0.10, 0.64), at(0.86, 0.64));
}

void drawForward(QPainter &painter, const QRectF &box)
{
    for (const double x : {0.16, 0.50}) {
        const double left = box.left() + x * box.width();
        const double reach = 0.32 * box.width();
        painter.drawPolyline(QPolygonF {QPointF(left, box.top() + 0.2 * box.height()),
                                        QPointF(left + reach, box.center().y()),
                                        QPointF(left, box.bottom() - 0.2 * box.height())});
    }
}

} // namespace

ToneStyle chipStyle(LineKind kind, const Theme &theme)
{
    switch (kind) {
    case LineKind::Risk:
        return theme.watch;
    case LineKind::Win:
        return theme.good;
    case LineKind::Quote:
    case LineKind::Tag:
        return {theme.textMuted, theme.surfaceAlt, ToneShape::Ring};
    case LineKind::Action:
    case LineKind::Promise:
    case LineKind::NextTouch:
        return {theme.accentText, theme.accentSoft, ToneShape::Square};
    }
    Q_UNREACHABLE();
    return {};
}

void drawLineKind(QPainter &painter, const QRectF &box, LineKind kind, const Theme &theme)
{
    const ToneStyle look = chipStyle(kind, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case LineKind::Action:
        drawBox(painter, box);
        break;
    case LineKind::Promise:
        drawDiamond(painter, box.adjusted(1, 1, -1, -1), look.color);
        break;
    case LineKind::Risk:
    case LineKind::Win:
        drawToneShape(painter, box.adjusted(1, 1, -1, -1), look);
        break;
    case LineKind::Quote:
        drawQuoteMark(painter, box, look.color);
        break;
    case LineKind::Tag:
        drawHash(painter, box);
        break;
    case LineKind::NextTouch:
        drawForward(painter, box);
        break;
    }
    painter.restore();
}

} // namespace mainstay
