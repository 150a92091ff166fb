// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retention/movementlist.h"
#include "ui/common/page.h"
#include "ui/retention/retentionreport.h"
#include "ui/retention/retentionview.h"

class QComboBox;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace mainstay {

class EmptyState;
class MovementPanel;
class PageHeader;
class RetentionBoard;
class RetentionLoader;
class SegmentedSwitch;
class WorkspaceSession;

/// Retention per quarter, explained down to the accounts behind every number (RET-1 … RET-6).
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
    RetentionBoard &board() const { return *m_board; }
    MovementPanel &movements() const { return *m_movements; }

private:
    struct ListAnswer
    {
        MovementList list;
        MovementSort sort;
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
    void closeList();
    void requestList();
    void takeList(const Result<ListAnswer> &answer);
    void revealChoice();

    WorkspaceSession &m_session;
    RetentionView m_view;
    std::shared_ptr<const RetentionReport> m_report; ///< null until loaded
    std::optional<MovementSort> m_sort; ///< once somebody chose one
    bool m_focusWanted = false; ///< activated before there was a chart to put the focus on
    int m_listGeneration = 0; ///< an answer of an older one is not shown any more
    PageHeader *m_header = nullptr;
    SegmentedSwitch *m_metric = nullptr;
    QComboBox *m_range = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_loading = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_problem = nullptr;
    QSplitter *m_content = nullptr;
    QScrollArea *m_scroll = nullptr;
    RetentionBoard *m_board = nullptr;
    MovementPanel *m_movements = nullptr;
    RetentionLoader *m_loader = nullptr;
};

} // namespace mainstay
