// SPDX-License-Identifier: Apache-2.0
// How TouchpointsPage looks; what it does is in touchpointspage.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/text/labels.h"
#include "ui/touchpoints/touchpointspage.h"
#include "ui/touchpoints/touchpointtablemodel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterWidth = 260;
/// In the order of TouchpointColumn; the last one takes the rest.
constexpr int columnWidths[] = {212, 200, 142, 104, 56, 48, 76, 130, 200};

} // namespace

void TouchpointsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(12);
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Touchpoints", "page"));
    auto *log = new QPushButton(tr("Log a touchpoint"), this);
    log->setObjectName(u"logTouchpoint"_s);
    setButtonKind(*log, ButtonKind::Primary);
    connect(log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(currentAccount()); });
    m_header->addWidget(log);
    column->addWidget(m_header);
    column->addWidget(buildFilters());
    column->addWidget(buildTable(), 1);
    m_footer = captionLabel({}, this);
    m_footer->setObjectName(u"touchpointsFooter"_s);
    column->addWidget(m_footer);
}

QWidget *TouchpointsPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_filter = new SearchField(bar);
    m_filter->setObjectName(u"touchpointsFilter"_s);
    m_filter->setPrompt(tr("Filter by account"));
    m_filter->setFixedWidth(filterWidth);
    m_kind = new QComboBox(bar);
    m_period = new QComboBox(bar);
    m_outcome = new QComboBox(bar);
    fillBoxes();
    row->addWidget(m_filter);
    row->addWidget(m_kind);
    row->addWidget(m_period);
    row->addWidget(m_outcome);
    row->addStretch(1);
    return bar;
}

void TouchpointsPage::fillBoxes()
{
    m_kind->setObjectName(u"kindFilter"_s);
    m_kind->setAccessibleName(tr("Kind", "filter"));
    m_kind->addItem(tr("All kinds"), -1);
    for (const TouchpointKind kind : allTouchpointKinds())
        m_kind->addItem(label(kind), int(kind));

    m_period->setObjectName(u"periodFilter"_s);
    m_period->setAccessibleName(tr("Time", "filter: period"));
    m_period->addItem(tr("Any time"), int(Period::Any));
    m_period->addItem(tr("Last 7 days"), int(Period::Week));
    m_period->addItem(tr("Last 30 days"), int(Period::Month));
    m_period->addItem(tr("Last 90 days"), int(Period::Quarter));
    m_period->addItem(tr("This year"), int(Period::Year));

    using Outcomes = TouchpointFilter::Outcomes;
    m_outcome->setObjectName(u"outcomeFilter"_s);
    m_outcome->setAccessibleName(tr("Outcome", "filter"));
    m_outcome->addItem(tr("Any outcome"), int(Outcomes::Any));
    m_outcome->addItem(tr("Not held", "outcome"), int(Outcomes::NotHeld));
    m_outcome->addItem(label(Outcome::NoShow), int(Outcomes::NoShow));
    m_outcome->addItem(tr("Cancelled", "outcome"), int(Outcomes::Cancelled));
    m_outcome->addItem(label(Outcome::Rescheduled), int(Outcomes::Rescheduled));
    for (QComboBox *box : {m_kind, m_period, m_outcome}) {
        box->setMaxVisibleItems(box->count());
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
}

QWidget *TouchpointsPage::buildTable()
{
    auto *card = new Card(this);
    card->setFlush();
    m_stack = new QStackedWidget(card);
    m_table = new PagedTableView(m_stack);
    m_table->setObjectName(u"touchpointsTable"_s);
    m_table->setAccessibleName(tr("Touchpoints", "table"));
    m_table->setItemDelegate(new TouchpointDelegate(m_table));
    m_table->setPagedModel(m_model, {u"outcome"_s});
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < m_model->columnCount(); ++i)
        header->resizeSection(i, columnWidths[i]);
    header->setStretchLastSection(true);
    m_table->restoreColumns(u"touchpoints"_s);
    showOrder();
    auto *removal = new QAction(tr("Delete", "touchpoint"), m_table);
    removal->setShortcut(QKeySequence(Qt::Key_Delete));
    removal->setShortcutContext(Qt::WidgetShortcut);
    connect(removal, &QAction::triggered, this, &TouchpointsPage::deleteSelected);
    m_table->addAction(removal);
    m_nothing = new EmptyState(m_stack);
    m_nothing->setObjectName(u"noTouchpoints"_s);
    m_nothing->setIconName(u"view-conversation-balloon"_s);
    m_nothing->setTexts(tr("No touchpoints yet. Log the first one from anywhere with Ctrl+L."),
                        tr("Log a touchpoint"));
    m_noHits = new EmptyState(m_stack);
    m_noHits->setObjectName(u"noHits"_s);
    m_noHits->setTexts(tr("No touchpoint passes these filters."), tr("Clear the filters"));
    for (QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing),
                            static_cast<QWidget *>(m_noHits)})
        m_stack->addWidget(widget);
    card->body()->addWidget(m_stack);
    return card;
}

} // namespace mainstay
