// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fieldparser.h"

#include "core/base/money.h"
#include "core/exchange/localtime.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace mainstay;
using namespace Qt::StringLiterals;

class TestFieldParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data();
    void integers();
    void decimals_data();
    void decimals();
    void moneyIsReadAsMoneyIs_data();
    void moneyIsReadAsMoneyIs();
    void dates_data();
    void dates();
    void instants_data();
    void instants();
    void localTimeAgreesWithQDateTime_data();
    void localTimeAgreesWithQDateTime();
    void booleans_data();
    void booleans();
    void currencies();
    void wordsIgnoreCaseAndSeparators();
    void textIsBounded();
    void reasonsKeepTheirTexts();
};

void TestFieldParser::integers_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<RejectReason>("reason");

    QTest::newRow("plain") << QByteArray("42") << qint64(42) << RejectReason::None;
    QTest::newRow("blanks") << QByteArray(" 42\t") << qint64(42) << RejectReason::None;
    QTest::newRow("negative") << QByteArray("-2") << qint64(-2) << RejectReason::None;
    QTest::newRow("plus") << QByteArray("+2") << qint64(2) << RejectReason::None;
    QTest::newRow("leading zeros") << QByteArray("0000000000000000000007") << qint64(7) << RejectReason::None;
    QTest::newRow("empty") << QByteArray() << qint64(0) << RejectReason::NotANumber;
    QTest::newRow("sign only") << QByteArray("-") << qint64(0) << RejectReason::NotANumber;
    QTest::newRow("word") << QByteArray("ten") << qint64(0) << RejectReason::NotANumber;
    QTest::newRow("decimal") << QByteArray("1.0") << qint64(0) << RejectReason::NotANumber;
    QTest::newRow("grouping") << QByteArray("1,000") << qint64(0) << RejectReason::NotANumber;
    QTest::newRow("exponent") << QByteArray("1e3") << qint64(0) << RejectReason::NotANumber;
    QTest::newRow("full width") << QByteArray("\xef\xbc\x91") << qint64(0) << RejectReason::NotANumber;
    QTest::newRow("too high") << QByteArray("1001") << qint64(0) << RejectReason::OutOfRange;
    QTest::newRow("too low") << QByteArray("-11") << qint64(0) << RejectReason::OutOfRange;
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << qint64(0) << RejectReason::OutOfRange;
}

void TestFieldParser::integers()
{
    QFETCH(QByteArray, field);
    const Parsed<qint64> parsed = fieldparser::integer(field, -10, 1000);
    QTEST(parsed.reason, "reason");
    QTEST(parsed.value, "value");
}

void TestFieldParser::decimals_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<double>("value");
    QTest::addColumn<RejectReason>("reason");
    const auto row = [](const char *field, double value, RejectReason reason = RejectReason::None) {
        QTest::newRow(field) << QByteArray(field) << value << reason;
    };
    row("0", 0);
    row(" 12.5\t", 12.5);
    row("-3", -3);
    row("+7.25", 7.25);
    row("1e3", 1000);
    row(".5", 0.5);
    for (const char *bad : {"", "+", "-", "+-1", "1,5", "1 000", "12.5h", "0x10", "nan", "inf", "-inf", "--1"})
        row(bad, 0, RejectReason::NotANumber);
    row("1e999", 0, RejectReason::OutOfRange);
}

void TestFieldParser::decimals()
{
    QFETCH(const QByteArray, field);
    const Parsed<double> parsed = fieldparser::real(field);
    QTEST(parsed.reason, "reason");
    QTEST(parsed.value, "value");
}

void TestFieldParser::moneyIsReadAsMoneyIs_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"1200", "1200.50", "1200.5", "-3.1", "+3", ".5", "5.", "0", "-0", "12.500", "12.505", "",
                              ".", "-", "1,200", "1 200", "12e2", "$5", "abc", "1.2.3", "--1", "1234567890123",
                              "12345678901234", "999999999999999999", "0x10", "NaN", "12.x", "12.50x"})
        QTest::newRow(field) << QByteArray(field);
}

void TestFieldParser::moneyIsReadAsMoneyIs()
{
    QFETCH(QByteArray, field);
    for (const QStringView code : {u"EUR", u"JPY", u"KWD"}) {
        const Currency currency = Currency::fromCode(code).value();
        const Result<Money> money = parseMoney(QString::fromUtf8(field), currency);
        const Parsed<qint64> parsed = fieldparser::money(field, currency.minorDigits());
        QCOMPARE(parsed.ok(), money.ok());
        QCOMPARE(parsed.value, money.ok() ? money->minor : 0);
        QCOMPARE(parsed.reason, money.ok() ? RejectReason::None : RejectReason::NotAnAmount);
    }
}

void TestFieldParser::dates_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QDate>("value");
    QTest::addColumn<RejectReason>("reason");

    QTest::newRow("plain") << QByteArray("2026-03-05") << QDate(2026, 3, 5) << RejectReason::None;
    QTest::newRow("blanks") << QByteArray(" 2026-03-05 ") << QDate(2026, 3, 5) << RejectReason::None;
    QTest::newRow("leap day") << QByteArray("2024-02-29") << QDate(2024, 2, 29) << RejectReason::None;
    QTest::newRow("at midnight") << QByteArray("2026-03-05 00:00:00") << QDate(2026, 3, 5) << RejectReason::None;
    QTest::newRow("at midnight with T") << QByteArray("2026-03-05T00:00") << QDate(2026, 3, 5) << RejectReason::None;
    QTest::newRow("first") << QByteArray("1900-01-01") << QDate(1900, 1, 1) << RejectReason::None;
    QTest::newRow("last") << QByteArray("2199-12-31") << QDate(2199, 12, 31) << RejectReason::None;
    QTest::newRow("no such day") << QByteArray("2024-02-30") << QDate() << RejectReason::NoSuchDay;
    QTest::newRow("no leap year") << QByteArray("2023-02-29") << QDate() << RejectReason::NoSuchDay;
    QTest::newRow("month 13") << QByteArray("2024-13-01") << QDate() << RejectReason::NoSuchDay;
    QTest::newRow("day 0") << QByteArray("2024-01-00") << QDate() << RejectReason::NoSuchDay;
    QTest::newRow("year 0") << QByteArray("0000-01-01") << QDate() << RejectReason::YearOutOfRange;
    QTest::newRow("too early") << QByteArray("1899-12-31") << QDate() << RejectReason::YearOutOfRange;
    QTest::newRow("too late") << QByteArray("2200-01-01") << QDate() << RejectReason::YearOutOfRange;
    QTest::newRow("with a time") << QByteArray("2026-03-05 10:00") << QDate() << RejectReason::NotADate;
    QTest::newRow("slashes") << QByteArray("2026/03/05") << QDate() << RejectReason::NotADate;
    QTest::newRow("day first") << QByteArray("05.03.2026") << QDate() << RejectReason::NotADate;
    QTest::newRow("short") << QByteArray("2026-3-5") << QDate() << RejectReason::NotADate;
    QTest::newRow("word") << QByteArray("soon") << QDate() << RejectReason::NotADate;
    QTest::newRow("more digits") << QByteArray("2026-03-055") << QDate() << RejectReason::NotADate;
    QTest::newRow("empty") << QByteArray() << QDate() << RejectReason::NotADate;
}

void TestFieldParser::dates()
{
    QFETCH(QByteArray, field);
    const Parsed<QDate> parsed = fieldparser::date(field);
    QTEST(parsed.reason, "reason");
    QTEST(parsed.value, "value");
}

void TestFieldParser::instants_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("utc"); // empty: refused
    QTest::addColumn<RejectReason>("reason");

    const auto ok = [](const char *field, const QString &utc) {
        QTest::newRow(field) << QByteArray(field) << utc << RejectReason::None;
    };
    // Budapest: UTC+1, from the last Sunday of March UTC+2.
    ok("2026-03-05T10:00:00Z", u"2026-03-05T10:00:00.000Z"_s);
    ok("2026-03-05T10:00:00+09:00", u"2026-03-05T01:00:00.000Z"_s);
    ok("2026-03-05T10:00:00-0530", u"2026-03-05T15:30:00.000Z"_s);
    ok("2026-03-05T10:00+01", u"2026-03-05T09:00:00.000Z"_s);
    ok("2026-03-05 10:00:00 +01:00", u"2026-03-05T09:00:00.000Z"_s);
    ok("2026-03-05t10:00z", u"2026-03-05T10:00:00.000Z"_s);
    ok("2026-03-05 10:00", u"2026-03-05T09:00:00.000Z"_s);
    ok("2026-07-05 10:00:30.5", u"2026-07-05T08:00:30.500Z"_s);
    ok("2026-07-05 10:00:30.123456", u"2026-07-05T08:00:30.123Z"_s);
    ok("2026-03-05", u"2026-03-04T23:00:00.000Z"_s);
    ok("2026-03-29 01:59", u"2026-03-29T00:59:00.000Z"_s);
    ok("2026-03-29 03:00", u"2026-03-29T01:00:00.000Z"_s);
    const auto no = [](const char *field, RejectReason reason) {
        QTest::newRow(*field ? field : "empty") << QByteArray(field) << QString() << reason;
    };
    no("", RejectReason::NotAnInstant);
    no("yesterday", RejectReason::NotAnInstant);
    no("2026-03-05T", RejectReason::NotAnInstant);
    no("2026-03-05T24:00", RejectReason::NotAnInstant);
    no("2026-03-05T10", RejectReason::NotAnInstant);
    no("2026-03-05T10:60", RejectReason::NotAnInstant);
    no("2026-03-05T10:00:60", RejectReason::NotAnInstant);
    no("2026-03-05T10:00:00.", RejectReason::NotAnInstant);
    no("2026-03-05T10:00:00+", RejectReason::NotAnInstant);
    no("2026-03-05T10:00:00+25:00", RejectReason::NotAnInstant);
    no("2026-03-05T10:00:00+01:", RejectReason::NotAnInstant);
    no("2026-03-05T10:00:00Zx", RejectReason::NotAnInstant);
    no("2026-03-05T10:00 CET", RejectReason::NotAnInstant);
    no("1741168800", RejectReason::NotAnInstant);
    no("2024-02-30T10:00Z", RejectReason::NoSuchDay);
    no("1850-01-01T10:00Z", RejectReason::YearOutOfRange);
}

void TestFieldParser::instants()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, utc);
    const LocalTime local(QTimeZone("Europe/Budapest"));
    const Parsed<qint64> parsed = fieldparser::instant(field, local);
    QTEST(parsed.reason, "reason");
    if (parsed.ok())
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(parsed.value, Qt::UTC).toString(Qt::ISODateWithMs), utc);
}

void TestFieldParser::localTimeAgreesWithQDateTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Budapest", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe",
                             "Asia/Kathmandu", "Pacific/Apia"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestFieldParser::localTimeAgreesWithQDateTime()
{
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    const LocalTime local(timeZone);
    const qint64 first = QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 last = QDateTime(QDate(2199, 12, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 wallMs = first + qint64(random.generateDouble() * double(last - first));
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
        QCOMPARE(local.toUtcMs(wallMs), QDateTime(wall.date(), wall.time(), timeZone).toMSecsSinceEpoch());
    }
}

void TestFieldParser::booleans_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("value");
    QTest::addColumn<RejectReason>("reason");
    for (const char *yes : {"true", "TRUE", "True", "yes", "Yes", "1", " 1 "})
        QTest::newRow(yes) << QByteArray(yes) << true << RejectReason::None;
    for (const char *no : {"false", "False", "no", "NO", "0"})
        QTest::newRow(no) << QByteArray(no) << false << RejectReason::None;
    for (const char *bad : {"", "2", "y", "on", "maybe", "igen"})
        QTest::newRow(*bad ? bad : "empty") << QByteArray(bad) << false << RejectReason::NotYesOrNo;
}

void TestFieldParser::booleans()
{
    QFETCH(QByteArray, field);
    const Parsed<bool> parsed = fieldparser::boolean(field);
    QTEST(parsed.reason, "reason");
    QTEST(parsed.value, "value");
}

void TestFieldParser::currencies()
{
    QCOMPARE(fieldparser::currency(" eur "), (Parsed<fieldparser::CurrencyCode> {{{'E', 'U', 'R'}}}));
    for (const char *bad : {"", "EU", "EURO", "\xe2\x82\xac", "E1R", "$"})
        QCOMPARE(fieldparser::currency(bad).reason, RejectReason::NotACurrency);
}

void TestFieldParser::wordsIgnoreCaseAndSeparators()
{
    constexpr std::array<QByteArrayView, 3> words {"web-meeting", "email", "no-show"};
    QCOMPARE(fieldparser::word("web-meeting", words), Parsed<size_t> {0});
    QCOMPARE(fieldparser::word(" Web Meeting", words), Parsed<size_t> {0});
    QCOMPARE(fieldparser::word("WEB_MEETING", words), Parsed<size_t> {0});
    QCOMPARE(fieldparser::word("e-mail", words), Parsed<size_t> {1});
    QCOMPARE(fieldparser::word("noshow", words), Parsed<size_t> {2});
    for (const char *bad : {"", "-", "web", "web-meetings", "fax"})
        QCOMPARE(fieldparser::word(bad, words).reason, RejectReason::UnknownWord);
}

void TestFieldParser::textIsBounded()
{
    QCOMPARE(fieldparser::line(" Acme ", 4).value, QByteArrayView("Acme"));
    QCOMPARE(fieldparser::line("Acme1", 4).reason, RejectReason::TooLong);
    QCOMPARE(fieldparser::line("\xe6\x9b\xb4\xe6\x96\xb0", 2).value, QByteArrayView("\xe6\x9b\xb4\xe6\x96\xb0"));
    QCOMPARE(fieldparser::line("\xe6\x9b\xb4\xe6\x96\xb0", 1).reason, RejectReason::TooLong);
    QCOMPARE(fieldparser::line("a\nb", 4).reason, RejectReason::LineBreak);
    QCOMPARE(fieldparser::line("a\x1b" "b", 4).reason, RejectReason::LineBreak);
    QCOMPARE(fieldparser::text(" a\nb ", 5).value, QByteArrayView(" a\nb "));
    QCOMPARE(fieldparser::text("abc", 2).reason, RejectReason::TooLong);
}

void TestFieldParser::reasonsKeepTheirTexts()
{
    for (int i = 0; i <= int(RejectReason::Refused); ++i) {
        const auto reason = RejectReason(i);
        QCOMPARE(rejectReasonFromText(toText(reason)).value(), reason);
    }
    QVERIFY(!rejectReasonFromText(u"whatever").ok());
}

QTEST_APPLESS_MAIN(TestFieldParser)
#include "tst_fieldparser.moc"
