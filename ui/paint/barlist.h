// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/placedtext.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace mainstay {

/// What a part of a bar means; the theme says which colour that is.
enum class PartInk {
    Loss,
    LossOpen, ///< lost, and nobody has said of which kind
    Neutral,
    Kept,
    Sure,
    Maybe,
};

struct BarPart
{
    double amount = 0;
    PartInk ink = PartInk::Neutral;
};

/// Parts side by side over a length that stands for `whole`.
struct PartBar
{
    std::vector<BarPart> parts;
    double whole = 1;
    std::optional<double> mark; ///< an amount: a stroke across
    bool hasTrack = false; ///< the rest of the length has a ground
    bool isPill = false; ///< with round ends
};

/// The parts in `area`, without text. Cards, tables and pictures draw with it.
void drawPartBar(QPainter &painter, const QRectF &area, const PartBar &bar, const Theme &theme);

/// One bar of a list with its figures.
struct BarListRow
{
    QString name;
    PartBar bar;
    QStringList values; ///< as the headers
};

struct BarListData
{
    QString nameHeader;
    QStringList valueHeaders;
    std::vector<BarListRow> rows;
    std::vector<std::pair<PartInk, QString>> legend;
    QString markLegend; ///< empty: no bar has a mark
};

struct BarListLayout
{
    struct Bar
    {
        QRectF area;
        PartBar bar;
    };
    QSizeF size;
    std::vector<PlacedText> texts;
    std::vector<Bar> bars; ///< of the rows, then of the legend
    std::vector<double> lines; ///< y of the hairlines
};

/// As high as its rows need.
BarListLayout layoutBarList(const BarListData &data, double width, const QFont &font);
void drawBarList(QPainter &painter, const BarListLayout &layout, const Theme &theme);

} // namespace mainstay
