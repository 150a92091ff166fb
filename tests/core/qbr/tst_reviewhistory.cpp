// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewhistory.h"
#include "core/qbr/reviewoutlook.h"
#include "core/qbr/reviewplan.h"
#include "core/qbr/reviewrules.h"
#include "core/today/todayreviews.h"
#include "core/touchpoints/touchpointstore.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const Quarter current {2026, 1}; ///< of fixedNow()

class Desk final
{
public:
    Desk()
        : mia(member(u"Mia"_s))
        , tom(member(u"Tom"_s))
    {
    }

    MemberId member(const QString &name)
    {
        return workspace.batch(u"m"_s, [&] { return accountstore::insertMember(workspace.db(), {{}, {}, name, {}, {}, Team::Success, true}); });
    }

    AccountId account(const QString &name, MemberId owner, const QString &tier, QDate since, LifecycleStage stage = LifecycleStage::Adopting)
    {
        Account account;
        account.name = name;
        account.owner = owner;
        account.tier = tier;
        account.customerSince = since;
        account.stage = stage;
        return workspace.batch(u"a"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
    }

    void review(AccountId account, QDate quarterDay, QbrStatus status, QDate day, const QString &reason = {}, QbrKind kind = QbrKind::Qbr)
    {
        Qbr review;
        review.account = account;
        review.kind = kind;
        review.quarterDay = quarterDay;
        review.status = status;
        review.start = day.isValid() ? QDateTime(day, QTime(9, 0), Qt::UTC) : QDateTime();
        review.owner = mia;
        review.reason = reason;
        workspace.batch(u"r"_s, [&] { return qbrstore::insert(workspace.db(), review, workspace.clock()); });
    }

    std::vector<QuarterReviews> load(Quarter first, Quarter last)
    {
        return reviewhistory::load(workspace.db(), first, last, FiscalYear {}, workspace.clock().today()).value();
    }

    TestWorkspace workspace;
    MemberId mia;
    MemberId tom;
};

std::set<qint64> accountsOf(const std::vector<DueAccount> &due)
{
    std::set<qint64> all;
    for (const DueAccount &one : due)
        all.insert(one.account.value());
    return all;
}

/// Accounts of every stage and pace, with reviews that were held, logged, called off or lie ahead.
std::vector<AccountId> fill(Desk &desk, QRandomGenerator &random)
{
    const LifecycleStage stages[] = {LifecycleStage::Adopting, LifecycleStage::Onboarding, LifecycleStage::Renewing, LifecycleStage::Churned};
    const QbrStatus statuses[] = {QbrStatus::Scheduled, QbrStatus::Proposed, QbrStatus::Skipped, QbrStatus::Cancelled};
    std::vector<AccountId> accounts;
    for (int i = 0; i < 50; ++i) {
        const MemberId owner = random.bounded(6) == 0 ? MemberId() : random.bounded(2) ? desk.mia : desk.tom;
        const AccountId id = desk.account(u"A%1"_s.arg(i), owner, random.bounded(2) ? u"A"_s : u"B"_s, QDate(2025, 1, 1), stages[random.bounded(4)]);
        accounts.push_back(id);
        if (random.bounded(2)) {
            Account account = accountstore::byId(desk.workspace.db(), id).value();
            account.paceDays = random.bounded(1, 300);
            desk.workspace.batch(u"pace"_s, [&] { return accountstore::update(desk.workspace.db(), account, desk.workspace.clock()); });
        }
        for (int held = random.bounded(3); held > 0; --held)
            desk.review(id, QDate(2025, 7, 1), QbrStatus::Held, QDate(2025, 5, 1).addDays(random.bounded(240)), {},
                        random.bounded(4) ? QbrKind::Qbr : QbrKind::Internal);
        if (random.bounded(3) == 0) {
            Touchpoint logged;
            logged.account = id;
            logged.at = QDateTime(QDate(2025, 9, 1).addDays(random.bounded(190)), QTime(9, 0), Qt::UTC);
            logged.purpose = Purpose::Qbr;
            logged.contacts = {desk.workspace.addContact(id, u"Ana"_s)};
            desk.workspace.batch(u"log"_s, [&] { return touchpointstore::insert(desk.workspace.db(), logged); });
        }
        if (random.bounded(5) == 0) {
            const Quarter quarter = current.plus(random.bounded(3));
            desk.review(id, quarter.firstDay({}), statuses[random.bounded(4)], quarter.firstDay({}).addDays(86), u"later"_s);
        }
    }
    desk.workspace.batch(u"rules"_s, [&] {
        return reviewrules::replace(desk.workspace.db(), {{ReviewScope::Tier, u"A"_s, {}, 6}, {ReviewScope::Default, {}, {}, 3}});
    });
    return accounts;
}

/// When the next review is due as a quarter sees it: what is planned before it counts as held. Invalid: never had one.
QDate dueIn(Connection &db, const Account &account, const ReviewOutlook &outlook, const PlanRequest &request)
{
    QDate last = outlook.lastDay;
    for (const Qbr &review : qbrstore::ofAccount(db, account.id).value()) {
        const bool stands = review.status == QbrStatus::Scheduled || review.status == QbrStatus::ContentReady
            || (review.status == QbrStatus::Proposed && review.start >= QDateTime(request.today, QTime(0, 0), Qt::UTC));
        if (stands && review.start.isValid() && review.kind != QbrKind::Internal && review.quarterDay < request.firstDay)
            last = last.isValid() ? std::max(last, review.start.date()) : review.start.date();
    }
    return last.isValid() ? reviewoutlook::dueAfter(last, outlook.months, account.paceDays.value_or(0)) : QDate();
}

} // namespace

class TestReviewHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quartersHaveTheirReviewsReasonsAndWhoWasDue()
    {
        Desk desk;
        const AccountId acme = desk.account(u"Acme"_s, desk.mia, u"A"_s, QDate(2025, 1, 10));
        const AccountId late = desk.account(u"Late"_s, desk.tom, u"B"_s, QDate(2026, 1, 10));
        desk.account(u"Nobody's"_s, {}, u"B"_s, QDate(2025, 1, 1));
        desk.account(u"Gone"_s, desk.mia, u"B"_s, QDate(2025, 1, 1), LifecycleStage::Churned);
        desk.review(acme, QDate(2025, 4, 1), QbrStatus::Held, QDate(2025, 6, 20));
        desk.review(acme, QDate(2025, 10, 1), QbrStatus::Skipped, {}, u"Merger"_s);
        desk.review(acme, QDate(2025, 10, 1), QbrStatus::Held, QDate(2025, 10, 2), {}, QbrKind::Internal);
        const std::vector<QuarterReviews> quarters = desk.load({2025, 1}, current);
        QCOMPARE(quarters.size(), size_t(5));
        const auto due = [&](size_t place) { return accountsOf(quarters[place].due); };
        const std::set<qint64> onlyAcme {acme.value()};
        QCOMPARE(due(0), onlyAcme); // never had one, and is a customer since January
        QCOMPARE(due(1), std::set<qint64>()); // held 20 June: due again on 20 September
        QCOMPARE(due(2), onlyAcme);
        QCOMPARE(due(3), onlyAcme); // still not held
        QCOMPARE(due(4), (std::set<qint64> {acme.value(), late.value()}));
        QCOMPARE(quarters[1].reviews.size(), size_t(1));
        QCOMPARE(quarters[3].reviews.size(), size_t(1)); // internal ones are not counted
        QCOMPARE(quarters[3].reasons, (std::vector<QbrReason> {{u"Merger"_s, QbrStatus::Skipped, desk.mia, u"A"_s}}));
        const std::vector<QbrCounts> counts = qbrstatistics::count(quarters[3].reviews, quarters[3].due, QbrGrouping::Owner);
        QCOMPARE(counts, (std::vector<QbrCounts> {{u"Mia"_s, desk.mia, 1, 0, 0, 0, 1, 0}}));
    }

    void theQuarterOfTodayIsWhatThePlannerFindsDue()
    {
        QRandomGenerator random(7);
        Desk desk;
        const LifecycleStage stages[] = {LifecycleStage::Adopting, LifecycleStage::Onboarding, LifecycleStage::Renewing};
        for (int i = 0; i < 60; ++i) {
            const MemberId owner = random.bounded(6) == 0 ? MemberId() : random.bounded(2) ? desk.mia : desk.tom;
            const AccountId id = desk.account(u"A%1"_s.arg(i), owner, random.bounded(2) ? u"A"_s : u"B"_s, QDate(2025, 1, 1), stages[random.bounded(3)]);
            for (int held = random.bounded(3); held > 0; --held)
                desk.review(id, QDate(2025, 7, 1), QbrStatus::Held, QDate(2025, 7, 1).addDays(random.bounded(180)));
            if (random.bounded(5) == 0)
                desk.review(id, QDate(2026, 1, 1), QbrStatus::Scheduled, QDate(2026, 3, 26));
        }
        desk.workspace.batch(u"rules"_s, [&] {
            return reviewrules::replace(desk.workspace.db(), {{ReviewScope::Tier, u"A"_s, {}, 6}, {ReviewScope::Default, {}, {}, 3}});
        });
        const QuarterReviews quarter = desk.load(current, current).front();
        const PlanRequest request {QDate(2026, 1, 1), QDate(2026, 4, 1), desk.workspace.clock().today(), 60, QTimeZone::utc()};
        const ReviewPlan plan = reviewplan::propose(desk.workspace.db(), request).value();
        for (const QbrGrouping by : {QbrGrouping::None, QbrGrouping::Owner, QbrGrouping::Tier})
            QCOMPARE(qbrstatistics::count(quarter.reviews, quarter.due, by), qbrstatistics::count(quarter.reviews, qbrstatistics::dueIn(plan), by));
        QVERIFY(quarter.due.size() > 10);
    }

    /// Planner, statistics, the account's page and Today say the same of who is due.
    void whoIsDueIsOneRule_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void whoIsDueIsOneRule()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        Desk desk;
        Connection &db = desk.workspace.db();
        const QDate today = desk.workspace.clock().today();
        const auto accounts = fill(desk, random);
        const Quarter quarter = current.plus(random.bounded(3));
        const QDate end = quarter.endDay({});
        const PlanRequest request {quarter.firstDay({}), end, today, 60, QTimeZone::utc()};
        const ReviewPlan plan = reviewplan::propose(db, request).value();
        QuarterReviews history = desk.load(quarter, quarter).front();
        const std::set<qint64> counted = accountsOf(history.due);
        const std::set<qint64> planned = accountsOf(qbrstatistics::dueIn(plan));
        std::set<qint64> reviewed;
        for (const QbrRow &review : history.reviews) {
            if (review.status != QbrStatus::Cancelled && review.status != QbrStatus::Proposed) // those are planned anew
                reviewed.insert(review.account.value());
        }
        qint64 overdue = 0;
        size_t due = 0;
        for (const AccountId id : accounts) {
            const Account account = accountstore::byId(db, id).value();
            const ReviewOutlook outlook = reviewoutlook::ofAccount(db, account).value();
            const QDate dueDay = dueIn(db, account, outlook, request);
            const bool isDue = account.owner.isValid() && outlook.months > 0 && (!dueDay.isValid() || dueDay < end);
            QCOMPARE(counted.contains(id.value()), isDue);
            QCOMPARE(planned.contains(id.value()), isDue && !reviewed.contains(id.value()));
            due += isDue ? 1 : 0;
            overdue += !outlook.next && outlook.due.isValid() && outlook.due < today ? 1 : 0;
        }
        QVERIFY(due > 0 && due < accounts.size());
        for (const Proposal &proposal : plan.result.proposals) {
            const Account account = accountstore::byId(db, plan.input.accounts[proposal.account].id).value();
            QCOMPARE(proposal.due, dueIn(db, account, reviewoutlook::ofAccount(db, account).value(), request));
        }
        QCOMPARE(today::overdueReviews(db, {.today = today}).value(), overdue);
    }

    void whatIsPlannedBeforeAQuarterCounts()
    {
        Desk desk;
        const auto metLongAgo = [&](const QString &name) {
            const AccountId id = desk.account(name, desk.mia, u"A"_s, QDate(2024, 1, 1));
            desk.review(id, QDate(2025, 4, 1), QbrStatus::Held, QDate(2025, 6, 2));
            return id;
        };
        desk.workspace.batch(u"rules"_s, [&] { return reviewrules::replace(desk.workspace.db(), {{ReviewScope::Default, {}, {}, 3}}); });
        const QDate soon = desk.workspace.clock().today().addDays(5);
        const AccountId agreed = metLongAgo(u"Agreed"_s);
        desk.review(agreed, QDate(2026, 1, 1), QbrStatus::Scheduled, soon);
        const AccountId proposed = metLongAgo(u"Proposed"_s);
        desk.review(proposed, QDate(2026, 1, 1), QbrStatus::Proposed, soon);
        const AccountId late = metLongAgo(u"Put off into the quarter"_s);
        desk.review(late, QDate(2026, 1, 1), QbrStatus::ContentReady, QDate(2026, 4, 20));
        const AccountId lapsed = metLongAgo(u"Proposed in vain"_s);
        desk.review(lapsed, QDate(2025, 10, 1), QbrStatus::Proposed, QDate(2025, 11, 3));
        const AccountId calledOff = metLongAgo(u"Called off"_s);
        desk.review(calledOff, QDate(2026, 1, 1), QbrStatus::Cancelled, soon, u"Merger"_s);

        const PlanRequest request {QDate(2026, 4, 1), QDate(2026, 7, 1), desk.workspace.clock().today(), 60, QTimeZone::utc()};
        const ReviewPlan plan = reviewplan::propose(desk.workspace.db(), request).value();
        const auto of = [&](AccountId id) {
            const auto &all = plan.result.proposals;
            const auto found = std::find_if(all.begin(), all.end(), [&](const Proposal &one) { return plan.input.accounts[one.account].id == id; });
            return found == all.end() ? std::nullopt : std::optional(*found);
        };
        for (const AccountId id : {agreed, proposed}) {
            QVERIFY(of(id));
            QCOMPARE(of(id)->due, soon.addMonths(3));
            QCOMPARE(of(id)->reason, DueReason::Cadence);
        }
        QVERIFY(!of(late)); // due again on 20 July
        for (const AccountId id : {lapsed, calledOff}) {
            QVERIFY(of(id));
            QCOMPARE(of(id)->reason, DueReason::Overdue);
        }
        // The board of that quarter says the same; a quarter that is over only counts what was held.
        const std::vector<QuarterReviews> quarters = desk.load({2025, 4}, current.next());
        const std::set<qint64> all {agreed.value(), proposed.value(), late.value(), lapsed.value(), calledOff.value()};
        QCOMPARE(accountsOf(quarters[0].due), all);
        QCOMPARE(accountsOf(quarters[1].due), all);
        QCOMPARE(accountsOf(quarters[2].due), accountsOf(qbrstatistics::dueIn(plan)));
        QVERIFY(!accountsOf(quarters[2].due).contains(late.value()));
    }

    void noQuartersAreNone()
    {
        Desk desk;
        QVERIFY(desk.load(current, current.previous()).empty());
    }
};

QTEST_GUILESS_MAIN(TestReviewHistory)
#include "tst_reviewhistory.moc"
