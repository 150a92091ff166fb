// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/reliability.h"

#include <vector>

namespace mainstay {

std::optional<double> Reliability::ratio() const
{
    if (promises() == 0)
        return std::nullopt;
    return double(kept) / promises();
}

AccountReliability reliability(std::span<const PromiseFact> promises, QDate today)
{
    AccountReliability result;
    const QDate first = today.addDays(1 - reliabilityDays);
    for (const PromiseFact &promise : promises) {
        if (!promise.due.isValid() || promise.due < first || promise.due > today)
            continue;
        Reliability &side = promise.side == ActionSide::Ours ? result.ours : result.theirs;
        switch (promise.state) {
        case ActionState::Open:
            side.open += promise.due < today ? 1 : 0;
            break;
        case ActionState::Kept:
            ++side.kept;
            break;
        case ActionState::Late:
            ++side.late;
            break;
        case ActionState::Broken:
            ++side.broken;
            break;
        case ActionState::Dropped:
            break;
        }
    }
    return result;
}

Result<AccountReliability> loadReliability(Connection &connection, AccountId account, QDate today)
{
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/reliability_promises"));
    row.bind(account, today.addDays(1 - reliabilityDays), today);
    std::vector<PromiseFact> promises;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return reliability(promises, today);
        PromiseFact promise;
        MAINSTAY_TRY(promise.side, actionSideFromText(row.text(0)));
        MAINSTAY_TRY(promise.state, actionStateFromText(row.text(1)));
        promise.due = row.date(2);
        promises.push_back(promise);
    }
}

} // namespace mainstay
