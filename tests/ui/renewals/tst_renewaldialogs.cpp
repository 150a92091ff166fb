// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/renewals/renewalsdesk.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/style.h"
#include "ui/renewals/assessdialog.h"
#include "ui/renewals/decidedialog.h"

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

void chooseValue(const QWidget *dialog, const char *name, int value)
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

/// The page with the row of Acme chosen.
void openAtAcme(RenewalsDesk &desk)
{
    desk.open();
    QVERIFY(desk.waitForRows(4));
    QTRY_VERIFY(desk.page->table()->hasFocus());
    desk.page->table()->setCurrentIndex(desk.model()->index(1, 0));
}

} // namespace

class TestRenewalDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_renewaldialogs"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void assessingSavesCategoryProbabilityAndNote();
    void probabilityFollowsTheCategoryUntilTyped();
    void wrongProbabilityIsToldBesideIt();
    void upliftIsPrefilledFromTheContract();
    void losingAsksForTheReason();
    void amountsThatDoNotFitAreTold_data();
    void amountsThatDoNotFitAreTold();
    void decidedMeanwhileIsTold();
};

void TestRenewalDialogs::assessingSavesCategoryProbabilityAndNote()
{
    RenewalsDesk desk;
    openAtAcme(desk);
    QTest::keyClick(desk.page->table(), Qt::Key_P);
    QPointer<AssessDialog> dialog = desk.page->findChild<AssessDialog *>();
    QVERIFY(dialog);
    chooseValue(dialog, "category", int(RenewalCategory::AtRisk));
    QCOMPARE(fieldOf<QLineEdit>(dialog, "probability")->text(), u"40"_s);
    typeInto(dialog, "probability", u"35"_s);
    fieldOf<QPlainTextEdit>(dialog, "note")->setPlainText(u"New director\nasks for a quote"_s);
    QSignalSpy saved(desk.page.get(), &Page::saved);
    saveBy(dialog);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), u"Acme: the renewal is “At risk” now."_s);
    const RenewalOutlook outlook = desk.stored(desk.acme).outlook;
    QCOMPARE(outlook.category, RenewalCategory::AtRisk);
    QCOMPARE(outlook.probability, 35);
    QCOMPARE(outlook.note, u"New director\nasks for a quote"_s);
    QTRY_COMPARE(desk.cell(1, RenewalColumn::Probability), u"35%"_s);
    QVERIFY(desk.cell(1, RenewalColumn::Category, Qt::AccessibleTextRole).contains(u"New director"_s));
    QCOMPARE((*history::undoable(desk.workspace.db()).value()).label.action, u"renewal.assess"_s);
    QTRY_VERIFY(!dialog);
    // A key keeps the note.
    desk.page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    desk.page->table()->setFocus();
    QTest::keyClick(desk.page->table(), Qt::Key_2);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(desk.stored(desk.acme).outlook.note, outlook.note);
}

void TestRenewalDialogs::probabilityFollowsTheCategoryUntilTyped()
{
    RenewalsDesk desk;
    openAtAcme(desk);
    QTest::keyClick(desk.page->table(), Qt::Key_P);
    const auto *dialog = desk.page->findChild<AssessDialog *>();
    const auto *probability = fieldOf<QLineEdit>(dialog, "probability");
    QCOMPARE(probability->text(), u"75"_s);
    chooseValue(dialog, "category", int(RenewalCategory::Commit));
    QCOMPARE(probability->text(), u"95"_s);
    typeInto(dialog, "probability", u"90"_s);
    chooseValue(dialog, "category", int(RenewalCategory::Likely));
    QCOMPARE(probability->text(), u"90"_s);
}

void TestRenewalDialogs::wrongProbabilityIsToldBesideIt()
{
    RenewalsDesk desk;
    openAtAcme(desk);
    QTest::keyClick(desk.page->table(), Qt::Key_P);
    auto *dialog = desk.page->findChild<AssessDialog *>();
    for (const QString &wrong : {u"101"_s, u"-1"_s, u"sure"_s, QString()}) {
        typeInto(dialog, "probability", wrong);
        saveBy(dialog);
        QCOMPARE(errorAt(dialog, "probability"), u"A whole number from 0 to 100."_s);
    }
    QCOMPARE(desk.stored(desk.acme).outlook.category, RenewalCategory::NotAssessed);
}

void TestRenewalDialogs::upliftIsPrefilledFromTheContract()
{
    RenewalsDesk desk;
    openAtAcme(desk);
    QTest::keyClick(desk.page->table(), Qt::Key_D);
    auto *dialog = desk.page->findChild<DecideDialog *>();
    QVERIFY(dialog);
    // 3 % were agreed upon.
    QCOMPARE(fieldOf<QComboBox>(dialog, "outcome")->currentData().toInt(), int(RenewalOutcomeKind::Uplift));
    QCOMPARE(fieldOf<QLineEdit>(dialog, "arr")->text(), u"12360.00"_s);
    QCOMPARE(fieldOf<QLineEdit>(dialog, "uplift")->text(), u"360.00"_s);
    QCOMPARE(fieldOf<QLineEdit>(dialog, "end")->text(), u"1 Apr 2027"_s);
    QVERIFY(!fieldOf<QWidget>(dialog, "stated")->isVisible());
    typeInto(dialog, "arr", u"13,000.50"_s);
    QCOMPARE(fieldOf<QLineEdit>(dialog, "uplift")->text(), u"360.00"_s);
    typeInto(dialog, "seats", u"12"_s);
    QSignalSpy saved(desk.page.get(), &Page::saved);
    saveBy(dialog);
    QTRY_COMPARE(saved.size(), 1);
    const Renewal decided = desk.stored(desk.acme);
    QCOMPARE(decided.outcome, RenewalOutcomeKind::Uplift);
    QCOMPARE(decided.baseArrAfter, 1'300'050);
    const auto periods = contractstore::ofAccount(desk.workspace.db(), decided.account)->front().periods;
    QCOMPARE(periods.size(), size_t(2));
    QCOMPARE(periods[1].start, QDate(2026, 4, 1));
    QCOMPARE(periods[1].end, QDate(2027, 4, 1));
    QCOMPARE(periods[1].arrMinor, 1'300'050);
    QCOMPARE(periods[1].seats, 12);
    QTRY_COMPARE(desk.cell(1, RenewalColumn::State), u"Renewed with uplift"_s);
    QVERIFY(history::undo(desk.workspace.db(), {desk.workspace.clock(), u"tester"_s}).ok());
    QVERIFY(desk.stored(desk.acme).isOpen());
    QCOMPARE(contractstore::ofAccount(desk.workspace.db(), decided.account)->front().periods.size(), size_t(1));
}

void TestRenewalDialogs::losingAsksForTheReason()
{
    RenewalsDesk desk;
    openAtAcme(desk);
    QTest::keyClick(desk.page->table(), Qt::Key_D);
    auto *dialog = desk.page->findChild<DecideDialog *>();
    chooseValue(dialog, "outcome", int(RenewalOutcomeKind::Lost));
    for (const char *name : {"arr", "uplift", "end", "seats"})
        QVERIFY2(!fieldOf<QWidget>(dialog, name)->isVisible(), name);
    for (const char *name : {"stated", "established", "avoidable", "evidence", "signal", "signalDay"})
        QVERIFY2(fieldOf<QWidget>(dialog, name)->isVisible(), name);
    chooseValue(dialog, "stated", int(LossReason::Price));
    chooseValue(dialog, "established", int(LossReason::ValueNotShown));
    chooseValue(dialog, "avoidable", int(Avoidable::Yes));
    typeInto(dialog, "evidence", u"We never saw the value"_s);
    typeInto(dialog, "signal", u"Two reviews put off"_s);
    typeInto(dialog, "signalDay", u"2026-05-01"_s);
    saveBy(dialog);
    QCOMPARE(errorAt(dialog, "signalDay"), u"The sign came before the end."_s);
    typeInto(dialog, "signalDay", u"2025-11-03"_s);
    QSignalSpy saved(desk.page.get(), &Page::saved);
    saveBy(dialog);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), u"Acme: lost as of 1 Apr 2026."_s);
    const auto losses = lossstore::all(desk.workspace.db()).value();
    QCOMPARE(losses.size(), size_t(1));
    QCOMPARE(losses[0].day, QDate(2026, 4, 1));
    QCOMPARE(losses[0].stated, LossReason::Price);
    QCOMPARE(losses[0].established, LossReason::ValueNotShown);
    QCOMPARE(losses[0].avoidable, Avoidable::Yes);
    QCOMPARE(losses[0].evidence, u"We never saw the value"_s);
    QCOMPARE(losses[0].signalDay, QDate(2025, 11, 3));
    QVERIFY(history::undo(desk.workspace.db(), {desk.workspace.clock(), u"tester"_s}).ok());
    QVERIFY(lossstore::all(desk.workspace.db())->empty());
    QVERIFY(desk.stored(desk.acme).isOpen());
}

void TestRenewalDialogs::amountsThatDoNotFitAreTold_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const QString before = u"€12,000"_s;
    QTest::newRow("renewed for less") << int(RenewalOutcomeKind::Renewed) << QByteArray("arr") << u"11000"_s
                                      << u"It was €12,000. With less than that it is a downgrade."_s;
    QTest::newRow("no uplift") << int(RenewalOutcomeKind::Uplift) << QByteArray("arr") << u"12000"_s
                               << u"It was €12,000. An uplift is more than that."_s;
    QTest::newRow("price above the increase") << int(RenewalOutcomeKind::Uplift) << QByteArray("uplift") << u"361"_s
                                              << u"More than nothing, and at most the increase: €360."_s;
    QTest::newRow("price of nothing") << int(RenewalOutcomeKind::Uplift) << QByteArray("uplift") << QString()
                                      << u"More than nothing, and at most the increase: €360."_s;
    QTest::newRow("no downgrade") << int(RenewalOutcomeKind::Downgrade) << QByteArray("arr") << u"12000"_s
                                  << u"It was €12,000. A downgrade is less than that."_s;
    QTest::newRow("no amount") << int(RenewalOutcomeKind::Downgrade) << QByteArray("arr") << u"much"_s
                               << u"This is an amount of money, such as 12,000."_s;
    QTest::newRow("end before start") << int(RenewalOutcomeKind::Renewed) << QByteArray("end") << u"2026-04-01"_s
                                      << u"The new period ends after 1 Apr 2026."_s;
    QTest::newRow("no day") << int(RenewalOutcomeKind::Renewed) << QByteArray("end") << u"soon"_s
                            << u"This is no date. Write it like 20 Mar 2026."_s;
    QTest::newRow("no seats") << int(RenewalOutcomeKind::Renewed) << QByteArray("seats") << u"many"_s
                              << u"Seats are a whole number."_s;
}

void TestRenewalDialogs::amountsThatDoNotFitAreTold()
{
    QFETCH(const int, outcome);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);
    RenewalsDesk desk;
    openAtAcme(desk);
    QTest::keyClick(desk.page->table(), Qt::Key_D);
    auto *dialog = desk.page->findChild<DecideDialog *>();
    chooseValue(dialog, "outcome", outcome);
    typeInto(dialog, field.constData(), typed);
    saveBy(dialog);
    QCOMPARE(errorAt(dialog, field.constData()), sentence);
    QVERIFY(desk.stored(desk.acme).isOpen());
}

void TestRenewalDialogs::decidedMeanwhileIsTold()
{
    RenewalsDesk desk;
    openAtAcme(desk);
    QTest::keyClick(desk.page->table(), Qt::Key_D);
    auto *dialog = desk.page->findChild<DecideDialog *>();
    desk.workspace.batch([&] {
        return renewalstore::decide(desk.workspace.db(), {.subscription = desk.acme, .due = QDate(2026, 4, 1),
                                                          .arrMinor = 1'200'000, .newEnd = QDate(2027, 4, 1)},
                                    {}, desk.workspace.clock());
    });
    saveBy(dialog);
    const auto told = [&] {
        const auto messages = dialog->findChildren<FieldMessage *>();
        return std::any_of(messages.begin(), messages.end(),
                           [](const FieldMessage *message) { return message->text().contains(u"Nothing was overwritten"_s); });
    };
    QTRY_VERIFY(told());
    QCOMPARE(desk.stored(desk.acme).outcome, RenewalOutcomeKind::Renewed);
}

QTEST_MAIN(TestRenewalDialogs)
#include "tst_renewaldialogs.moc"
