// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/qbr/reviewsdesk.h"
#include "ui/common/style.h"
#include "ui/qbr/calendarreaddialog.h"
#include "ui/qbr/reviewcalendarfiles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

class FilesDesk final
{
public:
    bool open()
    {
        desk.open();
        return desk.waitForRows(3);
    }
    ReviewCalendarFiles &files() const { return *desk.page->calendarFiles(); }
    QString path(const QString &name) const { return dir.filePath(name); }
    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return path(name);
    }
    /// What another program would say of a review.
    QByteArray event(QbrId review, const QByteArray &lines)
    {
        return "BEGIN:VEVENT\r\nUID:" + desk.stored(review).uid.toLatin1() + "\r\nSUMMARY:Review\r\n" + lines + "END:VEVENT\r\n";
    }
    static QByteArray calendar(const QByteArray &events) { return "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\n" + events + "END:VCALENDAR\r\n"; }
    QAction *command(const QString &text) const
    {
        for (QAction *action : desk.page->commands()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QString cell(int row, CalendarChangesModel::Column column) const { return files().result()->table()->model()->index(row, int(column)).data().toString(); }

    QTemporaryDir dir;
    ReviewsDesk desk;
};

} // namespace

/// Reviews to other programs' calendars and back (QBR-4).
class TestReviewCalendarFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_reviewcalendarfiles"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void selectedOnesAreWritten();
    void allThatAreListedAreWritten();
    void commandsAskForTheFile();
    void theWorkspaceIsNoCalendar();
    void whatWasMovedElsewhereIsTakenOver();
    void whatIsLeftIsSaid();
    void othersChangeNothing();
    void whatCantBeReadIsSaid();
};

void TestReviewCalendarFiles::selectedOnesAreWritten()
{
    FilesDesk desk;
    QVERIFY(desk.open());
    QSignalSpy said(desk.desk.page.get(), &Page::failed);
    desk.files().saveTo(desk.path(u"one.ics"_s), {desk.desk.soon});
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.takeFirst().constFirst().toString(), u"1 review(s) written to “one.ics”."_s);
    const QByteArray one = desk.written(u"one.ics"_s);
    QCOMPARE(one.count("BEGIN:VEVENT"), 1);
    QVERIFY(one.contains(desk.desk.stored(desk.desk.soon).uid.toLatin1()));
    QVERIFY(one.contains("DTSTART;TZID=Asia/Tokyo:20260326T180000"));
    desk.files().saveTo(desk.path(u"none.ics"_s), {desk.desk.undated});
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.takeFirst().constFirst().toString().startsWith(u"None of them has a date yet"_s));
    QVERIFY(!QFile::exists(desk.path(u"none.ics"_s)));
    desk.files().saveTo(desk.path(u"no/such/folder.ics"_s), {desk.desk.soon});
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.takeFirst().constFirst().toString().startsWith(u"“folder.ics” can't be written: "_s));
}

void TestReviewCalendarFiles::allThatAreListedAreWritten()
{
    FilesDesk desk;
    QVERIFY(desk.open());
    QSignalSpy said(desk.desk.page.get(), &Page::failed);
    desk.command(u"Save all that are listed as a calendar file…"_s)->trigger();
    QPointer<QFileDialog> dialog = desk.desk.page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u"Business reviews 2026 Q1.ics"_s));
    Q_EMIT dialog->fileSelected(desk.path(u"all.ics"_s));
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.constFirst().constFirst().toString(), u"2 review(s) written to “all.ics”. 1 without a date left out."_s);
    QCOMPARE(desk.written(u"all.ics"_s).count("BEGIN:VEVENT"), 2);
    dialog->close();
}

void TestReviewCalendarFiles::commandsAskForTheFile()
{
    FilesDesk desk;
    QVERIFY(desk.open());
    desk.desk.page->table()->selectId(desk.desk.soon.value());
    desk.command(u"Save as a calendar file…"_s)->trigger();
    QPointer<QFileDialog> save = desk.desk.page->findChild<QFileDialog *>();
    QVERIFY(save);
    QVERIFY(save->selectedFiles().constFirst().endsWith(u"QBR- Acme.ics"_s)); // no colon in a file's name
    save->close();
    QTRY_VERIFY(!save);
    desk.command(u"Read a calendar file…"_s)->trigger();
    QPointer<QFileDialog> read = desk.desk.page->findChild<QFileDialog *>();
    QVERIFY(read);
    Q_EMIT read->fileSelected(desk.write(u"in.ics"_s, FilesDesk::calendar(desk.event(desk.desk.soon, "DTSTART:20260327T100000Z\r\nDTEND:20260327T110000Z\r\nSEQUENCE:1\r\n"))));
    QTRY_COMPARE(desk.desk.stored(desk.desk.soon).start, utc(3, 27, 10));
}

void TestReviewCalendarFiles::theWorkspaceIsNoCalendar()
{
    FilesDesk desk;
    QVERIFY(desk.open());
    QSignalSpy said(desk.desk.page.get(), &Page::failed);
    const QString own = desk.desk.workspace.path();
    desk.files().saveTo(own, {desk.desk.soon});
    desk.files().readFrom(own);
    QCOMPARE(said.size(), 2);
    QVERIFY(said[0].constFirst().toString().contains(u"the open workspace itself"_s));
    QVERIFY(said[1].constFirst().toString().contains(u"the open workspace itself"_s));
    QCOMPARE(desk.desk.stored(desk.desk.soon).sequence, 0); // still whole
}

void TestReviewCalendarFiles::whatWasMovedElsewhereIsTakenOver()
{
    FilesDesk desk;
    QVERIFY(desk.open());
    QSignalSpy saved(desk.desk.page.get(), &Page::saved);
    const QString path = desk.write(u"moved.ics"_s,
                                    FilesDesk::calendar(desk.event(desk.desk.soon, "DTSTART:20260327T100000Z\r\nDTEND:20260327T113000Z\r\nSEQUENCE:1\r\nLOCATION:Room 3\r\n")
                                                        + "BEGIN:VEVENT\r\nUID:other@example\r\nDTSTART:20260327T100000Z\r\nEND:VEVENT\r\n"));
    desk.files().readFrom(path);
    QTRY_VERIFY(desk.files().result());
    QPointer<CalendarReadDialog> result = desk.files().result();
    const QAbstractItemModelTester tester(result->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(result->sentences(), QStringList {u"1 review(s) changed. 1 other event(s) left alone."_s});
    QCOMPARE(desk.cell(0, CalendarChangesModel::Column::Review), u"Review"_s);
    QCOMPARE(desk.cell(0, CalendarChangesModel::Column::Outcome), u"moved"_s);
    QCOMPARE(desk.cell(0, CalendarChangesModel::Column::Before), u"Thu 26 Mar 2026, 09:00"_s);
    QCOMPARE(desk.cell(0, CalendarChangesModel::Column::After), u"Fri 27 Mar 2026, 10:00"_s);
    QCOMPARE(saved.constFirst().constFirst().toString(), u"1 review(s) changed as in “moved.ics”."_s);
    QCOMPARE(desk.desk.stored(desk.desk.soon).place, u"Room 3"_s);
    QCOMPARE(desk.desk.stored(desk.desk.soon).minutes, 90);
    QTRY_COMPARE(desk.desk.cell(1, ReviewColumn::When), u"Fri 27 Mar 2026, 10:00"_s);
    result->table()->setFocus();
    QTest::keyClick(result->table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Review\tmoved\t"_s));
    QCOMPARE((*history::undoable(desk.desk.workspace.db()).value()).label.subject, u"moved.ics"_s);
    result->findChild<QPushButton *>(u"undoCalendar"_s)->click();
    QTRY_COMPARE(desk.desk.stored(desk.desk.soon).start, utc(3, 26, 9));
    QTRY_VERIFY(!result);
}

void TestReviewCalendarFiles::whatIsLeftIsSaid()
{
    FilesDesk desk;
    QVERIFY(desk.open());
    const QByteArray events = desk.event(desk.desk.soon, "STATUS:CANCELLED\r\nDTSTART:20260326T090000Z\r\nSEQUENCE:2\r\n")
        + desk.event(desk.desk.held, "DTSTART:20260327T100000Z\r\nSEQUENCE:9\r\n") + desk.event(desk.desk.undated, "SEQUENCE:9\r\n");
    desk.files().readFrom(desk.write(u"mixed.ics"_s, FilesDesk::calendar(events)));
    QTRY_VERIFY(desk.files().result());
    QStringList outcomes;
    for (int row = 0; row < desk.files().result()->table()->model()->rowCount(); ++row)
        outcomes += desk.cell(row, CalendarChangesModel::Column::Outcome);
    outcomes.sort();
    QCOMPARE(outcomes, (QStringList {u"cancelled"_s, u"left, was held"_s}));
    QCOMPARE(desk.files().result()->sentences().size(), 2); // and the event that has no start
    QCOMPARE(desk.desk.stored(desk.desk.soon).status, QbrStatus::Cancelled);
    QCOMPARE(desk.desk.stored(desk.desk.soon).reason, u"Cancelled in the calendar"_s);
    QCOMPARE(desk.desk.stored(desk.desk.held).start, utc(2, 10, 13));
}

void TestReviewCalendarFiles::othersChangeNothing()
{
    FilesDesk desk;
    QVERIFY(desk.open());
    QSignalSpy saved(desk.desk.page.get(), &Page::saved);
    const auto before = history::undoable(desk.desk.workspace.db()).value()->id;
    desk.files().readFrom(desk.write(u"foreign.ics"_s, FilesDesk::calendar("BEGIN:VEVENT\r\nUID:other@example\r\nDTSTART:20260327T100000Z\r\nEND:VEVENT\r\n")));
    QTRY_VERIFY(desk.files().result());
    QCOMPARE(desk.files().result()->sentences(), QStringList {u"It speaks of none of these reviews: 1 other event(s)."_s});
    QVERIFY(!desk.files().result()->findChild<QPushButton *>(u"undoCalendar"_s));
    QCOMPARE(saved.size(), 0);
    QCOMPARE(history::undoable(desk.desk.workspace.db()).value()->id, before); // nothing to undo
}

void TestReviewCalendarFiles::whatCantBeReadIsSaid()
{
    FilesDesk desk;
    QVERIFY(desk.open());
    QSignalSpy said(desk.desk.page.get(), &Page::failed);
    desk.files().readFrom(desk.path(u"missing.ics"_s));
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.constFirst().constFirst().toString().startsWith(u"“missing.ics” can't be read: "_s));
    desk.files().readFrom(desk.write(u"large.ics"_s, QByteArray("BEGIN:VCALENDAR\r\n") + QByteArray(IcsLimits {}.fileBytes, 'x')));
    QTRY_VERIFY(desk.files().result());
    QCOMPARE(desk.files().result()->sentences().size(), 2);
    QVERIFY(desk.files().result()->sentences().constFirst().startsWith(u"It has no event"_s));
}

QTEST_MAIN(TestReviewCalendarFiles)
#include "tst_reviewcalendarfiles.moc"
