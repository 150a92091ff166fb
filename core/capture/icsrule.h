// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icslibrary.h"
#include "core/capture/icsreader.h"

#include <ctime>
#include <vector>

namespace mainstay::ics {

/// What all rules of a file may cost together. Processor time: on a busy machine the same file gives the same.
class WorkBudget final
{
public:
    explicit WorkBudget(int milliseconds)
        : m_end(std::clock() + std::clock_t(milliseconds) * (CLOCKS_PER_SEC / 1000))
    {
    }
    bool isSpent() const { return std::clock() > m_end; }
    /// What one rule took from `begun` on. libical can't be interrupted while it looks for a match that never comes,
    /// so a file gets a few of such rules, and then only those that can't be one.
    void addRule(std::clock_t begun)
    {
        if (const std::clock_t took = std::clock() - begun; took > longRule)
            m_wasted += took;
    }
    bool hasPatience() const { return m_wasted < mostWasted; }

private:
    static constexpr std::clock_t longRule = CLOCKS_PER_SEC / 50;
    static constexpr std::clock_t mostWasted = CLOCKS_PER_SEC / 2;

    std::clock_t m_end;
    std::clock_t m_wasted = 0; ///< on rules that took long
};

struct RuleWindow
{
    QDateTime start; ///< DTSTART on the wall
    WallKind kind = WallKind::Moment;
    QDateTime from; ///< on the wall, a little too wide
    QDateTime to;
    int most = 1000; ///< occurrences inside of the window
};

struct Occurrences
{
    std::vector<QDateTime> walls; ///< inside of the window, ascending
    std::optional<IcsProblem> problem; ///< BadRule, TooFrequent, TooMuchWork: none; TooManyOccurrences: the first ones
};

/// Expands one RRULE. `until` has been brought to the wall already. The work is bounded: by the window's end,
/// by where the window begins (rules without COUNT are entered there), and by what a rule may ask for.
Occurrences expand(const icalrecurrencetype &rule, const RuleWindow &window, WorkBudget &budget);

} // namespace mainstay::ics
