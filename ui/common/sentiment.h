// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/theme.h"

#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace mainstay {

/// The five levels of a sentiment, −2 … +2, as a word, a colour and a shape of its own:
/// ■ ▲ ○ ● and a ringed ●.
QString sentimentWord(int level);

/// What a sentiment is about, and what each of its levels means, −2 first.
enum class SentimentAbout { Us, Solution };
using SentimentDefinitions = std::array<QString, 5>;
/// Where the team has no words of its own.
SentimentDefinitions builtInDefinitions(SentimentAbout about);
/// The team's own words, and the built-in ones where it has none.
SentimentDefinitions definitionsOf(SentimentDefinitions own, SentimentAbout about);

QColor sentimentColor(int level, const Theme &theme);
QColor sentimentGround(int level, const Theme &theme);
/// Centred in `box`, as large as it.
void drawSentiment(QPainter &painter, const QRectF &box, int level, const Theme &theme);

} // namespace mainstay
