// SPDX-License-Identifier: Apache-2.0
#include "ui/common/formatters.h"

#include <QTest>

#include <limits>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QLocale en(QLocale::English, QLocale::UnitedStates);
const QLocale gb(QLocale::English, QLocale::UnitedKingdom);
const QLocale ja(QLocale::Japanese, QLocale::Japan);
const QLocale hu(QLocale::Hungarian, QLocale::Hungary);

Money money(qint64 minor, const char16_t *code)
{
    return {minor, Currency::fromCode(QStringView(code)).value()};
}

/// No-break blanks as plain ones, so that the rows below can be read.
QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class TestFormatters final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fullMoney_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        QTest::newRow("en whole") << en << qint64(1200000) << u"EUR"_s << u"€12,000"_s;
        QTest::newRow("en cents") << en << qint64(1200005) << u"EUR"_s << u"€12,000.05"_s;
        QTest::newRow("en negative") << en << qint64(-1250) << u"USD"_s << u"−$12.50"_s;
        QTest::newRow("en code") << en << qint64(100000) << u"CHF"_s << u"CHF 1,000"_s;
        QTest::newRow("ja yen") << ja << qint64(1234567) << u"JPY"_s << u"¥1,234,567"_s;
        QTest::newRow("hu") << hu << qint64(123456750) << u"HUF"_s << u"1 234 567,50 Ft"_s;
        QTest::newRow("hu negative") << hu << qint64(-123456700) << u"EUR"_s << u"−1 234 567 €"_s;
        QTest::newRow("dinar") << en << qint64(1005) << u"KWD"_s << u"KWD 1.005"_s;
        QTest::newRow("zero") << hu << qint64(0) << u"EUR"_s << u"0 €"_s;
        QTest::newRow("most negative") << en << std::numeric_limits<qint64>::min() << u"JPY"_s
                                       << u"−¥9,223,372,036,854,775,808"_s;
    }
    void fullMoney()
    {
        QFETCH(QLocale, locale);
        QFETCH(qint64, minor);
        QFETCH(QString, code);
        QFETCH(QString, expected);
        QCOMPARE(plain(formatMoney({minor, Currency::fromCode(code).value()}, locale)), expected);
    }

    void compactMoney_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("major");
        QTest::addColumn<QString>("expected");
        QTest::newRow("en small") << en << qint64(950) << u"€950"_s;
        QTest::newRow("en 12.4K") << en << qint64(12'400) << u"€12.4K"_s;
        QTest::newRow("en whole") << en << qint64(12'000) << u"€12K"_s;
        QTest::newRow("en three digits") << en << qint64(123'456) << u"€123K"_s;
        QTest::newRow("en 1.2M") << en << qint64(1'234'567) << u"€1.2M"_s;
        QTest::newRow("en carries") << en << qint64(999'950) << u"€1M"_s;
        QTest::newRow("en billion") << en << qint64(2'500'000'000) << u"€2.5B"_s;
        QTest::newRow("en negative") << en << qint64(-1'500) << u"−€1.5K"_s;
        QTest::newRow("ja") << ja << qint64(1'234'567) << u"€123万"_s;
        QTest::newRow("ja thousands stay") << ja << qint64(9'800) << u"€9,800"_s;
        QTest::newRow("ja oku") << ja << qint64(120'000'000) << u"€1.2億"_s;
        QTest::newRow("hu") << hu << qint64(1'234'567) << u"1,2 M €"_s;
        QTest::newRow("hu thousand") << hu << qint64(12'400) << u"12,4 E €"_s;
    }
    void compactMoney()
    {
        QFETCH(QLocale, locale);
        QFETCH(qint64, major);
        QFETCH(QString, expected);
        QCOMPARE(plain(formatMoneyCompact(money(major * 100, u"EUR"), locale)), expected);
    }

    void signsAreTold()
    {
        QCOMPARE(formatSigned(20, en), u"+20"_s);
        QCOMPARE(formatSigned(-21, en), u"−21"_s);
        QCOMPARE(formatSigned(0, en), u"0"_s);
        QCOMPARE(formatMoneySigned(money(120000000, u"EUR"), en), u"+€1.2M"_s);
        QCOMPARE(formatMoneySigned(money(-120000000, u"EUR"), en), u"−€1.2M"_s);
        QCOMPARE(formatMoneySigned(money(0, u"EUR"), en), u"€0"_s);
        QCOMPARE(formatMoney({1200, {}}, en), u"12"_s);
    }

    void percent_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("expected");
        QTest::newRow("99 of 100") << en << qint64(99) << qint64(100) << u"99.0%"_s;
        QTest::newRow("hu") << hu << qint64(79) << qint64(100) << u"79,0%"_s;
        QTest::newRow("nothing to divide by") << en << qint64(0) << qint64(0) << u"n/a"_s;
        QTest::newRow("all") << ja << qint64(7) << qint64(7) << u"100.0%"_s;
        QTest::newRow("nearly all is not all") << en << qint64(1999) << qint64(2000) << u"99.9%"_s;
        QTest::newRow("nearly none is not none") << en << qint64(1) << qint64(100000) << u"0.1%"_s;
        QTest::newRow("none") << en << qint64(0) << qint64(5) << u"0.0%"_s;
        QTest::newRow("more than all") << en << qint64(6) << qint64(5) << u"120.0%"_s;
        QTest::newRow("negative") << en << qint64(-1) << qint64(8) << u"−12.5%"_s;
    }
    void percent()
    {
        QFETCH(QLocale, locale);
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(QString, expected);
        QCOMPARE(plain(formatPercentOf(part, whole, locale)), expected);
    }

    void fractionAndNoValue()
    {
        QCOMPARE(formatFraction(79, 1000, en), u"79/1,000"_s);
        QCOMPARE(formatPercent({}, en), u"n/a"_s);
        QCOMPARE(formatPercent(-0.0001, en), u"0.0%"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("inFull");
        QTest::newRow("us") << en << u"Mar 9, 2026"_s << u"Monday, March 9, 2026"_s;
        QTest::newRow("gb") << gb << u"9 Mar 2026"_s << u"Monday, 9 March 2026"_s;
        QTest::newRow("ja") << ja << u"2026/03/09"_s << u"2026年3月9日月曜日"_s;
        QTest::newRow("hu") << hu << u"2026. 03. 09."_s << u"2026. március 9., hétfő"_s;
        QTest::newRow("de") << QLocale(QLocale::German) << u"09.03.2026"_s
                            << u"Montag, 9. März 2026"_s;
    }
    void dates()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, shown);
        QFETCH(QString, inFull);
        const QDate date(2026, 3, 9);
        QCOMPARE(plain(formatDate(date, locale)), shown);
        QCOMPARE(plain(formatDateLong(date, locale)), inFull);
        QCOMPARE(formatDate({}, locale), QString());
    }

    void relativeDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("expected");
        QTest::newRow("today") << 0 << u"today"_s;
        QTest::newRow("yesterday") << -1 << u"yesterday"_s;
        QTest::newRow("tomorrow") << 1 << u"tomorrow"_s;
        QTest::newRow("past") << -3 << u"3 d ago"_s;
        QTest::newRow("future") << 12 << u"in 12 d"_s;
    }
    void relativeDays()
    {
        QFETCH(int, days);
        QFETCH(QString, expected);
        const QDate today(2026, 3, 9);
        QCOMPARE(formatRelativeDays(today.addDays(days), today), expected);
        QCOMPARE(formatRelativeDays({}, today), QString());
    }
};

QTEST_GUILESS_MAIN(TestFormatters)
#include "tst_formatters.moc"
