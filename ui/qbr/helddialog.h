// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/formdialog.h"
#include "ui/qbr/heldform.h"

#include <QTimer>

class QPlainTextEdit;

namespace mainstay {

class PlainLabel;
class PromiseScores;
class ReviewPeopleEditor;
class SegmentedSwitch;
class SentimentBar;

/// Writes a review down as held (QBR-5): filled in from the review, saved in one step with its touch, actions, promises, survey
/// and the next review. What is typed is kept in the file while it is typed, as a log is.
class HeldDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldDialog)

public:
    enum class Part { Minutes, People, Promises, Decisions, Goals };

    /// Shows itself; deletes itself when closed.
    HeldDialog(Page &page, WorkspaceSession &session, HeldForm form);
    ~HeldDialog() override;

    void showPart(Part part);

protected:
    void save() override;
    bool explain(const Error &error) override;
    void done(int result) override;

private:
    bool isInternal() const { return m_form.form.review.kind == QbrKind::Internal; }
    void build();
    void buildHead();
    void buildOutcome();
    void buildParts();
    void fill();
    void fillTexts();
    void fillNext();
    void peopleChanged();
    void minutesChanged();
    void keepDraft();
    HeldDraft draft() const;
    quicklog::Context reading() const;
    MemberId writer() const;
    QString summary() const;
    void readTime(Qbr &review);
    QDateTime readNext(Qbr &review);
    void readSurvey(HeldReview &held);

    HeldForm m_form;
    QTimer m_keeping;
    std::optional<HeldDraft> m_kept; ///< as it is in the file
    DateField *m_day = nullptr;
    QLineEdit *m_time = nullptr;
    QLineEdit *m_minutes = nullptr;
    QComboBox *m_touchKind = nullptr;
    QComboBox *m_buyer = nullptr;
    SentimentBar *m_us = nullptr;
    SentimentBar *m_solution = nullptr;
    DateField *m_survey = nullptr;
    QComboBox *m_asked = nullptr;
    DateField *m_next = nullptr;
    QLineEdit *m_nextTime = nullptr;
    PlainLabel *m_there = nullptr; ///< who was there, in words
    SegmentedSwitch *m_part = nullptr;
    QStackedWidget *m_parts = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    PlainLabel *m_lines = nullptr; ///< what the minutes will make
    ReviewPeopleEditor *m_people = nullptr;
    PromiseScores *m_scores = nullptr;
    QPlainTextEdit *m_decisions = nullptr;
    QPlainTextEdit *m_goals = nullptr;
    bool m_buyerSaid = false; ///< somebody chose it; the people no longer tell it
};

} // namespace mainstay
