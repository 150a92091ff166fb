// SPDX-License-Identifier: Apache-2.0
#include "ui/text/formatters.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

const QChar minus(0x2212);
const QChar noBreakSpace(0x00a0);

struct Scale
{
    double factor = 1;
    const char16_t *suffix = u"";
};

/// CLDR's short compact forms; QLocale has none. Not for translators: they belong to the locale's
/// numbers, not to the interface's words.
std::array<Scale, 4> scales(const QLocale &locale)
{
    switch (locale.language()) { // an open enumeration of Qt's
    case QLocale::Japanese:
        return {{{1, u""}, {1e4, u"万"}, {1e8, u"億"}, {1e12, u"兆"}}};
    case QLocale::Hungarian:
        return {{{1, u""}, {1e3, u"\u00a0E"}, {1e6, u"\u00a0M"}, {1e9, u"\u00a0Mrd"}}};
    default:
        return {{{1, u""}, {1e3, u"K"}, {1e6, u"M"}, {1e9, u"B"}}};
    }
}

/// 1.2, 12, 120: one decimal only where it says something.
int decimalsOf(double scaled)
{
    const double tenths = std::round(scaled * 10);
    return scaled < 99.95 && std::fmod(tenths, 10) != 0 ? 1 : 0;
}

struct CompactNumber
{
    double scaled = 0;
    QString suffix;
};

CompactNumber compacted(double number, const QLocale &locale)
{
    const auto table = scales(locale);
    size_t step = 0;
    for (size_t i = 1; i < table.size(); ++i) {
        if (number >= table[i].factor)
            step = i;
    }
    // 999,950 rounds to 1000K: that is 1M.
    if (step + 1 < table.size()
        && std::round(number / table[step].factor) * table[step].factor >= table[step + 1].factor)
        ++step;
    return {number / table[step].factor, QStringView(table[step].suffix).toString()};
}

QString compactMagnitude(double number, const QLocale &locale)
{
    const CompactNumber compact = compacted(number, locale);
    return locale.toString(compact.scaled, 'f', decimalsOf(compact.scaled)) + compact.suffix;
}

QString sign(const Currency &currency)
{
    static const std::array<std::pair<QStringView, QStringView>, 7> known {{{u"EUR", u"€"},
                                                                            {u"USD", u"$"},
                                                                            {u"GBP", u"£"},
                                                                            {u"JPY", u"¥"},
                                                                            {u"HUF", u"Ft"},
                                                                            {u"INR", u"₹"},
                                                                            {u"KRW", u"₩"}}};
    for (const auto &[code, text] : known) {
        if (code == currency.code())
            return text.toString();
    }
    return currency.code();
}

bool signGoesFirst(const QLocale &locale)
{
    static const QString probe = u"¤"_s;
    return locale.toCurrencyString(1.0, probe, 0).startsWith(probe);
}

QString withSign(const QString &number, const Currency &currency, const QLocale &locale)
{
    if (currency.isEmpty())
        return number;
    const QString text = sign(currency);
    if (!signGoesFirst(locale))
        return number + noBreakSpace + text;
    if (text.back().isLetter())
        return text + noBreakSpace + number;
    return text + number;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

QString withMinus(const QString &text, qint64 value)
{
    return value < 0 ? minus + text : text;
}

QString compactMoneyMagnitude(const Money &money, const QLocale &locale)
{
    const double major = double(magnitude(money.minor)) / double(money.currency.minorPerMajor());
    return withSign(compactMagnitude(major, locale), money.currency, locale);
}

} // namespace

QString formatCount(qint64 count, const QLocale &locale)
{
    return withMinus(locale.toString(qulonglong(magnitude(count))), count);
}

QString formatSigned(qint64 count, const QLocale &locale)
{
    const QString text = formatCount(count, locale);
    return count > 0 ? u'+' + text : text;
}

QString formatCompact(double number, const QLocale &locale)
{
    const QString text = compactMagnitude(std::abs(number), locale);
    return number < 0 ? minus + text : text;
}

QString formatMoney(const Money &money, const QLocale &locale)
{
    const auto perMajor = quint64(money.currency.minorPerMajor());
    const quint64 minor = magnitude(money.minor);
    QString number = locale.toString(qulonglong(minor / perMajor));
    if (const quint64 rest = minor % perMajor; rest != 0)
        number += locale.decimalPoint()
            + QString::number(rest).rightJustified(money.currency.minorDigits(), u'0');
    return withMinus(withSign(number, money.currency, locale), money.minor);
}

QString formatMoneyCompact(const Money &money, const QLocale &locale)
{
    return withMinus(compactMoneyMagnitude(money, locale), money.minor);
}

QString formatMoneySigned(const Money &money, const QLocale &locale)
{
    const QString text = formatMoneyCompact(money, locale);
    return money.minor > 0 ? u'+' + text : text;
}

QString formatNotAvailable()
{
    return QCoreApplication::translate("mainstay::Formatters", "n/a",
                                       "no value: nothing to divide by");
}

QString formatPercent(std::optional<double> ratio, const QLocale &locale)
{
    if (!ratio || !std::isfinite(*ratio))
        return formatNotAvailable();
    const QString text = locale.toString(std::abs(*ratio) * 100, 'f', 1) + locale.percent();
    const bool negative = std::round(*ratio * 1000) < 0;
    return negative ? minus + text : text;
}

QString formatPercentOf(qint64 part, qint64 whole, const QLocale &locale)
{
    if (whole == 0)
        return formatNotAvailable();
    const double ratio = double(part) / double(whole);
    if (part < whole && ratio > 0.999 && whole > 0)
        return formatPercent(0.999, locale);
    if (part > 0 && whole > 0 && ratio < 0.0005)
        return formatPercent(0.001, locale);
    return formatPercent(ratio, locale);
}

QString formatFraction(qint64 part, qint64 whole, const QLocale &locale)
{
    return formatCount(part, locale) + u'/' + formatCount(whole, locale);
}

QString dateFormat(const QLocale &locale)
{
    if (locale.language() == QLocale::English)
        return locale.territory() == QLocale::UnitedStates ? u"MMM d, yyyy"_s : u"d MMM yyyy"_s;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QString formatDate(QDate date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, dateFormat(locale)) : QString();
}

QString formatDateLong(QDate date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, QLocale::LongFormat) : QString();
}

QString formatTime(QTime time, const QLocale &locale)
{
    return locale.language() == QLocale::C ? locale.toString(time, u"HH:mm"_s) : locale.toString(time, QLocale::ShortFormat);
}

QString formatRelativeDays(QDate date, QDate today)
{
    if (!date.isValid() || !today.isValid())
        return {};
    const auto days = int(today.daysTo(date));
    if (days == 0)
        return QCoreApplication::translate("mainstay::Formatters", "today", "relative day");
    if (days == -1)
        return QCoreApplication::translate("mainstay::Formatters", "yesterday", "relative day");
    if (days == 1)
        return QCoreApplication::translate("mainstay::Formatters", "tomorrow", "relative day");
    if (days < 0)
        return QCoreApplication::translate("mainstay::Formatters", "%n d ago", "days, short",
                                           -days);
    return QCoreApplication::translate("mainstay::Formatters", "in %n d", "days, short", days);
}

} // namespace mainstay
