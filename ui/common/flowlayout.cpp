// SPDX-License-Identifier: Apache-2.0
#include "ui/common/flowlayout.h"

#include <QWidget>

namespace mainstay {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, m_balanced ? balancedWidth(width) : width, 0}, Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.isEmpty() ? 0 : spacing()),
                std::max(size.height(), hint.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect lines = rect;
    if (m_balanced)
        lines.setWidth(balancedWidth(rect.width()));
    flow(lines, Pass::Place);
}

/// The least width that takes no more lines than this one.
int FlowLayout::balancedWidth(int width) const
{
    const int height = flow({0, 0, width, 0}, Pass::Measure);
    int tooNarrow = 0;
    int enough = width;
    while (enough - tooNarrow > 1) {
        const int middle = (enough + tooNarrow) / 2;
        (flow({0, 0, middle, 0}, Pass::Measure) > height ? tooNarrow : enough) = middle;
    }
    return enough;
}

int FlowLayout::flow(const QRect &rect, Pass pass) const
{
    std::vector<QLayoutItem *> shown;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            shown.push_back(item.get());
    }
    int top = rect.top();
    for (size_t first = 0; first < shown.size();) {
        size_t end = first;
        int width = 0;
        int height = 0;
        for (; end < shown.size(); ++end) {
            const QSize hint = shown[end]->sizeHint();
            const int wider = width + (end > first ? spacing() : 0) + hint.width();
            if (end > first && wider > rect.width())
                break;
            width = wider;
            height = std::max(height, hint.height());
        }
        int left = rect.left();
        for (size_t i = first; i < end; ++i) {
            const QSize hint = shown[i]->sizeHint();
            if (pass == Pass::Place)
                shown[i]->setGeometry({left, top + (height - hint.height()) / 2, hint.width(), hint.height()});
            left += hint.width() + spacing();
        }
        top += height + (end < shown.size() ? spacing() : 0);
        first = end;
    }
    return top - rect.top();
}

} // namespace mainstay
