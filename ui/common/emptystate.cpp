// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emptystate.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    m_icon = new PlainLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->hide();
    m_sentence = mutedLabel({}, this);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(420);
    m_button = new QPushButton(this);
    m_button->setObjectName(u"emptyAction"_s);
    setButtonKind(*m_button, ButtonKind::Primary);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto *row
        = new QHBoxLayout; // the label must fill its row, or its wrapped height is not asked for
    row->addStretch(1);
    row->addWidget(m_sentence, 8);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    refreshIcon();
}

void EmptyState::refreshIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(QIcon::fromTheme(m_iconName)
                              .pixmap(QSize(32, 32), devicePixelRatio(), QIcon::Disabled));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        refreshIcon();
    QWidget::changeEvent(event);
}

} // namespace mainstay
