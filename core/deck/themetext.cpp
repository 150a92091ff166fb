// SPDX-License-Identifier: Apache-2.0
#include "core/deck/themetext.h"

#include <algorithm>
#include <array>

namespace mainstay::deck {

namespace {

constexpr std::array schemeNames {"tx1", "bg1", "tx2", "bg2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"};

bool isEastAsian(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        // Marks and full-width letters.
        return (c >= 0x3000 && c <= 0x303f) || c == 0x30fb || c == 0x30fc || (c >= 0xff00 && c <= 0xffef);
    }
}

/// Spaces, punctuation and combining marks have no script of their own.
bool isNeutral(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return (script == QChar::Script_Common || script == QChar::Script_Inherited) && !QChar::isDigit(c) && !isEastAsian(c);
}

/// Every break of a line as one line feed.
QString withLineFeeds(const QString &text)
{
    QString breaks = text;
    breaks.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t c : {u'\r', u'\v', u'\f', u'\u2028', u'\u2029'})
        breaks.replace(QChar(c), u'\n');
    return xmlText(breaks);
}

/// Of what has no characters: breaks and the ends of paragraphs.
Script ownScript(const TextStyle &style)
{
    return style.language == Language::Japanese ? Script::EastAsian : Script::Latin;
}

void writeColour(XmlWriter &xml, const TextStyle &style, const TextRun &run)
{
    if (run.colour)
        writeFill(xml, *run.colour);
    else if (style.colour)
        writeFill(xml, *style.colour);
}

void writeRunProperties(XmlWriter &xml, const char *element, const TextStyle &style, const TextRun &run, Script script)
{
    const bool eastAsian = script == Script::EastAsian;
    const char *own = languageTag(style.language);
    const bool japanese = style.language == Language::Japanese;
    const QByteArray tag = eastAsian ? "ja-JP" : japanese ? "en-US" : own;
    const QByteArray other = eastAsian ? (japanese ? "en-US" : own) : "ja-JP";
    const QByteArray bold = run.bold || style.bold ? "1" : "0";
    if (style.size > 0)
        xml.open(element, {{"lang", tag}, {"altLang", other}, {"sz", style.size}, {"b", bold}, {"dirty", 0}});
    else if (run.bold || style.bold)
        xml.open(element, {{"lang", tag}, {"altLang", other}, {"b", bold}, {"dirty", 0}});
    else
        xml.open(element, {{"lang", tag}, {"altLang", other}, {"dirty", 0}});
    writeColour(xml, style, run);
    xml.close();
}

const char *alignmentName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Start:
        return "l";
    case Alignment::Centre:
        return "ctr";
    case Alignment::End:
        return "r";
    }
    Q_UNREACHABLE();
    return "l";
}

void writeBullet(XmlWriter &xml, Paragraph::Bullet bullet)
{
    switch (bullet) {
    case Paragraph::Bullet::None:
        xml.empty("a:buNone");
        break;
    case Paragraph::Bullet::Dot:
        xml.empty("a:buFont", {{"typeface", "Arial"}});
        xml.empty("a:buChar", {{"char", "\xe2\x80\xa2"}});
        break;
    case Paragraph::Bullet::Number:
        xml.empty("a:buFont", {{"typeface", "+mj-lt"}});
        xml.empty("a:buAutoNum", {{"type", "arabicPeriod"}});
        break;
    }
}

/// Widths in ems of what stands in decks' fonts, a little on the wide side.
double widthOf(char32_t c)
{
    if (isEastAsian(c))
        return 1;
    if (c == U' ')
        return 0.25;
    if (QChar::isUpper(c) || c == U'%' || c == U'@' || c == U'—')
        return 0.66;
    return QChar::isLower(c) && std::u32string_view(U"fijlrt").find(c) != std::u32string_view::npos ? 0.34 : 0.53;
}

/// Where a line may break: behind spaces and hyphens, and around East Asian characters.
bool breaksBehind(char32_t c)
{
    return c == U' ' || c == U'-' || c == U'/' || isEastAsian(c);
}

} // namespace

const char *schemeName(ThemeColour colour)
{
    return schemeNames[size_t(colour)];
}

bool takesDarkText(ThemeColour colour)
{
    return colour == ThemeColour::Amber || colour == ThemeColour::Silver || colour == ThemeColour::Panel || colour == ThemeColour::Light;
}

const char *languageTag(Language language)
{
    switch (language) {
    case Language::English:
        return "en-US";
    case Language::Japanese:
        return "ja-JP";
    case Language::Hungarian:
        return "hu-HU";
    }
    Q_UNREACHABLE();
    return "en-US";
}

void writeFill(XmlWriter &xml, ThemeColour colour)
{
    const XmlElement fill(xml, "a:solidFill");
    xml.value("a:schemeClr", schemeName(colour));
}

std::vector<ScriptRun> scriptRuns(const QString &text)
{
    std::vector<ScriptRun> runs;
    for (const char32_t c : text.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        const Script own = isEastAsian(c) ? Script::EastAsian : Script::Latin;
        const Script script = isNeutral(c) && !runs.empty() ? runs.back().script : own;
        if (runs.empty() || runs.back().script != script)
            runs.push_back({character, script});
        else
            runs.back().text += character;
    }
    return runs;
}

void writeRuns(XmlWriter &xml, const std::vector<TextRun> &runs, const TextStyle &style)
{
    for (const TextRun &run : runs) {
        const QStringList lines = withLineFeeds(run.text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                const XmlElement lineBreak(xml, "a:br");
                writeRunProperties(xml, "a:rPr", style, run, ownScript(style));
            }
            for (const ScriptRun &part : scriptRuns(lines[i])) {
                const XmlElement element(xml, "a:r");
                writeRunProperties(xml, "a:rPr", style, run, part.script);
                xml.leaf("a:t", part.text);
            }
        }
    }
}

void writeParagraph(XmlWriter &xml, const Paragraph &paragraph, const TextStyle &style)
{
    const XmlElement element(xml, "a:p");
    const int level = std::clamp(paragraph.level, 0, 2);
    {
        const bool bulleted = paragraph.bullet != Paragraph::Bullet::None;
        // A bullet hangs left of its text, whatever the layout says of plain paragraphs.
        const int left = bulleted ? 228'600 * (level + 1) : 0;
        const XmlElement properties(xml, "a:pPr",
                                    {{"marL", left}, {"lvl", level}, {"indent", bulleted ? -228'600 : 0}, {"algn", alignmentName(style.alignment)}});
        writeBullet(xml, paragraph.bullet);
    }
    writeRuns(xml, paragraph.runs, style);
    if (paragraph.runs.empty())
        writeRunProperties(xml, "a:endParaRPr", style, {}, ownScript(style));
}

void writeLine(XmlWriter &xml, const QString &text, const TextStyle &style)
{
    const XmlElement element(xml, "a:p");
    if (style.alignment != Alignment::Start)
        xml.empty("a:pPr", {{"algn", alignmentName(style.alignment)}});
    if (xmlText(text).isEmpty())
        writeRunProperties(xml, "a:endParaRPr", style, {}, ownScript(style));
    else
        writeRuns(xml, {{text}}, style);
}

int estimatedLines(const QString &text, double size, double width)
{
    int lines = 0;
    const QStringList broken = withLineFeeds(text).split(u'\n');
    for (const QString &line : broken) {
        ++lines;
        double filled = 0;
        double word = 0;
        for (const char32_t c : line.toUcs4()) {
            word += widthOf(c) * size;
            if (filled > 0 && filled + word > width) {
                ++lines;
                filled = 0;
            }
            // A word that is longer than a line is cut where it is.
            if (word > width) {
                ++lines;
                word = widthOf(c) * size;
            }
            if (breaksBehind(c)) {
                filled += word;
                word = 0;
            }
        }
    }
    return lines;
}

} // namespace mainstay::deck
