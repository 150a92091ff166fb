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
#include "ui/common/takealong.h"
#include "ui/paint/fonts.h"
#include "ui/text/errortext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int barHeight = 12;
constexpr double pictureWidth = 960;

/// What a reason cost as a bar, as it leaves in a picture.
class ReasonDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        const auto *model = qobject_cast<const ReasonModel *>(index.model());
        if (index.column() != ReasonModel::BarColumn || !model) {
            TableDelegate::paintCell(painter, area, index, theme);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        drawPartBar(painter, {double(area.left()), area.center().y() - barHeight / 2.0, double(area.width()), barHeight},
                    model->barAt(index.row()), theme);
    }
};

QString weightKey()
{
    return u"retention/reasonsBy"_s;
}

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
    buildHeader(card);
    m_summary = captionLabel({}, card);
    m_summary->setObjectName(u"reasonSummary"_s);
    m_table = makeTable(*m_model, card);
    m_table->setAccessibleName(tr("Why accounts left"));
    m_table->installEventFilter(this);
    addTableCopy(*m_table);
    m_takeAlong = new TakeAlong(*m_table, [this] { return taken(); });
    card->addHeaderWidget(m_takeAlong->makeButton(card));
    m_takeAlong->setButtonTitle(card->title());
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    auto *nobody = mutedLabel(tr("Nobody left in these quarters."), m_stack);
    nobody->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nobody);
    card->body()->setContentsMargins(16, 0, 16, 12);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_stack, 1);

    buildWorth();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 16);
    column->setSpacing(16);
    column->addWidget(card, 1);
    column->addWidget(m_worthCard);
    connect(m_takeAlong, &TakeAlong::saveFailed, this, &ReasonPanel::reportSaveFailure);
    connect(m_weight, &SegmentedSwitch::chosen, this, &ReasonPanel::chooseWeight);
    connect(m_source, &SegmentedSwitch::chosen, this, [this](int id) { Q_EMIT sourceChosen(ReasonSource(id)); });
    connect(m_table, &QAbstractItemView::clicked, this, &ReasonPanel::choose);
}

void ReasonPanel::buildHeader(Card *card)
{
    m_weight = new SegmentedSwitch(card);
    m_weight->setObjectName(u"reasonWeight"_s);
    m_weight->setAccessibleName(tr("What reasons are weighed by"));
    m_weight->addSegment(int(ReasonWeight::Arr), tr("By ARR", "weight of reasons"), tr("The longest bar cost the most ARR."));
    m_weight->addSegment(int(ReasonWeight::Accounts), tr("By accounts", "weight of reasons"), tr("The longest bar cost the most accounts."));
    m_weight->setCurrent(QSettings().value(weightKey()).toString() == u"accounts"_s ? int(ReasonWeight::Accounts) : int(ReasonWeight::Arr));
    card->addHeaderWidget(m_weight);
    m_source = new SegmentedSwitch(card);
    m_source->setObjectName(u"reasonSource"_s);
    m_source->setAccessibleName(tr("Whose word counts"));
    m_source->addSegment(int(ReasonSource::Established), tr("Found out"),
                         tr("What turned out to be the reason; where nobody looked, what the customer said."));
    m_source->addSegment(int(ReasonSource::Stated), tr("Said"), tr("What the customer said."));
    card->addHeaderWidget(m_source);
}

void ReasonPanel::buildWorth()
{
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
    m_report = report;
    m_quarters = quarters;
    m_source->setCurrent(int(source));
    showReasons();
    showWorth(*report);
}

void ReasonPanel::chooseWeight()
{
    QSettings().setValue(weightKey(), m_weight->current() == int(ReasonWeight::Accounts) ? u"accounts"_s : u"arr"_s);
    if (m_report)
        showReasons();
}

void ReasonPanel::showReasons()
{
    const QLocale locale;
    const int row = m_table->currentIndex().row();
    const size_t count = m_report->table.quarters().size();
    const size_t first = count - std::min(m_quarters, count);
    m_firstQuarter = first;
    m_model->show(lossReport(m_report->table, m_report->losses, first, count, ReasonSource(m_source->current())), m_report->currency,
                  ReasonWeight(m_weight->current()));
    const auto lost = qint64(m_model->report().losses.size());
    QStringList sentences;
    if (lost > 0)
        sentences += tr("%1 lost with %2 ARR since %3.", "accounts")
                         .arg(formatCount(lost, locale), formatMoneyCompact({m_model->arrLost(), m_report->currency}, locale),
                              m_report->table.quarters()[first].span.quarter.label(m_report->fiscal));
    const auto &losses = m_model->report().losses;
    if (std::any_of(losses.begin(), losses.end(), [](const ReasonedLoss &loss) { return loss.avoidable != Avoidable::Unknown; }))
        sentences += tr("Dark was avoidable, grey was not, of the rest nobody has said.");
    m_summary->setText(sentences.join(u' '));
    m_stack->setCurrentIndex(lost == 0 ? 1 : 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

TakenView ReasonPanel::taken() const
{
    const size_t count = m_report->table.quarters().size();
    const auto &rows = m_report->table.quarters();
    const BarListLayout layout = layoutBarList(m_model->barList(), pictureWidth, bodyFont());
    TakenView view;
    view.picture.title = tr("%1, %2", "a chart: what it shows, what its bars stand for")
                             .arg(tr("Why accounts left"),
                                  m_weight->current() == int(ReasonWeight::Arr) ? tr("by ARR", "weight of reasons") : tr("by accounts", "weight of reasons"));
    view.picture.note = tr("%1 – %2, %3, ARR in %4", "first and last quarter, whose word, a currency")
                            .arg(rows[count - std::min(m_quarters, count)].span.quarter.label(m_report->fiscal),
                                 rows.back().span.quarter.label(m_report->fiscal),
                                 m_source->current() == int(ReasonSource::Stated) ? tr("what customers said") : tr("what was found out"),
                                 m_report->currency.code());
    view.picture.description = tableText(*m_model);
    view.picture.size = layout.size;
    view.picture.draw = [layout](QPainter &painter, const Theme &theme) { drawBarList(painter, layout, theme); };
    view.table = m_model->dataTable();
    return view;
}

void ReasonPanel::reportSaveFailure(const Error &error)
{
    Q_EMIT failed(errorSentence(error, tr("the chart")));
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
