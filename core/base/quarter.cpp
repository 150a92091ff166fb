// SPDX-License-Identifier: Apache-2.0
#include "core/base/quarter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Months since year 0, counted so that a fiscal year begins with a multiple of 12.
int fiscalMonth(QDate day, FiscalYear fiscal)
{
    const int shift = fiscal.firstMonth == 1 ? 0 : 13 - fiscal.firstMonth;
    return day.year() * 12 + day.month() - 1 + shift;
}

} // namespace

Quarter Quarter::containing(QDate day, FiscalYear fiscal)
{
    const int month = fiscalMonth(day, fiscal);
    return {month / 12, month % 12 / 3 + 1};
}

Result<Quarter> Quarter::fromText(QStringView text)
{
    static const QRegularExpression form(u"^\\s*(?:(FY)\\s*)?(\\d{4}|\\d{2})[\\s-]*Q([1-4])\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.left(40).toString());
    const bool shortYear = match.capturedLength(2) == 2;
    if (!match.hasMatch() || (shortYear && !match.hasCaptured(1)))
        return Error {ErrorCode::InvalidInput, u"not a quarter: "_s + text.left(40).toString()};
    const int year = match.capturedView(2).toInt() + (shortYear ? 2000 : 0);
    return Quarter {year, match.capturedView(3).toInt()};
}

Quarter Quarter::plus(int quarters) const
{
    const int index = year * 4 + number - 1 + quarters;
    return {index / 4, index % 4 + 1};
}

QDate Quarter::firstDay(FiscalYear fiscal) const
{
    const int shift = fiscal.firstMonth == 1 ? 0 : 13 - fiscal.firstMonth;
    const int month = year * 12 + (number - 1) * 3 - shift;
    return QDate(month / 12, month % 12 + 1, 1);
}

QString Quarter::toText() const
{
    return QString::number(year) + u'Q' + QString::number(number);
}

QString Quarter::label(FiscalYear fiscal) const
{
    if (fiscal.firstMonth == 1)
        return QString::number(year) + u" Q"_s + QString::number(number);
    return u"FY%1 Q%2"_s.arg(year % 100, 2, 10, QChar(u'0')).arg(number);
}

} // namespace mainstay
