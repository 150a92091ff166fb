// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/retention.h"

#include <QDate>

#include <map>
#include <set>
#include <vector>

namespace mainstay::test {

/// A slow second opinion on retention: what each account paid on each single day, and the sentences
/// of the definition read out over it. Shares nothing with the code under test but its input.
class DayByDay final
{
public:
    struct Quarter
    {
        std::set<qint32> start, end, kept, lost, newLogos, back, inAndOut, paused, expanded,
            contracted;
        qint64 opening = 0, newArr = 0, backArr = 0, expansion = 0, contraction = 0, churned = 0;
        qint64 closing = 0;
        qint64 cappedOverStart = 0; ///< Σ_S min(ARR(e−1), ARR(s−1))
        qint64 netOverStart = 0; ///< Σ_S ARR(e−1)
    };

    /// Keeps the days from `from` until before `until`; what begins before `from` still counts as
    /// "active before".
    DayByDay(const std::vector<PeriodRow> &periods, QDate from, QDate until);

    /// s and e as in the definition.
    Quarter quarter(QDate s, QDate e) const;
    qint64 arr(qint32 account, QDate day) const;

private:
    bool everActiveBefore(qint32 account, QDate day) const;

    qint64 m_from = 0;
    qint64 m_until = 0;
    std::map<qint32, std::vector<qint64>> m_arrByDay;
    std::set<qint32> m_activeEarlier;
};

} // namespace mainstay::test
