// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/heldreview.h"

#include "core/accounts/accountstore.h"
#include "core/outcomes/surveystore.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/reviewmove.h"
#include "core/storage/transaction.h"
#include "core/touchpoints/contactbudgetstore.h"
#include "core/touchpoints/touchpointstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::heldreview {

namespace {

Result<std::optional<Touchpoint>> loggedTouch(Connection &connection, const Qbr &review)
{
    TouchpointId id = review.touchpoint;
    if (!id.isValid()) {
        // Its meeting may have been logged from a calendar.
        MAINSTAY_TRY(Statement statement, connection.prepare("qbr/logged_touch"));
        statement.bind(QString(u"ics:"_s + review.uid), review.account);
        MAINSTAY_TRY(const bool found, statement.next());
        if (!found)
            return std::optional<Touchpoint>();
        id = statement.id<TouchpointId>(0);
    }
    MAINSTAY_TRY(Touchpoint touchpoint, touchpointstore::byId(connection, id));
    return std::optional(std::move(touchpoint));
}

Result<bool> hasSurvey(Connection &connection, QbrId review)
{
    MAINSTAY_TRY(const qint64 count, connection.runForId("qbr/has_survey", review));
    return count > 0;
}

bool hasRole(const Contact &contact, ContactRole role)
{
    return std::find(contact.roles.begin(), contact.roles.end(), role) != contact.roles.end();
}

/// Who left or wants no contact is not asked.
ContactId whomToAsk(const std::vector<Contact> &contacts, const Qbr &review)
{
    const auto isInvited = [&](const Contact &contact) {
        return std::any_of(review.people.begin(), review.people.end(), [&](const QbrPerson &one) { return one.contact == contact.id; });
    };
    for (const ContactRole role : {ContactRole::EconomicBuyer, ContactRole::Champion}) {
        for (const Contact &contact : contacts) {
            if (isInvited(contact) && hasRole(contact, role) && !contact.leftDay.isValid() && !contact.doNotContact)
                return contact.id;
        }
    }
    return {};
}

Result<bool> isTooMuch(Connection &connection, AccountId account, ContactId contact, QDate day)
{
    BudgetQuestion question;
    question.account = account;
    question.people = {contact};
    question.day = day;
    MAINSTAY_TRY(const std::vector<PersonBudget> budgets, contactbudgetstore::budgets(connection, question));
    return std::any_of(budgets.begin(), budgets.end(), [](const PersonBudget &one) { return one.exceeds(); });
}

Purpose purposeOf(QbrKind kind)
{
    return kind == QbrKind::Executive ? Purpose::Executive : Purpose::Qbr;
}

TouchpointLog logOf(const HeldReview &held, const std::optional<Touchpoint> &before)
{
    const Qbr &review = held.review;
    TouchpointLog log;
    log.loaded = before;
    if (before)
        log.touchpoint = *before;
    Touchpoint &touch = log.touchpoint;
    touch.account = review.account;
    touch.at = review.start;
    touch.minutes = review.minutes;
    touch.kind = review.kind == QbrKind::Internal ? TouchpointKind::InternalNote : held.kind;
    touch.purpose = purposeOf(review.kind);
    touch.direction = Direction::Mutual;
    touch.outcome = Outcome::Held;
    touch.summary = held.summary;
    touch.notes = held.minutes;
    touch.sentimentUs = held.sentimentUs;
    touch.sentimentSolution = held.sentimentSolution;
    if (touch.source.isEmpty())
        touch.source = u"ics:"_s + review.uid;
    touch.members = review.members;
    if (review.owner.isValid() && std::find(touch.members.begin(), touch.members.end(), review.owner) == touch.members.end())
        touch.members.insert(touch.members.begin(), review.owner);
    for (const QbrPerson &person : review.people) {
        if (person.present)
            log.people.push_back({person.contact, {}, {}});
    }
    // Quotes of lines come from the lines; those that were entered beside them stay.
    for (const Quote &quote : touch.quotes)
        log.quotes.push_back({{quote.contact, {}, {}}, quote.words});
    log.reading = held.reading;
    log.writer = held.writer;
    log.draftPlace = held.draftPlace;
    return log;
}

Result<int> score(Connection &connection, const std::vector<HeldReview::Score> &scores, const Clock &clock)
{
    int changed = 0;
    for (const HeldReview::Score &one : scores) {
        if (one.verdict == ActionVerdict::Open)
            continue;
        MAINSTAY_TRY(const int count, actionlist::setVerdict(connection, {one.action}, one.verdict, clock));
        changed += count;
    }
    return changed;
}

Result<bool> askLater(Connection &connection, const HeldReview &held)
{
    if (!held.surveyDay.isValid() || held.review.kind == QbrKind::Internal)
        return false;
    MAINSTAY_TRY(const bool isThere, hasSurvey(connection, held.review.id));
    if (isThere)
        return false;
    Survey survey;
    survey.account = held.review.account;
    survey.contact = held.surveyContact;
    survey.occasion = SurveyOccasion::Qbr;
    survey.qbr = held.review.id;
    survey.dueDay = held.surveyDay;
    MAINSTAY_CHECK(surveystore::insert(connection, survey));
    return true;
}

Result<Qbr> newNext(Connection &connection, const Qbr &held, QDate quarterDay)
{
    MAINSTAY_TRY(const Account account, accountstore::byId(connection, held.account));
    MAINSTAY_TRY(const std::vector<Contact> contacts, accountstore::contacts(connection, held.account));
    Qbr next;
    next.account = held.account;
    next.kind = held.kind;
    next.quarterDay = quarterDay;
    next.timeZone = held.timeZone;
    next.minutes = held.minutes;
    next.place = held.place;
    next.owner = held.owner;
    next.members = held.members;
    for (const QbrPerson &person : held.people) {
        const auto contact = std::find_if(contacts.begin(), contacts.end(), [&](const Contact &one) { return one.id == person.contact; });
        if (contact != contacts.end() && !contact->leftDay.isValid() && !contact->doNotContact)
            next.people.push_back({person.contact, false});
    }
    next.steps = usualSteps(held.kind, account.tier);
    next.agenda = usualAgenda(held.kind, held.minutes);
    return next;
}

/// Of the quarter that the next day lies in: the one that is proposed already, or a new one like this one. Nothing where
/// one stands, or stood: what was held or skipped by now is not proposed once more.
Result<std::optional<Qbr>> nextReview(Connection &connection, const Qbr &held, const FiscalYear &fiscal)
{
    const Quarter quarter = Quarter::containing(held.nextDay, fiscal);
    MAINSTAY_TRY(const std::vector<Qbr> there, qbrstore::ofAccount(connection, held.account));
    std::optional<Qbr> proposed;
    for (const Qbr &one : there) {
        const bool isLater = one.start.isValid() ? one.start > held.start : one.quarterDay > held.quarterDay;
        if (one.id == held.id || Quarter::containing(one.quarterDay, fiscal) != quarter || one.kind != held.kind
            || one.status == QbrStatus::Cancelled || !isLater)
            continue;
        if (one.status != QbrStatus::Proposed)
            return std::optional<Qbr>();
        proposed = one;
    }
    if (proposed)
        return proposed;
    MAINSTAY_TRY(Qbr next, newNext(connection, held, quarter.firstDay(fiscal)));
    return std::optional(std::move(next));
}

/// When the next one begins: as was said, or else on its day at its time of the day.
QDateTime startOf(const Qbr &next, const HeldReview &held)
{
    if (held.nextStart.isValid() || !next.start.isValid() || next.day() == held.review.nextDay)
        return held.nextStart.isValid() ? held.nextStart : next.start;
    const QTimeZone zone = reviewmove::zoneNamed(next.timeZone, QTimeZone::utc());
    return reviewmove::toDay(next.start, zone, zone, held.review.nextDay).start;
}

/// `before`: the review as it was stored.
Result<QbrId> proposeNext(Connection &connection, const HeldReview &held, const Qbr &before, const FiscalYear &fiscal, const Clock &clock)
{
    // What was proposed then may have been moved or called off since: that is not taken back.
    const bool isSettled = wasHeld(before.status) && before.nextDay == held.review.nextDay && !held.nextStart.isValid();
    if (!held.review.nextDay.isValid() || isSettled)
        return QbrId();
    MAINSTAY_TRY(std::optional<Qbr> next, nextReview(connection, held.review, fiscal));
    if (!next)
        return QbrId();
    next->start = startOf(*next, held);
    if (!next->id.isValid())
        return qbrstore::insert(connection, *next, clock);
    MAINSTAY_CHECK(qbrstore::update(connection, *next, clock));
    return next->id;
}

} // namespace

Result<HeldStart> start(Connection &connection, const Qbr &review, QDate surveyDay)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    HeldStart start;
    MAINSTAY_TRY(start.touchpoint, loggedTouch(connection, review));
    MAINSTAY_TRY(start.open, touchpointstore::openActions(connection, review.account));
    std::stable_partition(start.open.begin(), start.open.end(), [](const Action &one) { return one.isPromise; });
    MAINSTAY_TRY(start.hasSurvey, hasSurvey(connection, review.id));
    MAINSTAY_TRY(const std::vector<Contact> contacts, accountstore::contacts(connection, review.account));
    start.surveyContact = whomToAsk(contacts, review);
    if (start.surveyContact.isValid() && surveyDay.isValid()) {
        MAINSTAY_TRY(start.isSurveyTooMuch, isTooMuch(connection, review.account, start.surveyContact, surveyDay));
    }
    return start;
}

Result<HeldOutcome> save(Connection &connection, const HeldReview &held, const FiscalYear &fiscal, const Clock &clock)
{
    HeldReview now = held;
    if (!wasHeld(now.review.status))
        now.review.status = QbrStatus::Held;
    if (!now.review.start.isValid() || now.review.start > clock.nowUtc())
        return Error {ErrorCode::InvalidInput, u"start"_s};
    if (now.review.nextDay.isValid() && now.review.nextDay <= now.review.day())
        return Error {ErrorCode::InvalidInput, u"nextDay"_s};
    MAINSTAY_TRY(const Qbr before, qbrstore::byId(connection, now.review.id));
    if (held.before && before != *held.before)
        return Error {ErrorCode::Conflict, qbrStatuses.toText(before.status)};
    // Also one that was logged since, from a calendar.
    MAINSTAY_TRY(const std::optional<Touchpoint> logged, loggedTouch(connection, now.review));
    if (logged != held.loaded)
        return Error {ErrorCode::Conflict, u"touchpoint"_s};
    HeldOutcome outcome;
    // Promises are scored first: a line of the minutes may make another action of the same words.
    MAINSTAY_TRY(outcome.scored, score(connection, now.scores, clock));
    TouchpointLog log = logOf(now, logged);
    log.writtenAt = clock.nowUtc();
    MAINSTAY_TRY(outcome.log, touchpointlog::save(connection, log));
    now.review.touchpoint = outcome.log.id;
    MAINSTAY_CHECK(qbrstore::update(connection, now.review, clock));
    MAINSTAY_TRY(outcome.surveyDue, askLater(connection, now));
    MAINSTAY_TRY(outcome.next, proposeNext(connection, now, before, fiscal, clock));
    if (outcome.next.isValid())
        outcome.nextDay = now.review.nextDay;
    return outcome;
}

} // namespace mainstay::heldreview
