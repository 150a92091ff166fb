// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/cohorttable.h"

#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/heatmap.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mainstay {

namespace {

constexpr int cellHeight = 40;
constexpr int headerHeight = 30;
constexpr int nameWidth = 96;
constexpr int countWidth = 76;
constexpr int narrowestCell = 58;
constexpr int widestCell = 92;
constexpr int padding = 10;
constexpr double radius = 3;

class CohortDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        const auto *view = qobject_cast<const CohortTableView *>(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.column() < CohortModel::firstAge)
            paintName(*painter, option, index, theme);
        else if (const auto cell = view ? view->cohorts().cellAt(index) : std::nullopt)
            drawHeatMapCell(*painter, option.rect, *cell, option.font, theme);
        const bool current = view && view->hasFocus() && view->currentIndex() == index;
        if (current || (view && view->isListed(index))) {
            painter->setPen(QPen(current ? theme.focusRing : theme.text, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), radius, radius);
        }
        painter->restore();
    }

private:
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
    {
        const bool isName = index.column() == 0;
        painter.setFont(isName ? option.font : numberFont(option.font));
        painter.setPen(isName ? theme.text : theme.textMuted);
        const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
        painter.drawText(area, int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }
};

} // namespace

CohortTableView::CohortTableView(CohortModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new CohortDelegate(this));
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(headerHeight);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignCenter);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.placeAt(index))
            Q_EMIT chosen(index);
    });
}

void CohortTableView::fitColumns()
{
    const int ages = m_model.columnCount() - CohortModel::firstAge;
    if (ages <= 0)
        return;
    const int cell = std::clamp((viewport()->width() - nameWidth - countWidth) / ages, narrowestCell, widestCell);
    setColumnWidth(0, nameWidth);
    setColumnWidth(1, countWidth);
    for (int age = 0; age < ages; ++age)
        setColumnWidth(CohortModel::firstAge + age, cell);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, CohortModel::firstAge));
}

void CohortTableView::setListed(const QModelIndex &index)
{
    m_listed = index;
    viewport()->update();
}

void CohortTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && m_model.placeAt(currentIndex()))
        Q_EMIT chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
    viewport()->update();
}

void CohortTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CohortTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void CohortTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace mainstay
