// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/objective.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Of the way: what lies closer to the line than this is on it, so that the last digit of a product decides nothing.
constexpr double nearly = 1e-9;

Error invalid(const QString &field)
{
    return {ErrorCode::InvalidInput, field};
}

/// The newest measurement that counts, and the one before it.
struct Newest
{
    const Measurement *last = nullptr;
    const Measurement *before = nullptr;
};

/// Until when something may have been measured to count.
QDate lastDayOf(const Objective &objective, QDate today)
{
    QDate last = today;
    if (objective.closedDay.isValid())
        last = std::min(last, objective.closedDay);
    if (objective.dueDay.isValid())
        last = std::min(last, objective.dueDay);
    return last;
}

Newest newestOf(const Objective &objective, QDate until)
{
    Newest newest;
    for (const Measurement &one : objective.measurements) {
        if (one.day < objective.beginDay || one.day > until)
            continue;
        if (!newest.last || one.day > newest.last->day) {
            newest.before = newest.last;
            newest.last = &one;
        } else if (!newest.before || one.day > newest.before->day) {
            newest.before = &one;
        }
    }
    return newest;
}

bool hasReached(const Objective &objective, double value)
{
    return objective.direction == ObjectiveDirection::More ? value >= *objective.target : value <= *objective.target;
}

/// Of the time from begin to due.
double timePart(const Objective &objective, QDate day)
{
    return double(objective.beginDay.daysTo(day)) / double(objective.beginDay.daysTo(objective.dueDay));
}

std::vector<ObjectiveGap> gapsOf(const Objective &objective, const Newest &newest)
{
    std::vector<ObjectiveGap> gaps;
    if (!objective.baseline)
        gaps.push_back(ObjectiveGap::Baseline);
    if (!objective.target)
        gaps.push_back(ObjectiveGap::Target);
    if (!objective.dueDay.isValid())
        gaps.push_back(ObjectiveGap::DueDay);
    if (!newest.last)
        gaps.push_back(ObjectiveGap::Measurement);
    return gaps;
}

/// What the line says while the due day lies ahead; `part` of the way was done when it was measured.
ObjectiveState onTheWay(const Objective &objective, const Newest &newest, double part, QDate at)
{
    const bool hasLine = objective.dueDay.isValid();
    if (hasLine ? part >= timePart(objective, newest.last->day) - nearly : part > nearly)
        return ObjectiveState::OnTrack;
    const double way = *objective.target - *objective.baseline;
    const double before = newest.before ? (newest.before->value - *objective.baseline) / way : 0;
    const bool isLate = hasLine && 3 * objective.beginDay.daysTo(at) > 2 * objective.beginDay.daysTo(objective.dueDay);
    return isLate || part < before - nearly ? ObjectiveState::AtRisk : ObjectiveState::Behind;
}

ObjectiveState compute(const Objective &objective, const Newest &newest, std::optional<double> part, QDate today)
{
    if (!newest.last || !objective.target)
        return ObjectiveState::NotMeasured;
    if (part ? *part >= 1 - nearly : hasReached(objective, newest.last->value))
        return ObjectiveState::Achieved;
    const QDate at = objective.closedDay.isValid() ? std::min(today, objective.closedDay) : today;
    if (objective.dueDay.isValid() && at > objective.dueDay)
        return ObjectiveState::Missed;
    return part ? onTheWay(objective, newest, *part, at) : ObjectiveState::NotMeasured;
}

} // namespace

Result<void> validate(const Objective &objective)
{
    if (!objective.account.isValid())
        return invalid(u"account"_s);
    if (objective.title.trimmed().isEmpty())
        return invalid(u"title"_s);
    if (objective.baseline && !std::isfinite(*objective.baseline))
        return invalid(u"baseline"_s);
    if (objective.target && !std::isfinite(*objective.target))
        return invalid(u"target"_s);
    if (objective.baseline && objective.target) {
        const bool isMore = objective.direction == ObjectiveDirection::More;
        if (isMore ? *objective.target <= *objective.baseline : *objective.target >= *objective.baseline)
            return invalid(u"target"_s);
    }
    if (!objective.beginDay.isValid())
        return invalid(u"beginDay"_s);
    if (objective.dueDay.isValid() && objective.dueDay <= objective.beginDay)
        return invalid(u"dueDay"_s);
    if (objective.overrideState == ObjectiveState::NotMeasured)
        return invalid(u"overrideState"_s);
    if (objective.overrideState && objective.overrideReason.trimmed().isEmpty())
        return invalid(u"overrideReason"_s);
    return {};
}

ObjectiveProgress stateOf(const Objective &objective, QDate today)
{
    const Newest newest = newestOf(objective, lastDayOf(objective, today));
    ObjectiveProgress progress;
    progress.gaps = gapsOf(objective, newest);
    const bool hasWay = objective.baseline && objective.target && *objective.baseline != *objective.target;
    if (newest.last)
        progress.last = *newest.last;
    if (newest.last && hasWay) {
        const double way = *objective.target - *objective.baseline;
        progress.part = (newest.last->value - *objective.baseline) / way;
        if (objective.dueDay.isValid() && objective.dueDay > objective.beginDay)
            progress.expected = *objective.baseline + way * timePart(objective, newest.last->day);
    }
    progress.computed = compute(objective, newest, progress.part, today);
    progress.state = objective.overrideState.value_or(progress.computed);
    return progress;
}

} // namespace mainstay
