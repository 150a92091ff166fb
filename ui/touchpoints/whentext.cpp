// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/whentext.h"

#include "ui/common/formatters.h"

#include <vector>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

/// How far ahead a day without a year may lie before it is taken for last year's.
constexpr int farAheadDays = 90;

/// Half width, plain blanks.
QString plain(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).simplified();
}

struct Digits
{
    std::vector<QString> groups;
    bool onlyDigits = true; ///< nothing but digits and separators
};

Digits digitsOf(const QString &text)
{
    static const QString separators = u"-/.:年月日時分 "_s;
    Digits digits;
    bool inside = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            if (!inside)
                digits.groups.emplace_back();
            digits.groups.back() += QChar(u'0' + c.digitValue());
        } else if (!separators.contains(c)) {
            digits.onlyDigits = false;
        }
        inside = c.isDigit();
    }
    return digits;
}

bool dayComesFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

bool yearComesFirst(const QLocale &locale)
{
    return locale.dateFormat(QLocale::ShortFormat).indexOf(u'y') == 0;
}

QDate withoutYear(int month, int day, QDate today)
{
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && today.daysTo(thisYear) > farAheadDays ? QDate(today.year() - 1, month, day) : thisYear;
}

int fullYear(const QString &group)
{
    return group.size() <= 2 ? 2000 + group.toInt() : group.toInt();
}

QDate dayOf(const std::vector<QString> &groups, const QLocale &locale, QDate today)
{
    const bool dayFirst = dayComesFirst(locale);
    if (groups.size() == 1 && groups[0].size() == 8)
        return QDate::fromString(groups[0], u"yyyyMMdd"_s);
    if (groups.size() == 2) {
        const int a = groups[0].toInt();
        const int b = groups[1].toInt();
        return dayFirst ? withoutYear(b, a, today) : withoutYear(a, b, today);
    }
    if (groups.size() != 3)
        return {};
    if (groups[0].size() == 4 || (groups[2].size() != 4 && yearComesFirst(locale)))
        return QDate(fullYear(groups[0]), groups[1].toInt(), groups[2].toInt());
    const int month = groups[dayFirst ? 1 : 0].toInt();
    return QDate(fullYear(groups[2]), month, groups[dayFirst ? 0 : 1].toInt());
}

QTime timeOf(std::vector<QString> groups)
{
    if (groups.size() == 1 && groups[0].size() > 2 && groups[0].size() <= 4)
        groups = {groups[0].chopped(2), groups[0].right(2)};
    if (groups.empty() || groups.size() > 3)
        return {};
    return QTime(groups[0].toInt(), groups.size() > 1 ? groups[1].toInt() : 0);
}

} // namespace

QDate dayFromText(QStringView text, const QLocale &locale, QDate today)
{
    const QString typed = plain(text);
    const Digits digits = digitsOf(typed);
    if (digits.groups.empty())
        return {};
    if (digits.onlyDigits)
        return dayOf(digits.groups, locale, today);
    for (const QString &format : {dateFormat(locale), u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s,
                                  locale.dateFormat(QLocale::LongFormat)}) {
        if (const QDate day = locale.toDate(typed, format); day.isValid())
            return day;
    }
    return {};
}

QTime timeFromText(QStringView text, const QLocale &locale)
{
    const QString typed = plain(text);
    const Digits digits = digitsOf(typed);
    if (digits.groups.empty())
        return {};
    if (digits.onlyDigits)
        return timeOf(digits.groups);
    for (const QString &format : {plain(locale.timeFormat(QLocale::ShortFormat)), u"h:mm AP"_s, u"h AP"_s, u"h:mmAP"_s,
                                  u"hAP"_s}) {
        for (const QString &candidate : {typed, typed.toUpper()}) {
            if (const QTime time = locale.toTime(candidate, format); time.isValid())
                return time;
        }
    }
    return {};
}

QString timeText(QTime time, const QLocale &locale)
{
    return time.isValid() ? plain(locale.toString(time, QLocale::ShortFormat)) : QString();
}

QDateTime roundedToFiveMinutes(const QDateTime &at)
{
    constexpr qint64 fiveMinutes = 5 * 60 * 1000;
    const qint64 ms = at.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(ms - ms % fiveMinutes, Qt::UTC);
}

} // namespace mainstay
