// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"

#include <QHash>

#include <optional>

namespace mainstay {

/// Turns minor units of one currency into minor units of another, exactly but for one rounding.
struct ConversionFactor
{
    qint64 multiplier = 1; ///< at most 10¹⁸
    qint64 divisor = 1; ///< even unless 1

    bool isOne() const { return multiplier == divisor; }
    /// Rounded half away from zero; nothing when the result is too large.
    std::optional<qint64> apply(qint64 minor) const;
};

/// The workspace's fixed exchange rates into its base currency (RET-4): set by people and left
/// alone, so that a moving currency never looks like churn.
class BaseRates final
{
public:
    /// The most a rate may be, in millionths: a thousand million units of base for one.
    static constexpr qint64 maximalMicros = 1'000'000'000'000'000;

    /// Knows the base currency only, at 1.
    explicit BaseRates(Currency base);

    const Currency &base() const { return m_base; }
    /// One unit of `currency` (a euro, not a cent) is worth `micros` millionths of a unit of base.
    /// InvalidInput unless 1 … maximalMicros, and for another rate of the base currency than 1.
    Result<void> setRate(const Currency &currency, qint64 micros);
    /// InvalidInput naming the currency when it has no rate.
    Result<ConversionFactor> factorOf(const Currency &currency) const;
    /// Minor units of base, rounded half away from zero. InvalidInput as factorOf, and when the
    /// amount is too large for whole numbers.
    Result<qint64> toBase(const Money &money) const;

private:
    Currency m_base;
    QHash<Currency, qint64> m_micros;
};

} // namespace mainstay
