// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/accounts/portfolio.h"
#include "core/contracts/subscription.h"
#include "core/qbr/reviewoutlook.h"
#include "core/renewals/renewal.h"
#include "core/touchpoints/action.h"

namespace mainstay {

/// Everything that the page of an account shows, but its timeline.
struct AccountDetails
{
    Account account;
    AccountRow row; ///< its figures of today
    QString parentName;
    std::vector<Member> members;
    std::vector<Contact> contacts;
    std::vector<Subscription> subscriptions;
    std::vector<Action> actions; ///< open ones, by due day
    ReviewOutlook reviews;
    std::optional<Renewal> renewal; ///< the next one that is open, or that lapsed lately

    /// NotFound without such an account.
    static Result<AccountDetails> load(Connection &connection, AccountId account, QDate today);
    QString memberName(MemberId id) const;
    QString contactName(ContactId id) const;

    friend bool operator==(const AccountDetails &, const AccountDetails &) = default;
};

/// What a subscription brings in a year on that day, in its own currency.
Money arrOn(const Subscription &subscription, QDate day);

} // namespace mainstay
