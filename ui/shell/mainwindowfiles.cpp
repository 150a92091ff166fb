// SPDX-License-Identifier: Apache-2.0
// Which workspace MainWindow shows: opening, making and leaving files.
#include "ui/capture/capturedrop.h"
#include "ui/common/filedialog.h"
#include "ui/common/page.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/search/searchindexer.h"
#include "ui/shell/calendarmeetings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspacefiles.h"
#include "ui/text/errortext.h"
#include "ui/touchpoints/touchpointeditor.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mainstay {

void MainWindow::openFile(const QString &path)
{
    leaveSession();
    m_isOpened = false;
    m_problem.clear();
    m_session = std::make_unique<WorkspaceSession>(path, m_surroundings.clock, m_surroundings.actor);
    m_meetings = std::make_unique<CalendarMeetings>(*m_session);
    connect(m_meetings.get(), &MeetingSource::failed, this, &MainWindow::say);
    new SearchIndexer(*m_session, m_session.get());
    connect(m_session.get(), &WorkspaceSession::historyChanged, this, &MainWindow::historyChanged);
    connect(m_session.get(), &WorkspaceSession::opened, this,
            [this, path] {
                m_isOpened = true;
                preferences::addRecentFile(path);
            });
    connect(m_session.get(), &WorkspaceSession::openFailed, this, [this, path](const Error &error) {
        showStart(errorSentence(error, QFileInfo(path).fileName()));
    });
    acceptCaptures();
    // The first page asks for its rows while the file is being opened: both wait in the same queue.
    sessionOpened();
}

void MainWindow::acceptCaptures()
{
    m_capture = std::make_unique<CaptureDrop>(*m_session, this);
    connect(m_capture.get(), &CaptureDrop::logStartRequested, this,
            &MainWindow::logFrom);
    connect(m_capture.get(), &CaptureDrop::saved, this,
            &MainWindow::sayUndoable);
    connect(m_capture.get(), &CaptureDrop::failed, this, &MainWindow::say);
}

void MainWindow::openLast()
{
    const QStringList recent = preferences::recentFiles();
    if (recent.isEmpty())
        openSample();
    else
        openFile(recent.constFirst());
}

void MainWindow::openSample()
{
    workspacefiles::makeSample({m_surroundings.clock, m_surroundings.actor})
        .then(this, [this](const Result<QString> &path) {
            if (path.ok())
                openFile(*path);
            else
                showStart(errorSentence(path.error(), tr("the sample workspace")));
        });
}

void MainWindow::leaveSession()
{
    m_capture.reset();
    delete m_editor;
    m_editor = nullptr;
    m_page = nullptr;
    m_sections.clear();
    m_navigation = {};
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    m_meetings.reset();
    m_session.reset();
    historyChanged(std::nullopt, std::nullopt);
}

void MainWindow::showStart(const QString &problem)
{
    leaveSession();
    m_problem = problem;
    m_fileLabel->clear();
    setWindowTitle(u"Mainstay"_s);
    auto *start = new StartPage(problem, m_stack);
    connect(start, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(start, &StartPage::newRequested, this, &MainWindow::chooseNewFile);
    connect(start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    m_stack->setCurrentIndex(m_stack->addWidget(start));
    refreshCommands();
}

void MainWindow::chooseNewFile()
{
    auto *dialog = new FileDialog(this, tr("New workspace"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Mainstay workspaces (*.mainstay)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"mainstay"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        workspacefiles::makeEmpty(path, {m_surroundings.clock, m_surroundings.actor})
            .then(this, [this, path](const Result<QString> &made) {
                if (made.ok())
                    openFile(path);
                else if (made.error().code == ErrorCode::Conflict)
                    say(tr("There is a file of that name already; it was not touched. Choose another name."));
                else
                    say(errorSentence(made.error(), QFileInfo(path).fileName()));
            });
    });
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->open();
}

void MainWindow::chooseFile()
{
    const QString folder = m_session ? QFileInfo(m_session->path()).absolutePath()
                                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new FileDialog(this, tr("Open workspace"), folder, tr("Mainstay workspaces (*.mainstay);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

} // namespace mainstay
