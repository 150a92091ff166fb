// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"

#include "core/history/journal.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// Everything that is journalled, as text: two equal dumps are two equal workspaces.
QString dump(Connection &db)
{
    QString text;
    for (const QString &table : db.backend().tables().value()) {
        if (unjournalledTables().contains(table))
            continue;
        const QStringList columns = db.backend().columns(table).value();
        auto rows = db.prepareGenerated("SELECT json_array(\"" + columns.join(u"\",\""_s).toUtf8() + "\") FROM \""
                                        + table.toUtf8() + "\" ORDER BY id");
        while (rows->next().value())
            text += table + u' ' + rows->text(0) + u'\n';
    }
    return text;
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsJournalledOrListed();
    void writeOutsideABatchIsRefused();
    void undoTakesBackAndRedoDoesAgain();
    void deletedTreeComesBackWhole();
    void editAfterUndoEndsRedo();
    void changedSinceIsAConflict();
    void rowThatOthersHangOnIsAConflict();
    void rolledBackBatchLeavesNothing();
    void bulkInsertIsTakenBackWhole();
    void bulkInsertWithLaterEditIsAConflict();
    void anyRandomSequenceUndoesToItsStart();
};

void TestHistory::everyTableIsJournalledOrListed()
{
    test::TestWorkspace workspace;
    auto triggers = workspace.db().prepareGenerated(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1 AND name LIKE 'journal!_%' ESCAPE '!'");
    int tables = 0;
    for (const QString &table : workspace.db().backend().tables().value()) {
        triggers->bind(table);
        QVERIFY(triggers->next().value());
        QCOMPARE(triggers->int64(0), unjournalledTables().contains(table) ? 0 : 3);
        ++tables;
    }
    QVERIFY(tables >= 18);
}

void TestHistory::writeOutsideABatchIsRefused()
{
    test::TestWorkspace workspace;
    const QString before = dump(workspace.db());
    Account account;
    account.name = u"Stray"_s;
    const auto stray = accountstore::insert(workspace.db(), account, workspace.clock());
    QCOMPARE(stray.error().code, ErrorCode::Constraint);
    QCOMPARE(dump(workspace.db()), before);
}

void TestHistory::undoTakesBackAndRedoDoesAgain()
{
    test::TestWorkspace workspace;
    Connection &db = workspace.db();
    const QString empty = dump(db);
    const AccountId id = workspace.addAccount(u"Acme"_s);
    const QString one = dump(db);
    Account account = accountstore::byId(db, id).value();
    account.name = u"Acme GmbH"_s;
    account.tags = QStringList {u"key"_s};
    workspace.batch(u"account.edit"_s, [&] { return accountstore::update(db, account, workspace.clock()); });
    const QString two = dump(db);

    QCOMPARE(history::undo(db, workspace.context()).value().label.action, u"account.edit"_s);
    QCOMPARE(dump(db), one);
    QCOMPARE(history::undo(db, workspace.context()).value().label.action, u"account.add"_s);
    QCOMPARE(dump(db), empty);
    QCOMPARE(history::undo(db, workspace.context()).error().code, ErrorCode::NotFound);
    QVERIFY(history::redo(db, workspace.context()).ok());
    QCOMPARE(dump(db), one);
    QVERIFY(history::redo(db, workspace.context()).ok());
    QCOMPARE(dump(db), two);
    QCOMPARE(history::redo(db, workspace.context()).error().code, ErrorCode::NotFound);
    QVERIFY(history::undo(db, workspace.context()).ok());
    QCOMPARE(dump(db), one);
}

void TestHistory::deletedTreeComesBackWhole()
{
    test::TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId account = workspace.addAccount(u"Acme"_s);
    const ContactId contact = workspace.addContact(account, u"Sató Éva"_s);
    Contact person = accountstore::contacts(db, account).value().front();
    person.roles = {ContactRole::EconomicBuyer, ContactRole::Champion};
    workspace.batch(u"contact.edit"_s, [&] { return accountstore::updateContact(db, person); });
    const QString before = dump(db);
    workspace.batch(u"account.delete"_s, [&] { return accountstore::remove(db, account); });
    QVERIFY(!accountstore::byId(db, account).ok());
    QVERIFY(history::undo(db, workspace.context()).ok());
    QCOMPARE(dump(db), before);
    QCOMPARE(accountstore::contacts(db, account).value().front().roles, person.roles);
    Q_UNUSED(contact)
}

void TestHistory::editAfterUndoEndsRedo()
{
    test::TestWorkspace workspace;
    workspace.addAccount(u"A"_s);
    QVERIFY(history::undo(workspace.db(), workspace.context()).ok());
    workspace.addAccount(u"B"_s);
    QVERIFY(!history::redoable(workspace.db()).value().has_value());
}

void TestHistory::changedSinceIsAConflict()
{
    test::TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId id = workspace.addAccount(u"Acme"_s);
    const BatchId added = history::undoable(db).value()->id;
    Account account = accountstore::byId(db, id).value();
    account.notes = u"changed"_s;
    workspace.batch(u"account.edit"_s, [&] { return accountstore::update(db, account, workspace.clock()); });
    const QString before = dump(db);
    QCOMPARE(history::undoBatch(db, workspace.context(), added).error().code, ErrorCode::Conflict);
    QCOMPARE(dump(db), before);
    QCOMPARE(history::undoBatch(db, workspace.context(), BatchId(999)).error().code, ErrorCode::NotFound);
}

void TestHistory::rowThatOthersHangOnIsAConflict()
{
    test::TestWorkspace workspace;
    Connection &db = workspace.db();
    const AccountId id = workspace.addAccount(u"Acme"_s);
    const BatchId added = history::undoable(db).value()->id;
    workspace.addTouchpoint(id, test::fixedNow(), u"call"_s);
    const QString before = dump(db);
    QCOMPARE(history::undoBatch(db, workspace.context(), added).error().code, ErrorCode::Conflict);
    QCOMPARE(dump(db), before);
}

void TestHistory::rolledBackBatchLeavesNothing()
{
    test::TestWorkspace workspace;
    Connection &db = workspace.db();
    const QString before = dump(db);
    const size_t batches = history::recent(db, 100).value().size();
    {
        auto batch = WriteBatch::begin(db, workspace.context(), {u"account.add"_s, {}});
        QVERIFY(batch.ok());
        Account account;
        account.name = u"Acme"_s;
        QVERIFY(accountstore::insert(db, account, workspace.clock()).ok());
    }
    QCOMPARE(dump(db), before);
    QCOMPARE(history::recent(db, 100).value().size(), batches);
}

void TestHistory::bulkInsertIsTakenBackWhole()
{
    test::TestWorkspace workspace;
    Connection &db = workspace.db();
    workspace.addAccount(u"First"_s);
    const QString before = dump(db);
    auto batch = WriteBatch::begin(db, workspace.context(), {u"import"_s, u"accounts.csv"_s, BatchKind::Import});
    QVERIFY(batch->beginBulkInsert(u"account"_s).ok());
    for (int i = 0; i < 500; ++i) {
        Account account;
        account.name = u"Imported %1"_s.arg(i);
        QVERIFY(accountstore::insert(db, account, workspace.clock()).ok());
    }
    QVERIFY(batch->endBulkInsert(u"account"_s).ok());
    const BatchId id = batch->commit().value();
    const QString after = dump(db);
    auto changes = db.prepareGenerated("SELECT count(*) FROM change WHERE batch_id = ?1");
    changes->bind(id);
    QVERIFY(changes->next().value());
    QCOMPARE(changes->int64(0), 1);
    QVERIFY(history::undo(db, workspace.context()).ok());
    QCOMPARE(dump(db), before);
    QVERIFY(history::redo(db, workspace.context()).ok());
    QCOMPARE(dump(db), after);
    workspace.addAccount(u"Journalled again"_s);
    QVERIFY(history::undo(db, workspace.context()).ok());
    QCOMPARE(dump(db), after);
    QVERIFY(history::undo(db, workspace.context()).ok());
    QCOMPARE(dump(db), before);
}

void TestHistory::bulkInsertWithLaterEditIsAConflict()
{
    test::TestWorkspace workspace;
    Connection &db = workspace.db();
    auto batch = WriteBatch::begin(db, workspace.context(), {u"import"_s, {}, BatchKind::Import});
    QVERIFY(batch->beginBulkInsert(u"account"_s).ok());
    Account account;
    account.name = u"Imported"_s;
    account.id = accountstore::insert(db, account, workspace.clock()).value();
    QVERIFY(batch->endBulkInsert(u"account"_s).ok());
    const BatchId id = batch->commit().value();
    account.notes = u"precious"_s;
    workspace.batch(u"account.edit"_s, [&] { return accountstore::update(db, account, workspace.clock()); });
    QCOMPARE(history::undoBatch(db, workspace.context(), id).error().code, ErrorCode::Conflict);
    QVERIFY(history::undo(db, workspace.context()).ok());
    QVERIFY(history::undoBatch(db, workspace.context(), id).ok());
}

void TestHistory::anyRandomSequenceUndoesToItsStart()
{
    QRandomGenerator random(20260320);
    for (int round = 0; round < 20; ++round) {
        test::TestWorkspace workspace;
        Connection &db = workspace.db();
        QStringList states {dump(db)};
        std::vector<AccountId> accounts;
        for (int step = 0; step < 30; ++step) {
            const int what = accounts.empty() ? 0 : int(random.bounded(4));
            if (what == 0) {
                accounts.push_back(workspace.addAccount(u"Account %1"_s.arg(step)));
            } else if (what == 1) {
                workspace.addContact(accounts[random.bounded(quint32(accounts.size()))], u"Person %1"_s.arg(step));
            } else if (what == 2) {
                workspace.addTouchpoint(accounts[random.bounded(quint32(accounts.size()))], test::fixedNow(), u"n"_s);
            } else {
                Account account = accountstore::byId(db, accounts[random.bounded(quint32(accounts.size()))]).value();
                account.tags = QStringList {u"t%1"_s.arg(random.bounded(3))};
                account.notes = u"note %1"_s.arg(step);
                workspace.batch(u"edit"_s, [&] { return accountstore::update(db, account, workspace.clock()); });
            }
            states += dump(db);
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(history::undo(db, workspace.context()).ok());
            QCOMPARE(dump(db), states.at(i));
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(history::redo(db, workspace.context()).ok());
            QCOMPARE(dump(db), states.at(i));
        }
    }
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
