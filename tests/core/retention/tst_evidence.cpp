// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/retention/evidence.h"
#include "core/retention/lossstore.h"
#include "core/retention/retentionstore.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

Currency usd()
{
    return Currency::fromCode(u"USD").value();
}

ProductId addProduct(test::TestWorkspace &workspace, const QString &name)
{
    return workspace.batch(u"product.add"_s, [&] { return contractstore::insertProduct(workspace.db(), {{}, {}, name}); });
}

SubscriptionId sell(test::TestWorkspace &workspace, AccountId account, ProductId product, std::vector<SubscriptionPeriod> periods,
                    const Currency &currency = test::eur())
{
    Subscription subscription;
    subscription.account = account;
    subscription.product = product;
    subscription.currency = currency;
    subscription.periods = std::move(periods);
    return workspace.batch(u"subscription.add"_s, [&] { return contractstore::insert(workspace.db(), subscription); });
}

/// Accounts with contracts in two currencies, with gaps, free and empty periods.
void fillAtRandom(test::TestWorkspace &workspace, QRandomGenerator &random)
{
    workspace.batch(u"rate"_s, [&] { return workspace::saveExchangeRate(workspace.db(), {usd(), 917'431}); });
    for (int changes = random.bounded(3); changes > 0; --changes)
        workspace.batch(u"rate"_s, [&] {
            return workspace::saveExchangeRate(workspace.db(), {usd(), 800'000 + random.bounded(400'000), QDate(2024, 6, 1).addDays(random.bounded(600))});
        });
    WorkspaceSettings settings = test::testSettings();
    settings.gapDays = random.bounded(3) * 20;
    workspace.batch(u"settings"_s, [&] { return workspace::saveSettings(workspace.db(), settings); });
    const std::vector<ProductId> products {addProduct(workspace, u"Core"_s), addProduct(workspace, u"More"_s)};
    const int accounts = 3 + random.bounded(12);
    for (int i = 0; i < accounts; ++i) {
        const AccountId account = workspace.addAccount(u"Account %1"_s.arg(i));
        for (int contract = random.bounded(3); contract > 0; --contract) {
            std::vector<SubscriptionPeriod> periods;
            QDate day = QDate(2024, 1, 1).addDays(random.bounded(500));
            for (int period = 1 + random.bounded(4); period > 0; --period) {
                const QDate end = day.addDays(random.bounded(200));
                const bool open = period == 1 && random.bounded(3) == 0;
                periods.push_back({{}, day, open ? QDate() : end, random.bounded(5) == 0 ? 0 : 100 + random.bounded(1'000'000), {}});
                day = end.addDays(1 + random.bounded(40));
            }
            sell(workspace, account, products[size_t(random.bounded(2))], periods, random.bounded(2) == 0 ? usd() : test::eur());
        }
    }
}

const EvidenceRow *rowOf(const std::vector<EvidenceRow> &rows, QDate start)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [start](const EvidenceRow &row) { return row.start == start; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class TestEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpToWhatTheReportSays_data();
    void addsUpToWhatTheReportSays();
    void fewAndManyAccountsFindTheSame();
    void onlyPeriodsInForceAreFound();
    void childrenStandForTheirParent();
    void oneProductOnly();
    void aCurrencyWithoutRateIsToldApart();
    void lossesComeWithTheirAccount();
    void whoEnteredAndWhoChanged();
    void importedRowsKnowTheirImport();
    void rowsThatAreGoneAreLeftOut();
};

void TestEvidence::addsUpToWhatTheReportSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// The rows are found and added up by a way of their own; the report must come to the same.
void TestEvidence::addsUpToWhatTheReportSays()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    test::TestWorkspace workspace;
    fillAtRandom(workspace, random);
    RetentionData data = retentionstore::load(workspace.db()).value();
    const RetentionRequest request = wholeHistory(data.input, data.fiscal, QDate(2026, 3, 20));
    const RetentionTable table = RetentionTable::compute(data.input, request).value();
    for (size_t quarter = 0; quarter < table.quarters().size(); ++quarter) {
        const QuarterSpan &span = table.quarters()[quarter].span;
        for (const auto &[bucket, word] : retentionBuckets.rows) {
            EvidenceQuery query;
            qint64 opening = 0;
            qint64 closing = 0;
            for (const AccountMovement &movement : table.accountsIn(quarter, bucket)) {
                query.accounts.push_back(data.accounts[size_t(movement.account)]);
                opening += movement.opening;
                closing += movement.closing;
            }
            query.firstDay = span.firstDay.addDays(-1);
            query.lastDay = span.endDay.addDays(-1);
            query.sumDays = {query.firstDay, query.lastDay};
            const Evidence found = evidence::find(workspace.db(), query).value();
            QCOMPARE(found.accounts, int(query.accounts.size()));
            QCOMPARE(found.sums, (std::vector<qint64> {opening, closing}));
            QVERIFY(found.isComplete);
            QCOMPARE(found.currency, data.currency);
        }
    }
}

void TestEvidence::fewAndManyAccountsFindTheSame()
{
    test::TestWorkspace workspace;
    const ProductId product = addProduct(workspace, u"Core"_s);
    EvidenceQuery many;
    many.lastDay = QDate(2025, 6, 1);
    many.sumDays = {many.lastDay};
    std::vector<EvidenceId> oneByOne;
    qint64 sum = 0;
    for (int i = 0; i < 500; ++i) {
        const AccountId account = workspace.addAccount(u"Account %1"_s.arg(i));
        sell(workspace, account, product, {{{}, QDate(2025, 1, 1), {}, 100 + i, {}}});
        many.accounts.push_back(account);
        EvidenceQuery one = many;
        one.accounts = {account};
        const Evidence found = evidence::find(workspace.db(), one).value();
        oneByOne.insert(oneByOne.end(), found.rows.begin(), found.rows.end());
        sum += found.sums[0];
    }
    const Evidence found = evidence::find(workspace.db(), many).value();
    QCOMPARE(found.rows, oneByOne);
    QCOMPARE(found.sums[0], sum);
}

void TestEvidence::onlyPeriodsInForceAreFound()
{
    test::TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    sell(workspace, account, addProduct(workspace, u"Core"_s),
         {{{}, QDate(2024, 1, 1), QDate(2025, 1, 1), 100, {}}, // ends before
          {{}, QDate(2025, 1, 1), QDate(2025, 1, 2), 200, {}}, // the first day only
          {{}, QDate(2025, 1, 2), QDate(2025, 1, 2), 300, {}}, // no day
          {{}, QDate(2025, 3, 31), {}, 400, {}}, // from the last day on
          {{}, QDate(2025, 4, 1), {}, 500, {}}}); // begins after
    EvidenceQuery query;
    query.accounts = {account};
    query.firstDay = QDate(2025, 1, 1);
    query.lastDay = QDate(2025, 3, 31);
    query.sumDays = {QDate(2025, 1, 1), QDate(2025, 3, 31)};
    const Evidence found = evidence::find(workspace.db(), query).value();
    QCOMPARE(found.periods, 2);
    QCOMPARE(found.sums, (std::vector<qint64> {200, 400}));
    const std::vector<EvidenceRow> rows = evidence::rows(workspace.db(), found.rows).value();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].arr, (Money {200, test::eur()}));
    QCOMPARE(rows[0].accountName, u"Acme"_s);
    QCOMPARE(rows[0].productName, u"Core"_s);
    QCOMPARE(rows[1].end, QDate());
    query.firstDay = {};
    QCOMPARE(evidence::find(workspace.db(), query)->periods, 3);
    QCOMPARE(evidence::find(workspace.db(), {}).error().code, ErrorCode::InvalidInput);
}

void TestEvidence::childrenStandForTheirParent()
{
    test::TestWorkspace workspace;
    const ProductId product = addProduct(workspace, u"Core"_s);
    const AccountId parent = workspace.addAccount(u"Parent"_s);
    Account below;
    below.name = u"Child"_s;
    below.parent = parent;
    const AccountId child
        = workspace.batch(u"account.add"_s, [&] { return accountstore::insert(workspace.db(), below, workspace.clock()); });
    const AccountId other = workspace.addAccount(u"Other"_s);
    for (const AccountId account : {parent, child, other})
        sell(workspace, account, product, {{{}, QDate(2025, 1, 1), {}, 100, {}}});
    EvidenceQuery query;
    query.accounts = {parent};
    query.ofTopParents = true;
    query.lastDay = QDate(2025, 2, 1);
    query.sumDays = {query.lastDay};
    const Evidence found = evidence::find(workspace.db(), query).value();
    QCOMPARE(found.accounts, 1);
    QCOMPARE(found.periods, 2);
    QCOMPARE(found.sums[0], qint64(200));
}

void TestEvidence::oneProductOnly()
{
    test::TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const ProductId core = addProduct(workspace, u"Core"_s);
    sell(workspace, account, core, {{{}, QDate(2025, 1, 1), {}, 100, {}}});
    sell(workspace, account, addProduct(workspace, u"More"_s), {{{}, QDate(2025, 1, 1), {}, 10, {}}});
    EvidenceQuery query;
    query.accounts = {account};
    query.product = core;
    query.lastDay = QDate(2025, 2, 1);
    query.sumDays = {query.lastDay};
    QCOMPARE(evidence::find(workspace.db(), query)->sums[0], qint64(100));
}

void TestEvidence::aCurrencyWithoutRateIsToldApart()
{
    test::TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const ProductId product = addProduct(workspace, u"Core"_s);
    sell(workspace, account, product, {{{}, QDate(2025, 1, 1), {}, 100, {}}}, usd());
    EvidenceQuery query;
    query.accounts = {account};
    query.lastDay = QDate(2025, 2, 1);
    query.sumDays = {query.lastDay};
    Evidence found = evidence::find(workspace.db(), query).value();
    QCOMPARE(found.currency, usd());
    QCOMPARE(found.sums[0], qint64(100));
    sell(workspace, account, product, {{{}, QDate(2025, 1, 1), {}, 7, {}}});
    found = evidence::find(workspace.db(), query).value();
    QCOMPARE(found.currency, test::eur());
    QCOMPARE(found.sums[0], qint64(7));
    QVERIFY(!found.isComplete);
    QCOMPARE(found.periods, 2);
}

void TestEvidence::lossesComeWithTheirAccount()
{
    test::TestWorkspace workspace;
    const AccountId first = workspace.addAccount(u"First"_s);
    const AccountId second = workspace.addAccount(u"Second"_s);
    const ProductId product = addProduct(workspace, u"Core"_s);
    for (const AccountId account : {first, second})
        sell(workspace, account, product, {{{}, QDate(2024, 1, 1), QDate(2025, 2, 1), 100, {}}});
    Loss loss;
    loss.account = second;
    loss.day = QDate(2025, 2, 1);
    loss.stated = LossReason::Price;
    const auto add = [&] { return workspace.batch(u"loss.add"_s, [&] { return lossstore::insert(workspace.db(), loss); }); };
    add();
    loss.day = QDate(2023, 1, 1); // another time
    add();
    EvidenceQuery query;
    query.accounts = {second, first};
    query.firstDay = QDate(2024, 12, 31);
    query.lastDay = QDate(2025, 3, 31);
    query.withLosses = true;
    const Evidence found = evidence::find(workspace.db(), query).value();
    QCOMPARE(found.losses, 1);
    QCOMPARE(found.accounts, 2);
    const std::vector<EvidenceRow> rows = evidence::rows(workspace.db(), found.rows).value();
    QCOMPARE(rows.size(), size_t(3));
    QVERIFY(rows[0].isLoss);
    QCOMPARE(rows[0].stated, LossReason::Price);
    QCOMPARE(rows[0].account, second);
    QCOMPARE(rows[0].origin->made.label.action, u"loss.add"_s);
    QCOMPARE(rows[1].account, second);
    QCOMPARE(rows[2].account, first);
}

void TestEvidence::whoEnteredAndWhoChanged()
{
    test::TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    sell(workspace, account, addProduct(workspace, u"Core"_s),
         {{{}, QDate(2025, 1, 1), QDate(2025, 6, 1), 100, {}}, {{}, QDate(2025, 6, 1), {}, 100, {}}});
    Subscription subscription = contractstore::ofAccount(workspace.db(), account)->front();
    subscription.periods[1].arrMinor = 150;
    const FixedClock later(test::fixedNow().addDays(1));
    auto batch = WriteBatch::begin(workspace.db(), {later, u"Second Person"_s}, {u"subscription.edit"_s, u"Acme"_s});
    QVERIFY(contractstore::update(workspace.db(), subscription).ok());
    QVERIFY(batch->commit().ok());
    EvidenceQuery query;
    query.accounts = {account};
    query.lastDay = QDate(2025, 12, 31);
    const auto rows = [&] { return evidence::rows(workspace.db(), evidence::find(workspace.db(), query)->rows).value(); };
    const std::vector<EvidenceRow> before = rows();
    const EvidenceRow *untouched = rowOf(before, QDate(2025, 1, 1));
    QCOMPARE(untouched->origin->made.actor, u"tester"_s);
    QCOMPARE(untouched->origin->made.at, test::fixedNow());
    QVERIFY(!untouched->origin->changed);
    const EvidenceRow *changed = rowOf(before, QDate(2025, 6, 1));
    QCOMPARE(changed->origin->made.actor, u"tester"_s);
    QCOMPARE(changed->origin->changed->actor, u"Second Person"_s);
    QCOMPARE(changed->origin->changed->at, later.nowUtc());
    QVERIFY(history::undo(workspace.db(), workspace.context()).ok());
    const std::vector<EvidenceRow> after = rows();
    QCOMPARE(rowOf(after, QDate(2025, 6, 1))->origin->changed->label.kind, BatchKind::Undo);
    // Taken back whole and done again: it came by the hand that did it again.
    QVERIFY(history::undo(workspace.db(), workspace.context()).ok());
    QVERIFY(rows().empty());
    QVERIFY(history::redo(workspace.db(), {later, u"Third Person"_s}).ok());
    const std::vector<EvidenceRow> again = rows();
    QCOMPARE(again.size(), size_t(2));
    QCOMPARE(again[0].origin->made.actor, u"Third Person"_s);
    QVERIFY(!again[0].origin->changed);
}

void TestEvidence::importedRowsKnowTheirImport()
{
    test::TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const ProductId product = addProduct(workspace, u"Core"_s);
    Subscription subscription;
    subscription.account = account;
    subscription.product = product;
    subscription.currency = test::eur();
    for (int month = 1; month <= 9; ++month)
        subscription.periods.push_back({{}, QDate(2025, month, 1), QDate(2025, month + 1, 1), 100 * month, {}});
    const auto import = [&](const QString &actor) {
        auto batch = WriteBatch::begin(workspace.db(), {workspace.clock(), actor}, {u"import"_s, u"periods.csv"_s, BatchKind::Import});
        QVERIFY(batch->beginBulkInsert(u"subscription"_s).ok());
        QVERIFY(batch->beginBulkInsert(u"subscription_period"_s).ok());
        QVERIFY(contractstore::insert(workspace.db(), subscription).ok());
        QVERIFY(batch->endBulkInsert(u"subscription_period"_s).ok());
        QVERIFY(batch->endBulkInsert(u"subscription"_s).ok());
        QVERIFY(batch->commit().ok());
    };
    EvidenceQuery query;
    query.accounts = {account};
    query.lastDay = QDate(2025, 12, 31);
    const auto actors = [&] {
        std::set<QString> names;
        for (const EvidenceRow &row : evidence::rows(workspace.db(), evidence::find(workspace.db(), query)->rows).value())
            names.insert(row.origin->made.actor + u" "_s + row.origin->made.label.subject);
        return names;
    };
    import(u"first"_s);
    QCOMPARE(actors(), std::set<QString> {u"first periods.csv"_s});
    // Ids of what was taken back are given out again.
    QVERIFY(history::undo(workspace.db(), workspace.context()).ok());
    import(u"second"_s);
    QCOMPARE(actors(), std::set<QString> {u"second periods.csv"_s});
}

void TestEvidence::rowsThatAreGoneAreLeftOut()
{
    test::TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const SubscriptionId id = sell(workspace, account, addProduct(workspace, u"Core"_s), {{{}, QDate(2025, 1, 1), {}, 100, {}}});
    EvidenceQuery query;
    query.accounts = {account};
    query.lastDay = QDate(2025, 12, 31);
    const Evidence found = evidence::find(workspace.db(), query).value();
    workspace.batch(u"subscription.remove"_s, [&] { return contractstore::remove(workspace.db(), id); });
    QVERIFY(evidence::rows(workspace.db(), found.rows)->empty());
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
