// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

/// `log TEXT|- [--as MEMBER] [--at INSTANT|DAY] [--account KEY] [--kind KIND] [--purpose PURPOSE]`: the first line
/// is `Account: kind minutes with people, summary`, the rest are the notes with their marks. One batch.
ExitCode runLog(const Context &context, const QStringList &arguments);

} // namespace mainstay::cli
