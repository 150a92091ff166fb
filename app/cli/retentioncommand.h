// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

/// `retention [--from 2023Q1 --to 2024Q4] [--by owner|…] [--as-of DATE] [--list QUARTER BUCKET]`
ExitCode runRetention(const Context &context, const QStringList &arguments);

} // namespace mainstay::cli
