// SPDX-License-Identifier: Apache-2.0
#include "core/retention/lossstore.h"
#include "tests/ui/retention/fileworkspace.h"
#include "ui/accounts/accountpage.h"
#include "ui/common/explanationdialog.h"
#include "ui/common/formulastrip.h"
#include "ui/common/multipleswidget.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/retention/caveatlist.h"
#include "ui/retention/chartpanel.h"
#include "ui/retention/cohortpanel.h"
#include "ui/retention/cohorttable.h"
#include "ui/retention/formulatable.h"
#include "ui/retention/grouppanel.h"
#include "ui/retention/movementpanel.h"
#include "ui/retention/reasonpanel.h"
#include "ui/retention/retentionboard.h"
#include "ui/retention/retentionpage.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

void fillWithReasons(Connection &db)
{
    fillHundred(db);
    for (qint64 id = 1; id <= 21; ++id) {
        Loss loss;
        loss.account = AccountId(id);
        loss.day = QDate(2025, 11, 15);
        loss.stated = LossReason::Price;
        if (!lossstore::insert(db, loss).ok())
            qFatal("loss");
    }
}

/// The page with 2025 Q4 chosen, in which 100 became 99.
struct Shown
{
    explicit Shown(RetentionPane pane)
        : file(fillWithReasons)
        , page(file.session())
    {
        page.resize(1104, 736);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no active window");
        page.activate();
        if (!QTest::qWaitFor([this] { return page.board().isVisible(); }))
            qFatal("no report");
        page.board().showQuarter(*page.report()->table.indexOf(Quarter::fromText(u"2025Q4").value()));
        choose(pane);
    }

    void choose(RetentionPane pane)
    {
        auto *paneSwitch = page.findChild<SegmentedSwitch *>(u"retentionPane"_s);
        QTest::mouseClick(paneSwitch->segment(int(pane)), Qt::LeftButton);
    }
    ExplanationDialog *dialog() const { return page.findChild<ExplanationDialog *>(); }
    QString said(const char16_t *what) const
    {
        return dialog() ? dialog()->findChild<PlainLabel *>(QStringView(what).toString())->text() : QString();
    }
    /// What the list's heading says once the rows were found.
    QString summary() const
    {
        const bool found = QTest::qWaitFor([this] { return dialog() && !said(u"evidenceSummary").startsWith(u"Looking"_s); });
        return found ? said(u"evidenceSummary") : u"nothing"_s;
    }

    FileWorkspace file;
    RetentionPage page;
};

void controlClick(QWidget *widget, const QPoint &at)
{
    QTest::mouseClick(widget, Qt::LeftButton, Qt::ControlModifier, at);
}

QPoint barCentre(const ChartWidget &chart, size_t bar)
{
    return chart.chartLayout().columns[bar].hit.center().toPoint();
}

} // namespace

class TestExplanations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"mainstay-test"_s);
        QApplication::setApplicationName(u"tst_explanations"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void aFormulaShowsItsNumbersAndRows()
    {
        Shown shown(RetentionPane::Quarters);
        FormulaRow *row = shown.page.board().formulas().row(RetentionRatio::Adjusted);
        controlClick(row, row->rect().center());
        QCOMPARE(shown.said(u"explainedTitle"), u"Logo retention (adjusted), 2025 Q4"_s);
        QCOMPARE(shown.said(u"explainedNumbers"), u"79 kept / 100 at the start = 79.0%"_s);
        QCOMPARE(shown.summary(), u"100 period(s) · 100 account(s)"_s);
        QVERIFY2(shown.said(u"explainedNotes").contains(u"€1,200,000 on Sep 30, 2025 and €948,000 on Dec 31, 2025"_s),
                 qPrintable(shown.said(u"explainedNotes")));
        // Who entered each row, and when.
        const QAbstractItemModel &model = *shown.dialog()->rows().model();
        QTRY_VERIFY(model.index(0, 5).data().toString() == u"tester"_s);
        QCOMPARE(model.index(0, 6).data().toString(), u"Mar 20, 2026"_s);
        // The next number takes its place; amounts are whole ones. Arrows walk the lines.
        row->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(shown.page.focusWidget(), Qt::Key_Down);
        QVERIFY(shown.page.board().formulas().row(RetentionRatio::GrossRevenue) == shown.page.focusWidget());
        QTest::keyClick(shown.page.board().formulas().row(RetentionRatio::GrossRevenue), Qt::Key_Return);
        QCOMPARE(shown.page.findChildren<ExplanationDialog *>().size(), 1);
        QCOMPARE(shown.said(u"explainedNumbers"), u"(€1,200,000 − €0 − €252,000) / €1,200,000 = 79.0%"_s);
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.dialog());
    }

    void termsAndBarsExplainThemselves()
    {
        Shown shown(RetentionPane::Quarters);
        RetentionBoard &board = shown.page.board();
        controlClick(board.strip().findChild<QAbstractButton *>(u"term1"_s), {5, 5});
        QCOMPARE(shown.said(u"explainedTitle"), u"Lost, 2025 Q4"_s);
        QCOMPARE(shown.said(u"explainedFigure"), u"21"_s);
        QCOMPARE(shown.summary(), u"21 period(s) · 21 recorded loss(es) · 21 account(s)"_s);
        QVERIFY(!shown.page.movements().isVisible()); // asked how, not who
        controlClick(&board.arrPanel().chart(), barCentre(board.arrPanel().chart(), 6));
        QCOMPARE(shown.said(u"explainedTitle"), u"Closing ARR, 2025 Q4"_s);
        QVERIFY2(shown.said(u"explainedNumbers").startsWith(u"€1,200,000 opening + €240,000 new"_s), qPrintable(shown.said(u"explainedNumbers")));
        QVERIFY(shown.said(u"explainedNumbers").endsWith(u"= €1,188,000"_s));
        QCOMPARE(shown.summary(), u"99 period(s) · 99 account(s)"_s);
        QVERIFY(shown.said(u"explainedNotes").contains(u"€1,188,000 on Dec 31, 2025"_s));
        controlClick(&board.logoPanel().chart(), barCentre(board.logoPanel().chart(), 4));
        QCOMPARE(shown.said(u"explainedNumbers"), u"100 at the start − 21 lost + 20 new + 0 back = 99"_s);
        // By the keyboard: the bar that it is on.
        board.quarterPanel().chart().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&board.quarterPanel().chart(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shown.said(u"explainedTitle").startsWith(u"Logo retention (adjusted), "_s));
        QVERIFY(board.caveats().isVisible());
        controlClick(&board.caveats(), {40, 8});
        QCOMPARE(shown.said(u"explainedTitle"), u"Simple retention, 2025 Q4"_s);
        QCOMPARE(shown.summary(), u"120 period(s) · 120 account(s)"_s);
    }

    void aListedAccountExplainsItsChange()
    {
        Shown shown(RetentionPane::Quarters);
        RetentionBoard &board = shown.page.board();
        Q_EMIT board.bucketChosen(RetentionBucket::Lost);
        QTRY_VERIFY(shown.page.movements().isVisible());
        PagedTableView &view = shown.page.movements().view();
        QTRY_VERIFY(!view.model()->index(0, 0).data().toString().isEmpty());
        controlClick(view.viewport(), view.visualRect(view.model()->index(0, 3)).center());
        QVERIFY2(shown.said(u"explainedTitle").startsWith(u"Lost "_s), qPrintable(shown.said(u"explainedTitle")));
        QCOMPARE(shown.said(u"explainedNumbers"), u"€0 on Dec 31, 2025 − €12,000 on Sep 30, 2025 = −€12,000"_s);
        QCOMPARE(shown.summary(), u"1 period(s) · 1 recorded loss(es) · 1 account(s)"_s);
        const AccountId account = shown.dialog()->explanation().evidence.accounts.front();
        QSignalSpy requested(&shown.page, &Page::accountRequested);
        PagedTableView &rows = shown.dialog()->rows();
        QTRY_VERIFY(!rows.model()->index(1, 1).data().toString().isEmpty());
        QCOMPARE(rows.model()->index(0, 1).data().toString(), u"Left: Price"_s);
        QCOMPARE(rows.model()->index(1, 1).data().toString(), u"Suite"_s);
        rows.setFocus();
        QTest::keyClick(&rows, Qt::Key_Down);
        QTest::keyClick(&rows, Qt::Key_Return);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<AccountId>(), account);
    }

    void theOtherPanesExplainTheirCells()
    {
        Shown shown(RetentionPane::Groups);
        GroupModel &groups = shown.page.groups().model();
        QTRY_COMPARE(groups.rowCount(), 1);
        QTableView &table = shown.page.groups().table();
        controlClick(table.viewport(), table.visualRect(groups.index(0, GroupModel::NetColumn)).center());
        QCOMPARE(shown.said(u"explainedTitle"), u"Net revenue retention, 2025 Q4: A"_s);
        QCOMPARE(shown.summary(), u"100 period(s) · 100 account(s)"_s);
        // The same in the small chart of the group.
        MultiplesWidget &charts = shown.page.groups().charts();
        QTest::mouseClick(shown.page.findChild<SegmentedSwitch *>(u"groupForm"_s)->segment(1), Qt::LeftButton);
        QTRY_VERIFY(!charts.cells().cells.empty() && charts.isVisible());
        controlClick(&charts, charts.cells().cells[0].box.center().toPoint());
        QCOMPARE(shown.said(u"explainedTitle"), u"Logo retention (adjusted), 2025 Q4: A"_s);
        shown.choose(RetentionPane::Cohorts);
        CohortTableView &cohorts = shown.page.cohorts().table();
        QTRY_VERIFY(cohorts.isVisible());
        const int oldest = cohorts.model()->rowCount() - 1;
        cohorts.setCurrentIndex(cohorts.model()->index(oldest, CohortModel::firstAge + 3));
        cohorts.setFocus();
        QTest::keyClick(&cohorts, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.said(u"explainedNumbers"), u"79 / 100 = 79.0%"_s);
        QVERIFY(shown.summary().startsWith(u"100 period(s)"_s));
        QVERIFY(shown.said(u"explainedNotes").contains(u"€1,200,000 on Mar 31, 2025 and €948,000 on Dec 31, 2025"_s));
        shown.choose(RetentionPane::Reasons);
        QTableView &reasons = shown.page.reasons().table();
        QTRY_VERIFY(reasons.isVisible());
        controlClick(reasons.viewport(), reasons.visualRect(reasons.model()->index(0, 2)).center());
        QCOMPARE(shown.said(u"explainedTitle"), u"Left: Price"_s);
        QCOMPARE(shown.said(u"explainedFigure"), u"€252,000"_s);
        QCOMPARE(shown.summary(), u"21 period(s) · 21 recorded loss(es) · 21 account(s)"_s);
        PlainLabel *worth = shown.page.reasons().worthCells()[1];
        controlClick(worth, worth->rect().center());
        QCOMPARE(shown.said(u"explainedTitle"), u"One point of retention over 1 year(s)"_s);
        QVERIFY(shown.said(u"explainedNumbers").contains(u"r = (79.0%)⁴"_s));
    }

    void allOfItIsCopied()
    {
        Shown shown(RetentionPane::Quarters);
        controlClick(shown.page.board().strip().findChild<QAbstractButton *>(u"term1"_s), {5, 5});
        QVERIFY(shown.summary().startsWith(u"21 period(s)"_s));
        QApplication::clipboard()->clear();
        shown.dialog()->findChild<QPushButton *>(u"copyExplanation"_s)->click();
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines[0], u"Lost, 2025 Q4"_s);
        QCOMPARE(lines.filter(u"tester"_s).size(), 42);
        QCOMPARE(lines.filter(u"Suite\t"_s).size(), 21);
    }

    void anAccountsArrExplainsItself()
    {
        FileWorkspace file([](Connection &db) {
            const ProductId product = addProduct(db);
            const AccountId id = addPaying(db, product, u"Acme"_s, {{QDate(2024, 1, 1), QDate(2025, 1, 1), 100'00}, {QDate(2025, 1, 1), {}, 250'00}});
            Subscription more;
            more.account = id;
            more.product = product;
            more.currency = eur();
            more.periods.push_back({{}, QDate(2025, 6, 1), {}, 1'050, {}});
            if (!contractstore::insert(db, more).ok())
                qFatal("subscription");
        });
        AccountPage page(file.session(), AccountId(1));
        page.resize(1104, 736);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        PlainLabel *arr = nullptr;
        QTRY_VERIFY((arr = page.findChild<PlainLabel *>(u"arrToday"_s)));
        controlClick(arr, arr->rect().center());
        auto *dialog = page.findChild<ExplanationDialog *>();
        QVERIFY(dialog);
        const auto said = [&](const char16_t *what) { return dialog->findChild<PlainLabel *>(QStringView(what).toString())->text(); };
        QCOMPARE(said(u"explainedTitle"), u"Acme: ARR on Mar 20, 2026"_s);
        QCOMPARE(said(u"explainedNumbers"), u"€250 + €10.50 = €260.50"_s);
        QTRY_COMPARE(said(u"evidenceSummary"), u"2 period(s) · 1 account(s)"_s);
        QVERIFY2(said(u"explainedNotes").contains(u"add up to €260.50 on Mar 20, 2026"_s), qPrintable(said(u"explainedNotes")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!page.findChild<ExplanationDialog *>());
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page.findChild<ExplanationDialog *>());
    }
};

QTEST_MAIN(TestExplanations)
#include "tst_explanations.moc"
