// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sentimentbar.h"

#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/common/sentiment.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace mainstay {

namespace {

constexpr int barHeight = 30;
constexpr double mark = 11;
constexpr double radius = 6;

} // namespace

SentimentBar::SentimentBar(const QString &name, int firstKey, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_firstKey(firstKey)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void SentimentBar::setLevel(std::optional<int> level)
{
    if (level)
        level = std::clamp(*level, -2, 2);
    if (level == m_level)
        return;
    m_level = level;
    describe();
    update();
    Q_EMIT levelChanged();
}

void SentimentBar::setDefinitions(const SentimentDefinitions &definitions)
{
    m_definitions = definitions;
    describe();
}

void SentimentBar::describe()
{
    // The value is part of the name: no role of a plain widget has one that readers say.
    setAccessibleName(m_level ? tr("%1: %2", "sentiment about: level").arg(m_name, sentimentWord(*m_level))
                              : tr("%1: not set", "sentiment about").arg(m_name));
    QStringList meanings;
    for (int level = -2; level <= 2; ++level) {
        if (!m_level || *m_level == level)
            meanings += tr("%1: %2", "sentiment level, what it means").arg(sentimentWord(level), definition(level));
    }
    setAccessibleDescription(meanings.join(u'\n'));
}

QSize SentimentBar::sizeHint() const
{
    return {240, barHeight};
}

QSize SentimentBar::minimumSizeHint() const
{
    return {150, barHeight};
}

QRectF SentimentBar::segment(int level) const
{
    const int place = isRightToLeft() ? 2 - level : level + 2;
    const double width = (this->width() - 1) / 5.0;
    return {0.5 + place * width, 0.5, width, height() - 1.0};
}

std::optional<int> SentimentBar::levelAt(const QPointF &position) const
{
    for (int level = -2; level <= 2; ++level) {
        if (segment(level).contains(position))
            return level;
    }
    return {};
}

void SentimentBar::hover(std::optional<int> level)
{
    if (m_hovered == level)
        return;
    m_hovered = level;
    update();
}

void SentimentBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(whole, radius, radius);
    for (int level = -2; level <= 2; ++level) {
        const QRectF part = segment(level).adjusted(2, 2, -2, -2);
        if (m_level == level || m_hovered == level) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_level == level ? sentimentGround(level, theme) : theme.surfaceAlt);
            painter.drawRoundedRect(part, radius - 2, radius - 2);
        }
        painter.setOpacity(m_level && m_level != level ? 0.45 : 1);
        QRectF box(0, 0, mark, mark);
        box.moveCenter(part.center());
        drawSentiment(painter, box, level, theme);
        painter.setOpacity(1);
        if (level > -2) {
            painter.setPen(theme.border);
            const double x = isRightToLeft() ? segment(level).right() : segment(level).left();
            painter.drawLine(QPointF(x, 7), QPointF(x, height() - 7));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.borderStrong));
    const double inset = hasFocus() ? 0.5 : 0;
    painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void SentimentBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto level = levelAt(event->position()))
        setLevel(level == m_level ? std::nullopt : level);
}

void SentimentBar::mouseMoveEvent(QMouseEvent *event)
{
    hover(levelAt(event->position()));
}

void SentimentBar::leaveEvent(QEvent *event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void SentimentBar::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event->modifiers() & ~Qt::KeypadModifier)
        QWidget::keyPressEvent(event);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        setLevel({});
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        setLevel(m_level.value_or(0) + (!m_level ? 0 : key == forward ? 1 : -1));
    else if (key >= Qt::Key_1 && key <= Qt::Key_5)
        setLevel(key - Qt::Key_1 - 2);
    else
        QWidget::keyPressEvent(event);
}

bool SentimentBar::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const auto level = levelAt(help->pos());
    if (!level) {
        QToolTip::hideText();
        return true;
    }
    const int digit = (m_firstKey + *level + 2) % 10;
    const QString tip = tr("%1  (Alt+%2)", "sentiment level, its key").arg(sentimentWord(*level)).arg(digit) + u'\n'
        + definition(*level);
    QToolTip::showText(help->globalPos(), plainToolTip(tip), this, segment(*level).toRect());
    return true;
}

} // namespace mainstay
