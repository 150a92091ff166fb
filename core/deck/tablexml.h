// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/slidedocument.h"
#include "core/deck/template.h"
#include "core/deck/xmlwriter.h"

namespace mainstay::deck {

/// Whether there is a column to show: a table without one is no table.
bool hasColumns(const Table &table);
/// a:tbl of a table, as wide as the place. Borders and fills are in the cells: styles of tables are not drawn by every
/// program.
void writeTable(XmlWriter &xml, const Table &table, const Place &place, Language language);
/// How high it is, in EMU; an estimate, for the programs grow rows to their text.
qint64 tableHeight(const Table &table, qint64 width);
/// The table in as many pieces as fit into the height, of about the same length. One piece where all fits.
std::vector<Table> tablePages(const Table &table, const Place &place);

} // namespace mainstay::deck
