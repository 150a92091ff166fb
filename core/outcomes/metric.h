// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"

#include <QDate>

namespace mainstay {

/// A level is a state, of which the last value of some days counts (active users); a count is what happened, of which the
/// sum counts (reports written).
enum class MetricKind { Level, Count };

inline constexpr EnumText<MetricKind, 2> metricKinds {{{
    {MetricKind::Level, u"level"},
    {MetricKind::Count, u"count"},
}}};

/// What use is measured by (HEALTH-8).
struct Metric
{
    MetricId id;
    QString key; ///< unique
    QString name;
    QString unit; ///< may be empty
    MetricKind kind = MetricKind::Level;

    friend bool operator==(const Metric &, const Metric &) = default;
};

/// What a metric was on a day; one for each account, metric, product and day.
struct MetricValue
{
    AccountId account;
    MetricId metric;
    ProductId product; ///< invalid: of all that they use
    QDate day;
    double value = 0;

    friend bool operator==(const MetricValue &, const MetricValue &) = default;
};

/// InvalidInput naming the field: "key", "name".
Result<void> validate(const Metric &metric);
/// InvalidInput naming the field: "account", "metric", "day", "value" (not finite).
Result<void> validate(const MetricValue &value);

} // namespace mainstay
