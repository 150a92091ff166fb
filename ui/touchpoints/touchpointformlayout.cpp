// SPDX-License-Identifier: Apache-2.0
// How TouchpointForm looks; what it does is in touchpointform.cpp.
#include "ui/common/fieldmessage.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/touchpoints/notesfield.h"
#include "ui/touchpoints/peoplefield.h"
#include "ui/common/sentiment.h"
#include "ui/common/sentimentbar.h"
#include "ui/touchpoints/touchpointform.h"
#include "ui/touchpoints/whenfield.h"

#include <QGridLayout>
#include <QPushButton>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;

} // namespace

TouchpointForm::TouchpointForm(WorkspaceSession &session, QWidget *parent)
    : QWidget(parent)
    , m_clock(session.clock())
    , m_account(new AccountField(session, this))
    , m_day(new DayField(session.clock(), this))
    , m_time(new TimeField(this))
    , m_minutes(new MinutesField(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *first = new QGridLayout;
    first->setSpacing(gap);
    buildWhen(*first);
    column->addLayout(first);
    buildKinds(*column);
    buildReason(*column);
    buildPeople(*column);
    buildTexts(*column);
    buildMoods(*column);
    orderTabs();
    connectFields();
}

QBoxLayout *TouchpointForm::cell(const QString &caption, QWidget *field, QWidget *buddy)
{
    QWidget *named = buddy ? buddy : field;
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    PlainLabel *label = captionLabel(caption, this);
    label->setBuddy(named);
    named->setAccessibleName(caption);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

void TouchpointForm::buildWhen(QGridLayout &grid)
{
    m_day->setObjectName(u"day"_s);
    m_time->setObjectName(u"time"_s);
    m_minutes->setObjectName(u"minutes"_s);
    m_accountMessage = new FieldMessage(m_account->edit(), this);
    m_dayMessage = new FieldMessage(m_day, this);
    m_timeMessage = new FieldMessage(m_time, this);
    m_minutesMessage = new FieldMessage(m_minutes, this);
    grid.addLayout(cell(tr("Account", "field"), m_account, m_account->edit()), 0, 0);
    grid.addLayout(cell(tr("Day", "field"), m_day), 0, 1);
    grid.addLayout(cell(tr("Time", "field"), m_time), 0, 2);
    grid.addLayout(cell(tr("Minutes", "field"), m_minutes), 0, 3);
    // Each message is under its field; the row is as high as the longest of them.
    int column = 0;
    for (FieldMessage *message : {m_accountMessage, m_dayMessage, m_timeMessage, m_minutesMessage})
        grid.addWidget(message, 1, column++, Qt::AlignTop);
    grid.setVerticalSpacing(2);
    grid.setColumnStretch(0, 6);
    grid.setColumnStretch(1, 3);
    grid.setColumnStretch(2, 2);
    grid.setColumnStretch(3, 2);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_day), static_cast<QLineEdit *>(m_time),
                             static_cast<QLineEdit *>(m_minutes)})
        field->setFont(numberFont(field->font()));
}

void TouchpointForm::buildKinds(QBoxLayout &column)
{
    m_kind = new EnumBox<TouchpointKind>(allTouchpointKinds(), this);
    m_purpose = new EnumBox<Purpose>(allPurposes(), this);
    m_outcome = new EnumBox<Outcome>(allOutcomes(), this);
    m_direction = new EnumBox<Direction>(allDirections(), this);
    m_team = new EnumBox<Team>(allTeams(), this);
    m_kind->setObjectName(u"kind"_s);
    m_purpose->setObjectName(u"purpose"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_direction->setObjectName(u"direction"_s);
    m_team->setObjectName(u"team"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addLayout(cell(tr("Kind", "field"), m_kind), 1);
    row->addLayout(cell(tr("Purpose", "field"), m_purpose), 1);
    row->addLayout(cell(tr("Outcome", "field"), m_outcome), 1);
    row->addLayout(cell(tr("Direction", "field"), m_direction), 1);
    row->addLayout(cell(tr("Our team", "field"), m_team), 1);
    column.addLayout(row);
}

void TouchpointForm::buildReason(QBoxLayout &column)
{
    m_reasonRow = new QWidget(this);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(u"reason"_s);
    auto *row = new QVBoxLayout(m_reasonRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(cell(tr("Why it did not take place"), m_reason));
    m_reasonRow->hide();
    column.addWidget(m_reasonRow);
    m_override = new QLineEdit(this);
    m_override->setObjectName(u"overrideReason"_s);
    m_override->setPlaceholderText(tr("Why it is worth it"));
    m_override->setAccessibleName(tr("Why the contact budget is exceeded"));
    m_override->hide();
}

void TouchpointForm::buildPeople(QBoxLayout &column)
{
    m_members = new PeopleField(PeopleField::Newcomers::Refused, this);
    m_people = new PeopleField(PeopleField::Newcomers::Allowed, this);
    m_members->edit()->setObjectName(u"members"_s);
    m_people->edit()->setObjectName(u"people"_s);
    m_members->edit()->setPlaceholderText(tr("Who of us"));
    m_people->edit()->setPlaceholderText(tr("Who of them"));
    m_membersMessage = new FieldMessage(m_members, this);
    m_peopleMessage = new FieldMessage(m_people, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    QBoxLayout *ours = cell(tr("Our people", "field"), m_members, m_members->edit());
    ours->addWidget(m_membersMessage);
    ours->addStretch(1);
    QBoxLayout *theirs = cell(tr("Their people", "field"), m_people, m_people->edit());
    theirs->addWidget(m_peopleMessage);
    theirs->addStretch(1);
    row->addLayout(ours, 2);
    row->addLayout(theirs, 3);
    column.addLayout(row);
}

void TouchpointForm::buildTexts(QBoxLayout &column)
{
    m_summary = new QLineEdit(this);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setPlaceholderText(tr("In one line"));
    m_notes = new NotesField(m_clock, this);
    m_notes->edit()->setObjectName(u"notes"_s);
    column.addLayout(cell(tr("Summary", "field"), m_summary));
    QBoxLayout *notes = cell(tr("Notes", "field"), m_notes, m_notes->edit());
    notes->setStretchFactor(m_notes, 1);
    column.addLayout(notes, 1);
}

QBoxLayout *TouchpointForm::moodCell(const QString &caption, SentimentBar *bar)
{
    QBoxLayout *column = cell(caption, bar);
    auto *head = new QHBoxLayout;
    QLayoutItem *label = column->takeAt(0);
    head->addWidget(label->widget());
    delete label;
    head->addStretch(1);
    PlainLabel *word = captionLabel({}, this);
    head->addWidget(word);
    column->insertLayout(0, head);
    const QString keys = bar == m_us ? tr("Alt+1 … 5", "keys of a sentiment") : tr("Alt+6 … 0", "keys of a sentiment");
    const auto refresh = [word, bar, keys] { word->setText(bar->level() ? sentimentWord(*bar->level()) : keys); };
    connect(bar, &SentimentBar::levelChanged, word, refresh);
    refresh();
    return column;
}

void TouchpointForm::buildMoods(QBoxLayout &column)
{
    const QString us = tr("How they feel about us");
    const QString solution = tr("About the solution");
    m_us = new SentimentBar(us, 1, this);
    m_solution = new SentimentBar(solution, 6, this);
    m_us->setDefinitions(builtInDefinitions(SentimentAbout::Us));
    m_solution->setDefinitions(builtInDefinitions(SentimentAbout::Solution));
    m_us->setObjectName(u"sentimentUs"_s);
    m_solution->setObjectName(u"sentimentSolution"_s);
    m_competitor = new QLineEdit(this);
    m_competitor->setObjectName(u"competitor"_s);
    m_objective = new QLineEdit(this);
    m_objective->setObjectName(u"objective"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addLayout(moodCell(us, m_us), 1);
    row->addLayout(moodCell(solution, m_solution), 1);
    column.addLayout(row);
    auto *extras = new QHBoxLayout;
    extras->setSpacing(gap);
    extras->addLayout(cell(tr("Competitor mentioned"), m_competitor), 1);
    extras->addLayout(cell(tr("Objective served"), m_objective), 1);
    m_quotes = new QuoteList(this);
    extras->addWidget(m_quotes->addButton(), 0, Qt::AlignBottom);
    column.addLayout(extras);
    column.addWidget(m_quotes);
}

} // namespace mainstay
