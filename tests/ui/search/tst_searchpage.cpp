// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testworkspace.h"
#include "ui/common/formatters.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/common/workspacesession.h"
#include "ui/search/searchindexer.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// A workspace file with a session and the page on it.
struct Desk
{
    FixedClock clock {test::fixedNow()};
    QTemporaryDir folder;
    std::unique_ptr<Connection> db;
    std::unique_ptr<WorkspaceSession> session;
    std::unique_ptr<SearchPage> page;
    AccountId kobo;
    ContactId person;

    Desk()
    {
        auto made = workspace::create(path(), context(), test::testSettings());
        if (!made.ok())
            qFatal("workspace: %s", qPrintable(made.error().detail));
        db = std::move(made).value();
        write([this]() -> Result<void> {
            Account account;
            account.name = u"Kobo KK"_s;
            MAINSTAY_TRY(kobo, accountstore::insert(*db, account, clock));
            Contact contact;
            contact.account = kobo;
            contact.name = u"海野 陽子"_s;
            MAINSTAY_TRY(person, accountstore::insertContact(*db, contact));
            return log(70, u"renewal"_s, 0);
        });
        session = std::make_unique<WorkspaceSession>(path(), clock, u"tester"_s);
        page = std::make_unique<SearchPage>(*session);
        page->resize(900, 600);
        page->show();
        page->activate();
    }

    QString path() const { return folder.filePath(u"search.mainstay"_s); }
    WriteContext context() const { return {clock, u"tester"_s}; }

    template <typename Write>
    void write(Write job)
    {
        auto batch = WriteBatch::begin(*db, context(), {u"test"_s, {}});
        if (const Result<void> done = job(); !batch.ok() || !done.ok() || !batch->commit().ok())
            qFatal("write");
    }

    Result<void> log(int count, const QString &word, int firstDay)
    {
        for (int i = 0; i < count; ++i) {
            Touchpoint touch;
            touch.account = kobo;
            touch.at = test::fixedNow().addDays(-firstDay - i);
            touch.kind = TouchpointKind::Phone;
            touch.summary = u"Call %1"_s.arg(i);
            touch.notes = u"About the %1 of 更新契約"_s.arg(word);
            MAINSTAY_CHECK(touchpointstore::insert(*db, touch));
        }
        return {};
    }

    SearchField *field() const { return page->findChild<SearchField *>(u"searchField"_s); }
    QListView *list() const { return page->findChild<QListView *>(u"searchList"_s); }
    QToolButton *kind(int kind) const { return page->findChild<QToolButton *>(u"searchKind%1"_s.arg(kind)); }
    int rows() const { return list()->model()->rowCount(); }
    QString title(int row) const { return list()->model()->index(row, 0).data().toString(); }
    bool shows(const QString &name) const { return page->findChild<QWidget *>(name)->isVisible(); }
    void type(const QString &text) const
    {
        field()->setFocus();
        field()->setText(text);
    }
};

} // namespace

class TestSearchPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAsOneTypes();
    void beginsWithExamples();
    void saysThatNothingWasFound();
    void namesFiltersThatAreLeftOut();
    void moreComesAsOneScrolls();
    void kindsFilterAndCount();
    void namesComeFirst();
    void keysGoThroughTheList();
    void opensWhatWasFound();
    void onlyTheLastAnswerIsShown();
    void followsWhatIsSaved();
    void stateComesBack();
    void rowsAreReadAloud();
    void actionsShowWhenTheyAreDueAndWhetherTheyAreOpen();
    void indexerCatchesUp();
};

void TestSearchPage::initTestCase()
{
    QApplication::setStyle(new Style);
}

void TestSearchPage::findsAsOneTypes()
{
    Desk desk;
    QAbstractItemModelTester tester(desk.list()->model());
    for (const QChar c : u"renew"_s)
        QTest::keyClick(desk.field(), c.toLatin1());
    QTRY_VERIFY(desk.rows() >= 50);
    QVERIFY(desk.shows(u"searchList"_s));
    QCOMPARE(desk.title(0), u"Call 0"_s);
    desk.field()->clear();
    QTRY_VERIFY(desk.shows(u"searchExamples"_s));
    QCOMPARE(desk.rows(), 0);
}

void TestSearchPage::beginsWithExamples()
{
    Desk desk;
    QVERIFY(desk.shows(u"searchExamples"_s));
    auto *example = desk.page->findChild<QPushButton *>(u"searchExample0"_s);
    QVERIFY(example);
    QTest::mouseClick(example, Qt::LeftButton);
    QCOMPARE(desk.field()->text(), example->text());
    QVERIFY(!example->accessibleDescription().isEmpty());
}

void TestSearchPage::saysThatNothingWasFound()
{
    Desk desk;
    desk.type(u"xyzzy"_s);
    QTRY_VERIFY(desk.shows(u"searchNothing"_s));
    QTest::mouseClick(desk.page->findChild<QWidget *>(u"searchNothing"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(desk.shows(u"searchExamples"_s));
}

void TestSearchPage::namesFiltersThatAreLeftOut()
{
    Desk desk;
    desk.type(u"renewal kind:banana "_s);
    QTRY_VERIFY(desk.shows(u"searchFooter"_s));
    QVERIFY(desk.page->findChild<QLabel *>(u"searchFooter"_s)->text().contains(u"kind:banana"_s));
    // What is being typed is not wrong yet.
    desk.type(u"renewal after:20"_s);
    QTRY_VERIFY(!desk.shows(u"searchFooter"_s));
    desk.type(u"kind:banana "_s);
    QTRY_VERIFY(desk.shows(u"searchFooter"_s));
    desk.type({});
    QTRY_VERIFY(!desk.shows(u"searchFooter"_s));
}

void TestSearchPage::moreComesAsOneScrolls()
{
    Desk desk;
    desk.type(u"renewal"_s);
    QTRY_VERIFY(desk.rows() >= 50);
    desk.list()->verticalScrollBar()->setValue(desk.list()->verticalScrollBar()->maximum());
    QTRY_COMPARE(desk.rows(), 70);
    QCOMPARE(desk.title(69), u"Call 69"_s);
    QVERIFY(!desk.list()->model()->canFetchMore({}));
}

void TestSearchPage::kindsFilterAndCount()
{
    Desk desk;
    desk.type(u"account:kobo"_s);
    QTRY_VERIFY(desk.kind(1)->text().contains(u"50+"_s));
    QTRY_VERIFY(desk.kind(2)->text().contains(u"(1)"_s));
    QVERIFY(desk.kind(4)->text().contains(u"(0)"_s));
    QTest::mouseClick(desk.kind(2), Qt::LeftButton);
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.title(0), u"海野 陽子"_s);
    QTest::mouseClick(desk.kind(4), Qt::LeftButton);
    QTRY_VERIFY(desk.shows(u"searchNothing"_s));
}

void TestSearchPage::namesComeFirst()
{
    Desk desk;
    desk.write([&] { return desk.log(1, u"Kobo"_s, 0); });
    desk.type(u"kobo"_s);
    QTRY_COMPARE(desk.rows(), 2);
    QCOMPARE(desk.title(0), u"Kobo KK"_s);
}

void TestSearchPage::keysGoThroughTheList()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    desk.type(u"renewal"_s);
    QTRY_VERIFY(desk.rows() >= 50);
    QTest::keyClick(desk.field(), Qt::Key_Down);
    QTRY_VERIFY(desk.list()->hasFocus());
    QCOMPARE(desk.list()->currentIndex().row(), 0);
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QCOMPARE(desk.list()->currentIndex().row(), 1);
    QTest::keyClick(desk.list(), Qt::Key_Up);
    QTest::keyClick(desk.list(), Qt::Key_Up);
    QTRY_VERIFY(desk.field()->hasFocus());
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QTRY_VERIFY(desk.list()->hasFocus());
    QTest::keyClick(desk.list(), 's');
    QTRY_VERIFY(desk.field()->hasFocus());
    QCOMPARE(desk.field()->text(), u"renewals"_s);
}

void TestSearchPage::opensWhatWasFound()
{
    Desk desk;
    QSignalSpy touchpoints(desk.page.get(), &Page::touchpointRequested);
    QSignalSpy accounts(desk.page.get(), &Page::accountRequested);
    desk.type(u"renewal"_s);
    QTRY_VERIFY(desk.rows() >= 50);
    QTest::keyClick(desk.field(), Qt::Key_Down);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(touchpoints.size(), 1);
    QCOMPARE(desk.page->currentAccount(), desk.kobo);
    desk.type(u"海野"_s);
    QTRY_COMPARE(desk.rows(), 1);
    QTest::keyClick(desk.field(), Qt::Key_Down);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0][0].value<AccountId>(), desk.kobo);
}

void TestSearchPage::onlyTheLastAnswerIsShown()
{
    Desk desk;
    SearchRunner runner(desk.session->readOpener());
    QSignalSpy answers(&runner, &SearchRunner::answered);
    QSignalSpy counts(&runner, &SearchRunner::counted);
    SearchRequest request;
    for (const QString &text : {u"re"_s, u"ren"_s, u"rene"_s, u"海野"_s}) {
        request.text = text;
        runner.find(request);
    }
    QTRY_COMPARE(answers.size(), 1);
    QTRY_COMPARE(counts.size(), 1);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].value<SearchAnswer>().page.hits.size(), size_t(1));
}

void TestSearchPage::followsWhatIsSaved()
{
    Desk desk;
    desk.type(u"surprise"_s);
    QTRY_VERIFY(desk.shows(u"searchNothing"_s));
    desk.write([&] { return desk.log(1, u"surprise"_s, 0); });
    Q_EMIT desk.session->dataChanged();
    QTRY_COMPARE(desk.rows(), 1);
}

void TestSearchPage::stateComesBack()
{
    Desk desk;
    desk.type(u"account:kobo"_s);
    QTest::mouseClick(desk.kind(2), Qt::LeftButton);
    QTRY_COMPARE(desk.rows(), 1);
    const QByteArray state = desk.page->saveState();
    SearchPage other(*desk.session);
    other.restoreState(state);
    other.show();
    QCOMPARE(other.findChild<SearchField *>(u"searchField"_s)->text(), u"account:kobo"_s);
    QTRY_COMPARE(other.findChild<QListView *>(u"searchList"_s)->model()->rowCount(), 1);
    other.restoreState("nonsense");
    QCOMPARE(other.findChild<SearchField *>(u"searchField"_s)->text(), u"account:kobo"_s);
}

void TestSearchPage::rowsAreReadAloud()
{
    Desk desk;
    desk.type(u"renewal"_s);
    QTRY_VERIFY(desk.rows() >= 50);
    const QString spoken = desk.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Kobo KK"_s, u"Call 0"_s, u"2026"_s, u"renewal"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QVERIFY(!desk.field()->accessibleName().isEmpty());
    QVERIFY(!desk.list()->accessibleName().isEmpty());
    // Painted at any width without a fault.
    for (const int width : {120, 300, 2000}) {
        desk.page->resize(width, 500);
        QVERIFY(!desk.page->grab().isNull());
    }
}

void TestSearchPage::actionsShowWhenTheyAreDueAndWhetherTheyAreOpen()
{
    Desk desk;
    Action action;
    action.account = desk.kobo;
    action.what = u"Send the brochure"_s;
    action.due = QDate(2026, 5, 4);
    desk.write([&]() -> Result<void> {
        MAINSTAY_TRY(action.id, touchpointstore::insertAction(*desk.db, action, desk.clock));
        return {};
    });
    desk.type(u"brochure"_s);
    QTRY_COMPARE(desk.rows(), 1);
    const auto *model = qobject_cast<const SearchModel *>(desk.list()->model());
    QCOMPARE(dayText(model->hit(0)), u"due "_s + formatDate(action.due, QLocale()));
    QCOMPARE(kindText(model->hit(0)), u"Action · Open"_s);
    const QImage open = desk.list()->grab().toImage();
    desk.write([&] { return touchpointstore::closeAction(*desk.db, action.id, desk.clock); });
    Q_EMIT desk.session->dataChanged();
    QTRY_COMPARE(kindText(model->hit(0)), u"Action · Kept"_s);
    // The mark is another one.
    const QRect mark(0, 0, 44, 34);
    QVERIFY(open.copy(mark) != desk.list()->grab().toImage().copy(mark));
}

void TestSearchPage::indexerCatchesUp()
{
    Desk desk;
    desk.write([&]() -> Result<void> {
        // As a large import leaves it: a range that waits.
        MAINSTAY_CHECK(desk.db->run("search/clear_docs"));
        return desk.db->run("search/insert_all_ranges");
    });
    desk.type(u"renewal"_s);
    QTRY_VERIFY(desk.shows(u"searchFooter"_s));
    SearchIndexer indexer(*desk.session);
    QSignalSpy done(&indexer, &SearchIndexer::caughtUp);
    Q_EMIT desk.session->dataChanged();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!indexer.isWorking());
    QTRY_VERIFY(!desk.shows(u"searchFooter"_s));
    QTRY_VERIFY(desk.rows() >= 50);
}

QTEST_MAIN(TestSearchPage)
#include "tst_searchpage.moc"
