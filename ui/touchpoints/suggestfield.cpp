// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/suggestfield.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace mainstay {

SuggestField::SuggestField(QWidget *parent)
    : QLineEdit(parent)
    , m_anchor(this)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_pending = true;
        m_chooseNext = false;
        Q_EMIT suggestionsNeeded(text);
    });
}

SuggestField::~SuggestField()
{
    delete m_list;
}

void SuggestField::offer(const std::vector<Suggestion> &suggestions)
{
    m_pending = false;
    const bool takeFirst = std::exchange(m_chooseNext, false);
    if (takeFirst && !suggestions.empty()) {
        choose(0);
        return;
    }
    if (!hasFocus())
        return;
    if (!m_list) {
        m_list = new SuggestionList(window());
        connect(m_list, &SuggestionList::chosen, this, &SuggestField::choose);
    }
    m_list->offer(m_anchor ? m_anchor.data() : this, suggestions, text().trimmed().isEmpty() ? -1 : 0);
}

void SuggestField::closeSuggestions()
{
    m_pending = false;
    m_chooseNext = false;
    if (m_list)
        m_list->hide();
}

bool SuggestField::isOffering() const
{
    return m_list && m_list->isVisible();
}

void SuggestField::choose(int row)
{
    closeSuggestions();
    Q_EMIT chosen(row);
}

bool SuggestField::takeHighlighted()
{
    const int row = m_list ? m_list->highlighted() : -1;
    if (row < 0)
        return false;
    choose(row);
    return true;
}

bool SuggestField::event(QEvent *event)
{
    // Escape belongs to the open list before it belongs to the window.
    if (event->type() == QEvent::ShortcutOverride && isOffering()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    // Tab moves the focus before keyPressEvent would see it: take what is highlighted on the way.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && !m_composing)
        takeHighlighted();
    return QLineEdit::event(event);
}

bool SuggestField::takesKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        if (isOffering())
            m_list->step(1);
        else
            Q_EMIT suggestionsNeeded(text());
        return true;
    case Qt::Key_Up:
        if (isOffering())
            m_list->step(-1);
        return isOffering();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!takeHighlighted())
            m_chooseNext = m_pending;
        return true;
    case Qt::Key_Escape:
        if (!isOffering())
            return false;
        closeSuggestions();
        return true;
    case Qt::Key_Backspace:
        if (!text().isEmpty())
            return false;
        Q_EMIT backspacedOut();
        return true;
    default:
        return false;
    }
}

void SuggestField::keyPressEvent(QKeyEvent *event)
{
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!m_composing && bare && takesKey(*event)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SuggestField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    if (m_list)
        m_list->hide();
    m_composing = false;
    Q_EMIT focusLeft();
}

} // namespace mainstay
