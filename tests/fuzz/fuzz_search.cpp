// SPDX-License-Identifier: Apache-2.0
// Any text as a query and any as what is searched: both are read, what matches lies in the text, and the index
// holds every word that a match needs.
#include "core/search/indexwriter.h"
#include "core/search/searchmatch.h"

#include <cstdlib>

using namespace mainstay;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

void checkUnits(const FoldedText &text, qsizetype size)
{
    qsizetype before = 0;
    for (const WordUnit &unit : text.units()) {
        require(unit.length > 0 && unit.from >= 0 && unit.from < unit.until && unit.until <= size);
        require(unit.from >= before || unit.glued); // one character may become several units
        before = unit.from;
    }
}

void checkRanges(const std::vector<TextRange> &ranges, qsizetype size)
{
    qsizetype before = 0;
    for (const TextRange &range : ranges) {
        require(range.length > 0 && range.from >= before);
        before = range.from + range.length;
        require(before <= size);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // UTF-16 as it comes, so that half pairs are among it.
    const QString all(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2);
    const QString text = all.mid(all.size() / 3);
    const SearchQuery query = parseSearch(QStringView(all).left(all.size() / 3));
    require(query.terms.size() <= 24);
    for (const SearchTerm &term : query.terms)
        checkUnits(term.words, term.typed.size());
    const FoldedText folded(text);
    checkUnits(folded, text.size());

    SearchItem item;
    item.id = 1;
    item.account = AccountId(1);
    item.title = text.left(text.size() / 2);
    item.texts = {text};
    const SearchMatch match = searchmatch::match(item, query.terms);
    checkRanges(match.title, item.title.size());
    checkRanges(match.snippetRanges, match.snippet.size());

    const QByteArrayList words = wordsOf(item).bytes().split(' ');
    if (!match.found)
        return 0;
    for (const SearchTerm &term : query.terms) {
        const WordUnit &first = term.words.units().front();
        if (term.words.units().size() > 1)
            require(words.contains(indexwords::whole(term.words.folded(first), WordPlace::Anywhere)));
    }
    return 0;
}
