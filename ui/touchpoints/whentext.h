// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>

namespace mainstay {

/// Days and times as people type them: the locale's own format, ISO, without separators, without the
/// year (the one that makes it the latest day not far ahead), in half or full width.
/// Invalid where the text is neither.
QDate dayFromText(QStringView text, const QLocale &locale, QDate today);
QTime timeFromText(QStringView text, const QLocale &locale);

/// "14:05", "2:05 PM": what timeFromText reads again.
QString timeText(QTime time, const QLocale &locale);

/// The instant rounded down to five minutes: a meeting is logged as it ends or while it runs.
QDateTime roundedToFiveMinutes(const QDateTime &at);

} // namespace mainstay
