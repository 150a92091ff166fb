// SPDX-License-Identifier: Apache-2.0
#include "ui/today/todaypage.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"
#include "ui/today/meetingbar.h"
#include "ui/today/todaymodel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using Kind = TodayRow::Kind;

} // namespace

TodayPage::TodayPage(WorkspaceSession &session, MeetingSource &meetings, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_meetings(meetings)
    , m_model(new TodayModel(this))
{
    build();
    connectParts();
}

void TodayPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(12);
    m_header = new PageHeader(this);
    m_header->setTitle(tr("Today", "page"));
    m_header->setSubtitle(formatDateLong(m_session.clock().today(), m_locale));
    m_whose = new QComboBox(this);
    m_whose->setObjectName(u"whoseDay"_s);
    m_whose->setAccessibleDescription(tr("Whose day"));
    m_whose->addItem(tr("Everybody's day"), qint64(0));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->addWidget(m_whose);
    auto *log = new QPushButton(tr("Log a touchpoint"), this);
    log->setObjectName(u"logTouchpoint"_s);
    setButtonKind(*log, ButtonKind::Primary);
    connect(log, &QPushButton::clicked, this, [this] {
        if (!beginLog())
            Q_EMIT logRequested(currentAccount());
    });
    m_header->addWidget(log);
    column->addWidget(m_header);
    column->addWidget(buildList(), 1);
    m_hint = captionLabel({}, this);
    m_hint->setObjectName(u"todayHint"_s);
    column->addWidget(m_hint);
}

QWidget *TodayPage::buildList()
{
    auto *card = new Card(this);
    card->setFlush();
    m_stack = new QStackedWidget(card);
    m_list = new QListView(m_stack);
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("What waits", "list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TodayDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_done = new EmptyState(m_stack);
    m_done->setObjectName(u"allDone"_s);
    m_done->setIconName(u"checkmark"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_done);
    card->body()->addWidget(m_stack);
    m_bar = new MeetingBar(card);
    card->body()->addWidget(m_bar);
    return card;
}

void TodayPage::connectParts()
{
    connect(m_whose, &QComboBox::activated, this, [this] {
        QSettings().setValue(whoseKey(), m_whose->currentData());
        ask();
    });
    connect(m_done, &EmptyState::actionTriggered, this, [this] {
        if (m_isOthersDay || m_meetings.hasCalendar())
            Q_EMIT logRequested({});
        else
            m_meetings.choose(window());
    });
    connect(m_list, &QListView::doubleClicked, this, &TodayPage::open);
    connect(m_list, &QListView::pressed, this, [this] { m_isTouched = true; });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showHint);
    connect(m_bar, &MeetingBar::accepted, this, &TodayPage::saveMeeting);
    connect(m_bar, &MeetingBar::left, this, [this] { m_list->setFocus(); });
    connect(&m_meetings, &MeetingSource::changed, this, &TodayPage::showRows);
    // A day begins while the window stays open, and a read can be cut off.
    auto *seconds = new QTimer(this);
    seconds->start(10'000);
    connect(seconds, &QTimer::timeout, this, [this] {
        if (isVisible())
            askIfStale();
    });
    connect(&m_session, &WorkspaceSession::dataChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
}

void TodayPage::activate()
{
    m_list->setFocus();
    askIfStale();
}

void TodayPage::askIfStale()
{
    if (m_stale || m_day != m_session.clock().today())
        ask();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    askIfStale();
}

void TodayPage::refresh()
{
    ask();
}

void TodayPage::complain(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(errorSentence(error, tr("what waits for you")));
}

void TodayPage::showRows()
{
    if (!m_loaded)
        return;
    const TodayRow *before = currentRow();
    const std::optional<TodayRow> kept = before ? std::optional(*before) : std::nullopt;
    const int near = m_list->currentIndex().row();
    TodayContents contents {m_today, m_reviews, m_overdueReviews, m_meetings.waiting(), m_meetings.hasCalendar(), m_meetings.problem(), m_isOthersDay};
    const bool noMeetings = m_isOthersDay || (contents.meetings.empty() && contents.calendarProblem.isEmpty());
    const bool done = m_complete && contents.today.isEmpty() && m_reviews.isEmpty() && m_overdueReviews == 0 && noMeetings;
    if (m_isOthersDay)
        m_done->setTexts(tr("Nothing waits for them today."), tr("Log a touchpoint"));
    else if (contents.hasCalendar)
        m_done->setTexts(tr("All done: nothing waits for you today."), tr("Log a touchpoint"));
    else
        m_done->setTexts(tr("All done: nothing waits for you today. With your calendar file, meetings that were held wait here to be logged."),
                         tr("Choose calendar file…"));
    m_model->setRows(todayRows(contents, m_session.clock().today(), m_locale));
    m_stack->setCurrentWidget(done ? static_cast<QWidget *>(m_done) : m_list);
    select(kept && m_isTouched ? m_model->rowLike(*kept, near) : m_model->firstChoice());
    showHint();
}

void TodayPage::select(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

const TodayRow *TodayPage::currentRow() const
{
    return m_model->rowAt(m_list->currentIndex().row());
}

void TodayPage::showHint()
{
    const TodayRow *row = currentRow();
    QString hint;
    switch (row ? row->kind : Kind::Heading) {
    case Kind::Heading:
    case Kind::More:
        break;
    case Kind::Calendar:
        hint = tr("Return chooses the file");
        break;
    case Kind::Meeting:
        hint = tr("Return logs it · Space in one line · N it did not take place · X not a customer meeting");
        break;
    case Kind::Review:
        hint = tr("Return opens the review");
        break;
    case Kind::ReviewStep:
        hint = tr("Space done · Return opens the review");
        break;
    case Kind::DueReviews:
        hint = tr("Return shows the reviews of the quarter");
        break;
    case Kind::Survey:
        hint = tr("Space asked · X dropped · Return opens the account");
        break;
    case Kind::Touch:
        hint = tr("Return logs it · X drops it");
        break;
    case Kind::Action:
        hint = tr("Space done · B broken · X dropped · Return opens the account");
        break;
    case Kind::Cadence:
    case Kind::Budget:
        hint = tr("Return opens the account · Ctrl+L logs a touchpoint");
        break;
    }
    if (m_today.pausedCount > 0 && !hint.isEmpty() && row->kind == Kind::Cadence)
        hint = tr("%1 · %n account(s) paused, left alone", nullptr, int(m_today.pausedCount)).arg(hint);
    m_hint->setText(hint);
}

AccountId TodayPage::currentAccount() const
{
    const TodayRow *row = currentRow();
    return row ? row->account : AccountId();
}

bool TodayPage::beginLog()
{
    const TodayRow *row = currentRow();
    if (!row || (!row->meeting && !row->touch))
        return false;
    if (row->meeting) {
        Q_EMIT logStartRequested(row->meeting->start);
        return true;
    }
    LogStart start;
    start.account = row->touch->account;
    start.kind = row->touch->kind;
    if (row->touch->contact.isValid())
        start.people.push_back({row->touch->contact, {}, {}});
    Q_EMIT logStartRequested(start);
    return true;
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        m_isTouched = true;
        const auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

bool TodayPage::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_Space:
        return finish();
    case Qt::Key_N:
        absent();
        return true;
    case Qt::Key_B:
        if (const TodayRow *row = currentRow(); row && row->kind == Kind::Action)
            changeAction(ActionVerdict::Broken);
        return true;
    case Qt::Key_X:
    case Qt::Key_Delete:
        drop();
        return true;
    default:
        return false;
    }
}

void TodayPage::open()
{
    const TodayRow *row = currentRow();
    if (!row)
        return;
    if (row->kind == Kind::Calendar)
        m_meetings.choose(window());
    else if (row->review.isValid())
        Q_EMIT reviewRequested(row->review);
    else if (row->kind == Kind::DueReviews)
        Q_EMIT sectionRequested(u"qbr"_s);
    else if (!beginLog() && row->account.isValid())
        Q_EMIT accountRequested(row->account);
}

bool TodayPage::finish()
{
    const TodayRow *row = currentRow();
    if (!row)
        return false;
    if (row->kind == Kind::Action) {
        changeAction(ActionVerdict::Done);
        return true;
    }
    if (row->step)
        finishStep();
    else if (row->survey)
        askSurvey();
    if (row->step || row->survey)
        return true;
    if (row->kind == Kind::Meeting) {
        // Without an account there is nothing to save one line to.
        if (row->account.isValid())
            m_bar->begin(*row->meeting, MeetingBar::Mode::Held);
        else
            open();
        return true;
    }
    return beginLog();
}

void TodayPage::absent()
{
    const TodayRow *row = currentRow();
    if (!row || row->kind != Kind::Meeting)
        return;
    if (row->account.isValid())
        m_bar->begin(*row->meeting, MeetingBar::Mode::NotHeld);
    else if (row->meeting) {
        LogStart start = row->meeting->start;
        start.outcome = Outcome::NoShow;
        Q_EMIT logStartRequested(start);
    }
}

void TodayPage::drop()
{
    const TodayRow *row = currentRow();
    if (!row)
        return;
    if (row->kind == Kind::Meeting)
        m_meetings.dismiss(row->meeting->start);
    else if (row->kind == Kind::Action)
        changeAction(ActionVerdict::Dropped);
    else if (row->kind == Kind::Touch)
        dropTouch();
    else if (row->kind == Kind::Survey)
        dropSurvey();
}

void TodayPage::saveMeeting()
{
    if (m_saving)
        return;
    m_saving = true;
    const QString name = m_bar->meeting().accountName;
    const QString actor = m_session.writeContext().actor;
    whenDone(m_session.write({u"touchpoint.log"_s, name},
                             [log = m_bar->log(), actor](Connection &db, const WriteContext &) mutable -> Result<LogOutcome> {
                                 MAINSTAY_CHECK(today::completeLog(db, actor, log));
                                 return touchpointlog::save(db, log);
                             }),
             this, [this, name](const Result<LogOutcome> &outcome) { meetingSaved(outcome, name); });
}

void TodayPage::meetingSaved(const Result<LogOutcome> &outcome, const QString &name)
{
    m_saving = false;
    if (!outcome.ok()) {
        m_bar->setError(errorSentence(outcome.error(), tr("the touchpoint")));
        return;
    }
    m_bar->leave();
    Q_EMIT saved(tr("Logged: %1").arg(name));
}

void TodayPage::changeAction(ActionVerdict verdict)
{
    const TodayRow row = *currentRow();
    whenDone(m_session.write({verdict == ActionVerdict::Done ? u"action.done"_s : u"action.edit"_s, row.title},
                             [id = row.action, verdict](Connection &db, const WriteContext &context) {
                                 return actionlist::setVerdict(db, {id}, verdict, context.clock);
                             }),
             this, [this, row, verdict](const Result<int> &done) {
                 if (!done.ok())
                     Q_EMIT failed(errorSentence(done.error(), row.title));
                 else if (verdict == ActionVerdict::Done)
                     Q_EMIT saved(tr("Done: %1").arg(row.title));
                 else if (verdict == ActionVerdict::Broken)
                     Q_EMIT saved(tr("Broken: %1").arg(row.title));
                 else
                     Q_EMIT saved(tr("Dropped: %1").arg(row.title));
             });
}

void TodayPage::dropTouch()
{
    const TodayRow row = *currentRow();
    whenDone(m_session.write({u"plan.drop"_s, row.title},
                             [id = row.touch->id](Connection &db, const WriteContext &) {
                                 return today::dropTouch(db, id);
                             }),
             this, [this, row](const Result<void> &done) {
                 if (done.ok())
                     Q_EMIT saved(tr("Dropped: %1").arg(row.title));
                 else
                     Q_EMIT failed(errorSentence(done.error(), row.title));
             });
}

} // namespace mainstay
