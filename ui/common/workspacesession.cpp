// SPDX-License-Identifier: Apache-2.0
#include "ui/common/workspacesession.h"

#include "ui/common/openworkspaces.h"

namespace mainstay {

namespace {

constexpr int lookForOthersMs = 1000;

DbExecutor::Opener opener(const QString &path)
{
    return [path] { return workspace::open(path, FileAccess::ReadWrite); };
}

/// Opens, and tells those who wait for it that an older file has its new tables now.
DbExecutor::Opener firstOpener(const QString &path, const std::shared_ptr<std::promise<void>> &opened)
{
    return [path, opened] {
        auto connection = workspace::open(path, FileAccess::ReadWrite);
        opened->set_value();
        return connection;
    };
}

} // namespace

WorkspaceSession::WorkspaceSession(const QString &path, const Clock &clock, const QString &actor, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_clock(clock)
    , m_actor(actor)
    , m_interactive(firstOpener(path, m_firstOpened))
    , m_reports(readOpener())
{
    openworkspaces::add(m_path);
    m_day = m_clock.today();
    m_otherProcesses.setInterval(lookForOthersMs);
    connect(&m_otherProcesses, &QTimer::timeout, this, &WorkspaceSession::lookForOthers);
    connect(this, &WorkspaceSession::dataChanged, this, &WorkspaceSession::refreshHistory);
    open();
}

WorkspaceSession::~WorkspaceSession()
{
    openworkspaces::remove(m_path);
}

DbExecutor::Opener WorkspaceSession::readOpener() const
{
    return [path = m_path, migrated = m_migrated]() -> Result<std::unique_ptr<Connection>> {
        MAINSTAY_TRY(auto connection, workspace::open(path, FileAccess::ReadOnly));
        MAINSTAY_TRY(const bool upToDate, workspace::isUpToDate(*connection));
        if (upToDate)
            return connection;
        connection.reset();
        migrated.wait();
        return workspace::open(path, FileAccess::ReadOnly);
    };
}

DbExecutor &WorkspaceSession::writer()
{
    if (!m_writer)
        m_writer = std::make_unique<DbExecutor>(opener(m_path));
    return *m_writer;
}

void WorkspaceSession::open()
{
    m_interactive
        .run([](Connection &db) -> Result<Start> {
            Start start;
            MAINSTAY_TRY(start.settings, workspace::settings(db));
            MAINSTAY_TRY(start.seen, look(db, {}));
            return start;
        })
        .then(this, [this](const Result<Start> &start) {
            if (!start.ok()) {
                Q_EMIT openFailed(start.error());
                return;
            }
            m_settings = start->settings;
            m_seen = start->seen;
            m_otherProcesses.start();
            Q_EMIT opened();
            refreshHistory();
        });
}

void WorkspaceSession::reportChange()
{
    QMetaObject::invokeMethod(this, &WorkspaceSession::dataChanged, Qt::QueuedConnection);
}

QFuture<Result<BatchSummary>> WorkspaceSession::undo()
{
    return writer().run([this](Connection &db) {
        auto undone = history::undo(db, writeContext());
        reportChange();
        return undone;
    });
}

QFuture<Result<BatchSummary>> WorkspaceSession::redo()
{
    return writer().run([this](Connection &db) {
        auto redone = history::redo(db, writeContext());
        reportChange();
        return redone;
    });
}

void WorkspaceSession::refreshHistory()
{
    struct Both
    {
        WorkspaceSettings settings;
        std::optional<BatchSummary> undoable;
        std::optional<BatchSummary> redoable;
    };
    m_interactive
        .run([](Connection &db) -> Result<Both> {
            Both both;
            MAINSTAY_TRY(both.settings, workspace::settings(db));
            MAINSTAY_TRY(both.undoable, history::undoable(db));
            MAINSTAY_TRY(both.redoable, history::redoable(db));
            return both;
        })
        .then(this, [this](const Result<Both> &both) {
            if (!both.ok())
                return;
            m_settings = both->settings;
            Q_EMIT historyChanged(both->undoable, both->redoable);
        });
}

Result<WorkspaceSession::Seen> WorkspaceSession::look(Connection &db, const Seen &before)
{
    Seen seen = before;
    MAINSTAY_TRY(seen.dataVersion, db.backend().dataVersion());
    if (seen.dataVersion == before.dataVersion)
        return seen;
    MAINSTAY_TRY(const std::vector<BatchSummary> newest, history::recent(db, 1));
    seen.newest = newest.empty() ? BatchId() : newest.front().id;
    return seen;
}

void WorkspaceSession::lookForOthers()
{
    const QDate day = m_clock.today();
    if (std::exchange(m_day, day) != day)
        Q_EMIT dataChanged();
    m_interactive.run([before = m_seen](Connection &db) { return look(db, before); })
        .then(this, [this](const Result<Seen> &seen) {
            if (!seen.ok())
                return;
            const bool changed = seen->newest != m_seen.newest;
            m_seen = *seen;
            if (changed)
                Q_EMIT dataChanged();
        });
}

} // namespace mainstay
