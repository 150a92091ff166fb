// SPDX-License-Identifier: Apache-2.0
#include "ui/common/style.h"

#include "ui/common/stylepaint.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace mainstay {

using namespace Qt::StringLiterals;
namespace sp = stylepaint;

namespace {

constexpr auto kindProperty = "mainstayButtonKind";

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// The line edit inside a spin box or combo box: the box draws ground and outline.
bool isInsideBox(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent);
}

void frame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isTextEdit(widget)) {
        sp::field(painter, option, widget);
        return;
    }
    const bool popup = widget && widget->inherits("QComboBoxPrivateContainer");
    painter.setPen(popup ? currentTheme().borderStrong : currentTheme().border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void lineEdit(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isInsideBox(widget))
        return;
    const auto *framed = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (framed && framed->lineWidth == 0)
        painter.fillRect(option.rect, currentTheme().surface);
    else
        sp::field(painter, option, widget);
}

} // namespace

void setButtonKind(QAbstractButton &button, ButtonKind kind)
{
    button.setProperty(kindProperty, static_cast<int>(kind));
    button.update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(kindProperty).toInt())
                  : ButtonKind::Normal;
}

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

QPalette Style::standardPalette() const
{
    return currentTheme().palette();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QScrollBar *>(widget) || widget->inherits("QLineEdit"))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget);
        header && header->orientation() == Qt::Horizontal) {
        header->setFont(smallFont());
        header->setHighlightSections(false);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) { // Qt's own enumeration is open: the rest is Fusion's.
    case PM_DefaultFrameWidth:
        if (isTextEdit(widget))
            return 5;
        return widget && widget->inherits("QLineEdit") ? 2 : 1;
    case PM_ScrollBarExtent:
        return sp::scrollExtent;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuPanelWidth:
    case PM_MenuBarVMargin:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 10;
    case PM_FocusFrameHMargin:
        return 6; // the text of an item starts 8 px from its cell's edge, like the header's
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SplitterWidth:
        return 9;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ToolTipLabel_Opacity:
        return hint == SH_ToolTipLabel_Opacity ? 255 : 0;
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget) ? 1
                                                                                             : 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(currentTheme().border.rgb());
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return QSize(std::max(size.width() + 28, 72), std::max(result.height(), sp::fieldHeight));
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        return isInsideBox(widget)
            ? result
            : QSize(result.width() + sp::fieldPadding, std::max(result.height(), sp::fieldHeight));
    case CT_ToolButton:
        return result.expandedTo({28, 28});
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return sp::menuItemSize(*item, size);
        return result;
    case CT_MenuBarItem:
        return QSize(size.width() + 16, std::max(size.height() + 8, 28));
    case CT_ItemViewItem:
        return QSize(result.width(), std::max(result.height(), 28));
    case CT_HeaderSection:
        return QSize(result.width(), std::max(result.height(), 32));
    case CT_TabBarTab:
        return QSize(size.width() + 8, std::max(size.height(), 36));
    case CT_ProgressBar:
        return QSize(result.width(), 8);
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isInsideBox(widget)) {
        const auto *framed = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = framed && framed->lineWidth == 0 ? 2 : sp::fieldPadding - 2;
        return option->rect.adjusted(inset, 1, -inset, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    QRect rect;
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        rect = sp::comboPart(*combo, part);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
             spin && control == CC_SpinBox)
        rect = sp::spinPart(*spin, part);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, sp::scrollPart(*bar, part));
    if (rect.isNull())
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect, rect);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = currentTheme();
    switch (element) {
    case PE_PanelLineEdit:
        lineEdit(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
        return;
    case PE_Frame:
        frame(*painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        // In a combo box's list the selected row is the focus.
        if (sp::has(*option, State_KeyboardFocusChange)
            && !(widget && widget->inherits("QComboBoxListView")))
            sp::focusRing(*painter, option->rect);
        return;
    case PE_PanelButtonTool:
        sp::toolButton(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        sp::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        sp::radioButton(*painter, *option);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, element == PE_PanelMenu ? theme.surface : theme.tip);
        painter->setPen(element == PE_PanelMenu ? theme.borderStrong : theme.tip);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            sp::itemGround(*painter, *item, widget);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme.border);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        sp::chevron(*painter, option->rect,
                    element == PE_IndicatorArrowUp ? sp::Arrow::Up : sp::Arrow::Down,
                    theme.textMuted);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool Style::drawOwnControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (element == CE_PushButtonBevel && button)
        sp::button(painter, *button, buttonKind(widget));
    else if (element == CE_MenuItem && item)
        sp::menuItem(painter, *item, widget);
    else if (element == CE_MenuBarItem && item)
        sp::menuBarItem(painter, *item);
    else if (element == CE_MenuBarEmptyArea)
        painter.fillRect(option.rect, currentTheme().window);
    else if (element == CE_TabBarTabShape && tab)
        sp::tab(painter, *tab);
    else if (element == CE_Header && header)
        sp::header(painter, *header);
    else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        sp::headerSection(painter, option);
    else if (element == CE_ProgressBarGroove)
        sp::progressGroove(painter, option);
    else if (element == CE_ProgressBarContents && progress && progress->maximum > progress->minimum)
        sp::progressContents(painter, *progress);
    else if (element == CE_Splitter)
        return true;
    else
        return false;
    return true;
}

void Style::drawRecoloured(ControlElement element, const QStyleOption &option, QPainter *painter,
                           const QWidget *widget) const
{
    const Theme &theme = currentTheme();
    const bool enabled = sp::has(option, State_Enabled);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        button && element == CE_PushButtonLabel) {
        QStyleOptionButton copy = *button;
        copy.palette.setColor(QPalette::ButtonText, sp::buttonText(option, buttonKind(widget)));
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option)) {
        QStyleOptionTab copy = *tab;
        const bool active = sp::has(option, State_Selected) || sp::has(option, State_MouseOver);
        if (enabled)
            copy.palette.setColor(QPalette::WindowText, active ? theme.text : theme.textMuted);
        copy.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else {
        QProxyStyle::drawControl(element, &option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    painter->save();
    if (element == CE_PushButtonLabel || element == CE_TabBarTabLabel)
        drawRecoloured(element, *option, painter, widget);
    else if (!drawOwnControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    painter->save();
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        sp::comboBox(*painter, *combo, widget);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
             spin && control == CC_SpinBox)
        sp::spinBox(*painter, *spin, widget);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             bar && control == CC_ScrollBar)
        sp::scrollBar(*painter, *bar, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->restore();
}

} // namespace mainstay
