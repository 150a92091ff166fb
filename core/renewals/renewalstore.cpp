// SPDX-License-Identifier: Apache-2.0
#include "core/renewals/renewalstore.h"

#include "core/retention/baserates.h"
#include "core/retention/lossstore.h"
#include "core/retention/retentionstore.h"
#include "core/storage/transaction.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mainstay::renewalstore {

namespace {

using Outlooks = std::map<std::pair<qint64, QDate>, RenewalOutlook>;

Result<Renewal> readRow(const Statement &row)
{
    Renewal renewal;
    renewal.subscription = row.id<SubscriptionId>(0);
    renewal.account = row.id<AccountId>(1);
    renewal.product = row.id<ProductId>(2);
    MAINSTAY_TRY(renewal.currency, Currency::fromCode(row.text(3)));
    renewal.autoRenews = row.boolean(4);
    renewal.noticeDay = row.date(5);
    renewal.upliftBasisPoints = row.optionalInteger(6);
    renewal.due = row.date(7);
    renewal.arrMinor = row.int64(8);
    renewal.owner = row.id<MemberId>(9);
    renewal.accountName = row.text(10);
    renewal.productName = row.text(11);
    renewal.ownerName = row.text(12);
    renewal.baseArr = renewal.arrMinor;
    return renewal;
}

Result<Outlooks> readOutlooks(Connection &connection, const RenewalRequest &request)
{
    const qint64 until = request.saidUntil.isValid() ? request.saidUntil.toMSecsSinceEpoch()
                                                     : std::numeric_limits<qint64>::max();
    MAINSTAY_TRY(Statement row, connection.prepare("renewals/outlooks"));
    row.bind(request.from, request.to, until);
    Outlooks outlooks;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return outlooks;
        RenewalOutlook outlook;
        MAINSTAY_TRY(outlook.category, renewalCategories.fromText(row.text(3)));
        outlook.probability = row.integer(4);
        outlook.note = row.text(5);
        outlook.said = row.instant(2);
        outlooks[{row.int64(0), row.date(1)}] = outlook;
    }
}

/// A contract that another one for the same product follows is not up for renewal.
Result<bool> isReplaced(Connection &connection, const Renewal &renewal, QDate start)
{
    MAINSTAY_TRY(Statement row, connection.prepare("renewals/replacement"));
    row.bind(renewal.account, renewal.product, renewal.subscription, renewal.due, start);
    return row.next();
}

/// Amounts into the base currency; as they are where all are in one currency that has no rate.
Result<void> convert(RenewalData &data, const BaseRates &rates)
{
    data.currency = rates.base();
    const auto same = [&](const Renewal &one) { return one.currency == data.renewals.front().currency; };
    if (!data.renewals.empty() && std::all_of(data.renewals.begin(), data.renewals.end(), same)
        && !rates.factorOf(data.renewals.front().currency).ok()) {
        data.currency = data.renewals.front().currency;
        return {};
    }
    for (Renewal &renewal : data.renewals) {
        MAINSTAY_TRY(renewal.baseArr, rates.toBase({renewal.arrMinor, renewal.currency}));
        MAINSTAY_TRY(renewal.baseArrAfter, rates.toBase({renewal.baseArrAfter, renewal.currency}));
    }
    return {};
}

Result<RenewalData> read(Connection &connection, const RenewalRequest &request)
{
    RenewalData data;
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    const QDate ratesOn = request.saidUntil.isValid() ? request.saidUntil.toLocalTime().date() : QDate();
    MAINSTAY_TRY(const BaseRates rates, retentionstore::baseRates(connection, settings.baseCurrency, ratesOn));
    MAINSTAY_TRY(const Outlooks outlooks, readOutlooks(connection, request));
    data.fiscal = settings.fiscalYear;
    for (const char *name : {"renewals/open", "renewals/decided"}) {
        const bool isDecided = name == std::string_view("renewals/decided");
        MAINSTAY_TRY(Statement row, connection.prepare(name));
        row.bind(request.from, request.to, request.account);
        for (;;) {
            MAINSTAY_TRY(const bool more, row.next());
            if (!more)
                break;
            MAINSTAY_TRY(Renewal renewal, readRow(row));
            if (isDecided) {
                MAINSTAY_TRY(renewal.outcome, renewalOutcomes.fromText(row.text(13)));
                renewal.baseArrAfter = row.int64(14);
                renewal.decided = row.instant(15);
            } else {
                MAINSTAY_TRY(const bool replaced, isReplaced(connection, renewal, row.date(13)));
                if (replaced)
                    continue;
                if (row.boolean(14))
                    renewal.outcome = RenewalOutcomeKind::Lost;
            }
            const auto said = outlooks.find({renewal.subscription.value(), renewal.due});
            if (said != outlooks.end())
                renewal.outlook = said->second;
            data.renewals.push_back(std::move(renewal));
        }
    }
    std::sort(data.renewals.begin(), data.renewals.end(), [](const Renewal &a, const Renewal &b) {
        return std::tie(a.due, a.accountName, a.subscription) < std::tie(b.due, b.accountName, b.subscription);
    });
    MAINSTAY_CHECK(convert(data, rates));
    return data;
}

Result<void> checkDecision(const RenewalDecision &decision, qint64 arrBefore)
{
    const bool lost = decision.outcome == RenewalOutcomeKind::Lost;
    if (decision.outcome == RenewalOutcomeKind::Open || decision.arrMinor < 0 || (lost && decision.arrMinor != 0))
        return Error {ErrorCode::InvalidInput, u"outcome"_s};
    if (!lost && decision.newEnd.isValid() && decision.newEnd <= decision.due)
        return Error {ErrorCode::InvalidInput, u"end"_s};
    if (decision.upliftMinor < 0 || decision.upliftMinor > std::max<qint64>(decision.arrMinor - arrBefore, 0))
        return Error {ErrorCode::InvalidInput, u"uplift"_s};
    return {};
}

} // namespace

Result<RenewalData> load(Connection &connection, const RenewalRequest &request)
{
    if (connection.backend().inTransaction())
        return read(connection, request);
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return read(connection, request);
}

Result<void> say(Connection &connection, SubscriptionId subscription, QDate due, const RenewalOutlook &outlook,
                 const Clock &clock)
{
    if (outlook.category == RenewalCategory::NotAssessed || outlook.probability < 0 || outlook.probability > 100)
        return Error {ErrorCode::InvalidInput, u"outlook"_s};
    return connection.run("renewals/insert_outlook", subscription, due, clock.nowUtc(),
                          renewalCategories.toText(outlook.category), outlook.probability, outlook.note);
}

Result<void> decide(Connection &connection, const RenewalDecision &decision, Loss loss, const Clock &clock)
{
    qint64 arrBefore = 0;
    std::optional<int> seats = decision.seats;
    {
        MAINSTAY_TRY(Statement row, connection.prepare("renewals/ending"));
        row.bind(decision.subscription, decision.due);
        MAINSTAY_TRY(const bool found, row.next());
        if (!found)
            return Error {ErrorCode::NotFound, u"no period ends on that day"_s};
        if (row.date(3) >= decision.due)
            return Error {ErrorCode::Conflict, u"the contract goes on"_s};
        loss.account = row.id<AccountId>(0);
        arrBefore = row.int64(1);
        if (!seats)
            seats = row.optionalInteger(2);
    }
    MAINSTAY_CHECK(checkDecision(decision, arrBefore));
    const auto written = connection.run("renewals/insert_outcome", decision.subscription, decision.due,
                                        renewalOutcomes.toText(decision.outcome), arrBefore, decision.arrMinor,
                                        clock.nowUtc(), decision.note);
    if (!written.ok() && written.error().code == ErrorCode::Constraint)
        return Error {ErrorCode::Conflict, u"decided already"_s};
    MAINSTAY_CHECK(written);
    if (decision.outcome == RenewalOutcomeKind::Lost) {
        loss.day = decision.due;
        MAINSTAY_TRY(const LossId id, lossstore::insert(connection, loss));
        Q_UNUSED(id)
        return {};
    }
    return connection.run("renewals/insert_period", decision.subscription, decision.due, decision.newEnd,
                          decision.arrMinor, seats, decision.upliftMinor);
}

} // namespace mainstay::renewalstore
