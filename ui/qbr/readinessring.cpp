// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/readinessring.h"

#include "core/qbr/readiness.h"
#include "ui/paint/theme.h"

#include <QPainter>

#include <algorithm>

namespace mainstay {

namespace {

constexpr int perDegree = 16; ///< as QPainter counts
constexpr int quarter = 90;
constexpr int gapDegrees = 24; ///< between segments: their ends are flat
constexpr double width = 3;

} // namespace

std::array<double, 4> readyParts(const Readiness &readiness)
{
    std::array<double, 4> parts {};
    std::transform(readiness.shares.begin(), readiness.shares.end(), parts.begin(),
                   [](const ReadinessShare &share) { return share.of == 0 ? 1.0 : double(share.done) / share.of; });
    return parts;
}

void drawReadinessRing(QPainter &painter, const QRectF &box, const std::array<double, 4> &parts, const Theme &theme)
{
    const QRectF ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setBrush(Qt::NoBrush);
    for (size_t i = 0; i < parts.size(); ++i) {
        constexpr int length = (quarter - gapDegrees) * perDegree;
        // QPainter counts against the clock from three o'clock.
        const int start = (quarter - int(i) * quarter - gapDegrees / 2) * perDegree;
        const int filled = int(parts[i] * length);
        painter.setPen(QPen(theme.borderStrong, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, start - filled, filled - length);
        if (filled == 0)
            continue;
        painter.setPen(QPen(theme.good.color, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, start, -filled);
    }
}

} // namespace mainstay
