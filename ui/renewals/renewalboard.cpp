// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/renewalboard.h"

#include "ui/common/card.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/text/retentionlabels.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace mainstay {

RenewalBoard::RenewalBoard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"renewalBoard"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (int i = 0; i < columnCount; ++i)
        row->addWidget(makeColumn(static_cast<Column>(i)), 1);
}

QString RenewalBoard::titleOf(Column column)
{
    switch (column) {
    case Column::NotAssessed:
        return label(RenewalCategory::NotAssessed);
    case Column::AtRisk:
        return tr("At risk, unlikely", "column of a board");
    case Column::Likely:
        return label(RenewalCategory::Likely);
    case Column::Commit:
        return label(RenewalCategory::Commit);
    case Column::Decided:
        return tr("Decided", "column of a board");
    }
    Q_UNREACHABLE();
    return {};
}

RenewalBoard::Column RenewalBoard::columnOf(const Renewal &renewal)
{
    if (!renewal.isOpen())
        return Column::Decided;
    switch (renewal.outlook.category) {
    case RenewalCategory::NotAssessed:
        return Column::NotAssessed;
    case RenewalCategory::AtRisk:
    case RenewalCategory::Unlikely:
        return Column::AtRisk;
    case RenewalCategory::Likely:
        return Column::Likely;
    case RenewalCategory::Commit:
        return Column::Commit;
    }
    Q_UNREACHABLE();
    return Column::NotAssessed;
}

QWidget *RenewalBoard::makeColumn(Column column)
{
    const auto place = size_t(column);
    auto *card = new Card(this);
    card->body()->setContentsMargins(8, 8, 8, 6);
    auto *head = new QHBoxLayout;
    BoardColumn &made = m_columns[place];
    made.title = captionLabel(titleOf(column), card);
    made.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    made.sum = captionLabel({}, card);
    made.list = new RenewalCardList(card);
    made.list->setObjectName(u"boardColumn%1"_s.arg(place));
    made.list->setAccessibleName(titleOf(column));
    head->addWidget(made.title, 1);
    head->addWidget(made.sum);
    card->body()->addLayout(head);
    card->body()->addWidget(made.list, 1);
    connect(made.list, &RenewalCardList::sidewaysRequested, this, [this, place](int steps) { walk(place, steps); });
    connect(made.list, &RenewalCardList::opened, this, &RenewalBoard::opened);
    connect(made.list, &RenewalCardList::currentChangedTo, this, [this, place] { becameCurrent(place); });
    return card;
}

void RenewalBoard::showRenewals(const std::shared_ptr<const RenewalsReport> &report, const std::vector<size_t> &places)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const qint64 kept = currentId();
    const int row = m_columns[m_current].list->currentIndex().row();
    const bool hadKeyboard = hasKeyboard();
    std::array<std::vector<size_t>, columnCount> cards;
    for (const size_t place : places)
        cards[size_t(columnOf(report->renewals[place]))].push_back(place);
    for (size_t i = 0; i < cards.size(); ++i) {
        qint64 sum = 0;
        for (const size_t place : cards[i])
            sum += report->renewals[place].baseArr;
        m_columns[i].sum->setText(cards[i].empty() ? QString() : formatMoneyCompact({sum, report->currency}, QLocale()));
        m_columns[i].list->setAccessibleDescription(tr("%Ln renewal(s)", nullptr, int(cards[i].size())));
        m_columns[i].list->cards().setCards(report, std::move(cards[i]));
    }
    select(kept);
    // What left the board: the keyboard stays at its place.
    if (!current() && row >= 0) {
        RenewalCardModel &left = m_columns[m_current].list->cards();
        m_columns[m_current].list->setCurrentIndex(left.index(std::min(row, left.rowCount() - 1)));
    }
    if (hadKeyboard)
        takeFocus();
}

const Renewal *RenewalBoard::current() const
{
    return m_columns[m_current].list->current();
}

qint64 RenewalBoard::currentId() const
{
    const Renewal *renewal = current();
    return renewal ? rowIdOf(*renewal) : 0;
}

void RenewalBoard::select(qint64 id)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        RenewalCardList &list = *m_columns[i].list;
        const int row = id == 0 ? -1 : list.cards().rowOf(id);
        if (row < 0)
            continue;
        m_current = i;
        list.setCurrentIndex(list.cards().index(row));
        if (list.isVisible())
            list.scrollTo(list.currentIndex());
    }
}

bool RenewalBoard::hasKeyboard() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const BoardColumn &column) { return column.list->hasFocus(); });
}

void RenewalBoard::takeFocus()
{
    if (!current()) {
        const auto first = std::find_if(m_columns.begin(), m_columns.end(),
                                        [](const BoardColumn &column) { return column.list->cards().rowCount() > 0; });
        m_current = first == m_columns.end() ? m_current : size_t(first - m_columns.begin());
    }
    m_columns[m_current].list->setFocus(Qt::OtherFocusReason);
}

/// To the next column that has cards, at about the same height.
void RenewalBoard::walk(size_t from, int steps)
{
    const int row = std::max(0, m_columns[from].list->currentIndex().row());
    for (int to = int(from) + steps; to >= 0 && to < columnCount; to += steps) {
        RenewalCardList &list = *m_columns[size_t(to)].list;
        const int count = list.cards().rowCount();
        if (count == 0)
            continue;
        list.setCurrentIndex(list.cards().index(std::min(row, count - 1)));
        list.setFocus(Qt::OtherFocusReason);
        return;
    }
}

/// One card of the board is chosen, not one of each column.
void RenewalBoard::becameCurrent(size_t column)
{
    if (m_isFilling && column != m_current)
        return;
    m_current = column;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (i != column)
            m_columns[i].list->setCurrentIndex({});
    }
    Q_EMIT currentMoved();
}

} // namespace mainstay
