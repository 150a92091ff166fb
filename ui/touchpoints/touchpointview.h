// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointlist.h"

#include <array>

namespace mainstay {

/// A time that moves along with today, or two days of one's own.
enum class TouchpointPeriod {
    Any,
    Today,
    Week,
    Month,
    Quarter,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    Between,
};

std::array<TouchpointPeriod, 12> allTouchpointPeriods();
QString label(TouchpointPeriod period);

/// What the list of touchpoints is told to show: filters and order as a person chose them.
struct TouchpointView
{
    TouchpointFilter filter; ///< without its times
    TouchpointPeriod period = TouchpointPeriod::Any;
    QDate first; ///< of Between, both included; invalid: open
    QDate last;
    TouchpointOrder order = TouchpointOrder::NewestFirst;

    friend bool operator==(const TouchpointView &, const TouchpointView &) = default;
};

/// The days of a period, both included; invalid: open. Quarters are those of the calendar.
struct DaySpan
{
    QDate first;
    QDate last;

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};
DaySpan daysOf(const TouchpointView &view, QDate today);
/// With the times that the period means today.
TouchpointQuery queryOf(const TouchpointView &view, QDate today);

/// The payload of a SavedView: versioned JSON.
QString toPayload(const TouchpointView &view);
/// Corrupt when it can't be read as one; NewerVersion when a later program wrote it.
Result<TouchpointView> touchpointViewFromPayload(const QString &payload);

} // namespace mainstay
