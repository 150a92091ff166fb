// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewsreport.h"

#include "core/accounts/accountstore.h"
#include "core/storage/transaction.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace mainstay {

const QbrRow *ReviewsReport::byId(QbrId id) const
{
    const auto found = places.constFind(id);
    return found == places.constEnd() ? nullptr : &reviews[*found];
}

Result<std::shared_ptr<const ReviewsReport>> loadReviewsReport(Connection &connection, const ReviewsQuestion &question)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    auto report = std::make_shared<ReviewsReport>();
    report->now = question.now;
    report->today = question.today;
    report->fiscal = settings.fiscalYear;
    report->current = Quarter::containing(question.today, settings.fiscalYear);
    report->quarter = question.quarter.value_or(report->current);
    const QDate from = report->quarter.firstDay(report->fiscal);
    const QDate to = report->quarter.endDay(report->fiscal);
    MAINSTAY_TRY(report->reviews, qbrstore::list(connection, from, to));
    for (size_t i = 0; i < report->reviews.size(); ++i)
        report->places.insert(report->reviews[i].id, i);
    MAINSTAY_TRY(report->members, accountstore::members(connection));
    std::erase_if(report->members, [](const Member &member) { return !member.active; });
    return std::shared_ptr<const ReviewsReport>(std::move(report));
}

bool lacksBuyer(const QbrRow &review, QDate today)
{
    if (review.kind == QbrKind::Internal || review.buyerInvited || !isAhead(review.status))
        return false;
    return review.start.isValid() && today.daysTo(review.start.toLocalTime().date()) <= buyerDays;
}

bool hasPassed(const QbrRow &review, const QDateTime &now)
{
    return isAhead(review.status) && review.start.isValid() && review.start.addSecs(qint64(review.minutes) * 60) < now;
}

} // namespace mainstay
