// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewmove.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone budapest("Europe/Budapest");
const QTimeZone newYork("America/New_York");
const QTimeZone tokyo("Asia/Tokyo");

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

/// Where a review goes that is moved to a day (QBR-2), above all on days when the clock changes.
class TestReviewMove final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallsOfDaysWithAnotherClock_data()
    {
        QTest::addColumn<QTimeZone>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<int>("hint");
        const auto row = [](const char *name, const QTimeZone &zone, QDate day, QTime time, const QDateTime &start, ClockHint hint) {
            QTest::newRow(name) << zone << day << time << start << int(hint);
        };
        // 29 March 2026, 02:00 → 03:00.
        row("Budapest before", budapest, QDate(2026, 3, 29), QTime(1, 59), utc(3, 29, 0, 59), ClockHint::None);
        row("Budapest gap", budapest, QDate(2026, 3, 29), QTime(2, 30), utc(3, 29, 1, 30), ClockHint::Skipped); // 03:30
        row("Budapest after", budapest, QDate(2026, 3, 29), QTime(3, 0), utc(3, 29, 1, 0), ClockHint::None);
        // 25 October 2026, 03:00 → 02:00.
        row("Budapest before two", budapest, QDate(2026, 10, 25), QTime(1, 59), utc(10, 24, 23, 59), ClockHint::None);
        row("Budapest twice", budapest, QDate(2026, 10, 25), QTime(2, 30), utc(10, 25, 0, 30), ClockHint::Twice);
        row("Budapest after two", budapest, QDate(2026, 10, 25), QTime(3, 0), utc(10, 25, 2, 0), ClockHint::None);
        // 8 March and 1 November 2026.
        row("New York gap", newYork, QDate(2026, 3, 8), QTime(2, 0), utc(3, 8, 7, 0), ClockHint::Skipped); // 03:00
        row("New York twice", newYork, QDate(2026, 11, 1), QTime(1, 0), utc(11, 1, 5, 0), ClockHint::Twice);
        row("New York noon", newYork, QDate(2026, 11, 1), QTime(12, 0), utc(11, 1, 17, 0), ClockHint::None);
        row("no change", tokyo, QDate(2026, 3, 29), QTime(2, 30), utc(3, 28, 17, 30), ClockHint::None);
    }
    void wallsOfDaysWithAnotherClock()
    {
        QFETCH(const QTimeZone, zone);
        QFETCH(const QDate, day);
        QFETCH(const QTime, time);
        QFETCH(const QDateTime, start);
        QFETCH(const int, hint);
        const ClockTime found = reviewmove::atWall(day, time, zone);
        QCOMPARE(found.start, start);
        QCOMPARE(int(found.hint), hint);
    }

    void theSecondOfTwoTimesIsOneOfThem()
    {
        QVERIFY(reviewmove::isTwice(utc(10, 25, 0, 30), budapest));
        QVERIFY(reviewmove::isTwice(utc(10, 25, 1, 30), budapest));
        QVERIFY(!reviewmove::isTwice(utc(10, 25, 2, 0), budapest));
        QVERIFY(!reviewmove::isTwice(utc(3, 29, 1, 0), budapest));
    }

    void theTimeOfTheDayIsKeptInTheZoneOfTheReview()
    {
        // 10:00 in Budapest before and after its clock changes.
        QCOMPARE(reviewmove::toDay(utc(3, 27, 9), budapest, budapest, QDate(2026, 3, 30)).start, utc(3, 30, 8));
        // 10:00 in New York, whose clock has changed three weeks before the reader's.
        QCOMPARE(reviewmove::toDay(utc(3, 6, 15), newYork, budapest, QDate(2026, 3, 9)).start, utc(3, 9, 14));
        // 08:00 in Tokyo is the reader's day before: what is dropped on a day of the reader's is there.
        const ClockTime tokyos = reviewmove::toDay(utc(3, 17, 23), tokyo, newYork, QDate(2026, 3, 20));
        QCOMPARE(tokyos.start, utc(3, 20, 23));
        QCOMPARE(tokyos.start.toTimeZone(newYork).date(), QDate(2026, 3, 20));
        // 23:30 in New York, dropped where the reader's clock has it on the next day before and on the same after.
        const QDateTime late = utc(3, 27, 22, 30); // 23:30 in Budapest
        QCOMPARE(reviewmove::toDay(late, QTimeZone::utc(), budapest, QDate(2026, 3, 31)).start.toTimeZone(budapest).date(), QDate(2026, 3, 31));
    }

    void gapsAndTwinsOnTheNewDayAreTold()
    {
        const ClockTime gap = reviewmove::toDay(utc(3, 27, 1, 30), budapest, budapest, QDate(2026, 3, 29));
        QCOMPARE(gap.start, utc(3, 29, 1, 30));
        QCOMPARE(gap.hint, ClockHint::Skipped);
        const ClockTime twice = reviewmove::toDay(utc(10, 30, 5, 30), newYork, newYork, QDate(2026, 11, 1));
        QCOMPARE(twice.start, utc(11, 1, 5, 30));
        QCOMPARE(twice.hint, ClockHint::Twice);
    }

    void withoutADateItIsTenInTheMorning()
    {
        QCOMPARE(reviewmove::firstOn(QDate(2026, 3, 18), tokyo, budapest).start, utc(3, 18, 1));
        const QTimeZone auckland("Pacific/Auckland"); // 10:00 is 22:00 of the day before in Budapest
        QCOMPARE(reviewmove::firstOn(QDate(2026, 3, 18), auckland, budapest).start.toTimeZone(budapest).date(), QDate(2026, 3, 18));
    }

    void unknownZonesAreTheReaders()
    {
        QCOMPARE(reviewmove::zoneNamed(u"Asia/Tokyo"_s, budapest), tokyo);
        QCOMPARE(reviewmove::zoneNamed(u"Moon/Tycho"_s, budapest), budapest);
        QCOMPARE(reviewmove::zoneNamed({}, budapest), budapest);
    }
};

QTEST_GUILESS_MAIN(TestReviewMove)
#include "tst_reviewmove.moc"
