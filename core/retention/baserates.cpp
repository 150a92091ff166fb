// SPDX-License-Identifier: Apache-2.0
#include "core/retention/baserates.h"

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

BaseRates::BaseRates(Currency base)
    : m_base(std::move(base))
{
    m_micros.insert(m_base, kMicrosPerUnit);
}

Result<void> BaseRates::setRate(const Currency &currency, qint64 micros)
{
    if (micros < 1 || micros > maximalMicros)
        return invalid(u"exchange rate out of range: "_s + currency.code());
    if (currency == m_base && micros != kMicrosPerUnit)
        return invalid(u"the base currency's rate is 1: "_s + currency.code());
    m_micros.insert(currency, micros);
    return {};
}

Result<ConversionFactor> BaseRates::factorOf(const Currency &currency) const
{
    const auto rate = m_micros.constFind(currency);
    if (rate == m_micros.constEnd())
        return invalid(u"no exchange rate for "_s + currency.code());
    return ConversionFactor {*rate * m_base.minorPerMajor(),
                             kMicrosPerUnit * currency.minorPerMajor()};
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
