// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testworkspace.h"

#include "core/history/history.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

SubscriptionPeriod period(const char *start, const char *end, qint64 arr)
{
    return {{}, day(start), day(end), arr, std::nullopt};
}

Subscription subscription(std::vector<SubscriptionPeriod> periods)
{
    Subscription made;
    made.periods = std::move(periods);
    return made;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<mainstay::Subscription>)

class TestContracts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void insertRoundTrip();
    void updateMakesThePeriodsExactlyThese();
    void removeTakesThePeriodsAlong();
    void wrongPeriodsAreRefused_data();
    void wrongPeriodsAreRefused();
    void schemaRefusesWhatTheStoreCantSee();
    void orderIsByProductThenStart();
    void productsByName();
    void everyChangeIsUndone();
    void coversIsHalfOpen();
    void renewalDayCases_data();
    void renewalDayCases();

private:
    Subscription sample() const;
    Result<SubscriptionId> insert(const Subscription &subscription);
    std::vector<Subscription> stored() { return contractstore::ofAccount(m_workspace->db(), m_account).value(); }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    AccountId m_account;
    ProductId m_product;
};

void TestContracts::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_account = m_workspace->addAccount(u"Marshlight"_s, u"A1"_s);
    m_product = m_workspace->batch(u"product.add"_s, [this] {
        return contractstore::insertProduct(m_workspace->db(), {{}, u"P"_s, u"Planner"_s});
    });
}

Subscription TestContracts::sample() const
{
    Subscription made = subscription({period("2024-01-01", "2025-01-01", 1'200'000), period("2025-01-01", "2026-01-01", 1'500'000)});
    made.key = u"S1"_s;
    made.account = m_account;
    made.product = m_product;
    made.productName = u"Planner"_s;
    made.currency = test::eur();
    made.autoRenews = true;
    made.noticeDay = day("2025-11-01");
    made.upliftBasisPoints = 350;
    made.periods[1].seats = 40;
    return made;
}

Result<SubscriptionId> TestContracts::insert(const Subscription &subscription)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(m_workspace->db(), m_workspace->context(), {u"subscription.add"_s, {}}));
    MAINSTAY_TRY(const SubscriptionId id, contractstore::insert(m_workspace->db(), subscription));
    MAINSTAY_CHECK(batch.commit());
    return id;
}

void TestContracts::insertRoundTrip()
{
    Subscription expected = sample();
    expected.periods.push_back({{}, day("2026-01-01"), {}, 0, 0}); // open, free, no seats
    expected.id = insert(expected).value();
    const auto found = stored();
    QCOMPARE(found.size(), size_t(1));
    for (size_t i = 0; i < expected.periods.size(); ++i) {
        QVERIFY(found.front().periods[i].id.isValid());
        expected.periods[i].id = found.front().periods[i].id;
    }
    QCOMPARE(found.front(), expected);
}

void TestContracts::updateMakesThePeriodsExactlyThese()
{
    QVERIFY(insert(sample()).ok());
    Subscription changed = stored().front();
    const PeriodId kept = changed.periods[1].id;
    changed.autoRenews = false;
    changed.noticeDay = {};
    changed.upliftBasisPoints = std::nullopt;
    changed.periods[1].arrMinor = 1'600'000;
    changed.periods.erase(changed.periods.begin());
    changed.periods.push_back(period("2026-01-01", "2027-01-01", 1'700'000));
    m_workspace->batch(u"subscription.edit"_s, [&] { return contractstore::update(m_workspace->db(), changed); });
    const Subscription found = stored().front();
    QCOMPARE(found.periods.size(), size_t(2));
    QCOMPARE(found.periods[0].id, kept); // the same row: its history goes on
    QCOMPARE(found.periods[0].arrMinor, 1'600'000);
    QCOMPARE(found.periods[1].start, day("2026-01-01"));
    QVERIFY(!found.autoRenews && !found.noticeDay.isValid() && !found.upliftBasisPoints.has_value());
}

void TestContracts::removeTakesThePeriodsAlong()
{
    const SubscriptionId id = insert(sample()).value();
    m_workspace->batch(u"subscription.remove"_s, [&] { return contractstore::remove(m_workspace->db(), id); });
    QVERIFY(stored().empty());
    auto count = m_workspace->db().prepareGenerated("SELECT count(*) FROM subscription_period");
    QVERIFY(count->next().value());
    QCOMPARE(count->int64(0), 0);
    QVERIFY(history::undo(m_workspace->db(), m_workspace->context()).ok());
    QCOMPARE(stored().front().periods.size(), size_t(2));
}

void TestContracts::wrongPeriodsAreRefused_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<qint64>("arr");
    QTest::newRow("end before start") << u"2025-02-01"_s << u"2025-01-01"_s << qint64(1);
    QTest::newRow("without a start") << QString() << u"2025-02-01"_s << qint64(1);
    QTest::newRow("negative ARR") << u"2025-02-01"_s << u"2026-02-01"_s << qint64(-1);
}

void TestContracts::wrongPeriodsAreRefused()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const qint64, arr);
    Subscription wrong = sample();
    wrong.periods.push_back(period(start.toLatin1().constData(), end.toLatin1().constData(), arr));
    QCOMPARE(insert(wrong).error().code, ErrorCode::InvalidInput);
    QVERIFY(stored().empty());
}

void TestContracts::schemaRefusesWhatTheStoreCantSee()
{
    QVERIFY(insert(sample()).ok());
    QCOMPARE(insert(sample()).error().code, ErrorCode::Constraint); // the key is taken
    Subscription nobodys = sample();
    nobodys.key = u"S2"_s;
    nobodys.account = AccountId(4711);
    QCOMPARE(insert(nobodys).error().code, ErrorCode::Constraint);
    nobodys = sample();
    nobodys.key = u"S2"_s;
    nobodys.product = ProductId(4711);
    QCOMPARE(insert(nobodys).error().code, ErrorCode::Constraint);
    QCOMPARE(stored().size(), size_t(1));
}

void TestContracts::orderIsByProductThenStart()
{
    const ProductId academy = m_workspace->batch(u"product.add"_s, [this] {
        return contractstore::insertProduct(m_workspace->db(), {{}, {}, u"Academy"_s});
    });
    Subscription late = sample();
    late.periods = {period("2026-01-01", "2027-01-01", 3), period("2024-01-01", "2025-01-01", 1), period("2025-01-01", "2026-01-01", 2)};
    QVERIFY(insert(late).ok());
    Subscription other = sample();
    other.key.clear();
    other.product = academy;
    QVERIFY(insert(other).ok());
    const auto found = stored();
    QCOMPARE(found[0].productName, u"Academy"_s);
    QCOMPARE(found[1].productName, u"Planner"_s);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(found[1].periods[i].arrMinor, qint64(i + 1));
}

void TestContracts::productsByName()
{
    m_workspace->batch(u"product.add"_s, [this] { return contractstore::insertProduct(m_workspace->db(), {{}, {}, u"Insights"_s}); });
    const auto products = contractstore::products(m_workspace->db()).value();
    QCOMPARE(products.size(), size_t(2));
    QCOMPARE(products[0].name, u"Insights"_s);
    QCOMPARE(products[1], (Product {m_product, u"P"_s, u"Planner"_s}));
    auto batch = WriteBatch::begin(m_workspace->db(), m_workspace->context(), {u"product.add"_s, {}});
    QCOMPARE(contractstore::insertProduct(m_workspace->db(), {{}, {}, u"Insights"_s}).error().code, ErrorCode::Constraint);
}

void TestContracts::everyChangeIsUndone()
{
    QVERIFY(insert(sample()).ok());
    const auto before = stored();
    Subscription changed = before.front();
    changed.periods = {period("2030-01-01", "", 5)};
    changed.currency = Currency::fromCode(u"USD").value();
    m_workspace->batch(u"subscription.edit"_s, [&] { return contractstore::update(m_workspace->db(), changed); });
    QVERIFY(stored() != before);
    QVERIFY(history::undo(m_workspace->db(), m_workspace->context()).ok());
    QCOMPARE(stored(), before);
}

void TestContracts::coversIsHalfOpen()
{
    const SubscriptionPeriod closed = period("2025-01-01", "2025-02-01", 1);
    QVERIFY(!closed.covers(day("2024-12-31")));
    QVERIFY(closed.covers(day("2025-01-01")));
    QVERIFY(closed.covers(day("2025-01-31")));
    QVERIFY(!closed.covers(day("2025-02-01")));
    const SubscriptionPeriod open = period("2025-01-01", "", 1);
    QVERIFY(open.covers(day("2999-01-01")));
    QVERIFY(!open.covers(day("2024-12-31")));
    // Bought and given back on one day: kept, but covers nothing.
    QVERIFY(!period("2025-01-01", "2025-01-01", 1).covers(day("2025-01-01")));
    Subscription givenBack = sample();
    givenBack.periods.push_back(period("2026-02-01", "2026-02-01", 1));
    QVERIFY(insert(givenBack).ok());
    QCOMPARE(stored().front().periods.size(), size_t(3));
}

void TestContracts::renewalDayCases_data()
{
    QTest::addColumn<std::vector<Subscription>>("subscriptions");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, std::vector<Subscription> subscriptions, const char *expected) {
        QTest::newRow(name) << std::move(subscriptions) << day(expected);
    };
    // All seen from 20 March 2026.
    row("nothing", {}, "");
    row("one contract", {subscription({period("2025-06-01", "2026-06-01", 1)})}, "2026-06-01");
    row("ends tomorrow", {subscription({period("2025-03-21", "2026-03-21", 1)})}, "2026-03-21");
    row("ended today", {subscription({period("2025-03-20", "2026-03-20", 1)})}, "");
    row("begins today", {subscription({period("2026-03-20", "2027-03-20", 1)})}, "2027-03-20");
    row("begins tomorrow", {subscription({period("2026-03-21", "2027-03-21", 1)})}, "");
    row("open", {subscription({period("2025-06-01", "", 1)})}, "");
    row("free", {subscription({period("2025-06-01", "2026-06-01", 0)})}, "");
    row("next one joins on", {subscription({period("2025-06-01", "2026-06-01", 1), period("2026-06-01", "2027-06-01", 1)})}, "2027-06-01");
    row("next one overlaps", {subscription({period("2025-06-01", "2026-06-01", 1), period("2026-05-01", "2027-05-01", 1)})}, "2027-05-01");
    row("inside another", {subscription({period("2025-06-01", "2026-06-01", 1), period("2026-01-01", "2026-04-01", 1)})}, "2026-06-01");
    row("after a gap of a day", {subscription({period("2025-06-01", "2026-06-01", 1), period("2026-06-02", "2027-06-01", 1)})}, "2026-06-01");
    row("joined by a free one", {subscription({period("2025-06-01", "2026-06-01", 1), period("2026-06-01", "2027-06-01", 0)})}, "2026-06-01");
    row("runs on for ever", {subscription({period("2025-06-01", "2026-06-01", 1), period("2026-06-01", "", 1)})}, "");
    row("the past does not matter", {subscription({period("2020-01-01", "2021-01-01", 1), period("2025-06-01", "2026-06-01", 1)})}, "2026-06-01");
    row("the earliest of two", {subscription({period("2025-06-01", "2026-09-01", 1)}), subscription({period("2025-06-01", "2026-05-01", 1)})},
        "2026-05-01");
    row("one open, one ends", {subscription({period("2025-06-01", "", 1)}), subscription({period("2025-06-01", "2026-08-01", 1)})}, "2026-08-01");
    row("each followed by itself",
        {subscription({period("2025-06-01", "2026-06-01", 1)}), subscription({period("2026-06-01", "2027-06-01", 1)})}, "2026-06-01");
    row("leap day", {subscription({period("2024-02-29", "2028-02-29", 1)})}, "2028-02-29");
}

void TestContracts::renewalDayCases()
{
    QFETCH(const std::vector<Subscription>, subscriptions);
    QFETCH(const QDate, expected);
    QCOMPARE(renewalDay(subscriptions, day("2026-03-20")), expected);
}

QTEST_GUILESS_MAIN(TestContracts)
#include "tst_contracts.moc"
