// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/chiplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace mainstay {

ChipLayout::ChipLayout(QWidget *parent)
    : QLayout(parent)
{
}

ChipLayout::~ChipLayout() = default;

void ChipLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void ChipLayout::addBeforeLast(QWidget *widget)
{
    addChildWidget(widget);
    auto item = std::make_unique<QWidgetItem>(widget);
    m_items.insert(m_items.empty() ? m_items.end() : m_items.end() - 1, std::move(item));
    invalidate();
}

int ChipLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *ChipLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *ChipLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int ChipLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), Pass::Measure);
}

QSize ChipLayout::sizeHint() const
{
    return minimumSize();
}

QSize ChipLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void ChipLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, Pass::Place);
}

int ChipLayout::layOut(const QRect &rect, Pass pass) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const bool last = &item == &m_items.back();
        const QSize hint = last ? item->minimumSize().expandedTo({0, item->sizeHint().height()}) : item->sizeHint();
        const int width = std::min(hint.width(), area.width());
        if (x > area.left() && x + width > area.right() + 1) {
            x = area.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        const int taken = last ? std::max(width, area.right() + 1 - x) : width;
        if (pass == Pass::Place)
            item->setGeometry(QStyle::visualRect(direction, area, QRect(x, y, taken, hint.height())));
        x += taken + spacing();
        lineHeight = std::max(lineHeight, hint.height());
    }
    const QMargins margins = contentsMargins();
    return y + lineHeight - area.top() + margins.top() + margins.bottom();
}

} // namespace mainstay
