// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/importreport.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).array().at(0).toObject(); }
};

} // namespace

/// `mainstay-cli import` as a script meets it: the program itself, its output and its exit code.
class TestImportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodRowsEndWithZero();
    void refusedRowsEndWithThreeAndAreListed();
    void jsonHasTheDocumentedKeys();
    void aDryRunChangesNothing();
    void allOrNothingFails();
    void rejectsAreWritten();
    void rejectsThatCantBeWrittenAreNamed();
    void rejectsReplaceNeitherWorkspaceNorInput();
    void noCsvFails_data();
    void noCsvFails();
    void severalFilesAreSeveralSteps();
    void columnsWithoutAHomeAreNamed();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void missingFilesFail();
    void undoTakesItBack();

private:
    Answer run(const QStringList &arguments) const;
    QString write(const QByteArray &text, const QString &name = u"in.csv"_s) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"new"_s, path(u"w.mainstay"_s)}).exitCode, 0);
}

Answer TestImportCommand::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MAINSTAY_FILE"_s, path(u"w.mainstay"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MAINSTAY_CLI), arguments);
    if (!process.waitForFinished(60'000))
        qFatal("mainstay-cli did not end");
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString TestImportCommand::write(const QByteArray &text, const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("fixture file");
    return file.fileName();
}

void TestImportCommand::goodRowsEndWithZero()
{
    const QString file = write("key,name,shoe size\nA-1,Acme,44\n");
    const Answer answer = run({u"import"_s, file, u"--as"_s, u"accounts"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains(u"1 new"_s));
    QVERIFY(answer.out.contains(u"shoe size"_s));
    QCOMPARE(answer.err, QString());
    const Answer again = run({u"import"_s, file, u"--as"_s, u"accounts"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.out.contains(u"Nothing was changed"_s));
}

void TestImportCommand::refusedRowsEndWithThreeAndAreListed()
{
    const QString file = write("key,name,customer_since\nA-1,Acme,2024-02-30\nA-2,,\nA-3,Good,\nA-4\n");
    const Answer answer = run({u"import"_s, file, u"--as"_s, u"accounts"_s});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY(answer.out.contains(u"row 2, customer_since: “2024-02-30”"_s));
    QVERIFY(answer.out.contains(u"row 3, name: "_s));
    QVERIFY(answer.out.contains(u"row 5: "_s));
}

void TestImportCommand::jsonHasTheDocumentedKeys()
{
    const QString file = write("key,name,customer_since,shoe size\nA-1,Acme,soon,44\nA-2,Globex,,\nA-2,Globex,,\n");
    const Answer answer = run({u"--json"_s, u"import"_s, file, u"--as"_s, u"accounts"_s});
    QCOMPARE(answer.exitCode, 3);
    const QJsonObject report = answer.json();
    QCOMPARE(report.keys(), (QStringList {u"added"_s, u"as"_s, u"batch"_s, u"column_problems"_s,
                                          u"currencies_without_rate"_s, u"fault"_s, u"file"_s,
                                          u"mapping"_s, u"no_home_yet"_s, u"outcome"_s, u"products_created"_s,
                                          u"read"_s, u"reasons"_s, u"rejected"_s, u"rejects"_s, u"unchanged"_s,
                                          u"unknown_columns"_s, u"updated"_s}));
    QCOMPARE(report.value(u"outcome"_s).toString(), u"imported"_s);
    QCOMPARE(report.value(u"read"_s).toInt(), 3);
    QCOMPARE(report.value(u"added"_s).toInt(), 1);
    QCOMPARE(report.value(u"rejected"_s).toInt(), 2);
    QVERIFY(report.value(u"fault"_s).isNull());
    QCOMPARE(report.value(u"unknown_columns"_s).toArray(), QJsonArray {u"shoe size"_s});
    const QJsonArray rejects = report.value(u"rejects"_s).toArray();
    QCOMPARE(rejects.at(0).toObject(), (QJsonObject {{u"row"_s, 2},
                                                     {u"column"_s, u"customer_since"_s},
                                                     {u"value"_s, u"soon"_s},
                                                     {u"reason"_s, u"not-a-date"_s}}));
    QCOMPARE(rejects.at(1).toObject().value(u"other_row"_s).toInt(), 3);
}

void TestImportCommand::aDryRunChangesNothing()
{
    const QString file = write("key,name\nA-1,Acme\n");
    const QStringList command {u"import"_s, file, u"--as"_s, u"accounts"_s, u"--json"_s};
    const Answer tried = run(command + QStringList {u"--dry-run"_s});
    QCOMPARE(tried.exitCode, 0);
    QCOMPARE(tried.json().value(u"outcome"_s).toString(), u"tried"_s);
    QVERIFY(tried.json().value(u"batch"_s).isNull());
    QCOMPARE(run(command).json().value(u"added"_s).toInt(), 1);
}

void TestImportCommand::allOrNothingFails()
{
    const QString file = write("key,name\nA-1,Acme\nA-2,\n");
    const Answer answer = run({u"import"_s, file, u"--as"_s, u"accounts"_s, u"--all-or-nothing"_s});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains(u"row 3, name"_s));
}

void TestImportCommand::rejectsAreWritten()
{
    const QString file = write("key,name\nA-1,Acme\nA-2,\n");
    const QString rejects = path(u"rejects.csv"_s);
    QCOMPARE(run({u"import"_s, file, u"--as"_s, u"accounts"_s, u"--rejects"_s, rejects}).exitCode, 3);
    QFile written(rejects);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("rejected_row,rejected_column,rejected_reason,key,name\r\n"
                                           "3,name,required,A-2,\r\n"));
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestImportCommand::rejectsThatCantBeWrittenAreNamed()
{
    const QString file = write("key,name\nA,Acme\n");
    const QString rejects = path(u"no folder/rejects.csv"_s);
    const Answer answer = run({u"import"_s, file, u"--as"_s, u"accounts"_s, u"--rejects"_s, rejects});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains(rejects), qPrintable(answer.err));
    QVERIFY(!answer.err.contains(file));
}

void TestImportCommand::rejectsReplaceNeitherWorkspaceNorInput()
{
    const QString input = write("key,name\nA-1,Acme\nA-2,\n");
    const QString link = path(u"link.csv"_s);
    QVERIFY(QFile::link(input, link));
    for (const QString &rejects : {path(u"w.mainstay"_s), input, link}) {
        QVERIFY(QFile::exists(rejects));
        const Answer answer = run({u"import"_s, input, u"--as"_s, u"accounts"_s, u"--rejects"_s, rejects});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.err.contains(u"--rejects"));
    }
    // Nor is the workspace read as if it were a file of rows.
    QCOMPARE(run({u"import"_s, path(u"w.mainstay"_s), u"--as"_s, u"accounts"_s}).exitCode, 2);
    QFile kept(input);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().startsWith("key,name"));
    QCOMPARE(run({u"import"_s, input, u"--as"_s, u"accounts"_s}).exitCode, 3);
}

void TestImportCommand::noCsvFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("workbook") << u"workbook.csv"_s << u"not-csv"_s;
    QTest::newRow("latin 1") << u"latin1.csv"_s << u"not-csv"_s;
    QTest::newRow("quote") << u"unterminated_quote.csv"_s << u"not-csv"_s;
    QTest::newRow("empty") << u"empty.csv"_s << u"no-header"_s;
    QTest::newRow("columns") << u"missing_column.csv"_s << u"wrong-columns"_s;
}

void TestImportCommand::noCsvFails()
{
    QFETCH(QString, name);
    const QString file = QStringLiteral(MAINSTAY_TEST_DATA "/import/") + name;
    const Answer json = run({u"import"_s, file, u"--as"_s, u"accounts"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QTEST(json.json().value(u"outcome"_s).toString(), "outcome");
    const Answer answer = run({u"import"_s, file, u"--as"_s, u"accounts"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.startsWith(name));
}

void TestImportCommand::severalFilesAreSeveralSteps()
{
    const QString one = write("key,name\nA-1,Acme\n", u"one.csv"_s);
    const QString two = write("PK\x03\x04", u"two.csv"_s);
    const QString three = write("key,name\nA-3,Initech\nA-4,\n", u"three.csv"_s);
    const Answer answer = run({u"import"_s, one, two, three, u"--as"_s, u"accounts"_s});
    QCOMPARE(answer.exitCode, 1); // the worst of 0, 1 and 3
    QCOMPARE(answer.out.count(u"undo takes it back"_s), 2);
    QVERIFY(answer.err.contains(u"two.csv"_s));
}

void TestImportCommand::columnsWithoutAHomeAreNamed()
{
    QCOMPARE(run({u"import"_s, write("key,name\nA-1,Acme\n"), u"--as"_s, u"accounts"_s}).exitCode, 0);
    const QString file = write("ticket_id,account_id,submitted_at,priority,shoe_size\nT-1,A-1,2026-03-05,urgent,44\n");
    const Answer answer = run({u"import"_s, file, u"--as"_s, u"cases"_s, u"--mapping"_s, u"ravenstack"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(u"shoe_size"_s), qPrintable(answer.out));
    const QString wide = write("account,day,users\nAcme,2026-03-05,7\n");
    QCOMPARE(run({u"import"_s, wide, u"--as"_s, u"usage"_s, u"--value"_s, u"users"_s, u"--metric"_s, u"Active users"_s}).exitCode, 0);
    const Answer help = run({u"import"_s, u"--help"_s});
    for (const QString &word : {u"usage"_s, u"cases"_s, u"objectives"_s, u"zendesk"_s})
        QVERIFY2(help.out.contains(word), qPrintable(word));
}

void TestImportCommand::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = u"in.csv"_s;
    QTest::newRow("no target") << QStringList {u"import"_s, file};
    QTest::newRow("unknown target") << QStringList {u"import"_s, file, u"--as"_s, u"shoes"_s};
    QTest::newRow("unknown preset") << QStringList {u"import"_s, file, u"--as"_s, u"accounts"_s, u"--mapping"_s,
                                                    u"sap"_s};
    QTest::newRow("a column of accounts") << QStringList {u"import"_s, file, u"--as"_s, u"accounts"_s, u"--value"_s, u"users"_s};
    QTest::newRow("a metric of nothing") << QStringList {u"import"_s, file, u"--as"_s, u"usage"_s, u"--metric"_s, u"users"_s};
    QTest::newRow("no file") << QStringList {u"import"_s, u"--as"_s, u"accounts"_s};
    QTest::newRow("unknown option") << QStringList {u"import"_s, file, u"--as"_s, u"accounts"_s, u"--fast"_s};
    QTest::newRow("rejects of two") << QStringList {u"import"_s,  file, file, u"--as"_s, u"accounts"_s,
                                                    u"--rejects"_s, u"r.csv"_s};
}

void TestImportCommand::wrongUsageIsTold()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(answer.out, QString());
}

void TestImportCommand::missingFilesFail()
{
    const Answer input = run({u"import"_s, path(u"nowhere.csv"_s), u"--as"_s, u"accounts"_s});
    QCOMPARE(input.exitCode, 1);
    QVERIFY(input.err.contains(u"nowhere.csv"_s));
    const Answer workspace = run({u"import"_s, write("key,name\n"), u"--as"_s, u"accounts"_s, u"--file"_s,
                                  path(u"none.mainstay"_s)});
    QCOMPARE(workspace.exitCode, 1);
    QVERIFY(workspace.err.contains(u"none.mainstay"_s));
}

void TestImportCommand::undoTakesItBack()
{
    const QString file = write("key,name\nA-1,Acme\n");
    QCOMPARE(run({u"import"_s, file, u"--as"_s, u"accounts"_s}).exitCode, 0);
    QCOMPARE(run({u"undo"_s}).exitCode, 0);
    const Answer again = run({u"import"_s, file, u"--as"_s, u"accounts"_s, u"--json"_s});
    QCOMPARE(again.json().value(u"added"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
