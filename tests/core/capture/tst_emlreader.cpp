// SPDX-License-Identifier: Apache-2.0
#include "core/capture/emlreader.h"
#include "core/capture/htmltext.h"
#include "core/capture/textdecoding.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

IcsOptions march()
{
    IcsOptions options;
    options.from = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone::utc();
    return options;
}

QByteArray header(const QByteArray &more = {})
{
    return "From: =?utf-8?B?5L2Q6Jek?= <Sato@Kobo.example>\r\nTo: Mia <mia@vendor.example>, team: a@b.example, c@d.example;\r\n"
           "Subject: =?iso-8859-2?Q?Meg=FAj=EDt=E1s?=\r\nDate: Thu, 5 Mar 2026 18:00:00 +0900\r\nMessage-ID: <1@kobo.example>\r\n"
        + more;
}

EmlContent read(const QByteArray &bytes)
{
    return readEml(bytes, march());
}

QByteArray encoded(const QString &text, const char *charset)
{
    QStringEncoder encoder(charset);
    return encoder(text);
}

} // namespace

class TestEmlReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsDecoded();
    void groupsWithinGroupsAreRefused();
    void bodiesOfAnyCharacterSet_data();
    void bodiesOfAnyCharacterSet();
    void brokenDeclarationsAreSeenThrough_data();
    void brokenDeclarationsAreSeenThrough();
    void htmlIsTheFallback();
    void attachmentsAreToldOnly();
    void invitationsAreRead();
    void whatIsNoMailIsRefused_data();
    void whatIsNoMailIsRefused();
    void theServersDateStandsIn();
    void mailsWithoutAnIdHaveOne();
    void deepNestingEnds();
    void whatIsLeftOutIsTold();
    void cleanTextIsSound();
    void htmlBecomesText_data();
    void htmlBecomesText();
    void hostileHtmlIsLinear_data();
    void hostileHtmlIsLinear();
};

void TestEmlReader::groupsWithinGroupsAreRefused()
{
    const QByteArray rest = "From: a@acme.example\r\nDate: Fri, 20 Mar 2026 09:00:00 +0000\r\nSubject: x\r\n";
    for (const QByteArray &group : {QByteArray("g:"), QByteArray("a:\""), QByteArray("g:\r\n ")}) {
        for (const char *name : {"Cc: ", "to :", "Resent-To: "}) {
            const EmlContent read = readEml(rest + name + group.repeated(100'000) + "\r\n\r\nhello\r\n", march());
            QCOMPARE(read.problem, EmlProblem::HeaderTooLarge);
        }
    }
    // One within another mail is found as well; a body full of colons is none.
    QCOMPARE(readEml(rest + "Content-Type: message/rfc822\r\n\r\nCc: " + QByteArray("g:").repeated(100'000) + "\r\n\r\nhello\r\n", march()).problem,
             EmlProblem::HeaderTooLarge);
    QVERIFY(readEml(rest + "\r\nat" + QByteArray(" 9:00").repeated(5000) + "\r\n", march()).mail.has_value());
}

void TestEmlReader::headerIsDecoded()
{
    const EmlContent content = read(header() + "\r\nHello\r\n");
    QVERIFY(content.mail.has_value());
    const Mail &mail = *content.mail;
    QCOMPARE(mail.from, (CapturedPerson {u"佐藤"_s, u"sato@kobo.example"_s}));
    QCOMPARE(mail.to.size(), size_t(3));
    QCOMPARE(mail.to[0], (CapturedPerson {u"Mia"_s, u"mia@vendor.example"_s}));
    QCOMPARE(mail.to[2].address, u"c@d.example"_s);
    QCOMPARE(mail.subject, u"Megújítás"_s);
    QCOMPARE(mail.date, QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC));
    QCOMPARE(sourceOf(mail), u"eml:1@kobo.example"_s);
    QCOMPARE(mail.body, u"Hello"_s);
}

void TestEmlReader::bodiesOfAnyCharacterSet_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    const QString japanese = u"来週の金曜日に更新の件でお電話します。カタカナ"_s;
    const QString hungarian = u"Árvíztűrő tükörfúrógép"_s;
    for (const char *charset : {"utf-8", "iso-2022-jp", "shift_jis", "euc-jp"})
        QTest::newRow(charset) << QByteArray(charset) << japanese;
    for (const char *charset : {"iso-8859-2", "windows-1250", "UTF-8"})
        QTest::addRow("%s hu", charset) << QByteArray(charset) << hungarian;
}

void TestEmlReader::bodiesOfAnyCharacterSet()
{
    QFETCH(const QByteArray, charset);
    QFETCH(const QString, text);
    const QByteArray bytes = encoded(text, charset.constData());
    const QByteArray type = "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=" + charset + "\r\n";
    const EmlContent plain = read(header(type) + "Content-Transfer-Encoding: 8bit\r\n\r\n" + bytes + "\r\n");
    QCOMPARE(plain.mail->body, text);
    const EmlContent base64 = read(header(type) + "Content-Transfer-Encoding: base64\r\n\r\n" + bytes.toBase64() + "\r\n");
    QCOMPARE(base64.mail->body, text);
}

void TestEmlReader::brokenDeclarationsAreSeenThrough_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("declared");
    QTest::addColumn<QString>("text");
    const QString japanese = u"こんにちは、佐藤です。よろしくお願いします。"_s;
    const QString hungarian = u"megújítás"_s;
    QTest::newRow("utf-8 as ascii") << hungarian.toUtf8() << QByteArray("us-ascii") << hungarian;
    QTest::newRow("utf-8 as latin-1") << japanese.toUtf8() << QByteArray("iso-8859-1") << japanese;
    QTest::newRow("latin-1 as utf-8") << hungarian.toLatin1() << QByteArray("utf-8") << hungarian;
    QTest::newRow("shift_jis as utf-8") << encoded(japanese, "shift_jis") << QByteArray("utf-8") << japanese;
    QTest::newRow("euc-jp as shift_jis") << encoded(japanese, "euc-jp") << QByteArray("utf-8") << japanese;
    QTest::newRow("shift_jis as nothing") << encoded(japanese, "shift_jis") << QByteArray() << japanese;
    QTest::newRow("iso-2022-jp as ascii") << encoded(japanese, "iso-2022-jp") << QByteArray("us-ascii") << japanese;
    QTest::newRow("utf-8 with a broken letter") << QByteArray(japanese.toUtf8() + "\xe3\x81") << QByteArray("utf-8")
                                                << QString(japanese + QString(2, QChar(QChar::ReplacementCharacter)));
    QTest::newRow("unknown set") << japanese.toUtf8() << QByteArray("x-klingon") << japanese;
    QTest::newRow("set with a NUL") << japanese.toUtf8() << QByteArray("utf\0-8", 6) << japanese;
    QTest::newRow("latin-1 as nothing") << hungarian.toLatin1() << QByteArray() << hungarian;
}

void TestEmlReader::brokenDeclarationsAreSeenThrough()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, declared);
    QFETCH(const QString, text);
    QCOMPARE(decodeText(bytes, declared), text);
}

void TestEmlReader::htmlIsTheFallback()
{
    const QByteArray both = "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
                            "--x\r\nContent-Type: text/plain\r\n\r\nplain words\r\n"
                            "--x\r\nContent-Type: text/html\r\n\r\n<p>html words</p>\r\n--x--\r\n";
    QCOMPARE(read(header(both)).mail->body, u"plain words"_s);
    const QByteArray html = "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>html <img src=\"http://x.example/a.png\">words</p>\r\n";
    QCOMPARE(read(header(html)).mail->body, u"html words"_s);
}

void TestEmlReader::attachmentsAreToldOnly()
{
    const QByteArray mixed = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                             "--x\r\nContent-Type: text/plain\r\n\r\nsee file\r\n"
                             "--x\r\nContent-Type: application/pdf; name=\"../../etc/offer.pdf\"\r\n"
                             "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\nQUJDREVG\r\n"
                             "--x\r\nContent-Type: text/html; name=page.html\r\nContent-Disposition: attachment; filename=page.html\r\n\r\n<b>no</b>\r\n"
                             "--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nFrom: a@b.example\r\n\r\nsecret\r\n--x--\r\n";
    const EmlContent content = read(header(mixed));
    QCOMPARE(content.mail->body, u"see file"_s);
    QCOMPARE(content.mail->attachments.size(), size_t(3));
    QCOMPARE(content.mail->attachments[0], (Attachment {u"offer.pdf"_s, 6}));
    QCOMPARE(content.mail->attachments[1].name, u"page.html"_s);
    QCOMPARE(content.mail->attachments[2].name, u"inner"_s);
}

void TestEmlReader::invitationsAreRead()
{
    const QByteArray invitation = "MIME-Version: 1.0\r\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n"
                                  "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:m1\r\nDTSTART:20260305T090000Z\r\n"
                                  "SUMMARY:Review\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const EmlContent content = read(header(invitation));
    QCOMPARE(content.mail->meetings.size(), size_t(1));
    QCOMPARE(content.mail->meetings[0].summary, u"Review"_s);
    QCOMPARE(content.mail->meetings[0].method, u"REQUEST"_s);
}

void TestEmlReader::whatIsNoMailIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << u"not-a-mail"_s;
    QTest::newRow("binary") << QByteArray("\x7f" "ELF\x02\x01\x01\0\0\0\0\n\n\xff\xfe", 16) << u"not-a-mail"_s;
    QTest::newRow("prose") << QByteArray("Dear all,\n\nnothing here.\n") << u"not-a-mail"_s;
    QTest::newRow("no date") << QByteArray("From: a@b.example\r\nSubject: x\r\n\r\nhi\r\n") << u"no-date"_s;
    QTest::newRow("bad date") << QByteArray("From: a@b.example\r\nDate: someday\r\n\r\nhi\r\n") << u"no-date"_s;
    QTest::newRow("year 9999") << QByteArray("From: a@b.example\r\nDate: Thu, 5 Mar 9999 18:00:00 +0000\r\n\r\nhi\r\n") << u"no-date"_s;
    QTest::newRow("nobody") << QByteArray("Subject: x\r\nDate: Thu, 5 Mar 2026 18:00:00 +0000\r\n\r\nhi\r\n") << u"no-people"_s;
    QTest::newRow("endless header") << QByteArray("Subject: " + QByteArray(2'000'000, 'x') + "\r\n\r\nhi\r\n") << u"header-too-large"_s;
    QTest::newRow("65 MB") << QByteArray(header() + "\r\n" + QByteArray(65 * 1024 * 1024, 'x')) << u"file-too-large"_s;
}

void TestEmlReader::whatIsNoMailIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const EmlContent content = read(bytes);
    QVERIFY(!content.mail.has_value());
    QTEST(toText(content.problem), "problem");
}

void TestEmlReader::theServersDateStandsIn()
{
    const EmlContent content = read("Received: from x by y; Thu, 5 Mar 2026 09:00:00 +0000\r\nFrom: a@b.example\r\nDate: someday\r\n\r\nhi\r\n");
    QVERIFY(content.mail.has_value());
    QCOMPARE(content.mail->date, QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC));
}

void TestEmlReader::mailsWithoutAnIdHaveOne()
{
    const QByteArray bytes = "From: a@b.example\r\nDate: Thu, 5 Mar 2026 18:00:00 +0000\r\n\r\nhi\r\n";
    const QString id = read(bytes).mail->messageId;
    QVERIFY(id.startsWith(u"sha256-"));
    QCOMPARE(read(bytes).mail->messageId, id);
    QVERIFY(read(bytes + "there").mail->messageId != id);
}

void TestEmlReader::deepNestingEnds()
{
    QByteArray body;
    for (int level = 0; level < 3'000; ++level) {
        const QByteArray boundary = "b" + QByteArray::number(level);
        body += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    QElapsedTimer timer;
    timer.start();
    const EmlContent content = read(header("MIME-Version: 1.0\r\n") + body + "Content-Type: text/plain\r\n\r\ndeep\r\n");
    QVERIFY(content.mail.has_value());
    QVERIFY(timer.elapsed() < 30'000);
    QByteArray mails;
    for (int level = 0; level < 3'000; ++level)
        mails += "Content-Type: message/rfc822\r\n\r\nSubject: s\r\n";
    QVERIFY(read(header("MIME-Version: 1.0\r\n") + mails).mail.has_value());
    QVERIFY(timer.elapsed() < 60'000);
}

void TestEmlReader::whatIsLeftOutIsTold()
{
    const QByteArray plain = header("MIME-Version: 1.0\r\n") + "Content-Type: text/plain\r\n\r\n";
    EmlLimits limits;
    limits.bodyChars = 10;
    QVERIFY(readEml(plain + "just right", march(), limits).losses.empty());
    const EmlContent cut = readEml(plain + "just right.", march(), limits);
    QCOMPARE(cut.mail->body, u"just right"_s);
    QCOMPARE(cut.losses, std::vector {EmlProblem::BodyCut});
    const QByteArray html = QByteArray(plain).replace("text/plain", "text/html");
    QCOMPARE(readEml(html + "<p>more than that</p>", march(), limits).losses, std::vector {EmlProblem::BodyCut});
    limits.bodyChars = 1000;
    limits.depth = 1;
    const QByteArray nested = header("MIME-Version: 1.0\r\n")
        + "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
          "--b\r\nContent-Type: text/plain\r\n\r\ndeep\r\n--b--\r\n--a--\r\n";
    QCOMPARE(readEml(nested, march(), limits).losses, std::vector {EmlProblem::PartsLeftOut});
    QVERIFY(read(nested).losses.empty());
}

void TestEmlReader::cleanTextIsSound()
{
    QString text = u"a"_s;
    text += QChar(0xd83d); // half of a smile
    text += u"b\r\nc\rd"_s + QChar(0) + QChar(0x1b) + QChar(0xdc00);
    const QString broken(QChar(QChar::ReplacementCharacter));
    QCOMPARE(cleanText(text, 100), u'a' + broken + u"b\nc\nd"_s + broken);
    const QString smile = QString::fromUtf8("\xf0\x9f\x98\x80");
    QCOMPARE(cleanText(QString(smile + smile), 3), smile);
    QCOMPARE(cleanText(smile, 2), smile);
    QCOMPARE(cleanLine(u"  a\n\tb  "_s, 10), u"a b"_s);
}

void TestEmlReader::htmlBecomesText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("breaks") << u"a<br>b<BR/>c"_s << u"a\nb\nc"_s;
    QTest::newRow("paragraphs") << u"<p>a</p><p>b</p>"_s << u"a\n\nb"_s;
    QTest::newRow("divs") << u"<div>a</div>\n<div>b</div>"_s << u"a\nb"_s;
    QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>c"_s << u"- a\n- b\n\nc"_s;
    QTest::newRow("entities") << u"&lt;Kov&aacute;cs &amp; &#26356;&#x65B0;&gt; &nbsp;x&odblac;"_s << u"<Kovács & 更新> xő"_s;
    QTest::newRow("broken entities") << u"a & b &unknown; &#xD800; &#0; &"_s << u"a & b &unknown; &#xD800; &#0; &"_s;
    QTest::newRow("script and style") << u"a<script>alert('<p>')</script><style>p{}</style>b"_s << u"ab"_s;
    QTest::newRow("comment") << u"a<!-- <p>no</p> -->b"_s << u"ab"_s;
    QTest::newRow("less than") << u"3 < 4 and 5 > 4"_s << u"3 < 4 and 5 > 4"_s;
    QTest::newRow("never closed") << u"a<script>b"_s << u"a"_s;
    QTest::newRow("cut off in a tag") << u"a<p class="_s << u"a"_s;
    QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
    QTest::newRow("white space") << u"  a \n\t b  "_s << u"a b"_s;
    QTest::newRow("head") << u"<html><head><title>T</title></head><body>a</body>"_s << u"a"_s;
}

void TestEmlReader::htmlBecomesText()
{
    QFETCH(const QString, html);
    QTEST(textOfHtml(html, 1000), "text");
}

void TestEmlReader::hostileHtmlIsLinear_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"<script ", "<style>", "<title>", "&", "<!--", "<p>", "<", "</", "&#", "<head><title>", "<noscript>"})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void TestEmlReader::hostileHtmlIsLinear()
{
    QFETCH(const QString, unit);
    QElapsedTimer timer;
    timer.start();
    const QString text = textOfHtml(unit.repeated(200'000), 100'000);
    QVERIFY(text.size() <= 100'000);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestEmlReader)
#include "tst_emlreader.moc"
