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
    CohortTable table;
    MAINSTAY_TRY(table.m_ordered, OrderedPeriods::make(input.periods, input.accountCount, request.gapDays));
    const auto accounts = static_cast<size_t>(input.accountCount);
    table.m_cohorts = emptyCohorts(spans);
    table.m_cohortOf.assign(accounts, -1);
    for (const QuarterSpan &span : spans)
        table.m_ends.push_back(static_cast<qint32>(span.endDay.toJulianDay()));
    if (spans.empty())
        return table;
    const auto firstDay = static_cast<qint32>(spans.front().firstDay.toJulianDay());
    std::vector<qint64> closings;
    for (size_t account = 0; account < accounts; ++account) {
        const Life life = lifeOf(table.m_ordered.of(account));
        if (life.firstDay < firstDay || life.firstDay >= table.m_ends.back())
            continue;
        const size_t won = spanOf(table.m_ends, life.firstDay);
        table.m_cohortOf[account] = static_cast<qint32>(won);
        table.closingsOf(account, won, closings);
        Cohort &cohort = table.m_cohorts[won];
        ++cohort.accounts;
        cohort.base += closings.front();
        for (size_t age = 0; age < closings.size(); ++age) {
            CohortCell &cell = cohort.cells[age];
            cell.present += closings[age] > 0 ? 1 : 0;
            cell.surviving += life.brokenOn >= table.m_ends[won + age] ? 1 : 0;
            cell.gross += std::min(closings[age], closings.front());
            cell.net += closings[age];
        }
    }
    return table;
}

void CohortTable::closingsOf(size_t account, size_t won, std::vector<qint64> &closings) const
{
    closings.assign(m_ends.size() - won, 0);
    // A closing day is the one before the end.
    for (const PeriodRow &period : m_ordered.of(account)) {
        if (!isPaid(period))
            continue;
        for (size_t q = std::max(won, spanOf(m_ends, period.startDay)); q < m_ends.size() && m_ends[q] <= period.endDay; ++q)
            closings[q - won] += period.arr;
    }
}

std::vector<AccountMovement> CohortTable::accountsIn(size_t cohort, size_t age) const
{
    std::vector<AccountMovement> movements;
    if (cohort >= m_cohorts.size() || age >= m_cohorts[cohort].cells.size())
        return movements;
    std::vector<qint64> closings;
    for (size_t account = 0; account < m_cohortOf.size(); ++account) {
        if (m_cohortOf[account] != static_cast<qint32>(cohort))
            continue;
        closingsOf(account, cohort, closings);
        movements.push_back({static_cast<qint32>(account), closings.front(), closings[age]});
    }
    return movements;
}

} // namespace mainstay
