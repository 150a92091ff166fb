// SPDX-License-Identifier: Apache-2.0
#include "core/deck/pptxwriter.h"

#include "core/deck/container.h"
#include "core/deck/deckparts.h"
#include "core/deck/presentationxml.h"
#include "core/deck/slidexml.h"
#include "core/deck/tablexml.h"
#include "core/deck/template.h"

#include <algorithm>

namespace mainstay::deck {

namespace {

constexpr const char *presentationPart = "/ppt/presentation.xml";
constexpr const char *notesType = "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml";
constexpr const char *presentationType = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

/// The pieces of each table of a slide; empty for all other blocks.
std::vector<std::vector<Table>> tablePieces(const Slide &slide, const SlideLayout &layout)
{
    std::vector<std::vector<Table>> pieces;
    for (size_t i = 0; i < slide.regions.size(); ++i) {
        const auto *table = std::get_if<Table>(&slide.regions[i]);
        pieces.push_back(table ? tablePages(*table, regionPlace(slide, layout, int(i) + 1)) : std::vector<Table>());
    }
    return pieces;
}

void appendPages(std::vector<Slide> &slides, const Slide &slide, const SlideLayout &layout)
{
    const std::vector<std::vector<Table>> pieces = tablePieces(slide, layout);
    size_t count = 1;
    for (const std::vector<Table> &table : pieces)
        count = std::max(count, table.size());
    for (size_t page = 0; page < count; ++page) {
        slides.push_back(slide);
        Slide &made = slides.back();
        if (count > 1)
            made.headline += QStringLiteral(" (%1/%2)").arg(page + 1).arg(count);
        if (page > 0)
            made.notes.clear();
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (page < pieces[i].size())
                made.regions[i] = pieces[i][page];
            else if (!pieces[i].empty())
                made.regions[i] = std::monostate();
        }
    }
}

std::vector<Slide> paged(const Document &document, const Template &look)
{
    std::vector<Slide> slides;
    for (const Slide &slide : document.slides)
        appendPages(slides, slide, look.layout(slide.layout));
    return slides;
}

/// Puts the parts of one deck together.
class DeckAssembly final
{
public:
    DeckAssembly(const Document &document, const Template &look)
        : m_document(document)
        , m_template(look)
        , m_parts(m_container, document.language)
    {
    }
    Q_DISABLE_COPY_MOVE(DeckAssembly)

    Result<QByteArray> bytes(const std::vector<Slide> &slides);

private:
    Result<void> addTemplate();
    Result<void> addSlide(const Slide &slide);
    Result<void> addNotes(const Slide &slide, Part &part);
    Result<void> addPresentation();
    Result<void> addProperties();
    QByteArray relate(const char *type, const QByteArray &target);

    const Document &m_document;
    const Template &m_template;
    PartContainer m_container;
    DeckParts m_parts;
    std::vector<Relationship> m_relationships;
    PresentationXml m_presentation;
    QByteArray m_notesMaster;
    int m_notes = 0;
};

QByteArray DeckAssembly::relate(const char *type, const QByteArray &target)
{
    m_relationships.push_back({relationshipId(qsizetype(m_relationships.size()) + 1), type, target});
    return m_relationships.back().id;
}

Result<void> DeckAssembly::addTemplate()
{
    for (const Part &part : m_template.parts())
        MAINSTAY_CHECK(m_container.add(part));
    for (const Relationship &relationship : m_template.relationships()) {
        if (relationship.type == "notesMaster") {
            m_notesMaster = relationship.target; // only where a slide has notes
            continue;
        }
        const QByteArray id = relate(relationship.type.constData(), relationship.target);
        if (relationship.type == "slideMaster")
            m_presentation.masterId = id;
    }
    return {};
}

Result<void> DeckAssembly::addNotes(const Slide &slide, Part &part)
{
    if (slide.notes.empty())
        return {};
    const QByteArray name = "/ppt/notesSlides/notesSlide" + QByteArray::number(++m_notes) + ".xml";
    part.relationships.push_back({relationshipId(qsizetype(part.relationships.size()) + 1), "notesSlide", name});
    return m_container.add({name, notesType, notesXml(slide.notes, m_document.language),
                            {{"rId1", "notesMaster", m_notesMaster}, {"rId2", "slide", part.name}}});
}

Result<void> DeckAssembly::addSlide(const Slide &slide)
{
    const int number = int(m_presentation.slideIds.size()) + 1;
    MAINSTAY_TRY(Part part, SlideXml(m_document, slide, m_template.layout(slide.layout), m_parts).write(number));
    part.name = "/ppt/slides/slide" + QByteArray::number(number) + ".xml";
    MAINSTAY_CHECK(addNotes(slide, part));
    m_presentation.slideIds.push_back(relate("slide", part.name));
    m_presentation.sections.push_back(slide.section);
    return m_container.add(std::move(part));
}

Result<void> DeckAssembly::addPresentation()
{
    if (m_notes > 0)
        m_presentation.notesMasterId = relate("notesMaster", m_notesMaster);
    m_container.relate({"rId1", "officeDocument", presentationPart});
    return m_container.add({presentationPart, presentationType, presentationXml(m_presentation, m_document.language), m_relationships});
}

Result<void> DeckAssembly::addProperties()
{
    m_container.relate({"rId2", "core-properties", "/docProps/core.xml"});
    m_container.relate({"rId3", "extended-properties", "/docProps/app.xml"});
    MAINSTAY_CHECK(m_container.add({"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
                                    corePropertiesXml(m_document.properties, m_document.language)}));
    return m_container.add({"/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                            appPropertiesXml(m_document.properties, int(m_presentation.slideIds.size()), m_notes)});
}

Result<QByteArray> DeckAssembly::bytes(const std::vector<Slide> &slides)
{
    MAINSTAY_CHECK(addTemplate());
    for (const Slide &slide : slides)
        MAINSTAY_CHECK(addSlide(slide));
    MAINSTAY_CHECK(addPresentation());
    MAINSTAY_CHECK(addProperties());
    return m_container.bytes();
}

} // namespace

Result<std::vector<Slide>> pagedSlides(const Document &document)
{
    MAINSTAY_TRY(const Template look, Template::builtIn(document.theme));
    return paged(document, look);
}

Result<QByteArray> pptxBytes(const Document &document)
{
    if (document.slides.empty())
        return Error {ErrorCode::InvalidInput, QStringLiteral("a deck without slides")};
    MAINSTAY_TRY(const Template look, Template::builtIn(document.theme));
    return DeckAssembly(document, look).bytes(paged(document, look));
}

} // namespace mainstay::deck
