// SPDX-License-Identifier: Apache-2.0
#include "ui/common/reloader.h"

namespace mainstay {

Reloader::Reloader(int soonMs, std::function<void()> start, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &Reloader::loadIfStale);
}

void Reloader::loadIfStale()
{
    if (m_stale)
        load();
}

void Reloader::loadSoon()
{
    m_stale = true;
    // Not started anew by every call: changes without end would put the load off without end.
    if (!m_soon.isActive())
        m_soon.start();
}

void Reloader::load()
{
    m_stale = m_running;
    if (m_running)
        return;
    m_running = true;
    m_start();
}

void Reloader::finished()
{
    m_running = false;
    if (m_stale)
        loadSoon();
}

} // namespace mainstay
