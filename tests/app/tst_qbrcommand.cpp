// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
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
    QJsonArray rows() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

const QString quarter = u"--quarter=2026Q2"_s;

} // namespace

/// `mainstay-cli qbr` as a script meets it.
class TestQbrCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuarterIsProposedAcceptedAndListed();
    void calendarsGoOutAndComeBack();
    void holidaysKeepDaysFree();
    void busyTimesAreKeptFree();
    void aPrepSheetIsPrinted();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();

private:
    Answer run(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestQbrCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const FixedClock clock(test::fixedNow());
    auto made = workspace::create(path(u"w.mainstay"_s), {clock, u"tester"_s}, test::testSettings());
    QVERIFY(made.ok());
    auto batch = WriteBatch::begin(**made, {clock, u"tester"_s}, {u"account.add"_s, {}});
    Member member;
    member.name = u"Mara"_s;
    member.email = u"mara@ours.example"_s;
    const MemberId owner = accountstore::insertMember(**made, member).value();
    for (const QString &name : {u"Acme"_s, u"Kobo"_s, u"Nobody's"_s}) {
        Account account;
        account.name = name;
        account.key = name.toUpper();
        account.timeZone = name == u"Kobo"_s ? u"Asia/Kolkata"_s : u"Europe/Budapest"_s;
        account.owner = name == u"Nobody's"_s ? MemberId() : owner;
        QVERIFY(accountstore::insert(**made, account, clock).ok());
    }
    QVERIFY(batch->commit().ok());
}

Answer TestQbrCommand::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MAINSTAY_FILE"_s, path(u"w.mainstay"_s));
    environment.insert(u"MAINSTAY_TODAY"_s, u"2026-03-20"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MAINSTAY_CLI), QStringList(u"qbr"_s) + arguments);
    if (!process.waitForFinished(60'000))
        qFatal("mainstay-cli did not end");
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString TestQbrCommand::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("fixture file");
    return file.fileName();
}

void TestQbrCommand::aQuarterIsProposedAcceptedAndListed()
{
    const Answer plan = run({u"propose"_s, quarter, u"--json"_s});
    QCOMPARE(plan.exitCode, 0);
    QCOMPARE(plan.json()[u"proposals"_s].toArray().size(), 2);
    const QJsonObject kobo = plan.json()[u"proposals"_s].toArray()[1].toObject();
    QCOMPARE(kobo[u"account"_s].toString(), u"Kobo"_s);
    QCOMPARE(kobo[u"reason"_s].toString(), u"first"_s);
    QVERIFY(kobo[u"start_customer"_s].toString().endsWith(u"+05:30"));
    QCOMPARE(plan.json()[u"unproposed"_s].toObject()[u"no-owner"_s].toInt(), 1);
    QVERIFY(plan.json()[u"unevenness"_s].toDouble() >= 1);
    QVERIFY(plan.json()[u"accepted"_s].isNull());
    QVERIFY(run({u"list"_s, quarter}).out.contains(u"no review"));
    const Answer accepted = run({u"propose"_s, quarter, u"--accept"_s, u"--owner=mara"_s, u"--minutes=45"_s});
    QCOMPARE(accepted.exitCode, 0);
    QVERIFY2(accepted.out.contains(u"Asia/Kolkata"), qPrintable(accepted.out));
    const QJsonObject counts = run({u"stats"_s, quarter, u"--by=owner"_s, u"--json"_s}).rows()[0].toObject();
    QCOMPARE(counts[u"group"_s].toString(), u"Mara"_s);
    QCOMPARE(counts[u"due"_s].toInt(), 2);
    QCOMPARE(counts[u"ahead"_s].toInt(), 2);
    QVERIFY(run({u"stats"_s, quarter}).out.contains(u"due"));
    QCOMPARE(run({u"stats"_s, u"--by=moon"_s}).exitCode, 2);
    // Whatever the locale is, a review begins at a minute.
    QVERIFY(!QRegularExpression(u"\\d:\\d\\d:\\d\\d"_s).match(run({u"list"_s, quarter}).out).hasMatch());
    QVERIFY(!QRegularExpression(u"\\d:\\d\\d:\\d\\d"_s).match(accepted.out).hasMatch());
    const QJsonArray rows = run({u"list"_s, quarter, u"--json"_s}).rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject()[u"minutes"_s].toInt(), 45);
    QCOMPARE(rows[0].toObject()[u"status"_s].toString(), u"proposed"_s);
    QCOMPARE(run({u"list"_s, quarter, u"--account=KOBO"_s, u"--json"_s}).rows().size(), 1);
    QCOMPARE(run({u"list"_s, u"--json"_s}).rows().size(), 0);
}

void TestQbrCommand::busyTimesAreKeptFree()
{
    // Mara is away for the first five weeks: nobody is named in the entry, it is her calendar.
    const QString busy = write(u"busy.ics"_s, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:away\r\nDTSTAMP:20260301T000000Z\r\n"
                                              "DTSTART:20260401T000000Z\r\nDTEND:20260506T000000Z\r\nSUMMARY:Away\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const auto earliest = [&](const QStringList &more) {
        QString first = u"9"_s;
        for (const QJsonValue &one : run(QStringList {u"propose"_s, quarter, u"--json"_s, u"--owner=mara"_s} + more).json()[u"proposals"_s].toArray())
            first = std::min(first, one.toObject()[u"start"_s].toString());
        return first;
    };
    QVERIFY(earliest({}) < u"2026-05-06"_s);
    QVERIFY(earliest({u"--calendar="_s + busy}) >= u"2026-05-06"_s);
    // What is no calendar is told: a plan without it would double-book her.
    const QString none = write(u"none.ics"_s, "hello");
    const Answer refused = run({u"propose"_s, quarter, u"--accept"_s, u"--calendar="_s + none});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(u"not a calendar"_s), qPrintable(refused.err));
    QCOMPARE(run({u"propose"_s, quarter, u"--calendar="_s + path(u"w.mainstay"_s)}).exitCode, 1);
    QCOMPARE(run({u"propose"_s, quarter, u"--calendar="_s + path(u"gone.ics"_s)}).exitCode, 1);
    QVERIFY(run({u"list"_s, quarter, u"--json"_s}).rows().isEmpty());
}

void TestQbrCommand::calendarsGoOutAndComeBack()
{
    QCOMPARE(run({u"propose"_s, quarter, u"--accept"_s}).exitCode, 0);
    const QString out = path(u"q.ics"_s);
    QCOMPARE(run({u"ics"_s, quarter, u"--out"_s, out}).exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count("BEGIN:VEVENT"), 2);
    // Nothing new, then one that was cancelled elsewhere.
    const Answer same = run({u"apply"_s, out, u"--json"_s});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.json()[u"changed"_s].toInt(), 0);
    bytes.replace(bytes.indexOf("STATUS:TENTATIVE"), 16, "STATUS:CANCELLED");
    const Answer cancelled = run({u"apply"_s, write(u"c.ics"_s, bytes), u"--json"_s});
    QCOMPARE(cancelled.json()[u"changed"_s].toInt(), 1);
    const QJsonArray rows = run({u"list"_s, quarter, u"--json"_s}).rows();
    QCOMPARE(rows[0].toObject()[u"status"_s].toString(), u"cancelled"_s);
    // The state of before is older now.
    QCOMPARE(run({u"apply"_s, out}).exitCode, 3);
    QCOMPARE(run({u"apply"_s, path(u"none.ics"_s)}).exitCode, 1);
    // Reading the workspace as a file and closing it would drop its locks.
    const QStringList commands[] = {{u"apply"_s, path(u"w.mainstay"_s)}, {u"holidays"_s, path(u"w.mainstay"_s), u"--country=HU"_s}};
    for (const QStringList &command : commands) {
        const Answer own = run(command);
        QCOMPARE(own.exitCode, 1);
        QVERIFY2(own.err.contains(u"the workspace itself"_s), qPrintable(own.err));
    }
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not there to read the calendar independently");
    QProcess reader;
    reader.start(python, {QStringLiteral(MAINSTAY_READ_ICS), out});
    QVERIFY(reader.waitForFinished(60'000));
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QString events = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QJsonValue row : rows) {
        const QString start = row.toObject()[u"start"_s].toString();
        QVERIFY2(events.contains(start), qPrintable(events));
    }
}

void TestQbrCommand::holidaysKeepDaysFree()
{
    const QByteArray ics = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Off\r\nDTSTART;VALUE=DATE:20260401\r\n"
                           "DTEND;VALUE=DATE:20260430\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const QString file = write(u"h.ics"_s, ics);
    const Answer saved = run({u"holidays"_s, file, u"--country=hu"_s, u"--json"_s});
    QCOMPARE(saved.exitCode, 0);
    QCOMPARE(saved.json()[u"days"_s].toInt(), 29);
    for (const QJsonValue one : run({u"propose"_s, quarter, u"--json"_s}).json()[u"proposals"_s].toArray()) {
        const QJsonObject proposal = one.toObject();
        if (proposal[u"account"_s].toString() == u"Acme"_s)
            QVERIFY(proposal[u"start"_s].toString() >= u"2026-04-30"_s);
    }
    QCOMPARE(run({u"holidays"_s, write(u"x.ics"_s, "nothing"), u"--country=HU"_s}).exitCode, 1);
}

void TestQbrCommand::aPrepSheetIsPrinted()
{
    const Answer none = run({u"prep"_s, u"--account=acme"_s, u"--format=json"_s}); // by name, however it is written
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.json()[u"review"_s].isNull());
    QCOMPARE(none.json()[u"account"_s].toString(), u"Acme"_s);
    QCOMPARE(none.json()[u"since"_s].toString(), u"2025-12-19"_s);
    QCOMPARE(none.json()[u"touchpoints"_s].toObject()[u"touches"_s].toInt(), 0);
    QCOMPARE(run({u"propose"_s, quarter, u"--accept"_s}).exitCode, 0);
    const QJsonObject row = run({u"list"_s, quarter, u"--account=ACME"_s, u"--json"_s}).rows()[0].toObject();
    const QString id = QString::number(row[u"id"_s].toInt());
    const QJsonObject sheet = run({u"prep"_s, id, u"--json"_s}).json();
    QCOMPARE(sheet[u"review"_s].toObject()[u"id"_s].toInt(), row[u"id"_s].toInt());
    QCOMPARE(sheet[u"readiness"_s].toObject()[u"people"_s].toObject()[u"of"_s].toInt(), 2);
    QStringList codes;
    for (const QJsonValue &question : sheet[u"questions"_s].toArray())
        codes += question.toObject()[u"code"_s].toString();
    QVERIFY2(codes.contains(u"no-objective"_s) && codes.contains(u"nobody-invited"_s), qPrintable(codes.join(u' ')));
    QCOMPARE(run({u"prep"_s, u"--account=ACME"_s, u"--json"_s}).json()[u"review"_s].toObject()[u"id"_s].toInt(), row[u"id"_s].toInt());
    const Answer markdown = run({u"prep"_s, id, u"--format=markdown"_s});
    QVERIFY(markdown.out.startsWith(u"# Acme\n"));
    QVERIFY(markdown.out.contains(u"\n## "));
    QVERIFY(run({u"prep"_s, id}).out.startsWith(u"Acme\n"));
    QCOMPARE(run({u"prep"_s, u"9999"_s}).exitCode, 1);
    const Answer nowhere = run({u"prep"_s, u"--account=Nowhere"_s});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY2(nowhere.err.contains(u"No account has the key or the name “Nowhere”"), qPrintable(nowhere.err));
    QVERIFY(run({u"list"_s, u"--account=Nowhere"_s}).err.contains(u"No account has the key “Nowhere”"));
    QVERIFY(run({u"list"_s, u"--owner=Zoe"_s}).err.contains(u"Nobody of us is called “Zoe”"));
}

void TestQbrCommand::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList {} << 2;
    QTest::newRow("unknown") << QStringList {u"forget"_s} << 2;
    QTest::newRow("no quarter") << QStringList {u"list"_s, u"--quarter=soon"_s} << 2;
    QTest::newRow("minutes") << QStringList {u"propose"_s, u"--minutes=0"_s} << 2;
    QTest::newRow("no file") << QStringList {u"apply"_s} << 2;
    QTest::newRow("too much") << QStringList {u"list"_s, u"x"_s} << 2;
    QTest::newRow("no out") << QStringList {u"ics"_s} << 2;
    QTest::newRow("country") << QStringList {u"holidays"_s, u"x.ics"_s, u"--country=Hungary"_s} << 2;
    QTest::newRow("nobody") << QStringList {u"list"_s, u"--owner=Zoe"_s} << 1;
    QTest::newRow("no account") << QStringList {u"ics"_s, u"--account=X"_s, u"--out=/tmp/x.ics"_s} << 1;
    QTest::newRow("no folder") << QStringList {u"ics"_s, u"--out=/no/such/folder/x.ics"_s} << 1;
    QTest::newRow("prep of nothing") << QStringList {u"prep"_s} << 2;
    QTest::newRow("prep of two") << QStringList {u"prep"_s, u"1"_s, u"--account=ACME"_s} << 2;
    QTest::newRow("prep of a word") << QStringList {u"prep"_s, u"acme"_s} << 2;
    QTest::newRow("prep in an unknown format") << QStringList {u"prep"_s, u"1"_s, u"--format=pdf"_s} << 2;
}

void TestQbrCommand::wrongUsageIsTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, code);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(answer.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestQbrCommand)
#include "tst_qbrcommand.moc"
