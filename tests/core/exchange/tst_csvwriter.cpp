// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csvwriter.h"

#include "tests/core/exchange/csvtext.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using csvtest::Rows;

namespace {

QByteArray written(const Rows &rows, CsvFormulas formulas)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device, formulas);
    for (const QByteArrayList &row : rows) {
        const std::vector<QByteArrayView> fields(row.begin(), row.end());
        if (!writer.write(fields).ok())
            return {};
    }
    return writer.finish().ok() ? device.data() : QByteArray();
}

/// Fields made of what is hard: quotes, line ends, delimiters, marks, characters of 1 to 4 bytes.
QByteArray randomField(QRandomGenerator &random)
{
    static const QByteArrayList pieces {"\"", "\"\"", ",", "\n", "\r", "\r\n", " ", "\t", "'", "=", "+", "-", "@",
                                        "a", "1", "word", "\xc3\xa9", "\xe6\x9b\xb4", "\xf0\x9f\x99\x82",
                                        "\xef\xbb\xbf", ";", "1.5"};
    QByteArray field;
    for (quint32 i = random.bounded(7U); i > 0; --i)
        field += pieces[random.bounded(int(pieces.size()))];
    return field;
}

Rows randomRows(QRandomGenerator &random)
{
    Rows rows;
    for (quint32 i = 1 + random.bounded(5U); i > 0; --i) {
        QByteArrayList row;
        for (quint32 j = 1 + random.bounded(5U); j > 0; --j)
            row += randomField(random);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhereNeeded();
    void whatIsWrittenIsReadBack();
    void defusedTextIsReadBack();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void knownPayloadsAreDefused();
    void aFullDeviceIsTold();
};

void TestCsvWriter::quotesOnlyWhereNeeded()
{
    const Rows rows {{"key", "na me", " x", "a,b", "q\"", "l\nm", ""}, {""}};
    QCOMPARE(written(rows, CsvFormulas::Keep),
             QByteArray("key,na me,\" x\",\"a,b\",\"q\"\"\",\"l\nm\",\r\n\"\"\r\n"));
}

void TestCsvWriter::whatIsWrittenIsReadBack()
{
    QRandomGenerator random(20260305);
    for (int i = 0; i < 5000; ++i) {
        const Rows rows = randomRows(random);
        const QByteArray bytes = written(rows, CsvFormulas::Keep);
        const csvtest::Read read = csvtest::readAll(bytes, {.bufferBytes = 16});
        QVERIFY2(read.rows == rows, bytes.constData());
        QCOMPARE(read.failure, CsvFailure {});
    }
}

void TestCsvWriter::defusedTextIsReadBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const Rows rows = randomRows(random);
        Rows read = csvtest::readAll(written(rows, CsvFormulas::Defuse)).rows;
        for (QByteArrayList &row : read) {
            for (QByteArray &field : row)
                field = undefused(field).toByteArray();
        }
        QCOMPARE(read, rows);
    }
}

void TestCsvWriter::formulasAreDefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("defusedField");

    QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << QByteArray("+A1") << QByteArray("'+A1");
    QTest::newRow("minus") << QByteArray("-A1") << QByteArray("'-A1");
    QTest::newRow("at") << QByteArray("@SUM(1)") << QByteArray("'@SUM(1)");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("return") << QByteArray("\r=1") << QByteArray("'\r=1");
    QTest::newRow("a lone minus") << QByteArray("-") << QByteArray("'-");
    QTest::newRow("apostrophe before one") << QByteArray("'=1") << QByteArray("''=1");
    QTest::newRow("negative number") << QByteArray("-2") << QByteArray("-2");
    QTest::newRow("signed decimal") << QByteArray("+3.50") << QByteArray("+3.50");
    QTest::newRow("difference") << QByteArray("-2-3") << QByteArray("'-2-3");
    QTest::newRow("word") << QByteArray("a=1") << QByteArray("a=1");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("apostrophe") << QByteArray("'tis") << QByteArray("'tis");
}

void TestCsvWriter::formulasAreDefused()
{
    QFETCH(QByteArray, field);
    QTEST(defused(field), "defusedField");
    QCOMPARE(undefused(defused(field)).toByteArray(), field);
}

void TestCsvWriter::knownPayloadsAreDefused()
{
    QFile file(QStringLiteral(MAINSTAY_SHARED_DATA "/csv_injection/Intruder/csv-payload.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("shared data is not here");
    int payloads = 0;
    for (const QByteArray &text : file.readAll().split('\n')) {
        const QByteArray payload = text.trimmed();
        if (payload.isEmpty() || payload.startsWith("DDE")) // a word: no spreadsheet runs that one
            continue;
        ++payloads;
        QVERIFY2(written({{payload}}, CsvFormulas::Defuse).startsWith("\"'"), payload.constData());
    }
    QVERIFY(payloads > 3);
}

void TestCsvWriter::aFullDeviceIsTold()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("no /dev/full");
    CsvWriter writer(full);
    QVERIFY(writer.write({"a", "b"}).ok());
    const Result<void> finished = writer.finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().code, ErrorCode::Full);
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
