// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <functional>

namespace mainstay {

/// When a report is loaded again: one load at a time, so that an older answer never follows a newer one; what changes
/// meanwhile is loaded afterwards. The window's thread.
class Reloader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reloader)

public:
    /// `start` begins a load, which ends with finished(). `soonMs`: how long changes are gathered.
    Reloader(int soonMs, std::function<void()> start, QObject *parent);

    /// Now, unless what is there is up to date.
    void loadIfStale();
    /// Now, in any case.
    void load();
    /// Soon, once for many calls: an import reports every batch.
    void loadSoon();
    void setStale() { m_stale = true; }
    /// The load's answer is there, whatever it says.
    void finished();

private:
    std::function<void()> m_start;
    QTimer m_soon;
    bool m_stale = true;
    bool m_running = false;
};

} // namespace mainstay
