// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/charttable.h"

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

QString plainNumber(double value)
{
    return QString::number(value, 'g', 15);
}

QString quoted(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

ChartTable chartTable(const QuarterChartData &data)
{
    ChartTable table;
    table.header = {data.categoryHeader, data.valueHeader};
    for (const QuarterValue &quarter : data.quarters) {
        table.rows.append({quarter.label, quarter.valueText});
        table.plainValues.append(quarter.value ? plainNumber(*quarter.value) : QString());
    }
    return table;
}

ChartTable chartTable(const WaterfallChartData &data)
{
    ChartTable table;
    table.header = {data.categoryHeader, data.valueHeader};
    for (const WaterfallStep &step : data.steps) {
        table.rows.append({step.label, step.valueText});
        table.plainValues.append(
            plainNumber(step.kind == WaterfallStep::Kind::End ? data.total() : step.amount));
    }
    return table;
}

QString chartCsv(const ChartTable &table)
{
    QString csv = quoted(table.header.value(0)) + u',' + quoted(table.header.value(1)) + u"\r\n"_s;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        csv += quoted(table.rows[i].value(0)) + u',' + table.plainValues.value(i) + u"\r\n"_s;
    return csv;
}

} // namespace mainstay
