// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icsreader.h"
#include "core/qbr/qbrcalendar.h"
#include "core/qbr/qbrstore.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QDate quarter(2026, 4, 1);

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

QbrEventWords words()
{
    return {[](const QbrEvent &event) -> QString { return u"QBR: "_s + event.accountName; }, [](const QbrEvent &) { return u"10 min, Welcome\n20 min; Goals"_s; }};
}

QbrEvent review(const QDateTime &start, const QString &zone)
{
    QbrEvent one;
    one.qbr.uid = u"qbr-1@mainstay"_s;
    one.qbr.start = start;
    one.qbr.timeZone = zone;
    one.qbr.status = QbrStatus::Scheduled;
    one.qbr.sequence = 3;
    one.organizer = {u"Mara"_s, u"mara@ours.example"_s};
    one.guests = {{{u"Ana"_s, u"ana@acme.example"_s}, false}, {{u"Leo"_s, u"leo@ours.example"_s}, true}};
    one.summary = u"QBR: Acme"_s;
    one.description = u"10 min, Welcome\n20 min; Goals"_s;
    return one;
}

QByteArray written(const std::vector<QbrEvent> &events)
{
    return qbrcalendar::toIcs(events, FixedClock(fixedNow()));
}

QByteArray unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "");
}

IcsContent read(const QByteArray &bytes)
{
    IcsOptions options;
    options.from = QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone("America/New_York");
    return readIcs(bytes, options);
}

/// Then the file's own zone holds, whatever the system knows of the name.
void renameZone(QByteArray &bytes, const QString &zone)
{
    for (const char mark : {':', '='})
        bytes.replace(QByteArray(QByteArray("TZID") + mark + zone.toLatin1()), QByteArray(QByteArray("TZID") + mark + "Ours"));
}

Meeting readOne(const QByteArray &bytes)
{
    const IcsContent content = read(bytes);
    return content.meetings.size() == 1 && content.issues.empty() ? content.meetings.front() : Meeting {};
}

} // namespace

/// Reviews as calendars (QBR-4).
class TestQbrCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewIsAnInvitation()
    {
        const QByteArray bytes = written({review(utc(5, 12, 8), u"Europe/Budapest"_s)});
        const QByteArray text = unfolded(bytes);
        for (const char *line : {"METHOD:REQUEST", "UID:qbr-1@mainstay", "SEQUENCE:3", "DTSTAMP:20260320T120000Z", "STATUS:CONFIRMED",
                                 "DTSTART;TZID=Europe/Budapest:20260512T100000", "DTEND;TZID=Europe/Budapest:20260512T110000",
                                 "ORGANIZER;CN=Mara:mailto:mara@ours.example", "TZID:Europe/Budapest", "BEGIN:VALARM", "TRIGGER:-P1D",
                                 "ATTENDEE;CN=Ana;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ana@acme.example"})
            QVERIFY2(text.contains(QByteArray(QByteArray("\r\n") + line + "\r\n")), text.constData());
        const Meeting meeting = readOne(bytes);
        QCOMPARE(meeting.uid, u"qbr-1@mainstay"_s);
        QCOMPARE(meeting.sequence, 3);
        QCOMPARE(meeting.start, utc(5, 12, 8));
        QCOMPARE(meeting.minutes, std::optional(60));
        QCOMPARE(meeting.description, u"10 min, Welcome\n20 min; Goals"_s);
        QCOMPARE(meeting.organizer.address, u"mara@ours.example"_s);
        QCOMPARE(meeting.attendees.size(), size_t(3));
        QCOMPARE(meeting.attendees[0].answer, Attendance::Accepted);
    }

    void whatIsSentDependsOnTheReview()
    {
        using enum qbrcalendar::Method;
        QbrEvent one = review(utc(5, 12, 8), {});
        QCOMPARE(qbrcalendar::methodOf({one}), Request);
        QCOMPARE(qbrcalendar::methodOf({one, one}), Publish);
        QVERIFY(!written({one, one}).contains("ATTENDEE"));
        one.qbr.status = QbrStatus::Proposed;
        QVERIFY(written({one}).contains("STATUS:TENTATIVE"));
        for (const QbrStatus status : {QbrStatus::Cancelled, QbrStatus::Skipped}) {
            one.qbr.status = status;
            QCOMPARE(qbrcalendar::methodOf({one}), Cancel);
            QVERIFY(readOne(written({one})).cancelled);
            QVERIFY(!written({one}).contains("VALARM"));
        }
        // Nobody to answer to.
        one.organizer.address.clear();
        QCOMPARE(qbrcalendar::methodOf({one}), Publish);
        QVERIFY(!written({one}).contains("ORGANIZER"));
        QVERIFY(readOne(written({one})).cancelled);
        one.qbr.start = {};
        QCOMPARE(read(written({one})).events, 0);
        QCOMPARE(read(written({})).events, 0);
    }

    void clocksThatChangeAndZones_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<QByteArray>("line");
        const QString budapest = u"Europe/Budapest"_s;
        QTest::newRow("before the gap") << budapest << utc(3, 29, 0, 30) << QByteArray("DTSTART;TZID=Europe/Budapest:20260329T013000");
        QTest::newRow("after the gap") << budapest << utc(3, 29, 1) << QByteArray("DTSTART;TZID=Europe/Budapest:20260329T030000");
        QTest::newRow("ends after the gap") << budapest << utc(3, 29, 0, 45) << QByteArray("DTSTART;TZID=Europe/Budapest:20260329T014500");
        QTest::newRow("ends in the first") << budapest << utc(10, 24, 23, 30) << QByteArray("DTSTART:20261024T233000Z");
        QTest::newRow("ends before the first") << budapest << utc(10, 24, 22, 45) << QByteArray("DTSTART;TZID=Europe/Budapest:20261025T004500");
        QTest::newRow("after the second") << budapest << utc(10, 25, 2) << QByteArray("DTSTART;TZID=Europe/Budapest:20261025T030000");
        QTest::newRow("first of two") << budapest << utc(10, 25, 0) << QByteArray("DTSTART:20261025T000000Z");
        QTest::newRow("ends in the second") << budapest << utc(10, 25, 0, 30) << QByteArray("DTSTART:20261025T003000Z");
        QTest::newRow("second of two") << budapest << utc(10, 25, 1, 30) << QByteArray("DTSTART:20261025T013000Z");
        QTest::newRow("no zone") << QString() << utc(5, 12, 8) << QByteArray("DTSTART:20260512T080000Z");
        QTest::newRow("nobody knows it") << u"Mars/Base"_s << utc(5, 12, 8) << QByteArray("DTSTART:20260512T080000Z");
        QTest::newRow("UTC") << u"UTC"_s << utc(5, 12, 8) << QByteArray("DTSTART:20260512T080000Z");
        QTest::newRow("no summer time") << u"Asia/Tokyo"_s << utc(5, 12, 1) << QByteArray("DTSTART;TZID=Asia/Tokyo:20260512T100000");
        QTest::newRow("south") << u"Australia/Lord_Howe"_s << utc(1, 12, 1) << QByteArray("DTSTART;TZID=Australia/Lord_Howe:20260112T120000");
        QTest::newRow("quarter hours") << u"Asia/Kathmandu"_s << utc(5, 12, 8) << QByteArray("DTSTART;TZID=Asia/Kathmandu:20260512T134500");
    }

    void clocksThatChangeAndZones()
    {
        QFETCH(const QString, zone);
        QFETCH(const QDateTime, start);
        QFETCH(const QByteArray, line);
        QByteArray bytes = written({review(start, zone)});
        QVERIFY2(bytes.contains(QByteArray("\r\n" + line + "\r\n")), bytes.constData());
        QCOMPARE(readOne(bytes).start, start);
        QCOMPARE(readOne(bytes).minutes, std::optional(60));
        renameZone(bytes, zone);
        QCOMPARE(bytes.contains("VTIMEZONE"), line.contains("TZID"));
        QCOMPARE(readOne(bytes).start, start);
        QCOMPARE(readOne(bytes).minutes, std::optional(60));
    }

    void everyHourOfAYearIsTold()
    {
        for (const QString &zone : {u"Europe/Budapest"_s, u"America/New_York"_s, u"Australia/Sydney"_s, u"Africa/Casablanca"_s}) {
            std::vector<QbrEvent> events;
            for (QDateTime at = utc(1, 1, 0); at.date().year() == 2026; at = at.addSecs(5 * 3600 + 900)) {
                events.push_back(review(at, zone));
                events.back().qbr.uid = at.toString(Qt::ISODate);
            }
            QByteArray bytes = written(events);
            renameZone(bytes, zone);
            const IcsContent content = read(bytes);
            QCOMPARE(content.meetings.size(), events.size());
            QVERIFY(content.issues.empty());
            for (size_t i = 0; i < events.size(); ++i)
                QCOMPARE(content.meetings[i].start, events[i].qbr.start);
        }
    }

    void hostileNamesStayInTheirPlace()
    {
        QbrEvent one = review(utc(5, 12, 8), u"Europe/Budapest"_s);
        one.organizer.name = u"Ma\"ra; CN=x:\r\nATTENDEE:mailto:evil@x.example^n"_s;
        one.guests[0].person.name = u"Á,b;c:d\0e"_s + QChar(0) + u"\n\n"_s;
        one.guests[1].person.address = u"a b@x.example"_s;
        one.guests.push_back({{u"Twice"_s, u"ANA@acme.example"_s}, false});
        one.guests.push_back({{u"Plus"_s, u"o'neil+qbr;x@acme.example"_s}, false});
        one.guests.push_back({{u"No address"_s, {}}, false});
        one.summary = u"QBR; \"Acme\", \\n\r\nEND:VEVENT\0"_s + QChar(0) + u"!"_s;
        one.qbr.place = u"Room; 1,\nEND:VCALENDAR"_s;
        one.description = u"A\\B\r\nBEGIN:VEVENT\nC;D,E"_s;
        const QByteArray bytes = written({one});
        const Meeting meeting = readOne(bytes);
        QCOMPARE(meeting.start, one.qbr.start);
        QCOMPARE(meeting.organizer.address, u"mara@ours.example"_s);
        QCOMPARE(meeting.organizer.name, u"Ma'ra; CN=x: ATTENDEE:mailto:evil@x.examplen"_s);
        QCOMPARE(meeting.attendees.size(), size_t(3));
        QVERIFY(meeting.attendees[1].person.name.startsWith(u"Á,b;c:d"));
        QCOMPARE(meeting.attendees[2].person.address, u"o'neil+qbr;x@acme.example"_s);
        QVERIFY(meeting.summary.startsWith(u"QBR; \"Acme\", \\n END:VEVENT"));
        QCOMPARE(meeting.location, u"Room; 1, END:VCALENDAR"_s);
        QCOMPARE(meeting.description, u"A\\B\nBEGIN:VEVENT\nC;D,E"_s);
        QCOMPARE(read(bytes).events, 1);
        QVERIFY(!bytes.contains('\0'));
    }

    void linesAreFoldedBetweenLetters()
    {
        QbrEvent one = review(utc(5, 12, 8), u"Asia/Tokyo"_s);
        one.summary = u"四半期レビュー：株式会社アクメ工業・東京本社"_s.repeated(9);
        one.description = u"Az ügyfél élménye 🙂 "_s.repeated(60).trimmed();
        const QByteArray bytes = written({one});
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line && !QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
        }
        QCOMPARE(readOne(bytes).summary, one.summary);
        QCOMPARE(readOne(bytes).description, one.description);
    }

    void fiveHundredAreInvited()
    {
        QbrEvent one = review(utc(5, 12, 8), u"Europe/Budapest"_s);
        for (int i = 0; i < 500; ++i)
            one.guests.push_back({{u"Guest %1"_s.arg(i), u"guest%1@acme.example"_s.arg(i)}, false});
        QCOMPARE(readOne(written({one})).attendees.size(), size_t(503));
    }

    void peopleComeFromTheWorkspace()
    {
        TestWorkspace workspace;
        const AccountId account = workspace.addAccount(u"Acme"_s);
        const auto member = [&](const QString &name, const QString &mail) {
            Member one;
            one.name = name;
            one.email = mail;
            return workspace.batch(u"member.add"_s, [&] { return accountstore::insertMember(workspace.db(), one); });
        };
        const auto contact = [&](const QString &name, auto change) {
            Contact one;
            one.account = account;
            one.name = name;
            one.email = name.toLower() + u"@acme.example"_s;
            change(one);
            return workspace.batch(u"contact.add"_s, [&] { return accountstore::insertContact(workspace.db(), one); });
        };
        Qbr qbr;
        qbr.account = account;
        qbr.quarterDay = quarter;
        qbr.start = utc(5, 12, 8);
        qbr.owner = member(u"Mara"_s, u"mara@ours.example"_s);
        qbr.members = {qbr.owner, member(u"Leo"_s, u"leo@ours.example"_s)};
        qbr.people = {{contact(u"Ana"_s, [](Contact &) {})}, {contact(u"Gone"_s, [](Contact &one) { one.leftDay = QDate(2026, 1, 1); })},
                      {contact(u"Quiet"_s, [](Contact &one) { one.doNotContact = true; })}};
        qbr.id = workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(workspace.db(), qbr, workspace.clock()); });
        const std::vector<QbrEvent> events = qbrcalendar::events(workspace.db(), {qbr.id}, words()).value();
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events[0].organizer, (CapturedPerson {u"Mara"_s, u"mara@ours.example"_s}));
        QCOMPARE(events[0].guests, (std::vector<QbrEvent::Guest> {{{u"Ana"_s, u"ana@acme.example"_s}, false}, {{u"Leo"_s, u"leo@ours.example"_s}, true}}));
        QCOMPARE(events[0].summary, u"QBR: Acme"_s);
        QCOMPARE(qbrcalendar::events(workspace.db(), {QbrId(99)}, words()).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestQbrCalendar)
#include "tst_qbrcalendar.moc"
