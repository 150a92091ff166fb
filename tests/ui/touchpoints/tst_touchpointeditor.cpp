// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "core/touchpoints/logstart.h"
#include "core/touchpoints/logtemplates.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/touchpoints/hintwatch.h"
#include "ui/touchpoints/linechiplist.h"
#include "ui/touchpoints/logdraft.h"
#include "ui/touchpoints/noticebar.h"
#include "ui/touchpoints/sentimentbar.h"
#include "ui/touchpoints/suggestfield.h"
#include "ui/touchpoints/touchpointeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// Long, for machines that are busy with other tests; nothing waits longer than it has to.
constexpr int patience = 30'000;

/// The editor over a file, and hands for it. Everything goes to whatever has the keyboard, as from a person.
struct Desk
{
    test::UiWorkspace workspace;
    AccountId acme = workspace.addAccount(u"Acme"_s);
    AccountId kobo = workspace.addAccount(u"神戸工業"_s, u"こうべこうぎょう"_s);
    ContactId aiko = workspace.addContact(acme, u"Aiko Sato"_s);
    MemberId mia = workspace.addMember(u"Mia Berg"_s);
    bool emptied = emptyTemplate(Purpose::Cadence);
    std::unique_ptr<TouchpointEditor> editor = std::make_unique<TouchpointEditor>(workspace.session());
    QSignalSpy saved {editor.get(), &TouchpointEditor::saved};
    QSignalSpy closed {editor.get(), &TouchpointEditor::closed};
    int strokes = 0;

    /// Notes that begin with nothing.
    bool emptyTemplate(Purpose purpose)
    {
        workspace.batch([&] { return logtemplates::save(workspace.db(), {purpose, u"en"_s, {}, true}); });
        return true;
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return editor->findChild<Widget *>(name);
    }
    QString text(const QString &name) { return find<QLineEdit>(name)->text(); }

    /// Until the file's answer is in the form: our own people are filled in by it.
    bool start(AccountId account)
    {
        editor->startNew(account);
        return QTest::qWaitForWindowActive(editor.get(), patience)
            && QTest::qWaitFor([this] { return isFilled(); }, patience);
    }
    bool isFilled() const
    {
        const auto buttons = editor->findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [](const QAbstractButton *button) { return button->text() == u"Mia Berg"; });
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++strokes;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) { test::typeText(QApplication::focusWidget(), text); }

    std::vector<TouchpointRow> logged(AccountId account)
    {
        return touchpointstore::timeline(workspace.db(), {account, {}, {}, 50}).value();
    }
    std::optional<Draft> draft(const QString &place = u"log"_s)
    {
        return touchpointstore::draft(workspace.db(), place).value();
    }
};

} // namespace

class TestTouchpointEditor final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new Style);
    }

    void meetingIsLoggedWithoutTheMouseInFewStrokes()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        QCOMPARE(desk.text(u"account"_s), u"Acme"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"summary"_s);
        desk.press(Qt::Key_Backtab);
        desk.type(u"ai"_s);
        desk.press(Qt::Key_Tab); // takes Aiko and goes on to the summary
        desk.type(u"Renewal agreed"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"Price is fine."_s);
        desk.press(Qt::Key_5, Qt::AltModifier);
        desk.press(Qt::Key_8, Qt::AltModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        QVERIFY2(desk.strokes + 1 <= 8, "with the Ctrl+L that opened it");
        QCOMPARE(desk.saved.count(), 1);
        QCOMPARE(desk.saved[0][0].toString(), u"Logged with Acme · last touch today"_s);
        QVERIFY(desk.editor->isHidden());

        const auto logged = desk.logged(desk.acme);
        QCOMPARE(logged.size(), size_t(1));
        const Touchpoint touchpoint = touchpointstore::byId(desk.workspace.db(), logged[0].id).value();
        QCOMPARE(touchpoint.at, test::fixedNow());
        QCOMPARE(touchpoint.minutes, std::optional(30));
        QCOMPARE(touchpoint.summary, u"Renewal agreed"_s);
        QCOMPARE(touchpoint.notes, u"Price is fine."_s);
        QCOMPARE(touchpoint.sentimentUs, std::optional(2));
        QCOMPARE(touchpoint.sentimentSolution, std::optional(0));
        QCOMPARE(touchpoint.contacts, std::vector {desk.aiko});
        QCOMPARE(touchpoint.members, std::vector {desk.mia});
        QCOMPARE(touchpoint.team, Team::Support); // Mia's
        QVERIFY(!desk.draft());
    }

    void accountIsFoundByTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << u"神戸"_s;
        QTest::newRow("reading") << u"こうべ"_s;
        QTest::newRow("katakana") << u"コウベ"_s;
    }
    void accountIsFoundByTyping()
    {
        QFETCH(QString, typed);
        Desk desk;
        QVERIFY(desk.start({}));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
        desk.type(typed);
        desk.press(Qt::Key_Return); // before the answer can be there
        QTRY_COMPARE(desk.text(u"account"_s), u"神戸工業"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.logged(desk.kobo).size(), size_t(1));
        QTRY_COMPARE(desk.saved.count(), 1);
        QCOMPARE(desk.saved[0][0].toString(), u"Logged for 神戸工業 · doesn't count as a touch"_s);
    }

    void typedNameIsEnoughToSave()
    {
        Desk desk;
        QVERIFY(desk.start({}));
        desk.type(u"ACME"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.logged(desk.acme).size(), size_t(1));
    }

    void whatIsWrongIsSaidBesideTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("no account") << u"account"_s << QString() << u"Choose the account."_s;
        QTest::newRow("unknown account") << u"account"_s << u"Nobody"_s << u"There is no account “Nobody”."_s;
        QTest::newRow("several") << u"account"_s << u"o"_s << u"Several accounts match “o”: choose one."_s;
        QTest::newRow("no day") << u"day"_s << QString() << u"When was it?"_s;
        QTest::newRow("no time") << u"time"_s << u"later"_s << u"At what time?"_s;
        QTest::newRow("minutes") << u"minutes"_s << u"2000"_s << u"0 to 1440, or nothing."_s;
        QTest::newRow("nobody of us") << u"members"_s << u"Zed"_s << u"Who is “Zed”? Choose, or delete it."_s;
    }
    void whatIsWrongIsSaidBesideTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Desk desk;
        desk.workspace.addAccount(u"Foo Ltd"_s);
        desk.workspace.addAccount(u"Bar Co"_s);
        QVERIFY(desk.start(desk.acme));
        auto *edit = desk.find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        desk.press(Qt::Key_Delete);
        desk.type(text);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto message = [&desk] {
            QString all;
            for (const FieldMessage *one : desk.editor->findChildren<FieldMessage *>())
                all += one->text();
            return all;
        };
        QTRY_VERIFY(!message().isEmpty());
        QTEST(message(), "message");
        QCOMPARE(QApplication::focusWidget(), edit);
        QVERIFY(desk.editor->isVisible());
        QVERIFY(desk.logged(desk.acme).empty());
        QCOMPARE(desk.saved.count(), 0);
    }

    void newPersonIsMadeWithTheLogAndUndoneWithIt()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.press(Qt::Key_Backtab);
        desk.type(u"Nagy Éva"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        QCOMPARE(accountstore::contacts(desk.workspace.db(), desk.acme).value().size(), size_t(2));
        QSignalSpy changed(&desk.workspace.session(), &WorkspaceSession::dataChanged);
        desk.workspace.session().undo();
        QTRY_VERIFY(changed.count() > 0);
        QCOMPARE(accountstore::contacts(desk.workspace.db(), desk.acme).value().size(), size_t(1));
        QVERIFY(desk.logged(desk.acme).empty());
    }

    void bareReturnNeverSubmits()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        for (const QString &name : {u"summary"_s, u"day"_s, u"time"_s, u"minutes"_s, u"competitor"_s, u"people"_s}) {
            desk.find<QWidget>(name)->setFocus();
            desk.press(Qt::Key_Return);
            desk.press(Qt::Key_Enter);
        }
        desk.find<QWidget>(u"notes"_s)->setFocus();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"\n"_s);
        QTest::keyClick(desk.editor.get(), Qt::Key_Return);
        QVERIFY(desk.editor->isVisible());
        QVERIFY(desk.logged(desk.acme).empty());
    }

    void inputMethodsComposeUndisturbed()
    {
        Desk desk;
        desk.workspace.addContact(desk.acme, u"佐藤 愛子"_s);
        QVERIFY(desk.start(desk.acme));
        auto *people = desk.find<SuggestField>(u"people"_s);
        people->setFocus();
        desk.type(u"佐"_s);
        QVERIFY(people->isOffering());
        QInputMethodEvent composing(u"とう"_s, {});
        QApplication::sendEvent(people, &composing);
        for (const int key : {Qt::Key_Return, Qt::Key_Down, Qt::Key_Space, Qt::Key_1})
            desk.press(key);
        QVERIFY(desk.editor->isVisible());
        QVERIFY(desk.logged(desk.acme).empty());
        QVERIFY(people->text().startsWith(u"佐"_s)); // nothing was chosen either
        QInputMethodEvent done;
        done.setCommitString(u"藤"_s);
        people->setText(u"佐"_s);
        QApplication::sendEvent(people, &done);
        QCOMPARE(people->text(), u"佐藤"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(people->text().isEmpty());

        auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
        notes->setFocus();
        QInputMethodEvent inNotes(u"こうしん"_s, {});
        QApplication::sendEvent(notes, &inNotes);
        QInputMethodEvent committed;
        committed.setCommitString(u"更新"_s);
        QApplication::sendEvent(notes, &committed);
        QCOMPARE(notes->toPlainText(), u"更新"_s);
        QVERIFY(!desk.find<SentimentBar>(u"sentimentUs"_s)->level());
    }

    void draftIsKeptWhileTypingGoesOnAndComesBack()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.press(Qt::Key_2, Qt::AltModifier);
        desk.type(u"Half a sent"_s);
        // Whoever never pauses is kept too: each wait types another letter.
        QVERIFY(QTest::qWaitFor(
            [&desk] {
                if (desk.draft())
                    return true;
                desk.type(u"x"_s);
                return false;
            },
            patience));
        const QString kept = logDraftFromPayload(desk.draft()->payload).value().summary;
        QVERIFY(kept.startsWith(u"Half a sent"_s));

        // Nothing was closed or flushed: another process sees it as after kill -9.
        const auto other = desk.workspace.another();
        TouchpointEditor after(*other);
        after.startNew(desk.acme);
        QTRY_VERIFY(after.findChild<QLineEdit *>(u"summary"_s)->text().startsWith(kept));
        QCOMPARE(after.findChild<SentimentBar *>(u"sentimentUs"_s)->level(), std::optional(-1));
        QVERIFY(after.findChild<NoticeBar *>()->sentence().startsWith(u"This is your draft from"_s));
    }

    void escapeKeepsTheDraftAndStartingOverForgetsIt()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.type(u"Wait"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.closed.count(), 1);
        QTRY_VERIFY(desk.draft().has_value());
        QVERIFY(desk.start({})); // it is the only one, so it goes on
        QTRY_COMPARE(desk.text(u"summary"_s), u"Wait"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"noticeReject"_s), Qt::LeftButton);
        QCOMPARE(desk.text(u"summary"_s), QString());
        QTRY_VERIFY(!desk.draft().has_value());
        QTest::mouseClick(desk.find<QPushButton>(u"noticeAccept"_s), Qt::LeftButton);
        QCOMPARE(desk.text(u"summary"_s), u"Wait"_s);
        QTRY_VERIFY(desk.draft().has_value());
    }

    void closingTheEditorLosesNothing()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.type(u"Last words"_s);
        desk.editor.reset();
        QVERIFY(desk.draft().has_value());
        QCOMPARE(logDraftFromPayload(desk.draft()->payload).value().summary, u"Last words"_s);
    }

    void draftOfAnotherAccountIsOfferedAndNeverOverwritten()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.type(u"For Acme"_s);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.draft().has_value());
        QVERIFY(desk.start(desk.kobo));
        QTRY_VERIFY(desk.find<NoticeBar>(u"notice"_s)->sentence().startsWith(u"There is an unfinished log for Acme"_s));
        QCOMPARE(desk.text(u"summary"_s), QString());
        desk.type(u"For Kobo"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"noticeAccept"_s), Qt::LeftButton);
        QCOMPARE(desk.text(u"summary"_s), u"For Acme"_s);
        QCOMPARE(desk.text(u"account"_s), u"Acme"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 2);
        QCOMPARE(desk.logged(desk.acme).size(), size_t(1));
        QVERIFY(!desk.draft().has_value());
        QVERIFY(desk.start(desk.kobo));
        QTRY_COMPARE(desk.text(u"summary"_s), u"For Kobo"_s);
    }

    void damagedDraftIsSaidAndLeftAlone()
    {
        Desk desk;
        QVERIFY(touchpointstore::saveDraft(desk.workspace.db(), {u"log"_s, u"{\"version\":"_s, test::fixedNow()}).ok());
        QVERIFY(desk.start(desk.acme));
        QTRY_VERIFY(desk.find<NoticeBar>(u"notice"_s)->sentence().contains(u"can't be read"_s));
        desk.type(u"Anew"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        QCOMPARE(desk.draft()->payload, u"{\"version\":"_s);
    }

    void saveAndNextGoesOnWithAnEmptyOne()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.type(u"First"_s);
        desk.press(Qt::Key_4, Qt::AltModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.saved.count(), 1);
        QVERIFY(desk.editor->isVisible());
        QCOMPARE(desk.closed.count(), 0);
        QTRY_COMPARE(desk.text(u"summary"_s), QString());
        QCOMPARE(desk.text(u"account"_s), QString());
        QVERIFY(!desk.find<SentimentBar>(u"sentimentUs"_s)->level());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"account"_s);
        QVERIFY(!desk.draft().has_value());
    }

    void editingChangesOnlyWhatWasChanged()
    {
        Desk desk;
        Touchpoint touchpoint;
        touchpoint.key = u"EXT-1"_s;
        touchpoint.account = desk.acme;
        touchpoint.at = QDateTime(QDate(2026, 3, 1), QTime(9, 7, 31), Qt::UTC);
        touchpoint.kind = TouchpointKind::Visit;
        touchpoint.summary = u"Old"_s;
        touchpoint.notes = u"line\r\nnext\u00a0"_s;
        touchpoint.members = {desk.mia};
        touchpoint.contacts = {desk.aiko};
        touchpoint.quotes = {{desk.aiko, u"Nice"_s}};
        touchpoint.id = desk.workspace.addTouchpoint(touchpoint);
        desk.editor->edit(touchpoint.id);
        QVERIFY(QTest::qWaitForWindowActive(desk.editor.get()));
        QTRY_COMPARE(desk.text(u"summary"_s), u"Old"_s);
        auto *summary = desk.find<QLineEdit>(u"summary"_s);
        summary->setFocus();
        summary->selectAll();
        desk.type(u"New"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        touchpoint.summary = u"New"_s;
        QCOMPARE(touchpointstore::byId(desk.workspace.db(), touchpoint.id).value(), touchpoint);
        QCOMPARE(desk.saved[0][0].toString(), u"Saved for Acme · last touch 19 d ago"_s);
    }

    void editOverSomebodyElsesChangeIsRefused()
    {
        Desk desk;
        Touchpoint touchpoint;
        touchpoint.account = desk.acme;
        touchpoint.at = test::fixedNow();
        touchpoint.summary = u"Old"_s;
        touchpoint.id = desk.workspace.addTouchpoint(touchpoint);
        desk.editor->edit(touchpoint.id);
        QVERIFY(QTest::qWaitForWindowActive(desk.editor.get()));
        QTRY_COMPARE(desk.text(u"summary"_s), u"Old"_s);
        touchpoint.summary = u"Theirs"_s;
        desk.workspace.batch([&] { return touchpointstore::update(desk.workspace.db(), touchpoint); });
        desk.type(u"Mine"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<FieldMessage>(u"failure"_s)->isError());
        QVERIFY(desk.editor->isVisible());
        QCOMPARE(touchpointstore::byId(desk.workspace.db(), touchpoint.id).value().summary, u"Theirs"_s);
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
                                  "The last was by Mia Berg on 19 Mar 2026."_s);
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

    void hintSaysWhatMakesItNoTouch()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        auto *hint = desk.find<PlainLabel>(u"touchHint"_s);
        QVERIFY(hint->text().contains(u"without a person"_s));
        desk.press(Qt::Key_Backtab);
        desk.type(u"aiko"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(hint->text(), QString());
        desk.find<QComboBox>(u"outcome"_s)->setCurrentIndex(1);
        QVERIFY(hint->text().contains(u"held"_s));
        desk.find<QComboBox>(u"kind"_s)->setCurrentIndex(6);
        QVERIFY(hint->text().contains(u"internal note"_s));
    }

    void aMegabyteIsPastedAndKeptWithoutAFreeze_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"Egy sor a jegyzetből 🚀 日本語\n"_s.repeated(36000);
        QTest::newRow("one line") << u"word "_s.repeated(200'000);
        QTest::newRow("no blanks") << u"更新"_s.repeated(170'000);
    }
    void aMegabyteIsPastedAndKeptWithoutAFreeze()
    {
        QFETCH(QString, text);
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
        notes->setFocus();
        QApplication::clipboard()->setText(text);
        // The processor's time, not the clock's: other tests run beside this one.
        const auto spent = [](auto work) {
            const std::clock_t before = std::clock();
            work();
            QCoreApplication::processEvents();
            return double(std::clock() - before) / CLOCKS_PER_SEC;
        };
        const double pasted = spent([&desk] { desk.press(Qt::Key_V, Qt::ControlModifier); });
        const double typed = spent([&desk] { desk.type(u"x"_s); });
        qInfo("paste %.3f s, a key %.3f s", pasted, typed);
        QVERIFY(pasted < 3);
        QVERIFY(typed < 1.5);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        QCOMPARE(touchpointstore::byId(desk.workspace.db(), desk.logged(desk.acme)[0].id).value().notes,
                 QString(text + u'x'));
    }

    void anyScriptIsStoredAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ja") << u"更新は来週金曜、㈱とﾊﾝｶｸも"_s;
        QTest::newRow("hu") << u"Árvíztűrő tükörfúrógép"_s;
        QTest::newRow("emoji") << u"👩🏽‍🚀🇭🇺 ok"_s;
        QTest::newRow("right to left") << u"שלום عليكم"_s;
        QTest::newRow("markup") << u"<b>&amp;</b> <img src='file:///etc/passwd'>"_s;
    }
    void anyScriptIsStoredAsTyped()
    {
        QFETCH(QString, text);
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.closed.count(), 1);
        QCOMPARE(desk.logged(desk.acme)[0].summary, text);
    }

    void everyFieldHasANameForReaders()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        QStringList names;
        for (const QString &name : {u"account"_s, u"day"_s, u"time"_s, u"minutes"_s, u"kind"_s, u"purpose"_s,
                                    u"outcome"_s, u"direction"_s, u"team"_s, u"members"_s, u"people"_s, u"summary"_s,
                                    u"notes"_s, u"sentimentUs"_s, u"sentimentSolution"_s, u"competitor"_s,
                                    u"objective"_s}) {
            const QString said = desk.find<QWidget>(name)->accessibleName();
            QVERIFY2(!said.isEmpty() && !names.contains(said), qPrintable(name));
            names += said;
        }
    }
};

QTEST_MAIN(TestTouchpointEditor)
#include "tst_touchpointeditor.moc"
