// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/loadtable.h"

#include "ui/common/themecontroller.h"
#include "ui/followup/loadmodel.h"
#include "ui/paint/fonts.h"
#include "ui/paint/heatcell.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellHeight = 30;
constexpr int headerHeight = 40;
constexpr int narrowestWeek = 34;
constexpr int widestWeek = 64;
constexpr int totalWidth = 62;
constexpr int narrowestName = 130;
constexpr int padding = 10;

class LoadDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        const bool current = view && view->hasFocus() && view->currentIndex() == index;
        const bool currentRow = view && view->hasFocus() && view->currentIndex().row() == index.row();
        const bool isSum = index.row() == 0;
        const bool isTotal = index.column() == index.model()->columnCount() - 1;
        painter->save();
        if (currentRow)
            painter->fillRect(option.rect, theme.surfaceAlt);
        if (isSum)
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
        QFont font = option.font;
        font.setWeight(isSum || isTotal ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        if (index.column() > 0 && !isTotal) {
            const HeatCell cell {index.data().toString(), index.data(LoadModel::shareRole).toDouble(),
                                 index.data(LoadModel::markedRole).toBool(), current,
                                 index.data(LoadModel::plannedRole).toDouble()};
            drawHeatCell(*painter, QRectF(option.rect).adjusted(0, 0, 0, isSum ? -2 : 0), cell, theme);
        } else {
            paintText(*painter, option.rect, index, theme);
            if (current) {
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(QPen(theme.focusRing, 2));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 3, 3);
            }
        }
        painter->restore();
    }

private:
    static void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
    {
        const bool isName = index.column() == 0;
        const QRect area = rect.adjusted(padding, 0, -padding, 0);
        if (!isName)
            painter.setFont(numberFont(painter.font()));
        painter.setPen(theme.text);
        painter.drawText(area, int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }
};

/// Weeks by the day they begin on, below the month where a new one begins.
class LoadHeader final : public QHeaderView
{
public:
    explicit LoadHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = currentTheme();
        painter->save();
        painter->fillRect(rect, theme.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
        painter->setFont(smallFont());
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const qsizetype lineEnd = text.indexOf(u'\n');
        painter->setPen(theme.textMuted);
        if (lineEnd < 0) {
            const bool isName = section == 0;
            const QRect area = rect.adjusted(padding, 0, -padding, -6);
            painter->drawText(area, int(isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom | Qt::TextSingleLine, text);
        } else {
            const QRect area = rect.adjusted(0, 3, 0, -6);
            painter->drawText(area, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine, text.mid(lineEnd + 1));
            painter->setPen(theme.text);
            // A long month may reach over its neighbour, which has none.
            painter->setClipping(false);
            painter->drawText(area.adjusted(-8, 0, 8, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, text.left(lineEnd));
        }
        painter->restore();
    }
};

} // namespace

LoadTable::LoadTable(LoadModel &model, QWidget *parent)
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
    setItemDelegate(new LoadDelegate(this));
    setHorizontalHeader(new LoadHeader(this));
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(cellHeight);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(headerHeight);
    header->setMinimumSectionSize(narrowestWeek);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        if (currentAccount().isValid())
            Q_EMIT opened(currentAccount());
    });
}

AccountId LoadTable::currentAccount() const
{
    return m_model.accountAt(currentIndex().row());
}

void LoadTable::showPicture(AccountId account, int column)
{
    fitColumns();
    const int row = account.isValid() ? m_model.rowOf(account) : -1;
    if (row > 0 && column >= 0 && column < m_model.columnCount())
        setCurrentIndex(m_model.index(row, column));
    else if (m_model.rowCount() > 1)
        setCurrentIndex(m_model.index(1, 0));
}

void LoadTable::fitColumns()
{
    const int weeks = m_model.weekCount();
    if (weeks == 0)
        return;
    const int width = viewport()->width();
    const int week = std::clamp((width - totalWidth - 190) / weeks, narrowestWeek, widestWeek);
    for (int column = 1; column <= weeks; ++column)
        setColumnWidth(column, week);
    setColumnWidth(weeks + 1, totalWidth);
    setColumnWidth(0, std::max(narrowestName, width - totalWidth - weeks * week));
}

void LoadTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && currentAccount().isValid())
        Q_EMIT opened(currentAccount());
    else
        QTableView::keyPressEvent(event);
    viewport()->update();
}

void LoadTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LoadTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

} // namespace mainstay
