// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/movementpanel.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/paint/fonts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

MovementPanel::MovementPanel(MovementModel::Fetcher fetcher, QWidget *parent)
    : QWidget(parent)
    , m_model(new MovementModel(std::move(fetcher), QLocale(), this))
    , m_card(new Card(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 16);
    column->addWidget(m_card);
    m_card->setTitle(tr("Accounts", "title of a list"));
    m_card->setFlush();
    m_summary = mutedLabel({}, m_card);
    m_summary->setObjectName(u"movementSummary"_s);
    m_summary->setFont(numberFont(bodyFont()));
    m_card->addHeaderWidget(m_summary);
    auto *close = new QToolButton(m_card);
    close->setObjectName(u"closeMovements"_s);
    close->setIcon(QIcon::fromTheme(u"go-down"_s));
    close->setToolTip(tr("Close the list (Esc)"));
    close->setAccessibleName(tr("Close the list"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &MovementPanel::closeRequested);
    m_card->addHeaderWidget(close);
    m_view = new PagedTableView(m_card);
    m_view->setObjectName(u"movements"_s);
    m_view->setPagedModel(m_model);
    setColumnWidths();
    m_view->restoreColumns(u"movements"_s);
    m_card->body()->addWidget(m_view);
    setTabOrder(m_view, close);
    setFocusProxy(m_view);
    connectView();
}

void MovementPanel::setColumnWidths()
{
    const std::array<int, 6> widths {320, 136, 136, 136, 112, 160};
    for (size_t i = 0; i < widths.size(); ++i)
        m_view->setColumnWidth(int(i), widths[i]);
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void MovementPanel::connectView()
{
    connect(m_view, &PagedTableView::opened, this,
            [this](qint64 id) { Q_EMIT accountRequested(AccountId(id)); });
    connect(m_view, &PagedTableView::sortRequested, this, [this](int column, Qt::SortOrder order) {
        Q_EMIT sortRequested({static_cast<MovementColumn>(column), order});
    });
    connect(m_model, &PagedTableModel::fetchFailed, this, &MovementPanel::failed);
}

void MovementPanel::showList(const Content &content)
{
    m_card->setTitle(content.title);
    m_view->setAccessibleName(content.title);
    m_view->setAccessibleDescription(content.summary);
    m_summary->setText(content.summary);
    auto ids = std::make_shared<std::vector<qint64>>();
    ids->reserve(content.movements->size());
    for (const ListedMovement &movement : *content.movements)
        ids->push_back(movement.id.value());
    m_model->setMovements(content.movements, content.currency);
    m_view->setSort(int(content.sort.column), content.sort.order);
    m_view->showIds(std::move(ids), PagedTableView::Keep::Current);
    m_model->refreshAmounts();
}

void MovementPanel::invalidate()
{
    m_model->invalidate();
}

QString MovementPanel::title() const
{
    return m_card->title();
}

QString MovementPanel::summary() const
{
    return m_summary->text();
}

AccountId MovementPanel::currentAccount() const
{
    return AccountId(m_view->currentId());
}

void MovementPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mainstay
