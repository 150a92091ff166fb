// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touchpoints/logdraft.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace mainstay {

class WorkspaceSession;

/// Keeps what is being written in the file, at most a second behind the keys.
class DraftKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    using Reader = std::function<LogDraft()>;

    DraftKeeper(WorkspaceSession &session, Reader reader, QObject *parent);
    /// Waits for what is on its way: closing the window must not lose the last second.
    ~DraftKeeper() override;

    /// Begins at a place; `fresh` is what needs no keeping, `isStored` tells whether the file has a draft
    /// there already.
    enum class Stored { No, Yes };
    void begin(const QString &place, const LogDraft &fresh, Stored stored);
    QString place() const { return m_place; }
    bool isRunning() const { return m_running; }

    /// Something changed.
    void touch();
    /// Keeps it now, if it changed since the last time.
    void keep();
    /// Nothing is kept while a save is under way, which ends the draft itself.
    void pause();
    /// The save failed.
    void resume();
    /// Nothing more is kept, and there is no place.
    void end();
    /// Something is on its way to the file: who reads a draft now has to queue behind it.
    bool isWriting() const { return m_writing.isRunning(); }
    /// Forgets the draft of any place.
    void discard(const QString &place);

Q_SIGNALS:
    void kept();
    void failed(const mainstay::Error &error);

private:
    WorkspaceSession &m_session;
    Reader m_reader;
    QTimer m_timer;
    QString m_place;
    LogDraft m_fresh;
    std::optional<LogDraft> m_last; ///< as it is in the file; nothing: no draft there
    QFuture<Result<void>> m_writing;
    bool m_running = false;
};

} // namespace mainstay
