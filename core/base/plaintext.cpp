// SPDX-License-Identifier: Apache-2.0
#include "core/base/plaintext.h"

#include <algorithm>

namespace mainstay {

namespace {

bool isInvisible(QChar c)
{
    // Format covers U+200B to U+200F, U+2060, U+FEFF and U+00AD; the others are letters that show nothing.
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control
        || c == QChar(0x115f) || c == QChar(0x1160) || c == QChar(0x3164) || c == QChar(0xffa0) || c == QChar(0x2800);
}

} // namespace

bool isInvisible(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isInvisible(c); });
}

QString plainName(const QString &text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isInvisible(text[start]))
        ++start;
    while (end > start && isInvisible(text[end - 1]))
        --end;
    return text.mid(start, end - start).normalized(QString::NormalizationForm_C);
}

} // namespace mainstay
