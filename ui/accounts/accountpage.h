// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accounts/accountdetails.h"
#include "ui/common/page.h"
#include "ui/common/workspacesession.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace mainstay {

class AccountCards;
class ActionsCard;
class EmptyState;
class PageHeader;
class PillWidget;
class PlainLabel;
class TimelineCard;

/// One account on one screen: what it pays and until when, who works there, what is open, and all that
/// happened.
class AccountPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountPage)

public:
    AccountPage(WorkspaceSession &session, AccountId account, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    AccountId currentAccount() const override { return m_account; }
    QList<QAction *> commands() const override { return m_commands; }

    ActionsCard *actionsCard() const { return m_actions; }
    TimelineCard *timeline() const { return m_timeline; }
    AccountCards *cards() const { return m_cards; }

public Q_SLOTS:
    void edit();
    void openNewAction();
    void explainArr();
    /// The next one, or a new one where there is none.
    void openReview();
    void beginReview();

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildBody();
    void addShortcuts();
    void load();
    void showDetails(const AccountDetails &details);
    void showHeader();
    void openContact(ContactId id);
    void openSubscription(SubscriptionId id);
    void closeActions(const std::vector<Action> &actions);
    void walk(int steps);

    WorkspaceSession &m_session;
    AccountId m_account;
    AccountDetails m_details;
    bool m_loaded = false;
    PageHeader *m_header = nullptr;
    QWidget *m_marks = nullptr;
    PillWidget *m_tier = nullptr;
    PillWidget *m_stage = nullptr;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_log = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_gone = nullptr;
    QScrollArea *m_scroll = nullptr;
    AccountCards *m_cards = nullptr;
    ActionsCard *m_actions = nullptr;
    TimelineCard *m_timeline = nullptr;
    QList<QAction *> m_commands; ///< for the palette
};

} // namespace mainstay
