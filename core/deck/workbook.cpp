// SPDX-License-Identifier: Apache-2.0
#include "core/deck/workbook.h"

#include "core/deck/container.h"
#include "core/deck/xmlwriter.h"

#include <QHash>
#include <QRegularExpression>

namespace mainstay::deck {

namespace {

constexpr const char *spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray typeOf(const char *kind)
{
    return QByteArray("application/vnd.openxmlformats-officedocument.spreadsheetml.") + kind + "+xml";
}

/// Spreadsheets read _x0041_ in a text as A: the underscore that begins such a group is written as one itself.
QString cellText(const QString &text)
{
    static const QRegularExpression group(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString escaped = text;
    return escaped.replace(group, QStringLiteral("_x005F_")).left(32'767);
}

/// Texts of cells, each kept once.
class SharedTexts final
{
public:
    qsizetype indexOf(const QString &text)
    {
        ++m_uses;
        const auto known = m_indexes.constFind(text);
        if (known != m_indexes.cend())
            return *known;
        m_indexes.insert(text, m_texts.size());
        m_texts += text;
        return m_texts.size() - 1;
    }

    QByteArray xml() const
    {
        XmlWriter writer;
        writer.open("sst", {{"xmlns", spreadsheet}, {"count", qint64(m_uses)}, {"uniqueCount", qint64(m_texts.size())}});
        for (const QString &text : m_texts) {
            const XmlElement item(writer, "si");
            writer.leaf("t", cellText(text));
        }
        return writer.finish();
    }

private:
    QHash<QString, qsizetype> m_indexes;
    QStringList m_texts;
    qsizetype m_uses = 0;
};

void writeText(XmlWriter &xml, SharedTexts &texts, const QByteArray &cell, const QString &text)
{
    const XmlElement element(xml, "c", {{"r", cell}, {"t", "s"}});
    xml.leaf("v", QByteArray::number(texts.indexOf(text)));
}

void writeRow(XmlWriter &xml, SharedTexts &texts, const ChartTable &table, qsizetype category)
{
    const qsizetype row = category + 1;
    const XmlElement element(xml, "row", {{"r", qint64(row + 1)}});
    writeText(xml, texts, cellName(0, row), table.categories[category]);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ChartValue &value = table.columns[i].values[size_t(category)];
        if (!value)
            continue;
        const XmlElement cell(xml, "c", {{"r", cellName(qsizetype(i) + 1, row)}, {"s", 1}});
        xml.leaf("v", numberText(*value));
    }
}

QByteArray sheetXml(const ChartTable &table, SharedTexts &texts)
{
    XmlWriter xml;
    xml.open("worksheet", {{"xmlns", spreadsheet}});
    xml.empty("dimension", {{"ref", "A1:" + cellName(qsizetype(table.columns.size()), table.categories.size())}});
    {
        const XmlElement columns(xml, "cols");
        xml.empty("col", {{"min", 1}, {"max", 1}, {"width", 24}, {"customWidth", 1}});
        if (!table.columns.empty())
            xml.empty("col", {{"min", 2}, {"max", qint64(table.columns.size()) + 1}, {"width", 14}, {"customWidth", 1}});
    }
    const XmlElement data(xml, "sheetData");
    {
        const XmlElement header(xml, "row", {{"r", 1}});
        for (size_t i = 0; i < table.columns.size(); ++i)
            writeText(xml, texts, cellName(qsizetype(i) + 1, 0), table.columns[i].name);
    }
    for (qsizetype category = 0; category < table.categories.size(); ++category)
        writeRow(xml, texts, table, category);
    return xml.finish();
}

/// Style 1 has the chart's number format; all else is the least that a spreadsheet opens without repair.
QByteArray stylesXml(const QString &numberFormat)
{
    XmlWriter xml;
    xml.open("styleSheet", {{"xmlns", spreadsheet}});
    xml.open("numFmts", {{"count", 1}});
    xml.empty("numFmt", {{"numFmtId", 164}, {"formatCode", numberFormat}});
    xml.close();
    xml.open("fonts", {{"count", 1}});
    xml.open("font");
    xml.value("sz", 11);
    xml.value("name", "Calibri");
    xml.close();
    xml.close();
    xml.open("fills", {{"count", 2}});
    for (const char *pattern : {"none", "gray125"}) {
        const XmlElement fill(xml, "fill");
        xml.empty("patternFill", {{"patternType", pattern}});
    }
    xml.close();
    xml.open("borders", {{"count", 1}});
    xml.open("border");
    for (const char *side : {"left", "right", "top", "bottom", "diagonal"})
        xml.empty(side);
    xml.close();
    xml.close();
    xml.open("cellStyleXfs", {{"count", 1}});
    xml.empty("xf", {{"numFmtId", 0}, {"fontId", 0}, {"fillId", 0}, {"borderId", 0}});
    xml.close();
    xml.open("cellXfs", {{"count", 2}});
    xml.empty("xf", {{"numFmtId", 0}, {"fontId", 0}, {"fillId", 0}, {"borderId", 0}, {"xfId", 0}});
    xml.empty("xf", {{"numFmtId", 164}, {"fontId", 0}, {"fillId", 0}, {"borderId", 0}, {"xfId", 0}, {"applyNumberFormat", 1}});
    xml.close();
    xml.open("cellStyles", {{"count", 1}});
    xml.empty("cellStyle", {{"name", "Normal"}, {"xfId", 0}, {"builtinId", 0}});
    return xml.finish();
}

QByteArray bookXml()
{
    XmlWriter xml;
    xml.open("workbook",
             {{"xmlns", spreadsheet}, {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
    const XmlElement sheets(xml, "sheets");
    xml.empty("sheet", {{"name", "Sheet1"}, {"sheetId", 1}, {"r:id", "rId1"}});
    return xml.finish();
}

} // namespace

Result<QByteArray> chartWorkbook(const ChartTable &table)
{
    SharedTexts texts;
    const QByteArray sheet = sheetXml(table, texts);
    PartContainer container;
    container.relate({"rId1", "officeDocument", "/xl/workbook.xml"});
    MAINSTAY_CHECK(container.add({"/xl/workbook.xml", typeOf("sheet.main"), bookXml(),
                                  {{"rId1", "worksheet", "/xl/worksheets/sheet1.xml"},
                                   {"rId2", "styles", "/xl/styles.xml"},
                                   {"rId3", "sharedStrings", "/xl/sharedStrings.xml"}}}));
    MAINSTAY_CHECK(container.add({"/xl/worksheets/sheet1.xml", typeOf("worksheet"), sheet}));
    MAINSTAY_CHECK(container.add({"/xl/styles.xml", typeOf("styles"), stylesXml(table.numberFormat)}));
    MAINSTAY_CHECK(container.add({"/xl/sharedStrings.xml", typeOf("sharedStrings"), texts.xml()}));
    return container.bytes();
}

} // namespace mainstay::deck
