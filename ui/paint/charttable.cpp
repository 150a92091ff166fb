// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/charttable.h"

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

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

DataTable dataTable(const ChartTable &table)
{
    DataTable data {table.header, {}, 1};
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        data.rows.append({table.rows[i].value(0), table.plainValues.value(i)});
    return data;
}

QString plainNumber(double value)
{
    return QString::number(value, 'g', 15);
}

QString chartCsv(const DataTable &table)
{
    QString csv;
    const auto addLine = [&](const QStringList &cells, qsizetype texts) {
        QStringList line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += i < texts ? quoted(cells[i]) : cells[i];
        csv += line.join(u',') + u"\r\n"_s;
    };
    addLine(table.header, table.header.size());
    for (const QStringList &row : table.rows)
        addLine(row, table.texts);
    return csv;
}

} // namespace mainstay
