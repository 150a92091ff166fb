// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace mainstay {

/// What a clock that is put forward or back makes of a time of the day.
enum class ClockHint {
    None,
    Skipped, ///< the clock leaps over it: it is as much later as the clock leaps
    Twice, ///< the clock shows it twice: it is the first of both
};

struct ClockTime
{
    QDateTime start; ///< UTC
    ClockHint hint = ClockHint::None;

    friend bool operator==(const ClockTime &, const ClockTime &) = default;
};

/// Where a review goes that somebody moves (QBR-2). Pure.
namespace reviewmove {

/// The zone of that name; `local` where there is none.
QTimeZone zoneNamed(const QString &timeZone, const QTimeZone &local);
/// What the wall of a zone shows.
ClockTime atWall(QDate day, QTime time, const QTimeZone &zone);
/// To another day of the reader's, at the same time of the day in the review's zone.
ClockTime toDay(const QDateTime &start, const QTimeZone &zone, const QTimeZone &reader, QDate day);
/// One without a date: at ten in the morning of the review's zone, on that day of the reader's.
ClockTime firstOn(QDate day, const QTimeZone &zone, const QTimeZone &reader);
/// Whether the wall of the zone shows this instant's time a second time that day.
bool isTwice(const QDateTime &start, const QTimeZone &zone);

} // namespace reviewmove

} // namespace mainstay
