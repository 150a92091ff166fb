// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/qbrstore.h"
#include "core/sample/sampleworkspace.h"
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
};

} // namespace

/// `mainstay-cli deck` as a script meets it.
class TestDeckCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(cli({u"new"_s, path(u"w.mainstay"_s), u"--sample"_s}).exitCode, 0);
    }

    void oneDeckOfAnAccount()
    {
        const QString file = path(u"one.pptx"_s);
        const Answer first = deck({u"--account"_s, u"Oxbarrow Freight"_s, u"--out"_s, file, u"--json"_s});
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        QVERIFY(QJsonDocument::fromJson(first.out.toUtf8()).object()[u"slides"_s].toInt() > 6);
        const QByteArray bytes = read(file);
        QVERIFY(bytes.startsWith("PK"));
        QVERIFY(bytes.size() < 150 * 1024);
        // Equal data give equal bytes, and a shorter one is shorter.
        QCOMPARE(deck({u"--account"_s, u"Oxbarrow Freight"_s, u"--out"_s, file}).exitCode, 0);
        QCOMPARE(read(file), bytes);
        const Answer page = deck({u"--account"_s, u"Oxbarrow Freight"_s, u"--out"_s, file, u"--length"_s, u"one-page"_s});
        QVERIFY2(page.out.startsWith(u"1 slide:"_s), qPrintable(page.out));
    }

    void languagesAreThoseOfTheDeck()
    {
        const auto slides = [&](const QString &language) {
            const QString file = path(u"language.pptx"_s);
            if (deck({u"--account"_s, u"Oxbarrow Freight"_s, u"--out"_s, file, u"--language"_s, language}).exitCode != 0)
                return QString();
            return unpacked(file);
        };
        QVERIFY(slides(u"en"_s).contains(u"Agenda"_s));
        QVERIFY(slides(u"hu"_s).contains(u"Napirend"_s));
        QVERIFY(slides(u"ja"_s).contains(u"議題"_s));
    }

    void nothingInternalIsInIt()
    {
        const QString file = path(u"leak.pptx"_s);
        QCOMPARE(deck({u"--account"_s, u"Oxbarrow Freight"_s, u"--out"_s, file, u"--contracts"_s}).exitCode, 0);
        const QString text = unpacked(file);
        QVERIFY(text.contains(u"Oxbarrow Freight"_s));
        for (const QString &word : {u"ARR"_s, u"209,100"_s, u"sentiment"_s, u"Quillmere"_s, u"detractor"_s})
            QVERIFY2(!text.contains(word), qPrintable(word));
    }

    void aQuarterIntoAFolder()
    {
        const Answer all = deck({u"--quarter"_s, u"2026Q1"_s, u"--out"_s, path(u"decks"_s), u"--json"_s});
        QVERIFY2(all.exitCode == 0, qPrintable(all.err));
        const QJsonArray written = QJsonDocument::fromJson(all.out.toUtf8()).array();
        QVERIFY(written.size() > 3);
        for (const QJsonValue &one : written)
            QVERIFY(read(one.toObject()[u"file"_s].toString()).startsWith("PK"));
    }

    void wrongUseIsTold()
    {
        QCOMPARE(deck({}).exitCode, 2);
        QCOMPARE(deck({u"1"_s}).exitCode, 2); // no --out
        QCOMPARE(deck({u"x"_s, u"--out"_s, path(u"x.pptx"_s)}).exitCode, 2);
        QCOMPARE(deck({u"1"_s, u"--quarter"_s, u"2026Q1"_s, u"--out"_s, path(u"x.pptx"_s)}).exitCode, 2);
        QCOMPARE(deck({u"1"_s, u"--out"_s, path(u"x.pptx"_s), u"--language"_s, u"de"_s}).exitCode, 2);
        QCOMPARE(deck({u"1"_s, u"--out"_s, path(u"x.pptx"_s), u"--length"_s, u"epic"_s}).exitCode, 2);
        QCOMPARE(deck({u"99999"_s, u"--out"_s, path(u"x.pptx"_s)}).exitCode, 1);
        QCOMPARE(deck({u"--account"_s, u"Nobody at all"_s, u"--out"_s, path(u"x.pptx"_s)}).exitCode, 1);
        QCOMPARE(deck({u"1"_s, u"--out"_s, path(u"no/such/folder/x.pptx"_s)}).exitCode, 1);
        // Never onto the workspace itself.
        const QByteArray before = read(path(u"w.mainstay"_s));
        QCOMPARE(deck({u"1"_s, u"--out"_s, path(u"w.mainstay"_s)}).exitCode, 1);
        QCOMPARE(read(path(u"w.mainstay"_s)), before);
        QVERIFY(!QFile::exists(path(u"x.pptx"_s)));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// All parts as text, by Python's own reader.
    static QString unpacked(const QString &file)
    {
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nsys.stdout.buffer.write(b''.join(z.read(n) for n in z.namelist() if n.endswith('.xml')))"_s, file});
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            qFatal("python3: %s", python.readAllStandardError().constData());
        return QString::fromUtf8(python.readAllStandardOutput());
    }

    Answer cli(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MAINSTAY_FILE"_s, path(u"w.mainstay"_s));
        environment.insert(u"MAINSTAY_TODAY"_s, u"2026-03-20"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MAINSTAY_CLI), arguments);
        if (!process.waitForFinished(60'000))
            qFatal("mainstay-cli did not end");
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    Answer deck(const QStringList &arguments) const { return cli(QStringList(u"deck"_s) + arguments); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDeckCommand)
#include "tst_deckcommand.moc"
