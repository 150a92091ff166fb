// SPDX-License-Identifier: Apache-2.0
#include "core/renewals/forecast.h"

#include <algorithm>

namespace mainstay {

namespace {

/// amount × percent / 100, rounded half up; without ever leaving whole numbers.
qint64 shareOf(qint64 amount, int percent)
{
    return amount / 100 * percent + (amount % 100 * percent + 50) / 100;
}

void add(ForecastSum &sum, const Renewal &renewal, QDate asOf)
{
    ++sum.count;
    sum.due += renewal.baseArr;
    if (!renewal.isOpen() || renewal.isGivenUp(asOf)) {
        const qint64 kept = std::min(renewal.baseArrAfter, renewal.baseArr);
        sum.kept += kept;
        sum.lost += renewal.baseArr - kept;
        sum.grown += renewal.baseArrAfter - kept;
        sum.expected += kept;
        sum.worst += kept;
        sum.best += kept;
        return;
    }
    const bool lapsed = renewal.isLapsed(asOf);
    const qint64 expected = shareOf(renewal.baseArr, renewal.outlook.probability);
    sum.open[size_t(renewal.outlook.category)] += renewal.baseArr;
    sum.lapsed += lapsed ? renewal.baseArr : 0;
    sum.expected += expected;
    sum.worst += renewal.outlook.category == RenewalCategory::Commit && !lapsed ? expected : 0;
    sum.best += renewal.baseArr;
}

} // namespace

int usualProbability(RenewalCategory category)
{
    switch (category) {
    case RenewalCategory::NotAssessed:
        return 50;
    case RenewalCategory::Commit:
        return 95;
    case RenewalCategory::Likely:
        return 75;
    case RenewalCategory::AtRisk:
        return 40;
    case RenewalCategory::Unlikely:
        return 10;
    }
    Q_UNREACHABLE();
    return 0;
}

ForecastSum sumOf(const std::vector<Renewal> &renewals, QDate asOf)
{
    ForecastSum sum;
    for (const Renewal &renewal : renewals)
        add(sum, renewal, asOf);
    return sum;
}

std::vector<ForecastQuarter> forecastOf(const std::vector<Renewal> &renewals, Quarter from, Quarter to,
                                        FiscalYear fiscal, QDate asOf)
{
    std::vector<ForecastQuarter> quarters;
    for (Quarter quarter = from; quarter <= to; quarter = quarter.next())
        quarters.push_back({quarter, quarter.firstDay(fiscal), quarter.endDay(fiscal), {}, {}});
    for (const Renewal &renewal : renewals) {
        const auto quarter = std::find_if(quarters.begin(), quarters.end(), [&](const ForecastQuarter &one) {
            return one.firstDay <= renewal.due && renewal.due < one.endDay;
        });
        if (quarter == quarters.end())
            continue;
        add(quarter->sum, renewal, asOf);
        const int month = (renewal.due.year() - quarter->firstDay.year()) * 12 + renewal.due.month()
            - quarter->firstDay.month();
        add(quarter->months[size_t(std::clamp(month, 0, 2))], renewal, asOf);
    }
    return quarters;
}

ForecastAccuracy accuracyOf(Quarter quarter, FiscalYear fiscal, std::vector<Renewal> then,
                            const std::vector<Renewal> &now, QDate asOf)
{
    for (Renewal &renewal : then)
        renewal.outcome = RenewalOutcomeKind::Open;
    const QDate begin = quarter.firstDay(fiscal);
    ForecastAccuracy accuracy {quarter, sumOf(then, begin.addDays(-1)), sumOf(now, asOf), false};
    const bool allDecided = std::none_of(now.begin(), now.end(), [](const Renewal &one) { return one.isOpen(); });
    accuracy.isOver = allDecided || quarter.endDay(fiscal) <= asOf;
    return accuracy;
}

} // namespace mainstay
