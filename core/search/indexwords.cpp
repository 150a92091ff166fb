// SPDX-License-Identifier: Apache-2.0
#include "core/search/indexwords.h"

namespace mainstay {

namespace {

// Signs that no folded word contains, of the kind that every tokenizer leaves in a word.
constexpr QByteArrayView beginningSign("\xC2\xAC"); // ¬
constexpr QByteArrayView nameSign("\xC2\xA4"); // ¤
constexpr QByteArrayView markSign("\xC2\xA7"); // §

QByteArray placed(WordPlace place, const QByteArray &word)
{
    return place == WordPlace::Name ? nameSign.toByteArray() + word : word;
}

/// FNV-1a: two words of one text with the same hash are not worth caring for.
quint64 hashOf(QByteArrayView bytes)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char c : bytes)
        hash = (hash ^ quint8(c)) * 1099511628211ULL;
    return hash == 0 ? 1 : hash;
}

} // namespace

namespace indexwords {

QByteArray whole(QStringView word, WordPlace place)
{
    return placed(place, word.left(longestWord).toUtf8());
}

QByteArray beginning(QStringView prefix, WordPlace place)
{
    return placed(place, beginningSign.toByteArray() + prefix.toUtf8());
}

QByteArray pair(QStringView first, QStringView second, WordPlace place)
{
    return placed(place, first.toUtf8() + second.toUtf8());
}

QByteArray mark(char what, const QByteArray &value)
{
    QByteArray word = markSign.toByteArray() + what;
    for (const char c : value) {
        if (c != '-')
            word += c;
    }
    return word;
}

} // namespace indexwords

IndexWords::IndexWords()
    : m_seen(1024)
{
    m_bytes.reserve(4096);
}

bool IndexWords::addWord(const QByteArray &word)
{
    if (m_count * 2 >= m_seen.size()) {
        std::vector<quint64> larger(m_seen.size() * 4);
        for (const quint64 hash : m_seen) {
            size_t at = size_t(hash) & (larger.size() - 1);
            while (hash != 0 && larger[at] != 0)
                at = (at + 1) & (larger.size() - 1);
            if (hash != 0)
                larger[at] = hash;
        }
        m_seen.swap(larger);
    }
    const quint64 hash = hashOf(word);
    size_t at = size_t(hash) & (m_seen.size() - 1);
    while (m_seen[at] != 0) {
        if (m_seen[at] == hash)
            return false;
        at = (at + 1) & (m_seen.size() - 1);
    }
    m_seen[at] = hash;
    ++m_count;
    if (!m_bytes.isEmpty())
        m_bytes += ' ';
    m_bytes += word;
    return true;
}

void IndexWords::addLetters(QStringView word, WordPlace place)
{
    const QByteArray whole = indexwords::whole(word, place);
    if (!addWord(whole))
        return; // and so were its beginnings
    if (word.size() >= 2)
        addWord(indexwords::beginning(word.left(2), place));
    if (word.size() >= 3)
        addWord(indexwords::beginning(word.left(3), place));
    if (word.size() >= indexwords::shortestListed && place == WordPlace::Anywhere)
        m_listed += whole;
}

void IndexWords::add(const FoldedText &text, WordPlace place)
{
    const WordUnit *before = nullptr;
    for (const WordUnit &unit : text.units()) {
        const QStringView word = text.folded(unit);
        if (!unit.dense) {
            addLetters(word, place);
        } else {
            addWord(indexwords::whole(word, place));
            if (before && before->dense && unit.glued)
                addWord(indexwords::pair(text.folded(*before), word, place));
        }
        before = &unit;
    }
}

void IndexWords::addMark(char what, const QByteArray &value)
{
    addWord(indexwords::mark(what, value));
}

} // namespace mainstay
