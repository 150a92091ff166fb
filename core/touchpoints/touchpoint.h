// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace mainstay {

enum class TouchpointKind { WebMeeting, Visit, Phone, Email, Chat, Event, InternalNote };

enum class Purpose {
    Onboarding,
    Training,
    Cadence,
    Qbr,
    Adoption,
    Executive,
    Renewal,
    Upsell,
    Support,
    Escalation,
    Interview,
    Billing,
};

enum class Direction { Outbound, Inbound, Mutual };

enum class Outcome { Held, NoShow, CancelledByThem, CancelledByUs, Rescheduled };

QString toText(TouchpointKind kind);
QString toText(Purpose purpose);
QString toText(Direction direction);
QString toText(Outcome outcome);
Result<TouchpointKind> touchpointKindFromText(QStringView text);
Result<Purpose> purposeFromText(QStringView text);
Result<Direction> directionFromText(QStringView text);
Result<Outcome> outcomeFromText(QStringView text);

std::array<TouchpointKind, 7> allTouchpointKinds();
std::array<Purpose, 12> allPurposes();
std::array<Direction, 3> allDirections();
std::array<Outcome, 5> allOutcomes();
std::array<Team, 7> allTeams();

/// Something a person of the customer said, in their own words.
struct Quote
{
    ContactId contact; ///< may be unknown
    QString words;

    friend bool operator==(const Quote &, const Quote &) = default;
};

enum class MarkKind { Risk, Win };

QString toText(MarkKind kind);
Result<MarkKind> markKindFromText(QStringView text);

/// What endangers the account, or what went well, as a line of the notes says it.
struct TouchpointMark
{
    MarkKind kind = MarkKind::Risk;
    QString words; ///< never empty

    friend bool operator==(const TouchpointMark &, const TouchpointMark &) = default;
};

struct Touchpoint
{
    TouchpointId id;
    QString key;
    AccountId account;
    QDateTime at; ///< UTC
    std::optional<int> minutes;
    TouchpointKind kind = TouchpointKind::WebMeeting;
    Purpose purpose = Purpose::Cadence;
    Direction direction = Direction::Outbound;
    Team team = Team::Success;
    Outcome outcome = Outcome::Held;
    std::vector<MemberId> members; ///< ours
    std::vector<ContactId> contacts; ///< theirs
    QString summary;
    QString notes; ///< Markdown, as typed
    std::optional<int> sentimentUs; ///< −2 … +2, how they feel about us
    std::optional<int> sentimentSolution; ///< −2 … +2, how they feel about the solution
    std::vector<Quote> quotes;
    QString competitor;
    QString objective;
    QString reason; ///< why it did not take place
    QString overrideReason; ///< why it was made beyond somebody's contact budget
    QString source; ///< what it was captured from ("ics:…", "eml:…"); empty: by hand
    QStringList tags; ///< without #, each once
    std::vector<TouchpointMark> marks;

    friend bool operator==(const Touchpoint &, const Touchpoint &) = default;
};

/// Whether it resets the cadence (DOMAIN TP-1): held, not an internal note, and with at least one
/// person of the customer.
bool countsAsTouch(const Touchpoint &touchpoint);

/// InvalidInput naming the field: no account, no time, sentiment outside −2 … +2, minutes below 0 or
/// over a day.
Result<void> validate(const Touchpoint &touchpoint);

} // namespace mainstay
