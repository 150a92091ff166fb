// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/chart.h"

#include <QByteArray>
#include <QImage>

namespace mainstay {

/// A chart laid out in `layout.bounds`, on the theme's surface, `scale` pixels a unit.
QImage chartImage(const ChartLayout &layout, const Theme &theme, double scale);

/// The same as SVG with real text. Title and description are what screen readers say.
QByteArray chartSvg(const ChartLayout &layout, const Theme &theme, const QString &title,
                    const QString &description);

} // namespace mainstay
