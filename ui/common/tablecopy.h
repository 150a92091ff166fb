// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace mainstay {

/// A small table as text for a spreadsheet: headings and all rows as they are shown, tabs between cells. A tab or a
/// line break in a cell becomes a blank.
QString tableText(const QAbstractItemModel &model);

/// Ctrl+C in the view copies the whole of it: for figures, where a row alone says little.
void addTableCopy(QTableView &view);

} // namespace mainstay
