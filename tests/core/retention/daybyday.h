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
            contracted, uplifted, lapsed, revalued;
        qint64 opening = 0, newArr = 0, backArr = 0, expansion = 0, contraction = 0, churned = 0, uplift = 0;
        qint64 closing = 0, currency = 0;
        qint64 cappedOverStart = 0; ///< Σ_S min(ARR(e−1), ARR(s−1))
        qint64 netOverStart = 0; ///< Σ_S ARR(e−1)
    };

    /// Keeps the days from `from` until before `until`; what begins before `from` still counts as
    /// "active before".
    /// With `input`'s prices and losses; gaps of up to `gapDays` days are filled.
    DayByDay(const RetentionInput &input, QDate from, QDate until, int gapDays, QDate asOf,
             int undecidedDays);

    /// s and e as in the definition.
    Quarter quarter(QDate s, QDate e) const;
    /// At the rates of that day; of `ratesOf` where it is valid.
    qint64 arr(qint32 account, QDate day, QDate ratesOf = {}) const;

private:
    bool everActiveBefore(qint32 account, QDate day) const;
    qint64 worth(qint64 arr, qint32 foreign, QDate day) const;
    qint64 pricesIn(qint32 account, QDate s, QDate e) const;
    bool isLapsed(qint32 account, QDate s, QDate e) const;

    RetentionInput m_input;
    QDate m_asOf;
    int m_undecidedDays = 0;
    qint64 m_from = 0;
    qint64 m_until = 0;
    /// What is paid on a day: each row's place in the input, so that it can be valued at any rate.
    using Paid = std::vector<const PeriodRow *>;
    std::map<qint32, std::vector<Paid>> m_paidByDay;
    std::set<qint32> m_activeEarlier;
};

} // namespace mainstay::test
