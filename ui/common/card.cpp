// SPDX-License-Identifier: Apache-2.0
#include "ui/common/card.h"

#include "ui/common/plainlabel.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mainstay {

namespace {
constexpr double cardRadius = 8;
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new QHBoxLayout;
    m_header->setSpacing(8);
    m_title = new PlainLabel(this);
    m_title->setFont(sectionFont());
    m_title->hide();
    m_header->addWidget(m_title);
    m_header->addStretch();
    column->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(8);
    column->addLayout(m_body, 1);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    if (title.isEmpty())
        return;
    m_header->setContentsMargins(16, 12, 16, 0);
    QMargins margins = m_body->contentsMargins();
    margins.setTop(std::min(margins.top(), 8));
    m_body->setContentsMargins(margins);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->setContentsMargins(16, 8, 12, 0);
    m_header->addWidget(widget);
}

void Card::setFlush()
{
    // The last pixels stay free, or square content would cut the round corners.
    m_body->setContentsMargins(1, title().isEmpty() ? 4 : 8, 1, 4);
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace mainstay
