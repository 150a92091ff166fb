// SPDX-License-Identifier: Apache-2.0
#include "core/contracts/subscription.h"

namespace mainstay {

namespace {

/// Follows one subscription's periods from the one that covers `day` to the end of the last that
/// joins on without a gap; invalid when open or not covered.
QDate coveredUntil(const Subscription &subscription, QDate day)
{
    QDate until;
    for (const SubscriptionPeriod &period : subscription.periods) {
        const bool joins = until.isValid() && period.start <= until && (!period.end.isValid() || period.end > until);
        if (period.arrMinor > 0 && (joins || (!until.isValid() && period.covers(day)))) {
            if (!period.end.isValid())
                return {};
            until = period.end;
        }
    }
    return until;
}

} // namespace

QDate renewalDay(const std::vector<Subscription> &subscriptions, QDate day)
{
    QDate earliest;
    for (const Subscription &subscription : subscriptions) {
        const QDate until = coveredUntil(subscription, day);
        if (until.isValid() && (!earliest.isValid() || until < earliest))
            earliest = until;
    }
    return earliest;
}

} // namespace mainstay
