// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/cadencestore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mainstay::CadenceSubject)
Q_DECLARE_METATYPE(mainstay::CadenceTerms)
Q_DECLARE_METATYPE(mainstay::CadenceFacts)
Q_DECLARE_METATYPE(mainstay::CadenceRule)

namespace {

const QDate today(2026, 3, 20);
const AccountId acme(1);
const AccountId other(2);
const ContactId mia(5);

CadenceRule rule(CadenceScope scope, const QString &value, CadenceInterval interval)
{
    CadenceRule made;
    made.scope = scope;
    made.value = value;
    made.interval = interval;
    if (scope == CadenceScope::Account)
        made.account = acme;
    if (scope == CadenceScope::Contact)
        made.contact = mia;
    return made;
}

CadenceRules allRules()
{
    return CadenceRules({rule(CadenceScope::Default, {}, {60, 90}), rule(CadenceScope::Tier, u"A"_s, {14, 21}),
                         rule(CadenceScope::Stage, u"onboarding"_s, {3, 5}), rule(CadenceScope::Account, {}, {10, 12}),
                         rule(CadenceScope::Contact, {}, {20, 25})});
}

} // namespace

class TestCadence final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closestRuleWins_data()
    {
        QTest::addColumn<CadenceSubject>("subject");
        QTest::addColumn<CadenceTerms>("terms");
        using Stage = LifecycleStage;
        using Scope = CadenceScope;
        QTest::newRow("default") << CadenceSubject {other, u"C"_s, Stage::Adopting, {}, {}, {}}
                                 << CadenceTerms {{60, 90}, Scope::Default, false, false};
        QTest::newRow("tier") << CadenceSubject {other, u"A"_s, Stage::Adopting, {}, {}, {}}
                              << CadenceTerms {{14, 21}, Scope::Tier, false, false};
        QTest::newRow("stage before tier") << CadenceSubject {other, u"A"_s, Stage::Onboarding, {}, {}, {}}
                                           << CadenceTerms {{3, 5}, Scope::Stage, false, false};
        QTest::newRow("account before stage") << CadenceSubject {acme, u"A"_s, Stage::Onboarding, {}, {}, {}}
                                              << CadenceTerms {{10, 12}, Scope::Account, false, false};
        QTest::newRow("person before account") << CadenceSubject {acme, u"A"_s, Stage::Onboarding, {}, mia, {}}
                                               << CadenceTerms {{20, 25}, Scope::Contact, false, false};
        QTest::newRow("a person without a rule has the account's")
            << CadenceSubject {acme, u"A"_s, Stage::Adopting, {}, ContactId(9), {}}
            << CadenceTerms {{10, 12}, Scope::Account, false, false};
        QTest::newRow("a pace below the ideal changes nothing") << CadenceSubject {acme, {}, Stage::Adopting, 10, {}, {}}
                                                                << CadenceTerms {{10, 12}, Scope::Account, false, false};
        QTest::newRow("a pace between lifts the ideal") << CadenceSubject {acme, {}, Stage::Adopting, 11, {}, {}}
                                                        << CadenceTerms {{11, 12}, Scope::Account, false, true};
        QTest::newRow("a pace beyond lifts both") << CadenceSubject {acme, {}, Stage::Adopting, 40, {}, {}}
                                                  << CadenceTerms {{40, 40}, Scope::Account, false, true};
        QTest::newRow("a person's pace is not the account's") << CadenceSubject {acme, {}, Stage::Adopting, {}, {}, 50}
                                                              << CadenceTerms {{10, 12}, Scope::Account, false, false};
        QTest::newRow("the slower pace of both") << CadenceSubject {acme, {}, Stage::Adopting, 30, mia, 50}
                                                 << CadenceTerms {{50, 50}, Scope::Contact, false, true};
        QTest::newRow("the account's pace holds for a person too") << CadenceSubject {acme, {}, Stage::Adopting, 30, mia, 22}
                                                                   << CadenceTerms {{30, 30}, Scope::Contact, false, true};
    }
    void closestRuleWins()
    {
        QFETCH(CadenceSubject, subject);
        QFETCH(CadenceTerms, terms);
        QCOMPARE(allRules().termsFor(subject), terms);
    }
    void withoutRulesTheBuiltInHolds()
    {
        const CadenceTerms terms = CadenceRules().termsFor({acme, u"A"_s, LifecycleStage::Adopting, {}, {}, {}});
        QCOMPARE(terms, (CadenceTerms {{30, 45}, CadenceScope::Default, true, false}));
    }

    void statusFollowsTheDays_data()
    {
        QTest::addColumn<CadenceFacts>("facts");
        QTest::addColumn<CadenceStatus>("status");
        QTest::addColumn<int>("daysLate");
        using Stage = LifecycleStage;
        const auto touched = [](int daysAgo, QDate planned = {}, Stage stage = Stage::Adopting) {
            return CadenceFacts {stage, today.addDays(-daysAgo), planned};
        };
        // Ideal 30, maximum 45.
        QTest::newRow("today") << touched(0) << CadenceStatus::Ok << 0;
        QTest::newRow("the day before ideal") << touched(29) << CadenceStatus::Ok << 0;
        QTest::newRow("ideal") << touched(30) << CadenceStatus::Due << 0;
        QTest::newRow("the last day") << touched(45) << CadenceStatus::Due << 0;
        QTest::newRow("late") << touched(46) << CadenceStatus::Late << 1;
        QTest::newRow("very late") << touched(145) << CadenceStatus::Late << 100;
        QTest::newRow("ahead of today") << touched(-3) << CadenceStatus::Ok << 0;
        QTest::newRow("never") << CadenceFacts {} << CadenceStatus::Never << 0;
        QTest::newRow("planned for today") << touched(40, today) << CadenceStatus::Planned << 0;
        QTest::newRow("planned for the last day") << touched(40, today.addDays(5)) << CadenceStatus::Planned << 0;
        QTest::newRow("planned too late") << touched(40, today.addDays(6)) << CadenceStatus::Due << 0;
        QTest::newRow("planned and missed") << touched(40, today.addDays(-1)) << CadenceStatus::Due << 0;
        QTest::newRow("planned, not due") << touched(10, today.addDays(5)) << CadenceStatus::Ok << 0;
        QTest::newRow("late stays late") << touched(50, today) << CadenceStatus::Late << 5;
        QTest::newRow("never, planned") << CadenceFacts {Stage::Adopting, {}, today.addDays(45)} << CadenceStatus::Planned << 0;
        QTest::newRow("never, planned far off") << CadenceFacts {Stage::Adopting, {}, today.addDays(46)} << CadenceStatus::Never << 0;
        QTest::newRow("paused") << touched(400, {}, Stage::Paused) << CadenceStatus::Paused << 0;
        QTest::newRow("churned") << touched(400, {}, Stage::Churned) << CadenceStatus::Ended << 0;
        QTest::newRow("former, never touched") << CadenceFacts {Stage::Former, {}, {}} << CadenceStatus::Ended << 0;
        QTest::newRow("pending churn stays in it") << touched(46, {}, Stage::PendingChurn) << CadenceStatus::Late << 1;
    }
    void statusFollowsTheDays()
    {
        QFETCH(CadenceFacts, facts);
        QFETCH(CadenceStatus, status);
        QFETCH(int, daysLate);
        const CadenceState state = cadenceState(facts, {builtInCadence, CadenceScope::Default, true, false}, today);
        QCOMPARE(int(state.status), int(status));
        QCOMPARE(state.daysLate(today), daysLate);
    }

    void badRulesAreRefused_data()
    {
        QTest::addColumn<CadenceRule>("bad");
        QTest::addColumn<QString>("field");
        using Scope = CadenceScope;
        QTest::newRow("ideal 0") << rule(Scope::Default, {}, {0, 5}) << u"idealDays"_s;
        QTest::newRow("ideal huge") << rule(Scope::Default, {}, {100'000, 100'000}) << u"idealDays"_s;
        QTest::newRow("maximum below ideal") << rule(Scope::Default, {}, {30, 29}) << u"maxDays"_s;
        QTest::newRow("no tier") << rule(Scope::Tier, u" "_s, {30, 40}) << u"value"_s;
        QTest::newRow("no such stage") << rule(Scope::Stage, u"golden"_s, {30, 40}) << u"value"_s;
        CadenceRule nobody;
        nobody.scope = Scope::Account;
        QTest::newRow("no account") << nobody << u"account"_s;
        nobody.scope = Scope::Contact;
        QTest::newRow("no person") << nobody << u"contact"_s;
    }
    void badRulesAreRefused()
    {
        QFETCH(CadenceRule, bad);
        QFETCH(QString, field);
        test::TestWorkspace workspace;
        const auto saved = cadencestore::save(workspace.db(), bad);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
        QCOMPARE(saved.error().detail, field);
    }

    void rulesAreStored()
    {
        test::TestWorkspace workspace;
        const AccountId account = workspace.addAccount(u"Acme"_s);
        const ContactId person = workspace.addContact(account, u"Mia"_s);
        std::vector<CadenceRule> rules {rule(CadenceScope::Default, {}, {60, 90}), rule(CadenceScope::Tier, u"A"_s, {14, 21}),
                                        rule(CadenceScope::Stage, u"onboarding"_s, {3, 5}),
                                        rule(CadenceScope::Account, {}, {10, 12}), rule(CadenceScope::Contact, {}, {20, 25})};
        for (CadenceRule &each : rules) {
            each.account = each.account.isValid() ? account : AccountId();
            each.contact = each.contact.isValid() ? person : ContactId();
            each.id = workspace.batch(u"cadence.edit"_s, [&] { return cadencestore::save(workspace.db(), each); });
        }
        QCOMPARE(cadencestore::rules(workspace.db()).value(), rules);

        rules[1].interval = {7, 10};
        workspace.batch(u"cadence.edit"_s, [&] { return cadencestore::save(workspace.db(), rules[1]); });
        workspace.batch(u"cadence.edit"_s, [&] { return cadencestore::remove(workspace.db(), rules[0].id); });
        const std::vector<CadenceRule> expected(rules.begin() + 1, rules.end());
        QCOMPARE(cadencestore::rules(workspace.db()).value(), expected);

        auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"cadence.edit"_s, {}});
        QCOMPARE(cadencestore::save(workspace.db(), rule(CadenceScope::Tier, u"A"_s, {1, 2})).error().code, ErrorCode::Constraint);
        CadenceRule gone = rules[0];
        QCOMPARE(cadencestore::save(workspace.db(), gone).error().code, ErrorCode::NotFound);
    }

    void onlyCountedTouchesResetIt()
    {
        test::TestWorkspace workspace;
        const AccountId account = workspace.addAccount(u"Acme"_s);
        const ContactId person = workspace.addContact(account, u"Mia"_s);
        const ContactId second = workspace.addContact(account, u"Sato"_s);
        const auto log = [&](int daysAgo, TouchpointKind kind, Outcome outcome, std::vector<ContactId> with) {
            Touchpoint touchpoint;
            touchpoint.account = account;
            touchpoint.at = test::fixedNow().addDays(-daysAgo);
            touchpoint.kind = kind;
            touchpoint.outcome = outcome;
            touchpoint.contacts = std::move(with);
            workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(workspace.db(), touchpoint); });
        };
        QCOMPARE(int(cadencestore::ofAccount(workspace.db(), account, today).value().status), int(CadenceStatus::Never));
        log(40, TouchpointKind::Phone, Outcome::Held, {person});
        log(20, TouchpointKind::Email, Outcome::Held, {second});
        log(3, TouchpointKind::InternalNote, Outcome::Held, {person});
        log(2, TouchpointKind::Visit, Outcome::NoShow, {person});
        log(1, TouchpointKind::Phone, Outcome::Held, {});
        const CadenceState state = cadencestore::ofAccount(workspace.db(), account, today).value();
        QCOMPARE(state.lastTouch, today.addDays(-20));
        QCOMPARE(int(state.status), int(CadenceStatus::Ok));
        const CadenceState mias = cadencestore::ofContact(workspace.db(), person, today).value();
        QCOMPARE(mias.lastTouch, today.addDays(-40));
        QCOMPARE(int(mias.status), int(CadenceStatus::Due));
        QCOMPARE(cadencestore::ofAccount(workspace.db(), AccountId(99), today).error().code, ErrorCode::NotFound);
        QCOMPARE(cadencestore::ofContact(workspace.db(), ContactId(99), today).error().code, ErrorCode::NotFound);
    }

    void theListIsEachAccountsOwnState()
    {
        test::TestWorkspace workspace;
        Member member;
        member.name = u"Kim"_s;
        member.id = workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(workspace.db(), member); });
        std::vector<AccountId> accounts;
        for (int i = 0; i < 60; ++i) {
            Account account;
            account.name = u"Account %1"_s.arg(i);
            account.stage = allLifecycleStages()[size_t(i) % 9];
            account.tier = i % 3 == 0 ? u"A"_s : u"B"_s;
            account.owner = i % 2 == 0 ? member.id : MemberId();
            if (i % 5 == 0)
                account.paceDays = 35;
            accounts.push_back(workspace.batch(u"account.add"_s, [&] {
                return accountstore::insert(workspace.db(), account, workspace.clock());
            }));
            const ContactId person = workspace.addContact(accounts.back(), u"P"_s);
            Touchpoint touchpoint;
            touchpoint.account = accounts.back();
            touchpoint.at = test::fixedNow().addDays(-i);
            touchpoint.contacts = {person};
            if (i % 7 != 0)
                workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(workspace.db(), touchpoint); });
            if (i % 4 == 0)
                plan(workspace, accounts.back(), i % 8 == 0 ? person : ContactId(), today.addDays(i % 11));
        }
        workspace.batch(u"cadence.edit"_s,
                        [&] { return cadencestore::save(workspace.db(), rule(CadenceScope::Tier, u"A"_s, {14, 21})); });
        for (const MemberId owner : {MemberId(), member.id}) {
            const CadenceList list = cadencestore::dueAccounts(workspace.db(), today, owner).value();
            std::map<AccountId, CadenceState> listed;
            for (const auto *part : {&list.due, &list.planned, &list.paused}) {
                for (const CadenceEntry &entry : *part) {
                    QVERIFY(!entry.name.isEmpty());
                    QVERIFY(listed.emplace(entry.account, entry.state).second);
                }
            }
            int ok = 0;
            for (size_t i = 0; i < accounts.size(); ++i) {
                const CadenceState own = cadencestore::ofAccount(workspace.db(), accounts[i], today).value();
                const bool mine = !owner.isValid() || i % 2 == 0;
                ok += mine && own.status == CadenceStatus::Ok ? 1 : 0;
                const bool expected = mine && own.status != CadenceStatus::Ok && own.status != CadenceStatus::Ended;
                QCOMPARE(listed.count(accounts[i]) == 1, expected);
                if (expected)
                    QCOMPARE(listed.at(accounts[i]), own);
            }
            QCOMPARE(list.ok, ok);
            for (const size_t most : {size_t(0), size_t(1), size_t(5), size_t(1000)}) {
                const CadenceList first = cadencestore::dueAccounts(workspace.db(), today, owner, most).value();
                QVERIFY(first.due == startOf(list.due, most) && first.planned == startOf(list.planned, most)
                        && first.paused == startOf(list.paused, most));
                QCOMPARE(first.dueCount, qint64(list.due.size()));
                QCOMPARE(first.plannedCount, qint64(list.planned.size()));
                QCOMPARE(first.pausedCount, qint64(list.paused.size()));
                QCOMPARE(first.ok, ok);
            }
            QVERIFY(ok > 0 && !list.due.empty() && !list.planned.empty() && !list.paused.empty());
            QCOMPARE(int(list.due.front().state.status), int(CadenceStatus::Late));
            QCOMPARE(int(list.due.back().state.status), int(CadenceStatus::Never));
            QVERIFY(list.due[0].state.daysLate(today) >= list.due[1].state.daysLate(today));
        }
    }

    void peopleWithTheirOwnRuleAreListed()
    {
        test::TestWorkspace workspace;
        const AccountId account = workspace.addAccount(u"Acme"_s);
        const ContactId watched = workspace.addContact(account, u"Mia"_s);
        const ContactId unwatched = workspace.addContact(account, u"Sato"_s);
        Contact left;
        left.account = account;
        left.name = u"Gone"_s;
        left.leftDay = today.addDays(-1);
        left.id = workspace.batch(u"contact.add"_s, [&] { return accountstore::insertContact(workspace.db(), left); });
        for (const ContactId person : {watched, left.id}) {
            CadenceRule own;
            own.scope = CadenceScope::Contact;
            own.contact = person;
            own.interval = {5, 9};
            workspace.batch(u"cadence.edit"_s, [&] { return cadencestore::save(workspace.db(), own); });
        }
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.at = test::fixedNow().addDays(-10);
        touchpoint.contacts = {watched, unwatched, left.id};
        workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(workspace.db(), touchpoint); });
        const CadenceList list = cadencestore::dueAccounts(workspace.db(), today, {}).value();
        QCOMPARE(list.due.size(), size_t(1));
        QCOMPARE(list.due.front().contact, watched);
        QCOMPARE(list.due.front().person, u"Mia"_s);
        QCOMPARE(int(list.due.front().state.status), int(CadenceStatus::Late));
        QCOMPARE(list.due.front().state, cadencestore::ofContact(workspace.db(), watched, today).value());
        QCOMPARE(list.ok, 1);
    }

private:
    static std::vector<CadenceEntry> startOf(std::vector<CadenceEntry> entries, size_t most)
    {
        entries.resize(std::min(entries.size(), most));
        return entries;
    }

    static void plan(test::TestWorkspace &workspace, AccountId account, ContactId person, QDate day)
    {
        workspace.batch(u"touch.plan"_s, [&]() -> Result<void> {
            auto insert = workspace.db().prepareGenerated(
                "INSERT INTO planned_touch (account_id, contact_id, day) VALUES (?1, ?2, ?3)");
            return insert->bind(account, person, day).run();
        });
    }
};

QTEST_GUILESS_MAIN(TestCadence)
#include "tst_cadence.moc"
