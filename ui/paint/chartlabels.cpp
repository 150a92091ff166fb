// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/chartlabels.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace mainstay::chartlabels {

namespace {

constexpr double gutter = 8;
constexpr double labelGap = 4;
constexpr double categoryGap = 2;

double widest(const QStringList &lines, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

/// The next place the line may end that still fits, or the first place at all.
qsizetype lineEnd(const QString &text, double width, const QFontMetricsF &metrics)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype best = -1;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        if (best > 0 && metrics.horizontalAdvance(text.left(at).trimmed()) > width)
            break;
        best = at;
    }
    return best > 0 ? best : text.size();
}

double tickWidth(const FrameRequest &request, const Axis &axis, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const double value : axis.ticks())
        width = std::max(
            width,
            metrics.horizontalAdvance(request.tickText ? request.tickText(value) : QString()));
    return std::ceil(width);
}

} // namespace

namespace {

/// Where not even the dots fit, eliding leaves nothing.
bool isElided(const QStringList &lines)
{
    return lines.contains(QString()) || lines.join(QString()).contains(QChar(0x2026));
}

QStringList greedy(const QString &text, double width, const QFontMetricsF &metrics, int maxLines)
{
    QStringList lines;
    QString rest = text.trimmed();
    while (!rest.isEmpty() && lines.size() + 1 < maxLines
           && metrics.horizontalAdvance(rest) > width) {
        const qsizetype end = lineEnd(rest, width, metrics);
        lines.append(metrics.elidedText(rest.left(end).trimmed(), Qt::ElideRight, width));
        rest = rest.mid(end).trimmed();
    }
    if (!rest.isEmpty())
        lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
    return lines;
}

} // namespace

QStringList wrap(const QString &text, double width, const QFontMetricsF &metrics, int maxLines)
{
    QStringList best = greedy(text, width, metrics, maxLines);
    if (best.size() < 2 || isElided(best))
        return best;
    // As even as the same number of lines allows: no single letter on the last one.
    for (double narrower = width - 4; narrower > width / 3; narrower -= 4) {
        const QStringList lines = greedy(text, narrower, metrics, maxLines);
        if (lines.size() > best.size() || isElided(lines))
            break;
        best = lines;
    }
    return best;
}

double Frame::y(double value) const
{
    const double share = (value - axis.low) / (axis.high - axis.low);
    return plot.bottom() - share * plot.height();
}

Frame frame(const FrameRequest &request, const QFont &font)
{
    const QFontMetricsF metrics(font);
    Frame result;
    const double line = std::ceil(metrics.height());
    const auto steps = int(std::clamp(request.bounds.height() / 52, 2.0, 6.0));
    result.axis = niceAxis(request.low, request.high, steps);
    const double left = tickWidth(request, result.axis, metrics) + gutter;
    const double columnWidth
        = (request.bounds.width() - left) / std::max(1.0, double(request.categories.size()));
    for (const QString &category : request.categories) {
        const auto lines
            = wrap(category, columnWidth - categoryGap, metrics, request.maxCategoryLines).size();
        result.categoryLines = std::max(result.categoryLines, int(lines));
    }
    result.plot = request.bounds.adjusted(left, line + labelGap, 0,
                                          -(line * result.categoryLines + gutter + 4));
    if (result.plot.height() < 1)
        result.plot.setHeight(1);
    if (result.plot.width() < 1)
        result.plot.setWidth(1);
    return result;
}

std::vector<ChartTick> ticks(const Frame &frame, const QRectF &bounds, const TickText &text,
                             const QFont &font)
{
    const double height = std::ceil(QFontMetricsF(font).height());
    std::vector<ChartTick> result;
    double lastTop = bounds.bottom() + 1;
    for (const double value : frame.axis.ticks()) {
        const double y = frame.y(value);
        ChartTick tick {
            y,
            {{bounds.left(), y - height / 2, frame.plot.left() - gutter - bounds.left(), height},
             text ? text(value) : QString()}};
        if (tick.label.rect.bottom() > lastTop)
            tick.label.text.clear();
        else
            lastTop = tick.label.rect.top();
        result.push_back(tick);
    }
    return result;
}

namespace {

/// The smallest n at which every n-th label, counted from the last, shows whole.
qsizetype thinning(const QStringList &categories, double columnWidth, const QFontMetricsF &metrics,
                   int lines)
{
    for (qsizetype every = 1; every < categories.size(); ++every) {
        bool whole = true;
        for (qsizetype i = categories.size() - 1; i >= 0 && whole; i -= every) {
            const double width = columnWidth * double(every) - categoryGap;
            whole = !isElided(wrap(categories[i], width, metrics, lines));
        }
        if (whole)
            return every;
    }
    return std::max<qsizetype>(1, categories.size());
}

} // namespace

void placeCategories(ChartLayout &layout, const QStringList &categories, const Frame &frame,
                     Crowding crowding)
{
    if (layout.columns.empty())
        return;
    const QFontMetricsF metrics(layout.font);
    const double columnWidth = layout.columns.front().hit.width();
    const double lineHeight = std::ceil(metrics.height());
    const qsizetype every = crowding == Crowding::Thin
        ? thinning(categories, columnWidth, metrics, frame.categoryLines)
        : 1;
    double nextLeft = layout.bounds.right() + categoryGap;
    for (qsizetype i = categories.size() - 1; i >= 0; i -= every) {
        ChartColumn &column = layout.columns[size_t(i)];
        const double room
            = std::min(columnWidth * double(every) - categoryGap, layout.bounds.width());
        const QStringList lines = wrap(categories[i], room, metrics, frame.categoryLines);
        const double width = std::min(room, std::ceil(widest(lines, metrics)) + 1);
        // The last one may have to move in from the edge; the ones before it give way a little.
        const double wanted
            = std::clamp(column.hit.center().x() - width / 2, layout.bounds.left(),
                         std::max(layout.bounds.left(), layout.bounds.right() - width));
        const double left = std::min(wanted, nextLeft - categoryGap - width);
        if (left < layout.bounds.left() || wanted - left > columnWidth)
            continue;
        nextLeft = left;
        column.category.text = lines.join(u'\n');
        column.category.rect = {left, frame.plot.bottom() + gutter - 2, width,
                                lineHeight * double(std::max<qsizetype>(1, lines.size()))};
    }
}

void dropOverlaps(ChartLayout &layout)
{
    std::vector<QRectF> taken;
    for (auto column = layout.columns.rbegin(); column != layout.columns.rend(); ++column) {
        if (column->value.text.isEmpty())
            continue;
        const QRectF rect
            = column->value.rect.adjusted(-1, 1, 1, -1); // letters don't fill a line's height
        const bool overlaps = std::any_of(taken.begin(), taken.end(),
                                          [&](const QRectF &t) { return t.intersects(rect); });
        const bool onBar
            = std::any_of(layout.columns.begin(), layout.columns.end(), [&](const ChartColumn &c) {
                  return c.bar.intersects(rect.adjusted(2, 1, -2, -1));
              });
        if (overlaps || onBar)
            column->value.text.clear();
        else
            taken.push_back(rect);
    }
}

ChartLabel labelAbove(const QString &text, QPointF anchor, const QRectF &bounds,
                      const QFontMetricsF &metrics)
{
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2, std::ceil(metrics.height()));
    double left = anchor.x() - size.width() / 2;
    left = std::max(bounds.left(), std::min(left, bounds.right() - size.width()));
    return {{left, anchor.y() - size.height(), size.width(), size.height()}, text};
}

} // namespace mainstay::chartlabels
