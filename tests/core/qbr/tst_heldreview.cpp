// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/heldreview.h"

#include "core/history/history.h"
#include "core/outcomes/surveystore.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/reviewplan.h"
#include "core/qbr/reviewrules.h"
#include "core/touchpoints/touchpointstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

/// An account with two people and a review of this morning.
struct Desk
{
    TestWorkspace workspace;
    AccountId account = workspace.addAccount(u"Acme"_s);
    ContactId buyer = addPerson(u"Ana Buyer"_s, ContactRole::EconomicBuyer);
    ContactId user = addPerson(u"Ben User"_s, ContactRole::User);
    MemberId mia = workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(db(), {.name = u"Mia"_s, .email = {}}); });
    QbrId review = addReview();

    Connection &db() { return workspace.db(); }

    ContactId addPerson(const QString &name, ContactRole role)
    {
        Contact contact;
        contact.account = account;
        contact.name = name;
        contact.roles = {role};
        return workspace.batch(u"contact.add"_s, [&] { return accountstore::insertContact(db(), contact); });
    }

    QbrId addReview(QbrKind kind = QbrKind::Qbr)
    {
        Qbr qbr;
        qbr.account = account;
        qbr.kind = kind;
        qbr.owner = mia;
        qbr.quarterDay = Quarter::containing(fixedNow().date(), {}).firstDay({});
        qbr.status = QbrStatus::Scheduled;
        qbr.start = fixedNow().addSecs(-3600);
        qbr.timeZone = u"Europe/Budapest"_s;
        qbr.people = {{buyer, false}, {user, false}};
        qbr.agenda = usualAgenda(kind, 60);
        qbr.steps = usualSteps(kind, u"A"_s);
        return workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(db(), qbr, workspace.clock()); });
    }

    ActionId addPromise(const QString &what)
    {
        Action action;
        action.account = account;
        action.what = what;
        action.isPromise = true;
        action.owner = mia;
        action.due = fixedNow().date().addDays(5);
        return workspace.batch(u"action.add"_s, [&] { return touchpointstore::insertAction(db(), action, workspace.clock()); });
    }

    HeldReview held()
    {
        HeldReview held;
        held.review = qbrstore::byId(db(), review).value();
        held.review.people = {{buyer, true}, {user, false}};
        held.review.buyerPresent = true;
        held.review.decisions = u"Roll out in spring"_s;
        held.review.nextDay = held.review.day().addMonths(3);
        held.summary = u"Quarterly review"_s;
        held.minutes = u"Went well.\n! send the deck @mia\n!! SLA draft by 2026-12-01\n? price worries\n\" it saves us a day @Ana"_s;
        held.sentimentUs = 1;
        held.surveyDay = held.review.day().addDays(1);
        held.surveyContact = buyer;
        held.nextStart = held.review.start.addDays(91);
        held.reading = {fixedNow().date(), QLocale(u"en_GB"_s)};
        held.writer = mia;
        return held;
    }

    Result<HeldOutcome> save(const HeldReview &held)
    {
        auto batch = WriteBatch::begin(db(), workspace.context(), {u"qbr.held"_s, u"Acme"_s});
        auto saved = heldreview::save(db(), held, {}, workspace.clock());
        if (saved.ok() && !batch->commit().ok())
            qFatal("commit");
        return saved;
    }

    std::vector<Qbr> reviews() { return qbrstore::ofAccount(db(), account).value(); }
    std::vector<Action> open() { return touchpointstore::openActions(db(), account).value(); }
    std::vector<Survey> surveys() { return surveystore::ofAccount(db(), account).value(); }
};

} // namespace

class TestHeldReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsMadeOfIt()
    {
        Desk desk;
        const ActionId kept = desk.addPromise(u"train the admins"_s);
        const ActionId broken = desk.addPromise(u"export of the data"_s);
        HeldReview held = desk.held();
        held.scores = {{kept, ActionVerdict::Done}, {broken, ActionVerdict::Broken}};
        const auto outcome = desk.save(held);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().detail));
        QVERIFY(outcome->log.counts);
        QCOMPARE(outcome->log.actionsMade, 1);
        QCOMPARE(outcome->log.promisesMade, 1);
        QCOMPARE(outcome->log.risks, 1);
        QCOMPARE(outcome->scored, 2);
        QVERIFY(outcome->surveyDue);

        const Qbr stored = qbrstore::byId(desk.db(), desk.review).value();
        QCOMPARE(stored.status, QbrStatus::Held);
        QCOMPARE(stored.touchpoint, outcome->log.id);
        QCOMPARE(stored.decisions, u"Roll out in spring"_s);
        const Touchpoint touch = touchpointstore::byId(desk.db(), stored.touchpoint).value();
        QCOMPARE(touch.purpose, Purpose::Qbr);
        QCOMPARE(touch.contacts, std::vector {desk.buyer});
        QCOMPARE(touch.members, std::vector {desk.mia});
        QCOMPARE(touch.at, stored.start);
        QCOMPARE(touch.source, u"ics:"_s + stored.uid);
        QCOMPARE(touch.quotes, (std::vector<Quote> {{desk.buyer, u"it saves us a day"_s}}));
        QCOMPARE(desk.open().size(), size_t(2));
        QCOMPARE(desk.surveys().size(), size_t(1));
        QCOMPARE(desk.surveys()[0].contact, desk.buyer);
        QCOMPARE(desk.surveys()[0].qbr, desk.review);

        const Qbr next = qbrstore::byId(desk.db(), outcome->next).value();
        QCOMPARE(next.status, QbrStatus::Proposed);
        QCOMPARE(next.start, held.nextStart);
        QCOMPARE(next.people.size(), size_t(2));
        QVERIFY(!next.people[0].present);
        QVERIFY(next.quarterDay > stored.quarterDay);
        QCOMPARE(next.agendaMinutes(), next.minutes);
        QVERIFY(std::none_of(next.steps.begin(), next.steps.end(), [](const QbrStep &step) { return step.isDone(); }));
    }

    void oneUndoTakesAllOfItBack()
    {
        Desk desk;
        const ActionId promise = desk.addPromise(u"train the admins"_s);
        const Qbr before = qbrstore::byId(desk.db(), desk.review).value();
        const std::vector<Action> open = desk.open();
        HeldReview held = desk.held();
        held.scores = {{promise, ActionVerdict::Done}};
        QVERIFY(desk.save(held).ok());
        QVERIFY(history::undo(desk.db(), desk.workspace.context()).ok());
        QCOMPARE(qbrstore::byId(desk.db(), desk.review).value(), before);
        QCOMPARE(desk.reviews().size(), size_t(1));
        QCOMPARE(desk.open(), open);
        QVERIFY(desk.surveys().empty());
        QVERIFY(history::redo(desk.db(), desk.workspace.context()).ok());
        QCOMPARE(desk.reviews().size(), size_t(2));
        QCOMPARE(desk.surveys().size(), size_t(1));
    }

    void savedAgainItChangesTheSame()
    {
        Desk desk;
        const auto first = desk.save(desk.held());
        QVERIFY(first.ok());
        HeldReview again = desk.held();
        again.loaded = heldreview::start(desk.db(), again.review, {}).value().touchpoint;
        QVERIFY(again.loaded.has_value());
        again.review.decisions = u"Later"_s;
        again.minutes = again.loaded->notes + u"\n! another one"_s;
        again.nextStart = again.nextStart.addDays(2);
        const auto second = desk.save(again);
        QVERIFY2(second.ok(), second.ok() ? "" : qPrintable(second.error().detail));
        QCOMPARE(second->log.id, first->log.id);
        QCOMPARE(second->log.actionsMade, 1);
        QVERIFY(!second->surveyDue);
        QCOMPARE(desk.surveys().size(), size_t(1));
        QCOMPARE(second->next, first->next);
        QCOMPARE(desk.reviews().size(), size_t(2));
        QCOMPARE(qbrstore::byId(desk.db(), first->next)->start, again.nextStart);
        QCOMPARE(desk.open().size(), size_t(3));
        QCOMPARE(touchpointstore::byId(desk.db(), first->log.id)->quotes.size(), size_t(1));
        // What was loaded is no longer what is there.
        QCOMPARE(desk.save(again).error().code, ErrorCode::Conflict);
    }

    void whatStandsInTheNextQuarterStays()
    {
        Desk desk;
        HeldReview held = desk.held();
        Qbr standing = held.review;
        standing.id = {};
        standing.uid.clear();
        standing.start = held.nextStart.addDays(7);
        standing.quarterDay = Quarter::containing(held.review.nextDay, {}).firstDay({});
        const QbrId other = desk.workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(desk.db(), standing, desk.workspace.clock()); });
        const auto outcome = desk.save(held);
        QVERIFY(outcome.ok());
        QVERIFY(!outcome->next.isValid());
        QCOMPARE(desk.reviews().size(), size_t(2));
        QCOMPARE(qbrstore::byId(desk.db(), other)->start, standing.start);
    }

    void internalOnesAreNotesOfOurs()
    {
        Desk desk;
        desk.review = desk.addReview(QbrKind::Internal);
        HeldReview held = desk.held();
        held.review.people.clear();
        const auto outcome = desk.save(held);
        QVERIFY(outcome.ok());
        QVERIFY(!outcome->log.counts);
        QVERIFY(desk.surveys().empty());
        QCOMPARE(touchpointstore::byId(desk.db(), outcome->log.id)->kind, TouchpointKind::InternalNote);
        QCOMPARE(qbrstore::byId(desk.db(), outcome->next)->kind, QbrKind::Internal);
    }

    void badOnesChangeNothing()
    {
        Desk desk;
        const Qbr before = qbrstore::byId(desk.db(), desk.review).value();
        HeldReview held = desk.held();
        held.review.start = fixedNow().addSecs(60);
        QCOMPARE(desk.save(held).error().detail, u"start"_s);
        held = desk.held();
        held.review.nextDay = held.review.day();
        QCOMPARE(desk.save(held).error().detail, u"nextDay"_s);
        held = desk.held();
        held.sentimentUs = 3;
        QCOMPARE(desk.save(held).error().code, ErrorCode::InvalidInput);
        QCOMPARE(qbrstore::byId(desk.db(), desk.review).value(), before);
        QVERIFY(desk.open().empty());

        Qbr off = before;
        off.status = QbrStatus::Cancelled;
        off.reason = u"no time"_s;
        desk.workspace.batch(u"qbr.edit"_s, [&] { return qbrstore::update(desk.db(), off, desk.workspace.clock()); });
        QCOMPARE(desk.save(desk.held()).error().code, ErrorCode::Conflict);
        QVERIFY(desk.open().empty());
    }

    void aMeetingThatWasLoggedIsTheSameTouch()
    {
        Desk desk;
        const Qbr review = qbrstore::byId(desk.db(), desk.review).value();
        Touchpoint logged;
        logged.account = desk.account;
        logged.at = review.start;
        logged.source = u"ics:"_s + review.uid;
        logged.notes = u"from the calendar"_s;
        const TouchpointId id = desk.workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(desk.db(), logged); });
        const HeldStart start = heldreview::start(desk.db(), review, {}).value();
        QCOMPARE(start.touchpoint->id, id);
        HeldReview held = desk.held();
        held.loaded = start.touchpoint;
        QCOMPARE(desk.save(held)->log.id, id);
    }

    void whatWasLoggedMeanwhileIsNotWrittenOver()
    {
        Desk desk;
        const HeldReview held = desk.held(); // begun while nothing was logged
        Touchpoint logged;
        logged.account = desk.account;
        logged.at = held.review.start;
        logged.source = u"ics:"_s + held.review.uid;
        logged.notes = u"from the calendar"_s;
        const TouchpointId id = desk.workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(desk.db(), logged); });
        QCOMPARE(desk.save(held).error().code, ErrorCode::Conflict);
        QCOMPARE(touchpointstore::byId(desk.db(), id)->notes, u"from the calendar"_s);
    }

    void aReviewThatWasChangedMeanwhileIsNotWrittenOver()
    {
        Desk desk;
        HeldReview held = desk.held();
        held.before = qbrstore::byId(desk.db(), desk.review).value();
        Qbr other = *held.before;
        other.steps[0].doneAt = fixedNow();
        desk.workspace.batch(u"qbr.edit"_s, [&] { return qbrstore::update(desk.db(), other, desk.workspace.clock()); });
        QCOMPARE(desk.save(held).error().code, ErrorCode::Conflict);
        QVERIFY(qbrstore::byId(desk.db(), desk.review)->steps[0].isDone());
        held.before = other;
        held.review = other;
        QVERIFY(desk.save(held).ok());
        QVERIFY(qbrstore::byId(desk.db(), desk.review)->steps[0].isDone());
    }

    void whatBecameOfTheNextOneStays()
    {
        Desk desk;
        const auto change = [&](const Qbr &qbr) { desk.workspace.batch(u"qbr.edit"_s, [&] { return qbrstore::update(desk.db(), qbr, desk.workspace.clock()); }); };
        const auto again = [&](QDate nextDay) {
            HeldReview held = desk.held();
            held.loaded = heldreview::start(desk.db(), held.review, {}).value().touchpoint;
            held.review.nextDay = nextDay;
            held.nextStart = {};
            return desk.save(held);
        };
        const HeldReview first = desk.held();
        const QDate agreed = first.review.nextDay;
        const QbrId next = desk.save(first)->next;
        // Moved since: mending the minutes does not take that back.
        Qbr moved = qbrstore::byId(desk.db(), next).value();
        moved.start = moved.start.addDays(2);
        change(moved);
        QVERIFY(!again(agreed)->next.isValid());
        QCOMPARE(qbrstore::byId(desk.db(), next)->start, moved.start);
        // Another day without a time: at the time of day that it had.
        const QDate other = moved.day().addDays(3);
        QCOMPARE(again(other)->next, next);
        QCOMPARE(qbrstore::byId(desk.db(), next)->start, moved.start.addDays(3));
        // Held or skipped by now it is not proposed once more.
        for (const QbrStatus status : {QbrStatus::Skipped, QbrStatus::Held}) {
            Qbr settled = qbrstore::byId(desk.db(), next).value();
            settled.status = QbrStatus::Scheduled;
            if (settled != qbrstore::byId(desk.db(), next).value())
                change(settled);
            settled.status = status;
            settled.reason = u"no time"_s;
            change(settled);
            QVERIFY(!again(other.addDays(status == QbrStatus::Held ? 1 : 2))->next.isValid());
            QCOMPARE(desk.reviews().size(), size_t(2));
        }
        // Removed, it is made anew only for another day.
        desk.workspace.batch(u"qbr.remove"_s, [&] { return qbrstore::remove(desk.db(), next); });
        const QDate stored = qbrstore::byId(desk.db(), desk.review)->nextDay;
        QVERIFY(!again(stored)->next.isValid());
        QCOMPARE(desk.reviews().size(), size_t(1));
        QVERIFY(again(stored.addDays(1))->next.isValid());
    }

    void theNextDayIsNeverBeforeThePaceNorInAFullWeek()
    {
        Desk desk;
        const Qbr review = qbrstore::byId(desk.db(), desk.review).value();
        const QTimeZone local("Europe/Budapest");
        const QDate today = fixedNow().date();
        Account account = accountstore::byId(desk.db(), desk.account).value();
        account.paceDays = int(review.day().daysTo(QDate(2026, 8, 23))); // a Sunday
        desk.workspace.batch(u"account.edit"_s, [&] { return accountstore::update(desk.db(), account, desk.workspace.clock()); });
        const NextReview paced = reviewplan::nextAfter(desk.db(), review, today, local).value();
        QCOMPARE(paced.due, QDate(2026, 8, 23));
        QCOMPARE(paced.start.toTimeZone(local).date(), QDate(2026, 8, 24));

        Availability busy;
        busy.member = desk.mia;
        busy.mostPerWeek = 1;
        desk.workspace.batch(u"hours"_s, [&] { return reviewrules::save(desk.db(), busy); });
        Qbr other = review;
        other.id = {};
        other.uid.clear();
        other.start = QDateTime(QDate(2026, 8, 28), QTime(9, 0), Qt::UTC);
        desk.workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(desk.db(), other, desk.workspace.clock()); });
        const NextReview later = reviewplan::nextAfter(desk.db(), review, today, local).value();
        QCOMPARE(later.start.toTimeZone(local).date(), QDate(2026, 8, 31));
    }

    void whomToAsk()
    {
        Desk desk;
        const Qbr review = qbrstore::byId(desk.db(), desk.review).value();
        HeldStart start = heldreview::start(desk.db(), review, fixedNow().date()).value();
        QCOMPARE(start.surveyContact, desk.buyer);
        QVERIFY(!start.isSurveyTooMuch);
        QVERIFY(!start.hasSurvey);
        for (int i = 0; i < 3; ++i) {
            Touchpoint touch;
            touch.account = desk.account;
            touch.at = fixedNow().addDays(-1 - i);
            touch.contacts = {desk.buyer};
            desk.workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(desk.db(), touch); });
        }
        start = heldreview::start(desk.db(), review, fixedNow().date()).value();
        QVERIFY(start.isSurveyTooMuch);
    }

    void withoutACommonHourADayThatTheyWorkOnIsProposed()
    {
        Desk desk;
        Qbr review = qbrstore::byId(desk.db(), desk.review).value();
        // Nobody of us works while Budapest does.
        Availability nights;
        nights.member = desk.mia;
        nights.timeZone = u"Pacific/Honolulu"_s;
        nights.hours = {0b0011111, 9 * 60, 11 * 60};
        desk.workspace.batch(u"hours"_s, [&] { return reviewrules::save(desk.db(), nights); });
        const QTimeZone local("Europe/Budapest");
        for (int i = 0; i < 7; ++i, review.start = review.start.addDays(1)) {
            const NextReview next = reviewplan::nextAfter(desk.db(), review, fixedNow().date(), local).value();
            QVERIFY(!next.start.isValid());
            QVERIFY(next.day >= next.due && next.day < next.due.addDays(3));
            QVERIFY(next.day.dayOfWeek() <= 5);
        }
    }

    void theNextDayFollowsRhythmAndPace()
    {
        Desk desk;
        Qbr review = qbrstore::byId(desk.db(), desk.review).value();
        const QTimeZone local("Europe/Budapest");
        const QDate today = fixedNow().date();
        const NextReview next = reviewplan::nextAfter(desk.db(), review, today, local).value();
        QCOMPARE(next.due, review.day().addMonths(3));
        QCOMPARE(next.reason, DueReason::Cadence);
        QVERIFY(next.start.isValid());
        const QDateTime there = next.start.toTimeZone(local);
        QVERIFY(std::abs(there.date().daysTo(next.due)) <= 3);
        QVERIFY(there.date().dayOfWeek() <= 5);

        // Whoever is busy then is met at another time.
        Qbr other = review;
        other.id = {};
        other.uid.clear();
        other.status = QbrStatus::Proposed;
        other.start = next.start;
        desk.workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(desk.db(), other, desk.workspace.clock()); });
        const NextReview moved = reviewplan::nextAfter(desk.db(), review, today, local).value();
        QVERIFY(moved.start != next.start);
        QVERIFY(std::abs(moved.start.secsTo(next.start)) >= 75 * 60);

        Account account = accountstore::byId(desk.db(), desk.account).value();
        account.paceDays = 150;
        desk.workspace.batch(u"account.edit"_s, [&] { return accountstore::update(desk.db(), account, desk.workspace.clock()); });
        const NextReview paced = reviewplan::nextAfter(desk.db(), review, today, local).value();
        QCOMPARE(paced.due, review.day().addDays(150));
        QCOMPARE(paced.reason, DueReason::Pace);

        desk.workspace.batch(u"rules.save"_s, [&] {
            return reviewrules::replace(desk.db(), {{ReviewScope::Account, {}, desk.account, 0}});
        });
        QVERIFY(!reviewplan::nextAfter(desk.db(), review, today, local)->due.isValid());
        review.account = AccountId(999);
        QCOMPARE(reviewplan::nextAfter(desk.db(), review, today, local).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestHeldReview)
#include "tst_heldreview.moc"
