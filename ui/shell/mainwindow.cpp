// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "core/accounts/accountstore.h"
#include "ui/capture/capturedrop.h"
#include "ui/common/page.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/common/whendone.h"
#include "ui/followup/newactiondialog.h"
#include "ui/qbr/reviewspage.h"
#include "ui/renewals/assessdialog.h"
#include "ui/renewals/decidedialog.h"
#include "ui/settings/workspacedialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/calendarmeetings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commands.h"
#include "ui/shell/menus.h"
#include "ui/shell/pages.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspacefiles.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/touchpoints/templatesdialog.h"
#include "ui/touchpoints/touchpointeditor.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QSize defaultSize(1360, 860);
constexpr QSize frameAllowance(4, 32);
constexpr int statusHeight = 30; ///< with the margin of a page, as high as a toast

} // namespace

MainWindow::MainWindow(Surroundings surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(std::move(surroundings))
{
    setWindowTitle(u"Mainstay"_s);
    setMinimumSize(900, 560);
    // The frame needs room too: a small screen must not hide the status bar.
    resize(defaultSize.boundedTo(screen()->availableSize() - frameAllowance));
    restoreGeometry(preferences::windowGeometry());
    build();
}

MainWindow::~MainWindow()
{
    leaveSession();
}

void MainWindow::build()
{
    m_commands = new Commands(this);
    auto *central = new QWidget(this);
    m_rail = new Rail(central);
    for (const Section &section : sections())
        m_rail->addSection(section.key, section.text, section.icon);
    m_stack = new QStackedWidget(central);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    delete m_toast;
    m_toast = new Toast(this); // over the status bar: no row of a list is below it

    m_fileLabel = new PlainLabel(this);
    m_undoLabel = new PlainLabel(this);
    for (PlainLabel *label : {m_fileLabel, m_undoLabel})
        label->setForegroundRole(Theme::mutedRole);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(16, 0, 16, 4);
    statusBar()->setMinimumHeight(statusHeight);
    statusBar()->addWidget(m_fileLabel, 1);
    statusBar()->addPermanentWidget(m_undoLabel);

    buildMenus(*menuBar(), *m_commands, *this);
    connectCommands();
    connect(m_rail, &Rail::sectionRequested, this, &MainWindow::showSection);
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        if (m_offered)
            m_offered();
    });
    refreshCommands();
}

void MainWindow::rebuild()
{
    if (m_page)
        m_navigation.rememberState(m_page->saveState());
    delete m_editor;
    m_editor = nullptr;
    m_page = nullptr;
    m_sections.clear();
    menuBar()->clear();
    delete m_commands;
    delete takeCentralWidget();
    delete m_fileLabel;
    delete m_undoLabel;
    build();
    if (!m_session) {
        showStart(m_problem);
        return;
    }
    sessionOpened();
    // The history's labels speak the old language until it is asked again.
    Q_EMIT m_session->dataChanged();
}

void MainWindow::connectCommands()
{
    const Commands &c = *m_commands;
    connect(c.newWorkspace, &QAction::triggered, this, &MainWindow::chooseNewFile);
    connect(c.openWorkspace, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(c.openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(c.importData, &QAction::triggered, this, [this] { showSection(u"import"_s); });
    connect(c.captureFiles, &QAction::triggered, this, [this] {
        if (m_capture)
            m_capture->chooseFiles();
    });
    connect(c.quit, &QAction::triggered, this, &MainWindow::close);
    connect(c.undo, &QAction::triggered, this, &MainWindow::undo);
    connect(c.redo, &QAction::triggered, this, &MainWindow::redo);
    connect(c.palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(c.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(c.shortcuts, &QAction::triggered, this, [this] { showShortcuts(m_commands->all(), this); });
    connect(c.logTouchpoint, &QAction::triggered, this,
            [this] {
                if (!m_page || !m_page->beginLog())
                    logTouchpoint(m_page ? m_page->currentAccount() : AccountId());
            });
    connect(c.logNearest, &QAction::triggered, this, &MainWindow::logNearest);
    connect(c.newAction, &QAction::triggered, this, &MainWindow::addAction);
    connect(c.workspaceSettings, &QAction::triggered, this, [this] {
        if (m_page)
            WorkspaceDialog::show(*m_page, *m_session);
    });
    connect(c.find, &QAction::triggered, this, [this] {
        if (m_page)
            m_page->findHere();
    });
    connect(c.search, &QAction::triggered, this, [this] { showSection(u"search"_s); });
    connect(c.refresh, &QAction::triggered, this, [this] {
        if (m_page)
            m_page->refresh();
    });
    connect(c.back, &QAction::triggered, this, [this] {
        m_navigation.rememberState(m_page ? m_page->saveState() : QByteArray());
        if (const auto place = m_navigation.back())
            showPlace(*place);
    });
    connect(c.forward, &QAction::triggered, this, [this] {
        m_navigation.rememberState(m_page ? m_page->saveState() : QByteArray());
        if (const auto place = m_navigation.forward())
            showPlace(*place);
    });
}

void MainWindow::connectPage(Page &page)
{
    connect(&page, &Page::accountRequested, this, &MainWindow::showAccount);
    connect(&page, &Page::logRequested, this, &MainWindow::logTouchpoint);
    connect(&page, &Page::logStartRequested, this, &MainWindow::logFrom);
    connect(&page, &Page::sectionRequested, this, &MainWindow::showSection);
    connect(&page, &Page::touchpointRequested, this, [this](TouchpointId touchpoint) { editor()->edit(touchpoint); });
    connect(&page, &Page::reviewRequested, this, [this](QbrId review) {
        if (ReviewsPage *reviews = showReviews())
            reviews->openReview(review);
    });
    connect(&page, &Page::newReviewRequested, this, [this](AccountId account, QDate day) {
        if (ReviewsPage *reviews = showReviews())
            reviews->beginReview(account, day);
    });
    // The dialogs delete themselves when closed.
    connect(&page, &Page::assessRequested, this,
            [this, &page](const Renewal &renewal) { new AssessDialog(page, *m_session, renewal); });
    connect(&page, &Page::decideRequested, this,
            [this, &page](const Renewal &renewal) { new DecideDialog(page, *m_session, renewal); });
    connect(&page, &Page::saved, this, &MainWindow::sayUndoable);
    // Before that, the one message about the file says it all.
    connect(&page, &Page::failed, this, [this](const QString &sentence) {
        if (m_isOpened)
            say(sentence);
    });
}

void MainWindow::sessionOpened()
{
    const QString name = QFileInfo(m_session->path()).fileName();
    m_fileLabel->setText(name);
    setWindowTitle(name + u" – Mainstay"_s);
    refreshCommands();
    const auto place = m_navigation.present();
    showPlace(place ? *place : Place {sections().constFirst().key, {}, {}});
    if (!place)
        m_navigation.visit({sections().constFirst().key, {}, {}});
}

void MainWindow::showSection(const QString &key)
{
    visit({key, {}, {}});
}

ReviewsPage *MainWindow::showReviews()
{
    showSection(u"qbr"_s);
    return qobject_cast<ReviewsPage *>(m_page);
}

void MainWindow::showAccount(AccountId account)
{
    visit({u"accounts"_s, account, {}});
}

void MainWindow::showTemplates()
{
    if (m_session && m_page)
        (new TemplatesDialog(*m_session, m_page))->open(); // deletes itself when closed
}

void MainWindow::visit(const Place &place)
{
    if (!m_session)
        return;
    if (m_page)
        m_navigation.rememberState(m_page->saveState());
    m_navigation.visit(place);
    showPlace(place);
}

void MainWindow::showPlace(const Place &place)
{
    if (!m_session)
        return;
    Page *page = place.account.isValid() ? nullptr : m_sections.value(place.section);
    const bool made = !page;
    if (!page) {
        page = place.account.isValid() ? makeAccountPage(place.account, *m_session, m_stack)
                                       : makeSectionPage(place.section, {*m_session, *m_meetings}, m_stack);
        connectPage(*page);
        m_stack->addWidget(page);
    }
    if (!place.account.isValid())
        m_sections.insert(place.section, page);
    Page *const left = m_page;
    m_page = page;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(place.section);
    if (made && !place.state.isEmpty())
        page->restoreState(place.state);
    page->activate();
    // Pages of accounts are made anew each time: cheap, and never stale.
    if (left && left != page && !m_sections.values().contains(left))
        left->deleteLater();
    refreshCommands();
}

void MainWindow::setThemeMode(ThemeController::Mode mode)
{
    preferences::setThemeMode(mode);
    m_surroundings.theme.setMode(mode);
}

void MainWindow::setLanguage(const QString &language)
{
    preferences::setLanguage(language);
    m_surroundings.applyLanguage(preferences::locale());
    rebuild();
}

void MainWindow::refreshCommands()
{
    const bool open = m_session != nullptr;
    for (QAction *action : {m_commands->importData, m_commands->captureFiles, m_commands->workspaceSettings, m_commands->find,
                            m_commands->search, m_commands->refresh, m_commands->logTouchpoint, m_commands->logNearest,
                            m_commands->newAction})
        action->setEnabled(open);
    m_commands->back->setEnabled(m_navigation.canGoBack());
    m_commands->forward->setEnabled(m_navigation.canGoForward());
    m_rail->setEnabled(open);
}

void MainWindow::openPalette()
{
    const QList<QAction *> here = m_page ? m_page->commands() : QList<QAction *>();
    auto *palette = new CommandPalette(m_commands->byUse() + here, m_session.get(), this);
    connect(palette, &CommandPalette::accountChosen, this, &MainWindow::showAccount);
    palette->open();
}

TouchpointEditor *MainWindow::editor()
{
    if (!m_editor) {
        m_editor = new TouchpointEditor(*m_session, this);
        connect(m_editor, &TouchpointEditor::saved, this, &MainWindow::sayUndoable);
        connect(m_editor, &TouchpointEditor::failed, this, &MainWindow::say);
    }
    return m_editor;
}

void MainWindow::logTouchpoint(AccountId account)
{
    if (m_session)
        editor()->startNew(account);
}

void MainWindow::logNearest()
{
    if (const auto start = m_meetings ? m_meetings->nearest() : std::nullopt)
        logFrom(*start);
    else if (m_meetings && !m_meetings->hasCalendar()) {
        offer(tr("This logs the meeting of your calendar that is nearest to now. No calendar file is chosen yet."),
              tr("Choose calendar file…"), [this] { m_meetings->choose(this); });
        m_toast->focusAction(); // Return chooses, Esc goes back
    } else
        say(tr("No meeting in your calendar is close to now."));
}

void MainWindow::logFrom(const LogStart &start)
{
    if (m_session)
        editor()->startFrom(start);
}

void MainWindow::addAction()
{
    if (!m_page)
        return;
    auto *dialog = new NewActionDialog(*m_session, *m_page); // deletes itself when closed
    const AccountId account = m_page->currentAccount();
    if (account.isValid())
        whenDone(m_session->interactive().run([account](Connection &db) { return accountstore::byId(db, account); }), dialog,
                 [dialog](const Result<Account> &found) {
                     if (found.ok())
                         dialog->setAccount(found->id, found->name);
                 });
    dialog->open();
}

void MainWindow::undo()
{
    if (m_session)
        m_session->undo().then(this, [this](const Result<BatchSummary> &batch) {
            reportReverted(batch, tr("Undone: %1"));
        });
}

void MainWindow::redo()
{
    if (m_session)
        m_session->redo().then(this, [this](const Result<BatchSummary> &batch) {
            reportReverted(batch, tr("Done again: %1"));
        });
}

void MainWindow::reportReverted(const Result<BatchSummary> &batch, const QString &sentence)
{
    if (batch.ok())
        say(sentence.arg(label(batch->label)));
    else if (batch.error().code != ErrorCode::NotFound)
        say(errorSentence(batch.error(), QFileInfo(currentFile()).fileName()));
}

void MainWindow::say(const QString &sentence)
{
    m_toast->showMessage(sentence);
}

void MainWindow::sayUndoable(const QString &sentence)
{
    offer(sentence, tr("Undo"), [this] { undo(); });
}

void MainWindow::offer(const QString &sentence, const QString &action, std::function<void()> act)
{
    m_offered = std::move(act);
    m_toast->showMessage(sentence, action);
}

void MainWindow::historyChanged(const std::optional<BatchSummary> &undoable,
                                const std::optional<BatchSummary> &redoable)
{
    m_commands->undo->setEnabled(undoable.has_value());
    m_commands->redo->setEnabled(redoable.has_value());
    m_commands->undo->setText(undoable ? tr("&Undo: %1").arg(label(undoable->label).replace(u'&', u"&&"_s)) : tr("&Undo"));
    m_commands->redo->setText(redoable ? tr("&Redo: %1").arg(label(redoable->label).replace(u'&', u"&&"_s)) : tr("&Redo"));
    m_undoLabel->setText(undoable ? tr("Last saved %1: %2")
                                        .arg(QLocale().toString(undoable->at.toLocalTime().time(), QLocale::ShortFormat),
                                             label(undoable->label))
                                  : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    preferences::setWindowGeometry(saveGeometry());
    delete m_editor; // keeps its draft
    m_editor = nullptr;
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // A long label must not push the window wider than the screen.
    m_undoLabel->setMaximumWidth(width() / 2);
}

} // namespace mainstay
