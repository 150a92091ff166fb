// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/charttable.h"
#include "core/deck/slidedocument.h"

namespace mainstay::deck {

/// The chart part: drawn from the table's cells, which it also caches, because viewers draw the caches and only
/// "Edit data" opens the workbook. Its one relationship, rId1, is the workbook. Colours are the theme's alone.
QByteArray chartXml(const Chart &chart, const ChartTable &table, Language language);

} // namespace mainstay::deck
