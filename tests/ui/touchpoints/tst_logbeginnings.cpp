// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/touchpoints/editordesk.h"
#include "ui/common/whendone.h"

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

class TestLogBeginnings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new Style);
    }

    void logThatHasBegunIsFilledInAndUnknownPeopleAreMade()
    {
        Desk desk;
        LogStart start;
        start.account = desk.acme;
        start.at = test::fixedNow().addSecs(-7200);
        start.minutes = 45;
        start.kind = TouchpointKind::Visit;
        start.purpose = Purpose::Qbr;
        start.people = {{desk.aiko, {}, {}}, {{}, u"Nagy Éva"_s, u"eva@acme.hu"_s}};
        start.summary = u"QBR with Acme"_s;
        start.notes = u"Agenda\n1. Goals\n"_s;
        start.source = u"ics:abc"_s;
        desk.editor->startFrom(start);
        QVERIFY(QTest::qWaitForWindowActive(desk.editor.get(), patience));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isFilled(), patience);
        QCOMPARE(desk.text(u"account"_s), u"Acme"_s);
        QCOMPARE(desk.text(u"summary"_s), u"QBR with Acme"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"notes"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        const Touchpoint touchpoint
            = touchpointstore::byId(desk.workspace.db(), desk.logged(desk.acme).at(0).id).value();
        QCOMPARE(touchpoint.at, start.at);
        QCOMPARE(touchpoint.minutes, start.minutes);
        QCOMPARE(touchpoint.kind, TouchpointKind::Visit);
        QCOMPARE(touchpoint.purpose, Purpose::Qbr);
        QCOMPARE(touchpoint.notes, start.notes);
        QCOMPARE(touchpoint.source, start.source);
        QCOMPARE(touchpoint.contacts.size(), size_t(2));
        const auto contacts = accountstore::contacts(desk.workspace.db(), desk.acme).value();
        const auto eva = std::find_if(contacts.begin(), contacts.end(), [](const Contact &one) { return one.name == u"Nagy Éva"; });
        QVERIFY(eva != contacts.end());
        QCOMPARE(eva->email, u"eva@acme.hu"_s);
    }

    void peopleWhoWereTooManyAreTold()
    {
        Desk desk;
        LogStart start;
        start.account = desk.acme;
        start.peopleLeftOut = 7;
        start.source = u"ics:abc"_s;
        desk.editor->startFrom(start);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<NoticeBar>(u"notice"_s)->sentence().startsWith(u"7"), patience);
    }

    void logThatHasBegunLosesNoDraft()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.type(u"Half written"_s);
        LogStart start;
        start.account = desk.acme;
        start.summary = u"From the calendar"_s;
        start.source = u"ics:1"_s;
        desk.editor->startFrom(start);
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"summary"_s), u"From the calendar"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find<NoticeBar>(u"notice"_s)->sentence().isEmpty(), patience);
        desk.find<QPlainTextEdit>(u"notes"_s)->setFocus();
        desk.type(u"typed into it"_s);
        desk.editor->startFrom(start); // the same again is the same log
        QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"typed into it"_s);
        desk.press(Qt::Key_Escape);
        QTRY_COMPARE(touchpointlog::drafts(desk.workspace.db(), u"log"_s).value().size(), size_t(2));
        desk.editor->startFrom(start);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"typed into it"_s, patience);
        QTest::mouseClick(desk.find<QPushButton>(u"noticeReject"_s), Qt::LeftButton);
        QTRY_COMPARE(touchpointlog::drafts(desk.workspace.db(), u"log"_s).value().size(), size_t(1));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.start(desk.acme));
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"summary"_s), u"Half written"_s, patience);
    }

    void whoTypesFasterThanTheFileKeepsWhatWasBegun()
    {
        Desk desk;
        LogStart start;
        start.account = desk.acme;
        start.people = {{desk.aiko, {}, {}}};
        start.notes = u"Agenda"_s;
        desk.editor->startFrom(start);
        desk.find<QLineEdit>(u"summary"_s)->setText(u"Fast"_s); // before the answer can be there
        QTRY_VERIFY_WITH_TIMEOUT(desk.isFilled(), patience);
        QCOMPARE(desk.text(u"summary"_s), u"Fast"_s);
        QCOMPARE(desk.text(u"account"_s), u"Acme"_s);
        QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"Agenda"_s);
        const auto buttons = desk.editor->findChildren<QAbstractButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](const QAbstractButton *button) { return button->text() == u"Aiko Sato"; }));
    }

    void beyondTheBudgetAReasonIsAskedForBesideTheButton()
    {
        Desk desk;
        for (int day = 1; day <= 3; ++day) {
            Touchpoint touchpoint;
            touchpoint.account = desk.acme;
            touchpoint.at = test::fixedNow().addDays(-day);
            touchpoint.contacts = {desk.aiko};
            touchpoint.members = {desk.mia};
            desk.workspace.addTouchpoint(touchpoint);
        }
        QVERIFY(desk.start(desk.acme));
        auto *reason = desk.find<QLineEdit>(u"overrideReason"_s);
        auto *warning = desk.find<FieldMessage>(u"overBudget"_s);
        QVERIFY(reason->isHidden());
        desk.press(Qt::Key_Backtab);
        desk.type(u"aiko"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(warning->isError(), patience);
        QCOMPARE(warning->text(), u"Aiko Sato would have 4 touches in 7 days; the budget is 3. "
                                  "The last touch was by Mia Berg on 19 Mar 2026."_s);
        QVERIFY(reason->isVisible());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), reason, patience);
        QVERIFY(desk.logged(desk.acme).size() == 3);
        desk.type(u"They asked for it"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        const Touchpoint logged = touchpointstore::byId(desk.workspace.db(), desk.logged(desk.acme).at(0).id).value();
        QCOMPARE(logged.overrideReason, u"They asked for it"_s);

        // Edited as it is, it needs no other reason.
        desk.editor->edit(logged.id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"overrideReason"_s), u"They asked for it"_s, patience);
        QVERIFY(reason->isHidden());
    }

    void whatTheyBeganFillsNoBudget()
    {
        Desk desk;
        for (int day = 1; day <= 3; ++day) {
            Touchpoint touchpoint;
            touchpoint.account = desk.acme;
            touchpoint.at = test::fixedNow().addDays(-day);
            touchpoint.contacts = {desk.aiko};
            desk.workspace.addTouchpoint(touchpoint);
        }
        QVERIFY(desk.start(desk.acme));
        desk.find<QComboBox>(u"direction"_s)->setCurrentIndex(1);
        desk.find<QWidget>(u"people"_s)->setFocus();
        desk.type(u"aiko"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        QVERIFY(!desk.find<FieldMessage>(u"overBudget"_s)->isError());
    }

    void whatDidNotTakePlaceSaysWhy()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        auto *reason = desk.find<QLineEdit>(u"reason"_s);
        QVERIFY(!reason->isVisible());
        desk.find<QComboBox>(u"outcome"_s)->setCurrentIndex(1);
        QVERIFY(reason->isVisible());
        reason->setFocus();
        desk.type(u"Nobody came"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        const Touchpoint logged = touchpointstore::byId(desk.workspace.db(), desk.logged(desk.acme).at(0).id).value();
        QCOMPARE(logged.reason, u"Nobody came"_s);
        QCOMPARE(logged.outcome, Outcome::NoShow);
    }

    void linesOfTheNotesBecomeActionsAndTheToastSaysSo()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.find<QPlainTextEdit>(u"notes"_s)->setFocus();
        desk.type(u"! send offer fri\n!! data @aiko 2026-04-01\n>> 14d call\n#price"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        const auto actions = touchpointstore::openActions(desk.workspace.db(), desk.acme).value();
        QCOMPARE(actions.size(), size_t(2));
        QCOMPARE(actions[0].what, u"send offer"_s);
        QCOMPARE(actions[0].due, QDate(2026, 3, 27));
        QCOMPARE(actions[0].owner, desk.mia);
        QVERIFY(actions[1].isPromise);
        QCOMPARE(actions[1].contact, desk.aiko);
        QCOMPARE(desk.saved[0][0].toString(),
                 u"Logged for Acme · doesn't count as a touch. Open actions: 1 ours, 1 theirs. "
                 "Next touch Fri 3 Apr 2026."_s);
    }

    void draftWithLinesComesBackWithItsChips()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.find<QPlainTextEdit>(u"notes"_s)->setFocus();
        desk.type(u"! send offer fri"_s);
        auto *chips = desk.find<LineChipList>(u"lineChips"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chips->model()->rowCount(), 1, patience);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.draft().has_value());
        const auto other = desk.workspace.another();
        TouchpointEditor after(*other);
        after.startNew(desk.acme);
        auto *back = after.findChild<LineChipList *>(u"lineChips"_s);
        QTRY_COMPARE_WITH_TIMEOUT(back->model()->rowCount(), 1, patience);
        QVERIFY(back->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Mia Berg"_s));
    }

    void notesBeginWithTheTemplateInTheAccountsLanguage()
    {
        Desk desk;
        Account kobo = accountstore::byId(desk.workspace.db(), desk.kobo).value();
        kobo.language = u"ja"_s;
        desk.workspace.batch([&] { return accountstore::update(desk.workspace.db(), kobo, desk.workspace.clock()); });
        LogStart start;
        start.account = desk.kobo;
        start.purpose = Purpose::Qbr;
        desk.editor->startFrom(start);
        auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notes->toPlainText(), logtemplates::builtIn(Purpose::Qbr, u"ja"_s), patience);
        auto *purpose = desk.find<QComboBox>(u"purpose"_s);
        purpose->setCurrentIndex(purpose->findData(int(Purpose::Renewal)));
        QCOMPARE(notes->toPlainText(), logtemplates::builtIn(Purpose::Renewal, u"ja"_s));
        notes->undo();
        QCOMPARE(notes->toPlainText(), logtemplates::builtIn(Purpose::Qbr, u"ja"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.start(desk.acme));
        QCOMPARE(notes->toPlainText(), QString()); // emptied by the team
        purpose->setCurrentIndex(purpose->findData(int(Purpose::Renewal)));
        QCOMPARE(notes->toPlainText(), logtemplates::builtIn(Purpose::Renewal, u"en"_s));
        notes->setFocus();
        desk.type(u"x"_s);
        purpose->setCurrentIndex(purpose->findData(int(Purpose::Qbr)));
        QVERIFY(notes->toPlainText().contains(u'x'));
    }

    void templateThatWasClearedStaysAway()
    {
        Desk desk;
        LogStart start;
        start.account = desk.acme;
        start.purpose = Purpose::Qbr;
        desk.editor->startFrom(start);
        auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!notes->toPlainText().isEmpty(), patience);
        notes->clear();
        WorkspaceSession &session = desk.workspace.session();
        Q_EMIT session.dataChanged();
        // What the editor asked for then comes before this.
        bool answered = false;
        whenDone(session.interactive().run([](Connection &) -> Result<void> { return {}; }), desk.editor.get(),
                 [&answered](const Result<void> &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
        QCOMPARE(notes->toPlainText(), QString());
        auto *purpose = desk.find<QComboBox>(u"purpose"_s);
        purpose->setCurrentIndex(purpose->findData(int(Purpose::Renewal)));
        QCOMPARE(notes->toPlainText(), logtemplates::builtIn(Purpose::Renewal, u"en"_s));
    }

    void untouchedTemplateIsNoDraft()
    {
        Desk desk;
        LogStart start;
        start.account = desk.acme;
        start.purpose = Purpose::Qbr;
        desk.editor->startFrom(start);
        auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!notes->toPlainText().isEmpty(), patience);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.closed.count(), 1);
        QVERIFY(desk.start(desk.acme));
        QVERIFY(touchpointlog::drafts(desk.workspace.db(), u"log"_s).value().empty());
    }

    void whatTheNotesImplyIsOneLineAndStealsNothing()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
        auto *implied = desk.find<NoticeBar>(u"implied"_s);
        notes->setFocus();
        desk.type(u"The new site went live\nand"_s);
        QTRY_COMPARE_WITH_TIMEOUT(implied->sentence(), u"It sounds as if they reached first value."_s, patience);
        QCOMPARE(QApplication::focusWidget(), notes);
        desk.type(u" more"_s);
        QTest::mouseClick(implied->acceptButton(), Qt::LeftButton);
        QCOMPARE(notes->toPlainText(), u"The new site went live\nand more\n+ First value reached"_s);
        QVERIFY(implied->sentence().isEmpty());
        QCOMPARE(QApplication::focusWidget(), notes);
        auto *chips = desk.find<LineChipList>(u"lineChips"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chips->model()->rowCount(), 1, patience);
        desk.find<QLineEdit>(u"competitor"_s)->setFocus();
        desk.type(u"Rival"_s);
        QTRY_COMPARE_WITH_TIMEOUT(implied->sentence(), u"They name a competitor: Rival."_s, patience);
        QTest::mouseClick(implied->rejectButton(), Qt::LeftButton);
        QVERIFY(implied->sentence().isEmpty());
        // Neither comes again in this log.
        QSignalSpy looked(desk.editor->findChild<HintWatch *>(), &HintWatch::hinted);
        desk.find<QLineEdit>(u"competitor"_s)->setFocus();
        desk.type(u"!"_s);
        desk.find<QComboBox>(u"purpose"_s)->setCurrentIndex(1);
        QVERIFY(!looked.wait(900));
        QVERIFY(implied->sentence().isEmpty());
    }

    void levelsAreToldInTheTeamsWords()
    {
        Desk desk;
        SentimentWords words;
        words.us[0] = u"They shout at us"_s;
        desk.workspace.batch([&] { return logtemplates::saveSentimentWords(desk.workspace.db(), words); });
        QVERIFY(desk.start(desk.acme));
        auto *us = desk.find<SentimentBar>(u"sentimentUs"_s);
        QVERIFY(us->accessibleDescription().startsWith(u"Very unhappy: They shout at us"_s));
        QVERIFY(us->accessibleDescription().contains(builtInDefinitions(SentimentAbout::Us)[4]));
        desk.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(us->accessibleDescription(), u"Very unhappy: They shout at us"_s);
    }

    /// Whoever presses Ctrl+L to log with another one types its name at once.
    void lettersForAnAccountNeverFallIntoADraftOfAnother()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.type(u"Wait"_s);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.draft().has_value());
        QVERIFY(desk.start({}));
        QTRY_VERIFY(desk.find<NoticeBar>(u"notice"_s)->sentence().startsWith(u"There is an unfinished log for Acme"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
        desk.type(u"kobo"_s);
        QCOMPARE(desk.text(u"account"_s), u"kobo"_s);
        desk.press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(desk.text(u"account"_s), u"Acme"_s);
        QCOMPARE(desk.text(u"summary"_s), u"Wait"_s);
    }

    void typingReplacesTheAccountThatADraftLeftUnfinished()
    {
        Desk desk;
        QVERIFY(desk.start({}));
        desk.type(u"acne"_s);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.draft().has_value());
        QVERIFY(desk.start({}));
        QTRY_COMPARE(desk.text(u"account"_s), u"acne"_s);
        desk.type(u"acme"_s);
        QCOMPARE(desk.text(u"account"_s), u"acme"_s);
    }

    void accountIsInTheTitleAndAKeyAway()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        QCOMPARE(desk.editor->windowTitle(), u"Log a touchpoint – Acme"_s);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
        desk.type(u"神戸"_s);
        QCOMPARE(desk.editor->windowTitle(), u"Log a touchpoint"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.editor->windowTitle(), u"Log a touchpoint – 神戸工業"_s);
    }

    void besideAnOldTouchpointLastTimeIsWhatWasBeforeIt()
    {
        Desk desk;
        const auto add = [&desk](int daysAgo, const QString &summary) {
            Touchpoint touchpoint;
            touchpoint.account = desk.acme;
            touchpoint.at = test::fixedNow().addDays(-daysAgo);
            touchpoint.summary = summary;
            return desk.workspace.addTouchpoint(touchpoint);
        };
        add(30, u"First talk"_s);
        const TouchpointId old = add(20, u"Second talk"_s);
        add(10, u"Third talk"_s);
        desk.editor->edit(old);
        QTRY_COMPARE(desk.text(u"summary"_s), u"Second talk"_s);
        const auto shows = [&desk](const QString &text) {
            const auto labels = desk.find<QWidget>(u"lastTime"_s)->findChildren<PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const PlainLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(shows(u"First talk"_s));
        QVERIFY(!shows(u"Second talk"_s));
        QVERIFY(!shows(u"Third talk"_s));
    }

    /// At 1280 × 800, with both bars that may be there.
    void barsLeaveRoomForAllFields()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.type(u"Wait"_s);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.draft().has_value());
        QVERIFY(desk.start(desk.acme));
        auto *notice = desk.find<NoticeBar>(u"notice"_s);
        QTRY_VERIFY(notice->isVisible());
        desk.find<NoticeBar>(u"implied"_s)->say(u"1 promise to them is overdue."_s, {}, u"Dismiss"_s);
        desk.editor->resize(1080, 768);
        QTRY_VERIFY(notice->isVisible() && desk.find<NoticeBar>(u"implied"_s)->isVisible());
        auto *objective = desk.find<QLineEdit>(u"objective"_s);
        const auto inSight = [objective] {
            return objective->visibleRegion().boundingRect().height() == objective->height();
        };
        QTRY_VERIFY(inSight());
    }
};

QTEST_MAIN(TestLogBeginnings)
#include "tst_logbeginnings.moc"
