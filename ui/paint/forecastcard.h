// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/barlist.h"

#include <array>

namespace mainstay {

/// What is due in a quarter and how much of it is expected to stay. Texts come ready.
struct ForecastCardData
{
    struct Word
    {
        QString amount; ///< "€495K"
        QString text; ///< "worst"
    };
    struct Month
    {
        QString name;
        double share = 0; ///< of the largest month of all cards, so that months compare
    };
    QString quarter;
    QString count; ///< "10 renewals"
    QString due; ///< "€549K"; empty: nothing is due, and `dueWord` says so
    QString dueWord; ///< "due"
    PartBar range;
    std::array<Word, 3> words;
    QString decided; ///< "kept €340K · "
    QString lapsed; ///< "lapsed €46K"; empty without
    std::array<Month, 3> months;
};

struct ForecastCardState
{
    bool isHovered = false;
    bool isChecked = false;
    bool isFocused = false;
};

inline constexpr QSizeF forecastCardSize {250, 158};

/// Its height is always forecastCardSize's.
void drawForecastCard(QPainter &painter, const QRectF &area, const ForecastCardData &data, const Theme &theme, const ForecastCardState &state = {});
/// Where the bar and the name of a month (0 … 2) are.
QRectF forecastMonthArea(const QRectF &area, int month);

} // namespace mainstay
