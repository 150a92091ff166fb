// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/storage/transaction.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <sys/stat.h>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QFile::Permissions modeOf(const QString &file)
{
    // Qt adds ReadUser and WriteUser: what the caller may do.
    return QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

} // namespace

class TestWorkspaceFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFileIsTheOwnersOnly();
    void createNeverReplaces();
    void createWithoutFolderIsUnavailable();
    void settingsRoundTrip_data();
    void settingsRoundTrip();
    void settingsAreUndone();
    void ratesRoundTrip();
    void wrongRateIsRefused_data();
    void wrongRateIsRefused();
    void undoSurvivesARestart();
    void readOnlyConnectionCantWrite();
    void reopeningChangesNothing();
    void halfMadeFileIsMadeWhole();
    void strangeFileNames_data();
    void strangeFileNames();
    void inspectingKeepsTheLocks();

private:
    std::unique_ptr<Connection> open(FileAccess access = FileAccess::ReadWrite);
    WriteContext context() const { return {m_clock, u"tester"_s}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    const FixedClock m_clock {test::fixedNow()};
};

void TestWorkspaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"w.mainstay"_s);
}

std::unique_ptr<Connection> TestWorkspaceFile::open(FileAccess access)
{
    auto opened = workspace::open(m_file, access);
    if (!opened.ok())
        qFatal("open: %s", qPrintable(opened.error().detail));
    return std::move(opened).value();
}

void TestWorkspaceFile::newFileIsTheOwnersOnly()
{
    const mode_t before = ::umask(0);
    const auto made = workspace::create(m_file, context(), test::testSettings());
    ::umask(before);
    QVERIFY(made.ok());
    QCOMPARE(modeOf(m_file), QFile::Permissions(ownerOnly));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFile::exists(m_file + suffix));
        QCOMPARE(modeOf(m_file + suffix), QFile::Permissions(ownerOnly));
    }
}

void TestWorkspaceFile::createNeverReplaces()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something of value");
    file.close();
    QCOMPARE(workspace::create(m_file, context(), test::testSettings()).error().code, ErrorCode::Conflict);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("something of value"));
}

void TestWorkspaceFile::createWithoutFolderIsUnavailable()
{
    const auto made = workspace::create(m_folder->filePath(u"no/such/w.mainstay"_s), context(), test::testSettings());
    QCOMPARE(made.error().code, ErrorCode::Unavailable);
}

void TestWorkspaceFile::settingsRoundTrip_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("firstMonth");
    QTest::newRow("usual") << u"Our customers"_s << u"EUR"_s << 1;
    QTest::newRow("yen from April") << u"お客様"_s << u"JPY"_s << 4;
    QTest::newRow("no name, December") << QString() << u"HUF"_s << 12;
    QTest::newRow("quotes") << u"O'Neil & \"sons\""_s << u"USD"_s << 7;
}

void TestWorkspaceFile::settingsRoundTrip()
{
    QFETCH(const QString, name);
    QFETCH(const QString, currency);
    QFETCH(const int, firstMonth);
    const WorkspaceSettings settings {name, Currency::fromCode(currency).value(), FiscalYear {firstMonth}};
    QVERIFY(workspace::create(m_file, context(), settings).ok());
    const auto db = open();
    QCOMPARE(workspace::settings(*db).value(), settings);
    const WorkspaceSettings other {name + u" 2"_s, Currency::fromCode(u"CHF").value(), FiscalYear {2}};
    auto batch = WriteBatch::begin(*db, context(), {u"settings.save"_s, {}});
    QVERIFY(workspace::saveSettings(*db, other).ok());
    QVERIFY(batch->commit().ok());
    QCOMPARE(workspace::settings(*open()).value(), other);
}

void TestWorkspaceFile::settingsAreUndone()
{
    QVERIFY(workspace::create(m_file, context(), test::testSettings()).ok());
    const auto db = open();
    {
        auto batch = WriteBatch::begin(*db, context(), {u"settings.save"_s, {}});
        QVERIFY(workspace::saveSettings(*db, {u"Other"_s, Currency::fromCode(u"USD").value(), FiscalYear {4}}).ok());
        QVERIFY(batch->commit().ok());
    }
    QVERIFY(history::undo(*db, context()).ok());
    QCOMPARE(workspace::settings(*db).value(), test::testSettings());
}

void TestWorkspaceFile::ratesRoundTrip()
{
    QVERIFY(workspace::create(m_file, context(), test::testSettings()).ok());
    const auto db = open();
    QCOMPARE(workspace::exchangeRates(*db).value().size(), size_t(0));
    const Currency usd = Currency::fromCode(u"USD").value();
    const Currency huf = Currency::fromCode(u"HUF").value();
    auto batch = WriteBatch::begin(*db, context(), {u"settings.save"_s, {}});
    QVERIFY(workspace::saveExchangeRate(*db, {usd, 920'000}).ok());
    QVERIFY(workspace::saveExchangeRate(*db, {huf, 1}).ok());
    QVERIFY(workspace::saveExchangeRate(*db, {usd, 930'000}).ok());
    QVERIFY(batch->commit().ok());
    const std::vector<ExchangeRate> expected {{huf, 1}, {usd, 930'000}};
    QCOMPARE(workspace::exchangeRates(*open()).value(), expected);
}

void TestWorkspaceFile::wrongRateIsRefused_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("negative") << qint64(-5);
}

void TestWorkspaceFile::wrongRateIsRefused()
{
    QFETCH(const qint64, rate);
    test::TestWorkspace workspace;
    auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"settings.save"_s, {}});
    QCOMPARE(workspace::saveExchangeRate(workspace.db(), {test::eur(), rate}).error().code, ErrorCode::InvalidInput);
}

void TestWorkspaceFile::undoSurvivesARestart()
{
    QVERIFY(workspace::create(m_file, context(), test::testSettings()).ok());
    for (const QString &name : {u"First"_s, u"Second"_s}) {
        const auto db = open();
        auto batch = WriteBatch::begin(*db, context(), {u"account.add"_s, name});
        Account account;
        account.name = name;
        QVERIFY(accountstore::insert(*db, account, m_clock).ok());
        QVERIFY(batch->commit().ok());
    }
    const auto names = [this] {
        QStringList all;
        for (const Account &account : accountstore::matching(*open(), {}, 10).value())
            all += account.name;
        return all;
    };
    QCOMPARE(history::undo(*open(), context())->label.subject, u"Second"_s);
    QCOMPARE(names(), QStringList {u"First"_s});
    QCOMPARE(history::undoable(*open()).value()->label.subject, u"First"_s);
    QCOMPARE(history::redo(*open(), context())->label.subject, u"Second"_s);
    QCOMPARE(names(), (QStringList {u"First"_s, u"Second"_s}));
    QVERIFY(!history::redoable(*open()).value().has_value());
    QVERIFY(history::undo(*open(), context()).ok());
    QVERIFY(history::undo(*open(), context()).ok());
    QCOMPARE(history::undo(*open(), context()).error().code, ErrorCode::NotFound);
    QCOMPARE(names(), QStringList());
}

void TestWorkspaceFile::readOnlyConnectionCantWrite()
{
    QVERIFY(workspace::create(m_file, context(), test::testSettings()).ok());
    const auto db = open(FileAccess::ReadOnly);
    QCOMPARE(workspace::settings(*db).value(), test::testSettings());
    QCOMPARE(WriteBatch::begin(*db, context(), {u"account.add"_s, {}}).error().code, ErrorCode::ReadOnly);
}

void TestWorkspaceFile::reopeningChangesNothing()
{
    QVERIFY(workspace::create(m_file, context(), test::testSettings()).ok());
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (int i = 0; i < 3; ++i)
        QVERIFY(workspace::settings(*open()).ok());
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QVERIFY(!QFile::exists(m_file + u"-wal"_s));
    QVERIFY(!QFile::exists(m_file + u"-shm"_s));
}

void TestWorkspaceFile::halfMadeFileIsMadeWhole()
{
    // As a power cut leaves it between the file and its tables.
    QVERIFY(SqliteBackend::create(m_file).ok());
    QVERIFY(QFileInfo(m_file).size() > 0);
    const auto db = open();
    QVERIFY(workspace::settings(*db).ok());
    QVERIFY(db->backend().tables().value().contains(u"touchpoint"_s));
    QCOMPARE(db->backend().check(CheckDepth::Full).value(), QStringList());
}

void TestWorkspaceFile::strangeFileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"a b.mainstay"_s, u"what?mode=memory"_s, u"100%25.mainstay"_s, u"顧客 ügyfél.mainstay"_s,
                                u"a#b&c=d.mainstay"_s, u"file:x"_s, u"'quoted\".mainstay"_s, u"-dash"_s})
        QTest::newRow(name.toUtf8().constData()) << name;
}

void TestWorkspaceFile::strangeFileNames()
{
    QFETCH(const QString, name);
    m_file = m_folder->filePath(name);
    QVERIFY(workspace::create(m_file, context(), test::testSettings()).ok());
    QVERIFY(QFileInfo(m_file).size() > 4096);
    QCOMPARE(workspace::settings(*open()).value(), test::testSettings());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList {name});
}

void TestWorkspaceFile::inspectingKeepsTheLocks()
{
    const auto locks = [this] {
        struct stat info {};
        if (::stat(QFile::encodeName(m_file).constData(), &info) != 0)
            return -1;
        QFile table(u"/proc/locks"_s);
        if (!table.open(QIODevice::ReadOnly))
            return -1;
        return int(table.readAll().count(QByteArray(':' + QByteArray::number(quint64(info.st_ino)) + ' ')));
    };
    QVERIFY(workspace::create(m_file, context(), test::testSettings()).ok());
    const auto connection = open();
    auto reading = Transaction::beginRead(*connection);
    QVERIFY(reading.ok());
    QVERIFY(workspace::settings(*connection).ok());
    const int before = locks();
    if (before < 1)
        QSKIP("/proc/locks does not show this file system's locks");
    QVERIFY(workspace::inspect(m_file, FileAccess::ReadWrite).ok());
    QCOMPARE(locks(), before);
    // The negative control: what inspecting must not do.
    QFile other(m_file);
    QVERIFY(other.open(QIODevice::ReadOnly));
    other.close();
    QVERIFY(locks() < before);
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace.moc"
