// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/quarterchart.h"

#include "ui/paint/chartlabels.h"
#include "ui/paint/fonts.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double widestBar = 44;
constexpr double barShare = 0.56;
constexpr double labelLift = 3;
constexpr double pointLift = 6;

std::pair<double, double> range(const QuarterChartData &data)
{
    if (data.scale)
        return *data.scale;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const QuarterValue &quarter : data.quarters) {
        if (quarter.value && std::isfinite(*quarter.value)) {
            low = std::min(low, *quarter.value);
            high = std::max(high, *quarter.value);
        }
    }
    if (low > high)
        return {0, 1};
    if (data.form == ChartLayout::Form::Bars)
        return {std::min(low, 0.0), std::max(high, 0.0)};
    // A flat line is drawn in the middle of a range, not on an axis.
    const double slack = std::max(high - low, 0.02) * 0.1;
    return {low - slack, high + slack};
}

QRectF barOf(double value, const QRectF &column, const chartlabels::Frame &frame,
             const QuarterChartData &data)
{
    const double centre = column.center().x();
    if (data.form == ChartLayout::Form::Line) {
        const double side = std::min(8.0, column.width());
        return {centre - side / 2, frame.y(value) - side / 2, side, side};
    }
    const double width = std::max(2.0, std::round(std::min(widestBar, column.width() * barShare)));
    const double from = frame.y(0);
    const double to = frame.y(value);
    return {std::round(centre - width / 2), std::min(from, to), width,
            std::max(std::abs(from - to), 1.5)};
}

/// Over a point that sticks out upwards, under one that hangs: where the line does not pass.
bool hangs(const QuarterChartData &data, size_t index)
{
    const double here = data.quarters[index].value.value_or(0);
    double around = 0;
    int neighbours = 0;
    for (const size_t other : {index - 1, index + 1}) { // 0 - 1 is beyond the end too
        if (other < data.quarters.size() && data.quarters[other].value) {
            around += *data.quarters[other].value;
            ++neighbours;
        }
    }
    return neighbours > 0 && here < around / neighbours;
}

/// Where the bottom of a value label goes.
double labelBottom(const QuarterChartData &data, size_t index, const QRectF &bar, double lineHeight)
{
    if (data.form == ChartLayout::Form::Bars)
        return bar.top() - labelLift;
    return hangs(data, index) ? bar.bottom() + pointLift + lineHeight - 3
                              : bar.top() - pointLift + 3;
}

} // namespace

ChartLayout layoutQuarterChart(const QuarterChartData &data, const QRectF &bounds,
                               const QFont &font)
{
    ChartLayout layout;
    layout.bounds = bounds;
    layout.form = data.form;
    layout.font = font;
    QStringList categories;
    for (const QuarterValue &quarter : data.quarters)
        categories.append(quarter.label);
    const auto [low, high] = range(data);
    const auto frame = chartlabels::frame({bounds, low, high, data.tickText, categories, 2}, font);
    layout.plot = frame.plot;
    layout.baseline = frame.y(data.form == ChartLayout::Form::Bars ? 0 : frame.axis.low);
    layout.ticks = chartlabels::ticks(frame, bounds, data.tickText, font);

    QFont values = numberFont(font);
    values.setWeight(QFont::Medium);
    const QFontMetricsF metrics(values);
    const double width = frame.plot.width() / std::max(1.0, double(data.quarters.size()));
    for (size_t i = 0; i < data.quarters.size(); ++i) {
        const QuarterValue &quarter = data.quarters[i];
        ChartColumn column;
        column.hit = {frame.plot.left() + width * double(i), bounds.top(), width, bounds.height()};
        column.provisional = quarter.toDate;
        QPointF anchor(column.hit.center().x(), layout.baseline - labelLift);
        if (quarter.value && std::isfinite(*quarter.value)) {
            column.bar = barOf(*quarter.value, column.hit, frame, data);
            anchor.setY(labelBottom(data, i, column.bar, std::ceil(metrics.height())));
            if (anchor.y() > frame.plot.bottom())
                anchor.setY(column.bar.top() - labelLift);
        }
        column.value = chartlabels::labelAbove(quarter.valueText, anchor, bounds, metrics);
        layout.columns.push_back(column);
    }
    chartlabels::placeCategories(layout, categories, frame, chartlabels::Crowding::Thin);
    chartlabels::dropOverlaps(layout);
    return layout;
}

} // namespace mainstay
