// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/searchitem.h"

namespace mainstay {

/// The word index: follows every batch inside of its transaction, unless that wrote a great deal; what it
/// then owes is written down in the file and caught up on later, a little at a time, by whoever calls
/// catchUp().
namespace searchindex {

/// A batch that changed more things than this leaves them to catchUp().
constexpr int followedAtOnce = 500;

/// After the schema has changed, inside the migration's transaction.
Result<void> createTriggers(Connection &connection);
/// Makes the index follow what this connection writes from now on.
void follow(Connection &connection);

/// How far the index is with what it owes. Gaps between ids count, so this is for showing progress.
struct State
{
    qint64 waiting = 0; ///< 0: all is found
    qint64 planned = 0; ///< waiting or done since it began to owe

    bool isComplete() const { return waiting == 0; }
    qint64 done() const { return planned - waiting; }
    friend bool operator==(const State &, const State &) = default;
};
Result<State> state(Connection &connection);

/// Indexes up to `things` of those that wait, in a transaction of its own, and says how far it is then.
/// Stopping in between, by whatever means, loses nothing that was committed.
Result<State> catchUp(Connection &connection, int things);

/// Whether it was made by other rules, or holds more of what is gone than of what is there.
Result<bool> isWorn(Connection &connection);
/// Leaves nothing in it (no word that was ever written) and lets everything wait.
Result<void> startAnew(Connection &connection);

/// The lowest document id at this instant; everything that happened later is above. An invalid instant
/// gives the place of what has none, below all others.
qint64 placeOf(const QDateTime &at);

} // namespace searchindex

} // namespace mainstay
