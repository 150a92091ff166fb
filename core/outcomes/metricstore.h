// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcomes/metric.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace mainstay {

/// Metrics and what was measured: SQL ↔ values. Writing functions run inside a WriteBatch.
namespace metricstore {

/// InvalidInput as validate(); Constraint for a key that is taken.
Result<MetricId> insert(Connection &connection, const Metric &metric);
/// All fields. InvalidInput as validate(), NotFound when it is gone.
Result<void> update(Connection &connection, const Metric &metric);
/// By name; there are few.
Result<std::vector<Metric>> all(Connection &connection);
/// Nothing where no metric has that key.
Result<std::optional<Metric>> byKey(Connection &connection, const QString &key);

/// In the place of what was there for the same account, metric, product and day. InvalidInput as validate().
Result<void> put(Connection &connection, const MetricValue &value);
/// An account's values of days in [from, to), by metric, product and day.
Result<std::vector<MetricValue>> ofAccount(Connection &connection, AccountId account, QDate from, QDate to);

} // namespace metricstore

} // namespace mainstay
