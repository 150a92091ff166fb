// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewcalendar.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/qbr/monthsheet.h"
#include "ui/qbr/undatedlist.h"
#include "ui/qbr/weeksheet.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int stripWidth = 190;
constexpr int daysMore = 7; ///< of the weeks that a month begins and ends with

/// Whose hours are shown: those of the owner that is chosen, else the team's usual ones.
MeetingSide sideFor(const ReviewsReport &report, const ReviewQuery &query)
{
    return report.sides.ofMember(query.owner > 0 ? MemberId(query.owner) : MemberId());
}

} // namespace

ReviewCalendar::ReviewCalendar(QWidget *parent)
    : QWidget(parent)
    , m_report(std::make_shared<const ReviewsReport>())
{
    setObjectName(u"reviewCalendar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *card = new Card(this);
    card->setFlush();
    card->body()->addWidget(buildBar());
    m_sheets = new QStackedWidget(card);
    m_month = new MonthSheet(m_sheets);
    m_week = new WeekSheet(m_sheets);
    for (ReviewSheet *sheet : std::initializer_list<ReviewSheet *> {m_month, m_week}) {
        m_sheets->addWidget(sheet);
        connectSheet(*sheet);
    }
    card->body()->addWidget(m_sheets, 1);
    m_hint = captionLabel({}, card);
    m_hint->setObjectName(u"calendarHint"_s);
    m_hint->setContentsMargins(12, 5, 12, 6);
    m_hint->setMinimumWidth(1);
    m_hint->setWordWrap(true);
    // Room for two lines, so that the days don't change their size with what is said of them.
    m_hint->setFixedHeight(2 * m_hint->fontMetrics().lineSpacing() + 12);
    card->body()->addWidget(m_hint);
    row->addWidget(card, 1);
    row->addWidget(buildUndated());
    showHint();
}

QWidget *ReviewCalendar::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 8, 4);
    row->setSpacing(4);
    m_title = sectionLabel({}, bar);
    m_title->setObjectName(u"calendarTitle"_s);
    row->addWidget(m_title);
    row->addStretch(1);
    const auto add = [&](Qt::ArrowType arrow, const QString &name, const QString &objectName, int key) {
        auto *button = new QToolButton(bar);
        button->setObjectName(objectName);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
        button->setFixedSize(28, 28);
        connect(button, &QToolButton::clicked, this, [this, key] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(&sheet(), &press);
        });
        row->addWidget(button);
    };
    add(Qt::LeftArrow, tr("Back, by a month or a week"), u"calendarBack"_s, Qt::Key_PageUp);
    add(Qt::RightArrow, tr("On, by a month or a week"), u"calendarOn"_s, Qt::Key_PageDown);
    return bar;
}

QWidget *ReviewCalendar::buildUndated()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(8, 8, 8, 6);
    card->setFixedWidth(stripWidth);
    m_undatedTitle = captionLabel({}, card);
    m_undated = new UndatedList(card);
    card->body()->addWidget(m_undatedTitle);
    card->body()->addWidget(m_undated, 1);
    m_strip = card;
    connect(m_undated, &UndatedList::opened, this, &ReviewCalendar::opened);
    connect(m_undated, &UndatedList::takenUp, this, &ReviewCalendar::takeUndated);
    connect(m_undated, &UndatedList::left, this, [this] { sheet().setFocus(Qt::OtherFocusReason); });
    connect(m_undated, &UndatedList::draggedTo, this, &ReviewCalendar::dragUndated);
    connect(m_undated, &UndatedList::dropped, this, [this] { sheet().drop(); });
    connect(m_undated, &UndatedList::dragLeft, this, [this] { sheet().leaveMove(); });
    connect(m_undated, &UndatedList::currentChangedTo, this, [this](int row) {
        m_isUndatedCurrent = row >= 0 && m_undated->hasFocus();
        showHint();
    });
    return card;
}

void ReviewCalendar::connectSheet(ReviewSheet &sheet)
{
    connect(&sheet, &ReviewSheet::opened, this, &ReviewCalendar::opened);
    connect(&sheet, &ReviewSheet::moveRequested, this, &ReviewCalendar::moveRequested);
    connect(&sheet, &ReviewSheet::moveRefused, this, &ReviewCalendar::moveRefused);
    connect(&sheet, &ReviewSheet::dayChanged, this, [this, shown = &sheet](QDate day) {
        if (shown != &this->sheet())
            return; // it follows when it is shown
        showTitle();
        Q_EMIT dayChanged(day);
    });
    connect(&sheet, &ReviewSheet::changed, this, [this] {
        m_isUndatedCurrent = m_undated->hasFocus();
        showHint();
    });
}

ReviewSheet &ReviewCalendar::sheet() const
{
    return m_sheets->currentWidget() == m_week ? static_cast<ReviewSheet &>(*m_week) : static_cast<ReviewSheet &>(*m_month);
}

void ReviewCalendar::setSpan(Span span)
{
    ReviewSheet &before = sheet();
    before.leaveMove();
    const qint64 id = before.currentId();
    const QDate day = before.day();
    m_sheets->setCurrentWidget(span == Span::Week ? static_cast<QWidget *>(m_week) : m_month);
    if (&sheet() != &before && day.isValid()) {
        sheet().setDay(day);
        sheet().select(id);
    }
    showTitle();
    showHint();
}

void ReviewCalendar::showReviews(const std::shared_ptr<const ReviewsReport> &report, const ReviewQuery &query)
{
    m_report = report;
    const auto book = std::make_shared<const CalendarBook>(report, listedAround(*report, query), QTimeZone::systemTimeZone());
    const MeetingSide side = sideFor(*report, query);
    for (ReviewSheet *sheet : std::initializer_list<ReviewSheet *> {m_month, m_week})
        sheet->showBook(book, side);
    std::vector<size_t> undated = listed(*report, query);
    std::erase_if(undated, [&](size_t place) { return report->reviews[place].start.isValid() || !isAhead(report->reviews[place].status); });
    const qint64 kept = m_undated->currentId();
    const auto count = int(undated.size());
    m_undated->cards().setCards(report, std::move(undated), {});
    if (const int row = m_undated->cards().rowOf(kept); kept != 0 && row >= 0)
        m_undated->setCurrentIndex(m_undated->cards().index(row));
    m_undatedTitle->setText(tr("Without a date · %Ln", "reviews", count));
    if (count == 0 && m_undated->hasFocus())
        sheet().setFocus(Qt::OtherFocusReason);
    m_strip->setVisible(count > 0);
    showTitle();
    showHint();
}

QDate ReviewCalendar::day() const
{
    return sheet().day();
}

void ReviewCalendar::setDay(QDate day)
{
    sheet().setDay(day.isValid() ? day : m_report->today);
}

std::pair<QDate, QDate> ReviewCalendar::daysAround(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    return {month.addMonths(-1).addDays(-daysMore), month.addMonths(2).addDays(daysMore)};
}

const QbrRow *ReviewCalendar::current() const
{
    return m_isUndatedCurrent ? m_undated->current() : sheet().current();
}

qint64 ReviewCalendar::currentId() const
{
    const QbrRow *review = current();
    return review ? review->id.value() : 0;
}

void ReviewCalendar::select(qint64 id)
{
    sheet().select(id);
}

void ReviewCalendar::takeFocus()
{
    if (m_isUndatedCurrent && m_strip->isVisible())
        m_undated->setFocus(Qt::OtherFocusReason);
    else
        sheet().setFocus(Qt::OtherFocusReason);
}

bool ReviewCalendar::hasKeyboard() const
{
    return m_month->hasFocus() || m_week->hasFocus() || m_undated->hasFocus();
}

void ReviewCalendar::leaveMove()
{
    m_month->leaveMove();
    m_week->leaveMove();
}

void ReviewCalendar::dragUndated(QPoint globalPosition)
{
    if (const QbrRow *review = m_undated->current())
        sheet().dragOver(*review, sheet().mapFromGlobal(globalPosition));
}

void ReviewCalendar::takeUndated()
{
    const QbrRow *review = m_undated->current();
    if (!review)
        return;
    const QbrRow taken = *review;
    sheet().setFocus(Qt::OtherFocusReason);
    sheet().take(taken);
}

void ReviewCalendar::showTitle()
{
    m_title->setText(sheet().title());
}

/// Where a move would lead, on both clocks, and what the clock of that day does to it.
QString ReviewCalendar::moveSentence() const
{
    const ReviewSheet::Moving &moving = *sheet().moving();
    QString when = whenText(moving.to.start, m_locale);
    QbrRow there = moving.review;
    there.start = moving.to.start;
    if (reviewIsElsewhere(there))
        when = tr("%1, for the customer %2", "date and time on both clocks").arg(when, whenThereText(moving.to.start, moving.review.timeZone, m_locale));
    QString sentence = moving.isAsked ? tr("%1: %2.", "account, date and time").arg(moving.review.accountName, when)
                                      : tr("%1: %2. Return moves it there, Esc leaves it.", "account, date and time").arg(moving.review.accountName, when);
    if (moving.to.hint == ClockHint::Skipped)
        sentence += u' ' + tr("The clock leaps over that time on this day: it is later.");
    else if (moving.to.hint == ClockHint::Twice)
        sentence += u' ' + tr("The clock shows that time twice on this day: it is the first.");
    return sentence;
}

void ReviewCalendar::showHint()
{
    if (sheet().moving())
        m_hint->setText(moveSentence());
    else if (m_isUndatedCurrent)
        m_hint->setText(tr("Drag it onto a day, or press Space to give it a date."));
    else
        m_hint->setText(sheet().words());
}

} // namespace mainstay
