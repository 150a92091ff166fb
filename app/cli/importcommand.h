// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

/// `import INPUT… --as accounts|… [--mapping PRESET] [--dry-run] [--all-or-nothing] [--rejects FILE]
/// [--ends-inclusive]`: each file is one batch. Rejects when any row of any file was refused, Failed
/// when a file could not be imported at all; the files after it are still tried.
ExitCode runImport(const Context &context, const QStringList &arguments);

} // namespace mainstay::cli
