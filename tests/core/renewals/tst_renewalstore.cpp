// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/renewals/renewalstore.h"
#include "core/retention/lossstore.h"
#include "core/retention/retentionstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

class Contracts final
{
public:
    Contracts()
    {
        acme = workspace.addAccount(u"Acme"_s);
        product = workspace.batch(u"product.add"_s, [&] { return contractstore::insertProduct(workspace.db(), {{}, {}, u"Suite"_s}); });
    }

    SubscriptionId add(QDate start, QDate end, qint64 arr, AccountId account = {})
    {
        Subscription subscription {.account = account.isValid() ? account : acme, .product = product, .currency = eur()};
        subscription.periods = {{.start = start, .end = end, .arrMinor = arr, .seats = 10}};
        return workspace.batch(u"subscription.add"_s, [&] { return contractstore::insert(workspace.db(), subscription); });
    }

    std::vector<Renewal> due(QDate from, QDate to, QDateTime until = {})
    {
        auto loaded = renewalstore::load(workspace.db(), {from, to, until});
        if (!loaded.ok())
            qFatal("%s", qPrintable(loaded.error().detail));
        return loaded->renewals;
    }

    Result<void> decide(const RenewalDecision &decision, const Loss &loss = {})
    {
        auto opened = WriteBatch::begin(workspace.db(), workspace.context(), {u"renewal.decide"_s, {}}).value();
        MAINSTAY_CHECK(renewalstore::decide(workspace.db(), decision, loss, workspace.clock()));
        MAINSTAY_CHECK(opened.commit());
        return {};
    }

    TestWorkspace workspace;
    AccountId acme;
    ProductId product;
};

const QDate begin(2025, 4, 1);
const QDate due(2026, 4, 1);
const QDate year(2026, 1, 1);
const QDate nextYear(2027, 1, 1);

} // namespace

class TestRenewalStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contractsThatRunOutAreDue();
    void recordedLossesAreDecided();
    void oneCurrencyWithoutARateNeedsNone();
    void outlooksAreKeptWithTheirDates();
    void renewingWritesTheNextPeriodInOneStep();
    void losingWritesTheReason();
    void wrongDecisionsAreRefused_data();
    void wrongDecisionsAreRefused();
    void nothingIsDecidedTwice();
};

void TestRenewalStore::contractsThatRunOutAreDue()
{
    Contracts c;
    const SubscriptionId first = c.add(begin, due, 1000);
    c.add(begin, {}, 500); // open, and beside it: no renewal of it
    c.add(begin, nextYear, 700); // due when the span is over
    c.add(begin, begin, 900); // covers no day
    c.add(begin, due, 0); // nothing paid
    QCOMPARE(c.due(year, nextYear).size(), size_t(1));
    c.add(begin.addDays(300), {}, 800); // begun later: the product goes on with it
    QCOMPARE(c.due(year, nextYear).size(), size_t(0));
    const AccountId other = c.workspace.addAccount(u"Other"_s);
    c.add(begin, due, 300, other);
    const auto renewals = c.due(year, nextYear);
    QCOMPARE(renewals.size(), size_t(1));
    QCOMPARE(renewals[0].account, other);
    QCOMPARE(renewals[0].baseArr, 300);
    QCOMPARE(renewals[0].due, due);
    QCOMPARE(renewals[0].productName, u"Suite"_s);
    QVERIFY(renewals[0].isOpen());
    QVERIFY(first.isValid());
    auto ofOther = renewalstore::load(c.workspace.db(), {year, nextYear, {}, c.acme});
    QCOMPARE(ofOther->renewals.size(), size_t(0));
}

void TestRenewalStore::recordedLossesAreDecided()
{
    Contracts c;
    c.add(begin, due, 1000);
    Loss loss;
    loss.account = c.acme;
    loss.day = due.addDays(-93);
    const auto record = [&] { c.workspace.batch(u"loss"_s, [&] { return lossstore::insert(c.workspace.db(), loss); }); };
    record(); // speaks of an earlier end
    QVERIFY(c.due(year, nextYear).at(0).isOpen());
    loss.day = due.addDays(-92);
    record();
    QCOMPARE(c.due(year, nextYear).at(0).outcome, RenewalOutcomeKind::Lost);
    QCOMPARE(c.due(year, nextYear).at(0).baseArrAfter, 0);
}

void TestRenewalStore::oneCurrencyWithoutARateNeedsNone()
{
    Contracts c;
    const Currency usd = Currency::fromCode(u"USD").value();
    Subscription subscription {.account = c.acme, .product = c.product, .currency = usd};
    subscription.periods = {{.start = begin, .end = due, .arrMinor = 700}};
    c.workspace.batch(u"add"_s, [&] { return contractstore::insert(c.workspace.db(), subscription); });
    const auto only = renewalstore::load(c.workspace.db(), {year, nextYear});
    QVERIFY(only.ok());
    QCOMPARE(only->currency, usd);
    QCOMPARE(only->renewals.at(0).baseArr, 700);
    c.add(begin, due, 5, c.workspace.addAccount(u"Other"_s)); // in euros: now a rate is needed
    QCOMPARE(renewalstore::load(c.workspace.db(), {year, nextYear}).error().code, ErrorCode::InvalidInput);
}

void TestRenewalStore::outlooksAreKeptWithTheirDates()
{
    Contracts c;
    const SubscriptionId id = c.add(begin, due, 1000);
    const auto say = [&](RenewalCategory category, int probability, QDate day) {
        const FixedClock clock(QDateTime(day, QTime(9, 0), Qt::UTC));
        c.workspace.batch(u"renewal.say"_s, [&] {
            return renewalstore::say(c.workspace.db(), id, due, {category, probability, u"note"_s, {}}, clock);
        });
    };
    QCOMPARE(c.due(year, nextYear).at(0).outlook, RenewalOutlook {});
    say(RenewalCategory::Likely, 70, QDate(2026, 1, 10));
    say(RenewalCategory::AtRisk, 30, QDate(2026, 2, 10));
    const RenewalOutlook now = c.due(year, nextYear).at(0).outlook;
    QCOMPARE(now.category, RenewalCategory::AtRisk);
    QCOMPARE(now.probability, 30);
    const RenewalOutlook then = c.due(year, nextYear, QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC)).at(0).outlook;
    QCOMPARE(then.category, RenewalCategory::Likely);
    QCOMPARE(then.probability, 70);
    QCOMPARE(renewalstore::say(c.workspace.db(), id, due, {RenewalCategory::Commit, 101, {}, {}}, c.workspace.clock()).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(renewalstore::say(c.workspace.db(), id, due, {}, c.workspace.clock()).error().code, ErrorCode::InvalidInput);
}

void TestRenewalStore::renewingWritesTheNextPeriodInOneStep()
{
    Contracts c;
    const SubscriptionId id = c.add(begin, due, 1000);
    const auto before = contractstore::ofAccount(c.workspace.db(), c.acme).value();
    QVERIFY(c.decide({id, due, RenewalOutcomeKind::Uplift, 1100, 60, QDate(2027, 4, 1)}).ok());
    const auto after = contractstore::ofAccount(c.workspace.db(), c.acme).value();
    QCOMPARE(after.at(0).periods.size(), size_t(2));
    QCOMPARE(after[0].periods[1].start, due);
    QCOMPARE(after[0].periods[1].end, QDate(2027, 4, 1));
    QCOMPARE(after[0].periods[1].arrMinor, 1100);
    QCOMPARE(after[0].periods[1].upliftMinor, 60);
    QCOMPARE(after[0].periods[1].seats, std::optional(10));
    const auto renewals = c.due(year, QDate(2028, 1, 1));
    QCOMPARE(renewals.size(), size_t(2));
    QCOMPARE(renewals[0].outcome, RenewalOutcomeKind::Uplift);
    QCOMPARE(renewals[0].baseArrAfter, 1100);
    QCOMPARE(renewals[1].due, QDate(2027, 4, 1));
    // The price is a movement of its own in the quarter it rose in.
    const auto data = retentionstore::load(c.workspace.db()).value();
    const auto table = RetentionTable::compute(data.input, {{2026, 2}, {2026, 2}, FiscalYear {}, QDate(2026, 12, 1)});
    QCOMPARE(table->quarters().at(0).arr.uplift, 60);
    QCOMPARE(table->quarters().at(0).arr.expansion, 40);
    const auto byProduct = retentionstore::load(c.workspace.db(), RetentionUnit::AccountAndProduct).value();
    QCOMPARE(byProduct.products, std::vector {c.product});
    QCOMPARE(RetentionTable::compute(byProduct.input, {{2026, 2}, {2026, 2}, FiscalYear {}, QDate(2026, 12, 1)})->quarters().at(0).arr.uplift, 60);
    QVERIFY(history::undo(c.workspace.db(), c.workspace.context()).ok());
    QCOMPARE(contractstore::ofAccount(c.workspace.db(), c.acme).value(), before);
    QVERIFY(c.due(year, nextYear).at(0).isOpen());
}

void TestRenewalStore::losingWritesTheReason()
{
    Contracts c;
    const SubscriptionId id = c.add(begin, due, 1000);
    Loss loss;
    loss.stated = LossReason::Price;
    loss.signalDay = QDate(2026, 1, 5);
    QVERIFY(c.decide({id, due, RenewalOutcomeKind::Lost}, loss).ok());
    const auto losses = lossstore::ofAccount(c.workspace.db(), c.acme).value();
    QCOMPARE(losses.size(), size_t(1));
    QCOMPARE(losses[0].day, due);
    QCOMPARE(losses[0].stated, LossReason::Price);
    QCOMPARE(c.due(year, nextYear).at(0).outcome, RenewalOutcomeKind::Lost);
    QVERIFY(history::undo(c.workspace.db(), c.workspace.context()).ok());
    QVERIFY(lossstore::all(c.workspace.db())->empty());
}

void TestRenewalStore::wrongDecisionsAreRefused_data()
{
    QTest::addColumn<RenewalDecision>("decision");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, RenewalDecision decision, ErrorCode code) {
        decision.subscription = SubscriptionId(1);
        QTest::newRow(name) << decision << code;
    };
    row("another day", {{}, due.addDays(1), RenewalOutcomeKind::Renewed, 1000}, ErrorCode::NotFound);
    row("no outcome", {{}, due, RenewalOutcomeKind::Open, 1000}, ErrorCode::InvalidInput);
    row("negative ARR", {{}, due, RenewalOutcomeKind::Renewed, -1}, ErrorCode::InvalidInput);
    row("lost, but paid for", {{}, due, RenewalOutcomeKind::Lost, 5}, ErrorCode::InvalidInput);
    row("end before start", {{}, due, RenewalOutcomeKind::Renewed, 1000, 0, due}, ErrorCode::InvalidInput);
    row("uplift above the difference", {{}, due, RenewalOutcomeKind::Uplift, 1100, 101}, ErrorCode::InvalidInput);
    row("uplift of a downgrade", {{}, due, RenewalOutcomeKind::Downgrade, 900, 1}, ErrorCode::InvalidInput);
}

void TestRenewalStore::wrongDecisionsAreRefused()
{
    QFETCH(const RenewalDecision, decision);
    Contracts c;
    QCOMPARE(c.add(begin, due, 1000), SubscriptionId(1));
    QTEST(c.decide(decision).error().code, "code");
    QVERIFY(c.due(year, nextYear).at(0).isOpen());
    QCOMPARE(contractstore::ofAccount(c.workspace.db(), c.acme)->at(0).periods.size(), size_t(1));
}

void TestRenewalStore::nothingIsDecidedTwice()
{
    Contracts c;
    const SubscriptionId id = c.add(begin, due, 1000);
    QVERIFY(c.decide({id, due, RenewalOutcomeKind::Renewed, 1000}).ok());
    QCOMPARE(c.decide({id, due, RenewalOutcomeKind::Renewed, 1000}).error().code, ErrorCode::Conflict);
    const SubscriptionId lost = c.add(QDate(2025, 1, 1), QDate(2026, 2, 1), 10);
    QVERIFY(c.decide({lost, QDate(2026, 2, 1), RenewalOutcomeKind::Lost}).ok());
    QCOMPARE(c.decide({lost, QDate(2026, 2, 1), RenewalOutcomeKind::Lost}).error().code, ErrorCode::Conflict);
}

QTEST_APPLESS_MAIN(TestRenewalStore)
#include "tst_renewalstore.moc"
