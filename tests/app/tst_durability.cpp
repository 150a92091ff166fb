// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"
#include "core/history/history.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <thread>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// What the reopened file says after one kill.
struct Verdict
{
    int acknowledged = 0;
    QStringList problems;

    bool lost() const { return problems.filter(u"lost"_s).size() > 0; }
};

qint64 number(Connection &db, const QByteArray &sql)
{
    auto statement = db.prepareGenerated(sql);
    if (!statement.ok() || !statement->next().value())
        qFatal("%s", sql.constData());
    return statement->int64(0);
}

using Checks = std::vector<std::pair<QString, QByteArray>>;

/// Whatever was being written.
Checks alwaysTrue()
{
    return {
        {u"touchpoint not in the journal"_s,
         "SELECT count(*) FROM touchpoint t WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.table_name = 'touchpoint' "
         "AND t.id BETWEEN c.row_id AND coalesce(c.last_row_id, c.row_id))"},
        {u"batch still open"_s, "SELECT count(*) FROM journal_session WHERE batch_id IS NOT NULL"},
        {u"journal triggers missing"_s,
         "SELECT count(*) FROM sqlite_schema t WHERE t.type = 'table' AND t.name IN ('touchpoint', 'touchpoint_contact') AND "
         "(SELECT count(*) FROM sqlite_schema g WHERE g.type = 'trigger' AND g.tbl_name = t.name "
         "AND g.name LIKE 'journal!_%' ESCAPE '!') <> 3"},
        {u"last touch triggers missing"_s,
         "SELECT count(*) <> 4 FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'touchpoint' "
         "AND name LIKE 'account!_touch!_%' ESCAPE '!'"},
        {u"last touch that is not the last"_s,
         "SELECT count(*) FROM account a LEFT JOIN account_touch l ON l.account_id = a.id "
         "JOIN (SELECT account_id, max(at_ms) AS newest FROM touchpoint WHERE counts = 1 GROUP BY account_id) t "
         "ON t.account_id = a.id WHERE l.account_id IS NULL OR l.last_ms <> t.newest"},
        {u"search triggers missing"_s,
         "SELECT count(*) <> 3 FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'touchpoint' "
         "AND name LIKE 'search!_%' ESCAPE '!'"},
        {u"indexes missing"_s,
         "SELECT count(*) < 5 FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'touchpoint' AND sql IS NOT NULL"},
    };
}

/// All or none: whoever is there brought their people, quote and action.
Checks trueOfSaves()
{
    Checks checks;
    for (const QString &table : {u"touchpoint_contact"_s, u"touchpoint_member"_s, u"touchpoint_quote"_s, u"action"_s}) {
        checks.emplace_back(u"touchpoint without its "_s + table,
                            "SELECT count(*) FROM touchpoint t WHERE (SELECT count(*) FROM " + table.toUtf8()
                                + " x WHERE x.touchpoint_id = t.id) <> 1");
    }
    return checks;
}

Checks trueOfImports()
{
    return {{u"part of a file"_s,
             "SELECT count(*) FROM (SELECT summary FROM touchpoint GROUP BY summary HAVING count(*) <> 200)"}};
}

QStringList halfDone(Connection &db, const QString &mode)
{
    Checks checks = alwaysTrue();
    const Checks more = mode == u"import"_s ? trueOfImports() : trueOfSaves();
    checks.insert(checks.end(), more.begin(), more.end());
    QStringList problems;
    for (const auto &[what, sql] : checks) {
        if (number(db, sql) != 0)
            problems += what;
    }
    return problems;
}

QStringList inspectFile(const QString &file, const QString &mode, const QSet<QString> &acknowledged)
{
    const auto db = workspace::open(file, FileAccess::ReadWrite);
    if (!db.ok())
        return {u"can't be opened: "_s + db.error().detail};
    QStringList problems = (*db)->backend().check(CheckDepth::Full).value();
    problems += halfDone(**db, mode);
    QSet<QString> stored;
    auto keys = (*db)->prepareGenerated("SELECT key FROM touchpoint");
    while (keys->next().value())
        stored += keys->text(0);
    for (const QString &key : acknowledged) {
        if (!stored.contains(key))
            problems += u"lost "_s + key;
    }
    return problems;
}

} // namespace

/// kill -9, no room, two writers: what was said to be saved is there, and nothing else is half there.
class TestDurability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedSavesLoseNothing_data();
    void killedSavesLoseNothing();
    void aLiarIsFoundOut();
    void noRoomLosesNothing_data();
    void noRoomLosesNothing();
    void twoWritersLoseNoUpdate();
    void lockedFileIsBusyOnlyForWriters();
    void killedHolderFreesTheLock();

private:
    QString newFile();
    Verdict killOnce(const QString &mode, const QString &file);

    QTemporaryDir m_folder;
    QRandomGenerator m_random {4711};
    QSet<QString> m_acknowledged; ///< in the file that is being written
    int m_files = 0;
    int m_kills = 0;
};

QString TestDurability::newFile()
{
    const QString file = m_folder.filePath(u"w%1.mainstay"_s.arg(++m_files));
    if (QProcess::execute(QString::fromUtf8(MAINSTAY_TEST_WRITER), {u"make"_s, file}) != 0)
        qFatal("no workspace could be made");
    m_acknowledged.clear();
    return file;
}

Verdict TestDurability::killOnce(const QString &mode, const QString &file)
{
    QProcess writer;
    writer.start(QString::fromUtf8(MAINSTAY_TEST_WRITER), {mode, file, u"k%1"_s.arg(++m_kills)});
    if (!writer.waitForStarted())
        qFatal("the writer does not start");
    // One in four dies while it opens the file, the others at any moment from the first save on,
    // however slow the machine is.
    if (m_kills % 4 != 0)
        writer.waitForReadyRead(10'000);
    std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(60'000)));
    ::kill(pid_t(writer.processId()), SIGKILL);
    writer.waitForFinished();
    Verdict verdict;
    if (writer.exitStatus() != QProcess::CrashExit)
        verdict.problems += u"the writer ended by itself: "_s + QString::fromUtf8(writer.readAllStandardError());
    const QByteArray said = writer.readAllStandardOutput();
    // A line that was cut off was not said.
    const QByteArray whole = said.left(said.lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        if (!line.startsWith("saved "))
            continue;
        m_acknowledged += QString::fromUtf8(line.mid(6));
        ++verdict.acknowledged;
    }
    verdict.problems += inspectFile(file, mode, m_acknowledged);
    return verdict;
}

void TestDurability::killedSavesLoseNothing_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("kills");
    QTest::addColumn<int>("enough");
    QTest::newRow("single saves") << u"save"_s << 120 << 200;
    QTest::newRow("many rows a batch") << u"bulk"_s << 30 << 600;
    QTest::newRow("imports of files") << u"import"_s << 50 << 4000;
}

void TestDurability::killedSavesLoseNothing()
{
    QFETCH(const QString, mode);
    QFETCH(const int, kills);
    QFETCH(const int, enough);
    int acknowledged = 0;
    int early = 0;
    QString file = newFile();
    for (int i = 0; i < kills; ++i) {
        if (i % 20 == 19)
            file = newFile(); // keeps the checks quick
        const Verdict verdict = killOnce(mode, file);
        QVERIFY2(verdict.problems.isEmpty(), qPrintable(verdict.problems.mid(0, 5).join(u"; "_s)));
        acknowledged += verdict.acknowledged;
        early += verdict.acknowledged == 0 ? 1 : 0;
    }
    qInfo("%d kills, %d saves acknowledged, %d kills before the first", kills, acknowledged, early);
    // A harness whose writers save nothing would find nothing.
    QVERIFY2(acknowledged >= enough, qPrintable(QString::number(acknowledged)));
    QVERIFY2(early < kills / 2, qPrintable(QString::number(early)));
}

void TestDurability::aLiarIsFoundOut()
{
    // The negative control: a writer that says "saved" before its commit must be caught.
    constexpr int atMost = 60;
    const QString file = newFile();
    for (int i = 1; i <= atMost; ++i) {
        const Verdict verdict = killOnce(u"liar"_s, file);
        if (verdict.lost()) {
            qInfo("caught at kill %d", i);
            return;
        }
    }
    QFAIL("sixty kills did not find out a writer that says saved before the commit");
}

void TestDurability::noRoomLosesNothing_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("code");
    QTest::newRow("no more pages") << u"full-pages"_s << int(ErrorCode::Full);
    QTest::newRow("disk full") << u"full-disk"_s << int(ErrorCode::Full);
    // EFBIG is an I/O error to the engine, not a full disk.
    QTest::newRow("file size limit") << u"file-limit"_s << int(ErrorCode::Unavailable);
}

void TestDurability::noRoomLosesNothing()
{
    QFETCH(const QString, mode);
    QFETCH(const int, code);
    QTemporaryDir folder;
    QProcess writer;
    writer.start(QString::fromUtf8(MAINSTAY_TEST_WRITER), {mode, folder.filePath(u"w.mainstay"_s), u"f"_s});
    QVERIFY(writer.waitForFinished(60'000));
    const QStringList lines = QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.value(0) == u"skipped"_s)
        QSKIP("no disk may be mounted here");
    QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError().constData());
    const auto saved = lines.filter(u"saved "_s).size();
    QVERIFY2(saved >= 20, qPrintable(QString::number(saved)));
    QCOMPARE(lines.value(lines.size() - 3), u"ended %1"_s.arg(code));
    QCOMPARE(lines.value(lines.size() - 2), u"sound"_s);
    QCOMPARE(lines.value(lines.size() - 1), u"kept %1 of %1"_s.arg(saved));
}

void TestDurability::twoWritersLoseNoUpdate()
{
    const QString file = newFile();
    constexpr int each = 150;
    std::array<QProcess, 2> writers;
    for (QProcess &writer : writers)
        writer.start(QString::fromUtf8(MAINSTAY_TEST_WRITER), {u"count"_s, file, QString::number(each)});
    for (QProcess &writer : writers) {
        QVERIFY(writer.waitForFinished(60'000));
        QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError().constData());
    }
    const auto db = workspace::open(file, FileAccess::ReadOnly);
    QVERIFY(db.ok());
    const auto id = accountstore::idByKey(**db, u"A1").value();
    QVERIFY(id.has_value());
    QCOMPARE(accountstore::byId(**db, id.value_or(AccountId())).value().notes, QString::number(each * 2));
    QCOMPARE(number(**db, "SELECT count(*) FROM batch WHERE action = 'account.edit'"), each * 2);
}

void TestDurability::lockedFileIsBusyOnlyForWriters()
{
    const QString file = newFile();
    QProcess holder;
    holder.start(QString::fromUtf8(MAINSTAY_TEST_WRITER), {u"hold"_s, file});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readLine().trimmed(), QByteArray("holding"));
    {
        const auto db = workspace::open(file, FileAccess::ReadWrite);
        QVERIFY2(db.ok(), "reading goes on while somebody writes");
        QCOMPARE(number(**db, "SELECT count(*) FROM account"), 1);
        const SystemClock clock {};
        const auto batch = WriteBatch::begin(**db, {clock, u"test"_s}, {u"account.edit"_s, {}});
        QVERIFY(!batch.ok());
        QCOMPARE(batch.error().code, ErrorCode::Busy);
    }
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
}

void TestDurability::killedHolderFreesTheLock()
{
    const QString file = newFile();
    QProcess holder;
    holder.start(QString::fromUtf8(MAINSTAY_TEST_WRITER), {u"hold"_s, file});
    QVERIFY(holder.waitForReadyRead());
    ::kill(pid_t(holder.processId()), SIGKILL);
    QVERIFY(holder.waitForFinished());
    const auto db = workspace::open(file, FileAccess::ReadWrite);
    QVERIFY(db.ok());
    const SystemClock clock {};
    QVERIFY(WriteBatch::begin(**db, {clock, u"test"_s}, {u"account.edit"_s, {}}).ok());
    QCOMPARE(number(**db, "SELECT count(*) FROM batch WHERE action = 'account.edit'"), 0);
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
