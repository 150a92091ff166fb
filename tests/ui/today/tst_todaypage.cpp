// SPDX-License-Identifier: Apache-2.0
#include "core/capture/capturestore.h"
#include "core/history/history.h"
#include "core/outcomes/surveystore.h"
#include "core/qbr/qbrstore.h"
#include "core/touchpoints/cadencestore.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/today/meetingbar.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaypage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

using Kind = TodayRow::Kind;

class FakeMeetings final : public MeetingSource
{
public:
    bool hasCalendar() const override { return calendar; }
    std::vector<WaitingMeeting> waiting() const override { return meetings; }
    std::optional<LogStart> nearest() const override { return std::nullopt; }
    QString problem() const override { return trouble; }
    void choose(QWidget *) override { ++chosen; }
    void dismiss(const LogStart &start) override
    {
        dismissed += start.source;
        std::erase_if(meetings, [&](const WaitingMeeting &meeting) { return meeting.start.source == start.source; });
        Q_EMIT changed();
    }

    bool calendar = true;
    std::vector<WaitingMeeting> meetings;
    QString trouble;
    QStringList dismissed;
    int chosen = 0;
};

struct Desk
{
    test::UiWorkspace workspace;
    FakeMeetings meetings;
    AccountId kobo;
    ContactId sato;
    std::unique_ptr<TodayPage> page;

    Desk()
    {
        kobo = workspace.addAccount(u"Kobo KK"_s);
        sato = workspace.batch([&] {
            Contact contact;
            contact.account = kobo;
            contact.name = u"Sato"_s;
            return accountstore::insertContact(workspace.db(), contact);
        });
        // In touch lately, so that the cadence is content.
        workspace.batch([&] {
            Touchpoint touchpoint;
            touchpoint.account = kobo;
            touchpoint.at = test::fixedNow().addDays(-5);
            touchpoint.contacts = {sato};
            return touchpointstore::insert(workspace.db(), touchpoint);
        });
    }

    void open()
    {
        page = std::make_unique<TodayPage>(workspace.session(), meetings);
        page->resize(1000, 700);
        page->show();
        page->activate();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
    }

    void addMeeting()
    {
        WaitingMeeting meeting;
        meeting.title = u"Weekly"_s;
        meeting.accountName = u"Kobo KK"_s;
        meeting.people = QStringList {u"Sato"_s};
        meeting.start.account = kobo;
        meeting.start.at = test::fixedNow().addSecs(-7200);
        meeting.start.minutes = 45;
        meeting.start.people = {{sato, {}, {}}};
        meeting.start.source = u"ics:1"_s;
        meetings.meetings.push_back(meeting);
    }

    ActionId addAction(const QString &what, QDate due)
    {
        Action action;
        action.account = kobo;
        action.what = what;
        action.due = due;
        return workspace.batch([&] { return touchpointstore::insertAction(workspace.db(), action, workspace.clock()); });
    }

    Qbr review(QbrStatus status, const QDateTime &start) const
    {
        Qbr made;
        made.account = kobo;
        made.quarterDay = QDate(2026, 1, 1);
        made.status = status;
        made.start = start;
        made.timeZone = u"UTC"_s;
        return made;
    }

    QbrId add(const Qbr &qbr)
    {
        return workspace.batch([&] { return qbrstore::insert(workspace.db(), qbr, workspace.clock()); });
    }

    QListView *list() const { return page->findChild<QListView *>(u"todayList"_s); }
    const TodayModel *model() const { return qobject_cast<const TodayModel *>(list()->model()); }
    const TodayRow *current() const { return model()->rowAt(list()->currentIndex().row()); }
    bool waitFor(Kind kind) const
    {
        return QTest::qWaitFor([&] { return current() && current()->kind == kind; });
    }
    bool isDone() const { return page->findChild<EmptyState *>(u"allDone"_s)->isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    Touchpoint logged()
    {
        const auto rows = touchpointstore::timeline(workspace.db(), {kobo, {}, {}, 1});
        return touchpointstore::byId(workspace.db(), rows->front().id).value();
    }
};

} // namespace

class TestTodayPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_todaypage"_s);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void whenNothingWaitsItSaysSo()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.isDone());
        desk.addAction(u"Send it"_s, QDate(2026, 3, 20));
        desk.workspace.session().reportChange();
        QTRY_VERIFY(!desk.isDone());
        QVERIFY(desk.waitFor(Kind::Action));
    }

    void spaceDoesAnActionAndTheNextOneIsCurrent()
    {
        Desk desk;
        desk.addAction(u"First"_s, QDate(2026, 3, 18));
        desk.addAction(u"Second"_s, QDate(2026, 3, 20));
        desk.open();
        QAbstractItemModelTester tester(desk.list()->model());
        QVERIFY(desk.waitFor(Kind::Action));
        QCOMPARE(desk.current()->title, u"First"_s);
        QCOMPARE(desk.current()->tone, Tone::Poor);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(desk.current() && desk.current()->title == u"Second"_s);
        desk.press(Qt::Key_B);
        QTRY_VERIFY(desk.isDone());
        QVERIFY(touchpointstore::openActions(desk.workspace.db(), desk.kobo)->empty());
    }

    void reviewsAreOpenedAndTheirStepsDone()
    {
        Desk desk;
        Qbr now = desk.review(QbrStatus::Scheduled, test::fixedNow().addSecs(3 * 3600));
        now.steps = {};
        now.id = desk.add(now);
        Qbr ahead = desk.review(QbrStatus::Scheduled, test::fixedNow().addDays(21));
        ahead.steps = {{-28, u"people"_s, Team::Success, {}}, {-21, u"buyer"_s, Team::Success, {}}};
        ahead.id = desk.add(ahead);
        const QbrId passed = desk.add(desk.review(QbrStatus::Scheduled, test::fixedNow().addDays(-3)));
        desk.open();
        QAbstractItemModelTester tester(desk.list()->model());
        QVERIFY(desk.waitFor(Kind::Review));
        QCOMPARE(desk.current()->review, passed);
        QCOMPARE(desk.current()->aside, u"was it held?"_s);
        QSignalSpy opened(desk.page.get(), &Page::reviewRequested);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.current()->aside, u"today 15:00"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).value<QbrId>(), now.id);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.current()->kind, Kind::ReviewStep);
        QCOMPARE(desk.current()->title, u"Invite the people"_s);
        QCOMPARE(desk.current()->tone, Tone::Poor);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(desk.current()->title, u"The economic buyer is not invited"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(opened.at(1).at(0).value<QbrId>(), ahead.id);
        QVERIFY(qbrstore::byId(desk.workspace.db(), ahead.id)->steps[0].isDone());
        desk.workspace.session().undo();
        QTRY_VERIFY(!qbrstore::byId(desk.workspace.db(), ahead.id)->steps[0].isDone());
    }

    void whatComesInAboveIsCurrentUntilSomebodyChooses()
    {
        Desk desk;
        desk.addAction(u"First"_s, QDate(2026, 3, 18));
        desk.addAction(u"Second"_s, QDate(2026, 3, 19));
        desk.open();
        QVERIFY(desk.waitFor(Kind::Action));
        desk.add(desk.review(QbrStatus::Scheduled, test::fixedNow().addSecs(3600)));
        desk.workspace.session().reportChange();
        QVERIFY(desk.waitFor(Kind::Review));
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.current()->title, u"First"_s);
        desk.add(desk.review(QbrStatus::Scheduled, test::fixedNow().addSecs(7200)));
        desk.workspace.session().reportChange();
        QTRY_COMPARE(desk.model()->rowAt(2)->kind, Kind::Review);
        QCOMPARE(desk.current()->title, u"First"_s);
    }

    void surveysAreAskedOrDropped()
    {
        Desk desk;
        for (const int days : {-2, 0}) {
            Survey survey;
            survey.account = desk.kobo;
            survey.contact = desk.sato;
            survey.occasion = SurveyOccasion::Qbr;
            survey.dueDay = QDate(2026, 3, 20).addDays(days);
            desk.workspace.batch([&] { return surveystore::insert(desk.workspace.db(), survey); });
        }
        desk.open();
        QVERIFY(desk.waitFor(Kind::Survey));
        QCOMPARE(desk.current()->title, u"Kobo KK · Sato"_s);
        QCOMPARE(desk.current()->detail, u"NPS · after a review"_s);
        desk.press(Qt::Key_Space);
        const auto stored = [&] { return surveystore::ofAccount(desk.workspace.db(), desk.kobo).value(); };
        QTRY_COMPARE(stored()[0].askedDay, QDate(2026, 3, 20));
        QTRY_COMPARE(desk.current()->survey->dueDay, QDate(2026, 3, 20));
        desk.press(Qt::Key_X);
        QTRY_VERIFY(desk.isDone());
        QVERIFY(!stored()[1].droppedReason.isEmpty());
        desk.workspace.session().undo();
        QVERIFY(desk.waitFor(Kind::Survey));
    }

    void accountsOverdueForAReviewAreOneLine()
    {
        Desk desk;
        desk.add(desk.review(QbrStatus::FollowedUp, test::fixedNow().addDays(-120)));
        desk.open();
        QVERIFY(desk.waitFor(Kind::DueReviews));
        QSignalSpy section(desk.page.get(), &Page::sectionRequested);
        desk.press(Qt::Key_Return);
        QCOMPARE(section.at(0).at(0).toString(), u"qbr"_s);
    }

    void meetingIsLoggedInOneLine()
    {
        Desk desk;
        desk.addMeeting();
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        desk.press(Qt::Key_Space);
        auto *bar = desk.page->findChild<MeetingBar *>();
        QVERIFY(bar->isVisible());
        test::typeText(QApplication::focusWidget(), u"New plan agreed, 満足"_s);
        desk.press(Qt::Key_Return); // submits nothing
        QVERIFY(bar->isVisible());
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!bar->isVisible());
        const Touchpoint logged = desk.logged();
        QCOMPARE(logged.summary, u"New plan agreed, 満足"_s);
        QCOMPARE(logged.source, u"ics:1"_s);
        QCOMPARE(logged.minutes, 45);
        QCOMPARE(logged.contacts, std::vector<ContactId> {desk.sato});
    }

    void nextMeetingIsCurrentAfterOneIsDone()
    {
        Desk desk;
        desk.addMeeting();
        desk.addMeeting();
        desk.meetings.meetings.back().start.source = u"ics:2"_s;
        desk.addAction(u"Send it"_s, QDate(2026, 3, 20));
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.current()->meeting->start.source, u"ics:2"_s);
        desk.press(Qt::Key_X);
        QVERIFY(desk.waitFor(Kind::Meeting));
        QCOMPARE(desk.current()->meeting->start.source, u"ics:1"_s);
    }

    void meetingThatDidNotTakePlaceIsKeptWithItsReason()
    {
        Desk desk;
        desk.addMeeting();
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        desk.press(Qt::Key_N);
        auto *outcome = desk.page->findChild<QComboBox *>(u"meetingOutcome"_s);
        QVERIFY(outcome->hasFocus());
        outcome->setCurrentIndex(outcome->findData(int(Outcome::CancelledByThem)));
        desk.page->findChild<QLineEdit *>(u"meetingSentence"_s)->setText(u"ill"_s);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.logged().outcome, Outcome::CancelledByThem);
        QCOMPARE(desk.logged().reason, u"ill"_s);
        QVERIFY(!countsAsTouch(desk.logged()));
    }

    void olderFileIsReadOnceItsTablesAreThere()
    {
        test::UiWorkspace workspace;
        for (int i = 0; i < 20; ++i) {
            // As the sixth schema was.
            QByteArray script;
            auto triggers = workspace.db().prepareGenerated("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name LIKE "
                                                            "'account!_touch!_%' ESCAPE '!' OR tbl_name = 'subscription_period')");
            while (triggers->next().value())
                script += "DROP TRIGGER " + triggers->text(0).toUtf8() + ';';
            triggers->reset();
            script += "DROP TABLE account_touch; DROP INDEX account_rhythm; DROP TABLE loss; DROP TABLE renewal_outlook; "
                      "DROP TABLE renewal_outcome; DROP TABLE closed_quarter; DROP INDEX subscription_period_uplift; "
                      "DROP INDEX subscription_period_end; DROP INDEX subscription_period_ignored; DROP INDEX change_range; DROP INDEX touchpoint_qbr; DROP TABLE qbr_move; DROP TABLE qbr_contact; DROP TABLE qbr_member; "
                          "DROP TABLE survey; DROP TABLE objective_value; DROP TABLE objective; DROP TABLE support_case; DROP TABLE metric_value; DROP TABLE metric; "
                          "DROP TABLE qbr_agenda; DROP TABLE qbr_step; DROP TABLE qbr_rule; DROP TABLE work_hours; DROP TABLE holiday; DROP TABLE qbr; "
                      "ALTER TABLE exchange_rate RENAME COLUMN valid_from TO unused; ALTER TABLE subscription_period DROP COLUMN uplift_minor; PRAGMA user_version = 6";
            QVERIFY(workspace.db().backend().execute(script).ok());
            const auto session = workspace.another();
            const auto due = session->reports().run(
                [](Connection &db) { return cadencestore::dueAccounts(db, test::fixedNow().date(), {}); }).result();
            QVERIFY2(due.ok(), due.ok() ? "" : qPrintable(due.error().detail));
        }
    }

    void returnSavesTheSentence()
    {
        Desk desk;
        desk.addMeeting();
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        desk.press(Qt::Key_Space);
        auto *sentence = desk.page->findChild<QLineEdit *>(u"meetingSentence"_s);
        sentence->setText(u"They renew."_s);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        QTest::keyClick(sentence, Qt::Key_Return);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.logged().summary, u"They renew."_s);
    }

    void escapeLeavesTheLineAndTheListHasTheKeyboard()
    {
        Desk desk;
        desk.addMeeting();
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.page->findChild<MeetingBar *>()->isVisible());
        QVERIFY(desk.list()->hasFocus());
    }

    void meetingOfNoAccountBeginsAnOrdinaryLog()
    {
        Desk desk;
        desk.addMeeting();
        desk.meetings.meetings.front().start.account = {};
        desk.meetings.meetings.front().accountName.clear();
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        QSignalSpy asked(desk.page.get(), &Page::logStartRequested);
        desk.press(Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<LogStart>().source, u"ics:1"_s);
        QVERIFY(!asked.at(0).at(0).value<LogStart>().outcome);
        desk.press(Qt::Key_N);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(1).at(0).value<LogStart>().outcome, std::optional(Outcome::NoShow));
    }

    void dismissedMeetingLeaves()
    {
        Desk desk;
        desk.addMeeting();
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        desk.press(Qt::Key_X);
        QCOMPARE(desk.meetings.dismissed, QStringList {u"ics:1"_s});
        QTRY_VERIFY(desk.isDone());
    }

    void calendarIsOfferedWhereThereIsNone()
    {
        Desk desk;
        desk.meetings.calendar = false;
        desk.addAction(u"Send it"_s, QDate(2026, 3, 20));
        desk.open();
        QVERIFY(desk.waitFor(Kind::Calendar));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.meetings.chosen, 1);
    }

    void whoseDayIsRemembered()
    {
        Desk desk;
        const MemberId bob = desk.workspace.batch([&] {
            Member member;
            member.name = u"Bob"_s;
            return accountstore::insertMember(desk.workspace.db(), member);
        });
        desk.addAction(u"Of nobody"_s, QDate(2026, 3, 20));
        desk.open();
        QVERIFY(desk.waitFor(Kind::Action));
        auto *whose = desk.page->findChild<QComboBox *>(u"whoseDay"_s);
        const int row = whose->findData(bob.value());
        QVERIFY(row > 0);
        whose->setCurrentIndex(row);
        Q_EMIT whose->activated(row);
        QTRY_VERIFY(desk.isDone());
        desk.open();
        QTRY_VERIFY(desk.isDone());
        QCOMPARE(desk.page->findChild<QComboBox *>(u"whoseDay"_s)->currentText(), u"Bob"_s);
    }

    /// The calendar is of who sits here.
    void anotherPersonsDayHasNoMeetingsOfMine()
    {
        Desk desk;
        const MemberId mia = desk.workspace.addMember(u"Mia Berg"_s); // sits here
        const MemberId bob = desk.workspace.addMember(u"Bob"_s);
        desk.addMeeting();
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        auto *whose = desk.page->findChild<QComboBox *>(u"whoseDay"_s);
        const auto choose = [whose](MemberId member) {
            const int row = whose->findData(member.value());
            whose->setCurrentIndex(row);
            Q_EMIT whose->activated(row);
        };
        choose(bob);
        QTRY_VERIFY(desk.isDone());
        QCOMPARE(desk.model()->rowCount(), 0);
        choose(mia);
        QVERIFY(desk.waitFor(Kind::Meeting));
        choose({}); // everybody's
        QVERIFY(desk.waitFor(Kind::Meeting));
    }

    void oneLineLogSaysItsDay()
    {
        Desk desk;
        desk.addMeeting();
        desk.meetings.meetings.front().start.at = test::fixedNow().addDays(-3);
        desk.open();
        QVERIFY(desk.waitFor(Kind::Meeting));
        desk.press(Qt::Key_Space);
        const QString what = desk.page->findChild<PlainLabel *>(u"meetingWhat"_s)->text();
        QVERIFY2(what.contains(QLocale().toString(test::fixedNow().addDays(-3).toLocalTime().date(), u"d MMM yyyy"_s)), qPrintable(what));
    }

    void undoBringsTheActionBack()
    {
        Desk desk;
        desk.addAction(u"Send it"_s, QDate(2026, 3, 20));
        desk.open();
        QVERIFY(desk.waitFor(Kind::Action));
        desk.press(Qt::Key_Space);
        QTRY_VERIFY(desk.isDone());
        desk.workspace.session().undo();
        QVERIFY(desk.waitFor(Kind::Action));
        QCOMPARE(desk.current()->title, u"Send it"_s);
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
