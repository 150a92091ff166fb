// SPDX-License-Identifier: Apache-2.0
#include "core/deck/deckparts.h"

#include "core/deck/chartxml.h"
#include "core/deck/workbook.h"

#include <QCryptographicHash>

namespace mainstay::deck {

namespace {

constexpr const char *chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
constexpr const char *workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

bool isPicture(const Picture &picture)
{
    const bool png = picture.format == Picture::Format::Png;
    return picture.width > 0 && picture.height > 0
        && (png ? picture.bytes.startsWith("\x89PNG\r\n\x1a\n") : picture.bytes.startsWith("\xff\xd8\xff"));
}

} // namespace

DeckParts::DeckParts(PartContainer &container, Language language)
    : m_container(container)
    , m_language(language)
{
}

Result<QByteArray> DeckParts::addChart(const Chart &chart)
{
    const QByteArray number = QByteArray::number(++m_charts);
    const QByteArray name = "/ppt/charts/chart" + number + ".xml";
    const QByteArray workbook = "/ppt/embeddings/Microsoft_Excel_Sheet" + number + ".xlsx";
    const ChartTable table = chartTable(chart);
    MAINSTAY_TRY(const QByteArray cells, chartWorkbook(table));
    MAINSTAY_CHECK(m_container.add({workbook, workbookType, cells}));
    MAINSTAY_CHECK(m_container.add({name, chartType, chartXml(chart, table, m_language), {{"rId1", "package", workbook}}}));
    return name;
}

Result<QByteArray> DeckParts::addPicture(const Picture &picture)
{
    if (!isPicture(picture))
        return Error {ErrorCode::InvalidInput, QStringLiteral("not a picture: ") + picture.altText};
    const QByteArray digest = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256);
    const auto known = m_pictures.constFind(digest);
    if (known != m_pictures.cend())
        return *known;
    const QByteArray extension = picture.format == Picture::Format::Png ? "png" : "jpeg";
    const QByteArray name = "/ppt/media/image" + QByteArray::number(m_pictures.size() + 1) + '.' + extension;
    const QByteArray type = "image/" + extension;
    MAINSTAY_CHECK(m_container.add({name, type, picture.bytes}));
    m_pictures.insert(digest, name);
    return name;
}

} // namespace mainstay::deck
