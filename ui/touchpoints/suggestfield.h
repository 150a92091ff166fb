// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touchpoints/suggestionlist.h"

#include <QLineEdit>
#include <QPointer>

namespace mainstay {

/// A line edit with suggestions. Down and Up walk them, Return and Tab take the highlighted one, Escape
/// closes them. While an input method composes no key is taken. A bare Return never leaves the field.
class SuggestField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestField)

public:
    explicit SuggestField(QWidget *parent);
    ~SuggestField() override;

    /// Highlights the first where something is typed; takes it at once where Return came before the answer.
    void offer(const std::vector<Suggestion> &suggestions);
    void closeSuggestions();
    bool isOffering() const;
    /// Where the list hangs; the field itself at first.
    void setAnchor(QWidget *anchor) { m_anchor = anchor; }

Q_SIGNALS:
    /// Suggestions for this text, please: something was typed, or Down pressed.
    void suggestionsNeeded(const QString &text);
    void chosen(int row);
    void focusLeft();
    /// Backspace where nothing is left to delete.
    void backspacedOut();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool takesKey(const QKeyEvent &event);
    bool takeHighlighted();
    void choose(int row);

    QPointer<SuggestionList> m_list;
    QPointer<QWidget> m_anchor;
    bool m_composing = false;
    bool m_chooseNext = false; ///< Return was pressed while the answer was on its way
    bool m_pending = false;
};

} // namespace mainstay
