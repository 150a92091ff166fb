// SPDX-License-Identifier: Apache-2.0
#include "ui/common/stylepaint.h"
#include "ui/common/themecontroller.h"

#include <QPainter>
#include <QPainterPath>

namespace mainstay::stylepaint {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void roundedRect(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius - 0.5,
                            fieldRadius - 0.5);
}

void chevron(QPainter &painter, const QRect &box, Arrow arrow, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(box).center());
    switch (arrow) {
    case Arrow::Down:
        break;
    case Arrow::Up:
        painter.rotate(180);
        break;
    case Arrow::Left:
        painter.rotate(90);
        break;
    case Arrow::Right:
        painter.rotate(-90);
        break;
    }
    painter.drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), fieldRadius - 1, fieldRadius - 1);
    painter.restore();
}

namespace {

QColor primaryGround(const Theme &theme, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return theme.surfaceAlt;
    if (has(option, QStyle::State_Sunken))
        return theme.accentPressed;
    return has(option, QStyle::State_MouseOver) ? theme.accentHover : theme.accent;
}

bool isTouched(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled)
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
}

QColor indicatorLine(const Theme &theme, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return theme.border;
    return has(option, QStyle::State_MouseOver) ? theme.accent : theme.textFaint;
}

} // namespace

void button(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind)
{
    const Theme &theme = currentTheme();
    const QRectF rect = option.rect;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool flat
        = kind == ButtonKind::Flat || option.features.testFlag(QStyleOptionButton::Flat);
    if (kind == ButtonKind::Primary) {
        const QColor ground = primaryGround(theme, option);
        roundedRect(painter, rect, ground, enabled ? ground : theme.border);
    } else if (flat) {
        if (isTouched(option) || on)
            roundedRect(painter, rect, on ? theme.accentSoft : theme.surfaceAlt, {});
    } else {
        const QColor ground = on ? theme.accentSoft
            : isTouched(option)  ? theme.surfaceAlt
                                 : theme.surface;
        roundedRect(painter, rect, enabled ? ground : theme.window,
                    enabled ? theme.borderStrong : theme.border);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        if (kind == ButtonKind::Primary) // a ring of the same colour as its ground needs a gap
            roundedRect(painter, rect.adjusted(2, 2, -2, -2), {}, theme.onAccent);
        focusRing(painter, rect);
    }
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect box(option.rect.right() - 20, option.rect.top(), 16, option.rect.height());
        chevron(painter, box, Arrow::Down, buttonText(option, kind));
    }
}

QColor buttonText(const QStyleOption &option, ButtonKind kind)
{
    const Theme &theme = currentTheme();
    if (!has(option, QStyle::State_Enabled))
        return theme.textDisabled;
    switch (kind) {
    case ButtonKind::Primary:
        return theme.onAccent;
    case ButtonKind::Danger:
        return theme.poor.color;
    case ButtonKind::Flat:
        return theme.accentText;
    case ButtonKind::Normal:
        break;
    }
    return theme.text;
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = currentTheme();
    if (has(option, QStyle::State_On))
        roundedRect(painter, option.rect, theme.accentSoft, {});
    else if (isTouched(option))
        roundedRect(painter, option.rect,
                    has(option, QStyle::State_Sunken) ? theme.border : theme.surfaceAlt, {});
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, option.rect);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = filled ? (enabled ? theme.accent : theme.textDisabled) : theme.surface;
    painter.setBrush(ground);
    painter.setPen(QPen(filled ? ground : indicatorLine(theme, option), 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    painter.setPen(QPen(theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(box.topLeft());
    if (has(option, QStyle::State_NoChange))
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else if (has(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF({{4.2, 8.4}, {6.9, 11}, {11.8, 5.4}}));
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = currentTheme();
    const bool on = has(option, QStyle::State_On);
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = has(option, QStyle::State_Enabled) ? theme.accent : theme.textDisabled;
    painter.setBrush(on ? fill : theme.surface);
    painter.setPen(QPen(on ? fill : indicatorLine(theme, option), 1));
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.onAccent);
        painter.drawEllipse(box.center(), 3, 3);
    }
    painter.restore();
}

} // namespace mainstay::stylepaint
