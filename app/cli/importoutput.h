// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/importreport.h"

#include <QJsonObject>
#include <QTextStream>

namespace mainstay::cli {

/// What one import did, for scripts. The keys are stable; docs/cli.md.
QJsonObject toJson(const QString &file, const ImportReport &report);
/// The same for people, every reject that the report holds on a line of its own.
void printReport(QTextStream &out, const QString &file, const ImportReport &report);

} // namespace mainstay::cli
