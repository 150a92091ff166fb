// SPDX-License-Identifier: Apache-2.0
#include "ui/common/explaingesture.h"

#include <QAbstractItemView>
#include <QMouseEvent>

namespace mainstay {

ExplainGesture::ExplainGesture(QWidget &widget, At at, Here here)
    : QObject(&widget)
    , m_at(std::move(at))
    , m_here(std::move(here))
{
}

void ExplainGesture::install(QWidget &widget, At at, Here here)
{
    widget.installEventFilter(new ExplainGesture(widget, std::move(at), std::move(here)));
}

void ExplainGesture::install(QAbstractItemView &view, const Cell &explain)
{
    auto *gesture = new ExplainGesture(
        view, [&view, explain](const QPoint &at) { return explain(view.indexAt(at)); },
        [&view, explain] { return explain(view.currentIndex()); });
    view.installEventFilter(gesture);
    view.viewport()->installEventFilter(gesture);
}

bool ExplainGesture::eventFilter(QObject *watched, QEvent *event)
{
    const auto isAsked = [event](const auto *input) { return input->modifiers().testFlag(Qt::ControlModifier); };
    const auto *view = qobject_cast<QAbstractItemView *>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event); // NOLINT: the type was checked
        m_pressed = !view && mouse->button() == Qt::LeftButton && isAsked(mouse) && m_at(mouse->position().toPoint());
        return m_pressed;
    }
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return std::exchange(m_pressed, false);
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type was checked
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        return isReturn && isAsked(key) && m_here && m_here();
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace mainstay
