// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewform.h"

#include "core/accounts/accountstore.h"
#include "core/storage/transaction.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace mainstay {

namespace {

Result<ReviewForm> formOf(Connection &connection, Qbr review)
{
    ReviewForm form;
    MAINSTAY_TRY(form.account, accountstore::byId(connection, review.account));
    MAINSTAY_TRY(form.contacts, accountstore::contacts(connection, review.account));
    MAINSTAY_TRY(form.members, accountstore::members(connection));
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    form.fiscal = settings.fiscalYear;
    std::erase_if(form.members, [&review](const Member &member) {
        const bool takesPart = std::find(review.members.begin(), review.members.end(), member.id) != review.members.end();
        return !member.active && !takesPart && member.id != review.owner;
    });
    form.review = std::move(review);
    return form;
}

} // namespace

Result<ReviewForm> loadReviewForm(Connection &connection, QbrId review)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    MAINSTAY_TRY(Qbr stored, qbrstore::byId(connection, review));
    return formOf(connection, std::move(stored));
}

Result<ReviewForm> newReviewForm(Connection &connection, AccountId account, QDate quarterDay)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    MAINSTAY_TRY(const Account described, accountstore::byId(connection, account));
    Qbr review;
    review.account = account;
    review.quarterDay = quarterDay;
    review.owner = described.owner;
    review.timeZone = described.timeZone;
    review.steps = usualSteps(review.kind, described.tier);
    review.agenda = usualAgenda(review.kind, review.minutes);
    return formOf(connection, std::move(review));
}

} // namespace mainstay
