// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testworkspace.h"
#include "ui/common/plainlabel.h"
#include "ui/common/workspacesession.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/problemmodel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

/// The import page over a file of its own, as a person uses it: take a file, see, keep.
class TestImportPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodFileIsShownThenKept();
    void refusedRowsAreListedAndTheRestIsKept();
    void fileThatIsNoCsvIsSaid();
    void missingColumnIsNamed();
    void severalFilesComeInTheirOrder();
    void theWorkspaceItselfIsRefused();
    void problemModelIsSound();

private:
    QString csv(const QString &name, const QByteArray &text);
    qint64 accounts();
    QPushButton *importButton() const { return m_page->findChild<QPushButton *>(u"importButton"_s); }
    QString headline() const { return m_page->findChild<PlainLabel *>(u"importHeadline"_s)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {test::fixedNow()};
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<ImportPage> m_page;
};

void TestImportPage::init()
{
    m_page.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(u"w.mainstay"_s);
    QVERIFY(workspace::create(file, {m_clock, u"tester"_s}, test::testSettings()).ok());
    m_session = std::make_unique<WorkspaceSession>(file, m_clock, u"tester"_s);
    m_page = std::make_unique<ImportPage>(*m_session);
    m_page->resize(1000, 700);
    m_page->show();
}

QString TestImportPage::csv(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("can't write %s", qPrintable(name));
    return file.fileName();
}

void TestImportPage::theWorkspaceItselfIsRefused()
{
    QSignalSpy failed(m_page.get(), &ImportPage::failed);
    m_page->take({m_session->path(), csv(u"accounts.csv"_s, "key,name\nA-1,Acme\n")});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(u"w.mainstay"));
    QTRY_VERIFY(importButton()->isEnabled()); // the other one is taken
}

qint64 TestImportPage::accounts()
{
    auto counted = m_session->interactive().run([](Connection &db) -> Result<qint64> {
        MAINSTAY_TRY(Statement statement, db.prepareGenerated("SELECT count(*) FROM account"));
        MAINSTAY_TRY([[maybe_unused]] const bool row, statement.next());
        return statement.int64(0);
    });
    return counted.result().value();
}

void TestImportPage::goodFileIsShownThenKept()
{
    QSignalSpy saved(m_page.get(), &Page::saved);
    m_page->take({csv(u"accounts.csv"_s, "key,name\nA1,Acme\nA2,株式会社サクラ\n")});
    QTRY_VERIFY(importButton()->isVisible() && importButton()->isEnabled());
    QVERIFY(headline().contains(u"2 new"));
    QCOMPARE(accounts(), 0); // seen, not kept
    QTest::keyClick(importButton(), Qt::Key_Space);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(accounts(), 2);
}

void TestImportPage::refusedRowsAreListedAndTheRestIsKept()
{
    QSignalSpy saved(m_page.get(), &Page::saved);
    m_page->take({csv(u"accounts.csv"_s, "key,name,customer_since\nA1,Acme,2024-02-30\nA2,Beta,2024-02-28\nA2,Twice,\n")});
    QTRY_VERIFY(importButton()->isVisible() && importButton()->isEnabled());
    auto *table = m_page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, ProblemModel::Value).data().toString(), u"2024-02-30"_s);
    QCOMPARE(table->model()->index(0, ProblemModel::Header).data().toString(), u"customer_since"_s);
    QCOMPARE(table->model()->index(0, ProblemModel::Row).data().toString(), u"2"_s);
    QTest::keyClick(importButton(), Qt::Key_Space);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(accounts(), 1);
}

void TestImportPage::fileThatIsNoCsvIsSaid()
{
    m_page->take({csv(u"accounts.csv"_s, "key,name\nA1,\"never closed\n")});
    QTRY_VERIFY(headline().contains(u"2"));
    QVERIFY(!importButton()->isEnabled());
    QCOMPARE(accounts(), 0);
}

void TestImportPage::missingColumnIsNamed()
{
    m_page->take({csv(u"accounts.csv"_s, "key,colour\nA1,red\n")});
    QTRY_VERIFY(headline().contains(u"name"));
    QVERIFY(!importButton()->isEnabled());
}

void TestImportPage::severalFilesComeInTheirOrder()
{
    QSignalSpy saved(m_page.get(), &Page::saved);
    m_page->take({csv(u"subscriptions.csv"_s, "key,account,product,start,end,arr,currency\nS1,A1,Core,2025-01-01,,1200,EUR\n"),
                  csv(u"accounts.csv"_s, "key,name\nA1,Acme\n")});
    for (int file = 1; file <= 2; ++file) {
        QTRY_VERIFY(importButton()->isVisible() && importButton()->isEnabled());
        QTest::keyClick(importButton(), Qt::Key_Space);
        QTRY_COMPARE(saved.size(), file);
    }
    QVERIFY(saved.at(0).at(0).toString().contains(u"accounts.csv"));
    QVERIFY(saved.at(1).at(0).toString().contains(u"1 new"));
}

void TestImportPage::problemModelIsSound()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRejects({{2, u"arr"_s, u"x"_s, RejectReason::NotAnAmount}, {3, {}, {}, RejectReason::TooFewColumns}});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(1, ProblemModel::Reason).data().toString().isEmpty());
    model.setRejects({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
