// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/slidedocument.h"
#include "core/deck/xmlwriter.h"

namespace mainstay::deck {

/// How a colour of the theme is called where a slide or a chart uses it: tx1, bg1, accent1 …
const char *schemeName(ThemeColour colour);
/// Whether dark text is read on it, rather than light.
bool takesDarkText(ThemeColour colour);
/// en-US, ja-JP or hu-HU.
const char *languageTag(Language language);

/// <a:solidFill> of a colour of the theme.
void writeFill(XmlWriter &xml, ThemeColour colour);

/// How the text of a block is set.
struct TextStyle
{
    Language language = Language::English;
    int size = 0; ///< hundredths of a point; 0: as inherited
    bool bold = false;
    std::optional<ThemeColour> colour {};
    Alignment alignment = Alignment::Start;
};

/// The runs of a text by script, a:r and a:br, each with its language: programs choose fonts and spelling by it.
void writeRuns(XmlWriter &xml, const std::vector<TextRun> &runs, const TextStyle &style);
/// One a:p. Without runs it has the style alone, so that an empty line is as high as a full one.
void writeParagraph(XmlWriter &xml, const Paragraph &paragraph, const TextStyle &style);
/// One a:p of one text.
void writeLine(XmlWriter &xml, const QString &text, const TextStyle &style);

/// Consecutive text of one script. Spaces and marks belong to what is before them.
enum class Script { Latin, EastAsian };
struct ScriptRun
{
    QString text;
    Script script = Script::Latin;
};
std::vector<ScriptRun> scriptRuns(const QString &text);

/// How many lines a text takes at most in a width, both in points: an estimate on the safe side, for core has no fonts.
int estimatedLines(const QString &text, double size, double width);

} // namespace mainstay::deck
