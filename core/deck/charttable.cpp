// SPDX-License-Identifier: Apache-2.0
#include "core/deck/charttable.h"

#include "core/deck/xmlwriter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mainstay::deck {

namespace {

constexpr qsizetype mostCategories = 1'000;
constexpr size_t mostSeries = 25; // columns B to Z

/// A label in one line, of what XML and cells can hold.
QString labelOf(const QString &text)
{
    return xmlText(text).simplified();
}

std::vector<ChartValue> finite(const std::vector<ChartValue> &values, qsizetype count)
{
    std::vector<ChartValue> kept(values.begin(), values.begin() + std::min(qsizetype(values.size()), count));
    kept.resize(size_t(count));
    for (ChartValue &value : kept) {
        if (value && !std::isfinite(*value))
            value.reset();
        else if (value && *value == 0) // there is a negative zero
            value = 0;
    }
    return kept;
}

/// A ring would draw -5 as large as 5.
void leavePositive(std::vector<ChartValue> &values)
{
    for (ChartValue &value : values) {
        if (value && *value < 0)
            value.reset();
    }
}

/// The level after each step; the one before stays where a step is missing.
std::vector<double> levels(const Chart &chart, const std::vector<ChartValue> &steps)
{
    std::vector<double> reached;
    double level = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i])
            level = chart.totals.contains(int(i)) ? *steps[i] : level + *steps[i];
        reached.push_back(level);
    }
    return reached;
}

void addBridge(ChartTable &table, const Chart &chart)
{
    const qsizetype count = table.categories.size();
    const std::vector<ChartValue> steps = finite(chart.series.front().values, count);
    const std::vector<double> reached = levels(chart, steps);
    const std::vector<ChartValue> none(static_cast<size_t>(count));
    ChartColumn base {labelOf(chart.bridge.base), none, ColumnRole::BridgeBase, ThemeColour::Light};
    ChartColumn total {labelOf(chart.bridge.total), none, ColumnRole::BridgeTotal, ThemeColour::Navy};
    ChartColumn rise {labelOf(chart.bridge.rise), none, ColumnRole::BridgeRise, ThemeColour::Teal};
    ChartColumn fall {labelOf(chart.bridge.fall), none, ColumnRole::BridgeFall, ThemeColour::Red};
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i])
            continue;
        if (chart.totals.contains(int(i))) {
            total.values[i] = steps[i];
            continue;
        }
        const double before = i == 0 ? 0 : reached[i - 1];
        base.values[i] = std::min(before, reached[i]);
        (*steps[i] < 0 ? fall : rise).values[i] = std::abs(*steps[i]);
    }
    table.columns = {std::move(base), std::move(total), std::move(rise), std::move(fall)};
}

bool takesTarget(ChartKind kind)
{
    return kind == ChartKind::Columns || kind == ChartKind::Line;
}

} // namespace

bool hasPoint(const Chart &chart)
{
    const auto drawn = [&](const ChartSeries &series) {
        const std::vector<ChartValue> values = finite(series.values, std::min(chart.categories.size(), mostCategories));
        // A ring of nothing has no part that could be seen.
        return std::any_of(values.begin(), values.end(),
                           [&](const ChartValue &value) { return value && (chart.kind != ChartKind::Doughnut || *value > 0); });
    };
    return std::any_of(chart.series.begin(), chart.series.end(), drawn);
}

bool isDrawnAsBridge(const Chart &chart)
{
    if (chart.kind != ChartKind::Bridge || chart.series.empty())
        return false;
    const std::vector<double> reached = levels(chart, finite(chart.series.front().values, std::min(chart.categories.size(), mostCategories)));
    return std::all_of(reached.begin(), reached.end(), [](double level) { return level >= 0; });
}

ChartTable chartTable(const Chart &chart)
{
    ChartTable table;
    table.numberFormat = labelOf(chart.numberFormat);
    if (table.numberFormat.isEmpty())
        table.numberFormat = QStringLiteral("General");
    for (const QString &category : chart.categories.first(std::min(chart.categories.size(), mostCategories)))
        table.categories += labelOf(category);
    if (isDrawnAsBridge(chart)) {
        addBridge(table, chart);
        return table;
    }
    const qsizetype count = table.categories.size();
    const bool single = chart.kind == ChartKind::Doughnut || chart.kind == ChartKind::Bridge;
    for (const ChartSeries &series : chart.series) {
        if (table.columns.size() == (single ? 1 : mostSeries - 1))
            break;
        table.columns.push_back({labelOf(series.name), finite(series.values, count), ColumnRole::Series, series.colour});
        if (chart.kind == ChartKind::Doughnut)
            leavePositive(table.columns.back().values);
    }
    if (chart.target && takesTarget(chart.kind)) {
        const std::vector<ChartValue> level(size_t(count), ChartValue(chart.target->value));
        table.columns.push_back({labelOf(chart.target->name), level, ColumnRole::Target, ThemeColour::Slate});
    }
    return table;
}

QByteArray cellName(qsizetype column, qsizetype row)
{
    return char('A' + column) + QByteArray::number(row + 1);
}

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace mainstay::deck
