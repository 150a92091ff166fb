// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/movementlist.h"
#include "ui/common/page.h"
#include "ui/retention/figureexplanations.h"
#include "ui/retention/retentionreport.h"
#include "ui/retention/retentionview.h"

class QComboBox;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace mainstay {

class CohortPanel;
class EmptyState;
class GroupPanel;
struct GroupReport;
class MovementPanel;
class PageHeader;
class ReasonPanel;
class RetentionBoard;
class RetentionLoader;
class SegmentedSwitch;
class WorkspaceSession;

/// Retention per quarter, by cohort and by reason, explained down to the accounts behind every number (RET-1 … RET-9).
class RetentionPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionPage)

public:
    explicit RetentionPage(WorkspaceSession &session, QWidget *parent = nullptr);

    void activate() override;
    /// Ctrl+F: the list of accounts, opened if it is not.
    void findHere() override;
    void refresh() override;
    AccountId currentAccount() const override;
    QByteArray saveState() const override { return m_view.toText(); }
    void restoreState(const QByteArray &state) override;

    const RetentionView &view() const { return m_view; }
    /// Null until loaded.
    const RetentionReport *report() const { return m_report.get(); }
    /// The days that the opening and closing ARR of a listed account are of.
    MovementDays listedDays(AccountId account) const;
    RetentionBoard &board() const { return *m_board; }
    GroupPanel &groups() const { return *m_groups; }
    CohortPanel &cohorts() const { return *m_cohorts; }
    ReasonPanel &reasons() const { return *m_reasons; }
    MovementPanel &movements() const { return *m_movements; }

private:
    struct ListAnswer
    {
        MovementList list;
        MovementSort sort;
    };
    /// Whose accounts are listed besides those of a bucket, which the view remembers.
    struct CellChoice
    {
        std::optional<CohortModel::Place> cohort;
        std::optional<LossReason> reason;
        std::optional<qint32> group;
        RetentionBucket bucket = RetentionBucket::Start; ///< of a group
        QString title;
    };

    void buildHeader();
    QWidget *makeLoading();
    QWidget *makeContent();
    void connectParts();
    void takeReport(const std::shared_ptr<const RetentionReport> &report);
    void showProblem(const QString &sentence);
    void showBoard();
    void viewChanged();
    void chooseQuarter(size_t quarter);
    void chooseBucket(RetentionBucket bucket);
    void closeQuarter();
    void reopenQuarter();
    void chooseLevel(RetentionUnit level);
    void showRestated();
    void choosePane(RetentionPane pane);
    void showPane();
    void chooseCell(CellChoice choice);
    void chooseDimension(RetentionDimension dimension);
    void requestGroups();
    void showGroups();
    void hideList();
    RetentionBucket listedBucket() const;
    QWidget *paneFocus() const;
    MovementList cellList() const;
    void requestSorted(MovementList list, const MovementSort &sort);
    QString summaryOf(const MovementList &list) const;
    QString titleOf() const;
    void closeList();
    void requestList();
    void takeList(const Result<ListAnswer> &answer);
    void revealChoice();

    WorkspaceSession &m_session;
    RetentionView m_view;
    std::shared_ptr<const RetentionReport> m_report; ///< null until loaded
    std::optional<MovementSort> m_sort; ///< once somebody chose one
    std::shared_ptr<const GroupReport> m_groupReport; ///< null until its pane is shown
    int m_groupGeneration = 0;
    std::optional<CellChoice> m_cell; ///< of the cohorts or the reasons
    bool m_focusWanted = false; ///< activated before there was a chart to put the focus on
    int m_listGeneration = 0; ///< an answer of an older one is not shown any more
    PageHeader *m_header = nullptr;
    SegmentedSwitch *m_pane = nullptr;
    SegmentedSwitch *m_metric = nullptr;
    QComboBox *m_range = nullptr;
    QComboBox *m_level = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_loading = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_problem = nullptr;
    QSplitter *m_content = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_panes = nullptr;
    RetentionBoard *m_board = nullptr;
    GroupPanel *m_groups = nullptr;
    CohortPanel *m_cohorts = nullptr;
    ReasonPanel *m_reasons = nullptr;
    MovementPanel *m_movements = nullptr;
    RetentionLoader *m_loader = nullptr;
};

} // namespace mainstay
