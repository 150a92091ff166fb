// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlist.h"

#include <QCollator>

#include <algorithm>

namespace mainstay::touchpointlist {

Result<AccountRanks> AccountRanks::load(Connection &connection, const QLocale &locale)
{
    struct Named
    {
        QCollatorSortKey key;
        AccountId id;
    };
    QCollator collator(locale);
    collator.setNumericMode(true);
    MAINSTAY_TRY(Statement statement, connection.prepare("touchpoints/account_names"));
    std::vector<Named> names;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            break;
        names.push_back({collator.sortKey(statement.text(1)), statement.id<AccountId>(0)});
    }
    std::sort(names.begin(), names.end(), [](const Named &a, const Named &b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    AccountRanks ranks;
    ranks.m_ascending.reserve(names.size());
    for (const Named &name : names)
        ranks.m_ascending.push_back(name.id);
    return ranks;
}

} // namespace mainstay::touchpointlist
