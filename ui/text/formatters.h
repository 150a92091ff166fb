// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

/// Values as people read them, in the format of the locale that is handed in. Negative numbers
/// carry a true minus (U+2212), as wide as a plus. The words (n/a, yesterday) are the interface's
/// language.
namespace mainstay {

/// "12,000".
QString formatCount(qint64 count, const QLocale &locale);
/// "+20", "−21", "0": for movements, where the direction is the message.
QString formatSigned(qint64 count, const QLocale &locale);
/// "1.2M", "120万", "1,2 M", at most three significant digits: for axes and bar labels.
QString formatCompact(double number, const QLocale &locale);

/// "€12,000", "€12,000.50"; decimals only where there are any. A currency without a known sign
/// shows its code, none shows the number alone.
QString formatMoney(const Money &money, const QLocale &locale);
/// "€1.2M", "¥120万", "1,2 M €".
QString formatMoneyCompact(const Money &money, const QLocale &locale);
/// formatMoneyCompact with a sign, as formatSigned.
QString formatMoneySigned(const Money &money, const QLocale &locale);

/// "n/a": nothing to divide by, nothing known.
QString formatNotAvailable();
/// 0.99 is "99.0%"; one decimal; "n/a" without a value.
QString formatPercent(std::optional<double> ratio, const QLocale &locale);
/// Both as integers, so that 1999/2000 never rounds up to 100%: 99.9 % is shown until it is all.
QString formatPercentOf(qint64 part, qint64 whole, const QLocale &locale);
/// "79/100".
QString formatFraction(qint64 part, qint64 whole, const QLocale &locale);

/// "9 Mar 2026", "2026/03/09", "2026. 03. 09."; the year always has four digits. Empty for no date.
QString formatDate(QDate date, const QLocale &locale);
/// "Monday, 9 March 2026".
QString formatDateLong(QDate date, const QLocale &locale);
/// "9:05 AM", "09:05": without seconds, also in the locale of no country.
QString formatTime(QTime time, const QLocale &locale);
/// The pattern behind formatDate, for QDateEdit::setDisplayFormat.
QString dateFormat(const QLocale &locale);
/// "today", "yesterday", "3 d ago", "in 12 d"; empty for no date.
QString formatRelativeDays(QDate date, QDate today);

} // namespace mainstay
