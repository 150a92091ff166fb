// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retentionfigures.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QuarterRetention row(const LogoCounts &accounts, const ArrBridge &arr = {})
{
    return {QuarterSpan {}, accounts, arr};
}

} // namespace

class TestRetentionFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDivideByIsNotAvailable();
    void lostToAcquiredIsLabelledAsWhatItIs();
    void fewAccountsShowTheFraction();
    void figuresThatHideSomethingSaySo_data();
    void figuresThatHideSomethingSaySo();
    void bucketsHaveACountOrAnAmount();
    void wordsRoundTrip();
};

void TestRetentionFigures::nothingToDivideByIsNotAvailable()
{
    // The first quarter of a business: three won, nobody there before.
    const QuarterRetention first = row({0, 3, 0, 0, 3, 0, 0, 0}, {0, 900, 0, 0, 0, 0, 900});
    QVERIFY(!ratioOf(first, RetentionRatio::Simple));
    QVERIFY(!ratioOf(first, RetentionRatio::Adjusted));
    QVERIFY(!ratioOf(first, RetentionRatio::LogoChurn));
    QCOMPARE(ratioOf(first, RetentionRatio::LostToAcquired), (Fraction {0, 3}));
    QVERIFY(!ratioOf(first, RetentionRatio::GrossRevenue));
    QVERIFY(!ratioOf(first, RetentionRatio::NetRevenue));
    QVERIFY(!ratioOf(first, RetentionRatio::Quick));
    // Nobody won: 2 lost against nothing is no percentage.
    const QuarterRetention none = row({5, 3, 3, 2, 0, 0, 0, 0}, {50, 0, 0, 0, 0, 20, 30});
    QVERIFY(!ratioOf(none, RetentionRatio::LostToAcquired));
    QCOMPARE(ratioOf(none, RetentionRatio::Quick), (Fraction {0, 20}));
}

void TestRetentionFigures::lostToAcquiredIsLabelledAsWhatItIs()
{
    const QuarterRetention grown = row({1000, 1240, 990, 10, 250, 0, 0, 0});
    QCOMPARE(ratioOf(grown, RetentionRatio::LostToAcquired)->value(), 0.04);
    // Those that came and went count on both sides; those that came back are not acquired.
    const QuarterRetention churning = row({10, 10, 8, 2, 1, 1, 3, 0});
    QCOMPARE(ratioOf(churning, RetentionRatio::LostToAcquired), (Fraction {5, 4}));
}

void TestRetentionFigures::fewAccountsShowTheFraction()
{
    const QuarterRetention small = row({19, 19, 19, 0, 0, 0, 0, 0}, {100, 0, 0, 0, 0, 0, 100});
    QVERIFY(needsFraction(small, RetentionRatio::Simple));
    QVERIFY(needsFraction(small, RetentionRatio::GrossRevenue));
    QVERIFY(!needsFraction(small, RetentionRatio::LostToAcquired)); // n/a
    const QuarterRetention enough = row({20, 21, 20, 0, 1, 0, 0, 0}, {100, 5, 0, 0, 0, 0, 105});
    QVERIFY(!needsFraction(enough, RetentionRatio::Simple));
    QVERIFY(!needsFraction(enough, RetentionRatio::NetRevenue));
    QVERIFY(needsFraction(enough, RetentionRatio::LostToAcquired)); // 0 of 1
}

void TestRetentionFigures::figuresThatHideSomethingSaySo_data()
{
    using Caveats = std::vector<RetentionCaveat>;
    QTest::addColumn<LogoCounts>("accounts");
    QTest::addColumn<ArrBridge>("arr");
    QTest::addColumn<Caveats>("caveats");
    const auto apart = RetentionCaveat::FormulasApart;
    const auto gross = RetentionCaveat::NetHidesGross;
    const auto logos = RetentionCaveat::NetHidesLogos;
    QTest::newRow("nobody") << LogoCounts {} << ArrBridge {} << Caveats {};
    QTest::newRow("the vector") << LogoCounts {100, 99, 79, 21, 20, 0, 0, 0} << ArrBridge {}
                                << Caveats {apart};
    QTest::newRow("5 points are not more than 5")
        << LogoCounts {100, 100, 95, 5, 5, 0, 0, 0} << ArrBridge {} << Caveats {};
    QTest::newRow("6 points, some came back")
        << LogoCounts {100, 100, 94, 6, 3, 3, 0, 0} << ArrBridge {} << Caveats {apart};
    QTest::newRow("net 100, gross 89") << LogoCounts {10, 10, 10, 0, 0, 0, 0, 0}
                                       << ArrBridge {100, 0, 0, 11, 11, 0, 100} << Caveats {gross};
    QTest::newRow("net 100, gross 90") << LogoCounts {10, 10, 10, 0, 0, 0, 0, 0}
                                       << ArrBridge {100, 0, 0, 10, 10, 0, 100} << Caveats {};
    QTest::newRow("net 99, gross 80") << LogoCounts {10, 9, 9, 1, 0, 0, 0, 0}
                                      << ArrBridge {100, 0, 0, 19, 0, 20, 99} << Caveats {};
    QTest::newRow("net 105, logos fall") << LogoCounts {10, 9, 9, 1, 0, 0, 0, 0}
                                         << ArrBridge {100, 0, 0, 10, 0, 5, 105} << Caveats {logos};
    QTest::newRow("all of them") << LogoCounts {10, 9, 8, 2, 1, 0, 0, 0}
                                 << ArrBridge {100, 1, 0, 30, 0, 20, 111}
                                 << Caveats {apart, gross, logos};
}

void TestRetentionFigures::figuresThatHideSomethingSaySo()
{
    QFETCH(LogoCounts, accounts);
    QFETCH(ArrBridge, arr);
    QFETCH(std::vector<RetentionCaveat>, caveats);
    QCOMPARE(caveatsOf(row(accounts, arr)), caveats);
}

void TestRetentionFigures::bucketsHaveACountOrAnAmount()
{
    const QuarterRetention some = row({1, 2, 3, 4, 5, 6, 7, 8, 9}, {11, 12, 13, 14, 15, 16, 17, 18, -7});
    QString counts;
    QString amounts;
    for (const auto &[bucket, text] : retentionBuckets.rows) {
        QVERIFY(countOf(some, bucket) || arrOf(some, bucket));
        counts += QString::number(countOf(some, bucket).value_or(0)) + u' ';
        amounts += QString::number(arrOf(some, bucket).value_or(0)) + u' ';
    }
    QCOMPARE(counts, u"1 2 3 4 5 6 7 8 0 0 0 0 0 0 9 0 "_s);
    QCOMPARE(amounts, u"0 0 0 0 12 13 0 0 11 14 15 16 17 18 0 -7 "_s);
}

void TestRetentionFigures::wordsRoundTrip()
{
    for (const auto &[bucket, text] : retentionBuckets.rows)
        QCOMPARE(retentionBuckets.fromText(retentionBuckets.toText(bucket)).value(), bucket);
    for (const auto &[ratio, text] : retentionRatios.rows)
        QCOMPARE(retentionRatios.fromText(retentionRatios.toText(ratio)).value(), ratio);
    QCOMPARE(retentionBuckets.fromText(u"Lost").error().code, ErrorCode::Corrupt);
}

QTEST_APPLESS_MAIN(TestRetentionFigures)
#include "tst_retentionfigures.moc"
