// SPDX-License-Identifier: Apache-2.0
#include "ui/common/pillwidget.h"

#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QPainter>

namespace mainstay {

PillWidget::PillWidget(QWidget *parent)
    : QWidget(parent)
{
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

PillWidget::PillWidget(const Pill &pill, QWidget *parent)
    : PillWidget(parent)
{
    setPill(pill);
}

void PillWidget::setPill(const Pill &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize PillWidget::sizeHint() const
{
    return pillSize(m_pill, font()).toSize();
}

void PillWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setFont(font());
    drawPill(painter, rect(), m_pill, currentTheme());
}

} // namespace mainstay
