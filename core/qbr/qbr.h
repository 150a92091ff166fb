// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "core/base/enumtext.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace mainstay {

/// Whose review it is: the customer's quarter, their executives', or our own team's on the account.
enum class QbrKind { Qbr, Executive, Internal };

inline constexpr EnumText<QbrKind, 3> qbrKinds {{{
    {QbrKind::Qbr, u"qbr"},
    {QbrKind::Executive, u"executive"},
    {QbrKind::Internal, u"internal"},
}}};

enum class QbrStatus { Proposed, Scheduled, ContentReady, Held, FollowedUp, Cancelled, Skipped };

inline constexpr EnumText<QbrStatus, 7> qbrStatuses {{{
    {QbrStatus::Proposed, u"proposed"},
    {QbrStatus::Scheduled, u"scheduled"},
    {QbrStatus::ContentReady, u"content-ready"},
    {QbrStatus::Held, u"held"},
    {QbrStatus::FollowedUp, u"followed-up"},
    {QbrStatus::Cancelled, u"cancelled"},
    {QbrStatus::Skipped, u"skipped"},
}}};

/// Whether it still lies ahead: proposed, scheduled or with its content ready.
bool isAhead(QbrStatus status);
/// Whether it took place.
bool wasHeld(QbrStatus status);
/// What a review may become from what it is. Everything may be corrected by one step back; what was held is not cancelled.
bool mayMove(QbrStatus from, QbrStatus to);

/// Somebody of the customer who is invited, and whether they came.
struct QbrPerson
{
    ContactId contact;
    bool present = false;

    friend bool operator==(const QbrPerson &, const QbrPerson &) = default;
};

struct AgendaItem
{
    QString title;
    int minutes = 0;

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// One step of the checklist, so many days from the day of the review: −28 is four weeks before, 3 three days after.
struct QbrStep
{
    int offsetDays = 0;
    QString what; ///< a word of qbrSteps, or what the team wrote
    Team team = Team::Success; ///< whose step it is
    QDateTime doneAt; ///< UTC; invalid: open

    bool isDone() const { return doneAt.isValid(); }
    friend bool operator==(const QbrStep &, const QbrStep &) = default;
};

/// When a review came to be what.
struct QbrMove
{
    QbrStatus status = QbrStatus::Proposed;
    QDateTime at; ///< UTC

    friend bool operator==(const QbrMove &, const QbrMove &) = default;
};

struct Qbr
{
    QbrId id;
    QString key; ///< in other systems; may be empty, otherwise unique
    AccountId account;
    QbrKind kind = QbrKind::Qbr;
    QDate quarterDay; ///< the first day of the quarter it is held for
    QbrStatus status = QbrStatus::Proposed;
    QDateTime start; ///< UTC; invalid: no date yet
    QString timeZone; ///< IANA: whose clock the invitation speaks of
    int minutes = 60; ///< 1 … 1440
    QString place; ///< a room or a link
    MemberId owner; ///< who holds it
    std::vector<QbrPerson> people; ///< of the customer, each once
    std::vector<MemberId> members; ///< of ours besides the owner, each once
    std::optional<bool> buyerPresent; ///< was an economic buyer there? nothing: nobody has said
    std::vector<AgendaItem> agenda;
    std::vector<QbrStep> steps; ///< by day
    QString goals; ///< what was reviewed, Markdown
    QString decisions;
    QString notes;
    QString reason; ///< why it was skipped or cancelled
    QDate nextDay; ///< when the next one was agreed for; invalid: not yet
    TouchpointId touchpoint; ///< what was logged of it
    QString uid; ///< of the calendar event; given by the store
    int sequence = 0; ///< of the calendar event; counted by the store
    std::vector<QbrMove> moves; ///< oldest first; written by the store

    QDateTime end() const { return start.addSecs(qint64(minutes) * 60); }
    /// The day of the review on the wall of its zone; invalid without a date.
    QDate day() const;
    int agendaMinutes() const;
    friend bool operator==(const Qbr &, const Qbr &) = default;
};

/// InvalidInput naming the field: "account", "quarterDay", "start" (missing where the status needs one, outside of the
/// years 1900 to 2199), "timeZone", "minutes", "reason" (missing), "agenda" (an item without a title or with minutes out of
/// range), "steps", "people" (more than mostQbrPeople).
Result<void> validate(const Qbr &qbr);

inline constexpr size_t mostQbrPeople = 1000;

/// The steps the program brings, as words: what they are called is for the surface to say.
/// "date", "people", "buyer", "metrics", "content", "internal", "agenda", "rehearse", "minutes", "followup".
QStringList qbrSteps();
/// What a new review has to go through, T−28 … T+3. Executive ones, and those of the first tier ("A", "1", "Enterprise",
/// "Strategic", "Gold", "Platinum"), are gone through among us and rehearsed; an internal one has a short list of its own.
std::vector<QbrStep> usualSteps(QbrKind kind, const QString &tier);
/// Items by words for the surface to name ("welcome", "promises", "goals", "value", "voice", "plan", "next", "health",
/// "risks"), whose minutes add up to the slot.
std::vector<AgendaItem> usualAgenda(QbrKind kind, int minutes);

} // namespace mainstay
