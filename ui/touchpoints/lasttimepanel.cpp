// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/lasttimepanel.h"

#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/themecontroller.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/text/labels.h"
#include "ui/touchpoints/sentiment.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNotes = 3;
constexpr int mostExcerptLines = 4;

/// Both sentiments of one touchpoint, small.
class Moods final : public QWidget
{
public:
    Moods(const TouchpointRow &row, QWidget *parent)
        : QWidget(parent)
        , m_levels {row.sentimentUs, row.sentimentSolution}
    {
        setFixedSize(28, 16);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        double x = width() - 24.0;
        for (const std::optional<int> &level : m_levels) {
            if (level)
                drawSentiment(painter, QRectF(x, (height() - 9) / 2.0, 9, 9), *level, currentTheme());
            x += 14;
        }
    }

private:
    std::array<std::optional<int>, 2> m_levels;
};

/// The first lines of a note, without its blank ones.
QString excerpt(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty() && lines.size() < mostExcerptLines)
            lines += line.trimmed();
    }
    return lines.join(u'\n');
}

} // namespace

LastTimePanel::LastTimePanel(WorkspaceSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // read at a glance; the keyboard stays in the form
    m_scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(m_scroll);
    restart();
}

QWidget *LastTimePanel::restart()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(4);
    m_scroll->setWidget(page); // takes the page and deletes the one before
    return page;
}

Result<LastTimePanel::Contents> LastTimePanel::load(Connection &connection, AccountId account, TouchpointId except)
{
    Contents contents;
    MAINSTAY_TRY(auto notes, touchpointstore::timeline(connection, {account, {}, {}, int(mostNotes) + 1}));
    std::erase_if(notes, [except](const TouchpointRow &row) { return row.id == except; });
    if (notes.size() > mostNotes)
        notes.resize(mostNotes);
    contents.notes = std::move(notes);
    MAINSTAY_TRY(contents.actions, touchpointstore::openActions(connection, account));
    return contents;
}

void LastTimePanel::show(AccountId account, TouchpointId except)
{
    m_account = account;
    m_except = except;
    const int question = ++m_question;
    if (!account.isValid()) {
        restart();
        addQuiet(tr("Choose an account to see the last notes and what is open."));
        m_column->addStretch(1);
        return;
    }
    auto loading = m_session.interactive().run(
        [account, except](Connection &db) { return load(db, account, except); });
    whenDone(loading, this, [this, question](const Result<Contents> &contents) {
        if (question == m_question && contents.ok())
            fill(*contents);
    });
}

void LastTimePanel::fill(const Contents &contents)
{
    QWidget *page = restart();
    m_column->addWidget(sectionLabel(tr("Last time", "the account's last notes"), page));
    if (contents.notes.empty())
        addQuiet(tr("Nothing is logged for this account yet."));
    for (const TouchpointRow &row : contents.notes)
        addNote(row);
    m_column->addSpacing(16);
    m_column->addWidget(sectionLabel(tr("Open", "actions that are open"), page));
    if (contents.actions.empty())
        addQuiet(tr("No open actions."));
    for (const Action &action : contents.actions)
        addAction(action);
    m_column->addStretch(1);
}

void LastTimePanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().surface);
    painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), currentTheme().border);
}

void LastTimePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        show(m_account, m_except);
    QWidget::changeEvent(event);
}

void LastTimePanel::addQuiet(const QString &text)
{
    PlainLabel *line = mutedLabel(text, m_scroll->widget());
    line->setWordWrap(true);
    m_column->addWidget(line);
}

void LastTimePanel::addNote(const TouchpointRow &row)
{
    QWidget *page = m_scroll->widget();
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    const QDate day = row.at.toLocalTime().date();
    head->addWidget(captionLabel(tr("%1 · %2", "day and kind of a touchpoint")
                                     .arg(formatDate(day, QLocale()), label(row.kind)),
                                 page),
                    1);
    if (row.outcome != Outcome::Held) {
        PlainLabel *outcome = captionLabel(label(row.outcome), page);
        head->addWidget(outcome);
    }
    head->addWidget(new Moods(row, page));
    m_column->addSpacing(8);
    m_column->addLayout(head);
    const QString text = excerpt(row.summary);
    if (text.isEmpty()) {
        addQuiet(tr("No notes."));
        return;
    }
    auto *note = new PlainLabel(text, page);
    note->setWordWrap(true);
    note->setMinimumWidth(0);
    m_column->addWidget(note);
}

void LastTimePanel::addAction(const Action &action)
{
    QWidget *page = m_scroll->widget();
    const QDate today = m_session.clock().today();
    m_column->addSpacing(8);
    auto *what = new PlainLabel(action.what, page);
    what->setWordWrap(true);
    m_column->addWidget(what);
    const QString due = formatRelativeDays(action.due, today);
    const bool late = action.due.isValid() && action.due < today;
    QString text = label(action.side);
    if (late)
        text = tr("%1 · overdue, %2", "whose action, when it was due").arg(text, due);
    else if (action.due.isValid())
        text = tr("%1 · due %2", "whose action, when").arg(text, due);
    PlainLabel *line = captionLabel(text, page);
    if (late) {
        QPalette palette = line->palette();
        palette.setColor(Theme::mutedRole, currentTheme().poor.color);
        line->setPalette(palette);
    }
    m_column->addWidget(line);
}

} // namespace mainstay
