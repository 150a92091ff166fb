// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/common/workspacesession.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace mainstay {

class CalendarMeetings;
struct LogStart;
class CaptureDrop;
class Commands;
class Page;
class PlainLabel;
class Rail;
class ReviewsPage;
class Toast;
class TouchpointEditor;

/// The window: rail, pages, status bar, toast. It only routes: pages ask for jumps, commands go to the
/// page that is shown, and the workspace that is open is handed to both.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    struct Surroundings
    {
        const Clock &clock; ///< outlives the window
        QString actor;
        ThemeController &theme; ///< outlives the window
        std::function<void(const QLocale &)> applyLanguage; ///< replaces the translators
    };

    explicit MainWindow(Surroundings surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace in place of the present one; what is wrong with it is said in the window.
    void openFile(const QString &path);
    /// The last workspace, or else the sample.
    void openLast();
    void openSample();
    void showSection(const QString &key);
    void showAccount(AccountId account);
    /// Over whatever page is shown.
    void showTemplates();
    void setThemeMode(ThemeController::Mode mode);
    void setLanguage(const QString &language);
    Page *currentPage() const { return m_page; }
    QString currentFile() const { return m_session ? m_session->path() : QString(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void rebuild();
    void connectCommands();
    void connectPage(Page &page);
    void showPlace(const Place &place);
    void visit(const Place &place);
    ReviewsPage *showReviews();
    void leaveSession();
    void acceptCaptures();
    void showStart(const QString &problem);
    void sessionOpened();
    void refreshCommands();
    void chooseNewFile();
    void chooseFile();
    void openPalette();
    void logTouchpoint(AccountId account);
    void logNearest();
    void logFrom(const LogStart &start);
    void addAction();
    TouchpointEditor *editor();
    void undo();
    void redo();
    void reportReverted(const Result<BatchSummary> &batch, const QString &sentence);
    void say(const QString &sentence);
    void sayUndoable(const QString &sentence);
    void offer(const QString &sentence, const QString &action, std::function<void()> act);
    void historyChanged(const std::optional<BatchSummary> &undoable, const std::optional<BatchSummary> &redoable);

    Surroundings m_surroundings;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<CalendarMeetings> m_meetings; ///< goes before the session
    Navigation m_navigation;
    QString m_problem; ///< why the last file could not be opened
    Commands *m_commands = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    Toast *m_toast = nullptr;
    std::function<void()> m_offered; ///< what the toast's button does
    bool m_isOpened = false; ///< the file proved to be a workspace
    PlainLabel *m_fileLabel = nullptr;
    PlainLabel *m_undoLabel = nullptr;
    Page *m_page = nullptr;
    QHash<QString, Page *> m_sections;
    TouchpointEditor *m_editor = nullptr;
    std::unique_ptr<CaptureDrop> m_capture;
};

} // namespace mainstay
