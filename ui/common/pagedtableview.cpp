// SPDX-License-Identifier: Apache-2.0
#include "ui/common/pagedtableview.h"

#include "ui/common/tabledelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QScopedValueRollback>
#include <QSettings>

#include <unordered_set>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

/// More selected rows than this are not put back after a new list: nobody picked them one by one.
constexpr size_t mostKept = 5000;
/// The clipboard is filled from rows that are all fetched first.
constexpr size_t mostCopied = 10'000;

QString menuText(QString title)
{
    return title.replace(u'&', u"&&"_s);
}

} // namespace

PagedTableView::PagedTableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(TableDelegate::rowHeight);
    verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(48);
    header->setFixedHeight(TableDelegate::rowHeight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &PagedTableView::showHeaderMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_quiet)
            Q_EMIT sortRequested(column, order);
    });
    connect(header, &QHeaderView::sectionResized, this, &PagedTableView::saveColumns);
    connect(header, &QHeaderView::sectionMoved, this, &PagedTableView::saveColumns);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
}

void PagedTableView::setPagedModel(PagedTableModel *model, const QStringList &hidden)
{
    m_model = model;
    setModel(model);
    for (size_t i = 0; i < model->columns().size(); ++i)
        setColumnHidden(int(i), hidden.contains(model->columns()[i].key));
}

void PagedTableView::showIds(PagedTableModel::Ids ids, Keep keep)
{
    if (ids && *ids == *m_model->ids())
        return;
    const Place before = place();
    m_placing = true;
    m_model->setIds(std::move(ids));
    goBackTo(before, keep);
    m_placing = false;
    if (currentId() != before.current)
        Q_EMIT currentIdChanged(currentId());
}

qint64 PagedTableView::currentId() const
{
    return m_model ? m_model->idAt(currentIndex().row()) : 0;
}

std::vector<qint64> PagedTableView::selectedIds() const
{
    std::vector<qint64> ids;
    if (!selectionModel())
        return ids;
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idAt(row));
    }
    return ids;
}

void PagedTableView::selectId(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

PagedTableView::Place PagedTableView::place() const
{
    Place place;
    place.selected = selectedIds();
    if (place.selected.size() > mostKept)
        place.selected.clear();
    place.current = currentId();
    place.currentColumn = std::max(0, currentIndex().column());
    place.top = m_model->idAt(rowAt(0));
    place.wasScrolled = verticalScrollBar()->value() > 0;
    return place;
}

void PagedTableView::goBackTo(const Place &place, Keep keep)
{
    const std::unordered_set<qint64> wanted(place.selected.begin(), place.selected.end());
    QItemSelection selection;
    const auto &ids = *m_model->ids();
    const int lastColumn = m_model->columnCount() - 1;
    int topRow = -1;
    int currentRow = -1;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] == place.top)
            topRow = int(i);
        if (ids[i] == place.current)
            currentRow = int(i);
        if (!wanted.empty() && wanted.contains(ids[i]))
            selection.select(m_model->index(int(i), 0), m_model->index(int(i), lastColumn));
    }
    if (currentRow >= 0)
        selectionModel()->setCurrentIndex(m_model->index(currentRow, place.currentColumn), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (keep == Keep::Scroll && place.wasScrolled && topRow >= 0)
        scrollTo(m_model->index(topRow, place.currentColumn), PositionAtTop);
    else if (keep == Keep::Current && currentRow >= 0)
        scrollTo(m_model->index(currentRow, place.currentColumn));
    else
        scrollToTop();
}

void PagedTableView::copySelection()
{
    std::vector<qint64> ids = selectedIds();
    if (ids.empty() && currentId() != 0)
        ids.push_back(currentId());
    if (ids.size() > mostCopied)
        ids.resize(mostCopied);
    std::vector<int> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            shown.push_back(column);
    }
    m_model->copyRows(ids, shown, [](const QString &text) { QApplication::clipboard()->setText(text); });
}

void PagedTableView::setSort(int column, Qt::SortOrder order)
{
    const QScopedValueRollback quiet(m_quiet, true);
    horizontalHeader()->setSortIndicator(column, order);
}

void PagedTableView::setInitialWidth(int column, int width)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setColumnWidth(column, width);
}

void PagedTableView::restoreColumns(const QString &name)
{
    const QByteArray state = QSettings().value(u"tables/"_s + name).toByteArray();
    if (!state.isEmpty()) {
        const QScopedValueRollback quiet(m_quiet, true);
        horizontalHeader()->restoreState(state);
    }
    m_settingsName = name;
}

void PagedTableView::saveColumns() const
{
    if (!m_settingsName.isEmpty() && !m_quiet)
        QSettings().setValue(u"tables/"_s + m_settingsName, horizontalHeader()->saveState());
}

bool PagedTableView::isText(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint()
        && event.key() != Qt::Key_Space;
}

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
               && currentId() != 0) {
        Q_EMIT opened(currentId());
    } else if (isText(*event)) {
        Q_EMIT typed(event->text());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void PagedTableView::fillColumnMenu(QMenu &menu)
{
    // The first column is what a row is called and stays.
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QAction *action = menu.addAction(menuText(m_model->columns()[size_t(column)].title));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
}

void PagedTableView::fillSortMenu(QMenu &menu)
{
    const QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu.addAction(menuText(m_model->columns()[size_t(column)].title));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        connect(action, &QAction::triggered, this, [this, column] {
            QHeaderView *sections = horizontalHeader();
            const bool again = sections->sortIndicatorSection() == column
                && sections->sortIndicatorOrder() == Qt::AscendingOrder;
            sections->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

void PagedTableView::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void PagedTableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    fillSortMenu(*menu->addMenu(tr("Sort by")));
    fillColumnMenu(*menu->addMenu(tr("Columns", "of a table")));
    const QPoint cell = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? cell : event->globalPos());
}

void PagedTableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), TableDelegate::rowHeight);
}

void PagedTableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    updateRow(std::exchange(m_hovered, row));
    updateRow(row);
}

bool PagedTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        setHovered(rowAt(static_cast<QSinglePointEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void PagedTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_painted || !m_model || m_model->rowCount() == 0)
        return;
    m_painted = true;
    QMetaObject::invokeMethod(this, &PagedTableView::firstRowsPainted, Qt::QueuedConnection);
}

void PagedTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // A list that the keyboard comes to without a row would show nothing of it.
    if (!currentIndex().isValid() && m_model && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0, 0));
    viewport()->update();
}

void PagedTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void PagedTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (!m_placing && m_model && current.row() != previous.row())
        Q_EMIT currentIdChanged(m_model->idAt(current.row()));
}

} // namespace mainstay
