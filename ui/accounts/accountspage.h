// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountindex.h"
#include "ui/common/page.h"
#include "ui/common/workspacesession.h"

class QPushButton;
class QStackedWidget;

namespace mainstay {

class AccountList;
class AccountTableModel;
class EmptyState;
class PagedTableView;
class PlainLabel;
class SearchField;

/// All accounts: filter by typing, sort by any column, open one. The first rows come from an index of the
/// file and are painted before anything else is loaded.
class AccountsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsPage)

public:
    explicit AccountsPage(WorkspaceSession &session, QWidget *parent = nullptr);

    void activate() override;
    void findHere() override;
    void refresh() override;
    AccountId currentAccount() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    PagedTableView *table() const { return m_table; }
    SearchField *filter() const { return m_filter; }

public Q_SLOTS:
    /// Ctrl+N.
    void addAccount();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTable();
    void addTableActions();
    QAction *tableAction(const QString &text, const QKeySequence &shortcut, void (AccountsPage::*slot)());
    void restoreQuery();
    void saveQuery() const;
    struct FirstRows
    {
        std::vector<AccountRow> rows;
        qint64 total = 0;
    };
    void showFirstRows();
    void takeFirstRows(const FirstRows &first);
    void showListing(const AccountListing &listing);
    void showFooter(const AccountListing &listing);
    void ask(const AccountQuery &query);
    void sort(int column, Qt::SortOrder order);
    void typeIntoFilter(const QString &text);
    void moveToList();
    void dataChanged();
    void fitColumns();
    void widenNameColumn();
    void openCurrent();
    void logForCurrent();
    void addActionForCurrent();
    void editCurrent();
    void deleteCurrent();
    void say(const Error &error);

    WorkspaceSession &m_session;
    AccountList *m_list = nullptr;
    AccountTableModel *m_model = nullptr;
    PagedTableView *m_table = nullptr;
    SearchField *m_filter = nullptr;
    QPushButton *m_add = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_noAccounts = nullptr;
    EmptyState *m_noHits = nullptr;
    PlainLabel *m_footer = nullptr;
    PlainLabel *m_footerNote = nullptr;
    AccountQuery m_query;
    qint64 m_wanted = 0; ///< to be selected once it is listed
    bool m_userAsked = false; ///< the next listing answers a person, not a change of the data
    bool m_listed = false; ///< the whole list is shown, not only its first page
    bool m_stale = false; ///< the data changed while nobody looked
    bool m_sized = false; ///< the columns have the widths that a person gave them
};

} // namespace mainstay
