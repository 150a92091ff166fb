// SPDX-License-Identifier: Apache-2.0
#include "core/contracts/contractstore.h"

#include "core/base/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::contractstore {

namespace {

Result<std::vector<SubscriptionPeriod>> periodsOf(Connection &connection, SubscriptionId id)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("contracts/periods"));
    statement.bind(id);
    std::vector<SubscriptionPeriod> periods;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return periods;
        periods.push_back({statement.id<PeriodId>(0), statement.date(1), statement.date(2), statement.int64(3),
                           statement.optionalInteger(4), statement.int64(5)});
    }
}

Result<void> checkPeriods(const Subscription &subscription)
{
    for (const SubscriptionPeriod &period : subscription.periods) {
        if (!period.start.isValid() || (period.end.isValid() && period.end < period.start) || period.arrMinor < 0 || period.upliftMinor < 0)
            return Error {ErrorCode::InvalidInput, u"period"_s};
    }
    return {};
}

Result<void> savePeriods(Connection &connection, SubscriptionId id, const std::vector<SubscriptionPeriod> &periods)
{
    MAINSTAY_TRY(const std::vector<SubscriptionPeriod> stored, periodsOf(connection, id));
    for (const SubscriptionPeriod &old : stored) {
        const bool kept = std::any_of(periods.begin(), periods.end(),
                                      [&old](const SubscriptionPeriod &p) { return p.start == old.start; });
        if (!kept)
            MAINSTAY_CHECK(connection.run("contracts/delete_period", old.id));
    }
    for (const SubscriptionPeriod &period : periods)
        MAINSTAY_CHECK(connection.run("contracts/save_period", id, period.start, period.end, period.arrMinor,
                                      period.seats, period.upliftMinor));
    return {};
}

} // namespace

Result<ProductId> insertProduct(Connection &connection, const Product &product)
{
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("contracts/insert_product", nullIfEmpty(plainName(product.key)), product.name));
    return ProductId(id);
}

Result<std::vector<Product>> products(Connection &connection)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("contracts/products"));
    std::vector<Product> products;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return products;
        products.push_back({statement.id<ProductId>(0), statement.text(1), statement.text(2)});
    }
}

Result<SubscriptionId> insert(Connection &connection, const Subscription &subscription)
{
    MAINSTAY_CHECK(checkPeriods(subscription));
    MAINSTAY_TRY(const qint64 id,
                 connection.runForId("contracts/insert", nullIfEmpty(plainName(subscription.key)), subscription.account,
                                     subscription.product, subscription.currency.code(), subscription.autoRenews,
                                     subscription.noticeDay, subscription.upliftBasisPoints));
    MAINSTAY_CHECK(savePeriods(connection, SubscriptionId(id), subscription.periods));
    return SubscriptionId(id);
}

Result<void> update(Connection &connection, const Subscription &subscription)
{
    MAINSTAY_CHECK(checkPeriods(subscription));
    MAINSTAY_CHECK(connection.run("contracts/update", subscription.id, nullIfEmpty(plainName(subscription.key)),
                                  subscription.account, subscription.product, subscription.currency.code(),
                                  subscription.autoRenews, subscription.noticeDay, subscription.upliftBasisPoints));
    return savePeriods(connection, subscription.id, subscription.periods);
}

Result<void> remove(Connection &connection, SubscriptionId id)
{
    return connection.run("contracts/delete", id);
}

Result<std::vector<Subscription>> ofAccount(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("contracts/of_account"));
    statement.bind(account);
    std::vector<Subscription> subscriptions;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return subscriptions;
        Subscription subscription;
        subscription.id = statement.id<SubscriptionId>(0);
        subscription.key = statement.text(1);
        subscription.account = account;
        subscription.product = statement.id<ProductId>(2);
        subscription.productName = statement.text(3);
        MAINSTAY_TRY(subscription.currency, Currency::fromCode(statement.text(4)));
        subscription.autoRenews = statement.boolean(5);
        subscription.noticeDay = statement.date(6);
        subscription.upliftBasisPoints = statement.optionalInteger(7);
        MAINSTAY_TRY(subscription.periods, periodsOf(connection, subscription.id));
        subscriptions.push_back(std::move(subscription));
    }
}

} // namespace mainstay::contractstore
