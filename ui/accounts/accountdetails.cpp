// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdetails.h"

#include "core/accounts/accountstore.h"
#include "core/contracts/contractstore.h"
#include "core/storage/transaction.h"
#include "core/touchpoints/touchpointstore.h"

#include <algorithm>

namespace mainstay {

namespace {

template <typename Person, typename PersonId>
QString nameOf(const std::vector<Person> &people, PersonId id)
{
    const auto found = std::find_if(people.begin(), people.end(), [id](const Person &person) { return person.id == id; });
    return found == people.end() ? QString() : found->name;
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
