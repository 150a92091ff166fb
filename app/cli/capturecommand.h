// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

/// `capture FILE… [--dry-run] [--account KEY] [--from DAY --to DAY] [--add-people]`: all files are one batch.
/// Rejects when anything was refused or has no account.
ExitCode runCapture(const Context &context, const QStringList &arguments);

} // namespace mainstay::cli
