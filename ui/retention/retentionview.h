// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/cohorts.h"
#include "core/retention/lossreasons.h"
#include "core/retention/retentionfigures.h"
#include "core/retention/retentionstore.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace mainstay {

/// How many quarters the chart shows, counted from the newest.
enum class RetentionRange { Last8, Last12, All };

inline constexpr EnumText<RetentionRange, 3> retentionRanges {{{
    {RetentionRange::Last8, u"last8"},
    {RetentionRange::Last12, u"last12"},
    {RetentionRange::All, u"all"},
}}};

/// The figures that the chart can show, in the order of the switch.
inline constexpr std::array<RetentionRatio, 4> chartedRatios {
    RetentionRatio::Adjusted, RetentionRatio::GrossRevenue, RetentionRatio::NetRevenue,
    RetentionRatio::Simple};

/// What the page is about.
enum class RetentionPane { Quarters, Groups, Cohorts, Reasons };

inline constexpr EnumText<RetentionPane, 4> retentionPanes {{{
    {RetentionPane::Quarters, u"quarters"},
    {RetentionPane::Groups, u"groups"},
    {RetentionPane::Cohorts, u"cohorts"},
    {RetentionPane::Reasons, u"reasons"},
}}};

/// What somebody chose to see on the retention page.
struct RetentionView
{
    RetentionRatio metric = RetentionRatio::Adjusted;
    RetentionRange range = RetentionRange::Last8;
    std::optional<Quarter> quarter; ///< nothing: the newest, whichever that is
    std::optional<RetentionBucket> bucket; ///< whose accounts are listed; nothing: no list
    RetentionPane pane = RetentionPane::Quarters;
    CohortMeasure cohorts = CohortMeasure::Presence;
    ReasonSource reasons = ReasonSource::Established;
    RetentionDimension groups = RetentionDimension::Tier;
    RetentionUnit level = RetentionUnit::Account; ///< whose comings and goings are counted; one of retentionLevels

    /// Nine words: "adjusted_retention last8 2025Q4 lost quarters presence established tier account", "-" for nothing.
    QByteArray toText() const;
    /// What can't be read is as in a new view: the text comes from a settings file.
    static RetentionView fromText(const QByteArray &text);

    friend bool operator==(const RetentionView &, const RetentionView &) = default;
};

/// How many of `count` quarters a range shows.
size_t shownQuarters(RetentionRange range, size_t count);

} // namespace mainstay
