// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlines.h"

#include <QHash>

#include <algorithm>

namespace mainstay::touchpointlog {

namespace {

constexpr qsizetype farEnough = 300; ///< characters of a line that are compared

/// Share of equal pairs of neighbouring characters (Dice 1945): 1 is the same text.
double similarity(const QString &a, const QString &b)
{
    const qsizetype sizeA = qMin(a.size(), farEnough) - 1;
    const qsizetype sizeB = qMin(b.size(), farEnough) - 1;
    if (sizeA < 1 || sizeB < 1)
        return a == b ? 1 : 0;
    const auto pairAt = [](const QString &text, qsizetype at) {
        return quint32(text[at].unicode()) << 16 | text[at + 1].unicode();
    };
    QHash<quint32, int> pairs;
    for (qsizetype at = 0; at < sizeA; ++at)
        ++pairs[pairAt(a, at)];
    int same = 0;
    for (qsizetype at = 0; at < sizeB; ++at) {
        const auto found = pairs.find(pairAt(b, at));
        if (found != pairs.end() && found.value() > 0) {
            --found.value();
            ++same;
        }
    }
    return 2.0 * same / double(sizeA + sizeB);
}

class Matcher final
{
public:
    Matcher(const std::vector<LineText> &before, const std::vector<LineText> &now)
        : m_before(before)
        , m_now(now)
        , m_match(now.size(), -1)
        , m_taken(before.size(), false)
    {
    }

    std::vector<int> run()
    {
        bySame([](const LineText &line) { return line.raw; });
        const std::vector<int> stayed = m_match;
        bySame([](const LineText &line) { return line.words; });
        byPlace(stayed);
        return m_match;
    }

private:
    void take(size_t now, int before)
    {
        m_match[now] = before;
        m_taken[size_t(before)] = true;
    }

    template <typename Key>
    void bySame(Key key)
    {
        QHash<QString, std::vector<int>> free; // the first one last
        for (int i = int(m_before.size()) - 1; i >= 0; --i) {
            if (!m_taken[size_t(i)])
                free[key(m_before[size_t(i)])].push_back(i);
        }
        for (size_t i = 0; i < m_now.size(); ++i) {
            const auto found = m_match[i] < 0 ? free.find(key(m_now[i])) : free.end();
            if (found == free.end() || found->empty())
                continue;
            take(i, found->back());
            found->pop_back();
        }
    }

    /// What is left over, in its order, behind the same line that stayed.
    void byPlace(const std::vector<int> &stayed)
    {
        std::vector<bool> anchors(m_before.size(), false);
        for (const int match : stayed) {
            if (match >= 0)
                anchors[size_t(match)] = true;
        }
        QHash<int, std::vector<int>> left; // by the line before it that stayed
        int anchor = -1;
        for (int i = 0; i < int(m_before.size()); ++i) {
            if (anchors[size_t(i)])
                anchor = i;
            else if (!m_taken[size_t(i)])
                left[anchor].push_back(i);
        }
        anchor = -1;
        for (size_t i = 0; i < m_now.size(); ++i) {
            if (stayed[i] >= 0)
                anchor = stayed[i];
            if (m_match[i] >= 0)
                continue;
            std::vector<int> &group = left[anchor];
            const auto fits = std::find_if(group.begin(), group.end(), [&](int old) { return mayBecome(old, i); });
            if (fits == group.end())
                continue;
            take(i, *fits);
            group.erase(fits);
        }
    }

    bool mayBecome(int old, size_t now) const
    {
        constexpr double alike = 0.6;
        const LineText &before = m_before[size_t(old)];
        return !before.settled || similarity(before.words, m_now[now].words) >= alike;
    }

    const std::vector<LineText> &m_before;
    const std::vector<LineText> &m_now;
    std::vector<int> m_match;
    std::vector<bool> m_taken;
};

} // namespace

std::vector<int> matchLines(const std::vector<LineText> &before, const std::vector<LineText> &now)
{
    return Matcher(before, now).run();
}

} // namespace mainstay::touchpointlog
