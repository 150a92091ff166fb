// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountindex.h"
#include "core/base/fold.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace mainstay {

namespace {

constexpr quint64 unknownLast = std::numeric_limits<quint64>::max();

std::vector<std::string> wordsOf(const QString &filter)
{
    std::vector<std::string> words;
    for (const QString &word : fold(filter).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    // The longest first: it has the fewest hits.
    std::sort(words.begin(), words.end(),
              [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
    return words;
}

bool hasAll(const AccountIndex &index, size_t row, std::span<const std::string> words)
{
    const char *text = index.folded.data() + index.foldedStart[row];
    const size_t length = index.foldedStart[row + 1] - index.foldedStart[row];
    return std::all_of(words.begin(), words.end(), [text, length](const std::string &word) {
        return memmem(text, length, word.data(), word.size()) != nullptr;
    });
}

/// Searches all texts as one, so that an account without a hit costs nothing.
std::vector<quint32> matching(const AccountIndex &index, const std::vector<std::string> &words)
{
    std::vector<quint32> rows;
    const std::string &first = words.front();
    const std::span<const std::string> others(words.begin() + 1, words.end());
    size_t row = 0;
    for (size_t from = 0; from < index.folded.size();) {
        const void *hit = memmem(index.folded.data() + from, index.folded.size() - from, first.data(), first.size());
        if (!hit)
            break;
        const auto at = size_t(static_cast<const char *>(hit) - index.folded.data());
        while (index.foldedStart[row + 1] <= at)
            ++row;
        if (hasAll(index, row, others))
            rows.push_back(quint32(row));
        from = index.foldedStart[row + 1];
    }
    return rows;
}

quint64 known(quint64 value, Qt::SortOrder order)
{
    // One below the top stays free for what is unknown.
    return order == Qt::AscendingOrder ? value : unknownLast - 1 - value;
}

quint64 ofDay(qint32 value, Qt::SortOrder order)
{
    return value == AccountIndex::never ? unknownLast : known(quint64(qint64(value) + (qint64(1) << 32)), order);
}

quint64 ofWord(const WordColumn &column, quint32 row, Qt::SortOrder order)
{
    const quint16 rank = column.rank[column.word[row]];
    return rank == 0xffff ? unknownLast : known(rank, order);
}

quint64 sortKey(const AccountIndex &index, quint32 row, const AccountQuery &query)
{
    switch (query.column) {
    case AccountColumn::Name:
        return known(index.nameRank[row], query.order);
    case AccountColumn::Tier:
        return ofWord(index.tier, row, query.order);
    case AccountColumn::Stage:
        return known(index.stage[row], query.order);
    case AccountColumn::Owner:
        return ofWord(index.owner, row, query.order);
    case AccountColumn::Arr:
        return known(quint64(index.arrMinor[row]), query.order);
    case AccountColumn::Renewal:
        return ofDay(index.renewal[row], query.order);
    case AccountColumn::LastTouch:
        return ofDay(index.lastTouch[row], query.order);
    case AccountColumn::OpenActions:
        return known(index.openActions[row], query.order);
    case AccountColumn::Industry:
        return ofWord(index.industry, row, query.order);
    case AccountColumn::Region:
        return ofWord(index.region, row, query.order);
    case AccountColumn::Segment:
        return ofWord(index.segment, row, query.order);
    }
    Q_UNREACHABLE();
    return 0;
}

struct SortRow
{
    quint64 key;
    quint32 rank;
    quint32 row;
};

std::vector<SortRow> rowsOf(const AccountIndex &index, const AccountQuery &query)
{
    std::vector<SortRow> rows;
    const auto add = [&](quint32 row) { rows.push_back({sortKey(index, row, query), index.nameRank[row], row}); };
    const std::vector<std::string> words = wordsOf(query.filter);
    if (words.empty()) {
        rows.reserve(index.size());
        for (quint32 row = 0; row < index.size(); ++row)
            add(row);
    } else {
        for (const quint32 row : matching(index, words))
            add(row);
    }
    return rows;
}

} // namespace

AccountListing listAccounts(const AccountIndex &index, const AccountQuery &query)
{
    std::vector<SortRow> rows = rowsOf(index, query);
    std::sort(rows.begin(), rows.end(), [](const SortRow &a, const SortRow &b) {
        return a.key != b.key ? a.key < b.key : a.rank < b.rank;
    });
    auto ids = std::make_shared<std::vector<qint64>>();
    ids->reserve(rows.size());
    AccountListing listing;
    listing.total = index.size();
    listing.arr.currency = index.currency;
    for (const SortRow &row : rows) {
        ids->push_back(index.ids[row.row]);
        listing.arr.minor += index.arrMinor[row.row];
        if (!index.arrIncomplete.empty() && index.arrIncomplete[row.row])
            listing.arrComplete = false;
    }
    listing.ids = std::move(ids);
    return listing;
}

} // namespace mainstay
