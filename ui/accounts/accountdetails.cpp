// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdetails.h"

#include "core/accounts/accountstore.h"
#include "core/contracts/contractstore.h"
#include "core/renewals/renewalstore.h"
#include "core/storage/transaction.h"
#include "core/touchpoints/touchpointstore.h"

#include <algorithm>
#include <set>

namespace mainstay {

namespace {

template <typename Person, typename PersonId>
QString nameOf(const std::vector<Person> &people, PersonId id)
{
    const auto found = std::find_if(people.begin(), people.end(), [id](const Person &person) { return person.id == id; });
    return found == people.end() ? QString() : found->name;
}

/// Day by day: renewals are read by the day they are due on, and an account has few such days.
Result<std::optional<Renewal>> nextRenewal(Connection &connection, const AccountDetails &details, QDate today)
{
    std::set<QDate> days;
    for (const Subscription &subscription : details.subscriptions) {
        const QDate end = subscription.periods.empty() ? QDate() : subscription.periods.back().end;
        if (end.isValid() && end >= today.addDays(-undecidedDays))
            days.insert(end);
    }
    for (const QDate day : days) {
        const auto loaded = renewalstore::load(connection, {day, day.addDays(1), {}, details.account.id});
        // Without an exchange rate there is no forecast; the rest of the page is there all the same.
        if (!loaded.ok() && loaded.error().code == ErrorCode::InvalidInput)
            return std::optional<Renewal>();
        if (!loaded.ok())
            return loaded.error();
        for (const Renewal &renewal : loaded->renewals) {
            if (renewal.isOpen())
                return std::optional(renewal);
        }
    }
    return std::optional<Renewal>();
}

} // namespace

Result<AccountDetails> AccountDetails::load(Connection &connection, AccountId account, QDate today)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    AccountDetails details;
    MAINSTAY_TRY(details.account, accountstore::byId(connection, account));
    MAINSTAY_TRY(std::vector<AccountRow> rows, portfolio::rows(connection, {account}, today));
    if (rows.empty())
        return Error {ErrorCode::NotFound, {}};
    details.row = std::move(rows.front());
    if (details.account.parent.isValid()) {
        MAINSTAY_TRY(const Account parent, accountstore::byId(connection, details.account.parent));
        details.parentName = parent.name;
    }
    MAINSTAY_TRY(details.members, accountstore::members(connection));
    MAINSTAY_TRY(details.contacts, accountstore::contacts(connection, account));
    MAINSTAY_TRY(details.subscriptions, contractstore::ofAccount(connection, account));
    MAINSTAY_TRY(details.actions, touchpointstore::openActions(connection, account));
    MAINSTAY_TRY(details.reviews, reviewoutlook::ofAccount(connection, details.account));
    MAINSTAY_TRY(details.renewal, nextRenewal(connection, details, today));
    return details;
}

QString AccountDetails::memberName(MemberId id) const
{
    return nameOf(members, id);
}

QString AccountDetails::contactName(ContactId id) const
{
    return nameOf(contacts, id);
}

Money arrOn(const Subscription &subscription, QDate day)
{
    Money sum {0, subscription.currency};
    for (const SubscriptionPeriod &period : subscription.periods) {
        if (period.covers(day))
            sum.minor += period.arrMinor;
    }
    return sum;
}

} // namespace mainstay
