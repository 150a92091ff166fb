// SPDX-License-Identifier: Apache-2.0
#include "core/capture/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Nothing where the bytes are not of that character set, or it is unknown.
std::optional<QString> decoded(const QByteArray &bytes, const char *charset)
{
    QStringDecoder decoder(charset, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

qsizetype kanaIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= QChar(0x3041) && c <= QChar(0x30fe); });
}

bool hasByteOrderMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

std::optional<QString> withByteOrderMark(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!hasByteOrderMark(bytes) || !encoding)
        return std::nullopt;
    QStringDecoder decoder(*encoding, QStringDecoder::Flag::Stateless);
    return QString(decoder(bytes));
}

/// A set of two bytes a letter: which bytes begin a letter, and which begin one of the common kanji.
struct TwoBytes
{
    const char *charset;
    unsigned char commonFrom;
    unsigned char commonTo;
    bool (*begins)(unsigned char);
};

constexpr std::array japaneseSets {
    TwoBytes {"EUC-JP", 0xb0, 0xcf, [](unsigned char c) { return c >= 0x8e; }},
    TwoBytes {"Shift_JIS", 0x88, 0x97, [](unsigned char c) { return (c >= 0x81 && c <= 0x9f) || c >= 0xe0; }},
};

/// Common kanji that stand beside another letter of two bytes. Quotation marks of windows-1252 (don\x92t) look like
/// single kanji, and its accents like rare ones; where most letters are such, there are none.
qsizetype commonKanjiIn(const QByteArray &bytes, const TwoBytes &set)
{
    qsizetype common = 0;
    qsizetype letters = 0;
    qsizetype lastEnd = -1;
    bool lastAlone = false; // a common one, until another letter follows
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (!set.begins(c))
            continue;
        const bool isCommon = c >= set.commonFrom && c <= set.commonTo;
        const bool beside = lastEnd == i;
        common += beside && lastAlone ? 1 : 0;
        common += isCommon && beside ? 1 : 0;
        lastAlone = isCommon && !beside;
        ++letters;
        lastEnd = ++i + 1;
    }
    return common * 2 >= letters ? common : 0;
}

/// Escape sequences are ISO-2022-JP; otherwise the Japanese set that gives more kana and kanji, if any gives some.
std::optional<QString> japanese(const QByteArray &bytes)
{
    if (bytes.contains("\x1b$") || bytes.contains("\x1b("))
        return decoded(bytes, "ISO-2022-JP");
    std::optional<QString> best;
    qsizetype most = 1; // one alone is an accident
    for (const TwoBytes &set : japaneseSets) {
        const auto text = decoded(bytes, set.charset);
        const qsizetype found = text ? kanaIn(*text) + commonKanjiIn(bytes, set) : 0;
        if (found > most) {
            most = found;
            best = text;
        }
    }
    return best;
}

/// Sets that take any byte, so that claiming one of them proves nothing.
bool takesAnything(const QByteArray &charset)
{
    static constexpr std::array sets {"iso-8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii"};
    return std::any_of(sets.begin(), sets.end(), [&](const char *set) { return charset == set; });
}

QString lossy(const QByteArray &bytes, const QByteArray &declared)
{
    QStringDecoder decoder(declared.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid() || declared.isEmpty() || takesAnything(declared) || declared == "utf-8")
        return decoded(bytes, "windows-1252").value_or(QString::fromLatin1(bytes));
    QString text = decoder(bytes);
    // What ICU writes for a byte that it can't read.
    return text.replace(QChar(0x1a), QChar(QChar::ReplacementCharacter));
}

/// UTF-8 with a letter cut in two here and there is still UTF-8.
std::optional<QString> damagedUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype foreign = 0;
    qsizetype broken = 0;
    for (const QChar c : text) {
        broken += c == QChar(QChar::ReplacementCharacter) ? 1 : 0;
        foreign += c.unicode() > 0x7f ? 1 : 0;
    }
    return broken * 10 < foreign ? std::optional(text) : std::nullopt;
}

bool isReversal(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QStringView capped(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // Never half of a surrogate pair.
    return text.first(most > 0 && text[most - 1].isHighSurrogate() ? most - 1 : most);
}

} // namespace

QString decodeText(const QByteArray &bytes, const QByteArray &declared)
{
    if (auto text = withByteOrderMark(bytes))
        return *text;
    const QByteArray charset = declared.trimmed().toLower();
    const bool escapes = bytes.contains('\x1b');
    if (isAscii(bytes) && !escapes && !charset.startsWith("utf-16") && !charset.startsWith("utf-7")
        && charset != "hz-gb-2312")
        return QString::fromLatin1(bytes);
    if (!charset.isEmpty() && !takesAnything(charset)) {
        if (auto text = decoded(bytes, charset.constData()))
            return *text;
    }
    if (escapes) {
        if (auto text = japanese(bytes))
            return *text;
    }
    if (auto text = decoded(bytes, "UTF-8"))
        return *text;
    if (auto text = damagedUtf8(bytes))
        return *text;
    if (!takesAnything(charset)) {
        if (auto text = japanese(bytes))
            return *text;
    }
    return lossy(bytes, charset);
}

std::optional<QString> decodeJapanese(const QByteArray &bytes)
{
    return japanese(bytes);
}

QString cleanText(QStringView text, qsizetype most)
{
    QString clean;
    clean.reserve(std::min(text.size(), most));
    for (qsizetype i = 0; i < text.size() && clean.size() < most; ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter); // half of a pair
        } else if (c == u'\n' || c == u'\t' || (c >= u' ' && (c < QChar(0x7f) || c > QChar(0x9f)))) {
            clean += c;
        }
    }
    return capped(clean, most).toString();
}

QString cleanLine(QStringView text, qsizetype most)
{
    // Blanks are folded before the cut, so room is left for them.
    QString clean = cleanText(text.first(std::min(text.size(), most * 4)), most * 4).simplified();
    clean.removeIf(isReversal);
    return capped(clean, most).toString();
}

} // namespace mainstay
