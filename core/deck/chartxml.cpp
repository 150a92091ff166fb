// SPDX-License-Identifier: Apache-2.0
#include "core/deck/chartxml.h"

#include "core/deck/chartseriesxml.h"
#include "core/deck/themetext.h"

#include <algorithm>

namespace mainstay::deck {

namespace {

constexpr const char *chartNames = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr const char *drawingNames = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr const char *relationNames = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr qint64 categoryAxis = 111'111'111;
constexpr qint64 valueAxis = 222'222'222;

/// Everything of a chart but its series.
class ChartXml final
{
public:
    ChartXml(const Chart &chart, const ChartTable &table, Language language)
        : m_chart(chart)
        , m_table(table)
        , m_language(language)
        , m_series(m_xml, chart, table, language)
    {
    }
    Q_DISABLE_COPY_MOVE(ChartXml)

    QByteArray write();

private:
    void writeTitle();
    void writePlotArea();
    void writeBars();
    enum class Lines { All, Target };
    void writeLines(Lines which);
    void writeDoughnut();
    void writeLayout(double x, double y, double width, double height);
    void writeAxes();
    void writeCategoryAxis();
    void writeValueAxis();
    void writeLegend();
    bool needsLegend() const;
    bool isHorizontal() const { return m_chart.kind == ChartKind::Bars; }
    bool isStacked() const { return m_chart.kind == ChartKind::StackedColumns || isDrawnAsBridge(m_chart); }
    bool hasTarget() const { return !m_table.columns.empty() && m_table.columns.back().role == ColumnRole::Target; }
    bool hasNegative() const;

    const Chart &m_chart;
    const ChartTable &m_table;
    const Language m_language;
    XmlWriter m_xml;
    SeriesXml m_series;
};

bool ChartXml::hasNegative() const
{
    return std::any_of(m_table.columns.begin(), m_table.columns.end(), [](const ChartColumn &column) {
        return std::any_of(column.values.begin(), column.values.end(), [](const ChartValue &value) { return value && *value < 0; });
    });
}

/// Series that are named beside their line or column need none.
bool ChartXml::needsLegend() const
{
    const auto series = std::count_if(m_table.columns.begin(), m_table.columns.end(),
                                      [](const ChartColumn &column) { return column.role == ColumnRole::Series; });
    switch (m_chart.kind) {
    case ChartKind::Doughnut:
        return true;
    case ChartKind::Bridge:
        return false;
    case ChartKind::Line:
        return series > 1 && !m_series.namesFitBesideLines();
    case ChartKind::Bars:
    case ChartKind::Columns:
    case ChartKind::StackedColumns:
        return series > 1;
    }
    Q_UNREACHABLE();
    return true;
}

void ChartXml::writeLayout(double x, double y, double width, double height)
{
    const XmlElement layout(m_xml, "c:layout");
    const XmlElement manual(m_xml, "c:manualLayout");
    m_xml.value("c:xMode", "edge");
    m_xml.value("c:yMode", "edge");
    m_xml.value("c:x", numberText(x));
    m_xml.value("c:y", numberText(y));
    if (width > 0) {
        m_xml.value("c:w", numberText(width));
        m_xml.value("c:h", numberText(height));
    }
}

void ChartXml::writeTitle()
{
    if (xmlText(m_chart.title).simplified().isEmpty()) {
        m_xml.value("c:autoTitleDeleted", 1);
        return;
    }
    {
        const XmlElement title(m_xml, "c:title");
        {
            const XmlElement text(m_xml, "c:tx");
            const XmlElement rich(m_xml, "c:rich");
            m_xml.empty("a:bodyPr");
            m_xml.empty("a:lstStyle");
            writeLine(m_xml, m_chart.title.simplified(), {m_language, 1'200, true, ThemeColour::Navy});
        }
        writeLayout(0, 0, 0, 0);
        m_xml.value("c:overlay", 0);
    }
    m_xml.value("c:autoTitleDeleted", 0);
}

void ChartXml::writeBars()
{
    const XmlElement bars(m_xml, "c:barChart");
    m_xml.value("c:barDir", isHorizontal() ? "bar" : "col");
    m_xml.value("c:grouping", isStacked() ? "stacked" : "clustered");
    m_xml.value("c:varyColors", 0);
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns[i].role != ColumnRole::Target)
            m_series.writeBar(i);
    }
    m_xml.value("c:gapWidth", isStacked() ? 45 : 60);
    m_xml.value("c:overlap", isStacked() ? 100 : 0);
    m_xml.value("c:axId", categoryAxis);
    m_xml.value("c:axId", valueAxis);
}

void ChartXml::writeLines(Lines which)
{
    const XmlElement lines(m_xml, "c:lineChart");
    m_xml.value("c:grouping", "standard");
    m_xml.value("c:varyColors", 0);
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        if (which == Lines::All || m_table.columns[i].role == ColumnRole::Target)
            m_series.writeLine(i);
    }
    m_xml.value("c:marker", 1);
    m_xml.value("c:axId", categoryAxis);
    m_xml.value("c:axId", valueAxis);
}

void ChartXml::writeDoughnut()
{
    const XmlElement ring(m_xml, "c:doughnutChart");
    m_xml.value("c:varyColors", 1);
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        m_series.writeRing(i);
    m_xml.value("c:firstSliceAng", 0);
    m_xml.value("c:holeSize", 60);
}

void ChartXml::writePlotArea()
{
    const XmlElement area(m_xml, "c:plotArea");
    // Room at the right for what stands at the ends of the lines; all else the programs lay out well by themselves.
    if (m_chart.kind == ChartKind::Line && !needsLegend())
        writeLayout(0, 0.1, m_series.hasNamesBesideLines() ? 0.78 : 0.92, 0.88);
    else
        m_xml.empty("c:layout");
    switch (m_chart.kind) {
    case ChartKind::Doughnut:
        writeDoughnut();
        return;
    case ChartKind::Line:
        writeLines(Lines::All);
        break;
    case ChartKind::Bars:
    case ChartKind::Columns:
    case ChartKind::StackedColumns:
    case ChartKind::Bridge:
        writeBars();
        if (hasTarget())
            writeLines(Lines::Target);
        break;
    }
    writeAxes();
}

void ChartXml::writeAxes()
{
    writeCategoryAxis();
    writeValueAxis();
}

void ChartXml::writeCategoryAxis()
{
    const XmlElement axis(m_xml, "c:catAx");
    m_xml.value("c:axId", categoryAxis);
    {
        const XmlElement scaling(m_xml, "c:scaling");
        // The first category is on top, as it is read.
        m_xml.value("c:orientation", isHorizontal() ? "maxMin" : "minMax");
    }
    m_xml.value("c:delete", 0);
    m_xml.value("c:axPos", isHorizontal() ? "l" : "b");
    m_xml.empty("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", 0}});
    m_xml.value("c:majorTickMark", "none");
    m_xml.value("c:minorTickMark", "none");
    m_xml.value("c:tickLblPos", "low"); // beside the plot even where values are negative
    {
        const XmlElement shape(m_xml, "c:spPr");
        const XmlElement line(m_xml, "a:ln", {{"w", 9'525}});
        writeFill(m_xml, ThemeColour::Silver);
    }
    writeChartText(m_xml, m_language, ThemeColour::Dark);
    m_xml.value("c:crossAx", valueAxis);
    m_xml.value("c:crosses", "autoZero");
    m_xml.value("c:auto", 0); // texts that look like dates stay texts
    m_xml.value("c:lblAlgn", "ctr");
    m_xml.value("c:lblOffset", 100);
    m_xml.value("c:noMultiLvlLbl", 1);
}

void ChartXml::writeValueAxis()
{
    // Values stand at the bars; only lines, which have them at their ends alone, need the axis.
    const bool shown = m_chart.kind == ChartKind::Line;
    const XmlElement axis(m_xml, "c:valAx");
    m_xml.value("c:axId", valueAxis);
    {
        const XmlElement scaling(m_xml, "c:scaling");
        m_xml.value("c:orientation", "minMax");
        if (m_chart.axisStart)
            m_xml.value("c:min", numberText(*m_chart.axisStart));
        else if (!hasNegative())
            m_xml.value("c:min", 0);
    }
    m_xml.value("c:delete", shown ? 0 : 1);
    m_xml.value("c:axPos", isHorizontal() ? "b" : "l");
    if (shown) {
        const XmlElement grid(m_xml, "c:majorGridlines");
        const XmlElement shape(m_xml, "c:spPr");
        const XmlElement line(m_xml, "a:ln", {{"w", 6'350}});
        const XmlElement fill(m_xml, "a:solidFill");
        const XmlElement colour(m_xml, "a:schemeClr", {{"val", schemeName(ThemeColour::Silver)}});
        m_xml.value("a:lumMod", 40'000);
        m_xml.value("a:lumOff", 60'000);
    }
    m_xml.empty("c:numFmt", {{"formatCode", m_table.numberFormat}, {"sourceLinked", 0}});
    m_xml.value("c:majorTickMark", "none");
    m_xml.value("c:minorTickMark", "none");
    m_xml.value("c:tickLblPos", "nextTo");
    {
        const XmlElement shape(m_xml, "c:spPr");
        const XmlElement line(m_xml, "a:ln");
        m_xml.empty("a:noFill");
    }
    writeChartText(m_xml, m_language, ThemeColour::Slate);
    m_xml.value("c:crossAx", categoryAxis);
    m_xml.value("c:crosses", isHorizontal() ? "max" : "autoZero");
    m_xml.value("c:crossBetween", "between");
}

void ChartXml::writeLegend()
{
    if (!needsLegend())
        return;
    const XmlElement legend(m_xml, "c:legend");
    m_xml.value("c:legendPos", m_chart.kind == ChartKind::Doughnut ? "r" : "b");
    m_xml.value("c:overlay", 0);
    writeChartText(m_xml, m_language, ThemeColour::Dark);
}

QByteArray ChartXml::write()
{
    m_xml.open("c:chartSpace", {{"xmlns:c", chartNames}, {"xmlns:a", drawingNames}, {"xmlns:r", relationNames}});
    m_xml.value("c:date1904", 0);
    m_xml.value("c:lang", languageTag(m_language));
    m_xml.value("c:roundedCorners", 0);
    {
        const XmlElement chart(m_xml, "c:chart");
        writeTitle();
        writePlotArea();
        writeLegend();
        m_xml.value("c:plotVisOnly", 1);
        m_xml.value("c:dispBlanksAs", "gap");
    }
    {
        const XmlElement shape(m_xml, "c:spPr");
        m_xml.empty("a:noFill");
        const XmlElement line(m_xml, "a:ln");
        m_xml.empty("a:noFill");
    }
    writeChartText(m_xml, m_language, ThemeColour::Dark);
    {
        const XmlElement data(m_xml, "c:externalData", {{"r:id", "rId1"}});
        m_xml.value("c:autoUpdate", 0);
    }
    return m_xml.finish();
}

} // namespace

QByteArray chartXml(const Chart &chart, const ChartTable &table, Language language)
{
    return ChartXml(chart, table, language).write();
}

} // namespace mainstay::deck
