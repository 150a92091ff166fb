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

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonObject file(int number) const { return json()[u"files"_s].toArray().at(number).toObject(); }
    QStringList outcomes(int number) const
    {
        QStringList words;
        for (const QJsonValue item : file(number)[u"items"_s].toArray())
            words += item.toObject()[u"outcome"_s].toString();
        return words;
    }
};

QByteArray meeting(const QByteArray &uid, const QByteArray &guest, const QByteArray &start)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + uid + "\r\nATTENDEE:mailto:" + guest + "\r\nDTSTART:" + start
        + "\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";
}

const QByteArray mail = "From: K <k@kobo.example>\r\nDate: Wed, 18 Mar 2026 18:00:00 +0900\r\nMessage-ID: <1@kobo>\r\n"
                        "Subject: Hello\r\n\r\nHi\r\n";

} // namespace

/// `mainstay-cli capture` as a script meets it.
class TestCaptureCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHasAnAccountIsLoggedOnce();
    void whatIsRefusedEndsWithThree();
    void aDryRunChangesNothing();
    void daysChooseWhatIsRead();
    void oneAccountTakesAll();
    void newPeopleAreAddedOnRequest();
    void undoTakesAllOfItBack();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();

private:
    Answer run(const QStringList &arguments) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    qint64 touchpoints() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaptureCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const FixedClock clock(test::fixedNow());
    auto made = workspace::create(m_folder->filePath(u"w.mainstay"_s), {clock, u"tester"_s}, test::testSettings());
    QVERIFY(made.ok());
    auto batch = WriteBatch::begin(**made, {clock, u"tester"_s}, {u"account.add"_s, {}});
    for (const QString &name : {u"Acme"_s, u"Kobo"_s}) {
        Account account;
        account.name = name;
        account.key = name.toUpper();
        account.domain = name.toLower() + u".example"_s;
        QVERIFY(accountstore::insert(**made, account, clock).ok());
    }
    QVERIFY(batch->commit().ok());
}

Answer TestCaptureCommand::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MAINSTAY_FILE"_s, m_folder->filePath(u"w.mainstay"_s));
    environment.insert(u"MAINSTAY_TODAY"_s, u"2026-03-20"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MAINSTAY_CLI), QStringList(u"capture"_s) + arguments);
    if (!process.waitForFinished(60'000))
        qFatal("mainstay-cli did not end");
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString TestCaptureCommand::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("fixture file");
    return file.fileName();
}

qint64 TestCaptureCommand::touchpoints() const
{
    auto opened = workspace::open(m_folder->filePath(u"w.mainstay"_s), FileAccess::ReadOnly);
    auto statement = (*opened)->prepareGenerated("SELECT count(*) FROM touchpoint");
    return statement->next().value() ? statement->int64(0) : -1;
}

void TestCaptureCommand::whatHasAnAccountIsLoggedOnce()
{
    const QString ics = write(u"a.ics"_s, calendar(meeting("one", "a@acme.example", "20260318T090000Z")));
    const QString eml = write(u"b.eml"_s, mail);
    const Answer first = run({ics, eml, ics, u"--json"_s});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.json()[u"logged"_s].toInt(), 2);
    QVERIFY(first.json()[u"batch"_s].isDouble());
    QCOMPARE(first.outcomes(0), QStringList {u"logged"_s});
    QCOMPARE(first.outcomes(1), QStringList {u"logged"_s});
    QCOMPARE(first.outcomes(2), QStringList {u"already-logged"_s});
    QCOMPARE(first.file(1)[u"items"_s].toArray()[0].toObject()[u"account"_s].toObject()[u"name"_s].toString(), u"Kobo"_s);
    const Answer again = run({ics, eml});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.out.contains(u"0 item"));
    QCOMPARE(touchpoints(), 2);
}

void TestCaptureCommand::whatIsRefusedEndsWithThree()
{
    const QString ics = write(u"a.ics"_s,
                              calendar(meeting("one", "a@acme.example", "20260318T090000Z") + meeting("bad", "a@acme.example", "never")
                                       + meeting("who", "x@else.example", "20260318T090000Z")
                                       + meeting("later", "a@acme.example", "20260418T090000Z")));
    const Answer answer = run({ics, m_folder->filePath(u"gone.eml"_s), u"--json"_s});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.outcomes(0), (QStringList {u"logged"_s, u"no-account"_s, u"upcoming"_s}));
    const QJsonObject fault = answer.file(0)[u"faults"_s].toArray().at(0).toObject();
    QCOMPARE(fault[u"reason"_s].toString(), u"bad-start"_s);
    QCOMPARE(fault[u"summary"_s].toString(), u"bad"_s);
    QVERIFY(fault[u"line"_s].toInt() > 1);
    QCOMPARE(answer.file(1)[u"faults"_s].toArray().at(0).toObject()[u"reason"_s].toString(), u"unreadable-file"_s);
    QCOMPARE(touchpoints(), 1);
}

void TestCaptureCommand::aDryRunChangesNothing()
{
    const Answer answer = run({write(u"b.eml"_s, mail), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.outcomes(0), QStringList {u"logged"_s});
    QVERIFY(answer.json()[u"batch"_s].isNull());
    QVERIFY(answer.file(0)[u"items"_s].toArray()[0].toObject()[u"touchpoint"_s].isNull());
    QCOMPARE(touchpoints(), 0);
}

void TestCaptureCommand::daysChooseWhatIsRead()
{
    const QByteArray series = "BEGIN:VEVENT\r\nUID:s\r\nATTENDEE:mailto:a@acme.example\r\nDTSTART:20260301T090000Z\r\n"
                              "RRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
    const QString ics = write(u"a.ics"_s, calendar(series));
    const Answer answer = run({ics, write(u"b.eml"_s, mail), u"--from"_s, u"2026-03-05"_s, u"--to"_s, u"2026-03-06"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()[u"logged"_s].toInt(), 2);
    QVERIFY(answer.outcomes(1).isEmpty());
}

void TestCaptureCommand::oneAccountTakesAll()
{
    const Answer answer = run({write(u"b.eml"_s, mail), u"--account"_s, u"ACME"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.file(0)[u"items"_s].toArray()[0].toObject()[u"account"_s].toObject()[u"name"_s].toString(), u"Acme"_s);
    const Answer unknown = run({write(u"b.eml"_s, mail), u"--account"_s, u"NOBODY"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains(u"NOBODY"));
}

void TestCaptureCommand::newPeopleAreAddedOnRequest()
{
    const Answer answer = run({write(u"b.eml"_s, mail), u"--add-people"_s, u"--json"_s});
    const QJsonObject item = answer.file(0)[u"items"_s].toArray()[0].toObject();
    QCOMPARE(item[u"people"_s].toInt(), 1);
    QCOMPARE(item[u"new_people"_s].toInt(), 1);
}

void TestCaptureCommand::undoTakesAllOfItBack()
{
    QCOMPARE(run({write(u"a.ics"_s, calendar(meeting("one", "a@acme.example", "20260318T090000Z"))), write(u"b.eml"_s, mail)}).exitCode, 0);
    QCOMPARE(touchpoints(), 2);
    QCOMPARE(QProcess::execute(QStringLiteral(MAINSTAY_CLI), {u"undo"_s, u"--file"_s, m_folder->filePath(u"w.mainstay"_s)}), 0);
    QCOMPARE(touchpoints(), 0);
}

void TestCaptureCommand::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList();
    QTest::newRow("half a window") << QStringList {u"a.ics"_s, u"--from"_s, u"2026-03-05"_s};
    QTest::newRow("no day") << QStringList {u"a.ics"_s, u"--from"_s, u"today"_s, u"--to"_s, u"2026-03-05"_s};
    QTest::newRow("backwards") << QStringList {u"a.ics"_s, u"--from"_s, u"2026-03-06"_s, u"--to"_s, u"2026-03-05"_s};
    QTest::newRow("unknown option") << QStringList {u"a.ics"_s, u"--all"_s};
}

void TestCaptureCommand::wrongUsageIsTold()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(answer.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCaptureCommand)
#include "tst_capturecommand.moc"
