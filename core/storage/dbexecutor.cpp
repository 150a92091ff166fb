// SPDX-License-Identifier: Apache-2.0
#include "core/storage/dbexecutor.h"

namespace mainstay {

DbExecutor::DbExecutor(Opener opener)
    : m_opener(std::move(opener))
    , m_thread([this] { loop(); })
{
}

DbExecutor::~DbExecutor()
{
    std::deque<Job> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_jobs);
        if (m_running)
            m_running->interrupt();
    }
    for (Job &job : dropped)
        job.drop();
    m_wake.notify_all();
    m_thread.join();
}

QFuture<Result<void>> DbExecutor::opened()
{
    return run([](Connection &) { return Result<void>(); });
}

void DbExecutor::interrupt()
{
    const std::scoped_lock lock(m_mutex);
    if (m_running)
        m_running->interrupt();
}

void DbExecutor::enqueue(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_stopping) {
            m_jobs.push_back(std::move(job));
            m_wake.notify_all();
            return;
        }
    }
    job.drop();
}

void DbExecutor::loop()
{
    Result<std::unique_ptr<Connection>> connection = m_opener();
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_running = nullptr;
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_running = connection.ok() ? connection->get() : nullptr;
        }
        if (connection.ok())
            job.carryOut(connection->get());
        else
            job.carryOut(connection.error());
    }
}

} // namespace mainstay
