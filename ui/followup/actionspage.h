// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "core/touchpoints/actionlist.h"
#include "core/touchpoints/reliability.h"
#include "ui/common/page.h"
#include "ui/common/pagedtablemodel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QMenu;
class QStackedWidget;

namespace mainstay {

class ActionsDelegate;
class ActionsLister;
class ActionsTableModel;
class EmptyState;
class PageHeader;
class PagedTableView;
class PlainLabel;
class ReliabilityStrip;
class SearchField;
class SegmentedSwitch;
class WorkspaceSession;

/// Actions and promises of both sides. One key says what became of the selected ones: Space or D done,
/// B broken, X dropped, R open again, Del deletes; E or F2 moves the due day in its place, Enter opens the
/// account, Ctrl+T adds one.
class ActionsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionsPage)

public:
    explicit ActionsPage(WorkspaceSession &session, QWidget *parent = nullptr);

    void activate() override;
    void findHere() override;
    void refresh() override;
    AccountId currentAccount() const override;
    QList<QAction *> commands() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    PagedTableView *table() const { return m_table; }
    SearchField *filter() const { return m_filter; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Tab { All, Ours, Theirs };

    void build();
    QWidget *buildFilters();
    QWidget *buildTable();
    void buildKeys();
    QAction *addKeys(const QString &text, const QList<QKeySequence> &keys, void (ActionsPage::*act)());
    void connectParts();
    ActionFilter currentFilter() const;
    bool isFiltered() const;
    void ask();
    void clearFilters();
    void sort(int column, Qt::SortOrder order);
    void showOrder();
    void showBeginning(const PagedTableModel::Ids &ids, const std::vector<ListedAction> &rows);
    void showList(const PagedTableModel::Ids &ids);
    void showPlace();
    void loadOwners();
    void takeOwners(const std::vector<Member> &members);
    void dataChanged();
    void moveToList();
    void clickedCell(const QModelIndex &index);
    void markDone() { say(ActionVerdict::Done); }
    void markBroken() { say(ActionVerdict::Broken); }
    void drop() { say(ActionVerdict::Dropped); }
    void reopen() { say(ActionVerdict::Open); }
    void say(ActionVerdict verdict);
    std::vector<ActionId> selectedActions() const;
    QString subjectOf(const std::vector<ActionId> &ids) const;
    void deleteSelected();
    void refreshCommands();
    void editDue();
    void saveDue(qint64 id, QDate due);
    void newAction();
    void showReliability();
    void report(const Error &error);

    WorkspaceSession &m_session;
    ActionsTableModel *m_model = nullptr;
    ActionsDelegate *m_delegate = nullptr;
    ActionsLister *m_lister = nullptr;
    PageHeader *m_header = nullptr;
    SearchField *m_filter = nullptr;
    SegmentedSwitch *m_side = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_owner = nullptr;
    QCheckBox *m_promises = nullptr;
    PagedTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_noHits = nullptr;
    PlainLabel *m_footer = nullptr;
    ReliabilityStrip *m_reliability = nullptr;
    QAction *m_reopen = nullptr;
    QTimer m_reliabilitySoon;
    ActionOrder m_order = ActionOrder::DueAscending;
    qint64 m_wanted = 0; ///< to be selected once it is listed
    qint64 m_wantedOwner = 0; ///< to be chosen once the members are there
    bool m_asked = false; ///< something was asked for at all
    bool m_userAsked = false; ///< the next list answers a person, not a change of the data
    bool m_isFirst = true; ///< the next list is the first one
    bool m_stale = false; ///< the data changed while nobody looked
};

} // namespace mainstay
