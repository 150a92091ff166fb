// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace mainstay {

/// What the lists' index tells of one action.
struct ActionEntry
{
    static constexpr qint32 undated = 0x7fffffff;

    qint64 id = 0;
    qint32 due = undated; ///< Julian day
    qint64 account = 0;
};

/// Keeps the actions with the text, folded, in what is to be done or in the account's name, reading or
/// domain. Few are looked up one by one; for many, all actions are read once in stored order: looking
/// them up in the order of their due days takes a hundred times as long.
Result<void> keepActionsWithText(Connection &connection, QStringView text, std::vector<ActionEntry> &entries);

} // namespace mainstay
