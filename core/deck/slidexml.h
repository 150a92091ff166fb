// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/deckparts.h"
#include "core/deck/slidedocument.h"
#include "core/deck/template.h"
#include "core/deck/xmlwriter.h"

namespace mainstay::deck {

/// Writes one slide onto its layout. Shapes stand in reading order; every placeholder that has nothing to say is left out.
class SlideXml final
{
public:
    /// All references outlive it.
    SlideXml(const Document &document, const Slide &slide, const SlideLayout &layout, DeckParts &parts);
    Q_DISABLE_COPY_MOVE(SlideXml)

    /// The slide's part but for its name; `number` counts the slides from 1. Its first relationship, rId1, is the layout.
    Result<Part> write(int number);

private:
    struct Shape
    {
        QString name;
        QString description; ///< what a picture, table or chart shows, for those who don't see it
        int index = 0; ///< of the placeholder
    };

    void writeHeadline();
    void writeSubLine();
    void writeCards();
    void writeCard(const Card &card, const Place &place);
    Result<void> writeLogo();
    Result<void> writeRegions();
    Result<void> writeBlock(const Block &block, int index);
    void writeTextBlock(const TextBlock &block, int index);
    void writeEmptyBlock(const QString &text, int index);
    void writeTableBlock(const Table &table, int index);
    Result<void> writeChartBlock(const Chart &chart, int index);
    Result<void> writePicture(const Picture &picture, int index, Alignment alignment);
    void writeFooter();
    void writePageNumber(int number);

    void openFrame(const Shape &shape, const Place &place);
    void writeShapeHead(const Shape &shape);
    void writePlaceholder(int index);
    void writeBodyProperties(int inset, int fontScale);
    int fontScale(const TextBlock &block, int index) const;
    QByteArray relate(const char *type, const QByteArray &target);

    const Document &m_document;
    const Slide &m_slide;
    const SlideLayout &m_layout;
    DeckParts &m_parts;
    XmlWriter m_xml;
    std::vector<Relationship> m_relationships;
    int m_shapes = 1; ///< the tree itself is 1
};

/// Where a region of the layout begins on this slide: below the cards, where it has some.
Place regionPlace(const Slide &slide, const SlideLayout &layout, int index);

} // namespace mainstay::deck
