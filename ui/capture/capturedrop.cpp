// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturedrop.h"

#include "ui/capture/capturedialog.h"
#include "ui/capture/dropoverlay.h"
#include "ui/common/filedialog.h"
#include "ui/common/openworkspaces.h"
#include "ui/common/workspacesession.h"
#include "ui/text/capturetext.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What mail programs hand over without a file.
const QStringList &contentTypes()
{
    static const QStringList types {u"message/rfc822"_s, u"text/calendar"_s};
    return types;
}

} // namespace

CaptureDrop::CaptureDrop(WorkspaceSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_overlay(new DropOverlay(window))
    , m_loader(session)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(&m_loader, &CaptureLoader::loaded, this, &CaptureDrop::show);
    connect(&m_loader, &CaptureLoader::failed, this,
            [this](const Error &error) { Q_EMIT failed(errorSentence(error, tr("The workspace"))); });
}

CaptureDrop::~CaptureDrop()
{
    delete m_dialog;
    delete m_overlay;
}

bool CaptureDrop::hasInput(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const bool file = std::any_of(urls.begin(), urls.end(),
                                  [](const QUrl &url) { return url.isLocalFile() && isCaptureName(url.fileName()); });
    return file || std::any_of(contentTypes().begin(), contentTypes().end(),
                               [&](const QString &type) { return data.hasFormat(type); });
}

CaptureInput CaptureDrop::inputOf(const QMimeData &data)
{
    CaptureInput input;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && isCaptureName(url.fileName()))
            input.paths += url.toLocalFile();
    }
    if (!input.paths.isEmpty())
        return input;
    for (const QString &type : contentTypes()) {
        if (data.hasFormat(type))
            input.contents.push_back(data.data(type));
    }
    return input;
}

bool CaptureDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!hasInput(*drag->mimeData()))
            return false;
        // Never a move: the file stays where it is.
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        if (!m_overlay->isVisible())
            m_overlay->cover();
        return true;
    }
    if (watched == m_window && event->type() == QEvent::DragLeave)
        m_overlay->hide();
    if (watched == m_window && event->type() == QEvent::Resize && m_overlay->isVisible())
        m_overlay->cover();
    if (watched == m_window && event->type() == QEvent::Drop) {
        m_overlay->hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const CaptureInput input = inputOf(*drop->mimeData());
        if (input.paths.isEmpty() && input.contents.empty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        take(input);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void CaptureDrop::chooseFiles()
{
    QString folder = QSettings().value(u"capture/folder"_s, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
                         .toString();
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    auto *dialog = new FileDialog(m_window, tr("Log from files"), folder, tr("Mails and calendars (*.eml *.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QSettings().setValue(u"capture/folder"_s, QFileInfo(paths.constFirst()).absolutePath());
        take({paths, {}});
    });
    dialog->open();
}

void CaptureDrop::take(const CaptureInput &input)
{
    for (const QString &path : input.paths) {
        // Reading it and closing it again would drop the locks that keep it whole.
        if (openworkspaces::isOwnFile(path)) {
            Q_EMIT failed(tr("“%1” is the open workspace itself, no mail or calendar.").arg(QFileInfo(path).fileName()));
            return;
        }
    }
    // One list at a time; what it is about is still on the screen.
    if (!m_dialog)
        m_loader.start(input);
}

void CaptureDrop::show(const CaptureList &list)
{
    const std::vector<CaptureRow> &rows = list.rows;
    if (rows.empty()) {
        const QStringList sentences = QStringList(tr("It holds no meeting from the last 60 days.")) + lossSentences(list.losses);
        Q_EMIT failed(sentences.join(u' '));
        return;
    }
    const CaptureRow &only = rows.front();
    if (rows.size() == 1 && only.isRefused()) {
        Q_EMIT failed(only.file.isEmpty() ? captureSentence(*only.fault)
                                          : tr("%1: %2", "file, reason").arg(only.file, captureSentence(*only.fault)));
        return;
    }
    if (rows.size() == 1 && only.state != CaptureState::Logged) {
        Q_EMIT logStartRequested(startOf(only.item, only.match, only.match.account()));
        if (!list.losses.empty())
            Q_EMIT failed(lossSentences(list.losses).join(u' '));
        return;
    }
    if (rows.size() == 1) {
        Q_EMIT failed(tr("“%1” is logged already.").arg(only.item.summary));
        return;
    }
    m_dialog = new CaptureDialog(m_session, list, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CaptureDialog::logStartRequested, this, &CaptureDrop::logStartRequested);
    connect(m_dialog, &CaptureDialog::saved, this, &CaptureDrop::saved);
    m_dialog->open();
}

} // namespace mainstay
