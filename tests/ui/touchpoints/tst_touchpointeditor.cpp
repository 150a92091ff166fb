// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/touchpoints/editordesk.h"

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

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
        QVERIFY(after.findChild<NoticeBar *>()->sentence().startsWith(u"This is your draft for Acme from"_s));
    }

    void escapeKeepsTheDraftAndStartingOverForgetsIt()
    {
        Desk desk;
        QVERIFY(desk.start(desk.acme));
        desk.type(u"Wait"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.closed.count(), 1);
        QTRY_VERIFY(desk.draft().has_value());
        QVERIFY(desk.start(desk.acme));
        QTRY_COMPARE(desk.text(u"summary"_s), u"Wait"_s);
        QVERIFY(desk.find<NoticeBar>(u"notice"_s)->sentence().startsWith(u"This is your draft for Acme from"_s));
        QVERIFY(desk.find<QPushButton>(u"noticeReject"_s)->text().contains(u"Ctrl+N"_s));
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(desk.text(u"summary"_s), QString());
        QTRY_VERIFY(!desk.draft().has_value());
        desk.press(Qt::Key_O, Qt::ControlModifier); // brings it back
        QTRY_COMPARE(desk.text(u"summary"_s), u"Wait"_s);
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
        QTRY_COMPARE(logDraftFromPayload(desk.draft()->payload).value().summary, u"For Kobo"_s);
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

    void saveThatFailsAfterTheWindowIsGoneIsSaidAndLosesNothing()
    {
        Desk desk;
        QSignalSpy failed(desk.editor.get(), &TouchpointEditor::failed);
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
        QSemaphore hold;
        desk.workspace.session().writer().run([&hold](Connection &) -> Result<void> {
            hold.acquire();
            return {};
        });
        auto *summary = desk.find<QLineEdit>(u"summary"_s);
        summary->setText(u"Mine"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!summary->isEnabled()); // the save is on its way
        desk.editor->close();
        hold.release();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(u"Acme"_s));
        QCOMPARE(desk.saved.count(), 0);
        const auto kept = desk.draft(u"edit:%1"_s.arg(touchpoint.id.value()));
        QVERIFY(kept.has_value());
        QCOMPARE(logDraftFromPayload(kept->payload).value().summary, u"Mine"_s);
    }

    void draftOverSomebodyElsesChangeIsOnlyOffered()
    {
        Desk desk;
        Touchpoint touchpoint;
        touchpoint.account = desk.acme;
        touchpoint.at = test::fixedNow();
        touchpoint.summary = u"Old"_s;
        touchpoint.id = desk.workspace.addTouchpoint(touchpoint);
        auto *summary = desk.find<QLineEdit>(u"summary"_s);
        auto *notice = desk.find<NoticeBar>(u"notice"_s);
        const auto edit = [&] {
            desk.editor->edit(touchpoint.id);
            return QTest::qWaitForWindowActive(desk.editor.get(), patience);
        };
        QVERIFY(edit());
        QTRY_COMPARE(summary->text(), u"Old"_s);
        summary->setText(u"Mine"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(edit()); // nothing was changed: it goes on
        QTRY_COMPARE(summary->text(), u"Mine"_s);
        desk.press(Qt::Key_Escape);
        touchpoint.summary = u"Theirs"_s;
        desk.workspace.batch([&] { return touchpointstore::update(desk.workspace.db(), touchpoint); });
        QVERIFY(edit());
        QTRY_VERIFY(notice->sentence().startsWith(u"There is an unfinished log for Acme"_s));
        QCOMPARE(summary->text(), u"Theirs"_s);
        summary->setText(u"Theirs, and mine"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"noticeAccept"_s), Qt::LeftButton);
        QCOMPARE(summary->text(), u"Mine"_s);
        // What was begun beside it has its own place.
        const QString place = u"edit:%1"_s.arg(touchpoint.id.value());
        QTRY_COMPARE(touchpointlog::drafts(desk.workspace.db(), place).value().size(), size_t(2));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(touchpointstore::byId(desk.workspace.db(), touchpoint.id).value().summary, u"Mine"_s);
    }

    void editDraftOfAnOlderProgramGoesOn()
    {
        Desk desk;
        Touchpoint touchpoint;
        touchpoint.account = desk.acme;
        touchpoint.at = test::fixedNow();
        touchpoint.summary = u"Stored"_s;
        touchpoint.id = desk.workspace.addTouchpoint(touchpoint);
        LogDraft draft;
        draft.touchpoint = touchpoint.id;
        draft.account = desk.acme;
        draft.accountText = u"Acme"_s;
        draft.summary = u"Older"_s;
        const QString place = u"edit:%1"_s.arg(touchpoint.id.value());
        QVERIFY(touchpointstore::saveDraft(desk.workspace.db(), {place, toPayload(draft), test::fixedNow()}).ok());
        desk.editor->edit(touchpoint.id);
        QTRY_COMPARE(desk.text(u"summary"_s), u"Older"_s);
    }

    void twoWindowsOverwriteNoDraftOfEachOther()
    {
        Desk desk;
        const auto session = desk.workspace.another();
        TouchpointEditor other(*session);
        QVERIFY(desk.start(desk.acme));
        other.startNew(desk.acme);
        QTRY_VERIFY(other.findChild<QLineEdit *>(u"account"_s)->text() == u"Acme"_s);
        desk.find<QLineEdit>(u"summary"_s)->setText(u"One"_s);
        other.findChild<QLineEdit *>(u"summary"_s)->setText(u"Two"_s);
        desk.editor->close();
        other.close();
        const auto summaries = [&desk] {
            QStringList all;
            for (const Draft &draft : touchpointlog::drafts(desk.workspace.db(), u"log"_s).value())
                all += logDraftFromPayload(draft.payload).value().summary;
            all.sort();
            return all;
        };
        QTRY_COMPARE(summaries(), (QStringList {u"One"_s, u"Two"_s}));
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
