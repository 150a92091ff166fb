// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/pdftext.h"

#include <QString>

#include <cstring>

namespace mainstay {

namespace {

constexpr char16_t firstRadical = 0x2E80; ///< CJK radicals supplement, Kangxi radicals
constexpr char16_t lastRadical = 0x2FDF;
constexpr char16_t hyphenationPoint = 0x2027;
constexpr char16_t middleDot = 0x30FB;
constexpr int codeDigits = 4;

char16_t meant(char16_t code)
{
    if (code == hyphenationPoint)
        return middleDot;
    if (code < firstRadical || code > lastRadical)
        return code;
    const QString normal = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return normal.size() == 1 ? normal.front().unicode() : code;
}

/// The codes of one line, from `from` on: "<0001> <0002> [<6708> <65E5>]" or "<0001> <0001> <6708>". The first two are glyphs.
void mendLine(QByteArray &pdf, qsizetype from, qsizetype to)
{
    int seen = 0;
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + codeDigits + 1 < to; at = pdf.indexOf('<', at + 1)) {
        bool isCode = false;
        const QByteArray digits = pdf.mid(at + 1, codeDigits);
        const auto code = char16_t(digits.toUShort(&isCode, 16));
        if (++seen <= 2 || !isCode || pdf[at + codeDigits + 1] != '>')
            continue;
        if (const char16_t better = meant(code); better != code)
            pdf.replace(at + 1, codeDigits, QByteArray::number(better, 16).rightJustified(codeDigits, '0').toUpper());
    }
}

} // namespace

void mendPdfText(QByteArray &pdf)
{
    static const QByteArray mapBegin("stream\n/CIDInit ");
    static const QByteArray mapEnd("\nendstream");
    for (qsizetype map = pdf.indexOf(mapBegin); map >= 0; map = pdf.indexOf(mapBegin, map + 1)) {
        const qsizetype end = pdf.indexOf(mapEnd, map);
        if (end < 0)
            return;
        for (qsizetype begin = pdf.indexOf("beginbfrange\n", map); begin >= 0 && begin < end; begin = pdf.indexOf("beginbfrange\n", begin + 1)) {
            const qsizetype stop = std::min(end, pdf.indexOf("endbfrange", begin));
            for (qsizetype line = pdf.indexOf('\n', begin) + 1; line > 0 && line < stop; line = pdf.indexOf('\n', line) + 1)
                mendLine(pdf, line, std::min(stop, pdf.indexOf('\n', line)));
        }
    }
}

} // namespace mainstay
