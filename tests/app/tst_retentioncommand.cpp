// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retentionstore.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;

    QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

/// Fails the test run at once, for what only prepares a test.
void must(bool ok, const char *what)
{
    if (!ok)
        qFatal("could not prepare: %s", what);
}

} // namespace

/// `mainstay-cli retention` as a script meets it: the program itself, its output and its exit code.
class TestRetentionCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonHasTheDocumentedKeys();
    void jsonHasTheRightNumbers();
    void cohortsAreTold();
    void reasonsAreTold();
    void forecastIsTold();
    void quarterWonIsADimension();
    void historyIsShownWithoutARange();
    void oneEndOfTheRangeIsEnough();
    void asOfStandsOnThatDay();
    void listNamesTheAccounts();
    void listOfNobodyIsEmpty();
    void groupsAreNamed();
    void peopleGetATable();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void missingFileFails();
    void missingRateFails();
    void emptyWorkspaceSaysWhatToDo();
    void changedRateIsAColumnOfItsOwn();

private:
    Answer run(const QStringList &arguments, const QString &file = {}) const;

    QTemporaryDir m_folder;
    QString m_file;
};

Answer TestRetentionCommand::run(const QStringList &arguments, const QString &file) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MAINSTAY_TODAY"_s, u"2026-03-20"_s);
    process.setProcessEnvironment(environment);
    const QStringList tail {u"--file"_s, file.isEmpty() ? m_file : file};
    process.start(QStringLiteral(MAINSTAY_CLI), QStringList(u"retention"_s) + arguments + tail);
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// Acme stays and grows, Kobo leaves in 2025 Q2, Lumen comes in it, Brief comes and goes in it.
void TestRetentionCommand::initTestCase()
{
    m_file = m_folder.filePath(u"w.mainstay"_s);
    const FixedClock clock(test::fixedNow());
    const WriteContext context {clock, u"tester"_s};
    const auto made = workspace::create(m_file, context, test::testSettings());
    must(made.ok(), "workspace");
    Connection &db = **made;
    auto batch = WriteBatch::begin(db, context, {u"setup"_s, {}});
    const auto product = contractstore::insertProduct(db, {{}, {}, u"Core"_s});
    const auto add = [&](const QString &name, const QString &tier,
                         const std::vector<SubscriptionPeriod> &periods) {
        Account account;
        account.name = name;
        account.key = name.toUpper();
        account.tier = tier;
        Subscription subscription;
        subscription.account = accountstore::insert(db, account, clock).value();
        subscription.product = *product;
        subscription.currency = test::eur();
        subscription.periods = periods;
        must(contractstore::insert(db, subscription).ok(), "subscription");
    };
    add(u"Acme"_s, u"Gold"_s,
        {{{}, QDate(2025, 1, 10), QDate(2025, 5, 1), 1'000'00, {}},
         {{}, QDate(2025, 5, 1), {}, 1'500'00, {}}});
    add(u"Kobo KK"_s, u"Gold"_s, {{{}, QDate(2025, 2, 1), QDate(2025, 5, 1), 600'00, {}}});
    add(u"Lumen"_s, {}, {{{}, QDate(2025, 4, 1), {}, 250'50, {}}});
    add(u"Brief"_s, {}, {{{}, QDate(2025, 4, 10), QDate(2025, 4, 20), 90'00, {}}});
    must(batch->commit().ok(), "commit");
}

void TestRetentionCommand::jsonHasTheDocumentedKeys()
{
    const Answer answer = run({u"--json"_s, u"--from"_s, u"2025Q1"_s, u"--to"_s, u"2025Q2"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QString());
    const QJsonArray quarters = answer.json();
    QCOMPARE(quarters.size(), 2);
    const QJsonObject row = quarters.at(0).toObject();
    QCOMPARE(row.keys(),
             (QStringList {u"accounts"_s, u"adjusted_retention"_s, u"arr"_s, u"currency"_s,
                           u"first_day"_s, u"gross_revenue_retention"_s, u"logo_churn"_s,
                           u"lost_to_acquired"_s, u"net_revenue_retention"_s, u"quarter"_s,
                           u"quick_ratio"_s, u"simple_retention"_s, u"to_date"_s}));
    QCOMPARE(row.value(u"accounts"_s).toObject().keys(),
             (QStringList {u"back"_s, u"end"_s, u"in_and_out"_s, u"kept"_s, u"lapsed"_s, u"lost"_s, u"new"_s,
                           u"paused"_s, u"start"_s}));
    QCOMPARE(row.value(u"arr"_s).toObject().keys(),
             (QStringList {u"back"_s, u"churned"_s, u"closing"_s, u"contraction"_s, u"currency"_s, u"expansion"_s,
                           u"new"_s, u"opening"_s, u"uplift"_s}));
}

void TestRetentionCommand::cohortsAreTold()
{
    const QJsonArray cohorts
        = run({u"cohorts"_s, u"--json"_s, u"--from"_s, u"2025Q1"_s, u"--to"_s, u"2025Q3"_s}).json();
    QCOMPARE(cohorts.size(), 3);
    const QJsonObject first = cohorts.at(0).toObject();
    QCOMPARE(first.value(u"accounts"_s).toInt(), 2);
    QCOMPARE(first.value(u"base_arr"_s).toInt(), 1'600'00);
    const QJsonObject cell = first.value(u"cells"_s).toArray().at(1).toObject();
    QCOMPARE(cell.value(u"presence"_s).toDouble(), 0.5);
    QCOMPARE(cell.value(u"gross"_s).toDouble(), 0.625);
    QCOMPARE(cell.value(u"net"_s).toDouble(), 0.9375);
    QVERIFY(cohorts.at(2).toObject().value(u"cells"_s).toArray().at(0).toObject().value(u"net"_s).isNull());
    const Answer text = run({u"cohorts"_s, u"--measure"_s, u"gross"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains(u"63%"_s), qPrintable(text.out));
    QCOMPARE(run({u"cohorts"_s, u"--measure"_s, u"banana"_s}).exitCode, 2);
}

void TestRetentionCommand::reasonsAreTold()
{
    const QJsonArray reasons = run({u"reasons"_s, u"--json"_s}).json();
    QCOMPARE(reasons.size(), 1); // Kobo, of which nobody has said why
    QVERIFY(reasons.at(0).toObject().value(u"reason"_s).isNull());
    QCOMPARE(reasons.at(0).toObject().value(u"arr"_s).toInt(), 600'00);
    QVERIFY(run({u"ignored"_s}).out.contains(u"Nothing is left out"_s));
    QVERIFY(run({u"reasons"_s, u"--from"_s, u"2025Q4"_s}).out.contains(u"Nobody left"_s));
    QCOMPARE(run({u"reasons"_s, u"cohorts"_s}).exitCode, 2);
}

void TestRetentionCommand::forecastIsTold()
{
    const QJsonArray quarters
        = run({u"forecast"_s, u"--json"_s, u"--from"_s, u"2025Q2"_s, u"--to"_s, u"2025Q3"_s}).json();
    QCOMPARE(quarters.size(), 2);
    const QJsonObject row = quarters.at(0).toObject();
    QCOMPARE(row.value(u"due"_s).toInt(), 690'00); // Kobo's contract, and Brief's of ten days
    // Nobody decided, and they ran out a year ago.
    QCOMPARE(row.value(u"lost"_s).toInt(), row.value(u"due"_s).toInt());
    QCOMPARE(row.value(u"expected"_s).toInt(), 0);
    QCOMPARE(run({u"forecast"_s}).exitCode, 0);
    QCOMPARE(run({u"forecast"_s, u"--from"_s, u"2026Q3"_s, u"--to"_s, u"2026Q1"_s}).exitCode, 2);
}

void TestRetentionCommand::quarterWonIsADimension()
{
    const QJsonArray rows
        = run({u"--json"_s, u"--by"_s, u"won"_s, u"--from"_s, u"2025Q2"_s, u"--to"_s, u"2025Q2"_s}).json();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(u"group"_s).toString(), u"2025Q1"_s);
    QCOMPARE(rows.at(0).toObject().value(u"adjusted_retention"_s).toDouble(), 0.5);
    QCOMPARE(rows.at(1).toObject().value(u"group"_s).toString(), u"2025Q2"_s);
}

void TestRetentionCommand::jsonHasTheRightNumbers()
{
    const QJsonArray quarters
        = run({u"--json"_s, u"--from"_s, u"2025Q1"_s, u"--to"_s, u"2025Q2"_s}).json();
    const QJsonObject first = quarters.at(0).toObject();
    QVERIFY(first.value(u"simple_retention"_s).isNull()); // nobody at the start: n/a
    QCOMPARE(first.value(u"lost_to_acquired"_s).toDouble(-1), 0.0);
    const QJsonObject second = quarters.at(1).toObject();
    QCOMPARE(second.value(u"quarter"_s).toString(), u"2025Q2"_s);
    QCOMPARE(second.value(u"first_day"_s).toString(), u"2025-04-01"_s);
    QCOMPARE(second.value(u"to_date"_s), QJsonValue(false));
    QCOMPARE(second.value(u"currency"_s).toString(), u"EUR"_s);
    const QJsonObject accounts = second.value(u"accounts"_s).toObject();
    QCOMPARE(accounts,
             (QJsonObject {{u"start"_s, 2},
                           {u"end"_s, 2},
                           {u"kept"_s, 1},
                           {u"lost"_s, 1},
                           {u"new"_s, 1},
                           {u"back"_s, 0},
                           {u"in_and_out"_s, 1},
                           {u"paused"_s, 0},
                           {u"lapsed"_s, 0}}));
    QCOMPARE(second.value(u"arr"_s).toObject(),
             (QJsonObject {{u"opening"_s, 1'600'00},
                           {u"new"_s, 250'50},
                           {u"back"_s, 0},
                           {u"uplift"_s, 0},
                           {u"expansion"_s, 500'00},
                           {u"contraction"_s, 0},
                           {u"churned"_s, 600'00},
                           {u"currency"_s, 0},
                           {u"closing"_s, 1'750'50}}));
    QCOMPARE(second.value(u"simple_retention"_s).toDouble(), 1.0);
    QCOMPARE(second.value(u"adjusted_retention"_s).toDouble(), 0.5);
    QCOMPARE(second.value(u"lost_to_acquired"_s).toDouble(), 1.0);
    QCOMPARE(second.value(u"gross_revenue_retention"_s).toDouble(), 0.625);
    QCOMPARE(second.value(u"net_revenue_retention"_s).toDouble(), 0.9375);
    QCOMPARE(second.value(u"quick_ratio"_s).toDouble(), 750.5 / 600);
}

void TestRetentionCommand::historyIsShownWithoutARange()
{
    const QJsonArray quarters = run({u"--json"_s}).json();
    QCOMPARE(quarters.size(), 5);
    QCOMPARE(quarters.first().toObject().value(u"quarter"_s).toString(), u"2025Q1"_s);
    QCOMPARE(quarters.last().toObject().value(u"quarter"_s).toString(), u"2026Q1"_s);
    QCOMPARE(quarters.last().toObject().value(u"to_date"_s), QJsonValue(true));
}

void TestRetentionCommand::oneEndOfTheRangeIsEnough()
{
    const auto span = [this](const QStringList &arguments) -> QString {
        const QJsonArray quarters = run(QStringList(u"--json"_s) + arguments).json();
        return quarters.first().toObject().value(u"quarter"_s).toString() + u' '
            + quarters.last().toObject().value(u"quarter"_s).toString();
    };
    QCOMPARE(span({u"--from"_s, u"2025Q3"_s}), u"2025Q3 2026Q1"_s);
    QCOMPARE(span({u"--to"_s, u"2025Q3"_s}), u"2025Q1 2025Q3"_s);
    QCOMPARE(span({u"--to"_s, u"2024Q3"_s}), u"2024Q3 2024Q3"_s);
}

void TestRetentionCommand::asOfStandsOnThatDay()
{
    const QJsonArray quarters = run({u"--json"_s, u"--as-of"_s, u"2025-04-15"_s}).json();
    QCOMPARE(quarters.size(), 2);
    const QJsonObject last = quarters.last().toObject();
    QCOMPARE(last.value(u"to_date"_s), QJsonValue(true));
    const QJsonObject accounts = last.value(u"accounts"_s).toObject();
    QCOMPARE(accounts.value(u"new"_s).toInt(), 2); // Lumen and, still, Brief
    QCOMPARE(accounts.value(u"lost"_s).toInt(), 0);
    QCOMPARE(run({u"--json"_s, u"--from"_s, u"2027Q1"_s}).json(), QJsonArray());
}

void TestRetentionCommand::listNamesTheAccounts()
{
    const auto names = [this](const QString &bucket) -> QString {
        QStringList all;
        for (const QJsonValue &account :
             run({u"--json"_s, u"--list"_s, u"2025Q2"_s, bucket}).json())
            all.append(account.toObject().value(u"name"_s).toString());
        return all.join(u' ');
    };
    QCOMPARE(names(u"start"_s), u"Acme Kobo KK"_s); // the largest first
    QCOMPARE(names(u"end"_s), u"Acme Lumen"_s);
    QCOMPARE(names(u"churned"_s), u"Kobo KK"_s);
    QCOMPARE(names(u"in_and_out"_s), u"Brief"_s);
    const QJsonArray lost = run({u"--json"_s, u"--list"_s, u"2025Q2"_s, u"lost"_s}).json();
    QJsonObject kobo = lost.first().toObject();
    QVERIFY(kobo.take(u"id"_s).toInt() > 0);
    QCOMPARE(kobo,
             (QJsonObject {{u"key"_s, u"KOBO KK"_s},
                           {u"name"_s, u"Kobo KK"_s},
                           {u"opening"_s, 600'00},
                           {u"closing"_s, 0},
                           {u"currency"_s, u"EUR"_s}}));
}

void TestRetentionCommand::listOfNobodyIsEmpty()
{
    const Answer answer = run({u"--list"_s, u"2025Q2"_s, u"paused"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(answer.out.toUtf8()), QJsonDocument(QJsonArray()));
}

void TestRetentionCommand::groupsAreNamed()
{
    const QJsonArray rows
        = run({u"--json"_s, u"--by"_s, u"tier"_s, u"--from"_s, u"2025Q2"_s, u"--to"_s, u"2025Q2"_s})
              .json();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(u"by"_s).toString(), u"tier"_s);
    QCOMPARE(rows.at(0).toObject().value(u"group"_s).toString(), u"Gold"_s);
    QCOMPARE(rows.at(0).toObject().value(u"accounts"_s).toObject().value(u"lost"_s).toInt(), 1);
    QVERIFY(rows.at(1).toObject().value(u"group"_s).isNull());
    QCOMPARE(rows.at(1).toObject().value(u"accounts"_s).toObject().value(u"new"_s).toInt(), 1);
    for (const auto &[dimension, text] : retentionDimensions.rows)
        QCOMPARE(run({u"--by"_s, QStringView(text).toString()}).exitCode, 0);
}

void TestRetentionCommand::peopleGetATable()
{
    const Answer answer = run({u"--from"_s, u"2025Q2"_s});
    QCOMPARE(answer.exitCode, 0);
    for (const QString &words :
         {u"2025 Q2"_s, u"2026 Q1 to date"_s, u"100.0 % (2/2)"_s, u"ARR in EUR"_s,
          u"simple = end / start"_s, u"50.0 % (1/2) stayed"_s})
        QVERIFY2(answer.out.contains(words), qPrintable(words + u"\n"_s + answer.out));
}

void TestRetentionCommand::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no quarter") << QStringList {u"--from"_s, u"soon"_s};
    QTest::newRow("turned round") << QStringList {u"--from"_s, u"2025Q2"_s, u"--to"_s, u"2025Q1"_s};
    QTest::newRow("too many") << QStringList {u"--from"_s, u"1500Q1"_s};
    QTest::newRow("no day") << QStringList {u"--as-of"_s, u"2025-02-30"_s};
    QTest::newRow("no dimension") << QStringList {u"--by"_s, u"mood"_s};
    QTest::newRow("no bucket") << QStringList {u"--list"_s, u"2025Q2"_s};
    QTest::newRow("wrong bucket") << QStringList {u"--list"_s, u"2025Q2"_s, u"gone"_s};
    QTest::newRow("list of the future") << QStringList {u"--list"_s, u"2030Q1"_s, u"lost"_s};
    QTest::newRow("list by") << QStringList {u"--list"_s, u"2025Q2"_s, u"lost"_s, u"--by"_s,
                                             u"tier"_s};
    QTest::newRow("stray word") << QStringList {u"lost"_s};
    QTest::newRow("unknown option") << QStringList {u"--quarter"_s, u"2025Q1"_s};
}

void TestRetentionCommand::wrongUsageIsTold()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, QString());
    QVERIFY(!answer.err.trimmed().isEmpty());
}

void TestRetentionCommand::missingFileFails()
{
    const Answer answer = run({u"--json"_s}, m_folder.filePath(u"nowhere.mainstay"_s));
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.contains(u"nowhere.mainstay"_s));
}

void TestRetentionCommand::missingRateFails()
{
    const QString file = m_folder.filePath(u"rates.mainstay"_s);
    QVERIFY(QFile::copy(m_file, file));
    const FixedClock clock(test::fixedNow());
    const WriteContext context {clock, u"tester"_s};
    {
        const auto opened = workspace::open(file, FileAccess::ReadWrite);
        must(opened.ok(), "workspace");
        auto batch = WriteBatch::begin(**opened, context, {u"sell"_s, {}});
        Subscription subscription;
        subscription.account = AccountId(1);
        subscription.product = ProductId(1);
        subscription.currency = Currency::fromCode(u"HUF").value();
        subscription.periods.push_back({{}, QDate(2025, 1, 1), {}, 5, {}});
        must(contractstore::insert(**opened, subscription).ok(), "subscription");
        must(batch->commit().ok(), "commit");
    }
    const Answer answer = run({}, file);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains(u"exchange rate for HUF"_s), qPrintable(answer.err));
}

void TestRetentionCommand::emptyWorkspaceSaysWhatToDo()
{
    const QString file = m_folder.filePath(u"empty.mainstay"_s);
    const FixedClock clock(test::fixedNow());
    QVERIFY(workspace::create(file, {clock, u"tester"_s}, test::testSettings()).ok());
    const Answer answer = run({}, file);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains(u"import"_s));
    QCOMPARE(run({u"--json"_s}, file).json().size(), 1); // the current quarter, all zero and null
}

void TestRetentionCommand::changedRateIsAColumnOfItsOwn()
{
    QVERIFY(!run({u"--from"_s, u"2025Q2"_s}).out.contains(u"± currency"_s));
    const QString file = m_folder.filePath(u"dated.mainstay"_s);
    {
        const FixedClock clock(test::fixedNow());
        const WriteContext context {clock, u"tester"_s};
        const auto made = workspace::create(file, context, test::testSettings());
        QVERIFY(made.ok());
        Connection &db = **made;
        auto batch = WriteBatch::begin(db, context, {u"setup"_s, {}});
        const Currency usd = Currency::fromCode(u"USD").value();
        QVERIFY(workspace::saveExchangeRate(db, {usd, 900'000}).ok());
        QVERIFY(workspace::saveExchangeRate(db, {usd, 800'000, QDate(2025, 5, 1)}).ok());
        Account account;
        account.name = u"Acme"_s;
        Subscription subscription;
        subscription.account = accountstore::insert(db, account, clock).value();
        subscription.product = contractstore::insertProduct(db, {{}, {}, u"Core"_s}).value();
        subscription.currency = usd;
        subscription.periods = {{{}, QDate(2025, 1, 10), {}, 1'000'00, {}}};
        QVERIFY(contractstore::insert(db, subscription).ok());
        QVERIFY(batch->commit().ok());
    }
    const QStringList quarter {u"--from"_s, u"2025Q2"_s, u"--to"_s, u"2025Q2"_s};
    const Answer text = run(quarter, file);
    QVERIFY2(text.out.contains(u"± currency"_s), qPrintable(text.out));
    const QJsonObject row = run(quarter + QStringList {u"--json"_s}, file).json().at(0).toObject();
    const QJsonObject arr = row.value(u"arr"_s).toObject();
    QCOMPARE(arr.value(u"opening"_s).toInt(), 900'00);
    QCOMPARE(arr.value(u"currency"_s).toInt(), -100'00);
    QCOMPARE(arr.value(u"closing"_s).toInt(), 800'00);
    QCOMPARE(row.value(u"net_revenue_retention"_s).toDouble(), 1.0);
    const Answer list = run({u"--list"_s, u"2025Q2"_s, u"currency"_s, u"--json"_s}, file);
    QCOMPARE(list.json().size(), 1);
}

QTEST_GUILESS_MAIN(TestRetentionCommand)
#include "tst_retentioncommand.moc"
