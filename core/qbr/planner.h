// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/qbr/workhours.h"

#include <optional>
#include <vector>

namespace mainstay {

/// Why the planner proposes nothing for an account.
enum class NoProposal {
    HasOne, ///< a review of the quarter is there already, skipped ones included
    NotDue, ///< the next one is due after the quarter
    NoOwner, ///< nobody holds the account
    NoReviews, ///< its stage has none: onboarding, paused, churned, former
    QuarterOver, ///< no day of the quarter is left
    NoWorkingDay, ///< no day left on which both sides work
    NoCommonHours, ///< they work on the same days, but at no time that overlaps for long enough
    OwnerFull, ///< every hour that both have is taken, or the owner holds as many a day and week as they can
};

/// What makes an account due.
enum class DueReason {
    First, ///< it never had a review
    Cadence, ///< the interval of its tier, stage or its own has passed since the last
    Pace, ///< the customer asked for a longer interval, and that has passed
    Overdue, ///< it was due before the quarter, or before today
};

/// Why the week is another one than that of the wanted day.
enum class WeekReason {
    Wanted, ///< it is that week
    EvenLoad, ///< so that the owner's weeks are even
    OnlyThen, ///< in the wanted week both sides have no hour in common
};

struct PlannerMember
{
    MemberId id;
    MeetingSide side;
    std::vector<TimeSpan> busy; ///< meetings in the calendar and reviews that stay, in any order
    std::vector<QDate> fixed; ///< the days of the reviews that stay: they count for the load
    int mostPerDay = 2; ///< reviews
    int mostPerWeek = 10;
};

struct PlannerAccount
{
    AccountId id;
    std::optional<size_t> member; ///< who holds it: a place in PlannerInput::members
    size_t side = 0; ///< of the customer: a place in PlannerInput::sides
    QDate lastHeld; ///< the day of the last review that was held or is planned before the quarter; invalid: never
    int intervalDays = 91; ///< what tier, stage or the account's own rule asks for
    int paceDays = 0; ///< what the customer asked for, 0 for nothing; the longer one holds
    std::optional<NoProposal> excluded; ///< known from elsewhere: HasOne, NoReviews
};

struct PlannerInput
{
    QDate firstDay; ///< of the quarter
    QDate endDay; ///< the first day after it
    QDate today; ///< nothing is proposed for today or before
    int minutes = 60; ///< of one review
    int breakMinutes = 15; ///< kept free before and after each meeting of the owner
    std::vector<MeetingSide> sides; ///< of customers; many accounts share one
    std::vector<PlannerMember> members;
    std::vector<PlannerAccount> accounts;
};

struct Proposal
{
    size_t account = 0; ///< its place in the input
    size_t member = 0;
    QDateTime start; ///< UTC
    QDate wanted; ///< the day that the cadence asks for, within the quarter
    QDate due; ///< the day on which it falls due, which may lie outside of the quarter; invalid for a first one
    DueReason reason = DueReason::Cadence;
    WeekReason week = WeekReason::Wanted;

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

struct Unproposed
{
    size_t account = 0;
    NoProposal reason = NoProposal::NotDue;

    friend bool operator==(const Unproposed &, const Unproposed &) = default;
};

/// How even one member's weeks are.
struct WeekLoad
{
    size_t member = 0;
    QDate monday;
    int days = 0; ///< on which the member works, from tomorrow on
    int fixed = 0; ///< reviews that stay
    int proposed = 0;

    int reviews() const { return fixed + proposed; }
    friend bool operator==(const WeekLoad &, const WeekLoad &) = default;
};

struct PlannerResult
{
    std::vector<Proposal> proposals; ///< in the order of the accounts
    std::vector<Unproposed> unproposed; ///< the same
    std::vector<WeekLoad> weeks; ///< by member, then by week; weeks without a working day are left out

    friend bool operator==(const PlannerResult &, const PlannerResult &) = default;
};

/// The measure of evenness: Σ load² / working days over all weeks, divided by the least that it could be for the same
/// fixed and the same number of proposed reviews of each member. 1 where no review could be moved to make the weeks more even;
/// 1 also without any review.
double unevenness(const PlannerResult &result);

/// Proposes dates for the reviews of a quarter (QBR-2). An account is due when the longer of interval and pace has passed
/// since its last review; one that never had any is due at once. Each member's reviews are spread over the quarter: first
/// so that the weeks are even for their working days, then each as near to its wanted day as that leaves; in another week the days of the week take turns. On a day, the
/// slot nearest to the middle of the customer's morning is taken that both sides work in and the owner has free.
/// No two meetings of a member overlap, a customer's day off and a member's day off are left alone.
/// Pure, and the same for the same input. Some 10 µs an account.
PlannerResult proposeReviews(const PlannerInput &input);

} // namespace mainstay
