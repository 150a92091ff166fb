// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/charttable.h"
#include "core/deck/themetext.h"

namespace mainstay::deck {

/// c:txPr of 12 points in the theme's own fonts, the East Asian one too.
void writeChartText(XmlWriter &xml, Language language, ThemeColour colour);

/// The series of a chart: names, colours, labels, cells and their caches.
class SeriesXml final
{
public:
    /// All references outlive it.
    SeriesXml(XmlWriter &xml, const Chart &chart, const ChartTable &table, Language language);
    Q_DISABLE_COPY_MOVE(SeriesXml)

    void writeBar(size_t column);
    void writeLine(size_t column);
    void writeRing(size_t column);
    /// Whether the names of several lines are short enough to stand at their ends.
    bool namesFitBesideLines() const;
    /// Whether they do stand there.
    bool hasNamesBesideLines() const;

private:
    struct Label
    {
        QString format;
        const char *place = nullptr; ///< none: where the chart has no choice
        ThemeColour colour = ThemeColour::Dark;
        bool named = false;
    };

    void writeHead(size_t column);
    void writeCells(size_t column);
    void writeCategories();
    void writeValues(size_t column);
    enum class Tint { Full, Light };
    void writeShape(ThemeColour colour, Tint tint = Tint::Full);
    void writeBarShape(const ChartColumn &column);
    void writeBarPoints(const ChartColumn &column);
    void writePoint(int index, ThemeColour colour);
    void writeLineShape(const ChartColumn &column);
    void writeMarkers(const ChartColumn &column);
    void writeLineLabels(const ChartColumn &column);
    void writeLabels(const Label &label);
    void writeLabelBody(const Label &label);
    void writeNoLabels();
    Label barLabel(const ChartColumn &column) const;
    int seriesCount() const;

    XmlWriter &m_xml;
    const Chart &m_chart;
    const ChartTable &m_table;
    const Language m_language;
};

} // namespace mainstay::deck
