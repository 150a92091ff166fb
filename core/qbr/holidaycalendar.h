// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/icsreader.h"
#include "core/qbr/reviewrules.h"

namespace mainstay {

struct HolidayContent
{
    std::vector<Holiday> holidays; ///< by day, each day once
    std::vector<IcsIssue> issues;
    int otherEvents = 0; ///< with a time of the day, or cancelled: no holidays
};

/// The days off of a country as calendars of holidays have them: events of whole days, those of several days as each of
/// them, yearly ones in each of the years [firstYear, lastYear]. Two holidays on one day share its name.
HolidayContent readHolidays(const QByteArray &bytes, const QString &country, int firstYear, int lastYear);

} // namespace mainstay
