// SPDX-License-Identifier: Apache-2.0
// Other people's calendars and mails, where ../shared/data is present: each is read, or refused with a reason.
#include "core/capture/emlreader.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QString shared = QStringLiteral(MAINSTAY_SHARED_DATA);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder, const QStringList &names)
{
    QStringList files;
    for (QDirIterator it(shared + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files += it.next();
    files.sort();
    return files;
}

/// The years that these files are from.
IcsOptions window()
{
    IcsOptions options;
    options.from = QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone("Europe/Budapest");
    return options;
}

QString tally(const QMap<QString, int> &counts)
{
    QStringList words;
    for (auto count = counts.keyValueBegin(); count != counts.keyValueEnd(); ++count)
        words += count->first + u' ' + QString::number(count->second);
    return words.join(u", "_s);
}

constexpr int mostMilliseconds = 30'000; // of one file, on a busy machine

} // namespace

class TestCaptureShared final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCalendarIsReadOrRefused();
    void everyMailIsReadOrRefused();
    void japaneseAndHungarianMailsAreRead();
    void encodingsOfCpythonAreTold();
};

void TestCaptureShared::everyCalendarIsReadOrRefused()
{
    const QStringList files = filesBelow(u"ics_ical4j"_s, {u"*.ics"_s, u"*.html"_s});
    if (files.isEmpty())
        QSKIP("ics_ical4j is not there");
    QMap<QString, int> issues;
    int events = 0;
    int meetings = 0;
    for (const QString &file : files) {
        QElapsedTimer timer;
        timer.start();
        const IcsContent content = readIcs(contents(file), window());
        QVERIFY2(timer.elapsed() < mostMilliseconds, qPrintable(file));
        events += content.events;
        meetings += int(content.meetings.size());
        for (const IcsIssue &issue : content.issues)
            ++issues[toText(issue.problem) + (issue.refused ? u"!"_s : QString())];
        QVERIFY2(file.endsWith(u".ics") || !content.issues.empty(), qPrintable(file));
    }
    qInfo("%d files, %d events, %d meetings; %s", int(files.size()), events, meetings, qPrintable(tally(issues)));
    QVERIFY(files.size() > 100 && events > 2'000 && meetings > 5'000);
}

void TestCaptureShared::everyMailIsReadOrRefused()
{
    const QStringList files = filesBelow(u"eml_ruby_mail"_s, {u"*.eml"_s}) + filesBelow(u"eml_hu_ja_derived"_s, {u"*.eml"_s})
        + filesBelow(u"eml_cpython/test_email_data"_s, {u"*.txt"_s});
    if (files.isEmpty())
        QSKIP("no folder of mails is there");
    QMap<QString, int> problems;
    int read = 0;
    int attachments = 0;
    for (const QString &file : files) {
        QElapsedTimer timer;
        timer.start();
        const EmlContent content = readEml(contents(file), window());
        QVERIFY2(timer.elapsed() < mostMilliseconds, qPrintable(file));
        if (!content.mail) {
            ++problems[toText(content.problem)];
            qInfo("%s: %s", qPrintable(file.section(u'/', -2)), qPrintable(toText(content.problem)));
            continue;
        }
        ++read;
        attachments += int(content.mail->attachments.size());
        QVERIFY(content.mail->date.isValid());
    }
    qInfo("%d files, %d mails, %d attachments; %s", int(files.size()), read, attachments, qPrintable(tally(problems)));
    QVERIFY(read > 100);
}

void TestCaptureShared::japaneseAndHungarianMailsAreRead()
{
    const QStringList files = filesBelow(u"eml_hu_ja_derived"_s, {u"*.eml"_s});
    if (files.isEmpty())
        QSKIP("eml_hu_ja_derived is not there");
    for (const QString &file : files) {
        const EmlContent content = readEml(contents(file), window());
        QVERIFY2(content.mail.has_value(), qPrintable(file));
        const QString all = content.mail->subject + content.mail->body;
        QVERIFY2(!all.contains(QChar(QChar::ReplacementCharacter)), qPrintable(file + u": "_s + all));
        const QString name = file.section(u'/', -1);
        if (name.startsWith(u"ja_"))
            QVERIFY2(all.contains(QRegularExpression(u"[\\x{3041}-\\x{30fe}]"_s)), qPrintable(name + u": "_s + all));
        if (name.startsWith(u"hu_"))
            QVERIFY2(all.contains(QRegularExpression(u"[őűŐŰ]"_s)), qPrintable(name + u": "_s + all));
    }
}

void TestCaptureShared::encodingsOfCpythonAreTold()
{
    const QString folder = shared + u"/eml_cpython/cjkencodings/"_s;
    if (contents(folder + u"shift_jis.txt"_s).isEmpty())
        QSKIP("eml_cpython is not there");
    for (const auto &[name, charset] : {std::pair {u"shift_jis"_s, "shift_jis"}, std::pair {u"euc_jp"_s, "euc-jp"},
                                        std::pair {u"iso2022_jp"_s, "iso-2022-jp"}}) {
        const QByteArray bytes = contents(folder + name + u".txt"_s);
        const QByteArray mail = QByteArray("From: a@b.example\r\nDate: Thu, 5 Mar 2026 18:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                                           "Content-Type: text/plain; charset=")
            + charset + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + bytes.toBase64() + "\r\n";
        const EmlContent content = readEml(mail, window());
        QCOMPARE(content.mail->body, QString::fromUtf8(contents(folder + name + u"-utf8.txt"_s)).trimmed());
    }
}

QTEST_GUILESS_MAIN(TestCaptureShared)
#include "tst_captureshared.moc"
