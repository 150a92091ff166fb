// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/touchpoints/plannedtouch.h"
#include "core/touchpoints/quicklogresolve.h"
#include "core/touchpoints/touchpointstore.h"

#include <optional>
#include <vector>

namespace mainstay {

/// Somebody of the customer as a log names them: a contact, or somebody new by name.
struct LoggedPerson
{
    ContactId contact;
    QString newName; ///< where there is no contact yet
    QString newEmail; ///< of the new one, if known

    bool isNobody() const { return !contact.isValid() && newName.trimmed().isEmpty(); }
    friend bool operator==(const LoggedPerson &, const LoggedPerson &) = default;
};

struct LoggedQuote
{
    LoggedPerson who; ///< may be nobody: unknown
    QString words;

    friend bool operator==(const LoggedQuote &, const LoggedQuote &) = default;
};

/// All that saving one log writes. The touchpoint's own contacts and quotes are taken from `people` and
/// `quotes`, because they may name people who are not stored yet.
struct TouchpointLog
{
    Touchpoint touchpoint; ///< without an id: a new one
    std::vector<LoggedPerson> people;
    std::vector<LoggedQuote> quotes;
    /// What was loaded to be edited; saving over something else is a Conflict.
    std::optional<Touchpoint> loaded;
    QString draftPlace; ///< the draft that this log was written from; goes with the same commit
    /// How the days in the lines of the notes are read. Without a today the lines are not read, and tags and
    /// marks are the touchpoint's own.
    quicklog::Context reading;
    MemberId writer; ///< whose the actions are where a line names nobody
    QDateTime writtenAt; ///< UTC, when the actions are made; invalid: when the touch was
};

struct OpenActions
{
    int ours = 0;
    int theirs = 0;

    friend bool operator==(const OpenActions &, const OpenActions &) = default;
};

/// What saving moved.
struct LogOutcome
{
    TouchpointId id;
    bool counts = false;
    QDateTime lastTouchBefore; ///< the account's newest counted touch, UTC; invalid without one
    QDateTime lastTouch;
    OpenActions openBefore; ///< of the account
    OpenActions open;
    int actionsMade = 0; ///< promises apart
    int promisesMade = 0;
    int actionsChanged = 0;
    int actionsRemoved = 0;
    int touchesPlanned = 0;
    int touchesFulfilled = 0; ///< planned ones that this touch did
    QDate nextTouch; ///< the account's nearest planned day; invalid without one
    int newContacts = 0;
    int risks = 0; ///< in the notes
    int wins = 0;
    QStringList unreadLines; ///< of the notes, trimmed, that have a day that can't be read; they stay text
    int linesLeftOut = 0; ///< beyond mostLines
    QStringList unknownPeople; ///< behind @, who are nobody or not only one; they stand in the action's text
};

namespace touchpointlog {

/// Lines of one log that become something; further ones stay text.
constexpr size_t mostLines = 1000;

/// Inside a WriteBatch: the touchpoint, its new people, what the lines of its notes say, the planned touches
/// that it fulfils, and the end of its draft, all or nothing. NUL characters are taken out of all texts.
/// A new name that a contact of the account has already is that contact. Conflict as told above,
/// NotFound when what is edited is gone, otherwise as touchpointstore::insert and update.
///
/// Saving again keeps what is unchanged: a line that stays keeps its action as it is now. A changed line
/// changes of its action, while open, what the line says differently. A line that is gone takes its action
/// along while that is open and as the line made it. The same holds for planned touches; and for quotes,
/// which stand beside those of `quotes`, each words once.
///
/// A counted touch fulfils the account's open planned touches up to its day (where the user is), but not
/// those of its own notes, and none while it lies ahead of writtenAt; edited so that it doesn't any more, it
/// opens them again.
Result<LogOutcome> save(Connection &connection, const TouchpointLog &log);
/// Takes the touchpoint away; the planned touches that it fulfilled are open again. Inside a WriteBatch.
Result<void> remove(Connection &connection, TouchpointId touchpoint);

/// Whom the lines of a log of this account may mean.
Result<quicklog::Roster> roster(Connection &connection, AccountId account, MemberId writer);

/// Open actions of the account.
Result<OpenActions> openActions(Connection &connection, AccountId account);

/// The newest counted touch of the account, UTC; invalid without one.
Result<QDateTime> lastTouch(Connection &connection, AccountId account);

/// The drafts at `place` and at the places under it ("log", "log:7"), the newest first.
Result<std::vector<Draft>> drafts(Connection &connection, const QString &place);

} // namespace touchpointlog

} // namespace mainstay
