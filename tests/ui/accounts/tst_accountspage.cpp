// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accounts/accountsfixture.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accounttablemodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/text/labels.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const AccountsPage &page)
{
    QStringList shown;
    const PagedTableModel &model = *page.table()->pagedModel();
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.index(row, 0).data().toString();
    return shown;
}

QString footer(const AccountsPage &page)
{
    return page.findChild<QLabel *>(u"accountsFooter"_s)->text();
}

/// Shown, with the whole list in it.
void show(AccountsPage &page)
{
    page.resize(1080, 700);
    page.show();
    page.activate();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(!footer(page).isEmpty() || page.findChild<EmptyState *>(u"noAccounts"_s)->isVisible());
}

QDialog *openDialog(const QWidget &page, const QString &name)
{
    QDialog *dialog = nullptr;
    [&] { QTRY_VERIFY((dialog = page.findChild<QDialog *>(name)) && dialog->isActiveWindow()); }();
    return dialog;
}

} // namespace

class TestAccountsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_accountspage"_s);
        QLocale::setDefault(QLocale(u"hu"_s));
    }

    void listsInTheOrderOfTheLocale()
    {
        test::AccountsFixture fixture;
        for (const QString &name : {u"Zeta"_s, u"Csaba Kft."_s, u"Cukor Zrt."_s, u"Ágnes Bt."_s, u"Acme"_s})
            fixture.add(name);
        AccountsPage page(fixture.session());
        const QAbstractItemModelTester tester(page.table()->pagedModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(page);
        // In Hungarian "cs" is a letter of its own, after all of "c".
        QTRY_COMPARE(names(page), (QStringList {u"Acme"_s, u"Ágnes Bt."_s, u"Cukor Zrt."_s, u"Csaba Kft."_s, u"Zeta"_s}));
        QVERIFY(page.table()->hasFocus());
    }

    void typingInTheListFilters()
    {
        test::AccountsFixture fixture;
        for (const QString &name : {u"Megújítás Kft."_s, u"Acme"_s, u"Megyer Zrt."_s})
            fixture.add(name);
        AccountsPage page(fixture.session());
        show(page);
        QTest::keyClicks(page.table(), u"m"_s);
        QVERIFY(page.filter()->hasFocus());
        QTest::keyClicks(page.filter(), u"egujitas"_s);
        QTRY_COMPARE(names(page), QStringList {u"Megújítás Kft."_s});
        QVERIFY(footer(page).contains(u'1') && footer(page).contains(u'3'));
        QTest::keyClick(page.filter(), Qt::Key_Down);
        QVERIFY(page.table()->hasFocus());
        QSignalSpy requested(&page, &Page::accountRequested);
        QTest::keyClick(page.table(), Qt::Key_Return);
        QCOMPARE(requested.value(0).value(0).value<AccountId>(), AccountId(1));
    }

    void nothingFoundOffersToClearTheFilter()
    {
        test::AccountsFixture fixture;
        fixture.add(u"Acme"_s);
        AccountsPage page(fixture.session());
        show(page);
        page.filter()->setFocus();
        QTest::keyClicks(page.filter(), u"zzz"_s);
        auto *clear = page.findChild<EmptyState *>(u"noHits"_s)->button();
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(names(page), QStringList {u"Acme"_s});
    }

    void sortingKeepsTheSelectionById()
    {
        test::AccountsFixture fixture;
        for (const QString &tier : {u"C"_s, u"A"_s, u"B"_s}) {
            Account account;
            account.name = u"Account "_s + tier;
            account.tier = tier;
            fixture.add(account);
        }
        AccountsPage page(fixture.session());
        show(page);
        page.table()->selectId(3);
        const QHeaderView *header = page.table()->horizontalHeader();
        const QPoint tier(header->sectionViewportPosition(1) + 10, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, tier);
        QTRY_COMPARE(names(page), (QStringList {u"Account A"_s, u"Account B"_s, u"Account C"_s}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, tier);
        QTRY_COMPARE(names(page), (QStringList {u"Account C"_s, u"Account B"_s, u"Account A"_s}));
        QCOMPARE(page.table()->currentId(), 3);
        QCOMPARE(AccountWalk::of(fixture.session()).from(AccountId(1), 1), AccountId(3));
        QCOMPARE(AccountWalk::of(fixture.session()).from(AccountId(1), -1), AccountId());
    }

    void aChangeElsewhereIsShownWithoutLosingThePlace()
    {
        test::AccountsFixture fixture;
        for (const QString &name : {u"Beta"_s, u"Delta"_s, u"Gamma"_s})
            fixture.add(name);
        AccountsPage page(fixture.session());
        show(page);
        page.table()->selectId(2);
        fixture.add(u"Alpha"_s);
        fixture.session().reportChange();
        QTRY_COMPARE(names(page), (QStringList {u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s}));
        QCOMPARE(page.table()->currentId(), 2);
        QCOMPARE(page.table()->selectedIds(), std::vector<qint64> {2});
    }

    void anEmptyWorkspaceOffersTheImport()
    {
        test::AccountsFixture fixture;
        AccountsPage page(fixture.session());
        show(page);
        QSignalSpy requested(&page, &Page::sectionRequested);
        auto *button = page.findChild<EmptyState *>(u"noAccounts"_s)->button();
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(requested.value(0).value(0).toString(), u"import"_s);
    }

    void aNewAccountIsTypedAndSavedByKeys()
    {
        test::AccountsFixture fixture;
        fixture.add(u"Acme"_s);
        AccountsPage page(fixture.session());
        show(page);
        QSignalSpy saved(&page, &Page::saved);
        QTest::keyClick(page.table(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = openDialog(page, u"accountDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        QVERIFY(!name->accessibleDescription().isEmpty());
        QTest::keyClicks(name, u"Brand new"_s);
        QTest::keyClick(name, Qt::Key_Return); // alone it submits nothing
        QVERIFY(saved.isEmpty());
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.count(), 1);
        QTRY_COMPARE(names(page), (QStringList {u"Acme"_s, u"Brand new"_s}));
        QTRY_COMPARE(page.table()->currentId(), 2);
    }

    void anAccountWithHistoryIsNotDeleted()
    {
        test::AccountsFixture fixture;
        fixture.addAction(fixture.add(u"Acme"_s), u"Send it"_s, {});
        fixture.add(u"Beta"_s);
        AccountsPage page(fixture.session());
        show(page);
        QTRY_COMPARE(names(page).size(), 2);
        QSignalSpy failed(&page, &Page::failed);
        QSignalSpy saved(&page, &Page::saved);
        page.table()->selectId(1);
        QTest::keyClick(page.table(), Qt::Key_Delete);
        QTRY_COMPARE(failed.count(), 1);
        page.table()->selectId(2);
        QTest::keyClick(page.table(), Qt::Key_Delete);
        QTRY_COMPARE(saved.count(), 1);
        QTRY_COMPARE(names(page), QStringList {u"Acme"_s});
        fixture.session().undo();
        QTRY_COMPARE(names(page), (QStringList {u"Acme"_s, u"Beta"_s}));
    }

    void theStateComesBack()
    {
        test::AccountsFixture fixture;
        for (const QString &name : {u"Alpha one"_s, u"Beta"_s, u"Alpha two"_s})
            fixture.add(name);
        QByteArray state;
        {
            AccountsPage page(fixture.session());
            show(page);
            QTest::keyClicks(page.filter(), u"alpha"_s);
            QTRY_COMPARE(names(page).size(), 2);
            page.table()->selectId(3);
            state = page.saveState();
        }
        QSettings().clear();
        AccountsPage page(fixture.session());
        page.restoreState(state);
        show(page);
        QTRY_COMPARE(names(page), (QStringList {u"Alpha one"_s, u"Alpha two"_s}));
        QTRY_COMPARE(page.table()->currentId(), 3);
        QCOMPARE(page.filter()->text(), u"alpha"_s);
    }

    void tonesFollowTheRenewal()
    {
        const QDate today(2026, 3, 20);
        QVERIFY(!renewalTone({}, today));
        QVERIFY(!renewalTone(today.addDays(91), today));
        QCOMPARE(renewalTone(today.addDays(90), today), Tone::Watch);
        QCOMPARE(renewalTone(today.addDays(31), today), Tone::Watch);
        QCOMPARE(renewalTone(today.addDays(30), today), Tone::Poor);
        QCOMPARE(wholeUnits({15'049, test::eur()}).minor, 15'000);
        QCOMPARE(wholeUnits({15'050, test::eur()}).minor, 15'100);
    }

    void columnsAreAsWideAsWhatTheyShow()
    {
        QSettings().clear();
        test::AccountsFixture fixture;
        const MemberId owner = fixture.batch([&] {
            return accountstore::insertMember(fixture.db(), {{}, {}, u"Mara Thimblewood-Featherstonehaugh"_s, {}, {}, Team::Success, true});
        });
        Account account;
        account.name = u"Acme"_s;
        account.owner = owner;
        fixture.add(account);
        AccountsPage page(fixture.session());
        show(page);
        const auto width = [&page](AccountColumn column) { return page.table()->columnWidth(int(column)); };
        const auto needed = [&page](const QString &text) {
            return QFontMetrics(page.table()->font()).horizontalAdvance(text) + 2 * TableDelegate::padding;
        };
        QTRY_VERIFY(width(AccountColumn::Owner) >= std::min(needed(u"Mara Thimblewood-Featherstonehaugh"_s), 230));
        for (const LifecycleStage stage : allLifecycleStages())
            QVERIFY(width(AccountColumn::Stage) >= needed(label(stage)) + TableDelegate::markWidth);
    }
};

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
