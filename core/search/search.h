// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/searchcriteria.h"
#include "core/search/searchmatch.h"

#include <functional>
#include <optional>

namespace mainstay {

/// Something that was found, with what a list shows of it.
struct SearchHit
{
    SearchKind kind = SearchKind::Touchpoint;
    qint64 item = 0;
    AccountId account;
    QString accountName;
    QDateTime at; ///< UTC; invalid for a contact
    QString touchpointKind; ///< as stored; empty for what is no touchpoint
    QString actionState; ///< as stored; empty for what is no action
    QDate due; ///< of an action; invalid without one
    QString title; ///< may be empty: a touchpoint without a summary
    std::vector<TextRange> titleRanges;
    QString snippet; ///< one line; where matches lie outside of the title, the first of them is in it
    std::vector<TextRange> snippetRanges;
    bool isExact = false;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchRequest
{
    QString text;
    std::vector<SearchKind> kinds; ///< empty: all
    WordPlace place = WordPlace::Anywhere;
    int limit = 50;
    std::optional<qint64> next; ///< goes on where a page ended
    QTimeZone zone = QTimeZone::systemTimeZone();
    std::function<bool()> isCancelled; ///< asked often, from the connection's thread
};

/// The newest first; on the first page those that match just as typed come before the others.
struct HitPage
{
    std::vector<SearchHit> hits;
    /// Where to go on; none: that was all. There may be hits to come although these are fewer than asked
    /// for: a page costs a bounded effort.
    std::optional<qint64> next;
};

/// How much there is of each kind, counted up to `most` + 1 only. That much also stands where counting would
/// have cost too much.
struct SearchCounts
{
    std::array<int, allSearchKinds.size()> of {}; ///< in the order of allSearchKinds
    int most = 50;
};

/// Reading only, forward-only, any connection. Ends with Cancelled on Connection::interrupt().
namespace search {

/// Nothing for a text without words and filters.
Result<HitPage> find(Connection &connection, const SearchRequest &request);
/// What a list of everything shows: first a few people and accounts that are called so, then touchpoints and
/// actions, the newest first, and after the last of them the other people and accounts. The request names
/// no kinds. Its hits come once.
Result<HitPage> findMixed(Connection &connection, const SearchRequest &request);
/// Of the request's text; its kinds, limit and next don't matter.
Result<SearchCounts> count(Connection &connection, const SearchRequest &request);

} // namespace search

} // namespace mainstay
