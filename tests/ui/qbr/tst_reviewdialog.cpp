// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/qbr/reviewsdesk.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/qbr/reviewdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
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

void chooseValue(const QWidget *dialog, const char *name, qint64 value)
{
    auto *box = fieldOf<QComboBox>(dialog, name);
    box->setCurrentIndex(box->findData(value));
}

QString errorAt(const FormDialog *dialog, const char *name)
{
    return dialog->messageOf(fieldOf<QWidget>(dialog, name))->text();
}

void typeInto(const QWidget *dialog, const char *name, const QString &text)
{
    auto *field = fieldOf<QLineEdit>(dialog, name);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void saveBy(QWidget *dialog)
{
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

QString sumOf(const QWidget *dialog)
{
    return fieldOf<PlainLabel>(dialog, "agendaSum")->text();
}

/// The form of a review, opened by Return.
ReviewDialog *openFormOf(ReviewsDesk &desk, QbrId review)
{
    desk.open();
    if (!desk.waitForRows(3))
        return nullptr;
    desk.page->table()->selectId(review.value());
    QTest::keyClick(desk.page->table(), Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return desk.page->findChild<ReviewDialog *>() != nullptr; }))
        return nullptr;
    return desk.page->findChild<ReviewDialog *>();
}

} // namespace

class TestReviewDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_reviewdialog"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void nothingTypedChangesNothing();
    void timeIsThatOfTheCustomer();
    void everythingIsSaved();
    void agendaIsSummedWhileItIsTyped();
    void stepsHaveTheirDaysAndTicks();
    void skippingAsksForTheReason();
    void mistakesAreToldBesideTheField_data();
    void mistakesAreToldBesideTheField();
    void anotherReviewOfTheAccountIsNew();
    void anotherKindHasOtherSteps();
    void movedMeanwhileIsTold();
    void whatOthersChangedMeanwhileStays();
    void whatIsNotTypedIsNotMoved_data();
    void whatIsNotTypedIsNotMoved();
};

void TestReviewDialog::nothingTypedChangesNothing()
{
    ReviewsDesk desk;
    const Qbr before = desk.stored(desk.soon);
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    saveBy(dialog);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.stored(desk.soon), before);
}

void TestReviewDialog::timeIsThatOfTheCustomer()
{
    ReviewsDesk desk;
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    QCOMPARE(fieldOf<QLineEdit>(dialog, "day")->text(), u"26 Mar 2026"_s);
    QCOMPARE(fieldOf<QLineEdit>(dialog, "time")->text(), u"18:00"_s);
    QCOMPARE(fieldOf<QComboBox>(dialog, "timeZone")->currentText(), u"Asia/Tokyo"_s);
    typeInto(dialog, "time", u"10:30"_s);
    saveBy(dialog);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.stored(desk.soon).start, QDateTime(QDate(2026, 3, 26), QTime(1, 30), Qt::UTC));
    QCOMPARE(desk.stored(desk.soon).sequence, 1);
    desk.workspace.session().undo();
    QTRY_COMPARE(desk.stored(desk.soon).start, QDateTime(QDate(2026, 3, 26), QTime(9, 0), Qt::UTC));
}

void TestReviewDialog::everythingIsSaved()
{
    ReviewsDesk desk;
    const ContactId ana = desk.workspace.addContact(desk.acme, u"Ana"_s);
    const ContactId ben = desk.workspace.addContact(desk.acme, u"Ben"_s);
    const MemberId tom = desk.workspace.addMember(u"Tom"_s);
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    chooseValue(dialog, "kind", int(QbrKind::Executive));
    chooseValue(dialog, "status", int(QbrStatus::Held));
    chooseValue(dialog, "buyer", 1);
    // It lies ahead; what was held has been.
    saveBy(dialog);
    QVERIFY(errorAt(dialog, "status").contains(u"ahead"_s));
    typeInto(dialog, "day", u"2026-03-18"_s);
    typeInto(dialog, "place", u"Room 5"_s);
    typeInto(dialog, "next", u"2026-06-25"_s);
    fieldOf<QCheckBox>(dialog, qPrintable(u"present%1"_s.arg(ana.value())))->click(); // who came was invited
    fieldOf<QCheckBox>(dialog, qPrintable(u"invited%1"_s.arg(ben.value())))->click();
    fieldOf<QCheckBox>(dialog, qPrintable(u"member%1"_s.arg(tom.value())))->click();
    fieldOf<QPlainTextEdit>(dialog, "goals")->setPlainText(u"Go live"_s);
    fieldOf<QPlainTextEdit>(dialog, "decisions")->setPlainText(u"More seats"_s);
    fieldOf<QPlainTextEdit>(dialog, "notes")->setPlainText(u"Ben was late"_s);
    saveBy(dialog);
    QTRY_VERIFY(!dialog);
    const Qbr stored = desk.stored(desk.soon);
    QCOMPARE(stored.kind, QbrKind::Executive);
    QCOMPARE(stored.status, QbrStatus::Held);
    QCOMPARE(stored.buyerPresent, std::optional(true));
    QCOMPARE(stored.place, u"Room 5"_s);
    QCOMPARE(stored.nextDay, QDate(2026, 6, 25));
    QCOMPARE(stored.people, (std::vector<QbrPerson> {{ana, true}, {ben, false}}));
    QCOMPARE(stored.members, std::vector<MemberId> {tom});
    QCOMPARE(stored.goals, u"Go live"_s);
    QCOMPARE(stored.decisions, u"More seats"_s);
    QCOMPARE(stored.notes, u"Ben was late"_s);
    QTRY_COMPARE(desk.cell(1, ReviewColumn::Status), u"Held"_s);
}

void TestReviewDialog::agendaIsSummedWhileItIsTyped()
{
    ReviewsDesk desk;
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    dialog->showPart(ReviewDialog::Part::Agenda);
    QCOMPARE(sumOf(dialog), u"60 minute(s) planned"_s);
    QCOMPARE(fieldOf<QLineEdit>(dialog, "agendaTitle0")->text(), u"Welcome"_s);
    typeInto(dialog, "minutes", u"90"_s);
    QCOMPARE(sumOf(dialog), u"60 of 90 minutes planned, 30 free"_s);
    typeInto(dialog, "agendaTitle7", u"Lunch"_s);
    typeInto(dialog, "agendaMinutes7", u"45"_s);
    QCOMPARE(sumOf(dialog), u"105 of 90 minutes planned, 15 too many"_s);
    QVERIFY(fieldOf<QLineEdit>(dialog, "agendaTitle8")); // one more
    saveBy(dialog);
    QCOMPARE(errorAt(dialog, "parts"), u"The agenda takes longer than the review."_s);
    typeInto(dialog, "agendaMinutes7", u"30"_s);
    saveBy(dialog);
    QTRY_VERIFY(!dialog);
    const std::vector<AgendaItem> agenda = desk.stored(desk.soon).agenda;
    QCOMPARE(agenda.front().title, u"welcome"_s); // the word, not its name in one language
    QCOMPARE(agenda.back(), (AgendaItem {u"Lunch"_s, 30}));
}

void TestReviewDialog::stepsHaveTheirDaysAndTicks()
{
    ReviewsDesk desk;
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    auto *buyer = fieldOf<QCheckBox>(dialog, "step2");
    QCOMPARE(buyer->text(), u"T−21 · 5 Mar 2026 · Get the economic buyer's yes"_s);
    QVERIFY(fieldOf<QCheckBox>(dialog, "step0")->text().endsWith(u"done 20 Mar 2026"_s));
    typeInto(dialog, "day", u"2026-03-27"_s);
    QCOMPARE(buyer->text(), u"T−21 · 6 Mar 2026 · Get the economic buyer's yes"_s);
    buyer->click();
    fieldOf<QCheckBox>(dialog, "step0")->click();
    saveBy(dialog);
    QTRY_VERIFY(!dialog);
    const std::vector<QbrStep> steps = desk.stored(desk.soon).steps;
    QVERIFY(!steps[0].isDone());
    QCOMPARE(steps[2].doneAt, fixedNow());
}

void TestReviewDialog::skippingAsksForTheReason()
{
    ReviewsDesk desk;
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.undated);
    QVERIFY(dialog);
    QVERIFY(!fieldOf<QWidget>(dialog, "reason")->isVisible());
    chooseValue(dialog, "status", int(QbrStatus::Skipped));
    QVERIFY(fieldOf<QWidget>(dialog, "reason")->isVisible());
    saveBy(dialog);
    QCOMPARE(errorAt(dialog, "reason"), u"Say why it does not take place."_s);
    typeInto(dialog, "reason", u"Reorganisation"_s);
    saveBy(dialog);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.stored(desk.undated).reason, u"Reorganisation"_s);
}

void TestReviewDialog::mistakesAreToldBesideTheField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("day") << QByteArray("day") << u"soon"_s << QByteArray("day") << u"This is no date"_s;
    QTest::newRow("no day") << QByteArray("day") << QString() << QByteArray("day") << u"A date needs a time"_s;
    QTest::newRow("time") << QByteArray("time") << u"25:00"_s << QByteArray("time") << u"This is no time of day"_s;
    QTest::newRow("no time") << QByteArray("time") << QString() << QByteArray("time") << u"A date needs a time"_s;
    QTest::newRow("minutes") << QByteArray("minutes") << u"0"_s << QByteArray("minutes") << u"A whole number from 1"_s;
    QTest::newRow("next") << QByteArray("next") << u"later"_s << QByteArray("next") << u"This is no date"_s;
    QTest::newRow("agenda") << QByteArray("agendaMinutes0") << u"x"_s << QByteArray("parts") << u"Agenda: minutes are whole"_s;
    // Added up such numbers would be below nothing.
    QTest::newRow("agenda of years") << QByteArray("agendaMinutes0") << u"2147483640"_s << QByteArray("parts") << u"Agenda: minutes are whole"_s;
}

void TestReviewDialog::mistakesAreToldBesideTheField()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, beside);
    QFETCH(const QString, sentence);
    ReviewsDesk desk;
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    fieldOf<QLineEdit>(dialog, field.constData())->setText(text);
    saveBy(dialog);
    QVERIFY2(errorAt(dialog, beside.constData()).startsWith(sentence), qPrintable(errorAt(dialog, beside.constData())));
    QCOMPARE(desk.stored(desk.soon).sequence, 0);
}

void TestReviewDialog::anotherKindHasOtherSteps()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_N);
    QTRY_VERIFY(desk.page->findChild<ReviewDialog *>());
    auto *dialog = desk.page->findChild<ReviewDialog *>();
    chooseValue(dialog, "kind", int(QbrKind::Internal));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // What somebody has done already stays.
    fieldOf<QCheckBox>(dialog, "step0")->click();
    chooseValue(dialog, "kind", int(QbrKind::Executive));
    chooseValue(dialog, "kind", int(QbrKind::Internal));
    saveBy(dialog);
    QTRY_COMPARE(qbrstore::ofAccount(desk.workspace.db(), desk.acme)->size(), size_t(3));
    const std::vector<Qbr> stored = qbrstore::ofAccount(desk.workspace.db(), desk.acme).value();
    const auto made = std::find_if(stored.begin(), stored.end(), [](const Qbr &one) { return one.kind == QbrKind::Internal; });
    QVERIFY(made != stored.end());
    QCOMPARE(made->steps.size(), usualSteps(QbrKind::Internal, {}).size());
    QVERIFY(made->steps[0].isDone());
    QCOMPARE(made->agenda, usualAgenda(QbrKind::Internal, made->minutes));
}

void TestReviewDialog::anotherReviewOfTheAccountIsNew()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_N);
    QTRY_VERIFY(desk.page->findChild<ReviewDialog *>());
    QPointer<ReviewDialog> dialog = desk.page->findChild<ReviewDialog *>();
    fieldOf<QComboBox>(dialog, "timeZone")->setCurrentText(u"Europe/Budapest"_s);
    // On the last Sunday of March the clocks go from two to three.
    typeInto(dialog, "day", u"2026-03-29"_s);
    typeInto(dialog, "time", u"2:30"_s);
    saveBy(dialog);
    QVERIFY(errorAt(dialog, "time").contains(u"put forward"_s));
    typeInto(dialog, "time", u"3:30"_s);
    saveBy(dialog);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(desk.model()->rowCount(), 4);
    QCOMPARE(desk.cell(2, ReviewColumn::When), u"Sun 29 Mar 2026, 01:30"_s);
    QTRY_COMPARE(desk.page->table()->currentIndex().row(), 2);
    QCOMPARE((*history::undoable(desk.workspace.db()).value()).label.action, u"qbr.add"_s);
}

void TestReviewDialog::movedMeanwhileIsTold()
{
    ReviewsDesk desk;
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    Qbr held = desk.stored(desk.soon);
    held.status = QbrStatus::Held;
    desk.workspace.batch([&] { return qbrstore::update(desk.workspace.db(), held, desk.workspace.clock()); });
    chooseValue(dialog, "status", int(QbrStatus::Cancelled));
    typeInto(dialog, "reason", u"No time"_s);
    saveBy(dialog);
    QTRY_VERIFY(errorAt(dialog, "status").contains(u"meanwhile"_s));
}

void TestReviewDialog::whatOthersChangedMeanwhileStays()
{
    ReviewsDesk desk;
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    Qbr other = desk.stored(desk.soon);
    other.steps[1].doneAt = fixedNow();
    desk.workspace.batch([&] { return qbrstore::update(desk.workspace.db(), other, desk.workspace.clock()); });
    typeInto(dialog, "place", u"Room 4"_s);
    saveBy(dialog);
    QTRY_VERIFY(errorAt(dialog, "status").contains(u"meanwhile"_s));
    QCOMPARE(desk.stored(desk.soon), other);
}

void TestReviewDialog::whatIsNotTypedIsNotMoved_data()
{
    QTest::addColumn<QDateTime>("start");
    // On the last Sunday of October the clock shows half past two twice.
    QTest::newRow("the first time") << QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC);
    QTest::newRow("the second time") << QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC);
    QTest::newRow("seconds of a calendar") << QDateTime(QDate(2026, 5, 12), QTime(8, 0, 20), Qt::UTC);
}

void TestReviewDialog::whatIsNotTypedIsNotMoved()
{
    QFETCH(const QDateTime, start);
    ReviewsDesk desk;
    Qbr review = desk.stored(desk.soon);
    review.start = start;
    review.timeZone = u"Europe/Budapest"_s;
    desk.workspace.batch([&] { return qbrstore::update(desk.workspace.db(), review, desk.workspace.clock()); });
    QPointer<ReviewDialog> dialog = openFormOf(desk, desk.soon);
    QVERIFY(dialog);
    fieldOf<QPlainTextEdit>(dialog, "notes")->setPlainText(u"bring cake"_s);
    saveBy(dialog);
    QTRY_COMPARE(desk.stored(desk.soon).notes, u"bring cake"_s);
    QCOMPARE(desk.stored(desk.soon).start, start);
}

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
