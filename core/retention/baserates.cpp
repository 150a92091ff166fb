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

Result<qint64> BaseRates::toBase(const Money &money) const
{
    if (money.currency == m_base)
        return money.minor;
    const auto rate = m_micros.constFind(money.currency);
    if (rate == m_micros.constEnd())
        return invalid(u"no exchange rate for "_s + money.currency.code());
    // 2⁶³ × 10¹⁵ × 10³ fits into 128 bits, so the only rounding is the one at the end.
    const Int128 exact = Int128(money.minor) * *rate * m_base.minorPerMajor();
    const Int128 divisor = Int128(kMicrosPerUnit) * money.currency.minorPerMajor();
    const Int128 rounded = (exact < 0 ? exact - divisor / 2 : exact + divisor / 2) / divisor;
    if (rounded > std::numeric_limits<qint64>::max()
        || rounded < std::numeric_limits<qint64>::min())
        return invalid(u"amount too large: "_s + money.currency.code());
    return static_cast<qint64>(rounded);
}

} // namespace mainstay
