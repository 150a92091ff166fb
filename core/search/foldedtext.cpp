// SPDX-License-Identifier: Apache-2.0
#include "core/search/foldedtext.h"

#include "core/base/fold.h"

#include <array>
#include <atomic>
#include <memory>

namespace mainstay {

namespace {

enum class Role : quint8 {
    Separator,
    Letter,
    Dense,
    Mark, ///< belongs to the character before
    Dropped, ///< belongs to it and is folded away
    Ignored, ///< may stand within a word without being of it
};

struct FoldedChar
{
    char16_t unit = 0;
    Role role = Role::Separator;
};

bool isDenseScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

Role roleOf(char32_t c)
{
    constexpr char32_t prolongedSound = 0x30FC;
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)) // variation selectors
        return Role::Ignored;
    if (QChar::isMark(c))
        return Role::Mark;
    if (QChar::isLetterOrNumber(c))
        return c == prolongedSound || isDenseScript(c) ? Role::Dense : Role::Letter;
    return QChar::category(c) == QChar::Other_Format ? Role::Ignored : Role::Separator;
}

/// What one character of the text becomes.
std::vector<FoldedChar> foldOne(char32_t c)
{
    const QString source = QString::fromUcs4(&c, 1);
    const QString text = fold(source);
    if (text.isEmpty())
        return {{0, QChar::isMark(c) ? Role::Dropped : Role::Separator}};
    std::vector<FoldedChar> chars;
    for (const char32_t code : text.toUcs4()) {
        const Role role = roleOf(code);
        const QString units = QString::fromUcs4(&code, 1);
        for (qsizetype i = 0; i < units.size(); ++i)
            chars.push_back({units[i].unicode(), i > 0 && role == Role::Dense ? Role::Mark : role});
    }
    return chars;
}

/// The foldings of 256 characters in a row, made when one of them is first met.
struct FoldBlock
{
    std::array<quint16, 257> starts {};
    std::vector<FoldedChar> chars;

    explicit FoldBlock(char16_t first)
    {
        for (size_t i = 0; i < 256; ++i) {
            starts[i] = quint16(chars.size());
            const std::vector<FoldedChar> one = foldOne(char32_t(first + i));
            chars.insert(chars.end(), one.begin(), one.end());
        }
        starts[256] = quint16(chars.size());
    }
};

/// Lasts as long as the program. Two threads may make the same block at once; one of them is kept.
const FoldBlock &blockOf(char16_t c)
{
    static std::array<std::atomic<const FoldBlock *>, 256> blocks {};
    std::atomic<const FoldBlock *> &place = blocks[c >> 8];
    if (const FoldBlock *known = place.load(std::memory_order_acquire))
        return *known;
    auto made = std::make_unique<FoldBlock>(char16_t(c & 0xFF00));
    const FoldBlock *first = nullptr;
    if (place.compare_exchange_strong(first, made.get(), std::memory_order_acq_rel))
        return *made.release();
    return *first;
}

} // namespace

struct FoldedText::Reader
{
    FoldedText &text;
    bool adjacent = false; ///< nothing stands between the last unit and here

    void take(FoldedChar c, qsizetype from, qsizetype until)
    {
        std::vector<WordUnit> &units = text.m_units;
        switch (c.role) {
        case Role::Separator:
            adjacent = false;
            return;
        case Role::Ignored:
            return;
        case Role::Dropped:
            if (adjacent)
                units.back().until = until;
            return;
        case Role::Mark:
            if (!adjacent)
                return;
            break;
        case Role::Letter:
        case Role::Dense: {
            const bool dense = c.role == Role::Dense;
            if (dense || !adjacent || units.back().dense)
                units.push_back({text.m_folded.size(), 0, from, until, dense, adjacent});
            adjacent = true;
            break;
        }
        }
        text.m_folded += QChar(c.unit);
        ++units.back().length;
        units.back().until = until;
    }
};

FoldedText::FoldedText(QStringView text)
{
    m_folded.reserve(text.size());
    m_units.reserve(size_t(text.size()) / 5 + 1);
    Reader reader {*this};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSurrogate()) {
            const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const std::vector<FoldedChar> chars
                = pair ? foldOne(QChar::surrogateToUcs4(c, text[i + 1])) : std::vector<FoldedChar>(1);
            for (const FoldedChar &folded : chars)
                reader.take(folded, i, i + (pair ? 2 : 1));
            i += pair ? 1 : 0;
            continue;
        }
        const FoldBlock &block = blockOf(c.unicode());
        const size_t low = c.unicode() & 0xFF;
        for (size_t k = block.starts[low]; k < block.starts[low + 1]; ++k)
            reader.take(block.chars[k], i, i + 1);
    }
}

} // namespace mainstay
