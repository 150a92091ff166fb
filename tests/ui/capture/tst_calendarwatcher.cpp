// SPDX-License-Identifier: Apache-2.0
#include "core/capture/capturestore.h"
#include "tests/support/testworkspace.h"
#include "ui/capture/calendarwatcher.h"
#include "ui/common/workspacesession.h"
#include "ui/shell/calendarmeetings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QByteArray meeting(const QByteArray &uid, const QByteArray &start)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + uid + "\r\nDTSTART:" + start
        + "\r\nATTENDEE:mailto:a@acme.example\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";
}

} // namespace

/// A calendar file that lives: written, replaced, broken, gone.
class TestCalendarWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void meetingsAreSplitByNow();
    void theWorkspaceIsNoCalendar();
    void lossesAreSaid();
    void aChangedFileIsReadAgain();
    void aReplacedFileIsWatchedOn();
    void aFileThatGoesKeepsTheLastList();
    void brokenFilesKeepTheLastList_data();
    void brokenFilesKeepTheLastList();
    void aHalfWrittenFileIsWaitedFor();
    void savingTakesAMeetingOffTheList();
    void theChoiceIsKeptPerWorkspace();
    void forgettingEmptiesTheLists();
    void aDismissalThatFailsIsSaid();

private:
    void write(const QByteArray &bytes) const;
    QString file() const { return m_folder->filePath(u"my.ics"_s); }
    std::unique_ptr<CalendarWatcher> watcher();
    static QStringList names(const std::vector<UnloggedMeeting> &meetings);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {test::fixedNow()};
    std::unique_ptr<WorkspaceSession> m_session;
};

void TestCalendarWatcher::init()
{
    QSettings().clear();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString workspaceFile = m_folder->filePath(u"w.mainstay"_s);
    QVERIFY(workspace::create(workspaceFile, {m_clock, u"tester"_s}, test::testSettings()).ok());
    m_session = std::make_unique<WorkspaceSession>(workspaceFile, m_clock, u"tester"_s);
    write(calendar(meeting("past", "20260319T090000Z") + meeting("next", "20260321T090000Z") + meeting("old", "20250101T090000Z")));
}

void TestCalendarWatcher::write(const QByteArray &bytes) const
{
    QFile out(file());
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("can't write the calendar");
}

std::unique_ptr<CalendarWatcher> TestCalendarWatcher::watcher()
{
    auto made = std::make_unique<CalendarWatcher>(*m_session);
    made->setDelays(20, 50);
    made->setPath(file());
    return made;
}

QStringList TestCalendarWatcher::names(const std::vector<UnloggedMeeting> &meetings)
{
    QStringList list;
    for (const UnloggedMeeting &one : meetings)
        list += one.meeting.summary;
    return list;
}

void TestCalendarWatcher::meetingsAreSplitByNow()
{
    const auto watching = watcher();
    QVERIFY(!watching->isReady());
    QTRY_COMPARE(names(watching->unlogged()), QStringList {u"past"_s});
    QCOMPARE(names(watching->upcoming()), QStringList {u"next"_s});
    QCOMPARE(watching->trouble(), CalendarTrouble::None);
    QVERIFY(watching->troubleSentence().isEmpty());
    // 27 hours ago, in 21 hours.
    QCOMPARE(watching->nearest()->meeting.summary, u"next"_s);
    QVERIFY(watching->isReady());
}

void TestCalendarWatcher::theWorkspaceIsNoCalendar()
{
    const auto watching = watcher();
    QTRY_VERIFY(watching->isReady());
    watching->setPath(m_session->path());
    QCOMPARE(watching->trouble(), CalendarTrouble::IsWorkspace);
    QVERIFY(watching->troubleSentence().contains(u"w.mainstay"));
}

void TestCalendarWatcher::lossesAreSaid()
{
    const QByteArray elsewhere = "\r\nX-A:b\r\nDTSTART;TZID=Atlantis/Deep:20260319T090000";
    write(calendar(meeting("lost", "20260319T090000Z").replace("\r\nDTSTART:20260319T090000Z", elsewhere)
                   + meeting("old", "20200319T090000Z").replace("\r\nDTSTART:20200319T090000Z", QByteArray(elsewhere).replace("2026", "2020"))));
    const auto watching = watcher();
    QTRY_COMPARE(names(watching->unlogged()), QStringList {u"lost"_s});
    QCOMPARE(watching->trouble(), CalendarTrouble::None);
    QVERIFY(watching->troubleSentence().contains(u"lost"));
    // What is not shown is no loss.
    write(calendar(meeting("past", "20260319T090000Z")
                   + meeting("old", "20200319T090000Z").replace("\r\nDTSTART:20200319T090000Z", QByteArray(elsewhere).replace("2026", "2020"))));
    QTRY_COMPARE(names(watching->unlogged()), QStringList {u"past"_s});
    QVERIFY(watching->troubleSentence().isEmpty());
}

void TestCalendarWatcher::aChangedFileIsReadAgain()
{
    const auto watching = watcher();
    QTRY_COMPARE(names(watching->unlogged()), QStringList {u"past"_s});
    write(calendar(meeting("past", "20260319T090000Z") + meeting("new", "20260320T080000Z")));
    QTRY_COMPARE(names(watching->unlogged()), (QStringList {u"past"_s, u"new"_s}));
    QVERIFY(watching->upcoming().empty());
}

void TestCalendarWatcher::aReplacedFileIsWatchedOn()
{
    const auto watching = watcher();
    QTRY_VERIFY(watching->isReady());
    for (const QByteArray &uid : {QByteArray("one"), QByteArray("two")}) {
        QFile other(m_folder->filePath(u"tmp"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(calendar(meeting(uid, "20260319T090000Z")));
        other.close();
        QVERIFY(QFile::remove(file()));
        QVERIFY(other.rename(file()));
        QTRY_COMPARE(names(watching->unlogged()), QStringList {QString::fromLatin1(uid)});
    }
}

void TestCalendarWatcher::aFileThatGoesKeepsTheLastList()
{
    const auto watching = watcher();
    QTRY_COMPARE(watching->unlogged().size(), size_t(1));
    QVERIFY(QFile::remove(file()));
    QTRY_COMPARE(watching->trouble(), CalendarTrouble::Missing);
    QVERIFY(watching->troubleSentence().contains(u"my.ics"));
    QCOMPARE(names(watching->unlogged()), QStringList {u"past"_s});
    write(calendar(meeting("back", "20260319T090000Z")));
    QTRY_COMPARE(names(watching->unlogged()), QStringList {u"back"_s});
    QCOMPARE(watching->trouble(), CalendarTrouble::None);
}

void TestCalendarWatcher::brokenFilesKeepTheLastList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CalendarTrouble>("trouble");
    QTest::newRow("words") << QByteArray("no calendar\n") << CalendarTrouble::NotACalendar;
    QTest::newRow("empty") << QByteArray() << CalendarTrouble::CutOff;
    QTest::newRow("half") << QByteArray("BEGIN:VCALENDAR\r\n" + meeting("half", "20260319T090000Z")) << CalendarTrouble::CutOff;
    QTest::newRow("huge") << QByteArray(33 * 1024 * 1024, 'x') << CalendarTrouble::TooLarge;
}

void TestCalendarWatcher::brokenFilesKeepTheLastList()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const CalendarTrouble, trouble);
    const auto watching = watcher();
    QTRY_COMPARE(watching->unlogged().size(), size_t(1));
    write(bytes);
    QTRY_COMPARE(watching->trouble(), trouble);
    QCOMPARE(names(watching->unlogged()), QStringList {u"past"_s});
}

void TestCalendarWatcher::aHalfWrittenFileIsWaitedFor()
{
    const auto watching = watcher();
    watching->setDelays(20, 500);
    QTRY_COMPARE(watching->unlogged().size(), size_t(1));
    const QByteArray whole = calendar(meeting("whole", "20260319T090000Z"));
    write(whole.first(40));
    write(whole);
    QTRY_COMPARE(names(watching->unlogged()), QStringList {u"whole"_s});
    QCOMPARE(watching->trouble(), CalendarTrouble::None);
}

void TestCalendarWatcher::savingTakesAMeetingOffTheList()
{
    const auto watching = watcher();
    QTRY_COMPARE(watching->unlogged().size(), size_t(1));
    const QString source = watching->unlogged().front().start.source;
    auto written = m_session->write({u"capture.dismiss"_s, source}, [source](Connection &db, const WriteContext &context) {
        return capturestore::dismiss(db, source, {}, context.clock);
    });
    QVERIFY(written.result().ok());
    QTRY_VERIFY(watching->unlogged().empty());
    auto undone = m_session->undo();
    QVERIFY(undone.result().ok());
    QTRY_COMPARE(watching->unlogged().size(), size_t(1));
}

void TestCalendarWatcher::theChoiceIsKeptPerWorkspace()
{
    watcher();
    CalendarWatcher again(*m_session);
    QCOMPARE(again.path(), file());
    QTRY_COMPARE(again.unlogged().size(), size_t(1));
    const QString other = m_folder->filePath(u"other.mainstay"_s);
    QVERIFY(workspace::create(other, {m_clock, u"tester"_s}, test::testSettings()).ok());
    WorkspaceSession session(other, m_clock, u"tester"_s);
    QVERIFY(CalendarWatcher(session).path().isEmpty());
}

void TestCalendarWatcher::forgettingEmptiesTheLists()
{
    const auto watching = watcher();
    QTRY_COMPARE(watching->unlogged().size(), size_t(1));
    QSignalSpy changed(watching.get(), &CalendarWatcher::changed);
    watching->setPath({});
    QCOMPARE(changed.size(), 1);
    QVERIFY(watching->unlogged().empty() && watching->upcoming().empty() && !watching->nearest());
    QVERIFY(CalendarWatcher(*m_session).path().isEmpty());
}

void TestCalendarWatcher::aDismissalThatFailsIsSaid()
{
    WorkspaceSession nowhere(m_folder->filePath(u"gone.mainstay"_s), m_clock, u"tester"_s);
    CalendarMeetings meetings(nowhere);
    QSignalSpy failed(&meetings, &MeetingSource::failed);
    LogStart start;
    start.summary = u"Weekly"_s;
    start.source = u"ics:weekly"_s;
    meetings.dismiss(start);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

QTEST_MAIN(TestCalendarWatcher)
#include "tst_calendarwatcher.moc"
