// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/calendarupdate.h"
#include "core/qbr/holidaycalendar.h"
#include "core/qbr/qbrcalendar.h"
#include "core/qbr/qbrstore.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

/// A workspace with one review, and calendars that speak of it.
class Review final
{
public:
    Review()
        : account(workspace.addAccount(u"Acme"_s))
    {
        Qbr qbr;
        qbr.account = account;
        qbr.quarterDay = QDate(2026, 4, 1);
        qbr.status = QbrStatus::Scheduled;
        qbr.start = utc(5, 12, 8);
        qbr.timeZone = u"Europe/Budapest"_s;
        qbr.place = u"https://meet.example/x"_s;
        add(qbr);
    }

    void add(const Qbr &qbr)
    {
        id = workspace.batch(u"qbr.add"_s, [&] { return qbrstore::insert(workspace.db(), qbr, workspace.clock()); });
    }

    void change(const std::function<void(Qbr &)> &how)
    {
        Qbr qbr = stored();
        how(qbr);
        workspace.batch(u"qbr.edit"_s, [&] { return qbrstore::update(workspace.db(), qbr, workspace.clock()); });
    }

    Qbr stored() { return qbrstore::byId(workspace.db(), id).value(); }

    CalendarUpdate apply(const QByteArray &bytes)
    {
        return workspace.batch(u"qbr.calendar"_s, [&] {
            return calendarupdate::applyFile(workspace.db(), bytes, QTimeZone("Europe/Budapest"), u"Cancelled in the calendar"_s, workspace.clock());
        });
    }

    CalendarOutcome outcome(const QByteArray &lines, const QByteArray &method = "PUBLISH")
    {
        const CalendarUpdate update = apply(file("UID:" + stored().uid.toLatin1() + "\r\n" + lines, method));
        return update.changes.size() == 1 && update.unknown == 0 ? update.changes.front().outcome : CalendarOutcome(-1);
    }

    static QByteArray file(const QByteArray &event, const QByteArray &method = "PUBLISH")
    {
        return "BEGIN:VCALENDAR\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\n" + event + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    QByteArray exported()
    {
        const QbrEventWords words {[](const QbrEvent &event) { return event.accountName; }, [](const QbrEvent &) { return u"Agenda"_s; }};
        return qbrcalendar::toIcs(qbrcalendar::events(workspace.db(), {id}, words).value(), workspace.clock());
    }

    TestWorkspace workspace;
    AccountId account;
    QbrId id;
};

const QByteArray moved = "DTSTART:20260514T090000Z\r\nDTEND:20260514T103000Z\r\n";

} // namespace

/// What other programs made of our reviews (QBR-4).
class TestCalendarUpdate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveIsTakenOver()
    {
        Review review;
        QCOMPARE(review.outcome(moved + "SEQUENCE:4\r\nLOCATION:Room 3\r\n", "REQUEST"), CalendarOutcome::Moved);
        const Qbr now = review.stored();
        QCOMPARE(now.start, utc(5, 14, 9));
        QCOMPARE(now.minutes, 90);
        QCOMPARE(now.place, u"Room 3"_s);
        QCOMPARE(now.sequence, 4);
        QCOMPARE(now.status, QbrStatus::Scheduled);
        QCOMPARE(now.timeZone, u"Europe/Budapest"_s);
        QCOMPARE(review.outcome(moved + "SEQUENCE:4\r\nLOCATION:Room 3\r\n"), CalendarOutcome::Unchanged);
        QCOMPARE(review.outcome("DTSTART:20260515T090000Z\r\nSEQUENCE:3\r\n"), CalendarOutcome::Older);
        QCOMPARE(review.stored(), now);
    }

    void theSameNumberIsAChangeOnce()
    {
        Review review;
        const QByteArray before = review.exported();
        QCOMPARE(review.outcome(moved), CalendarOutcome::Moved);
        QCOMPARE(review.stored().sequence, 1);
        QCOMPARE(review.outcome(moved), CalendarOutcome::Unchanged);
        // The place was not in it and stays.
        QCOMPARE(review.stored().place, u"https://meet.example/x"_s);
        const CalendarUpdate old = review.apply(before);
        QCOMPARE(old.changes.front().outcome, CalendarOutcome::Older);
        QCOMPARE(review.stored().start, utc(5, 14, 9));
        // A higher number without news is remembered.
        QCOMPARE(review.outcome(moved + "SEQUENCE:7\r\nDESCRIPTION:other words\r\n"), CalendarOutcome::Unchanged);
        QCOMPARE(review.stored().sequence, 7);
    }

    void aCancellingIsTakenOver()
    {
        for (const QByteArray &lines : {QByteArray("STATUS:CANCELLED\r\n"), QByteArray()}) {
            Review review;
            QCOMPARE(review.outcome(moved + "SEQUENCE:1\r\n" + lines, lines.isEmpty() ? "CANCEL" : "PUBLISH"), CalendarOutcome::Cancelled);
            const Qbr now = review.stored();
            QCOMPARE(now.status, QbrStatus::Cancelled);
            QCOMPARE(now.reason, u"Cancelled in the calendar"_s);
            QCOMPARE(now.start, utc(5, 12, 8));
            QCOMPARE(review.outcome(moved + "STATUS:CANCELLED\r\n"), CalendarOutcome::Unchanged);
            QCOMPARE(review.outcome(moved + "SEQUENCE:0\r\n"), CalendarOutcome::Older);
            QCOMPARE(review.outcome(moved + "SEQUENCE:9\r\n"), CalendarOutcome::CancelledHere);
            QCOMPARE(review.stored(), now);
        }
    }

    void whatIsNoDecisionIsLeft_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, const QByteArray &lines, const QByteArray &method, CalendarOutcome outcome) {
            QTest::newRow(name) << lines << method << int(outcome);
        };
        row("reply", moved + "SEQUENCE:5\r\nATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example\r\n", "REPLY", CalendarOutcome::Answer);
        row("counter", moved + "SEQUENCE:5\r\n", "COUNTER", CalendarOutcome::Answer);
        row("series", moved + "SEQUENCE:5\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n", "PUBLISH", CalendarOutcome::Series);
        row("one of a series", moved + "SEQUENCE:5\r\nRECURRENCE-ID:20260512T080000Z\r\n", "PUBLISH", CalendarOutcome::Series);
        row("whole day", "DTSTART;VALUE=DATE:20260514\r\nSEQUENCE:5\r\n", "PUBLISH", CalendarOutcome::Unusable);
        row("no length", "DTSTART:20260514T090000Z\r\nDTEND:20260514T090000Z\r\nSEQUENCE:5\r\n", "PUBLISH", CalendarOutcome::Unusable);
        row("days long", "DTSTART:20260514T090000Z\r\nDURATION:P2D\r\nSEQUENCE:5\r\n", "PUBLISH", CalendarOutcome::Unusable);
        row("no room to count", moved + "SEQUENCE:2147483647\r\n", "PUBLISH", CalendarOutcome::Unusable);
        row("no room to cancel", moved + "SEQUENCE:2147483647\r\nSTATUS:CANCELLED\r\n", "PUBLISH", CalendarOutcome::Unusable);
        row("negative", moved + "SEQUENCE:-3\r\n", "PUBLISH", CalendarOutcome::Older);
    }

    void whatIsNoDecisionIsLeft()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QByteArray, method);
        QFETCH(const int, outcome);
        Review review;
        const Qbr before = review.stored();
        QCOMPARE(int(review.outcome(lines, method)), outcome);
        QCOMPARE(review.stored(), before);
    }

    void whatWasHeldStays()
    {
        Review review;
        review.change([](Qbr &qbr) { qbr.status = QbrStatus::Held; });
        const Qbr before = review.stored();
        QCOMPARE(review.outcome(moved + "SEQUENCE:5\r\n"), CalendarOutcome::Held);
        QCOMPARE(review.outcome(moved + "SEQUENCE:5\r\nSTATUS:CANCELLED\r\n"), CalendarOutcome::Held);
        QCOMPARE(review.stored(), before);
    }

    void eventsOfOthersAreCounted()
    {
        Review review;
        const CalendarUpdate update = review.apply(Review::file("UID:other@x\r\n" + moved) + Review::file("UID:weekly@x\r\nRRULE:FREQ=DAILY;COUNT=20\r\n" + moved)
                                                   + Review::file(moved) + Review::file("UID:no start\r\n"));
        QCOMPARE(update.unknown, 3);
        QVERIFY(update.changes.empty());
        QCOMPARE(update.issues.size(), size_t(1));
        QCOMPARE(review.apply("no calendar").issues.front().problem, IcsProblem::NotACalendar);
    }

    void roundTripLosesNothing()
    {
        QRandomGenerator random(7);
        const QStringList zones {u"Europe/Budapest"_s, u"Asia/Tokyo"_s, u"America/New_York"_s, u"Australia/Lord_Howe"_s, {}};
        const QStringList places {{}, u"Room; 1, \"A\"\nsecond line"_s, u"会議室"_s.repeated(300), u"https://meet.example/?a=1&b=^x"_s};
        Review review;
        for (int i = 0; i < 150; ++i) {
            Qbr qbr;
            qbr.account = review.account;
            qbr.quarterDay = QDate(2026, 10, 1);
            qbr.status = qbrStatuses.rows[size_t(random.bounded(int(qbrStatuses.rows.size())))].first;
            qbr.reason = u"Because"_s;
            // Around the nights in which clocks change, to the millisecond.
            qbr.start = QDateTime(QDate(2026, random.bounded(2) ? 10 : 3, 20), QTime(0, 0), Qt::UTC).addMSecs(qint64(random.bounded(20 * 24 * 3600)) * 1000 + random.bounded(1000));
            qbr.timeZone = zones[random.bounded(int(zones.size()))];
            qbr.minutes = 1 + random.bounded(1440);
            qbr.place = places[random.bounded(int(places.size()))];
            qbr.agenda = usualAgenda(QbrKind::Qbr, qbr.minutes);
            qbr.notes = u"Notes"_s;
            qbr.sequence = random.bounded(20);
            review.add(qbr);
            const Qbr before = review.stored();
            const CalendarUpdate update = review.apply(review.exported());
            QCOMPARE(update.changes.size(), size_t(1));
            QCOMPARE(update.changes.front().outcome, CalendarOutcome::Unchanged);
            QVERIFY(update.issues.empty());
            QCOMPARE(review.stored(), before);
        }
    }

    void holidaysAreWholeDays()
    {
        const QByteArray bytes = Review::file("SUMMARY:New Year\r\nDTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY\r\n")
            + Review::file("SUMMARY:Christmas\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\n")
            + Review::file("SUMMARY:Second\r\nDTSTART;VALUE=DATE:20261226\r\n")
            + Review::file("SUMMARY:Around the year\r\nDTSTART;VALUE=DATE:20251230\r\nDTEND;VALUE=DATE:20260103\r\n")
            + Review::file("SUMMARY:Last\r\nDTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280102\r\n")
            + Review::file("SUMMARY:Party\r\nDTSTART:20260514T090000Z\r\n")
            + Review::file("SUMMARY:School year\r\nDTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20270615\r\n")
            + Review::file("SUMMARY:Off\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20260820\r\n");
        const HolidayContent read = readHolidays(bytes, u"HU"_s, 2026, 2027);
        const std::vector<Holiday> expected {{u"HU"_s, QDate(2026, 1, 1), u"Around the year, New Year"_s},
                                             {u"HU"_s, QDate(2026, 1, 2), u"Around the year"_s},
                                             {u"HU"_s, QDate(2026, 12, 25), u"Christmas"_s},
                                             {u"HU"_s, QDate(2026, 12, 26), u"Christmas, Second"_s},
                                             {u"HU"_s, QDate(2027, 1, 1), u"New Year"_s},
                                             {u"HU"_s, QDate(2027, 12, 31), u"Last"_s}};
        QCOMPARE(read.holidays, expected);
        QCOMPARE(read.otherEvents, 3);
        QVERIFY(read.issues.empty());
        QVERIFY(readHolidays("nonsense", u"HU"_s, 2026, 2027).holidays.empty());
    }
};

QTEST_GUILESS_MAIN(TestCalendarUpdate)
#include "tst_calendarupdate.moc"
