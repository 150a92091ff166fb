// SPDX-License-Identifier: Apache-2.0
#include "core/retention/lossreasons.h"

#include <algorithm>
#include <tuple>

namespace mainstay {

namespace {

constexpr qint64 reach = 92;

/// Days between a record and a quarter; 0 inside of it.
qint64 distanceOf(const LossRow &row, const QuarterSpan &span)
{
    if (row.day < span.firstDay)
        return row.day.daysTo(span.firstDay);
    return std::max<qint64>(0, span.endDay.daysTo(row.day) + 1);
}

/// `begin` … `end`: the account's records.
template <typename Rows>
const LossRow *nearest(Rows begin, Rows end, const QuarterSpan &span)
{
    const LossRow *best = nullptr;
    qint64 bestDistance = reach + 1;
    for (auto row = begin; row != end; ++row) {
        const qint64 distance = distanceOf(*row, span);
        if (distance < bestDistance || (best && distance == bestDistance && row->day > best->day)) {
            best = &*row;
            bestDistance = distance;
        }
    }
    return best;
}

LossReason reasonOf(const LossRow &row, ReasonSource source)
{
    const bool found = source == ReasonSource::Established && row.established != LossReason::NotSaid;
    return found ? row.established : row.stated;
}

void add(ReasonSum &sum, const ReasonedLoss &loss)
{
    ++sum.logos;
    sum.arr += loss.movement.opening;
    if (loss.avoidable == Avoidable::Yes) {
        ++sum.avoidable;
        sum.avoidableArr += loss.movement.opening;
    } else if (loss.avoidable == Avoidable::No) {
        ++sum.unavoidable;
        sum.unavoidableArr += loss.movement.opening;
    }
    sum.withSign += loss.noticeDays ? 1 : 0;
}

std::optional<int> medianNotice(const std::vector<ReasonedLoss> &losses, LossReason reason)
{
    std::vector<int> days;
    for (const ReasonedLoss &loss : losses) {
        if (loss.reason == reason && loss.noticeDays)
            days.push_back(*loss.noticeDays);
    }
    if (days.empty())
        return std::nullopt;
    const auto middle = days.begin() + static_cast<std::ptrdiff_t>((days.size() - 1) / 2);
    std::nth_element(days.begin(), middle, days.end());
    return *middle;
}

std::vector<ReasonSum> sumsOf(const std::vector<ReasonedLoss> &losses)
{
    std::vector<ReasonSum> sums;
    for (const ReasonedLoss &loss : losses) {
        auto sum = std::find_if(sums.begin(), sums.end(), [&](const ReasonSum &one) { return one.reason == loss.reason; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), ReasonSum {.reason = loss.reason});
        add(*sum, loss);
    }
    for (ReasonSum &sum : sums)
        sum.medianNoticeDays = medianNotice(losses, sum.reason);
    std::sort(sums.begin(), sums.end(), [](const ReasonSum &a, const ReasonSum &b) {
        const bool aSaid = a.reason != LossReason::NotSaid;
        const bool bSaid = b.reason != LossReason::NotSaid;
        return std::tuple(bSaid, b.arr, b.logos, a.reason) < std::tuple(aSaid, a.arr, a.logos, b.reason);
    });
    return sums;
}

} // namespace

LossReport lossReport(const RetentionTable &table, const std::vector<LossRow> &rows, size_t first, size_t last,
                      ReasonSource source)
{
    std::vector<LossRow> byAccount = rows;
    std::stable_sort(byAccount.begin(), byAccount.end(),
                     [](const LossRow &a, const LossRow &b) { return a.account < b.account; });
    LossReport report;
    for (size_t quarter = first; quarter <= last && quarter < table.quarters().size(); ++quarter) {
        for (const AccountMovement &movement : table.accountsIn(quarter, RetentionBucket::Lost)) {
            const auto [begin, end] = std::equal_range(byAccount.begin(), byAccount.end(), LossRow {.account = movement.account},
                                                       [](const LossRow &a, const LossRow &b) { return a.account < b.account; });
            ReasonedLoss loss {movement, quarter};
            if (const LossRow *row = nearest(begin, end, table.quarters()[quarter].span)) {
                loss.reason = reasonOf(*row, source);
                loss.avoidable = row->avoidable;
                if (row->signalDay.isValid() && row->signalDay <= row->day)
                    loss.noticeDays = int(row->signalDay.daysTo(row->day));
            }
            report.losses.push_back(loss);
        }
    }
    report.reasons = sumsOf(report.losses);
    return report;
}

} // namespace mainstay
