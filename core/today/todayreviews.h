// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcomes/surveystore.h"
#include "core/qbr/qbr.h"
#include "core/today/today.h"

namespace mainstay {

/// A business review of today or tomorrow, or one whose time has passed and of which nobody has said that it was held.
struct TodayReview
{
    QbrId id;
    AccountId account;
    QString accountName;
    QbrKind kind = QbrKind::Qbr;
    QbrStatus status = QbrStatus::Scheduled;
    QDateTime start; ///< UTC
    QString timeZone; ///< of the invitation
    bool hasPassed = false;

    friend bool operator==(const TodayReview &, const TodayReview &) = default;
};

/// A step of a review's checklist that should be done by today.
struct TodayReviewStep
{
    QbrId review;
    AccountId account;
    QString accountName;
    QbrKind kind = QbrKind::Qbr;
    QDate reviewDay; ///< on the wall of its zone
    int offsetDays = 0;
    QString what; ///< as QbrStep has it
    Team team = Team::Success;
    bool buyerInvited = false; ///< an economic buyer is among the people of the review

    QDate due() const { return reviewDay.addDays(offsetDays); }
    friend bool operator==(const TodayReviewStep &, const TodayReviewStep &) = default;
};

/// What business reviews ask of a member today. Of each kind the most pressing ones, and how many there are in all.
struct ReviewsToday
{
    std::vector<TodayReview> reviews; ///< by time
    std::vector<TodayReviewStep> steps; ///< by due day
    std::vector<surveystore::Waiting> surveys; ///< to be asked, by due day
    qint64 reviewCount = 0;
    qint64 stepCount = 0;
    qint64 surveyCount = 0;

    bool isEmpty() const { return reviewCount + stepCount + surveyCount == 0; }
    friend bool operator==(const ReviewsToday &, const ReviewsToday &) = default;
};

namespace today {

/// A review that nobody spoke of for so many days is history.
inline constexpr int reviewDaysBack = 31;

/// A read of milliseconds; for everybody of those who hold thousands of reviews, of some hundred. A member's reviews are those they hold, and those without an owner of their accounts; a member's surveys
/// those of their accounts. Steps before a review are asked for while it lies ahead, steps after it once it was held.
Result<ReviewsToday> reviews(Connection &connection, const TodayQuestion &question, const QDateTime &now);

/// How many accounts (of the member) had a review once, are due for the next by cadence, and have none ahead. A long read.
Result<qint64> overdueReviews(Connection &connection, const TodayQuestion &question);

/// Inside a WriteBatch: the step is done now. NotFound when it is gone or done.
Result<void> finishStep(Connection &connection, const TodayReviewStep &step, const Clock &clock);
/// Inside a WriteBatch: the customer was asked that day. NotFound when the survey no longer waits.
Result<void> askSurvey(Connection &connection, const Survey &survey, QDate day);
/// Inside a WriteBatch: it is not going to be asked, and why (not empty). NotFound when the survey no longer waits.
Result<void> dropSurvey(Connection &connection, const Survey &survey, const QString &reason);

} // namespace today

} // namespace mainstay
