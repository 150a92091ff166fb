// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fieldparser.h"

#include "core/exchange/localtime.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace mainstay::fieldparser {

namespace {

constexpr int maxMoneyDigits = 15; // as in core/base/money.cpp

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool isControl(char c)
{
    return static_cast<uchar>(c) < 0x20 || c == 0x7f;
}

/// Takes exactly `digits` digits off the front, or nothing.
std::optional<int> takeNumber(QByteArrayView &text, qsizetype digits)
{
    if (text.size() < digits || !std::all_of(text.begin(), text.begin() + digits, isDigit))
        return std::nullopt;
    int number = 0;
    for (const char c : text.first(digits))
        number = number * 10 + (c - '0');
    text = text.sliced(digits);
    return number;
}

bool takeAny(QByteArrayView &text, QByteArrayView anyOf)
{
    if (text.isEmpty() || !anyOf.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

/// Takes YYYY-MM-DD off the front. A well-formed date that is no day is NoSuchDay.
Parsed<QDate> takeDate(QByteArrayView &text)
{
    const auto year = takeNumber(text, 4);
    const bool first = year && takeAny(text, "-");
    const auto month = first ? takeNumber(text, 2) : std::nullopt;
    const bool second = month && takeAny(text, "-");
    const auto day = second ? takeNumber(text, 2) : std::nullopt;
    if (!day)
        return {{}, RejectReason::NotADate};
    if (!QDate::isValid(*year == 0 ? 2000 : *year, *month, *day))
        return {{}, RejectReason::NoSuchDay};
    if (*year < 1900 || *year > 2199)
        return {{}, RejectReason::YearOutOfRange};
    return {QDate(*year, *month, *day)};
}

/// Takes HH:MM[:SS[.f…]] off the front: milliseconds of the day. 24:00 is refused.
std::optional<qint64> takeTime(QByteArrayView &text)
{
    const auto hour = takeNumber(text, 2);
    const bool colon = hour && takeAny(text, ":");
    const auto minute = colon ? takeNumber(text, 2) : std::nullopt;
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    qint64 ms = (*hour * 60 + *minute) * qint64(60'000);
    if (!takeAny(text, ":"))
        return ms;
    const auto second = takeNumber(text, 2);
    if (!second || *second > 59)
        return std::nullopt;
    ms += *second * qint64(1000);
    if (!takeAny(text, ".,"))
        return ms;
    if (text.isEmpty() || !isDigit(text.front()))
        return std::nullopt;
    for (qint64 weight = 100; !text.isEmpty() && isDigit(text.front()); weight /= 10) {
        ms += (text.front() - '0') * weight;
        text = text.sliced(1);
    }
    return ms;
}

/// Takes Z or ±HH[[:]MM] off the front: the zone's distance from UTC in milliseconds.
std::optional<qint64> takeZone(QByteArrayView &text)
{
    if (takeAny(text, "Zz"))
        return 0;
    const qint64 sign = text.startsWith('-') ? -1 : 1;
    if (!takeAny(text, "+-"))
        return std::nullopt;
    const auto hours = takeNumber(text, 2);
    if (!hours || *hours > 23)
        return std::nullopt;
    const bool colon = takeAny(text, ":");
    const auto minutes = text.isEmpty() && !colon ? std::optional<int>(0) : takeNumber(text, 2);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 60 + *minutes) * 60'000;
}

/// A decimal scaled by 10^`decimals`; further decimals must be zeros.
Parsed<qint64> decimal(QByteArrayView field, int decimals, RejectReason reason)
{
    QByteArrayView number = trimmed(field);
    const bool negative = number.startsWith('-');
    takeAny(number, "+-");
    const qsizetype point = number.indexOf('.');
    const QByteArrayView whole = point < 0 ? number : number.first(point);
    QByteArrayView fraction = point < 0 ? QByteArrayView() : number.sliced(point + 1);
    while (fraction.endsWith('0') && fraction.size() > decimals)
        fraction.chop(1);
    if ((whole.isEmpty() && fraction.isEmpty()) || fraction.size() > decimals
        || whole.size() + decimals > maxMoneyDigits)
        return {0, reason};
    qint64 value = 0;
    for (const char c : whole) {
        if (!isDigit(c))
            return {0, reason};
        value = value * 10 + (c - '0');
    }
    for (int i = 0; i < decimals; ++i) {
        const char c = i < fraction.size() ? fraction[i] : '0';
        if (!isDigit(c))
            return {0, reason};
        value = value * 10 + (c - '0');
    }
    return {negative ? -value : value};
}

qsizetype characters(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(),
                         [](char c) { return (static_cast<uchar>(c) & 0xc0) != 0x80; });
}

bool isTooLong(QByteArrayView utf8, qsizetype maxCharacters)
{
    return utf8.size() > maxCharacters && characters(utf8) > maxCharacters;
}

bool sameIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    const auto skipSeparators = [](QByteArrayView text) {
        while (!text.isEmpty() && QByteArrayView(" -_").contains(text.front()))
            text = text.sliced(1);
        return text;
    };
    for (;;) {
        a = skipSeparators(a);
        b = skipSeparators(b);
        if (a.isEmpty() || b.isEmpty())
            return a.isEmpty() && b.isEmpty();
        if (lower(a.front()) != lower(b.front()))
            return false;
        a = a.sliced(1);
        b = b.sliced(1);
    }
}

} // namespace

QByteArrayView trimmed(QByteArrayView field)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!field.isEmpty() && isBlank(field.front()))
        field = field.sliced(1);
    while (!field.isEmpty() && isBlank(field.back()))
        field.chop(1);
    return field;
}

Parsed<qint64> integer(QByteArrayView field, qint64 low, qint64 high)
{
    QByteArrayView digits = trimmed(field);
    const bool negative = digits.startsWith('-');
    takeAny(digits, "+-");
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {0, RejectReason::NotANumber};
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    if (digits.size() > 18)
        return {0, RejectReason::OutOfRange};
    qint64 value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    value = negative ? -value : value;
    if (value < low || value > high)
        return {0, RejectReason::OutOfRange};
    return {value};
}

Parsed<qint64> money(QByteArrayView field, int minorDigits)
{
    return decimal(field, minorDigits, RejectReason::NotAnAmount);
}

Parsed<qint64> hundredths(QByteArrayView field)
{
    return decimal(field, 2, RejectReason::NotANumber);
}

Parsed<double> real(QByteArrayView field)
{
    QByteArrayView text = trimmed(field);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text = text.sliced(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error == std::errc::result_out_of_range)
        return {0, RejectReason::OutOfRange};
    const bool whole = error == std::errc() && end == text.end();
    return whole && std::isfinite(value) ? Parsed<double> {value} : Parsed<double> {0, RejectReason::NotANumber};
}

Parsed<QDate> date(QByteArrayView field)
{
    QByteArrayView text = trimmed(field);
    const Parsed<QDate> day = takeDate(text);
    if (day.reason == RejectReason::NotADate || text.isEmpty())
        return day;
    const bool midnight = takeAny(text, "T ") && takeTime(text) == 0 && text.isEmpty();
    return midnight ? day : Parsed<QDate> {{}, RejectReason::NotADate};
}

Parsed<qint64> instant(QByteArrayView field, const LocalTime &local)
{
    QByteArrayView text = trimmed(field);
    const Parsed<QDate> day = takeDate(text);
    if (!day.ok())
        return {0, day.reason == RejectReason::NotADate ? RejectReason::NotAnInstant : day.reason};
    constexpr qint64 msPerDay = 86'400'000;
    qint64 wall = (day.value.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * msPerDay;
    if (text.isEmpty())
        return {local.toUtcMs(wall)};
    const auto time = takeAny(text, "Tt ") ? takeTime(text) : std::nullopt;
    if (!time)
        return {0, RejectReason::NotAnInstant};
    wall += *time;
    if (text.isEmpty())
        return {local.toUtcMs(wall)};
    takeAny(text, " ");
    const auto offset = takeZone(text);
    if (!offset || !text.isEmpty())
        return {0, RejectReason::NotAnInstant};
    return {wall - *offset};
}

Parsed<bool> boolean(QByteArrayView field)
{
    const QByteArrayView text = trimmed(field);
    for (const QByteArrayView yes : {"true", "yes", "1"}) {
        if (sameIgnoringCase(text, yes))
            return {true};
    }
    for (const QByteArrayView no : {"false", "no", "0"}) {
        if (sameIgnoringCase(text, no))
            return {false};
    }
    return {false, RejectReason::NotYesOrNo};
}

Parsed<CurrencyCode> currency(QByteArrayView field)
{
    const QByteArrayView text = trimmed(field);
    CurrencyCode code;
    if (text.size() != 3)
        return {code, RejectReason::NotACurrency};
    for (qsizetype i = 0; i < 3; ++i) {
        const char c = lower(text[i]);
        if (c < 'a' || c > 'z')
            return {{}, RejectReason::NotACurrency};
        code.letters[i] = char(c - ('a' - 'A'));
    }
    return {code};
}

Parsed<size_t> word(QByteArrayView field, std::span<const QByteArrayView> words)
{
    const QByteArrayView text = trimmed(field);
    for (size_t i = 0; i < words.size(); ++i) {
        if (sameWord(text, words[i]))
            return {i};
    }
    return {0, RejectReason::UnknownWord};
}

Parsed<QByteArrayView> line(QByteArrayView field, qsizetype maxCharacters)
{
    const QByteArrayView one = trimmed(field);
    if (isTooLong(one, maxCharacters))
        return {{}, RejectReason::TooLong};
    if (std::any_of(one.begin(), one.end(), isControl))
        return {{}, RejectReason::LineBreak};
    return {one};
}

Parsed<QByteArrayView> text(QByteArrayView field, qsizetype maxCharacters)
{
    if (isTooLong(field, maxCharacters))
        return {{}, RejectReason::TooLong};
    return {field};
}

} // namespace mainstay::fieldparser
