// SPDX-License-Identifier: Apache-2.0
#include "core/retention/closedquarter.h"
#include "core/retention/lossreasons.h"
#include "core/retention/lossstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

qint32 julian(QDate day)
{
    return static_cast<qint32>(day.toJulianDay());
}

/// Five accounts, of which 0 leaves in Q1 and 1 to 3 in Q2 of 2024.
RetentionTable table()
{
    RetentionInput input;
    input.accountCount = 5;
    const QDate begin(2023, 1, 1);
    const std::array<QDate, 4> ends {QDate(2024, 2, 10), QDate(2024, 4, 20), QDate(2024, 5, 5), QDate(2024, 6, 30)};
    for (qint32 account = 0; account < 4; ++account)
        input.periods.push_back({100 * (account + 1), account, julian(begin), julian(ends[size_t(account)])});
    input.periods.push_back({1000, 4, julian(begin), PeriodRow::openEnd});
    auto made = RetentionTable::compute(input, {{2024, 1}, {2024, 2}, FiscalYear {}, QDate(2025, 1, 1)});
    return std::move(made).value();
}

void addSubscription(TestWorkspace &workspace, AccountId account, QDate start, QDate end, qint64 arrMinor)
{
    workspace.batch(u"subscription.add"_s, [&]() -> Result<void> {
        MAINSTAY_TRY(std::vector<Product> products, contractstore::products(workspace.db()));
        if (products.empty()) {
            MAINSTAY_TRY(const ProductId made, contractstore::insertProduct(workspace.db(), {{}, {}, u"Suite"_s}));
            products.push_back({made, {}, {}});
        }
        Subscription subscription {.account = account, .product = products.front().id, .currency = eur()};
        subscription.periods = {{.start = start, .end = end, .arrMinor = arrMinor}};
        MAINSTAY_TRY(const SubscriptionId id, contractstore::insert(workspace.db(), subscription));
        Q_UNUSED(id)
        return {};
    });
}

} // namespace

class TestLossReasons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paretoByReason();
    void nearestRecordHolds();
    void storedLossesComeBack();
    void closedQuartersShowRestatements();
    void openQuartersCantBeClosed();
    void topParentsCountAsOne();
};

void TestLossReasons::paretoByReason()
{
    const std::vector<LossRow> rows {
        {0, QDate(2024, 2, 10), LossReason::Price, LossReason::NotSaid, Avoidable::Yes, QDate(2023, 11, 2)},
        {1, QDate(2024, 4, 20), LossReason::Price, LossReason::ValueNotShown, Avoidable::Yes, QDate(2024, 4, 10)},
        {2, QDate(2024, 5, 5), LossReason::Price, LossReason::NotSaid, Avoidable::No, {}}};
    const LossReport established = lossReport(table(), rows, 0, 1, ReasonSource::Established);
    QCOMPARE(established.losses.size(), size_t(4));
    QCOMPARE(established.reasons.size(), size_t(3));
    QCOMPARE(established.reasons[0],
             (ReasonSum {LossReason::Price, 2, 400, 1, 1, 100, 300, 1, 100}));
    QCOMPARE(established.reasons[1], (ReasonSum {LossReason::ValueNotShown, 1, 200, 1, 0, 200, 0, 1, 10}));
    // Whatever it is worth, nobody's word comes last.
    QCOMPARE(established.reasons[2], (ReasonSum {LossReason::NotSaid, 1, 400, 0, 0, 0, 0, 0, std::nullopt}));
    const LossReport stated = lossReport(table(), rows, 0, 1, ReasonSource::Stated);
    QCOMPARE(stated.reasons[0].reason, LossReason::Price);
    QCOMPARE(stated.reasons[0].logos, 3);
    QCOMPARE(lossReport(table(), rows, 1, 1, ReasonSource::Stated).losses.size(), size_t(3));
    QCOMPARE(lossReport(table(), rows, 7, 9, ReasonSource::Stated).losses.size(), size_t(0));
}

void TestLossReasons::nearestRecordHolds()
{
    const auto reasonWith = [](std::vector<LossRow> rows) {
        return lossReport(table(), rows, 0, 0, ReasonSource::Established).losses.at(0).reason;
    };
    const auto row = [](QDate day, LossReason reason) { return LossRow {0, day, reason}; };
    // 2024 Q1: from 1 January to 31 March.
    QCOMPARE(reasonWith({row(QDate(2023, 10, 1), LossReason::Price)}), LossReason::Price);
    QCOMPARE(reasonWith({row(QDate(2023, 9, 30), LossReason::Price)}), LossReason::NotSaid);
    QCOMPARE(reasonWith({row(QDate(2024, 7, 1), LossReason::Price)}), LossReason::Price);
    QCOMPARE(reasonWith({row(QDate(2024, 7, 2), LossReason::Price)}), LossReason::NotSaid);
    QCOMPARE(reasonWith({row(QDate(2023, 12, 30), LossReason::Price), row(QDate(2024, 3, 31), LossReason::Product),
                         row(QDate(2024, 4, 1), LossReason::Support)}),
             LossReason::Product);
    QCOMPARE(reasonWith({row(QDate(2024, 3, 1), LossReason::Price), row(QDate(2024, 2, 1), LossReason::Product)}),
             LossReason::Price);
}

void TestLossReasons::storedLossesComeBack()
{
    TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    Loss loss {{}, u"L-1"_s, account, QDate(2026, 1, 1), LossReason::Price, LossReason::Competitor, Avoidable::No,
               u"“Too dear”"_s, u"asked for a discount"_s, QDate(2025, 10, 1)};
    workspace.batch(u"test"_s, [&]() -> Result<void> {
        MAINSTAY_TRY(loss.id, lossstore::insert(workspace.db(), loss));
        return {};
    });
    QCOMPARE(lossstore::byId(workspace.db(), loss.id).value(), std::optional(loss));
    QCOMPARE(lossstore::ofAccount(workspace.db(), account).value(), std::vector {loss});
    loss.signalDay = {};
    loss.avoidable = Avoidable::Yes;
    workspace.batch(u"test"_s, [&] { return lossstore::update(workspace.db(), loss); });
    QCOMPARE(lossstore::all(workspace.db()).value(), std::vector {loss});
    workspace.batch(u"test"_s, [&] { return lossstore::remove(workspace.db(), loss.id); });
    QVERIFY(lossstore::all(workspace.db())->empty());
}

void TestLossReasons::closedQuartersShowRestatements()
{
    TestWorkspace workspace;
    const AccountId acme = workspace.addAccount(u"Acme"_s);
    const AccountId other = workspace.addAccount(u"Other"_s);
    addSubscription(workspace, acme, QDate(2025, 1, 1), {}, 120'000'00);
    addSubscription(workspace, other, QDate(2025, 1, 1), QDate(2026, 2, 1), 60'000'00);
    const RetentionRequest request {{2026, 1}, {2026, 1}, FiscalYear {}, QDate(2026, 5, 1)};
    const auto compute = [&] {
        auto data = retentionstore::load(workspace.db()).value();
        auto made = RetentionTable::compute(data.input, request).value();
        return std::pair(std::move(made), std::move(data));
    };
    const auto [table, data] = compute();
    workspace.batch(u"test"_s, [&] { return closedquarter::close(workspace.db(), table, data, 0, RetentionUnit::Account, workspace.clock()); });
    auto closed = closedquarter::all(workspace.db(), RetentionUnit::Account).value();
    QCOMPARE(closed.size(), size_t(1));
    QVERIFY(closedquarter::compare(closed[0], table, data)->isEmpty());
    QVERIFY(closedquarter::loadAccounts(workspace.db(), closed[0]).ok());
    QCOMPARE(closed[0].movements.size(), size_t(2));
    QCOMPARE(closed[0].arr, table.quarters()[0].arr);
    QCOMPARE(closed[0].accounts.lost, 1);
    QVERIFY(closedquarter::compare(closed[0], table, data)->isEmpty());
    // Somebody finds out that the other one had been renewed.
    addSubscription(workspace, other, QDate(2026, 2, 1), {}, 70'000'00);
    const auto [later, laterData] = compute();
    const auto restated = closedquarter::compare(closed[0], later, laterData);
    QVERIFY(restated && !restated->isEmpty());
    QCOMPARE(restated->accounts, (std::vector<RestatedAccount> {{other, 60'000'00, 60'000'00, 0, 70'000'00}}));
    const auto figure = [&](RetentionBucket bucket, bool isArr) {
        for (const RestatedFigure &one : restated->figures) {
            if (one.bucket == bucket && one.isArr == isArr)
                return std::pair(one.then, one.now);
        }
        return std::pair<qint64, qint64>(-1, -1);
    };
    QCOMPARE(figure(RetentionBucket::Lost, false), (std::pair<qint64, qint64>(1, 0)));
    QCOMPARE(figure(RetentionBucket::Churned, true), (std::pair<qint64, qint64>(60'000'00, 0)));
    QCOMPARE(figure(RetentionBucket::Expansion, true), (std::pair<qint64, qint64>(0, 10'000'00)));
    QCOMPARE(figure(RetentionBucket::Start, false), (std::pair<qint64, qint64>(-1, -1)));
    workspace.batch(u"test"_s, [&] { return closedquarter::reopen(workspace.db(), QDate(2026, 1, 1), RetentionUnit::Account); });
    QVERIFY(closedquarter::all(workspace.db(), RetentionUnit::Account)->empty());
}

void TestLossReasons::openQuartersCantBeClosed()
{
    TestWorkspace workspace;
    addSubscription(workspace, workspace.addAccount(u"Acme"_s), QDate(2025, 1, 1), {}, 100);
    auto data = retentionstore::load(workspace.db()).value();
    const auto made = RetentionTable::compute(data.input, {{2026, 1}, {2026, 2}, FiscalYear {}, QDate(2026, 5, 1)}).value();
    QCOMPARE(closedquarter::close(workspace.db(), made, data, 1, RetentionUnit::Account, workspace.clock()).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(closedquarter::close(workspace.db(), made, data, 2, RetentionUnit::Account, workspace.clock()).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(closedquarter::reopen(workspace.db(), QDate(2020, 1, 1), RetentionUnit::Account).error().code, ErrorCode::NotFound);
}

void TestLossReasons::topParentsCountAsOne()
{
    TestWorkspace workspace;
    const AccountId group = workspace.addAccount(u"Group"_s);
    const AccountId child = workspace.addAccount(u"Child"_s);
    const AccountId grandchild = workspace.addAccount(u"Grandchild"_s);
    workspace.batch(u"test"_s, [&]() -> Result<void> {
        for (const auto &[id, parent] : {std::pair(child, group), std::pair(grandchild, child)}) {
            MAINSTAY_TRY(auto account, accountstore::byId(workspace.db(), id));
            account.parent = parent;
            MAINSTAY_CHECK(accountstore::update(workspace.db(), account, workspace.clock()));
        }
        return {};
    });
    addSubscription(workspace, child, QDate(2025, 1, 1), QDate(2026, 2, 1), 100'00);
    addSubscription(workspace, grandchild, QDate(2025, 1, 1), {}, 50'00);
    const RetentionRequest request {{2026, 1}, {2026, 1}, FiscalYear {}, QDate(2026, 5, 1)};
    const auto byAccount = retentionstore::load(workspace.db(), RetentionUnit::Account).value();
    QCOMPARE(RetentionTable::compute(byAccount.input, request)->quarters()[0].accounts.lost, 1);
    const auto byGroup = retentionstore::load(workspace.db(), RetentionUnit::TopParent).value();
    QCOMPARE(byGroup.accounts, std::vector {group});
    const QuarterRetention row = RetentionTable::compute(byGroup.input, request)->quarters()[0];
    QCOMPARE(row.accounts.start, 1);
    QCOMPARE(row.accounts.lost, 0);
    QCOMPARE(row.arr.contraction, 100'00);
}

QTEST_APPLESS_MAIN(TestLossReasons)
#include "tst_lossreasons.moc"
