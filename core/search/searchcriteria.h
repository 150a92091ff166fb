// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/indexwords.h"
#include "core/search/searchquery.h"

#include <QSet>
#include <QTimeZone>

namespace mainstay {

/// A query as the index answers it. What the index can't tell is told by the thing itself afterwards.
struct SearchCriteria
{
    std::vector<QByteArrayList> groups; ///< all of them, of each one word; never empty unless impossible
    qint64 lowest = 0; ///< document ids
    qint64 above = 0; ///< not included
    bool isImpossible = false; ///< a word that nobody ever wrote
    bool needsText = false; ///< the words are there; whether they stand together has to be read
    QSet<qint64> accounts; ///< only these; empty: any
    bool checksAccountNames = false; ///< too many accounts to name: each has to be asked
};

namespace searchcriteria {

/// Kinds: empty is all. `above`: documents below this id only.
struct Scope
{
    std::vector<SearchKind> kinds;
    WordPlace place = WordPlace::Anywhere;
    qint64 above = std::numeric_limits<qint64>::max();
    QTimeZone zone; ///< where the days of after: and before: begin
};

Result<SearchCriteria> make(Connection &connection, const SearchQuery &query, const Scope &scope);

} // namespace searchcriteria

} // namespace mainstay
