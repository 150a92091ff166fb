// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touchpoints/knownpeople.h"
#include "ui/touchpoints/notesreader.h"
#include "ui/touchpoints/suggestionlist.h"

#include <QPlainTextEdit>
#include <QPointer>

#include <optional>
#include <vector>

namespace mainstay {

/// Plain notes. What their lines mean is marked softly, `@` offers people: Down and Up walk them, Return
/// and Tab take the highlighted one, Escape closes them. While an input method composes no key is taken.
class NotesEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesEdit)

public:
    explicit NotesEdit(QWidget *parent);
    ~NotesEdit() override;

    /// Whom @ offers.
    void setPeople(const KnownPeople &people);
    void setLines(const NotesReader::Lines &lines);
    /// As typed; unlike toPlainText, which turns no-break spaces into plain ones.
    QString typedText() const;
    /// Another text in one step of undo, the cursor at the first line to write on.
    void replaceText(const QString &text);
    /// At the end, one step of undo; the cursor stays where it is.
    void addLine(const QString &line);
    /// The cursor to the end of the line that began there, with the keyboard.
    void goToLine(qsizetype start);
    bool isOffering() const;
    bool isComposing() const { return m_composing; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<QString> typedMention() const;
    void refreshOffer();
    void closeOffer();
    bool takesKey(const QKeyEvent &event);
    bool isTypedOut() const;
    bool takeHighlighted();
    void choose(int row);
    void markLines();
    void addMarks(const quicklog::Line &line, QList<QTextEdit::ExtraSelection> &selections) const;

    QPointer<SuggestionList> m_list;
    KnownPeople m_people;
    std::vector<KnownPeople::Person> m_offered;
    NotesReader::Lines m_lines;
    bool m_composing = false;
};

} // namespace mainstay
