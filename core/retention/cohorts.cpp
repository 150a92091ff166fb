// SPDX-License-Identifier: Apache-2.0
#include "core/retention/cohorts.h"

#include <algorithm>

namespace mainstay {

namespace {

std::optional<Fraction> over(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return std::nullopt;
    return Fraction {numerator, denominator};
}

/// The place of the first span that ends after `day`; their number when none does.
size_t spanOf(const std::vector<qint32> &ends, qint32 day)
{
    return static_cast<size_t>(std::upper_bound(ends.begin(), ends.end(), day) - ends.begin());
}

/// An account's life as far as cohorts care.
struct Life
{
    qint32 firstDay = PeriodRow::openEnd;
    qint32 brokenOn = 0; ///< the first day after firstDay without a contract
};

Life lifeOf(std::span<const PeriodRow> periods)
{
    Life life;
    for (const PeriodRow &period : periods) {
        if (!isPaid(period))
            continue;
        if (life.firstDay == PeriodRow::openEnd) {
            life = {period.startDay, period.endDay};
        } else if (period.startDay <= life.brokenOn) {
            life.brokenOn = std::max(life.brokenOn, period.endDay);
        } else {
            break;
        }
    }
    return life;
}

std::vector<Cohort> emptyCohorts(const std::vector<QuarterSpan> &spans)
{
    std::vector<Cohort> cohorts;
    for (size_t i = 0; i < spans.size(); ++i) {
        Cohort cohort {spans[i].quarter, 0, 0, std::vector<CohortCell>(spans.size() - i)};
        for (size_t age = 0; age < cohort.cells.size(); ++age)
            cohort.cells[age].toDate = spans[i + age].toDate;
        cohorts.push_back(std::move(cohort));
    }
    return cohorts;
}

} // namespace

std::optional<Fraction> shareOf(const Cohort &cohort, const CohortCell &cell, CohortMeasure measure)
{
    switch (measure) {
    case CohortMeasure::Presence:
        return over(cell.present, cohort.accounts);
    case CohortMeasure::Survival:
        return over(cell.surviving, cohort.accounts);
    case CohortMeasure::Gross:
        return over(cell.gross, cohort.base);
    case CohortMeasure::Net:
        return over(cell.net, cohort.base);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

Result<CohortTable> CohortTable::compute(const RetentionInput &input, const RetentionRequest &request)
{
    MAINSTAY_TRY(const std::vector<QuarterSpan> spans, quarterSpans(request));
    MAINSTAY_TRY(const OrderedPeriods ordered,
                 OrderedPeriods::make(input.periods, input.accountCount, request.gapDays));
    const auto accounts = static_cast<size_t>(input.accountCount);
    const size_t quarters = spans.size();
    CohortTable table;
    table.m_cohorts = emptyCohorts(spans);
    table.m_cohortOf.assign(accounts, -1);
    table.m_closings.assign(accounts * quarters, 0);
    if (quarters == 0)
        return table;
    std::vector<qint32> ends;
    for (const QuarterSpan &span : spans)
        ends.push_back(static_cast<qint32>(span.endDay.toJulianDay()));
    const auto firstDay = static_cast<qint32>(spans.front().firstDay.toJulianDay());
    for (size_t account = 0; account < accounts; ++account) {
        const Life life = lifeOf(ordered.of(account));
        if (life.firstDay < firstDay || life.firstDay >= ends.back())
            continue;
        qint64 *closings = table.m_closings.data() + account * quarters;
        // A closing day is the one before the end.
        for (const PeriodRow &period : ordered.of(account)) {
            if (!isPaid(period))
                continue;
            for (size_t q = spanOf(ends, period.startDay); q < quarters && ends[q] <= period.endDay; ++q)
                closings[q] += period.arr;
        }
        const size_t won = spanOf(ends, life.firstDay);
        table.m_cohortOf[account] = static_cast<qint32>(won);
        Cohort &cohort = table.m_cohorts[won];
        ++cohort.accounts;
        cohort.base += closings[won];
        for (size_t q = won; q < quarters; ++q) {
            CohortCell &cell = cohort.cells[q - won];
            cell.present += closings[q] > 0 ? 1 : 0;
            cell.surviving += life.brokenOn >= ends[q] ? 1 : 0;
            cell.gross += std::min(closings[q], closings[won]);
            cell.net += closings[q];
        }
    }
    return table;
}

std::vector<AccountMovement> CohortTable::accountsIn(size_t cohort, size_t age) const
{
    std::vector<AccountMovement> movements;
    if (cohort >= m_cohorts.size() || age >= m_cohorts[cohort].cells.size())
        return movements;
    const size_t quarters = m_cohorts.size();
    for (size_t account = 0; account < m_cohortOf.size(); ++account) {
        if (m_cohortOf[account] != static_cast<qint32>(cohort))
            continue;
        const qint64 *closings = m_closings.data() + account * quarters;
        movements.push_back({static_cast<qint32>(account), closings[cohort], closings[cohort + age]});
    }
    return movements;
}

} // namespace mainstay
