// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace mainstay {

/// One thread, one connection, jobs in order. The only way from the window's thread to the storage:
/// `executor.run([](Connection &db) { return store::load(db); }).then(this, …)`.
/// run(), interrupt() and the futures may be used from any thread.
class DbExecutor final
{
public:
    using Opener = std::function<Result<std::unique_ptr<Connection>>()>;

    /// The opener runs on the executor's thread, as its first job.
    explicit DbExecutor(Opener opener);
    /// Interrupts what runs, drops what waits (those futures are cancelled), and joins.
    ~DbExecutor();
    Q_DISABLE_COPY_MOVE(DbExecutor)

    /// Whether the connection could be opened; every later job answers with the same error if not.
    QFuture<Result<void>> opened();

    /// `job` takes a Connection& and returns a Result; it must not keep the connection.
    template <typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using Answer = std::invoke_result_t<Job, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        enqueue({[promise, job = std::move(job)](Result<Connection *> connection) mutable {
                     if (connection.ok())
                         promise->addResult(job(**connection));
                     else
                         promise->addResult(Answer(connection.error()));
                     promise->finish();
                 },
                 [promise] {
                     promise->addResult(Answer(Error {ErrorCode::Cancelled, {}}));
                     promise->finish();
                 }});
        return future;
    }

    /// Ends the statement that is running now, if any, with Cancelled.
    void interrupt();

private:
    struct Job
    {
        std::function<void(Result<Connection *>)> carryOut;
        std::function<void()> drop;
    };
    void enqueue(Job job);
    void loop();

    Opener m_opener;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    Connection *m_running = nullptr; ///< guarded by m_mutex; for interrupt()
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace mainstay
