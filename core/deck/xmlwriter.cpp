// SPDX-License-Identifier: Apache-2.0
#include "core/deck/xmlwriter.h"

namespace mainstay::deck {

namespace {

bool isDropped(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || (code >= 0x7f && code < 0xa0) || code >= 0xfffe;
}

void appendEscaped(QByteArray &to, const QByteArray &text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            to += "&amp;";
            break;
        case '<':
            to += "&lt;";
            break;
        case '>': // "]]>" may not stand in a text
            to += "&gt;";
            break;
        case '"':
            to += "&quot;";
            break;
        case '\t': // as characters, an attribute would turn them into spaces
            to += "&#9;";
            break;
        case '\n':
            to += "&#10;";
            break;
        default:
            to += c;
        }
    }
}

} // namespace

QString xmlText(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            // The last two of every plane are no characters.
            if ((QChar::surrogateToUcs4(c, text[i + 1]) & 0xfffe) != 0xfffe)
                kept.append(c).append(text[i + 1]);
            ++i;
        } else if (!c.isSurrogate() && !isDropped(c)) {
            kept += c;
        }
    }
    return kept;
}

XmlAttribute::XmlAttribute(const char *key, const QString &text)
    : name(key)
    , value(xmlText(text).toUtf8())
{
}

XmlWriter::XmlWriter()
    : m_bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
{
}

void XmlWriter::begin(const char *name, std::initializer_list<XmlAttribute> attributes)
{
    m_bytes += '<';
    m_bytes += name;
    for (const XmlAttribute &attribute : attributes) {
        m_bytes += ' ';
        m_bytes += attribute.name;
        m_bytes += "=\"";
        appendEscaped(m_bytes, attribute.value);
        m_bytes += '"';
    }
}

void XmlWriter::open(const char *name, std::initializer_list<XmlAttribute> attributes)
{
    begin(name, attributes);
    m_bytes += '>';
    m_open.push_back(name);
}

void XmlWriter::close()
{
    if (m_open.empty()) // finish() was there first
        return;
    m_bytes += "</";
    m_bytes += m_open.back();
    m_bytes += '>';
    m_open.pop_back();
}

void XmlWriter::empty(const char *name, std::initializer_list<XmlAttribute> attributes)
{
    begin(name, attributes);
    m_bytes += "/>";
}

void XmlWriter::leaf(const char *name, const QString &text, std::initializer_list<XmlAttribute> attributes)
{
    open(name, attributes);
    appendEscaped(m_bytes, xmlText(text).toUtf8());
    close();
}

void XmlWriter::leaf(const char *name, const QByteArray &text)
{
    open(name);
    appendEscaped(m_bytes, text);
    close();
}

QByteArray XmlWriter::finish()
{
    while (!m_open.empty())
        close();
    return m_bytes;
}

} // namespace mainstay::deck
