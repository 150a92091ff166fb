// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/qbr/reviewsdesk.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/common/tabledelegate.h"

#include "ui/qbr/reviewboard.h"
#include "ui/qbr/reviewdialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

QString quarterOf(const ReviewsDesk &desk)
{
    return desk.page->findChild<PlainLabel *>(u"quarterName"_s)->text();
}

} // namespace

class TestReviewsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_reviewspage"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void theKeyboardComesBackAfterAnEmptyQuarter()
    {
        ReviewsDesk desk;
        desk.open();
        QVERIFY(desk.waitForRows(3));
        desk.page->table()->setFocus();
        // Two quarters on there is nothing, one back there is.
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(desk.page.get(), Qt::Key_PageDown, Qt::AltModifier);
        QTRY_COMPARE(desk.model()->rowCount(), 0);
        QTRY_VERIFY(desk.page->filter()->hasFocus());
        QTest::keyClick(desk.page->filter(), Qt::Key_PageUp, Qt::AltModifier);
        QTRY_COMPARE(desk.model()->rowCount(), 1);
        QTRY_VERIFY(desk.page->table()->hasFocus());
    }


    void reviewsOfTheQuarterAreListed();
    void aNarrowCardLeavesItsDateLegible();
    void quartersAreWalkedByKeysAndButtons();
    void filtersAndOrder();
    void oneKeySaysHowFarItIs();
    void whatCantBeIsSaid();
    void severalAreOneStep();
    void aKeyOpensTheAccount();
    void viewIsRemembered();
    void emptySaysSo();
    void boardIsWalkedAndChangedByKeys();
    void boardHasWhoIsDue();
    void whoIsDueIsThereToTheLastDay();
    void nothingIsDoneToWhatCantBeRead();
};

void TestReviewsPage::reviewsOfTheQuarterAreListed()
{
    ReviewsDesk desk;
    desk.open();
    const QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.waitForRows(3));
    QCOMPARE(quarterOf(desk), u"2026 Q1"_s);
    QCOMPARE(desk.cell(0, ReviewColumn::Account), u"Gamma"_s);
    QCOMPARE(desk.cell(0, ReviewColumn::Status), u"Held"_s);
    QCOMPARE(desk.cell(1, ReviewColumn::When), u"Thu 26 Mar 2026, 09:00"_s);
    QVERIFY(desk.cell(1, ReviewColumn::When, Qt::AccessibleTextRole).contains(u"Thu 26 Mar 2026, 18:00 (Asia/Tokyo)"_s));
    QCOMPARE(desk.cell(1, ReviewColumn::Owner), u"Mia Berg"_s);
    QCOMPARE(desk.cell(1, ReviewColumn::Steps), u"1/8"_s);
    QCOMPARE(desk.cell(1, ReviewColumn::Buyer), u"Not invited"_s);
    // Six days before the review somebody should have thought of the buyer.
    QCOMPARE(desk.model()->index(1, int(ReviewColumn::Buyer)).data(TableDelegate::toneRole).toInt(), int(Tone::Watch));
    QCOMPARE(desk.cell(2, ReviewColumn::When), u"No date yet"_s);
    QTRY_VERIFY(desk.page->table()->hasFocus());
    QCOMPARE(desk.page->findChild<PlainLabel *>(u"reviewsFooter"_s)->text(), u"3 review(s) · 1 held"_s);
}

/// Long dates, as Hungarian ones, once had the steps and days drawn over them.
void TestReviewsPage::aNarrowCardLeavesItsDateLegible()
{
    QStandardItemModel cards(2, 1);
    for (int row = 0; row < 2; ++row) {
        cards.setData(cards.index(row, 0), u"Ambervale"_s, Qt::DisplayRole);
        cards.setData(cards.index(row, 0), u"2026. 03. 27."_s, ReviewCardModel::whenRole);
        cards.setData(cards.index(row, 0), u"0/8"_s, ReviewCardModel::stepsRole);
    }
    cards.setData(cards.index(0, 0), u"117 nap múlva"_s, ReviewCardModel::daysRole);
    const ReviewCardDelegate delegate;
    const auto drawn = [&](int row, int width) {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 60);
        QImage image(width, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, cards.index(row, 0));
        return image;
    };
    QCOMPARE(drawn(0, 150), drawn(1, 150));
    QVERIFY(drawn(0, 320) != drawn(1, 320));
}

void TestReviewsPage::quartersAreWalkedByKeysAndButtons()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    QTest::keyClick(desk.page->table(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(quarterOf(desk), u"2026 Q2"_s);
    QCOMPARE(desk.model()->rowCount(), 1);
    desk.page->findChild<QToolButton *>(u"quarterAfter"_s)->click();
    QTRY_COMPARE(quarterOf(desk), u"2026 Q3"_s);
    QVERIFY(desk.page->findChild<EmptyState *>(u"noReviews"_s)->isVisible());
    desk.page->findChild<QPushButton *>(u"quarterToday"_s)->click();
    QTRY_COMPARE(quarterOf(desk), u"2026 Q1"_s);
    QVERIFY(!desk.page->findChild<QPushButton *>(u"quarterToday"_s)->isEnabled());
}

void TestReviewsPage::filtersAndOrder()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->findHere();
    typeText(desk.page->filter(), u"GAM"_s);
    QTRY_COMPARE(desk.model()->rowCount(), 1);
    QTest::keyClick(desk.page->filter(), Qt::Key_Escape);
    QTRY_COMPARE(desk.model()->rowCount(), 3);
    auto *owner = desk.page->findChild<QComboBox *>(u"reviewsOwner"_s);
    owner->setCurrentIndex(owner->findData(desk.mia.value()));
    Q_EMIT owner->activated(owner->currentIndex());
    QTRY_COMPARE(desk.model()->rowCount(), 1);
    QCOMPARE(desk.cell(0, ReviewColumn::Account), u"Acme"_s);
    owner->setCurrentIndex(owner->findData(ReviewQuery::nobody));
    Q_EMIT owner->activated(owner->currentIndex());
    QTRY_COMPARE(desk.model()->rowCount(), 2);
    Q_EMIT desk.page->table()->sortRequested(int(ReviewColumn::Account), Qt::DescendingOrder);
    QTRY_COMPARE(desk.cell(0, ReviewColumn::Account), u"Gamma"_s);
}

void TestReviewsPage::oneKeySaysHowFarItIs()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    QSignalSpy saved(desk.page.get(), &Page::saved);
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_3);
    QTRY_COMPARE(desk.stored(desk.soon).status, QbrStatus::ContentReady);
    QTRY_COMPARE(desk.cell(1, ReviewColumn::Status), u"Content ready"_s);
    QCOMPARE(saved.constFirst().constFirst().toString(), u"Acme: “Content ready” now."_s);
    QCOMPARE(desk.page->table()->currentId(), desk.soon.value());
    desk.workspace.session().undo();
    QTRY_COMPARE(desk.cell(1, ReviewColumn::Status), u"Scheduled"_s);
}

void TestReviewsPage::whatCantBeIsSaid()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    QSignalSpy failed(desk.page.get(), &Page::failed);
    desk.page->table()->selectId(desk.undated.value());
    QTest::keyClick(desk.page->table(), Qt::Key_2);
    QCOMPARE(failed.takeFirst().constFirst().toString(), u"Beta: the review needs a date first."_s);
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_5);
    QCOMPARE(failed.takeFirst().constFirst().toString(), u"Acme: what is “Scheduled” can't become “Followed up”."_s);
    QCOMPARE(desk.stored(desk.soon).status, QbrStatus::Scheduled);
}

void TestReviewsPage::severalAreOneStep()
{
    ReviewsDesk desk;
    const QbrId other = desk.add(desk.beta, QbrStatus::Scheduled, QDateTime(QDate(2026, 3, 27), QTime(9, 0), Qt::UTC));
    desk.open();
    QVERIFY(desk.waitForRows(4));
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(desk.page->table(), Qt::Key_3);
    QTRY_COMPARE(desk.stored(other).status, QbrStatus::ContentReady);
    QCOMPARE(desk.stored(desk.soon).status, QbrStatus::ContentReady);
    QCOMPARE((*history::undoable(desk.workspace.db()).value()).label.action, u"qbr.move"_s);
}

void TestReviewsPage::aKeyOpensTheAccount()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    QSignalSpy opened(desk.page.get(), &Page::accountRequested);
    desk.page->table()->selectId(desk.soon.value());
    QCOMPARE(desk.page->currentAccount(), desk.acme);
    QTest::keyClick(desk.page->table(), Qt::Key_A);
    QCOMPARE(opened.size(), 1);
}

void TestReviewsPage::viewIsRemembered()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    QTest::keyClick(desk.page->table(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(desk.model()->rowCount(), 1);
    const QByteArray state = desk.page->saveState();
    Q_EMIT desk.page->table()->sortRequested(int(ReviewColumn::Owner), Qt::DescendingOrder);
    desk.open();
    QTRY_VERIFY(desk.page->report());
    QCOMPARE(desk.page->query().column, ReviewColumn::Owner);
    QCOMPARE(quarterOf(desk), u"2026 Q1"_s); // a start begins with today
    desk.page->restoreState(state);
    QTRY_COMPARE(quarterOf(desk), u"2026 Q2"_s);
    QCOMPARE(desk.page->query().column, ReviewColumn::When);
    desk.page->restoreState("nonsense");
    QCOMPARE(desk.page->query().column, ReviewColumn::When);
}

void TestReviewsPage::emptySaysSo()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    auto *empty = desk.page->findChild<EmptyState *>(u"noReviews"_s);
    typeText(desk.page->filter(), u"zzz"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->button()->text(), u"Clear the filters"_s);
    empty->button()->click();
    QTRY_COMPARE(desk.model()->rowCount(), 3);
}

void TestReviewsPage::boardIsWalkedAndChangedByKeys()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    desk.page->findChild<SegmentedSwitch *>(u"reviewsView"_s)->segment(int(ReviewsPage::View::Board))->click();
    ReviewBoard &board = *desk.page->board();
    QTRY_VERIFY(board.isVisible());
    QCOMPARE(board.currentId(), desk.soon.value());
    board.takeFocus();
    QTRY_VERIFY(board.list(1).hasFocus());
    QCOMPARE(board.list(1).currentIndex().data(ReviewCardModel::warningRole).toString(), u"Buyer not invited"_s);
    QTest::keyClick(&board.list(1), Qt::Key_3);
    QTRY_COMPARE(board.list(2).cards().rowCount(), 1);
    QTRY_VERIFY(board.list(2).hasFocus());
    QTest::keyClick(&board.list(2), Qt::Key_Right);
    QVERIFY(board.list(3).hasFocus());
    QCOMPARE(board.currentId(), desk.held.value());
    // What is dropped into a column becomes what stands above it.
    board.select(desk.soon.value());
    Q_EMIT board.list(1).dropped();
    QTRY_COMPARE(desk.stored(desk.soon).status, QbrStatus::Scheduled);
    desk.workspace.session().undo();
    QTRY_COMPARE(desk.stored(desk.soon).status, QbrStatus::ContentReady);
}

void TestReviewsPage::boardHasWhoIsDue()
{
    ReviewsDesk desk;
    const AccountId delta = desk.workspace.addAccount(u"Delta"_s);
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->findChild<SegmentedSwitch *>(u"reviewsView"_s)->segment(int(ReviewsPage::View::Board))->click();
    ReviewBoard &board = *desk.page->board();
    QTRY_COMPARE(board.list(0).cards().rowCount(), 2);
    QCOMPARE(board.list(0).cards().idAt(0), desk.undated.value());
    board.select(-delta.value());
    QCOMPARE(board.currentDue()->accountName, u"Delta"_s);
    QCOMPARE(desk.page->currentAccount(), delta);
    board.takeFocus();
    QTest::keyClick(&board.list(0), Qt::Key_Return);
    QTRY_VERIFY(desk.page->findChild<ReviewDialog *>());
}

/// On the last day nothing can be planned any more; who was due yesterday and will be tomorrow is due all the same.
void TestReviewsPage::whoIsDueIsThereToTheLastDay()
{
    ReviewsDesk desk;
    Account delta;
    delta.name = u"Delta"_s;
    delta.owner = desk.mia;
    const AccountId id = desk.workspace.batch([&] { return accountstore::insert(desk.workspace.db(), delta, desk.workspace.clock()); });
    for (const QDate today : {QDate(2026, 3, 30), QDate(2026, 3, 31), QDate(2026, 4, 1)}) {
        const ReviewsQuestion question {desk.workspace.clock().nowUtc(), today, Quarter {2026, 1}, true, {}, false};
        const auto report = loadReviewsReport(desk.workspace.db(), question).value();
        const auto isDelta = [id](const DueReview &due) { return due.account == id; };
        QVERIFY2(std::any_of(report->due.begin(), report->due.end(), isDelta), qPrintable(today.toString(Qt::ISODate)));
    }
}

void TestReviewsPage::nothingIsDoneToWhatCantBeRead()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    auto dropping = desk.workspace.db().prepareGenerated("DROP TABLE qbr_step");
    QVERIFY(dropping.ok() && dropping->next().ok());
    desk.page->refresh();
    QTRY_VERIFY(!desk.page->report());
    // The palette has the commands still.
    for (QAction *command : desk.page->commands()) {
        if (command->shortcut().count() == 1 && command->shortcut()[0].keyboardModifiers() == Qt::NoModifier)
            command->trigger();
    }
    QVERIFY(desk.page->findChildren<QDialog *>().isEmpty());
}

QTEST_MAIN(TestReviewsPage)
#include "tst_reviewspage.moc"
