// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mainstay {

struct Product
{
    ProductId id;
    QString key;
    QString name; ///< unique, never empty

    friend bool operator==(const Product &, const Product &) = default;
};

/// One stretch [start, end) of a subscription at one value. A change of value is a new period; what
/// was is never overwritten.
struct SubscriptionPeriod
{
    PeriodId id;
    QDate start;
    QDate end; ///< the first day not covered; invalid: open
    qint64 arrMinor = 0; ///< a year's worth, in minor units of the subscription's currency, >= 0
    std::optional<int> seats;
    /// Of the change of value that the period begins with: what is price alone, >= 0.
    qint64 upliftMinor = 0;

    bool covers(QDate day) const { return start <= day && (!end.isValid() || day < end); }
    friend bool operator==(const SubscriptionPeriod &, const SubscriptionPeriod &) = default;
};

struct Subscription
{
    SubscriptionId id;
    QString key;
    AccountId account;
    ProductId product;
    QString productName; ///< read only
    Currency currency;
    bool autoRenews = false;
    QDate noticeDay;
    std::optional<int> upliftBasisPoints; ///< agreed price uplift at renewal, 100 = 1 %
    std::vector<SubscriptionPeriod> periods; ///< by start

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// The next renewal seen from `day`: the earliest end among the subscriptions that are paid for on that
/// day, each followed through the periods that join on without a gap. Invalid when none of them ends.
QDate renewalDay(const std::vector<Subscription> &subscriptions, QDate day);

} // namespace mainstay
