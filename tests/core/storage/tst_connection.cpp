// SPDX-License-Identifier: Apache-2.0
#include "core/storage/transaction.h"
#include "tests/support/testworkspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// Counts to a billion: runs until it is stopped.
const QByteArray endless("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT max(i) FROM n");

qint64 number(Connection &db, const QByteArray &sql)
{
    auto statement = db.prepareGenerated(sql);
    if (!statement.ok() || !statement->next().value())
        qFatal("%s", sql.constData());
    return statement->int64(0);
}

Result<int> three()
{
    return 3;
}

Result<int> failing()
{
    return Error {ErrorCode::Busy, u"why"_s};
}

Result<int> sum()
{
    MAINSTAY_TRY(const int first, three());
    MAINSTAY_TRY(const int second, failing());
    return first + second;
}

Result<void> checked()
{
    MAINSTAY_CHECK(three());
    MAINSTAY_CHECK(failing());
    return {};
}

} // namespace

class TestConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resultHoldsAValueOrAnError();
    void tryAndCheckHandTheErrorOn();
    void valueSurvivesATemporaryResult();
    void transactionRollsBackUnlessCommitted();
    void commitTwiceIsAnError();
    void readTransactionSeesOneSnapshot();
    void secondWriterIsBusy();
    void interruptCancelsAStatement();
    void interruptWithNothingRunningHarmsNothing();
    void dataVersionTellsOfOthersOnly();
    void cancelledWriteLeavesNothing();
    void foreignKeysAreEnforced();

private:
    std::unique_ptr<Connection> open();

    QTemporaryDir m_folder;
    QString m_file;
    const SystemClock m_clock {};
};

void TestConnection::initTestCase()
{
    m_file = m_folder.filePath(u"c.mainstay"_s);
    QVERIFY(workspace::create(m_file, {m_clock, u"tester"_s}, test::testSettings()).ok());
}

std::unique_ptr<Connection> TestConnection::open()
{
    auto opened = workspace::open(m_file, FileAccess::ReadWrite);
    if (!opened.ok())
        qFatal("open: %s", qPrintable(opened.error().detail));
    return std::move(opened).value();
}

void TestConnection::resultHoldsAValueOrAnError()
{
    QVERIFY(three().ok());
    QVERIFY(three());
    QCOMPARE(*three(), 3);
    QVERIFY(!failing().ok());
    QCOMPARE(failing().error(), (Error {ErrorCode::Busy, u"why"_s}));
    QVERIFY(Result<void>().ok());
    QVERIFY(!Result<void>(Error {ErrorCode::Full, {}}).ok());
    // A value that looks like an error's detail is still a value.
    const Result<QString> text(u"why"_s);
    QVERIFY(text.ok());
    QCOMPARE(text->size(), 3);
}

void TestConnection::tryAndCheckHandTheErrorOn()
{
    QCOMPARE(sum().error().code, ErrorCode::Busy);
    QCOMPARE(sum().error().detail, u"why"_s);
    QCOMPARE(checked().error().code, ErrorCode::Busy);
}

void TestConnection::valueSurvivesATemporaryResult()
{
    const auto list = [] { return Result<QStringList>(QStringList {u"a"_s, u"b"_s}); };
    QString joined;
    for (const QString &one : list().value())
        joined += one;
    QCOMPARE(joined, u"ab"_s);
    Result<std::unique_ptr<int>> pointer(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(pointer).value();
    QCOMPARE(*taken, 7);
}

void TestConnection::transactionRollsBackUnlessCommitted()
{
    const auto db = open();
    {
        auto transaction = Transaction::beginWrite(*db);
        QVERIFY(transaction.ok());
        QVERIFY(db->run("touchpoints/save_draft", u"t"_s, u"{}"_s, m_clock.nowUtc()).ok());
        QCOMPARE(number(*db, "SELECT count(*) FROM draft"), 1);
    }
    QVERIFY(!db->backend().inTransaction());
    QCOMPARE(number(*db, "SELECT count(*) FROM draft"), 0);
}

void TestConnection::commitTwiceIsAnError()
{
    const auto db = open();
    auto transaction = Transaction::beginWrite(*db);
    QVERIFY(transaction->commit().ok());
    QVERIFY(!transaction->commit().ok());
    // Ended under its feet, as a full disk does.
    auto second = Transaction::beginWrite(*db);
    db->backend().rollback();
    QCOMPARE(second->commit().error().code, ErrorCode::Full);
}

void TestConnection::readTransactionSeesOneSnapshot()
{
    const auto reader = open();
    const auto writer = open();
    auto snapshot = Transaction::beginRead(*reader);
    QVERIFY(snapshot.ok());
    const qint64 before = number(*reader, "SELECT count(*) FROM draft");
    QVERIFY(touchpointstore::saveDraft(*writer, {u"snapshot"_s, u"{}"_s, m_clock.nowUtc()}).ok());
    QCOMPARE(number(*reader, "SELECT count(*) FROM draft"), before);
    snapshot->rollback();
    QCOMPARE(number(*reader, "SELECT count(*) FROM draft"), before + 1);
    QVERIFY(touchpointstore::removeDraft(*writer, u"snapshot"_s).ok());
}

void TestConnection::secondWriterIsBusy()
{
    const auto first = open();
    const auto second = open();
    auto held = Transaction::beginWrite(*first);
    QVERIFY(held.ok());
    QElapsedTimer timer;
    timer.start();
    const auto refused = Transaction::beginWrite(*second);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QVERIFY2(timer.elapsed() > 3000, "it waits for its turn");
    QVERIFY2(timer.elapsed() < 20'000, "but not for ever");
    held->rollback();
    QVERIFY(Transaction::beginWrite(*second).ok());
}

void TestConnection::interruptCancelsAStatement()
{
    const auto db = open();
    for (int round = 0; round < 3; ++round) {
        auto statement = db->prepareGenerated(endless);
        QVERIFY(statement.ok());
        std::atomic<bool> done = false;
        std::thread stopper([&db, &done] {
            // Again and again: the first may come before the statement runs.
            while (!done) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
                db->interrupt();
            }
        });
        const auto row = statement->next();
        done = true;
        stopper.join();
        QVERIFY(!row.ok());
        QCOMPARE(row.error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(number(*db, "SELECT 1"), 1); // as good as before
}

void TestConnection::interruptWithNothingRunningHarmsNothing()
{
    const auto db = open();
    db->interrupt();
    QCOMPARE(number(*db, "SELECT 42"), 42);
}

void TestConnection::dataVersionTellsOfOthersOnly()
{
    const auto one = open();
    const auto other = open();
    const qint64 before = one->backend().dataVersion().value();
    QVERIFY(touchpointstore::saveDraft(*one, {u"mine"_s, u"{}"_s, m_clock.nowUtc()}).ok());
    QCOMPARE(one->backend().dataVersion().value(), before);
    QVERIFY(touchpointstore::saveDraft(*other, {u"theirs"_s, u"{}"_s, m_clock.nowUtc()}).ok());
    QVERIFY(one->backend().dataVersion().value() != before);
}

void TestConnection::cancelledWriteLeavesNothing()
{
    const auto db = open();
    const qint64 before = number(*db, "SELECT count(*) FROM account");
    {
        auto batch = WriteBatch::begin(*db, {m_clock, u"tester"_s}, {u"account.add"_s, {}});
        Account account;
        account.name = u"Never"_s;
        QVERIFY(accountstore::insert(*db, account, m_clock).ok());
        auto statement = db->prepareGenerated(endless);
        std::atomic<bool> done = false;
        std::thread stopper([&db, &done] {
            while (!done) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
                db->interrupt();
            }
        });
        QCOMPARE(statement->next().error().code, ErrorCode::Cancelled);
        done = true;
        stopper.join();
    }
    QCOMPARE(number(*db, "SELECT count(*) FROM account"), before);
    QCOMPARE(number(*db, "SELECT count(*) FROM journal_session WHERE batch_id IS NOT NULL"), 0);
}

void TestConnection::foreignKeysAreEnforced()
{
    const auto db = open();
    auto batch = WriteBatch::begin(*db, {m_clock, u"tester"_s}, {u"contact.add"_s, {}});
    Contact contact;
    contact.account = AccountId(424242);
    contact.name = u"Nobody's"_s;
    QCOMPARE(accountstore::insertContact(*db, contact).error().code, ErrorCode::Constraint);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
