// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/retention/movementlist.h"
#include "core/retention/retentionstore.h"
#include "core/storage/transaction.h"
#include "tests/support/testworkspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

qint32 julian(QDate day)
{
    return static_cast<qint32>(day.toJulianDay());
}

struct Terms
{
    QString product = u"Core"_s;
    QString currency = u"EUR"_s;
    QDate start = QDate(2025, 1, 1);
    QDate end;
    qint64 arr = 100'00;
};

/// A workspace that grows by single calls.
class Business final
{
public:
    AccountId account(const QString &name, const QString &tier = {}, MemberId owner = {})
    {
        Account account;
        account.name = name;
        account.tier = tier;
        account.owner = owner;
        return workspace.batch(u"account.add"_s, [&] {
            return accountstore::insert(workspace.db(), account, workspace.clock());
        });
    }

    MemberId member(const QString &name)
    {
        Member member;
        member.name = name;
        return workspace.batch(u"member.add"_s,
                               [&] { return accountstore::insertMember(workspace.db(), member); });
    }

    void sell(AccountId account, const Terms &terms)
    {
        Subscription subscription;
        subscription.account = account;
        subscription.product = product(terms.product);
        subscription.currency = Currency::fromCode(terms.currency).value();
        subscription.periods.push_back({{}, terms.start, terms.end, terms.arr, {}});
        workspace.batch(u"subscription.add"_s,
                        [&] { return contractstore::insert(workspace.db(), subscription); });
    }

    void setRate(const QString &currency, qint64 micros)
    {
        workspace.batch(u"rate.set"_s, [&] {
            return workspace::saveExchangeRate(workspace.db(),
                                               {Currency::fromCode(currency).value(), micros});
        });
    }

    void held(AccountId account, MemberId member, QDate from, QDate until)
    {
        workspace.batch(u"owner.set"_s, [&] {
            auto insert = workspace.db().prepareGenerated(
                "INSERT INTO account_ownership (account_id, member_id, from_day, until_day) "
                "VALUES (?1, ?2, ?3, ?4)");
            return insert->bind(account, member, from, until).run();
        });
    }

    Connection &db() { return workspace.db(); }

    test::TestWorkspace workspace;

private:
    ProductId product(const QString &name)
    {
        const auto known = contractstore::products(workspace.db());
        for (const Product &product : *known) {
            if (product.name == name)
                return product.id;
        }
        return workspace.batch(u"product.add"_s, [&] {
            return contractstore::insertProduct(workspace.db(), {{}, name, name});
        });
    }
};

/// "Gold 2-1 | Silver 1-1": each group with its accounts at the start and the end of the one
/// quarter.
QString summary(Business &business, RetentionDimension dimension, const RetentionRequest &request)
{
    const auto unit = dimension == RetentionDimension::Product ? RetentionUnit::AccountAndProduct
                                                               : RetentionUnit::Account;
    const auto data = retentionstore::load(business.db(), unit);
    const auto spans = quarterSpans(request);
    const auto grouping = retentionstore::group(business.db(), *data, dimension, *spans);
    const auto table = RetentionTable::compute(data->input, request, grouping->groups);
    if (!table.ok())
        return table.error().detail;
    QStringList parts;
    for (qint32 group = 0; group < grouping->groups.count; ++group) {
        QStringList quarters {grouping->names.at(group)};
        for (const QuarterRetention &row : table->quartersOfGroup(group))
            quarters += u"%1-%2"_s.arg(row.accounts.start).arg(row.accounts.end);
        parts += quarters.join(u' ');
    }
    return parts.join(u" | "_s);
}

RetentionRequest quarters(Quarter from, Quarter to)
{
    return {from, to, FiscalYear {}, QDate(2026, 12, 31)};
}

} // namespace

class TestRetentionStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWorkspaceHasNoPeriods();
    void periodsAreLoadedNarrow();
    void currenciesAreConvertedAtFixedRates();
    void missingRateIsToldByCurrency();
    void newRateMovesOnlyTheCurrencyEffect();
    void rateOfADayCanBeUndone();
    void twoHundredCurrenciesNeedARateEach();
    void farDaysAreLoaded();
    void noAccountIsWithoutAName();
    void oneForeignCurrencyNeedsNoRate();
    void staleRateOfTheBaseIsIgnored();
    void accountsAreGroupedByWord();
    void productCountsAnAccountForEach();
    void ownerIsAsItWasThen();
    void productNeedsItsOwnUnits();
    void periodsAreReadWithoutASort();
    void twoThreadsSeeOneSnapshot();
};

void TestRetentionStore::emptyWorkspaceHasNoPeriods()
{
    Business business;
    const auto data = retentionstore::load(business.db());
    QVERIFY(data.ok());
    QVERIFY(data->input.periods.empty());
    QCOMPARE(data->input.accountCount, 0);
    QCOMPARE(data->currency.code(), u"EUR"_s);
    const RetentionRequest request = quarters({2025, 1}, {2025, 2});
    for (const auto &[dimension, text] : retentionDimensions.rows)
        QCOMPARE(summary(business, dimension, request), u" 0-0 0-0"_s);
}

void TestRetentionStore::periodsAreLoadedNarrow()
{
    Business business;
    business.account(u"Never sold"_s);
    const AccountId acme = business.account(u"Acme"_s);
    const AccountId kobo = business.account(u"Kobo"_s);
    business.sell(kobo, {.end = QDate(2025, 4, 1)});
    business.sell(acme, {.start = QDate(2024, 2, 29), .arr = 5});
    business.sell(acme, {.arr = 0});
    const auto data = retentionstore::load(business.db());
    QVERIFY(data.ok());
    QCOMPARE(data->input.periods.size(), size_t(2)); // nobody is active without ARR
    QCOMPARE(data->input.accountCount, 2);
    for (const PeriodRow &period : data->input.periods) {
        const AccountId account = data->accounts.at(static_cast<size_t>(period.account));
        const PeriodRow expected = account == kobo
            ? PeriodRow {100'00, period.account, julian({2025, 1, 1}), julian({2025, 4, 1})}
            : PeriodRow {5, period.account, julian({2024, 2, 29}), PeriodRow::openEnd};
        QCOMPARE(period, expected);
    }
    QVERIFY(data->products.empty());
}

void TestRetentionStore::currenciesAreConvertedAtFixedRates()
{
    Business business;
    business.setRate(u"USD"_s, 900'000);
    business.setRate(u"JPY"_s, 6'000);
    business.sell(business.account(u"A"_s), {.currency = u"USD"_s, .arr = 1'000'00});
    business.sell(business.account(u"B"_s), {.currency = u"JPY"_s, .arr = 1'000'000});
    business.sell(business.account(u"C"_s), {.arr = 7});
    const auto data = retentionstore::load(business.db());
    QVERIFY(data.ok());
    std::vector<qint64> amounts;
    for (const PeriodRow &period : data->input.periods)
        amounts.push_back(period.arr);
    std::sort(amounts.begin(), amounts.end());
    QCOMPARE(amounts, (std::vector<qint64> {7, 900'00, 6'000'00}));
}

void TestRetentionStore::newRateMovesOnlyTheCurrencyEffect()
{
    Business business;
    const AccountId acme = business.account(u"Acme"_s);
    business.sell(acme, {.currency = u"USD"_s, .start = QDate(2024, 1, 1), .arr = 1'000'00});
    business.setRate(u"USD"_s, 900'000);
    const RetentionRequest request = quarters({2025, 1}, {2025, 3});
    const auto fixed = RetentionTable::compute(retentionstore::load(business.db())->input, request);
    QCOMPARE(fixed->quarters().at(1).arr.currency, 0);
    business.workspace.batch(u"rate.set"_s, [&] {
        return workspace::saveExchangeRate(
            business.db(), {Currency::fromCode(u"USD").value(), 800'000, QDate(2025, 5, 1)});
    });
    const RetentionData data = retentionstore::load(business.db()).value();
    QCOMPARE(data.input.periods.at(0).arr, 800'00);
    QCOMPARE(retentionstore::load(business.db(), RetentionUnit::Account, QDate(2025, 4, 30))->input.periods.at(0).arr, 900'00);
    const auto table = RetentionTable::compute(data.input, request);
    QVERIFY(table.ok());
    const ArrBridge &changed = table->quarters().at(1).arr;
    QCOMPARE(changed, (ArrBridge {900'00, 0, 0, 0, 0, 0, 800'00, 0, -100'00}));
    QCOMPARE(ratioOf(table->quarters().at(1), RetentionRatio::NetRevenue)->value(), 1.0);
    QCOMPARE(table->quarters().at(0).arr, (ArrBridge {900'00, 0, 0, 0, 0, 0, 900'00}));
    QCOMPARE(table->quarters().at(2).arr, (ArrBridge {800'00, 0, 0, 0, 0, 0, 800'00}));
    const MovementList list = movementsIn(*table, data.accounts, 1, RetentionBucket::Currency);
    QCOMPARE(list.movements, (std::vector<ListedMovement> {{acme, 900'00, 800'00, 0, -100'00}}));
    QCOMPARE(list.sum, -100'00);
    QVERIFY(movementsIn(*table, data.accounts, 0, RetentionBucket::Currency).movements.empty());
}

void TestRetentionStore::rateOfADayCanBeUndone()
{
    Business business;
    business.setRate(u"USD"_s, 900'000);
    business.workspace.batch(u"rate.set"_s, [&] {
        return workspace::replaceExchangeRates(
            business.db(), {{Currency::fromCode(u"USD").value(), 800'000, QDate(2025, 5, 1)}});
    });
    const Currency usd = Currency::fromCode(u"USD").value();
    const std::vector<ExchangeRate> dated {{usd, 800'000, QDate(2025, 5, 1)}};
    QCOMPARE(workspace::exchangeRates(business.db()).value(), dated);
    QVERIFY(history::undo(business.db(), business.workspace.context()).ok());
    const std::vector<ExchangeRate> undated {{usd, 900'000}};
    QCOMPARE(workspace::exchangeRates(business.db()).value(), undated);
    QVERIFY(history::redo(business.db(), business.workspace.context()).ok());
    QCOMPARE(workspace::exchangeRates(business.db()).value(), dated);
}

void TestRetentionStore::twoHundredCurrenciesNeedARateEach()
{
    constexpr int count = 200;
    Business business;
    QStringList codes;
    for (int i = 0; i < count; ++i) {
        codes += u"%1%2X"_s.arg(QChar(u'A' + i / 26)).arg(QChar(u'A' + i % 26));
        business.sell(business.account(u"Account %1"_s.arg(i)), {.currency = codes.last(), .start = QDate(2024, 1, 1), .arr = 1'000'00});
    }
    const auto refused = retentionstore::load(business.db());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(retentionstore::currenciesWithoutRate(business.db()).value(), codes);
    QCOMPARE(retentionstore::accountsWithoutRate(business.db(), 5)->size(), 5);
    for (const QString &code : std::as_const(codes))
        business.setRate(code, 500'000);
    const auto data = retentionstore::load(business.db());
    QVERIFY(data.ok());
    QCOMPARE(data->input.periods.size(), size_t(count));
    const auto table = RetentionTable::compute(data->input, quarters({2025, 1}, {2025, 1}));
    QCOMPARE(table->quarters().front().arr.opening, count * 500'00);
    QCOMPARE(retentionstore::currenciesWithoutRate(business.db()).value(), QStringList());
}

void TestRetentionStore::farDaysAreLoaded()
{
    Business business;
    business.sell(business.account(u"Acme"_s), {.start = QDate(1850, 1, 1), .end = QDate(9999, 12, 31)});
    const auto data = retentionstore::load(business.db());
    QVERIFY(data.ok());
    QCOMPARE(data->input.periods.front().startDay, julian(QDate(1850, 1, 1)));
    QCOMPARE(data->input.periods.front().endDay, julian(QDate(9999, 12, 31)));
    // A hundred years are shown at most, whenever somebody first paid.
    const RetentionRequest whole = wholeHistory(data->input, data->fiscal, QDate(2026, 3, 20));
    const auto table = RetentionTable::compute(data->input, whole);
    QVERIFY(table.ok());
    QCOMPARE(table->quarters().size(), size_t(maximalQuarters));
    QCOMPARE(table->quarters().back().accounts.kept, 1);
    QCOMPARE(ratioOf(table->quarters().back(), RetentionRatio::Adjusted)->value(), 1.0);
    QCOMPARE(summary(business, RetentionDimension::Won, quarters({2025, 1}, {2025, 1})), u"1850Q1 1-1"_s);
}

/// Lists lead to accounts by their name, so there is none to show without one.
void TestRetentionStore::noAccountIsWithoutAName()
{
    Business business;
    auto batch = WriteBatch::begin(business.db(), business.workspace.context(), {u"account.add"_s, {}});
    QVERIFY(batch.ok());
    QVERIFY(!accountstore::insert(business.db(), Account(), business.workspace.clock()).ok());
}

void TestRetentionStore::missingRateIsToldByCurrency()
{
    Business business;
    business.setRate(u"USD"_s, 900'000);
    business.sell(business.account(u"A"_s), {.currency = u"USD"_s});
    business.sell(business.account(u"B"_s), {.currency = u"HUF"_s});
    const auto data = retentionstore::load(business.db());
    QVERIFY(!data.ok());
    QCOMPARE(data.error().code, ErrorCode::InvalidInput);
    QVERIFY(data.error().detail.contains(u"HUF"_s));
    QCOMPARE(retentionstore::currenciesWithoutRate(business.db()).value(), QStringList(u"HUF"_s));
}

void TestRetentionStore::oneForeignCurrencyNeedsNoRate()
{
    Business business;
    business.sell(business.account(u"A"_s), {.currency = u"USD"_s, .arr = 1'234});
    const auto alone = retentionstore::load(business.db());
    QVERIFY(alone.ok());
    QCOMPARE(alone->currency.code(), u"USD"_s);
    QCOMPARE(alone->input.periods.front().arr, 1'234);
    business.setRate(u"USD"_s, 500'000);
    const auto rated = retentionstore::load(business.db());
    QCOMPARE(rated->currency.code(), u"EUR"_s);
    QCOMPARE(rated->input.periods.front().arr, 617);
}

void TestRetentionStore::staleRateOfTheBaseIsIgnored()
{
    Business business;
    business.setRate(u"EUR"_s, 1'100'000);
    business.sell(business.account(u"A"_s), {.arr = 50});
    const auto data = retentionstore::load(business.db());
    QVERIFY(data.ok());
    QCOMPARE(data->input.periods.front().arr, 50);
}

void TestRetentionStore::accountsAreGroupedByWord()
{
    Business business;
    business.sell(business.account(u"A"_s, u"Silver"_s), {});
    business.sell(business.account(u"B"_s, u"Gold"_s), {.end = QDate(2025, 3, 1)});
    business.sell(business.account(u"C"_s, u"Gold"_s), {.start = QDate(2024, 1, 1)});
    business.sell(business.account(u"D"_s), {.start = QDate(2024, 1, 1)});
    business.account(u"E"_s, u"Bronze"_s); // nothing sold
    QCOMPARE(summary(business, RetentionDimension::Tier, quarters({2025, 1}, {2025, 1})),
             u"Gold 1-1 | Silver 0-1 |  1-1"_s);
    QCOMPARE(summary(business, RetentionDimension::Region, quarters({2025, 1}, {2025, 1})),
             u" 2-3"_s);
}

void TestRetentionStore::productCountsAnAccountForEach()
{
    Business business;
    const AccountId both = business.account(u"Both"_s);
    business.sell(both, {.product = u"Core"_s, .start = QDate(2024, 1, 1)});
    business.sell(both,
                  {.product = u"Plus"_s, .start = QDate(2024, 1, 1), .end = QDate(2025, 2, 1)});
    business.sell(business.account(u"One"_s), {.product = u"Plus"_s});
    QCOMPARE(summary(business, RetentionDimension::Product, quarters({2025, 1}, {2025, 1})),
             u"Core 1-1 | Plus 1-1"_s);
    const auto data = retentionstore::load(business.db(), RetentionUnit::AccountAndProduct);
    QCOMPARE(data->input.accountCount, 3);
    QCOMPARE(std::count(data->accounts.begin(), data->accounts.end(), both), 2);
}

void TestRetentionStore::ownerIsAsItWasThen()
{
    Business business;
    const MemberId mia = business.member(u"Mia"_s);
    const MemberId ken = business.member(u"Ken"_s);
    const AccountId moved = business.account(u"Moved"_s);
    const AccountId left = business.account(u"Left"_s);
    const AccountId late = business.account(u"Late"_s);
    const AccountId nobodys = business.account(u"Nobody's"_s);
    for (const AccountId account : {moved, late, nobodys})
        business.sell(account, {});
    business.sell(left, {.end = QDate(2025, 8, 1)});
    business.held(moved, mia, QDate(2025, 1, 1), QDate(2025, 5, 20));
    business.held(moved, ken, QDate(2025, 5, 20), QDate());
    business.held(left, ken, QDate(2025, 1, 1), QDate(2025, 8, 1));
    business.held(late, mia, QDate(2025, 9, 30), QDate());
    business.held(late, ken, QDate(2025, 1, 1),
                  QDate(2025, 1, 1)); // a slip, put right the same day
    // Ken: "left" all along, "moved" from Q2 on, in which he held it last. Mia: "late" too, whose
    // holder before September nobody wrote down.
    QCOMPARE(summary(business, RetentionDimension::Owner, quarters({2025, 1}, {2025, 4})),
             u"Ken 0-1 2-2 2-1 1-1 | Mia 0-2 1-1 1-1 1-1 |  0-1 1-1 1-1 1-1"_s);
}

void TestRetentionStore::productNeedsItsOwnUnits()
{
    Business business;
    business.sell(business.account(u"A"_s), {});
    const auto data = retentionstore::load(business.db());
    const auto grouping
        = retentionstore::group(business.db(), *data, RetentionDimension::Product, {});
    QVERIFY(!grouping.ok());
    QCOMPARE(grouping.error().code, ErrorCode::InvalidInput);
}

void TestRetentionStore::periodsAreReadWithoutASort()
{
    Business business;
    for (const char *name :
         {"retention/periods", "retention/sold", "retention/account_words"}) {
        const auto plan = business.db().backend().queryPlan(embeddedSql(name).value());
        QVERIFY(plan.ok());
        QVERIFY2(!plan->join(u'\n').contains(u"TEMP B-TREE"_s), qPrintable(plan->join(u'\n')));
    }
}

/// While another connection writes, a load that uses two threads shows either all of a batch or nothing of it.
void TestRetentionStore::twoThreadsSeeOneSnapshot()
{
    constexpr int count = 70'000; // enough for two threads
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"two.mainstay"_s);
    const FixedClock clock(test::fixedNow());
    const WriteContext context {clock, u"tester"_s};
    {
        auto made = workspace::create(path, context, test::testSettings());
        Connection &db = **made;
        auto batch = WriteBatch::begin(db, context, {u"fill"_s, {}});
        for (const QString &table : {u"subscription"_s, u"subscription_period"_s})
            QVERIFY(batch->beginBulkInsert(table).ok());
        Account account;
        account.name = u"Acme"_s;
        Subscription subscription;
        subscription.account = accountstore::insert(db, account, clock).value();
        subscription.product = contractstore::insertProduct(db, {{}, {}, u"Core"_s}).value();
        subscription.currency = test::eur();
        QDate day(1900, 1, 1);
        for (int i = 0; i < count; ++i, day = day.addDays(1))
            subscription.periods.push_back({{}, day, day.addDays(1), 1, {}});
        QVERIFY(contractstore::insert(db, subscription).ok());
        for (const QString &table : {u"subscription_period"_s, u"subscription"_s})
            QVERIFY(batch->endBulkInsert(table).ok());
        QVERIFY(batch->commit().ok());
        QCOMPARE(db.runForId("retention/last_period").value(), qint64(count));
    }
    std::atomic<bool> isOver = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        auto opened = workspace::open(path, FileAccess::ReadWrite);
        if (!opened.ok())
            return;
        Connection &db = **opened;
        for (int amount = 2; !isOver; ++amount) {
            auto batch = WriteBatch::begin(db, context, {u"raise"_s, {}});
            auto update = db.prepareGenerated("UPDATE subscription_period SET arr_minor = ?1 WHERE id IN (1, ?2)");
            if (batch.ok() && update.ok() && update->bind(amount, count).run().ok() && batch->commit().ok())
                ++written;
        }
    });
    auto reader = workspace::open(path, FileAccess::ReadOnly);
    const auto oneThread = workspace::open(path, FileAccess::ReadOnly);
    bool isWhole = reader.ok() && oneThread.ok();
    size_t periods = count;
    for (int round = 0; round < 25 && isWhole && periods == count; ++round) {
        const RetentionData data = retentionstore::load(**reader).value();
        periods = data.input.periods.size();
        isWhole = data.input.periods.front().arr == data.input.periods.back().arr;
    }
    isOver = true;
    writer.join();
    QCOMPARE(periods, size_t(count));
    QVERIFY(isWhole);
    QVERIFY(written > 0);
    QVERIFY((*reader)->twin());
    // In one transaction one thread reads: the same comes of it.
    const RetentionData both = retentionstore::load(**reader).value();
    const auto alone = Transaction::beginRead(**oneThread);
    const RetentionData one = retentionstore::load(**oneThread).value();
    QCOMPARE(both.input.periods, one.input.periods);
    QCOMPARE(both.accounts, one.accounts);
}

QTEST_APPLESS_MAIN(TestRetentionStore)
#include "tst_retentionstore.moc"
