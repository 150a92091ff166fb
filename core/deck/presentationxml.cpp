// SPDX-License-Identifier: Apache-2.0
#include "core/deck/presentationxml.h"

#include "core/deck/template.h"
#include "core/deck/themetext.h"

#include <QUuid>

#include <algorithm>

namespace mainstay::deck {

namespace {

constexpr const char *drawingNames = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr const char *relationNames = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char *presentationNames = "http://schemas.openxmlformats.org/presentationml/2006/main";
constexpr const char *sectionNames = "http://schemas.microsoft.com/office/powerpoint/2010/main";
constexpr qint64 firstMaster = 2'147'483'648;
constexpr qint64 firstSlide = 256;

/// The same for the same deck.
QByteArray sectionId(const QString &name, size_t slide)
{
    static const QUuid space(QStringLiteral("{6d5a3f0e-0b2f-4c55-9f5e-6d1b6a1f8c11}"));
    const QString key = name + u'/' + QString::number(slide);
    return QUuid::createUuidV5(space, key).toByteArray().toUpper();
}

void writeSections(XmlWriter &xml, const std::vector<QString> &sections)
{
    const auto named = std::find_if(sections.begin(), sections.end(), [](const QString &name) { return !name.isEmpty(); });
    if (named == sections.end())
        return;
    const XmlElement extensions(xml, "p:extLst");
    const XmlElement extension(xml, "p:ext", {{"uri", "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"}});
    const XmlElement list(xml, "p14:sectionLst", {{"xmlns:p14", sectionNames}});
    // Every slide is in a section: those before the first one are in it, the others in the one before.
    QString current = *named;
    for (size_t i = 0; i < sections.size();) {
        const XmlElement section(xml, "p14:section", {{"name", current.simplified()}, {"id", sectionId(current, i)}});
        const XmlElement slides(xml, "p14:sldIdLst");
        const QString running = current;
        while (i < sections.size() && (sections[i].isEmpty() || sections[i] == running)) {
            xml.empty("p14:sldId", {{"id", firstSlide + qint64(i)}});
            ++i;
        }
        if (i < sections.size())
            current = sections[i];
    }
}

void writeProperty(XmlWriter &xml, const char *name, const QString &text)
{
    if (!text.isEmpty())
        xml.leaf(name, text.simplified());
}

void writeSlideImage(XmlWriter &xml)
{
    const XmlElement shape(xml, "p:sp");
    {
        const XmlElement head(xml, "p:nvSpPr");
        xml.empty("p:cNvPr", {{"id", 2}, {"name", "Slide"}});
        {
            const XmlElement locks(xml, "p:cNvSpPr");
            xml.empty("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}});
        }
        const XmlElement properties(xml, "p:nvPr");
        xml.empty("p:ph", {{"type", "sldImg"}, {"idx", 2}});
    }
    xml.empty("p:spPr");
}

void writeNotesText(XmlWriter &xml, const std::vector<QString> &notes, Language language)
{
    const XmlElement shape(xml, "p:sp");
    {
        const XmlElement head(xml, "p:nvSpPr");
        xml.empty("p:cNvPr", {{"id", 3}, {"name", "Notes"}});
        {
            const XmlElement locks(xml, "p:cNvSpPr");
            xml.empty("a:spLocks", {{"noGrp", 1}});
        }
        const XmlElement properties(xml, "p:nvPr");
        xml.empty("p:ph", {{"type", "body"}, {"idx", 1}});
    }
    xml.empty("p:spPr");
    const XmlElement body(xml, "p:txBody");
    xml.empty("a:bodyPr");
    xml.empty("a:lstStyle");
    for (const QString &note : notes)
        writeLine(xml, note, {language});
}

} // namespace

QByteArray presentationXml(const PresentationXml &presentation, Language language)
{
    XmlWriter xml;
    xml.open("p:presentation", {{"xmlns:a", drawingNames}, {"xmlns:r", relationNames}, {"xmlns:p", presentationNames}, {"saveSubsetFonts", 1}});
    {
        const XmlElement masters(xml, "p:sldMasterIdLst");
        xml.empty("p:sldMasterId", {{"id", firstMaster}, {"r:id", presentation.masterId}});
    }
    if (!presentation.notesMasterId.isEmpty()) {
        const XmlElement masters(xml, "p:notesMasterIdLst");
        xml.empty("p:notesMasterId", {{"r:id", presentation.notesMasterId}});
    }
    {
        const XmlElement slides(xml, "p:sldIdLst");
        for (size_t i = 0; i < presentation.slideIds.size(); ++i)
            xml.empty("p:sldId", {{"id", firstSlide + qint64(i)}, {"r:id", presentation.slideIds[i]}});
    }
    xml.empty("p:sldSz", {{"cx", Template::slideWidth}, {"cy", Template::slideHeight}});
    xml.empty("p:notesSz", {{"cx", 6'858'000}, {"cy", 9'144'000}});
    {
        const XmlElement style(xml, "p:defaultTextStyle");
        const XmlElement paragraph(xml, "a:defPPr");
        xml.empty("a:defRPr", {{"lang", languageTag(language)}});
    }
    writeSections(xml, presentation.sections);
    return xml.finish();
}

QByteArray notesXml(const std::vector<QString> &notes, Language language)
{
    XmlWriter xml;
    xml.open("p:notes", {{"xmlns:a", drawingNames}, {"xmlns:r", relationNames}, {"xmlns:p", presentationNames}});
    {
        const XmlElement common(xml, "p:cSld");
        const XmlElement tree(xml, "p:spTree");
        {
            const XmlElement group(xml, "p:nvGrpSpPr");
            xml.empty("p:cNvPr", {{"id", 1}, {"name", ""}});
            xml.empty("p:cNvGrpSpPr");
            xml.empty("p:nvPr");
        }
        xml.empty("p:grpSpPr");
        writeSlideImage(xml);
        writeNotesText(xml, notes, language);
    }
    const XmlElement colours(xml, "p:clrMapOvr");
    xml.empty("a:masterClrMapping");
    return xml.finish();
}

QByteArray corePropertiesXml(const Properties &properties, Language language)
{
    XmlWriter xml;
    xml.open("cp:coreProperties", {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                                   {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                                   {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                                   {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    writeProperty(xml, "dc:title", properties.title);
    writeProperty(xml, "dc:subject", properties.subject);
    writeProperty(xml, "dc:creator", properties.author);
    writeProperty(xml, "cp:lastModifiedBy", properties.author);
    if (properties.created.isValid()) {
        const QString moment = properties.created.toUTC().toString(Qt::ISODate);
        for (const char *name : {"dcterms:created", "dcterms:modified"})
            xml.leaf(name, moment, {{"xsi:type", "dcterms:W3CDTF"}});
    }
    writeProperty(xml, "cp:category", properties.category);
    xml.leaf("dc:language", QByteArray(languageTag(language)));
    return xml.finish();
}

QByteArray appPropertiesXml(const Properties &properties, int slides, int notes)
{
    XmlWriter xml;
    xml.open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.leaf("Application", QByteArray("Mainstay"));
    xml.leaf("PresentationFormat", QByteArray("Widescreen"));
    xml.leaf("Slides", QByteArray::number(slides));
    xml.leaf("Notes", QByteArray::number(notes));
    writeProperty(xml, "Company", properties.company);
    return xml.finish();
}

} // namespace mainstay::deck
