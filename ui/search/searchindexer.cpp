// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchindexer.h"

#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QElapsedTimer>

namespace mainstay {

namespace {

/// A save may have to wait for one step: no longer than this.
constexpr qint64 longestStepMs = 40;
constexpr qint64 shortestStepMs = 20;
constexpr int fewest = 20;
constexpr int most = 2000;
/// After a failure (the file is locked by another process, the disk is full).
constexpr int pauseMs = 5000;

struct Step
{
    searchindex::State state;
    qint64 ms = 0;
};

struct Owed
{
    searchindex::State state;
    bool isWorn = false;
};

} // namespace

SearchIndexer::SearchIndexer(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_things(fewest * 5)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseMs);
    connect(&m_again, &QTimer::timeout, this, &SearchIndexer::step);
    connect(&session, &WorkspaceSession::opened, this, [this] { look(Look::ForWear); });
    connect(&session, &WorkspaceSession::dataChanged, this, [this] { look(Look::ForWork); });
}

void SearchIndexer::look(Look look)
{
    if (m_working)
        return;
    const auto ask = [look](Connection &db) -> Result<Owed> {
        Owed owed;
        MAINSTAY_TRY(owed.state, searchindex::state(db));
        if (look == Look::ForWear) {
            MAINSTAY_TRY(owed.isWorn, searchindex::isWorn(db));
        }
        return owed;
    };
    whenDone(m_session.reports().run(ask), this, [this](const Result<Owed> &found) {
        if (m_working || !found.ok() || (found->state.isComplete() && !found->isWorn))
            return;
        m_working = true;
        if (!found->isWorn) {
            step();
            return;
        }
        whenDone(m_session.writer().run([](Connection &db) { return searchindex::startAnew(db); }), this,
                 [this](const Result<void> &) { step(); });
    });
}

void SearchIndexer::step()
{
    const auto work = [things = m_things](Connection &db) -> Result<Step> {
        QElapsedTimer timer;
        timer.start();
        Step step;
        MAINSTAY_TRY(step.state, searchindex::catchUp(db, things));
        step.ms = timer.elapsed();
        return step;
    };
    whenDone(m_session.writer().run(work), this, [this](const Result<Step> &done) {
        if (!done.ok()) {
            if (done.error().code != ErrorCode::Cancelled)
                m_again.start();
            return;
        }
        if (done->state.isComplete()) {
            m_working = false;
            Q_EMIT caughtUp();
            return;
        }
        if (done->ms > longestStepMs)
            m_things = qMax(fewest, m_things / 2);
        else if (done->ms < shortestStepMs)
            m_things = qMin(most, m_things + m_things / 4);
        step();
    });
}

} // namespace mainstay
