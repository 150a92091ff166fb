// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/calendarlayout.h"
#include "ui/qbr/reviewchip.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

/// A book of reviews at these times, and nothing else.
CalendarBook bookWith(const std::vector<QDateTime> &starts, const QTimeZone &reader, int minutes = 60)
{
    auto report = std::make_shared<ReviewsReport>();
    std::vector<size_t> places;
    for (size_t i = 0; i < starts.size(); ++i) {
        QbrRow row;
        row.id = QbrId(qint64(i) + 1);
        row.accountName = u"A%1"_s.arg(i, 4, 10, QChar(u'0'));
        row.start = starts[i];
        row.minutes = minutes;
        report->around.push_back(row);
        places.push_back(i);
    }
    return CalendarBook(report, places, reader);
}

} // namespace

/// Where everything of a month and of a week lies (QBR-2).
class TestCalendarLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksOfAMonthBeginAsTheLocaleSays();
    void daysThatAreFullSaySo();
    void lanesHoldThemApart();
    void hoursWidenForWhatLiesOutside();
    void workingHoursAreThoseOfTheReadersWall();
    void largeQuartersAreQuick();
    void ownersAreNamedByTheirInitials();
};

void TestCalendarLayout::weeksOfAMonthBeginAsTheLocaleSays()
{
    const CalendarBook book = bookWith({}, QTimeZone::utc());
    const MonthLayout monday = layoutMonth(book, {QDate(2026, 3, 20), Qt::Monday, {700, 526}});
    QCOMPARE(monday.cells.size(), size_t(42));
    QCOMPARE(monday.cells.front().day, QDate(2026, 2, 23));
    QCOMPARE(monday.cells.back().day, QDate(2026, 4, 5));
    const MonthLayout sunday = layoutMonth(book, {QDate(2026, 3, 20), Qt::Sunday, {700, 526}});
    QCOMPARE(sunday.cells.size(), size_t(35)); // 1 March 2026 is a Sunday
    QCOMPARE(sunday.cells.front().day, QDate(2026, 3, 1));
    QCOMPARE(sunday.cellOf(QDate(2026, 3, 11))->box, sunday.cellAt(sunday.cellOf(QDate(2026, 3, 11))->box.center())->box);
    QVERIFY(!sunday.cellOf(QDate(2026, 4, 5)));
    QCOMPARE(weekBegin(QDate(2026, 3, 20), Qt::Saturday), QDate(2026, 3, 14));
    // Cells tile the sheet.
    for (size_t i = 1; i < monday.cells.size(); ++i)
        QCOMPARE(monday.cells[i].box.left(), i % 7 == 0 ? 0.0 : monday.cells[i - 1].box.right());
}

void TestCalendarLayout::daysThatAreFullSaySo()
{
    std::vector<QDateTime> starts;
    for (int i = 0; i < 9; ++i)
        starts.push_back(utc(3, 18, 8 + i));
    const CalendarBook book = bookWith(starts, QTimeZone::utc());
    const auto cellOf = [&](qint64 wanted) { return *layoutMonth(book, {QDate(2026, 3, 1), Qt::Monday, {700, 626}, wanted}).cellOf(QDate(2026, 3, 18)); };
    const MonthLayout::Cell cell = cellOf(0);
    QCOMPARE(cell.chips.size(), size_t(2)); // 100 px hold a head and three lines
    QCOMPARE(cell.hidden, 7);
    QVERIFY(cell.box.contains(cell.more));
    QVERIFY(!cell.more.intersects(cell.chips.back().box));
    // The one that is wanted is among those shown.
    QCOMPARE(cellOf(8).chips.back().entry, size_t(7));
    QCOMPARE(cellOf(8).hidden, 7);
    QCOMPARE(cellOf(1).chips.back().entry, size_t(1));
}

void TestCalendarLayout::lanesHoldThemApart()
{
    QCOMPARE(lanesOf({{0, 60}, {60, 120}}), (std::vector<Lane> {{0, 1}, {0, 1}}));
    QCOMPARE(lanesOf({{0, 60}, {30, 90}, {60, 120}, {200, 210}}), (std::vector<Lane> {{0, 2}, {1, 2}, {0, 2}, {0, 1}}));
    QRandomGenerator random(3);
    for (int round = 0; round < 100; ++round) {
        std::vector<std::pair<int, int>> stretches;
        for (int i = 0; i < 40; ++i) {
            const int from = random.bounded(600);
            stretches.emplace_back(from, from + random.bounded(1, 120));
        }
        const std::vector<Lane> lanes = lanesOf(stretches);
        for (size_t i = 0; i < lanes.size(); ++i) {
            QVERIFY(lanes[i].place < lanes[i].count);
            for (size_t j = 0; j < i; ++j) {
                if (stretches[i].first < stretches[j].second && stretches[j].first < stretches[i].second) {
                    QVERIFY(lanes[i].place != lanes[j].place);
                    QCOMPARE(lanes[i].count, lanes[j].count);
                }
            }
        }
    }
}

void TestCalendarLayout::hoursWidenForWhatLiesOutside()
{
    const QTimeZone reader("Europe/Budapest");
    const WeekQuestion question {QDate(2026, 3, 16), {752, 446}, 8, 18};
    const WeekLayout usual = layoutWeek(bookWith({utc(3, 18, 9)}, reader), question);
    QCOMPARE(usual.fromHour, 8);
    QCOMPARE(usual.toHour, 18);
    QCOMPARE(usual.minuteAt(usual.yOf(10 * 60 + 20)), 10 * 60 + 20);
    QCOMPARE(usual.dayAt(usual.days[2].body.center().x()), 2);
    QCOMPARE(usual.dayAt(10), -1);
    const WeekLayout early = layoutWeek(bookWith({utc(3, 18, 2, 30), utc(3, 19, 18, 30)}, reader), question);
    QCOMPARE(early.fromHour, 3);
    QCOMPARE(early.toHour, 21);
    // What began in the night before the week goes on below its head, not behind it.
    const WeekLayout before = layoutWeek(bookWith({utc(3, 15, 22, 30)}, reader, 120), question);
    QCOMPARE(before.blocks.size(), size_t(1));
    QVERIFY(before.blocks[0].isContinued && before.blocks[0].box.top() >= before.top);
    // Over midnight: two pieces.
    const WeekLayout night = layoutWeek(bookWith({utc(3, 18, 22, 30)}, reader, 120), question);
    QCOMPARE(night.blocks.size(), size_t(2));
    QVERIFY(night.blocks[1].isContinued);
    QCOMPARE(night.fromHour, 0);
    QCOMPARE(night.toHour, 24);
}

void TestCalendarLayout::workingHoursAreThoseOfTheReadersWall()
{
    using Minutes = std::vector<std::pair<int, int>>;
    MeetingSide side {QTimeZone("America/New_York"), {}, {QDate(2026, 3, 18)}};
    const QTimeZone reader("Europe/Budapest");
    QCOMPARE(workMinutes(side, reader, QDate(2026, 3, 17)), (Minutes {{14 * 60, 22 * 60}})); // its clock is forward already
    QCOMPARE(workMinutes(side, reader, QDate(2026, 3, 31)), (Minutes {{15 * 60, 23 * 60}}));
    QCOMPARE(workMinutes(side, reader, QDate(2026, 3, 18)), Minutes {});
    side.zone = QTimeZone("Pacific/Auckland"); // 09:00 to 17:00 is 21:00 to 05:00
    QCOMPARE(workMinutes(side, reader, QDate(2026, 3, 11)), (Minutes {{0, 5 * 60}, {21 * 60, 24 * 60}}));
}

void TestCalendarLayout::largeQuartersAreQuick()
{
    QRandomGenerator random(5);
    std::vector<QDateTime> starts;
    for (int i = 0; i < 2000; ++i)
        starts.push_back(utc(1, 1, 7).addDays(random.bounded(90)).addSecs(900 * random.bounded(40)));
    const CalendarBook book = bookWith(starts, QTimeZone("Europe/Budapest"));
    const MonthLayout month = layoutMonth(book, {QDate(2026, 2, 10), Qt::Monday, {1000, 600}});
    const WeekLayout week = layoutWeek(book, {QDate(2026, 2, 9), {1000, 600}});
    QVERIFY(month.cells.size() >= 28 && week.blocks.size() > 50);
    for (const MonthLayout::Cell &cell : month.cells)
        QCOMPARE(size_t(cell.hidden) + cell.chips.size(), book.on(cell.day).second - book.on(cell.day).first);
}

void TestCalendarLayout::ownersAreNamedByTheirInitials()
{
    QCOMPARE(initialsOf(u"Mia Berg"_s), u"MB"_s);
    QCOMPARE(initialsOf(u"Mia van der Berg"_s), u"MB"_s);
    QCOMPARE(initialsOf(u"Mia"_s), u"Mi"_s);
    QCOMPARE(initialsOf(u"星霜 みのり"_s), u"星"_s);
    QCOMPARE(initialsOf({}), QString());
}

QTEST_MAIN(TestCalendarLayout)
#include "tst_calendarlayout.moc"
