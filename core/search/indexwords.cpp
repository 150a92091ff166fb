// SPDX-License-Identifier: Apache-2.0
#include "core/search/indexwords.h"

#include <algorithm>

namespace mainstay {

namespace {

// Signs that no folded word contains, of the kind that every tokenizer leaves in a word.
constexpr QByteArrayView beginningSign("\xC2\xAC"); // ¬
constexpr QByteArrayView nameSign("\xC2\xA4"); // ¤
constexpr QByteArrayView markSign("\xC2\xA7"); // §

/// The same as QStringView::toUtf8, without a buffer of its own for each of a million words.
void appendUtf8(QByteArray &bytes, QStringView text)
{
    constexpr qsizetype mostBytesOfUnit = 3;
    const qsizetype before = bytes.size();
    bytes.resize(before + text.size() * mostBytesOfUnit);
    char *const begin = bytes.data();
    char *to = begin + before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            *to++ = char(c);
        } else if (c < 0x800) {
            *to++ = char(0xC0 | (c >> 6));
            *to++ = char(0x80 | (c & 0x3F));
        } else if (QChar::isSurrogate(c)) {
            // Two units become four bytes; half a pair becomes the three of a question mark.
            const QByteArray pair = text.mid(i, 2).toUtf8();
            to = std::copy(pair.begin(), pair.end(), to);
            ++i;
        } else {
            *to++ = char(0xE0 | (c >> 12));
            *to++ = char(0x80 | ((c >> 6) & 0x3F));
            *to++ = char(0x80 | (c & 0x3F));
        }
    }
    bytes.resize(to - begin);
}

void appendSign(QByteArray &bytes, WordPlace place)
{
    if (place == WordPlace::Name)
        bytes += nameSign;
}

void appendWhole(QByteArray &bytes, QStringView word, WordPlace place)
{
    appendSign(bytes, place);
    appendUtf8(bytes, word.left(indexwords::longestWord));
}

void appendBeginning(QByteArray &bytes, QStringView prefix, WordPlace place)
{
    appendSign(bytes, place);
    bytes += beginningSign;
    appendUtf8(bytes, prefix);
}

void appendPair(QByteArray &bytes, QStringView first, QStringView second, WordPlace place)
{
    appendSign(bytes, place);
    appendUtf8(bytes, first);
    appendUtf8(bytes, second);
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
    QByteArray bytes;
    appendWhole(bytes, word, place);
    return bytes;
}

QByteArray beginning(QStringView prefix, WordPlace place)
{
    QByteArray bytes;
    appendBeginning(bytes, prefix, place);
    return bytes;
}

QByteArray pair(QStringView first, QStringView second, WordPlace place)
{
    QByteArray bytes;
    appendPair(bytes, first, second, place);
    return bytes;
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

void IndexWords::grow()
{
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

bool IndexWords::isNew(quint64 hash)
{
    if (m_count * 2 >= m_seen.size())
        grow();
    size_t at = size_t(hash) & (m_seen.size() - 1);
    while (m_seen[at] != 0) {
        if (m_seen[at] == hash)
            return false;
        at = (at + 1) & (m_seen.size() - 1);
    }
    m_seen[at] = hash;
    ++m_count;
    return true;
}

/// Written where it is to stand, and taken back when it is there already: most words of a text are.
template <typename Append>
bool IndexWords::addWord(Append append)
{
    const qsizetype before = m_bytes.size();
    if (before > 0)
        m_bytes += ' ';
    const qsizetype start = m_bytes.size();
    append(m_bytes);
    if (isNew(hashOf(QByteArrayView(m_bytes).sliced(start))))
        return true;
    m_bytes.resize(before);
    return false;
}

void IndexWords::addLetters(QStringView word, WordPlace place)
{
    const qsizetype before = m_bytes.size();
    if (!addWord([=](QByteArray &bytes) { appendWhole(bytes, word, place); }))
        return; // and so were its beginnings
    if (word.size() >= indexwords::shortestListed && place == WordPlace::Anywhere)
        m_listed += m_bytes.mid(before > 0 ? before + 1 : 0);
    if (word.size() >= 2)
        addWord([=](QByteArray &bytes) { appendBeginning(bytes, word.left(2), place); });
    if (word.size() >= 3)
        addWord([=](QByteArray &bytes) { appendBeginning(bytes, word.left(3), place); });
}

void IndexWords::add(const FoldedText &text, WordPlace place)
{
    const WordUnit *before = nullptr;
    for (const WordUnit &unit : text.units()) {
        const QStringView word = text.folded(unit);
        if (!unit.dense) {
            addLetters(word, place);
        } else {
            addWord([=](QByteArray &bytes) { appendWhole(bytes, word, place); });
            if (before && before->dense && unit.glued) {
                const QStringView first = text.folded(*before);
                addWord([=](QByteArray &bytes) { appendPair(bytes, first, word, place); });
            }
        }
        before = &unit;
    }
}

void IndexWords::addMark(char what, const QByteArray &value)
{
    addWord([&](QByteArray &bytes) { bytes += indexwords::mark(what, value); });
}

} // namespace mainstay
