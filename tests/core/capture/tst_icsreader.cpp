// SPDX-License-Identifier: Apache-2.0
#include "core/capture/icsreader.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Talk\r\n" + lines + "END:VEVENT\r\n";
}

/// March 2026, seen from Budapest.
IcsOptions march()
{
    IcsOptions options;
    options.from = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone("Europe/Budapest");
    return options;
}

/// "2026-03-05T09:00Z 30 Talk", a line each.
QStringList told(const IcsContent &content)
{
    QStringList lines;
    for (const Meeting &meeting : content.meetings)
        lines += meeting.start.toString(u"yyyy-MM-ddTHH:mm'Z' "_s)
            + (meeting.minutes ? QString::number(*meeting.minutes) : u"?"_s) + u' ' + meeting.summary;
    return lines;
}

QStringList issues(const IcsContent &content)
{
    QStringList words;
    for (const IcsIssue &issue : content.issues)
        words += toText(issue.problem) + (issue.refused ? u"!"_s : QString());
    return words;
}

} // namespace

class TestIcsReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadInTheirZone_data();
    void timesAreReadInTheirZone();
    void zonesWithCommasAreTheFilesOwn_data();
    void zonesWithCommasAreTheFilesOwn();
    void whatIsBrokenIsRefusedWithAReason_data();
    void whatIsBrokenIsRefusedWithAReason();
    void peopleAreRead();
    void movedOccurrencesReplaceTheirOriginals();
    void sourcesStayWhenAMeetingMoves();
    void encodingsAreTold_data();
    void encodingsAreTold();
    void japaneseSetsAreTold_data();
    void japaneseSetsAreTold();
    void cancelledIsKnown();
    void singlesMayBeAnywhere();
    void tenThousandPeople();
    void largeInputEnds_data();
    void largeInputEnds();
    void controlCharactersAndNulAreDropped();
};

void TestIcsReader::timesAreReadInTheirZone_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");
    QTest::newRow("utc") << QByteArray("DTSTART:20260305T090000Z\r\nDTEND:20260305T093000Z\r\n") << u"2026-03-05T09:00Z 30 Talk"_s;
    QTest::newRow("floating is local") << QByteArray("DTSTART:20260305T090000\r\nDURATION:PT1H\r\n") << u"2026-03-05T08:00Z 60 Talk"_s;
    QTest::newRow("iana") << QByteArray("DTSTART;TZID=Asia/Tokyo:20260305T180000\r\nDTEND;TZID=Asia/Tokyo:20260305T190000\r\n")
                          << u"2026-03-05T09:00Z 60 Talk"_s;
    QTest::newRow("windows") << QByteArray("DTSTART;TZID=Tokyo Standard Time:20260305T180000\r\nDTEND;TZID=Tokyo Standard Time:20260305T190000\r\n")
                             << u"2026-03-05T09:00Z 60 Talk"_s;
    QTest::newRow("windows quoted") << QByteArray("DTSTART;TZID=\"W. Europe Standard Time\":20260305T100000\r\nDURATION:PT15M\r\n")
                                    << u"2026-03-05T09:00Z 15 Talk"_s;
    QTest::newRow("mozilla") << QByteArray("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Budapest:20260305T100000\r\nDURATION:PT15M\r\n")
                             << u"2026-03-05T09:00Z 15 Talk"_s;
    QTest::newRow("two zones") << QByteArray("DTSTART;TZID=Asia/Tokyo:20260305T180000\r\nDTEND:20260305T094500Z\r\n")
                               << u"2026-03-05T09:00Z 45 Talk"_s;
    QTest::newRow("no end") << QByteArray("DTSTART:20260305T090000Z\r\n") << u"2026-03-05T09:00Z ? Talk"_s;
    QTest::newRow("end before start") << QByteArray("DTSTART:20260305T090000Z\r\nDTEND:20260305T080000Z\r\n") << u"2026-03-05T09:00Z ? Talk"_s;
    QTest::newRow("day") << QByteArray("DTSTART;VALUE=DATE:20260305\r\n") << u"2026-03-04T23:00Z 1440 Talk"_s;
    QTest::newRow("three days") << QByteArray("DTSTART;VALUE=DATE:20260305\r\nDTEND;VALUE=DATE:20260308\r\n") << u"2026-03-04T23:00Z 4320 Talk"_s;
    QTest::newRow("the hour that is left out") << QByteArray("DTSTART;TZID=Europe/Budapest:20260329T023000\r\nDURATION:PT1H\r\n")
                                               << u"2026-03-29T01:30Z 60 Talk"_s;
    QTest::newRow("right after the leap") << QByteArray("DTSTART;TZID=America/New_York:20260308T033000\r\nDURATION:PT1H\r\n")
                                               << u"2026-03-08T07:30Z 60 Talk"_s;
    QTest::newRow("not in the window") << QByteArray("DTSTART:20260405T090000Z\r\n") << QString();
    QTest::newRow("first moment") << QByteArray("DTSTART:20260301T000000Z\r\n") << u"2026-03-01T00:00Z ? Talk"_s;
    QTest::newRow("first moment after") << QByteArray("DTSTART:20260401T000000Z\r\n") << QString();
    QTest::newRow("folded") << QByteArray("DTSTART:202603\r\n 05T0900\r\n\t00Z\r\n") << u"2026-03-05T09:00Z ? Talk"_s;
    QTest::newRow("lower case") << QByteArray("dtstart:20260305T090000Z\r\nduration:pt30m\r\n") << u"2026-03-05T09:00Z ? Talk"_s;
    QTest::newRow("alarm inside") << QByteArray("DTSTART:20260305T090000Z\r\nBEGIN:VALARM\r\nDURATION:PT5M\r\nSUMMARY:Wake\r\nEND:VALARM\r\n")
                                  << u"2026-03-05T09:00Z ? Talk"_s;
}

void TestIcsReader::timesAreReadInTheirZone()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, expected);
    const IcsContent content = readIcs(calendar(vevent(lines)), march());
    QCOMPARE(issues(content), QStringList());
    QCOMPARE(told(content).join(u'\n'), expected);
    QCOMPARE(content.events, 1);
}

void TestIcsReader::zonesWithCommasAreTheFilesOwn_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("expected");
    // The file says five hours, so that nothing else can be what was taken.
    const QString fives = u"2026-03-05T05:00Z ? Talk"_s;
    QTest::newRow("quoted, escaped") << QByteArray("(UTC+01:00) Here\\, There\\; Elsewhere") << QByteArray("\"(UTC+01:00) Here, There; Elsewhere\"") << fives;
    QTest::newRow("quoted, bare") << QByteArray("Here, There") << QByteArray("\"Here, There\"") << fives;
    QTest::newRow("bare on both sides") << QByteArray("Here\\, There") << QByteArray("Here\\, There") << fives;
    QTest::newRow("quotes on both sides") << QByteArray("\"Here, There\"") << QByteArray("\"Here, There\"") << fives;
    QTest::newRow("Windows's cities") << QByteArray() << QByteArray("\"(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague\"")
                                      << u"2026-03-05T09:00Z ? Talk"_s;
    QTest::newRow("Windows's cities, long ago") << QByteArray() << QByteArray("\"(GMT+09:00) Osaka, Sapporo, Tokyo\"") << u"2026-03-05T01:00Z ? Talk"_s;
    QTest::newRow("Windows's area") << QByteArray() << QByteArray("\"(UTC-05:00) Eastern Time (US & Canada)\"") << u"2026-03-05T15:00Z ? Talk"_s;
}

void TestIcsReader::zonesWithCommasAreTheFilesOwn()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, parameter);
    const QByteArray own = zone.isEmpty() ? QByteArray()
                                          : "BEGIN:VTIMEZONE\r\nTZID:" + zone
            + "\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    IcsOptions options = march();
    options.local = QTimeZone("America/Sao_Paulo");
    const IcsContent content = readIcs(calendar(own + vevent("DTSTART;TZID=" + parameter + ":20260305T100000\r\n")), options);
    QCOMPARE(issues(content), QStringList());
    QTEST(told(content).join(u'\n'), "expected");
}

void TestIcsReader::whatIsBrokenIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("issues");
    QTest::addColumn<int>("meetings");
    const QByteArray start = "DTSTART:20260305T090000Z\r\n";
    QTest::newRow("empty") << QByteArray() << u"not-a-calendar!"_s << 0;
    QTest::newRow("words") << QByteArray("Dear Mia,\nsee you.\n") << u"not-a-calendar!"_s << 0;
    QTest::newRow("no start") << calendar(vevent("DTEND:20260305T090000Z\r\n")) << u"no-start!"_s << 0;
    QTest::newRow("bad start") << calendar(vevent("DTSTART:20261399T250000Z\r\n")) << u"bad-start!"_s << 0;
    QTest::newRow("words for a start") << calendar(vevent("DTSTART:tomorrow\r\n")) << u"bad-start!"_s << 0;
    QTest::newRow("year 9999") << calendar(vevent("DTSTART:99991231T235959Z\r\n")) << u"bad-start!"_s << 0;
    QTest::newRow("year 1") << calendar(vevent("DTSTART:00010101T000000Z\r\n")) << u"bad-start!"_s << 0;
    QTest::newRow("value of another type") << calendar(vevent("DTSTART;VALUE=INTEGER:5\r\n")) << u"bad-start!"_s << 0;
    QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n" + start) << u"cut-off!"_s << 0;
    QTest::newRow("next begins") << calendar("BEGIN:VEVENT\r\nUID:a\r\n" + start + vevent(start)) << u"cut-off!"_s << 1;
    QTest::newRow("one bad, one good") << calendar(vevent("DTSTART:never\r\n") + vevent(start)) << u"bad-start!"_s << 1;
    QTest::newRow("unknown zone") << calendar(vevent("DTSTART;TZID=Atlantis/Deep:20260305T090000\r\n")) << u"unknown-zone"_s << 1;
    QTest::newRow("every second") << calendar(vevent(start + "RRULE:FREQ=SECONDLY\r\n")) << u"too-frequent"_s << 1;
    QTest::newRow("every minute") << calendar(vevent(start + "RRULE:FREQ=MINUTELY;COUNT=3\r\n")) << u"too-frequent"_s << 1;
    QTest::newRow("times bomb") << calendar(vevent(start + "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6,7\r\n"))
                                << u"too-frequent"_s << 1;
    QTest::newRow("30 February") << calendar(vevent(start + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n")) << u"bad-rule"_s << 1;
    QTest::newRow("interval 0") << calendar(vevent(start + "RRULE:FREQ=DAILY;INTERVAL=0\r\n")) << u"bad-rule"_s << 1;
    QTest::newRow("no rule") << calendar(vevent(start + "RRULE:now and then\r\n")) << u"bad-rule"_s << 1;
    QTest::newRow("another calendar") << calendar(vevent(start + "RRULE:RSCALE=CHINESE;FREQ=YEARLY\r\n")) << u"bad-rule"_s << 1;
    QTest::newRow("hourly for centuries") << calendar(vevent("DTSTART:19000101T090000Z\r\nRRULE:FREQ=HOURLY\r\n")) << u"too-much-work"_s << 0;
    // libical remembers errors, and takes an old one for a fault of the next yearly rule.
    QTest::newRow("an error before a rule") << calendar(vevent("DTSTART:never\r\nSEQUENCE:x\r\n")
                                                        + vevent("DTSTART:20200305T090000Z\r\nATTENDEE;PARTSTAT=:x\r\nRRULE:FREQ=YEARLY\r\n"))
                                            << u"bad-start!"_s << 1;
    QTest::newRow("a rule too long") << calendar(vevent(start + "RRULE:FREQ=DAILY;BYMONTH=1" + QByteArray(1000, '1') + "\r\n")) << u"bad-rule"_s << 1;
    QTest::newRow("no end of the calendar") << QByteArray("BEGIN:VCALENDAR\r\n" + vevent(start)) << u"file-cut-off"_s << 1;
    QTest::newRow("no calendar around it") << vevent(start) << QString() << 1;
    QTest::newRow("end of the world") << calendar(vevent(start + "RRULE:FREQ=DAILY;UNTIL=99991231T000000Z\r\n")) << QString() << 27;
}

void TestIcsReader::whatIsBrokenIsRefusedWithAReason()
{
    QFETCH(const QByteArray, bytes);
    const IcsContent content = readIcs(bytes, march());
    QTEST(issues(content).join(u' '), "issues");
    QTEST(int(content.meetings.size()), "meetings");
}

void TestIcsReader::peopleAreRead()
{
    const IcsContent content = readIcs(
        calendar(vevent("DTSTART:20260305T090000Z\r\n"
                       "ORGANIZER;CN=\"Kov\xc3\xa1" "cs, Mia\":MAILTO:Mia@Vendor.Example\r\n"
                       "ATTENDEE;PARTSTAT=DECLINED;CN=\xe4\xbd\x90\xe8\x97\xa4:mailto:sato@kobo.example\r\n"
                       "ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@vendor.example\r\n"
                       "ATTENDEE;CN=ghost@kobo.example:mailto:ghost@kobo.example\r\n"
                       "ATTENDEE;CN=No Address:invalid:nomail\r\n"
                       "ATTENDEE;EMAIL=b@kobo.example;CN=B:urn:uuid:1\r\n"
                       "ATTENDEE;VALUE=INTEGER:5\r\n")),
        march());
    QCOMPARE(content.meetings.size(), size_t(1));
    const Meeting &meeting = content.meetings.front();
    QCOMPARE(meeting.organizer, (CapturedPerson {u"Kovács, Mia"_s, u"mia@vendor.example"_s}));
    QCOMPARE(meeting.attendees.size(), size_t(4));
    QCOMPARE(meeting.attendees[0].person, (CapturedPerson {u"佐藤"_s, u"sato@kobo.example"_s}));
    QCOMPARE(meeting.attendees[0].answer, Attendance::Declined);
    QCOMPARE(meeting.attendees[1].person, (CapturedPerson {QString(), u"ghost@kobo.example"_s}));
    QCOMPARE(meeting.attendees[2].person, (CapturedPerson {u"No Address"_s, QString()}));
    QCOMPARE(meeting.attendees[3].person.address, u"b@kobo.example"_s);
}

void TestIcsReader::movedOccurrencesReplaceTheirOriginals()
{
    const QByteArray series = "BEGIN:VEVENT\r\nUID:s\r\nSUMMARY:Weekly\r\nDTSTART;TZID=Europe/Budapest:20260302T100000\r\n"
                              "DTEND;TZID=Europe/Budapest:20260302T103000\r\nRRULE:FREQ=WEEKLY\r\n"
                              "EXDATE;TZID=Europe/Budapest:20260309T100000\r\nRDATE;TZID=Europe/Budapest:20260304T100000\r\nEND:VEVENT\r\n";
    const QByteArray moved = "BEGIN:VEVENT\r\nUID:s\r\nSUMMARY:Moved\r\nRECURRENCE-ID;TZID=Europe/Budapest:20260316T100000\r\n"
                             "DTSTART;TZID=Europe/Budapest:20260317T150000\r\nDTEND;TZID=Europe/Budapest:20260317T160000\r\nEND:VEVENT\r\n";
    const IcsContent content = readIcs(calendar(moved + series), march());
    QCOMPARE(issues(content), QStringList());
    // 30 March is after the clocks went forward: ten o'clock is ten o'clock.
    QCOMPARE(told(content),
             (QStringList {u"2026-03-02T09:00Z 30 Weekly"_s, u"2026-03-04T09:00Z 30 Weekly"_s, u"2026-03-17T14:00Z 60 Moved"_s,
                           u"2026-03-23T09:00Z 30 Weekly"_s, u"2026-03-30T08:00Z 30 Weekly"_s}));
    QCOMPARE(sourceOf(content.meetings[2]), u"ics:s/20260316T090000Z"_s);
    QCOMPARE(sourceOf(content.meetings[4]), u"ics:s/20260330T080000Z"_s);
}

void TestIcsReader::sourcesStayWhenAMeetingMoves()
{
    const IcsContent before = readIcs(calendar(vevent("DTSTART:20260305T090000Z\r\n")), march());
    const IcsContent after = readIcs(calendar(vevent("DTSTART:20260306T110000Z\r\nSEQUENCE:1\r\n")), march());
    QCOMPARE(sourceOf(before.meetings.at(0)), u"ics:one"_s);
    QCOMPARE(sourceOf(after.meetings.at(0)), u"ics:one"_s);
    // Both in one file: the newer one holds.
    const IcsContent both = readIcs(calendar(vevent("DTSTART:20260306T110000Z\r\nSEQUENCE:1\r\n") + vevent("DTSTART:20260305T090000Z\r\n")), march());
    QCOMPARE(told(both), QStringList {u"2026-03-06T11:00Z ? Talk"_s});
}

void TestIcsReader::encodingsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(calendar("BEGIN:VEVENT\r\nUID:one\r\nDTSTART:20260305T090000Z\r\nSUMMARY:Meg\xc3\xbajitás é ö\r\nEND:VEVENT\r\n"));
    const QString whole = QString(text).replace(QRegularExpression(u"SUMMARY:.*\r\n"_s), u"SUMMARY:Megújítás é ö\r\n"_s);
    QTest::newRow("utf-8") << whole.toUtf8();
    QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbf") + whole.toUtf8();
    QTest::newRow("latin-1") << whole.toLatin1();
    QTest::newRow("utf-16") << QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(whole.utf16()), whole.size() * 2);
    // A fold between the two bytes of ú.
    QTest::newRow("folded inside of a letter") << whole.toUtf8().replace("Meg\xc3\xba", "Meg\xc3\r\n \xba");
    QTest::newRow("old line ends") << whole.toUtf8().replace("\r\n", "\r");
    QTest::newRow("unix line ends") << whole.toUtf8().replace("\r\n", "\n");
}

void TestIcsReader::encodingsAreTold()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(told(readIcs(bytes, march())), QStringList {u"2026-03-05T09:00Z ? Megújítás é ö"_s});
}

void TestIcsReader::japaneseSetsAreTold_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("summary");
    for (const char *charset : {"Shift_JIS", "EUC-JP", "UTF-8"}) {
        // 表, ソ and 十 end in the byte of a backslash in Shift_JIS; the last title has kanji alone.
        for (const QString &summary : {u"表示ソフトの十分な説明"_s, u"能力表"_s, u"定例会議"_s, u"田中様、ご契約の更新"_s})
            QTest::addRow("%s %s", charset, qPrintable(summary)) << QByteArray(charset) << summary;
    }
}

void TestIcsReader::japaneseSetsAreTold()
{
    QFETCH(const QByteArray, charset);
    QFETCH(const QString, summary);
    QStringEncoder encoder(charset.constData());
    const auto written = [&](const QString &text) { return QByteArray(encoder(text)); };
    const QString lines = u"BEGIN:VEVENT\r\nUID:one\r\nDTSTART:20260305T090000Z\r\nSUMMARY:"_s + summary
        + u"\r\nDESCRIPTION:予定\\n表\\, 次\r\nORGANIZER;CN=予実 太郎:mailto:a@kobo.example\r\nATTENDEE;CN=\"表, 十\":mailto:b@kobo.example\r\nEND:VEVENT\r\n"_s;
    const QByteArray whole = calendar(written(lines));
    // Folded by bytes, in the middle of a letter.
    const QByteArray title = written(u"SUMMARY:"_s + summary);
    QByteArray folded = whole;
    folded.replace(title, QByteArray(title.first(9) + "\r\n " + title.mid(9)));
    for (const QByteArray &bytes : {whole, folded}) {
        const IcsContent content = readIcs(bytes, march());
        QCOMPARE(issues(content), QStringList());
        QCOMPARE(content.meetings.size(), size_t(1));
        const Meeting &meeting = content.meetings.front();
        QCOMPARE(meeting.summary, summary);
        QCOMPARE(meeting.description, u"予定\n表, 次"_s);
        QCOMPARE(meeting.organizer.name, u"予実 太郎"_s);
        QCOMPARE(meeting.attendees.at(0).person.name, u"表, 十"_s);
    }
    // What is not Japanese stays what it is.
    const QByteArray western = calendar("BEGIN:VEVENT\r\nUID:w\r\nDTSTART:20260305T090000Z\r\nSUMMARY:Meg\xfaj\xedt\xe1s \x96 don\x92t\r\nEND:VEVENT\r\n");
    QCOMPARE(readIcs(western, march()).meetings.at(0).summary, u"Megújítás – don’t"_s);
}

void TestIcsReader::cancelledIsKnown()
{
    const QByteArray start = "DTSTART:20260305T090000Z\r\n";
    QVERIFY(!readIcs(calendar(vevent(start + "STATUS:CONFIRMED\r\n")), march()).meetings.at(0).cancelled);
    QVERIFY(readIcs(calendar(vevent(start + "STATUS:CANCELLED\r\n")), march()).meetings.at(0).cancelled);
    QVERIFY(readIcs(calendar("METHOD:CANCEL\r\n" + vevent(start)), march()).meetings.at(0).cancelled);
    // Each calendar of a file has its own method.
    const IcsContent two = readIcs(calendar("METHOD:CANCEL\r\n" + vevent(start))
                                       + calendar("BEGIN:VEVENT\r\nUID:two\r\n" + start + "END:VEVENT\r\n"),
                                   march());
    QCOMPARE(two.meetings.size(), size_t(2));
    QVERIFY(two.meetings[0].cancelled != two.meetings[1].cancelled);
}

void TestIcsReader::singlesMayBeAnywhere()
{
    IcsOptions options = march();
    const QByteArray bytes = calendar(vevent("DTSTART:20240305T090000Z\r\n"));
    QCOMPARE(readIcs(bytes, options).meetings.size(), size_t(0));
    options.singles = IcsOptions::Singles::Always;
    QCOMPARE(readIcs(bytes, options).meetings.size(), size_t(1));
}

void TestIcsReader::tenThousandPeople()
{
    QByteArray lines = "DTSTART:20260305T090000Z\r\n";
    for (int i = 0; i < 10'000; ++i)
        lines += "ATTENDEE;CN=Person " + QByteArray::number(i) + ":mailto:p" + QByteArray::number(i) + "@kobo.example\r\n";
    const IcsContent content = readIcs(calendar(vevent(lines)), march());
    QCOMPARE(content.meetings.at(0).attendees.size(), size_t(10'000));
    QCOMPARE(issues(content), QStringList());
    IcsOptions fewer = march();
    fewer.limits.people = 100;
    const IcsContent cut = readIcs(calendar(vevent(lines)), fewer);
    QCOMPARE(cut.meetings.at(0).attendees.size(), size_t(100));
    QCOMPARE(issues(cut), QStringList {u"too-many-people"_s});
}

void TestIcsReader::largeInputEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("firstIssue");
    const QByteArray start = "DTSTART:20260305T090000Z\r\n";
    QByteArray folded = "DESCRIPTION:";
    for (int i = 0; i < 700'000; ++i)
        folded += "\r\n seventy characters of a line that goes on and on and on and on and on.";
    QTest::newRow("50 MB of a folded line") << calendar(vevent(start + folded + "\r\n")) << u"file-too-large!"_s;
    QTest::newRow("3 MB of a line") << calendar(vevent(start + "DESCRIPTION:" + QByteArray(3'000'000, 'x') + "\r\n")) << u"line-too-long!"_s;
    QByteArray nested;
    for (int i = 0; i < 200'000; ++i)
        nested += "BEGIN:VTODO\r\n";
    QTest::newRow("200,000 levels") << calendar("BEGIN:VEVENT\r\n" + start + nested) << u"cut-off!"_s;
    QByteArray many;
    for (int i = 0; i < 2'000; ++i)
        many += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "\r\nDTSTART:19010101T000000Z\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=MO\r\nEND:VEVENT\r\n";
    QTest::newRow("2,000 heavy rules") << calendar(many) << QString();
}

void TestIcsReader::largeInputEnds()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    IcsOptions options = march();
    options.limits.milliseconds = 2'000;
    const IcsContent content = readIcs(bytes, options);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    QTEST(issues(content).value(0).section(u' ', 0, 0).replace(u"too-much-work"_s, QString()), "firstIssue");
}

void TestIcsReader::controlCharactersAndNulAreDropped()
{
    QByteArray bytes = calendar("BEGIN:VEVENT\r\nUID:o\x01ne\r\nDTSTART:20260305T090000Z\r\nSUMMARY:A@B \xe2\x80\xae" "evil \xf0\x9f\x98\x80\r\n"
                                "DESCRIPTION:one\\ntwo\\, three\\; <b>\r\nEND:VEVENT\r\n");
    bytes.replace('@', '\0');
    const IcsContent content = readIcs(bytes, march());
    QCOMPARE(content.meetings.size(), size_t(1));
    QCOMPARE(content.meetings[0].uid, u"one"_s);
    QCOMPARE(content.meetings[0].summary, QString::fromUtf8("AB evil \xf0\x9f\x98\x80"));
    QCOMPARE(content.meetings[0].description, u"one\ntwo, three; <b>"_s);
}

QTEST_GUILESS_MAIN(TestIcsReader)
#include "tst_icsreader.moc"
