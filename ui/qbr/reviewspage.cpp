// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/qbr/prepsheetdialog.h"
#include "ui/qbr/reviewboard.h"
#include "ui/qbr/reviewcalendar.h"
#include "ui/qbr/reviewdialog.h"
#include "ui/qbr/reviewfigurespane.h"
#include "ui/qbr/reviewsmodel.h"
#include "ui/text/errortext.h"
#include "ui/text/qbrlabels.h"

#include <QComboBox>
#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint32 stateVersion = 3;
constexpr int soonMs = 80; ///< short: somebody who moves a review waits for it

QString settingsKey()
{
    return u"qbr/view"_s;
}

} // namespace

ReviewsPage::ReviewsPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_reloader(soonMs, [this] { load(); }, this)
    , m_model(new ReviewsModel(this))
{
    setObjectName(u"reviewsPage"_s);
    build();
    connectParts();
    restoreState(QSettings().value(settingsKey()).toByteArray());
}

void ReviewsPage::connectParts()
{
    connect(&m_session, &WorkspaceSession::dataChanged, this,
            [this] { isVisible() ? m_reloader.loadSoon() : m_reloader.setStale(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        queryChanged();
    });
    connect(m_filter, &SearchField::resultsRequested, this, &ReviewsPage::takeKeyboard);
    connect(m_filter, &QLineEdit::returnPressed, this, &ReviewsPage::takeKeyboard);
    connect(m_owner, &QComboBox::activated, this, [this] {
        m_query.owner = m_owner->currentData().toLongLong();
        queryChanged();
    });
    connect(m_table, &PagedTableView::opened, this, &ReviewsPage::editCurrent);
    connect(m_table, &PagedTableView::typed, this, [this](const QString &text) {
        m_filter->setText(text);
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &PagedTableView::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_query.column = static_cast<ReviewColumn>(column);
        m_query.order = order;
        queryChanged();
    });
    connect(m_board, &ReviewBoard::opened, this, &ReviewsPage::editCurrent);
    connect(m_board, &ReviewBoard::moveRequested, this, &ReviewsPage::moveTo);
    connect(m_problem, &EmptyState::actionTriggered, this, &ReviewsPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReviewsPage::clearFilters);
    connectViews();
}

void ReviewsPage::activate()
{
    m_reloader.loadIfStale();
    m_focusWanted = !m_report;
    if (m_report)
        takeKeyboard();
}

void ReviewsPage::findHere()
{
    m_isKeyboardLent = false;
    if (m_view == View::Figures) {
        m_switch->setCurrent(int(View::Table));
        chooseView(View::Table);
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ReviewsPage::refresh()
{
    m_reloader.load();
}

void ReviewsPage::load()
{
    const Clock &clock = m_session.clock();
    const ReviewsQuestion question {clock.nowUtc(), clock.today(), m_quarter, m_view == View::Board, calendarDays(), m_view == View::Figures};
    whenDone(m_session.reports().run([question](Connection &db) { return loadReviewsReport(db, question); }), this,
             [this](const Result<std::shared_ptr<const ReviewsReport>> &answer) { take(answer); });
}

void ReviewsPage::take(const Result<std::shared_ptr<const ReviewsReport>> &answer)
{
    m_reloader.finished();
    if (!answer.ok()) {
        if (answer.error().code != ErrorCode::Cancelled)
            showProblem(errorSentence(answer.error(), QFileInfo(m_session.path()).fileName()));
        return;
    }
    // Another quarter was chosen meanwhile; its answer follows.
    if (m_quarter.value_or((*answer)->current) != (*answer)->quarter)
        return;
    m_report = *answer;
    m_quarterName->setText(m_report->quarter.label(m_report->fiscal));
    m_today->setEnabled(m_report->quarter != m_report->current);
    const QLocale locale;
    m_header->setSubtitle(tr("%1 to %2", "the days of a quarter")
                              .arg(formatDate(m_report->quarter.firstDay(m_report->fiscal), locale),
                                   formatDate(m_report->quarter.endDay(m_report->fiscal).addDays(-1), locale)));
    showOwners();
    showList();
    if (std::exchange(m_focusWanted, false) && isVisible())
        takeKeyboard();
}

void ReviewsPage::showProblem(const QString &sentence)
{
    m_report.reset();
    m_problem->setTexts(sentence, tr("Try again"));
    m_stack->setCurrentWidget(m_problem);
}

/// Whoever is chosen stays chosen, also without a review in this quarter.
void ReviewsPage::showOwners()
{
    m_owner->clear();
    m_owner->addItem(tr("Anybody", "owner of a review"), 0);
    for (const Member &member : m_report->members)
        m_owner->addItem(member.name, member.id.value());
    m_owner->addItem(tr("Nobody", "owner of a review"), ReviewQuery::nobody);
    // Somebody who has left may hold reviews of the quarter all the same.
    const auto theirs = std::find_if(m_report->reviews.begin(), m_report->reviews.end(), [this](const QbrRow &review) { return review.owner.value() == m_query.owner; });
    if (m_query.owner > 0 && m_owner->findData(m_query.owner) < 0 && theirs != m_report->reviews.end())
        m_owner->addItem(theirs->ownerName, m_query.owner);
    const int place = m_owner->findData(m_query.owner);
    if (place < 0)
        m_query.owner = 0;
    m_owner->setCurrentIndex(std::max(0, place));
}

void ReviewsPage::showList()
{
    if (!m_report)
        return;
    const std::vector<size_t> places = listed(*m_report, m_query);
    auto ids = std::make_shared<std::vector<qint64>>();
    ids->reserve(places.size());
    for (const size_t place : places)
        ids->push_back(m_report->reviews[place].id.value());
    const int row = m_table->currentIndex().row();
    m_model->setReport(m_report);
    m_table->showIds(std::move(ids), PagedTableView::Keep::Current);
    m_model->refreshRows();
    const std::vector<size_t> due = listedDue(*m_report, m_query);
    m_board->showReviews(m_report, places, due);
    showCalendar();
    showFigures();
    showFigureFilter();
    if (isCalendar()) {
        m_calendar->select(std::exchange(m_wanted, 0));
    } else if (m_wanted != 0 && m_model->rowOf(m_wanted) >= 0) {
        m_board->select(m_wanted);
        m_table->selectId(std::exchange(m_wanted, 0));
    } else if (m_table->currentId() == 0 && row >= 0 && !places.empty()) {
        m_table->setCurrentIndex(m_model->index(std::min(row, int(places.size()) - 1), 0));
    }
    showFooter(places);
    showPlace(places.size() + (m_view == View::Board ? due.size() : 0));
}

void ReviewsPage::showFooter(const std::vector<size_t> &places)
{
    const auto held = std::count_if(places.begin(), places.end(), [this](size_t place) { return wasHeld(m_report->reviews[place].status); });
    m_footer->setText(tr("%Ln review(s)", nullptr, int(places.size())) + u" · "_s + tr("%Ln held", "reviews", int(held)));
}

void ReviewsPage::showPlace(size_t count)
{
    const bool hadFocus = hasKeyboard();
    const bool isFiltered = m_query.isFiltered() && !m_report->reviews.empty();
    m_empty->setTexts(isFiltered ? tr("No review passes these filters.") : tr("This quarter has no reviews yet."),
                      isFiltered ? tr("Clear the filters") : QString());
    // A calendar without reviews is one to put them into, and none is a figure, too.
    const bool isEmpty = count == 0 && (m_view == View::Table || m_view == View::Board);
    m_stack->setCurrentWidget(isEmpty ? m_empty : placeOfView());
    if (hadFocus && isEmpty)
        lendKeyboard();
    // What comes back after an empty quarter gets the keyboard back, unless somebody has begun to type.
    if (!isEmpty && std::exchange(m_isKeyboardLent, false) && m_filter->hasFocus() && m_filter->text().isEmpty())
        takeKeyboard();
}

/// There is no list: its keys would go nowhere.
void ReviewsPage::lendKeyboard()
{
    m_isKeyboardLent = true;
    m_filter->setFocus(Qt::OtherFocusReason);
}

void ReviewsPage::stepQuarter(int quarters)
{
    if (!m_report)
        return;
    if (quarters == 0)
        m_quarter.reset();
    else
        m_quarter = m_quarter.value_or(m_report->current).plus(quarters);
    // The one of today is the one of tomorrow, too, when a quarter begins.
    if (m_quarter == m_report->current)
        m_quarter.reset();
    setCalendarToQuarter();
    m_reloader.load();
}

void ReviewsPage::queryChanged()
{
    remember();
    showList();
}

void ReviewsPage::clearFilters()
{
    const QSignalBlocker noText(m_filter);
    m_query.text.clear();
    m_query.owner = 0;
    m_query.tier.reset();
    m_query.figure = ReviewFigure::All;
    m_filter->clear();
    m_owner->setCurrentIndex(0);
    queryChanged();
    takeKeyboard();
}

void ReviewsPage::takeKeyboard()
{
    if (m_stack->currentWidget() == m_tableCard)
        m_table->setFocus(Qt::TabFocusReason);
    else if (m_stack->currentWidget() == m_board)
        m_board->takeFocus();
    else if (m_stack->currentWidget() == m_calendar)
        m_calendar->takeFocus();
    else if (m_stack->currentWidget() == m_figures)
        m_figures->takeFocus();
    else
        lendKeyboard();
}

/// Nothing while the reviews can't be read: what table, board and calendar show then is of a report that is gone.
const QbrRow *ReviewsPage::current() const
{
    if (!m_report)
        return nullptr;
    if (m_view == View::Board)
        return m_board->current();
    if (isCalendar())
        return m_calendar->current();
    return m_view == View::Table ? m_report->byId(QbrId(m_table->currentId())) : nullptr;
}

const DueReview *ReviewsPage::currentDue() const
{
    return m_report && m_view == View::Board ? m_board->currentDue() : nullptr;
}

AccountId ReviewsPage::currentAccount() const
{
    if (const QbrRow *review = current())
        return review->account;
    const DueReview *due = currentDue();
    return due ? due->account : AccountId();
}

void ReviewsPage::openAccount()
{
    if (const AccountId account = currentAccount(); account.isValid())
        Q_EMIT accountRequested(account);
}

void ReviewsPage::editCurrent()
{
    const QbrRow *review = current();
    if (!review) {
        addAnother(); // an account that is due has none yet
        return;
    }
    openForm(m_session.interactive().run([id = review->id](Connection &db) { return loadReviewForm(db, id); }), review->accountName);
}

void ReviewsPage::addAnother()
{
    if (const QbrRow *review = current())
        beginFor(review->account, review->accountName);
    else if (const DueReview *due = currentDue())
        beginFor(due->account, due->accountName);
}

void ReviewsPage::beginFor(AccountId account, const QString &name)
{
    const QDate quarterDay = m_report->quarter.firstDay(m_report->fiscal);
    openForm(m_session.interactive().run([account, quarterDay](Connection &db) { return newReviewForm(db, account, quarterDay); }), name);
}

/// Of an account that is due without a review: what there is to know of it.
void ReviewsPage::openPrepSheet()
{
    if (const QbrRow *review = current())
        PrepSheetDialog::open(*this, m_session, review->id);
    else if (const AccountId account = currentAccount(); account.isValid())
        PrepSheetDialog::open(*this, m_session, account);
}

void ReviewsPage::openForm(QFuture<Result<ReviewForm>> loading, const QString &subject)
{
    if (std::exchange(m_isOpening, true))
        return;
    whenDone(std::move(loading), this, [this, subject](const Result<ReviewForm> &form) {
        m_isOpening = false;
        if (form.ok()) {
            auto *dialog = new ReviewDialog(*this, m_session, *form); // deletes itself when closed
            connect(dialog, &FormDialog::stored, this, [this](qint64 id) { m_wanted = id; });
        } else {
            Q_EMIT failed(errorSentence(form.error(), subject));
        }
    });
}

std::vector<QbrRow> ReviewsPage::selected() const
{
    std::vector<QbrRow> reviews;
    if (m_report && m_view == View::Table) {
        for (const qint64 id : m_table->selectedIds()) {
            if (const QbrRow *review = m_report->byId(QbrId(id)))
                reviews.push_back(*review);
        }
    }
    if (reviews.empty() && current())
        reviews.push_back(*current());
    return reviews;
}

/// All of the selected ones or none: who moves ten wants to hear of the one that can't be.
void ReviewsPage::moveTo(QbrStatus status)
{
    if (!m_report)
        return;
    std::vector<QbrRow> reviews = selected();
    std::erase_if(reviews, [status](const QbrRow &review) { return review.status == status; });
    for (const QbrRow &review : reviews) {
        if (!mayMove(review.status, status)) {
            Q_EMIT failed(tr("%1: what is “%2” can't become “%3”.", "account, two statuses of a review")
                              .arg(review.accountName, label(review.status), label(status)));
            return;
        }
        if (status != QbrStatus::Proposed && !review.start.isValid()) {
            Q_EMIT failed(tr("%1: the review needs a date first.", "account").arg(review.accountName));
            return;
        }
        if (wasHeld(status) && !wasHeld(review.status) && review.start > m_session.clock().nowUtc()) {
            sayItLiesAhead(review);
            return;
        }
    }
    if (reviews.empty())
        return;
    // One that was held leads to its form: the log, the promises and the next date come of it.
    if (status == QbrStatus::Held && reviews.size() == 1 && isAhead(reviews.front().status)) {
        holdCurrent();
        return;
    }
    const auto count = int(reviews.size());
    const QString subject = count == 1 ? reviews.front().accountName : tr("%Ln review(s)", nullptr, count);
    auto written = m_session.write({u"qbr.move"_s, subject}, [reviews, status](Connection &db, const WriteContext &context) -> Result<void> {
        for (const QbrRow &one : reviews) {
            MAINSTAY_TRY(Qbr review, qbrstore::byId(db, one.id));
            review.status = status;
            MAINSTAY_CHECK(qbrstore::update(db, review, context.clock));
        }
        return {};
    });
    whenDone(written, this, [this, subject, status](const Result<void> &done) {
        if (done.ok())
            Q_EMIT saved(tr("%1: “%2” now.", "account or reviews, a status").arg(subject, label(status)));
        else
            Q_EMIT failed(errorSentence(done.error(), subject));
    });
}

void ReviewsPage::remember() const
{
    // What was typed is of the moment, and so are another quarter and a figure: the next start begins without them.
    ReviewQuery query = m_query;
    query.text.clear();
    query.tier.reset();
    query.figure = ReviewFigure::All;
    QSettings().setValue(settingsKey(), stateWith(query, std::nullopt, {}));
}

QByteArray ReviewsPage::saveState() const
{
    return stateWith(m_query, m_quarter, isCalendar() ? m_calendar->day() : QDate());
}

QByteArray ReviewsPage::stateWith(const ReviewQuery &query, const std::optional<Quarter> &quarter, QDate day) const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << (quarter ? quarter->toText() : QString()) << query.owner << qint32(query.column) << qint32(query.order) << query.text
           << currentOfView() << qint32(m_view) << query.tier.has_value() << query.tier.value_or(QString()) << qint32(query.figure)
           << qint32(m_figures->rows()) << day;
    return state;
}

void ReviewsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QString quarter;
    qint64 owner = 0;
    qint32 column = 0;
    qint32 order = 0;
    QString text;
    qint64 wanted = 0;
    qint32 view = 0;
    bool hasTier = false;
    QString tier;
    qint32 figure = 0;
    qint32 rows = 0;
    QDate day;
    stream >> version >> quarter >> owner >> column >> order >> text >> wanted >> view >> hasTier >> tier >> figure >> rows >> day;
    if (version != stateVersion || stream.status() != QDataStream::Ok || view < 0 || view > qint32(View::Figures) || column < 0 || column >= reviewColumnCount
        || figure < 0 || figure >= reviewFigureCount || rows < 0 || rows > qint32(ReviewFiguresModel::Rows::Quarter))
        return;
    const QSignalBlocker noText(m_filter);
    const auto chosen = Quarter::fromText(quarter);
    m_quarter = chosen.ok() ? std::optional(*chosen) : std::nullopt;
    m_query = {text, owner, static_cast<ReviewColumn>(column), order == 0 ? Qt::AscendingOrder : Qt::DescendingOrder,
               hasTier ? std::optional(tier) : std::nullopt, static_cast<ReviewFigure>(figure)};
    m_view = static_cast<View>(view);
    m_switch->setCurrent(view);
    m_calendar->setSpan(m_view == View::Week ? ReviewCalendar::Span::Week : ReviewCalendar::Span::Month);
    if (day.isValid())
        m_calendar->setDay(day);
    m_figures->setRows(static_cast<ReviewFiguresModel::Rows>(rows));
    m_wanted = isCalendar() && !day.isValid() ? 0 : wanted; // a calendar begins with today
    m_filter->setText(text);
    m_table->setSort(column, m_query.order);
    if (!m_report)
        return;
    showOwners();
    showList();
    m_reloader.load();
}

} // namespace mainstay
