// SPDX-License-Identifier: Apache-2.0
#include "core/storage/dbexecutor.h"
#include "core/storage/sqlitebackend.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <thread>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Connection>> openMemory()
{
    MAINSTAY_TRY(auto backend, SqliteBackend::inMemory());
    return std::make_unique<Connection>(std::move(backend));
}

Result<qint64> countForEver(Connection &db)
{
    MAINSTAY_TRY(Statement statement,
                 db.prepareGenerated("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) "
                                     "SELECT max(i) FROM n"));
    MAINSTAY_TRY([[maybe_unused]] const bool row, statement.next());
    return statement.int64(0);
}

} // namespace

class TestDbExecutor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsRunInOrderOnOneThread();
    void answersCarryValuesAndErrors();
    void openingFailureAnswersEveryJob();
    void interruptEndsWhatRuns();
    void destructionStopsWhatRunsAndDropsWhatWaits();
    void jobsFromManyThreadsAllRun();
    void continuationRunsWhereItIsAsked();
};

void TestDbExecutor::jobsRunInOrderOnOneThread()
{
    DbExecutor executor(openMemory);
    std::vector<int> order;
    std::vector<std::thread::id> threads;
    QList<QFuture<Result<int>>> answers;
    for (int i = 0; i < 200; ++i) {
        answers += executor.run([i, &order, &threads](Connection &) -> Result<int> {
            order.push_back(i);
            threads.push_back(std::this_thread::get_id());
            return i;
        });
    }
    for (int i = 0; i < 200; ++i)
        QCOMPARE(answers[i].result().value(), i);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(order[size_t(i)], i);
    QVERIFY(std::all_of(threads.begin(), threads.end(), [&threads](std::thread::id id) { return id == threads.front(); }));
    QVERIFY(threads.front() != std::this_thread::get_id());
}

void TestDbExecutor::answersCarryValuesAndErrors()
{
    DbExecutor executor(openMemory);
    QVERIFY(executor.opened().result().ok());
    auto value = executor.run([](Connection &db) -> Result<QString> {
        MAINSTAY_TRY(Statement statement, db.prepareGenerated("SELECT 'háló'"));
        MAINSTAY_TRY([[maybe_unused]] const bool row, statement.next());
        return statement.text(0);
    });
    QCOMPARE(value.result().value(), u"háló"_s);
    auto error = executor.run([](Connection &db) -> Result<void> { return db.backend().execute("nonsense"); });
    QVERIFY(!error.result().ok());
    // An error of one job is no error of the next.
    QVERIFY(executor.run([](Connection &db) { return db.backend().execute("SELECT 1"); }).result().ok());
}

void TestDbExecutor::openingFailureAnswersEveryJob()
{
    DbExecutor executor([]() -> Result<std::unique_ptr<Connection>> { return Error {ErrorCode::Foreign, u"no"_s}; });
    QCOMPARE(executor.opened().result().error().code, ErrorCode::Foreign);
    bool ran = false;
    auto job = executor.run([&ran](Connection &) -> Result<int> {
        ran = true;
        return 1;
    });
    QCOMPARE(job.result().error().code, ErrorCode::Foreign);
    QVERIFY(!ran);
}

void TestDbExecutor::interruptEndsWhatRuns()
{
    DbExecutor executor(openMemory);
    QSemaphore started;
    auto slow = executor.run([&started](Connection &db) {
        started.release();
        return countForEver(db);
    });
    started.acquire();
    QElapsedTimer timer;
    timer.start();
    while (!slow.isFinished()) {
        executor.interrupt();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        QVERIFY(timer.elapsed() < 30'000);
    }
    QCOMPARE(slow.result().error().code, ErrorCode::Cancelled);
    QVERIFY(executor.opened().result().ok());
}

void TestDbExecutor::destructionStopsWhatRunsAndDropsWhatWaits()
{
    QSemaphore started;
    QFuture<Result<qint64>> running;
    QList<QFuture<Result<int>>> waiting;
    std::atomic<int> ran = 0;
    auto executor = std::make_unique<DbExecutor>(openMemory);
    running = executor->run([&started](Connection &db) {
        started.release();
        // Entered before it is stopped, whatever the scheduler does.
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return countForEver(db);
    });
    for (int i = 0; i < 10; ++i) {
        waiting += executor->run([&ran](Connection &) -> Result<int> {
            ++ran;
            return 1;
        });
    }
    started.acquire();
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    QElapsedTimer timer;
    timer.start();
    executor.reset();
    QVERIFY2(timer.elapsed() < 10'000, "closing waits for no query");
    QCOMPARE(running.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(ran.load(), 0);
    for (const auto &answer : waiting) {
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, ErrorCode::Cancelled);
    }
}

void TestDbExecutor::jobsFromManyThreadsAllRun()
{
    DbExecutor executor(openMemory);
    int counted = 0; // touched on the executor's thread only
    std::vector<std::thread> callers;
    for (int caller = 0; caller < 4; ++caller) {
        callers.emplace_back([&executor, &counted] {
            for (int i = 0; i < 250; ++i) {
                (void)executor.run([&counted](Connection &) -> Result<void> {
                    ++counted;
                    return {};
                });
            }
        });
    }
    for (std::thread &caller : callers)
        caller.join();
    QCOMPARE(executor.run([&counted](Connection &) -> Result<int> { return counted; }).result().value(), 1000);
}

void TestDbExecutor::continuationRunsWhereItIsAsked()
{
    DbExecutor executor(openMemory);
    QThread *where = nullptr;
    int value = 0;
    executor.run([](Connection &) -> Result<int> { return 5; }).then(this, [&where, &value](const Result<int> &answer) {
        where = QThread::currentThread();
        value = answer.value();
    });
    QTRY_COMPARE(value, 5);
    QCOMPARE(where, thread());
}

QTEST_GUILESS_MAIN(TestDbExecutor)
#include "tst_dbexecutor.moc"
