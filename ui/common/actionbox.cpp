// SPDX-License-Identifier: Apache-2.0
#include "ui/common/actionbox.h"

#include <QPainter>
#include <QPainterPath>

namespace mainstay {

void drawActionBox(QPainter &painter, const QPointF &at, ActionState state, const Theme &theme)
{
    const QRectF box(at, QSizeF(actionBoxSize, actionBoxSize));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool done = state == ActionState::Kept || state == ActionState::Late;
    painter.setPen(QPen(done ? theme.good.color : theme.borderStrong, 1.2));
    painter.setBrush(done ? theme.good.color : theme.surface);
    painter.drawRoundedRect(box, 4, 4);
    QPainterPath mark;
    if (done) {
        mark.moveTo(box.left() + 3.2, box.top() + 7.4);
        mark.lineTo(box.left() + 6, box.top() + 10);
        mark.lineTo(box.left() + 10.8, box.top() + 4.4);
    } else if (state == ActionState::Broken) {
        mark.moveTo(box.left() + 4, box.top() + 4);
        mark.lineTo(box.right() - 4, box.bottom() - 4);
        mark.moveTo(box.right() - 4, box.top() + 4);
        mark.lineTo(box.left() + 4, box.bottom() - 4);
    } else if (state == ActionState::Dropped) {
        mark.moveTo(box.left() + 4, box.center().y());
        mark.lineTo(box.right() - 4, box.center().y());
    }
    const QColor color = done ? theme.surface : state == ActionState::Broken ? theme.poor.color : theme.textMuted;
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mark);
    painter.restore();
}

} // namespace mainstay
