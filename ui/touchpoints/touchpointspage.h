// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointlist.h"
#include "ui/common/page.h"
#include "ui/common/pagedtablemodel.h"
#include "ui/touchpoints/touchpointview.h"

class QStackedWidget;

namespace mainstay {

class EmptyState;
class PageHeader;
class PagedTableView;
class PlainLabel;
class SavedViewButton;
class SearchField;
class TouchpointFilterBar;
class TouchpointLister;
class TouchpointTableModel;
class WorkspaceSession;

/// Every touchpoint of the workspace: filtered, in order of time, account or kind; filters and order can be
/// saved under a name. Enter opens one, Delete deletes, Ctrl+C copies.
class TouchpointsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchpointsPage)

public:
    explicit TouchpointsPage(WorkspaceSession &session, QWidget *parent = nullptr);

    void activate() override;
    void findHere() override;
    void refresh() override;
    AccountId currentAccount() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    PagedTableView *table() const { return m_table; }
    SearchField *filter() const;
    /// The dialog of the team's templates and sentiments.
    void showTemplates();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHeader();
    void buildFilters();
    QWidget *buildTable();
    void connectParts();
    void showView(const TouchpointView &view);
    void ask();
    void askAgainSoon();
    void clearFilters();
    void sort(int column, Qt::SortOrder order);
    void showOrder();
    void showBeginning(const PagedTableModel::Ids &ids, const std::vector<TouchpointRow> &rows);
    void showList(const PagedTableModel::Ids &ids);
    void showPlace();
    void dataChanged();
    void typeIntoFilter(const QString &text);
    void moveToList();
    void deleteSelected();
    void say(const Error &error);

    WorkspaceSession &m_session;
    TouchpointTableModel *m_model = nullptr;
    TouchpointLister *m_lister = nullptr;
    PageHeader *m_header = nullptr;
    TouchpointFilterBar *m_filters = nullptr;
    SavedViewButton *m_views = nullptr;
    PagedTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_noHits = nullptr;
    PlainLabel *m_footer = nullptr;
    TouchpointOrder m_order = TouchpointOrder::NewestFirst;
    qint64 m_wanted = 0; ///< to be selected once it is listed
    bool m_asked = false; ///< something was asked for at all
    bool m_userAsked = false; ///< the next list answers a person, not a change of the data
    bool m_stale = false; ///< the data changed while nobody looked
};

} // namespace mainstay
