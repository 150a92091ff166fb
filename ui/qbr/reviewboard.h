// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewboardcolumn.h"

#include <QWidget>

#include <array>

namespace mainstay {

class PlainLabel;

/// The reviews of a quarter as cards, in a column by how far they are; the first also has the accounts that are due. Arrow
/// keys walk over all of them, a card that is dragged into another column is moved.
class ReviewBoard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewBoard)

public:
    static constexpr size_t columnCount = 5;

    explicit ReviewBoard(QWidget *parent = nullptr);

    void showReviews(const std::shared_ptr<const ReviewsReport> &report, const std::vector<size_t> &reviews, const std::vector<size_t> &due);
    ReviewCardList &list(size_t column) const { return *m_columns[column].list; }
    /// What a review becomes in a column.
    static QbrStatus statusOf(size_t column);

    /// Null without a card, and on an account that is due.
    const QbrRow *current() const;
    /// Null without a card, and on a review.
    const DueReview *currentDue() const;
    qint64 currentId() const;
    void select(qint64 id);
    void takeFocus();
    bool hasKeyboard() const;

Q_SIGNALS:
    void opened();
    /// The current review is to become this.
    void moveRequested(mainstay::QbrStatus status);

private:
    struct BoardColumn
    {
        PlainLabel *count = nullptr;
        ReviewCardList *list = nullptr;
    };

    QWidget *makeColumn(size_t column);
    void walk(size_t from, int steps);
    void becameCurrent(size_t column);
    static QString titleOf(size_t column);

    std::array<BoardColumn, columnCount> m_columns;
    size_t m_current = 0; ///< the column that has the keyboard, or had it last
    bool m_isFilling = false;
};

} // namespace mainstay
