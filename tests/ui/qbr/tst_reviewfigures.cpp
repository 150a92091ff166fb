// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/qbr/reviewsdesk.h"
#include "ui/common/chartwidget.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/qbr/reviewboard.h"
#include "ui/qbr/reviewdialog.h"
#include "ui/qbr/reviewfigurespane.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

using Column = ReviewFiguresModel::Column;
using Rows = ReviewFiguresModel::Rows;

class FiguresDesk final
{
public:
    FiguresDesk()
    {
        own(desk.acme, desk.mia, u"A"_s);
        own(desk.beta, desk.mia, u"B"_s);
        skipped(QDate(2026, 1, 1), u"Merger"_s);
        skipped(QDate(2026, 1, 1), u" merger"_s);
        skipped(QDate(2025, 10, 1), u"Holidays"_s);
    }

    void own(AccountId id, MemberId owner, const QString &tier)
    {
        Account account = accountstore::byId(desk.workspace.db(), id).value();
        account.owner = owner;
        account.tier = tier;
        desk.workspace.batch([&] { return accountstore::update(desk.workspace.db(), account, desk.workspace.clock()); });
    }

    void skipped(QDate quarterDay, const QString &reason)
    {
        Qbr review;
        review.account = desk.beta;
        review.quarterDay = quarterDay;
        review.status = QbrStatus::Skipped;
        review.reason = reason;
        review.owner = desk.mia;
        desk.workspace.batch([&] { return qbrstore::insert(desk.workspace.db(), review, desk.workspace.clock()); });
    }

    bool open()
    {
        desk.open();
        if (!desk.waitForRows(5))
            return false;
        choose(ReviewsPage::View::Figures);
        return QTest::qWaitFor([&] { return pane().isVisible() && table().model()->rowCount() > 0; });
    }

    void choose(ReviewsPage::View view) const { desk.page->findChild<SegmentedSwitch *>(u"reviewsView"_s)->segment(int(view))->click(); }
    ReviewFiguresPane &pane() const { return *desk.page->figures(); }
    QTableView &table() const { return pane().table(); }
    /// Group, due, held, share, with buyer, ahead, skipped, cancelled.
    QStringList row(int row) const
    {
        QStringList cells;
        for (int column = 0; column < ReviewFiguresModel::columns; ++column)
            cells += table().model()->index(row, column).data().toString();
        return cells;
    }
    void press(int row, Column column) const
    {
        table().setCurrentIndex(table().model()->index(row, int(column)));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
    }
    QToolButton *filterButton() const { return desk.page->findChild<QToolButton *>(u"figureFilter"_s); }
    QString quarter() const { return desk.page->findChild<PlainLabel *>(u"quarterName"_s)->text(); }

    ReviewsDesk desk;
};

} // namespace

/// Reviews in numbers, and from a number to its reviews (QBR-2, QBR-5).
class TestReviewFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_reviewfigures"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void ownersTiersAndQuartersAreCounted();
    void chartHasEightQuarters();
    void reasonsAreCounted();
    void aNumberLeadsToItsReviews();
    void aJumpLeavesTheFigure();
    void whatIsDueLeadsToCards();
    void aClickLeadsToo();
    void aReasonLeadsToItsReviews();
    void figureIsLeftByItsButton();
    void aBarIsAQuarter();
    void tableIsCopied();
    void rowsAreRemembered();
    void manyAccountsAreQuick();
};

void TestReviewFigures::ownersTiersAndQuartersAreCounted()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    const QAbstractItemModelTester tester(desk.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Gamma is nobody's, and was held; Beta is proposed and was skipped twice; Acme is scheduled.
    QCOMPARE(desk.table().model()->rowCount(), 3);
    QCOMPARE(desk.row(0), (QStringList {u"Mia Berg"_s, u"1"_s, u"0"_s, u"0.0%"_s, u"0"_s, u"1"_s, u"2"_s, u"0"_s}));
    QCOMPARE(desk.row(1), (QStringList {u"Nobody"_s, u"2"_s, u"1"_s, u"50.0%"_s, u"0"_s, u"1"_s, u"0"_s, u"0"_s}));
    QCOMPARE(desk.row(2), (QStringList {u"All"_s, u"3"_s, u"1"_s, u"33.3%"_s, u"0"_s, u"2"_s, u"2"_s, u"0"_s}));
    desk.pane().rowSwitch().segment(int(Rows::Tier))->click();
    QCOMPARE(desk.row(0), (QStringList {u"A"_s, u"1"_s, u"0"_s, u"0.0%"_s, u"0"_s, u"1"_s, u"0"_s, u"0"_s}));
    QCOMPARE(desk.row(2).constFirst(), u"Without a tier"_s);
    desk.pane().rowSwitch().segment(int(Rows::Quarter))->click();
    QCOMPARE(desk.table().model()->rowCount(), 8);
    QCOMPARE(desk.row(0).constFirst(), u"2026 Q1"_s);
    QCOMPARE(desk.row(1), (QStringList {u"2025 Q4"_s, u"1"_s, u"0"_s, u"0.0%"_s, u"0"_s, u"0"_s, u"1"_s, u"0"_s}));
}

void TestReviewFigures::chartHasEightQuarters()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    const ChartWidget &chart = desk.pane().chart();
    QCOMPARE(chart.count(), 8);
    QCOMPARE(chart.selected(), 7);
    QCOMPARE(chart.asTable().rows.constFirst().constFirst(), u"2024 Q2"_s);
    QCOMPARE(chart.asTable().rows.constLast(), (QStringList {u"2026 Q1"_s, u"33.3%"_s}));
    QVERIFY(chart.detail(7).contains(u"1 of 3 due held, 0 with an economic buyer"_s));
    QVERIFY(chart.chartLayout().columns[7].provisional); // the quarter is not over
    QVERIFY(!chart.chartLayout().columns[6].provisional);
}

void TestReviewFigures::reasonsAreCounted()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    const QAbstractItemModel &reasons = *desk.pane().reasons().model();
    QCOMPARE(reasons.rowCount(), 1); // what differs in case and blanks alone is one
    QCOMPARE(reasons.index(0, 0).data().toString().toLower(), u"merger"_s);
    QCOMPARE(reasons.index(0, 1).data().toString(), u"Skipped"_s);
    QCOMPARE(reasons.index(0, 2).data().toString(), u"2"_s);
    const std::vector<QbrReason> mixed {{u"B"_s, QbrStatus::Skipped, {}, {}}, {u"A"_s, QbrStatus::Cancelled, {}, {}}, {u"a"_s, QbrStatus::Skipped, {}, {}},
                                        {u"a "_s, QbrStatus::Cancelled, {}, {}}};
    QCOMPARE(countReasons(mixed), (std::vector<ReasonCount> {{u"A"_s, QbrStatus::Cancelled, 2}, {u"a"_s, QbrStatus::Skipped, 1}, {u"B"_s, QbrStatus::Skipped, 1}}));
}

void TestReviewFigures::aNumberLeadsToItsReviews()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    desk.press(0, Column::Skipped);
    QTRY_VERIFY(desk.desk.page->table()->isVisible());
    QTRY_COMPARE(desk.desk.model()->rowCount(), 2);
    QCOMPARE(desk.desk.cell(0, ReviewColumn::Status), u"Skipped"_s);
    QCOMPARE(desk.desk.page->query().owner, desk.desk.mia.value());
    QCOMPARE(desk.filterButton()->text(), u"Skipped"_s);
    QVERIFY(desk.filterButton()->isVisible());
    // A tier.
    desk.choose(ReviewsPage::View::Figures);
    QTRY_VERIFY(desk.pane().isVisible());
    desk.pane().rowSwitch().segment(int(Rows::Tier))->click();
    desk.press(0, Column::Ahead);
    QTRY_COMPARE(desk.desk.model()->rowCount(), 1);
    QCOMPARE(desk.desk.cell(0, ReviewColumn::Account), u"Acme"_s);
    QCOMPARE(desk.filterButton()->text(), u"Tier A · Ahead"_s);
    // Another quarter.
    desk.choose(ReviewsPage::View::Figures);
    desk.pane().rowSwitch().segment(int(Rows::Quarter))->click();
    desk.press(1, Column::Due);
    QTRY_COMPARE(desk.quarter(), u"2025 Q4"_s);
    QTRY_COMPARE(desk.desk.model()->rowCount(), 1);
}

/// Whoever comes from another page finds the review in the list, whatever figure was chosen before.
void TestReviewFigures::aJumpLeavesTheFigure()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    desk.press(0, Column::Skipped);
    QTRY_COMPARE(desk.desk.model()->rowCount(), 2);
    desk.desk.page->openReview(desk.desk.soon);
    QTRY_VERIFY(desk.desk.page->findChild<ReviewDialog *>());
    QTRY_COMPARE(desk.desk.model()->rowCount(), 5);
    QVERIFY(!desk.filterButton()->isVisible());
    QTRY_COMPARE(desk.desk.page->table()->currentId(), desk.desk.soon.value());
}

/// What is due counts accounts without a review, too: cards show them, of past quarters as well.
void TestReviewFigures::whatIsDueLeadsToCards()
{
    FiguresDesk desk;
    const AccountId delta = desk.desk.workspace.addAccount(u"Delta"_s);
    desk.own(delta, desk.desk.mia, u"A"_s);
    Account old = accountstore::byId(desk.desk.workspace.db(), delta).value();
    old.customerSince = QDate(2025, 1, 1);
    desk.desk.workspace.batch([&] { return accountstore::update(desk.desk.workspace.db(), old, desk.desk.workspace.clock()); });
    QVERIFY(desk.open());
    desk.pane().rowSwitch().segment(int(Rows::Tier))->click();
    QCOMPARE(desk.row(0)[int(Column::Due)], u"2"_s); // Acme and Delta
    desk.press(0, Column::Due);
    ReviewBoard &board = *desk.desk.page->board();
    QTRY_VERIFY(board.isVisible());
    QTRY_COMPARE(board.list(0).cards().rowCount(), 1);
    QCOMPARE(board.list(0).cards().idAt(0), -delta.value());
    QCOMPARE(board.list(0).cards().index(0).data(ReviewCardModel::whenRole).toString(), u"To be planned"_s);
    QCOMPARE(board.list(1).cards().rowCount(), 1);
    QTest::keyClick(&board.list(0), Qt::Key_PageUp, Qt::AltModifier);
    QTRY_COMPARE(desk.quarter(), u"2025 Q4"_s);
    QTRY_COMPARE(board.list(0).cards().rowCount(), 1);
    QCOMPARE(board.list(0).cards().index(0).data(ReviewCardModel::whenRole).toString(), u"Was due"_s);
}

void TestReviewFigures::aClickLeadsToo()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    const QRect cell = desk.table().visualRect(desk.table().model()->index(1, int(Column::Held)));
    QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_COMPARE(desk.desk.model()->rowCount(), 1);
    QCOMPARE(desk.desk.cell(0, ReviewColumn::Account), u"Gamma"_s);
    QCOMPARE(desk.desk.page->query().owner, ReviewQuery::nobody);
}

void TestReviewFigures::aReasonLeadsToItsReviews()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    QTableView &reasons = desk.pane().reasons();
    reasons.setCurrentIndex(reasons.model()->index(0, 0));
    reasons.setFocus();
    QTest::keyClick(&reasons, Qt::Key_Return);
    QTRY_COMPARE(desk.desk.model()->rowCount(), 2);
    QCOMPARE(desk.desk.page->query().figure, ReviewFigure::Skipped);
}

void TestReviewFigures::figureIsLeftByItsButton()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    desk.press(2, Column::Held);
    QTRY_COMPARE(desk.desk.model()->rowCount(), 1);
    desk.filterButton()->click();
    QTRY_COMPARE(desk.desk.model()->rowCount(), 5);
    QVERIFY(!desk.filterButton()->isVisible());
    // The next start begins without it.
    desk.choose(ReviewsPage::View::Figures);
    desk.press(2, Column::Held);
    const QByteArray state = desk.desk.page->saveState();
    desk.desk.open();
    QTRY_VERIFY(desk.desk.page->report());
    QCOMPARE(desk.desk.page->query().figure, ReviewFigure::All);
    desk.desk.page->restoreState(state);
    QCOMPARE(desk.desk.page->query().figure, ReviewFigure::Held);
}

void TestReviewFigures::aBarIsAQuarter()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    ChartWidget &chart = desk.pane().chart();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTRY_COMPARE(desk.quarter(), u"2025 Q4"_s);
    QTRY_COMPARE(desk.pane().reasons().model()->index(0, 0).data().toString(), u"Holidays"_s);
    QCOMPARE(chart.count(), 8);
    QCOMPARE(chart.asTable().rows.constLast().constFirst(), u"2026 Q1"_s); // the eight stay
    QCOMPARE(chart.selected(), 6);
}

void TestReviewFigures::tableIsCopied()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"Owner\tDue\tHeld\tHeld of due\tWith economic buyer\tAhead\tSkipped\tCancelled"_s);
    QCOMPARE(lines[3], u"All\t3\t1\t33.3%\t0\t2\t2\t0"_s);
}

void TestReviewFigures::rowsAreRemembered()
{
    FiguresDesk desk;
    QVERIFY(desk.open());
    desk.pane().rowSwitch().segment(int(Rows::Quarter))->click();
    desk.desk.open();
    QTRY_VERIFY(desk.pane().isVisible());
    QCOMPARE(desk.pane().rows(), Rows::Quarter);
    QTRY_COMPARE(desk.table().model()->rowCount(), 8);
}

void TestReviewFigures::manyAccountsAreQuick()
{
    FiguresDesk desk;
    desk.desk.workspace.batch([&]() -> Result<void> {
        for (int i = 0; i < 2000; ++i) {
            Account account;
            account.name = u"Many %1"_s.arg(i);
            account.owner = desk.desk.mia;
            MAINSTAY_TRY(const AccountId id, accountstore::insert(desk.desk.workspace.db(), account, desk.desk.workspace.clock()));
            Qbr review;
            review.account = id;
            review.owner = desk.desk.mia;
            for (int quarter = 0; quarter < 4; ++quarter) {
                review.quarterDay = QDate(2025, 1, 1).addMonths(3 * quarter);
                review.status = QbrStatus::Held;
                review.start = QDateTime(review.quarterDay.addDays(i % 80), QTime(9, 0), Qt::UTC);
                MAINSTAY_CHECK(qbrstore::insert(desk.desk.workspace.db(), review, desk.desk.workspace.clock()));
            }
        }
        return Result<void>();
    });
    const auto figures = loadReviewFigures(desk.desk.workspace.db(), {2026, 1}, {2026, 1}, {}, QDate(2026, 3, 20));
    QVERIFY(figures.ok());
    QCOMPARE((*figures)->quarters[4].reviews.size(), size_t(2000));
    // And what a calendar of that time needs.
    const std::pair<QDate, QDate> days {QDate(2025, 6, 24), QDate(2025, 10, 8)};
    const auto report = loadReviewsReport(desk.desk.workspace.db(), {fixedNow(), QDate(2026, 3, 20), Quarter {2025, 3}, false, days});
    QVERIFY(report.ok() && (*report)->around.size() >= 2000);
}

QTEST_MAIN(TestReviewFigures)
#include "tst_reviewfigures.moc"
