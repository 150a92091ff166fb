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

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 0, 0);
    m_label = new PlainLabel(this);
    m_label->setFont(smallFont());
    m_label->setWordWrap(true);
    row->addWidget(m_label);
    refreshColor();
    hide();
}

void FieldMessage::setError(const QString &sentence)
{
    const bool wrong = !sentence.isEmpty();
    m_label->setText(sentence);
    setVisible(wrong);
    if (!m_field)
        return;
    setFieldInvalid(*m_field, wrong);
    m_field->setAccessibleDescription(sentence);
    if (wrong) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString FieldMessage::text() const
{
    return m_label->text();
}

void FieldMessage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const double line = m_label->fontMetrics().height();
    const double top
        = m_label->y() + std::max(0.0, (std::min(double(m_label->height()), line) - 8) / 2);
    drawToneShape(painter, QRectF(2, top, 8, 8), currentTheme().poor);
}

void FieldMessage::refreshColor()
{
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, currentTheme().poor.color);
    m_label->setPalette(palette);
}

void FieldMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshColor();
    QWidget::changeEvent(event);
}

} // namespace mainstay
