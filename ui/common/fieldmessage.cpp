// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fieldmessage.h"

#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/toneshape.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mainstay {

namespace {
constexpr int markWidth = 16;
} // namespace

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(markWidth, 0, 0, 0);
    m_label = new PlainLabel(this);
    m_label->setFont(smallFont());
    m_label->setWordWrap(true);
    row->addWidget(m_label);
    refreshColor();
    hide();
}

void FieldMessage::setError(const QString &sentence)
{
    m_isError = !sentence.isEmpty();
    show(m_isError ? sentence : m_hint);
    if (m_field)
        setFieldInvalid(*m_field, m_isError);
    if (m_field && m_isError) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldMessage::setHint(const QString &sentence)
{
    m_hint = sentence;
    if (!m_isError)
        show(sentence);
}

void FieldMessage::show(const QString &sentence)
{
    m_label->setText(sentence);
    layout()->setContentsMargins(m_isError ? markWidth : 0, 0, 0, 0);
    refreshColor();
    setVisible(!sentence.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(sentence);
}

QString FieldMessage::text() const
{
    return m_label->text();
}

void FieldMessage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_isError)
        return;
    QPainter painter(this);
    const double line = m_label->fontMetrics().height();
    const double top
        = m_label->y() + std::max(0.0, (std::min(double(m_label->height()), line) - 8) / 2);
    drawToneShape(painter, QRectF(2, top, 8, 8), currentTheme().poor);
}

void FieldMessage::refreshColor()
{
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, m_isError ? currentTheme().poor.color : currentTheme().textMuted);
    m_label->setPalette(palette);
}

void FieldMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshColor();
    QWidget::changeEvent(event);
}

} // namespace mainstay
