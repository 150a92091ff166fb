// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/qbr/qbrstore.h"
#include "core/qbr/reviewplan.h"
#include "core/qbr/reviewrules.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QDate quarter(2026, 4, 1);

Qbr scheduled(AccountId account)
{
    Qbr qbr;
    qbr.account = account;
    qbr.quarterDay = quarter;
    qbr.status = QbrStatus::Scheduled;
    qbr.start = QDateTime(QDate(2026, 5, 12), QTime(8, 0), Qt::UTC);
    qbr.timeZone = u"Europe/Budapest"_s;
    qbr.steps = usualSteps(QbrKind::Qbr, u"A"_s);
    qbr.agenda = usualAgenda(QbrKind::Qbr, 60);
    return qbr;
}

QbrId insert(TestWorkspace &workspace, const Qbr &qbr)
{
    return workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(workspace.db(), qbr, workspace.clock()); });
}

Result<void> update(TestWorkspace &workspace, const Qbr &qbr)
{
    auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"qbr.edit"_s, {}});
    auto done = qbrstore::update(workspace.db(), qbr, workspace.clock());
    if (done.ok() && !batch->commit().ok())
        qFatal("commit");
    return done;
}

PlanRequest request()
{
    return {quarter, QDate(2026, 7, 1), fixedNow().date(), 60, QTimeZone("Europe/Budapest")};
}

} // namespace

class TestQbrStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        TestWorkspace workspace;
        const AccountId account = workspace.addAccount(u"Acme"_s);
        Qbr qbr = scheduled(account);
        qbr.kind = QbrKind::Executive;
        qbr.place = u"https://meet.example/x"_s;
        qbr.people = {{workspace.addContact(account, u"Ana"_s), true}, {workspace.addContact(account, u"Ben"_s), false}};
        qbr.buyerPresent = true;
        qbr.goals = u"Goals"_s;
        qbr.decisions = u"Decisions"_s;
        qbr.notes = u"Notes"_s;
        qbr.nextDay = QDate(2026, 8, 1);
        qbr.steps[0].doneAt = fixedNow();
        qbr.id = insert(workspace, qbr);
        Qbr stored = qbrstore::byId(workspace.db(), qbr.id).value();
        QVERIFY(stored.uid.endsWith(u"@mainstay"_s));
        QCOMPARE(stored.moves, (std::vector<QbrMove> {{QbrStatus::Scheduled, fixedNow()}}));
        QCOMPARE(qbrstore::byUid(workspace.db(), stored.uid).value(), std::optional(stored));
        QVERIFY(!qbrstore::byUid(workspace.db(), u"another"_s)->has_value());
        qbr.uid = stored.uid;
        qbr.moves = stored.moves;
        QCOMPARE(stored, qbr);
        const std::vector<QbrRow> rows = qbrstore::list(workspace.db(), quarter, QDate(2026, 7, 1)).value();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].accountName, u"Acme"_s);
        QCOMPARE(rows[0].stepsDone, 1);
        QCOMPARE(rows[0].steps, int(qbr.steps.size()));
        QVERIFY(qbrstore::list(workspace.db(), QDate(2026, 7, 1), QDate(2026, 10, 1))->empty());
    }

    void movesAndSequenceAreCounted()
    {
        TestWorkspace workspace;
        Qbr qbr = scheduled(workspace.addAccount(u"Acme"_s));
        qbr.id = insert(workspace, qbr);
        const auto stored = [&] { return qbrstore::byId(workspace.db(), qbr.id).value(); };
        qbr = stored();
        qbr.notes = u"nothing for the others"_s;
        QVERIFY(update(workspace, qbr).ok());
        QCOMPARE(stored().sequence, 0);
        qbr.start = qbr.start.addDays(1);
        QVERIFY(update(workspace, qbr).ok());
        QCOMPARE(stored().sequence, 1);
        qbr = stored();
        qbr.status = QbrStatus::Cancelled;
        QCOMPARE(update(workspace, qbr).error().detail, u"reason"_s);
        qbr.reason = u"They have no time"_s;
        QVERIFY(update(workspace, qbr).ok());
        QCOMPARE(stored().sequence, 2);
        QCOMPARE(stored().moves.size(), size_t(2));
        qbr = stored();
        qbr.status = QbrStatus::Held;
        QCOMPARE(update(workspace, qbr).error().code, ErrorCode::Conflict);
        // Undone: no move is left behind.
        QVERIFY(history::undo(workspace.db(), workspace.context()).ok());
        QCOMPARE(stored().moves.size(), size_t(1));
        QCOMPARE(stored().status, QbrStatus::Scheduled);
    }

    void badReviewsAreRefused()
    {
        TestWorkspace workspace;
        const Qbr good = scheduled(workspace.addAccount(u"Acme"_s));
        const auto fieldOf = [&](auto spoil) {
            Qbr bad = good;
            spoil(bad);
            const auto checked = validate(bad);
            return checked.ok() ? QString() : checked.error().detail;
        };
        QCOMPARE(fieldOf([](Qbr &) {}), QString());
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.account = {}; }), u"account"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.quarterDay = {}; }), u"quarterDay"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.start = {}; }), u"start"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.start = QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC); }), u"start"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.timeZone = u"Mars/Base"_s; }), u"timeZone"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.minutes = 0; }), u"minutes"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.agenda.push_back({u" "_s, 5}); }), u"agenda"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.steps.push_back({400, u"x"_s, Team::Success, {}}); }), u"steps"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.people.resize(1001); }), u"people"_s);
        QCOMPARE(fieldOf([](Qbr &qbr) { qbr.people.resize(500); }), QString());
    }

    void agendasAddUpAndStepsAreInOrder()
    {
        for (const auto &[kind, word] : qbrKinds.rows) {
            for (const int minutes : {1, 15, 45, 60, 90, 1440}) {
                Qbr qbr;
                qbr.agenda = usualAgenda(kind, minutes);
                QCOMPARE(qbr.agendaMinutes(), minutes);
            }
            for (const QString &tier : {u"A"_s, u"C"_s, QString()}) {
                const std::vector<QbrStep> steps = usualSteps(kind, tier);
                QVERIFY(std::is_sorted(steps.begin(), steps.end(), [](const QbrStep &left, const QbrStep &right) { return left.offsetDays < right.offsetDays; }));
                for (const QbrStep &step : steps)
                    QVERIFY(qbrSteps().contains(step.what));
                QVERIFY(steps.front().offsetDays >= -28 && steps.back().offsetDays == 3);
            }
        }
        QVERIFY(usualSteps(QbrKind::Qbr, u"A"_s).size() > usualSteps(QbrKind::Qbr, u"C"_s).size());
    }

    void rulesHoldFromTheClosestScope()
    {
        TestWorkspace workspace;
        const AccountId account = workspace.addAccount(u"Acme"_s);
        const std::vector<ReviewRule> rules {{ReviewScope::Default, {}, {}, 6}, {ReviewScope::Tier, u"A"_s, {}, 2}, {ReviewScope::Stage, u"at-risk"_s, {}, 1}, {ReviewScope::Account, {}, account, 12}};
        workspace.batch(u"rules"_s, [&] { return reviewrules::replace(workspace.db(), rules); });
        const ReviewRules read(reviewrules::all(workspace.db()).value());
        QCOMPARE(read.monthsFor(account, u"A"_s, LifecycleStage::AtRisk), 12);
        QCOMPARE(read.monthsFor(AccountId(99), u"A"_s, LifecycleStage::AtRisk), 1);
        QCOMPARE(read.monthsFor(AccountId(99), u"A"_s, LifecycleStage::Adopting), 2);
        QCOMPARE(read.monthsFor(AccountId(99), u"B"_s, LifecycleStage::Adopting), 6);
        QCOMPARE(read.monthsFor(AccountId(99), u"A"_s, LifecycleStage::Onboarding), 0);
        QCOMPARE(ReviewRules().monthsFor(account, {}, LifecycleStage::Renewing), 3);
        auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"bad"_s, {}});
        QCOMPARE(reviewrules::replace(workspace.db(), {{ReviewScope::Tier, {}, {}, 3}}).error().detail, u"value"_s);
        QCOMPARE(reviewrules::replace(workspace.db(), {{ReviewScope::Default, {}, {}, 61}}).error().detail, u"months"_s);
        QCOMPARE(reviewrules::replace(workspace.db(), {rules[0], rules[0]}).error().detail, u"twice"_s);
        QCOMPARE(reviewrules::save(workspace.db(), {{}, {}, u"Mars/Base"_s}).error().detail, u"timeZone"_s);
        QCOMPARE(reviewrules::save(workspace.db(), {{}, {}, {}, {0, 540, 600}}).error().detail, u"hours"_s);
        QCOMPARE(reviewrules::countryOf(u"Europe/Budapest"_s), u"HU"_s);
        QCOMPARE(reviewrules::countryOf(u"Asia/Tokyo"_s), u"JP"_s);
        QCOMPARE(reviewrules::countryOf(u"nowhere"_s), QString());
    }

    void aPlanIsAcceptedAndPlannedAnew()
    {
        TestWorkspace workspace;
        Member member;
        member.name = u"Mara"_s;
        member.email = u"Mara@Ours.example"_s;
        const MemberId owner = workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(workspace.db(), member); });
        std::vector<AccountId> accounts;
        for (int i = 0; i < 6; ++i) {
            Account account;
            account.name = u"Account %1"_s.arg(i);
            account.owner = i == 5 ? MemberId() : owner;
            account.timeZone = i == 1 ? u"Asia/Tokyo"_s : i == 2 ? QString() : u"Europe/Budapest"_s;
            account.stage = i == 4 ? LifecycleStage::Churned : LifecycleStage::Adopting;
            accounts.push_back(workspace.batch(u"account.add"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); }));
        }
        // The last review of one was only logged; a holiday and a meeting are in the way.
        Touchpoint logged;
        logged.account = accounts[3];
        logged.at = QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);
        logged.purpose = Purpose::Qbr;
        logged.contacts = {workspace.addContact(accounts[3], u"Ana"_s)};
        workspace.batch(u"log"_s, [&] { return touchpointstore::insert(workspace.db(), logged); });
        workspace.batch(u"holiday"_s, [&] { return reviewrules::replaceHolidays(workspace.db(), u"HU"_s, {{u"HU"_s, QDate(2026, 4, 6), u"Húsvét"_s}}); });
        PlanRequest asked = request();
        Meeting meeting;
        meeting.start = QDateTime(quarter, QTime(0, 0), Qt::UTC);
        meeting.minutes = 60 * 24 * 20;
        meeting.attendees = {{{u"Mara"_s, u"mara@ours.example"_s}, Attendance::Accepted}};
        asked.calendars = {{MemberId(), {meeting}}};
        const ReviewPlan plan = reviewplan::propose(workspace.db(), asked).value();
        QCOMPARE(plan.result.proposals.size(), size_t(4));
        for (const Proposal &proposal : plan.result.proposals)
            QVERIFY(proposal.start.date() >= quarter.addDays(20));
        QCOMPARE(plan.result.proposals[3].due, QDate(2026, 6, 10));
        QCOMPARE(plan.result.unproposed[0], (Unproposed {4, NoProposal::NoReviews}));
        QCOMPARE(plan.result.unproposed[1], (Unproposed {5, NoProposal::NoOwner}));
        QVERIFY(!plan.accounts[2].isZoneKnown);
        const auto keep = [&](const ReviewPlan &one, const std::vector<size_t> &places) {
            return workspace.batch(u"qbr.plan"_s, [&] { return reviewplan::accept(workspace.db(), one, places, workspace.clock()); });
        };
        QCOMPARE(keep(plan, {0, 1, 2, 3}), 4);
        const std::vector<QbrRow> rows = qbrstore::list(workspace.db(), quarter, QDate(2026, 7, 1)).value();
        QCOMPARE(rows.size(), size_t(4));
        QCOMPARE(rows[0].status, QbrStatus::Proposed);
        QCOMPARE(rows[1].timeZone, u"Asia/Tokyo"_s);
        QVERIFY(rows[0].steps > 0);
        // One is fixed: planned anew it stays, and the others move in their own rows.
        Qbr fixed = qbrstore::byId(workspace.db(), rows[0].id).value();
        fixed.status = QbrStatus::Scheduled;
        QVERIFY(update(workspace, fixed).ok());
        const ReviewPlan again = reviewplan::propose(workspace.db(), request()).value();
        QCOMPARE(again.result.proposals.size(), size_t(3));
        QCOMPARE(again.result.unproposed[0].reason, NoProposal::HasOne);
        const int fixedWeek = int(fixed.start.date().dayOfWeek());
        QVERIFY(fixedWeek <= 5);
        for (const Proposal &proposal : again.result.proposals)
            QVERIFY(std::abs(proposal.start.secsTo(fixed.start)) >= 75 * 60);
        QCOMPARE(keep(again, {0, 1, 2}), 3);
        QCOMPARE(qbrstore::list(workspace.db(), quarter, QDate(2026, 7, 1))->size(), size_t(4));
        // A plan that has been overtaken leaves what was fixed meanwhile alone.
        QCOMPARE(keep(plan, {0}), 0);
        QCOMPARE(qbrstore::byId(workspace.db(), fixed.id)->start, fixed.start);
        QCOMPARE(reviewplan::propose(workspace.db(), {}).error().detail, u"quarter"_s);
    }

    void whatWasLoadedIsNotWrittenOver()
    {
        TestWorkspace workspace;
        const QbrId id = insert(workspace, scheduled(workspace.addAccount(u"Acme"_s)));
        const Qbr loaded = qbrstore::byId(workspace.db(), id).value();
        Qbr mine = loaded;
        mine.notes = u"mine"_s;
        Qbr theirs = loaded;
        theirs.agenda[0].minutes += 5;
        QVERIFY(update(workspace, theirs).ok());
        auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"qbr.edit"_s, {}});
        QCOMPARE(qbrstore::updateLoaded(workspace.db(), mine, loaded, workspace.clock()).error().code, ErrorCode::Conflict);
        QCOMPARE(qbrstore::byId(workspace.db(), id).value(), theirs);
        QVERIFY(qbrstore::updateLoaded(workspace.db(), mine, theirs, workspace.clock()).ok());
        QVERIFY(batch->commit().ok());
        QCOMPARE(qbrstore::byId(workspace.db(), id)->notes, u"mine"_s);
    }

    /// When the fiscal year is moved, reviews keep the day that their quarter began on.
    void aReviewOfAnotherFirstDayIsOfTheQuarterAroundIt()
    {
        TestWorkspace workspace;
        const MemberId owner = workspace.batch(u"m"_s, [&] { return accountstore::insertMember(workspace.db(), {.name = u"Mara"_s, .email = {}}); });
        Account account;
        account.name = u"Acme"_s;
        account.owner = owner;
        const AccountId id = workspace.batch(u"a"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
        const ReviewPlan before = reviewplan::propose(workspace.db(), request()).value();
        QCOMPARE(before.result.proposals.size(), size_t(1));
        Qbr there = scheduled(id);
        there.quarterDay = QDate(2026, 5, 1);
        insert(workspace, there);
        QCOMPARE(reviewplan::propose(workspace.db(), request())->result.unproposed[0].reason, NoProposal::HasOne);
        QCOMPARE(workspace.batch(u"qbr.plan"_s, [&] { return reviewplan::accept(workspace.db(), before, {0}, workspace.clock()); }), 0);
    }

    /// 1 April 2026 is a Wednesday: who held as many as they can from Monday on holds no more that week.
    void aWeekAtTheEdgeIsTheWholeWeek()
    {
        TestWorkspace workspace;
        const MemberId owner = workspace.batch(u"m"_s, [&] { return accountstore::insertMember(workspace.db(), {.name = u"Mara"_s, .email = {}}); });
        Availability hours;
        hours.member = owner;
        hours.mostPerWeek = 1;
        workspace.batch(u"hours"_s, [&] { return reviewrules::save(workspace.db(), hours); });
        Qbr monday = scheduled(workspace.addAccount(u"Other"_s));
        monday.owner = owner;
        monday.quarterDay = QDate(2026, 1, 1);
        monday.start = QDateTime(QDate(2026, 3, 30), QTime(9, 0), Qt::UTC);
        insert(workspace, monday);
        // As many as the quarter has weeks.
        for (int i = 0; i < 14; ++i) {
            Account account;
            account.name = u"Acme %1"_s.arg(i);
            account.owner = owner;
            workspace.batch(u"a"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
        }
        const ReviewPlan plan = reviewplan::propose(workspace.db(), request()).value();
        QCOMPARE(plan.result.proposals.size(), size_t(13));
        for (const Proposal &proposal : plan.result.proposals)
            QVERIFY(proposal.start.date() >= QDate(2026, 4, 6));
    }
};

QTEST_GUILESS_MAIN(TestQbrStore)
#include "tst_qbrstore.moc"
