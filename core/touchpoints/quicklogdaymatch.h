// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/quicklogday.h"

namespace mainstay::quicklog {

/// How the locale writes days, and from where they count.
struct DayFrame
{
    QDate today;
    bool monthFirst = false; ///< 3/5 is the fifth of March
    bool dotted = false; ///< 3.5. is a day
};

/// What the pieces say when all of them together are one day; invalid when they are not, and for days
/// outside of the years 1 … 9999.
QDate matchDay(const DayPiece *first, const DayPiece *last, const DayFrame &frame, DayStyle style);

} // namespace mainstay::quicklog
