// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/labels.h"

#include <QComboBox>
#include <QWheelEvent>

namespace mainstay {

/// A combo box that leaves the wheel to the page unless it has the keyboard: scrolling past it must not
/// change what it says.
class CalmBox : public QComboBox
{
public:
    explicit CalmBox(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setMaxVisibleItems(14);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

/// One value of an enum that has labels.
template <typename Enum>
class EnumBox final : public CalmBox
{
public:
    template <typename Values>
    EnumBox(const Values &values, QWidget *parent)
        : CalmBox(parent)
    {
        for (const Enum value : values)
            addItem(label(value), int(value));
        setMinimumContentsLength(6);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }

    Enum value() const { return Enum(currentData().toInt()); }
    void setValue(Enum value) { setCurrentIndex(findData(int(value))); }
};

} // namespace mainstay
