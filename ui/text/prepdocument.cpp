// SPDX-License-Identifier: Apache-2.0
#include "ui/text/prepdocument.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Characters that mean something anywhere in a line.
bool meansSomething(QChar c)
{
    static const QString marks = uR"(\`*_{}[]<>#|~&@$^)"_s;
    return marks.contains(c);
}

/// Controls, line and paragraph separators: whatever a reader could take for a new line.
bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

/// A list or a rule would begin with it.
bool beginsBlock(const QString &text, qsizetype place)
{
    const QChar c = text[place];
    if (c == u'-' || c == u'+' || c == u'=')
        return place == 0;
    if ((c != u'.' && c != u')') || place == 0)
        return false;
    for (qsizetype i = 0; i < place; ++i) {
        if (!text[i].isDigit())
            return false;
    }
    return true;
}

/// "www." and "://" become links without any mark.
bool beginsLink(const QString &text, qsizetype place)
{
    if (text[place] == u':')
        return text.mid(place + 1, 2) == u"//";
    return text[place] == u'.' && text.mid(std::max<qsizetype>(0, place - 3), 3).compare(u"www", Qt::CaseInsensitive) == 0;
}

QString oneLineOf(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (breaksLine(c))
            c = u' ';
    }
    return line.simplified();
}

QString markOf(PrepTone tone)
{
    switch (tone) {
    case PrepTone::None:
        return {};
    case PrepTone::Good:
        return u"✓ "_s;
    case PrepTone::Watch:
        return u"△ "_s;
    case PrepTone::Poor:
        return u"▲ "_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString figureNote(const PrepFigure &figure)
{
    return figure.note.isEmpty() ? QString() : u" ("_s + figure.note + u')';
}

QString markdownLine(const PrepLine &line)
{
    QString made = u"- "_s + markOf(line.tone) + escapedMarkdown(line.text);
    if (!line.note.isEmpty())
        made += u" · "_s + escapedMarkdown(line.note);
    made += u'\n';
    if (!line.quote.isEmpty())
        made += u"  > "_s + escapedMarkdown(line.quote) + u'\n';
    return made;
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    const QString line = oneLineOf(text);
    QString escaped;
    escaped.reserve(line.size() + 8);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (meansSomething(line[i]) || beginsBlock(line, i) || beginsLink(line, i))
            escaped += u'\\';
        escaped += line[i];
    }
    return escaped;
}

QString prepMarkdown(const PrepDocument &document)
{
    QString made = u"# "_s + escapedMarkdown(document.title) + u"\n\n"_s;
    for (const QString &line : {document.subtitle, document.scope, document.mark}) {
        if (!line.isEmpty())
            made += escapedMarkdown(line) + u"\n\n"_s;
    }
    for (const PrepFigure &figure : document.figures)
        made += u"- "_s + escapedMarkdown(figure.name) + u": **"_s + escapedMarkdown(figure.value) + u"**"_s
            + escapedMarkdown(figureNote(figure)).prepend(figure.note.isEmpty() ? u""_s : u" "_s) + u'\n';
    for (const PrepSection &section : document.sections) {
        made += u"\n## "_s + escapedMarkdown(section.title) + u"\n\n"_s;
        if (!section.summary.isEmpty())
            made += escapedMarkdown(section.summary) + u"\n\n"_s;
        for (const PrepLine &line : section.lines)
            made += markdownLine(line);
        if (section.lines.empty() && !section.empty.isEmpty())
            made += escapedMarkdown(section.empty) + u'\n';
    }
    return made;
}

QString prepPlainText(const PrepDocument &document)
{
    QString made;
    for (const QString &line : {document.title, document.subtitle, document.scope, document.mark}) {
        if (!line.isEmpty())
            made += oneLineOf(line) + u'\n';
    }
    made += u'\n';
    for (const PrepFigure &figure : document.figures)
        made += figure.name + u": "_s + figure.value + figureNote(figure) + u'\n';
    for (const PrepSection &section : document.sections) {
        made += u'\n' + section.title + u'\n';
        if (!section.summary.isEmpty())
            made += u"  "_s + oneLineOf(section.summary) + u'\n';
        for (const PrepLine &line : section.lines) {
            made += u"  - "_s + markOf(line.tone) + oneLineOf(line.text)
                + (line.note.isEmpty() ? QString() : u" · "_s + oneLineOf(line.note)) + u'\n';
            if (!line.quote.isEmpty())
                made += u"      "_s + oneLineOf(line.quote) + u'\n';
        }
        if (section.lines.empty() && !section.empty.isEmpty())
            made += u"  "_s + section.empty + u'\n';
    }
    return made;
}

} // namespace mainstay
