// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/undatedlist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace mainstay {

UndatedList::UndatedList(QWidget *parent)
    : QListView(parent)
    , m_cards(new ReviewCardModel(this))
{
    setObjectName(u"undatedReviews"_s);
    setModel(m_cards);
    setItemDelegate(new ReviewCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Reviews without a date"));
    connect(this, &QAbstractItemView::doubleClicked, this, &UndatedList::opened);
}

void UndatedList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && m_isDragging) {
        m_pressed.reset();
        m_isDragging = false;
        Q_EMIT dragLeft();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        Q_EMIT opened();
    } else if (current() && (key == Qt::Key_Space || (key == Qt::Key_Left && event->modifiers() == Qt::ControlModifier))) {
        Q_EMIT takenUp();
    } else if (key == Qt::Key_Left && event->modifiers() == Qt::NoModifier) {
        Q_EMIT left();
    } else {
        QListView::keyPressEvent(event);
    }
}

void UndatedList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_cards->rowCount() > 0)
        setCurrentIndex(m_cards->index(0));
    viewport()->update();
    Q_EMIT currentChangedTo(currentIndex().row());
}

void UndatedList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentChangedTo(current.row());
}

void UndatedList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        m_pressed = event->pos();
}

void UndatedList::mouseMoveEvent(QMouseEvent *event)
{
    // Dragging would select what the mouse comes over.
    if (!m_pressed || !current())
        return;
    if (!m_isDragging && (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    Q_EMIT draggedTo(event->globalPosition().toPoint());
}

void UndatedList::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    viewport()->unsetCursor();
    if (std::exchange(m_isDragging, false))
        Q_EMIT dropped();
    else
        QListView::mouseReleaseEvent(event);
}

} // namespace mainstay
