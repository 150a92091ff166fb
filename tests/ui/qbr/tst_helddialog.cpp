// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/surveystore.h"
#include "core/touchpoints/touchpointstore.h"
#include "tests/ui/qbr/reviewsdesk.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentimentbar.h"
#include "ui/common/style.h"
#include "ui/qbr/helddialog.h"
#include "ui/qbr/skipdialog.h"
#include "ui/text/formatters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Field>
Field *fieldOf(const QWidget *dialog, const char *name)
{
    return dialog->findChild<Field *>(QLatin1StringView(name));
}

void typeInto(const QWidget *dialog, const char *name, const QString &text)
{
    auto *field = fieldOf<QLineEdit>(dialog, name);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

QString errorAt(const FormDialog *dialog, const char *name)
{
    const FieldMessage *message = dialog->messageOf(fieldOf<QWidget>(dialog, name));
    return message->isError() ? message->text() : QString();
}

template <typename Dialog>
Dialog *openBy(ReviewsDesk &desk, QbrId review, Qt::Key key)
{
    desk.open();
    if (!QTest::qWaitFor([&] { return desk.page->report() && !desk.page->report()->reviews.empty(); }))
        return nullptr;
    desk.page->table()->selectId(review.value());
    QTest::keyClick(desk.page->table(), key);
    if (!QTest::qWaitFor([&] { return desk.page->findChild<Dialog *>() != nullptr; }))
        return nullptr;
    return desk.page->findChild<Dialog *>();
}

void saveBy(QWidget *dialog)
{
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

/// A review of this morning with a buyer and a user.
struct HeldDesk
{
    ReviewsDesk desk;
    AccountId account = desk.workspace.addAccount(u"Kettleworks"_s);
    ContactId buyer = addPerson(u"Ana Buyer"_s, ContactRole::EconomicBuyer);
    ContactId user = addPerson(u"Ben User"_s, ContactRole::User);
    QbrId review;

    HeldDesk()
    {
        Qbr qbr;
        qbr.account = account;
        qbr.owner = desk.mia;
        qbr.quarterDay = Quarter::containing(fixedNow().date(), {}).firstDay({});
        qbr.status = QbrStatus::ContentReady;
        qbr.start = fixedNow().addSecs(-3600);
        qbr.timeZone = u"Europe/Budapest"_s;
        qbr.people = {{buyer, false}, {user, false}};
        qbr.agenda = usualAgenda(QbrKind::Qbr, 60);
        qbr.steps = usualSteps(QbrKind::Qbr, {});
        review = workspace().batch([&] { return qbrstore::insert(workspace().db(), qbr, workspace().clock()); });
    }

    UiWorkspace &workspace() { return desk.workspace; }
    Qbr stored() { return qbrstore::byId(workspace().db(), review).value(); }

    ContactId addPerson(const QString &name, ContactRole role)
    {
        Contact contact;
        contact.account = account;
        contact.name = name;
        contact.roles = {role};
        return workspace().batch([&] { return accountstore::insertContact(workspace().db(), contact); });
    }

    HeldDialog *open() { return openBy<HeldDialog>(desk, review, Qt::Key_H); }
};

} // namespace

class TestHeldDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_helddialog"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void itIsFilledInAlready()
    {
        HeldDesk held;
        HeldDialog *dialog = held.open();
        QVERIFY(dialog);
        QVERIFY(fieldOf<PlainLabel>(dialog, "there")->text().contains(u"Ana Buyer, Ben User"_s));
        QCOMPARE(fieldOf<QComboBox>(dialog, "buyer")->currentText(), u"Was there"_s);
        QVERIFY(fieldOf<QPlainTextEdit>(dialog, "heldMinutes")->toPlainText().startsWith(u"## "_s));
        QCOMPARE(fieldOf<QComboBox>(dialog, "asked")->currentText(), u"Ana Buyer"_s);
        QVERIFY(fieldOf<DateField>(dialog, "next")->date()->isValid());
        QVERIFY(!fieldOf<QLineEdit>(dialog, "nextTime")->text().isEmpty());
        // Who was not there after all: the buyer is not said to have come.
        fieldOf<QCheckBox>(dialog, qPrintable(u"present%1"_s.arg(held.buyer.value())))->click();
        QCOMPARE(fieldOf<QComboBox>(dialog, "buyer")->currentText(), u"Was not there"_s);
        QCOMPARE(fieldOf<PlainLabel>(dialog, "there")->text(), u"Was there: Ben User"_s);
        fieldOf<QCheckBox>(dialog, qPrintable(u"present%1"_s.arg(held.user.value())))->click();
        QVERIFY(fieldOf<PlainLabel>(dialog, "there")->text().contains(u"doesn't count"_s));
    }

    void oneSaveMakesEverything()
    {
        HeldDesk held;
        HeldDialog *dialog = held.open();
        QVERIFY(dialog);
        QSignalSpy saved(held.desk.page.get(), &Page::saved);
        auto *minutes = fieldOf<QPlainTextEdit>(dialog, "heldMinutes");
        QCOMPARE(qApp->focusWidget(), minutes);
        QTest::keyClicks(minutes, u"! send the deck"_s);
        QVERIFY(fieldOf<PlainLabel>(dialog, "heldLines")->text().startsWith(u"1 action"_s));
        QTest::keyClick(fieldOf<SentimentBar>(dialog, "sentimentUs"), Qt::Key_4);
        const QDate next = *fieldOf<DateField>(dialog, "next")->date();
        saveBy(dialog);
        QTRY_COMPARE(saved.size(), 1);
        const QString told = saved.front().front().toString();
        QVERIFY2(told.contains(u"1 action"_s) && told.contains(u"NPS due"_s) && told.contains(u"next review"_s), qPrintable(told));
        QVERIFY2(told.contains(formatDate(next, QLocale())), qPrintable(told));
        const Qbr stored = held.stored();
        QCOMPARE(stored.status, QbrStatus::Held);
        QCOMPARE(stored.buyerPresent, std::optional(true));
        QCOMPARE(stored.nextDay, next);
        QVERIFY(stored.people[0].present && stored.people[1].present);
        const Touchpoint touch = touchpointstore::byId(held.workspace().db(), stored.touchpoint).value();
        QCOMPARE(touch.sentimentUs, std::optional(1));
        QCOMPARE(touch.contacts.size(), size_t(2));
        QCOMPARE(surveystore::ofAccount(held.workspace().db(), held.account)->size(), size_t(1));
        QCOMPARE(qbrstore::ofAccount(held.workspace().db(), held.account)->size(), size_t(2));
        QVERIFY(!touchpointstore::draft(held.workspace().db(), heldDraftPlace(held.review))->has_value());
    }

    void changedMeanwhileIsNotOverwritten()
    {
        HeldDesk held;
        HeldDialog *dialog = held.open();
        QVERIFY(dialog);
        Qbr other = held.stored();
        other.place = u"Room 4"_s;
        held.desk.workspace.batch([&] { return qbrstore::update(held.workspace().db(), other, held.workspace().clock()); });
        saveBy(dialog);
        QTRY_VERIFY([&] {
            const auto messages = dialog->findChildren<FieldMessage *>();
            return std::any_of(messages.begin(), messages.end(), [](const FieldMessage *one) { return one->isError() && one->text().contains(u"meanwhile"_s); });
        }());
        QCOMPARE(held.stored().place, u"Room 4"_s);
        QCOMPARE(held.stored().status, QbrStatus::ContentReady);
    }

    void badInputStandsBesideItsField()
    {
        HeldDesk held;
        HeldDialog *dialog = held.open();
        QVERIFY(dialog);
        typeInto(dialog, "day", u"31 February"_s);
        typeInto(dialog, "time", u"half past"_s);
        typeInto(dialog, "minutes", u"0"_s);
        typeInto(dialog, "survey", u"soon"_s);
        saveBy(dialog);
        for (const char *field : {"day", "time", "minutes", "survey"})
            QVERIFY2(!errorAt(dialog, field).isEmpty(), field);
        QCOMPARE(held.stored().status, QbrStatus::ContentReady);
        // Tomorrow has not been yet, and the next one comes later.
        typeInto(dialog, "day", u"+1"_s);
        typeInto(dialog, "time", u"10:00"_s);
        typeInto(dialog, "minutes", u"60"_s);
        typeInto(dialog, "survey", QString());
        saveBy(dialog);
        QVERIFY(errorAt(dialog, "day").contains(u"ahead"_s));
        typeInto(dialog, "day", u"2026-03-13"_s);
        typeInto(dialog, "next", u"2026-03-13"_s);
        saveBy(dialog);
        QVERIFY(errorAt(dialog, "next").contains(u"after this one"_s));
        QCOMPARE(held.stored().status, QbrStatus::ContentReady);
    }

    void whatWasTypedSurvives()
    {
        HeldDesk held;
        {
            HeldDialog *dialog = held.open();
            QVERIFY(dialog);
            QTest::keyClicks(fieldOf<QPlainTextEdit>(dialog, "heldMinutes"), u"half a sentence"_s);
            QTRY_VERIFY(touchpointstore::draft(held.workspace().db(), heldDraftPlace(held.review))->has_value());
            // As if the program had ended.
            delete dialog;
        }
        HeldDialog *again = held.open();
        QVERIFY(again);
        QVERIFY(fieldOf<QPlainTextEdit>(again, "heldMinutes")->toPlainText().contains(u"half a sentence"_s));
    }

    void theLastSecondSurvives()
    {
        HeldDesk held;
        HeldDialog *dialog = held.open();
        QVERIFY(dialog);
        QTest::keyClicks(fieldOf<QPlainTextEdit>(dialog, "heldMinutes"), u"just typed"_s);
        // As a change of the language does: before the second is over.
        delete dialog;
        QTRY_VERIFY(touchpointstore::draft(held.workspace().db(), heldDraftPlace(held.review))->has_value());
        QVERIFY(touchpointstore::draft(held.workspace().db(), heldDraftPlace(held.review)).value()->payload.contains(u"just typed"_s));
    }

    void whatIsGivenUpDoesNotComeBack()
    {
        HeldDesk held;
        HeldDialog *dialog = held.open();
        QVERIFY(dialog);
        QTest::keyClicks(fieldOf<QPlainTextEdit>(dialog, "heldMinutes"), u"never mind"_s);
        QTRY_VERIFY(touchpointstore::draft(held.workspace().db(), heldDraftPlace(held.review))->has_value());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::mouseClick(fieldOf<QPushButton>(dialog, "discard"), Qt::LeftButton);
        QTRY_VERIFY(!touchpointstore::draft(held.workspace().db(), heldDraftPlace(held.review))->has_value());
    }

    /// Whoever mends the minutes later does not move back what was moved since.
    void theNextOneStaysWhereItWasMoved()
    {
        HeldDesk held;
        HeldDialog *dialog = held.open();
        QVERIFY(dialog);
        QSignalSpy saved(held.desk.page.get(), &Page::saved);
        saveBy(dialog);
        QTRY_COMPARE(saved.size(), 1);
        Qbr next = qbrstore::ofAccount(held.workspace().db(), held.account)->front();
        QVERIFY(next.id != held.review);
        next.start = next.start.addDays(1);
        held.workspace().batch([&] { return qbrstore::update(held.workspace().db(), next, held.workspace().clock()); });
        HeldDialog *again = held.open();
        QVERIFY(again);
        QVERIFY(fieldOf<DateField>(again, "next")->date()->isValid());
        QVERIFY(fieldOf<QLineEdit>(again, "nextTime")->text().isEmpty());
        fieldOf<QPlainTextEdit>(again, "heldDecisions")->setPlainText(u"One thing more"_s);
        saveBy(again);
        QTRY_COMPARE(held.stored().decisions, u"One thing more"_s);
        QCOMPARE(qbrstore::byId(held.workspace().db(), next.id)->start, next.start);
        QCOMPARE(qbrstore::ofAccount(held.workspace().db(), held.account)->size(), size_t(2));
    }

    void whatOthersChangedMeanwhileStays()
    {
        HeldDesk held;
        HeldDialog *dialog = held.open();
        QVERIFY(dialog);
        Qbr other = held.stored();
        other.steps[0].doneAt = fixedNow();
        held.workspace().batch([&] { return qbrstore::update(held.workspace().db(), other, held.workspace().clock()); });
        saveBy(dialog);
        QTRY_VERIFY(errorAt(dialog, "heldParts").contains(u"meanwhile"_s));
        QCOMPARE(held.stored(), other);
    }

    void theKeyForHeldLeadsToTheForm()
    {
        HeldDesk held;
        QVERIFY(openBy<HeldDialog>(held.desk, held.review, Qt::Key_4));
        QCOMPARE(held.stored().status, QbrStatus::ContentReady);
    }

    void callingOffWantsAReason()
    {
        HeldDesk held;
        auto *dialog = openBy<SkipDialog>(held.desk, held.review, Qt::Key_X);
        QVERIFY(dialog);
        saveBy(dialog);
        QVERIFY(!errorAt(dialog, "reason").isEmpty());
        QTest::keyClicks(fieldOf<QComboBox>(dialog, "reason")->lineEdit(), u"They merge"_s);
        saveBy(dialog);
        QTRY_COMPARE(held.stored().status, QbrStatus::Cancelled);
        QCOMPARE(held.stored().reason, u"They merge"_s);
    }
};

QTEST_MAIN(TestHeldDialog)
#include "tst_helddialog.moc"
