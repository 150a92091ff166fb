// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/deck/charttable.h"

namespace mainstay::deck {

/// The .xlsx that lies in a deck beside a chart: one sheet, "Sheet1", with the cells that are drawn and nothing else. A
/// missing value is a missing cell. Texts are texts, never formulas.
Result<QByteArray> chartWorkbook(const ChartTable &table);

} // namespace mainstay::deck
