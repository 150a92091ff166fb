// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
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
};

/// What saving moved.
struct LogOutcome
{
    TouchpointId id;
    bool counts = false;
    QDateTime lastTouch; ///< the account's newest counted touch, UTC; invalid without one
};

namespace touchpointlog {

/// Inside a WriteBatch: the touchpoint, its new people, and the end of its draft, all or nothing.
/// A new name that a contact of the account has already is that contact. Conflict as told above,
/// NotFound when what is edited is gone, otherwise as touchpointstore::insert and update.
Result<LogOutcome> save(Connection &connection, const TouchpointLog &log);

/// The newest counted touch of the account, UTC; invalid without one.
Result<QDateTime> lastTouch(Connection &connection, AccountId account);

/// The drafts at `place` and at the places under it ("log", "log:7"), the newest first.
Result<std::vector<Draft>> drafts(Connection &connection, const QString &place);

} // namespace touchpointlog

} // namespace mainstay
