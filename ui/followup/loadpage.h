// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/quarter.h"
#include "ui/common/page.h"
#include "ui/followup/loadmodel.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace mainstay {

class Card;
class ContactAlarmList;
class EmptyState;
class LoadTable;
class PageHeader;
class PlainLabel;
class WorkspaceSession;

/// How often all our teams turned to each account, week by week of a quarter, where that was more than
/// a person's budget, and who is near or over it now.
class LoadPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadPage)

public:
    explicit LoadPage(WorkspaceSession &session, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    AccountId currentAccount() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /// Cadence and contact budgets.
    void editRules();

    LoadTable *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildChooser();
    QWidget *buildMap();
    QWidget *buildLegend(QWidget *parent);
    QWidget *buildAlarms();
    void step(int quarters);
    void ask();
    void showPicture(std::shared_ptr<const LoadPicture> picture);
    void showTeams(const LoadMap &map);
    void showAlarms(const BudgetAlarms &alarms);
    void dataChanged();
    FiscalYear fiscal() const;

    WorkspaceSession &m_session;
    LoadModel *m_model = nullptr;
    PageHeader *m_header = nullptr;
    PlainLabel *m_quarterName = nullptr;
    QComboBox *m_team = nullptr;
    LoadTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    PlainLabel *m_teams = nullptr;
    Card *m_alarmCard = nullptr;
    ContactAlarmList *m_alarms = nullptr;
    PlainLabel *m_noAlarms = nullptr;
    QTimer m_soon;
    Quarter m_quarter;
    int m_question = 0; ///< only the newest answer counts
    bool m_hasQuarter = false;
    bool m_stale = true;
};

} // namespace mainstay
