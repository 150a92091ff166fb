// SPDX-License-Identifier: Apache-2.0
#include "ui/common/themecontroller.h"
#include "ui/touchpoints/peoplefield.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace mainstay {

namespace {

constexpr int chipHeight = 22;
constexpr int chipPadding = 8;
constexpr int crossArea = 16;
constexpr int widestName = 220;

} // namespace

PersonChip::PersonChip(const PersonChoice &person, QWidget *parent)
    : QAbstractButton(parent)
    , m_isNew(!person.id.isValid())
{
    setText(person.name);
    setAccessibleName(m_isNew ? tr("New person %1, remove").arg(person.name) : tr("%1, remove").arg(person.name));
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize PersonChip::sizeHint() const
{
    const int name = std::min(fontMetrics().horizontalAdvance(text()), widestName);
    return {name + 2 * chipPadding + crossArea, chipHeight};
}

QSize PersonChip::minimumSizeHint() const
{
    return {3 * chipPadding + crossArea, chipHeight};
}

void PersonChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(theme.accentSoft);
    painter.setPen(m_isNew ? QPen(theme.accentText, 1, Qt::DashLine)
                           : QPen(hasFocus() ? theme.accent : theme.accentSoft));
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(theme.accentText);
    const bool mirrored = isRightToLeft();
    const QRect name = mirrored ? rect().adjusted(crossArea, 0, -chipPadding, 0)
                                : rect().adjusted(chipPadding, 0, -crossArea, 0);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    painter.setPen(QPen(underMouse() || hasFocus() ? theme.text : theme.textMuted, 1.3, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre(mirrored ? crossArea / 2.0 + 2 : width() - crossArea / 2.0 - 2, height() / 2.0);
    constexpr double half = 2.8;
    painter.drawLine(centre + QPointF(-half, -half), centre + QPointF(half, half));
    painter.drawLine(centre + QPointF(-half, half), centre + QPointF(half, -half));
}

void PersonChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PersonChip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

} // namespace mainstay
