// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

ExitCode runSearch(const Context &context, const QStringList &arguments);

} // namespace mainstay::cli
