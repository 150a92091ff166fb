// SPDX-License-Identifier: Apache-2.0
#include "core/today/today.h"
#include "core/touchpoints/plannedtouchstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate thisDay(2026, 3, 20);

struct Desk
{
    test::TestWorkspace workspace;
    MemberId mia;
    MemberId bob;
    AccountId mias; ///< held by mia
    AccountId nobodys;
    ContactId sato;

    Desk()
    {
        mia = addMember(u"Mia Kovács"_s, u"Mia@Example.com"_s);
        bob = addMember(u"Bob"_s, {});
        mias = addAccount(u"Kobo"_s, mia);
        nobodys = workspace.addAccount(u"Acme"_s);
        sato = workspace.addContact(mias, u"Sato"_s);
    }

    MemberId addMember(const QString &name, const QString &email)
    {
        Member member;
        member.name = name;
        member.email = email;
        return workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(workspace.db(), member); });
    }

    AccountId addAccount(const QString &name, MemberId owner)
    {
        Account account;
        account.name = name;
        account.owner = owner;
        return workspace.batch(u"account.add"_s,
                               [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
    }

    ActionId addAction(AccountId account, QDate due, MemberId owner = {})
    {
        Action action;
        action.account = account;
        action.what = u"Send it"_s;
        action.due = due;
        action.owner = owner;
        return workspace.batch(u"action.add"_s, [&] {
            return touchpointstore::insertAction(workspace.db(), action, workspace.clock());
        });
    }

    PlannedTouchId plan(AccountId account, QDate day, MemberId member = {})
    {
        PlannedTouch touch;
        touch.account = account;
        touch.day = day;
        touch.member = member;
        touch.kind = TouchpointKind::Phone;
        return workspace.batch(u"plan.add"_s, [&] { return plannedtouchstore::insert(workspace.db(), touch); });
    }

    void touch(AccountId account, ContactId contact, const QDateTime &at)
    {
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.at = at;
        touchpoint.contacts = {contact};
        workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(workspace.db(), touchpoint); });
    }

    Today load(MemberId member = {}, size_t most = 100)
    {
        const TodayQuestion question {thisDay, member, most};
        auto day = today::due(workspace.db(), question);
        if (!day.ok() || !today::addCadence(workspace.db(), question, *day).ok()
            || !today::addBudgets(workspace.db(), question, *day).ok())
            qFatal("today");
        return *day;
    }
};

} // namespace

class TestToday final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueUntilTodayIsShownByDay()
    {
        Desk desk;
        desk.addAction(desk.mias, thisDay.addDays(1));
        desk.addAction(desk.mias, {});
        const ActionId now = desk.addAction(desk.mias, thisDay);
        const ActionId late = desk.addAction(desk.nobodys, thisDay.addDays(-9), desk.bob);
        const Today day = desk.load();
        QCOMPARE(day.actionCount, 2);
        QCOMPARE(day.actions.at(0).id, late);
        QCOMPARE(day.actions.at(0).who, u"Bob"_s);
        QCOMPARE(day.actions.at(0).accountName, u"Acme"_s);
        QCOMPARE(day.actions.at(1).id, now);
    }

    void ownDayIsWhatOneOwnsAndWhatNobodyOwnsOfOnesAccounts()
    {
        Desk desk;
        desk.addAction(desk.nobodys, thisDay);
        desk.addAction(desk.mias, thisDay, desk.bob);
        const ActionId unowned = desk.addAction(desk.mias, thisDay.addDays(-1));
        const ActionId own = desk.addAction(desk.nobodys, thisDay, desk.mia);
        desk.plan(desk.nobodys, thisDay);
        const PlannedTouchId touch = desk.plan(desk.mias, thisDay);
        const Today day = desk.load(desk.mia);
        QCOMPARE(day.actionCount, 2);
        QCOMPARE(day.actions.at(0).id, unowned);
        QCOMPARE(day.actions.at(1).id, own);
        QCOMPARE(day.touchCount, 1);
        QCOMPARE(day.touches.at(0).touch.id, touch);
        QCOMPARE(day.cadenceCount, 0); // the plan covers it
        QCOMPARE(desk.load().cadenceCount, 0);
    }

    void neverTouchedAccountIsItsHoldersAndEverybodys()
    {
        Desk desk;
        QCOMPARE(desk.load().cadenceCount, 2);
        const Today day = desk.load(desk.mia);
        QCOMPARE(day.cadenceCount, 1);
        QCOMPARE(day.cadence.at(0).account, desk.mias);
        QCOMPARE(desk.load(desk.bob).cadenceCount, 0);
    }

    void moreThanIsShownIsCounted()
    {
        Desk desk;
        for (int i = 0; i < 7; ++i)
            desk.addAction(desk.mias, thisDay.addDays(-i));
        const Today day = desk.load({}, 3);
        QCOMPARE(day.actions.size(), size_t(3));
        QCOMPARE(day.actionCount, 7);
        QCOMPARE(day.actions.front().due, thisDay.addDays(-6));
    }

    void touchEndsTheCadencesComplaintAndFillsTheBudget()
    {
        Desk desk;
        QCOMPARE(desk.load(desk.mia).cadenceCount, 1);
        desk.touch(desk.mias, desk.sato, test::fixedNow().addSecs(-3600));
        const Today once = desk.load(desk.mia);
        QCOMPARE(once.cadenceCount, 0);
        QCOMPARE(once.budgetCount, 0);
        desk.touch(desk.mias, desk.sato, test::fixedNow().addSecs(-7200));
        desk.touch(desk.mias, desk.sato, test::fixedNow().addSecs(-9200));
        const Today full = desk.load(desk.mia);
        QCOMPARE(full.budgetCount, 1); // 3 of the built-in 3 in 7 days
        QCOMPARE(full.budgets.at(0).name, u"Sato"_s);
        QCOMPARE(desk.load(desk.bob).budgetCount, 0);
    }

    void rhythmIsCountedAnewEachTime()
    {
        Desk desk;
        for (int i = 0; i < 4; ++i)
            desk.touch(desk.mias, desk.sato, test::fixedNow().addSecs(-3600 * (i + 1)));
        const TodayQuestion question {thisDay, desk.mia, 100};
        Today day = desk.load(desk.mia);
        QVERIFY(today::addCadence(desk.workspace.db(), question, day).ok());
        QVERIFY(today::addBudgets(desk.workspace.db(), question, day).ok());
        QCOMPARE(day.budgetCount, 1);
        QCOMPARE(day.budgets.size(), size_t(1));
    }

    void aLogInOneLineIsTheWritersTeamsAndKnowsNoStrangers()
    {
        Desk desk;
        desk.workspace.batch(u"m"_s, [&] {
            Member sales;
            sales.id = desk.bob;
            sales.name = u"Bob"_s;
            sales.team = Team::Sales;
            return accountstore::updateMember(desk.workspace.db(), sales);
        });
        TouchpointLog log;
        log.touchpoint.members = {desk.bob, desk.mia};
        log.people = {{desk.sato, {}, {}}, {{}, u"A stranger"_s, u"who@partner.example"_s}};
        QVERIFY(today::completeLog(desk.workspace.db(), u"mia kovács"_s, log).ok());
        QCOMPARE(log.touchpoint.team, Team::Sales);
        QCOMPARE(log.people.size(), size_t(1));
        log.touchpoint.members.clear();
        QVERIFY(today::completeLog(desk.workspace.db(), u"mia kovács"_s, log).ok());
        QCOMPARE(log.touchpoint.members, std::vector<MemberId> {desk.mia});
        QCOMPARE(log.touchpoint.team, Team::Success);
    }

    void whatLiesAheadIsNoLastTouch()
    {
        Desk desk;
        desk.touch(desk.mias, desk.sato, QDateTime(thisDay.addDays(20), QTime(9, 0), Qt::UTC));
        QCOMPARE(desk.load().cadenceCount, qint64(2));
        QCOMPARE(cadencestore::ofAccount(desk.workspace.db(), desk.mias, thisDay).value().status, CadenceStatus::Never);
    }

    void droppedTouchIsGoneAndDroppedOnce()
    {
        Desk desk;
        const PlannedTouchId touch = desk.plan(desk.mias, thisDay.addDays(-2));
        QCOMPARE(desk.load().touchCount, 1);
        desk.workspace.batch(u"plan.drop"_s, [&] { return today::dropTouch(desk.workspace.db(), touch); });
        QCOMPARE(desk.load().touchCount, 0);
        auto batch = WriteBatch::begin(desk.workspace.db(), desk.workspace.context(), {u"plan.drop"_s, {}});
        QVERIFY(batch.ok());
        QCOMPARE(today::dropTouch(desk.workspace.db(), touch).error().code, ErrorCode::NotFound);
    }

    void memberIsFoundByNameOrAddressInAnyCase_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<bool>("found");
        QTest::newRow("name") << u"mia kovacs"_s << true;
        QTest::newRow("address") << u"mia@example.COM"_s << true;
        QTest::newRow("nobody") << QString() << false;
        QTest::newRow("stranger") << u"mia"_s << false;
    }
    void memberIsFoundByNameOrAddressInAnyCase()
    {
        QFETCH(QString, actor);
        QFETCH(bool, found);
        Desk desk;
        const auto member = today::memberOf(desk.workspace.db(), actor);
        QVERIFY(member.ok());
        QCOMPARE(member->has_value(), found);
    }
};

QTEST_GUILESS_MAIN(TestToday)
#include "tst_today.moc"
