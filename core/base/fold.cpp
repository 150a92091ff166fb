// SPDX-License-Identifier: Apache-2.0
#include "core/base/fold.h"

namespace mainstay {

QString fold(QStringView text)
{
    constexpr char16_t katakanaFirst = 0x30A1;
    constexpr char16_t katakanaLast = 0x30F6;
    constexpr char16_t katakanaToHiragana = 0x60;

    bool ascii = true;
    for (const QChar c : text)
        ascii = ascii && c.unicode() < 0x80;
    const QString decomposed = ascii
        ? text.toString()
        : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();

    QString folded;
    folded.reserve(decomposed.size());
    bool blank = false;
    for (const QChar c : decomposed) {
        const char16_t u = c.unicode();
        if (u >= 0x0300 && u <= 0x036F)
            continue;
        if (c.isSpace()) {
            blank = !folded.isEmpty();
            continue;
        }
        if (blank)
            folded += u' ';
        blank = false;
        if (u >= u'A' && u <= u'Z')
            folded += QChar(char16_t(u + 32));
        else if (u >= katakanaFirst && u <= katakanaLast)
            folded += QChar(char16_t(u - katakanaToHiragana));
        else if (u == u'ß')
            folded += u"ss";
        else
            folded += c;
    }
    return folded;
}

} // namespace mainstay
