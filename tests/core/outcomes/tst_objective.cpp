// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/objectivestore.h"
#include "tests/support/outcomerows.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mainstay::ObjectiveState)
Q_DECLARE_METATYPE(std::vector<double>)

namespace {

const QDate begin(2026, 1, 1);

/// From 0 to 100 in a hundred days.
Objective hundred()
{
    Objective objective;
    objective.account = AccountId(1);
    objective.title = u"Reports a week"_s;
    objective.baseline = 0;
    objective.target = 100;
    objective.beginDay = begin;
    objective.dueDay = begin.addDays(100);
    return objective;
}

/// Measured every ten days from the tenth on.
Objective measured(const std::vector<double> &values)
{
    Objective objective = hundred();
    int day = 0;
    for (const double value : values)
        objective.measurements.push_back({begin.addDays(day += 10), value, {}});
    return objective;
}

Objective scaled(Objective objective, double factor, double shift)
{
    const auto change = [&](double value) { return value * factor + shift; };
    if (factor < 0)
        objective.direction = objective.direction == ObjectiveDirection::More ? ObjectiveDirection::Less : ObjectiveDirection::More;
    if (objective.baseline)
        objective.baseline = change(*objective.baseline);
    if (objective.target)
        objective.target = change(*objective.target);
    for (Measurement &one : objective.measurements)
        one.value = change(one.value);
    return objective;
}

} // namespace

class TestObjective final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineTellsTheState_data();
    void lineTellsTheState();
    void whatDoesNotCountIsLeftOut();
    void missingPartsAreNamed();
    void withoutADayThereIsNoLine();
    void teamHasTheLastWord();
    void mirrorAndScaleChangeNothing();
    void badOnesAreRefused();
    void objectivesComeBack();
    void useMeasures();
};

void TestObjective::lineTellsTheState_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<int>("today"); // days after the begin
    QTest::addColumn<ObjectiveState>("state");
    using S = ObjectiveState;
    QTest::newRow("nothing measured") << std::vector<double> {} << 50 << S::NotMeasured;
    QTest::newRow("on the line") << std::vector<double> {10, 20} << 25 << S::OnTrack;
    QTest::newRow("above the line") << std::vector<double> {30} << 15 << S::OnTrack;
    QTest::newRow("just below the line") << std::vector<double> {10, 19.999} << 25 << S::Behind;
    QTest::newRow("nothing done") << std::vector<double> {0} << 12 << S::Behind;
    QTest::newRow("worse than it began") << std::vector<double> {-1} << 12 << S::AtRisk;
    QTest::newRow("moving away") << std::vector<double> {8, 7} << 21 << S::AtRisk;
    QTest::newRow("moving away, yet above the line") << std::vector<double> {60, 50} << 21 << S::OnTrack;
    QTest::newRow("behind at two thirds less a day") << std::vector<double> {1, 2, 3} << 66 << S::Behind;
    QTest::newRow("behind beyond two thirds") << std::vector<double> {1, 2, 3} << 67 << S::AtRisk;
    QTest::newRow("reached early") << std::vector<double> {40, 100} << 25 << S::Achieved;
    QTest::newRow("reached, then lost again") << std::vector<double> {100, 30} << 25 << S::OnTrack;
    QTest::newRow("on the due day") << std::vector<double> {10, 20, 30, 40, 50, 60, 70, 80, 90, 99} << 100 << S::AtRisk;
    QTest::newRow("the day after") << std::vector<double> {10, 20, 30, 40, 50, 60, 70, 80, 90, 99} << 101 << S::Missed;
    QTest::newRow("reached and over") << std::vector<double> {10, 120} << 300 << S::Achieved;
}

void TestObjective::lineTellsTheState()
{
    QFETCH(const std::vector<double>, values);
    QFETCH(const int, today);
    QFETCH(const ObjectiveState, state);
    const ObjectiveProgress progress = stateOf(measured(values), begin.addDays(today));
    QCOMPARE(progress.computed, state);
    QCOMPARE(progress.state, state);
    QCOMPARE(progress.part.has_value(), !values.empty());
}

void TestObjective::whatDoesNotCountIsLeftOut()
{
    Objective objective = measured({50});
    objective.measurements.push_back({begin.addDays(-5), 100, {}}); // before it began
    objective.measurements.push_back({begin.addDays(40), 100, {}}); // not yet
    QCOMPARE(stateOf(objective, begin.addDays(20)).last->value, 50.0);
    QCOMPARE(stateOf(objective, begin.addDays(20)).expected, std::optional(10.0));
    QCOMPARE(stateOf(objective, begin.addDays(40)).computed, ObjectiveState::Achieved);
    objective.closedDay = begin.addDays(30); // no longer measured from then on
    QCOMPARE(stateOf(objective, begin.addDays(300)).computed, ObjectiveState::OnTrack);
    QVERIFY(objective.isOpenOn(begin.addDays(29)));
    QVERIFY(!objective.isOpenOn(begin.addDays(30)));
    // What comes after the due day is too late.
    Objective late = measured({10});
    late.measurements.push_back({begin.addDays(101), 100, {}});
    QCOMPARE(stateOf(late, begin.addDays(120)).computed, ObjectiveState::Missed);
}

void TestObjective::missingPartsAreNamed()
{
    Objective objective = measured({50});
    objective.baseline.reset();
    QCOMPARE(stateOf(objective, begin.addDays(20)).computed, ObjectiveState::NotMeasured);
    QCOMPARE(stateOf(objective, begin.addDays(20)).gaps, std::vector {ObjectiveGap::Baseline});
    objective.measurements.back().value = 100; // reached from wherever it began
    QCOMPARE(stateOf(objective, begin.addDays(20)).computed, ObjectiveState::Achieved);
    objective.direction = ObjectiveDirection::Less;
    objective.measurements.back().value = 101;
    QCOMPARE(stateOf(objective, begin.addDays(20)).computed, ObjectiveState::NotMeasured);
    objective.target.reset();
    objective.dueDay = {};
    objective.measurements.clear();
    const ObjectiveProgress nothing = stateOf(objective, begin.addDays(20));
    QCOMPARE(nothing.computed, ObjectiveState::NotMeasured);
    QCOMPARE(nothing.gaps, (std::vector {ObjectiveGap::Baseline, ObjectiveGap::Target, ObjectiveGap::DueDay, ObjectiveGap::Measurement}));
    QVERIFY(!nothing.part && !nothing.expected && !nothing.last);
}

void TestObjective::withoutADayThereIsNoLine()
{
    Objective objective = measured({1});
    objective.dueDay = {};
    QCOMPARE(stateOf(objective, begin.addDays(900)).computed, ObjectiveState::OnTrack);
    QVERIFY(!stateOf(objective, begin.addDays(900)).expected);
    objective.measurements.back().value = 0;
    QCOMPARE(stateOf(objective, begin.addDays(900)).computed, ObjectiveState::Behind);
    objective.measurements.back().value = -3;
    QCOMPARE(stateOf(objective, begin.addDays(900)).computed, ObjectiveState::AtRisk);
}

void TestObjective::teamHasTheLastWord()
{
    Objective objective = measured({50});
    objective.overrideState = ObjectiveState::AtRisk;
    objective.overrideReason = u"The sponsor is leaving"_s;
    const ObjectiveProgress progress = stateOf(objective, begin.addDays(20));
    QCOMPARE(progress.state, ObjectiveState::AtRisk);
    QCOMPARE(progress.computed, ObjectiveState::OnTrack);
}

/// Less of something bad is as good as more of something good, in whatever unit it is counted.
void TestObjective::mirrorAndScaleChangeNothing()
{
    QRandomGenerator random(7);
    int seen[6] = {};
    for (int round = 0; round < 4000; ++round) {
        std::vector<double> values;
        for (int i = random.bounded(5); i > 0; --i)
            values.push_back(random.bounded(-20, 130));
        const Objective objective = measured(values);
        const QDate today = begin.addDays(random.bounded(120));
        const ObjectiveState state = stateOf(objective, today).computed;
        ++seen[int(state)];
        QCOMPARE(stateOf(scaled(objective, -1, 0), today).computed, state);
        QCOMPARE(stateOf(scaled(objective, 0.37, 0), today).computed, state);
        QCOMPARE(stateOf(scaled(objective, 1000, 12345), today).computed, state);
        QCOMPARE(stateOf(scaled(objective, -3, 7), today).computed, state);
    }
    for (const int count : seen)
        QVERIFY(count > 20);
}

void TestObjective::badOnesAreRefused()
{
    const auto fieldOf = [](auto change) {
        Objective objective = hundred();
        change(objective);
        const auto checked = validate(objective);
        return checked.ok() ? QString() : checked.error().detail;
    };
    QCOMPARE(fieldOf([](Objective &) {}), QString());
    QCOMPARE(fieldOf([](Objective &o) { o.account = {}; }), u"account"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.title = u"  "_s; }), u"title"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.target = 0; }), u"target"_s); // the baseline
    QCOMPARE(fieldOf([](Objective &o) { o.target = -1; }), u"target"_s); // less is not more
    QCOMPARE(fieldOf([](Objective &o) { o.direction = ObjectiveDirection::Less; }), u"target"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.target = qInf(); }), u"target"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.baseline = qQNaN(); }), u"baseline"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.beginDay = {}; }), u"beginDay"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.dueDay = o.beginDay; }), u"dueDay"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.dueDay = o.beginDay.addDays(-1); }), u"dueDay"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.overrideState = ObjectiveState::Missed; }), u"overrideReason"_s);
    QCOMPARE(fieldOf([](Objective &o) { o.overrideState = ObjectiveState::NotMeasured; }), u"overrideState"_s);
    // Still to be agreed with the customer.
    QCOMPARE(fieldOf([](Objective &o) { o.baseline.reset(); }), QString());
    QCOMPARE(fieldOf([](Objective &o) { o.target.reset(); }), QString());
    QCOMPARE(fieldOf([](Objective &o) { o.dueDay = {}; }), QString());
}

void TestObjective::objectivesComeBack()
{
    TestWorkspace workspace;
    Objective objective = hundred();
    objective.account = workspace.addAccount(u"Acme"_s);
    objective.contact = workspace.addContact(objective.account, u"Ana"_s);
    objective.key = u"O-1"_s;
    objective.unit = u"h"_s;
    objective.quote = u"We lose two days a month"_s;
    objective.direction = ObjectiveDirection::Less;
    objective.target = -4.5;
    objective.overrideState = ObjectiveState::Behind;
    objective.overrideReason = u"Said so in May"_s;
    objective.id = workspace.batch(u"objective.add"_s, [&] { return objectivestore::insert(workspace.db(), objective); });
    QCOMPARE(objectivestore::ofAccount(workspace.db(), objective.account).value(), std::vector {objective});

    objective.measurements = {{begin.addDays(3), 2.25, u"counted"_s}, {begin.addDays(9), 1, {}}};
    workspace.batch(u"objective.measure"_s, [&]() -> Result<void> {
        MAINSTAY_CHECK(objectivestore::measure(workspace.db(), objective.id, {begin.addDays(9), 5, u"a mistake"_s}));
        for (const Measurement &one : objective.measurements)
            MAINSTAY_CHECK(objectivestore::measure(workspace.db(), objective.id, one));
        return {};
    });
    objective.closedDay = begin.addDays(40);
    objective.title = u"Fewer hours"_s;
    workspace.batch(u"objective.edit"_s, [&] { return objectivestore::update(workspace.db(), objective); });
    QCOMPARE(objectivestore::ofAccount(workspace.db(), objective.account).value(), std::vector {objective});
    QCOMPARE(objectivestore::measure(workspace.db(), objective.id, {begin, qInf(), {}}).error().detail, u"value"_s);
    QCOMPARE(objectivestore::measure(workspace.db(), objective.id, {{}, 1, {}}).error().detail, u"day"_s);

    workspace.batch(u"objective.measure"_s,
                    [&] { return objectivestore::removeMeasurement(workspace.db(), objective.id, begin.addDays(3)); });
    QCOMPARE(objectivestore::ofAccount(workspace.db(), objective.account)->front().measurements.size(), size_t(1));
    workspace.batch(u"objective.remove"_s, [&] { return objectivestore::remove(workspace.db(), objective.id); });
    QVERIFY(objectivestore::ofAccount(workspace.db(), objective.account)->empty());
    objective.account = {};
    QCOMPARE(objectivestore::insert(workspace.db(), objective).error().code, ErrorCode::InvalidInput);
}

void TestObjective::useMeasures()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    Objective objective = hundred();
    objective.account = workspace.addAccount(u"Acme"_s);
    const AccountId other = workspace.addAccount(u"Beta"_s);
    workspace.batch(u"use"_s, [&]() -> Result<void> {
        MAINSTAY_TRY(objective.metric, addMetric(db, u"Reports"_s));
        MAINSTAY_TRY(const MetricId otherMetric, addMetric(db, u"Users"_s));
        MAINSTAY_TRY(const ProductId one, contractstore::insertProduct(db, {{}, {}, u"One"_s}));
        MAINSTAY_TRY(const ProductId two, contractstore::insertProduct(db, {{}, {}, u"Two"_s}));
        MAINSTAY_TRY(objective.id, objectivestore::insert(db, objective));
        // Per product alone: they add up.
        MAINSTAY_CHECK(addUse(db, objective.account, objective.metric, begin.addDays(1), 3, one));
        MAINSTAY_CHECK(addUse(db, objective.account, objective.metric, begin.addDays(1), 4, two));
        // The account's own value goes before its products', and what was measured by hand before both.
        MAINSTAY_CHECK(addUse(db, objective.account, objective.metric, begin.addDays(2), 100, two));
        MAINSTAY_CHECK(addUse(db, objective.account, objective.metric, begin.addDays(2), 9));
        MAINSTAY_CHECK(addUse(db, objective.account, objective.metric, begin.addDays(3), 11));
        MAINSTAY_CHECK(objectivestore::measure(db, objective.id, {begin.addDays(3), 12, u"by hand"_s}));
        // Too early, of another metric, of another account.
        MAINSTAY_CHECK(addUse(db, objective.account, objective.metric, begin.addDays(-1), 50));
        MAINSTAY_CHECK(addUse(db, objective.account, otherMetric, begin.addDays(4), 50));
        return addUse(db, other, objective.metric, begin.addDays(4), 50);
    });
    const std::vector<Measurement> expected {{begin.addDays(1), 7, {}}, {begin.addDays(2), 9, {}}, {begin.addDays(3), 12, u"by hand"_s}};
    QCOMPARE(objectivestore::ofAccount(db, objective.account)->front().measurements, expected);
}

QTEST_GUILESS_MAIN(TestObjective)
#include "tst_objective.moc"
