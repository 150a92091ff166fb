// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace mainstay {

/// A word in a small rounded box: with a tone its mark, colour and soft ground; without one a plain
/// badge with a hairline, as for a tier.
struct Pill
{
    QString text;
    std::optional<Tone> tone;
};

/// The size a pill wants: 20 px high with the small font, never narrower than high.
QSizeF pillSize(const Pill &pill, const QFont &font);
/// Draws at the left of `area`, centred in its height, elided to its width. Returns what was
/// covered.
QRectF drawPill(QPainter &painter, const QRectF &area, const Pill &pill, const Theme &theme);

} // namespace mainstay
