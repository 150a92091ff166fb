// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/portfolio.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const Currency usd = Currency::fromCode(u"USD").value();
const Currency jpy = Currency::fromCode(u"JPY").value();
const QDate today(2026, 3, 20);

qint32 day(QDate date)
{
    return date.isValid() ? qint32(date.toJulianDay()) : PeriodSpan::open;
}

PeriodSpan span(qint64 subscription, QDate start, QDate end, qint64 arr, const char *currency = "EUR")
{
    return {1, subscription, day(start), day(end), arr, PortfolioRates::pack(currency)};
}

} // namespace

class TestPortfolio final : public QObject
{
    Q_OBJECT

    PortfolioRates m_rates {test::eur(), {{usd, 900'000}, {jpy, 6'000}}};

private Q_SLOTS:
    void ratesAreExact()
    {
        QCOMPARE(m_rates.toBase(100, PortfolioRates::pack("EUR")), 100);
        QCOMPARE(m_rates.toBase(101, PortfolioRates::pack("USD")), 91);
        QCOMPARE(m_rates.toBase(1'000'000, PortfolioRates::pack("JPY")), 600'000);
        QVERIFY(!m_rates.toBase(1, PortfolioRates::pack("GBP")));
        QCOMPARE(PortfolioRates::unpack(PortfolioRates::pack("JPY")), jpy);
        QCOMPARE(PortfolioRates::pack("EURO"), 0u);
    }

    void figuresCountWhatCoversTheDay_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<qint64>("arr");
        QTest::addColumn<QDate>("renewal");
        QTest::newRow("covers") << QDate(2026, 1, 1) << QDate(2027, 1, 1) << qint64(500) << QDate(2027, 1, 1);
        QTest::newRow("ends today") << QDate(2026, 1, 1) << today << qint64(0) << QDate();
        QTest::newRow("starts today") << today << QDate(2027, 1, 1) << qint64(500) << QDate(2027, 1, 1);
        QTest::newRow("starts tomorrow") << today.addDays(1) << QDate(2027, 1, 1) << qint64(0) << QDate();
        QTest::newRow("open") << QDate(2026, 1, 1) << QDate() << qint64(500) << QDate();
    }
    void figuresCountWhatCoversTheDay()
    {
        QFETCH(const QDate, start);
        QFETCH(const QDate, end);
        QFETCH(const qint64, arr);
        QFETCH(const QDate, renewal);
        const std::vector<PeriodSpan> spans {span(1, start, end, 500)};
        const ContractFigures figures = contractFigures(spans, today, m_rates);
        QCOMPARE(figures.arr, (Money {arr, test::eur()}));
        QCOMPARE(figures.renewal, renewal);
        QVERIFY(figures.arrComplete);
    }

    void aCurrencyWithoutARateIsLeftOutAndSaidSo()
    {
        const std::vector<PeriodSpan> mixed {span(1, today, {}, 500), span(2, today, {}, 700, "GBP")};
        const ContractFigures figures = contractFigures(mixed, today, m_rates);
        QCOMPARE(figures.arr, (Money {500, test::eur()}));
        QVERIFY(!figures.arrComplete);
        const std::vector<PeriodSpan> only {span(2, today, {}, 700, "GBP")};
        QCOMPARE(contractFigures(only, today, m_rates).arr, (Money {700, Currency::fromCode(u"GBP").value()}));
        QVERIFY(contractFigures(only, today, m_rates).arrComplete);
    }

    void theRenewalIsThatOfContracts()
    {
        QRandomGenerator random(3);
        int withRenewal = 0;
        for (int round = 0; round < 2000; ++round) {
            std::vector<Subscription> subscriptions;
            std::vector<PeriodSpan> spans;
            for (int s = 1; s <= 2; ++s) {
                Subscription subscription;
                QDate start = today.addDays(-random.bounded(200));
                for (int p = 0; p < 3; ++p) {
                    const QDate end = random.bounded(8) == 0 ? QDate() : start.addDays(random.bounded(1, 200));
                    const qint64 arr = random.bounded(5) == 0 ? 0 : 100;
                    subscription.periods.push_back({{}, start, end, arr, {}});
                    if (!end.isValid() || end > today)
                        spans.push_back(span(s, start, end, arr));
                    if (!end.isValid())
                        break;
                    start = end.addDays(random.bounded(3) == 0 ? random.bounded(-1, 40) : 0);
                }
                subscriptions.push_back(subscription);
            }
            const QDate expected = renewalDay(subscriptions, today);
            QCOMPARE(contractFigures(spans, today, m_rates).renewal, expected);
            withRenewal += int(expected.isValid());
        }
        QVERIFY(withRenewal > 500);
    }

    void rowsComeInTheOrderAskedAndLeaveOutWhatIsGone()
    {
        test::TestWorkspace workspace;
        const AccountId acme = workspace.addAccount(u"Acme"_s);
        const AccountId zeta = workspace.addAccount(u"Zeta"_s);
        const auto rows = portfolio::rows(workspace.db(), {zeta, AccountId(99), acme}, today);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 2u);
        QCOMPARE(rows->at(0).name, u"Zeta"_s);
        QCOMPARE(rows->at(1).id, acme);
        QVERIFY(!rows->at(1).lastTouch.isValid());
        QCOMPARE(portfolio::firstRows(workspace.db(), 1, today)->at(0).id, acme);
    }

    void onlyTouchesThatCountAreTheLastTouch()
    {
        test::TestWorkspace workspace;
        const AccountId acme = workspace.addAccount(u"Acme"_s);
        const ContactId person = workspace.addContact(acme, u"Ann"_s);
        workspace.addTouchpoint(acme, test::fixedNow(), u"nobody there"_s);
        Touchpoint counted;
        counted.account = acme;
        counted.at = test::fixedNow().addDays(-5);
        counted.contacts = {person};
        workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(workspace.db(), counted); });
        const auto rows = portfolio::rows(workspace.db(), {acme}, today);
        QCOMPARE(rows->front().lastTouch, counted.at);
    }

    void listStatementsUseIndexes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("mayScan");
        QTest::newRow("first page") << QByteArray("accounts/first_page") << u"account_folded"_s;
        QTest::newRow("row") << QByteArray("accounts/list_row") << QString();
        QTest::newRow("periods") << QByteArray("accounts/list_periods") << QString();
        // These read a whole table once, by intent: the tables they walk along, and no other.
        QTest::newRow("index of accounts") << QByteArray("accounts/index_accounts") << u"SCAN a"_s;
        QTest::newRow("index of periods") << QByteArray("accounts/index_periods") << u"SCAN p"_s;
        QTest::newRow("index of actions") << QByteArray("accounts/index_actions") << QString();
    }
    void listStatementsUseIndexes()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, mayScan);
        test::TestWorkspace workspace;
        const auto plan = workspace.db().backend().queryPlan(embeddedSql(name.toStdString()).value());
        QVERIFY(plan.ok());
        QVERIFY(!plan->isEmpty());
        for (const QString &step : *plan) {
            QVERIFY2(!step.contains(u"TEMP B-TREE"_s), qPrintable(step));
            if (step.startsWith(u"SCAN"_s))
                QVERIFY2(!mayScan.isEmpty() && step.contains(mayScan), qPrintable(step));
        }
    }
};

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
