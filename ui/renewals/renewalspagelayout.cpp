// SPDX-License-Identifier: Apache-2.0
// How RenewalsPage looks; what it does is in renewalspage.cpp, what leaves it in renewalspictures.cpp.
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/takealong.h"
#include "ui/renewals/accuracymodel.h"
#include "ui/renewals/quartercard.h"
#include "ui/renewals/renewalboard.h"
#include "ui/renewals/renewalsmodel.h"
#include "ui/renewals/renewalspage.h"
#include "ui/text/retentionlabels.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int filterWidth = 260;
constexpr double barHeight = 12;
/// In the order of RenewalColumn; the last one takes the rest.
constexpr int columnWidths[renewalColumnCount] = {104, 160, 72, 72, 142, 50, 118, 110, 50, 110};

/// The bar of a past quarter, as it leaves in a picture.
class AccuracyDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        const auto *model = qobject_cast<const AccuracyModel *>(index.model());
        if (index.column() != int(AccuracyModel::Column::Bar) || !model) {
            TableDelegate::paintCell(painter, area, index, theme);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        drawPartBar(painter, {double(area.left()), area.center().y() - barHeight / 2, double(area.width()), barHeight}, model->barAt(index.row()),
                    theme);
    }
};

} // namespace

void RenewalsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(12);
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Renewals", "page"));
    column->addWidget(m_header);
    m_stack = new QStackedWidget(this);
    m_content = new QWidget(m_stack);
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(10);
    inside->addWidget(buildCards());
    m_caveat = captionLabel({}, m_content);
    m_caveat->setObjectName(u"renewalsCaveat"_s);
    m_caveat->setWordWrap(true);
    inside->addWidget(m_caveat);
    inside->addWidget(buildFilters());
    inside->addWidget(buildPlaces(), 1);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"noRenewals"_s);
    m_empty->setIconName(u"media-playlist-repeat"_s);
    m_empty->setTexts(tr("No contract runs out. Renewals come from subscriptions that have an end date: import them, or give "
                         "the subscriptions of an account their ends."),
                      tr("Import subscriptions…"));
    m_problem = new EmptyState(m_stack);
    m_problem->setIconName(u"dialog-warning"_s);
    auto *loading = new QWidget(m_stack);
    for (QWidget *state : std::initializer_list<QWidget *> {loading, m_content, m_empty, m_problem})
        m_stack->addWidget(state);
    column->addWidget(m_stack, 1);
    buildKeys();
}

QWidget *RenewalsPage::buildCards()
{
    auto *bar = new QWidget(m_content);
    bar->setAccessibleName(tr("Quarters"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new QuarterCard(bar);
        m_cards[i]->setObjectName(u"quarterCard%1"_s.arg(i));
        row->addWidget(m_cards[i], 1);
    }
    m_takeCards = new TakeAlong(*bar, [this] { return takenCards(); });
    m_takeCards->setPlace([this, bar] {
        const QWidget *card = QApplication::focusWidget();
        return card && bar->isAncestorOf(card) ? card->geometry().center() : bar->rect().center();
    });
    QToolButton *take = m_takeCards->makeButton(m_header);
    take->setObjectName(u"takeForecast"_s);
    take->hide(); // until there is something
    m_header->addWidget(take);
    m_takeCards->setButtonTitle(tr("Renewals by quarter"));
    connect(m_stack, &QStackedWidget::currentChanged, take, [this, take] { take->setVisible(m_stack->currentWidget() == m_content); });
    return bar;
}

QWidget *RenewalsPage::buildFilters()
{
    auto *bar = new QWidget(m_content);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_switch = new SegmentedSwitch(bar);
    m_switch->setObjectName(u"renewalsView"_s);
    m_switch->addSegment(int(View::Table), tr("Table", "view"), tr("The renewals as a table"));
    m_switch->addSegment(int(View::Board), tr("Board", "view"), tr("The renewals as cards, by what is expected of them"));
    m_switch->addSegment(int(View::Past), tr("Past quarters", "view"), tr("What was expected, and what came of it"));
    m_switch->setCurrent(int(m_view));
    m_filter = new SearchField(bar);
    m_filter->setObjectName(u"renewalsFilter"_s);
    m_filter->setPrompt(tr("Filter by account, product, owner"));
    m_filter->setFixedWidth(filterWidth);
    m_shown = new QComboBox(bar);
    m_shown->setObjectName(u"renewalsShown"_s);
    m_shown->setAccessibleName(tr("Category", "filter"));
    m_shown->addItem(tr("All renewals", "filter"), int(RenewalShown::All));
    m_shown->addItem(label(RenewalCategory::NotAssessed), int(RenewalShown::NotAssessed));
    m_shown->addItem(label(RenewalCategory::Commit), int(RenewalShown::Commit));
    m_shown->addItem(label(RenewalCategory::Likely), int(RenewalShown::Likely));
    m_shown->addItem(label(RenewalCategory::AtRisk), int(RenewalShown::AtRisk));
    m_shown->addItem(label(RenewalCategory::Unlikely), int(RenewalShown::Unlikely));
    m_shown->addItem(tr("Lapsed", "filter"), int(RenewalShown::Lapsed));
    m_shown->addItem(tr("Decided", "filter"), int(RenewalShown::Decided));
    m_footer = captionLabel({}, bar);
    m_footer->setObjectName(u"renewalsFooter"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_switch), static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_shown)})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_footer);
    return bar;
}

QWidget *RenewalsPage::buildPlaces()
{
    m_places = new QStackedWidget(m_content);
    m_tableCard = buildTable();
    m_board = new RenewalBoard(m_places);
    m_board->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_past = buildPast();
    m_noHits = new EmptyState(m_places);
    m_noHits->setObjectName(u"noHits"_s);
    m_noHits->setIconName(u"media-playlist-repeat"_s);
    for (QWidget *place : std::initializer_list<QWidget *> {m_tableCard, m_board, m_past, m_noHits})
        m_places->addWidget(place);
    return m_places;
}

QWidget *RenewalsPage::buildTable()
{
    auto *card = new Card(m_places);
    card->setFlush();
    m_table = new PagedTableView(card);
    m_table->setObjectName(u"renewalsTable"_s);
    m_table->setAccessibleName(tr("Renewals", "table"));
    m_table->setItemDelegate(new RenewalsDelegate(m_table));
    m_table->setPagedModel(m_model);
    for (int i = 0; i < renewalColumnCount; ++i)
        m_table->setInitialWidth(i, columnWidths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->restoreColumns(u"renewals"_s);
    m_table->setSort(int(m_query.column), m_query.order);
    card->body()->addWidget(m_table);
    return card;
}

QWidget *RenewalsPage::buildPast()
{
    auto *past = new QWidget(m_places);
    auto *column = new QVBoxLayout(past);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *card = new Card(tr("Forecast and outcome of past quarters"), past);
    card->setFlush();
    m_pastTable = new QTableView(card);
    m_pastTable->setObjectName(u"accuracyTable"_s);
    m_pastTable->setAccessibleName(tr("Forecast and outcome of past quarters"));
    m_pastTable->setModel(m_accuracy);
    m_pastTable->setItemDelegate(new AccuracyDelegate(m_pastTable));
    m_takePast = new TakeAlong(*m_pastTable, [this] { return takenPast(); });
    card->addHeaderWidget(m_takePast->makeButton(card));
    m_takePast->setButtonTitle(card->title());
    m_pastTable->setFrameShape(QFrame::NoFrame);
    m_pastTable->setShowGrid(false);
    m_pastTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pastTable->setTabKeyNavigation(false);
    m_pastTable->verticalHeader()->hide();
    m_pastTable->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    m_pastTable->horizontalHeader()->setFixedHeight(TableDelegate::rowHeight);
    m_pastTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_pastTable->horizontalHeader()->setSectionResizeMode(int(AccuracyModel::Column::Bar), QHeaderView::Stretch);
    m_pastTable->horizontalHeader()->setMinimumSectionSize(96);
    card->body()->addWidget(m_pastTable);
    auto *note = captionLabel(tr("Expected is what the assessments of the quarter's first day add up to. A difference above "
                                 "zero means that more has stayed than was expected."),
                              past);
    note->setWordWrap(true);
    column->addWidget(card, 1);
    column->addWidget(note);
    return past;
}

void RenewalsPage::addKey(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    m_board->addAction(action);
    m_commands += action;
}

void RenewalsPage::buildKeys()
{
    const std::pair<RenewalCategory, Qt::Key> keys[] = {{RenewalCategory::Commit, Qt::Key_1},
                                                        {RenewalCategory::Likely, Qt::Key_2},
                                                        {RenewalCategory::AtRisk, Qt::Key_3},
                                                        {RenewalCategory::Unlikely, Qt::Key_4}};
    for (const auto &[category, key] : keys)
        addKey(tr("Expect: %1", "a renewal category").arg(label(category)), {key}, [this, category = category] { say(category); });
    addKey(tr("Assess the renewal…"), {Qt::Key_P}, [this] { assess(); });
    addKey(tr("Decide the renewal…"), {Qt::Key_D}, [this] { decide(); });
}

} // namespace mainstay
