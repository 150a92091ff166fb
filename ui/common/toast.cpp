// SPDX-License-Identifier: Apache-2.0
#include "ui/common/toast.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/plainlabel.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 26;
constexpr int gap = 3; ///< to the foot of the host

/// The two buttons lie on the dark tip ground, where the style's own would not be readable.
class TipButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Theme &theme = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = theme.onTip;
        ground.setAlpha(underMouse() ? 36 : 0);
        painter.setPen(hasFocus() ? QPen(theme.onTipAccent, 2) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        painter.setPen(theme.onTipAccent);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }
};

class CloseButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Theme &theme = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus()) {
            painter.setPen(QPen(theme.onTipAccent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
        QColor line = theme.onTip;
        line.setAlphaF(underMouse() || hasFocus() ? 1.0F : 0.7F);
        painter.setPen(QPen(line, 1.5, Qt::SolidLine, Qt::RoundCap));
        const QPointF c = QRectF(rect()).center();
        painter.drawLine(c + QPointF(-4, -4), c + QPointF(4, 4));
        painter.drawLine(c + QPointF(-4, 4), c + QPointF(4, -4));
    }
};

} // namespace

Toast::Toast(QWidget *host)
    : QWidget(host)
{
    hide();
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 6, 4);
    row->setSpacing(8);
    m_label = new PlainLabel(this);
    m_action = new TipButton(this);
    m_action->setObjectName(u"toastAction"_s);
    m_action->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it works
    QFont strong = bodyFont();
    strong.setWeight(QFont::DemiBold);
    m_action->setFont(strong);
    m_close = new CloseButton(this);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setFixedSize(buttonHeight, buttonHeight);
    m_action->setFixedHeight(buttonHeight);
    row->addWidget(m_label);
    row->addWidget(m_action);
    row->addWidget(m_close);
    host->installEventFilter(this);
    m_action->installEventFilter(this);
    m_close->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, &Toast::trigger);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    refreshColors();
}

void Toast::showMessage(const QString &sentence, const QString &action)
{
    m_label->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setAccessibleName(tr("Close message"));
    setAccessibleName(sentence);
    setAccessibleDescription(action);
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    resumeTimer();
}

QString Toast::message() const
{
    return m_label->text();
}

void Toast::focusAction()
{
    if (QWidget *before = QApplication::focusWidget(); before && !isAncestorOf(before))
        m_before = before;
    if (m_action->isVisibleTo(this))
        m_action->setFocus(Qt::ShortcutFocusReason);
    else
        m_close->setFocus(Qt::ShortcutFocusReason);
}

bool Toast::isHeld() const
{
    return underMouse() || m_action->hasFocus() || m_close->hasFocus();
}

void Toast::resumeTimer()
{
    if (isVisible() && !isHeld())
        m_timer.start(m_lifetime, this);
    else
        m_timer.stop();
}

void Toast::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_timer.stop();
    if (!isHeld())
        dismiss();
}

void Toast::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    giveKeyboardBack();
    hide();
    Q_EMIT dismissed();
}

void Toast::trigger()
{
    // Hidden first: what the action does may show the next message here.
    m_timer.stop();
    giveKeyboardBack();
    hide();
    Q_EMIT actionTriggered();
}

/// Hiding what has the keyboard would hand it to whatever comes next.
void Toast::giveKeyboardBack()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    resumeTimer();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        resumeTimer();
    return QWidget::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (m_action->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        trigger(); // outside of a dialog a button takes Space only
    else
        QWidget::keyPressEvent(event);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    m_label->setWordWrap(false);
    QSize size = sizeHint();
    const int widest = std::max(host->width() - 48, 160);
    if (size.width() > widest) {
        m_label->setWordWrap(true);
        size = {widest, layout()->heightForWidth(widest)};
    }
    resize(size);
    move((host->width() - width()) / 2, host->height() - height() - gap);
}

void Toast::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTheme().tip);
    painter.drawRoundedRect(rect(), 8, 8);
}

void Toast::refreshColors()
{
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, currentTheme().onTip);
    m_label->setPalette(palette);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
    QWidget::changeEvent(event);
}

} // namespace mainstay
