// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/history.h"
#include "core/storage/dbexecutor.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <future>

namespace mainstay {

/// The workspace that is open in a window: its file, its executors and its clock. Lives on the
/// window's thread; SQL runs on the executors' threads only.
///
///     session.interactive().run([id](Connection &db) { return accountstore::byId(db, id); })
///         .then(this, [this](const Result<Account> &account) { … });
///
///     session.write({"account.edit", name}, [account](Connection &db, const WriteContext &context) {
///         return accountstore::update(db, account, context.clock);
///     }).then(this, …);
class WorkspaceSession final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the session. The file must exist; opening is reported by opened() or openFailed().
    WorkspaceSession(const QString &path, const Clock &clock, const QString &actor, QObject *parent = nullptr);
    ~WorkspaceSession() override;
    Q_DISABLE_COPY_MOVE(WorkspaceSession)

    QString path() const { return m_path; }
    const Clock &clock() const { return m_clock; }
    WriteContext writeContext() const { return {m_clock, m_actor}; }
    /// Valid after opened().
    const WorkspaceSettings &settings() const { return m_settings; }

    /// Short reads: what a person waits for.
    DbExecutor &interactive() { return m_interactive; }
    /// All writes, in order; a save during a long import waits for its turn without holding up reads.
    /// Use write() for what is journalled.
    DbExecutor &writer();
    /// Long reads: reports, whole lists. Read only.
    DbExecutor &reports() { return m_reports; }

    /// Runs `job(Connection &, const WriteContext &)` as one journal batch on the writing executor.
    /// dataChanged() follows the commit.
    template <typename Job>
    auto write(const BatchLabel &label, Job job)
    {
        using Answer = std::invoke_result_t<Job, Connection &, const WriteContext &>;
        return writer().run([this, label, job = std::move(job)](Connection &db) mutable -> Answer {
            const WriteContext context = writeContext();
            MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(db, context, label));
            Answer answer = job(db, context);
            if (!answer.ok())
                return answer;
            MAINSTAY_CHECK(batch.commit());
            reportChange();
            return answer;
        });
    }

    /// Undo and redo; the answer is the batch that was taken back or done again.
    QFuture<Result<BatchSummary>> undo();
    QFuture<Result<BatchSummary>> redo();
    /// For jobs that commit by themselves (imports). Any thread.
    void reportChange();

    /// For a reader with a thread of its own: waits until an older file has its new tables. The session may be
    /// gone by then.
    DbExecutor::Opener readOpener() const;

Q_SIGNALS:
    void opened();
    void openFailed(const mainstay::Error &error);
    /// Something was committed, by this window or by another process, or a new day began: what is shown may
    /// be stale.
    void dataChanged();
    /// What undo and redo would do now; empty optionals where nothing.
    void historyChanged(const std::optional<mainstay::BatchSummary> &undoable,
                        const std::optional<mainstay::BatchSummary> &redoable);

private:
    /// What tells another process's commit.
    struct Seen
    {
        qint64 dataVersion = 0;
        BatchId newest; ///< a commit without a batch (a draft, the search catching up) changes nothing shown
    };
    static Result<Seen> look(Connection &db, const Seen &before);
    struct Start
    {
        WorkspaceSettings settings;
        Seen seen;
    };
    void open();
    void refreshHistory();
    void lookForOthers();

    QString m_path;
    const Clock &m_clock;
    QString m_actor;
    WorkspaceSettings m_settings;
    Seen m_seen;
    QDate m_day;
    QTimer m_otherProcesses;
    std::shared_ptr<std::promise<void>> m_firstOpened = std::make_shared<std::promise<void>>();
    std::shared_future<void> m_migrated = m_firstOpened->get_future().share();
    DbExecutor m_interactive;
    DbExecutor m_reports;
    std::unique_ptr<DbExecutor> m_writer; ///< from the first write on
};

} // namespace mainstay
