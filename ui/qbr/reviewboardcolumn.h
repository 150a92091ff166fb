// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewlist.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace mainstay {

/// The cards of one column: places in the report's reviews, and behind them places in its due accounts.
class ReviewCardModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCardModel)

public:
    enum Role { whenRole = Qt::UserRole + 1, daysRole, warningRole, stepsRole, readyRole };

    explicit ReviewCardModel(QObject *parent);

    void setCards(std::shared_ptr<const ReviewsReport> report, std::vector<size_t> reviews, std::vector<size_t> due);
    /// Null for an account that is due.
    const QbrRow *reviewAt(int row) const;
    /// Null for a review.
    const DueReview *dueAt(int row) const;
    /// Of a review its id, of an account that is due its id below zero; 0 where there is no card.
    qint64 idAt(int row) const;
    /// −1 when it is not in this column.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString whenOf(int row) const;
    QString daysOf(int row) const;
    QString warningOf(int row) const;
    QString stepsOf(int row) const;
    QVariant readyOf(int row) const;
    QString wordsOf(int row) const;

    QLocale m_locale;
    std::shared_ptr<const ReviewsReport> m_report;
    std::vector<size_t> m_reviews;
    std::vector<size_t> m_due;
};

/// A card: account, how much of the checklist is done, and how ready the review is as a ring; date and days left; a warning.
class ReviewCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCardDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A column that hands Left and Right to the board, and takes reviews that are dragged from another one.
class ReviewCardList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCardList)

public:
    explicit ReviewCardList(QWidget *parent);

    ReviewCardModel &cards() const { return *m_cards; }
    qint64 currentId() const { return m_cards->idAt(currentIndex().row()); }

Q_SIGNALS:
    void sidewaysRequested(int steps);
    void opened();
    void currentChangedTo(int row);
    /// A card of another column was dropped here.
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool takes(const QDropEvent &event) const;

    ReviewCardModel *m_cards = nullptr;
};

} // namespace mainstay
