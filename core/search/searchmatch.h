// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/searchquery.h"

#include <vector>

namespace mainstay {

/// A stretch of a text that is shown.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// A thing held against a query.
struct SearchMatch
{
    bool found = false; ///< every term is there
    bool exact = false; ///< each also just as typed: accents, and capitals where any were typed
    std::vector<TextRange> title;
    QString snippet; ///< one line of what was found, or else of the beginning
    std::vector<TextRange> snippetRanges;
};

namespace searchmatch {

/// Where the terms stand in a text, in its own characters, in order and without overlaps.
std::vector<TextRange> rangesIn(QStringView text, const std::vector<SearchTerm> &terms);
/// Whether each of the terms is in one of the texts.
bool areIn(const QStringList &texts, const std::vector<SearchTerm> &terms);
/// With what is shown of it. The title may be empty: the snippet then begins the notes.
SearchMatch match(const SearchItem &item, const std::vector<SearchTerm> &terms);

} // namespace searchmatch

} // namespace mainstay
