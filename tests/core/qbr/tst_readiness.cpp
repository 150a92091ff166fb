// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/objectivestore.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/readiness.h"
#include "tests/support/outcomerows.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QDate quarter(2026, 1, 1);
const QDate today(2026, 3, 20);

/// A review of one account in the workspace's first quarter.
struct Desk
{
    Desk()
    {
        review.account = workspace.addAccount(u"Acme"_s);
        review.quarterDay = quarter;
        review.status = QbrStatus::Scheduled;
        review.start = QDateTime(QDate(2026, 3, 30), QTime(9, 0), Qt::UTC);
        review.timeZone = u"Asia/Tokyo"_s;
        review.id = workspace.batch(u"qbr.add"_s, [this] { return qbrstore::insert(workspace.db(), review, workspace.clock()); });
    }

    void save()
    {
        workspace.batch(u"qbr.edit"_s, [this] { return qbrstore::update(workspace.db(), review, workspace.clock()); });
    }
    Readiness ready() { return readiness::of(workspace.db(), review.id, today).value(); }
    ReadinessShare share(ReadinessPart part) { return ready().share(part); }
    ContactId person(const QString &name, std::vector<ContactRole> roles, QDate left = {})
    {
        Contact contact;
        contact.account = review.account;
        contact.name = name;
        contact.roles = std::move(roles);
        contact.leftDay = left;
        return workspace.batch(u"contact.add"_s, [&] { return accountstore::insertContact(workspace.db(), contact); });
    }
    void promise(const QString &what, QDate due, ActionState state = ActionState::Open, bool isPromise = true,
                 ActionSide side = ActionSide::Ours)
    {
        Action action;
        action.account = review.account;
        action.what = what;
        action.due = due;
        action.state = state;
        action.isPromise = isPromise;
        action.side = side;
        if (state != ActionState::Open)
            action.closedAt = fixedNow();
        workspace.batch(u"action.add"_s, [&] { return touchpointstore::insertAction(workspace.db(), action, workspace.clock()); });
    }

    TestWorkspace workspace;
    Qbr review;
};

OpenItem item(OpenThing what, const QString &name = {}, QDate day = {}, ActionSide side = ActionSide::Ours)
{
    return {what, name, day, side};
}

} // namespace

class TestReadiness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaid();
    void goalsWantMeasurements();
    void metricsGetStale();
    void peopleAreSet();
    void promisesAreClosed();
    void quarterSaysWhatEachReviewSays();
    void manyReviewsAreQuick();
};

void TestReadiness::nothingIsSaid()
{
    Desk desk;
    const Readiness ready = desk.ready();
    QVERIFY(!ready.isReady());
    QCOMPARE(ready.share(ReadinessPart::Goals), (ReadinessShare {0, 1, {item(OpenThing::NoObjectives)}}));
    QCOMPARE(ready.share(ReadinessPart::Metrics), (ReadinessShare {0, 1, {item(OpenThing::NoMetrics)}}));
    QCOMPARE(ready.share(ReadinessPart::People), (ReadinessShare {0, 2, {item(OpenThing::NobodyInvited), item(OpenThing::NoBuyer)}}));
    QCOMPARE(ready.share(ReadinessPart::Promises), ReadinessShare());
    QVERIFY(ready.share(ReadinessPart::Promises).isDone());
    QCOMPARE(readiness::of(desk.workspace.db(), QbrId(999), today).error().code, ErrorCode::NotFound);
}

void TestReadiness::goalsWantMeasurements()
{
    Desk desk;
    Connection &db = desk.workspace.db();
    ObjectiveId hours;
    MetricId users;
    desk.workspace.batch(u"objectives"_s, [&]() -> Result<void> {
        MAINSTAY_TRY(users, addMetric(db, u"Users"_s));
        Objective objective;
        objective.account = desk.review.account;
        objective.beginDay = QDate(2025, 6, 1);
        objective.title = u"Hours"_s;
        MAINSTAY_TRY(hours, objectivestore::insert(db, objective));
        objective.title = u"Users"_s;
        objective.metric = users;
        MAINSTAY_CHECK(objectivestore::insert(db, objective));
        objective.title = u"Settled"_s;
        objective.closedDay = today;
        MAINSTAY_CHECK(objectivestore::insert(db, objective));
        objective.title = u"Not begun"_s;
        objective.closedDay = {};
        objective.beginDay = today.addDays(1);
        MAINSTAY_CHECK(objectivestore::insert(db, objective));
        return objectivestore::measure(db, hours, {QDate(2025, 12, 31), 1, {}}); // the day before the quarter
    });
    QCOMPARE(desk.share(ReadinessPart::Goals),
             (ReadinessShare {0,
                              2,
                              {item(OpenThing::ObjectiveNotMeasured, u"Hours"_s, QDate(2025, 12, 31)),
                               item(OpenThing::ObjectiveNotMeasured, u"Users"_s)}}));
    desk.workspace.batch(u"measure"_s, [&] { return objectivestore::measure(db, hours, {quarter, 1, {}}); });
    QCOMPARE(desk.share(ReadinessPart::Goals).done, 1);
    desk.workspace.batch(u"use"_s, [&] { return addUse(db, desk.review.account, users, QDate(2026, 2, 1), 4); });
    QVERIFY(desk.share(ReadinessPart::Goals).isDone());
    // Of the next quarter: 45 days back from today count.
    desk.review.quarterDay = QDate(2026, 4, 1);
    desk.review.start = QDateTime(QDate(2026, 4, 20), QTime(9, 0), Qt::UTC);
    desk.save();
    QCOMPARE(desk.share(ReadinessPart::Goals).done, 0);
    desk.workspace.batch(u"measure"_s, [&] {
        return objectivestore::measure(db, hours, {today.addDays(-readiness::measuredDays), 1, {}});
    });
    QCOMPARE(desk.share(ReadinessPart::Goals).done, 1);
    // What is measured tomorrow is not known today.
    desk.workspace.batch(u"use"_s, [&] { return addUse(db, desk.review.account, users, today.addDays(1), 4); });
    QCOMPARE(desk.share(ReadinessPart::Goals).done, 1);
}

void TestReadiness::metricsGetStale()
{
    Desk desk;
    Connection &db = desk.workspace.db();
    const AccountId other = desk.workspace.addAccount(u"Beta"_s);
    desk.workspace.batch(u"use"_s, [&]() -> Result<void> {
        MAINSTAY_TRY(const MetricId users, addMetric(db, u"Users"_s));
        MAINSTAY_TRY(const MetricId reports, addMetric(db, u"Reports"_s));
        MAINSTAY_TRY(const MetricId foreign, addMetric(db, u"Foreign"_s));
        MAINSTAY_CHECK(addUse(db, desk.review.account, users, today.addDays(-readiness::freshDays), 1));
        MAINSTAY_CHECK(addUse(db, desk.review.account, reports, today.addDays(-readiness::freshDays - 1), 1));
        return addUse(db, other, foreign, today, 1);
    });
    const QDate lastReport = today.addDays(-readiness::freshDays - 1);
    QCOMPARE(desk.share(ReadinessPart::Metrics), (ReadinessShare {1, 2, {item(OpenThing::MetricStale, u"Reports"_s, lastReport)}}));
    // A review that is over is held against its own day.
    desk.review.start = QDateTime(today.addDays(-1), QTime(9, 0), Qt::UTC);
    desk.save();
    QVERIFY(desk.share(ReadinessPart::Metrics).isDone());
}

void TestReadiness::peopleAreSet()
{
    Desk desk;
    const ContactId user = desk.person(u"Uma"_s, {ContactRole::User});
    const ContactId gone = desk.person(u"Gus"_s, {ContactRole::EconomicBuyer}, today);
    const ContactId buyer = desk.person(u"Bea"_s, {ContactRole::Champion, ContactRole::EconomicBuyer});
    desk.review.people = {{gone, false}};
    desk.save();
    QCOMPARE(desk.share(ReadinessPart::People).done, 0);
    desk.review.people = {{gone, false}, {user, false}};
    desk.save();
    QCOMPARE(desk.share(ReadinessPart::People), (ReadinessShare {1, 2, {item(OpenThing::NoBuyer)}}));
    desk.review.people = {{buyer, false}};
    desk.save();
    QCOMPARE(desk.share(ReadinessPart::People), (ReadinessShare {2, 2, {}}));
    // Among us nobody of the customer is asked for.
    desk.review.kind = QbrKind::Internal;
    desk.review.people.clear();
    desk.save();
    QCOMPARE(desk.share(ReadinessPart::People), (ReadinessShare {0, 1, {item(OpenThing::NobodyInvited)}}));
    desk.review.members = {desk.workspace.batch(u"member.add"_s, [&] {
        return accountstore::insertMember(desk.workspace.db(), {{}, {}, u"Mia"_s, {}, {}, Team::Success, true});
    })};
    desk.save();
    QCOMPARE(desk.share(ReadinessPart::People), (ReadinessShare {1, 1, {}}));
}

void TestReadiness::promisesAreClosed()
{
    Desk desk;
    const QDate day(2026, 3, 30);
    desk.promise(u"Old"_s, day.addDays(-400));
    desk.promise(u"Theirs"_s, day.addDays(-1), ActionState::Open, true, ActionSide::Theirs);
    desk.promise(u"On the day"_s, day);
    desk.promise(u"Only an action"_s, day.addDays(-5), ActionState::Open, false);
    desk.promise(u"No day"_s, {});
    desk.promise(u"Kept"_s, day.addDays(-readiness::promiseDays), ActionState::Kept);
    desk.promise(u"Long kept"_s, day.addDays(-readiness::promiseDays - 1), ActionState::Kept);
    desk.promise(u"Broken"_s, day.addDays(-3), ActionState::Broken);
    desk.promise(u"Dropped"_s, day.addDays(-3), ActionState::Dropped);
    const ReadinessShare expected {2,
                                   4,
                                   {item(OpenThing::PromiseOpen, u"Old"_s, day.addDays(-400)),
                                    item(OpenThing::PromiseOpen, u"Theirs"_s, day.addDays(-1), ActionSide::Theirs)}};
    QCOMPARE(desk.share(ReadinessPart::Promises), expected);
    // Without a date the quarter's end is what counts.
    desk.review.status = QbrStatus::Proposed;
    desk.review.start = {};
    desk.save();
    QCOMPARE(desk.share(ReadinessPart::Promises).open.size(), size_t(3));
}

namespace {

struct Random
{
    QRandomGenerator numbers;
    int upTo(int most) { return int(numbers.bounded(most + 1)); }
    QDate day() { return QDate(2025, 11, 1).addDays(upTo(200)); }
};

/// The definitions once more, reading everything anew for each review.
Readiness naive(Connection &db, const Qbr &review)
{
    Readiness ready;
    const QDate day = review.day();
    const QDate reference = day.isValid() && day < today ? day : today;
    const auto share = [&](ReadinessPart part) -> ReadinessShare & { return ready.shares[size_t(part)]; };
    const auto objectives = objectivestore::ofAccount(db, review.account).value();
    for (const Objective &one : objectives) {
        if (one.beginDay > reference || (one.closedDay.isValid() && one.closedDay <= reference))
            continue;
        QDate last;
        for (const Measurement &measured : one.measurements)
            last = measured.day >= one.beginDay && measured.day <= today ? measured.day : last;
        ++share(ReadinessPart::Goals).of;
        share(ReadinessPart::Goals).done += last.isValid() && (last >= review.quarterDay || last >= reference.addDays(-45)) ? 1 : 0;
    }
    auto rows = db.prepareGenerated("SELECT metric_id, day FROM metric_value WHERE account_id = ?1");
    rows->bind(review.account);
    QHash<qint64, QDate> metrics;
    while (rows->next().value()) {
        if (rows->date(1) <= today)
            metrics[rows->int64(0)] = std::max(metrics.value(rows->int64(0)), rows->date(1));
    }
    share(ReadinessPart::Metrics).of = int(metrics.size());
    for (const QDate last : metrics)
        share(ReadinessPart::Metrics).done += last >= reference.addDays(-35) ? 1 : 0;
    bool anybody = false;
    bool buyer = false;
    for (const Contact &contact : accountstore::contacts(db, review.account).value()) {
        const bool isInvited
            = std::any_of(review.people.begin(), review.people.end(), [&](const QbrPerson &one) { return one.contact == contact.id; });
        if (!isInvited || (contact.leftDay.isValid() && contact.leftDay <= reference))
            continue;
        anybody = true;
        buyer = buyer || std::count(contact.roles.begin(), contact.roles.end(), ContactRole::EconomicBuyer) > 0;
    }
    if (review.kind == QbrKind::Internal)
        share(ReadinessPart::People) = {review.members.empty() ? 0 : 1, 1, {}};
    else
        share(ReadinessPart::People) = {int(anybody) + int(buyer), 2, {}};
    auto actions
        = db.prepareGenerated("SELECT state, due_day FROM action WHERE account_id = ?1 AND is_promise = 1 AND due_day IS NOT NULL");
    actions->bind(review.account);
    const QDate until = day.isValid() ? day : review.quarterDay.addMonths(3);
    while (actions->next().value()) {
        const bool isOpen = actions->text(0) == u"open";
        if (actions->text(0) == u"dropped" || actions->date(1) >= until || (!isOpen && actions->date(1) < until.addDays(-91)))
            continue;
        ++share(ReadinessPart::Promises).of;
        share(ReadinessPart::Promises).done += isOpen ? 0 : 1;
    }
    for (const ReadinessPart part : {ReadinessPart::Goals, ReadinessPart::Metrics})
        share(part).of = std::max(1, share(part).of);
    return ready;
}

} // namespace

void TestReadiness::quarterSaysWhatEachReviewSays()
{
    Random random {QRandomGenerator(11)};
    int ready = 0;
    int open = 0;
    for (int round = 0; round < 6; ++round) {
        Desk desk;
        Connection &db = desk.workspace.db();
        std::vector<QbrId> ids {desk.review.id};
        for (int a = 0; a < 8; ++a) {
            desk.review.account = desk.workspace.addAccount(u"Account %1"_s.arg(a));
            desk.review.people.clear();
            for (int c = random.upTo(2); c > 0; --c) {
                const ContactRole role = random.upTo(1) == 0 ? ContactRole::EconomicBuyer : ContactRole::User;
                const ContactId id = desk.person(u"Person %1"_s.arg(c), {role}, random.upTo(3) == 0 ? random.day() : QDate());
                if (random.upTo(3) > 0)
                    desk.review.people.push_back({id, false});
            }
            for (int p = random.upTo(5); p > 0; --p)
                desk.promise(u"Promise"_s, random.day(), ActionState(random.upTo(4)), random.upTo(3) > 0);
            const AccountId account = desk.review.account;
            desk.workspace.batch(u"rows"_s, [&]() -> Result<void> {
                std::vector<MetricId> metrics;
                for (int m = 0; m < 3; ++m) {
                    MAINSTAY_TRY(const MetricId id, addMetric(db, u"Metric %1 %2"_s.arg(a).arg(m)));
                    metrics.push_back(id);
                    std::vector<QDate> days;
                    for (int v = random.upTo(3); v > 0; --v)
                        days.push_back(random.day());
                    std::sort(days.begin(), days.end());
                    days.erase(std::unique(days.begin(), days.end()), days.end());
                    for (const QDate day : days)
                        MAINSTAY_CHECK(addUse(db, account, id, day, random.upTo(9)));
                }
                for (int o = random.upTo(3); o > 0; --o) {
                    Objective objective;
                    objective.account = account;
                    objective.title = u"Objective %1"_s.arg(o);
                    objective.beginDay = random.day();
                    if (random.upTo(3) == 0)
                        objective.closedDay = random.day();
                    if (random.upTo(1) == 0)
                        objective.metric = metrics[size_t(random.upTo(2))];
                    MAINSTAY_TRY(const ObjectiveId id, objectivestore::insert(db, objective));
                    for (int v = random.upTo(2); v > 0; --v)
                        MAINSTAY_CHECK(objectivestore::measure(db, id, {random.day(), 1, {}}));
                }
                return {};
            });
            for (int r = 0; r < 2; ++r) {
                desk.review.uid.clear();
                desk.review.kind = QbrKind(random.upTo(2));
                desk.review.status = random.upTo(3) == 0 ? QbrStatus::Proposed : QbrStatus::Scheduled;
                desk.review.start
                    = desk.review.status == QbrStatus::Proposed ? QDateTime() : QDateTime(random.day(), QTime(22, 0), Qt::UTC);
                ids.push_back(
                    desk.workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(db, desk.review, desk.workspace.clock()); }));
            }
        }
        const auto all = readiness::ofQuarters(db, quarter, quarter.addMonths(3), today).value();
        QCOMPARE(size_t(all.size()), ids.size());
        for (const QbrId id : ids) {
            const Readiness expected = naive(db, qbrstore::byId(db, id).value());
            const Readiness one = readiness::of(db, id, today).value();
            QCOMPARE(one, all.value(id));
            for (const ReadinessPart part : allReadinessParts) {
                QCOMPARE(one.share(part).done, expected.share(part).done);
                QCOMPARE(one.share(part).of, expected.share(part).of);
                QCOMPARE(int(one.share(part).open.size()), one.share(part).of - one.share(part).done);
                (one.share(part).isDone() ? ready : open) += 1;
            }
        }
        QVERIFY(readiness::ofQuarters(db, quarter.addMonths(3), quarter.addMonths(6), today)->isEmpty());
    }
    QVERIFY(ready > 50 && open > 50);
}

/// 5,000 reviews in a quarter: six statements, not 5,000 times six.
void TestReadiness::manyReviewsAreQuick()
{
    Desk desk;
    Connection &db = desk.workspace.db();
    constexpr int count = 5000;
    desk.workspace.batch(u"many"_s, [&]() -> Result<void> {
        MAINSTAY_TRY(const MetricId users, addMetric(db, u"Users"_s));
        MAINSTAY_TRY(const MetricId reports, addMetric(db, u"Reports"_s));
        for (int i = 0; i < count; ++i) {
            Account account;
            account.name = u"Account %1"_s.arg(i);
            MAINSTAY_TRY(desk.review.account, accountstore::insert(db, account, desk.workspace.clock()));
            for (int month = 0; month < 6; ++month) {
                MAINSTAY_CHECK(addUse(db, desk.review.account, users, today.addDays(-30 * month), i));
                MAINSTAY_CHECK(addUse(db, desk.review.account, reports, today.addDays(-40 - 30 * month), i));
            }
            Objective objective;
            objective.account = desk.review.account;
            objective.title = u"Objective"_s;
            objective.metric = users;
            objective.beginDay = QDate(2025, 1, 1);
            MAINSTAY_CHECK(objectivestore::insert(db, objective));
            desk.review.uid.clear();
            MAINSTAY_CHECK(qbrstore::insert(db, desk.review, desk.workspace.clock()));
        }
        return {};
    });
    const auto all = readiness::ofQuarters(db, quarter, quarter.addMonths(3), today).value();
    QCOMPARE(all.size(), count + 1);
    QCOMPARE(all.value(QbrId(count)).share(ReadinessPart::Metrics).done, 1);
}

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
