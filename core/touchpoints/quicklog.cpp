// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/quicklog.h"

#include "core/touchpoints/quicklogday.h"
#include "core/touchpoints/quicklogkind.h"
#include "core/touchpoints/quicklogpeople.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay::quicklog {

namespace {

constexpr qsizetype mostTags = 50; ///< of one line
constexpr qsizetype longestTag = 60;
constexpr int yearsAhead = 10; ///< a next touch beyond is a slip of the finger
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

bool isOneOf(QChar c, QStringView characters)
{
    return characters.contains(c);
}

/// The first character of the line that is none of its indent and its list mark ("- ", "* ", "・").
qsizetype afterIndent(QStringView line)
{
    qsizetype at = 0;
    const auto skipBlanks = [&line, &at] {
        while (at < line.size() && line[at].isSpace())
            ++at;
    };
    skipBlanks();
    if (at >= line.size() || !isOneOf(line[at], u"-*•・"))
        return at;
    const bool needsBlank = isOneOf(line[at], u"-*");
    if (needsBlank && (at + 1 >= line.size() || !line[at + 1].isSpace()))
        return at;
    ++at;
    skipBlanks();
    return at;
}

struct Mark
{
    LineKind kind = LineKind::Action;
    qsizetype length = 0;
};

std::optional<Mark> quoteOrTag(QChar c)
{
    if (isOneOf(c, u"\"“”„＂「『"))
        return Mark {LineKind::Quote, 1};
    if (isOneOf(c, u"#＃"))
        return Mark {LineKind::Tag, 1};
    if (isOneOf(c, u"≫》»"))
        return Mark {LineKind::NextTouch, 1};
    return {};
}

/// Whether a character may follow the mark: `!=`, `![image]`, `?!`, `+1`, `++` are none.
bool mayFollow(LineKind kind, QStringView rest)
{
    if (rest.isEmpty())
        return false;
    const QChar c = rest.front();
    if (kind == LineKind::Win && c.isDigit())
        return false;
    return c.isSpace() || c.isLetterOrNumber() || c.isSurrogate() || isOneOf(c, u"@＠\"“„「『(（");
}

std::optional<Mark> markOf(QStringView line)
{
    if (line.isEmpty())
        return {};
    const QChar c = line.front();
    if (const auto mark = quoteOrTag(c))
        return mark;
    const auto repeats = [&line](QStringView same) {
        qsizetype count = 0;
        while (count < line.size() && isOneOf(line[count], same))
            ++count;
        return count;
    };
    Mark mark;
    if (isOneOf(c, u"!！")) {
        mark.length = repeats(u"!！");
        mark.kind = mark.length == 2 ? LineKind::Promise : LineKind::Action;
        if (mark.length > 2)
            return {};
    } else if (isOneOf(c, u"?？")) {
        mark = {LineKind::Risk, 1};
    } else if (isOneOf(c, u"+＋")) {
        mark = {LineKind::Win, 1};
    } else if (isOneOf(c, u">＞") && repeats(u">＞") == 2) {
        return Mark {LineKind::NextTouch, 2};
    } else {
        return {};
    }
    return mayFollow(mark.kind, line.mid(mark.length)) ? std::optional(mark) : std::nullopt;
}

bool saysSomething(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// What remains of the text without [start, end), and without what only joined them.
QString without(QStringView text, qsizetype start, qsizetype end)
{
    QString rest = QString(text.left(start).toString() + u' ' + text.mid(end).toString()).simplified();
    while (!rest.isEmpty() && isOneOf(rest.front(), u",:、：，"))
        rest.remove(0, 1);
    while (!rest.isEmpty() && isOneOf(rest.back(), u",:、：，; -–—"))
        rest.chop(1);
    return rest.trimmed();
}

/// Opens and closes with the same kind of quotation mark, or what a line that begins with one says.
/// Nothing where the mark only sets a word off: `"SLA" is too long`.
std::optional<QString> quoted(QChar opening, QStringView rest)
{
    const bool bracket = isOneOf(opening, u"「『");
    const QStringView closings = opening == u'「' ? u"」" : opening == u'『' ? u"』" : u"\"“”＂";
    const QStringView text = rest.trimmed();
    if (!text.isEmpty() && isOneOf(text.back(), closings))
        return text.chopped(1).trimmed().toString();
    qsizetype close = 0;
    while (close < text.size() && !isOneOf(text[close], closings))
        ++close;
    if (close == text.size())
        return text.toString();
    const QStringView behind = text.mid(close + 1).trimmed();
    if (bracket && (behind.startsWith(u"と") || behind.startsWith(u"って")))
        return text.left(close).trimmed().toString();
    return rest.front().isSpace() ? std::optional(text.toString()) : std::nullopt;
}

/// A date in figures at the end, with its year or behind "by": what is none of that may be anything (24/7, 4.2).
QString dateInFigures(const QString &text)
{
    static const QRegularExpression form(
        u"(?:^|[\\s、，]|\\b(?:by|until|till) )((?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})\\.?|\\d{4}年\\d{1,2}月\\d{1,2}日)$"
        "|\\b(?:by|until|till) (\\d{1,2}[/.]\\d{1,2}\\.?)$"_s);
    const auto match = form.match(text.right(80).normalized(QString::NormalizationForm_KC));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// The first or the last word of a next touch, where it begins like a number: 14, 999999d, 2026-02-30.
QString dayInFigures(const QString &text)
{
    constexpr qsizetype longest = 24;
    for (const qsizetype part : {0, -1}) {
        const QString word = text.section(u' ', part, part);
        const QChar first = word.startsWith(u'+') && word.size() > 1 ? word[1] : word.isEmpty() ? QChar() : word[0];
        if (first.isDigit() && word.size() <= longest)
            return word;
    }
    return {};
}

/// Behind which ``` or ~~~ the text is code. Follows the fences from line to line.
class Fence final
{
public:
    /// Whether this line is code, or begins or ends it.
    bool covers(QStringView line)
    {
        const QStringView text = line.trimmed();
        const QChar c = text.isEmpty() ? QChar() : text.front();
        qsizetype length = 0;
        if (c == u'`' || c == u'~') {
            while (length < text.size() && text[length] == c)
                ++length;
        }
        if (m_length == 0) {
            const bool opens = length >= 3 && (c == u'~' || !text.mid(length).contains(u'`'));
            m_mark = c;
            m_length = opens ? length : 0;
            return opens;
        }
        if (c == m_mark && length >= m_length && length == text.size())
            m_length = 0;
        return true;
    }

private:
    QChar m_mark;
    qsizetype m_length = 0; ///< 0: no code
};

class Parser final
{
public:
    Parser(const QString &notes, const Context &context)
        : m_notes(notes)
        , m_today(context.today)
        , m_days(context)
    {
    }

    Reading run()
    {
        Fence fence;
        for (qsizetype start = 0; start <= m_notes.size();) {
            qsizetype end = start;
            while (end < m_notes.size() && !isBreak(m_notes[end]))
                ++end;
            m_line = {.start = start, .length = end - start};
            const QStringView line = m_notes.mid(start, end - start);
            if (!line.isEmpty() && !fence.covers(line))
                read(line);
            start = end + 1;
        }
        return {std::move(m_lines), std::move(m_unread)};
    }

private:
    static bool isBreak(QChar c)
    {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    }

    void read(QStringView line)
    {
        const QStringView text = line.mid(afterIndent(line));
        const auto mark = markOf(text);
        if (!mark)
            return;
        m_line.kind = mark->kind;
        const QStringView rest = text.mid(mark->length);
        switch (mark->kind) {
        case LineKind::Action:
        case LineKind::Promise:
            return action(rest);
        case LineKind::Risk:
        case LineKind::Win:
            return words(rest);
        case LineKind::Quote:
            return quote(text.front(), rest);
        case LineKind::Tag:
            return tags(text);
        case LineKind::NextTouch:
            return nextTouch(rest);
        }
    }

    void keep(const QString &text)
    {
        m_line.text = text;
        m_lines.push_back(m_line);
    }

    QString takePeopleOf(QStringView rest)
    {
        PeopleText found = takePeople(rest);
        m_line.people = std::move(found.people);
        return found.text;
    }

    void words(QStringView rest)
    {
        const QString text = takePeopleOf(rest);
        if (saysSomething(text))
            keep(text);
    }

    void action(QStringView rest)
    {
        const QString text = takePeopleOf(rest);
        auto found = m_days.atEnd(text);
        if (!found)
            found = m_days.atStart(text, DayReader::Start::DeadlineOnly);
        const QString what = found ? without(text, found->start, found->end) : text;
        if (found && saysSomething(what)) {
            m_line.date = found->day;
            keep(what);
        } else if (saysSomething(text)) {
            m_line.unread = dateInFigures(text);
            keep(text);
        }
    }

    void quote(QChar opening, QStringView rest)
    {
        if (rest.isEmpty())
            return;
        const QString text = takePeopleOf(rest);
        const QString spaced = rest.front().isSpace() ? QString(u' ' + text) : text;
        const auto said = spaced.isEmpty() ? std::nullopt : quoted(opening, spaced);
        if (said && saysSomething(*said))
            keep(*said);
    }

    /// Those at the beginning of the line; behind other text there are none.
    void tags(QStringView text)
    {
        qsizetype at = 0;
        for (qsizetype count = 0; count < mostTags && at < text.size() && isOneOf(text[at], u"#＃"); ++count) {
            qsizetype end = ++at;
            while (end < text.size() && !text[end].isSpace() && !isOneOf(text[end], u"#＃"))
                ++end;
            QStringView tag = text.mid(at, end - at);
            while (!tag.isEmpty() && isOneOf(tag.back(), u".,;:!?、。，；：！？)）"))
                tag.chop(1);
            const bool named = std::any_of(tag.begin(), tag.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
            if (!named || tag.size() > longestTag)
                return;
            keep(tag.toString());
            at = end;
            while (at < text.size() && text[at].isSpace())
                ++at;
        }
    }

    void nextTouch(QStringView rest)
    {
        const QString text = takePeopleOf(rest);
        auto found = m_days.atStart(text, DayReader::Start::AnyDay);
        if (!found)
            found = m_days.atEnd(text);
        if (!found || !isWithinReach(found->day)) {
            missDay(text);
            return;
        }
        m_line.date = found->day;
        const QString what = without(text, found->start, found->end);
        m_line.touch = touchKindIn(what);
        keep(what);
    }

    bool isWithinReach(QDate day) const
    {
        return day.year() >= firstYear && day.year() <= lastYear && day <= m_today.addYears(yearsAhead);
    }

    /// Of a line that begins as a next touch, told unless it is prose among quoted mail.
    void missDay(const QString &text)
    {
        m_line.unread = dayInFigures(text);
        const qsizetype end = m_line.start + m_line.length;
        const qsizetype before = m_line.start > 1 ? m_notes.lastIndexOf(u'\n', m_line.start - 2) + 1 : m_line.start;
        const auto isQuoted = [this](qsizetype at) { return at < m_notes.size() && isOneOf(m_notes[at], u">＞"); };
        const bool hasMark = isQuoted(m_line.start);
        const bool amongQuoted = (before < m_line.start && isQuoted(before)) || isQuoted(end + 1);
        if (m_unread.size() >= mostUnread || !saysSomething(text) || (m_line.unread.isEmpty() && (!hasMark || amongQuoted)))
            return;
        m_line.text = text;
        m_unread.push_back(m_line);
    }

    QStringView m_notes;
    QDate m_today;
    DayReader m_days;
    Line m_line; ///< the one that is being read
    std::vector<Line> m_lines;
    std::vector<Line> m_unread;
};

} // namespace

std::vector<Line> parse(const QString &notes, const Context &context)
{
    return Parser(notes, context).run().lines;
}

Reading read(const QString &notes, const Context &context)
{
    return Parser(notes, context).run();
}

} // namespace mainstay::quicklog
