// SPDX-License-Identifier: Apache-2.0
#include "core/search/indexwriter.h"

#include "core/search/searchindex.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// So many documents have room in a second before they spill into the ones after it. Few, because the index
/// keeps the differences of ids: each bit of them counts millions of times.
constexpr qint64 slotsPerSecond = 4;
/// So many things are folded while so many others are written.
constexpr size_t chunk = 64;
/// Below this are the documents of things without an instant. Instants before the year 1089 count as then.
constexpr qint64 firstSecond = 1LL << 35;
/// Between the documents of a thing without an instant; such things have lower ids.
constexpr qint64 stepOfChange = 1LL << 28;

Error noPlace()
{
    return {ErrorCode::Internal, u"no place for a document"_s};
}

quint64 scattered(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

qint64 searchindex::placeOf(const QDateTime &at)
{
    if (!at.isValid())
        return 1;
    constexpr qint64 secondsBefore1970 = 62'135'596'800;
    return qMax(firstSecond, at.toSecsSinceEpoch() + secondsBefore1970) * slotsPerSecond;
}

IndexWords wordsOf(const SearchItem &item)
{
    IndexWords words;
    words.addMark('t', QByteArray::number(int(item.kind)));
    words.addMark('a', QByteArray::number(item.account.value()));
    if (!item.touchpointKind.isEmpty())
        words.addMark('k', item.touchpointKind.toUtf8());
    for (const MemberId member : item.members)
        words.addMark('m', QByteArray::number(member.value()));
    const FoldedText title(item.title);
    words.add(title, WordPlace::Anywhere);
    if (item.hasName())
        words.add(title, WordPlace::Name);
    for (const QString &text : item.names) {
        const FoldedText name(text);
        words.add(name, WordPlace::Anywhere);
        words.add(name, WordPlace::Name);
    }
    for (const QString &text : item.texts)
        words.add(FoldedText(text), WordPlace::Anywhere);
    return words;
}

Result<qint64> IndexWriter::place(const SearchItem &item)
{
    MAINSTAY_TRY(Statement insert, m_connection.prepare("search/insert_doc"));
    const qint64 first = searchindex::placeOf(item.at);
    if (!item.at.isValid()) {
        // Nothing else is down here, and one kind only: its own ids will do, a step further each time it changes.
        for (qint64 id = first + item.id; id < firstSecond * slotsPerSecond; id += stepOfChange) {
            MAINSTAY_CHECK(insert.bind(id, int(item.kind), item.id, item.account).run());
            if (insert.changedRows() > 0)
                return id;
        }
        return noPlace();
    }
    // Where many happened in the same second (a list of days without hours), every other try looks at twice
    // the width, so that a free place is found soon; who came just before knows how wide it has to be.
    constexpr quint64 most = 80;
    // A thing that changes often tries other places each time: none of its earlier ones is free again.
    if (m_written < 0) {
        MAINSTAY_TRY(m_written, m_connection.runForId("search/count_ever_written"));
    }
    const quint64 seed = scattered(quint64(m_written++)) + quint64(item.id) * 4 + quint64(item.kind);
    for (quint64 attempt = m_crowded == first && m_attempt > 2 ? m_attempt - 2 : 0; attempt < most; ++attempt) {
        const quint64 width = quint64(slotsPerSecond) << qMin(attempt / 2, quint64(32));
        const qint64 id = first + qint64(scattered(seed + attempt * 0x9E3779B97F4A7C15ULL) % width);
        MAINSTAY_CHECK(insert.bind(id, int(item.kind), item.id, item.account).run());
        if (insert.changedRows() > 0) {
            m_crowded = first;
            m_attempt = attempt;
            return id;
        }
    }
    return noPlace();
}

Result<void> IndexWriter::list(const QByteArrayList &words)
{
    MAINSTAY_TRY(Statement insert, m_connection.prepare("search/insert_word"));
    for (const QByteArray &word : words) {
        if (m_listed.contains(word))
            continue;
        MAINSTAY_CHECK(insert.bind(word).run());
        m_listed.insert(word);
    }
    return {};
}

Result<void> IndexWriter::write(const std::vector<SearchItem> &items)
{
    if (items.empty())
        return {};
    std::vector<Document> documents;
    documents.reserve(items.size());
    for (const SearchItem &item : items) {
        MAINSTAY_TRY(const qint64 id, place(item));
        documents.push_back({id, &item});
    }
    // The engine begins a new part of its index with every document that is not above the last.
    std::sort(documents.begin(), documents.end(),
              [](const Document &a, const Document &b) { return a.id < b.id; });
    MAINSTAY_TRY(Statement add, m_connection.prepareGenerated(m_connection.backend().wordIndex().add()));
    // Folding the texts takes as long as the engine does with their words: one thread each.
    const std::span<const Document> all(documents);
    const auto chunkAt = [&all](size_t first) { return all.subspan(first, std::min(chunk, all.size() - first)); };
    std::future<std::vector<IndexWords>> next;
    for (size_t first = 0; first < all.size(); first += chunk) {
        const std::vector<IndexWords> words = next.valid() ? next.get() : wordsOf(chunkAt(first));
        if (first + chunk < all.size())
            next = std::async(std::launch::async, [later = chunkAt(first + chunk)] { return wordsOf(later); });
        for (size_t i = 0; i < words.size(); ++i) {
            MAINSTAY_CHECK(list(words[i].listed()));
            MAINSTAY_CHECK(add.bind(all[first + i].id, words[i].bytes()).run());
        }
    }
    return m_connection.run("search/count_written", qint64(documents.size()));
}

std::vector<IndexWords> IndexWriter::wordsOf(std::span<const Document> documents)
{
    std::vector<IndexWords> words;
    words.reserve(documents.size());
    for (const Document &document : documents)
        words.push_back(mainstay::wordsOf(*document.item));
    return words;
}

Result<void> IndexWriter::writePending(const std::vector<PendingThing> &pending)
{
    std::vector<SearchItem> items;
    for (const PendingThing &thing : pending) {
        MAINSTAY_TRY(std::vector<SearchItem> found,
                     searchitems::load(m_connection, {thing.kind, thing.item, thing.item, 1}));
        MAINSTAY_CHECK(m_connection.run("search/delete_doc", int(thing.kind), thing.item));
        if (!found.empty())
            items.push_back(std::move(found.front()));
        MAINSTAY_CHECK(m_connection.run("search/delete_pending", int(thing.kind), thing.item));
    }
    return write(items);
}

} // namespace mainstay
