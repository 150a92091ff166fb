// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace mainstay {

/// The names of zones that people choose from: those of places.
QStringList zoneNames();
/// The zone of that name; the system's where there is none.
QTimeZone zoneOrLocal(const QString &name);
/// A time of day as people type it. Nothing for what is none, an invalid one for no text.
std::optional<QTime> typedTime(const QString &text);
QString timeText(QTime time);
/// What a field for a time shows while it is empty.
QString timeExample();
/// In UTC; invalid where the clock leaps over that time on that day.
QDateTime startThere(QDate day, QTime time, const QTimeZone &zone);
/// The same; where that is what `before` shows there, it stays as it is: its seconds, and which of two hours that the clock shows
/// it was.
QDateTime startThere(QDate day, QTime time, const QTimeZone &zone, const QDateTime &before);

} // namespace mainstay
