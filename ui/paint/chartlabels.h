// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/axis.h"
#include "ui/paint/chart.h"

#include <QFontMetricsF>
#include <QStringList>

#include <functional>

/// Shared by the layouts of column charts.
namespace mainstay::chartlabels {

using TickText = std::function<QString(double)>;

/// Breaks where the language allows it (blanks, between CJK characters); what is left over is
/// elided.
QStringList wrap(const QString &text, double width, const QFontMetricsF &metrics, int maxLines);

/// How a chart divides its bounds: tick texts on the left, room for value labels above (and below,
/// where a waterfall falls), category labels at the foot.
struct Frame
{
    QRectF plot;
    Axis axis;
    int categoryLines = 1;

    double y(double value) const;
};

struct FrameRequest
{
    QRectF bounds;
    double low = 0;
    double high = 1;
    TickText tickText;
    QStringList categories;
    int maxCategoryLines = 2;
};

Frame frame(const FrameRequest &request, const QFont &font);

/// Ticks of the frame, every other one dropped where their texts would touch.
std::vector<ChartTick> ticks(const Frame &frame, const QRectF &bounds, const TickText &text,
                             const QFont &font);

enum class Crowding {
    Thin, ///< leave labels out, every other, every third …, counted from the last: for a row of
          ///< quarters
    Elide, ///< every column keeps its label: for the steps of a waterfall
};

/// Category labels under the columns, wrapped, inside the bounds, never over each other.
void placeCategories(ChartLayout &layout, const QStringList &categories, const Frame &frame,
                     Crowding crowding);

/// Clears the text of value labels that would overlap a bar, or a label that stands further right,
/// so that the newest stays.
void dropOverlaps(ChartLayout &layout);

/// A label of the text's own size, its centre at x, its bottom at y, moved sideways into the
/// bounds.
ChartLabel labelAbove(const QString &text, QPointF anchor, const QRectF &bounds,
                      const QFontMetricsF &metrics);

} // namespace mainstay::chartlabels
