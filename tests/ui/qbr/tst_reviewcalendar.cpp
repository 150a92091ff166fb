// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewrules.h"
#include "tests/ui/qbr/reviewsdesk.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/qbr/clashdialog.h"
#include "ui/qbr/monthsheet.h"
#include "ui/qbr/reviewcalendar.h"
#include "ui/qbr/reviewdialog.h"
#include "ui/qbr/undatedlist.h"
#include "ui/qbr/weeksheet.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

/// The reader sits in Budapest; their hours are wide enough that a move is not asked about.
class CalendarDesk final
{
public:
    CalendarDesk()
    {
        hours({}, {});
        for (const AccountId account : {desk.acme, desk.beta, desk.gamma})
            hours({}, account);
    }

    void hours(MemberId member, AccountId account)
    {
        Availability all {member, account, {}, {0b1111111, 0, 24 * 60}, 20, 100};
        desk.workspace.batch([&] { return reviewrules::save(desk.workspace.db(), all); });
    }

    bool open(ReviewsPage::View view, QSize size = {1180, 760})
    {
        desk.open(size);
        return QTest::qWaitFor([&] { return desk.page->report() != nullptr; }) && QTest::qWaitForWindowActive(desk.page.get()) && choose(view);
    }

    bool choose(ReviewsPage::View view)
    {
        desk.page->findChild<SegmentedSwitch *>(u"reviewsView"_s)->segment(int(view))->click();
        const bool isLoaded = QTest::qWaitFor([&] { return desk.page->report() && desk.page->report()->days && calendar().isVisible(); });
        calendar().takeFocus();
        return isLoaded && QTest::qWaitFor([&] { return sheet().hasFocus() || calendar().undated().hasFocus(); });
    }

    ReviewCalendar &calendar() const { return *desk.page->calendar(); }
    ReviewSheet &sheet() const { return calendar().sheet(); }
    MonthSheet &month() const { return calendar().month(); }
    WeekSheet &week() const { return calendar().week(); }
    QString hint() const { return calendar().findChild<PlainLabel *>(u"calendarHint"_s)->text(); }
    QString title() const { return calendar().findChild<PlainLabel *>(u"calendarTitle"_s)->text(); }
    QDateTime startOf(QbrId id) { return desk.stored(id).start; }
    void select(QbrId id) const { calendar().select(id.value()); }
    ClashDialog *clashes() const { return desk.page->findChild<ClashDialog *>(); }

    void drag(QPointF from, QPointF to) const
    {
        QTest::mousePress(&sheet(), Qt::LeftButton, {}, from.toPoint());
        for (int i = 1; i <= 4; ++i) {
            const QPointF point = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, point, sheet().mapToGlobal(point), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&sheet(), &move);
        }
        QTest::mouseRelease(&sheet(), Qt::LeftButton, {}, to.toPoint());
    }

    QRectF chipOf(QbrId id) const
    {
        for (const MonthLayout::Cell &cell : month().cells().cells) {
            for (const MonthLayout::Chip &chip : cell.chips) {
                if (bookId(chip.entry) == id.value())
                    return chip.box;
            }
        }
        return {};
    }

    QRectF blockOf(QbrId id) const
    {
        for (const WeekLayout::Block &block : week().hours().blocks) {
            if (bookId(block.entry) == id.value())
                return block.box;
        }
        return {};
    }

    /// As the sheets number them.
    qint64 bookId(size_t entry) const
    {
        const ReviewsReport &report = *desk.page->report();
        const CalendarBook book(desk.page->report(), listedAround(report, desk.page->query()), QTimeZone::systemTimeZone());
        return book.idOf(entry);
    }

    ReviewsDesk desk;
};

} // namespace

/// Reviews by month and week (QBR-2).
class TestReviewCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Budapest");
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_reviewcalendar"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void keysWalkOverDaysAndReviews();
    void keysMoveAReview();
    void escapeLeavesAMove();
    void moveIsUndone();
    void mouseMovesWithinAMonth();
    void mouseMovesToAQuarterOfAnHour();
    void weekKeysMoveByAQuarterOfAnHour();
    void clockChangesAreTold_data();
    void clockChangesAreTold();
    void whatWasHeldStays();
    void undatedOnesGetADateByKeys();
    void undatedOnesAreDraggedIn();
    void clashesAreAskedAbout();
    void leavingAClashChangesNothing();
    void holidaysAndWeekendsAreKnown();
    void moreOfADayAreListed();
    void otherMonthsAreOtherQuarters();
    void viewAndDayAreRemembered();
    void keysOfCardsWorkInTheCalendar();
};

void TestReviewCalendar::keysWalkOverDaysAndReviews()
{
    CalendarDesk desk;
    const QbrId second = desk.desk.add(desk.desk.beta, QbrStatus::Scheduled, utc(3, 26, 13));
    QVERIFY(desk.open(ReviewsPage::View::Month));
    QCOMPARE(desk.title(), u"March 2026"_s);
    desk.select(desk.desk.soon);
    QCOMPARE(desk.sheet().day(), QDate(2026, 3, 26));
    QTest::keyClick(&desk.sheet(), Qt::Key_Down);
    QCOMPARE(desk.calendar().currentId(), second.value());
    QTest::keyClick(&desk.sheet(), Qt::Key_Down);
    QCOMPARE(desk.sheet().day(), QDate(2026, 4, 2));
    QCOMPARE(desk.calendar().currentId(), 0);
    QTest::keyClick(&desk.sheet(), Qt::Key_Up);
    QCOMPARE(desk.calendar().currentId(), second.value()); // from below at its last
    QTest::keyClick(&desk.sheet(), Qt::Key_Left);
    QCOMPARE(desk.sheet().day(), QDate(2026, 3, 25));
    QVERIFY(desk.sheet().accessibleDescription().contains(u"25 March 2026"_s));
    QTest::keyClick(&desk.sheet(), Qt::Key_Right);
    QCOMPARE(desk.calendar().currentId(), desk.desk.soon.value());
    QVERIFY(desk.sheet().accessibleDescription().contains(u"Acme"_s));
    QVERIFY(desk.hint().contains(u"Thu 26 Mar 2026, 10:00"_s)); // 09:00 UTC
    QVERIFY(desk.hint().contains(u"18:00 (Asia/Tokyo)"_s));
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_VERIFY(desk.desk.page->findChild<ReviewDialog *>());
}

void TestReviewCalendar::keysMoveAReview()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Month));
    QSignalSpy saved(desk.desk.page.get(), &Page::saved);
    desk.select(desk.desk.soon);
    QTest::keyClick(&desk.sheet(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(desk.sheet().moving());
    QVERIFY(desk.hint().contains(u"Wed 18 Mar 2026, 10:00"_s));
    QVERIFY(desk.hint().contains(u"Return moves it there"_s));
    QCOMPARE(desk.startOf(desk.desk.soon), utc(3, 26, 9)); // nothing is written yet
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.constFirst().constFirst().toString(), u"Acme moved to Wed 18 Mar 2026, 10:00."_s);
    QCOMPARE(desk.startOf(desk.desk.soon), utc(3, 18, 9));
    QCOMPARE(desk.desk.stored(desk.desk.soon).sequence, 1);
    QTRY_VERIFY(!desk.sheet().moving());
    QTRY_COMPARE(desk.sheet().day(), QDate(2026, 3, 18));
    QCOMPARE(desk.calendar().currentId(), desk.desk.soon.value());
    // Over the end of the month, where it is seen.
    QTest::keyClick(&desk.sheet(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(desk.title(), u"April 2026"_s);
    QVERIFY(desk.sheet().moving());
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_COMPARE(desk.startOf(desk.desk.soon), utc(4, 8, 9)); // 18:00 in Tokyo, as before
}

void TestReviewCalendar::escapeLeavesAMove()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.select(desk.desk.soon);
    QTest::keyClick(&desk.sheet(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(desk.sheet().moving());
    QTest::keyClick(&desk.sheet(), Qt::Key_Escape);
    QVERIFY(!desk.sheet().moving());
    QTest::keyClick(&desk.sheet(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Left, Qt::ControlModifier);
    QSignalSpy asked(&desk.calendar(), &ReviewCalendar::moveRequested);
    QTest::keyClick(&desk.sheet(), Qt::Key_Return); // back where it was
    QVERIFY(!desk.sheet().moving());
    QCOMPARE(asked.size(), 0);
    QCOMPARE(desk.desk.stored(desk.desk.soon).sequence, 0);
}

void TestReviewCalendar::moveIsUndone()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.select(desk.desk.soon);
    QTest::keyClick(&desk.sheet(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_COMPARE(desk.startOf(desk.desk.soon), utc(3, 25, 9));
    QCOMPARE((*history::undoable(desk.desk.workspace.db()).value()).label.subject, u"Acme"_s);
    desk.desk.workspace.session().undo();
    QTRY_COMPARE(desk.startOf(desk.desk.soon), utc(3, 26, 9));
    QTRY_COMPARE(desk.sheet().day(), QDate(2026, 3, 26)); // the cursor stays on its review
}

void TestReviewCalendar::mouseMovesWithinAMonth()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Month));
    QTRY_VERIFY(!desk.chipOf(desk.desk.soon).isNull());
    desk.drag(desk.chipOf(desk.desk.soon).center(), desk.month().cells().cellOf(QDate(2026, 3, 31))->box.center());
    // 18:00 in Tokyo stays, whatever the reader's clock does on the 29th.
    QTRY_COMPARE(desk.startOf(desk.desk.soon), utc(3, 31, 9));
    // A press without a move moves nothing.
    QTRY_VERIFY(!desk.sheet().moving());
    QTRY_VERIFY(!desk.chipOf(desk.desk.soon).isNull());
    QTest::mouseClick(&desk.sheet(), Qt::LeftButton, {}, desk.chipOf(desk.desk.soon).center().toPoint());
    QVERIFY(!desk.sheet().moving());
    QTest::mouseDClick(&desk.sheet(), Qt::LeftButton, {}, desk.chipOf(desk.desk.soon).center().toPoint());
    QTRY_VERIFY(desk.desk.page->findChild<ReviewDialog *>());
}

void TestReviewCalendar::mouseMovesToAQuarterOfAnHour()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Week));
    desk.calendar().setDay(QDate(2026, 3, 26));
    QTRY_VERIFY(!desk.blockOf(desk.desk.soon).isNull());
    const WeekLayout &hours = desk.week().hours();
    const QRectF block = desk.blockOf(desk.desk.soon);
    QCOMPARE(block.top(), hours.yOf(10 * 60) + 1);
    const QPointF grab(block.center().x(), block.top() + 10);
    // To Wednesday, 13:40 of the block's upper edge, which is a quarter to two.
    const QPointF to(hours.days[2].body.center().x(), hours.yOf(13 * 60 + 40) + 10);
    desk.drag(grab, to);
    QTRY_COMPARE(desk.startOf(desk.desk.soon), utc(3, 25, 12, 45));
    // Onto a time that the clock leaps over on that Sunday: half past three.
    QTRY_VERIFY(!desk.sheet().moving());
    QTRY_VERIFY(desk.blockOf(desk.desk.soon).center().x() > hours.days[2].body.left());
    const QRectF moved = desk.blockOf(desk.desk.soon);
    desk.drag(QPointF(moved.center().x(), moved.top() + 1), QPointF(hours.days[6].body.center().x(), hours.yOf(2 * 60 + 30) + 1));
    QTRY_COMPARE(desk.startOf(desk.desk.soon), utc(3, 29, 1, 30));
}

void TestReviewCalendar::weekKeysMoveByAQuarterOfAnHour()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Week));
    desk.select(desk.desk.soon);
    QTRY_COMPARE(desk.calendar().currentId(), desk.desk.soon.value());
    QTest::keyClick(&desk.sheet(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_COMPARE(desk.startOf(desk.desk.soon), utc(3, 27, 9, 30));
    QTest::keyClick(&desk.sheet(), Qt::Key_PageDown);
    QVERIFY(desk.title().startsWith(u"30 Mar 2026"_s));
    QTest::keyClick(&desk.sheet(), Qt::Key_Home);
    QCOMPARE(desk.sheet().day(), QDate(2026, 3, 20));
}

void TestReviewCalendar::clockChangesAreTold_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<int>("key");
    QTest::addColumn<QDateTime>("moved");
    QTest::addColumn<QString>("said");
    QTest::newRow("Budapest gap") << u"Europe/Budapest"_s << utc(3, 28, 1, 30) << int(Qt::Key_Right) << utc(3, 29, 1, 30) << u"leaps over that time"_s;
    QTest::newRow("New York gap") << u"America/New_York"_s << utc(3, 1, 7, 30) << int(Qt::Key_Down) << utc(3, 8, 7, 30) << u"leaps over that time"_s;
    QTest::newRow("Budapest twice") << u"Europe/Budapest"_s << utc(10, 18, 0, 30) << int(Qt::Key_Down) << utc(10, 25, 0, 30) << u"shows that time twice"_s;
    QTest::newRow("New York twice") << u"America/New_York"_s << utc(10, 25, 5, 30) << int(Qt::Key_Down) << utc(11, 1, 5, 30) << u"shows that time twice"_s;
    QTest::newRow("no change") << u"Asia/Tokyo"_s << utc(3, 28, 1, 30) << int(Qt::Key_Right) << utc(3, 29, 1, 30) << QString();
}

void TestReviewCalendar::clockChangesAreTold()
{
    QFETCH(const QString, zone);
    QFETCH(const QDateTime, start);
    QFETCH(const int, key);
    QFETCH(const QDateTime, moved);
    QFETCH(const QString, said);
    CalendarDesk desk;
    Qbr review = desk.desk.stored(desk.desk.soon);
    review.timeZone = zone;
    review.start = start;
    desk.desk.workspace.batch([&] { return qbrstore::update(desk.desk.workspace.db(), review, desk.desk.workspace.clock()); });
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.calendar().setDay(start.toLocalTime().date());
    QTRY_VERIFY(desk.desk.page->report()->byId(desk.desk.soon) && desk.calendar().currentId() == desk.desk.soon.value());
    QTest::keyClick(&desk.sheet(), Qt::Key(key), Qt::ControlModifier);
    QVERIFY(desk.sheet().moving());
    QCOMPARE(desk.sheet().moving()->to.start, moved);
    if (said.isEmpty())
        QVERIFY(!desk.hint().contains(u"clock"_s));
    else
        QVERIFY2(desk.hint().contains(said), qPrintable(desk.hint()));
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_COMPARE(desk.startOf(desk.desk.soon), moved);
}

void TestReviewCalendar::whatWasHeldStays()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Month));
    QSignalSpy failed(desk.desk.page.get(), &Page::failed);
    desk.calendar().setDay(QDate(2026, 2, 10));
    QTRY_COMPARE(desk.calendar().currentId(), desk.desk.held.value());
    QTest::keyClick(&desk.sheet(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(!desk.sheet().moving());
    QCOMPARE(failed.takeFirst().constFirst().toString(), u"Gamma: what is “Held” stays on its day."_s);
    desk.drag(desk.chipOf(desk.desk.held).center(), desk.month().cells().cellOf(QDate(2026, 2, 12))->box.center());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(desk.startOf(desk.desk.held), utc(2, 10, 13));
}

void TestReviewCalendar::undatedOnesGetADateByKeys()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.calendar().setDay(QDate(2026, 3, 24));
    UndatedList &undated = desk.calendar().undated();
    QTRY_COMPARE(undated.cards().rowCount(), 1);
    undated.setFocus();
    QTRY_VERIFY(undated.hasFocus());
    QCOMPARE(desk.desk.page->currentAccount(), desk.desk.beta);
    QTest::keyClick(&undated, Qt::Key_Space);
    QVERIFY(desk.sheet().hasFocus());
    QVERIFY(desk.hint().contains(u"Beta"_s));
    QTest::keyClick(&desk.sheet(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_COMPARE(desk.startOf(desk.desk.undated), utc(3, 25, 1)); // ten in the morning of Tokyo
    QTRY_COMPARE(undated.cards().rowCount(), 0);
    QVERIFY(!undated.isVisible());
    QTRY_COMPARE(desk.calendar().currentId(), desk.desk.undated.value());
}

void TestReviewCalendar::undatedOnesAreDraggedIn()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Week));
    UndatedList &undated = desk.calendar().undated();
    QTRY_COMPARE(undated.cards().rowCount(), 1);
    const QPoint from = undated.visualRect(undated.cards().index(0)).center();
    const WeekLayout &hours = desk.week().hours();
    const QPoint target(int(hours.days[4].body.center().x()), int(hours.yOf(11 * 60)) + 2);
    const QPoint to = undated.viewport()->mapFromGlobal(desk.week().mapToGlobal(target));
    QTest::mousePress(undated.viewport(), Qt::LeftButton, {}, from);
    for (const QPoint point : {from + QPoint(-20, 0), to}) {
        QMouseEvent move(QEvent::MouseMove, point, undated.viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(undated.viewport(), &move);
    }
    QVERIFY(desk.sheet().moving());
    QTest::mouseRelease(undated.viewport(), Qt::LeftButton, {}, to);
    QTRY_COMPARE(desk.startOf(desk.desk.undated), utc(3, 20, 10)); // Friday, 11:00 in Budapest
}

void TestReviewCalendar::clashesAreAskedAbout()
{
    CalendarDesk desk;
    Qbr other = desk.desk.stored(desk.desk.soon);
    other.id = {};
    other.uid.clear();
    other.account = desk.desk.beta;
    other.start = utc(3, 27, 9, 30);
    desk.desk.workspace.batch([&] { return qbrstore::insert(desk.desk.workspace.db(), other, desk.desk.workspace.clock()); });
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.select(desk.desk.soon);
    QTest::keyClick(&desk.sheet(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_VERIFY(desk.clashes());
    QPointer<ClashDialog> dialog = desk.clashes();
    QCOMPARE(dialog->sentences(), QStringList {u"Mia Berg is in the review of Beta then, at 10:30."_s});
    QCOMPARE(desk.startOf(desk.desk.soon), utc(3, 26, 9)); // asked before it is written
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(desk.startOf(desk.desk.soon), utc(3, 27, 9));
    QTRY_VERIFY(!dialog);
}

void TestReviewCalendar::leavingAClashChangesNothing()
{
    CalendarDesk desk;
    Availability weekdays {{}, desk.desk.acme, u"Asia/Tokyo"_s, {0b0011111, 9 * 60, 17 * 60}, 2, 10};
    desk.desk.workspace.batch([&] { return reviewrules::save(desk.desk.workspace.db(), weekdays); });
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.select(desk.desk.soon);
    QTest::keyClick(&desk.sheet(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_VERIFY(desk.clashes());
    QPointer<ClashDialog> dialog = desk.clashes();
    QCOMPARE(dialog->sentences(), QStringList {u"It is 18:00 for the customer, outside of their working hours."_s});
    QVERIFY(desk.sheet().moving());
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // leaving it is what Return does
    QTRY_VERIFY(!dialog);
    QVERIFY(!desk.sheet().moving());
    QCOMPARE(desk.startOf(desk.desk.soon), utc(3, 26, 9));
    QCOMPARE(desk.desk.stored(desk.desk.soon).sequence, 0);
}

void TestReviewCalendar::holidaysAndWeekendsAreKnown()
{
    CalendarDesk desk;
    desk.desk.workspace.batch([&] { return reviewrules::save(desk.desk.workspace.db(), {desk.desk.mia, {}, u"Europe/Budapest"_s, WorkHours {}, 2, 10}); });
    desk.desk.workspace.batch([&] {
        return reviewrules::replaceHolidays(desk.desk.workspace.db(), u"HU"_s, {{u"HU"_s, QDate(2026, 3, 27), u"Holiday of the town"_s}});
    });
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.calendar().setDay(QDate(2026, 3, 27));
    QVERIFY2(desk.hint().contains(u"Holiday of the town"_s), qPrintable(desk.hint()));
    desk.select(desk.desk.soon);
    QTest::keyClick(&desk.sheet(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&desk.sheet(), Qt::Key_Return);
    QTRY_VERIFY(desk.clashes());
    QCOMPARE(desk.clashes()->sentences(),
             (QStringList {u"It is a day off for Mia Berg: Holiday of the town."_s, u"It is a day off for the customer: Holiday of the town."_s}));
}

void TestReviewCalendar::moreOfADayAreListed()
{
    CalendarDesk desk;
    QbrId last;
    for (int i = 0; i < 9; ++i)
        last = desk.desk.add(desk.desk.beta, QbrStatus::Scheduled, utc(3, 26, 9 + i, 30));
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.select(desk.desk.soon);
    const MonthLayout::Cell *cell = desk.month().cells().cellOf(QDate(2026, 3, 26));
    QVERIFY(cell->hidden > 0);
    for (size_t i = 0; i < cell->chips.size(); ++i)
        QTest::keyClick(&desk.sheet(), Qt::Key_Down);
    QCOMPARE(desk.calendar().currentId(), 0);
    QVERIFY(desk.sheet().accessibleDescription().contains(u"more"_s));
    QTest::keyClick(&desk.sheet(), Qt::Key_Space);
    QPointer<QMenu> menu = desk.month().dayMenu();
    QTRY_VERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 12); // the day, a line and ten
    menu->actions().constLast()->trigger();
    QCOMPARE(desk.calendar().currentId(), last.value());
    QVERIFY(!desk.chipOf(last).isNull());
    menu->close();
    QTRY_VERIFY(!menu);
}

void TestReviewCalendar::otherMonthsAreOtherQuarters()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Month));
    const auto quarter = [&] { return desk.desk.page->findChild<PlainLabel *>(u"quarterName"_s)->text(); };
    desk.calendar().findChild<QToolButton *>(u"calendarOn"_s)->click();
    QCOMPARE(desk.title(), u"April 2026"_s);
    QTRY_COMPARE(quarter(), u"2026 Q2"_s);
    QTest::keyClick(&desk.sheet(), Qt::Key_PageDown);
    QTest::keyClick(&desk.sheet(), Qt::Key_PageDown);
    QTRY_COMPARE(desk.title(), u"June 2026"_s);
    QTRY_VERIFY(!desk.chipOf(desk.desk.next).isNull());
    QTest::keyClick(&desk.sheet(), Qt::Key_PageUp, Qt::AltModifier); // a quarter back
    QTRY_COMPARE(quarter(), u"2026 Q1"_s);
    QCOMPARE(desk.sheet().day(), QDate(2026, 3, 20));
    // A review of this quarter that takes place in the next is seen where it is.
    Qbr late = desk.desk.stored(desk.desk.soon);
    late.start = utc(4, 2, 9);
    desk.desk.workspace.batch([&] { return qbrstore::update(desk.desk.workspace.db(), late, desk.desk.workspace.clock()); });
    QTest::keyClick(&desk.sheet(), Qt::Key_PageDown);
    desk.desk.page->refresh();
    QTRY_VERIFY(!desk.chipOf(desk.desk.soon).isNull());
}

void TestReviewCalendar::viewAndDayAreRemembered()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Week));
    desk.calendar().setDay(QDate(2026, 6, 10));
    QTRY_COMPARE(desk.calendar().currentId(), desk.desk.next.value());
    const QByteArray state = desk.desk.page->saveState();
    desk.desk.open();
    QTRY_VERIFY(desk.desk.page->report() && desk.calendar().isVisible());
    QCOMPARE(desk.desk.page->findChild<SegmentedSwitch *>(u"reviewsView"_s)->current(), int(ReviewsPage::View::Week));
    QTRY_COMPARE(desk.sheet().day(), QDate(2026, 3, 20)); // a start begins with today
    desk.desk.page->restoreState(state);
    QTRY_COMPARE(desk.calendar().currentId(), desk.desk.next.value());
    QCOMPARE(desk.sheet().day(), QDate(2026, 6, 10));
}

void TestReviewCalendar::keysOfCardsWorkInTheCalendar()
{
    CalendarDesk desk;
    QVERIFY(desk.open(ReviewsPage::View::Month));
    desk.select(desk.desk.soon);
    QTest::keyClick(&desk.sheet(), Qt::Key_3);
    QTRY_COMPARE(desk.desk.stored(desk.desk.soon).status, QbrStatus::ContentReady);
    QSignalSpy opened(desk.desk.page.get(), &Page::accountRequested);
    QTest::keyClick(&desk.sheet(), Qt::Key_A);
    QCOMPARE(opened.size(), 1);
}

QTEST_MAIN(TestReviewCalendar)
#include "tst_reviewcalendar.moc"
