// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retention.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace mainstay;

namespace {

constexpr qint32 kAccounts = 100'000;
constexpr int kPeriods = 300'000;

/// Three periods an account, renewals, gaps, upgrades and departures over six years.
RetentionInput largeBusiness()
{
    QRandomGenerator random(1);
    RetentionInput input {{}, kAccounts};
    const auto first = static_cast<qint32>(QDate(2019, 1, 1).toJulianDay());
    for (qint32 account = 0; account < kAccounts; ++account) {
        qint32 day = first + random.bounded(1500);
        for (int i = 0; i < kPeriods / kAccounts; ++i) {
            const qint32 end = day + random.bounded(90, 730);
            const bool open = i == 2 && random.bounded(3) != 0;
            input.periods.push_back({random.bounded(100'000, 5'000'000), account, day,
                                     open ? PeriodRow::openEnd : end});
            day = end + (random.bounded(5) == 0 ? random.bounded(1, 200) : 0);
        }
    }
    return input;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Of processor time: one thread does it all, and others may use the machine meanwhile.
template <typename Work>
double medianMilliseconds(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < 15; ++run) {
        const std::clock_t begun = std::clock();
        work();
        times.push_back(static_cast<double>(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    return median(times);
}

} // namespace

class BenchRetention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesTwentyFourQuarters();
};

void BenchRetention::computesTwentyFourQuarters()
{
    const RetentionInput input = largeBusiness();
    RetentionInput shuffled = input;
    QRandomGenerator random(2);
    for (size_t n = shuffled.periods.size(); n > 1; --n) {
        const auto other = static_cast<size_t>(random.bounded(static_cast<int>(n)));
        std::swap(shuffled.periods[n - 1], shuffled.periods[other]);
    }
    const RetentionRequest request {{2019, 1}, {2024, 4}, FiscalYear {}, QDate(2025, 1, 1)};
    const auto measure = [&request](const RetentionInput &rows) {
        return medianMilliseconds([&] {
            RetentionInput copy = rows;
            const auto table = RetentionTable::compute(std::move(copy), request);
            QVERIFY(table.ok() && table->quarters().back().accounts.start > 1000);
        });
    };
    const double copying = medianMilliseconds([&input] {
        RetentionInput copy = input;
        QVERIFY(copy.periods.size() == size_t(kPeriods));
    });
    const auto table = RetentionTable::compute(input, request);
    const double listing = medianMilliseconds(
        [&table] { QVERIFY(table->accountsIn(20, RetentionBucket::Start).size() > 1000); });
    std::printf("%d periods, %d accounts, 24 quarters: %.1f ms, in random order %.1f ms "
                "(of it copying the input %.1f ms); the largest list %.1f ms\n",
                kPeriods, kAccounts, measure(input), measure(shuffled), copying, listing);
}

QTEST_APPLESS_MAIN(BenchRetention)
#include "bench_retention.moc"
