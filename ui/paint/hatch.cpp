// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/hatch.h"

#include <QPainter>

#include <algorithm>

namespace mainstay {

void drawHatch(QPainter &painter, const QRectF &area, const QColor &color, double width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    constexpr double distance = 6;
    for (double offset = distance; offset < area.width() + area.height(); offset += distance) {
        const double x1 = std::max(0.0, offset - area.height());
        const double x2 = std::min(area.width(), offset);
        painter.drawLine(QPointF(area.left() + x1, area.bottom() - (offset - x1)),
                         QPointF(area.left() + x2, area.bottom() - (offset - x2)));
    }
}

} // namespace mainstay
