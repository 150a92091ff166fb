// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewsreport.h"

#include "core/accounts/accountstore.h"
#include "core/qbr/reviewplan.h"
#include "core/workspace/workspace.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace mainstay {

const QbrRow *ReviewsReport::byId(QbrId id) const
{
    if (const auto found = places.constFind(id); found != places.constEnd())
        return &reviews[*found];
    const auto found = placesAround.constFind(id);
    return found == placesAround.constEnd() ? nullptr : &around[*found];
}

namespace {

bool isDue(NoProposal reason)
{
    // On the quarter's last day nothing can be proposed any more; who is due is due all the same.
    return reason == NoProposal::NoOwner || reason == NoProposal::QuarterOver || reason == NoProposal::NoWorkingDay || reason == NoProposal::NoCommonHours
        || reason == NoProposal::OwnerFull;
}

void sortDue(ReviewsReport &report)
{
    std::sort(report.due.begin(), report.due.end(),
              [](const DueReview &a, const DueReview &b) { return a.accountName.localeAwareCompare(b.accountName) < 0; });
}

/// Whom the planner finds a date for, and whom it would if there were one.
Result<void> addDue(Connection &connection, ReviewsReport &report)
{
    const PlanRequest request {report.quarter.firstDay(report.fiscal), report.quarter.endDay(report.fiscal), report.today, 60,
                               QTimeZone::systemTimeZone()};
    MAINSTAY_TRY(const ReviewPlan plan, reviewplan::propose(connection, request));
    const auto add = [&](size_t place) {
        if (plan.accounts[place].proposed.isValid())
            return; // it has a card as a review
        const PlannerAccount &account = plan.input.accounts[place];
        DueReview due {account.id, plan.accounts[place].name, {}, {}, plan.accounts[place].tier};
        if (account.member) {
            due.owner = plan.input.members[*account.member].id;
            due.ownerName = plan.memberNames[qsizetype(*account.member)];
        }
        report.due.push_back(std::move(due));
    };
    for (const Proposal &proposal : plan.result.proposals)
        add(proposal.account);
    for (const Unproposed &one : plan.result.unproposed) {
        if (isDue(one.reason))
            add(one.account);
    }
    sortDue(report);
    return {};
}

/// Who was due then and has no review of the quarter, whatever became of it.
Result<void> addMissed(Connection &connection, ReviewsReport &report)
{
    MAINSTAY_TRY(const std::vector<QuarterReviews> quarters,
                 reviewhistory::load(connection, report.quarter, report.quarter, report.fiscal, report.today));
    QSet<AccountId> reviewed;
    for (const QbrRow &review : quarters.front().reviews)
        reviewed.insert(review.account);
    for (const DueAccount &due : quarters.front().due) {
        if (!reviewed.contains(due.account))
            report.due.push_back({due.account, due.accountName, due.owner, due.ownerName, due.tier});
    }
    sortDue(report);
    return {};
}

/// A day more at either end: the reader's days begin elsewhere than those of UTC.
Result<void> addDays(Connection &connection, const std::pair<QDate, QDate> &days, ReviewsReport &report)
{
    const QDateTime from = QDateTime(days.first.addDays(-1), QTime(0, 0), Qt::UTC);
    const QDateTime to = QDateTime(days.second.addDays(1), QTime(0, 0), Qt::UTC);
    MAINSTAY_TRY(report.around, qbrstore::listBetween(connection, from, to));
    for (size_t i = 0; i < report.around.size(); ++i)
        report.placesAround.insert(report.around[i].id, i);
    MAINSTAY_TRY(report.sides, MeetingSides::load(connection, QTimeZone::systemTimeZone()));
    report.days = days;
    return {};
}

} // namespace

Result<std::shared_ptr<const ReviewsReport>> loadReviewsReport(Connection &connection, const ReviewsQuestion &question)
{
    // The plan below reads a snapshot of its own.
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
    if (question.withDue) {
        MAINSTAY_TRY(report->readiness, readiness::ofQuarters(connection, from, to, question.today));
        MAINSTAY_CHECK(to > question.today ? addDue(connection, *report) : addMissed(connection, *report));
    }
    if (question.days)
        MAINSTAY_CHECK(addDays(connection, *question.days, *report));
    if (question.withFigures) {
        MAINSTAY_TRY(report->figures, loadReviewFigures(connection, report->quarter, report->current, report->fiscal, question.today));
    }
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
