// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewoutlook.h"

#include "core/qbr/reviewrules.h"

#include <algorithm>
#include <tuple>

namespace mainstay::reviewoutlook {

namespace {

bool comesBefore(const QbrRow &a, const QbrRow &b)
{
    return std::tuple(!a.start.isValid(), a.start, a.quarterDay, a.id) < std::tuple(!b.start.isValid(), b.start, b.quarterDay, b.id);
}

} // namespace

QDate dueAfter(QDate lastDay, int months, int paceDays)
{
    if (!lastDay.isValid() || months == 0)
        return {};
    return std::max(lastDay.addMonths(months), lastDay.addDays(paceDays));
}

ReviewOutlook outlookOf(const std::vector<QbrRow> &reviews, QDate lastLogged, int months, int paceDays)
{
    ReviewOutlook outlook {.lastDay = lastLogged, .months = months};
    for (const QbrRow &review : reviews) {
        if (review.kind == QbrKind::Internal)
            continue;
        if (isAhead(review.status) && (!outlook.next || comesBefore(review, *outlook.next)))
            outlook.next = review;
        if (wasHeld(review.status) && (!outlook.last || comesBefore(*outlook.last, review)))
            outlook.last = review;
    }
    if (outlook.last && (!outlook.lastDay.isValid() || outlook.last->start.date() > outlook.lastDay))
        outlook.lastDay = outlook.last->start.date();
    outlook.due = dueAfter(outlook.lastDay, months, paceDays);
    return outlook;
}

Result<ReviewOutlook> ofAccount(Connection &connection, const Account &account)
{
    MAINSTAY_TRY(const std::vector<ReviewRule> rules, reviewrules::all(connection));
    MAINSTAY_TRY(const std::vector<QbrRow> reviews, qbrstore::rowsOf(connection, account.id));
    MAINSTAY_TRY(Statement logged, connection.prepare("qbr/last_logged_of"));
    logged.bind(account.id);
    MAINSTAY_TRY(const bool found, logged.next());
    const QDate lastLogged = found ? logged.instant(0).date() : QDate();
    return outlookOf(reviews, lastLogged, ReviewRules(rules).monthsFor(account.id, account.tier, account.stage), account.paceDays.value_or(0));
}

} // namespace mainstay::reviewoutlook
