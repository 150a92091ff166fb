// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/touchpoints/savedviewbutton.h"
#include "ui/touchpoints/touchpointspage.h"
#include "ui/touchpoints/touchpointtablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    test::UiWorkspace workspace;
    std::vector<AccountId> accounts;
    std::unique_ptr<TouchpointsPage> page;

    explicit Desk(int touchpoints = 300)
    {
        for (const QString &name : {u"Zebra"_s, u"Ági Kft."_s, u"神戸工業"_s})
            accounts.push_back(workspace.addAccount(name));
        workspace.batch([&]() -> Result<void> {
            for (int i = 0; i < touchpoints; ++i) {
                Touchpoint touchpoint;
                touchpoint.account = accounts[size_t(i) % accounts.size()];
                touchpoint.at = test::fixedNow().addSecs(-i * 3600);
                touchpoint.kind = allTouchpointKinds()[size_t(i) % 7];
                touchpoint.outcome = i % 10 == 4 ? Outcome::NoShow : Outcome::Held;
                touchpoint.summary = u"Number %1"_s.arg(i);
                touchpoint.sentimentUs = i % 5 - 2;
                touchpoint.minutes = 30;
                MAINSTAY_CHECK(touchpointstore::insert(workspace.db(), touchpoint));
            }
            return {};
        });
        page = std::make_unique<TouchpointsPage>(workspace.session());
        page->resize(1100, 700);
        page->show();
    }

    bool waitForRows(int rows)
    {
        return QTest::qWaitFor([&] { return model()->rowCount() == rows && footer().contains(QString::number(rows)); })
            && QTest::qWaitForWindowActive(page.get());
    }
    QString footer() const { return page->findChild<PlainLabel *>(u"touchpointsFooter"_s)->text(); }
    PagedTableModel *model() const { return page->table()->pagedModel(); }
    QString cell(int row, TouchpointColumn column) const
    {
        return model()->index(row, int(column)).data().toString();
    }
    void choose(const QString &box, int index) const { page->findChild<QComboBox *>(box)->setCurrentIndex(index); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

} // namespace

class TestTouchpointsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_touchpointspage"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"hu_HU"_s));
    }
    void init() { QSettings().clear(); }

    void newestIsFirstAndEverythingIsCounted()
    {
        Desk desk;
        QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.waitForRows(300));
        QTRY_COMPARE(desk.cell(0, TouchpointColumn::Summary), u"Number 0"_s);
        QCOMPARE(desk.cell(0, TouchpointColumn::Account), u"Zebra"_s);
        QCOMPARE(desk.cell(0, TouchpointColumn::Us), u"Very unhappy"_s);
        QCOMPARE(desk.model()->index(4, int(TouchpointColumn::Summary)).data(Qt::AccessibleTextRole).toString(),
                 u"No-show. Number 4"_s);
        desk.page->table()->scrollToBottom();
        QTRY_COMPARE(desk.cell(299, TouchpointColumn::Summary), u"Number 299"_s);
    }

    void typingAnywhereFiltersByAccount()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        desk.page->activate();
        QTest::keyClicks(desk.page->table(), u"agi"_s);
        QVERIFY(desk.waitForRows(100));
        QCOMPARE(desk.page->filter()->text(), u"agi"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), desk.page->table());
        QTRY_COMPARE(desk.cell(0, TouchpointColumn::Account), u"Ági Kft."_s);
        QCOMPARE(desk.page->currentAccount(), desk.accounts[1]);
    }

    void filtersCombineAndClear()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        desk.choose(u"outcomeFilter"_s, 1);
        QVERIFY(desk.waitForRows(30));
        desk.choose(u"kindFilter"_s, 5);
        QVERIFY(desk.waitForRows(5));
        desk.choose(u"periodFilter"_s, 1);
        QTRY_VERIFY(desk.model()->rowCount() < 5);
        desk.page->filter()->setText(u"nobody"_s);
        QTRY_VERIFY(desk.page->findChild<EmptyState *>(u"noHits"_s)->isVisible());
        QTest::mouseClick(desk.page->findChild<EmptyState *>(u"noHits"_s)->button(), Qt::LeftButton);
        QVERIFY(desk.waitForRows(300));
    }

    void ourPeopleAndTagsAreFiltersToo()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        const MemberId mia = desk.workspace.addMember(u"Mia Berg"_s);
        Touchpoint touchpoint;
        touchpoint.account = desk.accounts[0];
        touchpoint.at = test::fixedNow().addDays(-100);
        touchpoint.purpose = Purpose::Billing;
        touchpoint.team = Team::Product;
        touchpoint.members = {mia};
        touchpoint.tags = {u"ár"_s};
        desk.workspace.addTouchpoint(touchpoint);
        desk.page->hide();
        desk.page->show(); // the choices are read as it is shown
        auto *members = desk.page->findChild<QComboBox *>(u"memberFilter"_s);
        QTRY_COMPARE(members->count(), 2);
        for (const auto &[box, data] : std::vector<std::pair<QString, QVariant>> {
                 {u"memberFilter"_s, mia.value()}, {u"tagFilter"_s, u"ár"_s}, {u"teamFilter"_s, int(Team::Product)},
                 {u"purposeFilter"_s, int(Purpose::Billing)}}) {
            auto *filter = desk.page->findChild<QComboBox *>(box);
            filter->setCurrentIndex(filter->findData(data));
            QVERIFY2(desk.waitForRows(1), qPrintable(box));
            filter->setCurrentIndex(0);
            QVERIFY2(QTest::qWaitFor([&] { return desk.model()->rowCount() >= 300; }), qPrintable(box));
        }
    }

    void aNewDayMovesThePeriods()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        desk.choose(u"periodFilter"_s, 1);
        QTRY_VERIFY(desk.model()->rowCount() > 0 && desk.model()->rowCount() < 30);
        desk.workspace.setNow(test::fixedNow().addDays(1));
        QTRY_COMPARE(desk.model()->rowCount(), 0);
        desk.workspace.setNow(test::fixedNow());
        QTRY_VERIFY(desk.model()->rowCount() > 0);
    }

    void daysOfOnesOwnAreAPeriod()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        auto *period = desk.page->findChild<QComboBox *>(u"periodFilter"_s);
        QVERIFY(!desk.page->findChild<QLineEdit *>(u"firstDay"_s)->isVisible());
        period->setCurrentIndex(period->findData(int(TouchpointPeriod::Between)));
        QVERIFY(desk.page->findChild<QLineEdit *>(u"firstDay"_s)->isVisible());
        desk.page->findChild<QLineEdit *>(u"firstDay"_s)->setText(u"2026-03-20"_s);
        QVERIFY(desk.waitForRows(13)); // noon back to midnight
        desk.page->findChild<QLineEdit *>(u"firstDay"_s)->setText({});
        desk.page->findChild<QLineEdit *>(u"lastDay"_s)->setText(u"2026-03-19"_s);
        QVERIFY(desk.waitForRows(287));
    }

    void viewIsSavedChosenRenamedAndUndone()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        auto *views = desk.page->findChild<SavedViewButton *>();
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.choose(u"outcomeFilter"_s, 1);
        desk.page->filter()->setText(u"zebra"_s);
        QVERIFY(desk.waitForRows(10));
        nameInMenu(*views, 0, u"Zebra's no-shows"_s);
        QTRY_COMPARE(views->views().size(), size_t(1));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(views->text(), u"Zebra's no-shows"_s);
        QTest::mouseClick(desk.page->findChild<QPushButton *>(u"templatesButton"_s), Qt::RightButton); // nothing happens
        desk.page->filter()->clear();
        desk.choose(u"outcomeFilter"_s, 0);
        QVERIFY(desk.waitForRows(300));
        QCOMPARE(views->text(), u"Views"_s);
        Q_EMIT views->menu()->aboutToShow();
        QCOMPARE(views->menu()->actions().at(0)->text(), u"Zebra's no-shows"_s);
        views->menu()->actions().at(0)->trigger();
        QVERIFY(desk.waitForRows(10));
        QCOMPARE(desk.page->filter()->text(), u"zebra"_s);
        nameInMenu(*views, 0, u"A & B"_s);
        QTRY_COMPARE(views->views().at(0).name, u"A & B"_s);
        desk.workspace.session().undo();
        QTRY_COMPARE(views->views().at(0).name, u"Zebra's no-shows"_s);
        Q_EMIT views->menu()->aboutToShow();
        views->menu()->actions().constLast()->trigger(); // Delete
        QTRY_VERIFY(views->views().empty());
        desk.workspace.session().undo();
        QTRY_COMPARE(views->views().size(), size_t(1));
    }

    void viewOfOneNameIsThereOnce()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        auto *views = desk.page->findChild<SavedViewButton *>();
        QSignalSpy failed(desk.page.get(), &Page::failed);
        desk.choose(u"outcomeFilter"_s, 1);
        nameInMenu(*views, 0, u"Mine"_s);
        QTRY_COMPARE(views->views().size(), size_t(1));
        desk.choose(u"outcomeFilter"_s, 2);
        nameInMenu(*views, 0, u"Mine"_s);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(views->views().size(), size_t(1));
    }

    void headersSortWhatCanBeSorted()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        QHeaderView *header = desk.page->table()->horizontalHeader();
        const auto click = [header](TouchpointColumn column) {
            const int x = header->sectionViewportPosition(int(column)) + 20;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        };
        click(TouchpointColumn::When);
        QTRY_COMPARE(desk.cell(0, TouchpointColumn::Summary), u"Number 299"_s);
        click(TouchpointColumn::Account);
        QTRY_COMPARE(desk.cell(0, TouchpointColumn::Account), u"Ági Kft."_s);
        QTRY_COMPARE(desk.cell(0, TouchpointColumn::Summary), u"Number 1"_s);
        click(TouchpointColumn::Kind);
        QTRY_COMPARE(desk.cell(0, TouchpointColumn::Kind), u"Web meeting"_s);
        click(TouchpointColumn::Minutes);
        QCOMPARE(header->sortIndicatorSection(), int(TouchpointColumn::Kind));
    }

    void enterOpensDeleteDeletesUndoBringsBack()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        QTRY_COMPARE(desk.cell(1, TouchpointColumn::Summary), u"Number 1"_s);
        QSignalSpy opened(desk.page.get(), &Page::touchpointRequested);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.page->table()->setFocus();
        desk.page->table()->setCurrentIndex(desk.model()->index(1, 0));
        const qint64 id = desk.page->table()->currentId();
        desk.press(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<TouchpointId>(), TouchpointId(id));
        desk.press(Qt::Key_Delete);
        QVERIFY(desk.waitForRows(299));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved[0][0].toString(), u"Deleted the touchpoint with Ági Kft."_s);
        QCOMPARE(desk.model()->rowOf(id), -1);
        desk.workspace.session().undo();
        QVERIFY(desk.waitForRows(300));
        QCOMPARE(desk.model()->rowOf(id), 1);
    }

    void copiesRowsBetweenTabs()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        QTRY_COMPARE(desk.cell(1, TouchpointColumn::Summary), u"Number 1"_s);
        desk.page->table()->setFocus();
        desk.page->table()->setCurrentIndex(desk.model()->index(0, 0));
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        QApplication::clipboard()->clear();
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].split(u'\t')[1], u"Zebra"_s);
        QCOMPARE(lines[1].split(u'\t').last(), u"Number 1"_s);
    }

    void selectionStaysByIdWhenDataChange()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        QTRY_COMPARE(desk.cell(5, TouchpointColumn::Summary), u"Number 5"_s);
        desk.page->table()->setFocus();
        desk.page->table()->setCurrentIndex(desk.model()->index(5, 0));
        const qint64 id = desk.page->table()->currentId();
        Touchpoint touchpoint;
        touchpoint.account = desk.accounts[0];
        touchpoint.at = test::fixedNow().addSecs(60);
        desk.workspace.session().write({u"touchpoint.log"_s, {}}, [touchpoint](Connection &db, const WriteContext &) {
            return touchpointstore::insert(db, touchpoint);
        });
        QVERIFY(desk.waitForRows(301));
        QCOMPARE(desk.page->table()->currentId(), id);
        QCOMPARE(desk.page->table()->currentIndex().row(), 6);
        QCOMPARE(desk.page->table()->selectedIds(), std::vector {id});
    }

    void stateComesBack()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(300));
        desk.page->filter()->setText(u"Zebra"_s);
        desk.choose(u"kindFilter"_s, 2);
        QTRY_VERIFY(desk.model()->rowCount() > 0 && desk.model()->rowCount() < 20);
        desk.page->table()->setCurrentIndex(desk.model()->index(3, 0));
        const qint64 id = desk.page->table()->currentId();
        const QByteArray state = desk.page->saveState();

        TouchpointsPage again(desk.workspace.session());
        again.resize(1100, 700);
        again.restoreState(state);
        again.show();
        QTRY_COMPARE(again.table()->currentId(), id);
        QCOMPARE(again.filter()->text(), u"Zebra"_s);
        QCOMPARE(again.table()->pagedModel()->rowCount(), desk.model()->rowCount());
        again.restoreState("nonsense");
        QCOMPARE(again.filter()->text(), u"Zebra"_s);
    }

    void emptyWorkspaceOffersToLog()
    {
        Desk desk(0);
        auto *nothing = desk.page->findChild<EmptyState *>(u"noTouchpoints"_s);
        QTRY_VERIFY(nothing->isVisible());
        QSignalSpy wanted(desk.page.get(), &Page::logRequested);
        QTest::mouseClick(nothing->button(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    /// Where they need two lines, no box is alone in one.
    void filtersThatWrapShareTheirLines()
    {
        Desk desk(3);
        QVERIFY(desk.waitForRows(3));
        const auto boxes = [&desk] {
            QMap<int, int> lines;
            for (const QComboBox *box : desk.page->findChildren<QComboBox *>())
                lines[box->geometry().center().y()] += box->isVisible() && box->objectName().endsWith(u"Filter"_s) ? 1 : 0;
            return lines;
        };
        for (const int width : {700, 800, 900, 1000}) {
            desk.page->resize(width, 700);
            desk.page->grab(); // lays everything out
            const QList<int> lines = boxes().values();
            QVERIFY2(!lines.contains(1), qPrintable(u"%1 wide"_s.arg(width)));
        }
    }

    void columnWidthsAreRemembered()
    {
        Desk desk(3);
        QVERIFY(desk.waitForRows(3));
        desk.page->table()->horizontalHeader()->resizeSection(int(TouchpointColumn::Account), 333);
        TouchpointsPage again(desk.workspace.session());
        QCOMPARE(again.table()->columnWidth(int(TouchpointColumn::Account)), 333);
    }
private:
    /// Types a name into the n-th submenu that takes one.
    static void nameInMenu(SavedViewButton &views, qsizetype place, const QString &name)
    {
        Q_EMIT views.menu()->aboutToShow();
        QList<QLineEdit *> fields;
        for (QAction *action : views.menu()->actions()) {
            if (action->menu())
                fields += action->menu()->findChildren<QLineEdit *>(u"viewName"_s);
        }
        fields.at(place)->setText(name);
        QTest::keyClick(fields.at(place), Qt::Key_Return);
    }
};

QTEST_MAIN(TestTouchpointsPage)
#include "tst_touchpointspage.moc"
