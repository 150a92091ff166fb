// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/chart.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// A deck as values: what is said and shown, and nothing about files. All words come from whoever makes the document;
/// the writer adds none.
namespace mainstay::deck {

enum class Language { English, Japanese, Hungarian };

/// What a slide is for; each is a layout of the template.
enum class LayoutKind {
    Title, ///< headline, sub line, and one region for account, day, presenter
    Section,
    Content, ///< one region
    TwoContent, ///< two regions side by side
    ChartLeft, ///< a wide region and a narrow one at its right
    ChartRight, ///< a narrow region and a wide one at its right
    Table, ///< one region; a long table goes on on further slides
    Quote, ///< the quote and who said it
    Closing,
};

enum class Alignment { Start, Centre, End };

/// A piece of text of one look.
struct TextRun
{
    QString text;
    bool bold = false;
    std::optional<ThemeColour> colour {}; ///< the layout's own where there is none
};

/// A line break inside of a run's text begins a new line of the same paragraph.
struct Paragraph
{
    enum class Bullet { None, Dot, Number };

    std::vector<TextRun> runs;
    Bullet bullet = Bullet::None;
    int level = 0; ///< 0 to 2
};

/// Paragraphs in a region, or in a tinted box where they are the conclusion beside a chart.
struct TextBlock
{
    std::vector<Paragraph> paragraphs;
    bool boxed = false;
};

/// A number that is to be seen from afar.
struct Card
{
    QString label;
    QString value; ///< a dash where there is none
    QString note; ///< the change, and how many answered
    std::optional<ThemeColour> colour {}; ///< of the note
};

struct TableColumn
{
    QString title;
    double weight = 1; ///< share of the width
    Alignment alignment = Alignment::Start;
};

struct Table
{
    QString key; ///< names the shape, so that it can be found again: mainstay.table.<key>
    std::vector<TableColumn> columns;
    /// A cell a column; missing ones are empty, further ones are left out.
    std::vector<std::vector<std::vector<TextRun>>> rows;
    QString emptyText; ///< stands in the table where it has no row
    QString altText;
};

/// A picture of known size; the same bytes are kept once however often they are shown.
struct Picture
{
    enum class Format { Png, Jpeg };

    QByteArray bytes;
    Format format = Format::Png;
    int width = 0; ///< pixels
    int height = 0;
    QString altText;
};

using Block = std::variant<std::monostate, TextBlock, Table, Chart, Picture>;

struct Slide
{
    LayoutKind layout = LayoutKind::Content;
    QString headline; ///< a sentence with the number; two lines at most
    QString subLine; ///< metric, scope, period
    std::vector<Card> cards {}; ///< a row above the regions
    std::vector<Block> regions {}; ///< in the layout's order; missing ones stay empty
    QString source {};
    std::vector<QString> notes {}; ///< a paragraph each; none, no notes page
    QString section {}; ///< slides in a row with the same one form a section
};

/// Red, green, blue as 0xRRGGBB.
using Rgb = quint32;

/// The company's own look: what is missing stays as the template has it.
struct ThemeOverrides
{
    std::optional<Rgb> dark, light, navy, panel, blue, teal, amber, red, slate, silver;
    QString headlineFont;
    QString bodyFont;
    QString eastAsianFont;
};

struct Properties
{
    QString title;
    QString subject;
    QString author;
    QString company;
    QString category; ///< e.g. for whom this copy is
    QDateTime created; ///< UTC; nothing here asks the clock
};

struct Document
{
    Language language = Language::English;
    Properties properties;
    ThemeOverrides theme;
    std::optional<Picture> logo; ///< on the first and on closing slides
    QString asOf; ///< stands in every footer behind the source
    std::vector<Slide> slides;
};

} // namespace mainstay::deck
