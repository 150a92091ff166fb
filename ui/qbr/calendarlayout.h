// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/workhours.h"
#include "ui/qbr/calendarbook.h"

#include <QRectF>

namespace mainstay {

/// A month as rows of weeks with every position worked out: for drawing, for the mouse, for tests.
struct MonthLayout
{
    struct Chip
    {
        size_t entry = 0; ///< of the book
        QRectF box;
    };
    struct Cell
    {
        QDate day;
        QRectF box;
        QRectF head; ///< number of the day and name of a holiday
        std::vector<Chip> chips;
        int hidden = 0; ///< reviews that found no room
        QRectF more; ///< what says so; null without any
    };

    QDate month; ///< its first day
    std::vector<QRectF> names; ///< of the days of the week
    std::vector<Cell> cells; ///< whole weeks

    /// Null for a day that is not shown.
    const Cell *cellOf(QDate day) const;
    const Cell *cellAt(QPointF point) const;
};

struct MonthQuestion
{
    QDate day; ///< any of the month
    Qt::DayOfWeek firstOfWeek = Qt::Monday;
    QSizeF size;
    qint64 wanted = 0; ///< a review that is among those shown of its day in any case
};

MonthLayout layoutMonth(const CalendarBook &book, const MonthQuestion &question);
/// The day that the week around `day` begins with.
QDate weekBegin(QDate day, Qt::DayOfWeek firstOfWeek);

/// A week as days × hours.
struct WeekLayout
{
    struct Day
    {
        QDate day;
        QRectF head;
        QRectF body;
    };
    struct Block
    {
        size_t entry = 0;
        QRectF box;
        bool isContinued = false; ///< it began the day before
    };

    int fromHour = 0;
    int toHour = 24;
    double top = 0; ///< of the hours
    double hourHeight = 40;
    std::vector<Day> days;
    std::vector<Block> blocks; ///< those that overlap are side by side

    double yOf(int minute) const { return top + (minute / 60.0 - fromHour) * hourHeight; }
    /// The minute of the day at a height, held within the hours shown.
    int minuteAt(double y) const;
    /// −1 beside the days.
    int dayAt(double x) const;
    /// Where something of that day is drawn that lies beside nothing; null for another week.
    QRectF boxOf(QDate day, int minute, int minutes) const;
};

struct WeekQuestion
{
    QDate firstDay;
    QSizeF size;
    int fromHour = 8; ///< shown in any case; further ones where reviews are
    int toHour = 18;
    double gutter = 52; ///< left of the days: room for the names of the hours
};

WeekLayout layoutWeek(const CalendarBook &book, const WeekQuestion &question);

/// Which of the strips side by side each stretch [first, second) gets, and of how many; a stretch is as wide as those that
/// it meets, directly or through others, allow.
struct Lane
{
    int place = 0;
    int count = 1;

    friend bool operator==(const Lane &, const Lane &) = default;
};
std::vector<Lane> lanesOf(const std::vector<std::pair<int, int>> &stretches);

/// When a side works on a day of the reader's, in minutes of that day on the reader's wall; in order.
std::vector<std::pair<int, int>> workMinutes(const MeetingSide &side, const QTimeZone &reader, QDate day);

} // namespace mainstay
