// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTextStream>

namespace mainstay::cli {

/// Columns a terminal gives a text: two for a Chinese, Japanese or Korean character.
int terminalWidth(QStringView text);

/// Lines of equal columns, two blanks apart: the first column starts at the left, all others end at
/// the right, as figures do.
class TextTable final
{
public:
    void add(const QStringList &cells) { m_rows.append(cells); }
    void print(QTextStream &out) const;

private:
    QList<QStringList> m_rows;
};

} // namespace mainstay::cli
