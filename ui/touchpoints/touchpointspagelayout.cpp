// SPDX-License-Identifier: Apache-2.0
// How TouchpointsPage looks; what it does is in touchpointspage.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/touchpoints/savedviewbutton.h"
#include "ui/touchpoints/touchpointfilterbar.h"
#include "ui/touchpoints/touchpointspage.h"
#include "ui/touchpoints/touchpointtablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

/// In the order of TouchpointColumn; the last one takes the rest.
constexpr int columnWidths[] = {212, 200, 142, 104, 56, 48, 76, 130, 200};

} // namespace

void TouchpointsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(12);
    buildHeader();
    buildFilters();
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(buildTable(), 1);
    m_footer = captionLabel({}, this);
    m_footer->setObjectName(u"touchpointsFooter"_s);
    column->addWidget(m_footer);
}

void TouchpointsPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Touchpoints", "page"));
    auto *log = new QPushButton(tr("Log a touchpoint"), this);
    log->setObjectName(u"logTouchpoint"_s);
    setButtonKind(*log, ButtonKind::Primary);
    connect(log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(currentAccount()); });
    m_views = new SavedViewButton(m_session, u"touchpoints"_s, this);
    auto *templates = new QPushButton(tr("Templates…"), this);
    templates->setObjectName(u"templatesButton"_s);
    templates->setAutoDefault(false);
    connect(templates, &QPushButton::clicked, this, &TouchpointsPage::showTemplates);
    m_header->addWidget(m_views);
    m_header->addWidget(templates);
    m_header->addWidget(log);
}

void TouchpointsPage::buildFilters()
{
    m_filters = new TouchpointFilterBar(m_session, this);
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
