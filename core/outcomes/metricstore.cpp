// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/metricstore.h"

using namespace Qt::StringLiterals;

namespace mainstay::metricstore {

namespace {

Result<Metric> readMetric(const Statement &row)
{
    Metric metric;
    metric.id = row.id<MetricId>(0);
    metric.key = row.text(1);
    metric.name = row.text(2);
    metric.unit = row.text(3);
    MAINSTAY_TRY(metric.kind, metricKinds.fromText(row.text(4)));
    return metric;
}

} // namespace

Result<MetricId> insert(Connection &connection, const Metric &metric)
{
    MAINSTAY_CHECK(validate(metric));
    MAINSTAY_TRY(const qint64 id, connection.runForId("outcomes/insert_metric", metric.key, metric.name, metric.unit,
                                                      metricKinds.toText(metric.kind)));
    return MetricId(id);
}

Result<void> update(Connection &connection, const Metric &metric)
{
    MAINSTAY_CHECK(validate(metric));
    MAINSTAY_TRY(const qint64 id, connection.runForId("outcomes/update_metric", metric.id, metric.key, metric.name,
                                                      metric.unit, metricKinds.toText(metric.kind)));
    return id == 0 ? Result<void>(Error {ErrorCode::NotFound, u"metric %1"_s.arg(metric.id.value())}) : Result<void>();
}

Result<std::vector<Metric>> all(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("outcomes/metrics"));
    statement.bind();
    std::vector<Metric> metrics;
    for (;;) {
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return metrics;
        MAINSTAY_TRY(Metric metric, readMetric(statement));
        metrics.push_back(std::move(metric));
    }
}

Result<std::optional<Metric>> byKey(Connection &connection, const QString &key)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("outcomes/metric_by_key"));
    statement.bind(key);
    MAINSTAY_TRY(const bool found, statement.next());
    if (!found)
        return std::optional<Metric>();
    MAINSTAY_TRY(Metric metric, readMetric(statement));
    return std::optional(std::move(metric));
}

Result<void> put(Connection &connection, const MetricValue &value)
{
    MAINSTAY_CHECK(validate(value));
    return connection.run("outcomes/put_metric_value", value.account, value.metric, value.product, value.day, value.value);
}

Result<std::vector<MetricValue>> ofAccount(Connection &connection, AccountId account, QDate from, QDate to)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("outcomes/metric_values_of_account"));
    statement.bind(account, from, to);
    std::vector<MetricValue> values;
    for (;;) {
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return values;
        values.push_back({account, statement.id<MetricId>(0), statement.id<ProductId>(1), statement.date(2), statement.real(3)});
    }
}

} // namespace mainstay::metricstore
