// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/backend.h"
#include "core/storage/statementcache.h"
#include "core/storage/writefollower.h"

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
    /// Ends the statement that is running now, if any, with Cancelled. Any thread.
    void interrupt() { m_backend->interrupt(); }
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
};

/// The text of an embedded statement; Internal when there is none of that name.
Result<QByteArray> embeddedSql(std::string_view name);
/// Names of all embedded statements (without migrations), for tests.
QStringList embeddedSqlNames();

} // namespace mainstay
