// SPDX-License-Identifier: Apache-2.0
// How ReviewsPage shows reviews in a calendar and in figures, and what is done there; the rest is in reviewspage.cpp.
#include "core/qbr/clashreader.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/qbr/clashdialog.h"
#include "ui/qbr/reviewboard.h"
#include "ui/qbr/reviewcalendar.h"
#include "ui/qbr/reviewcalendarfiles.h"
#include "ui/qbr/reviewfigurespane.h"
#include "ui/qbr/reviewsheet.h"
#include "ui/qbr/reviewspage.h"
#include "ui/text/errortext.h"
#include "ui/text/qbrlabels.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mainstay {

void ReviewsPage::connectViews()
{
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int id) { chooseView(static_cast<View>(id)); });
    connect(m_calendar, &ReviewCalendar::opened, this, &ReviewsPage::editCurrent);
    connect(m_calendar, &ReviewCalendar::dayChanged, this, &ReviewsPage::followDay);
    connect(m_calendar, &ReviewCalendar::moveRequested, this, &ReviewsPage::askToMove);
    connect(m_calendar, &ReviewCalendar::moveRefused, this, &ReviewsPage::sayItStays);
    connect(m_figures, &ReviewFiguresPane::chosen, this, &ReviewsPage::chooseFigure);
    connect(m_figures, &ReviewFiguresPane::quarterChosen, this, &ReviewsPage::goToQuarter);
    connect(m_figures, &ReviewFiguresPane::rowsChanged, this, &ReviewsPage::remember);
    connect(m_figures, &ReviewFiguresPane::saveFailed, this, &Page::failed);
    connect(m_figureFilter, &QToolButton::clicked, this, &ReviewsPage::clearFigure);
    connect(m_files, &ReviewCalendarFiles::saved, this, &Page::saved);
    connect(m_files, &ReviewCalendarFiles::said, this, &Page::failed);
}

qint64 ReviewsPage::currentOfView() const
{
    if (m_view == View::Board)
        return m_board->currentId();
    if (isCalendar())
        return m_calendar->currentId();
    return m_table->currentId();
}

QWidget *ReviewsPage::placeOfView() const
{
    switch (m_view) {
    case View::Table:
        return m_tableCard;
    case View::Board:
        return m_board;
    case View::Month:
    case View::Week:
        return m_calendar;
    case View::Figures:
        // Nothing stands there until they are counted.
        return m_report && m_report->figures ? static_cast<QWidget *>(m_figures) : m_loading;
    }
    Q_UNREACHABLE();
    return nullptr;
}

bool ReviewsPage::hasKeyboard() const
{
    return m_table->hasFocus() || m_board->hasKeyboard() || m_calendar->hasKeyboard() || m_figures->hasKeyboard();
}

void ReviewsPage::chooseView(View view)
{
    const qint64 id = currentOfView();
    const bool hadKeyboard = hasKeyboard();
    m_view = view;
    if (isCalendar()) {
        m_calendar->setSpan(view == View::Week ? ReviewCalendar::Span::Week : ReviewCalendar::Span::Month);
        setCalendarToQuarter();
    }
    queryChanged();
    // What is hidden hands the keyboard on, and whoever gets it chooses a row of its own.
    m_board->select(id);
    if (id > 0)
        m_table->selectId(id);
    // A calendar opens at its day, not at a row that is current by chance.
    if (const QbrRow *review = m_report ? m_report->byId(QbrId(id)) : nullptr; isCalendar() && review && isShownByCalendar(*review))
        m_wanted = id;
    m_focusWanted = hadKeyboard && view == View::Figures;
    if (hadKeyboard)
        takeKeyboard();
    // What is due, the days of a calendar and the figures are read for their view alone.
    m_reloader.load();
}

std::optional<std::pair<QDate, QDate>> ReviewsPage::calendarDays() const
{
    if (!isCalendar())
        return std::nullopt;
    const QDate day = m_calendar->day();
    return ReviewCalendar::daysAround(day.isValid() ? day : m_session.clock().today());
}

bool ReviewsPage::isShownByCalendar(const QbrRow &review) const
{
    const auto [first, end] = m_calendar->sheet().shownDays();
    const QDate day = review.start.toLocalTime().date();
    return review.start.isValid() && day >= first && day < end;
}

void ReviewsPage::showCalendar()
{
    m_owner->setEnabled(m_view != View::Figures);
    m_filter->setEnabled(m_view != View::Figures);
    if (isCalendar() && m_report->days)
        m_calendar->showReviews(m_report, m_query);
}

void ReviewsPage::showFigures()
{
    if (m_view == View::Figures && m_report->figures)
        m_figures->showFigures(m_report->figures, m_report->today);
}

/// The calendar shows days of any quarter: the page is about the one that the cursor is in.
void ReviewsPage::followDay(QDate day)
{
    if (!m_report || !isCalendar())
        return;
    const Quarter quarter = Quarter::containing(day, m_report->fiscal);
    const auto wanted = quarter == m_report->current ? std::nullopt : std::optional(quarter);
    const auto [first, end] = m_calendar->sheet().shownDays();
    const bool isLoaded = m_report->days && first >= m_report->days->first && end <= m_report->days->second;
    if (isLoaded && wanted == m_quarter)
        return;
    m_quarter = wanted;
    m_reloader.load();
}

/// To its first day, or to today; where the cursor is in it already it stays.
void ReviewsPage::setCalendarToQuarter()
{
    if (!m_report || !isCalendar())
        return;
    const Quarter quarter = m_quarter.value_or(m_report->current);
    if (m_calendar->day().isValid() && Quarter::containing(m_calendar->day(), m_report->fiscal) == quarter)
        return;
    m_calendar->setDay(quarter == m_report->current ? m_report->today : quarter.firstDay(m_report->fiscal));
}

/// What speaks against it is said before anything is written.
void ReviewsPage::askToMove(qint64 id, const QDateTime &start)
{
    auto looking = m_session.interactive().run(
        [id, start](Connection &db) { return clashreader::find(db, QbrId(id), start, QTimeZone::systemTimeZone()); });
    whenDone(std::move(looking), this, [this, id, start](const Result<ClashReport> &found) {
        if (!found.ok()) {
            m_calendar->leaveMove();
            Q_EMIT failed(errorSentence(found.error(), tr("The review")));
            return;
        }
        const QString name = found->accountName;
        if (found->clashes.empty()) {
            reschedule(id, start, name);
            return;
        }
        auto *dialog = new ClashDialog(*found, this); // deletes itself when closed
        connect(dialog, &QDialog::accepted, this, [this, id, start, name] { reschedule(id, start, name); });
        connect(dialog, &QDialog::rejected, m_calendar, &ReviewCalendar::leaveMove);
        dialog->open();
    });
}

void ReviewsPage::reschedule(qint64 id, const QDateTime &start, const QString &accountName)
{
    auto written = m_session.write({u"qbr.move"_s, accountName}, [id, start](Connection &db, const WriteContext &context) -> Result<void> {
        MAINSTAY_TRY(Qbr review, qbrstore::byId(db, QbrId(id)));
        if (!isAhead(review.status)) // meanwhile
            return Error {ErrorCode::Conflict, qbrStatuses.toText(review.status)};
        review.start = start;
        return qbrstore::update(db, review, context.clock);
    });
    whenDone(written, this, [this, id, start, accountName](const Result<void> &done) {
        if (!done.ok()) {
            m_calendar->leaveMove();
            Q_EMIT failed(errorSentence(done.error(), accountName));
            return;
        }
        m_wanted = id; // the cursor goes where it went
        Q_EMIT saved(tr("%1 moved to %2.", "account of a review, date and time").arg(accountName, whenText(start, QLocale())));
    });
}

void ReviewsPage::sayItStays(qint64 id)
{
    if (const QbrRow *review = m_report ? m_report->byId(QbrId(id)) : nullptr)
        Q_EMIT failed(tr("%1: what is “%2” stays on its day.", "account, status of a review").arg(review->accountName, label(review->status)));
}

void ReviewsPage::goToQuarter(Quarter quarter)
{
    m_quarter = m_report && quarter == m_report->current ? std::nullopt : std::optional(quarter);
    m_reloader.load();
}

/// What the figure counts: as a table, or as cards where accounts without a review count, too. A row of a quarter leads to
/// that quarter.
void ReviewsPage::chooseFigure(const FigureChoice &choice)
{
    m_query.owner = choice.owner.value_or(0);
    m_query.tier = choice.tier;
    m_query.figure = choice.figure;
    m_query.text.clear();
    const QSignalBlocker noText(m_filter);
    m_filter->clear();
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_query.owner)));
    const View view = choice.figure == ReviewFigure::Due ? View::Board : View::Table;
    m_switch->setCurrent(int(view));
    goToQuarter(choice.quarter);
    chooseView(view);
}

void ReviewsPage::clearFigure()
{
    m_query.tier.reset();
    m_query.figure = ReviewFigure::All;
    queryChanged();
    takeKeyboard();
}

void ReviewsPage::showFigureFilter()
{
    QStringList words;
    if (m_query.tier)
        words += m_query.tier->isEmpty() ? tr("Without a tier") : tr("Tier %1", "of accounts").arg(*m_query.tier);
    if (m_query.figure != ReviewFigure::All)
        words += figureName(m_query.figure);
    m_figureFilter->setText(words.join(u" · "_s).replace(u'&', u"&&"_s));
    m_figureFilter->setVisible(m_query.isOfFigure() && m_view != View::Figures);
}

void ReviewsPage::saveSelected()
{
    std::vector<QbrId> ids;
    const std::vector<QbrRow> reviews = selected();
    for (const QbrRow &review : reviews)
        ids.push_back(review.id);
    if (reviews.size() == 1)
        m_files->save(ids, tr("%1: %2", "kind of review, account").arg(label(reviews.front().kind), reviews.front().accountName));
    else
        m_files->save(ids, tr("Business reviews"));
}

void ReviewsPage::saveListed()
{
    if (!m_report)
        return;
    std::vector<QbrId> ids;
    for (const size_t place : listed(*m_report, m_query))
        ids.push_back(m_report->reviews[place].id);
    const QString quarter = m_report->quarter.label(m_report->fiscal);
    m_files->save(ids, m_query.owner != 0 ? tr("Business reviews %1, %2", "name of a file: quarter, owner").arg(quarter, m_owner->currentText())
                                          : tr("Business reviews %1", "name of a file: quarter").arg(quarter));
}

} // namespace mainstay
