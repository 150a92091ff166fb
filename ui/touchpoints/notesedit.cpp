// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/notesedit.h"

#include "core/base/fold.h"
#include "ui/common/themecontroller.h"
#include "ui/touchpoints/linechip.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMention = 40;
constexpr size_t mostOffered = 50;
constexpr qsizetype longestMarked = 2'000; ///< of one line: what is far out of sight needs no marks

constexpr qsizetype furthestMark = 40;

/// What a line of this kind begins with, in half and in full width.
QStringView marksOf(quicklog::LineKind kind)
{
    switch (kind) {
    case quicklog::LineKind::Action:
    case quicklog::LineKind::Promise:
        return u"!！";
    case quicklog::LineKind::Risk:
        return u"?？";
    case quicklog::LineKind::Win:
        return u"+＋";
    case quicklog::LineKind::Quote:
        return u"\"“”„「『";
    case quicklog::LineKind::Tag:
        return u"#＃";
    case quicklog::LineKind::NextTouch:
        return u">＞";
    }
    Q_UNREACHABLE();
    return {};
}

/// What may stand right before an @ that is no mail address.
bool beginsMention(QChar before)
{
    const bool inAddress = before.unicode() < 0x80
        && (before.isLetterOrNumber() || before == u'.' || before == u'_' || before == u'-' || before == u'+');
    return !inAddress && before != u'@' && before != u'＠';
}

/// A line of a template that waits for words: blank, only a list mark, or a question that ends in a colon.
bool isToWriteOn(const QString &line)
{
    const QStringView text = QStringView(line).trimmed();
    return text.isEmpty() || text == u"-" || text == u"・" || text.endsWith(u':') || text.endsWith(u'：');
}

} // namespace

NotesEdit::NotesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOffering() && !typedMention())
            closeOffer();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &NotesEdit::markLines);
}

NotesEdit::~NotesEdit()
{
    delete m_list;
}

void NotesEdit::setPeople(const KnownPeople &people)
{
    m_people = people;
}

void NotesEdit::setLines(const NotesReader::Lines &lines)
{
    m_lines = lines;
    markLines();
}

QString NotesEdit::typedText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void NotesEdit::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlock line = document()->firstBlock();
    while (line.isValid() && !isToWriteOn(line.text()))
        line = line.next();
    if (line.isValid())
        cursor.setPosition(line.position() + line.length() - 1);
    else
        cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
}

void NotesEdit::addLine(const QString &line)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    if (!cursor.atBlockStart())
        cursor.insertBlock();
    cursor.insertText(line);
    cursor.endEditBlock();
}

void NotesEdit::goToLine(qsizetype start)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(int(std::clamp<qsizetype>(start, 0, last)));
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

bool NotesEdit::isOffering() const
{
    return m_list && m_list->isVisible();
}

/// What stands between the @ and the cursor; nothing where the cursor is behind no @.
std::optional<QString> NotesEdit::typedMention() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || m_composing)
        return {};
    QString typed;
    const int end = cursor.position();
    for (int at = end - 1; at >= std::max(0, end - longestMention); --at) {
        const QChar c = document()->characterAt(at);
        if (c == u'@' || c == u'＠') {
            const bool begins = at == 0 || beginsMention(document()->characterAt(at - 1));
            return begins ? std::optional(typed) : std::nullopt;
        }
        if (c.isSpace())
            return {};
        typed.prepend(c);
    }
    return {};
}

void NotesEdit::refreshOffer()
{
    const auto typed = typedMention();
    if (!typed || !hasFocus()) {
        closeOffer();
        return;
    }
    QString wanted = *typed;
    m_offered = m_people.matching(wanted.remove(u'"'), mostOffered);
    std::vector<Suggestion> suggestions;
    for (const KnownPeople::Person &person : m_offered)
        suggestions.push_back({person.name, person.detail, false});
    if (!m_list) {
        m_list = new SuggestionList(window());
        connect(m_list, &SuggestionList::chosen, this, &NotesEdit::choose);
    }
    const QRect at = cursorRect();
    const QPoint corner = viewport()->mapTo(window(), at.topLeft());
    m_list->offerAt(QRect(corner, at.size()), std::move(suggestions), 0);
}

void NotesEdit::closeOffer()
{
    if (m_list)
        m_list->hide();
}

bool NotesEdit::isTypedOut() const
{
    const int row = m_list ? m_list->highlighted() : -1;
    const auto typed = typedMention();
    return typed && row >= 0 && size_t(row) < m_offered.size()
        && fold(*typed) == fold(m_people.handleOf(m_offered[size_t(row)]));
}

bool NotesEdit::takeHighlighted()
{
    const int row = m_list ? m_list->highlighted() : -1;
    if (row < 0)
        return false;
    choose(row);
    return true;
}

void NotesEdit::choose(int row)
{
    const auto typed = typedMention();
    closeOffer();
    if (!typed || row < 0 || size_t(row) >= m_offered.size())
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed->size()));
    const bool blankFollows = document()->characterAt(textCursor().position()) == u' ';
    cursor.insertText(m_people.handleOf(m_offered[size_t(row)]) + (blankFollows ? QString() : u" "_s));
    setTextCursor(cursor);
}

bool NotesEdit::event(QEvent *event)
{
    if (isOffering() && !m_composing) {
        // Escape belongs to the open list before it belongs to the window.
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        // Tab would leave the field before keyPressEvent sees it.
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
            && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier && takeHighlighted())
            return true;
    }
    return QPlainTextEdit::event(event);
}

bool NotesEdit::takesKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A name that stands there already needs no choosing: Return begins the next line.
        if (isTypedOut()) {
            closeOffer();
            return false;
        }
        return takeHighlighted();
    case Qt::Key_Escape:
        closeOffer();
        return true;
    default:
        return false;
    }
}

void NotesEdit::keyPressEvent(QKeyEvent *event)
{
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!m_composing && bare && isOffering() && takesKey(*event)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool writes = !event->text().isEmpty() && event->text().front().isPrint();
    if (writes || event->key() == Qt::Key_Backspace)
        refreshOffer();
}

void NotesEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    if (m_composing)
        closeOffer();
    QPlainTextEdit::inputMethodEvent(event);
    if (!m_composing && !event->commitString().isEmpty())
        refreshOffer();
}

void NotesEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_composing = false;
    closeOffer();
}

void NotesEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    markLines();
}

void NotesEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markLines();
}

/// Only what is in sight: a thousand lines further down cost nothing.
void NotesEdit::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_lines && !m_lines->empty()) {
        const QTextBlock first = firstVisibleBlock();
        const QTextBlock last = cursorForPosition(QPoint(0, viewport()->height())).block();
        const qsizetype from = first.position();
        const qsizetype until = last.position() + last.length();
        auto line = std::lower_bound(m_lines->begin(), m_lines->end(), from,
                                     [](const quicklog::Line &one, qsizetype at) { return one.start < at; });
        for (; line != m_lines->end() && line->start < until; ++line)
            addMarks(*line, marks);
    }
    setExtraSelections(marks);
}

void NotesEdit::addMarks(const quicklog::Line &line, QList<QTextEdit::ExtraSelection> &selections) const
{
    const QTextBlock block = document()->findBlock(int(line.start));
    if (!block.isValid())
        return;
    const Theme &theme = currentTheme();
    const QString text = block.text().left(longestMarked);
    const auto mark = [&](qsizetype from, qsizetype length, const QColor &color, const QColor &ground) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(block.position() + int(from));
        selection.cursor.setPosition(block.position() + int(std::min(from + length, text.size())), QTextCursor::KeepAnchor);
        selection.format.setForeground(color);
        if (ground.isValid())
            selection.format.setBackground(ground);
        selections += selection;
    };
    const ToneStyle look = chipStyle(line.kind, theme);
    if (line.kind == quicklog::LineKind::Tag) {
        const qsizetype at = text.indexOf(line.text);
        if (at > 0)
            mark(at - 1, line.text.size() + 1, look.color, look.soft);
        return;
    }
    // Behind blanks and a list mark at most. The text may be a keystroke ahead of what was read.
    const QStringView marks = marksOf(line.kind);
    qsizetype begin = 0;
    while (begin < std::min(text.size(), furthestMark) && !marks.contains(text[begin]))
        ++begin;
    if (begin == std::min(text.size(), furthestMark))
        return;
    qsizetype end = begin;
    while (end < text.size() && text[end] == text[begin])
        ++end;
    mark(begin, end - begin, look.color, look.soft);
    for (const QString &person : line.people) {
        const qsizetype at = text.indexOf(person);
        if (at > 0)
            mark(at - 1, person.size() + 1, theme.accentText, {});
    }
}

} // namespace mainstay
