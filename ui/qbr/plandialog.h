// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/reloader.h"
#include "ui/qbr/planmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace mainstay {

class EmptyState;
class FieldMessage;
class Page;
class PagedTableView;
class PlainLabel;
class SearchField;
class SegmentedSwitch;
class WorkspaceSession;

/// Plans the reviews of a quarter (QBR-2): proposes dates with their reasons, says why an account gets none, and shows how even
/// the weeks are. Return keeps the selected ones, Ctrl+Return all that are listed; what was kept is planned around.
class PlanDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanDialog)

public:
    enum class Part { Dates, Without, Load };

    /// Shows itself; deletes itself when closed. The page gets the sentences for toasts.
    PlanDialog(Page &page, WorkspaceSession &session, Quarter quarter, const QString &quarterName);

    /// Null until the first answer.
    const std::shared_ptr<const PlanReport> &report() const { return m_report; }
    PagedTableView *table() const { return m_table; }
    void showPart(Part part);

Q_SIGNALS:
    void rulesRequested();

protected:
    void done(int result) override;

private:
    void build(const QString &quarterName);
    QWidget *buildFilters();
    QWidget *buildButtons();
    void buildTables();
    void connectParts();
    PlanQuestion question() const;
    void load();
    void take(const Result<std::shared_ptr<const PlanReport>> &answer);
    void showOwners();
    void showLists();
    void showSummary();
    void accept(const std::vector<qint64> &ids);
    void acceptSelected();
    void acceptAll();
    void undoKept();
    void showUndo();
    void addCalendar();
    void showCalendars();
    void minutesEdited();

    Page &m_page;
    WorkspaceSession &m_session;
    Quarter m_quarter;
    Reloader m_reloader;
    std::shared_ptr<const PlanReport> m_report;
    QStringList m_calendars;
    int m_minutes = 60;
    PlanQuery m_dates;
    PlanQuery m_without;
    bool m_isWriting = false;
    int m_steps = 0; ///< that were kept here and not taken back: the window behind can't be reached for it
    PlainLabel *m_summary = nullptr;
    QLineEdit *m_length = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_calendarButton = nullptr;
    QMenu *m_calendarMenu = nullptr;
    SegmentedSwitch *m_part = nullptr;
    SearchField *m_filter = nullptr;
    QComboBox *m_owner = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlanModel *m_model = nullptr;
    PagedTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    UnproposedModel *m_withoutModel = nullptr;
    PagedTableView *m_withoutTable = nullptr;
    WeekLoadModel *m_loadModel = nullptr;
    QTableView *m_loadTable = nullptr;
    FieldMessage *m_problem = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_acceptSelected = nullptr;
    QPushButton *m_acceptAll = nullptr;
};

} // namespace mainstay
