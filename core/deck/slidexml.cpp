// SPDX-License-Identifier: Apache-2.0
#include "core/deck/slidexml.h"

#include "core/deck/tablexml.h"
#include "core/deck/themetext.h"

#include <algorithm>

namespace mainstay::deck {

namespace {

constexpr const char *tableUri = "http://schemas.openxmlformats.org/drawingml/2006/table";
constexpr const char *chartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr size_t mostCards = 6;
constexpr qint64 cardHeight = 1'143'000;
constexpr qint64 cardGap = 182'880;
constexpr int boxInset = 182'880;
constexpr double points = 12'700; // EMU

void writeXfrm(XmlWriter &xml, const char *element, const Place &place)
{
    const XmlElement transform(xml, element);
    xml.empty("a:off", {{"x", place.x}, {"y", place.y}});
    xml.empty("a:ext", {{"cx", place.width}, {"cy", place.height}});
}

void writeRectangle(XmlWriter &xml)
{
    const XmlElement geometry(xml, "a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
}

/// Sizes of the master's headline and of the levels of its body, in points.
constexpr double headlineSize = 24;

double levelSize(int level)
{
    return level == 0 ? 16 : level == 1 ? 14 : 13;
}

/// `first` is the size of the first level where the layout has one of its own.
double blockHeight(const TextBlock &block, double width, double scale, double first)
{
    double height = 0;
    for (const Paragraph &paragraph : block.paragraphs) {
        QString text;
        for (const TextRun &run : paragraph.runs)
            text += run.text;
        const double size = (paragraph.level == 0 && first > 0 ? first : levelSize(paragraph.level)) * scale;
        const double indent = paragraph.bullet == Paragraph::Bullet::None ? 0 : 18.0 * (paragraph.level + 1);
        height += std::max(1, estimatedLines(text, size, width - indent)) * size * 1.2 + 6;
    }
    return height;
}

/// The largest picture of these proportions in the place: in its middle, or at its begin.
Place fitted(const Picture &picture, const Place &place, Alignment alignment)
{
    const double scale = std::min(double(place.width) / picture.width, double(place.height) / picture.height);
    const auto width = std::max(qint64(1), qint64(picture.width * scale));
    const auto height = std::max(qint64(1), qint64(picture.height * scale));
    const qint64 x = alignment == Alignment::Centre ? (place.width - width) / 2 : 0;
    return {place.x + x, place.y + (place.height - height) / 2, width, height};
}

QString shapeName(const char *kind, const QString &key, int number)
{
    return key.isEmpty() ? QString(QString::fromLatin1(kind) + u' ' + QString::number(number))
                         : QString(u"mainstay." + QString::fromLatin1(kind) + u'.' + key);
}

} // namespace

Place regionPlace(const Slide &slide, const SlideLayout &layout, int index)
{
    const Placeholder *found = layout.find(index);
    Place place = found ? found->place : Place {};
    if (!slide.cards.empty()) {
        const qint64 used = cardHeight + cardGap;
        place.y += used;
        place.height = std::max(place.height - used, qint64(1));
    }
    return place;
}

SlideXml::SlideXml(const Document &document, const Slide &slide, const SlideLayout &layout, DeckParts &parts)
    : m_document(document)
    , m_slide(slide)
    , m_layout(layout)
    , m_parts(parts)
{
    relate("slideLayout", layout.part);
}

QByteArray SlideXml::relate(const char *type, const QByteArray &target)
{
    const auto same = [&](const Relationship &one) { return one.target == target; };
    const auto known = std::find_if(m_relationships.begin(), m_relationships.end(), same);
    if (known != m_relationships.end())
        return known->id;
    m_relationships.push_back({relationshipId(qsizetype(m_relationships.size()) + 1), type, target});
    return m_relationships.back().id;
}

void SlideXml::writePlaceholder(int index)
{
    const Placeholder *found = m_layout.find(index);
    const XmlElement properties(m_xml, "p:nvPr");
    if (!found)
        return;
    if (index == placeholder::headline)
        m_xml.empty("p:ph", {{"type", found->type}});
    else if (found->type.isEmpty())
        m_xml.empty("p:ph", {{"idx", index}});
    else if (index == placeholder::footer || index == placeholder::pageNumber)
        m_xml.empty("p:ph", {{"type", found->type}, {"sz", "quarter"}, {"idx", index}});
    else
        m_xml.empty("p:ph", {{"type", found->type}, {"idx", index}});
}

void SlideXml::writeShapeHead(const Shape &shape)
{
    const XmlElement head(m_xml, "p:nvSpPr");
    m_xml.empty("p:cNvPr", {{"id", ++m_shapes}, {"name", shape.name}});
    if (shape.index == 0) {
        m_xml.empty("p:cNvSpPr");
    } else {
        const XmlElement locks(m_xml, "p:cNvSpPr");
        m_xml.empty("a:spLocks", {{"noGrp", 1}});
    }
    writePlaceholder(shape.index);
}

/// Programs shrink text only when somebody edits it, so the file says itself how much smaller it is to be.
void SlideXml::writeBodyProperties(int inset, int scale)
{
    const auto fit = [&] {
        if (scale < 100)
            m_xml.empty("a:normAutofit", {{"fontScale", scale * 1'000}, {"lnSpcReduction", 10'000}});
        else
            m_xml.empty("a:normAutofit");
    };
    if (inset > 0) {
        const XmlElement body(m_xml, "a:bodyPr", {{"lIns", inset}, {"tIns", inset}, {"rIns", inset}, {"bIns", inset}});
        fit();
    } else {
        const XmlElement body(m_xml, "a:bodyPr");
        fit();
    }
    m_xml.empty("a:lstStyle");
}

void SlideXml::writeHeadline()
{
    const Placeholder *title = m_layout.find(placeholder::headline);
    const QString text = m_slide.headline.simplified();
    const double width = double(title->place.width) / points;
    const double size = title->size > 0 ? title->size / 100.0 : headlineSize;
    int scale = 100;
    while (scale > 70 && estimatedLines(text, size * scale / 100, width) > 2)
        scale -= 10;
    const XmlElement shape(m_xml, "p:sp");
    writeShapeHead({QStringLiteral("Headline"), {}, placeholder::headline});
    m_xml.empty("p:spPr");
    const XmlElement body(m_xml, "p:txBody");
    writeBodyProperties(0, scale);
    writeLine(m_xml, text, {m_document.language});
}

void SlideXml::writeSubLine()
{
    if (!m_layout.find(placeholder::subLine) || xmlText(m_slide.subLine).simplified().isEmpty())
        return;
    const XmlElement shape(m_xml, "p:sp");
    writeShapeHead({QStringLiteral("Sub line"), {}, placeholder::subLine});
    m_xml.empty("p:spPr");
    const XmlElement body(m_xml, "p:txBody");
    writeBodyProperties(0, 100);
    writeLine(m_xml, m_slide.subLine.simplified(), {m_document.language});
}

void SlideXml::writeCard(const Card &card, const Place &place)
{
    const XmlElement shape(m_xml, "p:sp");
    writeShapeHead({shapeName("Card", {}, m_shapes + 1), {}, 0});
    {
        const XmlElement properties(m_xml, "p:spPr");
        writeXfrm(m_xml, "a:xfrm", place);
        writeRectangle(m_xml);
        writeFill(m_xml, ThemeColour::Panel);
        const XmlElement line(m_xml, "a:ln");
        m_xml.empty("a:noFill");
    }
    const XmlElement body(m_xml, "p:txBody");
    {
        const XmlElement properties(m_xml, "a:bodyPr",
                                    {{"wrap", "square"}, {"lIns", 137'160}, {"tIns", 45'720}, {"rIns", 91'440}, {"bIns", 45'720}, {"anchor", "ctr"}});
        m_xml.empty("a:normAutofit");
    }
    m_xml.empty("a:lstStyle");
    const double width = double(place.width) / points - 19;
    int size = 2'400;
    while (size > 1'400 && estimatedLines(card.value, size / 100.0, width) > 1)
        size -= 200;
    const Language language = m_document.language;
    writeLine(m_xml, card.label.simplified(), {language, 1'200, false, ThemeColour::Slate});
    writeLine(m_xml, card.value.simplified(), {language, size, true, ThemeColour::Navy});
    if (!card.note.isEmpty())
        writeLine(m_xml, card.note.simplified(), {language, 1'200, false, card.colour.value_or(ThemeColour::Slate)});
}

void SlideXml::writeCards()
{
    const Placeholder *left = m_layout.find(1);
    if (m_slide.cards.empty() || !left)
        return;
    const Placeholder *headline = m_layout.find(placeholder::headline);
    const auto count = qint64(m_slide.cards.size());
    const qint64 width = (headline->place.width - (count - 1) * cardGap) / count;
    for (qint64 i = 0; i < count; ++i)
        writeCard(m_slide.cards[size_t(i)], {headline->place.x + i * (width + cardGap), left->place.y, width, cardHeight});
}

int SlideXml::fontScale(const TextBlock &block, int index) const
{
    const Place place = regionPlace(m_slide, m_layout, index);
    const Placeholder *found = m_layout.find(index);
    const double first = found ? found->size / 100.0 : 0;
    const double inset = block.boxed ? 2.0 * boxInset / points : 0;
    const double width = double(place.width) / points - inset;
    const double height = double(place.height) / points - inset;
    int scale = 100;
    while (scale > 75 && blockHeight(block, width, scale / 100.0, first) > height)
        scale -= 5;
    return scale;
}

void SlideXml::writeTextBlock(const TextBlock &block, int index)
{
    const Place place = regionPlace(m_slide, m_layout, index);
    const XmlElement shape(m_xml, "p:sp");
    writeShapeHead({QStringLiteral("Text %1").arg(index), {}, index});
    if (block.boxed || !m_slide.cards.empty()) {
        const XmlElement properties(m_xml, "p:spPr");
        writeXfrm(m_xml, "a:xfrm", place);
        if (block.boxed)
            writeFill(m_xml, ThemeColour::Panel);
    } else {
        m_xml.empty("p:spPr");
    }
    const XmlElement body(m_xml, "p:txBody");
    writeBodyProperties(block.boxed ? boxInset : 0, fontScale(block, index));
    for (const Paragraph &paragraph : block.paragraphs)
        writeParagraph(m_xml, paragraph, {m_document.language});
    if (block.paragraphs.empty())
        writeLine(m_xml, {}, {m_document.language});
}

/// Never an empty plot: a box that says why there is none.
void SlideXml::writeEmptyBlock(const QString &text, int index)
{
    const XmlElement shape(m_xml, "p:sp");
    writeShapeHead({QStringLiteral("Text %1").arg(index), {}, index});
    {
        const XmlElement properties(m_xml, "p:spPr");
        writeXfrm(m_xml, "a:xfrm", regionPlace(m_slide, m_layout, index));
        writeFill(m_xml, ThemeColour::Panel);
    }
    const XmlElement body(m_xml, "p:txBody");
    {
        const XmlElement properties(m_xml, "a:bodyPr",
                                    {{"lIns", boxInset}, {"tIns", boxInset}, {"rIns", boxInset}, {"bIns", boxInset}, {"anchor", "ctr"}});
        m_xml.empty("a:normAutofit");
    }
    m_xml.empty("a:lstStyle");
    writeLine(m_xml, text, {m_document.language, 1'400, false, ThemeColour::Slate, Alignment::Centre});
}

void SlideXml::openFrame(const Shape &shape, const Place &place)
{
    m_xml.open("p:graphicFrame");
    {
        const XmlElement head(m_xml, "p:nvGraphicFramePr");
        const QString description = shape.description.isEmpty() ? m_slide.headline : shape.description;
        m_xml.empty("p:cNvPr", {{"id", ++m_shapes}, {"name", shape.name}, {"descr", description.simplified()}});
        {
            const XmlElement locks(m_xml, "p:cNvGraphicFramePr");
            m_xml.empty("a:graphicFrameLocks", {{"noGrp", 1}});
        }
        writePlaceholder(shape.index);
    }
    writeXfrm(m_xml, "p:xfrm", place);
}

void SlideXml::writeTableBlock(const Table &table, int index)
{
    if (!hasColumns(table)) {
        writeEmptyBlock(table.emptyText, index);
        return;
    }
    Place place = regionPlace(m_slide, m_layout, index);
    place.height = tableHeight(table, place.width);
    openFrame({shapeName("table", table.key, m_shapes + 1), table.altText, index}, place);
    {
        const XmlElement graphic(m_xml, "a:graphic");
        const XmlElement data(m_xml, "a:graphicData", {{"uri", tableUri}});
        writeTable(m_xml, table, place, m_document.language);
    }
    m_xml.close();
}

Result<void> SlideXml::writeChartBlock(const Chart &chart, int index)
{
    if (!hasPoint(chart)) {
        writeEmptyBlock(chart.emptyText, index);
        return {};
    }
    MAINSTAY_TRY(const QByteArray part, m_parts.addChart(chart));
    openFrame({shapeName("chart", chart.key, m_shapes + 1), chart.altText.isEmpty() ? chart.title : chart.altText, index},
              regionPlace(m_slide, m_layout, index));
    {
        const XmlElement graphic(m_xml, "a:graphic");
        const XmlElement data(m_xml, "a:graphicData", {{"uri", chartUri}});
        m_xml.empty("c:chart", {{"xmlns:c", chartUri}, {"r:id", relate("chart", part)}});
    }
    m_xml.close();
    return {};
}

Result<void> SlideXml::writePicture(const Picture &picture, int index, Alignment alignment)
{
    MAINSTAY_TRY(const QByteArray part, m_parts.addPicture(picture));
    const Place whole = index == placeholder::logo ? m_layout.find(index)->place : regionPlace(m_slide, m_layout, index);
    const XmlElement element(m_xml, "p:pic");
    {
        const XmlElement head(m_xml, "p:nvPicPr");
        const QString description = picture.altText.isEmpty() ? m_slide.headline : picture.altText;
        const int number = ++m_shapes;
        m_xml.empty("p:cNvPr", {{"id", number}, {"name", shapeName("Picture", {}, number)}, {"descr", description.simplified()}});
        {
            const XmlElement locks(m_xml, "p:cNvPicPr");
            m_xml.empty("a:picLocks", {{"noGrp", 1}, {"noChangeAspect", 1}});
        }
        writePlaceholder(index);
    }
    {
        const XmlElement fill(m_xml, "p:blipFill");
        m_xml.empty("a:blip", {{"r:embed", relate("image", part)}});
        const XmlElement stretch(m_xml, "a:stretch");
        m_xml.empty("a:fillRect");
    }
    const XmlElement properties(m_xml, "p:spPr");
    writeXfrm(m_xml, "a:xfrm", fitted(picture, whole, alignment));
    writeRectangle(m_xml);
    return {};
}

Result<void> SlideXml::writeLogo()
{
    if (!m_document.logo || !m_layout.find(placeholder::logo))
        return {};
    return writePicture(*m_document.logo, placeholder::logo, Alignment::Start);
}

Result<void> SlideXml::writeBlock(const Block &block, int index)
{
    if (const auto *text = std::get_if<TextBlock>(&block))
        writeTextBlock(*text, index);
    else if (const auto *table = std::get_if<Table>(&block))
        writeTableBlock(*table, index);
    else if (const auto *chart = std::get_if<Chart>(&block))
        return writeChartBlock(*chart, index);
    else if (const auto *picture = std::get_if<Picture>(&block))
        return writePicture(*picture, index, Alignment::Centre);
    return {};
}

Result<void> SlideXml::writeRegions()
{
    for (size_t i = 0; i < m_slide.regions.size(); ++i) {
        const int index = int(i) + 1;
        const bool empty = std::holds_alternative<std::monostate>(m_slide.regions[i]);
        if (!empty && !m_layout.find(index))
            return Error {ErrorCode::InvalidInput, QStringLiteral("the layout has no such region: ") + m_slide.headline};
        MAINSTAY_CHECK(writeBlock(m_slide.regions[i], index));
    }
    return {};
}

/// With a look of its own: not every program takes the footer's from the layout.
void SlideXml::writeFooter()
{
    QStringList parts {m_slide.source.simplified(), m_document.asOf.simplified()};
    parts.removeAll(QString());
    if (parts.isEmpty() || !m_layout.find(placeholder::footer))
        return;
    const XmlElement shape(m_xml, "p:sp");
    writeShapeHead({QStringLiteral("Footer"), {}, placeholder::footer});
    m_xml.empty("p:spPr");
    const XmlElement body(m_xml, "p:txBody");
    writeBodyProperties(0, 100);
    writeLine(m_xml, parts.join(QStringLiteral(" · ")), {m_document.language, 900, false, ThemeColour::Slate});
}

void SlideXml::writePageNumber(int number)
{
    if (!m_layout.find(placeholder::pageNumber))
        return;
    const XmlElement shape(m_xml, "p:sp");
    writeShapeHead({QStringLiteral("Page number"), {}, placeholder::pageNumber});
    m_xml.empty("p:spPr");
    const XmlElement body(m_xml, "p:txBody");
    writeBodyProperties(0, 100);
    const XmlElement paragraph(m_xml, "a:p");
    m_xml.empty("a:pPr", {{"algn", "r"}});
    const XmlElement field(m_xml, "a:fld", {{"id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"}, {"type", "slidenum"}});
    {
        const XmlElement look(m_xml, "a:rPr", {{"lang", languageTag(m_document.language)}, {"sz", 900}});
        writeFill(m_xml, ThemeColour::Slate);
    }
    m_xml.leaf("a:t", QByteArray::number(number)); // what is shown by programs that count no fields
}

Result<Part> SlideXml::write(int number)
{
    if (m_slide.cards.size() > mostCards)
        return Error {ErrorCode::InvalidInput, QStringLiteral("more cards than fit into a row: ") + m_slide.headline};
    m_xml.open("p:sld", {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                         {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
                         {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}});
    {
        const XmlElement common(m_xml, "p:cSld");
        const XmlElement tree(m_xml, "p:spTree");
        {
            const XmlElement group(m_xml, "p:nvGrpSpPr");
            m_xml.empty("p:cNvPr", {{"id", 1}, {"name", ""}});
            m_xml.empty("p:cNvGrpSpPr");
            m_xml.empty("p:nvPr");
        }
        m_xml.empty("p:grpSpPr");
        writeHeadline();
        writeSubLine();
        writeCards();
        MAINSTAY_CHECK(writeRegions());
        MAINSTAY_CHECK(writeLogo());
        writeFooter();
        writePageNumber(number);
    }
    {
        const XmlElement colours(m_xml, "p:clrMapOvr");
        m_xml.empty("a:masterClrMapping");
    }
    return Part {{}, "application/vnd.openxmlformats-officedocument.presentationml.slide+xml", m_xml.finish(), m_relationships};
}

} // namespace mainstay::deck
