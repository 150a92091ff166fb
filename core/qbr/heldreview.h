// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/quarter.h"
#include "core/qbr/qbr.h"
#include "core/storage/connection.h"
#include "core/touchpoints/actionlist.h"
#include "core/touchpoints/touchpointlog.h"

namespace mainstay {

/// A review as it was held, with all that it leads to (QBR-5).
struct HeldReview
{
    struct Score
    {
        ActionId action;
        ActionVerdict verdict = ActionVerdict::Open;

        friend bool operator==(const Score &, const Score &) = default;
    };

    std::optional<Qbr> before; ///< the review as it was loaded; saving over another is a Conflict
    Qbr review; ///< with its time, who came, goals, decisions, and the day of the next one; becomes held where it is not yet
    TouchpointKind kind = TouchpointKind::WebMeeting; ///< of the touch; that of an internal review is an internal note
    QString summary; ///< of the touch
    QString minutes; ///< notes of the touch, whose lines make actions and promises
    std::optional<int> sentimentUs; ///< −2 … +2
    std::optional<int> sentimentSolution; ///< −2 … +2
    std::vector<Score> scores; ///< of open promises and actions
    QDate surveyDay; ///< on which the NPS falls due; invalid: not asked
    ContactId surveyContact; ///< who is asked; invalid: whoever
    QDateTime nextStart; ///< UTC: when the next one is proposed for; invalid: a day at most, one that is proposed keeps its time of day
    quicklog::Context reading; ///< of the minutes
    MemberId writer; ///< whose the actions are where a line names nobody
    std::optional<Touchpoint> loaded; ///< the touch that was logged before, as it was loaded; nothing: none was. Saving over another is a Conflict
    QString draftPlace; ///< the draft that goes with the same commit
};

struct HeldOutcome
{
    LogOutcome log;
    int scored = 0; ///< promises and actions that were closed
    bool surveyDue = false; ///< a survey was made
    QbrId next; ///< the next review that was proposed or moved; invalid: none
    QDate nextDay;
};

/// What is read before a review is written down as held.
struct HeldStart
{
    std::optional<Touchpoint> touchpoint; ///< that was logged of it already
    std::vector<Action> open; ///< ours and theirs that are open, promises first, then by due day
    bool hasSurvey = false; ///< one falls due for it already
    ContactId surveyContact; ///< whom to ask: an economic buyer among those invited, else a champion, else nobody in particular
    bool isSurveyTooMuch = false; ///< asking would go beyond that person's contact budget
};

namespace heldreview {

Result<HeldStart> start(Connection &connection, const Qbr &review, QDate surveyDay);

/// Inside a WriteBatch: the review, its touch with all its lines, the scores, the survey and the next review, all or nothing.
/// Saved again it changes the same touch; a survey is made once a review, and a next review that stands already (or was held or
/// skipped by now) is left as it is unless it is only proposed. One that was held already and keeps the day of its next one makes
/// and moves none, unless a time is given. InvalidInput as validate() of review and touch; "start" also where it lies ahead of the clock.
/// Conflict where the review may not become held, or where review or touch are no longer as they were loaded.
Result<HeldOutcome> save(Connection &connection, const HeldReview &held, const FiscalYear &fiscal, const Clock &clock);

} // namespace heldreview

} // namespace mainstay
