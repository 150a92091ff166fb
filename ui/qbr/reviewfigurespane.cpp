// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewfigurespane.h"

#include "ui/common/card.h"
#include "ui/common/chartwidget.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tabledelegate.h"
#include "ui/text/errortext.h"

#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void dress(QTableView &table)
{
    table.setItemDelegate(new TableDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    table.horizontalHeader()->setFixedHeight(TableDelegate::rowHeight);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setMinimumSectionSize(84);
    table.horizontalHeader()->setHighlightSections(false);
    addTableCopy(table);
}

QString percent(double ratio)
{
    return QString(QLocale().toString(ratio * 100, 'f', 0) + QLocale().percent());
}

} // namespace

ReviewFiguresPane::ReviewFiguresPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReviewFiguresModel(this))
    , m_reasonsModel(new ReviewReasonsModel(this))
{
    setObjectName(u"reviewFigures"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(buildChart(), 3);
    top->addWidget(buildReasons(), 2);
    column->addLayout(top, 1);
    column->addWidget(buildTable(), 1);
}

QWidget *ReviewFiguresPane::buildChart()
{
    auto *card = new Card(tr("Reviews held of those due"), this);
    m_chart = new ChartWidget(card);
    m_chart->setObjectName(u"reviewsChart"_s);
    m_chart->setTitle(card->title());
    QToolButton *take = m_chart->takeAlong().makeButton(card);
    m_chart->takeAlong().setButtonTitle(card->title());
    card->addHeaderWidget(take);
    card->body()->addWidget(m_chart, 1);
    connect(m_chart, &ChartWidget::activated, this, [this](int index) { Q_EMIT quarterChosen(m_figures->quarters[size_t(index)].quarter); });
    connect(&m_chart->takeAlong(), &TakeAlong::saveFailed, this, [this](const Error &error) { Q_EMIT saveFailed(errorSentence(error, m_chart->title())); });
    return card;
}

QWidget *ReviewFiguresPane::buildReasons()
{
    auto *card = new Card(tr("Why reviews were not held"), this);
    card->setFlush();
    m_reasons = new QTableView(card);
    m_reasons->setObjectName(u"reasonsTable"_s);
    m_reasons->setAccessibleName(card->title());
    m_reasons->setModel(m_reasonsModel);
    dress(*m_reasons);
    m_reasons->horizontalHeader()->setSectionResizeMode(int(ReviewReasonsModel::Column::Reason), QHeaderView::Stretch);
    m_noReasons = new EmptyState(card);
    m_noReasons->setTexts(tr("None was skipped or cancelled."), {});
    card->body()->addWidget(m_reasons, 1);
    card->body()->addWidget(m_noReasons, 1);
    const auto choose = [this](const QModelIndex &index) {
        const bool isSkipped = m_reasonsModel->statusAt(index.row()) == QbrStatus::Skipped;
        Q_EMIT chosen({std::nullopt, std::nullopt, m_figures->quarters[m_figures->shown].quarter, isSkipped ? ReviewFigure::Skipped : ReviewFigure::Cancelled});
    };
    connect(m_reasons, &QTableView::clicked, this, choose);
    connect(m_reasons, &QTableView::activated, this, choose);
    return card;
}

QWidget *ReviewFiguresPane::buildTable()
{
    m_tableCard = new Card(tr("Reviews of the quarter"), this);
    m_tableCard->setFlush();
    m_switch = new SegmentedSwitch(m_tableCard);
    m_switch->setObjectName(u"figureRows"_s);
    m_switch->addSegment(int(ReviewFiguresModel::Rows::Owner), tr("Owners", "rows of a table"), tr("A row for each owner"));
    m_switch->addSegment(int(ReviewFiguresModel::Rows::Tier), tr("Tiers", "rows of a table"), tr("A row for each tier"));
    m_switch->addSegment(int(ReviewFiguresModel::Rows::Quarter), tr("Quarters", "rows of a table"), tr("A row for each of the last quarters"));
    m_switch->setCurrent(int(ReviewFiguresModel::Rows::Owner));
    m_tableCard->addHeaderWidget(m_switch);
    m_table = new QTableView(m_tableCard);
    m_table->setObjectName(u"figuresTable"_s);
    m_table->setAccessibleName(m_tableCard->title());
    m_table->setModel(m_model);
    dress(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(int(ReviewFiguresModel::Column::Group), QHeaderView::Stretch);
    m_tableCard->body()->addWidget(m_table, 1);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this] {
        showTable();
        Q_EMIT rowsChanged();
    });
    const auto choose = [this](const QModelIndex &index) { Q_EMIT chosen(m_model->choiceAt(index)); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    return m_tableCard;
}

void ReviewFiguresPane::showFigures(const std::shared_ptr<const ReviewFigures> &figures, QDate today)
{
    m_figures = figures;
    showChart(today);
    showTable();
    std::vector<ReasonCount> reasons = countReasons(figures->quarters[figures->shown].reasons);
    m_reasons->setVisible(!reasons.empty());
    m_noReasons->setVisible(reasons.empty());
    m_reasonsModel->show(std::move(reasons));
}

void ReviewFiguresPane::showChart(QDate today)
{
    const QLocale locale;
    QuarterChartData drawn;
    drawn.tickText = percent;
    drawn.categoryHeader = tr("Quarter", "column");
    drawn.valueHeader = tr("Held of due", "column: a share");
    drawn.scale = std::pair(0.0, 1.0);
    for (const QuarterReviews &quarter : m_figures->quarters) {
        const QbrCounts counts = qbrstatistics::count(quarter.reviews, quarter.due, QbrGrouping::None).front();
        QuarterValue value;
        value.label = quarter.quarter.label(m_figures->fiscal);
        if (counts.due > 0)
            value.value = double(counts.held) / counts.due;
        value.valueText = counts.due > 0 ? formatPercentOf(counts.held, counts.due, locale) : formatNotAvailable();
        value.detail = tr("%L1 of %L2 due held, %L3 with an economic buyer").arg(counts.held).arg(counts.due).arg(counts.withBuyer);
        value.toDate = quarter.quarter.endDay(m_figures->fiscal) > today;
        drawn.quarters.push_back(std::move(value));
        // More may be held than were due: two for one account.
        drawn.scale->second = std::max(drawn.scale->second, drawn.quarters.back().value.value_or(0));
    }
    m_chart->setChart(drawn);
    m_chart->setSelected(int(m_figures->shown));
    m_chart->setNote(tr("As of %1. Internal reviews are not counted.", "a date").arg(formatDate(today, locale)));
}

void ReviewFiguresPane::showTable()
{
    if (!m_figures)
        return;
    const bool isByQuarter = rows() == ReviewFiguresModel::Rows::Quarter;
    const QString quarter = m_figures->quarters[m_figures->shown].quarter.label(m_figures->fiscal);
    m_tableCard->setTitle(isByQuarter ? tr("The last quarters") : tr("Reviews of %1", "a quarter").arg(quarter));
    const QModelIndex kept = m_table->currentIndex();
    m_model->show(m_figures, rows());
    if (kept.isValid())
        m_table->setCurrentIndex(m_model->index(std::min(kept.row(), m_model->rowCount() - 1), kept.column()));
}

void ReviewFiguresPane::setRows(ReviewFiguresModel::Rows rows)
{
    m_switch->setCurrent(int(rows));
    showTable();
}

ReviewFiguresModel::Rows ReviewFiguresPane::rows() const
{
    return static_cast<ReviewFiguresModel::Rows>(m_switch->current());
}

bool ReviewFiguresPane::hasKeyboard() const
{
    return m_chart->hasFocus() || m_table->hasFocus() || m_reasons->hasFocus();
}

void ReviewFiguresPane::takeFocus()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, int(ReviewFiguresModel::Column::Held)));
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace mainstay
