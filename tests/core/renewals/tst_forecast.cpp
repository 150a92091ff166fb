// SPDX-License-Identifier: Apache-2.0
#include "core/renewals/forecast.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2026, 3, 20);

Renewal open(QDate due, qint64 arr, RenewalCategory category = RenewalCategory::NotAssessed)
{
    Renewal renewal;
    renewal.due = due;
    renewal.baseArr = arr;
    renewal.outlook.category = category;
    renewal.outlook.probability = usualProbability(category);
    return renewal;
}

Renewal decided(QDate due, qint64 arr, qint64 after)
{
    Renewal renewal = open(due, arr);
    renewal.outcome = after == 0 ? RenewalOutcomeKind::Lost
        : after < arr            ? RenewalOutcomeKind::Downgrade
                                 : RenewalOutcomeKind::Renewed;
    renewal.baseArrAfter = after;
    return renewal;
}

} // namespace

class TestForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExample();
    void longAgoIsLost();
    void byQuarterAndMonth();
    void sumsAreOrdered();
    void accuracyHoldsThenAgainstNow();
};

void TestForecast::workedExample()
{
    const QDate later(2026, 6, 1);
    const ForecastSum sum = sumOf({open(later, 1000, RenewalCategory::Commit), open(later, 400, RenewalCategory::AtRisk),
                                   open(later, 100), open(QDate(2026, 3, 1), 200, RenewalCategory::Commit),
                                   decided(later, 500, 700), decided(later, 300, 100), decided(later, 50, 0)},
                                  asOf);
    QCOMPARE(sum.count, 7);
    QCOMPARE(sum.due, 2550);
    QCOMPARE(sum.open, (std::array<qint64, 5> {100, 1200, 0, 400, 0}));
    QCOMPARE(sum.lapsed, 200);
    QCOMPARE(sum.kept, 600); // 500 of the grown, 100 of the downgraded
    QCOMPARE(sum.lost, 250);
    QCOMPARE(sum.grown, 200);
    QCOMPARE(sum.expected, 600 + 950 + 160 + 50 + 190);
    QCOMPARE(sum.worst, 600 + 950); // what has lapsed is no commitment any more
    QCOMPARE(sum.best, 600 + 1000 + 400 + 100 + 200);
}

void TestForecast::longAgoIsLost()
{
    const ForecastSum lapsed = sumOf({open(asOf.addDays(-89), 100, RenewalCategory::Commit)}, asOf);
    QCOMPARE(lapsed.lapsed, 100);
    QCOMPARE(lapsed.best, 100);
    const ForecastSum lost = sumOf({open(asOf.addDays(-90), 100, RenewalCategory::Commit)}, asOf);
    QCOMPARE(lost.lapsed, 0);
    QCOMPARE(lost.lost, 100);
    QCOMPARE(lost.best, 0);
}

void TestForecast::byQuarterAndMonth()
{
    // A fiscal year from February: FY27 Q1 is February to April 2026.
    const FiscalYear fiscal {2};
    const Quarter quarter = Quarter::containing(QDate(2026, 2, 1), fiscal);
    const auto quarters = forecastOf({open(QDate(2026, 2, 1), 1), open(QDate(2026, 4, 30), 10), open(QDate(2026, 5, 1), 100),
                                      open(QDate(2026, 1, 31), 1000), open(QDate(2026, 3, 31), 10'000)},
                                     quarter, quarter.next(), fiscal, asOf);
    QCOMPARE(quarters.size(), size_t(2));
    QCOMPARE(quarters[0].sum.due, 10'011);
    QCOMPARE(quarters[0].months[0].due, 1);
    QCOMPARE(quarters[0].months[1].due, 10'000);
    QCOMPARE(quarters[0].months[2].due, 10);
    QCOMPARE(quarters[1].sum.due, 100);
    QVERIFY(forecastOf({}, quarter.next(), quarter, fiscal, asOf).empty());
}

void TestForecast::sumsAreOrdered()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 5'000; ++i) {
        std::vector<Renewal> renewals;
        for (int n = random.bounded(0, 9); n > 0; --n) {
            const QDate due = asOf.addDays(random.bounded(-120, 200));
            const qint64 arr = random.bounded(0, 100'000);
            Renewal renewal = random.bounded(2) == 0 ? decided(due, arr, random.bounded(0, 150'000))
                                                     : open(due, arr, RenewalCategory(random.bounded(5)));
            renewal.outlook.probability = random.bounded(0, 101);
            renewals.push_back(renewal);
        }
        const ForecastSum sum = sumOf(renewals, asOf);
        QVERIFY(sum.worst <= sum.expected);
        QVERIFY(sum.expected <= sum.best);
        QVERIFY(sum.best <= sum.due);
        qint64 stillOpen = 0;
        for (const qint64 arr : sum.open)
            stillOpen += arr;
        QCOMPARE(sum.kept + sum.lost + stillOpen, sum.due);
        QVERIFY(sum.lapsed <= stillOpen);
        qint64 due = 0;
        for (const ForecastQuarter &quarter : forecastOf(renewals, {2025, 1}, {2027, 1}, FiscalYear {}, asOf)) {
            due += quarter.sum.due;
            QCOMPARE(quarter.months[0].expected + quarter.months[1].expected + quarter.months[2].expected, quarter.sum.expected);
        }
        QCOMPARE(due, sum.due);
    }
}

void TestForecast::accuracyHoldsThenAgainstNow()
{
    const std::vector<Renewal> now {decided(QDate(2026, 1, 10), 1000, 1000), decided(QDate(2026, 2, 1), 1000, 0)};
    std::vector<Renewal> then = now;
    then[0].outlook = {RenewalCategory::Commit, 95, {}, {}};
    then[1].outlook = {RenewalCategory::Likely, 75, {}, {}};
    const ForecastAccuracy accuracy = accuracyOf({2026, 1}, FiscalYear {}, then, now, asOf);
    QCOMPARE(accuracy.then.expected, 1700);
    QCOMPARE(accuracy.then.kept, 0);
    QCOMPARE(accuracy.now.kept, 1000);
    QVERIFY(accuracy.isOver);
    QCOMPARE(accuracy.error().value(), -0.35);
    QVERIFY(!accuracyOf({2026, 1}, FiscalYear {}, {}, {}, asOf).error());
    QVERIFY(!accuracyOf({2026, 1}, FiscalYear {}, {}, {open(QDate(2026, 3, 30), 5)}, asOf).isOver);
    QVERIFY(accuracyOf({2025, 4}, FiscalYear {}, {}, {open(QDate(2025, 12, 30), 5)}, asOf).isOver);
}

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
