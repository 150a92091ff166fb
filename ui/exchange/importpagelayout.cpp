// SPDX-License-Identifier: Apache-2.0
// How the import page is put together; what it does is in importpage.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/problemmodel.h"
#include "ui/text/importtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

ImportPage::ImportPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_runner(session)
    , m_model(new ProblemModel(this))
{
    setAcceptDrops(true);
    auto *header = new PageHeader(this);
    header->setTitle(tr("Import", "title of the page"));
    header->setSubtitle(tr("Bring a business in from CSV files. Every import can be undone whole."));
    auto *another = new QPushButton(tr("Choose files…"), this);
    connect(another, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    header->addWidget(another);

    m_empty = new EmptyState(this);
    m_empty->setIconName(u"document-import"_s);
    m_empty->setTexts(tr("Drop CSV files here: accounts first, then what belongs to them."), tr("Choose files…"));
    connect(m_empty, &EmptyState::actionTriggered, this, &ImportPage::chooseFiles);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(header);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buildChoice());
    layout->addWidget(buildProgress());
    layout->addWidget(buildReport(), 4);
    layout->addStretch(0);

    connect(&m_runner, &ImportRunner::progressed, this, &ImportPage::showProgress);
    connect(&m_runner, &ImportRunner::finished, this, &ImportPage::showFinished);
    takeNext();
}

QWidget *ImportPage::buildChoice()
{
    m_choice = new Card(this);
    m_fileName = sectionLabel({}, m_choice);
    m_target = new QComboBox(m_choice);
    for (const ImportTarget target : importTargets())
        m_target->addItem(label(target), int(target));
    m_preset = new QComboBox(m_choice);
    for (const ImportPreset preset : importPresets())
        m_preset->addItem(label(preset), int(preset));
    m_endsInclusive = new QCheckBox(tr("End dates are the last day covered"), m_choice);
    m_allOrNothing = new QCheckBox(tr("All or nothing: import only when no row is refused"), m_choice);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Rows are"), m_target);
    form->addRow(tr("Columns are"), m_preset);
    form->addRow(QString(), m_endsInclusive);
    form->addRow(QString(), m_allOrNothing);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_choice->body()->addWidget(m_fileName);
    m_choice->body()->addSpacing(4);
    m_choice->body()->addLayout(form);
    for (QComboBox *box : {m_target, m_preset})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportPage::check);
    for (QCheckBox *box : {m_endsInclusive, m_allOrNothing})
        connect(box, &QCheckBox::toggled, this, &ImportPage::check);
    return m_choice;
}

QWidget *ImportPage::buildProgress()
{
    m_running = new Card(this);
    m_phase = new PlainLabel(m_running);
    m_progress = new QProgressBar(m_running);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *cancel = new QPushButton(tr("Cancel", "button"), m_running);
    connect(cancel, &QPushButton::clicked, &m_runner, &ImportRunner::cancel);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    m_running->body()->addWidget(m_phase);
    m_running->body()->addLayout(row);
    return m_running;
}

QWidget *ImportPage::buildReport()
{
    m_report = new Card(tr("What would happen"), this);
    m_headline = new PlainLabel(m_report);
    m_headline->setWordWrap(true);
    m_headline->setObjectName(u"importHeadline"_s);
    m_columns = mutedLabel({}, m_report);
    m_columns->setWordWrap(true);
    m_problemTitle = sectionLabel({}, m_report);
    m_problems = new QTableView(m_report);
    m_problems->setModel(m_model);
    m_problems->setAccessibleName(tr("Refused rows"));
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setShowGrid(false);
    m_problems->setAlternatingRowColors(false);
    m_problems->verticalHeader()->hide();
    m_problems->verticalHeader()->setDefaultSectionSize(28);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->horizontalHeader()->setHighlightSections(false);
    m_problems->setColumnWidth(ProblemModel::Header, 160);
    m_problems->setColumnWidth(ProblemModel::Value, 220);
    m_problems->setTabKeyNavigation(false);
    m_problems->setMinimumHeight(120);

    m_import = new QPushButton(m_report);
    m_import->setObjectName(u"importButton"_s);
    setButtonKind(*m_import, ButtonKind::Primary);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    m_saveRejects = new QPushButton(tr("Save the refused rows…"), m_report);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportPage::saveRejects);
    auto *skip = new QPushButton(tr("Leave this file"), m_report);
    connect(skip, &QPushButton::clicked, this, &ImportPage::takeNext);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_import);
    buttons->addWidget(m_saveRejects);
    buttons->addStretch(1);
    buttons->addWidget(skip);

    m_report->body()->addWidget(m_headline);
    m_report->body()->addWidget(m_columns);
    m_report->body()->addWidget(m_problemTitle);
    m_report->body()->addWidget(m_problems, 1);
    m_report->body()->addLayout(buttons);
    return m_report;
}

} // namespace mainstay
