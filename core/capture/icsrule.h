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

private:
    std::clock_t m_end;
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
Occurrences expand(icalrecurrencetype rule, const RuleWindow &window, const WorkBudget &budget);

} // namespace mainstay::ics
