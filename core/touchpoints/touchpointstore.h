// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"
#include "core/touchpoints/action.h"
#include "core/touchpoints/touchpoint.h"

#include <optional>
#include <vector>

namespace mainstay {

/// What a list of touchpoints shows of one row.
struct TouchpointRow
{
    TouchpointId id;
    AccountId account;
    QString accountName;
    QDateTime at; ///< UTC
    std::optional<int> minutes;
    TouchpointKind kind = TouchpointKind::WebMeeting;
    Purpose purpose = Purpose::Cadence;
    Outcome outcome = Outcome::Held;
    QString summary; ///< or the notes' first line where there is none
    std::optional<int> sentimentUs;
    std::optional<int> sentimentSolution;

    friend bool operator==(const TouchpointRow &, const TouchpointRow &) = default;
};

/// A half-written log. `place` names where it was being written ("log"); one draft a place.
struct Draft
{
    QString place;
    QString payload; ///< the editor's own JSON
    QDateTime updatedAt;
};

/// An action that a line of the notes made, and when.
struct LineAction
{
    Action action;
    QDateTime createdAt; ///< UTC

    friend bool operator==(const LineAction &, const LineAction &) = default;
};

/// Touchpoints, actions and drafts: SQL ↔ values. Writing functions but those of drafts run inside a
/// WriteBatch.
namespace touchpointstore {

Result<TouchpointId> insert(Connection &connection, const Touchpoint &touchpoint);
Result<void> update(Connection &connection, const Touchpoint &touchpoint);
Result<void> remove(Connection &connection, TouchpointId id);
/// NotFound without such an id.
Result<Touchpoint> byId(Connection &connection, TouchpointId id);

/// The newest of one account that happened before (`before`, `beforeId`); a keyset page. An invalid
/// `before` begins at the newest.
struct TimelinePage
{
    AccountId account;
    QDateTime before;
    TouchpointId beforeId;
    int limit = 50;
};
Result<std::vector<TouchpointRow>> timeline(Connection &connection, const TimelinePage &page);
/// The rows of these ids, in their order; ids that are gone are left out.
Result<std::vector<TouchpointRow>> rows(Connection &connection, const std::vector<TouchpointId> &ids);

Result<ActionId> insertAction(Connection &connection, const Action &action, const Clock &clock);
Result<void> updateAction(Connection &connection, const Action &action);
Result<void> removeAction(Connection &connection, ActionId id);
/// What the lines of the touchpoint's notes made, in any state, in the order of making.
Result<std::vector<LineAction>> lineActions(Connection &connection, TouchpointId touchpoint);
/// updateAction, and when it was made.
Result<void> remakeAction(Connection &connection, const LineAction &made);
/// Kept or late, as of the clock's today.
Result<void> closeAction(Connection &connection, ActionId id, const Clock &clock);
/// Open ones of the account, by due day (none last).
Result<std::vector<Action>> openActions(Connection &connection, AccountId account);

/// Saved at once, in a transaction of its own, outside of the journal.
Result<void> saveDraft(Connection &connection, const Draft &draft);
Result<std::optional<Draft>> draft(Connection &connection, const QString &place);
Result<void> removeDraft(Connection &connection, const QString &place);

} // namespace touchpointstore

} // namespace mainstay
