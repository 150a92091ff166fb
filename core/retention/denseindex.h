// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace mainstay {

/// Gives each key that comes along the next index. Ids are small and dense as a rule: those are
/// looked up in an array.
class DenseIndex final
{
public:
    /// The index, and whether the key is new.
    std::pair<qint32, bool> of(qint64 key)
    {
        if (key < 0 || key >= kDirect)
            return ofFar(key);
        const auto place = static_cast<size_t>(key);
        if (place >= m_near.size())
            m_near.resize(std::max(place + 1, m_near.size() * 2), -1);
        if (m_near[place] >= 0)
            return {m_near[place], false};
        m_near[place] = m_count;
        return {m_count++, true};
    }

    /// −1 for a key that has not come along.
    qint32 find(qint64 key) const
    {
        if (key >= 0 && key < kDirect)
            return static_cast<size_t>(key) < m_near.size() ? m_near[static_cast<size_t>(key)] : -1;
        return m_far.value(key, -1);
    }

private:
    std::pair<qint32, bool> ofFar(qint64 key)
    {
        const auto found = m_far.constFind(key);
        if (found != m_far.constEnd())
            return {*found, false};
        m_far.insert(key, m_count);
        return {m_count++, true};
    }

    static constexpr qint64 kDirect = 4'000'000;
    std::vector<qint32> m_near;
    QHash<qint64, qint32> m_far;
    qint32 m_count = 0;
};

} // namespace mainstay
