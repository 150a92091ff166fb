// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <vector>

namespace mainstay::deck {

/// A name and its value, which is escaped when it is written. Made for one call: it keeps what it is given by reference
/// only where that is a literal.
struct XmlAttribute
{
    const char *name;
    QByteArray value;

    XmlAttribute(const char *key, const char *text)
        : name(key)
        , value(text)
    {
    }
    XmlAttribute(const char *key, QByteArray text)
        : name(key)
        , value(std::move(text))
    {
    }
    XmlAttribute(const char *key, const QString &text);
    XmlAttribute(const char *key, qint64 number)
        : name(key)
        , value(QByteArray::number(number))
    {
    }
    XmlAttribute(const char *key, int number)
        : XmlAttribute(key, qint64(number))
    {
    }
};

/// Writes an XML 1.0 document in UTF-8. Names are literals of ours; texts are anybody's: they are escaped, and what XML
/// can't hold (control characters, halves of surrogate pairs, U+FFFE, U+FFFF) is dropped.
class XmlWriter final
{
public:
    XmlWriter();
    Q_DISABLE_COPY_MOVE(XmlWriter)

    void open(const char *name, std::initializer_list<XmlAttribute> attributes = {});
    void close();
    /// An element without content.
    void empty(const char *name, std::initializer_list<XmlAttribute> attributes = {});
    /// An element with text alone.
    void leaf(const char *name, const QString &text, std::initializer_list<XmlAttribute> attributes = {});
    /// An element with text of ours.
    void leaf(const char *name, const QByteArray &text);
    /// An element with nothing but val="…", which charts consist of.
    void value(const char *name, const QByteArray &value) { empty(name, {{"val", value}}); }
    void value(const char *name, const char *value) { empty(name, {{"val", value}}); }
    void value(const char *name, qint64 value) { empty(name, {{"val", value}}); }
    void value(const char *name, int value) { empty(name, {{"val", value}}); }
    /// The whole document; closes what is open.
    QByteArray finish();

private:
    void begin(const char *name, std::initializer_list<XmlAttribute> attributes);

    QByteArray m_bytes;
    std::vector<const char *> m_open;
};

/// An element that is open as long as this lives.
class XmlElement final
{
public:
    XmlElement(XmlWriter &xml, const char *name, std::initializer_list<XmlAttribute> attributes = {})
        : m_xml(xml)
    {
        m_xml.open(name, attributes);
    }
    ~XmlElement() { m_xml.close(); }
    Q_DISABLE_COPY_MOVE(XmlElement)

private:
    XmlWriter &m_xml;
};

/// The text without what XML 1.0 can't hold. Tabs and line feeds stay.
QString xmlText(QStringView text);

} // namespace mainstay::deck
