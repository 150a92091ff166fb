// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testworkspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// How a good workspace is spoilt, or what stands in its place.
enum class Fault {
    Newer,
    CutInHalf,
    CutByOnePage,
    CutInTheHeader,
    PageSizeFlipped,
    FirstPageFlipped,
    SchemaFlipped,
    OtherProgram,
    PlainDatabase,
    Text,
    Picture,
    MagicOnly,
    Empty,
    Tables,
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fingerprint(const QString &path)
{
    return QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256).toHex();
}

void store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray spoilt(QByteArray good, Fault fault)
{
    switch (fault) {
    case Fault::Newer:
        return good.replace(60, 4, bigEndian(4711));
    case Fault::CutInHalf:
        return good.left(good.size() / 2);
    case Fault::CutByOnePage:
        return good.left(good.size() - 4096);
    case Fault::CutInTheHeader:
        return good.left(60);
    case Fault::PageSizeFlipped:
        return good.replace(16, 2, QByteArray("\x0b\xad", 2));
    case Fault::FirstPageFlipped:
        return good.replace(100, 8, QByteArray(8, '\x55'));
    case Fault::SchemaFlipped:
        return good.replace(108, 400, QByteArray(400, '\x7f'));
    case Fault::OtherProgram:
        return good.replace(68, 4, bigEndian(0x0f055112));
    case Fault::PlainDatabase:
        return good.replace(68, 4, bigEndian(0));
    case Fault::Text:
        return "key,name\r\nA1,Acme\r\n";
    case Fault::Picture:
        return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(3000, '\x17');
    case Fault::MagicOnly:
        return QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x42');
    case Fault::Empty:
        return {};
    case Fault::Tables:
        return good.replace(60, 4, bigEndian(0));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// A file that is not a workspace of ours, or no longer, is told apart and left as it is to the byte.
class TestWorkspaceFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spoiltFileIsToldAndLeftAlone_data();
    void spoiltFileIsToldAndLeftAlone();
    void folderIsForeign();
    void missingFileIsUnavailable();
    void readOnlyFileIsReadOnly();
    void lockedFileIsBusy();
    void damageInsideIsFoundByTheCheck();
    void goodFileOpens();

private:
    void leftAlone(const QString &file, const QByteArray &before);

    QTemporaryDir m_folder;
    QByteArray m_good;
    const FixedClock m_clock {test::fixedNow()};
};

void TestWorkspaceFiles::initTestCase()
{
    const QString file = m_folder.filePath(u"good.mainstay"_s);
    {
        const auto db = workspace::create(file, {m_clock, u"tester"_s}, test::testSettings());
        QVERIFY(db.ok());
        auto batch = WriteBatch::begin(**db, {m_clock, u"tester"_s}, {u"account.add"_s, {}});
        for (int i = 0; i < 200; ++i) {
            Account account;
            account.name = u"Account %1"_s.arg(i);
            account.notes = u"Text that fills pages. "_s.repeated(10);
            QVERIFY(accountstore::insert(**db, account, m_clock).ok());
        }
        QVERIFY(batch->commit().ok());
    }
    m_good = contents(file);
    QVERIFY(m_good.size() > 100'000);
}

void TestWorkspaceFiles::leftAlone(const QString &file, const QByteArray &before)
{
    QCOMPARE(fingerprint(file), before);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QVERIFY2(!QFile::exists(file + suffix), qPrintable(suffix));
}

void TestWorkspaceFiles::spoiltFileIsToldAndLeftAlone_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("of a newer program") << Fault::Newer << ErrorCode::NewerVersion;
    QTest::newRow("cut in half") << Fault::CutInHalf << ErrorCode::Corrupt;
    QTest::newRow("last page missing") << Fault::CutByOnePage << ErrorCode::Corrupt;
    QTest::newRow("cut inside the header") << Fault::CutInTheHeader << ErrorCode::Corrupt;
    QTest::newRow("impossible page size") << Fault::PageSizeFlipped << ErrorCode::Corrupt;
    QTest::newRow("first page flipped") << Fault::FirstPageFlipped << ErrorCode::Corrupt;
    QTest::newRow("schema flipped") << Fault::SchemaFlipped << ErrorCode::Corrupt;
    QTest::newRow("another program's id") << Fault::OtherProgram << ErrorCode::Foreign;
    QTest::newRow("a plain database") << Fault::PlainDatabase << ErrorCode::Foreign;
    QTest::newRow("text") << Fault::Text << ErrorCode::Foreign;
    QTest::newRow("picture") << Fault::Picture << ErrorCode::Foreign;
    QTest::newRow("only the first words right") << Fault::MagicOnly << ErrorCode::Foreign;
    QTest::newRow("empty") << Fault::Empty << ErrorCode::Foreign;
    QTest::newRow("tables without a version") << Fault::Tables << ErrorCode::Corrupt;
}

void TestWorkspaceFiles::spoiltFileIsToldAndLeftAlone()
{
    QFETCH(const Fault, fault);
    QFETCH(const ErrorCode, code);
    const QString file = m_folder.filePath(u"spoilt.mainstay"_s);
    store(file, spoilt(m_good, fault));
    const QByteArray before = fingerprint(file);
    for (const FileAccess access : {FileAccess::ReadOnly, FileAccess::ReadWrite}) {
        {
            const auto opened = workspace::open(file, access);
            QVERIFY(!opened.ok());
            QCOMPARE(int(opened.error().code), int(code));
            QVERIFY(!opened.error().detail.isEmpty());
        }
        leftAlone(file, before);
    }
}

void TestWorkspaceFiles::folderIsForeign()
{
    const QString folder = m_folder.filePath(u"folder.mainstay"_s);
    QVERIFY(QDir().mkdir(folder));
    QCOMPARE(workspace::open(folder, FileAccess::ReadWrite).error().code, ErrorCode::Foreign);
    QVERIFY(QDir(folder).isEmpty());
}

void TestWorkspaceFiles::missingFileIsUnavailable()
{
    const QString file = m_folder.filePath(u"missing.mainstay"_s);
    QCOMPARE(workspace::open(file, FileAccess::ReadWrite).error().code, ErrorCode::Unavailable);
    QVERIFY(!QFile::exists(file)); // and is not made by the attempt
}

void TestWorkspaceFiles::readOnlyFileIsReadOnly()
{
    const QString file = m_folder.filePath(u"readonly.mainstay"_s);
    store(file, m_good);
    const QByteArray before = fingerprint(file);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QCOMPARE(workspace::open(file, FileAccess::ReadWrite).error().code, ErrorCode::ReadOnly);
    leftAlone(file, before);
    const auto readable = workspace::open(file, FileAccess::ReadOnly);
    QVERIFY2(readable.ok(), readable.ok() ? "" : qPrintable(readable.error().detail));
    QCOMPARE(accountstore::matching(**readable, {}, 1000)->size(), size_t(200));
    QCOMPARE(fingerprint(file), before);
}

void TestWorkspaceFiles::lockedFileIsBusy()
{
    const QString file = m_folder.filePath(u"locked.mainstay"_s);
    store(file, m_good);
    const auto holder = SqliteBackend::open(file, FileAccess::ReadWrite);
    QVERIFY(holder.ok());
    // Out of WAL and exclusive: as another program might hold the file.
    QVERIFY((*holder)->execute("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;").ok());
    const QByteArray before = fingerprint(file);
    const auto opened = workspace::open(file, FileAccess::ReadWrite);
    QVERIFY(!opened.ok());
    QCOMPARE(int(opened.error().code), int(ErrorCode::Busy));
    QCOMPARE(fingerprint(file), before);
}

void TestWorkspaceFiles::damageInsideIsFoundByTheCheck()
{
    // Opening reads no more than it must; what lies deeper is the check's to find.
    const QString file = m_folder.filePath(u"inside.mainstay"_s);
    int found = 0;
    for (qsizetype page = 4; page < m_good.size() / 4096; page += 3) {
        QByteArray bytes = m_good;
        bytes.replace(page * 4096, 12, QByteArray(12, '\x11'));
        store(file, bytes);
        const auto opened = workspace::open(file, FileAccess::ReadOnly);
        if (!opened.ok()) {
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
            ++found;
            continue;
        }
        const auto problems = (*opened)->backend().check(CheckDepth::Full);
        found += !problems.ok() || !problems->isEmpty() ? 1 : 0;
        QVERIFY2(!problems.ok() || !problems->isEmpty(), qPrintable(u"page %1"_s.arg(page)));
    }
    QVERIFY(found > 5);
}

void TestWorkspaceFiles::goodFileOpens()
{
    // The control: nothing of the above is refused for another reason.
    const QString file = m_folder.filePath(u"control.mainstay"_s);
    store(file, m_good);
    const auto db = workspace::open(file, FileAccess::ReadWrite);
    QVERIFY(db.ok());
    QCOMPARE((*db)->backend().check(CheckDepth::Full).value(), QStringList());
}

QTEST_GUILESS_MAIN(TestWorkspaceFiles)
#include "tst_workspacefiles.moc"
