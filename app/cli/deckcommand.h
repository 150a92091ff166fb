// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

/// `mainstay-cli deck`: customers' decks as .pptx, one or all of a quarter. docs/cli.md.
ExitCode runDeck(const Context &context, const QStringList &arguments);

} // namespace mainstay::cli
