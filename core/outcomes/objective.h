// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mainstay {

/// Whether more of it is better, or less.
enum class ObjectiveDirection { More, Less };

inline constexpr EnumText<ObjectiveDirection, 2> objectiveDirections {{{
    {ObjectiveDirection::More, u"more"},
    {ObjectiveDirection::Less, u"less"},
}}};

/// How an objective stands (PLAN-2).
enum class ObjectiveState {
    NotMeasured, ///< nothing to judge it by; never stored
    OnTrack,
    Behind,
    AtRisk,
    Achieved,
    Missed,
};

inline constexpr EnumText<ObjectiveState, 6> objectiveStates {{{
    {ObjectiveState::NotMeasured, u"not-measured"},
    {ObjectiveState::OnTrack, u"on-track"},
    {ObjectiveState::Behind, u"behind"},
    {ObjectiveState::AtRisk, u"at-risk"},
    {ObjectiveState::Achieved, u"achieved"},
    {ObjectiveState::Missed, u"missed"},
}}};

/// What was measured on a day.
struct Measurement
{
    QDate day;
    double value = 0;
    QString note;

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

/// What the customer wants to reach: from a value to a value by a day.
struct Objective
{
    ObjectiveId id;
    QString key; ///< in other systems; may be empty, otherwise unique
    AccountId account;
    QString title; ///< never empty
    QString unit;
    MetricId metric; ///< of use that it is measured by; invalid: by hand
    ObjectiveDirection direction = ObjectiveDirection::More;
    std::optional<double> baseline; ///< nothing: not known yet
    std::optional<double> target; ///< nothing: not agreed yet
    QDate beginDay;
    QDate dueDay; ///< invalid: not agreed yet
    MemberId owner; ///< ours
    ContactId contact; ///< who wants it
    QString quote; ///< in the customer's words
    std::optional<ObjectiveState> overrideState; ///< what the team says against what is computed
    QString overrideReason; ///< wherever there is an overrideState
    QDate closedDay; ///< given up or settled: no longer measured from then on
    std::vector<Measurement> measurements; ///< by day, each day once; read only

    bool isOpenOn(QDate day) const { return !closedDay.isValid() || closedDay > day; }
    friend bool operator==(const Objective &, const Objective &) = default;
};

/// InvalidInput naming the field: "account", "title", "baseline" and "target" (not finite; target: not different from the
/// baseline, or on its other side than the direction says), "beginDay", "dueDay" (not after the begin), "overrideState"
/// (NotMeasured), "overrideReason" (missing). Baseline, target and due day may be missing: they are to be agreed yet.
Result<void> validate(const Objective &objective);

/// What an objective needs before anybody can say whether it is on track.
enum class ObjectiveGap { Baseline, Target, DueDay, Measurement };

struct ObjectiveProgress
{
    ObjectiveState state = ObjectiveState::NotMeasured; ///< what counts: what the team says, if it does
    ObjectiveState computed = ObjectiveState::NotMeasured;
    /// The newest that counts: not before the begin, not after the due day, today, or the day it was closed.
    std::optional<Measurement> last;
    std::optional<double> part; ///< of the way from baseline to target, 1: reached; may be below 0 and above 1
    std::optional<double> expected; ///< the straight line on the day of the newest measurement
    std::vector<ObjectiveGap> gaps;

    friend bool operator==(const ObjectiveProgress &, const ObjectiveProgress &) = default;
};

/// Judges an objective by the straight line from the baseline on the begin day to the target on the due day. Pure.
///
/// - Achieved: the newest measurement has reached the target.
/// - Missed: the due day is over and it has not.
/// - On track: the newest measurement is on the line or beyond it, on the line as it was on the measurement's day.
/// - At risk: behind the line, and more than two thirds of the time are gone, or the newest measurement lies farther from
///   the target than the one before (than the baseline, when it is the first).
/// - Behind: behind the line otherwise.
/// - Not measured: no measurement since the begin; or no baseline or target, unless the target is reached.
///
/// Without a due day there is no line: on track while something of the way is done, behind while nothing is, at risk as above.
ObjectiveProgress stateOf(const Objective &objective, QDate today);

} // namespace mainstay
