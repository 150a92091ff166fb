// SPDX-License-Identifier: Apache-2.0
#include "core/contracts/contractstore.h"
#include "core/qbr/qbrstore.h"
#include "core/renewals/renewalstore.h"
#include "tests/ui/accounts/accountsfixture.h"
#include "ui/accounts/accountcards.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/actionscard.h"
#include "ui/common/formdialog.h"
#include "ui/accounts/timelinecard.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

void show(AccountPage &page)
{
    page.resize(1080, 700);
    page.show();
    page.activate();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(!page.accessibleName().isEmpty());
}

QDialog *openDialog(const QWidget &page, const QString &name)
{
    QDialog *dialog = nullptr;
    [&] { QTRY_VERIFY((dialog = page.findChild<QDialog *>(name)) && dialog->isActiveWindow()); }();
    return dialog;
}

template <typename Field = QLineEdit>
Field *field(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<Field *>(name);
}

} // namespace

class TestAccountPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_accountpage"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void spaceClosesTheSelectedActionsAsOneStep()
    {
        test::AccountsFixture fixture;
        const AccountId acme = fixture.add(u"Acme"_s);
        for (int i = 0; i < 3; ++i)
            fixture.addAction(acme, u"Step %1"_s.arg(i), QDate(2026, 3, 10 + i));
        AccountPage page(fixture.session(), acme);
        const QAbstractItemModelTester tester(page.actionsCard()->table()->pagedModel(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(page);
        PagedTableView *table = page.actionsCard()->table();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Step 0"_s);
        QSignalSpy saved(&page, &Page::saved);
        table->setFocus();
        table->selectId(1);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(saved.count(), 1);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        fixture.session().undo();
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void reviewsAreOpenedAndBegunFromTheCard()
    {
        test::AccountsFixture fixture;
        Account account;
        account.name = u"Acme"_s;
        const AccountId acme = fixture.add(account);
        Qbr held;
        held.account = acme;
        held.quarterDay = QDate(2025, 10, 1);
        held.status = QbrStatus::FollowedUp;
        held.start = QDateTime(QDate(2025, 11, 10), QTime(9, 0), Qt::UTC);
        held.buyerPresent = false;
        held.id = fixture.batch([&] { return qbrstore::insert(fixture.db(), held, fixture.context().clock); });
        AccountPage page(fixture.session(), acme);
        show(page);
        const auto row = [&page](const QString &name) { return page.findChild<QAbstractButton *>(name); };
        QTRY_VERIFY(row(u"reviewDue"_s));
        QCOMPARE(row(u"reviewDue"_s)->accessibleName(), u"Was due Feb 10, 2026, 38 d ago, none is planned"_s);
        QCOMPARE(row(u"lastReview"_s)->accessibleName(), u"Last Nov 10, 2025, without economic buyer"_s);
        QSignalSpy begun(&page, &Page::newReviewRequested);
        QSignalSpy opened(&page, &Page::reviewRequested);
        QSignalSpy section(&page, &Page::sectionRequested);
        row(u"reviewDue"_s)->setFocus();
        QTest::keyClick(row(u"reviewDue"_s), Qt::Key_Return);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun[0][0].value<AccountId>(), acme);
        QCOMPARE(begun[0][1].toDate(), QDate(2026, 3, 20)); // not in the quarter that is over
        QTest::keyClick(&page, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(begun.size(), 2);
        QTest::keyClick(&page, Qt::Key_R, Qt::ControlModifier); // there is none to open
        QCOMPARE(begun.size(), 3);
        QCOMPARE(page.commands().size(), 2);
        QTest::keyClick(row(u"lastReview"_s), Qt::Key_Space);
        QCOMPARE(opened.at(0).at(0).value<QbrId>(), held.id);
        QTest::keyClick(row(u"allReviews"_s), Qt::Key_Space);
        QCOMPARE(section.at(0).at(0).toString(), u"qbr"_s);
    }

    void theNextReviewSaysTheCustomersTime()
    {
        test::AccountsFixture fixture;
        const AccountId acme = fixture.add(u"Acme"_s);
        Qbr next;
        next.account = acme;
        next.quarterDay = QDate(2026, 1, 1);
        next.status = QbrStatus::Scheduled;
        next.start = QDateTime(QDate(2026, 3, 26), QTime(16, 0), Qt::UTC);
        next.timeZone = u"Asia/Tokyo"_s;
        next.steps = usualSteps(next.kind, {});
        next.steps[0].doneAt = test::fixedNow();
        next.id = fixture.batch([&] { return qbrstore::insert(fixture.db(), next, fixture.context().clock); });
        AccountPage page(fixture.session(), acme);
        show(page);
        const auto card = [&page] { return page.findChild<QAbstractButton *>(u"nextReview"_s); };
        QTRY_VERIFY(card());
        // Tests run on UTC.
        QCOMPARE(card()->accessibleName(),
                 u"Mar 26, 2026, 4:00 PM, in 6 d, Scheduled, no economic buyer, Mar 27, 2026 1:00 AM in Asia/Tokyo"_s);
        QCOMPARE(page.findChild<PlainLabel *>(u"nextReviewMore"_s)->text(), u"no owner · 1 of 8 steps done"_s);
        QSignalSpy opened(&page, &Page::reviewRequested);
        QTest::keyClick(card(), Qt::Key_Space);
        QCOMPARE(opened.at(0).at(0).value<QbrId>(), next.id);
        // What is done elsewhere is shown here, and its time passes.
        next.start = QDateTime(QDate(2026, 3, 19), QTime(9, 0), Qt::UTC);
        next.timeZone = u"UTC"_s;
        fixture.batch([&]() -> Result<int> {
            MAINSTAY_CHECK(qbrstore::update(fixture.db(), next, fixture.context().clock));
            return 0;
        });
        fixture.session().reportChange();
        QTRY_COMPARE(card()->accessibleName(), u"Mar 19, 2026, 9:00 AM, yesterday, Scheduled, was it held?"_s);
    }

    void theTimelineOpensTouchpointsAndFiltersByKind()
    {
        test::AccountsFixture fixture;
        const AccountId acme = fixture.add(u"Acme"_s);
        const AccountId other = fixture.add(u"Other"_s);
        for (int i = 0; i < 200; ++i) {
            Touchpoint touchpoint;
            touchpoint.account = i % 4 == 3 ? other : acme;
            touchpoint.at = test::fixedNow().addDays(-i);
            touchpoint.kind = i % 2 == 0 ? TouchpointKind::Phone : TouchpointKind::Email;
            touchpoint.summary = u"Talk %1"_s.arg(i);
            fixture.batch([&] { return touchpointstore::insert(fixture.db(), touchpoint); });
        }
        AccountPage page(fixture.session(), acme);
        const QAbstractItemModelTester tester(page.timeline()->table()->pagedModel(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(page);
        PagedTableView *table = page.timeline()->table();
        QTRY_COMPARE(table->model()->rowCount(), 150);
        QTRY_COMPARE(table->model()->index(0, TimelineModel::What).data().toString(), u"Talk 0"_s);
        QSignalSpy opened(&page, &Page::touchpointRequested);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).value<TouchpointId>(), TouchpointId(2));
        auto *kind = page.findChild<QComboBox *>(u"timelineKind"_s);
        choose(*kind, qint64(TouchpointKind::Phone));
        QTRY_COMPARE(table->model()->rowCount(), 100);
    }

    void nextRenewalIsShownWithWhatIsExpected()
    {
        test::AccountsFixture fixture;
        const AccountId acme = fixture.add(u"Acme"_s);
        const QDate due(2026, 5, 1);
        const auto add = [&](const QString &product, QDate end) {
            return fixture.batch([&]() -> Result<SubscriptionId> {
                MAINSTAY_TRY(const ProductId id, contractstore::insertProduct(fixture.db(), {{}, {}, product}));
                Subscription subscription {.account = acme, .product = id, .currency = test::eur()};
                subscription.noticeDay = end.addDays(-30);
                subscription.periods = {{.start = end.addYears(-1), .end = end, .arrMinor = 1'200'000}};
                return contractstore::insert(fixture.db(), subscription);
            });
        };
        add(u"Later"_s, due.addMonths(4));
        const SubscriptionId next = add(u"Suite"_s, due);
        fixture.batch([&]() -> Result<int> {
            const FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
            MAINSTAY_CHECK(renewalstore::say(fixture.db(), next, due, {RenewalCategory::AtRisk, 35, {}, {}}, clock));
            return 0;
        });
        AccountPage page(fixture.session(), acme);
        show(page);
        QTRY_VERIFY(page.findChild<QAbstractButton *>(u"nextRenewal"_s));
        auto *row = page.findChild<QAbstractButton *>(u"nextRenewal"_s);
        for (const QString &words : {u"Renewal May 1, 2026"_s, u"Suite"_s, u"35%"_s, u"At risk"_s, u"notice by Apr 1, 2026"_s})
            QVERIFY2(row->accessibleName().contains(words), qPrintable(row->accessibleName()));
        QSignalSpy assess(&page, &Page::assessRequested);
        QSignalSpy decide(&page, &Page::decideRequested);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(assess.size(), 1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"decideRenewal"_s), Qt::LeftButton);
        QCOMPARE(decide.size(), 1);
        QCOMPARE(decide[0][0].value<Renewal>().subscription, next);
        QCOMPARE(decide[0][0].value<Renewal>().outlook.probability, 35);
        // Once it is decided, the other one is the next.
        fixture.batch([&]() -> Result<int> {
            MAINSTAY_CHECK(renewalstore::decide(fixture.db(), {.subscription = next, .due = due, .arrMinor = 1'200'000}, {},
                                                FixedClock(test::fixedNow())));
            return 0;
        });
        page.refresh();
        QTRY_VERIFY(page.findChild<QAbstractButton *>(u"nextRenewal"_s)->accessibleName().contains(u"Later"_s));
    }

    /// Its renewal in its own currency, where all of it is in that; without one where it is not.
    void anAccountWithoutARateIsShownAllTheSame()
    {
        test::AccountsFixture fixture;
        const AccountId kobe = fixture.add(u"Kobe"_s);
        fixture.batch([&]() -> Result<SubscriptionId> {
            MAINSTAY_TRY(const ProductId id, contractstore::insertProduct(fixture.db(), {{}, {}, u"Suite"_s}));
            Subscription subscription {.account = kobe, .product = id, .currency = Currency::fromCode(u"JPY").value()};
            subscription.periods = {{.start = QDate(2025, 5, 1), .end = QDate(2026, 5, 1), .arrMinor = 100'000}};
            return contractstore::insert(fixture.db(), subscription);
        });
        AccountPage page(fixture.session(), kobe);
        show(page);
        QTRY_VERIFY(page.findChild<QAbstractButton *>(u"subscription1"_s));
        QVERIFY(page.findChild<QAbstractButton *>(u"nextRenewal"_s));
        fixture.batch([&]() -> Result<SubscriptionId> {
            MAINSTAY_TRY(const ProductId id, contractstore::insertProduct(fixture.db(), {{}, {}, u"Other"_s}));
            Subscription subscription {.account = kobe, .product = id, .currency = Currency::fromCode(u"KRW").value()};
            subscription.periods = {{.start = QDate(2025, 5, 1), .end = QDate(2026, 5, 1), .arrMinor = 100'000}};
            return contractstore::insert(fixture.db(), subscription);
        });
        page.refresh();
        QTRY_VERIFY(page.findChild<QAbstractButton *>(u"subscription2"_s));
        QVERIFY(!page.findChild<QAbstractButton *>(u"nextRenewal"_s));
    }

    void aPersonIsAddedWithMessagesBesideTheField()
    {
        test::AccountsFixture fixture;
        const AccountId acme = fixture.add(u"Acme"_s);
        AccountPage page(fixture.session(), acme);
        show(page);
        QTest::mouseClick(page.findChild<QPushButton *>(u"addContact"_s), Qt::LeftButton);
        QDialog *dialog = openDialog(page, u"contactDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(field(*dialog, u"name"_s), u"Anna Nagy"_s);
        QTest::keyClicks(field(*dialog, u"email"_s), u"no address"_s);
        QTest::keyClicks(field(*dialog, u"left"_s), u"someday"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!field(*dialog, u"email"_s)->accessibleDescription().isEmpty());
        QVERIFY(!field(*dialog, u"left"_s)->accessibleDescription().isEmpty());
        QVERIFY(field(*dialog, u"name"_s)->accessibleDescription().isEmpty());
        field(*dialog, u"email"_s)->clear();
        field(*dialog, u"left"_s)->clear();
        field<QCheckBox>(*dialog, u"role-champion"_s)->setChecked(true);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page.findChild<QWidget *>(u"contact1"_s));
        QVERIFY(page.findChild<QWidget *>(u"contact1"_s)->accessibleName().startsWith(u"Anna Nagy"_s));
        const auto contacts = accountstore::contacts(fixture.db(), acme);
        QCOMPARE(contacts->front().roles, std::vector<ContactRole> {ContactRole::Champion});
    }

    void aSubscriptionKeepsItsPeriods()
    {
        test::AccountsFixture fixture;
        const AccountId acme = fixture.add(u"Acme"_s);
        AccountPage page(fixture.session(), acme);
        show(page);
        QTest::mouseClick(page.findChild<QPushButton *>(u"addSubscription"_s), Qt::LeftButton);
        QDialog *dialog = openDialog(page, u"subscriptionDialog"_s);
        QVERIFY(dialog);
        field<QComboBox>(*dialog, u"product"_s)->setCurrentText(u"Suite"_s);
        field<QComboBox>(*dialog, u"currency"_s)->setCurrentText(u"EUR"_s);
        QTest::keyClicks(field(*dialog, u"arr1"_s), u"12,000.50"_s);
        QTest::mouseClick(field<QPushButton>(*dialog, u"addPeriod"_s), Qt::LeftButton);
        QCOMPARE(field(*dialog, u"start2"_s)->text(), field(*dialog, u"end1"_s)->text());
        QTest::keyClicks(field(*dialog, u"arr2"_s), u"much"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!field(*dialog, u"start2"_s)->accessibleDescription().isEmpty());
        field(*dialog, u"arr2"_s)->setText(u"13000"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page.findChild<QWidget *>(u"subscription1"_s));
        const auto stored = contractstore::ofAccount(fixture.db(), acme);
        QCOMPARE(stored->size(), 1u);
        QCOMPARE(stored->front().periods.size(), 2u);
        QCOMPARE(stored->front().periods[0].arrMinor, 1'200'050);
        QCOMPARE(stored->front().periods[1].start, QDate(2027, 3, 20));
    }

    void escapeAsksOnlyWhenSomethingWasTyped()
    {
        test::AccountsFixture fixture;
        AccountPage page(fixture.session(), fixture.add(u"Acme"_s));
        show(page);
        QTest::keyClick(page.timeline()->table(), Qt::Key_F2);
        QDialog *dialog = openDialog(page, u"accountDialog"_s);
        QVERIFY(dialog);
        QSignalSpy closed(dialog, &QDialog::rejected);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QTRY_VERIFY(!page.findChild<QDialog *>(u"accountDialog"_s));
        page.activateWindow(); // the offscreen platform gives the focus back to nobody
        QTRY_VERIFY(page.isActiveWindow());
        QTest::keyClick(page.timeline()->table(), Qt::Key_F2);
        dialog = openDialog(page, u"accountDialog"_s);
        QVERIFY(dialog);
        QSignalSpy closedAgain(dialog, &QDialog::rejected);
        QTest::keyClicks(field(*dialog, u"domain"_s), u"acme.test"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QCOMPARE(closedAgain.count(), 0);
        QTest::mouseClick(field<QPushButton>(*dialog, u"discard"_s), Qt::LeftButton);
        QCOMPARE(closedAgain.count(), 1);
    }

    void walksAlongTheList()
    {
        test::AccountsFixture fixture;
        const AccountId acme = fixture.add(u"Acme"_s);
        const AccountId beta = fixture.add(u"Beta"_s);
        AccountWalk::of(fixture.session())
            .setIds(std::make_shared<const std::vector<qint64>>(std::vector<qint64> {beta.value(), acme.value()}));
        AccountPage page(fixture.session(), beta);
        show(page);
        QSignalSpy requested(&page, &Page::accountRequested);
        QTest::keyClick(page.timeline()->table(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(requested.count(), 0);
        QTest::keyClick(page.timeline()->table(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(requested.value(0).value(0).value<AccountId>(), acme);
    }

    void daysAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("own format") << u"Mar 9, 2026"_s << QDate(2026, 3, 9);
        QTest::newRow("iso") << u"2026-03-09"_s << QDate(2026, 3, 9);
        QTest::newRow("from today") << u"+14d"_s << QDate(2026, 4, 3);
        QTest::newRow("empty") << u" "_s << QDate();
    }
    void daysAreReadAsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        DateField date(QDate(2026, 3, 20));
        date.setText(typed);
        QVERIFY(date.date().has_value());
        QCOMPARE(*date.date(), day);
        date.setText(u"2026-02-30"_s);
        QVERIFY(!date.date());
    }

    void whatIsGoneSaysSo()
    {
        test::AccountsFixture fixture;
        AccountPage page(fixture.session(), AccountId(99));
        page.show();
        QSignalSpy requested(&page, &Page::sectionRequested);
        const auto buttons = page.findChildren<QPushButton *>(u"emptyAction"_s);
        QPushButton *all = nullptr;
        QTRY_VERIFY(std::any_of(buttons.begin(), buttons.end(), [&all](QPushButton *button) {
            return button->isVisible() && (all = button);
        }));
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(requested.value(0).value(0).toString(), u"accounts"_s);
    }
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
