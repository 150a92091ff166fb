// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/chartpicture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace mainstay {

namespace {
constexpr double margin = 16;
}

QImage chartImage(const ChartLayout &layout, const Theme &theme, double scale)
{
    const QSizeF size(layout.bounds.width() + 2 * margin, layout.bounds.height() + 2 * margin);
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.translate(QPointF(margin, margin) - layout.bounds.topLeft());
    drawChart(painter, layout, theme);
    return image;
}

QByteArray chartSvg(const ChartLayout &layout, const Theme &theme, const QString &title,
                    const QString &description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSizeF size(layout.bounds.width() + 2 * margin, layout.bounds.height() + 2 * margin);
    generator.setSize(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))));
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setResolution(96); // point sizes come out as on the screen
    // The generator of Qt 6.4 writes both as they are, an account called <b> would break the file.
    generator.setTitle(title.toHtmlEscaped());
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(0, 0), size), theme.surface);
    painter.translate(QPointF(margin, margin) - layout.bounds.topLeft());
    drawChart(painter, layout, theme);
    painter.end();
    return bytes;
}

} // namespace mainstay
