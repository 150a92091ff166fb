// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/theme.h"

#include <QRectF>

class QPainter;

namespace mainstay {

/// The mark of a tone, drawn to look equally heavy in all four shapes, centred in `box`.
void drawToneShape(QPainter &painter, const QRectF &box, const ToneStyle &tone);

} // namespace mainstay
