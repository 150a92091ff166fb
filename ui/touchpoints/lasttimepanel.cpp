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
#include "ui/touchpoints/budgetlist.h"
#include "ui/common/sentiment.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostActions = 6; ///< of one section
constexpr int mostExcerptLines = 4;
constexpr int mostExcerpt = 280;

/// Both sentiments of one touchpoint, small.
class Moods final : public QWidget
{
public:
    Moods(const Touchpoint &note, QWidget *parent)
        : QWidget(parent)
        , m_levels {note.sentimentUs, note.sentimentSolution}
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
    for (const QString &line : text.left(mostExcerpt).split(u'\n')) {
        if (!line.trimmed().isEmpty() && lines.size() < mostExcerptLines)
            lines += line.trimmed();
    }
    QString shown = lines.join(u'\n');
    return text.size() > mostExcerpt ? QString(shown + u'…') : shown;
}

} // namespace

LastTimePanel::LastTimePanel(WorkspaceSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // read at a glance; the keyboard stays in the form
    m_scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(m_scroll, 1);
    // Below what scrolls: always in sight.
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 12);
    foot->setSpacing(6);
    m_moodTitle = sectionLabel(tr("Mood so far"), this);
    m_moods = new MoodLine(this);
    m_moods->setObjectName(u"moods"_s);
    m_budgetTitle = sectionLabel(tr("Contact budget"), this);
    m_budgets = new BudgetList(this);
    m_budgets->setObjectName(u"budgets"_s);
    foot->addSpacing(8);
    foot->addWidget(m_moodTitle);
    foot->addWidget(m_moods);
    foot->addSpacing(4);
    foot->addWidget(m_budgetTitle);
    foot->addWidget(m_budgets);
    whole->addLayout(foot);
    showMoods({});
    showBudgets({});
    restart();
}

void LastTimePanel::restart()
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(4);
    m_scroll->setWidget(page); // takes the page and deletes the one before
    page->setAutoFillBackground(false); // setWidget turned it on
}

void LastTimePanel::show(AccountId account, TouchpointId edited)
{
    m_account = account;
    m_edited = edited;
    const int question = ++m_question;
    if (!account.isValid()) {
        restart();
        showMoods({});
        addQuiet(tr("Choose an account to see the last notes and what is open."));
        m_column->addStretch(1);
        return;
    }
    auto loading = m_session.interactive().run(
        [account, edited, today = m_session.clock().today()](Connection &db) {
            return lasttime::load(db, account, edited, today);
        });
    whenDone(loading, this, [this, question](const Result<LastTime> &last) {
        if (question == m_question && last.ok())
            fill(*last);
    });
}

void LastTimePanel::showBudgets(const std::vector<PersonBudget> &budgets)
{
    m_budgetTitle->setVisible(!budgets.empty());
    m_budgets->setBudgets(budgets);
}

void LastTimePanel::showMoods(const std::vector<Mood> &moods)
{
    m_moodTitle->setVisible(!moods.empty());
    m_moods->setVisible(!moods.empty());
    m_moods->setMoods(moods);
}

void LastTimePanel::addSection(const QString &title)
{
    if (m_column->count() > 0)
        m_column->addSpacing(14);
    m_column->addWidget(sectionLabel(title, m_scroll->widget()));
}

void LastTimePanel::addActions(const std::vector<Action> &actions)
{
    for (size_t i = 0; i < std::min(actions.size(), mostActions); ++i)
        addAction(actions[i]);
    if (actions.size() > mostActions)
        addQuiet(tr("and %Ln more", "open actions", int(actions.size() - mostActions)));
}

void LastTimePanel::addReliability(const AccountReliability &both)
{
    const QLocale locale;
    QStringList lines;
    if (both.ours.promises() > 0)
        lines += tr("We kept %1 in 90 days", "promises kept of those due: 4/5")
                     .arg(formatFraction(both.ours.kept, both.ours.promises(), locale));
    if (both.theirs.promises() > 0)
        lines += tr("They kept %1 in 90 days", "promises kept of those due: 4/5")
                     .arg(formatFraction(both.theirs.kept, both.theirs.promises(), locale));
    if (lines.isEmpty())
        return;
    m_column->addSpacing(6);
    for (const QString &line : lines)
        m_column->addWidget(captionLabel(line, m_scroll->widget()));
}

void LastTimePanel::fill(const LastTime &last)
{
    restart();
    showMoods(last.moods);
    addSection(tr("Last time", "the account's last notes"));
    if (last.notes.empty())
        addQuiet(tr("Nothing is logged for this account yet."));
    for (const Touchpoint &note : last.notes)
        addNote(note);
    addSection(tr("Promised", "open promises of both sides"));
    if (last.promises.empty())
        addQuiet(tr("No promise is open."));
    addActions(last.promises);
    addReliability(last.reliability);
    if (!last.actions.empty()) {
        addSection(tr("Open", "actions that are open"));
        addActions(last.actions);
    }
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
        show(m_account, m_edited);
    QWidget::changeEvent(event);
}

void LastTimePanel::addQuiet(const QString &text)
{
    PlainLabel *line = mutedLabel(text, m_scroll->widget());
    line->setWordWrap(true);
    m_column->addWidget(line);
}

void LastTimePanel::addNote(const Touchpoint &note)
{
    QWidget *page = m_scroll->widget();
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    const QDate day = note.at.toLocalTime().date();
    const QString what = note.outcome == Outcome::Held ? label(note.kind) : label(note.outcome);
    head->addWidget(captionLabel(tr("%1 · %2", "day and kind of a touchpoint").arg(formatDate(day, QLocale()), what),
                                 page),
                    1);
    head->addWidget(new Moods(note, page));
    m_column->addSpacing(8);
    m_column->addLayout(head);
    const QString summary = note.summary.simplified();
    const QString notes = excerpt(note.notes);
    if (!summary.isEmpty())
        addText(summary, QPalette::WindowText);
    if (!notes.isEmpty() && notes != summary)
        addText(notes, summary.isEmpty() ? QPalette::WindowText : Theme::mutedRole);
    if (summary.isEmpty() && notes.isEmpty())
        addQuiet(tr("No notes."));
}

void LastTimePanel::addText(const QString &text, QPalette::ColorRole role)
{
    auto *line = new PlainLabel(text, m_scroll->widget());
    line->setWordWrap(true);
    line->setForegroundRole(role);
    m_column->addWidget(line);
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
