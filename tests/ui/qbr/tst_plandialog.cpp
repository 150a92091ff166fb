// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/reviewrules.h"
#include "tests/ui/qbr/reviewsdesk.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/qbr/plandialog.h"
#include "ui/qbr/reviewrulesdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

const QDate nextQuarter(2026, 4, 1);

/// Three more customers of Mia, in two zones, and the plan of the next quarter.
struct PlanDesk
{
    ReviewsDesk desk;

    PlanDesk()
    {
        for (const QString &name : {u"Delta"_s, u"Epsilon"_s, u"Zeta"_s}) {
            Account account;
            account.name = name;
            account.owner = desk.mia;
            account.timeZone = name == u"Zeta"_s ? QString() : u"Europe/Budapest"_s;
            desk.workspace.batch([&] { return accountstore::insert(desk.workspace.db(), account, desk.workspace.clock()); });
        }
    }

    /// Whoever holds the review holds the account, too.
    void giveAcmeToMia()
    {
        Account acme = accountstore::byId(desk.workspace.db(), desk.acme).value();
        acme.owner = desk.mia;
        desk.workspace.batch([&] { return accountstore::update(desk.workspace.db(), acme, desk.workspace.clock()); });
    }

    PlanDialog *open()
    {
        desk.open();
        if (!QTest::qWaitFor([&] { return desk.page->report() != nullptr; }))
            return nullptr;
        QTest::keyClick(desk.page->table(), Qt::Key_PageDown, Qt::AltModifier);
        if (!QTest::qWaitFor([&] { return desk.page->report()->quarter != desk.page->report()->current; }))
            return nullptr;
        QTest::mouseClick(desk.page->findChild<QPushButton *>(u"planQuarter"_s), Qt::LeftButton);
        auto *dialog = desk.page->findChild<PlanDialog *>();
        if (!dialog || !QTest::qWaitFor([&] { return dialog->report() != nullptr; }))
            return nullptr;
        return dialog;
    }

    std::vector<QbrRow> stored() { return qbrstore::list(desk.workspace.db(), nextQuarter, QDate(2026, 7, 1)).value(); }
};

QString summaryOf(const PlanDialog *dialog)
{
    return dialog->findChild<PlainLabel *>(u"planSummary"_s)->text();
}

} // namespace

class TestPlanDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_plandialog"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void everyDateHasItsReasons()
    {
        PlanDesk plan;
        PlanDialog *dialog = plan.open();
        QVERIFY(dialog);
        // Acme has a proposed one, which stays; Beta and Gamma have nobody.
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 3);
        const auto cell = [&](int row, PlanColumn column, int role = Qt::DisplayRole) {
            return dialog->table()->pagedModel()->index(row, int(column)).data(role).toString();
        };
        QStringList zones;
        for (int row = 0; row < 3; ++row) {
            QVERIFY(!cell(row, PlanColumn::When).isEmpty());
            QVERIFY(!cell(row, PlanColumn::Due).isEmpty());
            QVERIFY(!cell(row, PlanColumn::Week).isEmpty());
            zones += cell(row, PlanColumn::There);
        }
        QCOMPARE(zones.filter(u"Budapest"_s).size(), 2);
        QCOMPARE(zones.filter(u"not known"_s).size(), 1);
        QVERIFY2(summaryOf(dialog).contains(u"1.00"_s), qPrintable(summaryOf(dialog)));
        auto *without = dialog->findChild<PagedTableView *>(u"withoutTable"_s);
        QCOMPARE(without->pagedModel()->rowCount(), 3);
        QVERIFY(!without->pagedModel()->index(0, 3).data().toString().isEmpty());
        dialog->showPart(PlanDialog::Part::Load);
        auto *load = dialog->findChild<QTableView *>(u"weekLoad"_s);
        QCOMPARE(load->model()->rowCount(), 1);
        int sum = 0;
        for (int column = 1; column < load->model()->columnCount(); ++column)
            sum += load->model()->index(0, column).data().toInt();
        QCOMPARE(sum, 4);
    }

    void oneIsKeptAndTheOthersPlannedAround()
    {
        PlanDesk plan;
        PlanDialog *dialog = plan.open();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 3);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        const QString first = dialog->table()->pagedModel()->index(0, int(PlanColumn::Account)).data().toString();
        dialog->table()->setFocus();
        dialog->table()->selectRow(0);
        QTest::keyClick(dialog->table(), Qt::Key_Return);
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 2);
        QCOMPARE(plan.stored().size(), size_t(2));
        for (int row = 0; row < 2; ++row)
            QVERIFY(dialog->table()->pagedModel()->index(row, int(PlanColumn::Account)).data().toString() != first);
        // All others at once, and both in one step each.
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(plan.stored().size(), size_t(4));
        QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"planAcceptAll"_s)->isEnabled());
        std::vector<QbrRow> rows = plan.stored();
        for (size_t i = 0; i < rows.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(rows[i].start.addSecs(3600) <= rows[j].start || rows[j].start.addSecs(3600) <= rows[i].start);
        }
        QVERIFY(plan.desk.workspace.session().undo().result().ok());
        QCOMPARE(plan.stored().size(), size_t(2));
    }

    void whatWasKeptIsTakenBackInTheWindow()
    {
        PlanDesk plan;
        PlanDialog *dialog = plan.open();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 3);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *undo = dialog->findChild<QPushButton *>(u"planUndo"_s);
        QVERIFY(!undo->isVisible());
        dialog->table()->setFocus();
        dialog->table()->selectRow(0);
        QTest::keyClick(dialog->table(), Qt::Key_Return);
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 2);
        QTRY_VERIFY(undo->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(plan.stored().size(), size_t(4));
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 0);
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 2);
        QCOMPARE(plan.stored().size(), size_t(2));
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 3);
        QCOMPARE(plan.stored().size(), size_t(1));
        QVERIFY(!undo->isVisible());
    }

    void whatIsProposedMayMove()
    {
        PlanDesk plan;
        plan.giveAcmeToMia();
        PlanDialog *dialog = plan.open();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 3);
        dialog->findChild<QCheckBox *>(u"planKeep"_s)->click();
        QTRY_COMPARE(dialog->table()->pagedModel()->rowCount(), 4);
    }

    void aCalendarKeepsTimesFree()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"me.ics"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:away\r\nDTSTAMP:20260301T000000Z\r\nDTSTART:20260401T000000Z\r\n"
                   "DTEND:20260601T000000Z\r\nSUMMARY:Away\r\nORGANIZER:mailto:mia@ours.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        QSettings().setValue(u"qbr/calendars"_s, QStringList {path, folder.filePath(u"gone.ics"_s)});
        PlanDesk plan;
        Member mia = accountstore::members(plan.desk.workspace.db())->front();
        mia.email = u"mia@ours.example"_s;
        plan.desk.workspace.batch([&] { return accountstore::updateMember(plan.desk.workspace.db(), mia); });
        PlanDialog *dialog = plan.open();
        QVERIFY(dialog);
        for (const Proposal &proposal : dialog->report()->plan.result.proposals)
            QVERIFY(proposal.start.date() >= QDate(2026, 6, 1));
        QCOMPARE(dialog->report()->meetings, 1);
        QCOMPARE(dialog->report()->unread.size(), 1);
    }

    void wrongMinutesAreTold()
    {
        PlanDesk plan;
        PlanDialog *dialog = plan.open();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *minutes = dialog->findChild<QLineEdit *>(u"planMinutes"_s);
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, u"0"_s);
        QTest::keyClick(minutes, Qt::Key_Tab);
        QVERIFY(dialog->report()->question.minutes == 60);
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, u"90"_s);
        QTest::keyClick(minutes, Qt::Key_Tab);
        QTRY_COMPARE(dialog->report()->question.minutes, 90);
    }

    void rhythmHoursAndDaysOffAreKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"hu.ics"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:h\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260501\r\n"
                   "SUMMARY:Holiday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        PlanDesk plan;
        PlanDialog *planning = plan.open();
        QVERIFY(planning);
        QTest::mouseClick(planning->findChild<QPushButton *>(u"planRules"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return plan.desk.page->findChild<ReviewRulesDialog *>() != nullptr; }));
        auto *dialog = plan.desk.page->findChild<ReviewRulesDialog *>();
        dialog->findChild<QPushButton *>(u"addRhythm"_s)->click();
        dialog->findChild<QSpinBox *>(u"firstNumber"_s)->setValue(6);
        dialog->showPart(ReviewRulesDialog::Part::Hours);
        auto *members = dialog->findChild<QComboBox *>(u"hoursMember"_s);
        members->setCurrentIndex(1);
        Q_EMIT members->activated(1);
        const auto from = dialog->findChildren<QLineEdit *>(u"fromTime"_s);
        QCOMPARE(from.size(), 2);
        from[1]->setText(u"nine"_s);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(reviewrules::all(plan.desk.workspace.db())->empty());
        from[1]->setText(u"10:00"_s);
        dialog->showPart(ReviewRulesDialog::Part::Holidays);
        auto *country = dialog->findChild<QComboBox *>(u"holidayCountry"_s);
        country->setCurrentIndex(country->findData(u"HU"_s));
        dialog->holidays()->readFile(folder.filePath(u"gone.ics"_s));
        QTRY_VERIFY(dialog->findChild<PlainLabel *>(u"holidaySaid"_s)->text().contains(u"can't be read"_s));
        dialog->holidays()->readFile(path);
        QTRY_COMPARE(dialog->findChild<QListView *>(u"holidayDays"_s)->model()->rowCount(), 1);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(reviewrules::all(plan.desk.workspace.db())->size(), size_t(1));
        QCOMPARE(reviewrules::all(plan.desk.workspace.db())->front(), (ReviewRule {ReviewScope::Default, {}, {}, 6}));
        const std::vector<Availability> hours = reviewrules::availabilities(plan.desk.workspace.db()).value();
        const auto own = std::find_if(hours.begin(), hours.end(), [&](const Availability &one) { return one.member == plan.desk.mia; });
        QVERIFY(own != hours.end());
        QCOMPARE(own->hours.fromMinute, 600);
        QCOMPARE(reviewrules::holidays(plan.desk.workspace.db())->size(), size_t(1));
        // The plan goes by them at once.
        QTRY_VERIFY(planning->report()->plan.input.members[0].side.hours.fromMinute == 600);
    }

    /// A day that was switched and holidays that were read are something to lose.
    void rulesAreNotGivenUpUnasked()
    {
        PlanDesk plan;
        const auto open = [&]() -> ReviewRulesDialog * {
            for (QAction *command : plan.desk.page->commands()) {
                if (command->text().startsWith(u"Rhythm"_s))
                    command->trigger();
            }
            const bool came = QTest::qWaitFor([&] { return plan.desk.page->findChild<ReviewRulesDialog *>() != nullptr; });
            return came ? plan.desk.page->findChild<ReviewRulesDialog *>() : nullptr;
        };
        plan.desk.open();
        QPointer<ReviewRulesDialog> dialog = open();
        QVERIFY(dialog);
        // Looking at another part changes nothing.
        dialog->showPart(ReviewRulesDialog::Part::Hours);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        dialog = open();
        QVERIFY(dialog);
        dialog->showPart(ReviewRulesDialog::Part::Hours);
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"day6"_s), Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QPushButton *>(u"discard"_s)->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        // Days off that were read from a file.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"days.ics"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260406\r\nSUMMARY:Easter\r\n"
                   "END:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        dialog = open();
        QVERIFY(dialog);
        dialog->holidays()->readFile(path);
        QTRY_COMPARE(dialog->findChild<QListView *>(u"holidayDays"_s)->model()->rowCount(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->findChild<QPushButton *>(u"discard"_s)->isVisible());
    }
};

QTEST_MAIN(TestPlanDialog)
#include "tst_plandialog.moc"
