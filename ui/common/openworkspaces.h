// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mainstay::openworkspaces {

/// WorkspaceSession says what this process has open.
void add(const QString &path);
void remove(const QString &path);

/// Whether the path is a file of any workspace that this process has open: it must be neither read nor written by
/// anything else here, as closing it would drop SQLite's locks. From any thread.
bool isOwnFile(const QString &path);

} // namespace mainstay::openworkspaces
