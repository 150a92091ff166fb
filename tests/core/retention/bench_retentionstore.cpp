// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retentionstore.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAccounts = 100'000;
constexpr int kSubscriptions = 150'000;
constexpr int kPeriodsEach = 2;

/// 300,000 periods in a file, bought by accounts in random order as they are in life.
Result<void> fill(Connection &db, const WriteContext &context, const Clock &clock)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(db, context, {u"bench"_s, {}}));
    for (const QString &table : {u"account"_s, u"subscription"_s, u"subscription_period"_s})
        MAINSTAY_CHECK(batch.beginBulkInsert(table));
    QRandomGenerator random(5);
    Account account;
    for (int i = 0; i < kAccounts; ++i) {
        account.name = u"Account %1"_s.arg(i);
        account.tier = u"Tier %1"_s.arg(i % 4);
        MAINSTAY_CHECK(accountstore::insert(db, account, clock));
    }
    MAINSTAY_TRY(const ProductId product, contractstore::insertProduct(db, {{}, {}, u"Core"_s}));
    for (int i = 0; i < kSubscriptions; ++i) {
        Subscription subscription;
        subscription.account = AccountId(1 + random.bounded(kAccounts));
        subscription.product = product;
        subscription.currency = test::eur();
        QDate day = QDate(2019, 1, 1).addDays(random.bounded(1'500));
        for (int n = 0; n < kPeriodsEach; ++n) {
            const bool open = n + 1 == kPeriodsEach && random.bounded(3) != 0;
            const QDate end = day.addDays(random.bounded(90, 730));
            subscription.periods.push_back(
                {{}, day, open ? QDate() : end, random.bounded(100'000, 5'000'000), {}});
            day = end;
        }
        MAINSTAY_CHECK(contractstore::insert(db, subscription));
    }
    for (const QString &table : {u"subscription_period"_s, u"subscription"_s, u"account"_s})
        MAINSTAY_CHECK(batch.endBulkInsert(table));
    MAINSTAY_CHECK(batch.commit());
    return {};
}

/// Of processor time: one thread does it all, and others may use the machine meanwhile.
template <typename Work>
double medianMilliseconds(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < 9; ++run) {
        const std::clock_t begun = std::clock();
        work();
        times.push_back(static_cast<double>(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

class BenchRetentionStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAndComputesFromAFile();
};

void BenchRetentionStore::loadsAndComputesFromAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.mainstay"_s);
    const FixedClock clock(test::fixedNow());
    const WriteContext context {clock, u"bench"_s};
    {
        const auto made = workspace::create(path, context, test::testSettings());
        QVERIFY(made.ok());
        const auto filled = fill(**made, context, clock);
        QVERIFY2(filled.ok(), filled.ok() ? "" : qPrintable(filled.error().detail));
    }
    const RetentionRequest request {{2019, 1}, {2024, 4}, FiscalYear {}, QDate(2025, 1, 1)};
    const auto opened = workspace::open(path, FileAccess::ReadOnly);
    QVERIFY(opened.ok());
    const double loading = medianMilliseconds([&] {
        const auto data = retentionstore::load(**opened);
        QVERIFY(data.ok() && data->input.periods.size() == size_t(kSubscriptions) * kPeriodsEach);
    });
    const double all = medianMilliseconds([&] {
        auto data = retentionstore::load(**opened);
        const auto table = RetentionTable::compute(std::move(data->input), request);
        QVERIFY(table.ok() && table->quarters().size() == 24);
    });
    const double opening = medianMilliseconds([&] {
        const auto again = workspace::open(path, FileAccess::ReadOnly);
        auto data = retentionstore::load(**again);
        const auto table = RetentionTable::compute(std::move(data->input), request);
        QVERIFY(table.ok() && table->quarters().size() == 24);
    });
    std::printf("300,000 periods of 100,000 accounts: load %.0f ms; load and compute 24 quarters "
                "%.0f ms; opening the file first %.0f ms\n",
                loading, all, opening);
    const double byTier = medianMilliseconds([&] {
        auto data = retentionstore::load(**opened);
        const auto spans = quarterSpans(request);
        auto grouping = retentionstore::group(**opened, *data, RetentionDimension::Tier, *spans);
        const auto table
            = RetentionTable::compute(std::move(data->input), request, std::move(grouping->groups));
        QVERIFY(table.ok() && table->quartersOfGroup(3).size() == 24);
    });
    std::printf("the same by tier %.0f ms\n", byTier);
}

QTEST_APPLESS_MAIN(BenchRetentionStore)
#include "bench_retentionstore.moc"
