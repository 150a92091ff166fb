// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/impliedstore.h"
#include "core/touchpoints/touchpointlog.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace mainstay {

class WorkspaceSession;

/// Looks beside the keys for what a log implies: one thing at a time, and none twice.
class HintWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintWatch)

public:
    using Reader = std::function<ImpliedLog()>;

    /// `log` is asked on the window's thread.
    HintWatch(WorkspaceSession &session, Reader log, QObject *parent);

    /// Another log begins.
    void begin();
    void end();
    /// It changed.
    void touch();
    /// Not again in this log.
    void dismiss(HintKind kind);

    static QString sentence(const Hint &hint);
    /// What the one button does: adds this line to the notes. Empty: there is nothing to do.
    static QString line(const Hint &hint);
    static QString action(const Hint &hint);

Q_SIGNALS:
    /// Nothing: there is none (any more).
    void hinted(const std::optional<mainstay::Hint> &hint);

private:
    void look();
    void take(const std::optional<Hint> &hint);

    WorkspaceSession &m_session;
    Reader m_log;
    QTimer m_timer;
    std::vector<HintKind> m_dismissed;
    std::optional<Hint> m_shown;
    int m_asked = 0; ///< only the newest answer counts
    bool m_running = false;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace mainstay
