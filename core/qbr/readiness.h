// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/qbr.h"
#include "core/storage/connection.h"
#include "core/touchpoints/action.h"

#include <QHash>

#include <array>

namespace mainstay {

/// What a review needs before it can be held (the readiness ring of QBR-2).
enum class ReadinessPart { Goals, Metrics, People, Promises };

inline constexpr std::array<ReadinessPart, 4> allReadinessParts {ReadinessPart::Goals, ReadinessPart::Metrics, ReadinessPart::People,
                                                                 ReadinessPart::Promises};

inline constexpr EnumText<ReadinessPart, 4> readinessParts {{{
    {ReadinessPart::Goals, u"goals"},
    {ReadinessPart::Metrics, u"metrics"},
    {ReadinessPart::People, u"people"},
    {ReadinessPart::Promises, u"promises"},
}}};

/// What is open.
enum class OpenThing {
    NoObjectives, ///< the account has none that is open
    ObjectiveNotMeasured, ///< name; day: the newest measurement, if there is any
    NoMetrics, ///< nothing was ever told of use
    MetricStale, ///< name; day: of the newest value
    NobodyInvited, ///< of the customer; for an internal review, of us
    NoBuyer, ///< no economic buyer among those who are invited
    PromiseOpen, ///< name: what; day: due; side
};

inline constexpr EnumText<OpenThing, 7> openThings {{{
    {OpenThing::NoObjectives, u"no-objectives"},
    {OpenThing::ObjectiveNotMeasured, u"objective-not-measured"},
    {OpenThing::NoMetrics, u"no-metrics"},
    {OpenThing::MetricStale, u"metric-stale"},
    {OpenThing::NobodyInvited, u"nobody-invited"},
    {OpenThing::NoBuyer, u"no-buyer"},
    {OpenThing::PromiseOpen, u"promise-open"},
}}};

struct OpenItem
{
    OpenThing what = OpenThing::NoObjectives;
    QString name;
    QDate day;
    ActionSide side = ActionSide::Ours;

    friend bool operator==(const OpenItem &, const OpenItem &) = default;
};

/// One part of the ring.
struct ReadinessShare
{
    int done = 0;
    int of = 0; ///< 0: nothing was asked for, so nothing is open
    std::vector<OpenItem> open;

    bool isDone() const { return done >= of; }
    friend bool operator==(const ReadinessShare &, const ReadinessShare &) = default;
};

struct Readiness
{
    std::array<ReadinessShare, 4> shares;

    const ReadinessShare &share(ReadinessPart part) const { return shares[size_t(part)]; }
    bool isReady() const;
    friend bool operator==(const Readiness &, const Readiness &) = default;
};

/// How ready reviews are, as things stand now. What a review is held against is its day or today, whichever is earlier;
/// today for one without a date.
///
/// - Goals: the account's objectives that are open then and have begun. Measured is what has a measurement (by hand, or a
///   value of its metric) since the quarter of the review began, or since measuredDays before then. Without any objective
///   that is what is open: 0 of 1.
/// - Metrics: those that the account has ever had a value of; fresh is what has one since freshDays before then. 0 of 1
///   without any.
/// - People: somebody of the customer is invited who has not left by then, and one of those is an economic buyer: of 2. For
///   an internal review it is one of ours besides its owner: of 1.
/// - Promises of both sides that are due before the day of the review (without one, before its quarter ends): open ones of any
///   age are open, those settled count as done when they were due in the promiseDays before.
namespace readiness {

inline constexpr int measuredDays = 45;
inline constexpr int freshDays = 35;
inline constexpr int promiseDays = 91;

/// Of all reviews of quarters that begin in [from, to). Six statements, however many reviews there are.
Result<QHash<QbrId, Readiness>> ofQuarters(Connection &connection, QDate from, QDate to, QDate today);
/// NotFound when it is gone.
Result<Readiness> of(Connection &connection, QbrId review, QDate today);

} // namespace readiness

} // namespace mainstay
