// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/statementdriver.h"
#include "core/storage/wordindex.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace mainstay {

/// How much a commit promises. Full: on disk when commit returns (what a user saves). Bulk: a power
/// cut may lose the last commits, never corrupt the file (imports that can be repeated).
enum class Durability { Full, Bulk };

enum class CheckDepth { Quick, Full };

/// The greatest value of a column among the rows of a group for which a condition holds, kept in another table.
struct KeptMaximum
{
    QString table;
    QString group; ///< column of the table
    QString value; ///< column of the table
    QString condition; ///< column of the table: 1 where the row takes part
    QString keptIn; ///< the other table
    QString key; ///< its column that holds the group; unique
    QString maximum; ///< its column that holds the value
};

/// All that differs between storage engines; nothing outside of an implementation may assume one.
/// One thread, except interrupt().
class Backend
{
public:
    Backend() = default;
    virtual ~Backend() = default;
    Q_DISABLE_COPY_MOVE(Backend)

    virtual Result<std::unique_ptr<StatementDriver>> prepare(const QByteArray &sql) = 0;
    /// Runs a script of any number of statements without parameters or rows.
    virtual Result<void> execute(const QByteArray &script) = 0;

    /// Takes the write lock at once: a transaction that upgrades later fails whatever the timeout.
    virtual Result<void> beginWrite() = 0;
    virtual Result<void> beginRead() = 0;
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;
    /// False when the engine has ended the transaction by itself (full disk, I/O error).
    virtual bool inTransaction() const = 0;
    /// Until the end of the transaction foreign keys are checked at commit only.
    virtual Result<void> deferConstraints() = 0;
    virtual Result<void> setDurability(Durability durability) = 0;

    /// A further reader of the same storage, for another thread; null where there can be none (a database in memory).
    virtual std::unique_ptr<Backend> furtherReader() = 0;
    /// Ends the running statement with Cancelled. Any thread.
    virtual void interrupt() = 0;
    /// Changes whenever another connection has committed.
    virtual Result<qint64> dataVersion() = 0;
    virtual Result<int> schemaVersion() = 0;
    virtual Result<void> setSchemaVersion(int version) = 0;
    /// Problems found, in the engine's words; empty when sound. Quick misses damaged indexes.
    virtual Result<QStringList> check(CheckDepth depth) = 0;
    /// What the engine would do for a statement, a line a step; tests read it.
    virtual Result<QStringList> queryPlan(const QByteArray &sql) = 0;
    /// Drops the table's indexes that are not constraints, and returns the script that makes them anew:
    /// an import that fills most of a table is done sooner so. Inside a transaction.
    virtual Result<QByteArray> dropIndexes(const QString &table) = 0;

    virtual Result<QStringList> tables() = 0;
    virtual Result<QStringList> columns(const QString &table) = 0;
    /// Replaces the %TOKENS% of a migration by the engine's words.
    virtual QByteArray expandSchema(const QByteArray &script) const = 0;

    /// The script that (re)creates the triggers which journal every write to the table.
    virtual QByteArray journalTriggers(const QString &table, const QStringList &columns) const = 0;
    /// The script that removes only the trigger for inserts (a bulk import journals a range).
    virtual QByteArray dropInsertTrigger(const QString &table) const = 0;
    /// The script that (re)creates the triggers which keep a maximum. Each write costs the same whatever the group
    /// holds: where the greatest is removed or made smaller, the maximum becomes NULL and is looked for by readers.
    virtual QByteArray maximumTriggers(const KeptMaximum &kept) const = 0;
    /// A statement that reads one row as the image that the triggers write; parameter 1 is the id. An
    /// image is text: `column=literal` separated by commas, a literal being NULL, a number, or text in
    /// single quotes with single quotes doubled. core/history reads it.
    virtual QByteArray rowImage(const QString &table, const QStringList &columns) const = 0;

    /// The statements of the word index that %WORD_INDEX% made.
    virtual const WordIndexSql &wordIndex() const = 0;
};

} // namespace mainstay
