// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/foldedtext.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace mainstay {

/// What the index has for a thing that is searched; queries look for the same. Raise the number when
/// anything here changes: files made by other rules are indexed anew.
constexpr int searchRules = 3;

/// Where a word was written: anywhere in the thing, or in what it is called.
enum class WordPlace { Anywhere, Name };

namespace indexwords {

/// Words longer than this many characters are known by their beginning.
constexpr qsizetype longestWord = 40;
/// Words of this many letters are looked up by their beginning in search_word, shorter ones in the index.
constexpr qsizetype shortestListed = 4;

/// The word itself.
QByteArray whole(QStringView word, WordPlace place);
/// All words that begin so; two or three characters.
QByteArray beginning(QStringView prefix, WordPlace place);
/// Two characters of a script without blanks side by side; a word of two characters is one of these.
QByteArray pair(QStringView first, QStringView second, WordPlace place);
/// Marks of what is no word: "t1" for the kind of thing, "k…" for the kind of touchpoint, "a12" for an
/// account, "m7" for one of us.
QByteArray mark(char what, const QByteArray &value);

} // namespace indexwords

/// The words of one thing, each once, as the index takes them.
class IndexWords final
{
public:
    IndexWords();

    void add(const FoldedText &text, WordPlace place);
    void addMark(char what, const QByteArray &value);
    /// With blanks between.
    const QByteArray &bytes() const { return m_bytes; }
    /// Those that belong into search_word.
    const QByteArrayList &listed() const { return m_listed; }

private:
    template <typename Append>
    bool addWord(Append append);
    bool isNew(quint64 hash);
    void grow();
    void addLetters(QStringView word, WordPlace place);

    QByteArray m_bytes;
    QByteArrayList m_listed;
    std::vector<quint64> m_seen; ///< hashes, open addressing, 0 is free
    size_t m_count = 0;
};

} // namespace mainstay
