// SPDX-License-Identifier: Apache-2.0
#include "core/base/money.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int maxDigits = 15;

constexpr std::array noMinorDigits {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW",
                                    u"PYG", u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF",
                                    u"XPF"};
constexpr std::array threeMinorDigits {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};

template <typename Codes>
bool contains(const Codes &codes, const QString &code)
{
    for (const char16_t *candidate : codes) {
        if (code == QStringView(candidate))
            return true;
    }
    return false;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Error notAnAmount(QStringView text)
{
    return {ErrorCode::InvalidInput, u"not an amount: "_s + text.left(40).toString()};
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const QString upper = code.trimmed().toString().toUpper();
    bool wellFormed = upper.size() == 3;
    for (const QChar c : upper)
        wellFormed = wellFormed && c >= u'A' && c <= u'Z';
    if (!wellFormed)
        return Error {ErrorCode::InvalidInput, u"not a currency code: "_s + code.left(40).toString()};
    return Currency(upper);
}

int Currency::minorDigits() const
{
    if (contains(noMinorDigits, m_code))
        return 0;
    return contains(threeMinorDigits, m_code) ? 3 : 2;
}

qint64 Currency::minorPerMajor() const
{
    qint64 factor = 1;
    for (int i = minorDigits(); i > 0; --i)
        factor *= 10;
    return factor;
}

Result<Money> parseMoney(QStringView text, const Currency &currency)
{
    const QStringView trimmed = text.trimmed();
    const bool negative = trimmed.startsWith(u'-');
    const QStringView unsignedText = negative || trimmed.startsWith(u'+') ? trimmed.mid(1) : trimmed;
    const qsizetype point = unsignedText.indexOf(u'.');
    const QStringView whole = point < 0 ? unsignedText : unsignedText.left(point);
    QStringView fraction = point < 0 ? QStringView() : unsignedText.mid(point + 1);
    while (fraction.endsWith(u'0') && fraction.size() > currency.minorDigits())
        fraction.chop(1);
    if ((whole.isEmpty() && fraction.isEmpty()) || fraction.size() > currency.minorDigits()
        || whole.size() + currency.minorDigits() > maxDigits)
        return notAnAmount(text);

    qint64 minor = 0;
    for (const QChar c : whole) {
        if (!isDigit(c))
            return notAnAmount(text);
        minor = minor * 10 + (c.unicode() - u'0');
    }
    for (int i = 0; i < currency.minorDigits(); ++i) {
        const QChar c = i < fraction.size() ? fraction.at(i) : QChar(u'0');
        if (!isDigit(c))
            return notAnAmount(text);
        minor = minor * 10 + (c.unicode() - u'0');
    }
    return Money {negative ? -minor : minor, currency};
}

QString toPlainText(const Money &money)
{
    const int digits = money.currency.minorDigits();
    const QString sign = money.minor < 0 ? u"-"_s : QString();
    QString number = QString::number(money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor));
    if (digits == 0)
        return sign + number;
    number = number.rightJustified(digits + 1, u'0');
    return sign + number.left(number.size() - digits) + u'.' + number.right(digits);
}

} // namespace mainstay
