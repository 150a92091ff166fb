// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

namespace mainstay {

/// The tables that keep no journal, each with its reason: the journal itself, drafts, which are
/// nobody's history, and what search derives from the others. Everything else is journalled; a test holds every table against this list.
QStringList unjournalledTables();

/// All columns but id, in the order of the schema.
Result<QStringList> journalledColumns(Connection &connection, const QString &table);

/// Makes the triggers of every journalled table anew, after a change of the schema.
Result<void> createJournalTriggers(Connection &connection);

} // namespace mainstay
