// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/holidaycalendar.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int mostDays = 31; ///< of one event: longer ones are school years and the like, no days off

} // namespace

HolidayContent readHolidays(const QByteArray &bytes, const QString &country, int firstYear, int lastYear)
{
    IcsOptions options;
    options.local = QTimeZone::utc();
    // A holiday of several days may begin in the year before.
    options.from = QDateTime(QDate(firstYear, 1, 1).addDays(-mostDays), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(QDate(lastYear + 1, 1, 1), QTime(0, 0), Qt::UTC);
    IcsContent content = readIcs(bytes, options);
    HolidayContent read;
    read.issues = std::move(content.issues);
    std::map<QDate, QStringList> days;
    for (const Meeting &meeting : content.meetings) {
        const int length = meeting.minutes.value_or(minutesOfDay) / minutesOfDay;
        if (!meeting.allDay || meeting.cancelled || length > mostDays) {
            ++read.otherEvents;
            continue;
        }
        for (int i = 0; i < std::max(1, length); ++i) {
            const QDate day = meeting.start.date().addDays(i);
            if (day.year() >= firstYear && day.year() <= lastYear && !days[day].contains(meeting.summary))
                days[day].append(meeting.summary);
        }
    }
    for (const auto &[day, names] : days)
        read.holidays.push_back({country, day, names.join(u", "_s)});
    return read;
}

} // namespace mainstay
