// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touchpoints/lasttime.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace mainstay {

class BudgetList;
class PlainLabel;
class WorkspaceSession;
struct PersonBudget;

/// Beside the editor, to read while writing: how much the people chosen can take, the account's mood, what
/// is promised, its last notes.
class LastTimePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastTimePanel)

public:
    LastTimePanel(WorkspaceSession &session, QWidget *parent);

    /// Shows what is stored now; nothing for an invalid id. Beside `edited`, what was before it.
    void show(AccountId account, TouchpointId edited);
    using QWidget::show;
    /// Of the people chosen, as it is without this log.
    void showBudgets(const std::vector<PersonBudget> &budgets);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(const LastTime &last);
    void addSection(const QString &title);
    void addActions(const std::vector<Action> &actions);
    void addReliability(const AccountReliability &both);
    void addNote(const Touchpoint &note);
    void addAction(const Action &action);
    void addText(const QString &text, QPalette::ColorRole role);
    void addQuiet(const QString &text);
    void restart();
    void showMoods(const std::vector<Mood> &moods);

    WorkspaceSession &m_session;
    QScrollArea *m_scroll = nullptr;
    PlainLabel *m_moodTitle = nullptr;
    MoodLine *m_moods = nullptr;
    PlainLabel *m_budgetTitle = nullptr;
    BudgetList *m_budgets = nullptr;
    QVBoxLayout *m_column = nullptr; ///< of what is shown now
    AccountId m_account;
    TouchpointId m_edited;
    int m_question = 0;
};

} // namespace mainstay
