// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

/// `new W.mainstay [--sample]`
ExitCode runNew(const Context &context, const QStringList &arguments);
/// `check --file W.mainstay`: sound or not, and what is wrong.
ExitCode runCheck(const Context &context, const QStringList &arguments);
/// `undo [BATCH]`, `redo`, `history [--limit N]`
ExitCode runUndo(const Context &context, const QStringList &arguments);
ExitCode runRedo(const Context &context, const QStringList &arguments);
ExitCode runHistory(const Context &context, const QStringList &arguments);

} // namespace mainstay::cli
