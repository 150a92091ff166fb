// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/grouppanel.h"

#include "ui/common/card.h"
#include "ui/common/multipleswidget.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tabledelegate.h"
#include "ui/common/takealong.h"
#include "ui/paint/fonts.h"
#include "ui/text/errortext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int trendWidth = 136;
constexpr int arrowWidth = 8;
constexpr double pictureWidth = 960;

enum Form { AsTable, AsCharts };

QString formKey()
{
    return u"retention/groupsAs"_s;
}

QString ratioKey()
{
    return u"retention/groupsFigure"_s;
}

/// Adjusted retention over the last quarters, from 0.5 to 1, the last one marked: small multiples.
class GroupDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        if (index.column() != GroupModel::TrendColumn) {
            TableDelegate::paintCell(painter, area, index, theme);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        const QVariantList values = index.data(GroupModel::trendRole).toList();
        const double step = double(area.width() - 8) / double(std::max<size_t>(GroupModel::trendQuarters - 1, 1));
        const double left = area.right() - 4 - step * double(values.size() - 1);
        const auto y = [&](double share) {
            return area.bottom() - 6 - (std::clamp(share, 0.5, 1.0) - 0.5) * 2 * (area.height() - 12);
        };
        painter.setPen(QPen(theme.chartGrid, 1));
        painter.drawLine(QPointF(area.left(), y(1)), QPointF(area.right(), y(1)));
        QPainterPath line;
        bool isOpen = false;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values[i].isValid()) {
                isOpen = false;
                continue;
            }
            const QPointF point(left + step * double(i), y(values[i].toDouble()));
            isOpen ? line.lineTo(point) : line.moveTo(point);
            isOpen = true;
        }
        painter.setPen(QPen(theme.chartAccent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(line);
        if (values.isEmpty() || !values.last().isValid())
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.chartAccent);
        painter.drawEllipse(QPointF(left + step * double(values.size() - 1), y(values.last().toDouble())), 2.6, 2.6);
    }
};

} // namespace

GroupPanel::GroupPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new GroupModel(this))
    , m_card(new Card(tr("Groups", "title"), this))
{
    buildHeader();
    m_stack = new QStackedWidget(m_card);
    buildTable();
    buildCharts();
    m_takeAlong = new TakeAlong(*m_table, [this] { return taken(); });
    m_takeAlong->addView(*m_charts);
    m_card->addHeaderWidget(m_takeAlong->makeButton(m_card));
    m_takeAlong->setButtonTitle(m_table->accessibleName());
    m_card->body()->setContentsMargins(16, 4, 16, 12);
    m_card->body()->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 16);
    column->addWidget(m_card, 1);
    connectParts();
    showForm(QSettings().value(formKey()).toString() == u"charts"_s);
}

void GroupPanel::buildHeader()
{
    m_form = new SegmentedSwitch(m_card);
    m_form->setObjectName(u"groupForm"_s);
    m_form->setAccessibleName(tr("How the groups are shown"));
    m_form->addSegment(AsTable, tr("Table", "groups"), tr("One quarter, a line a group"));
    m_form->addSegment(AsCharts, tr("Charts", "groups"), tr("The last quarters, a small chart a group"));
    m_ratio = new QComboBox(m_card);
    m_ratio->setObjectName(u"groupRatio"_s);
    m_ratio->setAccessibleName(tr("Which retention the charts show"));
    for (const RetentionRatio ratio : chartedRatios)
        m_ratio->addItem(RetentionTexts::switchText(ratio), int(ratio));
    if (const auto ratio = retentionRatios.fromText(QSettings().value(ratioKey()).toString()); ratio.ok())
        m_ratio->setCurrentIndex(std::max(0, m_ratio->findData(int(*ratio))));
    m_dimension = new QComboBox(m_card);
    m_dimension->setObjectName(u"groupDimension"_s);
    m_dimension->setAccessibleName(tr("Divide by"));
    for (const auto &[dimension, name] : std::initializer_list<std::pair<RetentionDimension, QString>> {
             {RetentionDimension::Owner, tr("By owner, as it was then")},
             {RetentionDimension::Tier, tr("By tier")},
             {RetentionDimension::Segment, tr("By segment")},
             {RetentionDimension::Industry, tr("By industry")},
             {RetentionDimension::Region, tr("By region")},
             {RetentionDimension::Product, tr("By product")},
             {RetentionDimension::Won, tr("By quarter won")}})
        m_dimension->addItem(name, int(dimension));
    for (QWidget *widget : std::initializer_list<QWidget *> {m_form, m_ratio, m_dimension})
        m_card->addHeaderWidget(widget);
}

void GroupPanel::buildTable()
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"groupTable"_s);
    m_table->setAccessibleName(tr("Retention by group"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new GroupDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    m_table->installEventFilter(this);
    addTableCopy(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(52);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(GroupModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(GroupModel::TrendColumn, trendWidth);
    // The heading with its arrow, or what stands below it.
    const QFontMetrics metrics(header->font());
    for (int column = GroupModel::StartColumn; column < GroupModel::columns; ++column) {
        const bool isAdjusted = column == GroupModel::AdjustedColumn;
        const int least = isAdjusted ? metrics.horizontalAdvance(u"100.0% (13/13)"_s) : metrics.horizontalAdvance(u"000.0%"_s);
        const int heading = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        header->resizeSection(column, std::max(least, heading) + 2 * TableDelegate::padding + arrowWidth);
    }
    m_stack->addWidget(m_table);
}

void GroupPanel::buildCharts()
{
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_charts = new MultiplesWidget(m_scroll);
    m_charts->setObjectName(u"groupCharts"_s);
    m_charts->setAccessibleName(tr("Retention by group"));
    m_scroll->setWidget(m_charts);
    m_charts->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
}

void GroupPanel::connectParts()
{
    connect(m_dimension, &QComboBox::activated, this, [this] { Q_EMIT dimensionChosen(dimension()); });
    connect(m_table, &QAbstractItemView::clicked, this, &GroupPanel::choose);
    connect(m_form, &SegmentedSwitch::chosen, this, &GroupPanel::chooseForm);
    connect(m_ratio, &QComboBox::activated, this, [this] {
        QSettings().setValue(ratioKey(), retentionRatios.toText(ratio()));
        showCharts();
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &GroupPanel::showCharts);
    connect(m_charts, &MultiplesWidget::activated, this,
            [this](int row) { Q_EMIT cellChosen(m_model->groupAt(row), m_model->bucketOfGroup(row), m_model->nameAt(row)); });
    connect(m_charts, &MultiplesWidget::currentChanged, this, [this](int row) {
        const QPoint centre = m_charts->cells().cells[size_t(row)].box.center().toPoint();
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, int(m_charts->cells().cells[size_t(row)].box.height() / 2) + 8);
    });
    connect(m_takeAlong, &TakeAlong::saveFailed, this, &GroupPanel::reportSaveFailure);
}

bool GroupPanel::isCharts() const
{
    return m_form->current() == AsCharts;
}

QWidget *GroupPanel::shown() const
{
    return isCharts() ? static_cast<QWidget *>(m_charts) : m_table;
}

void GroupPanel::showForm(bool asCharts)
{
    m_form->setCurrent(asCharts ? AsCharts : AsTable);
    m_stack->setCurrentIndex(asCharts ? 1 : 0);
    m_ratio->setVisible(asCharts);
}

void GroupPanel::chooseForm(int form)
{
    QSettings().setValue(formKey(), form == AsCharts ? u"charts"_s : u"table"_s);
    showForm(form == AsCharts);
}

RetentionRatio GroupPanel::ratio() const
{
    return static_cast<RetentionRatio>(m_ratio->currentData().toInt());
}

void GroupPanel::showCharts()
{
    if (m_model->report())
        m_charts->setData(m_model->multiples(ratio()));
}

void GroupPanel::clearListed()
{
    m_charts->setSelected(-1);
}

TakenView GroupPanel::taken() const
{
    const MultiplesLayout layout = layoutMultiples(m_model->multiples(ratio()), pictureWidth, bodyFont());
    TakenView view;
    view.picture.title = tr("%1: %2", "a figure, by which groups").arg(RetentionTexts::name(ratio()), m_dimension->currentText());
    view.picture.note = tr("%1 All on one scale, which need not begin at zero.", "a sentence").arg(RetentionTexts::pictureNote(ratio()));
    view.picture.description = m_charts->accessibleDescription();
    view.picture.size = layout.size;
    view.picture.draw = [layout](QPainter &painter, const Theme &theme) { drawMultiples(painter, layout, theme); };
    view.table = m_model->dataTable();
    return view;
}

void GroupPanel::reportSaveFailure(const Error &error)
{
    Q_EMIT failed(errorSentence(error, tr("the chart")));
}

void GroupPanel::setDimension(RetentionDimension dimension)
{
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(int(dimension))));
}

RetentionDimension GroupPanel::dimension() const
{
    return static_cast<RetentionDimension>(m_dimension->currentData().toInt());
}

void GroupPanel::showReport(const std::shared_ptr<const GroupReport> &report, size_t quarter)
{
    const QuarterSpan &span = report->table.quarters()[quarter].span;
    const QString name = span.quarter.label(report->fiscal);
    m_card->setTitle(span.toDate ? tr("%1 (to date) by group").arg(name) : tr("%1 by group").arg(name));
    m_model->show(report, quarter);
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(GroupModel::StartColumn, Qt::DescendingOrder);
    m_model->sort(GroupModel::StartColumn, Qt::DescendingOrder);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void GroupPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Q_EMIT cellChosen(m_model->groupAt(index.row()), GroupModel::bucketOf(index.column()), m_model->nameAt(index.row()));
}

bool GroupPanel::eventFilter(QObject *watched, QEvent *event)
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

} // namespace mainstay
