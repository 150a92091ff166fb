// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/detailrow.h"

#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QKeyEvent>
#include <QPainter>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 22;
constexpr int inset = 8;
constexpr int gap = 8;
constexpr int leastText = 40;

/// Draws at the left, elided; returns where it ended.
int drawWords(QPainter &painter, const QRect &area, const QString &words)
{
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    return area.left() + painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

DetailRow::DetailRow(Content content, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(std::move(content))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    QStringList parts {m_content.title, m_content.aside, m_content.value};
    for (const Pill &pill : m_content.pills)
        parts += pill.text;
    parts += m_content.below;
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
    setToolTip(plainToolTip(parts.join(u'\n')));
}

QSize DetailRow::sizeHint() const
{
    return {200, (hasSecondLine() ? 2 * lineHeight : lineHeight) + 6};
}

QSize DetailRow::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void DetailRow::paintFirstLine(QPainter &painter, const QRect &line) const
{
    const Theme &theme = currentTheme();
    QRect rest = line;
    if (!m_content.value.isEmpty()) {
        painter.setFont(numberFont(bodyFont()));
        painter.setPen(m_content.faint ? theme.textFaint : theme.text);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_content.value);
        rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(m_content.value) - gap);
    }
    painter.setFont(bodyFont());
    painter.setPen(m_content.faint ? theme.textFaint : theme.text);
    rest.setLeft(drawWords(painter, rest, m_content.title) + gap);
    painter.setPen(theme.textFaint);
    if (!m_content.aside.isEmpty() && rest.width() > leastText)
        drawWords(painter, rest, m_content.aside);
}

void DetailRow::paintSecondLine(QPainter &painter, const QRect &line) const
{
    const Theme &theme = currentTheme();
    QRect rest = line;
    painter.setFont(smallFont());
    for (const Pill &pill : m_content.pills) {
        if (rest.width() < leastText)
            return;
        rest.setLeft(int(drawPill(painter, rest, pill, theme).right()) + 5);
    }
    painter.setPen(theme.textFaint);
    if (rest.width() > leastText)
        drawWords(painter, rest, m_content.below);
}

void DetailRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surfaceAlt);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inner = rect().adjusted(inset, 3, -inset, -3);
    paintFirstLine(painter, {inner.left(), inner.top(), inner.width(), lineHeight});
    if (hasSecondLine())
        paintSecondLine(painter, {inner.left(), inner.top() + lineHeight, inner.width(), lineHeight});
}

void DetailRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DetailRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void DetailRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace mainstay
