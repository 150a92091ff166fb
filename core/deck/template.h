// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/deck/container.h"
#include "core/deck/slidedocument.h"

#include <map>
#include <optional>

namespace mainstay::deck {

/// A place on a slide in EMU, 914,400 an inch.
struct Place
{
    qint64 x = 0;
    qint64 y = 0;
    qint64 width = 0;
    qint64 height = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

/// Indexes of placeholders that all layouts of a template share; regions are 1 and 2.
namespace placeholder {
constexpr int headline = -1;
constexpr int subLine = 10;
constexpr int footer = 11;
constexpr int pageNumber = 12;
constexpr int logo = 13;
} // namespace placeholder

struct Placeholder
{
    QByteArray type; ///< empty: takes anything
    Place place;
    int size = 0; ///< of its first level, in hundredths of a point; 0: as the master has it
};

struct SlideLayout
{
    QByteArray part;
    std::map<int, Placeholder> placeholders; ///< by index

    const Placeholder *find(int index) const;
};

/// Master, layouts, themes and what else a presentation consists of but its slides: an OPC tree, kept as XML files under
/// resources/deck. The tree alone says where things stand on a slide.
class Template final
{
public:
    /// The template of the product. Internal where its files are not what they have to be.
    static Result<Template> builtIn(const ThemeOverrides &theme);

    const SlideLayout &layout(LayoutKind kind) const { return m_layouts.at(kind); }
    const std::vector<Part> &parts() const { return m_parts; }
    /// Those of presentation.xml, in the template's order.
    const std::vector<Relationship> &relationships() const { return m_relationships; }
    static constexpr qint64 slideWidth = 12'192'000;
    static constexpr qint64 slideHeight = 6'858'000;

private:
    Result<void> read(const std::vector<Relationship> &from, const ThemeOverrides &theme);
    Result<void> readLayouts();

    std::vector<Part> m_parts;
    std::vector<Relationship> m_relationships;
    std::map<LayoutKind, SlideLayout> m_layouts;
};

/// The theme part with the company's colours and fonts in the place of its own.
QByteArray withOverrides(const QByteArray &themeXml, const ThemeOverrides &theme);

} // namespace mainstay::deck
