// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/quarterchart.h"
#include "ui/paint/waterfallchart.h"

#include <QStringList>

namespace mainstay {

/// The numbers of a chart as a table: for screen readers, for those who prefer one, for CSV.
struct ChartTable
{
    QStringList header;
    QList<QStringList> rows; ///< category, value as shown
    QStringList plainValues; ///< of each row: digits and a point, empty for none
};

ChartTable chartTable(const QuarterChartData &data);
ChartTable chartTable(const WaterfallChartData &data);

/// What is behind a drawing as data that leaves: a few columns of texts, then digits with a point, empty for none.
struct DataTable
{
    QStringList header;
    QList<QStringList> rows;
    int texts = 1; ///< how many columns are texts
};

DataTable dataTable(const ChartTable &table);
/// "0.875", for a column of numbers; up to 15 digits.
QString plainNumber(double value);

/// RFC 4180, UTF-8 text with CRLF; a text that a spreadsheet would run as a formula gets an
/// apostrophe.
QString chartCsv(const DataTable &table);

} // namespace mainstay
