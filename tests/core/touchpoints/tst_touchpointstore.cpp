// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/touchpoints/touchpointlog.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QStringList words {u"Renewal talk"_s, u"更新の相談"_s, u"Megújítás"_s, u"🚀 go-live"_s, u"a\nb\n\n# c"_s, {}};

template <typename Values>
auto anyOf(QRandomGenerator &random, const Values &values)
{
    return values[size_t(random.bounded(int(values.size())))];
}

std::optional<int> anySentiment(QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? std::nullopt : std::optional(random.bounded(-2, 3));
}

struct World
{
    test::TestWorkspace workspace;
    std::vector<AccountId> accounts;
    std::vector<std::vector<ContactId>> contacts;
    std::vector<MemberId> members;

    explicit World(int accountCount = 3)
    {
        for (int i = 0; i < accountCount; ++i) {
            accounts.push_back(workspace.addAccount(u"Account %1"_s.arg(i)));
            contacts.push_back({workspace.addContact(accounts.back(), u"Ann %1"_s.arg(i)),
                                workspace.addContact(accounts.back(), u"Béla %1"_s.arg(i))});
        }
        members.push_back(workspace.batch(u"member.add"_s, [&] {
            return accountstore::insertMember(workspace.db(), {{}, {}, u"Mia"_s, {}, {}, Team::Success, true});
        }));
    }

    Touchpoint any(QRandomGenerator &random)
    {
        const auto at = size_t(random.bounded(int(accounts.size())));
        Touchpoint touchpoint;
        touchpoint.account = accounts[at];
        touchpoint.at = test::fixedNow().addSecs(-random.bounded(400) * 3600);
        if (random.bounded(2) == 0)
            touchpoint.minutes = random.bounded(200);
        touchpoint.kind = anyOf(random, allTouchpointKinds());
        touchpoint.purpose = anyOf(random, allPurposes());
        touchpoint.direction = anyOf(random, allDirections());
        touchpoint.team = anyOf(random, allTeams());
        touchpoint.outcome = anyOf(random, allOutcomes());
        if (random.bounded(2) == 0)
            touchpoint.contacts = contacts[at];
        if (random.bounded(2) == 0)
            touchpoint.members = members;
        touchpoint.summary = words[random.bounded(int(words.size()))];
        touchpoint.notes = words[random.bounded(int(words.size()))];
        touchpoint.sentimentUs = anySentiment(random);
        touchpoint.sentimentSolution = anySentiment(random);
        if (random.bounded(2) == 0)
            touchpoint.quotes = {{contacts[at][0], u"“It pays for itself”"_s}, {{}, u"高い"_s}};
        touchpoint.competitor = words[random.bounded(3)];
        touchpoint.reason = words[random.bounded(3)];
        touchpoint.overrideReason = words[random.bounded(3)];
        if (random.bounded(2))
            touchpoint.tags = {u"renewal"_s, u"更新"_s};
        if (random.bounded(2))
            touchpoint.marks = {{MarkKind::Risk, u"ár"_s}, {MarkKind::Win, u"🎉"_s}};
        return touchpoint;
    }

    Result<LogOutcome> save(const TouchpointLog &log)
    {
        auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"touchpoint.log"_s, u"Acme"_s});
        if (!batch.ok())
            return batch.error();
        auto saved = touchpointlog::save(workspace.db(), log);
        if (saved.ok()) {
            if (const auto committed = batch->commit(); !committed.ok())
                return committed.error();
        }
        return saved;
    }

    TouchpointLog logFor(AccountId account) const
    {
        TouchpointLog log;
        log.touchpoint.account = account;
        log.touchpoint.at = test::fixedNow();
        return log;
    }
};

} // namespace

class TestTouchpointStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyTouchpointComesBackAsItWas()
    {
        World world;
        QRandomGenerator random(7);
        for (int i = 0; i < 100; ++i) {
            Touchpoint touchpoint = world.any(random);
            touchpoint.id = world.workspace.batch(
                u"touchpoint.log"_s, [&] { return touchpointstore::insert(world.workspace.db(), touchpoint); });
            QCOMPARE(touchpointstore::byId(world.workspace.db(), touchpoint.id).value(), touchpoint);

            const TouchpointId id = touchpoint.id;
            touchpoint = world.any(random);
            touchpoint.id = id;
            world.workspace.batch(u"touchpoint.edit"_s,
                                  [&] { return touchpointstore::update(world.workspace.db(), touchpoint); });
            QCOMPARE(touchpointstore::byId(world.workspace.db(), id).value(), touchpoint);
        }
    }

    void timelinePagesAreTheWholeTimelineInOrder()
    {
        World world;
        QRandomGenerator random(11);
        std::vector<Touchpoint> all;
        for (int i = 0; i < 200; ++i) {
            all.push_back(world.any(random)); // 400 possible hours: some happen at the same time
            all.back().id = world.workspace.batch(
                u"touchpoint.log"_s, [&] { return touchpointstore::insert(world.workspace.db(), all.back()); });
        }
        std::sort(all.begin(), all.end(), [](const Touchpoint &a, const Touchpoint &b) {
            return a.at != b.at ? a.at > b.at : a.id > b.id;
        });
        for (const AccountId account : world.accounts) {
            std::vector<TouchpointId> wanted;
            for (const Touchpoint &touchpoint : all) {
                if (touchpoint.account == account)
                    wanted.push_back(touchpoint.id);
            }
            std::vector<TouchpointId> found;
            touchpointstore::TimelinePage page {account, {}, {}, 7};
            for (;;) {
                const auto rows = touchpointstore::timeline(world.workspace.db(), page).value();
                for (const TouchpointRow &row : rows)
                    found.push_back(row.id);
                if (rows.size() < 7)
                    break;
                page.before = rows.back().at;
                page.beforeId = rows.back().id;
            }
            QVERIFY(found == wanted);
        }
    }

    void newPeopleAreMadeInTheSameBatchAndUndoneWithIt()
    {
        World world;
        Connection &db = world.workspace.db();
        TouchpointLog log = world.logFor(world.accounts[0]);
        log.people = {{world.contacts[0][0], {}}, {{}, u" Nagy  Éva "_s}, {{}, u"béla 0"_s}, {{}, u"Nagy Eva"_s}};
        log.quotes = {{{{}, u"NAGY ÉVA"_s}, u"Végre!"_s}, {{}, u"  "_s}};
        const LogOutcome saved = world.save(log).value();
        QVERIFY(saved.counts);
        QCOMPARE(saved.lastTouch, test::fixedNow());

        const auto contacts = accountstore::contacts(db, world.accounts[0]).value();
        QCOMPARE(contacts.size(), size_t(3)); // Béla is known, Éva is one person
        const auto eva = std::find_if(contacts.begin(), contacts.end(),
                                      [](const Contact &contact) { return contact.name == u"Nagy Éva"; });
        QVERIFY(eva != contacts.end());
        const Touchpoint stored = touchpointstore::byId(db, saved.id).value();
        QCOMPARE(stored.contacts, (std::vector {world.contacts[0][0], eva->id, world.contacts[0][1]}));
        QCOMPARE(stored.quotes, (std::vector<Quote> {{eva->id, u"Végre!"_s}}));

        QCOMPARE(history::undo(db, world.workspace.context()).value().label.action, u"touchpoint.log"_s);
        QCOMPARE(touchpointstore::byId(db, saved.id).error().code, ErrorCode::NotFound);
        QCOMPARE(accountstore::contacts(db, world.accounts[0]).value().size(), size_t(2));
        QVERIFY(!touchpointlog::lastTouch(db, world.accounts[0]).value().isValid());
        QVERIFY(history::redo(db, world.workspace.context()).ok());
        QCOMPARE(touchpointstore::byId(db, saved.id).value(), stored);
    }

    void savingEndsItsDraftAndNoOther()
    {
        World world;
        Connection &db = world.workspace.db();
        for (const QString &place : {u"log"_s, u"log:2"_s, u"logger"_s})
            QVERIFY(touchpointstore::saveDraft(db, {place, u"{}"_s, test::fixedNow()}).ok());
        TouchpointLog log = world.logFor(world.accounts[0]);
        log.draftPlace = u"log"_s;
        QVERIFY(world.save(log).ok());
        const auto drafts = touchpointlog::drafts(db, u"log"_s).value();
        QCOMPARE(drafts.size(), size_t(1));
        QCOMPARE(drafts[0].place, u"log:2"_s);
        QVERIFY(touchpointstore::draft(db, u"logger"_s).value().has_value());
    }

    void failedSaveKeepsTheDraftAndMakesNobody()
    {
        World world;
        Connection &db = world.workspace.db();
        QVERIFY(touchpointstore::saveDraft(db, {u"log"_s, u"{}"_s, test::fixedNow()}).ok());
        TouchpointLog log = world.logFor(world.accounts[0]);
        log.people = {{{}, u"Somebody new"_s}};
        log.touchpoint.members = {MemberId(999)};
        log.draftPlace = u"log"_s;
        QCOMPARE(world.save(log).error().code, ErrorCode::Constraint);
        QVERIFY(touchpointstore::draft(db, u"log"_s).value().has_value());
        QCOMPARE(accountstore::contacts(db, world.accounts[0]).value().size(), size_t(2));
    }

    void staleEditIsAConflict()
    {
        World world;
        Connection &db = world.workspace.db();
        const TouchpointId id = world.workspace.addTouchpoint(world.accounts[0], test::fixedNow(), u"first"_s);
        TouchpointLog log;
        log.touchpoint = touchpointstore::byId(db, id).value();
        log.loaded = log.touchpoint;
        Touchpoint other = log.touchpoint;
        other.summary = u"theirs"_s;
        world.workspace.batch(u"touchpoint.edit"_s, [&] { return touchpointstore::update(db, other); });
        log.touchpoint.summary = u"mine"_s;
        QCOMPARE(world.save(log).error().code, ErrorCode::Conflict);
        QCOMPARE(touchpointstore::byId(db, id).value().summary, u"theirs"_s);

        world.workspace.batch(u"touchpoint.delete"_s, [&] { return touchpointstore::remove(db, id); });
        QCOMPARE(world.save(log).error().code, ErrorCode::NotFound);
    }

    void onlyHeldMeetingsWithTheCustomerAreTouches_data()
    {
        QTest::addColumn<TouchpointKind>("kind");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("withCustomer");
        QTest::addColumn<bool>("counts");
        QTest::newRow("meeting") << TouchpointKind::WebMeeting << Outcome::Held << true << true;
        QTest::newRow("mail") << TouchpointKind::Email << Outcome::Held << true << true;
        QTest::newRow("nobody of theirs") << TouchpointKind::Visit << Outcome::Held << false << false;
        QTest::newRow("no-show") << TouchpointKind::Visit << Outcome::NoShow << true << false;
        QTest::newRow("cancelled") << TouchpointKind::Phone << Outcome::CancelledByUs << true << false;
        QTest::newRow("internal") << TouchpointKind::InternalNote << Outcome::Held << true << false;
    }
    void onlyHeldMeetingsWithTheCustomerAreTouches()
    {
        QFETCH(TouchpointKind, kind);
        QFETCH(Outcome, outcome);
        QFETCH(bool, withCustomer);
        World world;
        TouchpointLog log = world.logFor(world.accounts[0]);
        log.touchpoint.kind = kind;
        log.touchpoint.outcome = outcome;
        if (withCustomer)
            log.people = {{world.contacts[0][0], {}}};
        const LogOutcome saved = world.save(log).value();
        QTEST(saved.counts, "counts");
        QTEST(saved.lastTouch.isValid(), "counts");
    }
};

QTEST_GUILESS_MAIN(TestTouchpointStore)
#include "tst_touchpointstore.moc"
