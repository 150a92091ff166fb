// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace mainstay::cli {

/// What `qbr prep` takes besides.
void addPrepOptions(QCommandLineParser &parser);
/// The sentence for people when `qbr prep` is called wrongly; empty when all is well.
QString prepMistake(const QCommandLineParser &parser);
/// `qbr prep ID|--account NAME`: the prep sheet of a review. docs/cli.md.
ExitCode runPrep(const Context &context, const QCommandLineParser &parser, Connection &connection);

} // namespace mainstay::cli
