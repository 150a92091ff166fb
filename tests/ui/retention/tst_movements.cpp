// SPDX-License-Identifier: Apache-2.0
#include "core/retention/movementlist.h"
#include "tests/support/testworkspace.h"
#include "ui/common/whendone.h"
#include "ui/retention/movementmodel.h"
#include "ui/retention/retentionview.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> idsOf(const std::vector<ListedMovement> &movements)
{
    std::vector<qint64> ids;
    for (const ListedMovement &movement : movements)
        ids.push_back(movement.id.value());
    return ids;
}

QFuture<Result<std::vector<ListedAccount>>> named(const std::vector<AccountId> &ids)
{
    std::vector<ListedAccount> accounts;
    for (const AccountId id : ids) {
        if (id != AccountId(3)) // gone
            accounts.push_back({id, u"Account %1"_s.arg(id.value()), u"A"_s, u"Ann"_s});
    }
    QPromise<Result<std::vector<ListedAccount>>> promise;
    promise.start();
    promise.addResult(Result<std::vector<ListedAccount>>(accounts));
    promise.finish();
    return promise.future();
}

} // namespace

class TestMovements final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumIsOfWhatTheBarShows_data()
    {
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<qint64>("sum");
        for (const char *bucket : {"start", "opening"})
            QTest::newRow(bucket) << QString::fromLatin1(bucket) << qint64(130);
        for (const char *bucket : {"end", "closing", "kept"})
            QTest::newRow(bucket) << QString::fromLatin1(bucket) << qint64(90);
        for (const char *bucket : {"lost", "churned", "contraction", "new", "expansion"})
            QTest::newRow(bucket) << QString::fromLatin1(bucket) << qint64(-40);
    }
    void sumIsOfWhatTheBarShows()
    {
        QFETCH(QString, bucket);
        QFETCH(qint64, sum);
        const std::vector<ListedMovement> movements {{AccountId(1), 100, 90},
                                                     {AccountId(2), 30, 0}};
        QCOMPARE(sumOf(movements, retentionBuckets.fromText(bucket).value()), sum);
    }

    void sortsByAmountAndByWord_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("ascending");
        QTest::addColumn<std::vector<qint64>>("ids");
        const auto row = [](const char *name, MovementColumn column, Qt::SortOrder order,
                            const std::vector<qint64> &ids) {
            QTest::newRow(name) << int(column) << (order == Qt::AscendingOrder) << ids;
        };
        row("losses first", MovementColumn::Change, Qt::AscendingOrder, {2, 3, 1});
        row("gains first", MovementColumn::Change, Qt::DescendingOrder, {1, 3, 2});
        row("opening", MovementColumn::Opening, Qt::DescendingOrder, {2, 3, 1});
        row("closing", MovementColumn::Closing, Qt::AscendingOrder, {2, 3, 1});
        row("names as people order them", MovementColumn::Name, Qt::AscendingOrder, {3, 2, 1});
        row("names back", MovementColumn::Name, Qt::DescendingOrder, {1, 2, 3});
        row("no tier last", MovementColumn::Tier, Qt::AscendingOrder, {3, 2, 1});
        row("no tier last, back", MovementColumn::Tier, Qt::DescendingOrder, {2, 3, 1});
        row("nobody owns any", MovementColumn::Owner, Qt::AscendingOrder, {3, 2, 1});
    }
    void sortsByAmountAndByWord()
    {
        QFETCH(int, column);
        QFETCH(bool, ascending);
        QFETCH(std::vector<qint64>, ids);
        TestWorkspace workspace;
        const auto add = [&](const QString &name, const QString &tier) {
            Account account;
            account.name = name;
            account.tier = tier;
            return workspace.batch(u"account.add"_s, [&] {
                return accountstore::insert(workspace.db(), account, workspace.clock());
            });
        };
        const std::vector<ListedMovement> movements {{add(u"Ödön 10"_s, {}), 0, 50},
                                                     {add(u"Ödön 9"_s, u"B"_s), 70, 0},
                                                     {add(u"alpha"_s, u"A"_s), 20, 10}};
        const MovementSort sort {static_cast<MovementColumn>(column),
                                 ascending ? Qt::AscendingOrder : Qt::DescendingOrder};
        const auto answer = sorted(workspace.db(), movements, sort, QLocale(u"hu_HU"_s));
        QVERIFY(answer.ok());
        QCOMPARE(idsOf(*answer), ids);
    }

    void linesComeInTheOrderAskedFor()
    {
        TestWorkspace workspace;
        const AccountId first = workspace.addAccount(u"First"_s);
        const AccountId second = workspace.addAccount(u"Second"_s);
        const auto lines = listedAccounts(workspace.db(), {second, AccountId(99), first});
        QVERIFY(lines.ok());
        QCOMPARE(lines->size(), 2u);
        QCOMPARE((*lines)[0].name, u"Second"_s);
        QCOMPARE((*lines)[1], (ListedAccount {first, u"First"_s, {}, {}}));
    }

    void theModelShowsAmountsAtOnceAndWordsWhenTheyCome()
    {
        MovementModel model(named, QLocale(QLocale::English), nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setMovements(
            std::make_shared<const std::vector<ListedMovement>>(
                std::vector<ListedMovement> {{AccountId(1), 100'00, 0}, {AccountId(3), 0, 50'00}}),
            eur());
        model.setIds(std::make_shared<const std::vector<qint64>>(std::vector<qint64> {1, 3}));
        QCOMPARE(model.index(0, 1).data().toString(), u"€100"_s);
        QCOMPARE(model.index(1, 3).data().toString(), u"+€50"_s);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Account 1"_s);
        QCOMPARE(model.index(1, 0).data().toString(), QString());
        QString copied;
        model.copyRows({1}, {0, 3}, [&copied](const QString &text) { copied = text; });
        QTRY_COMPARE(copied, u"Account 1\t−€100\n"_s);
    }

    void sameAccountsInAnotherQuarterShowTheirNewAmounts()
    {
        MovementModel model(named, QLocale(QLocale::English), nullptr);
        const auto show = [&model](qint64 closing) {
            model.setMovements(std::make_shared<const std::vector<ListedMovement>>(
                                   std::vector<ListedMovement> {{AccountId(1), 0, closing}}),
                               eur());
            model.setIds(std::make_shared<const std::vector<qint64>>(std::vector<qint64> {1}));
            model.refreshAmounts();
        };
        show(100'00);
        show(200'00);
        QCOMPARE(model.index(0, 2).data().toString(), u"€200"_s);
    }

    void aViewIsReadBack()
    {
        RetentionView view;
        QCOMPARE(RetentionView::fromText(view.toText()), view);
        view = {RetentionRatio::NetRevenue, RetentionRange::All, Quarter {2025, 4},
                RetentionBucket::Expansion, RetentionPane::Cohorts, CohortMeasure::Net, ReasonSource::Stated, RetentionDimension::Won};
        QCOMPARE(RetentionView::fromText(view.toText()), view);
        for (const char *damaged :
             {"", "quick_ratio", "x y z w", "adjusted_retention last8 2025Q9"})
            QCOMPARE(RetentionView::fromText(damaged), RetentionView());
    }
};

QTEST_MAIN(TestMovements)
#include "tst_movements.moc"
