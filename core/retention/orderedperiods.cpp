// SPDX-License-Identifier: Apache-2.0
#include "core/retention/orderedperiods.h"

#include "core/retention/gapbridge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Result<void> check(const std::vector<PeriodRow> &periods, qint32 accountCount)
{
    if (accountCount < 0)
        return Error {ErrorCode::InvalidInput, u"a negative number of accounts"_s};
    qint64 total = 0;
    for (const PeriodRow &period : periods) {
        if (period.account < 0 || period.account >= accountCount)
            return Error {ErrorCode::InvalidInput,
                          u"account index out of range: "_s + QString::number(period.account)};
        if (period.arr <= 0)
            continue;
        if (period.arr > maximalTotalArr - total)
            return Error {ErrorCode::InvalidInput, u"the ARR of all periods together is too large"_s};
        total += period.arr;
    }
    return {};
}

std::vector<qint32> firstPeriods(const std::vector<PeriodRow> &periods, qint32 accountCount)
{
    std::vector<qint32> first(static_cast<size_t>(accountCount) + 1, 0);
    for (const PeriodRow &period : periods)
        ++first[static_cast<size_t>(period.account) + 1];
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    return first;
}

bool earlier(const PeriodRow &left, const PeriodRow &right)
{
    return left.startDay < right.startDay;
}

/// By account, then by first day.
void order(std::vector<PeriodRow> &periods, const std::vector<qint32> &first)
{
    const auto byAccount = [](const PeriodRow &left, const PeriodRow &right) {
        return left.account < right.account;
    };
    if (!std::is_sorted(periods.begin(), periods.end(), byAccount)) {
        std::vector<PeriodRow> ordered(periods.size());
        std::vector<qint32> next = first;
        for (const PeriodRow &period : periods)
            ordered[static_cast<size_t>(next[static_cast<size_t>(period.account)]++)] = period;
        periods = std::move(ordered);
    }
    for (size_t account = 0; account + 1 < first.size(); ++account) {
        const auto begin = periods.begin() + first[account];
        const auto end = periods.begin() + first[account + 1];
        if (!std::is_sorted(begin, end, earlier))
            std::sort(begin, end, earlier);
    }
}

} // namespace

Result<OrderedPeriods> OrderedPeriods::make(std::vector<PeriodRow> periods, qint32 accountCount,
                                            int gapDays)
{
    MAINSTAY_CHECK(check(periods, accountCount));
    OrderedPeriods ordered;
    ordered.first = firstPeriods(periods, accountCount);
    ordered.periods = std::move(periods);
    order(ordered.periods, ordered.first);
    for (size_t account = 0; gapDays > 0 && account + 1 < ordered.first.size(); ++account) {
        const auto begin = static_cast<size_t>(ordered.first[account]);
        const auto size = static_cast<size_t>(ordered.first[account + 1]) - begin;
        bridgeGaps(std::span(ordered.periods).subspan(begin, size), gapDays);
    }
    return ordered;
}

} // namespace mainstay
