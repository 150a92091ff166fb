// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/retention/daybyday.h"

#include <QString>

namespace mainstay::test {

/// Holds every count, amount, ratio and account list of the table against the day-by-day reading;
/// `from` and `until` are the days it keeps. Empty when all agree, else what differs first.
QString firstDifference(const RetentionInput &input, const RetentionRequest &request,
                        const RetentionTable &table, QDate from, QDate until);

} // namespace mainstay::test
