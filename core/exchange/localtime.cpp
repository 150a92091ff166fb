// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/localtime.h"

#include <QDateTime>

#include <algorithm>

namespace mainstay {

namespace {

constexpr qint64 nearMs = 2 * 24 * 3600 * qint64(1000);
/// 2037-01-01: up to there zone files list every change, later ones only Qt works out from a rule.
constexpr qint64 listedUntilMs = 2'114'380'800'000;

} // namespace

LocalTime::LocalTime(QTimeZone zone)
    : m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
{
    const QDateTime first(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(listedUntilMs + nearMs, Qt::UTC);
    m_stretches.push_back({first.toMSecsSinceEpoch(), m_zone.offsetFromUtc(first) * qint64(1000)});
    if (!m_zone.hasTransitions())
        return;
    for (const QTimeZone::OffsetData &change : m_zone.transitions(first, last))
        m_stretches.push_back(
            {change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc * qint64(1000)});
}

qint64 LocalTime::toUtcMs(qint64 wallMs) const
{
    // Offsets are below a day, so two days from any change wall time and UTC lie in one stretch.
    const auto after = std::upper_bound(m_stretches.begin() + 1, m_stretches.end(), wallMs,
                                        [](qint64 ms, const Stretch &s) { return ms < s.fromUtcMs; });
    const Stretch &stretch = *(after - 1);
    const bool nearStart = after - 1 != m_stretches.begin() && wallMs - stretch.fromUtcMs < nearMs;
    const bool nearEnd = after != m_stretches.end() && after->fromUtcMs - wallMs < nearMs;
    if (!nearStart && !nearEnd && wallMs < listedUntilMs)
        return wallMs - stretch.offsetMs;
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
    return QDateTime(wall.date(), wall.time(), m_zone).toMSecsSinceEpoch();
}

} // namespace mainstay
