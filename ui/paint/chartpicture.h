// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/chart.h"

#include <QByteArray>
#include <QImage>

#include <functional>

namespace mainstay {

/// A drawing that leaves the program: with its title and what it says of itself, since nothing else goes along.
struct ChartPicture
{
    QString title;
    QString note; ///< below the title: which formula, which unit
    QString description; ///< what screen readers say of an SVG
    QSizeF size; ///< of the drawing below both
    std::function<void(QPainter &, const Theme &)> draw; ///< into (0, 0) … size
};

/// A chart laid out in `layout.bounds`; the texts are left to fill in.
ChartPicture chartPicture(ChartLayout layout);

/// On the theme's surface, `scale` pixels a unit; fewer where it would be more than fits into a document.
QImage pictureImage(const ChartPicture &picture, const Theme &theme, double scale);

/// The same as SVG with real text.
QByteArray pictureSvg(const ChartPicture &picture, const Theme &theme);

} // namespace mainstay
