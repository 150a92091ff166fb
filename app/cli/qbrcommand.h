// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

/// `qbr propose|list|stats|prep|ics|apply|holidays`: business reviews. docs/cli.md.
ExitCode runQbr(const Context &context, const QStringList &arguments);

} // namespace mainstay::cli
