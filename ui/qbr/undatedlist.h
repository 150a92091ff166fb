// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewboardcolumn.h"

namespace mainstay {

/// Reviews without a date, beside a calendar: each can be dragged onto it, or taken along by Space.
class UndatedList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndatedList)

public:
    explicit UndatedList(QWidget *parent);

    ReviewCardModel &cards() const { return *m_cards; }
    const QbrRow *current() const { return m_cards->reviewAt(currentIndex().row()); }
    qint64 currentId() const { return m_cards->idAt(currentIndex().row()); }

Q_SIGNALS:
    void opened();
    /// Space or Ctrl+Left: the current one is to get a date.
    void takenUp();
    /// Left: the keyboard goes back to the calendar.
    void left();
    /// The current one is dragged over a place of the screen.
    void draggedTo(QPoint globalPosition);
    void dropped();
    void dragLeft();
    void currentChangedTo(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    ReviewCardModel *m_cards = nullptr;
    std::optional<QPoint> m_pressed; ///< where a card was pressed
    bool m_isDragging = false;
};

} // namespace mainstay
