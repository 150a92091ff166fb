// SPDX-License-Identifier: Apache-2.0
#include "core/capture/htmltext.h"

#include "core/capture/textdecoding.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Entity
{
    const char16_t *name;
    char16_t character;
};

/// What mail programs write; anything else stays as it is.
constexpr std::array<Entity, 46> entities {{
    {u"amp", u'&'},        {u"lt", u'<'},         {u"gt", u'>'},         {u"quot", u'"'},       {u"apos", u'\''},
    {u"nbsp", u' '},       {u"ensp", u' '},       {u"emsp", u' '},       {u"shy", 0xad},        {u"copy", 0xa9},
    {u"reg", 0xae},        {u"trade", 0x2122},    {u"euro", 0x20ac},     {u"yen", 0xa5},        {u"pound", 0xa3},
    {u"hellip", 0x2026},   {u"mdash", 0x2014},    {u"ndash", 0x2013},    {u"bull", 0x2022},     {u"middot", 0xb7},
    {u"lsquo", 0x2018},    {u"rsquo", 0x2019},    {u"ldquo", 0x201c},    {u"rdquo", 0x201d},    {u"bdquo", 0x201e},
    {u"laquo", 0xab},      {u"raquo", 0xbb},      {u"aacute", 0xe1},     {u"eacute", 0xe9},     {u"iacute", 0xed},
    {u"oacute", 0xf3},     {u"ouml", 0xf6},       {u"odblac", 0x151},    {u"uacute", 0xfa},     {u"uuml", 0xfc},
    {u"udblac", 0x171},    {u"Aacute", 0xc1},     {u"Eacute", 0xc9},     {u"Iacute", 0xcd},     {u"Oacute", 0xd3},
    {u"Ouml", 0xd6},       {u"Odblac", 0x150},    {u"Uacute", 0xda},     {u"Uuml", 0xdc},       {u"Udblac", 0x170},
    {u"szlig", 0xdf},
}};

constexpr qsizetype longestEntity = 10;

bool isOneOf(QStringView word, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *candidate) {
        return word.compare(QStringView(candidate), Qt::CaseInsensitive) == 0;
    });
}

bool isNameEnd(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/';
}

class HtmlReader final
{
public:
    HtmlReader(QStringView html, qsizetype most)
        : m_html(html)
        , m_most(most)
    {
    }

    QString read()
    {
        while (m_at < m_html.size() && m_text.size() < m_most) {
            const QChar c = m_html[m_at];
            if (c == u'<' && startsTag())
                takeTag();
            else if (c == u'&')
                takeEntity();
            else
                take(c);
        }
        return cleanText(m_text, m_most).trimmed();
    }

private:
    bool startsTag() const
    {
        if (m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html[m_at + 1];
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void take(QChar c)
    {
        ++m_at;
        if (!c.isSpace() && c != QChar(0xa0))
            m_text += c;
        else if (m_pre && c == u'\n')
            m_text += u'\n';
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }

    void takeEntity()
    {
        const QStringView rest = m_html.mid(m_at + 1, longestEntity + 1);
        const qsizetype end = rest.indexOf(u';');
        const QString resolved = end > 0 ? entity(rest.first(end)) : QString();
        if (resolved.isEmpty()) {
            take(u'&');
            return;
        }
        m_at += end + 2;
        if (resolved == u" ") {
            if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
            return;
        }
        m_text += resolved;
    }

    static QString entity(QStringView name)
    {
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && name[1].toLower() == u'x';
            bool ok = false;
            const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
            if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
                return {};
            if (code == 0xa0)
                return u" "_s;
            const char32_t character = code;
            return QString::fromUcs4(&character, 1);
        }
        for (const Entity &known : entities) {
            if (name == QStringView(known.name))
                return QString(QChar(known.character));
        }
        return {};
    }

    void takeTag()
    {
        if (m_html.mid(m_at, 4) == u"<!--") {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const bool closing = m_html[m_at + 1] == u'/';
        const qsizetype begin = m_at + (closing ? 2 : 1);
        qsizetype nameEnd = begin;
        while (nameEnd < m_html.size() && !isNameEnd(m_html[nameEnd]))
            ++nameEnd;
        const QStringView name = m_html.mid(begin, nameEnd - begin);
        const qsizetype end = m_html.indexOf(u'>', nameEnd);
        m_at = end < 0 ? m_html.size() : end + 1;
        apply(name, closing ? Side::End : Side::Start);
    }

    enum class Side { Start, End };
    void apply(QStringView name, Side side)
    {
        if (side == Side::Start && isOneOf(name, {u"script", u"style", u"head", u"title", u"template", u"noscript"}))
            skipTo(name);
        else if (isOneOf(name, {u"br"}))
            m_text += u'\n';
        else if (isOneOf(name, {u"p", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"table", u"ul", u"ol", u"blockquote"}))
            breakLines(2);
        else if (isOneOf(name, {u"div", u"tr", u"hr", u"dt", u"dd"}))
            breakLines(1);
        else if (isOneOf(name, {u"td", u"th"}) && side == Side::End)
            m_text += u' ';
        else if (isOneOf(name, {u"pre"}))
            m_pre = side == Side::Start;
        else if (isOneOf(name, {u"li"})) {
            breakLines(1);
            if (side == Side::Start)
                m_text += u"- ";
        }
    }

    /// Behind the end tag of an element whose content is not text. Tags that are never closed are remembered,
    /// so that a thousand of them don't search to the end a thousand times.
    void skipTo(QStringView name)
    {
        const QString endTag = u"</"_s + name.toString().toLower();
        if (m_neverClosed.contains(endTag))
            return;
        const qsizetype end = m_html.indexOf(endTag, m_at, Qt::CaseInsensitive);
        if (end < 0) {
            m_neverClosed += endTag;
            // The head of a mail that has only one is no reason to lose the body.
            if (isOneOf(name, {u"script", u"style"}))
                m_at = m_html.size();
            return;
        }
        const qsizetype close = m_html.indexOf(u'>', end);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    void breakLines(int lines)
    {
        while (!m_text.isEmpty() && m_text.back() == u' ')
            m_text.chop(1);
        if (m_text.isEmpty())
            return;
        int present = 0;
        while (present < lines && m_text.size() > present && m_text[m_text.size() - 1 - present] == u'\n')
            ++present;
        for (; present < lines; ++present)
            m_text += u'\n';
    }

    QStringView m_html;
    qsizetype m_most;
    qsizetype m_at = 0;
    QString m_text;
    QStringList m_neverClosed;
    bool m_pre = false;
};

} // namespace

QString textOfHtml(QStringView html, qsizetype most)
{
    return HtmlReader(html, most).read();
}

bool looksLikeHtml(QStringView text)
{
    const QStringView start = text.first(std::min<qsizetype>(text.size(), 4000));
    for (const QStringView tag : {u"<br", u"<p>", u"<p ", u"<html", u"<div", u"<body", u"<a href", u"<span", u"<ul>"}) {
        if (start.contains(tag, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace mainstay
