// SPDX-License-Identifier: Apache-2.0
// What every import keeps to, whatever its rows are.
#include "core/history/history.h"
#include "tests/core/exchange/importfixture.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray threeAccounts = "key,name\nA-1,Acme\nA-2,Globex\nA-3,Initech\n";

QByteArray manyTouchpoints(int count)
{
    QByteArray csv = "key,account,at,kind,notes\n";
    for (int i = 0; i < count; ++i)
        csv += "T-" + QByteArray::number(i) + ",A-1,2026-03-05T10:00:00Z,phone," + QByteArray(400, 'x') + "\n";
    return csv;
}

} // namespace

class TestImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRowsAreAdded();
    void aSecondImportAddsNothing();
    void onlyWhatDiffersIsUpdated();
    void aColumnThatIsNotThereIsLeftAlone();
    void aDuplicateKeyIsRefusedWithTheRowOfTheFirst();
    void raggedRowsAreRefused();
    void everyProblemOfARowIsListed();
    void aFileThatIsNoCsvChangesNothing_data();
    void aFileThatIsNoCsvChangesNothing();
    void wrongColumnsChangeNothing();
    void anEmptyFileSaysSo();
    void aMissingFileIsUnavailable();
    void aDryRunChangesNothingAndSaysTheSame();
    void allOrNothingKeepsNothing();
    void undoTakesAnImportBackWhole();
    void undoOfAnUpdateRestores();
    void undoTakesBackATreeOfAccounts();
    void redoDoesItAgain();
    void cancelInTheMiddleLeavesNothing();
    void aFullDiskLeavesNothing();
    void rejectsAreWrittenAndCanBeMended();
    void rejectsIntoADeviceLeaveItThere();
    void rejectsOfAFormulaAreDefused();
    void manyRejectsAreCountedExactly();
    void progressReachesTheEnd();
    void theJournalNamesTheFile();
    void customersTextIsDataOnly();
};

void TestImporter::goodRowsAreAdded()
{
    ImportFixture f;
    const ImportReport report = f.import(threeAccounts, ImportTarget::Accounts);
    QCOMPARE(report.outcome, ImportOutcome::Imported);
    QCOMPARE(report.read, 3);
    QCOMPARE(report.added, 3);
    QVERIFY(addsUp(report));
    QVERIFY(report.batch.isValid());
    QCOMPARE(f.text("SELECT name FROM account WHERE key = 'A-2'"), u"Globex"_s);
}

void TestImporter::aSecondImportAddsNothing()
{
    ImportFixture f;
    f.import(threeAccounts, ImportTarget::Accounts);
    const qint64 changes = f.number("SELECT count(*) FROM change");
    const ImportReport again = f.import(threeAccounts, ImportTarget::Accounts);
    QCOMPARE(again.outcome, ImportOutcome::NothingNew);
    QCOMPARE(again.unchanged, 3);
    QVERIFY(addsUp(again));
    QVERIFY(!again.batch.isValid());
    QCOMPARE(f.number("SELECT count(*) FROM account"), 3);
    QCOMPARE(f.number("SELECT count(*) FROM change"), changes);
}

void TestImporter::onlyWhatDiffersIsUpdated()
{
    ImportFixture f;
    f.import(threeAccounts, ImportTarget::Accounts);
    const ImportReport report
        = f.import("name,key\nAcme,A-1\nGlobex Corp,A-2\nUmbrella,A-4\n", ImportTarget::Accounts);
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.added, 1);
    QCOMPARE(f.number("SELECT count(*) FROM account"), 4);
    // One range of inserts, one row updated: the unchanged one is not in the journal.
    QCOMPARE(f.number("SELECT count(*) FROM change WHERE batch_id = " + QByteArray::number(report.batch.value())
                      + " AND table_name = 'account'"),
             2);
}

void TestImporter::aColumnThatIsNotThereIsLeftAlone()
{
    ImportFixture f;
    f.import("key,name,tier,stage\nA-1,Acme,gold,renewing\n", ImportTarget::Accounts);
    f.import("key,name,stage\nA-1,Acme Ltd,\n", ImportTarget::Accounts);
    QCOMPARE(f.text("SELECT tier FROM account"), u"gold"_s);
    QCOMPARE(f.text("SELECT stage FROM account"), u"renewing"_s); // a word always has a value
    f.import("key,name,tier\nA-1,Acme Ltd,\n", ImportTarget::Accounts);
    QCOMPARE(f.text("SELECT tier FROM account"), QString());
}

void TestImporter::aDuplicateKeyIsRefusedWithTheRowOfTheFirst()
{
    ImportFixture f;
    const ImportReport report = f.import("key,name\nA-1,Acme\nA-2,Globex\nA-1,Other\n", ImportTarget::Accounts);
    QCOMPARE(texts(report), QStringList {u"4 key [A-1] duplicate-key 2"_s});
    QCOMPARE(report.added, 2);
    QVERIFY(addsUp(report));
    QCOMPARE(f.text("SELECT name FROM account WHERE key = 'A-1'"), u"Acme"_s);
    const ImportReport again = f.import("key,name\nA-1,Acme\nA-1,Acme\n", ImportTarget::Accounts);
    QCOMPARE(texts(again), QStringList {u"3 key [A-1] duplicate-key 2"_s});
}

void TestImporter::raggedRowsAreRefused()
{
    ImportFixture f;
    const ImportReport report = f.import("key,name\nA-1\nA-2,Globex,surplus\nA-3,Initech\n", ImportTarget::Accounts);
    QCOMPARE(texts(report), (QStringList {u"2  [] too-few-columns"_s, u"3  [] too-many-columns"_s}));
    QCOMPARE(report.added, 1);
    QVERIFY(addsUp(report));
}

void TestImporter::everyProblemOfARowIsListed()
{
    ImportFixture f;
    const ImportReport report = f.import("key,name,stage,customer_since\n,,lost,2024-02-30\n", ImportTarget::Accounts);
    QCOMPARE(texts(report), (QStringList {u"2 key [] required"_s, u"2 name [] required"_s,
                                          u"2 stage [lost] unknown-word"_s,
                                          u"2 customer_since [2024-02-30] no-such-day"_s}));
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.reasons.at(RejectReason::Required), 2);
    QCOMPARE(report.outcome, ImportOutcome::NothingNew);
}

void TestImporter::aFileThatIsNoCsvChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CsvFault>("fault");
    QTest::addColumn<int>("line");
    QTest::newRow("workbook") << u"workbook.csv"_s << CsvFault::NotText << 1;
    QTest::newRow("utf-16") << u"utf16le.csv"_s << CsvFault::NotText << 1;
    QTest::newRow("latin 1") << u"latin1.csv"_s << CsvFault::InvalidUtf8 << 3;
    QTest::newRow("nul") << u"nul_byte.csv"_s << CsvFault::NulByte << 3;
    QTest::newRow("quote") << u"unterminated_quote.csv"_s << CsvFault::UnterminatedQuote << 4;
    QTest::newRow("text after quote") << u"text_after_quote.csv"_s << CsvFault::TextAfterQuote << 4;
}

void TestImporter::aFileThatIsNoCsvChangesNothing()
{
    QFETCH(QString, name);
    ImportFixture f;
    const auto report = f.tryImport(QStringLiteral(MAINSTAY_TEST_DATA "/import/") + name,
                                    {.target = ImportTarget::Accounts, .rejectsPath = f.path(u"rejects.csv"_s)});
    QVERIFY(report.ok());
    QCOMPARE(report->outcome, ImportOutcome::NotCsv);
    QTEST(report->fault.fault, "fault");
    QTEST(int(report->fault.line), "line");
    QCOMPARE(f.number("SELECT count(*) FROM account"), 0);
    QCOMPARE(f.number("SELECT count(*) FROM batch WHERE kind = 'import'"), 0);
    QVERIFY(!QFile::exists(f.path(u"rejects.csv"_s)));
}

void TestImporter::wrongColumnsChangeNothing()
{
    ImportFixture f;
    for (const char *name : {"/missing_column.csv", "/duplicate_header.csv"}) {
        const auto report = f.tryImport(QStringLiteral(MAINSTAY_TEST_DATA "/import") + QLatin1StringView(name),
                                        {.target = ImportTarget::Accounts});
        QVERIFY(report.ok());
        QCOMPARE(report->outcome, ImportOutcome::WrongColumns);
        QCOMPARE(report->mapping.problems.size(), 1u);
        QCOMPARE(report->read, 0);
    }
}

void TestImporter::anEmptyFileSaysSo()
{
    ImportFixture f;
    QCOMPARE(f.import("", ImportTarget::Accounts).outcome, ImportOutcome::NoHeader);
    const ImportReport headerOnly = f.import("key,name\n", ImportTarget::Accounts);
    QCOMPARE(headerOnly.outcome, ImportOutcome::NothingNew);
    QCOMPARE(headerOnly.read, 0);
}

void TestImporter::aMissingFileIsUnavailable()
{
    ImportFixture f;
    QCOMPARE(f.tryImport(f.path(u"nowhere.csv"_s), {}).error().code, ErrorCode::Unavailable);
    QCOMPARE(f.tryImport(f.path(QString()), {}).error().code, ErrorCode::Unavailable);
    const auto report = f.tryImport(f.write(threeAccounts), {.rejectsPath = f.path(u"no/such/folder.csv"_s)});
    QCOMPARE(report.error().code, ErrorCode::Unavailable);
    QCOMPARE(f.number("SELECT count(*) FROM account"), 0);
}

void TestImporter::aDryRunChangesNothingAndSaysTheSame()
{
    ImportFixture f;
    const QByteArray csv = "key,name\nA-1,Acme\nA-1,Acme\nA-2,\n";
    const ImportReport tried = f.import(csv, {.run = ImportOptions::Run::Try});
    QCOMPARE(tried.outcome, ImportOutcome::Tried);
    QVERIFY(!tried.batch.isValid());
    QCOMPARE(f.number("SELECT count(*) FROM account"), 0);
    QCOMPARE(f.number("SELECT count(*) FROM batch WHERE kind = 'import'"), 0);
    const ImportReport done = f.import(csv, ImportTarget::Accounts);
    QCOMPARE(done.added, tried.added);
    QCOMPARE(done.rejects, tried.rejects);
    // The journal of later edits is what it was.
    f.workspace().addAccount(u"Later"_s);
    QCOMPARE(f.number("SELECT count(*) FROM change WHERE op = 'insert' AND table_name = 'account'"), 1);
}

void TestImporter::allOrNothingKeepsNothing()
{
    ImportFixture f;
    const ImportReport held
        = f.import("key,name\nA-1,Acme\nA-2,\n", {.onRejects = ImportOptions::OnRejects::KeepNothing});
    QCOMPARE(held.outcome, ImportOutcome::HeldBack);
    QCOMPARE(f.number("SELECT count(*) FROM account"), 0);
    const ImportReport kept = f.import(threeAccounts, {.onRejects = ImportOptions::OnRejects::KeepNothing});
    QCOMPARE(kept.outcome, ImportOutcome::Imported);
}

void TestImporter::undoTakesAnImportBackWhole()
{
    ImportFixture f;
    f.import("key,name\nM-1,Mia\n", ImportTarget::Members);
    f.import(threeAccounts, ImportTarget::Accounts);
    f.import("key,account,name\nC-1,A-1,Sato\nC-2,A-2,Nagy\n", ImportTarget::Contacts);
    const QList<qint64> before = f.sizes();
    const ImportReport touchpoints
        = f.import("key,account,at,kind,members,contacts,quote\nT-1,A-1,2026-03-05T10:00:00Z,phone,M-1,C-1;C-2,Good\n",
                   ImportTarget::Touchpoints);
    QCOMPARE(touchpoints.added, 1);
    const ImportReport subscriptions = f.import("key,account,product,start,end,arr,currency\n"
                                                "S-1,A-1,Pro,2024-01-01,2025-01-01,1200,EUR\n"
                                                "S-1,A-1,Pro,2025-01-01,,1500,EUR\n",
                                                ImportTarget::Subscriptions);
    QCOMPARE(subscriptions.added, 2);
    QCOMPARE(subscriptions.productsCreated, 1);
    QVERIFY(f.sizes() != before);
    const auto first = history::undo(f.db(), f.workspace().context());
    QVERIFY(first.ok());
    QCOMPARE(first->id, subscriptions.batch);
    QVERIFY(history::undo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.sizes(), before);
}

void TestImporter::undoOfAnUpdateRestores()
{
    ImportFixture f;
    f.import("key,name,tags\nA-1,Acme,gold;emea\n", ImportTarget::Accounts);
    f.import("key,name,tags\nA-1,Acme Ltd,gold;apac\nA-2,Globex,new\n", ImportTarget::Accounts);
    QCOMPARE(f.number("SELECT count(*) FROM account_tag"), 3);
    QVERIFY(history::undo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.text("SELECT name FROM account"), u"Acme"_s);
    QCOMPARE(f.text("SELECT group_concat(tag) FROM (SELECT tag FROM account_tag ORDER BY tag)"), u"emea,gold"_s);
}

void TestImporter::undoTakesBackATreeOfAccounts()
{
    ImportFixture f;
    f.import("key,name\nM-1,Mia\n", ImportTarget::Members);
    const QList<qint64> before = f.sizes();
    f.import("key,name,parent,owner,tags\nA-1,Child,A-2,M-1,x;y\nA-2,Root,,M-1,\n", ImportTarget::Accounts);
    QVERIFY(history::undo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.sizes(), before);
    QVERIFY(history::redo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.number("SELECT count(*) FROM account WHERE parent_id IS NOT NULL"), 1);
    QCOMPARE(f.number("SELECT count(*) FROM account_tag"), 2);
}

void TestImporter::redoDoesItAgain()
{
    ImportFixture f;
    f.import(threeAccounts, ImportTarget::Accounts);
    QVERIFY(history::undo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.number("SELECT count(*) FROM account"), 0);
    QVERIFY(history::redo(f.db(), f.workspace().context()).ok());
    QCOMPARE(f.number("SELECT count(*) FROM account"), 3);
}

void TestImporter::cancelInTheMiddleLeavesNothing()
{
    ImportFixture f;
    f.import(threeAccounts, ImportTarget::Accounts);
    const QList<qint64> before = f.sizes();
    const QByteArray indexes = "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'touchpoint'";
    const qint64 indexCount = f.number(indexes);
    const QString file = f.write(manyTouchpoints(20'000));
    qint64 rows = 0;
    const ImportHooks hooks {.progress = [&rows](const ImportProgress &p) { rows = p.rows; },
                             .cancelled = [&rows] { return rows > 5000; }};
    const auto report = f.tryImport(file, {.target = ImportTarget::Touchpoints}, hooks);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(rows > 5000 && rows < 20'000);
    QCOMPARE(f.sizes(), before);
    // Indexes and triggers are back: the next import works and is journalled.
    const auto again = f.tryImport(file, {.target = ImportTarget::Touchpoints});
    QCOMPARE(again->added, 20'000);
    QCOMPARE(f.number(indexes), indexCount);
    QCOMPARE(f.number("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'touchpoint'"), 10);
}

void TestImporter::aFullDiskLeavesNothing()
{
    ImportFixture f;
    f.import(threeAccounts, ImportTarget::Accounts);
    const QList<qint64> before = f.sizes();
    // The engine's own bound on the file stands for the disk's.
    QVERIFY(f.db().backend().execute("PRAGMA max_page_count = 200").ok());
    const QString file = f.write(manyTouchpoints(20'000));
    const auto report = f.tryImport(file, {.target = ImportTarget::Touchpoints});
    QCOMPARE(report.error().code, ErrorCode::Full);
    QCOMPARE(f.sizes(), before);
    QVERIFY(f.db().backend().execute("PRAGMA max_page_count = 1000000").ok());
    QCOMPARE(f.tryImport(file, {.target = ImportTarget::Touchpoints})->added, 20'000);
}

void TestImporter::rejectsIntoADeviceLeaveItThere()
{
    ImportFixture f;
    const QString pipe = f.path(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    const int end = ::open(qPrintable(pipe), O_RDONLY | O_NONBLOCK); // somebody reads, so that opening does not wait
    QVERIFY(end >= 0);
    const auto closed = qScopeGuard([end] { ::close(end); });
    const auto report = f.tryImport(f.write("key,name\n1,\n2,Acme\n"), {.target = ImportTarget::Accounts, .rejectsPath = pipe});
    QVERIFY(report.ok());
    QCOMPARE(report->rejected, 1);
    QByteArray got(4096, '\0');
    got.resize(std::max<qsizetype>(0, ::read(end, got.data(), size_t(got.size()))));
    QVERIFY2(got.startsWith("rejected_row,"), got.constData());
    QVERIFY2(got.contains("\n1,name") || got.contains("\n2,name"), got.constData());
    struct stat info {};
    QCOMPARE(stat(qPrintable(pipe), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void TestImporter::rejectsAreWrittenAndCanBeMended()
{
    ImportFixture f;
    const QString rejects = f.path(u"rejects.csv"_s);
    ImportOptions options {.target = ImportTarget::Accounts, .rejectsPath = rejects};
    f.import("key,note,name,customer_since\nA-1,x,Acme,2024-01-01\nA-2,\"a, b\",Globex,2024-02-30\nA-3,,,soon\nA-4\n",
             options);
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray csv = file.readAll();
    QCOMPARE(csv, QByteArray("rejected_row,rejected_column,rejected_reason,key,note,name,customer_since\r\n"
                             "3,customer_since,no-such-day,A-2,\"a, b\",Globex,2024-02-30\r\n"
                             "4,name; customer_since,required; not-a-date,A-3,,,soon\r\n"
                             "5,,too-few-columns,A-4\r\n"));
    csv.replace("2024-02-30", "2024-02-29");
    options.rejectsPath = f.path(u"again.csv"_s);
    const ImportReport mended = f.import(csv, options);
    QCOMPARE(mended.added, 1);
    QCOMPARE(mended.rejected, 2);
    QCOMPARE(mended.mapping.unknown, QStringList {u"note"_s});
    QFile again(options.rejectsPath);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QVERIFY(again.readAll().startsWith("rejected_row,rejected_column,rejected_reason,key,note,name,customer_since\r\n"));
}

void TestImporter::rejectsOfAFormulaAreDefused()
{
    ImportFixture f;
    const QString rejects = f.path(u"rejects.csv"_s);
    f.import("key,name,customer_since\n=1+1,=HYPERLINK(\"x\"),soon\n", {.rejectsPath = rejects});
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray csv = file.readAll();
    QVERIFY(csv.contains("\"'=1+1\",\"'=HYPERLINK(\"\"x\"\")\""));
    csv.replace("soon", "");
    QCOMPARE(f.import(csv, ImportTarget::Accounts).added, 1);
    QCOMPARE(f.text("SELECT key FROM account"), u"=1+1"_s);
}

void TestImporter::manyRejectsAreCountedExactly()
{
    ImportFixture f;
    QByteArray csv = "key,name\n";
    for (int i = 0; i < 10'500; ++i)
        csv += "A-" + QByteArray::number(i) + ",\n";
    const ImportReport report = f.import(csv, {.rejectsPath = f.path(u"rejects.csv"_s)});
    QCOMPARE(report.rejected, 10'500);
    QCOMPARE(report.rejects.size(), ImportReport::keptRejects);
    QFile file(f.path(u"rejects.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 10'501);
}

void TestImporter::progressReachesTheEnd()
{
    ImportFixture f;
    f.import(threeAccounts, ImportTarget::Accounts);
    const QByteArray csv = manyTouchpoints(5000);
    std::vector<ImportProgress> seen;
    QVERIFY(f.tryImport(f.write(csv), {.target = ImportTarget::Touchpoints},
                        {.progress = [&seen](const ImportProgress &p) { seen.push_back(p); }})
                .ok());
    QVERIFY(seen.size() > 4);
    for (size_t i = 1; i < seen.size(); ++i)
        QVERIFY(seen[i].bytesDone >= seen[i - 1].bytesDone && seen[i].rows >= seen[i - 1].rows);
    QCOMPARE(seen.back().phase, ImportProgress::Phase::Saving);
    QCOMPARE(seen.back().bytesDone, csv.size());
    QCOMPARE(seen.back().bytesTotal, csv.size());
    QCOMPARE(seen.back().rows, 5000);
}

void TestImporter::theJournalNamesTheFile()
{
    ImportFixture f;
    QVERIFY(f.tryImport(f.write(threeAccounts, u"customers.csv"_s), {}).ok());
    const auto batches = history::recent(f.db(), 1);
    QCOMPARE(batches->front().label.action, u"import"_s);
    QCOMPARE(batches->front().label.subject, u"customers.csv"_s);
    QCOMPARE(batches->front().label.kind, BatchKind::Import);
}

void TestImporter::customersTextIsDataOnly()
{
    ImportFixture f;
    const ImportReport report = f.import("key,name,notes\nA-1,\"Robert'); DROP TABLE account;--\",\"<img src=x>\n=1+1\"\n",
                                         ImportTarget::Accounts);
    QCOMPARE(report.added, 1);
    QCOMPARE(f.text("SELECT name FROM account"), u"Robert'); DROP TABLE account;--"_s);
    QCOMPARE(f.text("SELECT notes FROM account"), u"<img src=x>\n=1+1"_s);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
