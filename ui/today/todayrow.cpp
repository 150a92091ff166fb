// SPDX-License-Identifier: Apache-2.0
#include "ui/today/todayrow.h"

#include "ui/common/formatters.h"
#include "ui/text/labels.h"
#include "ui/text/qbrlabels.h"
#include "ui/text/surveylabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using Kind = TodayRow::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

class RowMaker final
{
public:
    RowMaker(QDate date, const QLocale &locale)
        : m_date(date)
        , m_locale(locale)
    {
    }

    void addMeetings(const TodayContents &contents);
    void addReviews(const TodayContents &contents);
    void addReview(const TodayReview &review);
    void addStep(const TodayReviewStep &step);
    void addSurveys(const ReviewsToday &reviews);
    void addTouches(const Today &today);
    void addActions(const Today &today);
    void addCadence(const Today &today);
    void addBudgets(const Today &today);
    std::vector<TodayRow> take() { return std::move(m_rows); }

private:
    void addHeading(const QString &title, qint64 count);
    void addRest(qint64 all, size_t shown);
    QString lateness(QDate due) const;
    QString detailOf(const CadenceEntry &entry) const;
    QString detailOf(const WaitingMeeting &meeting) const;

    QDate m_date;
    QLocale m_locale;
    std::vector<TodayRow> m_rows;
};

void RowMaker::addHeading(const QString &title, qint64 count)
{
    TodayRow row;
    row.title = title;
    if (count > 0)
        row.aside = formatCount(count, m_locale);
    m_rows.push_back(std::move(row));
}

void RowMaker::addRest(qint64 all, size_t shown)
{
    if (all <= qint64(shown))
        return;
    TodayRow row;
    row.kind = Kind::More;
    row.title = Texts::tr("and %n more", nullptr, int(all - qint64(shown)));
    m_rows.push_back(std::move(row));
}

QString RowMaker::lateness(QDate due) const
{
    const int days = int(due.daysTo(m_date));
    return days <= 0 ? Texts::tr("today", "due") : Texts::tr("%n d late", nullptr, days);
}

QString RowMaker::detailOf(const WaitingMeeting &meeting) const
{
    const QString people = m_locale.createSeparatedList(meeting.people);
    if (meeting.accountName.isEmpty())
        return Texts::tr("No account known · %1").arg(people);
    return people.isEmpty() ? meeting.accountName : QString(meeting.accountName + u" · "_s + people);
}

void RowMaker::addMeetings(const TodayContents &contents)
{
    if (contents.isOthersDay)
        return;
    const bool sayCalendar = !contents.hasCalendar || !contents.calendarProblem.isEmpty();
    if (!sayCalendar && contents.meetings.empty())
        return;
    addHeading(Texts::tr("Unlogged meetings"), qint64(contents.meetings.size()));
    if (sayCalendar) {
        TodayRow row;
        row.kind = Kind::Calendar;
        row.icon = u"view-calendar"_s;
        row.title = contents.hasCalendar ? contents.calendarProblem
                                         : Texts::tr("Choose your calendar file (.ics): meetings that were held wait here to be logged.");
        m_rows.push_back(std::move(row));
    }
    for (const WaitingMeeting &meeting : contents.meetings) {
        TodayRow row;
        row.kind = Kind::Meeting;
        row.icon = u"view-calendar-day"_s;
        row.title = meeting.title.isEmpty() ? Texts::tr("Meeting without a title") : meeting.title;
        row.detail = detailOf(meeting);
        const QDateTime local = meeting.start.at.toLocalTime();
        row.aside = m_locale.toString(local.time(), QLocale::ShortFormat);
        if (local.date() != m_date)
            row.aside = formatDate(local.date(), m_locale) + u"  "_s + row.aside;
        row.account = meeting.start.account;
        row.meeting = meeting;
        m_rows.push_back(std::move(row));
    }
}

void RowMaker::addReview(const TodayReview &review)
{
    const QDateTime here = review.start.toLocalTime();
    TodayRow row;
    row.kind = Kind::Review;
    row.icon = u"meeting-attending"_s;
    row.title = review.accountName;
    row.detail = label(review.kind) + u" · "_s + label(review.status);
    const QString time = m_locale.toString(here.time(), QLocale::ShortFormat);
    if (review.hasPassed) {
        row.detail += u" · "_s + formatDate(here.date(), m_locale) + u' ' + time;
        row.aside = Texts::tr("was it held?", "review");
        row.tone = Tone::Poor;
    } else {
        row.aside = here.date() == m_date ? Texts::tr("today %1", "a time").arg(time) : Texts::tr("tomorrow %1", "a time").arg(time);
        row.tone = Tone::Watch;
    }
    row.account = review.account;
    row.review = review.id;
    m_rows.push_back(std::move(row));
}

void RowMaker::addStep(const TodayReviewStep &step)
{
    TodayRow row;
    row.kind = Kind::ReviewStep;
    row.icon = u"view-task"_s;
    const bool lacksBuyer = step.what == u"buyer" && !step.buyerInvited;
    row.title = lacksBuyer ? Texts::tr("The economic buyer is not invited") : qbrStepText(step.what);
    row.detail = Texts::tr("%1 · %2 of %3", "account, kind of review, a date")
                     .arg(step.accountName, label(step.kind), formatDate(step.reviewDay, m_locale));
    if (step.team != Team::Success)
        row.detail += u" · "_s + label(step.team);
    row.aside = lateness(step.due());
    row.tone = step.due() < m_date ? Tone::Poor : Tone::Watch;
    row.account = step.account;
    row.review = step.review;
    row.step = step;
    m_rows.push_back(std::move(row));
}

void RowMaker::addReviews(const TodayContents &contents)
{
    const ReviewsToday &reviews = contents.reviews;
    if (reviews.reviewCount + reviews.stepCount + contents.overdueReviews == 0)
        return;
    addHeading(Texts::tr("Business reviews"), reviews.reviewCount + reviews.stepCount);
    for (const TodayReview &review : reviews.reviews)
        addReview(review);
    for (const TodayReviewStep &step : reviews.steps)
        addStep(step);
    addRest(reviews.reviewCount + reviews.stepCount, reviews.reviews.size() + reviews.steps.size());
    if (contents.overdueReviews == 0)
        return;
    TodayRow row;
    row.kind = Kind::DueReviews;
    row.icon = u"chronometer"_s;
    row.title = Texts::tr("%Ln account(s) overdue for a review, and none is planned", nullptr, int(contents.overdueReviews));
    m_rows.push_back(std::move(row));
}

void RowMaker::addSurveys(const ReviewsToday &reviews)
{
    if (reviews.surveyCount == 0)
        return;
    addHeading(Texts::tr("Surveys to ask"), reviews.surveyCount);
    for (const surveystore::Waiting &waiting : reviews.surveys) {
        TodayRow row;
        row.kind = Kind::Survey;
        row.icon = u"help-feedback"_s;
        row.title = waiting.contactName.isEmpty() ? waiting.accountName : QString(waiting.accountName + u" · "_s + waiting.contactName);
        row.detail = label(waiting.survey.kind) + u" · "_s + label(waiting.survey.occasion);
        row.aside = lateness(waiting.survey.dueDay);
        row.tone = waiting.survey.dueDay < m_date ? Tone::Poor : Tone::Watch;
        row.account = waiting.survey.account;
        row.survey = waiting.survey;
        m_rows.push_back(std::move(row));
    }
    addRest(reviews.surveyCount, reviews.surveys.size());
}

void RowMaker::addTouches(const Today &today)
{
    if (today.touchCount == 0)
        return;
    addHeading(Texts::tr("Planned touches"), today.touchCount);
    for (const DueTouch &due : today.touches) {
        TodayRow row;
        row.kind = Kind::Touch;
        row.icon = u"appointment-new"_s;
        row.title = due.person.isEmpty() ? due.accountName : QString(due.accountName + u" · "_s + due.person);
        row.detail = due.touch.what.isEmpty() ? label(due.touch.kind)
                                              : QString(label(due.touch.kind) + u" · "_s + due.touch.what);
        row.aside = lateness(due.touch.day);
        row.tone = due.touch.day < m_date ? Tone::Poor : Tone::Watch;
        row.account = due.touch.account;
        row.touch = due.touch;
        m_rows.push_back(std::move(row));
    }
    addRest(today.touchCount, today.touches.size());
}

void RowMaker::addActions(const Today &today)
{
    if (today.actionCount == 0)
        return;
    addHeading(Texts::tr("Actions and promises"), today.actionCount);
    for (const DueAction &action : today.actions) {
        TodayRow row;
        row.kind = Kind::Action;
        row.icon = action.isPromise ? u"flag"_s : u"view-task"_s;
        row.title = action.what;
        const bool ours = action.side == ActionSide::Ours;
        const QString whose = action.isPromise ? (ours ? Texts::tr("Our promise") : Texts::tr("Their promise"))
                                               : (ours ? Texts::tr("Our action") : Texts::tr("Their action"));
        QStringList parts {action.accountName, whose};
        if (!action.who.isEmpty())
            parts += action.who;
        row.detail = parts.join(u" · "_s);
        row.aside = lateness(action.due);
        row.tone = action.due < m_date ? Tone::Poor : Tone::Watch;
        row.account = action.account;
        row.action = action.id;
        m_rows.push_back(std::move(row));
    }
    addRest(today.actionCount, today.actions.size());
}

QString RowMaker::detailOf(const CadenceEntry &entry) const
{
    const CadenceInterval &interval = entry.state.terms.interval;
    if (!entry.state.lastTouch.isValid())
        return Texts::tr("Never touched; due every %1 to %2 days").arg(interval.idealDays).arg(interval.maxDays);
    return Texts::tr("Last touch %1; due every %2 to %3 days")
        .arg(formatDate(entry.state.lastTouch, m_locale))
        .arg(interval.idealDays)
        .arg(interval.maxDays);
}

void RowMaker::addCadence(const Today &today)
{
    if (today.cadenceCount == 0)
        return;
    addHeading(Texts::tr("In touch too seldom"), today.cadenceCount);
    for (const CadenceEntry &entry : today.cadence) {
        TodayRow row;
        row.kind = Kind::Cadence;
        row.icon = u"chronometer"_s;
        row.title = entry.person.isEmpty() ? entry.name : QString(entry.name + u" · "_s + entry.person);
        row.detail = detailOf(entry);
        const int late = entry.state.daysLate(m_date);
        if (late > 0) {
            row.aside = Texts::tr("%n d late", nullptr, late);
            row.tone = Tone::Poor;
        } else if (entry.state.status == CadenceStatus::Never) {
            row.aside = Texts::tr("never", "touched");
            row.tone = Tone::Unknown;
        } else {
            row.aside = Texts::tr("due", "touch");
            row.tone = Tone::Watch;
        }
        row.account = entry.account;
        m_rows.push_back(std::move(row));
    }
    addRest(today.cadenceCount, today.cadence.size());
}

void RowMaker::addBudgets(const Today &today)
{
    if (today.budgetCount == 0)
        return;
    addHeading(Texts::tr("Contacted too often"), today.budgetCount);
    for (const PersonBudget &person : today.budgets) {
        TodayRow row;
        row.kind = Kind::Budget;
        row.icon = u"user-away"_s;
        row.title = person.name + u" · "_s + person.accountName;
        row.detail = Texts::tr("%1 of %2 touches in 7 days, %3 of %4 in 30")
                         .arg(person.week.used)
                         .arg(person.week.limit)
                         .arg(person.month.used)
                         .arg(person.month.limit);
        row.aside = person.exceeds() ? Texts::tr("over the limit") : Texts::tr("near the limit");
        row.tone = person.exceeds() ? Tone::Poor : Tone::Watch;
        row.account = person.account;
        m_rows.push_back(std::move(row));
    }
    addRest(today.budgetCount, today.budgets.size());
}

} // namespace

bool TodayRow::isSameAs(const TodayRow &other) const
{
    if (kind != other.kind)
        return false;
    if (kind == Kind::Meeting)
        return meeting->start.source == other.meeting->start.source;
    if (kind == Kind::Touch)
        return touch->id == other.touch->id;
    if (kind == Kind::Action)
        return action == other.action;
    if (kind == Kind::Review)
        return review == other.review;
    if (kind == Kind::ReviewStep)
        return review == other.review && step->offsetDays == other.step->offsetDays && step->what == other.step->what;
    if (kind == Kind::Survey)
        return survey->id == other.survey->id;
    return account == other.account && title == other.title;
}

std::vector<TodayRow> todayRows(const TodayContents &contents, QDate date, const QLocale &locale)
{
    RowMaker maker(date, locale);
    maker.addMeetings(contents);
    maker.addReviews(contents);
    maker.addTouches(contents.today);
    maker.addActions(contents.today);
    maker.addSurveys(contents.reviews);
    maker.addCadence(contents.today);
    maker.addBudgets(contents.today);
    return maker.take();
}

} // namespace mainstay
