// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"

#include <QHash>

namespace mainstay {

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
    /// Minor units of base, rounded half away from zero. InvalidInput naming the currency when it
    /// has no rate, and when the amount is too large for whole numbers.
    Result<qint64> toBase(const Money &money) const;

private:
    Currency m_base;
    QHash<Currency, qint64> m_micros;
};

} // namespace mainstay
