// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"
#include "core/touchpoints/plannedtouchstore.h"
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

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

} // namespace

/// `mainstay-cli log` as a script meets it: the program itself, its output and its exit code.
class TestLogCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lineAndNotesBecomeATouchpoint();
    void whatMovedIsTold();
    void jsonHasTheDocumentedKeys();
    void standardInputIsReadWhole();
    void undoTakesAllBack();
    void whenItWas_data();
    void whenItWas();
    void accountsAreFoundOrRefused_data();
    void accountsAreFoundOrRefused();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void mistakesChangeNothing();
    void whatIsNotUnderstoodIsTold();
    void timesThatTheClockLeapsOverAreTaken();

private:
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const;
    QString path() const { return m_folder->filePath(u"w.mainstay"_s); }
    std::unique_ptr<Connection> open() const { return workspace::open(path(), FileAccess::ReadOnly).value(); }
    std::vector<TouchpointRow> timeline() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    AccountId m_acme;
    QString m_zone = u"UTC"_s;
};

/// Two accounts whose names begin the same, one of us, and one person.
void TestLogCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"new"_s, path()}).exitCode, 0);
    const FixedClock clock(test::fixedNow());
    auto connection = workspace::open(path(), FileAccess::ReadWrite).value();
    auto batch = WriteBatch::begin(*connection, {clock, u"tester"_s}, {u"account.add"_s, {}}).value();
    Account account;
    account.name = u"Acme"_s;
    account.key = u"A-1"_s;
    m_acme = accountstore::insert(*connection, account, clock).value();
    account.name = u"Acme Deutschland"_s;
    account.key = u"A-2"_s;
    QVERIFY(accountstore::insert(*connection, account, clock).ok());
    QVERIFY(accountstore::insertMember(*connection, {.name = u"Mia Kovács"_s, .email = u"mia@us.example"_s}).ok());
    QVERIFY(accountstore::insertContact(*connection, {.account = m_acme, .name = u"佐藤 花子"_s}).ok());
    QVERIFY(batch.commit().ok());
}

Answer TestLogCommand::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MAINSTAY_FILE"_s, path());
    environment.insert(u"MAINSTAY_TODAY"_s, u"2026-03-20"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, m_zone);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MAINSTAY_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("mainstay-cli did not end");
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

std::vector<TouchpointRow> TestLogCommand::timeline() const
{
    return touchpointstore::timeline(*open(), {m_acme, {}, {}, 50}).value();
}

void TestLogCommand::lineAndNotesBecomeATouchpoint()
{
    const Answer answer = run({u"log"_s, u"Acme: call 1h15 with 佐藤 and New Person, renewal talk\n! send SLA fri\n#renewal"_s,
                               u"--as"_s, u"mia"_s, u"--purpose"_s, u"renewal"_s});
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.exitCode, 0);
    const auto connection = open();
    const Touchpoint stored = touchpointstore::byId(*connection, timeline().at(0).id).value();
    QCOMPARE(stored.kind, TouchpointKind::Phone);
    QCOMPARE(stored.purpose, Purpose::Renewal);
    QCOMPARE(stored.minutes, 75);
    QCOMPARE(stored.summary, u"renewal talk"_s);
    QCOMPARE(stored.notes, u"! send SLA fri\n#renewal"_s);
    QCOMPARE(stored.contacts.size(), size_t(2));
    QCOMPARE(stored.members.size(), size_t(1));
    QCOMPARE(stored.tags, QStringList {u"renewal"_s});
    QCOMPARE(stored.at, test::fixedNow());
    const auto actions = touchpointstore::openActions(*connection, m_acme).value();
    QCOMPARE(actions.size(), size_t(1));
    QCOMPARE(actions[0].due, QDate(2026, 3, 27));
    QCOMPARE(actions[0].owner, stored.members[0]);
    QCOMPARE(accountstore::contacts(*connection, m_acme).value().size(), size_t(2));
}

void TestLogCommand::whatMovedIsTold()
{
    const Answer answer = run({u"log"_s, u"Acme: visit with 佐藤\n! a\n!! b\n? c\n+ d\n>> 14d call\n! e @xyz"_s});
    for (const QString &told : {u"Acme"_s, u"2 action"_s, u"1 promise"_s, u"1 risk"_s, u"1 win"_s, u"Next touch"_s, u"xyz"_s})
        QVERIFY2(answer.out.contains(told), qPrintable(answer.out));
    QVERIFY(run({u"log"_s, u"Acme: note about them"_s}).out.contains(u"does not count"_s));
}

void TestLogCommand::jsonHasTheDocumentedKeys()
{
    const QJsonObject object = run({u"log"_s, u"Acme: visit with 佐藤\n! a\n!! b\n>> 14d call"_s, u"--json"_s}).json();
    QStringList keys = object.keys();
    keys.sort();
    QCOMPARE(keys, (QStringList {u"account"_s, u"account_id"_s, u"actions_made"_s, u"at"_s, u"batch"_s, u"counts"_s,
                                 u"kind"_s, u"last_touch"_s, u"last_touch_before"_s, u"lines_left_out"_s, u"minutes"_s, u"new_contacts"_s,
                                 u"next_touch"_s, u"open"_s, u"open_before"_s, u"people"_s, u"promises_made"_s,
                                 u"purpose"_s, u"risks"_s, u"summary"_s, u"touches_fulfilled"_s, u"touches_planned"_s,
                                 u"touchpoint"_s, u"unknown_people"_s, u"unread_lines"_s, u"wins"_s}));
    QCOMPARE(object[u"next_touch"_s].toString(), u"2026-04-03"_s);
    QCOMPARE(object[u"open"_s].toObject()[u"ours"_s].toInt(), 2);
    QVERIFY(object[u"minutes"_s].isNull());
    QVERIFY(object[u"last_touch_before"_s].isNull());
}

void TestLogCommand::standardInputIsReadWhole()
{
    const QByteArray notes = QByteArray("長い\n").repeated(100'000) + "! send fri\n";
    QCOMPARE(run({u"log"_s, u"-"_s}, "Acme: 電話 30分, 相談\n" + notes).exitCode, 0);
    const auto connection = open();
    const Touchpoint stored = touchpointstore::byId(*connection, timeline().at(0).id).value();
    QCOMPARE(stored.notes, QString::fromUtf8(notes));
    QCOMPARE(stored.kind, TouchpointKind::Phone);
    QCOMPARE(stored.minutes, 30);
    QCOMPARE(run({u"log"_s, u"-"_s}, QByteArray("Acme: a\nb\0c", 11)).exitCode, 0);
    QCOMPARE(touchpointstore::byId(*open(), timeline().at(0).id).value().notes, u"bc"_s);
}

void TestLogCommand::undoTakesAllBack()
{
    QCOMPARE(run({u"log"_s, u"Acme: visit with New\n! a\n>> 14d call"_s}).exitCode, 0);
    QCOMPARE(run({u"undo"_s}).exitCode, 0);
    const auto connection = open();
    QVERIFY(timeline().empty());
    QVERIFY(touchpointstore::openActions(*connection, m_acme).value().empty());
    QVERIFY(plannedtouchstore::open(*connection, m_acme).value().empty());
    QCOMPARE(accountstore::contacts(*connection, m_acme).value().size(), size_t(1));
}

void TestLogCommand::whenItWas_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::newRow("2026-03-05") << QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
    QTest::newRow("2026-03-05T09:30") << QDateTime(QDate(2026, 3, 5), QTime(9, 30), Qt::UTC);
    QTest::newRow("2026-03-05T09:30:00+09:00") << QDateTime(QDate(2026, 3, 5), QTime(0, 30), Qt::UTC);
}
void TestLogCommand::whenItWas()
{
    QCOMPARE(run({u"log"_s, u"Acme: call"_s, u"--at"_s, QString::fromUtf8(QTest::currentDataTag())}).exitCode, 0);
    QTEST(timeline().at(0).at, "at");
}

void TestLogCommand::accountsAreFoundOrRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("account");
    QTest::newRow("whole name") << QStringList {u"acme: call"_s} << u"Acme"_s;
    QTest::newRow("a part") << QStringList {u"deutsch: call"_s} << u"Acme Deutschland"_s;
    QTest::newRow("key") << QStringList {u"call: about it"_s, u"--account"_s, u"A-2"_s} << u"Acme Deutschland"_s;
    QTest::newRow("full width") << QStringList {u"ＡＣＭＥ：電話"_s} << u"Acme"_s;
    QTest::newRow("several") << QStringList {u"acm: call"_s} << QString();
    QTest::newRow("none") << QStringList {u"Nobody: call"_s} << QString();
    QTest::newRow("no such key") << QStringList {u"call"_s, u"--account"_s, u"A-9"_s} << QString();
}
void TestLogCommand::accountsAreFoundOrRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, account);
    const Answer answer = run(QStringList {u"log"_s, u"--json"_s} + arguments);
    QCOMPARE(answer.exitCode, account.isEmpty() ? 1 : 0);
    QCOMPARE(answer.json()[u"account"_s].toString(), account);
    QCOMPARE(answer.err.isEmpty(), !account.isEmpty());
}

void TestLogCommand::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("two texts") << QStringList {u"Acme: a"_s, u"b"_s};
    QTest::newRow("no account") << QStringList {u": call"_s};
    QTest::newRow("kind") << QStringList {u"Acme: a"_s, u"--kind"_s, u"nope"_s};
    QTest::newRow("purpose") << QStringList {u"Acme: a"_s, u"--purpose"_s, u"nope"_s};
    QTest::newRow("time") << QStringList {u"Acme: a"_s, u"--at"_s, u"soon"_s};
    QTest::newRow("year") << QStringList {u"Acme: a"_s, u"--at"_s, u"9999-01-01"_s};
    QTest::newRow("option") << QStringList {u"Acme: a"_s, u"--nope"_s};
}
void TestLogCommand::wrongUsageIsTold()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(QStringList {u"log"_s} + arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
}

void TestLogCommand::timesThatTheClockLeapsOverAreTaken()
{
    m_zone = u"Europe/Budapest"_s;
    const Answer answer = run({u"log"_s, u"Acme: call"_s, u"--json"_s, u"--at"_s, u"2025-03-30T02:30"_s});
    m_zone = u"UTC"_s;
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.json()[u"at"_s].toString(), u"2025-03-30T01:30:00.000Z"_s);
}

void TestLogCommand::mistakesChangeNothing()
{
    QCOMPARE(run({u"log"_s, u"-"_s}, "Acme: \xff").exitCode, 2);
    QCOMPARE(run({u"log"_s, u"Acme: call with New"_s, u"--as"_s, u"stranger"_s}).exitCode, 1);
    QVERIFY(timeline().empty());
    QCOMPARE(accountstore::contacts(*open(), m_acme).value().size(), size_t(1));
}

void TestLogCommand::whatIsNotUnderstoodIsTold()
{
    const QString many = u"! again\n"_s.repeated(1'002);
    const QString text = u"Acme: call with 佐藤\n>> 2026-02-30\n>> 999999d\n! x by 2026-13-45\n! call soon\n"_s + many;
    const Answer told = run({u"log"_s, u"-"_s}, text.toUtf8());
    QCOMPARE(told.exitCode, 0);
    for (const QString &line : {u">> 2026-02-30"_s, u">> 999999d"_s, u"! x by 2026-13-45"_s})
        QVERIFY2(told.out.contains(line), qPrintable(told.out));
    QVERIFY(!told.out.contains(u"soon"));
    const QJsonObject json = run({u"log"_s, u"-"_s, u"--json"_s}, text.toUtf8()).json();
    QCOMPARE(json[u"unread_lines"_s].toArray().size(), 3);
    QCOMPARE(json[u"lines_left_out"_s].toInt(), 4);
    QVERIFY(json[u"next_touch"_s].isNull());
    QCOMPARE(run({u"log"_s, u"-"_s}, QByteArray("Acme: ") + QByteArray(40'000, 'x')).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestLogCommand)
#include "tst_logcommand.moc"
