// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/contact.h"
#include "core/accounts/member.h"
#include "core/base/quarter.h"
#include "core/qbr/qbrstore.h"

namespace mainstay {

/// A review with what is needed to edit it.
struct ReviewForm
{
    Qbr review; ///< without an id: a new one
    Account account;
    std::vector<Contact> contacts; ///< of the account
    std::vector<Member> members; ///< active ones, and whoever takes part already
    FiscalYear fiscal;
};

/// NotFound when it is gone.
Result<ReviewForm> loadReviewForm(Connection &connection, QbrId review);
/// A new one of the quarter that begins on that day, with the usual steps and agenda. NotFound without such an account.
Result<ReviewForm> newReviewForm(Connection &connection, AccountId account, QDate quarterDay);

} // namespace mainstay
