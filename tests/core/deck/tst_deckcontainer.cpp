// SPDX-License-Identifier: Apache-2.0
#include "core/deck/container.h"
#include "core/deck/xmlwriter.h"
#include "core/deck/zipwriter.h"
#include "tests/core/deck/officefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::deck;

namespace {

Part part(const QByteArray &name, std::vector<Relationship> relationships = {})
{
    return {name, "application/vnd.example+xml", "<a/>", std::move(relationships)};
}

/// Two parts that point to each other, and a third one that nobody points to.
PartContainer small()
{
    PartContainer container;
    container.relate({"rId1", "officeDocument", "/doc/main.xml"});
    (void)container.add(part("/doc/main.xml", {{"rId1", "theme", "/doc/leaves/one.xml"}}));
    (void)container.add(part("/doc/leaves/one.xml", {{"rId1", "slideLayout", "/doc/main.xml"}}));
    (void)container.add(part("/doc/unused.xml"));
    return container;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file of this process grows beyond the size, as on a disk that is full.
class SmallDisk final
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before {};
};

} // namespace

class TestDeckContainer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreReadBackInOrder();
    void equalInputGivesEqualBytes();
    void namesAreRefused_data();
    void namesAreRefused();
    void nothingUnusedIsWritten();
    void aRelationshipNeedsItsTarget();
    void aPartIsThereOnce();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void anElementClosesItself();
    void fileIsWrittenWhole();
    void fullDiskLeavesTheOldFile();
    void readOnlyFileStays();
    void missingFolderIsAnError();
};

void TestDeckContainer::entriesAreReadBackInOrder()
{
    ZipWriter zip;
    const QByteArray large(300'000, 'x');
    QVERIFY(zip.add("b.xml", "second letter"));
    QVERIFY(zip.add("a/empty.xml", {}));
    QVERIFY(zip.add("a/large.xml", large));
    const Result<QByteArray> bytes = zip.finish();
    QVERIFY(bytes.ok());
    QVERIFY(bytes->size() < 2'000); // it is compressed
    const test::OfficeFile file(*bytes);
    QCOMPARE(file.listing(), u"b.xml 13 1980-01-01\na/empty.xml 0 1980-01-01\na/large.xml 300000 1980-01-01\n"_s);
    QCOMPARE(zip.finish().error().code, ErrorCode::Internal);
    QCOMPARE(zip.add("late.xml", {}).error().code, ErrorCode::Internal);
}

void TestDeckContainer::equalInputGivesEqualBytes()
{
    const QByteArray first = small().bytes().value();
    QTest::qSleep(2'100); // the clock of a zip counts in two seconds
    QCOMPARE(small().bytes().value(), first);
}

void TestDeckContainer::namesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("twice") << QByteArray("a.xml");
    QTest::newRow("twice but for case") << QByteArray("A.xml");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("from the root") << QByteArray("/b.xml");
    QTest::newRow("out of the archive") << QByteArray("../b.xml");
    QTest::newRow("not ASCII") << QByteArray("caf\xc3\xa9.xml");
    QTest::newRow("backslash") << QByteArray("a\\b.xml");
}

void TestDeckContainer::namesAreRefused()
{
    QFETCH(const QByteArray, name);
    ZipWriter zip;
    QVERIFY(zip.add("a.xml", "1"));
    QCOMPARE(zip.add(name, "2").error().code, ErrorCode::InvalidInput);
    QCOMPARE(test::OfficeFile(zip.finish().value()).listing(), u"a.xml 1 1980-01-01\n"_s);
}

void TestDeckContainer::nothingUnusedIsWritten()
{
    const test::OfficeFile file(small().bytes().value());
    QCOMPARE(file.names(), (QStringList {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"doc/main.xml"_s, u"doc/_rels/main.xml.rels"_s,
                                         u"doc/leaves/one.xml"_s, u"doc/leaves/_rels/one.xml.rels"_s}));
    const QByteArray types = file.part("[Content_Types].xml");
    QVERIFY(types.contains("PartName=\"/doc/leaves/one.xml\""));
    QVERIFY(!types.contains("unused"));
    QVERIFY(file.part("_rels/.rels").contains("Target=\"doc/main.xml\""));
    QVERIFY(file.part("doc/_rels/main.xml.rels").contains("Target=\"leaves/one.xml\""));
    QVERIFY(file.part("doc/leaves/_rels/one.xml.rels").contains("Target=\"../main.xml\""));
    QCOMPARE(file.check(), QString());
}

void TestDeckContainer::aRelationshipNeedsItsTarget()
{
    PartContainer nowhere;
    nowhere.relate({"rId1", "officeDocument", "/missing.xml"});
    QCOMPARE(nowhere.bytes().error().code, ErrorCode::InvalidInput);

    PartContainer twice;
    twice.relate({"rId1", "officeDocument", "/a.xml"});
    twice.relate({"rId1", "extended-properties", "/a.xml"});
    QVERIFY(twice.add(part("/a.xml")));
    QCOMPARE(twice.bytes().error().code, ErrorCode::InvalidInput);
}

void TestDeckContainer::aPartIsThereOnce()
{
    PartContainer container;
    QVERIFY(container.add(part("/a.xml")));
    QCOMPARE(container.add(part("/a.xml")).error().code, ErrorCode::InvalidInput);
    QCOMPARE(container.add(part("a.xml")).error().code, ErrorCode::InvalidInput);
}

void TestDeckContainer::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("markup") << u"<a b=\"c\">&amp;]]>"_s << QByteArray("&lt;a b=&quot;c&quot;&gt;&amp;amp;]]&gt;");
    QTest::newRow("control characters") << QString(u"a\0b\x01\x1f\x7f\x85\r"_s) << QByteArray("ab");
    QTest::newRow("tab and line") << u"a\tb\nc"_s << QByteArray("a&#9;b&#10;c");
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00)) << QByteArray("ab");
    QTest::newRow("a pair") << u"😀"_s << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("no characters") << QString(QString(QChar(0xfffe)) + QChar(0xffff) + QChar(QChar::highSurrogate(0x1fffe)) + QChar(QChar::lowSurrogate(0x1fffe))) << QByteArray();
    QTest::newRow("Japanese") << u"工数"_s << QByteArray("\xe5\xb7\xa5\xe6\x95\xb0");
}

void TestDeckContainer::textsAreEscaped()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, written);
    XmlWriter xml;
    xml.leaf("t", text, {{"a", text}});
    const QByteArray expected = "<t a=\"" + written + "\">" + written + "</t>";
    QVERIFY2(xml.finish().endsWith(expected), xml.finish().constData());
}

void TestDeckContainer::anElementClosesItself()
{
    XmlWriter xml;
    {
        const XmlElement outer(xml, "a", {{"n", 1}});
        const XmlElement inner(xml, "b");
        xml.value("c", "x");
    }
    QVERIFY(xml.finish().endsWith("<a n=\"1\"><b><c val=\"x\"/></b></a>"));
}

void TestDeckContainer::fileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deck.pptx"_s);
    QVERIFY(writeWhole(path, "first"));
    QVERIFY(writeWhole(path, "second"));
    QCOMPARE(readFile(path), QByteArray("second"));
}

void TestDeckContainer::fullDiskLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deck.pptx"_s);
    QVERIFY(writeWhole(path, "old"));
    Result<void> result;
    {
        const SmallDisk disk(4'096);
        result = writeWhole(path, QByteArray(100'000, 'x'));
    }
    QVERIFY(!result.ok());
    QCOMPARE(result.error().subject, path);
    QCOMPARE(readFile(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"deck.pptx"_s});
}

void TestDeckContainer::readOnlyFileStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deck.pptx"_s);
    QVERIFY(writeWhole(path, "old"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    if (::geteuid() == 0)
        QSKIP("the superuser may write to everything");
    QCOMPARE(writeWhole(path, "new").error().code, ErrorCode::ReadOnly);
    QCOMPARE(readFile(path), QByteArray("old"));
}

void TestDeckContainer::missingFolderIsAnError()
{
    const QTemporaryDir folder;
    QCOMPARE(writeWhole(folder.filePath(u"no/deck.pptx"_s), "new").error().code, ErrorCode::Unavailable);
    QVERIFY(!QFile::exists(folder.filePath(u"no"_s)));
}

QTEST_GUILESS_MAIN(TestDeckContainer)
#include "tst_deckcontainer.moc"
