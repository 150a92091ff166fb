// SPDX-License-Identifier: Apache-2.0
#include "core/deck/tablexml.h"

#include "core/deck/themetext.h"

#include <algorithm>
#include <numeric>

namespace mainstay::deck {

namespace {

constexpr const char *noStyleNoGrid = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
constexpr int textSize = 1'200;
constexpr double points = 12'700; // EMU
constexpr qint64 sideMargin = 109'728;
constexpr qint64 edgeMargin = 64'008;
constexpr double lineHeight = 1.2 * textSize / 100 * points;

std::vector<qint64> columnWidths(const Table &table, qint64 width)
{
    double whole = 0;
    for (const TableColumn &column : table.columns)
        whole += std::max(column.weight, 0.1);
    std::vector<qint64> widths;
    for (const TableColumn &column : table.columns)
        widths.push_back(qint64(double(width) * std::max(column.weight, 0.1) / whole));
    widths.back() += width - std::accumulate(widths.begin(), widths.end(), qint64(0));
    return widths;
}

QString plain(const std::vector<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

int linesIn(const QString &text, qint64 width)
{
    return estimatedLines(text, textSize / 100.0, double(width - 2 * sideMargin) / points);
}

qint64 heightOf(int lines)
{
    return qint64(std::max(lines, 1) * lineHeight) + 2 * edgeMargin;
}

qint64 headHeight(const Table &table, const std::vector<qint64> &widths)
{
    int lines = 1;
    for (size_t i = 0; i < widths.size(); ++i)
        lines = std::max(lines, linesIn(table.columns[i].title, widths[i]));
    return heightOf(lines);
}

qint64 rowHeight(const std::vector<std::vector<TextRun>> &row, const std::vector<qint64> &widths)
{
    int lines = 1;
    for (size_t i = 0; i < std::min(row.size(), widths.size()); ++i)
        lines = std::max(lines, linesIn(plain(row[i]), widths[i]));
    return heightOf(lines);
}

void writeBorder(XmlWriter &xml, const char *side, std::optional<ThemeColour> colour, int width)
{
    const XmlElement line(xml, side, {{"w", width}});
    if (colour)
        writeFill(xml, *colour);
    else
        xml.empty("a:noFill");
}

struct CellLook
{
    TextStyle style;
    ThemeColour border = ThemeColour::Silver;
    int borderWidth = 6'350;
    bool first = false; ///< its text stands under the headline's
};

void writeCellProperties(XmlWriter &xml, const CellLook &look)
{
    const XmlElement properties(xml, "a:tcPr",
                                {{"marL", look.first ? 0 : sideMargin}, {"marR", sideMargin}, {"marT", edgeMargin}, {"marB", edgeMargin}, {"anchor", "ctr"}});
    writeBorder(xml, "a:lnL", std::nullopt, 0);
    writeBorder(xml, "a:lnR", std::nullopt, 0);
    writeBorder(xml, "a:lnT", std::nullopt, 0);
    writeBorder(xml, "a:lnB", look.border, look.borderWidth);
    xml.empty("a:noFill");
}

void writeCellText(XmlWriter &xml, const std::vector<TextRun> &runs, const TextStyle &style)
{
    const XmlElement body(xml, "a:txBody");
    xml.empty("a:bodyPr");
    xml.empty("a:lstStyle");
    writeParagraph(xml, {xmlText(plain(runs)).isEmpty() ? std::vector<TextRun>() : runs}, style);
}

void writeCell(XmlWriter &xml, const std::vector<TextRun> &runs, const CellLook &look)
{
    const XmlElement cell(xml, "a:tc");
    writeCellText(xml, runs, look.style);
    writeCellProperties(xml, look);
}

void writeHead(XmlWriter &xml, const Table &table, qint64 height, Language language)
{
    const XmlElement row(xml, "a:tr", {{"h", height}});
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        writeCell(xml, {{column.title}}, {{language, textSize, true, ThemeColour::Navy, column.alignment}, ThemeColour::Navy, 12'700, i == 0});
    }
}

/// One cell over all columns says that there is nothing.
void writeEmptyRow(XmlWriter &xml, const Table &table, Language language)
{
    const XmlElement row(xml, "a:tr", {{"h", heightOf(1)}});
    const CellLook look {.style = {language, textSize, false, ThemeColour::Slate}, .first = true};
    if (table.columns.size() == 1) {
        writeCell(xml, {{table.emptyText}}, look);
        return;
    }
    {
        const XmlElement cell(xml, "a:tc", {{"gridSpan", qint64(table.columns.size())}});
        writeCellText(xml, {{table.emptyText}}, look.style);
        writeCellProperties(xml, look);
    }
    for (size_t i = 1; i < table.columns.size(); ++i) {
        const XmlElement covered(xml, "a:tc", {{"hMerge", 1}});
        writeCellText(xml, {}, look.style);
        writeCellProperties(xml, look);
    }
}

/// Where each page begins when no page is higher than `most`; a row that is higher alone has a page of its own.
std::vector<size_t> pageStarts(const std::vector<qint64> &heights, qint64 most)
{
    std::vector<size_t> starts {0};
    qint64 filled = 0;
    for (size_t i = 0; i < heights.size(); ++i) {
        if (filled > 0 && filled + heights[i] > most) {
            starts.push_back(i);
            filled = 0;
        }
        filled += heights[i];
    }
    return starts;
}

} // namespace

bool hasColumns(const Table &table)
{
    return !table.columns.empty();
}

void writeTable(XmlWriter &xml, const Table &table, const Place &place, Language language)
{
    const XmlElement element(xml, "a:tbl");
    {
        const XmlElement properties(xml, "a:tblPr", {{"firstRow", 1}});
        xml.leaf("a:tableStyleId", QByteArray(noStyleNoGrid));
    }
    const std::vector<qint64> widths = columnWidths(table, place.width);
    {
        const XmlElement grid(xml, "a:tblGrid");
        for (const qint64 width : widths)
            xml.empty("a:gridCol", {{"w", width}});
    }
    writeHead(xml, table, headHeight(table, widths), language);
    for (const auto &cells : table.rows) {
        const XmlElement row(xml, "a:tr", {{"h", rowHeight(cells, widths)}});
        for (size_t i = 0; i < widths.size(); ++i) {
            const CellLook look {.style = {language, textSize, false, ThemeColour::Dark, table.columns[i].alignment}, .first = i == 0};
            writeCell(xml, i < cells.size() ? cells[i] : std::vector<TextRun>(), look);
        }
    }
    if (table.rows.empty())
        writeEmptyRow(xml, table, language);
}

qint64 tableHeight(const Table &table, qint64 width)
{
    const std::vector<qint64> widths = columnWidths(table, width);
    qint64 height = headHeight(table, widths);
    for (const auto &row : table.rows)
        height += rowHeight(row, widths);
    return table.rows.empty() ? height + heightOf(1) : height;
}

std::vector<Table> tablePages(const Table &table, const Place &place)
{
    if (!hasColumns(table) || table.rows.empty())
        return {table};
    const std::vector<qint64> widths = columnWidths(table, place.width);
    const qint64 room = place.height - headHeight(table, widths);
    std::vector<qint64> heights;
    for (const auto &row : table.rows)
        heights.push_back(rowHeight(row, widths));
    const size_t count = pageStarts(heights, room).size();
    // As low as it goes without a further page: the last one is not to have a single row.
    qint64 most = std::accumulate(heights.begin(), heights.end(), qint64(0)) / qint64(count);
    while (most < room && pageStarts(heights, most).size() > count)
        most += qint64(lineHeight / 2);
    std::vector<size_t> starts = pageStarts(heights, std::min(most, room));
    starts.push_back(table.rows.size());
    std::vector<Table> pages;
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        Table page {table.key, table.columns, {}, table.emptyText, table.altText};
        page.rows.assign(table.rows.begin() + qsizetype(starts[i]), table.rows.begin() + qsizetype(starts[i + 1]));
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace mainstay::deck
