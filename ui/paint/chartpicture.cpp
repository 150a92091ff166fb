// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/chartpicture.h"

#include "ui/paint/chartlabels.h"
#include "ui/paint/fonts.h"
#include "ui/paint/placedtext.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace mainstay {

namespace {

constexpr double margin = 16;
constexpr double headGap = 10;
constexpr double mostPixels = 36'000'000;
constexpr int titleLines = 2;
constexpr int noteLines = 3;

/// Title and note, a text a line, and the drawing below them.
struct Sheet
{
    std::vector<PlacedText> head;
    double top = margin; ///< of the drawing
    QSizeF size;
};

void addLines(Sheet &sheet, const QString &text, const QFont &font, TextRank rank, double width, int most)
{
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height());
    for (const QString &line : chartlabels::wrap(oneLine(text), width, metrics, most)) {
        sheet.head.push_back({{margin, sheet.top, width, height}, line, font, Qt::AlignLeft | Qt::AlignVCenter, rank});
        sheet.top += height;
    }
}

Sheet sheetOf(const ChartPicture &picture)
{
    Sheet sheet;
    addLines(sheet, picture.title, sectionFont(), TextRank::Main, picture.size.width(), titleLines);
    addLines(sheet, picture.note, smallFont(), TextRank::Muted, picture.size.width(), noteLines);
    if (!sheet.head.empty())
        sheet.top += headGap;
    sheet.size = {std::ceil(picture.size.width() + 2 * margin), std::ceil(sheet.top + picture.size.height() + margin)};
    return sheet;
}

void drawSheet(QPainter &painter, const ChartPicture &picture, const Sheet &sheet, const Theme &theme)
{
    painter.fillRect(QRectF(QPointF(), sheet.size), theme.surface);
    for (const PlacedText &line : sheet.head)
        drawPlacedText(painter, line, theme);
    painter.translate(margin, sheet.top);
    if (picture.draw)
        picture.draw(painter, theme);
}

} // namespace

ChartPicture chartPicture(ChartLayout layout)
{
    ChartPicture picture;
    picture.size = layout.bounds.size();
    picture.draw = [layout = std::move(layout)](QPainter &painter, const Theme &theme) {
        painter.translate(-layout.bounds.topLeft());
        drawChart(painter, layout, theme);
    };
    return picture;
}

QImage pictureImage(const ChartPicture &picture, const Theme &theme, double scale)
{
    const Sheet sheet = sheetOf(picture);
    const double most = std::sqrt(mostPixels / std::max(1.0, sheet.size.width() * sheet.size.height()));
    const double used = std::min(scale, most);
    QImage image((sheet.size * used).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(used);
    image.fill(theme.surface);
    QPainter painter(&image);
    drawSheet(painter, picture, sheet, theme);
    return image;
}

QByteArray pictureSvg(const ChartPicture &picture, const Theme &theme)
{
    const Sheet sheet = sheetOf(picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size.toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size));
    generator.setResolution(96); // point sizes come out as on the screen
    // The generator of Qt 6.4 writes both as they are, an account called <b> would break the file.
    generator.setTitle(oneLine(picture.title).toHtmlEscaped());
    generator.setDescription(oneLine(picture.description).toHtmlEscaped());
    QPainter painter(&generator);
    drawSheet(painter, picture, sheet, theme);
    painter.end();
    return bytes;
}

} // namespace mainstay
