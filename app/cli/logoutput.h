// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/touchpoints/touchpointlog.h"

#include <QJsonObject>
#include <QTextStream>

namespace mainstay::cli {

/// What was logged, and what that moved.
struct LogReport
{
    Account account;
    Touchpoint touchpoint; ///< as stored
    LogOutcome outcome;
    BatchId batch;
};

/// docs/cli.md
QJsonObject toJson(const LogReport &report);
/// For people: a line for each thing that moved.
void print(QTextStream &out, const LogReport &report);

} // namespace mainstay::cli
