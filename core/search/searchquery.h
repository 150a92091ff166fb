// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/foldedtext.h"
#include "core/search/searchitem.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace mainstay {

/// Words that have to stand one after the other; mostly a single one.
struct SearchTerm
{
    QString typed;
    FoldedText words; ///< never without units
    bool isPrefix = false; ///< the last word may go on
};

/// What somebody typed into the search, read. Everything that restricts has to hold; within one list any.
struct SearchQuery
{
    std::vector<SearchTerm> terms;
    std::vector<SearchTerm> accounts; ///< words of names
    std::vector<SearchTerm> members;
    std::vector<SearchKind> kinds;
    QStringList touchpointKinds; ///< as stored
    QDate after; ///< included
    QDate before; ///< not included
    QStringList leftOut; ///< filters as typed whose value is none that is known
    bool mayBeTyping = false; ///< the last of `leftOut` is what the text ends with

    bool isEmpty() const
    {
        return terms.empty() && accounts.empty() && members.empty() && kinds.empty() && touchpointKinds.isEmpty()
            && after.isNull() && before.isNull();
    }
};

/// Any text is a query; nothing of it is a mistake. Words, "exact phrases" (also „so”, “so” and 「so」), and
/// in any place account: kind: by: after: before: with a word or a phrase behind; also in Japanese and
/// Hungarian. A filter whose value is not (yet) one is left out, and named in leftOut; a word before a colon that is no
/// filter is text. The last word may be the beginning of one, filters behind it or not, unless it was ended
/// by a blank. Only the first
/// 2,000 characters and 24 terms, of each the first 120 characters, are read.
SearchQuery parseSearch(QStringView text);

} // namespace mainstay
