// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

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

/// From that day on, until the next.
struct DatedFactor
{
    qint32 fromDay = 0; ///< a Julian day
    ConversionFactor factor;
};

/// The rates that one currency has had, by rising first day; never empty. The first also holds for all days before it.
using RateHistory = std::vector<DatedFactor>;

/// The place in the history of what holds on that day.
size_t placeOn(const RateHistory &history, qint32 day);

/// The workspace's exchange rates into its base currency (RET-4): set by people and left alone, so that a moving
/// currency never looks like churn. A currency may have a new rate from some day on.
class BaseRates final
{
public:
    /// The most a rate may be, in millionths: a thousand million units of base for one.
    static constexpr qint64 maximalMicros = 1'000'000'000'000'000;

    /// Knows the base currency only, at 1. factorOf() gives what holds on that day; the newest where it is invalid.
    explicit BaseRates(Currency base, QDate on = {});

    const Currency &base() const { return m_base; }
    /// One unit of `currency` (a euro, not a cent) is worth `micros` millionths of a unit of base.
    /// From `validFrom` on; always where that is invalid. Replaces the rate of the same day.
    /// InvalidInput unless 1 … maximalMicros, and for another rate of the base currency than 1.
    Result<void> setRate(const Currency &currency, qint64 micros, QDate validFrom = {});
    /// InvalidInput naming the currency when it has no rate.
    Result<ConversionFactor> factorOf(const Currency &currency) const;
    /// All of them. InvalidInput as factorOf.
    Result<RateHistory> historyOf(const Currency &currency) const;
    /// Minor units of base, rounded half away from zero. InvalidInput as factorOf, and when the
    /// amount is too large for whole numbers.
    Result<qint64> toBase(const Money &money) const;

private:
    Currency m_base;
    qint32 m_day = 0;
    QHash<Currency, RateHistory> m_histories;
};

} // namespace mainstay
