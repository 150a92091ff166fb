// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/qbr/qbr.h"
#include "core/storage/connection.h"

namespace mainstay {

/// A review as lists show it.
struct QbrRow
{
    QbrId id;
    AccountId account;
    QString accountName;
    QString tier;
    QbrKind kind = QbrKind::Qbr;
    QDate quarterDay;
    QbrStatus status = QbrStatus::Proposed;
    QDateTime start; ///< UTC; invalid: no date
    QString timeZone;
    int minutes = 60;
    QString place;
    MemberId owner;
    QString ownerName; ///< empty: nobody
    std::optional<bool> buyerPresent;
    int sequence = 0;
    int steps = 0;
    int stepsDone = 0;
    bool buyerInvited = false;

    friend bool operator==(const QbrRow &, const QbrRow &) = default;
};

/// Reviews: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace qbrstore {

/// Gives it a uid where it has none, and its first move. InvalidInput as validate().
Result<QbrId> insert(Connection &connection, const Qbr &qbr, const Clock &clock);
/// All fields but uid, sequence and moves. A new status is a move of now, and must be one that mayMove() allows
/// (Conflict otherwise); a change of time, length, place or zone, or whether it takes place, counts the sequence
/// up. NotFound when it is gone.
Result<void> update(Connection &connection, const Qbr &qbr, const Clock &clock);
/// The same for who edited what they had loaded: Conflict where it is no longer as it was then.
Result<void> updateLoaded(Connection &connection, const Qbr &qbr, const Qbr &loaded, const Clock &clock);
Result<void> remove(Connection &connection, QbrId id);
/// NotFound without such an id.
Result<Qbr> byId(Connection &connection, QbrId id);
/// Nothing where no review has that uid.
Result<std::optional<Qbr>> byUid(Connection &connection, const QString &uid);
/// The newest quarter first.
Result<std::vector<Qbr>> ofAccount(Connection &connection, AccountId account);
/// Of quarters that begin in [from, to), by quarter, status and id.
Result<std::vector<QbrRow>> list(Connection &connection, QDate from, QDate to);
/// Of those that begin in [from, to), whichever quarter they are for, by start.
Result<std::vector<QbrRow>> listBetween(Connection &connection, const QDateTime &from, const QDateTime &to);
/// An account's, the oldest quarter first.
Result<std::vector<QbrRow>> rowsOf(Connection &connection, AccountId account);

} // namespace qbrstore

} // namespace mainstay
