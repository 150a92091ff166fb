// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/noticebar.h"

#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

void setText(QPushButton &button, const QString &text, const QKeySequence &key)
{
    button.setText(key.isEmpty() ? text : QString(text + u"  "_s + key.toString(QKeySequence::NativeText)));
    button.setAccessibleName(text);
    button.setShortcut(key); // setText has taken it away
    button.setVisible(!text.isEmpty());
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
    , m_accept(new QPushButton(this))
    , m_reject(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 6, 5);
    row->setSpacing(4);
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1);
    m_accept->setObjectName(u"noticeAccept"_s);
    m_reject->setObjectName(u"noticeReject"_s);
    for (QPushButton *button : {m_accept, m_reject}) {
        button->setAutoDefault(false);
        setButtonKind(*button, ButtonKind::Flat);
        row->addWidget(button);
    }
    connect(m_accept, &QPushButton::clicked, this, &NoticeBar::accepted);
    connect(m_reject, &QPushButton::clicked, this, &NoticeBar::rejected);
    hide();
}

void NoticeBar::say(const QString &sentence, const QString &accept, const QString &reject)
{
    m_label->setText(sentence);
    setText(*m_accept, accept, m_acceptKey);
    setText(*m_reject, reject, m_rejectKey);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::setKeys(const QKeySequence &accept, const QKeySequence &reject)
{
    m_acceptKey = accept;
    m_rejectKey = reject;
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void NoticeBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTheme().accentSoft);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace mainstay
