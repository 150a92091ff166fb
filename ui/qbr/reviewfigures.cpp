// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewfigures.h"

#include "core/base/fold.h"

#include <algorithm>
#include <map>

namespace mainstay {

Result<std::shared_ptr<const ReviewFigures>> loadReviewFigures(Connection &connection, Quarter shown, Quarter current, FiscalYear fiscal, QDate today)
{
    auto figures = std::make_shared<ReviewFigures>();
    figures->current = current;
    figures->fiscal = fiscal;
    Quarter last = std::max(shown, current);
    if (last.since(shown) >= ReviewFigures::quarterCount)
        last = shown;
    const Quarter first = last.plus(1 - ReviewFigures::quarterCount);
    MAINSTAY_TRY(figures->quarters, reviewhistory::load(connection, first, last, fiscal, today));
    figures->shown = size_t(shown.since(first));
    return std::shared_ptr<const ReviewFigures>(std::move(figures));
}

std::vector<ReasonCount> countReasons(const std::vector<QbrReason> &reasons)
{
    std::map<std::pair<QString, QbrStatus>, ReasonCount> counts;
    for (const QbrReason &one : reasons) {
        ReasonCount &count = counts[{fold(one.reason), one.status}];
        if (count.count++ == 0) {
            count.reason = one.reason.simplified();
            count.status = one.status;
        }
    }
    std::vector<ReasonCount> all;
    for (auto &[key, count] : counts)
        all.push_back(std::move(count));
    std::stable_sort(all.begin(), all.end(), [](const ReasonCount &a, const ReasonCount &b) { return a.count > b.count; });
    return all;
}

} // namespace mainstay
