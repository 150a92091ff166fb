// SPDX-License-Identifier: Apache-2.0
#include "ui/common/accessiblerole.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/pillwidget.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/common/toast.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace mainstay;
using namespace Qt::StringLiterals;

class TestWidgets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void themeSwitchesOnceAndTellsIt()
    {
        ThemeController themes;
        QSignalSpy changed(&themes, &ThemeController::changed);
        themes.setMode(ThemeController::Mode::Light);
        QCOMPARE(&currentTheme(), &Theme::light());
        themes.setMode(ThemeController::Mode::Dark);
        QCOMPARE(&currentTheme(), &Theme::dark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().window);
        themes.setMode(ThemeController::Mode::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void systemModeFollowsTheDesktop()
    {
        ThemeController themes;
        themes.setSystemScheme(Theme::Scheme::Light);
        themes.setMode(ThemeController::Mode::System);
        QSignalSpy changed(&themes, &ThemeController::changed);
        themes.setSystemScheme(Theme::Scheme::Dark);
        QCOMPARE(&currentTheme(), &Theme::dark());
        themes.setMode(ThemeController::Mode::Light);
        QCOMPARE(changed.count(), 2);
        themes.setSystemScheme(Theme::Scheme::Light);
        QCOMPARE(changed.count(), 2);
    }

    void modesHaveStableTexts()
    {
        QCOMPARE(ThemeController::toText(ThemeController::Mode::System), u"system"_s);
        QCOMPARE(ThemeController::modeFromText(u"dark").value(), ThemeController::Mode::Dark);
        QVERIFY(!ThemeController::modeFromText(u"pink"));
    }

    void toastGoesAwayByItself()
    {
        QWidget host;
        host.resize(600, 400);
        QLineEdit field(&host); // somewhere else for the focus to be, as in every real window
        field.setFocus();
        Toast toast(&host);
        toast.setLifetime(30);
        QSignalSpy dismissed(&toast, &Toast::dismissed);
        host.show();
        toast.showMessage(u"Saved."_s);
        QVERIFY(toast.isVisible());
        QVERIFY(host.rect().contains(toast.geometry()));
        QVERIFY(!toast.actionButton()->isVisible());
        QTRY_VERIFY(toast.isHidden());
        QCOMPARE(dismissed.count(), 1);
    }

    void toastStaysWhileTheKeyboardIsOnIt()
    {
        QWidget host;
        host.resize(600, 400);
        Toast toast(&host);
        toast.setLifetime(20);
        host.show();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        toast.showMessage(u"Logged a call."_s, u"Undo"_s);
        toast.focusAction();
        QTRY_VERIFY(toast.actionButton()->hasFocus());
        // A timer that is longer than the toast's life has to run out first.
        bool later = false;
        QTimer::singleShot(120, &toast, [&later] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(toast.isVisible());
        QSignalSpy triggered(&toast, &Toast::actionTriggered);
        QTest::keyClick(toast.actionButton(), Qt::Key_Space);
        QCOMPARE(triggered.count(), 1);
        QVERIFY(toast.isHidden());
    }

    void toastGivesTheKeyboardBack()
    {
        QWidget host;
        host.resize(600, 400);
        auto *other = new QLineEdit(&host);
        auto *work = new QLineEdit(&host);
        other->move(0, 0);
        work->move(0, 40);
        Toast toast(&host);
        host.show();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        work->setFocus();
        toast.showMessage(u"Logged a call."_s, u"Undo"_s);
        QTest::mouseClick(toast.actionButton(), Qt::LeftButton);
        QVERIFY(toast.isHidden());
        QVERIFY(work->hasFocus());
        for (const int key : {int(Qt::Key_Space), int(Qt::Key_Escape)}) {
            toast.showMessage(u"Logged a call."_s, u"Undo"_s);
            toast.focusAction();
            QTRY_VERIFY(toast.actionButton()->hasFocus());
            QTest::keyClick(toast.actionButton(), Qt::Key(key));
            QVERIFY(toast.isHidden());
            QVERIFY(work->hasFocus());
        }
    }

    void toastClosesOnEscapeAndIsNamed()
    {
        QWidget host;
        host.resize(300, 300);
        Toast toast(&host);
        host.show();
        toast.showMessage(
            u"A long sentence about what has just happened to the account of <b>Acme</b>."_s,
            u"Undo"_s);
        QVERIFY(host.rect().contains(toast.geometry()));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&toast);
        QCOMPARE(accessible->role(), QAccessible::AlertMessage);
        QVERIFY(accessible->text(QAccessible::Name).contains(u"<b>Acme</b>"));
        toast.focusAction();
        QTest::keyClick(toast.actionButton(), Qt::Key_Escape);
        QVERIFY(toast.isHidden());
    }

    void fieldMessageMarksTheField()
    {
        QWidget host;
        auto *column = new QVBoxLayout(&host);
        auto *field = new QLineEdit(&host);
        auto *message = new FieldMessage(field, &host);
        column->addWidget(field);
        column->addWidget(message);
        host.show();
        QVERIFY(!message->isVisible());
        const QImage before = field->grab().toImage();
        message->setError(u"Enter a date."_s);
        QVERIFY(message->isVisible());
        QCOMPARE(field->accessibleDescription(), u"Enter a date."_s);
        QVERIFY(field->grab().toImage() != before);
        message->clear();
        QVERIFY(!message->isVisible());
        QVERIFY(!message->isError());
        QCOMPARE(field->accessibleDescription(), QString());
    }

    void searchFieldClearsOnEscape()
    {
        SearchField field;
        field.setPrompt(u"Find an account"_s);
        QCOMPARE(field.accessibleName(), u"Find an account"_s);
        QTest::keyClicks(&field, u"acme"_s);
        QCOMPARE(field.text(), u"acme"_s);
        QSignalSpy results(&field, &SearchField::resultsRequested);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(results.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    void emptyStateHasOneButton()
    {
        EmptyState empty;
        empty.setTexts(u"No accounts yet."_s, u"Import"_s);
        empty.show();
        QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
        QTest::mouseClick(empty.button(), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        empty.setTexts(u"No accounts match."_s, {});
        QVERIFY(!empty.button()->isVisible());
    }

    void pillsKeepTheirText()
    {
        PillWidget pill({u"At risk"_s, Tone::Poor});
        QCOMPARE(pill.accessibleName(), u"At risk"_s);
        const int narrow = pill.sizeHint().width();
        pill.setPill({u"At risk since the second quarter"_s, Tone::Poor});
        QVERIFY(pill.sizeHint().width() > narrow);
    }

    void cardsAreNamedByTheirTitle()
    {
        Card card(u"Renewal"_s);
        QCOMPARE(card.title(), u"Renewal"_s);
        QCOMPARE(card.accessibleName(), u"Renewal"_s);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
