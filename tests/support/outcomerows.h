// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <optional>

/// Rows of use and support, written without a store. Call inside a batch.
namespace mainstay::test {

/// A support case as its row is; instants are UTC.
struct CaseFacts
{
    QString subject;
    QString topic;
    QString severity = QStringLiteral("normal");
    QDateTime opened;
    QDateTime answered {};
    QDateTime resolved {};
    QDateTime answerDue {};
    QDateTime resolveDue {};
    std::optional<int> satisfaction {};
};

inline Result<MetricId> addMetric(Connection &db, const QString &name, const QString &kind = QStringLiteral("level"))
{
    MAINSTAY_TRY(Statement row, db.prepareGenerated("INSERT INTO metric (key, name, kind) VALUES (?1, ?1, ?2) RETURNING id"));
    MAINSTAY_CHECK(row.bind(name, kind).next());
    return MetricId(row.int64(0));
}

inline Result<void> addUse(Connection &db, AccountId account, MetricId metric, QDate day, double value, ProductId product = {})
{
    MAINSTAY_TRY(
        Statement row,
        db.prepareGenerated("INSERT INTO metric_value (account_id, metric_id, day, value, product_id) VALUES (?1, ?2, ?3, ?4, ?5)"));
    return row.bind(account, metric, day, value, product).run();
}

inline Result<void> addCase(Connection &db, AccountId account, const CaseFacts &one)
{
    MAINSTAY_TRY(
        Statement row,
        db.prepareGenerated("INSERT INTO support_case (account_id, subject, topic, severity, state, opened_ms, answered_ms, resolved_ms, "
                            "answer_due_ms, resolve_due_ms, satisfaction) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"));
    return row
        .bind(account, one.subject, one.topic, one.severity, one.resolved.isValid() ? QStringLiteral("resolved") : QStringLiteral("open"),
              one.opened, one.answered, one.resolved, one.answerDue, one.resolveDue, one.satisfaction)
        .run();
}

} // namespace mainstay::test
