// SPDX-License-Identifier: Apache-2.0
// Rules entered in the middle give what they give from their beginning, and what counting by hand gives.
#include "core/capture/icsreader.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QByteArray series(const QByteArray &start, const QByteArray &rule)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:s\r\nDTSTART:" + start + "\r\nRRULE:" + rule
        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

QList<QDateTime> starts(const QByteArray &bytes, QDate from, QDate to)
{
    IcsOptions options;
    options.from = QDateTime(from, QTime(0, 0), Qt::UTC);
    options.to = QDateTime(to, QTime(0, 0), Qt::UTC);
    options.local = QTimeZone::utc();
    options.limits.occurrences = 10'000;
    QList<QDateTime> all;
    const IcsContent content = readIcs(bytes, options);
    for (const Meeting &meeting : content.meetings)
        all += meeting.start;
    return all;
}

QByteArray randomRule(QRandomGenerator &random)
{
    static const QByteArrayList days {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const QByteArray interval = ";INTERVAL=" + QByteArray::number(random.bounded(1, 5));
    const QByteArray day = days[random.bounded(7)];
    const QByteArray other = days[random.bounded(7)];
    const QByteArray number = QByteArray::number(random.bounded(1, 5));
    switch (random.bounded(9)) {
    case 0:
        return "FREQ=DAILY" + interval;
    case 1:
        return "FREQ=WEEKLY" + interval;
    case 2:
        return "FREQ=WEEKLY;BYDAY=" + day + "," + other + interval;
    case 3:
        return "FREQ=MONTHLY" + interval;
    case 4:
        return "FREQ=MONTHLY;BYDAY=" + number + day + interval;
    case 5:
        return "FREQ=MONTHLY;BYDAY=-1" + day + interval;
    case 6:
        return "FREQ=MONTHLY;BYMONTHDAY=" + QByteArray::number(random.bounded(1, 32)) + interval;
    case 7:
        return "FREQ=YEARLY;BYMONTH=" + QByteArray::number(random.bounded(1, 13)) + ";BYDAY=" + number + day;
    default:
        return "FREQ=DAILY;BYDAY=" + day + "," + other + ";BYHOUR=9,15";
    }
}

} // namespace

class TestIcsRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNarrowWindowIsAPartOfAWideOne();
    void simpleRulesAreCountedByHand_data();
    void simpleRulesAreCountedByHand();
    void countIsCountedFromTheStart();
    void untilIsTheLastMoment_data();
    void untilIsTheLastMoment();
    void occurrencesAreBounded();
    void rulesThatNeverOccurEndSoon_data();
    void rulesThatNeverOccurEndSoon();
};

void TestIcsRules::aNarrowWindowIsAPartOfAWideOne()
{
    QRandomGenerator random(20260305);
    const QDate from(2026, 1, 1);
    const QDate to(2026, 3, 1);
    int seen = 0;
    for (int round = 0; round < 400; ++round) {
        const QDate first = QDate(2023, 1, 1).addDays(random.bounded(1200));
        const QByteArray bytes = series(first.toString(u"yyyyMMdd"_s).toLatin1() + "T100000Z", randomRule(random));
        QList<QDateTime> wide = starts(bytes, QDate(2022, 12, 1), QDate(2027, 1, 1));
        wide.removeIf([&](const QDateTime &start) { return start.date() < from || start.date() >= to; });
        QCOMPARE(starts(bytes, from, to), wide);
        seen += int(wide.size());
    }
    QVERIFY(seen > 1000);
}

void TestIcsRules::simpleRulesAreCountedByHand_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("step");
    QTest::newRow("daily") << QByteArray("FREQ=DAILY") << 1;
    QTest::newRow("every third day") << QByteArray("FREQ=DAILY;INTERVAL=3") << 3;
    QTest::newRow("weekly") << QByteArray("FREQ=WEEKLY") << 7;
    QTest::newRow("every other week") << QByteArray("FREQ=WEEKLY;INTERVAL=2") << 14;
    QTest::newRow("every fifth week") << QByteArray("FREQ=WEEKLY;INTERVAL=5") << 35;
}

void TestIcsRules::simpleRulesAreCountedByHand()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const int, step);
    const QDate from(2026, 1, 1);
    const QDate to(2026, 4, 1);
    QList<QDateTime> expected;
    for (QDate day(2021, 5, 4); day < to; day = day.addDays(step)) {
        if (day >= from)
            expected += QDateTime(day, QTime(10, 0), Qt::UTC);
    }
    QCOMPARE(starts(series("20210504T100000Z", rule), from, to), expected);
}

void TestIcsRules::countIsCountedFromTheStart()
{
    const QByteArray bytes = series("20251229T100000Z", "FREQ=DAILY;COUNT=5");
    QCOMPARE(starts(bytes, QDate(2026, 1, 1), QDate(2026, 2, 1)).size(), 2);
    QCOMPARE(starts(bytes, QDate(2025, 12, 1), QDate(2026, 2, 1)).size(), 5);
}

void TestIcsRules::untilIsTheLastMoment_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<int>("count");
    QTest::newRow("utc, the moment itself") << QByteArray("20260105T100000Z") << QByteArray("20260107T100000Z") << 3;
    QTest::newRow("utc, a second before") << QByteArray("20260105T100000Z") << QByteArray("20260107T095959Z") << 2;
    QTest::newRow("a day includes its evening") << QByteArray("20260105T100000Z") << QByteArray("20260107") << 3;
    QTest::newRow("already over") << QByteArray("20260105T100000Z") << QByteArray("20250107T100000Z") << 1;
}

void TestIcsRules::untilIsTheLastMoment()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, until);
    const auto all = starts(series(start, "FREQ=DAILY;UNTIL=" + until), QDate(2026, 1, 1), QDate(2026, 2, 1));
    QTEST(int(all.size()), "count");
    // In a zone UNTIL is UTC all the same: nine in the morning in Tokyo is midnight.
    const QByteArray tokyo = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:s\r\nDTSTART;TZID=Asia/Tokyo:20260105T090000\r\n"
                             "RRULE:FREQ=DAILY;UNTIL=20260107T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    QCOMPARE(starts(tokyo, QDate(2026, 1, 1), QDate(2026, 2, 1)).size(), 3);
}

void TestIcsRules::occurrencesAreBounded()
{
    IcsOptions options;
    options.from = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone::utc();
    options.limits.occurrences = 100;
    const IcsContent content = readIcs(series("20000101T100000Z", "FREQ=DAILY"), options);
    QCOMPARE(content.meetings.size(), size_t(100));
    QCOMPARE(content.issues.size(), size_t(1));
    QCOMPARE(content.issues[0].problem, IcsProblem::TooManyOccurrences);
    QVERIFY(!content.issues[0].refused);
}

void TestIcsRules::rulesThatNeverOccurEndSoon_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("a fifth Monday that is the first") << QByteArray("FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1");
    QTest::newRow("the 366th Monday") << QByteArray("FREQ=YEARLY;BYDAY=MO;BYSETPOS=366");
    QTest::newRow("an hour of no day") << QByteArray("FREQ=HOURLY;BYMONTH=1;BYYEARDAY=200");
}

void TestIcsRules::rulesThatNeverOccurEndSoon()
{
    QFETCH(const QByteArray, rule);
    QByteArray events;
    for (int i = 0; i < 300; ++i) {
        events += "BEGIN:VEVENT\r\nUID:bad" + QByteArray::number(i) + "\r\nDTSTART:20200106T100000Z\r\nRRULE:" + rule
            + "\r\nEND:VEVENT\r\n";
    }
    // Sorted behind them by their names, so that nothing is left of what the bad ones may take.
    for (int i = 0; i < 3'000; ++i) {
        events += "BEGIN:VEVENT\r\nUID:good" + QByteArray::number(i)
            + "\r\nDTSTART:20200106T100000Z\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\nEND:VEVENT\r\n";
    }
    IcsOptions options;
    options.from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    options.to = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    options.local = QTimeZone::utc();
    const std::clock_t begun = std::clock();
    const IcsContent content = readIcs("BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n", options);
    const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    QCOMPARE(content.meetings.size(), size_t(3'000 * 8));
    QVERIFY(content.issues.back().problem == IcsProblem::TooMuchWork);
}

QTEST_GUILESS_MAIN(TestIcsRules)
#include "tst_icsrules.moc"
