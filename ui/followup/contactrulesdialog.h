// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/contactbudget.h"
#include "ui/common/ruleeditor.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace mainstay {

class Connection;
class FieldMessage;
class Page;
class PlainLabel;
class SegmentedSwitch;

/// The team's rules: how often each customer wants to hear from us, and how often at most a person is
/// to be contacted. Saved as one step of the history.
class ContactRulesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactRulesDialog)

public:
    /// The page gets the sentence for the toast. Deletes itself when closed.
    ContactRulesDialog(WorkspaceSession &session, Page &page);

    RuleEditor *cadence() const { return m_cadence; }
    RuleEditor *budgets() const { return m_budgets; }
    /// The rules are there: until then nothing can be edited.
    bool isLoaded() const { return m_loaded; }

private:
    struct Rules
    {
        std::vector<EditedRule> cadence;
        std::vector<EditedRule> budgets;
        QStringList tiers;
    };

    void build();
    void showPart(int part);
    void load();
    void take(const Rules &rules);
    void save();
    static Result<Rules> read(Connection &connection, QDate today);
    static Result<void> write(Connection &connection, const Rules &before, const Rules &after);

    WorkspaceSession &m_session;
    Page &m_page;
    Rules m_before;
    bool m_loaded = false;
    SegmentedSwitch *m_part = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlainLabel *m_hint = nullptr;
    RuleEditor *m_cadence = nullptr;
    RuleEditor *m_budgets = nullptr;
    FieldMessage *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace mainstay
