// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace mainstay {

/// One cell of a heat map: its number tells the value, its ground how it compares, a square that
/// something is wrong with it.
struct HeatCell
{
    QString text; ///< empty: nothing, and no ground
    double share = 0; ///< 0 … 1 of the highest
    bool isMarked = false;
    bool isCurrent = false; ///< the keyboard is here
    double planned = 0; ///< 0 … 1 of the value is still to come: a dashed frame, and no ground where it is all
};

/// The ground of a share on the theme's surface; text on it has a contrast of 4.5:1 in heatText().
QColor heatGround(double share, const Theme &theme);
QColor heatText(double share, const Theme &theme);

/// Fills `area` but for a gap of a pixel around; text in the painter's font.
void drawHeatCell(QPainter &painter, const QRectF &area, const HeatCell &cell, const Theme &theme);

} // namespace mainstay
