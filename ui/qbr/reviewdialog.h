// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/formdialog.h"
#include "ui/qbr/reviewform.h"

class QPlainTextEdit;

namespace mainstay {

class ReviewAgendaEditor;
class ReviewPeopleEditor;
class ReviewStepsEditor;
class SegmentedSwitch;

/// Everything of a review (QBR-1). Its parts lie behind each other: people, agenda, checklist, goals, decisions, notes.
class ReviewDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    enum class Part { People, Agenda, Steps, Goals, Decisions, Notes };

    /// Shows itself; deletes itself when closed.
    ReviewDialog(Page &page, WorkspaceSession &session, ReviewForm form);

    void showPart(Part part);

protected:
    void save() override;
    bool explain(const Error &error) override;

private:
    void build();
    void addPrepButton(Page &page);
    void buildHead();
    void buildTime();
    void buildParts();
    void fill();
    void statusChosen();
    /// A new review of another kind has other steps and another agenda, as long as nobody has touched them.
    void kindChosen();
    void timeEdited();
    QbrStatus status() const;
    void readTime(Qbr &review);
    void readParts(Qbr &review);
    void check(const Qbr &review);

    ReviewForm m_form;
    QbrKind m_usualKind = QbrKind::Qbr; ///< whose usual steps and agenda a new one shows
    QComboBox *m_kind = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_quarter = nullptr;
    DateField *m_day = nullptr;
    QLineEdit *m_time = nullptr;
    QComboBox *m_zone = nullptr;
    QLineEdit *m_minutes = nullptr;
    QLineEdit *m_place = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_buyer = nullptr;
    DateField *m_next = nullptr;
    QLineEdit *m_reason = nullptr;
    SegmentedSwitch *m_part = nullptr;
    QStackedWidget *m_parts = nullptr;
    ReviewPeopleEditor *m_people = nullptr;
    ReviewAgendaEditor *m_agenda = nullptr;
    ReviewStepsEditor *m_steps = nullptr;
    QPlainTextEdit *m_goals = nullptr;
    QPlainTextEdit *m_decisions = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace mainstay
