// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/prepsheet.h"

#include <QJsonObject>

namespace mainstay::cli {

/// The keys are stable; docs/cli.md. Amounts are minor units.
QJsonObject toJson(const PrepSheet &sheet);

} // namespace mainstay::cli
