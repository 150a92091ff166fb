// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/contracts/subscription.h"
#include "core/outcomes/survey.h"
#include "core/qbr/preppoints.h"
#include "core/qbr/prepvalues.h"
#include "core/qbr/qbr.h"
#include "core/qbr/readiness.h"
#include "core/storage/connection.h"
#include "core/touchpoints/reliability.h"

namespace mainstay {

struct PrepSurvey
{
    Survey survey;
    QString who; ///< empty: whoever

    friend bool operator==(const PrepSurvey &, const PrepSurvey &) = default;
};

/// What one should know before a review (QBR-3). For us, never for the customer.
struct PrepSheet
{
    std::optional<Qbr> review; ///< nothing: none is arranged
    AccountId account;
    QString accountName;
    Currency base;
    QDate today;
    QDate since; ///< the day of the last review, or prepDays ago
    QDateTime sinceAt; ///< UTC; the end of that review
    std::optional<QbrId> lastReview; ///< nothing: there was none
    QDate nextReview; ///< arranged or agreed on after this one; invalid: not yet

    PrepAmount arrThen;
    PrepAmount arrNow;
    std::vector<PrepContract> contracts; ///< by day
    std::optional<PrepRenewal> renewal; ///< nothing: nothing ends
    PrepTouches touches;
    std::vector<std::pair<TouchpointKind, PrepTouches>> byKind; ///< the most first
    std::vector<std::pair<Team, PrepTouches>> byTeam;
    int noShows = 0;
    int cancelledByThem = 0;
    int cancelledByUs = 0;
    int rescheduled = 0;
    PrepMood aboutUs;
    PrepMood aboutSolution;
    std::vector<std::pair<QString, QDate>> competitors; ///< with the day they were named last, the newest first
    std::vector<PrepMark> risks; ///< the newest first
    std::vector<PrepMark> wins;
    PrepSupport support;
    std::vector<PrepUse> use; ///< those with a value since first, then by metric, the account before its products
    std::vector<PrepMover> joined;
    std::vector<PrepMover> left;
    std::vector<PrepMover> newRoles; ///< roles that people who were there before have got since; one taken away can't be told
    bool isJoinedKnown = true; ///< false: the account itself came into the file since, and everybody with it; nor are roles
    std::vector<PrepObjective> objectives; ///< open ones, and those closed since
    std::vector<PrepPromise> promises; ///< by side, then by due day
    AccountReliability reliability;
    std::vector<PrepSurvey> surveys; ///< answered since, the newest first
    std::vector<PrepPerson> people;
    QStringList buyersNeverMet; ///< economic buyers who are still there and were in no touch that counts, ever
    bool hasBuyer = false; ///< the account has an economic buyer who is still there
    std::optional<Readiness> readiness; ///< of the review
    std::vector<PrepPoint> landmines;
    std::vector<PrepPoint> questions;
};

/// How far back it looks without a review before.
inline constexpr int prepDays = 91;

namespace prepsheet {

/// The days on which contracts changed, in (since, today]. Pure; base amounts are left out.
std::vector<PrepContract> contractChanges(const std::vector<Subscription> &subscriptions, QDate since, QDate today);

/// The same inside of a read transaction that is open already.
Result<PrepSheet> loadInSnapshot(Connection &connection, QbrId review, const QDateTime &now);
/// Of one review; reads one snapshot. NotFound when it is gone.
Result<PrepSheet> load(Connection &connection, QbrId review, const QDateTime &now);
/// Of an account: of its next review that lies ahead, or without one of no review. NotFound when it is gone.
Result<PrepSheet> loadForAccount(Connection &connection, AccountId account, const QDateTime &now);

} // namespace prepsheet

} // namespace mainstay
