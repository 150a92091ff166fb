// SPDX-License-Identifier: Apache-2.0
#include "core/today/todayreviews.h"

#include "core/qbr/qbrstore.h"
#include "core/qbr/reviewoutlook.h"
#include "core/qbr/reviewrules.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::today {

namespace {

/// Steps begin no earlier than this before a review, if it has the usual ones.
constexpr int stepDaysAhead = 29;

QDate dayThere(const QDateTime &start, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    return zone.isValid() ? start.toTimeZone(zone).date() : start.date();
}

/// Each review once, with a step that is not done or none: `take(review, buyerInvited, row)`.
template <typename Take>
Result<void> forEachReview(Connection &connection, std::string_view name, const TodayQuestion &question, const Take &take)
{
    MAINSTAY_TRY(Statement row, connection.prepare(name));
    const QDateTime from = question.today.addDays(-reviewDaysBack).startOfDay().toUTC();
    // Of a step: by tomorrow, as the day of the review is that of its zone.
    const QDateTime soon = question.today.addDays(2).startOfDay().toUTC();
    const bool isOfSteps = name.starts_with("today/review_steps");
    if (isOfSteps)
        row.bind(from, question.today.addDays(stepDaysAhead + 1).startOfDay().toUTC(), soon);
    else
        row.bind(from, soon);
    if (question.member.isValid())
        row.bindAt(isOfSteps ? 4 : 3, question.member);
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        TodayReview review;
        review.id = row.id<QbrId>(0);
        review.account = row.id<AccountId>(1);
        review.accountName = row.text(2);
        MAINSTAY_TRY(review.kind, qbrKinds.fromText(row.text(3)));
        MAINSTAY_TRY(review.status, qbrStatuses.fromText(row.text(4)));
        review.start = row.instant(5);
        review.timeZone = row.text(6);
        MAINSTAY_CHECK(take(review, row));
    }
}

Result<void> readReviews(Connection &connection, const TodayQuestion &question, const QDateTime &now, ReviewsToday &day)
{
    const std::string_view name = question.member.isValid() ? "today/reviews_of_member" : "today/reviews";
    MAINSTAY_CHECK(forEachReview(connection, name, question, [&](TodayReview &review, const Statement &row) -> Result<void> {
        review.hasPassed = review.start.addSecs(qint64(row.integer(7)) * 60) <= now;
        if (++day.reviewCount <= qint64(question.most))
            day.reviews.push_back(std::move(review));
        return {};
    }));
    return {};
}

Result<void> readSteps(Connection &connection, const TodayQuestion &question, const QDateTime &now, ReviewsToday &day)
{
    const std::string_view name = question.member.isValid() ? "today/review_steps_of_member" : "today/review_steps";
    MAINSTAY_CHECK(forEachReview(connection, name, question, [&](TodayReview &review, const Statement &row) -> Result<void> {
        TodayReviewStep step {review.id, review.account, review.accountName, review.kind, dayThere(review.start, review.timeZone)};
        step.offsetDays = row.integer(8);
        const bool hasPassed = review.start.addSecs(qint64(row.integer(7)) * 60) <= now;
        const bool isAsked = isAhead(review.status) ? !hasPassed : step.offsetDays > 0;
        if (!isAsked || step.due() > question.today)
            return {};
        step.what = row.text(9);
        MAINSTAY_TRY(step.team, teamFromText(row.text(10)));
        step.buyerInvited = row.boolean(11);
        day.steps.push_back(std::move(step));
        return {};
    }));
    std::stable_sort(day.steps.begin(), day.steps.end(), [](const TodayReviewStep &a, const TodayReviewStep &b) { return a.due() < b.due(); });
    day.stepCount = qint64(day.steps.size());
    if (day.steps.size() > question.most)
        day.steps.resize(question.most);
    return {};
}

Result<void> readSurveys(Connection &connection, const TodayQuestion &question, ReviewsToday &day)
{
    MAINSTAY_TRY(day.surveys, surveystore::waiting(connection, question.today));
    std::erase_if(day.surveys, [&](const surveystore::Waiting &waiting) {
        return question.member.isValid() && waiting.owner != question.member;
    });
    day.surveyCount = qint64(day.surveys.size());
    if (day.surveys.size() > question.most)
        day.surveys.resize(question.most);
    return {};
}

Result<Survey> stillWaiting(Connection &connection, const Survey &survey)
{
    MAINSTAY_TRY(const std::vector<Survey> surveys, surveystore::ofAccount(connection, survey.account));
    for (const Survey &one : surveys) {
        if (one.id == survey.id && one.isWaiting())
            return one;
    }
    return Error {ErrorCode::NotFound, u"survey %1"_s.arg(survey.id.value())};
}

/// Puts the later of the days into `last`.
Result<void> readLast(Connection &connection, std::string_view name, QHash<AccountId, QDate> &last)
{
    MAINSTAY_TRY(Statement row, connection.prepare(name));
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return {};
        QDate &day = last[row.id<AccountId>(0)];
        day = std::max(day, row.instant(1).date());
    }
}

} // namespace

Result<ReviewsToday> reviews(Connection &connection, const TodayQuestion &question, const QDateTime &now)
{
    ReviewsToday day;
    MAINSTAY_CHECK(readReviews(connection, question, now, day));
    MAINSTAY_CHECK(readSteps(connection, question, now, day));
    MAINSTAY_CHECK(readSurveys(connection, question, day));
    return day;
}

Result<qint64> overdueReviews(Connection &connection, const TodayQuestion &question)
{
    QHash<AccountId, QDate> last;
    MAINSTAY_CHECK(readLast(connection, "qbr/last_held", last));
    MAINSTAY_CHECK(readLast(connection, "qbr/last_logged", last));
    if (last.isEmpty())
        return qint64(0);
    MAINSTAY_TRY(const std::vector<ReviewRule> all, reviewrules::all(connection));
    const ReviewRules rules(all);
    MAINSTAY_TRY(Statement row, connection.prepare(question.member.isValid() ? "today/reviewed_accounts_of_owner" : "today/reviewed_accounts"));
    row.bind();
    if (question.member.isValid())
        row.bind(question.member);
    qint64 count = 0;
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return count;
        const auto lastDay = last.constFind(row.id<AccountId>(0));
        if (lastDay == last.constEnd() || row.boolean(4))
            continue;
        MAINSTAY_TRY(const LifecycleStage stage, lifecycleStageFromText(row.text(2)));
        const int months = rules.monthsFor(lastDay.key(), row.text(1), stage);
        const QDate due = reviewoutlook::dueAfter(*lastDay, months, row.optionalInteger(3).value_or(0));
        count += due.isValid() && due < question.today ? 1 : 0;
    }
}

Result<void> finishStep(Connection &connection, const TodayReviewStep &step, const Clock &clock)
{
    MAINSTAY_TRY(Qbr review, qbrstore::byId(connection, step.review));
    for (QbrStep &one : review.steps) {
        if (one.offsetDays == step.offsetDays && one.what == step.what && !one.isDone()) {
            one.doneAt = clock.nowUtc();
            return qbrstore::update(connection, review, clock);
        }
    }
    return Error {ErrorCode::NotFound, u"step %1"_s.arg(step.what)};
}

Result<void> askSurvey(Connection &connection, const Survey &survey, QDate day)
{
    MAINSTAY_TRY(Survey asked, stillWaiting(connection, survey));
    asked.askedDay = day;
    return surveystore::update(connection, asked);
}

Result<void> dropSurvey(Connection &connection, const Survey &survey, const QString &reason)
{
    MAINSTAY_TRY(Survey dropped, stillWaiting(connection, survey));
    dropped.droppedReason = reason;
    return surveystore::update(connection, dropped);
}

} // namespace mainstay::today
