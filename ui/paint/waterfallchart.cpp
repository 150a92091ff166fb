// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/waterfallchart.h"

#include "ui/paint/chartlabels.h"
#include "ui/paint/fonts.h"

#include <algorithm>
#include <cmath>

namespace mainstay {

namespace {

constexpr double widestBar = 56;
constexpr double barShare = 0.6;
constexpr double labelLift = 3;
constexpr double thinnestBar = 2; ///< a movement of nothing is still a place to click

struct Span
{
    double from = 0;
    double to = 0;
};

std::vector<Span> spans(const WaterfallChartData &data)
{
    std::vector<Span> result;
    double sum = 0;
    for (const WaterfallStep &step : data.steps) {
        switch (step.kind) {
        case WaterfallStep::Kind::Start:
            sum = step.amount;
            result.push_back({0, sum});
            break;
        case WaterfallStep::Kind::Movement:
            result.push_back({sum, sum + step.amount});
            sum += step.amount;
            break;
        case WaterfallStep::Kind::End:
            result.push_back({0, sum});
            break;
        }
    }
    return result;
}

ChartInk inkOf(const WaterfallStep &step)
{
    if (step.kind != WaterfallStep::Kind::Movement)
        return ChartInk::Total;
    return step.amount < 0 ? ChartInk::Negative : ChartInk::Positive;
}

bool falls(const WaterfallStep &step)
{
    return step.kind == WaterfallStep::Kind::Movement && step.amount < 0;
}

QRectF barOf(const Span &span, const QRectF &column, const chartlabels::Frame &frame)
{
    const double width = std::max(2.0, std::round(std::min(widestBar, column.width() * barShare)));
    const double top = frame.y(std::max(span.from, span.to));
    const double bottom = frame.y(std::min(span.from, span.to));
    const double height = std::max(bottom - top, thinnestBar);
    // Not under the axis, where a thin bar at zero would stick out.
    return {std::round(column.center().x() - width / 2),
            std::min(top, frame.plot.bottom() - height), width, height};
}

/// Between two bars at the level the first one leaves behind.
QLineF connector(const ChartColumn &left, const ChartColumn &right, double y)
{
    const double level = std::floor(y) + 0.5;
    return {left.bar.right() + 1, level, right.bar.left() - 1, level};
}

void placeValue(ChartColumn &column, const WaterfallStep &step, const ChartLayout &layout,
                const QFontMetricsF &metrics)
{
    const double x = column.bar.center().x();
    const QPointF above(x, column.bar.top() - labelLift);
    const double lineHeight = std::ceil(metrics.height());
    const QPointF below(x, column.bar.bottom() + labelLift + lineHeight);
    const bool roomBelow = below.y() <= layout.plot.bottom() - 1;
    const QString text = metrics.elidedText(step.valueText, Qt::ElideRight,
                                            std::max(column.hit.width() - 4, 24.0));
    column.value = chartlabels::labelAbove(text, falls(step) && roomBelow ? below : above,
                                           layout.bounds, metrics);
}

chartlabels::Frame frameOf(const WaterfallChartData &data, const std::vector<Span> &bars,
                           const QRectF &bounds, const QFont &font)
{
    chartlabels::FrameRequest request {bounds, 0, 0, data.tickText, {}, 3};
    for (const Span &span : bars) {
        request.low = std::min({request.low, span.from, span.to});
        request.high = std::max({request.high, span.from, span.to});
    }
    for (const WaterfallStep &step : data.steps)
        request.categories.append(step.label);
    return chartlabels::frame(request, font);
}

} // namespace

double WaterfallChartData::total() const
{
    const auto all = spans(*this);
    return all.empty() ? 0 : all.back().to;
}

ChartLayout layoutWaterfall(const WaterfallChartData &data, const QRectF &bounds, const QFont &font)
{
    const std::vector<Span> bars = spans(data);
    const auto frame = frameOf(data, bars, bounds, font);
    ChartLayout layout;
    layout.bounds = bounds;
    layout.plot = frame.plot;
    layout.font = font;
    layout.baseline = frame.y(0);
    layout.ticks = chartlabels::ticks(frame, bounds, data.tickText, font);

    QFont values = numberFont(font);
    values.setWeight(QFont::Medium);
    const QFontMetricsF metrics(values);
    const double width = frame.plot.width() / std::max(1.0, double(bars.size()));
    QStringList categories;
    for (size_t i = 0; i < bars.size(); ++i) {
        ChartColumn column;
        column.hit = {frame.plot.left() + width * double(i), bounds.top(), width, bounds.height()};
        column.bar = barOf(bars[i], column.hit, frame);
        column.ink = inkOf(data.steps[i]);
        placeValue(column, data.steps[i], layout, metrics);
        layout.columns.push_back(column);
        if (i > 0)
            layout.connectors.push_back(
                connector(layout.columns[i - 1], layout.columns[i], frame.y(bars[i - 1].to)));
        categories.append(data.steps[i].label);
    }
    chartlabels::placeCategories(layout, categories, frame, chartlabels::Crowding::Elide);
    chartlabels::dropOverlaps(layout);
    return layout;
}

} // namespace mainstay
