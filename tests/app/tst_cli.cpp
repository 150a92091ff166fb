// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitebackend.h"

#include <QCryptographicHash>
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
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program as a script meets it: exit codes, what goes where, and files that are left alone.
class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsage_data();
    void wrongUsage();
    void helpGoesToStandardOutput();
    void newMakesASoundWorkspace();
    void newNeverReplaces();
    void sampleIsThereAndCanBeUndone();
    void historyAsJson();
    void undoWithNothingToUndoIsNoFailure();
    void fileFromTheEnvironment();
    void strangeFilesAreRefusedAndLeftAlone_data();
    void strangeFilesAreRefusedAndLeftAlone();
    void damageIsReported();
    void missingTablesAreReported();
    void controlCharactersAreShownAsPictures();

private:
    Answer run(const QStringList &arguments, const QString &file = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Answer TestCli::run(const QStringList &arguments, const QString &file) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"MAINSTAY_FILE"_s);
    if (!file.isEmpty())
        environment.insert(u"MAINSTAY_FILE"_s, file);
    program.setProcessEnvironment(environment);
    program.start(QString::fromUtf8(MAINSTAY_CLI), arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        qFatal("mainstay-cli %s did not end", qPrintable(arguments.join(u' ')));
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList {u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList {u"check"_s, u"--frobnicate"_s};
    QTest::newRow("new without a name") << QStringList {u"new"_s};
    QTest::newRow("new with two names") << QStringList {u"new"_s, u"a"_s, u"b"_s};
    QTest::newRow("month 13") << QStringList {u"new"_s, u"a"_s, u"--fiscal-start"_s, u"13"_s};
    QTest::newRow("currency of four letters") << QStringList {u"new"_s, u"a"_s, u"--currency"_s, u"EURO"_s};
    QTest::newRow("history of a word") << QStringList {u"history"_s, u"--limit"_s, u"x"_s};
    QTest::newRow("undo of a word") << QStringList {u"undo"_s, u"last"_s};
}

void TestCli::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = run(arguments, path(u"none.mainstay"_s));
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(answer.out, QString());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestCli::helpGoesToStandardOutput()
{
    const Answer help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const QString &command : {u"new"_s, u"undo"_s, u"redo"_s, u"history"_s, u"check"_s, u"retention"_s})
        QVERIFY2(help.out.contains(u"mainstay-cli "_s + command), qPrintable(command));
    QCOMPARE(help.err, QString());
    QCOMPARE(run({u"check"_s, u"--help"_s}).exitCode, 0);
    QVERIFY(!run({u"--version"_s}).out.trimmed().isEmpty());
}

void TestCli::newMakesASoundWorkspace()
{
    const QString file = path(u"w.mainstay"_s);
    QCOMPARE(run({u"new"_s, file, u"--currency"_s, u"jpy"_s, u"--fiscal-start"_s, u"4"_s}).exitCode, 0);
    const Answer check = run({u"check"_s, u"--file"_s, file});
    QCOMPARE(check.exitCode, 0);
    QVERIFY(check.out.contains(u"sound"_s));
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void TestCli::newNeverReplaces()
{
    const QString file = path(u"w.mainstay"_s);
    QCOMPARE(run({u"new"_s, file, u"--sample"_s}).exitCode, 0);
    const QByteArray before = contents(file);
    const Answer again = run({u"new"_s, file});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.err.contains(u"w.mainstay"_s));
    QCOMPARE(contents(file), before);
}

void TestCli::sampleIsThereAndCanBeUndone()
{
    const QString file = path(u"w.mainstay"_s);
    QCOMPARE(run({u"new"_s, file, u"--sample"_s}).exitCode, 0);
    QCOMPARE(run({u"check"_s, u"--file"_s, file}).exitCode, 0);
    const Answer retention = run({u"retention"_s, u"--json"_s, u"--file"_s, file});
    QCOMPARE(retention.exitCode, 0);
    QVERIFY(QJsonDocument::fromJson(retention.out.toUtf8()).array().size() >= 12);
    const Answer undo = run({u"undo"_s, u"--json"_s, u"--file"_s, file});
    QCOMPARE(undo.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(undo.out.toUtf8()).object().value(u"action"_s).toString(), u"sample.create"_s);
    QCOMPARE(run({u"redo"_s, u"--file"_s, file}).exitCode, 0);
    QCOMPARE(run({u"check"_s, u"--file"_s, file}).exitCode, 0);
}

void TestCli::historyAsJson()
{
    const QString file = path(u"w.mainstay"_s);
    QCOMPARE(run({u"new"_s, file, u"--sample"_s}).exitCode, 0);
    const Answer history = run({u"--json"_s, u"history"_s, u"--file"_s, file});
    QCOMPARE(history.exitCode, 0);
    const QJsonArray batches = QJsonDocument::fromJson(history.out.toUtf8()).array();
    QCOMPARE(batches.size(), 2);
    QCOMPARE(batches.at(0).toObject().value(u"action"_s).toString(), u"sample.create"_s);
    QCOMPARE(batches.at(1).toObject().value(u"kind"_s).toString(), u"setup"_s);
    QCOMPARE(batches.at(0).toObject().value(u"reverted"_s).toBool(true), false);
}

void TestCli::undoWithNothingToUndoIsNoFailure()
{
    const QString file = path(u"w.mainstay"_s);
    QCOMPARE(run({u"new"_s, file}).exitCode, 0);
    QCOMPARE(run({u"undo"_s, u"--file"_s, file}).exitCode, 0);
    QCOMPARE(run({u"redo"_s, u"--file"_s, file}).exitCode, 0);
    QCOMPARE(run({u"undo"_s, u"4711"_s, u"--file"_s, file}).exitCode, 1);
}

void TestCli::fileFromTheEnvironment()
{
    const QString file = path(u"w.mainstay"_s);
    QCOMPARE(run({u"new"_s, file}).exitCode, 0);
    QCOMPARE(run({u"check"_s}, file).exitCode, 0);
    QCOMPARE(run({u"check"_s}, path(u"other.mainstay"_s)).exitCode, 1);
    const Answer nowhere = run({u"check"_s});
    QCOMPARE(nowhere.exitCode, 2);
    QVERIFY(nowhere.err.contains(u"--file"_s));
}

void TestCli::strangeFilesAreRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("arguments");
    const std::pair<const char *, QByteArray> files[] = {
        {"empty", {}},
        {"text", "key,name\r\nA1,Acme\r\n"},
        {"picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)},
        {"another database", QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')},
    };
    for (const auto &[name, bytes] : files) {
        for (const QString &command : {u"check"_s, u"undo"_s, u"history"_s, u"retention"_s})
            QTest::addRow("%s, %s", name, qPrintable(command)) << bytes << QStringList {command};
    }
}

void TestCli::strangeFilesAreRefusedAndLeftAlone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(QStringList, arguments);
    const QString file = path(u"strange.mainstay"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    out.close();
    arguments += {u"--file"_s, file};
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains(u"strange.mainstay"_s));
    QCOMPARE(answer.out, QString());
    QCOMPARE(contents(file), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"strange.mainstay"_s});
}

void TestCli::damageIsReported()
{
    const QString file = path(u"w.mainstay"_s);
    QCOMPARE(run({u"new"_s, file, u"--sample"_s}).exitCode, 0);
    QByteArray bytes = contents(file);
    bytes.replace(bytes.size() / 4096 / 2 * 4096, 16, QByteArray(16, '\x11'));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    out.close();
    const Answer check = run({u"check"_s, u"--file"_s, file});
    QCOMPARE(check.exitCode, 1);
    QVERIFY(check.err.contains(u"w.mainstay"_s));
}

void TestCli::missingTablesAreReported()
{
    const QString file = path(u"w.mainstay"_s);
    QCOMPARE(run({u"new"_s, file}).exitCode, 0);
    {
        const auto backend = SqliteBackend::open(file, FileAccess::ReadWrite);
        QVERIFY(backend.ok());
        QVERIFY((*backend)->execute("PRAGMA foreign_keys = OFF; DROP TABLE touchpoint_quote;").ok());
    }
    const Answer check = run({u"check"_s, u"--file"_s, file});
    QCOMPARE(check.exitCode, 1);
    QVERIFY2(check.err.contains(u"touchpoint_quote"_s), qPrintable(check.err));
    // An older version than the tables are of.
    const QString older = path(u"older.mainstay"_s);
    QCOMPARE(run({u"new"_s, older}).exitCode, 0);
    {
        const auto backend = SqliteBackend::open(older, FileAccess::ReadWrite);
        QVERIFY(backend.ok());
        QVERIFY((*backend)->setSchemaVersion(2).ok());
    }
    const Answer damaged = run({u"check"_s, u"--file"_s, older});
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY2(damaged.err.contains(u"damaged"_s), qPrintable(damaged.err));
}

void TestCli::controlCharactersAreShownAsPictures()
{
    const Answer answer = run({u"check"_s, u"--file"_s, u"\x1b]0;owned\x07\x7f\u009b.mainstay"_s});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains(u"␛]0;owned␇␡\uFFFD.mainstay"_s), qPrintable(answer.err));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
