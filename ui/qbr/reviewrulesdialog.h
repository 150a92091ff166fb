// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/formdialog.h"
#include "ui/common/ruleeditor.h"
#include "ui/qbr/holidayseditor.h"
#include "ui/qbr/hourseditor.h"

namespace mainstay {

class SegmentedSwitch;

/// What the planner goes by, as it is stored.
struct PlannerRules
{
    std::vector<EditedRule> rhythm; ///< `first` is months
    std::vector<NamedHours> hours; ///< everybody first
    std::vector<NamedHours> members; ///< who may get hours of their own
    HolidaysEditor::Countries holidays;
    QStringList tiers;
};

Result<PlannerRules> loadPlannerRules(Connection &connection);

/// How often accounts are reviewed, when people can be met, and on which days nobody works. Saved as one step.
class ReviewRulesDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewRulesDialog)

public:
    enum class Part { Rhythm, Hours, Holidays };

    /// Shows itself; deletes itself when closed.
    ReviewRulesDialog(Page &page, WorkspaceSession &session, PlannerRules rules);

    void showPart(Part part);
    HolidaysEditor *holidays() const { return m_holidays; }

protected:
    void save() override;
    QString edited() const override;

private:
    void build();

    PlannerRules m_rules;
    SegmentedSwitch *m_part = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlainLabel *m_hint = nullptr;
    RuleEditor *m_rhythm = nullptr;
    HoursEditor *m_hours = nullptr;
    HolidaysEditor *m_holidays = nullptr;
};

} // namespace mainstay
