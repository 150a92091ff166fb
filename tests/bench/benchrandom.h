// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>

namespace mainstay::bench {

/// SplitMix64: a few instructions a number, the same everywhere.
class Random final
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … bound − 1.
    int below(int bound) { return int((next() >> 33) % quint64(bound)); }
    /// low … high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }
    /// 0 ≤ x < 1.
    double fraction() { return double(next() >> 11) * 0x1.0p-53; }
    template <typename T, size_t N>
    const T &of(const std::array<T, N> &list)
    {
        return list[size_t(below(int(N)))];
    }

private:
    quint64 m_state;
};

} // namespace mainstay::bench
