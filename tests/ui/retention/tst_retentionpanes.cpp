// SPDX-License-Identifier: Apache-2.0
#include "core/retention/lossstore.h"
#include "tests/ui/retention/fileworkspace.h"
#include "ui/common/multipleswidget.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/common/takealong.h"
#include "ui/retention/chartpanel.h"
#include "ui/retention/closingstrip.h"
#include "ui/retention/cohortpanel.h"
#include "ui/retention/cohorttable.h"
#include "ui/retention/grouppanel.h"
#include "ui/retention/movementpanel.h"
#include "ui/retention/reasonpanel.h"
#include "ui/retention/restateddialog.h"
#include "ui/retention/restatedmodel.h"
#include "ui/retention/retentionboard.h"
#include "ui/retention/retentionpage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

/// The hundred accounts of tst_retentionpage; of those who were lost somebody wrote down why.
void fillWithReasons(Connection &db)
{
    fillHundred(db);
    for (qint64 id = 1; id <= 21; ++id) {
        Loss loss;
        loss.account = AccountId(id);
        loss.day = QDate(2025, 11, 15);
        loss.stated = LossReason::Price;
        loss.established = id % 2 == 0 ? LossReason::ValueNotShown : LossReason::NotSaid;
        loss.avoidable = Avoidable::Yes;
        loss.signalDay = loss.day.addDays(-40);
        if (!lossstore::insert(db, loss).ok())
            qFatal("loss");
    }
}

struct Panes
{
    explicit Panes(RetentionPane pane)
        : file(fillWithReasons)
        , page(file.session())
    {
        page.resize(1104, 736);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no active window");
        page.activate();
        if (!QTest::qWaitFor([this] {
                return page.board().isVisible() || page.groups().isVisible() || page.cohorts().isVisible() || page.reasons().isVisible();
            }))
            qFatal("no report");
        auto *paneSwitch = page.findChild<SegmentedSwitch *>(u"retentionPane"_s);
        QTest::mouseClick(paneSwitch->segment(int(pane)), Qt::LeftButton);
    }

    int listed() const { return page.movements().isVisible() ? page.movements().view().model()->rowCount() : -1; }

    FileWorkspace file;
    RetentionPage page;
};

} // namespace

class TestRetentionPanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"mainstay-test"_s);
        QApplication::setApplicationName(u"tst_retentionpanes"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void cohortsShowSharesWithTheirCounts()
    {
        Panes panes(RetentionPane::Cohorts);
        CohortModel &model = panes.page.cohorts().model();
        const QAbstractItemModelTester tester(&model);
        QVERIFY(panes.page.cohorts().isVisible());
        QVERIFY(!panes.page.board().isVisible());
        bool sawLoss = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex start = model.index(row, CohortModel::firstAge);
            QCOMPARE(start.data().toString(), u"100.0%"_s);
            QVERIFY(start.data(CohortModel::countRole).toString().contains(u'/'));
            for (int column = CohortModel::firstAge; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                sawLoss = sawLoss || cell.data(CohortModel::countRole).toString() == u"79/100"_s;
                // The future is blank; the quarter that is not over says so.
                QCOMPARE(cell.data().toString().isEmpty(), !model.placeAt(cell).has_value());
            }
        }
        QVERIFY(sawLoss);
        QVERIFY(!panes.page.cohorts().grab().isNull());
    }

    void aCellListsItsAccountsByKeyAndMouse()
    {
        Panes panes(RetentionPane::Cohorts);
        CohortTableView &table = panes.page.cohorts().table();
        CohortModel &model = panes.page.cohorts().model();
        table.setFocus();
        const int last = model.rowCount() - 1;
        table.setCurrentIndex(model.index(last, CohortModel::firstAge));
        QTest::keyClick(&table, Qt::Key_Right);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_COMPARE(panes.listed(), 100);
        QVERIFY2(panes.page.movements().title().contains(u"2025 Q1, 1 quarter"_s), qPrintable(panes.page.movements().title()));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(0, CohortModel::firstAge)).center());
        QTRY_VERIFY(panes.page.movements().title() != QString() && panes.listed() == 20);
        // Another measure keeps the page, not the list of another cell.
        auto *measure = panes.page.findChild<SegmentedSwitch *>(u"cohortMeasure"_s);
        QTest::mouseClick(measure->segment(int(CohortMeasure::Net)), Qt::LeftButton);
        QCOMPARE(panes.page.view().cohorts, CohortMeasure::Net);
        QTRY_COMPARE(panes.listed(), -1);
        QVERIFY(model.index(0, CohortModel::firstAge).data(CohortModel::countRole).toString().contains(u"€"_s));
    }

    void reasonsAreListedByWhatTheyCost()
    {
        Panes panes(RetentionPane::Reasons);
        ReasonModel &model = panes.page.reasons().model();
        const QAbstractItemModelTester tester(&model);
        QVERIFY(panes.page.reasons().isVisible());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.report().losses.size(), size_t(21));
        qint64 arr = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            arr += model.report().reasons[size_t(row)].arr;
            QCOMPARE(model.index(row, ReasonModel::NoticeColumn).data().toString(), u"40 day(s)"_s);
        }
        QCOMPARE(arr, model.arrLost());
        QCOMPARE(model.index(1, ReasonModel::CumulatedColumn).data().toString(), u"100.0%"_s);
        auto *source = panes.page.findChild<SegmentedSwitch *>(u"reasonSource"_s);
        QTest::mouseClick(source->segment(int(ReasonSource::Stated)), Qt::LeftButton);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.reasonAt(0), LossReason::Price);
        QTest::keyClick(&panes.page.reasons().table(), Qt::Key_Return);
        QTRY_COMPARE(panes.listed(), 21);
        QVERIFY(panes.page.movements().summary().contains(u"−€252,000"_s));
        panes.page.movements().view().setFocus();
        QTest::keyClick(&panes.page.movements().view(), Qt::Key_Escape);
        QTRY_COMPARE(panes.listed(), -1);
        QVERIFY(panes.page.reasons().table().hasFocus());
        QVERIFY(panes.page.findChild<PlainLabel *>(u"pointWorth"_s)->text().contains(u"5 times"_s));
    }

    void groupsLeadToTheirAccounts()
    {
        Panes panes(RetentionPane::Groups);
        GroupModel &model = panes.page.groups().model();
        QTRY_COMPARE(model.rowCount(), 1);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.index(0, GroupModel::NameColumn).data().toString(), u"A"_s);
        auto *dimension = panes.page.findChild<QComboBox *>(u"groupDimension"_s);
        dimension->setCurrentIndex(dimension->findData(int(RetentionDimension::Won)));
        Q_EMIT dimension->activated(dimension->currentIndex());
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(panes.page.view().groups, RetentionDimension::Won);
        // Of the quarter that is running: 79 of those won in 2025 Q1 are left, and the 20 of Q4.
        QCOMPARE(model.index(0, GroupModel::StartColumn).data().toString(), u"79"_s);
        QCOMPARE(model.index(1, GroupModel::EndColumn).data().toString(), u"20"_s);
        QCOMPARE(model.index(0, GroupModel::AdjustedColumn).data().toString(), u"100.0%"_s);
        QTableView &table = panes.page.groups().table();
        table.setFocus();
        table.setCurrentIndex(model.index(1, GroupModel::EndColumn));
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4); // the headings, two groups, nothing behind the last line
        QVERIFY2(lines[1].startsWith(u"2025 Q1\t"_s) && lines[1].contains(u"\t79\t"_s), qPrintable(lines[1]));
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_COMPARE(panes.listed(), 20);
        // While other groups are on their way, what is shown can still be chosen; a list on its way is not shown later.
        dimension->setCurrentIndex(dimension->findData(int(RetentionDimension::Tier)));
        Q_EMIT dimension->activated(dimension->currentIndex());
        QCOMPARE(panes.listed(), -1);
        QTest::keyClick(&table, Qt::Key_Return);
        dimension->setCurrentIndex(dimension->findData(int(RetentionDimension::Won)));
        Q_EMIT dimension->activated(dimension->currentIndex());
        QTRY_COMPARE(model.rowCount(), 2);
        QTest::qWait(100);
        QCOMPARE(panes.listed(), -1);
        model.sort(GroupModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(model.index(0, GroupModel::EndColumn).data().toString(), u"20"_s);
    }

    void groupsAreShownAsChartsToo()
    {
        Panes panes(RetentionPane::Groups);
        GroupPanel &groups = panes.page.groups();
        panes.page.restoreState(RetentionView {.pane = RetentionPane::Groups, .groups = RetentionDimension::Won}.toText());
        QTRY_COMPARE(groups.model().rowCount(), 2);
        auto *form = panes.page.findChild<SegmentedSwitch *>(u"groupForm"_s);
        auto *figure = panes.page.findChild<QComboBox *>(u"groupRatio"_s);
        QVERIFY(!figure->isVisible());
        QTest::mouseClick(form->segment(1), Qt::LeftButton);
        QVERIFY(groups.charts().isVisible() && figure->isVisible() && !groups.table().isVisible());
        QCOMPARE(groups.charts().cells().cells.size(), size_t(2));
        QVERIFY2(groups.charts().detail(0).contains(u"2025 Q4: 79 kept / 100 at the start"_s), qPrintable(groups.charts().detail(0)));
        groups.charts().setFocus();
        QTest::keyClick(&groups.charts(), Qt::Key_Home);
        QTest::keyClick(&groups.charts(), Qt::Key_Right);
        QTest::keyClick(&groups.charts(), Qt::Key_Return);
        QTRY_COMPARE(panes.listed(), 20); // those won in 2025 Q4, at the start of the quarter that runs
        QCOMPARE(groups.charts().selected(), 1);
        QTest::keyClick(&panes.page.movements().view(), Qt::Key_Escape);
        QTRY_COMPARE(panes.listed(), -1);
        QCOMPARE(groups.charts().selected(), -1);
        // Another figure, and the order of the table.
        figure->setCurrentIndex(figure->findData(int(RetentionRatio::NetRevenue)));
        Q_EMIT figure->activated(figure->currentIndex());
        QVERIFY(groups.takeAlong().parent());
        QCOMPARE(groups.charts().data().valueHeader, u"Net revenue retention"_s);
        groups.model().sort(GroupModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(groups.charts().data().groups.front().name, u"2025 Q4"_s);
        // The choice is remembered, and the keyboard finds the charts.
        QTest::keyClick(&groups.charts(), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(groups.charts().hasFocus());
        Panes again(RetentionPane::Groups);
        QVERIFY(again.page.groups().charts().isVisible());
    }

    void everyPaneIsTakenAlong()
    {
        Panes panes(RetentionPane::Groups);
        QTRY_COMPARE(panes.page.groups().model().rowCount(), 1);
        const QTemporaryDir dir;
        const auto csv = [](const TakeAlong &take) {
            take.copyCsv();
            return QApplication::clipboard()->text();
        };
        const auto svg = [&](const TakeAlong &take) {
            const QString path = dir.filePath(u"a.svg"_s);
            QFile file(path);
            if (!take.save(path, TakeAlong::Format::Svg).ok() || !file.open(QIODevice::ReadOnly))
                qFatal("no picture");
            return QString::fromUtf8(file.readAll());
        };
        const TakeAlong &groups = panes.page.groups().takeAlong();
        QVERIFY2(csv(groups).contains(u"A,2025 Q4,,100,21,20,0,99,0.79,0.79,0.79,1188000.00\r\n"_s), qPrintable(csv(groups)));
        QVERIFY(csv(groups).contains(u"A,2026 Q1,to date,99,"_s));
        QVERIFY(svg(groups).contains(u"Logo retention (adjusted): "_s));
        const TakeAlong &cohorts = panes.page.cohorts().takeAlong();
        QVERIFY2(csv(cohorts).contains(u"2025 Q1,2025 Q4,,3,100,79,0.79\r\n"_s), qPrintable(csv(cohorts)));
        QVERIFY(svg(cohorts).contains(u"79/100</text>"_s) && svg(cohorts).contains(u"Hatched"_s));
        const TakeAlong &reasons = panes.page.reasons().takeAlong();
        QVERIFY2(csv(reasons).contains(u",120000.00,120000.00,0.00,10,10,0,40\r\n"_s), qPrintable(csv(reasons)));
        QVERIFY(svg(reasons).contains(u"ARR in EUR</text>"_s) && svg(reasons).contains(u"not avoidable</text>"_s));
        // The waterfall says of which quarter it is.
        QVERIFY(svg(panes.page.board().logoPanel().chart().takeAlong()).contains(u"2026 Q1 to date (Jan 1, 2026 – "_s));
        // By the keyboard, in the panes' own tables.
        auto *paneSwitch = panes.page.findChild<SegmentedSwitch *>(u"retentionPane"_s);
        for (const RetentionPane pane : {RetentionPane::Groups, RetentionPane::Cohorts, RetentionPane::Reasons}) {
            QTest::mouseClick(paneSwitch->segment(int(pane)), Qt::LeftButton);
            QWidget *table = pane == RetentionPane::Groups ? &panes.page.groups().table()
                : pane == RetentionPane::Cohorts           ? static_cast<QWidget *>(&panes.page.cohorts().table())
                                                           : &panes.page.reasons().table();
            table->setFocus();
            QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
            QTRY_VERIFY(QApplication::activePopupWidget());
            QCOMPARE(QApplication::activePopupWidget()->actions().size(), 6);
            QApplication::activePopupWidget()->close();
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
        QSignalSpy failed(&panes.page, &Page::failed);
        Q_EMIT panes.page.reasons().takeAlong().saveFailed(Error {ErrorCode::Unavailable, u"disk full"_s});
        QCOMPARE(failed.size(), 1);
    }

    void reasonsWeighByAccountsToo()
    {
        Panes panes(RetentionPane::Reasons);
        ReasonModel &model = panes.page.reasons().model();
        QCOMPARE(model.index(0, ReasonModel::CumulatedColumn).data().toString(), u"52.4%"_s);
        QCOMPARE(model.barAt(0).whole, double(11 * 1'200'000));
        auto *weight = panes.page.findChild<SegmentedSwitch *>(u"reasonWeight"_s);
        QTest::mouseClick(weight->segment(int(ReasonWeight::Accounts)), Qt::LeftButton);
        QCOMPARE(model.barAt(0).whole, 11.0);
        QCOMPARE(model.barAt(1).parts.front().amount, 10.0);
        Panes again(RetentionPane::Reasons);
        QCOMPARE(again.page.reasons().model().barAt(0).whole, 11.0); // remembered
        // Many small ones weigh more than one large; what nobody has said stays last.
        LossReport report;
        report.reasons = {{.reason = LossReason::Price, .logos = 1, .arr = 900, .avoidableArr = 900},
                          {.reason = LossReason::Product, .logos = 3, .arr = 300},
                          {.reason = LossReason::NotSaid, .logos = 9, .arr = 90}};
        ReasonModel few;
        few.show(report, eur(), ReasonWeight::Accounts);
        QCOMPARE(few.reasonAt(0), LossReason::Product);
        QCOMPARE(few.reasonAt(2), LossReason::NotSaid);
        QCOMPARE(few.index(0, ReasonModel::CumulatedColumn).data().toString(), u"23.1%"_s);
        few.show(report, eur(), ReasonWeight::Arr);
        QCOMPARE(few.reasonAt(0), LossReason::Price);
        QCOMPARE(few.barList().rows.front().values.front(), u"€9"_s);
    }

    void numbersOfGroupsExplainThemselvesOnHover()
    {
        Panes panes(RetentionPane::Groups);
        GroupModel &model = panes.page.groups().model();
        QTRY_COMPARE(model.rowCount(), 1);
        const auto tip = [&](int column) { return model.index(0, column).data(Qt::ToolTipRole).toString(); };
        QVERIFY2(tip(GroupModel::AdjustedColumn).contains(u"99 kept / 99"_s), qPrintable(tip(GroupModel::AdjustedColumn)));
        QVERIFY2(tip(GroupModel::TrendColumn).contains(u"2025 Q4: 79.0%"_s), qPrintable(tip(GroupModel::TrendColumn)));
        QVERIFY(tip(GroupModel::LostColumn).contains(u"Accounts lost in 2026 Q1"_s));
        QVERIFY(model.index(0, GroupModel::TrendColumn).data(Qt::AccessibleTextRole).toString().contains(u"79.0%"_s));
    }

    void aClosedQuarterKeepsItsFigures()
    {
        Panes panes(RetentionPane::Quarters);
        RetentionBoard &board = panes.page.board();
        QVERIFY(!board.closing().isVisible()); // the running quarter can't be closed
        QTest::keyClick(&board.quarterPanel().chart(), Qt::Key_Left);
        QTRY_VERIFY(board.closing().isVisible());
        QSignalSpy saved(&panes.page, &Page::saved);
        board.closing().button().click();
        QTRY_COMPARE(saved.size(), 1);
        panes.page.refresh();
        QTRY_VERIFY(board.closing().text().startsWith(u"Closed on"_s));
        QVERIFY(!board.closing().text().contains(u"Restated"_s));
        // One of the lost turns out to have been renewed.
        const auto changed = panes.file.session().write({u"test.fix"_s, {}}, [](Connection &db, const WriteContext &) -> Result<qint64> {
            MAINSTAY_TRY(std::vector<Subscription> all, contractstore::ofAccount(db, AccountId(1)));
            all.front().periods.front().end = {};
            MAINSTAY_CHECK(contractstore::update(db, all.front()));
            return qint64(0);
        }).result();
        QVERIFY(changed.ok());
        panes.page.refresh();
        QTRY_VERIFY2(board.closing().text().contains(u"Lost 21 → 20"_s), qPrintable(board.closing().text()));
        QVERIFY(board.closing().text().contains(u"Churned ARR"_s));
        // Which account it was, with both values, and the way to it.
        QVERIFY(board.closing().accountsButton().isVisible());
        board.closing().accountsButton().click();
        RestatedDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = panes.page.findChild<RestatedDialog *>()) != nullptr);
        const QAbstractItemModel &restated = *dialog->table().model();
        const QAbstractItemModelTester tester(dialog->table().model());
        QCOMPARE(restated.rowCount(), 1);
        QCOMPARE(restated.index(0, RestatedModel::OpeningThenColumn).data(), restated.index(0, RestatedModel::OpeningNowColumn).data());
        QCOMPARE(restated.index(0, RestatedModel::ClosingThenColumn).data().toString(), u"€0"_s);
        QCOMPARE(restated.index(0, RestatedModel::ClosingNowColumn).data(), restated.index(0, RestatedModel::OpeningNowColumn).data());
        QSignalSpy asked(&panes.page, &Page::accountRequested);
        QTest::keyClick(&dialog->table(), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<AccountId>(), AccountId(1));
        board.closing().button().click();
        QTRY_COMPARE(saved.size(), 2);
        panes.page.refresh();
        QTRY_COMPARE(board.closing().text(), QString());
        QVERIFY(!board.closing().accountsButton().isVisible());
    }

    void topParentsAreCountedAndClosedOnTheirOwn()
    {
        Panes panes(RetentionPane::Quarters);
        RetentionBoard &board = panes.page.board();
        // One of the lost belongs to one that stays: as one, they pay on.
        const auto joined = panes.file.session().write({u"test.join"_s, {}}, [](Connection &db, const WriteContext &context) -> Result<qint64> {
            MAINSTAY_TRY(Account child, accountstore::byId(db, AccountId(1)));
            child.parent = AccountId(100);
            MAINSTAY_CHECK(accountstore::update(db, child, context.clock));
            return qint64(0);
        }).result();
        QVERIFY(joined.ok());
        QTest::keyClick(&board.quarterPanel().chart(), Qt::Key_Left);
        const auto lost = [&board] { return board.logoPanel().chart().detail(1); };
        const QString before = lost();
        auto *level = panes.page.findChild<QComboBox *>(u"retentionLevel"_s);
        QTest::keyClick(level, Qt::Key_Down);
        QTRY_VERIFY2(lost() != before, qPrintable(lost()));
        QCOMPARE(panes.page.view().level, RetentionUnit::TopParent);
        QCOMPARE(RetentionView::fromText(panes.page.view().toText()).level, RetentionUnit::TopParent);
        QSignalSpy saved(&panes.page, &Page::saved);
        board.closing().button().click();
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(board.closing().text().startsWith(u"Closed on"_s));
        // The quarter of accounts is a closing of its own.
        QTest::keyClick(level, Qt::Key_Up);
        QTRY_COMPARE(board.closing().text(), QString());
        QCOMPARE(lost(), before);
    }

    void keysWalkThroughThePanes()
    {
        Panes panes(RetentionPane::Quarters);
        panes.page.board().quarterPanel().chart().setFocus();
        for (const RetentionPane pane : {RetentionPane::Groups, RetentionPane::Cohorts, RetentionPane::Reasons, RetentionPane::Reasons}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
            QCOMPARE(panes.page.view().pane, pane);
        }
        QVERIFY(panes.page.reasons().table().hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(panes.page.cohorts().table().hasFocus());
    }

    void theViewIsRemembered()
    {
        QByteArray state;
        {
            Panes panes(RetentionPane::Reasons);
            state = panes.page.saveState();
        }
        QCOMPARE(RetentionView::fromText(state).pane, RetentionPane::Reasons);
        Panes again(RetentionPane::Quarters);
        QVERIFY(again.page.board().isVisible());
        again.page.restoreState(state);
        QTRY_VERIFY(again.page.reasons().isVisible());
        QVERIFY(!again.page.board().isVisible());
    }
};

QTEST_MAIN(TestRetentionPanes)
#include "tst_retentionpanes.moc"
