// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/retention/cohorts.h"
#include "core/retention/lossreasons.h"
#include "core/retention/retentionstore.h"

namespace mainstay::cli {

/// `retention cohorts`, `retention reasons` and `retention forecast`.
struct RetentionPart
{
    QString name;
    RetentionRequest request;
    bool hasEnd = false; ///< --to was given: the forecast ends there, else four quarters on
    QString measure; ///< of cohorts
    ReasonSource source = ReasonSource::Established;
};

bool isRetentionPart(const QString &word);
/// `data` of all accounts. The exit code; says what is wrong on standard error.
ExitCode runRetentionPart(const Context &context, const QCommandLineParser &parser, Connection &connection,
                          RetentionData data, const RetentionPart &part);

} // namespace mainstay::cli
