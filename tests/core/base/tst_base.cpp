// SPDX-License-Identifier: Apache-2.0
#include "core/base/plaintext.h"
#include "core/base/walltime.h"
#include "core/base/fold.h"
#include "core/base/money.h"
#include "core/base/quarter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

class TestBase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreKeptPlain()
    {
        for (const QString &nothing : {u""_s, u" \t"_s, u"\u200b"_s, u"\ufeff \u00ad"_s, u"\u3164"_s}) {
            QVERIFY(isInvisible(nothing));
            QCOMPARE(plainName(nothing), QString());
        }
        QVERIFY(!isInvisible(u"\u200bx"));
        QCOMPARE(plainName(u"\ufeff A\u200bB \u200b"_s), u"A\u200bB"_s);
        // The same letters, decomposed.
        QCOMPARE(plainName(u"E\u0301va-\u30ab\u3099"_s), u"\u00c9va-\u30ac"_s);
    }
    void timesThatTheClockLeapsOver()
    {
        const QTimeZone budapest("Europe/Budapest");
        const auto utc = [&](const char *wall) {
            const QDateTime at = QDateTime::fromString(QString(QLatin1String(wall) + u'Z'), Qt::ISODate);
            return utcOfWall(at, budapest).toString(u"HH:mm"_s);
        };
        QCOMPARE(utc("2026-03-29T01:59"), u"00:59"_s);
        QCOMPARE(utc("2026-03-29T02:30"), u"01:30"_s);
        QCOMPARE(utc("2026-03-29T03:00"), u"01:00"_s);
        QCOMPARE(utc("2026-10-25T02:30"), u"00:30"_s);
    }
    void quartersCoverEveryDayOnce_data();
    void quartersCoverEveryDayOnce();
    void quarterTextRoundTrips();
    void fiscalYearIsNamedAfterItsEnd();
    void malformedQuarterIsRefused();
    void moneyIsReadExactly_data();
    void moneyIsReadExactly();
    void moneyRoundTrips();
    void foldingMatchesAsPeopleType_data();
    void foldingMatchesAsPeopleType();
};

void TestBase::quartersCoverEveryDayOnce_data()
{
    QTest::addColumn<int>("firstMonth");
    for (int month = 1; month <= 12; ++month)
        QTest::addRow("month %d", month) << month;
}

void TestBase::quartersCoverEveryDayOnce()
{
    QFETCH(int, firstMonth);
    const FiscalYear fiscal {firstMonth};
    for (QDate day(2023, 1, 1); day < QDate(2026, 1, 1); day = day.addDays(1)) {
        const Quarter quarter = Quarter::containing(day, fiscal);
        QVERIFY(quarter.firstDay(fiscal) <= day);
        QVERIFY(day < quarter.endDay(fiscal));
        QCOMPARE(quarter.next().previous(), quarter);
        QCOMPARE(quarter.next().firstDay(fiscal), quarter.endDay(fiscal));
    }
}

void TestBase::quarterTextRoundTrips()
{
    const Quarter quarter {2026, 3};
    QCOMPARE(Quarter::fromText(quarter.toText()).value(), quarter);
    QCOMPARE(Quarter::fromText(u"fy27 q1").value(), (Quarter {2027, 1}));
    QCOMPARE(Quarter::fromText(u" 2024-Q4 ").value(), (Quarter {2024, 4}));
    QCOMPARE(Quarter({2026, 1}).plus(-5), (Quarter {2024, 4}));
    QCOMPARE(Quarter({2026, 1}).since({2024, 4}), 5);
}

void TestBase::fiscalYearIsNamedAfterItsEnd()
{
    const FiscalYear april {4};
    const Quarter quarter = Quarter::containing(QDate(2026, 4, 1), april);
    QCOMPARE(quarter, (Quarter {2027, 1}));
    QCOMPARE(quarter.label(april), u"FY27 Q1"_s);
    QCOMPARE(quarter.endDay(april), QDate(2026, 7, 1));
    QCOMPARE(Quarter::containing(QDate(2027, 3, 31), april), (Quarter {2027, 4}));
}

void TestBase::malformedQuarterIsRefused()
{
    for (const auto *text : {u"", u"2026Q5", u"26Q1", u"Q1", u"2026", u"2026Q1x", u"2026-01-01"})
        QCOMPARE(Quarter::fromText(QString::fromUtf16(text)).error().code, ErrorCode::InvalidInput);
}

void TestBase::moneyIsReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("plain") << u"1200"_s << u"EUR"_s << true << qint64(120000);
    QTest::newRow("cents") << u"0.29"_s << u"EUR"_s << true << qint64(29);
    QTest::newRow("one decimal") << u"1.5"_s << u"EUR"_s << true << qint64(150);
    QTest::newRow("negative") << u"-3.10"_s << u"USD"_s << true << qint64(-310);
    QTest::newRow("yen") << u"5000"_s << u"JPY"_s << true << qint64(5000);
    QTest::newRow("yen point zero") << u"5000.0"_s << u"JPY"_s << true << qint64(5000);
    QTest::newRow("dinar") << u"1.234"_s << u"KWD"_s << true << qint64(1234);
    QTest::newRow("no whole part") << u".5"_s << u"EUR"_s << true << qint64(50);
    QTest::newRow("extra zeros") << u"12.500"_s << u"EUR"_s << true << qint64(1250);
    QTest::newRow("too fine") << u"12.505"_s << u"EUR"_s << false << qint64(0);
    QTest::newRow("yen sen") << u"1.5"_s << u"JPY"_s << false << qint64(0);
    QTest::newRow("empty") << QString() << u"EUR"_s << false << qint64(0);
    QTest::newRow("only a point") << u"."_s << u"EUR"_s << false << qint64(0);
    QTest::newRow("grouped") << u"1,200"_s << u"EUR"_s << false << qint64(0);
    QTest::newRow("word") << u"abc"_s << u"EUR"_s << false << qint64(0);
    QTest::newRow("exponent") << u"1e5"_s << u"EUR"_s << false << qint64(0);
    QTest::newRow("overflow") << u"99999999999999999999"_s << u"EUR"_s << false << qint64(0);
    QTest::newRow("other digits") << u"１２"_s << u"EUR"_s << false << qint64(0);
}

void TestBase::moneyIsReadExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(bool, valid);
    QFETCH(qint64, minor);
    const auto money = parseMoney(text, Currency::fromCode(currency).value());
    QCOMPARE(money.ok(), valid);
    if (valid)
        QCOMPARE(money->minor, minor);
}

void TestBase::moneyRoundTrips()
{
    QRandomGenerator random(7);
    for (const auto *code : {u"EUR", u"JPY", u"KWD"}) {
        const Currency currency = Currency::fromCode(code).value();
        for (int i = 0; i < 1000; ++i) {
            const Money money {random.bounded(-1'000'000'000, 1'000'000'000), currency};
            QCOMPARE(parseMoney(toPlainText(money), currency).value(), money);
        }
    }
    QVERIFY(!Currency::fromCode(u"EURO").ok());
    QVERIFY(!Currency::fromCode(u"1$x").ok());
}

void TestBase::foldingMatchesAsPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << u"  Acme   GmbH "_s << u"acme gmbh"_s;
    QTest::newRow("hungarian") << u"Megújítás Őrző"_s << u"megujitas orzo"_s;
    QTest::newRow("full width") << u"ＡＣＭＥ　株式会社"_s << u"acme 株式会社"_s;
    QTest::newRow("katakana") << u"カナ"_s << u"かな"_s;
    QTest::newRow("half-width katakana") << u"ｶﾅ"_s << u"かな"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestBase::foldingMatchesAsPeopleType()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
    QCOMPARE(fold(fold(text)), folded);
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
