// SPDX-License-Identifier: Apache-2.0
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

    QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

} // namespace

class TestSearchCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAndCounts();
    void jsonKeysAreStable();
    void matchesCountCharacters();
    void nothingFoundIsNoFailure();
    void wrongUsage_data();
    void wrongUsage();
    void readsAProtectedFile();

private:
    Answer run(const QStringList &arguments) const;
    QString path() const { return m_folder.filePath(u"w.mainstay"_s); }

    QTemporaryDir m_folder;
};

Answer TestSearchCommand::run(const QStringList &arguments) const
{
    QProcess program;
    program.start(QString::fromUtf8(MAINSTAY_CLI), arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        qFatal("mainstay-cli %s did not end", qPrintable(arguments.join(u' ')));
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

void TestSearchCommand::initTestCase()
{
    const FixedClock clock(test::fixedNow());
    const WriteContext context {clock, u"tester"_s};
    auto db = workspace::create(path(), context, test::testSettings());
    QVERIFY(db.ok());
    auto batch = WriteBatch::begin(**db, context, {u"t"_s, {}});
    Account account;
    account.name = u"Kobo KK"_s;
    const AccountId id = accountstore::insert(**db, account, clock).value();
    for (int i = 0; i < 3; ++i) {
        Touchpoint touch;
        touch.account = id;
        touch.at = test::fixedNow().addDays(-i);
        touch.kind = TouchpointKind::Phone;
        touch.summary = u"Call %1"_s.arg(i);
        touch.notes = u"𠮷野家 asked for the renewal"_s;
        QVERIFY(touchpointstore::insert(**db, touch).ok());
    }
    QVERIFY(batch->commit().ok());
}

void TestSearchCommand::findsAndCounts()
{
    const Answer all = run({u"search"_s, u"renewal"_s, u"--file"_s, path()});
    QCOMPARE(all.exitCode, 0);
    QVERIFY(all.err.isEmpty());
    QCOMPARE(all.out.count(u"Kobo KK"_s), 3);
    QVERIFY(all.out.indexOf(u"Call 0"_s) < all.out.indexOf(u"Call 2"_s));
    QVERIFY(all.out.contains(u"2026-03-20"_s));
    const Answer one = run({u"search"_s, u"account:kobo"_s, u"kind:phone"_s, u"--limit"_s, u"1"_s, u"--json"_s, u"--file"_s, path()});
    QCOMPARE(one.json().size(), 1);
    QCOMPARE(one.json().first().toObject().value(u"title"_s).toString(), u"Call 0"_s);
}

void TestSearchCommand::jsonKeysAreStable()
{
    const Answer answer = run({u"search"_s, u"kobo"_s, u"--json"_s, u"--file"_s, path()});
    QCOMPARE(answer.json().size(), 1);
    const QJsonObject hit = answer.json().first().toObject();
    QCOMPARE(hit.keys(), (QStringList {u"account"_s, u"account_id"_s, u"at"_s, u"id"_s, u"kind"_s, u"snippet"_s, u"snippet_matches"_s,
                                       u"title"_s, u"title_matches"_s, u"touchpoint_kind"_s}));
    QCOMPARE(hit.value(u"kind"_s).toString(), u"account"_s);
    QVERIFY(hit.value(u"touchpoint_kind"_s).isNull());
}

void TestSearchCommand::matchesCountCharacters()
{
    const QJsonObject hit = run({u"search"_s, u"renewal"_s, u"--json"_s, u"--file"_s, path()}).json().first().toObject();
    const QJsonObject match = hit.value(u"snippet_matches"_s).toArray().first().toObject();
    // The first character lies beyond the first plane and counts once.
    QCOMPARE(match.value(u"from"_s).toInt(), 18);
    QCOMPARE(match.value(u"length"_s).toInt(), 7);
}

void TestSearchCommand::nothingFoundIsNoFailure()
{
    const Answer answer = run({u"search"_s, u"xyzzy"_s, u"--file"_s, path()});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out.trimmed(), u"Nothing was found."_s);
    QCOMPARE(run({u"search"_s, u"xyzzy"_s, u"--json"_s, u"--file"_s, path()}).json().size(), 0);
}

void TestSearchCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no words") << QStringList {};
    QTest::newRow("blank") << QStringList {u" "_s};
    QTest::newRow("no number") << QStringList {u"a"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("none wanted") << QStringList {u"a"_s, u"--limit"_s, u"0"_s};
}

void TestSearchCommand::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = run(QStringList {u"search"_s, u"--file"_s, path()} + arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
}

void TestSearchCommand::readsAProtectedFile()
{
    const QString copy = m_folder.filePath(u"protected.mainstay"_s);
    QVERIFY(QFile::copy(path(), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner));
    const Answer answer = run({u"search"_s, u"renewal"_s, u"--json"_s, u"--file"_s, copy});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json().size(), 3);
}

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_searchcommand.moc"
