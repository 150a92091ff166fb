// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/planner.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <map>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate quarterBegin(2026, 4, 1);
const QDate quarterEnd(2026, 7, 1);

MeetingSide sideIn(const char *zone, std::vector<QDate> holidays = {})
{
    return {QTimeZone(zone), {}, std::move(holidays)};
}

/// One member in Budapest, one customer side there, and so many accounts that were reviewed on these days.
PlannerInput inputWith(const std::vector<QDate> &lastHeld)
{
    PlannerInput input;
    input.firstDay = quarterBegin;
    input.endDay = quarterEnd;
    input.today = QDate(2026, 3, 20);
    input.sides = {sideIn("Europe/Budapest")};
    PlannerMember member;
    member.id = MemberId(1);
    member.side = input.sides.front();
    input.members = {member};
    for (size_t i = 0; i < lastHeld.size(); ++i) {
        PlannerAccount account;
        account.id = AccountId(qint64(i) + 1);
        account.member = 0;
        account.lastHeld = lastHeld[i];
        input.accounts.push_back(account);
    }
    return input;
}

const std::vector<const char *> zones {"Europe/Budapest", "Asia/Tokyo", "America/New_York", "Europe/London", "Asia/Kolkata", "America/Los_Angeles"};

PlannerInput randomInput(QRandomGenerator &random, int members, int accounts)
{
    PlannerInput input;
    input.firstDay = quarterBegin;
    input.endDay = quarterEnd;
    input.today = quarterBegin.addDays(random.bounded(60) - 30);
    const auto randomDay = [&] { return quarterBegin.addDays(random.bounded(91)); };
    for (const char *zone : zones) {
        std::vector<QDate> holidays;
        for (int i = random.bounded(6); i > 0; --i)
            holidays.push_back(randomDay());
        std::sort(holidays.begin(), holidays.end());
        input.sides.push_back(sideIn(zone, holidays));
    }
    for (int i = 0; i < members; ++i) {
        PlannerMember member;
        member.id = MemberId(i + 1);
        member.side = input.sides[size_t(random.bounded(int(zones.size())))];
        member.side.hours.fromMinute = 60 * random.bounded(7, 11);
        member.side.hours.toMinute = member.side.hours.fromMinute + 60 * random.bounded(6, 11);
        for (int k = random.bounded(120); k > 0; --k) {
            const qint64 from = utcMinutes(QDateTime(randomDay(), QTime(random.bounded(6, 18), 15 * random.bounded(4)), Qt::UTC));
            member.busy.push_back({from, from + 15 * random.bounded(1, 9)});
        }
        for (int k = random.bounded(8); k > 0; --k)
            member.fixed.push_back(randomDay());
        input.members.push_back(member);
    }
    for (int i = 0; i < accounts; ++i) {
        PlannerAccount account;
        account.id = AccountId(i + 1);
        if (random.bounded(20) > 0)
            account.member = size_t(random.bounded(members));
        account.side = size_t(random.bounded(int(zones.size())));
        if (random.bounded(4) > 0)
            account.lastHeld = quarterBegin.addDays(-random.bounded(1, 200));
        account.intervalDays = 30 * random.bounded(1, 7);
        if (random.bounded(3) == 0)
            account.paceDays = 30 * random.bounded(1, 9);
        if (random.bounded(15) == 0)
            account.excluded = NoProposal::NoReviews;
        input.accounts.push_back(account);
    }
    return input;
}

int minuteOfDay(const QDateTime &utc, const QTimeZone &zone)
{
    return utc.toTimeZone(zone).time().msecsSinceStartOfDay() / 60'000;
}

std::optional<NoProposal> reasonOf(const PlannerResult &result, size_t account)
{
    for (const Unproposed &one : result.unproposed) {
        if (one.account == account)
            return one.reason;
    }
    return std::nullopt;
}

/// The least Σ load²/days that any assignment of the movable reviews to the weeks allows.
double leastPotential(const std::vector<WeekLoad> &weeks, int movable)
{
    double best = 1e300;
    std::vector<int> loads;
    for (const WeekLoad &week : weeks)
        loads.push_back(week.fixed);
    const std::function<void(size_t, int)> tryAll = [&](size_t week, int left) {
        if (week + 1 == weeks.size()) {
            double sum = 0;
            for (size_t i = 0; i < weeks.size(); ++i) {
                const double load = loads[i] + (i == week ? left : 0);
                sum += load * load / weeks[i].days;
            }
            best = std::min(best, sum);
            return;
        }
        for (int here = 0; here <= left; ++here) {
            loads[week] += here;
            tryAll(week + 1, left - here);
            loads[week] -= here;
        }
    };
    tryAll(0, movable);
    return best;
}

} // namespace

class TestQbrPlanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesHoldForAnyInput_data();
    void rulesHoldForAnyInput();
    void weeksAreAsEvenAsCanBe_data();
    void weeksAreAsEvenAsCanBe();
    void evennessIsMeasuredAgainstBruteForce();
    void dueByCadenceOrByPace();
    void everyAccountWithoutADateSaysWhy();
    void fixedReviewsAndMeetingsAreLeftAlone();
    void hoursAreThoseOfBothSides();
    void clocksThatChange();
    void theOverdueComeFirst();
    void nothingAndNobody();
    void fiveThousandAccounts();
};

void TestQbrPlanner::rulesHoldForAnyInput_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestQbrPlanner::rulesHoldForAnyInput()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const PlannerInput input = randomInput(random, 1 + random.bounded(4), random.bounded(90));
    const PlannerResult result = proposeReviews(input);
    QCOMPARE(result, proposeReviews(input));
    QCOMPARE(result.proposals.size() + result.unproposed.size(), input.accounts.size());
    std::map<size_t, std::vector<TimeSpan>> taken;
    std::map<std::pair<size_t, QDate>, int> onDay;
    for (const Proposal &proposal : result.proposals) {
        const PlannerAccount &account = input.accounts[proposal.account];
        const PlannerMember &member = input.members[proposal.member];
        QCOMPARE(proposal.member, *account.member);
        QVERIFY(!account.excluded);
        const TimeSpan span {utcMinutes(proposal.start), utcMinutes(proposal.start) + input.minutes};
        for (const MeetingSide &side : {member.side, input.sides[account.side]}) {
            const QDate day = proposal.start.toTimeZone(side.zone).date();
            QVERIFY(side.worksOn(day));
            QVERIFY(minuteOfDay(proposal.start, side.zone) >= side.hours.fromMinute);
            QVERIFY(minuteOfDay(proposal.start, side.zone) + input.minutes <= side.hours.toMinute);
        }
        const QDate day = proposal.start.toTimeZone(member.side.zone).date();
        QVERIFY(day > input.today && day >= input.firstDay && day < input.endDay);
        QCOMPARE(minuteOfDay(proposal.start, input.sides[account.side].zone) % 30, 0);
        if (account.lastHeld.isValid()) {
            QVERIFY(account.lastHeld.addDays(std::max(account.intervalDays, account.paceDays)) < input.endDay);
            if (account.paceDays > 0)
                QVERIFY(day >= account.lastHeld.addDays(account.paceDays));
        }
        const TimeSpan wide {span.from - input.breakMinutes, span.to + input.breakMinutes};
        for (const TimeSpan &busy : member.busy)
            QVERIFY(!wide.overlaps(busy));
        for (const TimeSpan &other : taken[proposal.member])
            QVERIFY(!wide.overlaps(other));
        taken[proposal.member].push_back(span);
        const int reviews = ++onDay[std::pair(proposal.member, day)];
        QVERIFY(reviews <= member.mostPerDay);
    }
    int proposed = 0;
    for (const WeekLoad &week : result.weeks) {
        proposed += week.proposed;
        QVERIFY(week.proposed == 0 || week.reviews() <= input.members[week.member].mostPerWeek);
    }
    QCOMPARE(proposed, int(result.proposals.size()));
}

void TestQbrPlanner::weeksAreAsEvenAsCanBe_data()
{
    QTest::addColumn<int>("accounts");
    for (const int accounts : {1, 5, 12, 13, 40, 64, 65, 90, 120})
        QTest::addRow("%d", accounts) << accounts;
}

/// With nothing in the way but some reviews that stay, no other spread is more even.
void TestQbrPlanner::weeksAreAsEvenAsCanBe()
{
    QFETCH(const int, accounts);
    QRandomGenerator random(quint32(accounts) + 7);
    std::vector<QDate> lastHeld;
    for (int i = 0; i < accounts; ++i)
        lastHeld.push_back(quarterBegin.addDays(-random.bounded(1, 91)));
    PlannerInput input = inputWith(lastHeld);
    for (int i = 0; i < 6; ++i)
        input.members[0].fixed.push_back(quarterBegin.addDays(1 + random.bounded(20)));
    const PlannerResult result = proposeReviews(input);
    QCOMPARE(int(result.proposals.size()), accounts);
    QCOMPARE(unevenness(result), 1.0);
}

void TestQbrPlanner::evennessIsMeasuredAgainstBruteForce()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        PlannerResult result;
        double actual = 0;
        int movable = 0;
        for (int i = 0; i < 4; ++i) {
            const WeekLoad week {0, quarterBegin.addDays(7 * i), 1 + random.bounded(5), random.bounded(5), random.bounded(4)};
            movable += week.proposed;
            actual += double(week.reviews()) * week.reviews() / week.days;
            result.weeks.push_back(week);
        }
        const double least = leastPotential(result.weeks, movable);
        if (least > 0)
            QVERIFY(std::abs(unevenness(result) - actual / least) < 1e-9);
    }
    QCOMPARE(unevenness({}), 1.0);
}

void TestQbrPlanner::dueByCadenceOrByPace()
{
    PlannerInput input = inputWith({QDate(2026, 2, 15), QDate(2026, 2, 15), QDate(2026, 3, 31), {}, QDate(2025, 6, 1)});
    input.accounts[1].paceDays = 120; // June 15
    input.accounts[2].paceDays = 182; // after the quarter
    const PlannerResult result = proposeReviews(input);
    QCOMPARE(result.proposals.size(), size_t(4));
    QCOMPARE(result.proposals[0].reason, DueReason::Cadence);
    QCOMPARE(result.proposals[0].due, QDate(2026, 5, 17));
    QCOMPARE(result.proposals[1].reason, DueReason::Pace);
    QVERIFY(result.proposals[1].start.date() >= QDate(2026, 6, 15));
    QCOMPARE(result.proposals[2].reason, DueReason::First);
    QCOMPARE(result.proposals[3].reason, DueReason::Overdue);
    QCOMPARE(reasonOf(result, 2), std::optional(NoProposal::NotDue));
    // What falls due today is not overdue yet.
    input.today = QDate(2026, 5, 17);
    QCOMPARE(proposeReviews(input).proposals[0].reason, DueReason::Cadence);
    input.today = QDate(2026, 5, 18);
    QCOMPARE(proposeReviews(input).proposals[0].reason, DueReason::Overdue);
}

void TestQbrPlanner::everyAccountWithoutADateSaysWhy()
{
    PlannerInput input = inputWith(std::vector<QDate>(6, QDate(2026, 1, 1)));
    input.accounts[0].excluded = NoProposal::HasOne;
    input.accounts[1].member.reset();
    input.accounts[2].side = 1;
    input.accounts[3].side = 2;
    std::vector<QDate> always;
    for (QDate day = quarterBegin; day < quarterEnd; day = day.addDays(1))
        always.push_back(day);
    input.sides.push_back(sideIn("America/Los_Angeles")); // 9 there is 18 here
    input.sides.push_back(sideIn("Europe/Budapest", always));
    input.members[0].busy.push_back({utcMinutes(quarterBegin.startOfDay(Qt::UTC)), utcMinutes(quarterEnd.startOfDay(Qt::UTC))});
    PlannerResult result = proposeReviews(input);
    const std::vector<NoProposal> expected {NoProposal::HasOne,       NoProposal::NoOwner,   NoProposal::NoCommonHours,
                                            NoProposal::NoWorkingDay, NoProposal::OwnerFull, NoProposal::OwnerFull};
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(reasonOf(result, i), std::optional(expected[i]));
    input.today = QDate(2026, 6, 30);
    result = proposeReviews(input);
    QCOMPARE(reasonOf(result, 5), std::optional(NoProposal::QuarterOver));
}

void TestQbrPlanner::fixedReviewsAndMeetingsAreLeftAlone()
{
    PlannerInput input = inputWith(std::vector<QDate>(10, QDate(2026, 1, 1)));
    input.members[0].mostPerDay = 1;
    // The first week has its reviews already, and every morning until ten is taken.
    for (int i = 0; i < 3; ++i)
        input.members[0].fixed.push_back(QDate(2026, 4, 1).addDays(i));
    for (QDate day = quarterBegin; day < quarterEnd; day = day.addDays(1)) {
        const qint64 from = utcMinutes(QDateTime(day, QTime(7, 0), Qt::UTC)); // 9 in Budapest
        input.members[0].busy.push_back({from, from + 180});
    }
    for (const Proposal &proposal : proposeReviews(input).proposals) {
        QVERIFY(proposal.start.date() > QDate(2026, 4, 3));
        QVERIFY(minuteOfDay(proposal.start, input.members[0].side.zone) >= 12 * 60 + 15);
    }
}

void TestQbrPlanner::hoursAreThoseOfBothSides()
{
    PlannerInput input = inputWith({QDate(2026, 1, 1)});
    input.sides[0] = sideIn("Asia/Tokyo");
    const PlannerResult result = proposeReviews(input);
    // 9 to 10 in Budapest is 16 to 17 in Tokyo: the only hour that both work.
    QCOMPARE(result.proposals.size(), size_t(1));
    QCOMPARE(result.proposals[0].start.toTimeZone(QTimeZone("Asia/Tokyo")).time(), QTime(16, 0));
    input.minutes = 61;
    QCOMPARE(reasonOf(proposeReviews(input), 0), std::optional(NoProposal::NoCommonHours));
}

/// Hours on the wall stay the same when the clock is put back.
void TestQbrPlanner::clocksThatChange()
{
    const MeetingSide side = sideIn("Europe/Budapest");
    for (const QDate day : {QDate(2026, 3, 27), QDate(2026, 3, 30), QDate(2026, 10, 23), QDate(2026, 10, 26)}) {
        const TimeSpan hours = side.on(day);
        QCOMPARE(hours.minutes(), 480);
        QCOMPARE(fromUtcMinutes(hours.from).toTimeZone(side.zone).time(), QTime(9, 0));
    }
    MeetingSide always = side;
    always.hours = {0b1111111, 0, 24 * 60};
    QCOMPARE(always.on(QDate(2026, 3, 29)).minutes(), 23 * 60);
    QCOMPARE(always.on(QDate(2026, 10, 25)).minutes(), 25 * 60);
    QVERIFY(isSound(always.hours));
    QVERIFY(!isSound({0, 540, 1020}));
    QVERIFY(!isSound({1, 600, 600}));
    QVERIFY(!isSound({1, 0, 1441}));
}

void TestQbrPlanner::theOverdueComeFirst()
{
    std::vector<QDate> lastHeld(26, QDate(2026, 3, 15)); // due in June
    lastHeld[20] = QDate(2025, 3, 1);
    lastHeld[7] = QDate(2025, 4, 1);
    const PlannerResult result = proposeReviews(inputWith(lastHeld));
    const auto startOf = [&](size_t account) { return result.proposals[account].start; };
    for (size_t i = 0; i < lastHeld.size(); ++i)
        QVERIFY(i == 20 || i == 7 || startOf(i) > startOf(7));
}

void TestQbrPlanner::nothingAndNobody()
{
    QVERIFY(proposeReviews({}).proposals.empty());
    PlannerInput input = inputWith({});
    QVERIFY(proposeReviews(input).proposals.empty());
    input = inputWith({QDate(2026, 1, 1)});
    input.endDay = input.firstDay;
    QCOMPARE(reasonOf(proposeReviews(input), 0), std::optional(NoProposal::NotDue));
}

/// The size that the planner is meant for: no clash, and even weeks.
void TestQbrPlanner::fiveThousandAccounts()
{
    QRandomGenerator random(1);
    PlannerInput input = randomInput(random, 40, 5000);
    input.today = quarterBegin.addDays(-20);
    const PlannerResult result = proposeReviews(input);
    std::map<size_t, std::vector<TimeSpan>> taken;
    for (const Proposal &proposal : result.proposals)
        taken[proposal.member].push_back({utcMinutes(proposal.start), utcMinutes(proposal.start) + input.minutes});
    for (auto &[member, spans] : taken) {
        std::sort(spans.begin(), spans.end(), [](const TimeSpan &left, const TimeSpan &right) { return left.from < right.from; });
        for (size_t i = 1; i < spans.size(); ++i)
            QVERIFY(spans[i - 1].to + input.breakMinutes <= spans[i].from);
    }
    QVERIFY(result.proposals.size() > 1000);
    qInfo("%zu proposals, unevenness %.4f", result.proposals.size(), unevenness(result));
}

QTEST_GUILESS_MAIN(TestQbrPlanner)
#include "tst_qbrplanner.moc"
