// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/qbr/workhours.h"

#include <vector>

namespace mainstay {

/// What speaks against a time for a review, the gravest first.
enum class ClashKind {
    MemberBusy, ///< somebody of ours is in another review then
    PersonBusy, ///< somebody of the customer is
    OwnerHoliday,
    CustomerHoliday,
    OwnerDayOff, ///< a day of the week on which they don't work
    CustomerDayOff,
    OwnerHours, ///< not within the hours of that day
    CustomerHours,
    DayFull, ///< more reviews than the owner can hold a day
    WeekFull,
    MemberBreak, ///< another review of somebody of ours ends or begins too near; a hint, no more
};

/// Whether it is worth a word but no obstacle.
constexpr bool isHint(ClashKind kind)
{
    return kind == ClashKind::MemberBreak;
}

/// Who is in a review when. Those that were cancelled or skipped take no time and are none.
struct TakenTime
{
    QbrId id;
    TimeSpan span;
    MemberId owner; ///< invalid: nobody
    std::vector<MemberId> members; ///< of ours besides the owner
    std::vector<ContactId> people; ///< of the customer

    friend bool operator==(const TakenTime &, const TakenTime &) = default;
};

struct ClashQuestion
{
    TakenTime moved; ///< where it is to be
    MeetingSide owner; ///< looked at where somebody holds it
    int mostPerDay = 2; ///< reviews of the owner
    int mostPerWeek = 10; ///< from Monday on
    MeetingSide customer;
    std::vector<TakenTime> others; ///< in any order; the moved one is passed over
    int breakMinutes = 15;
};

struct Clash
{
    ClashKind kind = ClashKind::MemberBusy;
    MemberId member; ///< of ours: who is busy, off or full
    ContactId person; ///< of the customer: who is busy
    QbrId other; ///< the other review
    QDate day; ///< of the owner or the customer: a day off, a full day, the Monday of a full week
    int count = 0; ///< reviews of that day or week, with this one

    friend bool operator==(const Clash &, const Clash &) = default;
};

/// What speaks against it, by kind, then in the order of the others and of their people. Pure.
std::vector<Clash> clashesOf(const ClashQuestion &question);

} // namespace mainstay
