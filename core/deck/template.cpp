// SPDX-License-Identifier: Apache-2.0
#include "core/deck/template.h"

#include "core/deck/xmlwriter.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

// The resource belongs to a static library: the linker keeps it only when somebody names it.
static void initDeckResource()
{
    Q_INIT_RESOURCE(mainstay_deck);
}

namespace mainstay::deck {

namespace {

constexpr std::array<std::pair<LayoutKind, const char *>, 9> layoutFiles {{
    {LayoutKind::Title, "title"},
    {LayoutKind::Section, "section"},
    {LayoutKind::Content, "content"},
    {LayoutKind::TwoContent, "twoContent"},
    {LayoutKind::ChartLeft, "chartLeft"},
    {LayoutKind::ChartRight, "chartRight"},
    {LayoutKind::Table, "table"},
    {LayoutKind::Quote, "quote"},
    {LayoutKind::Closing, "closing"},
}};

Error broken(const QByteArray &part)
{
    return Error {ErrorCode::Internal, u"the deck's template: " + QString::fromUtf8(part)};
}

Result<QByteArray> resource(const QByteArray &part)
{
    QFile file(u":/deck" + QString::fromUtf8(part));
    if (!file.open(QIODevice::ReadOnly))
        return broken(part);
    return file.readAll();
}

/// Indents and comments are for those who review the template. No text of it lies between two elements.
QByteArray compact(const QByteArray &xml)
{
    QByteArray dense;
    dense.reserve(xml.size());
    for (const QByteArray &line : xml.split('\n')) {
        const QByteArray bare = line.trimmed();
        if (!bare.startsWith("<!--"))
            dense += bare;
        if (bare.startsWith("<?xml"))
            dense += '\n';
    }
    return dense;
}

QByteArray contentType(const QByteArray &relationshipType)
{
    const QByteArray family = relationshipType == "theme" ? "" : "presentationml.";
    return "application/vnd.openxmlformats-officedocument." + family + relationshipType + "+xml";
}

/// The relationships of a part; none where it has no such file.
Result<std::vector<Relationship>> relationshipsOf(const QByteArray &part)
{
    const qsizetype slash = part.lastIndexOf('/') + 1;
    const QByteArray folder = part.left(slash);
    const Result<QByteArray> bytes = resource(folder + "_rels/" + part.mid(slash) + ".rels");
    std::vector<Relationship> found;
    if (!bytes.ok())
        return found;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        const QString target = QDir::cleanPath(QString::fromUtf8(folder) + attributes.value(QLatin1String("Target")).toString());
        found.push_back({attributes.value(QLatin1String("Id")).toUtf8(), attributes.value(QLatin1String("Type")).toString().section(u'/', -1).toUtf8(), target.toUtf8()});
    }
    if (xml.hasError())
        return broken(part);
    return found;
}

/// Headlines have no index of their own in the file.
int indexOf(const QXmlStreamAttributes &attributes)
{
    const QStringView type = attributes.value(QLatin1String("type"));
    return type == u"title" || type == u"ctrTitle" ? placeholder::headline : attributes.value(QLatin1String("idx")).toInt();
}

/// Where a layout has its placeholders. Shapes without a p:ph are decoration.
std::map<int, Placeholder> placeholdersOf(const QByteArray &layout)
{
    std::map<int, Placeholder> found;
    Placeholder current;
    std::optional<int> index;
    QXmlStreamReader xml(layout);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto attributes = xml.attributes();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"ph") {
            index = indexOf(attributes);
            current.type = attributes.value(QLatin1String("type")).toUtf8();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"off") {
            current.place.x = attributes.value(QLatin1String("x")).toLongLong();
            current.place.y = attributes.value(QLatin1String("y")).toLongLong();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"ext") {
            current.place.width = attributes.value(QLatin1String("cx")).toLongLong();
            current.place.height = attributes.value(QLatin1String("cy")).toLongLong();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"defRPr") {
            current.size = attributes.value(QLatin1String("sz")).toInt();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"sp") {
            if (index)
                found[*index] = current;
            index.reset();
            current = {};
        }
    }
    return found;
}

QByteArray hex(Rgb colour)
{
    return QByteArray::number(colour & 0xffffffU, 16).rightJustified(6, '0').toUpper();
}

void replaceColour(QByteArray &xml, const QByteArray &slot, const std::optional<Rgb> &colour)
{
    const QByteArray before = "<a:" + slot + "><a:srgbClr val=\"";
    const qsizetype at = xml.indexOf(before);
    if (colour && at >= 0)
        xml.replace(at + before.size(), 6, hex(*colour));
}

void replaceFont(QByteArray &xml, const QByteArray &font, const QByteArray &script, const QString &name)
{
    const QByteArray before = "<a:" + script + " typeface=\"";
    const qsizetype at = xml.indexOf(before, xml.indexOf(QByteArray("<a:" + font + ">"))) + before.size();
    if (name.isEmpty() || at < before.size())
        return;
    XmlWriter escaped;
    escaped.empty("x", {{"y", name}});
    const QByteArray written = escaped.finish();
    const qsizetype begin = written.indexOf('"', written.indexOf("<x")) + 1;
    xml.replace(at, xml.indexOf('"', at) - at, written.mid(begin, written.lastIndexOf('"') - begin));
}

} // namespace

const Placeholder *SlideLayout::find(int index) const
{
    const auto found = placeholders.find(index);
    return found == placeholders.end() ? nullptr : &found->second;
}

QByteArray withOverrides(const QByteArray &themeXml, const ThemeOverrides &theme)
{
    QByteArray xml = themeXml;
    replaceColour(xml, "dk1", theme.dark);
    replaceColour(xml, "lt1", theme.light);
    replaceColour(xml, "dk2", theme.navy);
    replaceColour(xml, "lt2", theme.panel);
    replaceColour(xml, "accent1", theme.blue);
    replaceColour(xml, "hlink", theme.blue);
    replaceColour(xml, "accent2", theme.teal);
    replaceColour(xml, "accent3", theme.amber);
    replaceColour(xml, "accent4", theme.red);
    replaceColour(xml, "accent5", theme.slate);
    replaceColour(xml, "folHlink", theme.slate);
    replaceColour(xml, "accent6", theme.silver);
    replaceFont(xml, "majorFont", "latin", theme.headlineFont);
    replaceFont(xml, "minorFont", "latin", theme.bodyFont);
    for (const char *font : {"majorFont", "minorFont"}) {
        replaceFont(xml, font, "ea", theme.eastAsianFont);
        replaceFont(xml, font, "font script=\"Jpan\"", theme.eastAsianFont);
    }
    return xml;
}

Result<void> Template::read(const std::vector<Relationship> &from, const ThemeOverrides &theme)
{
    for (const Relationship &relationship : from) {
        const auto isIt = [&](const Part &part) { return part.name == relationship.target; };
        if (std::any_of(m_parts.begin(), m_parts.end(), isIt))
            continue;
        MAINSTAY_TRY(const QByteArray file, resource(relationship.target));
        MAINSTAY_TRY(const std::vector<Relationship> own, relationshipsOf(relationship.target));
        const QByteArray xml = compact(file);
        m_parts.push_back({relationship.target, contentType(relationship.type), relationship.type == "theme" ? withOverrides(xml, theme) : xml, own});
        MAINSTAY_CHECK(read(own, theme));
    }
    return {};
}

Result<void> Template::readLayouts()
{
    for (const auto &[kind, file] : layoutFiles) {
        const QByteArray name = QByteArray("/ppt/slideLayouts/") + file + ".xml";
        const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &candidate) { return candidate.name == name; });
        if (part == m_parts.end())
            return broken(name);
        SlideLayout layout {name, placeholdersOf(part->bytes)};
        if (!layout.find(placeholder::headline))
            return broken(name);
        m_layouts.emplace(kind, std::move(layout));
    }
    return {};
}

Result<Template> Template::builtIn(const ThemeOverrides &theme)
{
    initDeckResource();
    Template built;
    MAINSTAY_TRY(built.m_relationships, relationshipsOf("/ppt/presentation.xml"));
    if (built.m_relationships.empty())
        return broken("/ppt/presentation.xml");
    MAINSTAY_CHECK(built.read(built.m_relationships, theme));
    MAINSTAY_CHECK(built.readLayouts());
    return built;
}

} // namespace mainstay::deck
