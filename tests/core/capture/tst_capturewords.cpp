// SPDX-License-Identifier: Apache-2.0
#include "core/capture/captureitem.h"
#include "core/capture/capturewords.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

class TestCaptureWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesTellThePurpose_data();
    void titlesTellThePurpose();
    void placesTellTheKind_data();
    void placesTellTheKind();
    void addressesTellAName_data();
    void addressesTellAName();
    void notesAreNobodysMarks_data();
    void notesAreNobodysMarks();
    void meetingsBecomeItems();
    void mailsBecomeItems();
};

void TestCaptureWords::titlesTellThePurpose_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("purpose");
    const auto row = [](const QString &title, const QString &purpose) {
        QTest::newRow(qPrintable(title)) << title << purpose;
    };
    row(u"Acme kick-off"_s, u"onboarding"_s);
    row(u"Kickoff: Acme × Us"_s, u"onboarding"_s);
    row(u"キックオフミーティング"_s, u"onboarding"_s);
    row(u"ｷｯｸｵﾌ"_s, u"onboarding"_s);
    row(u"Indító megbeszélés"_s, u"onboarding"_s);
    row(u"QBR Q2"_s, u"qbr"_s);
    row(u"2026 Q1 Quarterly Business Review"_s, u"qbr"_s);
    row(u"四半期レビュー"_s, u"qbr"_s);
    row(u"Negyedéves áttekintés"_s, u"qbr"_s);
    row(u"Admin training"_s, u"training"_s);
    row(u"管理者トレーニング"_s, u"training"_s);
    row(u"操作研修"_s, u"training"_s);
    row(u"Felhasználói oktatás"_s, u"training"_s);
    row(u"Renewal 2026"_s, u"renewal"_s);
    row(u"契約更新のご相談"_s, u"renewal"_s);
    row(u"Szerződés megújítása"_s, u"renewal"_s);
    row(u"SZERZŐDÉS MEGÚJÍTÁS"_s, u"renewal"_s);
    row(u"Upgrade to Pro"_s, u"upsell"_s);
    row(u"Open invoices"_s, u"billing"_s);
    row(u"請求について"_s, u"billing"_s);
    row(u"Escalation: outage"_s, u"escalation"_s);
    row(u"月次定例"_s, u"cadence"_s);
    row(u"Executive sponsor lunch"_s, u"executive"_s);
    row(u"Lunch"_s, u""_s);
    row(u""_s, u""_s);
    row(u"Rebilling of nothing"_s, u""_s);
}

void TestCaptureWords::titlesTellThePurpose()
{
    QFETCH(const QString, title);
    const auto purpose = capturewords::purposeOf(title);
    QTEST(purpose ? toText(*purpose) : QString(), "purpose");
}

void TestCaptureWords::placesTellTheKind_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("kind");
    const auto row = [](const QString &place, const QString &kind) {
        QTest::newRow(qPrintable(place)) << place << kind;
    };
    row(u""_s, u"web-meeting"_s);
    row(u"https://zoom.us/j/123456"_s, u"web-meeting"_s);
    row(u"Microsoft Teams Meeting"_s, u"web-meeting"_s);
    row(u"オンライン"_s, u"web-meeting"_s);
    row(u"1051 Budapest, Szent István tér 3."_s, u"visit"_s);
    row(u"Fő utca 12., 2. emelet"_s, u"visit"_s);
    row(u"東京都千代田区丸の内1丁目"_s, u"visit"_s);
    row(u"221B Baker Street, London"_s, u"visit"_s);
    row(u"Hauptstraße 5, Berlin"_s, u"visit"_s);
    row(u"Customer HQ"_s, u"visit"_s);
    row(u"本社 会議室A"_s, u"visit"_s);
    row(u"+36 1 234 5678"_s, u"phone"_s);
    row(u"Phone: I call you"_s, u"phone"_s);
    row(u"電話"_s, u"phone"_s);
    row(u"Zoom, 221B Baker Street"_s, u"web-meeting"_s);
}

void TestCaptureWords::placesTellTheKind()
{
    QFETCH(const QString, place);
    QTEST(toText(capturewords::kindOf(place, {})), "kind");
}

void TestCaptureWords::addressesTellAName_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("dots") << u"mia.kovacs@acme.example"_s << u"Mia Kovacs"_s;
    QTest::newRow("plus") << u"mia+list@acme.example"_s << u"Mia"_s;
    QTest::newRow("underscore") << u"taro_sato@kobo.example"_s << u"Taro Sato"_s;
    QTest::newRow("only marks") << u"._-@x.example"_s << u"._-@x.example"_s;
    QTest::newRow("no address") << u"mia"_s << u"Mia"_s;
}

void TestCaptureWords::addressesTellAName()
{
    QFETCH(const QString, address);
    QTEST(capturewords::nameOf(address), "name");
}

void TestCaptureWords::notesAreNobodysMarks_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("notes");
    QTest::newRow("words") << u"a ! b ? c"_s << u"a ! b ? c"_s;
    QTest::newRow("action") << u"! send it\n  ? why"_s << u"\\! send it\n  \\? why"_s;
    QTest::newRow("quoted reply") << u"> they wrote\n>> before that"_s << u"> they wrote\n\\>> before that"_s;
    QTest::newRow("list") << u"- one\n* two"_s << u"- one\n* two"_s;
    QTest::newRow("rule and signature") << u"---\n-- \nMia"_s << u"\\---\n\\-- \nMia"_s;
    QTest::newRow("full width") << u"！送る"_s << u"\\！送る"_s;
    QTest::newRow("heading, tag, quote") << u"# a\n\"b\n+c"_s << u"\\# a\n\\\"b\n\\+c"_s;
    QTest::newRow("marks in a list") << u"- ! send it\n・？ why\n* -5 %"_s << u"- \\! send it\n・\\？ why\n* -5 %"_s;
    QTest::newRow("other quotes and arrows") << u"「はい」\n„igen”\n》 next"_s << u"\\「はい」\n\\„igen”\n\\》 next"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCaptureWords::notesAreNobodysMarks()
{
    QFETCH(const QString, plain);
    QTEST(capturewords::asNotes(plain), "notes");
}

void TestCaptureWords::meetingsBecomeItems()
{
    Meeting meeting;
    meeting.uid = u"m"_s;
    meeting.start = QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC);
    meeting.minutes = 45;
    meeting.summary = u"Acme kick-off"_s;
    meeting.organizer = {u"Mia"_s, u"mia@vendor.example"_s};
    meeting.attendees = {{{u"Mia K"_s, u"mia@vendor.example"_s}, Attendance::Accepted},
                         {{u"A"_s, u"a@acme.example"_s}, Attendance::NotGiven},
                         {{u"B"_s, u"b@acme.example"_s}, Attendance::Declined}};
    const CaptureItem item = itemOf(meeting);
    QCOMPARE(item.people.size(), size_t(2));
    QCOMPARE(item.declined.size(), size_t(1));
    QCOMPARE(item.minutes, std::optional(45));
    QCOMPARE(item.purpose, std::optional(Purpose::Onboarding));
    meeting.minutes = 4320;
    QCOMPARE(itemOf(meeting).minutes, std::nullopt);
    meeting.minutes = 1440;
    meeting.allDay = true;
    QCOMPARE(itemOf(meeting).minutes, std::nullopt);
    meeting.attendees.clear();
    for (int i = 0; i < 10'000; ++i)
        meeting.attendees.push_back({{{}, QString::number(i) + u"@acme.example"_s}, Attendance::NotGiven});
    QCOMPARE(itemOf(meeting).people.size(), size_t(1000));
}

void TestCaptureWords::mailsBecomeItems()
{
    Mail mail;
    mail.messageId = u"1@x"_s;
    mail.date = QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC);
    mail.from = {u"Mia"_s, u"mia@vendor.example"_s};
    mail.to = {{u"A"_s, u"a@acme.example"_s}, {u"A again"_s, u"a@acme.example"_s}};
    mail.subject = u"Renewal"_s;
    mail.body = u"Hi"_s;
    mail.attachments = {{u"offer.pdf"_s, 2049}};
    const CaptureItem item = itemOf(mail);
    QCOMPARE(item.kind, TouchpointKind::Email);
    QCOMPARE(item.people.size(), size_t(2));
    QCOMPARE(item.source, u"eml:1@x"_s);
    QCOMPARE(item.notes, u"Hi\n\n[offer.pdf, 3 KiB]"_s);
}

QTEST_GUILESS_MAIN(TestCaptureWords)
#include "tst_capturewords.moc"
