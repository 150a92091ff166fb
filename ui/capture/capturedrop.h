// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/logstart.h"
#include "ui/capture/captureloader.h"

#include <QPointer>

class QMimeData;

namespace mainstay {

class CaptureDialog;
class DropOverlay;

/// Takes mails and calendars that are dropped on a window, or chosen from files. One item opens the editor,
/// several a CaptureDialog. The window owns it, one a workspace:
///
///     auto *capture = new CaptureDrop(session, mainWindow);
///     connect(capture, &CaptureDrop::logStartRequested, …editor…);
///     connect(capture, &CaptureDrop::saved, …toast with Undo…);
///     connect(capture, &CaptureDrop::failed, …toast…);
///     connect(action, &QAction::triggered, capture, &CaptureDrop::chooseFiles);
class CaptureDrop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureDrop)

public:
    /// Accepts drops on `window` from here on, until it goes.
    CaptureDrop(WorkspaceSession &session, QWidget *window);
    ~CaptureDrop() override;

    void chooseFiles();
    void take(const CaptureInput &input);

Q_SIGNALS:
    void logStartRequested(const mainstay::LogStart &start);
    void saved(const QString &sentence);
    /// What could not be read, or was lost of what was.
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static CaptureInput inputOf(const QMimeData &data);
    static bool hasInput(const QMimeData &data);
    void show(const CaptureList &list);

    WorkspaceSession &m_session;
    QWidget *m_window;
    DropOverlay *m_overlay;
    QPointer<CaptureDialog> m_dialog; ///< goes with the workspace that it writes to
    CaptureLoader m_loader;
};

} // namespace mainstay
