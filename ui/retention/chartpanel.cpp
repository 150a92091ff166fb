// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/chartpanel.h"

#include "ui/common/tabledelegate.h"
#include "ui/retention/charttablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new TableDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setMinimumHeight(64); // it scrolls; the chart says how high a card is
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(24);
    table->verticalHeader()->setDefaultSectionSize(24);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_chart(new ChartWidget(this))
    , m_model(new ChartTableModel(this))
    , m_table(makeTable(m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_tableButton(new QToolButton(this))
    , m_takeButton(m_chart->takeAlong().makeButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack);
    m_chart->setObjectName(u"chart"_s);
    m_table->setObjectName(u"chartTable"_s);
    m_table->installEventFilter(this);
    m_chart->takeAlong().addView(*m_table);
    m_tableButton->setObjectName(u"chartAsTable"_s);
    m_tableButton->setIcon(QIcon::fromTheme(u"table"_s));
    m_tableButton->setCheckable(true);
    m_tableButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_tableButton, &QToolButton::toggled, this,
            [this](bool asTable) { asTable ? showTable() : showChart(); });
    connect(m_chart, &ChartWidget::activated, this, &ChartPanel::activated);
    connect(m_chart, &ChartWidget::currentChanged, this, &ChartPanel::currentChanged);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.row()); });
}

void ChartPanel::setTitle(const QString &title)
{
    m_chart->setTitle(title);
    m_table->setAccessibleName(tr("%1, as a table", "a chart").arg(title));
    m_tableButton->setAccessibleName(tr("Show as table: %1", "a chart").arg(title));
    m_tableButton->setToolTip(tr("Show as table"));
    m_chart->takeAlong().setButtonTitle(title);
}

void ChartPanel::setSelected(int index)
{
    m_chart->setSelected(index);
    if (index >= 0 && index < m_model->rowCount()
        && (!m_table->currentIndex().isValid() || m_table->currentIndex().row() != index))
        m_table->selectRow(index);
    else if (index < 0)
        m_table->clearSelection();
}

void ChartPanel::refreshTable()
{
    m_model->setTable(m_chart->asTable());
    if (m_chart->selected() >= 0)
        m_table->selectRow(m_chart->selected());
}

void ChartPanel::showTable()
{
    m_stack->setCurrentWidget(m_table);
}

void ChartPanel::showChart()
{
    m_stack->setCurrentWidget(m_chart);
}

void ChartPanel::copyTable() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : rows)
        text += row.data().toString() + u'\t' + row.siblingAtColumn(1).data().toString() + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

bool ChartPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type was checked
    if (key->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || !m_table->currentIndex().isValid())
        return false;
    Q_EMIT activated(m_table->currentIndex().row());
    return true;
}

} // namespace mainstay
