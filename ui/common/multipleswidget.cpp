// SPDX-License-Identifier: Apache-2.0
#include "ui/common/multipleswidget.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

MultiplesWidget::MultiplesWidget(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(bodyFont());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MultiplesWidget::setData(MultiplesData data)
{
    m_data = std::move(data);
    m_hovered = m_column = -1;
    relayout();
    if (m_selected >= count())
        m_selected = -1;
    if (m_current >= count())
        m_current = -1;
    describe();
    updateGeometry();
    update();
}

void MultiplesWidget::relayout()
{
    m_layout = layoutMultiples(m_data, width(), font());
}

int MultiplesWidget::heightForWidth(int width) const
{
    return int(std::ceil(layoutMultiples(m_data, width, font()).size.height()));
}

QSize MultiplesWidget::sizeHint() const
{
    return {560, heightForWidth(560)};
}

QString MultiplesWidget::detail(int index, int column) const
{
    if (index < 0 || index >= count())
        return {};
    const SmallMultiple &group = m_data.groups[size_t(index)];
    const auto line = [](const QuarterValue &quarter) {
        return tr("%1: %2", "a quarter, its figure").arg(quarter.label, quarter.detail.isEmpty() ? quarter.valueText : quarter.detail);
    };
    QStringList lines {group.name};
    if (column >= 0 && size_t(column) < group.quarters.size()) {
        lines += line(group.quarters[size_t(column)]);
    } else {
        for (const QuarterValue &quarter : group.quarters)
            lines += line(quarter);
    }
    return lines.join(u'\n');
}

/// The group the keyboard is on with all its quarters, then what each one stands at.
void MultiplesWidget::describe()
{
    QStringList all;
    for (const SmallMultiple &group : m_data.groups)
        all += tr("%1: %2", "a group, its figure").arg(group.name, group.figure);
    const QString figures = all.join(u"; "_s);
    setAccessibleDescription(m_current < 0 ? figures : QString(detail(m_current) + u'\n' + figures));
}

void MultiplesWidget::setCurrent(int index)
{
    if (count() == 0)
        return;
    m_current = std::clamp(index, 0, count() - 1);
    describe();
    update();
    Q_EMIT currentChanged(m_current);
}

void MultiplesWidget::setSelected(int index)
{
    m_selected = index >= 0 && index < count() ? index : -1;
    update();
}

void MultiplesWidget::activate(int index)
{
    m_current = index;
    setSelected(index);
    describe();
    Q_EMIT activated(index);
}

bool MultiplesWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event); // NOLINT: the type was checked
    const int cell = m_layout.cellAt(help->pos());
    if (cell < 0) {
        QToolTip::hideText();
        return true;
    }
    const ChartLayout &chart = m_layout.cells[size_t(cell)].chart;
    const int column = chart.columnAt(help->pos());
    const QRectF place = column < 0 ? m_layout.cells[size_t(cell)].box : chart.columns[size_t(column)].hit;
    QToolTip::showText(help->globalPos(), plainToolTip(detail(cell, column)), this, place.toAlignedRect());
    return true;
}

void MultiplesWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    drawMultiples(painter, m_layout, currentTheme(), {m_hovered, m_column, m_selected, hasFocus() ? m_current : -1});
}

void MultiplesWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void MultiplesWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        relayout();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void MultiplesWidget::setHovered(int cell, int column)
{
    if (m_hovered == cell && m_column == column)
        return;
    m_hovered = cell;
    m_column = column;
    setCursor(cell >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MultiplesWidget::mouseMoveEvent(QMouseEvent *event)
{
    const int cell = m_layout.cellAt(event->position());
    setHovered(cell, cell < 0 ? -1 : m_layout.cells[size_t(cell)].chart.columnAt(event->position()));
}

void MultiplesWidget::leaveEvent(QEvent *event)
{
    setHovered(-1, -1);
    QWidget::leaveEvent(event);
}

void MultiplesWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int cell = m_layout.cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell >= 0)
        activate(cell);
}

bool MultiplesWidget::walk(int key)
{
    switch (key) {
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return true;
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return true;
    case Qt::Key_Down:
        if (m_current + m_layout.columns < count())
            setCurrent(m_current + m_layout.columns);
        return true;
    case Qt::Key_Up:
        if (m_current >= m_layout.columns)
            setCurrent(m_current - m_layout.columns);
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return true;
    default:
        return false;
    }
}

void MultiplesWidget::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (isPlain && isReturn && m_current >= 0)
        activate(m_current);
    else if (!isPlain || !walk(event->key()))
        QWidget::keyPressEvent(event);
}

void MultiplesWidget::focusInEvent(QFocusEvent *event)
{
    // Something must be seen to have the keyboard.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(std::max(m_selected, 0));
    QWidget::focusInEvent(event);
    update();
}

} // namespace mainstay
