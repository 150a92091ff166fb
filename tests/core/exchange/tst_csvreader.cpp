// SPDX-License-Identifier: Apache-2.0
#include "tests/core/exchange/csvtext.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace mainstay;
using csvtest::readAll;
using csvtest::Rows;

namespace {

/// A device that gives little at a time and then fails.
class FailingDevice final : public QIODevice
{
public:
    explicit FailingDevice(int goodReads)
        : m_goodReads(goodReads)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64) override
    {
        if (m_goodReads-- <= 0) {
            setErrorString(QStringLiteral("broken cable"));
            return -1;
        }
        *data = 'a';
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_goodReads;
};

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(MAINSTAY_TEST_DATA "/import/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormedTextIsRead_data();
    void wellFormedTextIsRead();
    void recordsKnowTheLineTheyStartOn();
    void anyBufferSizeReadsTheSame();
    void faultsAreToldWithTheirLine_data();
    void faultsAreToldWithTheirLine();
    void whatStandsBeforeAFaultIsRead();
    void aFailureStays();
    void boundsHoldAgainstBombs_data();
    void boundsHoldAgainstBombs();
    void memoryDoesNotGrowWithTheFile();
    void aFailingDeviceIsTold();
    void progressCountsEveryByte();
};

void TestCsvReader::wellFormedTextIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");

    QTest::newRow("empty") << QByteArray() << Rows {};
    QTest::newRow("mark only") << QByteArray("\xef\xbb\xbf") << Rows {};
    QTest::newRow("blank lines only") << QByteArray("\n\r\n\r\r\n\n") << Rows {};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << Rows {{"a", "b"}, {"1", "2"}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << Rows {{"a", "b"}, {"1", "2"}};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << Rows {{"a", "b"}, {"1", "2"}};
    QTest::newRow("mixed") << QByteArray("a\rb\nc\r\nd") << Rows {{"a"}, {"b"}, {"c"}, {"d"}};
    QTest::newRow("no last newline") << QByteArray("a,b\n1,2") << Rows {{"a", "b"}, {"1", "2"}};
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf" "a,b\n") << Rows {{"a", "b"}};
    QTest::newRow("mark then quote") << QByteArray("\xef\xbb\xbf\"a\",b\n") << Rows {{"a", "b"}};
    QTest::newRow("empty fields") << QByteArray(",,\n,\n") << Rows {{"", "", ""}, {"", ""}};
    QTest::newRow("delimiter at the end") << QByteArray("a,b,") << Rows {{"a", "b", ""}};
    QTest::newRow("quotes") << QByteArray("\"a\",\"b,c\"\n") << Rows {{"a", "b,c"}};
    QTest::newRow("doubled quotes") << QByteArray("\"a\"\"b\",\"\"\"\",\"\"\"x\"\"\"") << Rows {{"a\"b", "\"", "\"x\""}};
    QTest::newRow("empty quotes alone") << QByteArray("\"\"\n\"\"") << Rows {{""}, {""}};
    QTest::newRow("newlines in quotes") << QByteArray("\"a\r\nb\nc\rd\",e\n") << Rows {{"a\r\nb\nc\rd", "e"}};
    QTest::newRow("quote inside text") << QByteArray("37\"N,a\"b\"c\n") << Rows {{"37\"N", "a\"b\"c"}};
    QTest::newRow("blank before a quote") << QByteArray(" \"a\",b\n") << Rows {{" \"a\"", "b"}};
    QTest::newRow("blanks kept") << QByteArray(" a , b \n") << Rows {{" a ", " b "}};
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n1,2,3,4\n") << Rows {{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}};
    QTest::newRow("blank lines between") << QByteArray("a\n\n\r\nb\n") << Rows {{"a"}, {"b"}};
    QTest::newRow("scripts") << QByteArray("\xe6\x9b\xb4\xe6\x96\xb0,\"meg\xc3\xbajul\",\xf0\x9f\x99\x82\n")
                             << Rows {{"\xe6\x9b\xb4\xe6\x96\xb0", "meg\xc3\xbajul", "\xf0\x9f\x99\x82"}};
    QTest::newRow("semicolons are text") << QByteArray("a;b\n") << Rows {{"a;b"}};
}

void TestCsvReader::wellFormedTextIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const csvtest::Read read = readAll(bytes);
    QCOMPARE(read.failure, CsvFailure {});
    QCOMPARE(read.rows, rows);
}

void TestCsvReader::recordsKnowTheLineTheyStartOn()
{
    const csvtest::Read read = readAll("h\r\n\n\"x\r\ny\rz\nw\"\n\r\rend");
    QCOMPARE(read.rows.size(), 3u);
    QCOMPARE(read.lines, (std::vector<qint64> {1, 3, 9}));
}

void TestCsvReader::anyBufferSizeReadsTheSame()
{
    const QByteArray bytes = "\xef\xbb\xbfkey,\"na\"\"me\"\r\n\r\n1,\"a\r\nb\"\r\n2,\xe6\x9b\xb4\xe6\x96\xb0\r3,\"\"\"\"\n"
                             "4,a long field that does not fit into the smallest buffer\n5,\"x\"y";
    const csvtest::Read whole = readAll(bytes);
    QCOMPARE(whole.rows.size(), 5u);
    QCOMPARE(whole.failure.fault, CsvFault::TextAfterQuote);
    for (qsizetype size = 16; size < 130; ++size) {
        const csvtest::Read cut = readAll(bytes, {.bufferBytes = size});
        QCOMPARE(cut.rows, whole.rows);
        QCOMPARE(cut.lines, whole.lines);
        QCOMPARE(cut.failure, whole.failure);
    }
}

void TestCsvReader::faultsAreToldWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvFault>("fault");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("record");

    QTest::newRow("unterminated quote") << fixture("unterminated_quote.csv") << CsvFault::UnterminatedQuote << 4 << 3;
    QTest::newRow("text after a quote") << fixture("text_after_quote.csv") << CsvFault::TextAfterQuote << 4 << 3;
    QTest::newRow("NUL") << fixture("nul_byte.csv") << CsvFault::NulByte << 3 << 3;
    QTest::newRow("latin 1") << fixture("latin1.csv") << CsvFault::InvalidUtf8 << 3 << 3;
    QTest::newRow("UTF-16") << fixture("utf16le.csv") << CsvFault::NotText << 1 << 1;
    QTest::newRow("UTF-16 big") << QByteArray("\xfe\xff\0a", 4) << CsvFault::NotText << 1 << 1;
    QTest::newRow("zip") << fixture("workbook.csv") << CsvFault::NotText << 1 << 1;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << CsvFault::NotText << 1 << 1;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10", 17) << CsvFault::NotText << 1 << 1;
    QTest::newRow("cut character at the end") << QByteArray("a\n\xe6\x9b") << CsvFault::InvalidUtf8 << 2 << 2;
    QTest::newRow("overlong") << QByteArray("a,\xc0\xaf") << CsvFault::InvalidUtf8 << 1 << 1;
    QTest::newRow("surrogate") << QByteArray("a\n\xed\xa0\x80") << CsvFault::InvalidUtf8 << 2 << 2;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << CsvFault::InvalidUtf8 << 1 << 1;
    QTest::newRow("lone continuation") << QByteArray("a\x80") << CsvFault::InvalidUtf8 << 1 << 1;
    QTest::newRow("NUL in quotes") << QByteArray("a\n\"x\ny\0\"", 8) << CsvFault::NulByte << 3 << 2;
}

void TestCsvReader::faultsAreToldWithTheirLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvFault, fault);
    QVERIFY2(!bytes.isEmpty(), "the fixture is missing");
    const csvtest::Read read = readAll(bytes);
    QCOMPARE(read.failure.fault, fault);
    QTEST(int(read.failure.line), "line");
    QTEST(int(read.failure.record), "record");
    QCOMPARE(readAll(bytes, {.bufferBytes = 16}).failure, read.failure);
}

void TestCsvReader::whatStandsBeforeAFaultIsRead()
{
    QCOMPARE(readAll("a,b\n1,\xff\n").rows, (Rows {{"a", "b"}}));
    QCOMPARE(readAll("a\n1\n\"2").rows, (Rows {{"a"}, {"1"}}));
}

void TestCsvReader::aFailureStays()
{
    QBuffer device;
    device.setData("a\n\"b");
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device);
    QCOMPARE(reader.next(), CsvReader::Step::Record);
    QCOMPARE(reader.next(), CsvReader::Step::Failed);
    const CsvFailure first = reader.failure();
    QCOMPARE(reader.next(), CsvReader::Step::Failed);
    QCOMPARE(reader.failure(), first);
}

void TestCsvReader::boundsHoldAgainstBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvFault>("fault");
    const QByteArray filler(200, 'x');

    QTest::newRow("field") << QByteArray("a,b\n" + filler + ",1\n") << CsvFault::FieldTooLong;
    QTest::newRow("quoted field") << QByteArray("a,b\n\"" + filler + "\",1\n") << CsvFault::FieldTooLong;
    QTest::newRow("quote never closed") << QByteArray("a,b\n\"" + filler) << CsvFault::FieldTooLong;
    QTest::newRow("record") << QByteArray("a\n" + QByteArray(99, 'y') + ',' + QByteArray(99, 'y') + ','
                                          + QByteArray(99, 'y') + "\n")
                            << CsvFault::RecordTooLong;
    QTest::newRow("columns") << QByteArray("a\n,,,,,,,,,,\n") << CsvFault::TooManyColumns;
    QTest::newRow("just within") << QByteArray("a\n" + QByteArray(100, 'z') + ",,,,,,,,,\n") << CsvFault::None;
}

void TestCsvReader::boundsHoldAgainstBombs()
{
    QFETCH(QByteArray, bytes);
    CsvLimits limits {.fieldBytes = 100, .recordBytes = 250, .columns = 10};
    const csvtest::Read read = readAll(bytes, limits);
    QTEST(read.failure.fault, "fault");
    limits.bufferBytes = 16;
    QCOMPARE(readAll(bytes, limits).failure, read.failure);
    if (read.failure.fault != CsvFault::None)
        QCOMPARE(read.failure.line, 2);
}

void TestCsvReader::memoryDoesNotGrowWithTheFile()
{
    // Views of all records lie in one stretch of the buffer's size.
    QBuffer device;
    device.setData(QByteArray("1234567,some text\n").repeated(20'000));
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, {.bufferBytes = 4096});
    const char *lowest = nullptr;
    const char *highest = nullptr;
    while (reader.next() == CsvReader::Step::Record) {
        const char *const data = reader.record().fields.front().data();
        lowest = lowest ? std::min(lowest, data) : data;
        highest = std::max(highest, data);
    }
    QCOMPARE(reader.record().number, 20'000);
    QVERIFY(highest - lowest < 4096);
}

void TestCsvReader::aFailingDeviceIsTold()
{
    FailingDevice device(3);
    CsvReader reader(device);
    QCOMPARE(reader.next(), CsvReader::Step::Failed);
    QCOMPARE(reader.failure().fault, CsvFault::ReadFailed);
    QCOMPARE(reader.failure().detail, QByteArray("broken cable"));
}

void TestCsvReader::progressCountsEveryByte()
{
    const QByteArray bytes = QByteArray("\xef\xbb\xbf" "a,b\r\n") + QByteArray("1,\"x\"\"y\"\r\n").repeated(5000);
    QCOMPARE(readAll(bytes, {.bufferBytes = 1000}).bytesDone, bytes.size());
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
