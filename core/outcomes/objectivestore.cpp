// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/objectivestore.h"

#include <QHash>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace mainstay::objectivestore {

namespace {

std::optional<double> optionalReal(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

std::optional<QString> textOf(std::optional<ObjectiveState> state)
{
    return state ? std::optional(objectiveStates.toText(*state)) : std::nullopt;
}

Result<Objective> readObjective(const Statement &row)
{
    Objective objective;
    objective.id = row.id<ObjectiveId>(0);
    objective.key = row.text(1);
    objective.account = row.id<AccountId>(2);
    objective.title = row.text(3);
    objective.unit = row.text(4);
    objective.metric = row.id<MetricId>(5);
    MAINSTAY_TRY(objective.direction, objectiveDirections.fromText(row.text(6)));
    objective.baseline = optionalReal(row, 7);
    objective.target = optionalReal(row, 8);
    objective.beginDay = row.date(9);
    objective.dueDay = row.date(10);
    objective.owner = row.id<MemberId>(11);
    objective.contact = row.id<ContactId>(12);
    objective.quote = row.text(13);
    if (!row.isNull(14)) {
        MAINSTAY_TRY(objective.overrideState, objectiveStates.fromText(row.text(14)));
    }
    objective.overrideReason = row.text(15);
    objective.closedDay = row.date(16);
    return objective;
}

/// What is known of an objective on one day, and from where.
struct DayValue
{
    enum class Source { Products, Metric, Hand };

    Source source = Source::Products;
    double value = 0;
    QString note;
};
using Days = std::map<QDate, DayValue>;

Result<void> addUse(Connection &connection, AccountId account, QHash<ObjectiveId, Days> &days)
{
    MAINSTAY_TRY(Statement row, connection.prepare("outcomes/objective_use"));
    row.bind(account);
    for (;;) {
        MAINSTAY_TRY(const bool found, row.next());
        if (!found)
            return {};
        DayValue &day = days[row.id<ObjectiveId>(0)][row.date(1)];
        if (row.isNull(2))
            day = {DayValue::Source::Metric, row.real(3), {}};
        else if (day.source == DayValue::Source::Products)
            day.value += row.real(3);
    }
}

Result<void> addMeasured(Connection &connection, AccountId account, QHash<ObjectiveId, Days> &days)
{
    MAINSTAY_TRY(Statement row, connection.prepare("outcomes/objective_values"));
    row.bind(account);
    for (;;) {
        MAINSTAY_TRY(const bool found, row.next());
        if (!found)
            return {};
        days[row.id<ObjectiveId>(0)][row.date(1)] = {DayValue::Source::Hand, row.real(2), row.text(3)};
    }
}

} // namespace

Result<ObjectiveId> insert(Connection &connection, const Objective &objective)
{
    MAINSTAY_CHECK(validate(objective));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("outcomes/insert_objective", nullIfEmpty(objective.key), objective.account, objective.title,
                                     objective.unit, objective.metric, objectiveDirections.toText(objective.direction), objective.baseline,
                                     objective.target, objective.beginDay, objective.dueDay, objective.owner, objective.contact,
                                     objective.quote, textOf(objective.overrideState), objective.overrideReason, objective.closedDay));
    return ObjectiveId(id);
}

Result<void> update(Connection &connection, const Objective &objective)
{
    MAINSTAY_CHECK(validate(objective));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("outcomes/update_objective", objective.id, nullIfEmpty(objective.key), objective.account,
                                     objective.title, objective.unit, objective.metric, objectiveDirections.toText(objective.direction),
                                     objective.baseline, objective.target, objective.beginDay, objective.dueDay, objective.owner,
                                     objective.contact, objective.quote, textOf(objective.overrideState), objective.overrideReason,
                                     objective.closedDay));
    return id == 0 ? Result<void>(Error {ErrorCode::NotFound, u"objective %1"_s.arg(objective.id.value())}) : Result<void>();
}

Result<void> remove(Connection &connection, ObjectiveId id)
{
    return connection.run("outcomes/delete_objective", id);
}

Result<void> measure(Connection &connection, ObjectiveId id, const Measurement &measurement)
{
    if (!measurement.day.isValid())
        return Error {ErrorCode::InvalidInput, u"day"_s};
    if (!std::isfinite(measurement.value))
        return Error {ErrorCode::InvalidInput, u"value"_s};
    return connection.run("outcomes/save_objective_value", id, measurement.day, measurement.value, measurement.note);
}

Result<void> removeMeasurement(Connection &connection, ObjectiveId id, QDate day)
{
    return connection.run("outcomes/delete_objective_value", id, day);
}

Result<std::vector<Objective>> ofAccount(Connection &connection, AccountId account)
{
    QHash<ObjectiveId, Days> days;
    MAINSTAY_CHECK(addUse(connection, account, days));
    MAINSTAY_CHECK(addMeasured(connection, account, days));
    MAINSTAY_TRY(Statement row, connection.prepare("outcomes/objectives_of_account"));
    row.bind(account);
    std::vector<Objective> objectives;
    for (;;) {
        MAINSTAY_TRY(const bool found, row.next());
        if (!found)
            return objectives;
        MAINSTAY_TRY(Objective objective, readObjective(row));
        for (const auto &[day, one] : days.value(objective.id))
            objective.measurements.push_back({day, one.value, one.note});
        objectives.push_back(std::move(objective));
    }
}

} // namespace mainstay::objectivestore
