// SPDX-License-Identifier: Apache-2.0
#include "core/deck/chartseriesxml.h"

#include <algorithm>
#include <array>

namespace mainstay::deck {

namespace {

constexpr qsizetype longestNameBesideLine = 24;
constexpr std::array ringColours {ThemeColour::Blue, ThemeColour::Teal, ThemeColour::Navy, ThemeColour::Slate, ThemeColour::Silver};

/// Numbers without those that are nothing: a 0 in a stack labels a column that is not there.
QString withoutZeros(const QString &format)
{
    return format.contains(u';') ? format : QString(format + u";-" + format + u";");
}

/// The same sign whichever way the column goes.
QString signedFormat(QChar sign, const QString &format)
{
    return format.contains(u';') ? format : QString(u'"' + QString(sign) + u'"' + format);
}

int lastPoint(const std::vector<ChartValue> &values)
{
    for (size_t i = values.size(); i > 0; --i) {
        if (values[i - 1])
            return int(i) - 1;
    }
    return -1;
}

int firstPoint(const std::vector<ChartValue> &values)
{
    const auto found = std::find_if(values.begin(), values.end(), [](const ChartValue &value) { return value.has_value(); });
    return found == values.end() ? -1 : int(found - values.begin());
}

/// A value between two gaps: no line leads to it.
bool standsAlone(const std::vector<ChartValue> &values, size_t at)
{
    return values[at] && (at == 0 || !values[at - 1]) && (at + 1 == values.size() || !values[at + 1]);
}

} // namespace

void writeChartText(XmlWriter &xml, Language language, ThemeColour colour)
{
    const XmlElement text(xml, "c:txPr");
    xml.empty("a:bodyPr");
    xml.empty("a:lstStyle");
    const XmlElement paragraph(xml, "a:p");
    {
        const XmlElement properties(xml, "a:pPr");
        const XmlElement defaults(xml, "a:defRPr", {{"sz", 1'200}, {"b", 0}});
        writeFill(xml, colour);
        xml.empty("a:latin", {{"typeface", "+mn-lt"}});
        xml.empty("a:ea", {{"typeface", "+mn-ea"}});
        xml.empty("a:cs", {{"typeface", "+mn-cs"}});
    }
    xml.empty("a:endParaRPr", {{"lang", languageTag(language)}});
}

SeriesXml::SeriesXml(XmlWriter &xml, const Chart &chart, const ChartTable &table, Language language)
    : m_xml(xml)
    , m_chart(chart)
    , m_table(table)
    , m_language(language)
{
}

int SeriesXml::seriesCount() const
{
    return int(std::count_if(m_table.columns.begin(), m_table.columns.end(),
                             [](const ChartColumn &column) { return column.role == ColumnRole::Series; }));
}

bool SeriesXml::namesFitBesideLines() const
{
    return std::all_of(m_table.columns.begin(), m_table.columns.end(), [](const ChartColumn &column) {
        return column.role != ColumnRole::Series || column.name.size() <= longestNameBesideLine;
    });
}

bool SeriesXml::hasNamesBesideLines() const
{
    return seriesCount() > 1 && namesFitBesideLines();
}

void SeriesXml::writeHead(size_t column)
{
    m_xml.value("c:idx", qint64(column));
    m_xml.value("c:order", qint64(column));
    const XmlElement text(m_xml, "c:tx");
    const XmlElement reference(m_xml, "c:strRef");
    const QByteArray letter = cellName(qsizetype(column) + 1, 0).left(1);
    m_xml.leaf("c:f", QByteArray("Sheet1!$" + letter + "$1"));
    const XmlElement cache(m_xml, "c:strCache");
    m_xml.value("c:ptCount", 1);
    const XmlElement point(m_xml, "c:pt", {{"idx", 0}});
    m_xml.leaf("c:v", m_table.columns[column].name);
}

void SeriesXml::writeCategories()
{
    const XmlElement categories(m_xml, "c:cat");
    const XmlElement reference(m_xml, "c:strRef");
    m_xml.leaf("c:f", QByteArray("Sheet1!$A$2:$A$" + QByteArray::number(m_table.categories.size() + 1)));
    const XmlElement cache(m_xml, "c:strCache");
    m_xml.value("c:ptCount", qint64(m_table.categories.size()));
    for (qsizetype i = 0; i < m_table.categories.size(); ++i) {
        const XmlElement point(m_xml, "c:pt", {{"idx", qint64(i)}});
        m_xml.leaf("c:v", m_table.categories[i]);
    }
}

void SeriesXml::writeValues(size_t column)
{
    const XmlElement values(m_xml, "c:val");
    const XmlElement reference(m_xml, "c:numRef");
    const QByteArray letter = cellName(qsizetype(column) + 1, 0).left(1);
    m_xml.leaf("c:f", QByteArray("Sheet1!$" + letter + "$2:$" + letter + "$" + QByteArray::number(m_table.categories.size() + 1)));
    const XmlElement cache(m_xml, "c:numCache");
    m_xml.leaf("c:formatCode", m_table.numberFormat);
    m_xml.value("c:ptCount", qint64(m_table.categories.size()));
    const std::vector<ChartValue> &cells = m_table.columns[column].values;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i])
            continue;
        const XmlElement point(m_xml, "c:pt", {{"idx", qint64(i)}});
        m_xml.leaf("c:v", numberText(*cells[i]));
    }
}

void SeriesXml::writeCells(size_t column)
{
    writeCategories();
    writeValues(column);
}

void SeriesXml::writeShape(ThemeColour colour, Tint tint)
{
    const XmlElement shape(m_xml, "c:spPr");
    const XmlElement fill(m_xml, "a:solidFill");
    const XmlElement scheme(m_xml, "a:schemeClr", {{"val", schemeName(colour)}});
    if (tint == Tint::Light) {
        m_xml.value("a:lumMod", 60'000);
        m_xml.value("a:lumOff", 40'000);
    }
}

void SeriesXml::writeBarShape(const ChartColumn &column)
{
    if (column.role != ColumnRole::BridgeBase) {
        // The changes of a bridge are light, so that a label that is larger than its column is read all the same.
        const bool isChange = column.role == ColumnRole::BridgeRise || column.role == ColumnRole::BridgeFall;
        writeShape(column.colour, isChange ? Tint::Light : Tint::Full);
        return;
    }
    const XmlElement shape(m_xml, "c:spPr");
    m_xml.empty("a:noFill");
}

void SeriesXml::writePoint(int index, ThemeColour colour)
{
    const XmlElement point(m_xml, "c:dPt");
    m_xml.value("c:idx", index);
    if (m_chart.kind != ChartKind::Doughnut)
        m_xml.value("c:invertIfNegative", 0);
    m_xml.value("c:bubble3D", 0);
    writeShape(colour);
}

void SeriesXml::writeBarPoints(const ChartColumn &column)
{
    if (column.role != ColumnRole::Series || seriesCount() > 1)
        return;
    for (int i = 0; i < int(column.values.size()); ++i) {
        const ChartValue &value = column.values[size_t(i)];
        if (!value)
            continue;
        if (m_chart.highlighted.contains(i))
            writePoint(i, ThemeColour::Amber);
        else if (m_chart.kind == ChartKind::Bridge && m_chart.totals.contains(i))
            writePoint(i, ThemeColour::Navy);
        else if (m_chart.kind == ChartKind::Bridge)
            writePoint(i, *value < 0 ? ThemeColour::Red : ThemeColour::Teal);
    }
}

SeriesXml::Label SeriesXml::barLabel(const ChartColumn &column) const
{
    switch (column.role) {
    case ColumnRole::BridgeTotal:
        return {m_table.numberFormat, "inEnd", ThemeColour::Light};
    case ColumnRole::BridgeRise:
        return {signedFormat(u'+', m_table.numberFormat), "ctr", ThemeColour::Dark};
    case ColumnRole::BridgeFall:
        return {signedFormat(u'\u2212', m_table.numberFormat), "ctr", ThemeColour::Dark};
    default:
        break;
    }
    if (m_chart.kind == ChartKind::StackedColumns)
        return {withoutZeros(m_table.numberFormat), "ctr", takesDarkText(column.colour) ? ThemeColour::Dark : ThemeColour::Light};
    return {m_table.numberFormat, "outEnd", ThemeColour::Dark};
}

void SeriesXml::writeBar(size_t column)
{
    const ChartColumn &cells = m_table.columns[column];
    const XmlElement series(m_xml, "c:ser");
    writeHead(column);
    writeBarShape(cells);
    m_xml.value("c:invertIfNegative", 0);
    writeBarPoints(cells);
    if (cells.role == ColumnRole::BridgeBase)
        writeNoLabels();
    else
        writeLabels(barLabel(cells));
    writeCells(column);
}

void SeriesXml::writeLabelBody(const Label &label)
{
    m_xml.empty("c:numFmt", {{"formatCode", label.format}, {"sourceLinked", 0}});
    {
        const XmlElement shape(m_xml, "c:spPr");
        m_xml.empty("a:noFill");
        const XmlElement line(m_xml, "a:ln");
        m_xml.empty("a:noFill");
    }
    writeChartText(m_xml, m_language, label.colour);
    if (label.place)
        m_xml.value("c:dLblPos", label.place);
    m_xml.value("c:showLegendKey", 0);
    m_xml.value("c:showVal", 1);
    m_xml.value("c:showCatName", 0);
    m_xml.value("c:showSerName", label.named ? 1 : 0);
    m_xml.value("c:showPercent", 0);
    m_xml.value("c:showBubbleSize", 0);
    if (label.named)
        m_xml.leaf("c:separator", QByteArray(" "));
}

void SeriesXml::writeLabels(const Label &label)
{
    const XmlElement labels(m_xml, "c:dLbls");
    writeLabelBody(label);
}

void SeriesXml::writeNoLabels()
{
    const XmlElement labels(m_xml, "c:dLbls");
    m_xml.value("c:delete", 1);
}

void SeriesXml::writeLineShape(const ChartColumn &column)
{
    const bool target = column.role == ColumnRole::Target;
    const XmlElement shape(m_xml, "c:spPr");
    const XmlElement line(m_xml, "a:ln", {{"w", target ? 15'875 : 28'575}, {"cap", "rnd"}});
    writeFill(m_xml, column.colour);
    if (target)
        m_xml.value("a:prstDash", "dash");
    m_xml.empty("a:round");
}

void SeriesXml::writeMarkers(const ChartColumn &column)
{
    if (column.role == ColumnRole::Target)
        return;
    const int last = lastPoint(column.values);
    for (size_t i = 0; i < column.values.size(); ++i) {
        const bool highlighted = seriesCount() == 1 && m_chart.highlighted.contains(int(i)) && column.values[i];
        if (int(i) != last && !highlighted && !standsAlone(column.values, i))
            continue;
        const XmlElement point(m_xml, "c:dPt");
        m_xml.value("c:idx", qint64(i));
        const XmlElement marker(m_xml, "c:marker");
        m_xml.value("c:symbol", "circle");
        m_xml.value("c:size", 8);
        writeShape(highlighted ? ThemeColour::Amber : column.colour);
    }
}

/// A line is labelled at its end, the target at its begin, where the line of the values has no label to cross.
void SeriesXml::writeLineLabels(const ChartColumn &column)
{
    const bool target = column.role == ColumnRole::Target;
    const int at = target ? firstPoint(column.values) : lastPoint(column.values);
    if (at < 0) {
        writeNoLabels();
        return;
    }
    const XmlElement labels(m_xml, "c:dLbls");
    {
        const XmlElement label(m_xml, "c:dLbl");
        m_xml.value("c:idx", at);
        const bool named = target || hasNamesBesideLines();
        writeLabelBody({m_table.numberFormat, target ? "t" : "r", takesDarkText(column.colour) ? ThemeColour::Dark : column.colour, named});
    }
    m_xml.value("c:showLegendKey", 0);
    m_xml.value("c:showVal", 0);
    m_xml.value("c:showCatName", 0);
    m_xml.value("c:showSerName", 0);
    m_xml.value("c:showPercent", 0);
    m_xml.value("c:showBubbleSize", 0);
}

void SeriesXml::writeLine(size_t column)
{
    const ChartColumn &cells = m_table.columns[column];
    const XmlElement series(m_xml, "c:ser");
    writeHead(column);
    writeLineShape(cells);
    {
        const XmlElement marker(m_xml, "c:marker");
        m_xml.value("c:symbol", "none");
    }
    writeMarkers(cells);
    writeLineLabels(cells);
    writeCells(column);
    m_xml.value("c:smooth", 0);
}

void SeriesXml::writeRing(size_t column)
{
    const ChartColumn &cells = m_table.columns[column];
    const XmlElement series(m_xml, "c:ser");
    writeHead(column);
    for (int i = 0; i < int(cells.values.size()); ++i)
        writePoint(i, m_chart.highlighted.contains(i) ? ThemeColour::Amber : ringColours[size_t(i) % ringColours.size()]);
    // A ring has no choice of places: naming one makes PowerPoint repair the file.
    writeLabels({withoutZeros(m_table.numberFormat), nullptr, ThemeColour::Light});
    writeCells(column);
}

} // namespace mainstay::deck
