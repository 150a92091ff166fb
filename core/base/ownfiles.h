// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mainstay {

/// Whether `path` is the workspace at `workspace`, by whatever name, or one of the files that SQLite keeps beside it.
/// Looks at names and inodes alone: closing a file drops every lock that the process has on it (POSIX).
bool isFileOf(const QString &workspace, const QString &path);

} // namespace mainstay
