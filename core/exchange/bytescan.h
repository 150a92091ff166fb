// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtEndian>

#include <bit>
#include <cstring>

/// Eight bytes at a time: the scans an import spends its time in, without a CPU's own instructions.
namespace mainstay::bytescan {

inline constexpr quint64 ones = 0x0101010101010101;
inline constexpr quint64 highBits = 0x8080808080808080;

/// The eight bytes at `at`, the first one lowest.
inline quint64 load(const char *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, sizeof word);
    return qFromLittleEndian(word);
}

/// Bit 7 of each byte of `word` that is `byte`; above the first match there may be false ones.
inline quint64 matches(quint64 word, char byte)
{
    const quint64 zeroWhereEqual = word ^ (ones * static_cast<uchar>(byte));
    return (zeroWhereEqual - ones) & ~zeroWhereEqual & highBits;
}

/// The first of `a`, `b`, `c` in [at, end), or end.
inline const char *findAny(const char *at, const char *end, char a, char b, char c)
{
    for (; end - at >= 8; at += 8) {
        const quint64 word = load(at);
        if (const quint64 hit = matches(word, a) | matches(word, b) | matches(word, c))
            return at + std::countr_zero(hit) / 8;
    }
    while (at != end && *at != a && *at != b && *at != c)
        ++at;
    return at;
}

/// True when none of the eight bytes is NUL or above 0x7f.
inline bool isPlainAscii(quint64 word)
{
    return ((word | (word - ones)) & highBits) == 0;
}

} // namespace mainstay::bytescan
