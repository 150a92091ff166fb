// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace mainstay {

/// Diagonal strokes: what is not over yet. QSvgGenerator of Qt 6.4 knows neither clipping nor patterns, so they are cut to
/// the area by arithmetic.
void drawHatch(QPainter &painter, const QRectF &area, const QColor &color, double width = 1.5);

} // namespace mainstay
