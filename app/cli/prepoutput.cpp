// SPDX-License-Identifier: Apache-2.0
#include "app/cli/prepoutput.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay::cli {

namespace {

QJsonValue dayOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template <typename Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <typename Items, typename Make>
QJsonArray arrayOf(const Items &items, const Make &make)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(make(item));
    return array;
}

QJsonObject moneyOf(const Money &money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency.code()}};
}

QJsonObject amountOf(const PrepAmount &amount)
{
    return {{u"amounts"_s, arrayOf(amount.amounts, moneyOf)}, {u"base_minor"_s, orNull(amount.base)}};
}

QJsonObject contractOf(const PrepContract &change)
{
    return {{u"kind"_s, contractChanges.toText(change.kind)},
            {u"day"_s, dayOf(change.day)},
            {u"product"_s, change.product},
            {u"before"_s, moneyOf(change.before)},
            {u"after"_s, moneyOf(change.after)},
            {u"base_change_minor"_s, orNull(change.baseChange)},
            {u"uplift_minor"_s, change.upliftMinor},
            {u"seats_before"_s, orNull(change.seatsBefore)},
            {u"seats_after"_s, orNull(change.seatsAfter)}};
}

QJsonObject touchesOf(const QString &of, const PrepTouches &touches)
{
    return {{u"of"_s, of}, {u"touches"_s, touches.touches}, {u"minutes"_s, touches.minutes}};
}

QJsonObject moodOf(const PrepMood &mood)
{
    const auto point = [](const PrepMood::Point &one) { return QJsonObject {{u"day"_s, dayOf(one.day)}, {u"value"_s, one.value}}; };
    return {{u"n"_s, int(mood.points.size())}, {u"mean"_s, orNull(mood.mean())}, {u"points"_s, arrayOf(mood.points, point)}};
}

QJsonObject markOf(const PrepMark &mark)
{
    return {{u"words"_s, mark.words}, {u"day"_s, dayOf(mark.day)}};
}

QJsonObject supportOf(const PrepSupport &support)
{
    const auto caseOf = [](const PrepCase &one) {
        return QJsonObject {{u"subject"_s, one.subject},
                            {u"topic"_s, one.topic},
                            {u"severity"_s, caseSeverities.toText(one.severity)},
                            {u"opened"_s, dayOf(one.opened)},
                            {u"escalated"_s, one.isEscalated}};
    };
    const auto topicOf = [](const std::pair<QString, int> &topic) {
        return QJsonObject {{u"topic"_s, topic.first}, {u"cases"_s, topic.second}};
    };
    return {{u"opened"_s, support.opened},
            {u"resolved"_s, support.resolved},
            {u"late_answers"_s, support.lateAnswers},
            {u"late_solutions"_s, support.lateSolutions},
            {u"open"_s, arrayOf(support.open, caseOf)},
            {u"repeated"_s, arrayOf(support.repeated, topicOf)},
            {u"ratings"_s, support.ratings},
            {u"satisfaction"_s, orNull(support.satisfaction)}};
}

QJsonObject useOf(const PrepUse &use)
{
    return {{u"metric"_s, use.metric},
            {u"unit"_s, use.unit},
            {u"product"_s, use.product},
            {u"kind"_s, use.isCount ? u"count"_s : u"level"_s},
            {u"new"_s, use.hasNew},
            {u"now"_s, use.now},
            {u"day"_s, dayOf(use.day)},
            {u"before"_s, orNull(use.before)},
            {u"change"_s, orNull(use.change())}};
}

QJsonArray rolesOf(const std::vector<ContactRole> &roles)
{
    return arrayOf(roles, [](ContactRole role) { return toText(role); });
}

QJsonObject moverOf(const PrepMover &mover)
{
    return {{u"name"_s, mover.name}, {u"title"_s, mover.title}, {u"roles"_s, rolesOf(mover.roles)}, {u"day"_s, dayOf(mover.day)}};
}

QJsonObject objectiveOf(const PrepObjective &one)
{
    const Objective &objective = one.objective;
    QJsonValue last;
    if (one.progress.last)
        last = QJsonObject {{u"day"_s, dayOf(one.progress.last->day)}, {u"value"_s, one.progress.last->value}};
    return {{u"title"_s, objective.title},
            {u"unit"_s, objective.unit},
            {u"direction"_s, objectiveDirections.toText(objective.direction)},
            {u"baseline"_s, orNull(objective.baseline)},
            {u"target"_s, orNull(objective.target)},
            {u"begin"_s, dayOf(objective.beginDay)},
            {u"due"_s, dayOf(objective.dueDay)},
            {u"state"_s, objectiveStates.toText(one.progress.state)},
            {u"computed"_s, objectiveStates.toText(one.progress.computed)},
            {u"override_reason"_s, objective.overrideReason},
            {u"last"_s, last},
            {u"part"_s, orNull(one.progress.part)},
            {u"expected"_s, orNull(one.progress.expected)},
            {u"quote"_s, objective.quote},
            {u"owner"_s, one.ownerName},
            {u"contact"_s, one.contactName}};
}

QJsonObject promiseOf(const PrepPromise &promise)
{
    return {{u"what"_s, promise.what},      {u"side"_s, toText(promise.side)},   {u"who"_s, promise.who},
            {u"due"_s, dayOf(promise.due)}, {u"state"_s, toText(promise.state)}, {u"overdue"_s, promise.isOverdue},
            {u"new"_s, promise.isNew}};
}

QJsonObject reliabilityOf(const Reliability &side)
{
    return {{u"kept"_s, side.kept},
            {u"late"_s, side.late},
            {u"broken"_s, side.broken},
            {u"open"_s, side.open},
            {u"ratio"_s, orNull(side.ratio())}};
}

QJsonObject surveyOf(const PrepSurvey &one)
{
    return {{u"kind"_s, surveyKinds.toText(one.survey.kind)},
            {u"who"_s, one.who},
            {u"day"_s, dayOf(one.survey.answeredDay)},
            {u"score"_s, orNull(one.survey.score)},
            {u"words"_s, one.survey.words}};
}

QJsonObject personOf(const PrepPerson &person)
{
    QJsonValue words;
    if (person.words)
        words = QJsonObject {{u"text"_s, person.words->text}, {u"day"_s, dayOf(person.words->day)}, {u"quote"_s, person.words->isQuote}};
    return {{u"id"_s, person.contact.id.value()},
            {u"name"_s, person.contact.name},
            {u"title"_s, person.contact.title},
            {u"roles"_s, rolesOf(person.contact.roles)},
            {u"attitude"_s, toText(person.contact.attitude)},
            {u"do_not_contact"_s, person.contact.doNotContact},
            {u"left"_s, dayOf(person.contact.leftDay)},
            {u"last_words"_s, words},
            {u"mood_us"_s, orNull(person.moodUs)},
            {u"mood_solution"_s, orNull(person.moodSolution)},
            {u"mood_day"_s, dayOf(person.moodDay)},
            {u"last_touch"_s, dayOf(person.lastTouch)},
            {u"nps"_s, orNull(person.nps)}};
}

QJsonObject pointOf(const PrepPoint &point)
{
    return {{u"code"_s, prepCodes.toText(point.code)},
            {u"name"_s, point.name},
            {u"detail"_s, point.detail},
            {u"day"_s, dayOf(point.day)},
            {u"other_day"_s, dayOf(point.otherDay)},
            {u"number"_s, orNull(point.number)}};
}

QJsonObject readinessOf(const Readiness &readiness)
{
    QJsonObject all;
    for (const ReadinessPart part : allReadinessParts) {
        const ReadinessShare &share = readiness.share(part);
        const auto item = [](const OpenItem &one) {
            const QString side = one.what == OpenThing::PromiseOpen ? toText(one.side) : QString();
            return QJsonObject {
                {u"what"_s, openThings.toText(one.what)}, {u"name"_s, one.name}, {u"day"_s, dayOf(one.day)}, {u"side"_s, side}};
        };
        all.insert(readinessParts.toText(part),
                   QJsonObject {{u"done"_s, share.done}, {u"of"_s, share.of}, {u"open"_s, arrayOf(share.open, item)}});
    }
    return all;
}

QJsonObject reviewOf(const Qbr &review)
{
    return {{u"id"_s, review.id.value()},
            {u"kind"_s, qbrKinds.toText(review.kind)},
            {u"status"_s, qbrStatuses.toText(review.status)},
            {u"start"_s, review.start.isValid() ? QJsonValue(review.start.toString(Qt::ISODate)) : QJsonValue()},
            {u"time_zone"_s, review.timeZone}};
}

QJsonObject allTouchesOf(const PrepSheet &sheet)
{
    const auto kind = [](const auto &one) { return touchesOf(toText(one.first), one.second); };
    return {{u"touches"_s, sheet.touches.touches},
            {u"minutes"_s, sheet.touches.minutes},
            {u"by_kind"_s, arrayOf(sheet.byKind, kind)},
            {u"by_team"_s, arrayOf(sheet.byTeam, kind)},
            {u"no_shows"_s, sheet.noShows},
            {u"cancelled_by_them"_s, sheet.cancelledByThem},
            {u"cancelled_by_us"_s, sheet.cancelledByUs},
            {u"rescheduled"_s, sheet.rescheduled},
            {u"mood_us"_s, moodOf(sheet.aboutUs)},
            {u"mood_solution"_s, moodOf(sheet.aboutSolution)}};
}

} // namespace

QJsonObject toJson(const PrepSheet &sheet)
{
    QJsonValue renewal;
    if (sheet.renewal)
        renewal = QJsonObject {{u"day"_s, dayOf(sheet.renewal->day)},
                               {u"notice"_s, dayOf(sheet.renewal->notice)},
                               {u"at_stake"_s, amountOf(sheet.renewal->atStake)}};
    const auto competitor = [](const std::pair<QString, QDate> &one) {
        return QJsonObject {{u"name"_s, one.first}, {u"day"_s, dayOf(one.second)}};
    };
    return {{u"review"_s, sheet.review ? QJsonValue(reviewOf(*sheet.review)) : QJsonValue()},
            {u"account_id"_s, sheet.account.value()},
            {u"account"_s, sheet.accountName},
            {u"base"_s, sheet.base.code()},
            {u"today"_s, dayOf(sheet.today)},
            {u"since"_s, dayOf(sheet.since)},
            {u"last_review_id"_s, sheet.lastReview ? QJsonValue(sheet.lastReview->value()) : QJsonValue()},
            {u"next_review"_s, dayOf(sheet.nextReview)},
            {u"arr_then"_s, amountOf(sheet.arrThen)},
            {u"arr_now"_s, amountOf(sheet.arrNow)},
            {u"contracts"_s, arrayOf(sheet.contracts, contractOf)},
            {u"renewal"_s, renewal},
            {u"touchpoints"_s, allTouchesOf(sheet)},
            {u"competitors"_s, arrayOf(sheet.competitors, competitor)},
            {u"risks"_s, arrayOf(sheet.risks, markOf)},
            {u"wins"_s, arrayOf(sheet.wins, markOf)},
            {u"support"_s, supportOf(sheet.support)},
            {u"use"_s, arrayOf(sheet.use, useOf)},
            {u"joined"_s, sheet.isJoinedKnown ? QJsonValue(arrayOf(sheet.joined, moverOf)) : QJsonValue()},
            {u"left"_s, arrayOf(sheet.left, moverOf)},
            {u"new_roles"_s, arrayOf(sheet.newRoles, moverOf)},
            {u"objectives"_s, arrayOf(sheet.objectives, objectiveOf)},
            {u"promises"_s, arrayOf(sheet.promises, promiseOf)},
            {u"reliability"_s,
             QJsonObject {{u"ours"_s, reliabilityOf(sheet.reliability.ours)}, {u"theirs"_s, reliabilityOf(sheet.reliability.theirs)}}},
            {u"surveys"_s, arrayOf(sheet.surveys, surveyOf)},
            {u"people"_s, arrayOf(sheet.people, personOf)},
            {u"buyers_never_met"_s, QJsonArray::fromStringList(sheet.buyersNeverMet)},
            {u"readiness"_s, sheet.readiness ? QJsonValue(readinessOf(*sheet.readiness)) : QJsonValue()},
            {u"landmines"_s, arrayOf(sheet.landmines, pointOf)},
            {u"questions"_s, arrayOf(sheet.questions, pointOf)}};
}

} // namespace mainstay::cli
