// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

#include <vector>

namespace mainstay {

using SavedViewId = Id<struct SavedViewTag>;

/// Filters and order of a list under a name.
struct SavedView
{
    SavedViewId id;
    QString place; ///< which list: "touchpoints"
    QString name; ///< never empty, once a place
    QString payload; ///< the list's own JSON

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// SQL ↔ values. Writing functions run inside a WriteBatch.
namespace savedviewstore {

/// Of one place, in the order they were made.
Result<std::vector<SavedView>> all(Connection &connection, const QString &place);
/// Inserts, or with an id updates name and payload. InvalidInput without a name; Constraint when the place
/// has one of that name; NotFound when it is gone.
Result<SavedViewId> save(Connection &connection, const SavedView &view);
Result<void> remove(Connection &connection, SavedViewId id);

} // namespace savedviewstore

} // namespace mainstay
