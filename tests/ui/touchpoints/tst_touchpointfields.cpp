// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/touchpoints/accountfield.h"
#include "ui/touchpoints/logdraft.h"
#include "ui/touchpoints/peoplefield.h"
#include "ui/common/sentimentbar.h"
#include "ui/touchpoints/suggestionlist.h"
#include "ui/touchpoints/whentext.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

class TestTouchpointFields final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 3, 5);
        QTest::newRow("iso") << u"en_US"_s << u"2026-03-05"_s << day;
        QTest::newRow("iso in hu") << u"hu_HU"_s << u"2026-03-05"_s << day;
        QTest::newRow("no separators") << u"ja_JP"_s << u"20260305"_s << day;
        QTest::newRow("us") << u"en_US"_s << u"3/5/2026"_s << day;
        QTest::newRow("us, short year") << u"en_US"_s << u"3/5/26"_s << day;
        QTest::newRow("us, no year") << u"en_US"_s << u"3/5"_s << day;
        QTest::newRow("us, in words") << u"en_US"_s << u"Mar 5, 2026"_s << day;
        QTest::newRow("gb, no year") << u"en_GB"_s << u"5/3"_s << day;
        QTest::newRow("gb, in words") << u"en_GB"_s << u"5 Mar 2026"_s << day;
        QTest::newRow("hu") << u"hu_HU"_s << u"2026. 03. 05."_s << day;
        QTest::newRow("hu, no year") << u"hu_HU"_s << u"03.05."_s << day;
        QTest::newRow("ja") << u"ja_JP"_s << u"2026/03/05"_s << day;
        QTest::newRow("ja, in kanji") << u"ja_JP"_s << u"2026年3月5日"_s << day;
        QTest::newRow("ja, full width") << u"ja_JP"_s << u"３/５"_s << day;
        QTest::newRow("december is last year's") << u"en_US"_s << u"12/24"_s << QDate(2025, 12, 24);
        QTest::newRow("next month is this year's") << u"en_US"_s << u"4/24"_s << QDate(2026, 4, 24);
        for (const QString &wrong : {u""_s, u"soon"_s, u"2026-02-30"_s, u"5"_s, u"1/2/3/4"_s, u"99/99"_s, u"🎉"_s})
            QTest::newRow(qPrintable(u"wrong "_s + wrong)) << u"en_US"_s << wrong << QDate();
    }
    void daysAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QTEST(dayFromText(text, QLocale(locale), QDate(2026, 3, 20)), "day");
    }

    void timesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("24 hours") << u"hu_HU"_s << u"14:05"_s << QTime(14, 5);
        QTest::newRow("point") << u"hu_HU"_s << u"14.05"_s << QTime(14, 5);
        QTest::newRow("no separator") << u"en_US"_s << u"1405"_s << QTime(14, 5);
        QTest::newRow("three digits") << u"en_US"_s << u"905"_s << QTime(9, 5);
        QTest::newRow("hour") << u"en_US"_s << u"9"_s << QTime(9, 0);
        QTest::newRow("pm") << u"en_US"_s << u"2:05 PM"_s << QTime(14, 5);
        QTest::newRow("pm, small") << u"en_US"_s << u"2:05 pm"_s << QTime(14, 5);
        QTest::newRow("full width") << u"ja_JP"_s << u"１４：０５"_s << QTime(14, 5);
        QTest::newRow("kanji") << u"ja_JP"_s << u"14時05分"_s << QTime(14, 5);
        for (const QString &wrong : {u""_s, u"noon"_s, u"25:00"_s, u"9:61"_s, u"12345"_s})
            QTest::newRow(qPrintable(u"wrong "_s + wrong)) << u"en_US"_s << wrong << QTime();
    }
    void timesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QTEST(timeFromText(text, QLocale(locale)), "time");
    }

    void shownTimesAreReadAgain()
    {
        for (const QString &name : {u"en_US"_s, u"en_GB"_s, u"hu_HU"_s, u"ja_JP"_s, u"de_DE"_s}) {
            const QLocale locale(name);
            for (const QTime time : {QTime(0, 5), QTime(9, 30), QTime(12, 0), QTime(23, 55)})
                QCOMPARE(timeFromText(timeText(time, locale), locale), time);
        }
    }

    void meetingsBeginOnRoundMinutes()
    {
        const QDateTime at(QDate(2026, 3, 20), QTime(14, 9, 59, 999), Qt::UTC);
        QCOMPARE(roundedToFiveMinutes(at), QDateTime(QDate(2026, 3, 20), QTime(14, 5), Qt::UTC));
    }

    void draftsComeBackAsTheyWere()
    {
        LogDraft draft;
        draft.touchpoint = TouchpointId(7);
        draft.account = AccountId(3);
        draft.accountText = u"神戸工業"_s;
        draft.day = u"half a d"_s;
        draft.time = u"14:05"_s;
        draft.minutes = u"x"_s;
        draft.kind = TouchpointKind::Visit;
        draft.purpose = Purpose::Qbr;
        draft.direction = Direction::Mutual;
        draft.team = Team::Support;
        draft.outcome = Outcome::NoShow;
        draft.people = {{PersonId(4), u"Aiko"_s}, {{}, u"Új Ember"_s}};
        draft.peopleText = u"Sa"_s;
        draft.members = {{PersonId(1), u"Mia"_s}};
        draft.summary = u"\"quoted\" \\ 🚀"_s;
        draft.notes = QString(u"a\r\nb\t\u00a0c"_s + QChar(u'\0') + u'd');
        draft.sentimentUs = -2;
        draft.competitor = u"Rival"_s;
        draft.objective = u"Cut costs"_s;
        draft.basis = u"0a1b"_s;
        draft.quotes = {{{PersonId(4), u"Aiko"_s}, u"高い"_s}, {{}, u"..."_s}};
        QCOMPARE(logDraftFromPayload(toPayload(draft)).value(), draft);
        QCOMPARE(logDraftFromPayload(toPayload({})).value(), LogDraft {});
    }

    void damagedDraftsAreErrors_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QString() << int(ErrorCode::Corrupt);
        QTest::newRow("no json") << u"Dear Acme,"_s << int(ErrorCode::Corrupt);
        QTest::newRow("cut off") << toPayload({}).left(40) << int(ErrorCode::Corrupt);
        QTest::newRow("a list") << u"[1]"_s << int(ErrorCode::Corrupt);
        QTest::newRow("no version") << u"{}"_s << int(ErrorCode::Corrupt);
        QTest::newRow("unknown kind") << toPayload({}).replace(u"web-meeting"_s, u"seance"_s) << int(ErrorCode::Corrupt);
        QTest::newRow("later program") << toPayload({}).replace(u"\"version\":1"_s, u"\"version\":2"_s)
                                       << int(ErrorCode::NewerVersion);
    }
    void damagedDraftsAreErrors()
    {
        QFETCH(QString, payload);
        QTEST(int(logDraftFromPayload(payload).error().code), "code");
    }

    void sentimentsAreSetByKeysAndClicks()
    {
        SentimentBar bar(u"About us"_s, 1, nullptr);
        bar.resize(300, 30);
        bar.show();
        bar.setFocus();
        QSignalSpy changed(&bar, &SentimentBar::levelChanged);
        QTest::keyClick(&bar, Qt::Key_4);
        QCOMPARE(bar.level(), std::optional(1));
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(bar.level(), std::optional(2));
        QTest::keyClick(&bar, Qt::Key_Left);
        QCOMPARE(bar.level(), std::optional(1));
        QTest::keyClick(&bar, Qt::Key_Delete);
        QVERIFY(!bar.level());
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(10, 15));
        QCOMPARE(bar.level(), std::optional(-2));
        QVERIFY(bar.accessibleName().contains(u"Very unhappy"_s));
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(10, 15));
        QVERIFY(!bar.level());
        QCOMPARE(changed.count(), 6);
    }

    void suggestionsAreAProperModel()
    {
        SuggestionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSuggestions({{u"Acme"_s, u"acme.example"_s, false}, {u"New"_s, {}, true}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Acme, acme.example"_s);
        model.setSuggestions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void peopleAreChosenByTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QString>("left");
        QTest::newRow("beginning of a name") << u"ai"_s << QStringList {u"Aiko Sato"_s} << QString();
        QTest::newRow("without accents") << u"nagy eva"_s << QStringList {u"Nagy Éva"_s} << QString();
        QTest::newRow("reading") << u"さとう"_s << QStringList {u"佐藤 愛子"_s} << QString();
        QTest::newRow("somebody new") << u"Új Ember"_s << QStringList {u"Új Ember"_s} << QString();
    }
    void peopleAreChosenByTyping()
    {
        QFETCH(QString, typed);
        PeopleField field(PeopleField::Newcomers::Allowed, nullptr);
        field.setCandidates({{{PersonId(1), u"Aiko Sato"_s}, {}, u"aiko sato"_s},
                             {{PersonId(2), u"Nagy Éva"_s}, {}, u"nagy eva"_s},
                             {{PersonId(3), u"佐藤 愛子"_s}, {}, u"佐藤 愛子 さとう"_s}});
        field.resize(400, 32);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        test::typeText(field.edit(), typed);
        QVERIFY(field.edit()->isOffering());
        QTest::keyClick(field.edit(), Qt::Key_Return);
        QStringList names;
        for (const PersonChoice &person : field.people())
            names += person.name;
        QTEST(names, "chosen");
        QTEST(field.pendingText(), "left");
        QTest::keyClick(field.edit(), Qt::Key_Backspace);
        QVERIFY(field.people().empty());
    }

    void everyResolutionIsAnsweredWhateverIsTypedMeanwhile()
    {
        test::UiWorkspace workspace;
        const AccountId acme = workspace.addAccount(u"Acme"_s);
        workspace.addAccount(u"Acorn"_s);
        AccountField field(workspace.session(), nullptr);
        QSignalSpy resolved(&field, &AccountField::resolved);
        QSignalSpy typed(field.edit(), &QLineEdit::textEdited);
        QSemaphore hold;
        workspace.session().interactive().run([&hold](Connection &) -> Result<void> {
            hold.acquire();
            return {};
        });
        test::typeText(field.edit(), u"Ac"_s);
        field.resolve();
        test::typeText(field.edit(), u"me"_s);
        QCOMPARE(typed.count(), 4);
        // Until suggestions for what was typed on are asked for, too.
        bool asked = false;
        QTimer::singleShot(300, &field, [&asked] { asked = true; });
        QTRY_VERIFY(asked);
        hold.release();
        QTRY_COMPARE(resolved.count(), 1);
        QCOMPARE(field.account(), acme);
    }

    void halfANameMeansNobodyWhenSeveralHaveIt()
    {
        PeopleField field(PeopleField::Newcomers::Allowed, nullptr);
        field.setCandidates({{{PersonId(1), u"Aiko Sato"_s}, {}, u"aiko sato"_s},
                             {{PersonId(2), u"Ken Sato"_s}, {}, u"ken sato"_s}});
        field.setPendingText(u"sato"_s);
        field.settle();
        QVERIFY(field.people().empty());
        QCOMPARE(field.pendingText(), u"sato"_s);
        field.setPendingText(u"KEN SATO"_s);
        field.settle();
        QCOMPARE(field.people(), (std::vector<PersonChoice> {{PersonId(2), u"Ken Sato"_s}}));
    }
};

QTEST_MAIN(TestTouchpointFields)
#include "tst_touchpointfields.moc"
