// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/cadencestore.h"
#include "core/touchpoints/plannedtouchstore.h"
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/followup/contactalarmlist.h"
#include "ui/followup/contactrulesdialog.h"
#include "ui/followup/loadpage.h"
#include "ui/followup/loadtable.h"
#include "ui/paint/heatcell.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    test::UiWorkspace workspace;
    AccountId busy;
    AccountId calm;
    std::unique_ptr<LoadPage> page;

    explicit Desk(int touches = 5)
    {
        busy = workspace.addAccount(u"Busy"_s);
        calm = workspace.addAccount(u"Calm"_s);
        workspace.batch([&]() -> Result<void> {
            for (const AccountId account : {busy, calm}) {
                Contact contact;
                contact.account = account;
                contact.name = account == busy ? u"Mia"_s : u"Sato"_s;
                MAINSTAY_TRY(contact.id, accountstore::insertContact(workspace.db(), contact));
                for (int i = 0; i < (account == busy ? touches : std::min(touches, 1)); ++i) {
                    Touchpoint touchpoint;
                    touchpoint.account = account;
                    touchpoint.contacts = {contact.id};
                    touchpoint.team = i % 2 == 0 ? Team::Success : Team::Sales;
                    // Monday, 9 March 2026 and the days after.
                    touchpoint.at = QDateTime(QDate(2026, 3, 16).addDays(i % 5), QTime(9, 0), Qt::UTC);
                    MAINSTAY_CHECK(touchpointstore::insert(workspace.db(), touchpoint));
                }
            }
            return {};
        });
        page = std::make_unique<LoadPage>(workspace.session());
        page->resize(1100, 700);
        page->show();
    }
    QAbstractItemModel *model() const { return page->table()->model(); }
    bool waitForRows(int rows) const
    {
        return QTest::qWaitFor([&] { return model()->rowCount() == rows; });
    }
    QVariant cell(int row, int column, int role = Qt::DisplayRole) const { return model()->index(row, column).data(role); }
};

} // namespace

class TestLoadPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void weeksHoldTheirTouches()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(3));
        QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.model()->columnCount(), 16); // name, 14 weeks, total
        QCOMPARE(desk.cell(1, 0).toString(), u"Busy"_s);
        QCOMPARE(desk.cell(1, 12).toString(), u"5"_s);
        QCOMPARE(desk.cell(0, 12).toString(), u"6"_s);
        QCOMPARE(desk.cell(1, 11).toString(), QString());
        QCOMPARE(desk.cell(2, 15).toString(), u"1"_s);
        QVERIFY(desk.cell(1, 12, LoadModel::markedRole).toBool());
        QVERIFY(!desk.cell(2, 12, LoadModel::markedRole).toBool());
        const QString told = desk.cell(1, 12, Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Busy"_s, u"16 Mar 2026"_s, u"Success: 3"_s, u"Sales: 2"_s, u"budget"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
        QCOMPARE(desk.page->findChild<PlainLabel *>(u"teamTotals"_s)->text(), u"Success 4   ·   Sales 2"_s);
    }

    void plannedTouchesLookAndReadUnlikeHeldOnes()
    {
        Desk desk;
        PlannedTouch planned;
        planned.account = desk.calm;
        planned.day = QDate(2026, 3, 25);
        desk.workspace.batch([&] { return plannedtouchstore::insert(desk.workspace.db(), planned); });
        planned.day = QDate(2026, 3, 18);
        desk.workspace.batch([&] { return plannedtouchstore::insert(desk.workspace.db(), planned); });
        desk.page->refresh();
        QVERIFY(desk.waitForRows(3));
        QTRY_COMPARE(desk.cell(2, 13).toString(), u"1"_s);
        QCOMPARE(desk.cell(2, 13, LoadModel::plannedRole).toDouble(), 1.0);
        QCOMPARE(desk.cell(2, 12, LoadModel::plannedRole).toDouble(), 0.5);
        QCOMPARE(desk.cell(1, 12, LoadModel::plannedRole).toDouble(), 0.0);
        QVERIFY(desk.cell(2, 13, Qt::ToolTipRole).toString().contains(u"1 planned touch"_s));
        const auto drawn = [](double share) {
            QImage image(40, 30, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawHeatCell(painter, image.rect(), {u"1"_s, 0.5, false, false, share}, Theme::light());
            return image;
        };
        QVERIFY(drawn(0) != drawn(0.5));
        QVERIFY(drawn(0.5) != drawn(1));
        QVERIFY(desk.page->findChild<QWidget *>(u"loadLegend"_s)->isVisible());
    }

    void theTeamIsAFilter()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(3));
        auto *team = desk.page->findChild<QComboBox *>(u"teamFilter"_s);
        team->setCurrentIndex(team->findData(int(Team::Sales)));
        QVERIFY(desk.waitForRows(2));
        QCOMPARE(desk.cell(1, 12).toString(), u"2"_s);
    }

    void quartersAreWalked()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(3));
        auto *name = desk.page->findChild<PlainLabel *>(u"quarterName"_s);
        QCOMPARE(name->text(), u"2026 Q1"_s);
        desk.page->findChild<QToolButton *>(u"quarterAfter"_s)->click();
        QTRY_VERIFY(desk.page->findChild<EmptyState *>(u"noLoad"_s)->isVisible());
        QCOMPARE(name->text(), u"2026 Q2"_s);
        const QByteArray state = desk.page->saveState();
        desk.page->findChild<EmptyState *>(u"noLoad"_s)->button()->click();
        QVERIFY(desk.waitForRows(3));
        desk.page->restoreState(state);
        QTRY_COMPARE(name->text(), u"2026 Q2"_s);
        desk.page->restoreState("no state");
        QCOMPARE(name->text(), u"2026 Q2"_s);
    }

    void keysWalkAndOpen()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(3));
        AccountId opened;
        connect(desk.page.get(), &Page::accountRequested, desk.page.get(), [&opened](AccountId account) { opened = account; });
        desk.page->activate();
        QTest::keyClick(desk.page->table(), Qt::Key_Down);
        QTest::keyClick(desk.page->table(), Qt::Key_Right);
        QCOMPARE(desk.page->table()->currentIndex(), desk.model()->index(2, 1));
        QCOMPARE(desk.page->currentAccount(), desk.calm);
        QTest::keyClick(desk.page->table(), Qt::Key_Return);
        QCOMPARE(opened, desk.calm);
    }

    void whoIsOverIsListedWithWhoWroteWhen()
    {
        Desk desk;
        auto *alarms = desk.page->findChild<ContactAlarmList *>(u"budgetAlarms"_s);
        QTRY_COMPARE(alarms->model()->rowCount(), 1);
        const QString told = alarms->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Mia"_s, u"Busy"_s, u"5 of 3 in 7 days"_s, u"20 Mar 2026"_s, u"Sales"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
        AccountId opened;
        connect(desk.page.get(), &Page::accountRequested, desk.page.get(), [&opened](AccountId account) { opened = account; });
        alarms->setCurrentIndex(alarms->model()->index(0, 0));
        QTest::keyClick(alarms, Qt::Key_Return);
        QCOMPARE(opened, desk.busy);
    }

    void rulesAreEdited()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(3));
        desk.page->editRules();
        auto *dialog = desk.page->findChild<ContactRulesDialog *>();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isLoaded(), 30'000);
        auto *add = dialog->findChild<QPushButton *>(u"addRule"_s);
        auto *save = dialog->findChild<QPushButton *>(u"save"_s);
        add->click();
        auto *first = dialog->cadence()->findChild<QSpinBox *>(u"firstNumber"_s);
        auto *second = dialog->cadence()->findChild<QSpinBox *>(u"secondNumber"_s);
        QCOMPARE(first->value(), 30);
        first->setValue(50);
        save->click(); // the maximum is below the ideal
        QVERIFY(cadencestore::rules(desk.workspace.db()).value().empty());
        second->setValue(60);
        add->click();
        save->click(); // a tier without a name
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->cadence()->rules().size(), size_t(2));
        const auto tiers = dialog->cadence()->findChildren<QComboBox *>(u"tier"_s);
        tiers.last()->setEditText(u"A"_s);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        save->click();
        QTRY_COMPARE(saved.count(), 1);
        const std::vector<CadenceRule> rules = cadencestore::rules(desk.workspace.db()).value();
        QCOMPARE(rules.size(), size_t(2));
        QCOMPARE(rules[0].interval, (CadenceInterval {50, 60}));
        QCOMPARE(rules[1].value, u"A"_s);
    }

    void storedRulesChangeAndGo()
    {
        Desk desk;
        desk.workspace.batch([&]() -> Result<void> {
            CadenceRule rule;
            rule.scope = CadenceScope::Account;
            rule.account = desk.busy;
            MAINSTAY_CHECK(cadencestore::save(desk.workspace.db(), rule));
            rule = {};
            MAINSTAY_CHECK(cadencestore::save(desk.workspace.db(), rule));
            BudgetRule budget;
            budget.limits = {1, 2};
            MAINSTAY_CHECK(contactbudgetstore::save(desk.workspace.db(), budget));
            return {};
        });
        desk.page->editRules();
        auto *dialog = desk.page->findChild<ContactRulesDialog *>();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isLoaded(), 30'000);
        QCOMPARE(dialog->cadence()->rules()[1].name, u"Busy"_s);
        dialog->cadence()->findChild<QToolButton *>(u"removeRule"_s)->click();
        dialog->budgets()->findChild<QSpinBox *>(u"secondNumber"_s)->setValue(9);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        dialog->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_COMPARE(saved.count(), 1);
        const std::vector<CadenceRule> rules = cadencestore::rules(desk.workspace.db()).value();
        QCOMPARE(rules.size(), size_t(1));
        QCOMPARE(rules[0].account, desk.busy);
        QCOMPARE(contactbudgetstore::rules(desk.workspace.db()).value()[0].limits, (ContactLimits {1, 9}));
    }

    void twoRulesChangePlaces()
    {
        Desk desk;
        desk.workspace.batch([&]() -> Result<void> {
            for (const auto &[tier, days] : {std::pair(u"A"_s, 10), std::pair(u"B"_s, 20)}) {
                CadenceRule rule;
                rule.scope = CadenceScope::Tier;
                rule.value = tier;
                rule.interval = {days, days};
                MAINSTAY_CHECK(cadencestore::save(desk.workspace.db(), rule));
            }
            return {};
        });
        desk.page->editRules();
        auto *dialog = desk.page->findChild<ContactRulesDialog *>();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isLoaded(), 30'000);
        const auto tiers = dialog->cadence()->findChildren<QComboBox *>(u"tier"_s);
        tiers[0]->setEditText(u"B"_s);
        tiers[1]->setEditText(u"A"_s);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        dialog->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_COMPARE(saved.count(), 1);
        const std::vector<CadenceRule> rules = cadencestore::rules(desk.workspace.db()).value();
        QCOMPARE(rules.size(), size_t(2));
        QCOMPARE(rules[0].value, u"A"_s);
        QCOMPARE(rules[0].interval.idealDays, 20);
        QCOMPARE(rules[1].interval.idealDays, 10);
    }

    void aPersonGetsARuleOfTheirOwn()
    {
        Desk desk;
        QVERIFY(desk.waitForRows(3));
        desk.page->editRules();
        auto *dialog = desk.page->findChild<ContactRulesDialog *>();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isLoaded(), 30'000);
        auto *save = dialog->findChild<QPushButton *>(u"save"_s);
        dialog->findChild<QPushButton *>(u"addRule"_s)->click();
        auto *scope = dialog->cadence()->findChild<QComboBox *>(u"scope"_s);
        scope->setCurrentIndex(scope->findData(int(CadenceScope::Contact)));
        save->click(); // nobody is chosen yet
        QVERIFY(cadencestore::rules(desk.workspace.db()).value().empty());
        auto *account = dialog->cadence()->findChild<QLineEdit *>(u"personAccount"_s);
        QTest::keyClicks(account, u"Calm"_s);
        auto *person = dialog->cadence()->findChild<QComboBox *>(u"person"_s);
        QTRY_COMPARE_WITH_TIMEOUT(person->currentText(), u"Sato"_s, 30'000);
        QCOMPARE(dialog->cadence()->rules().front().name, u"Sato (Calm)"_s);
        QSignalSpy saved(desk.page.get(), &Page::saved);
        save->click();
        QTRY_COMPARE(saved.count(), 1);
        const std::vector<CadenceRule> rules = cadencestore::rules(desk.workspace.db()).value();
        QCOMPARE(rules.size(), size_t(1));
        QCOMPARE(rules[0].scope, CadenceScope::Contact);
        QVERIFY(rules[0].contact.isValid());
    }

    void numbersAreReadableOnEveryGround()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            for (double share = 0; share <= 1; share += 0.02) {
                const double contrast = contrastRatio(heatText(share, *theme), heatGround(share, *theme));
                QVERIFY2(contrast >= 4.5, qPrintable(u"%1: %2"_s.arg(share).arg(contrast)));
            }
        }
    }
};

QTEST_MAIN(TestLoadPage)
#include "tst_loadpage.moc"
