// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/theme.h"

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace mainstay {

/// What a bar's colour means; the theme says which colour that is.
enum class ChartInk { Accent, Positive, Negative, Neutral, Total };

/// Text and where it goes. Empty text is not drawn: it had no room.
struct ChartLabel
{
    QRectF rect;
    QString text; ///< lines are separated by '\n', already wrapped and elided
};

struct ChartTick
{
    double y = 0;
    ChartLabel label;
};

/// One column of a chart: the whole height answers to the mouse, however short its bar is.
struct ChartColumn
{
    QRectF hit;
    QRectF bar; ///< null where there is no value
    ChartLabel value;
    ChartLabel category;
    ChartInk ink = ChartInk::Accent;
    bool provisional = false; ///< "to date": hatched, its part of a line dashed
};

/// A chart with every position worked out: for drawing, for hit tests, for the keyboard, for tests.
struct ChartLayout
{
    enum class Form { Bars, Line };

    QRectF bounds;
    QRectF plot; ///< between the axis texts and under the value labels
    double baseline = 0; ///< y of zero, or of the lowest tick of a line
    Form form = Form::Bars;
    QFont font;
    std::vector<ChartTick> ticks;
    std::vector<ChartColumn> columns;
    std::vector<QLineF> connectors; ///< of a waterfall

    /// The column at a point, or -1.
    int columnAt(QPointF point) const;
};

/// Indexes of columns, -1 for none.
struct ChartState
{
    int hovered = -1;
    int selected = -1;
    int focused = -1; ///< has the keyboard: a ring
};

/// The same for a widget, a picture, SVG and PDF. Draws no ground: that is the caller's.
void drawChart(QPainter &painter, const ChartLayout &layout, const Theme &theme,
               const ChartState &state = {});

QColor chartColor(const Theme &theme, ChartInk ink);

} // namespace mainstay
