// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointlog.h"

#include <QString>

#include <optional>
#include <vector>

namespace mainstay {

/// Someone chosen in the editor, of us or of them; without an id somebody new.
using PersonId = Id<struct PersonTag>;
struct PersonChoice
{
    PersonId id;
    QString name;
    QString email; ///< of somebody new, where it is known

    friend bool operator==(const PersonChoice &, const PersonChoice &) = default;
};

struct QuoteDraft
{
    PersonChoice who; ///< an empty name: unknown
    QString words;

    friend bool operator==(const QuoteDraft &, const QuoteDraft &) = default;
};

/// All that the editor holds, finished or not: texts are as typed, so that half a date survives too.
struct LogDraft
{
    TouchpointId touchpoint; ///< what is edited; invalid for a new log
    AccountId account;
    QString accountText; ///< its name, or what was typed in search of it
    QString day; ///< ISO where it was a day, else as typed; the same for the time
    QString time;
    QString minutes;
    TouchpointKind kind = TouchpointKind::WebMeeting;
    Purpose purpose = Purpose::Cadence;
    Direction direction = Direction::Outbound;
    Team team = Team::Success;
    Outcome outcome = Outcome::Held;
    std::vector<PersonChoice> people; ///< theirs
    QString peopleText; ///< typed, not yet chosen
    std::vector<PersonChoice> members; ///< ours
    QString summary;
    QString notes;
    std::optional<int> sentimentUs;
    std::optional<int> sentimentSolution;
    QString competitor;
    QString objective;
    std::vector<QuoteDraft> quotes;
    QString reason; ///< why it did not take place
    QString overrideReason; ///< why it is made beyond somebody's contact budget
    QString source; ///< what it was captured from
    QString basis; ///< fingerprint of what was loaded to be edited; empty: a new log, or an older program's

    friend bool operator==(const LogDraft &, const LogDraft &) = default;
};

/// The payload of a Draft: versioned JSON.
QString toPayload(const LogDraft &draft);
/// Corrupt when it can't be read as one; NewerVersion when a later program wrote it.
Result<LogDraft> logDraftFromPayload(const QString &payload);

} // namespace mainstay
