// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/deckfacts.h"

#include "core/contracts/contractstore.h"
#include "core/outcomes/metricstore.h"
#include "core/outcomes/objectivestore.h"
#include "core/outcomes/supportcasestore.h"
#include "core/qbr/qbrstore.h"
#include "core/touchpoints/touchpointstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

// By type, not by care: nothing internal is read without a key, and nobody makes one.
template <typename T>
concept ReadsWithoutKey = requires(const T &value) { value.shared(); };
static_assert(ReadsWithoutKey<Shareable<int>>);
static_assert(!ReadsWithoutKey<Internal<int>>);
static_assert(!std::is_default_constructible_v<InternalKey>);
static_assert(!std::is_convertible_v<Internal<int>, int>);

class Brief final : public InternalPaper
{
public:
    static const PrepSheet &sheetOf(const DeckFacts &facts) { return facts.sheet.read(key()); }
};

/// A review on 30 March, the last one in December, and facts of every kind.
struct Desk
{
    TestWorkspace workspace;
    AccountId account = workspace.addAccount(u"Acme"_s);
    ContactId ana = workspace.addContact(account, u"Ana"_s);
    MemberId mia = workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(db(), {.name = u"Mia"_s, .email = {}}); });
    QbrId last = addReview(QbrStatus::FollowedUp, QDateTime(QDate(2025, 12, 10), QTime(9, 0), Qt::UTC));
    QbrId next = addReview(QbrStatus::Scheduled, QDateTime(QDate(2026, 3, 30), QTime(9, 0), Qt::UTC));

    Connection &db() { return workspace.db(); }

    QbrId addReview(QbrStatus status, const QDateTime &start)
    {
        Qbr qbr;
        qbr.account = account;
        qbr.owner = mia;
        qbr.status = status;
        qbr.start = start;
        qbr.timeZone = u"Europe/Budapest"_s;
        qbr.quarterDay = Quarter::containing(start.date(), {}).firstDay({});
        qbr.people = {{ana, false}};
        qbr.agenda = usualAgenda(QbrKind::Qbr, 60);
        qbr.decisions = u"Roll out in spring"_s;
        qbr.notes = u"they are unhappy"_s;
        return workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(db(), qbr, workspace.clock()); });
    }

    MetricId addMetric(const QString &name, MetricKind kind)
    {
        Metric metric;
        metric.key = metric.name = name;
        metric.kind = kind;
        return workspace.batch(u"metric.add"_s, [&] { return metricstore::insert(db(), metric); });
    }

    void put(MetricId metric, QDate day, double value)
    {
        workspace.batch(u"use.put"_s, [&] { return metricstore::put(db(), {account, metric, {}, day, value}); });
    }

    DeckFacts facts() { return deckfacts::load(db(), next, fixedNow()).value(); }
};

} // namespace

class TestDeckFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewAndPeople()
    {
        Desk desk;
        const DeckFacts facts = desk.facts();
        QCOMPARE(facts.account.shared(), u"Acme"_s);
        QCOMPARE(facts.lastDay.shared(), QDate(2025, 12, 10));
        QCOMPARE(facts.decisions.shared(), u"Roll out in spring"_s);
        QCOMPARE(facts.theirs.shared(), (std::vector<DeckPerson> {{u"Ana"_s, {}}}));
        QCOMPARE(facts.ours.shared(), (std::vector<DeckPerson> {{u"Mia"_s, {}}}));
        QCOMPARE(facts.agenda.shared(), usualAgenda(QbrKind::Qbr, 60));
        QCOMPARE(facts.asOf.shared(), fixedNow().date());
        QCOMPARE(Brief::sheetOf(facts).accountName, u"Acme"_s);
        QCOMPARE(deckfacts::load(desk.db(), QbrId(99), fixedNow()).error().code, ErrorCode::NotFound);
    }

    void useByMonth()
    {
        Desk desk;
        const MetricId users = desk.addMetric(u"Users"_s, MetricKind::Level);
        const MetricId reports = desk.addMetric(u"Reports"_s, MetricKind::Count);
        desk.put(users, QDate(2025, 2, 28), 1); // before the year
        desk.put(users, QDate(2025, 3, 1), 40);
        desk.put(users, QDate(2026, 3, 2), 70);
        desk.put(users, QDate(2026, 3, 19), 60);
        desk.put(reports, QDate(2026, 2, 3), 5);
        desk.put(reports, QDate(2026, 2, 27), 6);
        const std::vector<DeckUse> use = desk.facts().use.shared();
        QCOMPARE(use.size(), size_t(2));
        QCOMPARE(use[0].metric, u"Users"_s);
        QCOMPARE(use[0].months.size(), size_t(deckMonths));
        QCOMPARE(use[0].months.front(), (DeckPoint {QDate(2025, 3, 1), 40}));
        QCOMPARE(use[0].months.back(), (DeckPoint {QDate(2026, 3, 1), 60})); // a level: the last one of the month
        QVERIFY(!use[0].months[1].value); // a gap, no 0
        QCOMPARE(use[1].months[11], (DeckPoint {QDate(2026, 2, 1), 11})); // a count: the sum
    }

    void supportOfTheYear()
    {
        Desk desk;
        const auto add = [&](const QDateTime &opened, CaseSeverity severity, int answerMinutes) {
            SupportCase one;
            one.account = desk.account;
            one.openedAt = opened;
            one.severity = severity;
            if (answerMinutes >= 0)
                one.answeredAt = opened.addSecs(60 * answerMinutes);
            desk.workspace.batch(u"case.add"_s, [&] { return supportcasestore::insert(desk.db(), one); });
        };
        const auto at = [](int year, int month, int day) { return QDateTime(QDate(year, month, day), QTime(9, 0), Qt::UTC); };
        add(at(2025, 2, 27), CaseSeverity::High, 1); // before the year
        add(at(2025, 6, 1), CaseSeverity::High, 500); // before the last review: not in the median
        add(at(2026, 1, 5), CaseSeverity::Critical, 30);
        add(at(2026, 1, 6), CaseSeverity::Normal, 10);
        add(at(2026, 2, 6), CaseSeverity::Normal, 90);
        add(at(2026, 3, 6), CaseSeverity::Normal, -1);
        const DeckSupport support = desk.facts().support.shared();
        QCOMPARE(support.months[10].opened, (std::array<int, 4> {1, 0, 1, 0}));
        QCOMPARE(support.months[3].opened, (std::array<int, 4> {0, 1, 0, 0}));
        int sum = 0;
        for (const DeckSupport::Month &month : support.months)
            sum += month.opened[0] + month.opened[1] + month.opened[2] + month.opened[3];
        QCOMPARE(sum, 5);
        QCOMPARE(support.answerMinutes, std::optional(30));
        QCOMPARE(support.answered, 3);
        QCOMPARE(support.open, 6);
    }

    void goalsTellWhatIsComputed()
    {
        Desk desk;
        Objective objective;
        objective.account = desk.account;
        objective.title = u"Everybody plans in it"_s;
        objective.baseline = 10;
        objective.target = 80;
        objective.beginDay = QDate(2026, 1, 1);
        objective.dueDay = QDate(2026, 12, 31);
        objective.overrideState = ObjectiveState::AtRisk;
        objective.overrideReason = u"their sponsor leaves"_s;
        desk.workspace.batch(u"objective.add"_s, [&] { return objectivestore::insert(desk.db(), objective); });
        const std::vector<DeckGoal> goals = desk.facts().goals.shared();
        QCOMPARE(goals.size(), size_t(1));
        QCOMPARE(goals[0].state, ObjectiveState::NotMeasured);
    }

    void promisesAndContracts()
    {
        Desk desk;
        for (const ActionState state : {ActionState::Open, ActionState::Dropped}) {
            Action action;
            action.account = desk.account;
            action.what = toText(state);
            action.isPromise = true;
            action.owner = desk.mia;
            action.state = state;
            if (state != ActionState::Open)
                action.closedAt = fixedNow();
            desk.workspace.batch(u"action.add"_s, [&] { return touchpointstore::insertAction(desk.db(), action, desk.workspace.clock()); });
        }
        const std::vector<DeckPromise> promises = desk.facts().promises.shared();
        QCOMPARE(promises.size(), size_t(1));
        QCOMPARE(promises[0].what, u"open"_s);
        QVERIFY(desk.facts().contracts.shared().empty());
    }
};

QTEST_GUILESS_MAIN(TestDeckFacts)
#include "tst_deckfacts.moc"
