// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/impliedstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 20);
const ContactId champion(1);
const ContactId other(2);

ImpliedLog meeting(const QString &notes = {})
{
    ImpliedLog log;
    log.today = today;
    log.touchpoint.kind = TouchpointKind::WebMeeting;
    log.touchpoint.contacts = {other};
    log.touchpoint.notes = notes;
    return log;
}

/// A champion who was away last time.
ImpliedInputs account()
{
    ImpliedInputs inputs;
    inputs.champions = {{champion, u"佐藤"_s}};
    inputs.meetings = {{test::fixedNow(), {other}}, {test::fixedNow(), {champion}}};
    return inputs;
}

} // namespace

class TestImplied final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void championAbsentFromTheSecondTimeOn()
    {
        ImpliedInputs inputs = account();
        QCOMPARE(implied::hint(meeting(), inputs),
                 (Hint {.kind = HintKind::ChampionAbsent, .count = 2, .person = champion, .name = u"佐藤"_s}));
        ImpliedLog log = meeting();
        log.touchpoint.contacts.push_back(champion);
        QVERIFY(!implied::hint(log, inputs));
        for (const TouchpointKind kind : {TouchpointKind::Phone, TouchpointKind::Email, TouchpointKind::InternalNote}) {
            log = meeting();
            log.touchpoint.kind = kind;
            QVERIFY(!implied::hint(log, inputs));
        }
        log = meeting();
        log.touchpoint.outcome = Outcome::NoShow;
        QVERIFY(!implied::hint(log, inputs));
        inputs.meetings.erase(inputs.meetings.begin()); // was there last time
        QVERIFY(!implied::hint(meeting(), inputs));
        inputs.meetings.clear(); // the first meeting of all
        QVERIFY(!implied::hint(meeting(), inputs));
        inputs = account();
        inputs.champions.push_back({other, u"Éva"_s}); // one of two was there
        QVERIFY(!implied::hint(meeting(), inputs));
    }

    void priceWords_data()
    {
        QTest::addColumn<bool>("asks");
        for (const char *asks : {"They want a discount.", "? price cut @Sato", "It is TOO EXPENSIVE", "cheaper?",
                                 "値引きのご相談", "ﾃﾞｨｽｶｳﾝﾄ", "少し高すぎると", "árengedményt kér", "olcsóbban kérik", "tul draga"})
            QTest::newRow(asks) << true;
        for (const char *quiet : {"nothing", "price list sent", "価格表を送付", "árlista", "viscount"})
            QTest::newRow(quiet) << false;
    }
    void priceWords()
    {
        QTEST(implied::asksForLowerPrice(QString::fromUtf8(QTest::currentDataTag())), "asks");
    }

    void priceCutMattersNearTheRenewal()
    {
        ImpliedInputs inputs = account();
        const ImpliedLog log = meeting(u"? discount"_s);
        const auto kindOf = [&] { return implied::hint(log, inputs)->kind; };
        QCOMPARE(kindOf(), HintKind::ChampionAbsent); // no renewal
        inputs.renewal = today.addDays(54);
        QCOMPARE(implied::hint(log, inputs), (Hint {.kind = HintKind::PriceCutNearRenewal, .days = 54}));
        inputs.notice = today.addDays(20);
        QCOMPARE(implied::hint(log, inputs)->days, 20);
        inputs.notice = {};
        inputs.renewal = today.addDays(implied::nearRenewalDays);
        QCOMPARE(kindOf(), HintKind::PriceCutNearRenewal);
        inputs.renewal = today.addDays(implied::nearRenewalDays + 1);
        QCOMPARE(kindOf(), HintKind::ChampionAbsent);
        inputs.renewal = today.addDays(-1);
        QCOMPARE(kindOf(), HintKind::ChampionAbsent);
    }

    void theMostImportantOnly()
    {
        ImpliedInputs inputs;
        ImpliedLog log = meeting(u"+ went live"_s);
        QCOMPARE(implied::hint(log, inputs), (Hint {.kind = HintKind::FirstValue}));
        inputs.valueReached = true;
        QVERIFY(!implied::hint(log, inputs));
        inputs.overduePromises = 2;
        inputs.oldestPromise = today.addDays(-9);
        QCOMPARE(implied::hint(log, inputs), (Hint {.kind = HintKind::PromiseOverdue, .days = 9, .count = 2}));
        log.touchpoint.competitor = u" Rival  Inc "_s;
        QCOMPARE(implied::hint(log, inputs), (Hint {.kind = HintKind::CompetitorNamed, .name = u"Rival Inc"_s}));
        QVERIFY(implied::reachesFirstValue(u"先月、本番稼働しました"_s));
        QVERIFY(implied::reachesFirstValue(u"A rendszer élesedett."_s));
        QVERIFY(!implied::reachesFirstValue(u"they live in Tokyo"_s));
    }

    void inputsAreReadFromTheStorage()
    {
        test::TestWorkspace workspace;
        Connection &db = workspace.db();
        const AccountId acme = workspace.addAccount(u"Acme"_s);
        const ContactId ann = workspace.batch(u"contact.add"_s, [&] {
            return accountstore::insertContact(db, {.account = acme, .name = u"Ann"_s, .roles = {ContactRole::Champion}});
        });
        const ContactId bob = workspace.addContact(acme, u"Bob"_s);
        const auto add = [&](int daysAgo, TouchpointKind kind, Outcome outcome, ContactId who) {
            Touchpoint touchpoint;
            touchpoint.account = acme;
            touchpoint.at = test::fixedNow().addDays(-daysAgo);
            touchpoint.kind = kind;
            touchpoint.outcome = outcome;
            touchpoint.contacts = {who};
            return workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(db, touchpoint); });
        };
        add(30, TouchpointKind::Visit, Outcome::Held, ann);
        const TouchpointId last = add(5, TouchpointKind::WebMeeting, Outcome::Held, bob);
        add(4, TouchpointKind::WebMeeting, Outcome::NoShow, ann);
        add(3, TouchpointKind::Phone, Outcome::Held, ann);
        add(-2, TouchpointKind::Visit, Outcome::Held, ann);
        const auto promise = [&](QDate due, bool isPromise, ActionSide side) {
            workspace.batch(u"action.add"_s, [&] {
                return touchpointstore::insertAction(
                    db, {.account = acme, .what = u"x"_s, .side = side, .isPromise = isPromise, .due = due}, workspace.clock());
            });
        };
        promise(today.addDays(-3), true, ActionSide::Ours);
        promise(today.addDays(-9), true, ActionSide::Ours);
        promise(today, true, ActionSide::Ours);
        promise(today.addDays(-20), false, ActionSide::Ours);
        promise(today.addDays(-20), true, ActionSide::Theirs);
        workspace.batch(u"subscription.add"_s, [&]() -> Result<SubscriptionId> {
            MAINSTAY_TRY(const ProductId product, contractstore::insertProduct(db, {.name = u"P"_s}));
            return contractstore::insert(db, {.account = acme,
                                              .product = product,
                                              .currency = test::eur(),
                                              .noticeDay = today.addDays(40),
                                              .periods = {{.start = today.addDays(-100), .end = today.addDays(70), .arrMinor = 100}}});
        });

        ImpliedInputs inputs = implied::inputs(db, {acme, test::fixedNow(), {}, today}).value();
        QCOMPARE(inputs.champions, (std::vector<ImpliedInputs::Champion> {{ann, u"Ann"_s}}));
        QCOMPARE(inputs.meetings.size(), size_t(2));
        QCOMPARE(inputs.meetings[0].contacts, std::vector {bob});
        QCOMPARE(inputs.meetings[1].contacts, std::vector {ann});
        QCOMPARE(inputs.overduePromises, 2);
        QCOMPARE(inputs.oldestPromise, today.addDays(-9));
        QCOMPARE(inputs.renewal, today.addDays(70));
        QCOMPARE(inputs.notice, today.addDays(40));
        QVERIFY(!inputs.valueReached);
        inputs = implied::inputs(db, {acme, test::fixedNow(), last, today}).value();
        QCOMPARE(inputs.meetings.size(), size_t(1)); // without the one that is edited
    }
};

QTEST_GUILESS_MAIN(TestImplied)
#include "tst_implied.moc"
