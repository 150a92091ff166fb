// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewboard.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/text/qbrlabels.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace mainstay {

ReviewBoard::ReviewBoard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reviewBoard"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (size_t i = 0; i < columnCount; ++i)
        row->addWidget(makeColumn(i), 1);
}

QbrStatus ReviewBoard::statusOf(size_t column)
{
    constexpr std::array<QbrStatus, columnCount> statuses {QbrStatus::Proposed, QbrStatus::Scheduled, QbrStatus::ContentReady, QbrStatus::Held,
                                                           QbrStatus::FollowedUp};
    return statuses[column];
}

QString ReviewBoard::titleOf(size_t column)
{
    return column == 0 ? tr("Due", "column of a board: reviews to be arranged") : label(statusOf(column));
}

QWidget *ReviewBoard::makeColumn(size_t column)
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(8, 8, 8, 6);
    auto *head = new QHBoxLayout;
    BoardColumn &made = m_columns[column];
    auto *title = captionLabel(titleOf(column), card);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    made.count = captionLabel({}, card);
    made.list = new ReviewCardList(card);
    made.list->setObjectName(u"reviewColumn%1"_s.arg(column));
    made.list->setAccessibleName(titleOf(column));
    head->addWidget(title, 1);
    head->addWidget(made.count);
    card->body()->addLayout(head);
    card->body()->addWidget(made.list, 1);
    connect(made.list, &ReviewCardList::sidewaysRequested, this, [this, column](int steps) { walk(column, steps); });
    connect(made.list, &ReviewCardList::opened, this, &ReviewBoard::opened);
    connect(made.list, &ReviewCardList::currentChangedTo, this, [this, column] { becameCurrent(column); });
    // What is dragged is the current card: the press on it made it so.
    connect(made.list, &ReviewCardList::dropped, this, [this, column] { Q_EMIT moveRequested(statusOf(column)); });
    return card;
}

void ReviewBoard::showReviews(const std::shared_ptr<const ReviewsReport> &report, const std::vector<size_t> &reviews,
                              const std::vector<size_t> &due)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const qint64 kept = currentId();
    const int row = m_columns[m_current].list->currentIndex().row();
    const bool hadKeyboard = hasKeyboard();
    for (size_t i = 0; i < columnCount; ++i) {
        std::vector<size_t> cards;
        std::copy_if(reviews.begin(), reviews.end(), std::back_inserter(cards),
                     [&](size_t place) { return report->reviews[place].status == statusOf(i); });
        const size_t count = cards.size() + (i == 0 ? due.size() : 0);
        m_columns[i].count->setText(count == 0 ? QString() : QLocale().toString(qulonglong(count)));
        m_columns[i].list->setAccessibleDescription(tr("%Ln card(s)", nullptr, int(count)));
        m_columns[i].list->cards().setCards(report, std::move(cards), i == 0 ? due : std::vector<size_t>());
    }
    select(kept);
    // What left the board: the keyboard stays at its place.
    ReviewCardModel &left = m_columns[m_current].list->cards();
    if (currentId() == 0 && row >= 0 && left.rowCount() > 0)
        m_columns[m_current].list->setCurrentIndex(left.index(std::min(row, left.rowCount() - 1)));
    if (hadKeyboard)
        takeFocus();
}

const QbrRow *ReviewBoard::current() const
{
    const ReviewCardList &list = *m_columns[m_current].list;
    return list.cards().reviewAt(list.currentIndex().row());
}

const DueReview *ReviewBoard::currentDue() const
{
    const ReviewCardList &list = *m_columns[m_current].list;
    return list.currentIndex().isValid() ? list.cards().dueAt(list.currentIndex().row()) : nullptr;
}

qint64 ReviewBoard::currentId() const
{
    const ReviewCardList &list = *m_columns[m_current].list;
    return list.currentIndex().isValid() ? list.currentId() : 0;
}

void ReviewBoard::select(qint64 id)
{
    for (size_t i = 0; i < columnCount; ++i) {
        ReviewCardList &list = *m_columns[i].list;
        const int row = id == 0 ? -1 : list.cards().rowOf(id);
        if (row < 0)
            continue;
        m_current = i;
        list.setCurrentIndex(list.cards().index(row));
        if (list.isVisible())
            list.scrollTo(list.currentIndex());
    }
}

bool ReviewBoard::hasKeyboard() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const BoardColumn &column) { return column.list->hasFocus(); });
}

void ReviewBoard::takeFocus()
{
    if (currentId() == 0) {
        const auto first = std::find_if(m_columns.begin(), m_columns.end(),
                                        [](const BoardColumn &column) { return column.list->cards().rowCount() > 0; });
        m_current = first == m_columns.end() ? m_current : size_t(first - m_columns.begin());
    }
    m_columns[m_current].list->setFocus(Qt::OtherFocusReason);
}

/// To the next column that has cards, at about the same height.
void ReviewBoard::walk(size_t from, int steps)
{
    const int row = std::max(0, m_columns[from].list->currentIndex().row());
    for (int to = int(from) + steps; to >= 0 && to < int(columnCount); to += steps) {
        ReviewCardList &list = *m_columns[size_t(to)].list;
        const int count = list.cards().rowCount();
        if (count == 0)
            continue;
        list.setCurrentIndex(list.cards().index(std::min(row, count - 1)));
        list.setFocus(Qt::OtherFocusReason);
        return;
    }
}

/// One card of the board is chosen, not one of each column.
void ReviewBoard::becameCurrent(size_t column)
{
    if (m_isFilling && column != m_current)
        return;
    m_current = column;
    for (size_t i = 0; i < columnCount; ++i) {
        if (i != column)
            m_columns[i].list->setCurrentIndex({});
    }
}

} // namespace mainstay
