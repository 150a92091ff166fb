// SPDX-License-Identifier: Apache-2.0
// How ActionsPage looks; what it does is in actionspage.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/followup/actionspage.h"
#include "ui/followup/actionstablemodel.h"
#include "ui/followup/reliabilitystrip.h"
#include "ui/text/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterWidth = 220;
/// In the order of ActionsColumn; the last one takes the rest.
constexpr int columnWidths[] = {380, 190, 150, 190, 110};

} // namespace

void ActionsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(12);
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Actions", "page"));
    auto *add = new QPushButton(tr("New action"), this);
    add->setObjectName(u"newAction"_s);
    setButtonKind(*add, ButtonKind::Primary);
    connect(add, &QPushButton::clicked, this, &ActionsPage::newAction);
    m_header->addWidget(add);
    column->addWidget(m_header);
    column->addWidget(buildFilters());
    column->addWidget(buildTable(), 1);
    auto *foot = new QHBoxLayout;
    m_footer = captionLabel({}, this);
    m_footer->setObjectName(u"actionsFooter"_s);
    m_reliability = new ReliabilityStrip(this);
    QSizePolicy stays = m_reliability->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_reliability->setSizePolicy(stays);
    m_reliability->hide();
    foot->addWidget(m_reliability, 1);
    foot->addWidget(m_footer);
    column->addLayout(foot);
    buildKeys();
}

QWidget *ActionsPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_side = new SegmentedSwitch(bar);
    m_side->setObjectName(u"sideFilter"_s);
    m_side->addSegment(int(Tab::All), tr("All", "actions"), tr("Actions of both sides"));
    m_side->addSegment(int(Tab::Ours), tr("Ours", "actions"), tr("What we are to do"));
    m_side->addSegment(int(Tab::Theirs), tr("Theirs", "actions"), tr("What the customer is to do"));
    m_side->setCurrent(int(Tab::All));
    m_filter = new SearchField(bar);
    m_filter->setObjectName(u"actionsFilter"_s);
    m_filter->setPrompt(tr("Filter by words or account"));
    m_filter->setFixedWidth(filterWidth);
    using States = ActionFilter::States;
    m_state = new QComboBox(bar);
    m_state->setObjectName(u"actionStateFilter"_s);
    m_state->setAccessibleName(tr("State", "filter"));
    m_state->addItem(label(ActionState::Open), int(States::Open));
    m_state->addItem(tr("Overdue", "action"), int(States::Overdue));
    m_state->addItem(tr("Done", "action"), int(States::Done));
    m_state->addItem(label(ActionState::Broken), int(States::Broken));
    m_state->addItem(label(ActionState::Dropped), int(States::Dropped));
    m_state->addItem(tr("Any state"), int(States::Any));
    m_owner = new QComboBox(bar);
    m_owner->setObjectName(u"ownerFilter"_s);
    m_owner->setAccessibleName(tr("Owner", "filter"));
    m_owner->addItem(tr("Anybody", "owner of an action"), 0);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(12);
    m_promises = new QCheckBox(tr("Promises only"), bar);
    m_promises->setObjectName(u"promisesOnly"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_promises)})
        row->addWidget(widget);
    row->addStretch(1);
    return bar;
}

QWidget *ActionsPage::buildTable()
{
    auto *card = new Card(this);
    card->setFlush();
    m_stack = new QStackedWidget(card);
    m_table = new PagedTableView(m_stack);
    m_table->setObjectName(u"actionsTable"_s);
    m_table->setAccessibleName(tr("Actions", "table"));
    m_table->setItemDelegate(m_delegate);
    m_table->setPagedModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < m_model->columnCount(); ++i)
        header->resizeSection(i, columnWidths[i]);
    header->setStretchLastSection(true);
    m_table->restoreColumns(u"actions"_s);
    showOrder();
    m_nothing = new EmptyState(m_stack);
    m_nothing->setObjectName(u"noActions"_s);
    m_nothing->setIconName(u"checkmark"_s);
    m_nothing->setTexts(tr("No actions yet. A line of a log that begins with ! is one."), tr("New action"));
    m_noHits = new EmptyState(m_stack);
    m_noHits->setObjectName(u"noHits"_s);
    m_noHits->setIconName(u"checkmark"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_noHits)})
        m_stack->addWidget(widget);
    card->body()->addWidget(m_stack);
    return card;
}

QAction *ActionsPage::addKeys(const QString &text, const QList<QKeySequence> &keys, void (ActionsPage::*act)())
{
    auto *action = new QAction(text, m_table);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    return action;
}

void ActionsPage::buildKeys()
{
    addKeys(tr("Mark as done", "an action"), {Qt::Key_Space, Qt::Key_D}, &ActionsPage::markDone);
    addKeys(tr("Mark as broken", "a promise"), {Qt::Key_B}, &ActionsPage::markBroken);
    addKeys(tr("Drop the action", "it is not needed any more"), {Qt::Key_X}, &ActionsPage::drop);
    m_reopen = addKeys(tr("Reopen the action"), {Qt::Key_R}, &ActionsPage::reopen);
    addKeys(tr("Change the due date"), {Qt::Key_E, Qt::Key_F2}, &ActionsPage::editDue);
    addKeys(tr("Delete the action"), {Qt::Key_Delete}, &ActionsPage::deleteSelected);
    refreshCommands();
    auto *add = new QAction(tr("New action"), this);
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, &ActionsPage::newAction);
    QWidget::addAction(add);
}

} // namespace mainstay
