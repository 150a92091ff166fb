// SPDX-License-Identifier: Apache-2.0
#include "core/contracts/contractstore.h"
#include "core/outcomes/objectivestore.h"
#include "core/outcomes/surveystore.h"
#include "core/qbr/prepsheet.h"
#include "core/qbr/qbrstore.h"
#include "core/sample/sampleworkspace.h"
#include "tests/support/outcomerows.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <algorithm>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QDate lastDay(2025, 12, 10); ///< of the last review
const QDate today(2026, 3, 20); ///< of fixedNow()

QDateTime at(QDate day, int hour = 12)
{
    return QDateTime(day, QTime(hour, 0), Qt::UTC);
}

bool has(const std::vector<PrepPoint> &points, PrepCode code)
{
    return std::any_of(points.begin(), points.end(), [code](const PrepPoint &point) { return point.code == code; });
}

PrepPoint pointOf(const std::vector<PrepPoint> &points, PrepCode code)
{
    const auto found = std::find_if(points.begin(), points.end(), [code](const PrepPoint &point) { return point.code == code; });
    return found == points.end() ? PrepPoint {} : *found;
}

/// One account; reviewed in December, to be reviewed again on the 30th of March.
struct Desk
{
    explicit Desk(bool wasReviewed = true)
    {
        account = insertAccount(QDateTime(QDate(2025, 1, 10), QTime(9, 0), Qt::UTC));
        if (wasReviewed) {
            last = addReview(QbrStatus::FollowedUp, at(lastDay, 9));
        }
        next = addReview(QbrStatus::Scheduled, at(QDate(2026, 3, 30), 9));
    }

    /// In the file since long ago, so that who comes now is told apart.
    AccountId insertAccount(const QDateTime &when)
    {
        const FixedClock then(when);
        auto batch = WriteBatch::begin(db(), {then, u"tester"_s}, {u"account.add"_s, {}});
        Account made;
        made.name = u"Acme"_s;
        const AccountId id = accountstore::insert(db(), made, then).value();
        Contact contact;
        contact.account = id;
        contact.name = u"Bea Buyer"_s;
        contact.roles = {ContactRole::EconomicBuyer};
        contact.attitude = Attitude::Supporter;
        bea = accountstore::insertContact(db(), contact).value();
        contact.name = u"Uma User"_s;
        contact.roles = {ContactRole::User};
        contact.attitude = Attitude::Unknown;
        uma = accountstore::insertContact(db(), contact).value();
        contact.name = u"Chan Champion"_s;
        contact.roles = {ContactRole::Champion};
        chan = accountstore::insertContact(db(), contact).value();
        if (!batch->commit().ok())
            qFatal("commit");
        return id;
    }
    QbrId addReview(QbrStatus status, const QDateTime &start, QbrKind kind = QbrKind::Qbr)
    {
        Qbr review;
        review.account = account;
        review.kind = kind;
        review.quarterDay = start.date() < QDate(2026, 1, 1) ? QDate(2025, 10, 1) : QDate(2026, 1, 1);
        review.status = status;
        review.start = start;
        review.timeZone = u"Europe/Budapest"_s;
        return workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(db(), review, workspace.clock()); });
    }
    void invite(const std::vector<ContactId> &people)
    {
        Qbr review = qbrstore::byId(db(), next).value();
        review.people.clear();
        for (const ContactId id : people)
            review.people.push_back({id, false});
        workspace.batch(u"qbr.edit"_s, [&] { return qbrstore::update(db(), review, workspace.clock()); });
    }
    TouchpointId touch(QDate day, const std::function<void(Touchpoint &)> &change = {})
    {
        Touchpoint made;
        made.account = account;
        made.at = at(day);
        made.contacts = {uma};
        made.minutes = 30;
        if (change)
            change(made);
        return workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(db(), made); });
    }
    void promise(const QString &what, QDate due, ActionState state, ActionSide side = ActionSide::Ours, TouchpointId in = {},
                 QDate closed = today)
    {
        Action made;
        made.account = account;
        made.what = what;
        made.due = due;
        made.state = state;
        made.side = side;
        made.isPromise = true;
        made.touchpoint = in;
        if (state != ActionState::Open)
            made.closedAt = at(closed);
        const FixedClock then(at(QDate(2025, 6, 1)));
        workspace.batch(u"action.add"_s, [&] { return touchpointstore::insertAction(db(), made, then); });
    }
    ProductId product(const QString &name)
    {
        return workspace.batch(u"product.add"_s, [&] { return contractstore::insertProduct(db(), {{}, {}, name}); });
    }
    SubscriptionId subscribe(ProductId of, std::vector<SubscriptionPeriod> periods, QDate notice = {}, const Currency &currency = eur())
    {
        Subscription made;
        made.account = account;
        made.product = of;
        made.currency = currency;
        made.noticeDay = notice;
        made.periods = std::move(periods);
        return workspace.batch(u"subscription.add"_s, [&] { return contractstore::insert(db(), made); });
    }
    PrepSheet sheet() { return prepsheet::load(db(), next, fixedNow()).value(); }
    Connection &db() { return workspace.db(); }

    TestWorkspace workspace;
    AccountId account;
    ContactId bea;
    ContactId uma;
    ContactId chan;
    QbrId last;
    QbrId next;
};

} // namespace

class TestPrepSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountWithNothing();
    void looksBackToTheLastReview();
    void contractsThenAndNow();
    void touchesAreCounted();
    void moodAndMarks();
    void supportIsSummedUp();
    void useIsCompared();
    void peopleCameAndWent();
    void objectivesHaveTheirState();
    void promisesAreScored();
    void peopleInTheRoom();
    void sampleAgreesWithANaiveReading();
    void manyTouchesAreQuick();
};

void TestPrepSheet::anAccountWithNothing()
{
    TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Nil"_s);
    const PrepSheet sheet = prepsheet::loadForAccount(workspace.db(), account, fixedNow()).value();
    QVERIFY(!sheet.review && !sheet.lastReview && !sheet.renewal && !sheet.readiness);
    QCOMPARE(sheet.since, today.addDays(-91));
    QCOMPARE(sheet.accountName, u"Nil"_s);
    QVERIFY(sheet.arrNow.amounts.empty() && sheet.contracts.empty() && sheet.risks.empty() && sheet.wins.empty() && sheet.use.empty());
    QVERIFY(sheet.people.empty() && sheet.promises.empty() && sheet.objectives.empty() && sheet.surveys.empty() && sheet.landmines.empty());
    QCOMPARE(sheet.touches, PrepTouches());
    QVERIFY(!sheet.isJoinedKnown); // it came just now
    QVERIFY(has(sheet.questions, PrepCode::NoObjective));
    QVERIFY(has(sheet.questions, PrepCode::NoBuyer));
    QVERIFY(!has(sheet.questions, PrepCode::NobodyInvited)); // to nothing
    QCOMPARE(prepsheet::loadForAccount(workspace.db(), AccountId(77), fixedNow()).error().code, ErrorCode::NotFound);
    QCOMPARE(prepsheet::load(workspace.db(), QbrId(77), fixedNow()).error().code, ErrorCode::NotFound);
}

void TestPrepSheet::looksBackToTheLastReview()
{
    Desk desk;
    PrepSheet sheet = desk.sheet();
    QCOMPARE(sheet.since, lastDay);
    QCOMPARE(*sheet.lastReview, desk.last);
    QCOMPARE(sheet.sinceAt, at(lastDay, 10));
    QVERIFY(!sheet.nextReview.isValid());
    QCOMPARE(prepsheet::loadForAccount(desk.db(), desk.account, fixedNow())->review->id, desk.next);
    // One among us is no review with the customer, a cancelled one none at all; the next one is known.
    const QbrId internal = desk.addReview(QbrStatus::Held, at(QDate(2026, 2, 1)), QbrKind::Internal);
    desk.addReview(QbrStatus::Scheduled, at(QDate(2026, 6, 30)));
    sheet = desk.sheet();
    QCOMPARE(*sheet.lastReview, desk.last);
    QCOMPARE(sheet.nextReview, QDate(2026, 6, 30));
    const QbrId ours = desk.addReview(QbrStatus::Scheduled, at(QDate(2026, 3, 25)), QbrKind::Internal);
    QCOMPARE(*prepsheet::load(desk.db(), ours, fixedNow())->lastReview, internal);
    // Looking at the one that was held, it looks back from there.
    QVERIFY(!prepsheet::load(desk.db(), desk.last, fixedNow())->lastReview);
    Desk fresh(false);
    QVERIFY(!fresh.sheet().lastReview);
    QCOMPARE(fresh.sheet().since, today.addDays(-prepDays));
}

void TestPrepSheet::contractsThenAndNow()
{
    Desk desk;
    const Currency usd = Currency::fromCode(u"USD").value();
    const QDate rise(2026, 2, 1);
    desk.subscribe(desk.product(u"Fleet"_s),
                   {{{}, QDate(2025, 2, 1), rise, 1'000'000, 10, 0}, {{}, rise, QDate(2026, 6, 1), 1'200'000, 12, 50'000}},
                   QDate(2026, 5, 1));
    desk.subscribe(desk.product(u"Maps"_s), {{{}, QDate(2025, 1, 1), QDate(2026, 1, 1), 300'000, {}, 0}});
    desk.subscribe(desk.product(u"Cloud"_s), {{{}, QDate(2026, 3, 1), {}, 200'000, {}, 0}}, {}, usd);
    PrepSheet sheet = desk.sheet();
    QCOMPARE(sheet.arrThen.amounts, std::vector<Money>({{1'300'000, eur()}}));
    QCOMPARE(sheet.arrThen.base, std::optional<qint64>(1'300'000));
    QCOMPARE(sheet.arrNow.amounts, std::vector<Money>({{1'200'000, eur()}, {200'000, usd}}));
    QVERIFY(!sheet.arrNow.base); // no rate of the dollar
    QCOMPARE(sheet.contracts.size(), size_t(3));
    QCOMPARE(sheet.contracts[0],
             (PrepContract {ContractChange::Ended, QDate(2026, 1, 1), u"Maps"_s, {300'000, eur()}, {0, eur()}, -300'000, 0, {}, {}}));
    QCOMPARE(sheet.contracts[1],
             (PrepContract {ContractChange::Raised, rise, u"Fleet"_s, {1'000'000, eur()}, {1'200'000, eur()}, 200'000, 50'000, 10, 12}));
    QCOMPARE(sheet.contracts[2].kind, ContractChange::Begun);
    QVERIFY(!sheet.contracts[2].baseChange);
    QCOMPARE(sheet.renewal->day, QDate(2026, 6, 1));
    QCOMPARE(sheet.renewal->notice, QDate(2026, 5, 1));
    QCOMPARE(sheet.renewal->atStake.base, std::optional<qint64>(1'200'000));
    desk.workspace.batch(u"rates"_s, [&] { return workspace::saveExchangeRate(desk.db(), {usd, 500'000, {}}); });
    sheet = desk.sheet();
    QCOMPARE(sheet.arrNow.base, std::optional<qint64>(1'300'000));
    QCOMPARE(sheet.contracts[2].baseChange, std::optional<qint64>(100'000));
    // The days at both ends: what changed on the day of the last review was known then.
    const auto changes = [](QDate since, QDate until) {
        Subscription one;
        one.currency = eur();
        one.periods = {{{}, QDate(2026, 1, 1), QDate(2026, 2, 1), 5, {}, 0},
                       {{}, QDate(2026, 2, 1), QDate(2026, 2, 1), 9, {}, 0},
                       {{}, QDate(2026, 2, 1), QDate(2026, 3, 1), 5, {}, 0}};
        return prepsheet::contractChanges({one}, since, until);
    };
    QCOMPARE(changes(QDate(2025, 12, 31), QDate(2026, 3, 1)).size(), size_t(3)); // begun, goes on, ended
    QCOMPARE(changes(QDate(2025, 12, 31), QDate(2026, 3, 1))[1].kind, ContractChange::Extended);
    QCOMPARE(changes(QDate(2026, 1, 1), QDate(2026, 2, 28)).size(), size_t(1));
}

void TestPrepSheet::touchesAreCounted()
{
    Desk desk;
    desk.touch(lastDay); // after the review, on its day
    desk.touch(lastDay, [](Touchpoint &t) { t.at = at(lastDay, 9); }); // the review itself
    desk.touch(QDate(2026, 1, 5), [](Touchpoint &t) { t.kind = TouchpointKind::Phone, t.team = Team::Support, t.minutes = 10; });
    desk.touch(QDate(2026, 1, 6), [](Touchpoint &t) { t.kind = TouchpointKind::Phone, t.minutes.reset(); });
    desk.touch(QDate(2026, 1, 7), [](Touchpoint &t) { t.kind = TouchpointKind::InternalNote; });
    desk.touch(QDate(2026, 1, 8), [](Touchpoint &t) { t.outcome = Outcome::NoShow; });
    desk.touch(QDate(2026, 1, 9), [](Touchpoint &t) { t.outcome = Outcome::CancelledByThem; });
    desk.touch(QDate(2026, 1, 9), [](Touchpoint &t) { t.outcome = Outcome::CancelledByUs; });
    desk.touch(QDate(2026, 1, 9), [](Touchpoint &t) { t.outcome = Outcome::Rescheduled; });
    desk.touch(today.addDays(2)); // not yet
    const PrepSheet sheet = desk.sheet();
    QCOMPARE(sheet.touches, (PrepTouches {3, 40}));
    QCOMPARE(
        sheet.byKind,
        (std::vector<std::pair<TouchpointKind, PrepTouches>> {{TouchpointKind::Phone, {2, 10}}, {TouchpointKind::WebMeeting, {1, 30}}}));
    QCOMPARE(sheet.byTeam, (std::vector<std::pair<Team, PrepTouches>> {{Team::Success, {2, 30}}, {Team::Support, {1, 10}}}));
    QCOMPARE(sheet.noShows, 1);
    QCOMPARE(sheet.cancelledByThem, 1);
    QCOMPARE(sheet.cancelledByUs, 1);
    QCOMPARE(sheet.rescheduled, 1);
}

void TestPrepSheet::moodAndMarks()
{
    Desk desk;
    desk.touch(QDate(2026, 1, 5), [](Touchpoint &t) { t.sentimentUs = 2, t.sentimentSolution = -1, t.competitor = u"Rival"_s; });
    desk.touch(QDate(2026, 2, 5), [](Touchpoint &t) {
        t.sentimentUs = -1;
        t.marks = {{MarkKind::Risk, u"the price"_s}, {MarkKind::Win, u"went live"_s}};
        t.competitor = u"RIVAL "_s;
    });
    desk.touch(QDate(2026, 2, 7), [](Touchpoint &t) {
        t.marks = {{MarkKind::Risk, u"later"_s}};
        t.competitor = u"Other"_s;
    });
    desk.touch(QDate(2025, 11, 5), [](Touchpoint &t) { t.sentimentUs = -2, t.marks = {{MarkKind::Risk, u"before"_s}}; });
    const PrepSheet sheet = desk.sheet();
    QCOMPARE(sheet.aboutUs.points, (std::vector<PrepMood::Point> {{QDate(2026, 1, 5), 2}, {QDate(2026, 2, 5), -1}}));
    QCOMPARE(sheet.aboutUs.mean(), std::optional(0.5));
    QCOMPARE(sheet.aboutSolution.points.size(), size_t(1));
    QVERIFY(!PrepMood().mean());
    QCOMPARE(
        sheet.risks,
        (std::vector<PrepMark> {{MarkKind::Risk, u"later"_s, QDate(2026, 2, 7)}, {MarkKind::Risk, u"the price"_s, QDate(2026, 2, 5)}}));
    QCOMPARE(sheet.wins.size(), size_t(1));
    QCOMPARE(sheet.competitors,
             (std::vector<std::pair<QString, QDate>> {{u"Other"_s, QDate(2026, 2, 7)}, {u"RIVAL"_s, QDate(2026, 2, 5)}}));
}

void TestPrepSheet::supportIsSummedUp()
{
    Desk desk;
    const QDateTime jan = at(QDate(2026, 1, 10));
    desk.workspace.batch(u"cases"_s, [&]() -> Result<void> {
        Connection &db = desk.db();
        // Opened and solved since, both late; resolved long ago; old and open, due in time; new and critical.
        MAINSTAY_CHECK(
            addCase(db, desk.account,
                    {u"Late"_s, u"Login"_s, u"normal"_s, jan, jan.addDays(2), jan.addDays(9), jan.addDays(1), jan.addDays(5), 2}));
        MAINSTAY_CHECK(
            addCase(db, desk.account, {u"Gone"_s, u"Login"_s, u"high"_s, at(QDate(2025, 10, 1)), {}, at(QDate(2025, 10, 2)), {}, {}, 5}));
        MAINSTAY_CHECK(
            addCase(db, desk.account, {u"Old"_s, u"Export"_s, u"high"_s, at(QDate(2025, 10, 1)), {}, {}, {}, at(today.addDays(3)), {}}));
        MAINSTAY_CHECK(
            addCase(db, desk.account, {u"Down"_s, u" login "_s, u"critical"_s, jan.addDays(20), {}, {}, jan.addDays(21), {}, {}}));
        // Solved in time without a note of the first answer: the solution was one, as supportcase.h says.
        MAINSTAY_CHECK(addCase(db, desk.account, {u"Quick"_s, {}, u"low"_s, jan, {}, jan.addSecs(3600), jan.addDays(1), {}, {}}));
        MAINSTAY_CHECK(addCase(db, desk.account, {u"Solved since"_s, u"Export"_s, u"low"_s, at(QDate(2025, 11, 1)), {}, jan, {}, {}, 5}));
        return addCase(db, desk.account, {u"Tomorrow"_s, {}, u"critical"_s, at(today.addDays(1)), {}, {}, {}, {}, {}});
    });
    const PrepSupport support = desk.sheet().support;
    QCOMPARE(support.opened, 3);
    QCOMPARE(support.resolved, 3);
    QCOMPARE(support.lateAnswers, 2);
    QCOMPARE(support.lateSolutions, 1);
    QCOMPARE(support.open.size(), size_t(2));
    QCOMPARE(support.open[0].subject, u"Down"_s);
    QCOMPARE(support.open[0].severity, CaseSeverity::Critical);
    QCOMPARE(support.open[1], (PrepCase {u"Old"_s, u"Export"_s, CaseSeverity::High, QDate(2025, 10, 1), false}));
    QCOMPARE(support.repeated, (std::vector<std::pair<QString, int>> {{u"login"_s, 2}}));
    QCOMPARE(support.ratings, 2);
    QCOMPARE(support.satisfaction, std::optional(3.5));
    QCOMPARE(pointOf(desk.sheet().landmines, PrepCode::CriticalCase).name, u"Down"_s);
}

void TestPrepSheet::useIsCompared()
{
    Desk desk;
    const ProductId fleet = desk.product(u"Fleet"_s);
    desk.workspace.batch(u"use"_s, [&]() -> Result<void> {
        Connection &db = desk.db();
        // Known the longest, but silent since: it comes last.
        MAINSTAY_TRY(const MetricId old, addMetric(db, u"Old"_s));
        MAINSTAY_TRY(const MetricId users, addMetric(db, u"Users"_s));
        MAINSTAY_TRY(const MetricId reports, addMetric(db, u"Reports"_s, u"count"_s));
        MAINSTAY_CHECK(addUse(db, desk.account, users, QDate(2025, 11, 1), 90));
        MAINSTAY_CHECK(addUse(db, desk.account, users, lastDay, 100));
        MAINSTAY_CHECK(addUse(db, desk.account, users, QDate(2026, 2, 1), 60));
        MAINSTAY_CHECK(addUse(db, desk.account, users, QDate(2026, 3, 1), 80));
        MAINSTAY_CHECK(addUse(db, desk.account, users, today.addDays(1), 500));
        MAINSTAY_CHECK(addUse(db, desk.account, users, QDate(2026, 1, 1), 7, fleet));
        // A hundred days since, a hundred before.
        MAINSTAY_CHECK(addUse(db, desk.account, reports, lastDay.addDays(1), 5));
        MAINSTAY_CHECK(addUse(db, desk.account, reports, today, 6));
        MAINSTAY_CHECK(addUse(db, desk.account, reports, lastDay, 3));
        MAINSTAY_CHECK(addUse(db, desk.account, reports, lastDay.addDays(-99), 7));
        MAINSTAY_CHECK(addUse(db, desk.account, reports, lastDay.addDays(-100), 1000));
        return addUse(db, desk.account, old, QDate(2025, 5, 1), 3);
    });
    const std::vector<PrepUse> use = desk.sheet().use;
    QCOMPARE(use.size(), size_t(4));
    QCOMPARE(use[0], (PrepUse {u"Users"_s, {}, {}, false, true, 80, 100, QDate(2026, 3, 1)}));
    QCOMPARE(use[0].change(), std::optional(-0.2));
    QCOMPARE(use[1], (PrepUse {u"Users"_s, {}, u"Fleet"_s, false, true, 7, {}, QDate(2026, 1, 1)}));
    QVERIFY(!use[1].change());
    QCOMPARE(lastDay.daysTo(today), 100);
    QCOMPARE(use[2], (PrepUse {u"Reports"_s, {}, {}, true, true, 11, 10, today}));
    QCOMPARE(use[3], (PrepUse {u"Old"_s, {}, {}, false, false, 3, {}, QDate(2025, 5, 1)}));
    QCOMPARE(pointOf(desk.sheet().landmines, PrepCode::UseFalling).name, u"Users"_s);
    QCOMPARE(pointOf(desk.sheet().questions, PrepCode::UseDropUnexplained).number, std::optional(-0.2));
    desk.touch(QDate(2026, 2, 2), [](Touchpoint &t) { t.marks = {{MarkKind::Risk, u"they moved half of it elsewhere"_s}}; });
    QVERIFY(has(desk.sheet().landmines, PrepCode::UseFalling));
    QVERIFY(!has(desk.sheet().questions, PrepCode::UseDropUnexplained));
}

void TestPrepSheet::peopleCameAndWent()
{
    Desk desk;
    QVERIFY(desk.sheet().isJoinedKnown);
    QVERIFY(desk.sheet().joined.empty() && desk.sheet().left.empty());
    desk.workspace.addContact(desk.account, u"New Ned"_s);
    desk.workspace.batch(u"contact.edit"_s, [&]() -> Result<void> {
        MAINSTAY_TRY(const auto contacts, accountstore::contacts(desk.db(), desk.account));
        Contact chan = *std::find_if(contacts.begin(), contacts.end(), [&](const Contact &c) { return c.id == desk.chan; });
        chan.leftDay = QDate(2026, 2, 1);
        chan.roles = {ContactRole::Champion, ContactRole::ExecutiveSponsor};
        return accountstore::updateContact(desk.db(), chan);
    });
    const PrepSheet sheet = desk.sheet();
    QCOMPARE(sheet.joined, (std::vector<PrepMover> {{u"New Ned"_s, {}, {}, today}}));
    QCOMPARE(sheet.left, (std::vector<PrepMover> {{u"Chan Champion"_s, {}, {ContactRole::Champion, ContactRole::ExecutiveSponsor}, QDate(2026, 2, 1)}}));
    QCOMPARE(sheet.newRoles, (std::vector<PrepMover> {{u"Chan Champion"_s, {}, {ContactRole::ExecutiveSponsor}, today}}));
    QCOMPARE(pointOf(sheet.landmines, PrepCode::KeyPersonLeft).name, u"Chan Champion"_s);
}

void TestPrepSheet::objectivesHaveTheirState()
{
    Desk desk;
    QVERIFY(has(desk.sheet().questions, PrepCode::NoObjective));
    Objective objective;
    objective.account = desk.account;
    objective.contact = desk.uma;
    objective.title = u"Hours"_s;
    objective.baseline = 0;
    objective.target = 100;
    objective.beginDay = QDate(2025, 12, 1);
    objective.dueDay = QDate(2026, 3, 1);
    desk.workspace.batch(u"objectives"_s, [&]() -> Result<void> {
        MAINSTAY_TRY(const ObjectiveId id, objectivestore::insert(desk.db(), objective));
        MAINSTAY_CHECK(objectivestore::measure(desk.db(), id, {QDate(2026, 1, 1), 10, {}}));
        objective.title = u"Closed before"_s;
        objective.closedDay = lastDay;
        MAINSTAY_CHECK(objectivestore::insert(desk.db(), objective));
        objective.title = u"Bare"_s;
        objective.closedDay = {};
        objective.baseline.reset();
        objective.target.reset();
        objective.dueDay = {};
        return objectivestore::insert(desk.db(), objective).ok() ? Result<void>() : Error {};
    });
    const PrepSheet sheet = desk.sheet();
    QCOMPARE(sheet.objectives.size(), size_t(2));
    QCOMPARE(sheet.objectives[0].progress.state, ObjectiveState::Missed);
    QCOMPARE(sheet.objectives[0].contactName, u"Uma User"_s);
    QCOMPARE(pointOf(sheet.landmines, PrepCode::ObjectiveMissed).name, u"Hours"_s);
    QVERIFY(!has(sheet.questions, PrepCode::NoObjective));
    for (const PrepCode code : {PrepCode::ObjectiveNoBaseline, PrepCode::ObjectiveNoTarget, PrepCode::ObjectiveNotMeasured})
        QCOMPARE(pointOf(sheet.questions, code).name, u"Bare"_s);
}

void TestPrepSheet::promisesAreScored()
{
    Desk desk;
    const TouchpointId review = desk.touch(lastDay, [](Touchpoint &t) { t.at = at(lastDay, 9); });
    desk.promise(u"Made in the review"_s, QDate(2026, 1, 10), ActionState::Kept, ActionSide::Ours, review);
    desk.promise(u"Old and done"_s, QDate(2025, 7, 1), ActionState::Kept, ActionSide::Ours, {}, QDate(2025, 7, 1));
    desk.promise(u"Old and done since"_s, QDate(2025, 12, 1), ActionState::Late, ActionSide::Ours, {}, QDate(2026, 1, 1));
    desk.promise(u"Old and open"_s, QDate(2025, 7, 1), ActionState::Open);
    desk.promise(u"Broken"_s, QDate(2026, 2, 1), ActionState::Broken, ActionSide::Ours, review);
    desk.promise(u"Theirs"_s, QDate(2026, 3, 1), ActionState::Open, ActionSide::Theirs, review);
    desk.promise(u"Ahead"_s, QDate(2026, 4, 1), ActionState::Open, ActionSide::Theirs, review);
    const PrepSheet sheet = desk.sheet();
    QStringList whats;
    for (const PrepPromise &promise : sheet.promises)
        whats += promise.what;
    QCOMPARE(whats,
             QStringList({u"Old and open"_s, u"Old and done since"_s, u"Made in the review"_s, u"Broken"_s, u"Theirs"_s, u"Ahead"_s}));
    QVERIFY(sheet.promises[0].isOverdue && !sheet.promises[0].isNew);
    QVERIFY(sheet.promises[2].isNew && !sheet.promises[2].isOverdue);
    QVERIFY(!sheet.promises[5].isOverdue);
    QCOMPARE(sheet.reliability, loadReliability(desk.db(), desk.account, today).value());
    QCOMPARE(pointOf(sheet.landmines, PrepCode::PromiseBroken).name, u"Broken"_s);
    QCOMPARE(pointOf(sheet.landmines, PrepCode::PromiseOverdue).name, u"Old and open"_s);
    QCOMPARE(pointOf(sheet.questions, PrepCode::TheirPromiseOverdue).name, u"Theirs"_s);
}

void TestPrepSheet::peopleInTheRoom()
{
    Desk desk;
    desk.invite({desk.uma, desk.bea});
    desk.touch(QDate(2025, 10, 1), [](Touchpoint &t) { t.sentimentUs = 1, t.quotes = {{t.contacts[0], u"it saves us a day"_s}}; });
    desk.touch(QDate(2026, 2, 1), [](Touchpoint &t) { t.summary = u"About the export"_s; });
    desk.touch(QDate(2026, 2, 9), [&](Touchpoint &t) { t.contacts = {desk.chan}, t.quotes = {{desk.chan, u"not in the room"_s}}; });
    Survey survey;
    survey.account = desk.account;
    survey.contact = desk.uma;
    survey.dueDay = QDate(2025, 9, 1);
    desk.workspace.batch(u"surveys"_s, [&]() -> Result<void> {
        for (const auto &[day, score] : {std::pair(QDate(2025, 9, 1), 9), std::pair(QDate(2026, 1, 5), 6)}) {
            survey.answeredDay = day;
            survey.score = score;
            MAINSTAY_CHECK(surveystore::insert(desk.db(), survey));
        }
        return {};
    });
    PrepSheet sheet = desk.sheet();
    QCOMPARE(sheet.people.size(), size_t(2));
    const PrepPerson &uma = sheet.people[0].contact.id == desk.uma ? sheet.people[0] : sheet.people[1];
    const PrepPerson &bea = sheet.people[0].contact.id == desk.uma ? sheet.people[1] : sheet.people[0];
    QCOMPARE(uma.words, std::optional(PrepPerson::Words {u"it saves us a day"_s, QDate(2025, 10, 1), true}));
    QCOMPARE(uma.lastTouch, QDate(2026, 2, 1));
    QCOMPARE(uma.moodUs, std::optional(1));
    QCOMPARE(uma.moodDay, QDate(2025, 10, 1));
    QCOMPARE(uma.nps, std::optional(6));
    QVERIFY(!bea.words && !bea.lastTouch.isValid() && !bea.moodUs && !bea.nps);
    QCOMPARE(sheet.surveys.size(), size_t(1));
    QCOMPARE(sheet.surveys[0].who, u"Uma User"_s);
    QCOMPARE(pointOf(sheet.landmines, PrepCode::DetractorInvited).number, std::optional(6.0));
    QCOMPARE(sheet.buyersNeverMet, QStringList(u"Bea Buyer"_s));
    QCOMPARE(pointOf(sheet.landmines, PrepCode::BuyerNeverMet).name, u"Bea Buyer"_s);
    QCOMPARE(pointOf(sheet.questions, PrepCode::AttitudeUnknown).name, u"Uma User"_s);
    // Without words of their own: what the last touch was about.
    desk.touch(QDate(2026, 3, 1), [&](Touchpoint &t) { t.contacts = {desk.bea}, t.summary = u"Lunch"_s; });
    sheet = desk.sheet();
    QVERIFY(sheet.buyersNeverMet.empty());
    const auto found
        = std::find_if(sheet.people.begin(), sheet.people.end(), [&](const PrepPerson &one) { return one.contact.id == desk.bea; });
    QCOMPARE(found->words, std::optional(PrepPerson::Words {u"Lunch"_s, QDate(2026, 3, 1), false}));
}

/// Every account of the sample, added up once more from its own stores.
void TestPrepSheet::sampleAgreesWithANaiveReading()
{
    TestWorkspace workspace;
    QVERIFY(fillSample(workspace.db(), workspace.context()).ok());
    int withReview = 0;
    int touches = 0;
    for (const Account &account : accountstore::matching(workspace.db(), {}, 1000).value()) {
        const PrepSheet sheet = prepsheet::loadForAccount(workspace.db(), account.id, fixedNow()).value();
        withReview += sheet.lastReview ? 1 : 0;
        auto rows = workspace.db().prepareGenerated("SELECT count(*), coalesce(sum(minutes), 0) FROM touchpoint WHERE account_id = ?1 AND "
                                                    "counts = 1 AND at_ms >= ?2 AND at_ms <= ?3");
        rows->bind(account.id, sheet.sinceAt, fixedNow());
        QVERIFY(rows->next().value());
        QCOMPARE(sheet.touches, (PrepTouches {rows->integer(0), rows->integer(1)}));
        touches += sheet.touches.touches;
        PrepTouches kinds;
        for (const auto &[kind, some] : sheet.byKind) {
            kinds.touches += some.touches;
            kinds.minutes += some.minutes;
        }
        QCOMPARE(kinds, sheet.touches);
        qint64 then = 0;
        qint64 now = 0;
        for (const Subscription &one : contractstore::ofAccount(workspace.db(), account.id).value()) {
            for (const SubscriptionPeriod &period : one.periods) {
                then += period.covers(sheet.since) ? period.arrMinor : 0;
                now += period.covers(today) ? period.arrMinor : 0;
            }
        }
        const auto sum = [](const PrepAmount &amount) {
            qint64 all = 0;
            for (const Money &one : amount.amounts)
                all += one.minor;
            return all;
        };
        QCOMPARE(sum(sheet.arrThen), then);
        QCOMPARE(sum(sheet.arrNow), now);
        // The changes lead from one to the other.
        for (const PrepContract &change : sheet.contracts)
            then += change.after.minor - change.before.minor;
        QCOMPARE(then, now);
    }
    QVERIFY(withReview > 5);
    QVERIFY(touches > 50);
}

void TestPrepSheet::manyTouchesAreQuick()
{
    Desk desk;
    desk.invite({desk.uma, desk.bea});
    desk.workspace.batch(u"many"_s, [&]() -> Result<void> {
        for (int i = 0; i < 2000; ++i) {
            Touchpoint made;
            made.account = desk.account;
            made.at = at(today.addDays(-1 - i % 90));
            made.contacts = {desk.uma};
            made.sentimentUs = i % 3 - 1;
            made.quotes = {{desk.uma, u"Number %1"_s.arg(i)}};
            made.marks = {{MarkKind::Risk, u"Risk %1"_s.arg(i)}};
            MAINSTAY_CHECK(touchpointstore::insert(desk.db(), made));
        }
        return {};
    });
    const PrepSheet sheet = desk.sheet();
    QCOMPARE(sheet.touches.touches, 2000);
    QCOMPARE(sheet.risks.size(), size_t(2000));
}

QTEST_GUILESS_MAIN(TestPrepSheet)
#include "tst_prepsheet.moc"
