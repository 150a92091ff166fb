// SPDX-License-Identifier: Apache-2.0
#include "ui/common/segmentedswitch.h"

#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mainstay {

SegmentedSwitch::SegmentedSwitch(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(id);
    });
}

void SegmentedSwitch::addSegment(int id, const QString &text, const QString &explanation)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedHeight(26);
    button->setObjectName(u"segment%1"_s.arg(id));
    button->setCheckable(true);
    button->setToolTip(plainToolTip(explanation));
    button->setAccessibleDescription(explanation);
    m_row->addWidget(button);
    m_group->addButton(button, id);
}

int SegmentedSwitch::current() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setCurrent(int id)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

QAbstractButton *SegmentedSwitch::segment(int id) const
{
    return m_group->button(id);
}

void SegmentedSwitch::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5);
}

} // namespace mainstay
