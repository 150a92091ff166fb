// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/style.h"
#include "ui/paint/theme.h"

#include <QStyleOption>

class QPainter;

/// The drawing behind Style, one function for each thing; nothing else includes this.
namespace mainstay::stylepaint {

constexpr double fieldRadius = 6;
constexpr int fieldHeight = 30;
constexpr int fieldPadding = 8;
constexpr int arrowArea = 24; ///< right part of a combo box or spin box
constexpr int scrollExtent = 12;
constexpr int menuIconArea = 28;

enum class Arrow { Up, Down, Left, Right };

bool has(const QStyleOption &option, QStyle::StateFlag flag);
void roundedRect(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line);
void chevron(QPainter &painter, const QRect &box, Arrow arrow, const QColor &color);
void focusRing(QPainter &painter, const QRectF &rect);

// stylebuttons.cpp
void button(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind);
QColor buttonText(const QStyleOption &option, ButtonKind kind);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);

// stylefields.cpp
void field(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);

// styleviews.cpp
void itemGround(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget);
/// Ground, label and sort arrow of one header section.
void header(QPainter &painter, const QStyleOptionHeader &option);
void headerSection(QPainter &painter, const QStyleOption &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget);
QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

} // namespace mainstay::stylepaint
