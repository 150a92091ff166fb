// SPDX-License-Identifier: Apache-2.0
#include "ui/common/stylepaint.h"
#include "ui/common/themecontroller.h"

#include <QPainter>
#include <QWidget>

namespace mainstay {

namespace {
constexpr auto invalidProperty = "mainstayInvalid";
}

void setFieldInvalid(QWidget &field, bool invalid)
{
    field.setProperty(invalidProperty, invalid);
    field.update();
}

} // namespace mainstay

namespace mainstay::stylepaint {

namespace {

QRect arrowHalf(const QRect &field, Arrow arrow)
{
    const int half = field.height() / 2;
    const int x = field.right() - arrowArea + 1;
    if (arrow == Arrow::Up)
        return {x, field.top() + 2, arrowArea - 2, half - 2};
    return {x, field.top() + half, arrowArea - 2, field.height() - half - 2};
}

QColor spinArrowColor(const QStyleOptionSpinBox &option, Arrow arrow)
{
    const Theme &theme = currentTheme();
    const auto step
        = arrow == Arrow::Up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    if (!has(option, QStyle::State_Enabled) || !option.stepEnabled.testFlag(step))
        return theme.textDisabled;
    const auto part = arrow == Arrow::Up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
    return option.activeSubControls.testFlag(part) ? theme.text : theme.textFaint;
}

} // namespace

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool invalid = widget && widget->property(invalidProperty).toBool();
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    QColor line = enabled ? theme.borderStrong : theme.border;
    if (enabled && has(option, QStyle::State_MouseOver))
        line = theme.textFaint;
    if (invalid)
        line = theme.poor.color;
    else if (focus)
        line = theme.accent;
    painter.save();
    roundedRect(painter, option.rect, enabled ? theme.surface : theme.window, line);
    if (focus) {
        painter.setPen(QPen(line, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), fieldRadius - 1,
                                fieldRadius - 1);
    }
    painter.restore();
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.frame)
        field(painter, option, widget);
    const QRect box(option.rect.right() - arrowArea, option.rect.top(), arrowArea - 4,
                    option.rect.height());
    const Theme &theme = currentTheme();
    chevron(painter, QStyle::visualRect(option.direction, option.rect, box), Arrow::Down,
            has(option, QStyle::State_Enabled) ? theme.textMuted : theme.textDisabled);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        field(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const Arrow arrow : {Arrow::Up, Arrow::Down}) {
        const QRect box
            = QStyle::visualRect(option.direction, option.rect, arrowHalf(option.rect, arrow));
        chevron(painter, box, arrow, spinArrowColor(option, arrow));
    }
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        return {all.right() - arrowArea, all.top(), arrowArea, all.height()};
    if (part == QStyle::SC_ComboBoxEditField)
        return all.adjusted(option.editable ? fieldPadding - 2 : fieldPadding - 1, 2, -arrowArea,
                            -2);
    if (part == QStyle::SC_ComboBoxFrame)
        return all;
    return {};
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    if (part == QStyle::SC_SpinBoxUp || part == QStyle::SC_SpinBoxDown)
        return buttons
            ? arrowHalf(option.rect, part == QStyle::SC_SpinBoxUp ? Arrow::Up : Arrow::Down)
            : QRect();
    if (part == QStyle::SC_SpinBoxEditField)
        return option.rect.adjusted(fieldPadding - 2, 2, buttons ? -arrowArea : -(fieldPadding - 2),
                                    -2);
    if (part == QStyle::SC_SpinBoxFrame)
        return option.rect;
    return {};
}

namespace {

QRectF progressLine(const QRect &rect)
{
    const double height = std::min(rect.height(), 6);
    return {double(rect.left()), QRectF(rect).center().y() - height / 2, double(rect.width()),
            height};
}

} // namespace

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTheme().border);
    painter.drawRoundedRect(progressLine(option.rect), 3, 3);
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const double share
        = double(option.progress - option.minimum) / double(option.maximum - option.minimum);
    QRectF bar = progressLine(option.rect);
    bar.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
    if (bar.width() < 1)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTheme().accent);
    painter.drawRoundedRect(bar, 3, 3);
}

} // namespace mainstay::stylepaint
