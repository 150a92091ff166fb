// SPDX-License-Identifier: Apache-2.0
#include "core/history/history.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/followup/actionspage.h"
#include "ui/followup/actionstablemodel.h"
#include "ui/followup/duefield.h"
#include "ui/followup/newactiondialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 20);

struct Desk
{
    test::UiWorkspace workspace;
    std::vector<AccountId> accounts;
    std::vector<ActionId> actions;
    MemberId kim;
    std::unique_ptr<ActionsPage> page;

    /// Action 0 is due ten days ago, each next one a day later; every third is theirs, every second a
    /// promise, all open, in turn of three accounts.
    explicit Desk(int count = 30)
    {
        for (const QString &name : {u"Zebra"_s, u"Ági Kft."_s, u"神戸工業"_s})
            accounts.push_back(workspace.addAccount(name));
        workspace.batch([&]() -> Result<void> {
            Member member;
            member.name = u"Kim"_s;
            MAINSTAY_TRY(kim, accountstore::insertMember(workspace.db(), member));
            for (int i = 0; i < count; ++i) {
                Action action;
                action.account = accounts[size_t(i) % 3];
                action.what = u"Number %1"_s.arg(i);
                action.due = today.addDays(i - 10);
                action.side = i % 3 == 2 ? ActionSide::Theirs : ActionSide::Ours;
                action.isPromise = i % 2 == 0;
                action.owner = i % 3 == 0 ? kim : MemberId();
                MAINSTAY_TRY(const ActionId id, touchpointstore::insertAction(workspace.db(), action, workspace.clock()));
                actions.push_back(id);
            }
            return {};
        });
        page = std::make_unique<ActionsPage>(workspace.session());
        page->resize(1100, 700);
        page->show();
    }

    bool waitForRows(int rows)
    {
        return QTest::qWaitFor([&] {
            return model()->rowCount() == rows && footer().startsWith(QString::number(rows))
                && !cell(0, ActionsColumn::What).isEmpty();
        })
            && QTest::qWaitForWindowActive(page.get());
    }
    QString footer() const { return page->findChild<PlainLabel *>(u"actionsFooter"_s)->text(); }
    PagedTableModel *model() const { return page->table()->pagedModel(); }
    QString cell(int row, ActionsColumn column, int role = Qt::DisplayRole) const
    {
        return model()->index(row, int(column)).data(role).toString();
    }
    Action stored(size_t number)
    {
        return actionlist::rows(workspace.db(), {actions[number]}).value().front().action;
    }
    void press(Qt::Key key) const { QTest::keyClick(page->table(), key); }
};

} // namespace

class TestActionsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_actionspage"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void openOnesAreListedByDueDay()
    {
        Desk desk;
        QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.waitForRows(30));
        QTRY_COMPARE(desk.cell(0, ActionsColumn::What), u"Number 0"_s);
        QCOMPARE(desk.cell(0, ActionsColumn::Who), u"Kim"_s);
        QCOMPARE(desk.cell(0, ActionsColumn::State), u"Overdue"_s);
        QCOMPARE(desk.cell(0, ActionsColumn::Due, Qt::AccessibleTextRole), u"overdue, 10 Mar 2026"_s);
        QCOMPARE(desk.model()->index(0, int(ActionsColumn::Due)).data(TableDelegate::toneRole).toInt(), int(Tone::Poor));
        QCOMPARE(desk.model()->index(10, int(ActionsColumn::Due)).data(TableDelegate::toneRole).toInt(), int(Tone::Watch));
        QVERIFY(!desk.model()->index(11, int(ActionsColumn::Due)).data(TableDelegate::toneRole).isValid());
        QCOMPARE(desk.cell(0, ActionsColumn::What, Qt::AccessibleTextRole), u"Promise: Number 0"_s);
    }

    void filtersCombineAndAreRemembered()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(30));
        desk.page->findChild<SegmentedSwitch *>(u"sideFilter"_s)->segment(2)->click();
        QVERIFY(desk.waitForRows(10));
        desk.page->findChild<QCheckBox *>(u"promisesOnly"_s)->setChecked(true);
        QVERIFY(desk.waitForRows(5));
        desk.page->filter()->setText(u"kobe"_s);
        QTRY_COMPARE(desk.model()->rowCount(), 0);
        desk.page->filter()->setText(u"神戸"_s);
        QVERIFY(desk.waitForRows(5));
        auto *owner = desk.page->findChild<QComboBox *>(u"ownerFilter"_s);
        QTRY_COMPARE(owner->count(), 2);
        const QByteArray state = desk.page->saveState();
        ActionsPage another(desk.workspace.session());
        another.restoreState(state);
        another.show();
        QTRY_COMPARE(another.table()->pagedModel()->rowCount(), 5);
        QCOMPARE(another.saveState().left(40), state.left(40));
        another.restoreState("garbage");
        QCOMPARE(another.filter()->text(), u"神戸"_s);
    }

    void theOwnerIsAFilter()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(30));
        auto *owner = desk.page->findChild<QComboBox *>(u"ownerFilter"_s);
        QTRY_COMPARE(owner->count(), 2);
        owner->setCurrentIndex(1);
        QVERIFY(desk.waitForRows(10));
    }

    void oneKeySaysWhatBecameOfIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<ActionState>("state");
        QTest::newRow("space") << Qt::Key_Space << ActionState::Late;
        QTest::newRow("D") << Qt::Key_D << ActionState::Late;
        QTest::newRow("B") << Qt::Key_B << ActionState::Broken;
        QTest::newRow("X") << Qt::Key_X << ActionState::Dropped;
    }
    void oneKeySaysWhatBecameOfIt()
    {
        QFETCH(Qt::Key, key);
        QFETCH(ActionState, state);
        Desk desk;
        QVERIFY(desk.waitForRows(30));
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.page->activate();
        QCOMPARE(QApplication::focusWidget(), desk.page->table());
        desk.page->table()->setCurrentIndex(desk.model()->index(3, 0));
        desk.press(key);
        QVERIFY(desk.waitForRows(29));
        QCOMPARE(int(desk.stored(3).state), int(state));
        QCOMPARE(saved.count(), 1);
        QVERIFY(saved.front().front().toString().contains(u"Number 3"));
        // The keyboard stays at its place in the list.
        QCOMPARE(desk.page->table()->currentId(), desk.actions[4].value());
        QVERIFY(history::undo(desk.workspace.db(), {desk.workspace.clock(), u"Mia Berg"_s}).ok());
        QCOMPARE(int(desk.stored(3).state), int(ActionState::Open));
    }

    void closedOnesOpenAgain()
    {
        Desk desk(6);
        QVERIFY(desk.waitForRows(6));
        desk.page->activate();
        desk.page->table()->selectAll();
        desk.press(Qt::Key_D);
        QTRY_COMPARE(desk.model()->rowCount(), 0);
        auto *state = desk.page->findChild<QComboBox *>(u"actionStateFilter"_s);
        state->setCurrentIndex(state->findData(int(ActionFilter::States::Done)));
        QVERIFY(desk.waitForRows(6));
        desk.page->activate();
        desk.page->table()->selectAll();
        desk.press(Qt::Key_R);
        QTRY_COMPARE(desk.model()->rowCount(), 0);
        QCOMPARE(int(desk.stored(0).state), int(ActionState::Open));
        QVERIFY(!desk.stored(0).closedAt.isValid());
    }

    void theDueDayMovesInItsPlace()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(30));
        QTRY_VERIFY(!desk.cell(0, ActionsColumn::What).isEmpty());
        desk.page->activate();
        desk.page->table()->setCurrentIndex(desk.model()->index(0, 0));
        desk.press(Qt::Key_E);
        auto *editor = desk.page->table()->findChild<DueField *>(u"dueEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"10 Mar 2026"_s);
        QSignalSpy failed(desk.page.get(), &Page::failed);
        editor->selectAll();
        QTest::keyClicks(editor, u"+40"_s);
        // Rows that come again meanwhile leave it alone.
        Q_EMIT desk.model()->dataChanged(desk.model()->index(0, 0), desk.model()->index(0, desk.model()->columnCount() - 1));
        QCOMPARE(editor->text(), u"+40"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(0).due, today.addDays(40), 30'000);
        QCOMPARE(failed.count(), 0);
        QTRY_COMPARE(desk.cell(29, ActionsColumn::What), u"Number 0"_s);
        desk.page->table()->setCurrentIndex(desk.model()->index(0, 0));
        desk.press(Qt::Key_F2);
        editor = desk.page->table()->findChild<DueField *>(u"dueEditor"_s);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"whenever"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(failed.count(), 1);
    }

    void reliabilityFollowsTheSelection()
    {
        Desk desk;
        desk.workspace.batch([&]() -> Result<void> {
            MAINSTAY_CHECK(actionlist::setVerdict(desk.workspace.db(), {desk.actions[6]}, ActionVerdict::Broken, desk.workspace.clock()));
            return {};
        });
        desk.workspace.session().reportChange();
        QVERIFY(desk.waitForRows(29));
        desk.page->table()->setCurrentIndex(desk.model()->index(0, 0));
        auto *ours = desk.page->findChild<PlainLabel *>(u"oursKept"_s);
        // Of the account's promises due until today, numbers 0 and 6 are ours: open past its day, broken.
        QTRY_COMPARE(ours->text(), u"0.0%"_s);
        QCOMPARE(desk.page->findChild<PlainLabel *>(u"theirsKept"_s)->text(), u"n/a"_s);
        desk.page->table()->setCurrentIndex(desk.model()->index(2, 0));
        QTRY_COMPARE(ours->text(), u"n/a"_s);
    }

    void enterOpensTheAccount()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(30));
        QTRY_VERIFY(!desk.cell(1, ActionsColumn::What).isEmpty());
        AccountId opened;
        connect(desk.page.get(), &Page::accountRequested, desk.page.get(), [&opened](AccountId account) { opened = account; });
        desk.page->table()->setCurrentIndex(desk.model()->index(1, 0));
        desk.press(Qt::Key_Return);
        QCOMPARE(opened, desk.accounts[1]);
    }

    void aNewActionIsAskedForAndSaved()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(30));
        desk.page->activate();
        QTest::keyClick(desk.page->table(), Qt::Key_T, Qt::ControlModifier);
        auto *dialog = desk.page->findChild<NewActionDialog *>();
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>(u"save"_s);
        auto *due = dialog->findChild<DueField *>(u"due"_s);
        save->click();
        QVERIFY(save->isEnabled()); // nothing to do was said
        dialog->findChild<QLineEdit *>(u"what"_s)->setText(u"Send the plan"_s);
        due->setText(u"nonsense"_s);
        save->click();
        QVERIFY(dialog->isVisible());
        due->setText(u"+1w"_s);
        dialog->findChild<QCheckBox *>(u"promise"_s)->setChecked(true);
        save->click();
        QTRY_COMPARE(desk.model()->rowCount(), 31);
        ActionQuery query {{.text = u"send the plan"_s}, ActionOrder::DueAscending, today};
        const auto ids = actionlist::ids(desk.workspace.db(), query, nullptr).value();
        QCOMPARE(ids.size(), size_t(1));
        const Action stored = actionlist::rows(desk.workspace.db(), {ActionId(ids.front())}).value().front().action;
        QCOMPARE(stored.due, today.addDays(7));
        QVERIFY(stored.isPromise);
        QCOMPARE(stored.account, desk.accounts[0]);
    }

    void daysAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("day");
        QTest::newRow("none") << u"  "_s << u"en_GB"_s << QDate();
        QTest::newRow("ISO") << u"2026-04-03"_s << u"hu_HU"_s << QDate(2026, 4, 3);
        QTest::newRow("days") << u"+14"_s << u"en_GB"_s << today.addDays(14);
        QTest::newRow("weeks") << u"+2w"_s << u"en_GB"_s << today.addDays(14);
        QTest::newRow("back") << u"-3"_s << u"en_GB"_s << today.addDays(-3);
        QTest::newRow("a weekday") << u"fri"_s << u"en_GB"_s << today.addDays(7);
        QTest::newRow("in words") << u"3日後"_s << u"ja_JP"_s << today.addDays(3);
        QTest::newRow("Japanese") << u"2026/04/03"_s << u"ja_JP"_s << QDate(2026, 4, 3);
        QTest::newRow("Hungarian") << u"2026. 04. 03."_s << u"hu_HU"_s << QDate(2026, 4, 3);
    }
    void daysAreReadAsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(QDate, day);
        const auto read = dayFromText(text, today, QLocale(locale));
        QVERIFY(read);
        QCOMPARE(*read, day);
        QVERIFY(!dayFromText(text + u" x?"_s, today, QLocale(locale)) || text.trimmed().isEmpty());
    }

    /// As the shell does it: shown and activated before anything is read.
    void keysReachTheListWithoutAnotherStep()
    {
        Desk desk;
        desk.page->activate();
        QVERIFY(desk.waitForRows(30));
        QTRY_VERIFY(desk.page->table()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
        QTRY_COMPARE(desk.stored(0).state, ActionState::Broken);
    }

    void deleteTakesActionsAwayAndUndoBringsThemBack()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(30));
        desk.page->activate();
        QSignalSpy saved(desk.page.get(), &Page::saved);
        desk.press(Qt::Key_Delete);
        QVERIFY(desk.waitForRows(29));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved[0][0].toString(), u"Deleted: Number 0"_s);
        QVERIFY(actionlist::rows(desk.workspace.db(), {desk.actions[0]}).value().empty());
        desk.workspace.session().undo();
        QVERIFY(desk.waitForRows(30));
        QCOMPARE(desk.stored(0).what, u"Number 0"_s);
    }

    void reopeningIsOfferedWhereSomethingIsClosed()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(30));
        desk.page->activate();
        const QList<QAction *> commands = desk.page->commands();
        const auto reopen = std::find_if(commands.begin(), commands.end(),
                                         [](const QAction *action) { return action->shortcut() == QKeySequence(Qt::Key_R); });
        QVERIFY(reopen != commands.end());
        QTRY_VERIFY(!(*reopen)->isEnabled());
        auto *state = desk.page->findChild<QComboBox *>(u"actionStateFilter"_s);
        state->setCurrentIndex(state->findData(int(ActionFilter::States::Any)));
        desk.page->table()->setFocus();
        desk.press(Qt::Key_D);
        QTRY_COMPARE(desk.stored(0).state, ActionState::Late);
        QTRY_VERIFY((*reopen)->isEnabled());
        desk.press(Qt::Key_R);
        QTRY_COMPARE(desk.stored(0).state, ActionState::Open);
        QTRY_VERIFY(!(*reopen)->isEnabled());
    }
};

QTEST_MAIN(TestActionsPage)
#include "tst_actionspage.moc"
