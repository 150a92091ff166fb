// SPDX-License-Identifier: Apache-2.0
#include "app/cli/texttable.h"

namespace mainstay::cli {

namespace {

bool isWide(char32_t character)
{
    // Hangul, kana, Han and full-width forms (Unicode's East Asian Width, W and F), coarsely.
    return (character >= 0x1100 && character <= 0x115f)
        || (character >= 0x2e80 && character <= 0xa4cf)
        || (character >= 0xac00 && character <= 0xd7a3)
        || (character >= 0xf900 && character <= 0xfaff)
        || (character >= 0xfe30 && character <= 0xfe6f)
        || (character >= 0xff00 && character <= 0xff60)
        || (character >= 0xffe0 && character <= 0xffe6)
        || (character >= 0x20000 && character <= 0x3fffd);
}

} // namespace

int terminalWidth(QStringView text)
{
    int width = 0;
    for (const uint character : text.toUcs4()) {
        if (!QChar::isMark(character))
            width += isWide(character) ? 2 : 1;
    }
    return width;
}

void TextTable::print(QTextStream &out) const
{
    QList<int> widths;
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], terminalWidth(row.at(column)));
        }
    }
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString blanks(widths.at(column) - terminalWidth(row.at(column)), QChar(u' '));
            if (column == 0)
                line += row.at(column) + blanks;
            else
                line += QStringLiteral("  ") + blanks + row.at(column);
        }
        while (line.endsWith(QChar(u' ')))
            line.chop(1);
        out << line << '\n';
    }
    out.flush();
}

} // namespace mainstay::cli
