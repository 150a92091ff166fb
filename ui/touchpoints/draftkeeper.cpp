// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/draftkeeper.h"

#include "core/storage/transaction.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

namespace mainstay {

namespace {

constexpr int keepAfterMs = 900; // with the write itself, within a second

} // namespace

DraftKeeper::DraftKeeper(WorkspaceSession &session, Reader reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(std::move(reader))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

DraftKeeper::~DraftKeeper()
{
    if (m_writing.isValid())
        m_writing.waitForFinished();
}

void DraftKeeper::begin(const QString &place, const LogDraft &fresh, Stored stored)
{
    m_timer.stop();
    m_place = place;
    m_fresh = fresh;
    m_last.reset();
    if (stored == Stored::Yes)
        m_last = m_reader();
    m_running = true;
}

void DraftKeeper::touch()
{
    // Not pushed back by further keys: somebody who types without a pause is kept every second too.
    if (m_running && !m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::keep()
{
    m_timer.stop();
    if (!m_running)
        return;
    const LogDraft now = m_reader();
    if (now == m_fresh) {
        if (m_last)
            discard(m_place);
        m_last.reset();
        return;
    }
    if (m_last == now)
        return;
    m_last = now;
    m_writing = m_session.writer().run(
        [place = m_place, now, at = m_session.clock().nowUtc()](Connection &db) {
            return touchpointstore::saveDraft(db, {place, toPayload(now), at});
        });
    whenDone(m_writing, this, [this](const Result<void> &written) {
        if (written.ok()) {
            Q_EMIT kept();
            return;
        }
        m_last.reset(); // so that the next change tries again
        Q_EMIT failed(written.error());
    });
}

void DraftKeeper::pause()
{
    m_timer.stop();
    m_running = false;
}

void DraftKeeper::resume()
{
    m_running = !m_place.isEmpty();
    touch();
}

void DraftKeeper::end()
{
    pause();
    m_place.clear();
}

void DraftKeeper::discard(const QString &place)
{
    m_writing = m_session.writer().run([place](Connection &db) { return touchpointstore::removeDraft(db, place); });
}

} // namespace mainstay
