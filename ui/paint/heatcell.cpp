// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/heatcell.h"

#include "ui/paint/fonts.h"
#include "ui/paint/toneshape.h"

#include <QPainter>

#include <algorithm>

namespace mainstay {

namespace {

constexpr double faintest = 0.08;
constexpr double strongest = 1;
constexpr double readable = 4.5;
constexpr double radius = 3;
constexpr double markSize = 7;

QColor blend(const QColor &below, const QColor &above, double share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()), mix(below.blue(), above.blue())};
}

} // namespace

QColor heatGround(double share, const Theme &theme)
{
    const double bounded = std::clamp(share, 0.0, 1.0);
    return blend(theme.surface, theme.accent, faintest + (strongest - faintest) * bounded);
}

QColor heatText(double share, const Theme &theme)
{
    const QColor ground = heatGround(share, theme);
    const QColor other = theme.isDark() ? theme.window : theme.surface;
    for (const QColor &color : {theme.text, other}) {
        if (contrastRatio(color, ground) >= readable)
            return color;
    }
    // In the middle only the extremes are far enough from it: one of them always is (√21 : 1).
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(black, ground) >= contrastRatio(white, ground) ? black : white;
}

void drawHeatCell(QPainter &painter, const QRectF &area, const HeatCell &cell, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = area.adjusted(1, 1, -1, -1);
    const bool allPlanned = cell.planned >= 1;
    if (!cell.text.isEmpty() && !allPlanned) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(heatGround(cell.share, theme));
        painter.drawRoundedRect(box, radius, radius);
    }
    if (!cell.text.isEmpty() && cell.planned > 0) {
        QPen dashed(allPlanned ? theme.accent : heatText(cell.share, theme), 1.2);
        dashed.setDashPattern({3, 2});
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
        const double inset = allPlanned ? 0.6 : 2.5;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    if (cell.isCurrent) {
        painter.setPen(QPen(theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.setFont(numberFont(painter.font()));
    painter.setPen(cell.text.isEmpty() ? theme.textFaint : allPlanned ? theme.text : heatText(cell.share, theme));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, cell.text);
    if (cell.isMarked) {
        // On a patch of the surface, so that the mark is seen on any ground.
        const QRectF patch(box.right() - markSize - 4, box.top(), markSize + 4, markSize + 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(patch, radius, radius);
        drawToneShape(painter, patch.adjusted(2, 2, -2, -2), theme.poor);
    }
    painter.restore();
}

} // namespace mainstay
