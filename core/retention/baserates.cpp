// SPDX-License-Identifier: Apache-2.0
#include "core/retention/baserates.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

__extension__ typedef __int128 Int128;

constexpr qint64 kMicrosPerUnit = 1'000'000;

Error invalid(const QString &detail)
{
    return {ErrorCode::InvalidInput, detail};
}

} // namespace

std::optional<qint64> ConversionFactor::apply(qint64 minor) const
{
    if (isOne())
        return minor;
    qint64 product = 0;
    if (!__builtin_mul_overflow(minor, multiplier, &product)
        && std::abs(product) <= std::numeric_limits<qint64>::max() - divisor)
        return (product < 0 ? product - divisor / 2 : product + divisor / 2) / divisor;
    const Int128 exact = Int128(minor) * multiplier;
    const Int128 half = divisor / 2;
    const Int128 rounded = (exact < 0 ? exact - half : exact + half) / divisor;
    if (rounded > std::numeric_limits<qint64>::max()
        || rounded < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(rounded);
}

size_t placeOn(const RateHistory &history, qint32 day)
{
    size_t place = 0;
    while (place + 1 < history.size() && history[place + 1].fromDay <= day)
        ++place;
    return place;
}

BaseRates::BaseRates(Currency base, QDate on)
    : m_base(std::move(base))
    , m_day(on.isValid() ? static_cast<qint32>(on.toJulianDay()) : std::numeric_limits<qint32>::max())
{
    m_histories.insert(m_base, {DatedFactor {}});
}

Result<void> BaseRates::setRate(const Currency &currency, qint64 micros, QDate validFrom)
{
    if (micros < 1 || micros > maximalMicros)
        return invalid(u"exchange rate out of range: "_s + currency.code());
    if (currency == m_base)
        return micros == kMicrosPerUnit ? Result<void>()
                                        : invalid(u"the base currency's rate is 1: "_s + currency.code());
    const qint32 day = validFrom.isValid() ? static_cast<qint32>(validFrom.toJulianDay()) : 0;
    const DatedFactor rate {day, {micros * m_base.minorPerMajor(), kMicrosPerUnit * currency.minorPerMajor()}};
    RateHistory &history = m_histories[currency];
    const auto place = std::lower_bound(history.begin(), history.end(), day,
                                        [](const DatedFactor &other, qint32 first) { return other.fromDay < first; });
    if (place != history.end() && place->fromDay == day)
        *place = rate;
    else
        history.insert(place, rate);
    return {};
}

Result<RateHistory> BaseRates::historyOf(const Currency &currency) const
{
    const auto history = m_histories.constFind(currency);
    if (history == m_histories.constEnd())
        return invalid(u"no exchange rate for "_s + currency.code());
    return *history;
}

Result<ConversionFactor> BaseRates::factorOf(const Currency &currency) const
{
    const auto history = m_histories.constFind(currency);
    if (history == m_histories.constEnd())
        return invalid(u"no exchange rate for "_s + currency.code());
    return (*history)[placeOn(*history, m_day)].factor;
}

Result<qint64> BaseRates::toBase(const Money &money) const
{
    MAINSTAY_TRY(const ConversionFactor factor, factorOf(money.currency));
    const std::optional<qint64> converted = factor.apply(money.minor);
    if (!converted)
        return invalid(u"amount too large: "_s + money.currency.code());
    return *converted;
}

} // namespace mainstay
