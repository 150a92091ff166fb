// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/backend.h"
#include "core/storage/statementcache.h"
#include "core/storage/writefollower.h"

#include <atomic>

namespace mainstay {

/// One session with the storage: used from one thread at a time, except interrupt().
class Connection final
{
public:
    explicit Connection(std::unique_ptr<Backend> backend);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// `name` is feature/statement: "accounts/insert" is core/accounts/sql/insert.sql.
    Result<Statement> prepare(std::string_view name);
    /// For statements that a backend generates (journal); `sql` is its own cache key.
    Result<Statement> prepareGenerated(const QByteArray &sql);
    /// Prepares, binds all values and runs to the end.
    template <typename... Values>
    Result<void> run(std::string_view name, const Values &...values)
    {
        MAINSTAY_TRY(Statement statement, prepare(name));
        return statement.bind(values...).run();
    }
    /// The same for an INSERT … RETURNING id, and any statement whose one result is an integer.
    template <typename... Values>
    Result<qint64> runForId(std::string_view name, const Values &...values)
    {
        MAINSTAY_TRY(Statement statement, prepare(name));
        return single(statement.bind(values...));
    }

    Backend &backend() { return *m_backend; }
    /// Ends the statements that are running now, if any, with Cancelled. Any thread.
    void interrupt();
    /// A second reader of the same storage, made when it is first asked for and kept: with it a long read uses two
    /// threads. Null where there is none. It sees commits at its own pace; who needs one snapshot compares.
    Connection *twin();
    /// Whoever is told of the batches that this connection writes; may be nobody.
    WriteFollower *follower() const { return m_follower.get(); }
    void setFollower(std::unique_ptr<WriteFollower> follower) { m_follower = std::move(follower); }
    /// After the schema has changed.
    void forgetStatements() { m_statements.clear(); }

private:
    static Result<qint64> single(Statement &statement);

    std::unique_ptr<Backend> m_backend;
    StatementCache m_statements;
    std::unique_ptr<WriteFollower> m_follower;
    std::unique_ptr<Connection> m_twin;
    std::atomic<Connection *> m_interruptible = nullptr; ///< the twin, for other threads
    bool m_isTwinTried = false;
};

/// The text of an embedded statement; Internal when there is none of that name.
Result<QByteArray> embeddedSql(std::string_view name);
/// Names of all embedded statements (without migrations), for tests.
QStringList embeddedSqlNames();

} // namespace mainstay
