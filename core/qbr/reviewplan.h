// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/capture/meeting.h"
#include "core/qbr/planner.h"
#include "core/qbr/qbr.h"
#include "core/storage/connection.h"

namespace mainstay {

/// What somebody's calendar says of their time.
struct BusyCalendar
{
    MemberId member; ///< whose it is; invalid: only what names people of us takes their time
    std::vector<Meeting> meetings;
};

struct PlanRequest
{
    QDate firstDay; ///< of the quarter
    QDate endDay; ///< the first day after it
    QDate today;
    int minutes = 60; ///< of one review
    QTimeZone local; ///< of members and customers whose zone nobody has said
    std::vector<BusyCalendar> calendars {}; ///< of ours
    AccountId account {}; ///< only this one; invalid: all
    bool keepProposed = false; ///< what is only proposed stays as well
};

/// When the next review of an account would be, at the customer's pace.
struct NextReview
{
    QDate due; ///< the day that the rhythm asks for; invalid: the account has no reviews
    DueReason reason = DueReason::Cadence; ///< Cadence or Pace
    QDateTime start; ///< UTC, as near to the due day as both sides work and the owner is free; invalid: no such time within weeks
    QDate day; ///< on the customer's calendar: that of the start, or else the first one from the due day on that they work on
    QString timeZone; ///< of the customer, as assumed

    friend bool operator==(const NextReview &, const NextReview &) = default;
};

/// A plan with what is needed to show and to accept it.
struct ReviewPlan
{
    struct Account
    {
        QString name;
        QString tier;
        QString timeZone; ///< of the customer, as assumed for the plan
        bool isZoneKnown = false;
        QbrId proposed; ///< the review of the quarter that is proposed already, and moves; invalid: a new one
        QDateTime proposedStart; ///< UTC, of that one; invalid: without a date
    };

    PlannerInput input;
    PlannerResult result;
    std::vector<Account> accounts; ///< of each of input.accounts
    QStringList memberNames; ///< of each of input.members
};

/// From the workspace to a plan and back: what stands is everything but what is merely proposed (QBR-2).
namespace reviewplan {

/// Reads one snapshot and plans. InvalidInput: a quarter without days, minutes outside of 1 … 1440, an invalid zone.
Result<ReviewPlan> propose(Connection &connection, const PlanRequest &request);
/// What follows a review that was held on `held` at its start: the longer of rhythm and pace later, at the hour of this one where that
/// is free. Proposed reviews of the owner take their time here. Never before `today`. NotFound without the account.
Result<NextReview> nextAfter(Connection &connection, const Qbr &held, QDate today, const QTimeZone &local);
/// Inside a WriteBatch: keeps these proposals (places in result.proposals) as reviews with the usual steps and agenda; those that
/// were proposed before move. An account that got another review of the quarter meanwhile is left alone. How many were kept.
Result<int> accept(Connection &connection, const ReviewPlan &plan, const std::vector<size_t> &proposals, const Clock &clock);

} // namespace reviewplan

} // namespace mainstay
