// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail.h"

#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int railWidth = 176;
constexpr int iconExtent = 16;
constexpr qreal radius = 6;

/// One entry: icon, word, and the key that leads there; the ground tells the current one.
class RailButton final : public QToolButton
{
public:
    RailButton(const QString &hint, QWidget *parent)
        : QToolButton(parent)
        , m_hint(hint)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(36);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Theme &theme = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? theme.accentSoft : theme.surfaceAlt);
            painter.drawRoundedRect(ground, radius, radius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(theme.focusRing, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        const QRect iconArea(12, (height() - iconExtent) / 2, iconExtent, iconExtent);
        icon().paint(&painter, iconArea);
        QFont font = bodyFont();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isChecked() ? theme.accentText : theme.text);
        const QRect textArea = rect().adjusted(38, 0, -34, 0);
        painter.drawText(textArea, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, textArea.width()));
        painter.setFont(smallFont());
        painter.setPen(theme.textFaint);
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
    }

private:
    QString m_hint;
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Sections"));
    setFixedWidth(railWidth);
    m_layout->setContentsMargins(8, 12, 8, 12);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
}

void Rail::addSection(const QString &key, const QString &text, const QString &icon)
{
    // There are nine digits; what comes after shows none.
    const qsizetype position = m_buttons.size() + 1;
    auto *button = new RailButton(position <= 9 ? QString::number(position) : QString(), this);
    button->setObjectName(key);
    button->setText(text);
    button->setAccessibleName(text);
    button->setProperty("iconName", icon);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons += button;
    connect(button, &QToolButton::clicked, this, [this, key] { Q_EMIT sectionRequested(key); });
    refreshIcons();
}

void Rail::setCurrent(const QString &key)
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        // An exclusive group keeps one checked; a page of no section (an account) checks its list's.
        if (button->objectName() == key)
            button->setChecked(true);
    }
}

QStringList Rail::keys() const
{
    QStringList keys;
    for (const QToolButton *button : m_buttons)
        keys += button->objectName();
    return keys;
}

void Rail::refreshIcons()
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setIcon(QIcon::fromTheme(button->property("iconName").toString()));
}

void Rail::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().rail);
    painter.setPen(currentTheme().border);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mainstay
