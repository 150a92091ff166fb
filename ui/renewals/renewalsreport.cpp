// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/renewalsreport.h"

#include "core/base/fold.h"
#include "core/renewals/renewalstore.h"
#include "core/retention/retentionstore.h"
#include "core/storage/transaction.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace mainstay {

namespace {

std::vector<Renewal> dueWithin(const std::vector<Renewal> &renewals, QDate from, QDate to)
{
    std::vector<Renewal> within;
    std::copy_if(renewals.begin(), renewals.end(), std::back_inserter(within),
                 [from, to](const Renewal &one) { return from <= one.due && one.due < to; });
    return within;
}

Result<void> addPast(Connection &connection, RenewalsReport &report, const std::vector<Renewal> &renewals, Quarter current)
{
    for (int back = 1; back <= RenewalsReport::quartersBack; ++back) {
        const Quarter quarter = current.plus(-back);
        const QDate from = quarter.firstDay(report.fiscal);
        const QDate to = quarter.endDay(report.fiscal);
        MAINSTAY_TRY(RenewalData then, renewalstore::load(connection, {from, to, from.startOfDay(Qt::UTC)}));
        report.past.push_back(
            accuracyOf(quarter, report.fiscal, std::move(then.renewals), dueWithin(renewals, from, to), report.asOf));
    }
    return {};
}

Result<RenewalsAnswer> read(Connection &connection, QDate today)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    auto report = std::make_shared<RenewalsReport>();
    report->asOf = today;
    report->currency = settings.baseCurrency;
    report->fiscal = settings.fiscalYear;
    const Quarter current = Quarter::containing(today, report->fiscal);
    const Quarter last = current.plus(RenewalsReport::quartersAhead);
    const QDate first = current.firstDay(report->fiscal);
    const QDate begin = std::min(current.plus(-RenewalsReport::quartersBack).firstDay(report->fiscal),
                                 today.addDays(-undecidedDays));
    const auto loaded = renewalstore::load(connection, {begin, last.endDay(report->fiscal)});
    if (!loaded.ok() && loaded.error().code == ErrorCode::InvalidInput) {
        RenewalsAnswer answer;
        MAINSTAY_TRY(answer.currenciesWithoutRate, retentionstore::currenciesWithoutRate(connection));
        if (!answer.currenciesWithoutRate.isEmpty())
            return answer;
    }
    if (!loaded.ok())
        return loaded.error();
    report->currency = loaded->currency;
    for (const Renewal &renewal : loaded->renewals) {
        if (renewal.due >= first || renewal.isLapsed(today))
            report->renewals.push_back(renewal);
    }
    // Once here instead of with every letter.
    for (const Renewal &renewal : report->renewals)
        report->folded.push_back(fold(renewal.accountName) + u'\n' + fold(renewal.productName) + u'\n' + fold(renewal.ownerName));
    report->quarters = forecastOf(report->renewals, current, last, report->fiscal, today);
    MAINSTAY_CHECK(addPast(connection, *report, loaded->renewals, current));
    return RenewalsAnswer {std::move(report), {}};
}

} // namespace

bool RenewalsReport::isEmpty() const
{
    return renewals.empty()
        && std::all_of(past.begin(), past.end(), [](const ForecastAccuracy &one) { return one.now.count == 0; });
}

Result<RenewalsAnswer> loadRenewalsReport(Connection &connection, QDate today)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return read(connection, today);
}

} // namespace mainstay
