// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/renewals/renewalsdesk.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/common/tabledelegate.h"
#include "ui/common/takealong.h"
#include "ui/renewals/accuracymodel.h"
#include "ui/renewals/quartercard.h"
#include "ui/renewals/renewalboard.h"
#include "ui/renewals/renewalsmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

using Failure = QAbstractItemModelTester::FailureReportingMode;

QuarterCard *cardOf(const RenewalsDesk &desk, int number)
{
    return desk.page->findChild<QuarterCard *>(u"quarterCard%1"_s.arg(number));
}

QString caveatOf(const RenewalsDesk &desk)
{
    return desk.page->findChild<PlainLabel *>(u"renewalsCaveat"_s)->text();
}

void chooseView(const RenewalsDesk &desk, RenewalsPage::View view)
{
    desk.page->findChild<SegmentedSwitch *>(u"renewalsView"_s)->segment(int(view))->click();
}

} // namespace

class TestRenewalsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_renewalspage"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void contractsAreListedByDueDay();
    void cardsSumUpTheQuarters();
    void cardsAreTakenAlong();
    void aCardRestrictsTheList();
    void filtersAndOrder();
    void oneKeySaysWhatIsExpected();
    void severalRowsAreOneStep();
    void decidedOnesStayAsTheyAre();
    void boardIsWalkedAndChangedByKeys();
    void returnOpensTheAccount();
    void viewIsRemembered();
    void pastQuartersShowHowGoodTheForecastWas();
    void emptySaysWhatToDo();
    void missingRateIsSaid();
    void rowsOfReportsAreTold();
};

void TestRenewalsPage::contractsAreListedByDueDay()
{
    RenewalsDesk desk;
    desk.say(desk.beta, QDate(2026, 5, 15), RenewalCategory::AtRisk, QDate(2026, 3, 1));
    desk.open();
    const QAbstractItemModelTester tester(desk.model(), Failure::QtTest);
    QVERIFY(desk.waitForRows(4));
    QCOMPARE(desk.cell(0, RenewalColumn::Account), u"Gamma"_s);
    QCOMPARE(desk.cell(0, RenewalColumn::State), u"Lapsed"_s);
    QCOMPARE(desk.cell(0, RenewalColumn::Due, Qt::AccessibleTextRole), u"10 Mar 2026, 10 d ago"_s);
    QCOMPARE(desk.cell(1, RenewalColumn::Account), u"Acme"_s);
    QCOMPARE(desk.cell(1, RenewalColumn::Arr), u"€12K"_s);
    QCOMPARE(desk.cell(1, RenewalColumn::Arr, Qt::AccessibleTextRole), u"€12,000"_s);
    QCOMPARE(desk.cell(1, RenewalColumn::AutoRenews), u"Yes"_s);
    QCOMPARE(desk.cell(2, RenewalColumn::Category), u"At risk"_s);
    QCOMPARE(desk.cell(2, RenewalColumn::Probability), u"40%"_s);
    // The notice day of Acme is past, that of Beta within 30 days, that of Delta far off.
    const auto tone = [&](int row) { return desk.model()->index(row, int(RenewalColumn::Notice)).data(TableDelegate::toneRole); };
    QCOMPARE(tone(1).toInt(), int(Tone::Poor));
    QCOMPARE(tone(2).toInt(), int(Tone::Watch));
    QVERIFY(!tone(3).isValid());
    QTRY_VERIFY(desk.page->table()->hasFocus());
}

void TestRenewalsPage::cardsSumUpTheQuarters()
{
    RenewalsDesk desk;
    desk.say(desk.acme, QDate(2026, 4, 1), RenewalCategory::Commit, QDate(2026, 3, 1));
    desk.open();
    QVERIFY(desk.waitForRows(4));
    QCOMPARE(cardOf(desk, 0)->accessibleName(), u"2026 Q1"_s);
    QVERIFY(cardOf(desk, 0)->words().contains(u"Lapsed: €5K"_s));
    const QString next = cardOf(desk, 1)->words();
    for (const QString &line : {u"2 renewal(s)"_s, u"Due: €42K"_s, u"Worst: €11.4K"_s, u"Expected: €26.4K"_s, u"Best: €42K"_s})
        QVERIFY2(next.contains(line), qPrintable(next));
    QCOMPARE(cardOf(desk, 1)->words(1).section(u'\n', 0, 2), u"May 2026\n1 renewal(s)\nDue: €30K"_s);
    QVERIFY(cardOf(desk, 2)->words().contains(u"Nothing is due."_s));
    QCOMPARE(caveatOf(desk), u"Nobody has assessed €43K of it; that counts half. €5K ran out without a decision."_s);
}

void TestRenewalsPage::cardsAreTakenAlong()
{
    RenewalsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(4));
    const TakeAlong &take = *desk.page->takeCards();
    QVERIFY(desk.page->findChild<QToolButton *>(u"takeForecast"_s)->isVisible());
    take.copyCsv();
    const QString csv = QGuiApplication::clipboard()->text();
    QCOMPARE(csv.count(u"\r\n"_s), 1 + 4 * 3);
    QVERIFY2(csv.contains(u"2026 Q2,2026-04,1,12000.00,0.00,0.00,0.00,0.00,6000.00,"_s), qPrintable(csv));
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"a.svg"_s));
    QVERIFY(take.save(file.fileName(), TakeAlong::Format::Svg).ok());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    for (const QString &text : {u"Renewals by quarter"_s, u"2026 Q1"_s, u"2026 Q4"_s, u"worst"_s, u"ARR in EUR"_s})
        QVERIFY2(svg.contains(text), qPrintable(text));
    QVERIFY(!svg.contains(u"clip"_s));
    cardOf(desk, 1)->setFocus();
    QTest::keyClick(cardOf(desk, 1), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    QSignalSpy failed(desk.page.get(), &Page::failed);
    Q_EMIT desk.page->takeCards()->saveFailed(Error {ErrorCode::Unavailable, u"disk full"_s});
    QCOMPARE(failed.size(), 1);
}

void TestRenewalsPage::aCardRestrictsTheList()
{
    RenewalsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(4));
    cardOf(desk, 1)->setFocus();
    QTest::keyClick(cardOf(desk, 1), Qt::Key_Return);
    QVERIFY(desk.waitForRows(2));
    QVERIFY(cardOf(desk, 1)->isChecked());
    QCOMPARE(caveatOf(desk), u"Nobody has assessed €42K of it; that counts half."_s);
    QTest::keyClick(cardOf(desk, 1), Qt::Key_Right);
    QVERIFY(cardOf(desk, 2)->hasFocus());
    QTest::mouseClick(cardOf(desk, 2), Qt::LeftButton);
    QVERIFY(desk.waitForRows(0));
    QVERIFY(!cardOf(desk, 1)->isChecked());
    desk.page->findChild<EmptyState *>(u"noHits"_s)->button()->click();
    QVERIFY(desk.waitForRows(4));
    QVERIFY(!cardOf(desk, 2)->isChecked());
}

void TestRenewalsPage::filtersAndOrder()
{
    RenewalsDesk desk;
    desk.say(desk.beta, QDate(2026, 5, 15), RenewalCategory::Likely, QDate(2026, 3, 1));
    desk.open();
    QVERIFY(desk.waitForRows(4));
    // What is typed in the list goes to the filter.
    QTest::keyClick(desk.page->table(), Qt::Key_A);
    QTRY_VERIFY(desk.page->filter()->hasFocus());
    QTest::keyClicks(desk.page->filter(), u"cme suite"_s);
    QVERIFY(desk.waitForRows(1));
    QTest::keyClick(desk.page->filter(), Qt::Key_Escape);
    QVERIFY(desk.waitForRows(4));
    auto *shown = desk.page->findChild<QComboBox *>(u"renewalsShown"_s);
    shown->setCurrentIndex(shown->findData(int(RenewalShown::Likely)));
    QVERIFY(desk.waitForRows(1));
    QCOMPARE(desk.cell(0, RenewalColumn::Account), u"Beta"_s);
    shown->setCurrentIndex(shown->findData(int(RenewalShown::Lapsed)));
    QVERIFY(desk.waitForRows(1));
    QCOMPARE(desk.cell(0, RenewalColumn::Account), u"Gamma"_s);
    shown->setCurrentIndex(0);
    desk.page->table()->horizontalHeader()->setSortIndicator(int(RenewalColumn::Arr), Qt::DescendingOrder);
    QTRY_COMPARE(desk.cell(0, RenewalColumn::Account), u"Beta"_s);
    QCOMPARE(desk.cell(3, RenewalColumn::Account), u"Gamma"_s);
    desk.page->table()->horizontalHeader()->setSortIndicator(int(RenewalColumn::Account), Qt::AscendingOrder);
    QTRY_COMPARE(desk.cell(0, RenewalColumn::Account), u"Acme"_s);
}

void TestRenewalsPage::oneKeySaysWhatIsExpected()
{
    RenewalsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(4));
    QSignalSpy saved(desk.page.get(), &Page::saved);
    QTRY_VERIFY(desk.page->table()->hasFocus());
    QTest::keyClick(desk.page->table(), Qt::Key_Down); // Acme
    QTest::keyClick(desk.page->table(), Qt::Key_1);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), u"Acme: “Commit” now."_s);
    QCOMPARE(desk.stored(desk.acme).outlook.category, RenewalCategory::Commit);
    QCOMPARE(desk.stored(desk.acme).outlook.probability, 95);
    QTRY_COMPARE(desk.cell(1, RenewalColumn::Category), u"Commit"_s);
    QCOMPARE(desk.page->table()->currentIndex().row(), 1);
    QTRY_VERIFY(caveatOf(desk).contains(u"€43K"_s));
    QVERIFY(history::undo(desk.workspace.db(), {desk.workspace.clock(), u"tester"_s}).ok());
    QCOMPARE(desk.stored(desk.acme).outlook.category, RenewalCategory::NotAssessed);
}

void TestRenewalsPage::severalRowsAreOneStep()
{
    RenewalsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(4));
    QTRY_VERIFY(desk.page->table()->hasFocus());
    QTest::keyClick(desk.page->table(), Qt::Key_A, Qt::ControlModifier);
    QSignalSpy saved(desk.page.get(), &Page::saved);
    QTest::keyClick(desk.page->table(), Qt::Key_3);
    QTRY_COMPARE(saved.size(), 1);
    for (const SubscriptionId id : {desk.acme, desk.beta, desk.gone, desk.late})
        QCOMPARE(desk.stored(id).outlook.category, RenewalCategory::AtRisk);
    const auto undoable = history::undoable(desk.workspace.db());
    QVERIFY(undoable.ok() && *undoable);
    QCOMPARE((*undoable)->label.action, u"renewal.assess"_s);
    QVERIFY(history::undo(desk.workspace.db(), {desk.workspace.clock(), u"tester"_s}).ok());
    QCOMPARE(desk.stored(desk.late).outlook.category, RenewalCategory::NotAssessed);
}

void TestRenewalsPage::decidedOnesStayAsTheyAre()
{
    RenewalsDesk desk;
    desk.workspace.batch([&] {
        return renewalstore::decide(desk.workspace.db(), {.subscription = desk.acme, .due = QDate(2026, 4, 1),
                                                          .arrMinor = 1'200'000, .newEnd = QDate(2027, 4, 1)},
                                    {}, desk.workspace.clock());
    });
    desk.open();
    QVERIFY(desk.waitForRows(4));
    QCOMPARE(desk.cell(1, RenewalColumn::State), u"Renewed"_s);
    QTRY_VERIFY(desk.page->table()->hasFocus());
    desk.page->table()->setCurrentIndex(desk.model()->index(1, 0));
    QSignalSpy failed(desk.page.get(), &Page::failed);
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_P, Qt::Key_D})
        QTest::keyClick(desk.page->table(), key);
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(failed[2][0].toString(), u"The renewal of Acme is decided already."_s);
    QVERIFY(!desk.page->findChild<QDialog *>());
}

void TestRenewalsPage::boardIsWalkedAndChangedByKeys()
{
    RenewalsDesk desk;
    desk.say(desk.beta, QDate(2026, 5, 15), RenewalCategory::Unlikely, QDate(2026, 3, 1));
    desk.open();
    QVERIFY(desk.waitForRows(4));
    chooseView(desk, RenewalsPage::View::Board);
    RenewalBoard &board = *desk.page->board();
    using Column = RenewalBoard::Column;
    RenewalCardList &open = board.list(Column::NotAssessed);
    RenewalCardList &atRisk = board.list(Column::AtRisk);
    const QAbstractItemModelTester tester(&open.cards(), Failure::QtTest);
    QCOMPARE(open.cards().rowCount(), 3);
    QCOMPARE(atRisk.cards().rowCount(), 1);
    board.takeFocus();
    QTRY_VERIFY(open.hasFocus());
    QCOMPARE(board.current()->accountName, u"Gamma"_s);
    QTest::keyClick(&open, Qt::Key_Down);
    QCOMPARE(board.current()->accountName, u"Acme"_s);
    QTest::keyClick(&open, Qt::Key_Right);
    QVERIFY(atRisk.hasFocus());
    QCOMPARE(board.current()->accountName, u"Beta"_s);
    QVERIFY(!open.currentIndex().isValid());
    // Columns without cards are passed over; at the edge nothing happens.
    QTest::keyClick(&atRisk, Qt::Key_Right);
    QVERIFY(atRisk.hasFocus());
    // The card moves, and the keyboard with it.
    QTest::keyClick(&atRisk, Qt::Key_1);
    QTRY_COMPARE(board.list(Column::Commit).cards().rowCount(), 1);
    QVERIFY(board.list(Column::Commit).hasFocus());
    QCOMPARE(board.current()->accountName, u"Beta"_s);
    QCOMPARE(desk.stored(desk.beta).outlook.category, RenewalCategory::Commit);
    QTest::keyClick(&board.list(Column::Commit), Qt::Key_Left);
    QVERIFY(open.hasFocus());
    QVERIFY(open.cards().index(0).data(Qt::AccessibleTextRole).toString().contains(u"Lapsed"_s));
    QCOMPARE(desk.page->currentAccount(), board.current()->account);
}

void TestRenewalsPage::returnOpensTheAccount()
{
    RenewalsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(4));
    QTRY_VERIFY(desk.page->table()->hasFocus());
    QSignalSpy requested(desk.page.get(), &Page::accountRequested);
    QTest::keyClick(desk.page->table(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].value<AccountId>(), desk.stored(desk.gone).account);
    chooseView(desk, RenewalsPage::View::Board);
    desk.page->board()->takeFocus();
    QTRY_VERIFY(desk.page->board()->hasKeyboard());
    QTest::keyClick(&desk.page->board()->list(RenewalBoard::Column::NotAssessed), Qt::Key_Return);
    QCOMPARE(requested.size(), 2);
}

void TestRenewalsPage::viewIsRemembered()
{
    RenewalsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(4));
    cardOf(desk, 1)->click();
    chooseView(desk, RenewalsPage::View::Board);
    desk.page->filter()->setText(u"beta"_s);
    const QByteArray state = desk.page->saveState();
    QSettings().clear();
    RenewalsPage again(desk.workspace.session());
    QCOMPARE(again.query(), RenewalQuery());
    again.restoreState(state);
    QCOMPARE(again.query().text, u"beta"_s);
    QCOMPARE(again.query().quarter, Quarter({2026, 2}));
    again.show();
    again.activate();
    QTRY_COMPARE(again.board()->list(RenewalBoard::Column::NotAssessed).cards().rowCount(), 1);
    QVERIFY(again.board()->isVisible());
    again.restoreState("garbage");
    QCOMPARE(again.query().text, u"beta"_s);
    // And from one start of the program to the next.
    again.filter()->setText(u"bet"_s);
    const RenewalsPage later(desk.workspace.session());
    QCOMPARE(later.query().quarter, Quarter({2026, 2}));
    QVERIFY(later.query().text.isEmpty());
}

void TestRenewalsPage::pastQuartersShowHowGoodTheForecastWas()
{
    RenewalsDesk desk;
    const QDate due(2025, 11, 1);
    const SubscriptionId past = desk.add({u"Epsilon"_s, due, 1'000'000});
    desk.say(past, due, RenewalCategory::Likely, QDate(2025, 9, 1));
    desk.say(past, due, RenewalCategory::Commit, QDate(2025, 10, 20)); // said when the quarter had begun
    desk.workspace.batch([&] {
        return renewalstore::decide(desk.workspace.db(), {.subscription = past, .due = due, .outcome = RenewalOutcomeKind::Downgrade,
                                                          .arrMinor = 600'000, .newEnd = due.addYears(3)},
                                    {}, desk.workspace.clock());
    });
    desk.open();
    QVERIFY(desk.waitForRows(4));
    auto *model = desk.page->findChild<AccuracyModel *>();
    const QAbstractItemModelTester tester(model, Failure::QtTest);
    QCOMPARE(model->rowCount(), 4);
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells += model->index(0, column).data().toString();
    QCOMPARE(cells, (QStringList {u"2025 Q4"_s, QString(), u"€10K"_s, u"€7.5K"_s, u"€6K"_s, u"−15.0"_s}));
    QCOMPARE(model->index(1, int(AccuracyModel::Column::Difference)).data().toString(), u"n/a"_s);
    // The bar: €6,000 of €10,000 kept, a stroke at €7,500.
    QCOMPARE(model->barAt(0).parts.front().amount, 600'000.0);
    QCOMPARE(model->barAt(0).mark, std::optional(750'000.0));
    QVERIFY(model->index(0, int(AccuracyModel::Column::Bar)).data(Qt::AccessibleTextRole).toString().contains(u"Kept: €6K"_s));
    QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"−15.0"_s));
    desk.page->takePast()->copyCsv();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"2025 Q4,10000.00,7500.00,6000.00,-0.15\r\n"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    chooseView(desk, RenewalsPage::View::Past);
    QVERIFY(desk.page->findChild<QWidget *>(u"accuracyTable"_s)->isVisible());
    // There is nothing to be found: the key leads to the list.
    desk.page->findHere();
    QVERIFY(desk.page->table()->isVisible());
    QTRY_VERIFY(desk.page->filter()->hasFocus());
}

void TestRenewalsPage::emptySaysWhatToDo()
{
    UiWorkspace workspace;
    RenewalsPage page(workspace.session());
    page.resize(1100, 700);
    page.show();
    page.activate();
    auto *empty = page.findChild<EmptyState *>(u"noRenewals"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!page.findChild<QToolButton *>(u"takeForecast"_s)->isVisible()); // there is nothing to take along
    QSignalSpy requested(&page, &Page::sectionRequested);
    empty->button()->click();
    QCOMPARE(requested.value(0).value(0).toString(), u"import"_s);
}

void TestRenewalsPage::missingRateIsSaid()
{
    RenewalsDesk desk;
    Subscription subscription {.account = desk.workspace.addAccount(u"Kobe"_s), .product = desk.product,
                               .currency = Currency::fromCode(u"JPY").value()};
    subscription.periods = {{.start = QDate(2025, 5, 1), .end = QDate(2026, 5, 1), .arrMinor = 100'000}};
    desk.workspace.batch([&] { return contractstore::insert(desk.workspace.db(), subscription); });
    desk.open();
    const auto texts = [&] {
        QString all;
        for (const QLabel *label : desk.page->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() : QString();
        return all;
    };
    QTRY_VERIFY2(texts().contains(u"There is no exchange rate for JPY."_s), qPrintable(texts()));
}

void TestRenewalsPage::rowsOfReportsAreTold()
{
    // A subscription is up again a year later: another row.
    Renewal first;
    first.subscription = SubscriptionId(7);
    first.due = QDate(2026, 4, 1);
    Renewal second = first;
    second.due = QDate(2027, 4, 1);
    QVERIFY(rowIdOf(first) != rowIdOf(second));
    second.due = first.due;
    second.subscription = SubscriptionId(8);
    QVERIFY(rowIdOf(first) != rowIdOf(second));
    QVERIFY(rowIdOf(first) > 0);
}

QTEST_MAIN(TestRenewalsPage)
#include "tst_renewalspage.moc"
