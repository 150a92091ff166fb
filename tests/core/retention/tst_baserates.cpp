// SPDX-License-Identifier: Apache-2.0
#include "core/retention/baserates.h"

#include <QTest>

#include <limits>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const QString &code)
{
    return Currency::fromCode(code).value();
}

} // namespace

class TestBaseRates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountIsConverted_data();
    void amountIsConverted();
    void missingRateNamesTheCurrency();
    void wrongRateIsRefused();
    void whatIsTooLargeIsRefused();
};

void TestBaseRates::amountIsConverted_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("converted");
    const auto row = [](const char *name, const QString &base, const QString &from, qint64 micros,
                        qint64 minor, qint64 converted) {
        QTest::newRow(name) << base << from << micros << minor << converted;
    };
    row("dollar to euro", u"EUR"_s, u"USD"_s, 920'000, 100'00, 92'00);
    row("yen to euro", u"EUR"_s, u"JPY"_s, 6'250, 1'000'000, 6'250'00);
    row("euro to yen", u"JPY"_s, u"EUR"_s, 160'000'000, 1, 2); // 1.6 yen
    row("euro to yen, half", u"JPY"_s, u"EUR"_s, 150'000'000, 1, 2); // 1.5 yen
    row("half away from zero", u"JPY"_s, u"EUR"_s, 150'000'000, -1, -2);
    row("just under half", u"JPY"_s, u"EUR"_s, 149'999'999, 1, 1);
    row("dinar to euro", u"EUR"_s, u"KWD"_s, 3'000'000, 1'000, 3'00);
    row("euro to dinar", u"KWD"_s, u"EUR"_s, 300'000, 1'00, 300);
    row("nothing", u"EUR"_s, u"USD"_s, 920'000, 0, 0);
    row("more than 64 bits between", u"EUR"_s, u"USD"_s, 1'000'000'000'000, 9'000'000'000,
        9'000'000'000'000'000);
}

void TestBaseRates::amountIsConverted()
{
    QFETCH(QString, base);
    QFETCH(QString, from);
    QFETCH(qint64, micros);
    QFETCH(qint64, minor);
    QFETCH(qint64, converted);
    BaseRates rates(currency(base));
    QVERIFY(rates.setRate(currency(from), micros).ok());
    QCOMPARE(rates.toBase({minor, currency(from)}).value(), converted);
    QCOMPARE(rates.toBase({minor, currency(base)}).value(), minor);
}

void TestBaseRates::missingRateNamesTheCurrency()
{
    const BaseRates rates(currency(u"EUR"_s));
    const auto converted = rates.toBase({100, currency(u"HUF"_s)});
    QVERIFY(!converted.ok());
    QCOMPARE(converted.error().code, ErrorCode::InvalidInput);
    QVERIFY(converted.error().detail.contains(u"HUF"_s));
}

void TestBaseRates::wrongRateIsRefused()
{
    BaseRates rates(currency(u"EUR"_s));
    for (qint64 micros : {qint64(0), qint64(-1), BaseRates::maximalMicros + 1}) {
        const auto set = rates.setRate(currency(u"USD"_s), micros);
        QVERIFY(!set.ok());
        QCOMPARE(set.error().code, ErrorCode::InvalidInput);
    }
    QVERIFY(!rates.setRate(currency(u"EUR"_s), 2'000'000).ok());
    QVERIFY(rates.setRate(currency(u"EUR"_s), 1'000'000).ok());
    QVERIFY(!rates.toBase({1, currency(u"USD"_s)}).ok());
}

void TestBaseRates::whatIsTooLargeIsRefused()
{
    BaseRates rates(currency(u"KWD"_s));
    QVERIFY(rates.setRate(currency(u"JPY"_s), BaseRates::maximalMicros).ok());
    for (qint64 minor : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        const auto converted = rates.toBase({minor, currency(u"JPY"_s)});
        QVERIFY(!converted.ok());
        QCOMPARE(converted.error().code, ErrorCode::InvalidInput);
    }
}

QTEST_APPLESS_MAIN(TestBaseRates)
#include "tst_baserates.moc"
