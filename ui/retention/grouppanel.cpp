// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/grouppanel.h"

#include "ui/common/card.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tabledelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int trendWidth = 136;
constexpr int arrowWidth = 8;

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
    m_card->addHeaderWidget(m_dimension);
    m_table = new QTableView(m_card);
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
    m_card->body()->setContentsMargins(16, 0, 16, 12);
    m_card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 16);
    column->addWidget(m_card, 1);
    connect(m_dimension, &QComboBox::activated, this, [this] { Q_EMIT dimensionChosen(dimension()); });
    connect(m_table, &QAbstractItemView::clicked, this, &GroupPanel::choose);
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
