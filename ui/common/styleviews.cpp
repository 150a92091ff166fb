// SPDX-License-Identifier: Apache-2.0
#include "ui/common/stylepaint.h"
#include "ui/common/themecontroller.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

namespace mainstay::stylepaint {

namespace {

/// A scroll bar inside a list or text sits on its surface, not on the window.
bool liesOnSurface(const QWidget *bar)
{
    for (const QWidget *w = bar ? bar->parentWidget() : nullptr; w && !w->isWindow();
         w = w->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(w))
            return qobject_cast<const QAbstractItemView *>(w) || qobject_cast<const QTextEdit *>(w)
                || qobject_cast<const QPlainTextEdit *>(w);
    }
    return false;
}

QIcon::Mode iconMode(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
}

void menuMark(QPainter &painter, const QStyleOptionMenuItem &option)
{
    QStyleOption box;
    box.rect = QRect(option.rect.left() + 8, option.rect.top(), 16, option.rect.height());
    box.state = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        box.state |= option.checked ? QStyle::State_On : QStyle::State_Off;
        if (option.checkType == QStyleOptionMenuItem::Exclusive)
            radioButton(painter, box);
        else
            checkBox(painter, box);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, box.rect, Qt::AlignCenter, iconMode(option));
    }
}

void menuText(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Theme &theme = currentTheme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QRect area = option.rect.adjusted(8 + menuIconArea - 4, 0, -12, 0);
    painter.setFont(option.font);
    painter.setPen(enabled ? theme.text : theme.textDisabled);
    painter.drawText(area,
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     tab < 0 ? option.text : option.text.left(tab));
    painter.setPen(enabled ? theme.textFaint : theme.textDisabled);
    if (tab >= 0)
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                         option.text.mid(tab + 1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QRect(area.right() - 8, area.top(), 12, area.height()), Arrow::Right,
                painter.pen().color());
}

} // namespace

void itemGround(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme.selection);
        return;
    }
    const bool table = qobject_cast<const QTableView *>(widget);
    if (!table && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.surfaceAlt);
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = currentTheme();
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool hovered = header && header->section >= 0 && has(option, QStyle::State_MouseOver)
        && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? theme.surfaceAlt : theme.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.border);
}

void header(QPainter &painter, const QStyleOptionHeader &option)
{
    const Theme &theme = currentTheme();
    headerSection(painter, option);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect inner = option.rect.adjusted(8, 0, -8, 0);
    if (sorted) {
        const QRect box(inner.right() - 9, inner.top(), 10, inner.height());
        // Qt calls ascending "SortDown"; the arrow of a list that grows downwards points up.
        const bool up = option.sortIndicator == QStyleOptionHeader::SortDown;
        chevron(painter, QStyle::visualRect(option.direction, option.rect, box),
                up ? Arrow::Up : Arrow::Down, theme.text);
        inner.adjust(0, 0, -14, 0);
    }
    inner = QStyle::visualRect(option.direction, option.rect, inner);
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, QRect(inner.left(), inner.top(), 16, inner.height()));
        inner.adjust(20, 0, 0, 0);
    }
    painter.setPen(sorted ? theme.text : theme.textMuted);
    const QString text
        = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, inner.width());
    painter.drawText(inner, static_cast<int>(option.textAlignment) | Qt::TextSingleLine, text);
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Theme &theme = currentTheme();
    const QRect rect = option.rect;
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2),
                         theme.accent);
        if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
            focusRing(painter, QRectF(rect).adjusted(2, 3, -2, -4));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2),
                         theme.borderStrong);
    }
}

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        const double share = double(option.pageStep) / (double(range) + double(option.pageStep));
        thumb = std::clamp(qRound(share * length), std::min(28, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto along = [&](int from, int size) {
        return flat
            ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
            : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    const Theme &theme = currentTheme();
    if (liesOnSurface(widget))
        painter.fillRect(option.rect, theme.surface);
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    QRectF thumb = QStyle::visualRect(option.direction, option.rect,
                                      scrollPart(option, QStyle::SC_ScrollBarSlider));
    thumb = option.orientation == Qt::Horizontal ? thumb.adjusted(2, 3, -2, -3)
                                                 : thumb.adjusted(3, 2, -3, -2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? theme.textFaint : theme.borderStrong);
    painter.drawRoundedRect(thumb, 3, 3);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    Q_UNUSED(widget)
    const Theme &theme = currentTheme();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
            theme.border);
        return;
    }
    if (has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selection);
        painter.drawRoundedRect(option.rect.adjusted(1, 0, -1, 0), 4, 4);
    }
    menuMark(painter, option);
    menuText(painter, option);
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Theme &theme = currentTheme();
    painter.fillRect(option.rect, theme.window);
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.border);
        painter.drawRoundedRect(option.rect.adjusted(1, 2, -1, -2), 4, 4);
    }
    painter.setPen(has(option, QStyle::State_Enabled) ? theme.text : theme.textDisabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     option.text);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const int shortcut = option.text.contains(u'\t') ? option.reservedShortcutWidth + 24 : 0;
    return {contents.width() + menuIconArea + 40 + shortcut, std::max(contents.height(), 28)};
}

} // namespace mainstay::stylepaint
