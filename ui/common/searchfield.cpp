// SPDX-License-Identifier: Apache-2.0
#include "ui/common/searchfield.h"

#include "ui/common/themecontroller.h"

#include <QKeyEvent>
#include <QPainter>

namespace mainstay {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setTextMargins(20, 0, 0, 0);
    setMinimumWidth(200);
}

void SearchField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT resultsRequested();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // Drawn, not loaded: the first page has a search field, and the first frame should wait for no
    // SVG.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().textFaint, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre(isRightToLeft() ? width() - 16.0 : 15.0, height() / 2.0 - 0.5);
    painter.drawEllipse(centre, 4.5, 4.5);
    painter.drawLine(centre + QPointF(3.4, 3.4), centre + QPointF(6.4, 6.4));
}

} // namespace mainstay
