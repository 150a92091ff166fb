// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

namespace mainstay::workspace {

/// What is wrong with an opened workspace of this program's schema, for experts; empty: sound. Reads the whole file
/// and its indexes, and looks for every table and column that a new workspace has.
Result<QStringList> problemsOf(Connection &connection);

} // namespace mainstay::workspace
