// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/dropoverlay.h"

#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QPainter>

namespace mainstay {

namespace {

constexpr int margin = 24;
constexpr int radius = 12;
constexpr float groundOpacity = 0.88F;

} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    // The drag goes on to the window below.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop to log"));
    hide();
}

void DropOverlay::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.window;
    ground.setAlphaF(groundOpacity);
    painter.fillRect(rect(), ground);
    const QRectF frame = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius, radius);

    QFont title = bodyFont();
    title.setPointSizeF(title.pointSizeF() * 1.5);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(theme.text);
    const QRectF upper(frame.left(), frame.top(), frame.width(), frame.height() / 2);
    painter.drawText(upper.adjusted(0, 0, 0, -4), int(Qt::AlignHCenter | Qt::AlignBottom), tr("Drop to log"));
    painter.setFont(bodyFont());
    painter.setPen(theme.textMuted);
    const QRectF lower(frame.left(), frame.center().y(), frame.width(), frame.height() / 2);
    painter.drawText(lower.adjusted(0, 8, 0, 0), int(Qt::AlignHCenter | Qt::AlignTop), tr("Mails and meetings become touchpoints."));
}

} // namespace mainstay
