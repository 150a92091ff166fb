// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/reasonpanel.h"

#include "core/retention/pointvalue.h"
#include "ui/common/card.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tabledelegate.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int barHeight = 12;
constexpr double barRadius = 2;

/// A reason's ARR as a bar: what was avoidable in the colour of loss, what was not in grey, the rest lighter.
class ReasonDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        if (index.column() != ReasonModel::BarColumn) {
            TableDelegate::paintCell(painter, area, index, theme);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double whole = std::max(2.0, area.width() * index.data(ReasonModel::barRole).toDouble());
        const QRectF bar(area.left(), area.center().y() - barHeight / 2.0, whole, barHeight);
        QColor rest = theme.chartNegative;
        rest.setAlphaF(0.35F);
        painter.setBrush(rest);
        painter.drawRoundedRect(bar, barRadius, barRadius);
        const double avoidable = whole * index.data(ReasonModel::avoidableRole).toDouble();
        const double unavoidable = whole * index.data(ReasonModel::unavoidableRole).toDouble();
        painter.setBrush(theme.chartNegative);
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), avoidable, bar.height()), barRadius, barRadius);
        painter.setBrush(theme.chartNeutral);
        painter.drawRoundedRect(QRectF(bar.left() + avoidable, bar.top(), unavoidable, bar.height()), barRadius, barRadius);
    }
};

QTableView *makeTable(ReasonModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"reasonTable"_s);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegate(new ReasonDelegate(table));
    table->setModel(&model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReasonModel::BarColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(72);
    return table;
}

} // namespace

ReasonPanel::ReasonPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReasonModel(this))
{
    auto *card = new Card(tr("Why accounts left"), this);
    m_source = new SegmentedSwitch(card);
    m_source->setObjectName(u"reasonSource"_s);
    m_source->setAccessibleName(tr("Whose word counts"));
    m_source->addSegment(int(ReasonSource::Established), tr("Found out"),
                         tr("What turned out to be the reason; where nobody looked, what the customer said."));
    m_source->addSegment(int(ReasonSource::Stated), tr("Said"), tr("What the customer said."));
    card->addHeaderWidget(m_source);
    m_summary = captionLabel({}, card);
    m_summary->setObjectName(u"reasonSummary"_s);
    m_table = makeTable(*m_model, card);
    m_table->setAccessibleName(tr("Why accounts left"));
    m_table->installEventFilter(this);
    addTableCopy(*m_table);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    auto *nobody = mutedLabel(tr("Nobody left in these quarters."), m_stack);
    nobody->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nobody);
    card->body()->setContentsMargins(16, 0, 16, 12);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_stack, 1);

    m_worthCard = new Card(tr("What one point of retention is worth"), this);
    m_worth = captionLabel({}, m_worthCard);
    m_worth->setObjectName(u"pointWorth"_s);
    m_worth->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(4);
    const QStringList heads {QString(), tr("ARR kept by then"), tr("Revenue until then"), tr("To win it anew costs")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(captionLabel(heads[column], m_worthCard), 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    for (size_t row = 0; row < pointYears.size(); ++row) {
        grid->addWidget(mutedLabel(tr("%Ln year(s)", nullptr, pointYears[row]), m_worthCard), int(row) + 1, 0);
        for (int column = 1; column < heads.size(); ++column) {
            m_worthCells.push_back(sectionLabel({}, m_worthCard));
            grid->addWidget(m_worthCells.back(), int(row) + 1, column, Qt::AlignRight);
        }
    }
    grid->setColumnStretch(int(heads.size()), 1);
    m_worthCard->body()->setContentsMargins(16, 0, 16, 12);
    m_worthCard->body()->addWidget(m_worth);
    m_worthCard->body()->addLayout(grid);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 16);
    column->setSpacing(16);
    column->addWidget(card, 1);
    column->addWidget(m_worthCard);
    connect(m_source, &SegmentedSwitch::chosen, this, [this](int id) { Q_EMIT sourceChosen(ReasonSource(id)); });
    connect(m_table, &QAbstractItemView::clicked, this, &ReasonPanel::choose);
}

void ReasonPanel::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT reasonChosen(m_model->reasonAt(index.row()));
}

bool ReasonPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReasonPanel::showReport(const std::shared_ptr<const RetentionReport> &report, ReasonSource source, size_t quarters)
{
    const QLocale locale;
    const int row = m_table->currentIndex().row();
    const size_t count = report->table.quarters().size();
    const size_t first = count - std::min(quarters, count);
    m_firstQuarter = first;
    m_source->setCurrent(int(source));
    m_model->show(lossReport(report->table, report->losses, first, count, source), report->currency);
    const auto lost = qint64(m_model->report().losses.size());
    QStringList sentences;
    if (lost > 0)
        sentences += tr("%1 lost with %2 ARR since %3.", "accounts")
                         .arg(formatCount(lost, locale), formatMoneyCompact({m_model->arrLost(), report->currency}, locale),
                              report->table.quarters()[first].span.quarter.label(report->fiscal));
    const auto &losses = m_model->report().losses;
    if (std::any_of(losses.begin(), losses.end(), [](const ReasonedLoss &loss) { return loss.avoidable != Avoidable::Unknown; }))
        sentences += tr("Dark was avoidable, grey was not, of the rest nobody has said.");
    m_summary->setText(sentences.join(u' '));
    m_stack->setCurrentIndex(lost == 0 ? 1 : 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showWorth(*report);
}

/// From the last quarter that is over: a point of a year made of four like it.
void ReasonPanel::showWorth(const RetentionReport &report)
{
    const QLocale locale;
    const auto &quarters = report.table.quarters();
    const auto last = std::find_if(quarters.rbegin(), quarters.rend(), [](const QuarterRetention &row) { return !row.span.toDate; });
    const std::optional<Fraction> gross = last == quarters.rend() ? std::nullopt : ratioOf(*last, RetentionRatio::GrossRevenue);
    m_worthCard->setVisible(gross.has_value());
    if (!gross)
        return;
    const double yearly = yearlyRetention(gross->value());
    const auto values = valueOfPoint(last->arr.closing, yearly, report.winningRatio);
    m_worth->setText(tr("%1 ARR at the end of %2, of which %3 a year would stay at that quarter's gross retention; a point more than "
                        "that. Winning costs %4 times what keeping costs.")
                         .arg(formatMoneyCompact({last->arr.closing, report.currency}, locale), last->span.quarter.label(report.fiscal),
                              formatPercent(yearly, locale), locale.toString(report.winningRatio)));
    size_t cell = 0;
    for (const PointValue &value : values) {
        for (const qint64 minor : {value.arrKept, value.revenue, value.wonAnew})
            m_worthCells[cell++]->setText(formatMoneyCompact({minor, report.currency}, locale));
    }
}

} // namespace mainstay
