// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icslibrary.h"
#include "core/capture/icsreader.h"

#include <QElapsedTimer>

#include <vector>

namespace mainstay::ics {

/// What all rules of a file may cost together.
class WorkBudget final
{
public:
    explicit WorkBudget(int milliseconds)
        : m_milliseconds(milliseconds)
    {
        m_timer.start();
    }
    bool isSpent() const { return m_timer.elapsed() > m_milliseconds; }

private:
    int m_milliseconds;
    QElapsedTimer m_timer;
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
