// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/quicklogpeople.h"

#include "core/touchpoints/daywords.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay::quicklog {

namespace {

constexpr qsizetype mostPeople = 50;
constexpr qsizetype longestName = 80;

bool isAt(QChar c)
{
    return c == u'@' || c == u'＠';
}

bool isKanji(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3400 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF) || u == 0x3005;
}

bool isKatakana(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x30A1 && u <= 0x30FF) || (u >= 0xFF66 && u <= 0xFF9F);
}

/// What may stand within a name that is written without quotation marks.
bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(u"._-'’・").contains(c);
}

std::optional<QChar> closing(QChar opening)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 6> pairs {
        {{u'"', u'"'}, {u'“', u'”'}, {u'„', u'”'}, {u'「', u'」'}, {u'『', u'』'}, {u'＂', u'＂'}}};
    for (const auto &[open, close] : pairs) {
        if (opening == QChar(open))
            return QChar(close);
    }
    return {};
}

struct Name
{
    QString name;
    qsizetype end = 0; ///< behind it in the text
};

std::optional<Name> quotedName(QStringView text, qsizetype at, QChar close)
{
    const QStringView inside = text.mid(at + 1, longestName);
    const qsizetype length = inside.indexOf(close);
    const QString name = length < 0 ? QString() : inside.left(length).toString().simplified();
    if (name.isEmpty())
        return {};
    return Name {name, at + 1 + length + 1};
}

/// Takes a particle or form of address that follows a Japanese name.
qsizetype afterJapaneseName(QStringView text, qsizetype at)
{
    static constexpr std::array addresses {u"さん", u"さま", u"くん", u"ちゃん"};
    for (const QStringView address : addresses) {
        if (text.mid(at).startsWith(address)) {
            at += address.size();
            break;
        }
    }
    static constexpr std::array particles {u"から", u"より", u"に", u"へ", u"が", u"は", u"、"};
    for (const QStringView particle : particles) {
        if (text.mid(at).startsWith(particle))
            return at + particle.size();
    }
    return at;
}

/// A name in kanji, or one in katakana, ends where other characters begin.
std::optional<Name> japaneseName(QStringView text, qsizetype at)
{
    const auto isOfScript = isKanji(text[at]) ? isKanji : isKatakana;
    qsizetype end = at;
    while (end < text.size() && end - at < longestName && isOfScript(text[end]))
        ++end;
    QStringView name = text.mid(at, end - at);
    static constexpr QStringView addresses = u"様氏殿";
    if (name.size() > 1 && addresses.contains(name.back()))
        name.chop(1);
    return Name {name.toString(), afterJapaneseName(text, end)};
}

std::optional<Name> plainName(QStringView text, qsizetype at)
{
    qsizetype end = at;
    bool address = false;
    while (end < text.size() && end - at < longestName) {
        const bool joins = isAt(text[end]) && !address && end > at && end + 1 < text.size()
            && text[end + 1].isLetterOrNumber();
        const bool other = isWide(text[end]) && !isWide(text[at]);
        if (!joins && (other || !isOfName(text[end])))
            break;
        address = address || joins;
        ++end;
    }
    while (end > at && !text[end - 1].isLetterOrNumber() && !text[end - 1].isMark() && !text[end - 1].isSurrogate())
        --end;
    if (end == at)
        return {};
    const bool japaneseFollows = !isWide(text[at]) && end < text.size() && isWide(text[end]);
    return Name {text.mid(at, end - at).toString(), japaneseFollows ? afterJapaneseName(text, end) : end};
}

/// Whose name begins at `at`, right behind the @.
std::optional<Name> nameAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return {};
    if (const auto close = closing(text[at]))
        return quotedName(text, at, *close);
    if (isKanji(text[at]) || isKatakana(text[at]))
        return japaneseName(text, at);
    return plainName(text, at);
}

} // namespace

PeopleText takePeople(QStringView text)
{
    PeopleText found;
    QString rest;
    rest.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const bool begins = isAt(text[at]) && (at == 0 || isWide(text[at - 1]) || !isOfName(text[at - 1]));
        const auto name = begins && found.people.size() < mostPeople ? nameAt(text, at + 1) : std::nullopt;
        if (!name) {
            rest += text[at++];
            continue;
        }
        if (!found.people.contains(name->name))
            found.people += name->name;
        rest += u' ';
        at = name->end;
    }
    found.text = rest.simplified();
    return found;
}

} // namespace mainstay::quicklog
