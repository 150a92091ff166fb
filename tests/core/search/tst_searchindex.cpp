// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "tests/core/search/searchfixture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day)
{
    return QDateTime(QDate(2025, 1, 1).addDays(day), QTime(9, 0), Qt::UTC);
}

Touchpoint noted(AccountId account, int day, const QString &notes)
{
    Touchpoint touchpoint;
    touchpoint.account = account;
    touchpoint.at = at(day);
    touchpoint.notes = notes;
    return touchpoint;
}

/// `count` touchpoints as an import brings them.
Result<void> insertInBulk(Connection &db, const WriteContext &context, AccountId account, int count)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(db, context, {u"import"_s, {}, BatchKind::Import}));
    MAINSTAY_CHECK(batch.beginBulkInsert(u"touchpoint"_s));
    for (int i = 0; i < count; ++i) {
        Touchpoint touchpoint = noted(account, i % 400, u"bulk number%1 更新契約"_s.arg(i));
        touchpoint.tags = {u"bulktag"_s};
        MAINSTAY_CHECK(touchpointstore::insert(db, touchpoint));
    }
    MAINSTAY_CHECK(batch.endBulkInsert(u"touchpoint"_s));
    MAINSTAY_CHECK(batch.commit());
    return {};
}

Result<void> catchUpWhole(Connection &db, int step)
{
    for (;;) {
        MAINSTAY_TRY(const searchindex::State state, searchindex::catchUp(db, step));
        if (state.isComplete())
            return {};
    }
}

} // namespace

class TestSearchIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsFound();
    void changesAreFollowed();
    void changedThingsLoseWhatTheyWere();
    void undoAndRedoAreFollowed();
    void rolledBackIsNotFound();
    void smallImportIsFoundAtOnce();
    void largeImportIsCaughtUpOn();
    void changesDuringCatchUp();
    void undoOfALargeImport();
    void linksThatABulkInsertAdds();
    void manyInTheSameSecond();
    void randomWritesStayFound();
    void killedCatchUpGoesOn();
    void olderFileIsIndexed();
    void otherRulesAreIndexedAnew();
    void startingAnewLeavesNoWord();
    void nothingOfItIsJournalled();
};

void TestSearchIndex::everyPartIsFound()
{
    TestWorkspace workspace;
    Account account;
    account.name = u"神戸精機"_s;
    account.reading = u"こうべせいき"_s;
    account.domain = u"kobe-seiki.example"_s;
    account.notes = u"Accountnote"_s;
    account.tags = {u"strategic"_s};
    const AccountId id
        = workspace.batch(u"a"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
    Contact contact;
    contact.account = id;
    contact.name = u"Őri Ágnes"_s;
    contact.reading = u"Orireading"_s;
    contact.title = u"Üzemvezető"_s;
    contact.email = u"agnes@kobe-seiki.example"_s;
    contact.topics = u"Topicword"_s;
    contact.phone = u"+36 1 5550142"_s;
    const ContactId person
        = workspace.batch(u"c"_s, [&] { return accountstore::insertContact(workspace.db(), contact); });
    Touchpoint touch = noted(id, 1, u"Noteword"_s);
    touch.summary = u"Summaryword"_s;
    touch.competitor = u"Competitorword"_s;
    touch.objective = u"Objectiveword"_s;
    touch.overrideReason = u"Overrideword"_s;
    touch.outcome = Outcome::NoShow;
    touch.reason = u"Absenceword"_s;
    touch.tags = {u"tagword"_s};
    touch.quotes = {{person, u"Quoteword said"_s}};
    const TouchpointId logged
        = workspace.batch(u"t"_s, [&] { return touchpointstore::insert(workspace.db(), touch); });
    Action action;
    action.account = id;
    action.what = u"Actionword 送付"_s;
    const ActionId promised = workspace.batch(
        u"p"_s, [&] { return touchpointstore::insertAction(workspace.db(), action, workspace.clock()); });

    const std::vector<std::pair<QString, Thing>> expected {
        {u"神戸"_s, thing(SearchKind::Account, id.value())},
        {u"せいき"_s, thing(SearchKind::Account, id.value())},
        {u"accountnote"_s, thing(SearchKind::Account, id.value())},
        {u"strateg"_s, thing(SearchKind::Account, id.value())},
        {u"agnes ori"_s, thing(SearchKind::Contact, person.value())},
        {u"orireading"_s, thing(SearchKind::Contact, person.value())},
        {u"uzemvezeto"_s, thing(SearchKind::Contact, person.value())},
        {u"agnes@kobe"_s, thing(SearchKind::Contact, person.value())},
        {u"noteword"_s, touchpoint(logged)},
        {u"summaryword"_s, touchpoint(logged)},
        {u"competitorword"_s, touchpoint(logged)},
        {u"objectiveword"_s, touchpoint(logged)},
        {u"overrideword"_s, touchpoint(logged)},
        {u"absenceword"_s, touchpoint(logged)},
        {u"topicword"_s, thing(SearchKind::Contact, person.value())},
        {u"5550142"_s, thing(SearchKind::Contact, person.value())},
        {u"tagword"_s, touchpoint(logged)},
        {u"\"quoteword said\""_s, touchpoint(logged)},
        {u"noteword quoteword tagwo"_s, touchpoint(logged)},
        {u"送付"_s, thing(SearchKind::Action, promised.value())},
    };
    for (const auto &[text, thing] : expected)
        QVERIFY2(foundThings(workspace.db(), text) == std::set<Thing> {thing}, qPrintable(text));
    QCOMPARE(foundThings(workspace.db(), u"kobe"_s).size(), size_t(2));
    QCOMPARE(waiting(workspace.db()), 0);
}

void TestSearchIndex::changesAreFollowed()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const TouchpointId id = workspace.addTouchpoint(account, at(1), u"before"_s);
    Touchpoint touch = touchpointstore::byId(db, id).value();
    touch.summary = u"after"_s;
    touch.quotes = {{ContactId(), u"quoted"_s}};
    workspace.batch(u"t"_s, [&] { return touchpointstore::update(db, touch); });
    QVERIFY(foundThings(db, u"before"_s).empty());
    QCOMPARE(foundThings(db, u"after"_s), std::set<Thing> {touchpoint(id)});
    QCOMPARE(foundThings(db, u"quoted"_s), std::set<Thing> {touchpoint(id)});

    // Moved in time and to another account.
    const AccountId other = workspace.addAccount(u"Zeta"_s);
    touch.at = at(700);
    touch.account = other;
    touch.quotes.clear();
    workspace.batch(u"t"_s, [&] { return touchpointstore::update(db, touch); });
    QVERIFY(foundThings(db, u"quoted"_s).empty());
    QVERIFY(foundThings(db, u"after account:acme"_s).empty());
    QCOMPARE(foundThings(db, u"after account:zeta after:2026"_s), std::set<Thing> {touchpoint(id)});

    workspace.batch(u"t"_s, [&] { return touchpointstore::remove(db, id); });
    QVERIFY(foundThings(db, u"after"_s).empty());
    QCOMPARE(waiting(db), 0);
}

/// The engine can't take words out of a document: what changed without moving in time must not keep them.
void TestSearchIndex::changedThingsLoseWhatTheyWere()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const AccountId other = workspace.addAccount(u"Zeta"_s);
    const TouchpointId id = workspace.addTouchpoint(account, at(1), u"alpha"_s);
    Touchpoint touch = touchpointstore::byId(db, id).value();
    touch.account = other;
    touch.kind = TouchpointKind::Phone;
    touch.summary = u"alpha beta"_s;
    workspace.batch(u"t"_s, [&] { return touchpointstore::update(db, touch); });
    QVERIFY(foundThings(db, u"account:acme alpha"_s).empty());
    QCOMPARE(foundThings(db, u"account:zeta alpha"_s), std::set<Thing> {touchpoint(id)});
    QCOMPARE(foundThings(db, u"kind:phone alpha"_s), std::set<Thing> {touchpoint(id)});
    QVERIFY(foundThings(db, u"kind:visit alpha"_s).empty());
    touch.summary = u"beta"_s;
    workspace.batch(u"t"_s, [&] { return touchpointstore::update(db, touch); });
    SearchRequest request;
    request.text = u"alpha"_s;
    QCOMPARE(search::count(db, request).value().of[0], 0);
    request.text = u"beta"_s;
    QCOMPARE(search::count(db, request).value().of[0], 1);

    Contact contact;
    contact.account = account;
    contact.name = u"Gamma"_s;
    contact.id = workspace.batch(u"c"_s, [&] { return accountstore::insertContact(db, contact); });
    for (const QString &name : {u"Delta"_s, u"Epsilon"_s}) {
        contact.name = name;
        workspace.batch(u"c"_s, [&] { return accountstore::updateContact(db, contact); });
    }
    request.text = u"gamma"_s;
    QCOMPARE(search::count(db, request).value().of[1], 0);
    request.text = u"epsilon"_s;
    QCOMPARE(search::count(db, request).value().of[1], 1);
    // Changed more often than a second has room for at first.
    for (int i = 0; i < 300; ++i) {
        touch.summary = u"beta %1"_s.arg(i);
        workspace.batch(u"t"_s, [&] { return touchpointstore::update(db, touch); });
    }
    request.text = u"beta"_s;
    QCOMPARE(search::count(db, request).value().of[0], 1);
    // Gone, and another thing in its second.
    workspace.batch(u"t"_s, [&] { return touchpointstore::remove(db, id); });
    for (int i = 0; i < 8; ++i)
        workspace.addTouchpoint(account, at(1), u"plain"_s);
    request.text = u"beta"_s;
    QCOMPARE(search::count(db, request).value().of[0], 0);
}

void TestSearchIndex::undoAndRedoAreFollowed()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const TouchpointId id = workspace.addTouchpoint(account, at(1), u"first"_s);
    Touchpoint touch = touchpointstore::byId(db, id).value();
    touch.summary = u"second"_s;
    touch.tags = {u"tagged"_s};
    workspace.batch(u"t"_s, [&] { return touchpointstore::update(db, touch); });
    const std::set<Thing> it {touchpoint(id)};

    QVERIFY(history::undo(db, workspace.context()).ok());
    QVERIFY(foundThings(db, u"second"_s).empty() && foundThings(db, u"tagged"_s).empty());
    QCOMPARE(foundThings(db, u"first"_s), it);
    QVERIFY(history::undo(db, workspace.context()).ok());
    QVERIFY(foundThings(db, u"first"_s).empty());
    QVERIFY(history::redo(db, workspace.context()).ok());
    QCOMPARE(foundThings(db, u"first"_s), it);
    QVERIFY(history::redo(db, workspace.context()).ok());
    QCOMPARE(foundThings(db, u"second tagged"_s), it);
    QCOMPARE(waiting(db), 0);
}

void TestSearchIndex::rolledBackIsNotFound()
{
    TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    {
        auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"t"_s, {}});
        QVERIFY(batch.ok());
        QVERIFY(touchpointstore::insert(workspace.db(), noted(account, 1, u"dropped"_s)).ok());
    }
    QVERIFY(foundThings(workspace.db(), u"dropped"_s).empty());
    QCOMPARE(waiting(workspace.db()), 0);
}

void TestSearchIndex::smallImportIsFoundAtOnce()
{
    TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    QVERIFY(insertInBulk(workspace.db(), workspace.context(), account, searchindex::followedAtOnce).ok());
    QCOMPARE(waiting(workspace.db()), 0);
    QCOMPARE(foundThings(workspace.db(), u"bulktag"_s).size(), size_t(searchindex::followedAtOnce));
}

void TestSearchIndex::largeImportIsCaughtUpOn()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    constexpr int count = searchindex::followedAtOnce + 700;
    QVERIFY(insertInBulk(db, workspace.context(), account, count).ok());
    QCOMPARE(searchindex::state(db).value(), (searchindex::State {count, count}));
    QVERIFY(foundThings(db, u"bulktag"_s).empty());
    // What is saved meanwhile is found all the same.
    const TouchpointId saved = workspace.addTouchpoint(account, at(1), u"meanwhile"_s);
    QCOMPARE(foundThings(db, u"meanwhile"_s), std::set<Thing> {touchpoint(saved)});

    QCOMPARE(searchindex::catchUp(db, 300).value(), (searchindex::State {count - 300, count}));
    QCOMPARE(foundThings(db, u"bulktag"_s).size(), size_t(300));
    QVERIFY(catchUpWhole(db, 300).ok());
    QCOMPARE(foundThings(db, u"bulktag 更新"_s).size(), size_t(count));
    QCOMPARE(foundThings(db, u"number1199 "_s).size(), size_t(1));
}

void TestSearchIndex::changesDuringCatchUp()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    QVERIFY(insertInBulk(db, workspace.context(), account, 600).ok());
    const auto change = [&](qint64 id, const QString &notes) {
        Touchpoint touch = touchpointstore::byId(db, TouchpointId(id)).value();
        touch.notes = notes;
        workspace.batch(u"t"_s, [&] { return touchpointstore::update(db, touch); });
    };
    change(500, u"changed early"_s);
    workspace.batch(u"t"_s, [&] { return touchpointstore::remove(db, TouchpointId(501)); });
    QVERIFY(searchindex::catchUp(db, 100).ok());
    change(50, u"changed late"_s);
    workspace.batch(u"t"_s, [&] { return touchpointstore::remove(db, TouchpointId(51)); });
    QVERIFY(catchUpWhole(db, 100).ok());
    QCOMPARE(foundThings(db, u"changed"_s).size(), size_t(2));
    QCOMPARE(foundThings(db, u"更新契約"_s).size(), size_t(596));
    QCOMPARE(foundThings(db, u"bulktag"_s).size(), size_t(598));
}

void TestSearchIndex::undoOfALargeImport()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    QVERIFY(insertInBulk(db, workspace.context(), account, 900).ok());
    QVERIFY(searchindex::catchUp(db, 400).ok());
    QVERIFY(history::undo(db, workspace.context()).ok());
    QVERIFY(foundThings(db, u"bulktag"_s).empty());
    QVERIFY(catchUpWhole(db, 400).ok());
    QVERIFY(foundThings(db, u"bulktag"_s).empty());
    QVERIFY(history::redo(db, workspace.context()).ok());
    QVERIFY(waiting(db) > 0);
    QVERIFY(catchUpWhole(db, 400).ok());
    QCOMPARE(foundThings(db, u"bulktag"_s).size(), size_t(900));
}

void TestSearchIndex::linksThatABulkInsertAdds()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const TouchpointId old = workspace.addTouchpoint(account, at(1), u"old"_s);
    auto batch = WriteBatch::begin(db, workspace.context(), {u"import"_s, {}, BatchKind::Import});
    QVERIFY(batch.ok());
    QVERIFY(batch->beginBulkInsert(u"touchpoint"_s).ok());
    QVERIFY(touchpointstore::insert(db, noted(account, 2, u"new"_s)).ok());
    QVERIFY(db.run("touchpoints/insert_tag", old, u"tagged"_s).ok());
    QVERIFY(batch->endBulkInsert(u"touchpoint"_s).ok());
    QVERIFY(batch->commit().ok());
    QCOMPARE(foundThings(db, u"tagged"_s), std::set<Thing> {touchpoint(old)});
    QCOMPARE(foundThings(db, u"new"_s).size(), size_t(1));
}

void TestSearchIndex::manyInTheSameSecond()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    auto batch = WriteBatch::begin(db, workspace.context(), {u"import"_s, {}, BatchKind::Import});
    QVERIFY(batch->beginBulkInsert(u"touchpoint"_s).ok());
    for (int i = 0; i < 3000; ++i)
        QVERIFY(touchpointstore::insert(db, noted(account, i < 2900 ? 10 : 11, u"crowd"_s)).ok());
    QVERIFY(batch->endBulkInsert(u"touchpoint"_s).ok());
    QVERIFY(batch->commit().ok());
    QVERIFY(catchUpWhole(db, 1000).ok());
    const auto hits = findAll(db, u"crowd"_s);
    QCOMPARE(thingsOf(hits).size(), size_t(3000));
    QVERIFY(std::is_sorted(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.at > b.at; }));
}

void TestSearchIndex::randomWritesStayFound()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    QRandomGenerator random(20260320);
    const QStringList words {u"renewal"_s, u"Renewals"_s, u"reneged"_s, u"megújítás"_s, u"megujitas"_s, u"更新契約"_s, u"契約更新"_s,
                             u"ｶﾞｲﾄﾞ"_s,   u"がいど"_s,   u"ﬁnal"_s,    u"final"_s,     u"SLA更新"_s,   u"a"_s,        u"Őri"_s};
    const auto text = [&] {
        QStringList some;
        for (int i = random.bounded(1, 5); i > 0; --i)
            some += words[random.bounded(int(words.size()))];
        return some.join(random.bounded(4) == 0 ? u""_s : u" "_s);
    };
    std::vector<AccountId> accounts;
    for (int i = 0; i < 4; ++i)
        accounts.push_back(workspace.addAccount(text()));
    std::vector<TouchpointId> touchpoints;
    for (int round = 0; round < 250; ++round) {
        const AccountId account = accounts[random.bounded(quint32(accounts.size()))];
        const int what = random.bounded(10);
        if (what < 4 || touchpoints.empty()) {
            Touchpoint touch = noted(account, random.bounded(500), text());
            touch.summary = random.bounded(2) ? text() : QString();
            if (random.bounded(3) == 0)
                touch.quotes = {{ContactId(), text()}};
            touchpoints.push_back(workspace.batch(u"t"_s, [&] { return touchpointstore::insert(db, touch); }));
        } else if (what < 6) {
            auto touch = touchpointstore::byId(db, touchpoints[random.bounded(quint32(touchpoints.size()))]);
            if (touch.ok()) {
                touch->notes = text();
                touch->at = at(random.bounded(500));
                workspace.batch(u"t"_s, [&] { return touchpointstore::update(db, *touch); });
            }
        } else if (what < 7) {
            const TouchpointId id = touchpoints[random.bounded(quint32(touchpoints.size()))];
            if (touchpointstore::byId(db, id).ok())
                workspace.batch(u"t"_s, [&] { return touchpointstore::remove(db, id); });
        } else if (what < 8) {
            Contact contact;
            contact.account = account;
            contact.name = text();
            workspace.batch(u"c"_s, [&] { return accountstore::insertContact(db, contact); });
        } else {
            (void)(what == 8 ? history::undo(db, workspace.context()) : history::redo(db, workspace.context()));
        }
        if (round % 5 != 0)
            continue;
        const QString query = random.bounded(3) == 0 ? u'"' + text() + u'"' : text().left(random.bounded(1, 12));
        QVERIFY2(foundThings(db, query) == expectedThings(db, query), qPrintable(query));
    }
    for (const QString &query : {u"re"_s, u"ren"_s, u"renew"_s, u"renewal "_s, u"meg"_s, u"更"_s, u"更新"_s, u"新契"_s, u"約更新"_s, u"がいど"_s,
                                 u"fin"_s, u"a"_s, u"sla更"_s, u"\"a a\""_s, u"ori final"_s}) {
        const std::set<Thing> found = foundThings(db, query);
        QVERIFY2(found == expectedThings(db, query), qPrintable(query));
    }
    QVERIFY(!foundThings(db, u"re"_s).empty());
    QCOMPARE(waiting(db), 0);
}

void TestSearchIndex::killedCatchUpGoesOn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kill.mainstay"_s);
    const FixedClock clock(fixedNow());
    constexpr int count = 4000;
    {
        auto db = workspace::create(path, {clock, u"tester"_s}, testSettings());
        QVERIFY(db.ok());
        Account account;
        account.name = u"Acme"_s;
        auto batch = WriteBatch::begin(**db, {clock, u"tester"_s}, {u"a"_s, {}});
        const AccountId id = accountstore::insert(**db, account, clock).value();
        QVERIFY(batch->commit().ok());
        QVERIFY(insertInBulk(**db, {clock, u"tester"_s}, id, count).ok());
    }
    qint64 left = count;
    int kills = 0;
    for (int turn = 0; turn < 40 && left > 0; ++turn) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto db = workspace::open(path, FileAccess::ReadWrite);
            for (bool done = !db.ok(); !done;) {
                const auto state = searchindex::catchUp(**db, 25);
                done = !state.ok() || state->isComplete();
            }
            ::_exit(0);
        }
        QVERIFY(child > 0);
        ::usleep(useconds_t(3000 + turn * 4000));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        kills += WIFSIGNALED(status) ? 1 : 0;
        auto db = workspace::open(path, FileAccess::ReadWrite);
        QVERIFY(db.ok());
        const qint64 now = waiting(**db);
        QVERIFY(now <= left);
        left = now;
        // Exactly what is no longer owed is there.
        QCOMPARE(db->get()->runForId("search/count_docs").value(), count + 1 - left);
    }
    QVERIFY(kills > 0);
    auto db = workspace::open(path, FileAccess::ReadWrite);
    QVERIFY(catchUpWhole(**db, 1000).ok());
    QCOMPARE(foundThings(**db, u"bulktag"_s).size(), size_t(count));
    QVERIFY(db->get()->backend().check(CheckDepth::Full).value().isEmpty());
}

void TestSearchIndex::olderFileIsIndexed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.mainstay"_s);
    const FixedClock clock(fixedNow());
    {
        auto db = workspace::create(path, {clock, u"tester"_s}, testSettings());
        Account account;
        account.name = u"Oldacme"_s;
        auto batch = WriteBatch::begin(**db, {clock, u"tester"_s}, {u"a"_s, {}});
        const AccountId id = accountstore::insert(**db, account, clock).value();
        QVERIFY(touchpointstore::insert(**db, noted(id, 1, u"oldnote"_s)).ok());
        QVERIFY(workspace::saveExchangeRate(**db, {Currency::fromCode(u"USD").value(), 900'000}).ok());
        QVERIFY(batch->commit().ok());
        // As the schema was before there was a search.
        QByteArray script("DROP TABLE search_index; DROP TABLE search_doc; DROP TABLE search_word; DROP TABLE "
                          "search_pending; DROP TABLE search_range; DROP TABLE search_state; DROP TABLE account_touch; "
                          "DROP INDEX account_domain; DROP INDEX account_rhythm; DROP INDEX contact_not_to_contact; DROP INDEX touchpoint_purpose; "
                          "DROP INDEX touchpoint_team; DROP TABLE loss; DROP TABLE renewal_outlook; DROP TABLE renewal_outcome; "
                          "DROP TABLE closed_quarter; DROP INDEX subscription_period_uplift; DROP INDEX subscription_period_end; "
                          "DROP INDEX subscription_period_ignored; DROP INDEX change_range; DROP INDEX touchpoint_qbr; DROP TABLE qbr_move; DROP TABLE qbr_contact; DROP TABLE qbr_member; "
                          "DROP TABLE survey; DROP TABLE objective_value; DROP TABLE objective; DROP TABLE support_case; DROP TABLE metric_value; DROP TABLE metric; "
                          "DROP TABLE qbr_agenda; DROP TABLE qbr_step; DROP TABLE qbr_rule; DROP TABLE work_hours; DROP TABLE holiday; DROP TABLE qbr; ");
        QByteArray last("ALTER TABLE exchange_rate RENAME COLUMN valid_from TO unused; ALTER TABLE subscription_period DROP COLUMN uplift_minor; PRAGMA user_version = 2;");
        auto triggers = (*db)->prepareGenerated("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name LIKE 'search!_%' ESCAPE '!' OR name LIKE 'account!_touch!_%' ESCAPE '!' OR tbl_name = 'subscription_period')");
        while (triggers->next().value())
            script += "DROP TRIGGER " + triggers->text(0).toUtf8() + ';';
        triggers->reset();
        QCOMPARE(script.count("DROP TRIGGER"), 31);
        QVERIFY((*db)->backend().execute(script + last).ok());
    }
    auto db = workspace::open(path, FileAccess::ReadWrite);
    QVERIFY(db.ok());
    const std::vector<ExchangeRate> rates {{Currency::fromCode(u"USD").value(), 900'000}};
    QCOMPARE(workspace::exchangeRates(**db).value(), rates);
    QCOMPARE(waiting(**db), 2);
    QVERIFY(foundThings(**db, u"oldnote"_s).empty());
    QVERIFY(catchUpWhole(**db, 1).ok());
    QCOMPARE(foundThings(**db, u"oldnote account:oldacme"_s).size(), size_t(1));
}

void TestSearchIndex::otherRulesAreIndexedAnew()
{
    TestWorkspace workspace;
    workspace.addTouchpoint(workspace.addAccount(u"Acme"_s), at(1), u"kept"_s);
    QCOMPARE(searchindex::isWorn(workspace.db()).value(), false);
    QVERIFY(workspace.db().backend().execute("UPDATE search_state SET rules = 0").ok());
    QCOMPARE(searchindex::isWorn(workspace.db()).value(), true);
    QVERIFY(!searchindex::state(workspace.db())->isComplete());
    QVERIFY(catchUpWhole(workspace.db(), 10).ok());
    QCOMPARE(searchindex::isWorn(workspace.db()).value(), false);
    QCOMPARE(foundThings(workspace.db(), u"kept"_s).size(), size_t(1));
    QVERIFY(workspace.db().backend().execute("UPDATE search_state SET written = 30000").ok());
    QCOMPARE(searchindex::isWorn(workspace.db()).value(), true);
}

void TestSearchIndex::startingAnewLeavesNoWord()
{
    TestWorkspace workspace;
    Connection &db = workspace.db();
    const TouchpointId id = workspace.addTouchpoint(workspace.addAccount(u"Acme"_s), at(1), u"secretword"_s);
    workspace.batch(u"t"_s, [&] { return touchpointstore::remove(db, id); });
    const auto remains = [&db] {
        auto rows = db.prepareGenerated("SELECT (SELECT count(*) FROM search_word WHERE word = 'secretword') + (SELECT "
                                        "count(*) FROM search_index_data WHERE instr(block, CAST('secretword' AS BLOB)) > 0)");
        return rows->next().value() ? rows->int64(0) : -1;
    };
    QVERIFY(remains() > 0);
    QVERIFY(searchindex::startAnew(db).ok());
    QVERIFY(catchUpWhole(db, 10).ok());
    QCOMPARE(remains(), 0);
    QCOMPARE(foundThings(db, u"acme"_s).size(), size_t(1));
}

void TestSearchIndex::nothingOfItIsJournalled()
{
    TestWorkspace workspace;
    workspace.addTouchpoint(workspace.addAccount(u"Acme"_s), at(1), u"word"_s);
    auto rows = workspace.db().prepareGenerated("SELECT count(*) FROM change WHERE table_name LIKE 'search%'");
    QVERIFY(rows->next().value());
    QCOMPARE(rows->int64(0), 0);
    QVERIFY(workspace.db().backend().tables().value().filter(u"search_index"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
