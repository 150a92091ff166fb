// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"
#include "core/sample/sampleworkspace.h"
#include "tests/support/testworkspace.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/accountspage.h"
#include "ui/common/filedialog.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/followup/actionspage.h"
#include "ui/renewals/assessdialog.h"
#include "ui/renewals/decidedialog.h"
#include "ui/qbr/reviewdialog.h"
#include "ui/qbr/reviewspage.h"
#include "ui/renewals/renewalspage.h"
#include "ui/retention/retentionpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/todaypage.h"
#include "ui/touchpoints/templatesdialog.h"
#include "ui/touchpoints/touchpointeditor.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

/// The whole window over the sample workspace, driven by keys.
class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sectionsOpenByKeyAndBackReturns();
    void renewalsOfAnAccountAreAssessedAndDecided();
    void reviewsOfAnAccountAreOpenedAndBegun();
    void paletteFindsAnAccountInAnyScript();
    void logOpensFromAnywhere();
    void undoAndRedoAreInTheMenuAndSurviveReopening();
    void languageSwitchesWhileRunning();
    void themeSwitches();
    void foreignFileIsSaidAndNotTouched();
    void cutOffFileIsSaidOnce();
    void paletteHasThePagesKeysAndSaysWhenNothingIsFound();
    void templatesOpenOverThePage();
    void meetingKeyOffersToChooseACalendar();
    void toastCoversNoRow();

private:
    template <typename PageType>
    PageType *page() const
    {
        return qobject_cast<PageType *>(m_window->currentPage());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    QAction *menuAction(const QString &start) const;

    QTemporaryDir m_folder;
    QString m_file;
    FixedClock m_clock {test::fixedNow()};
    ThemeController m_theme;
    QList<QLocale> m_languages;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"MainstayTest"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    m_theme.setMode(ThemeController::Mode::Light);
}

void TestMainWindow::init()
{
    m_file = m_folder.filePath(u"%1.mainstay"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    const WriteContext context {m_clock, u"tester"_s};
    {
        const auto made = workspace::create(m_file, context, test::testSettings());
        QVERIFY(made.ok());
        QVERIFY(fillSample(**made, context).ok());
    }
    m_window = std::make_unique<MainWindow>(MainWindow::Surroundings {
        m_clock, u"tester"_s, m_theme, [this](const QLocale &locale) { m_languages += locale; }});
    m_window->openFile(m_file);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(page<TodayPage>());
    m_window->showSection(u"accounts"_s);
    QTRY_VERIFY(page<AccountsPage>());
    QTRY_VERIFY(page<AccountsPage>()->table()->model()->rowCount() > 50);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

QAction *TestMainWindow::menuAction(const QString &start) const
{
    const QList<QAction *> actions = m_window->actions();
    for (QAction *action : actions) {
        if (action->iconText().startsWith(start))
            return action;
    }
    return nullptr;
}

void TestMainWindow::sectionsOpenByKeyAndBackReturns()
{
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(page<ReviewsPage>());
    QTRY_VERIFY(page<ReviewsPage>()->table()->model()->rowCount() > 5);
    press(Qt::Key_7, Qt::ControlModifier);
    QTRY_VERIFY(page<RetentionPage>());
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(page<AccountsPage>());
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(page<RetentionPage>());
    press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(page<AccountsPage>());
}

void TestMainWindow::renewalsOfAnAccountAreAssessedAndDecided()
{
    press(Qt::Key_8, Qt::ControlModifier);
    QTRY_VERIFY(page<RenewalsPage>());
    QTRY_VERIFY(page<RenewalsPage>()->table()->model()->rowCount() > 20);
    QVERIFY(page<RenewalsPage>()->commands().size() >= 6);
    // The first one that is open.
    PagedTableView *table = page<RenewalsPage>()->table();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, int(RenewalColumn::State)).data().toString() == u"Open"_s) {
            table->setCurrentIndex(table->model()->index(row, 0));
            break;
        }
    }
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(page<AccountPage>());
    QTRY_VERIFY(page<AccountPage>()->findChild<QPushButton *>(u"assessRenewal"_s));
    page<AccountPage>()->findChild<QPushButton *>(u"assessRenewal"_s)->click();
    QTRY_VERIFY(page<AccountPage>()->findChild<AssessDialog *>());
    page<AccountPage>()->findChild<AssessDialog *>()->close();
    page<AccountPage>()->findChild<QPushButton *>(u"decideRenewal"_s)->click();
    QTRY_VERIFY(page<AccountPage>()->findChild<DecideDialog *>());
}

void TestMainWindow::reviewsOfAnAccountAreOpenedAndBegun()
{
    m_window->showAccount(AccountId(1));
    QTRY_VERIFY(page<AccountPage>()->findChild<QAbstractButton *>(u"nextReview"_s));
    page<AccountPage>()->findChild<QAbstractButton *>(u"nextReview"_s)->click();
    QTRY_VERIFY(page<ReviewsPage>() && page<ReviewsPage>()->findChild<ReviewDialog *>());
    QTRY_COMPARE(page<ReviewsPage>()->currentAccount(), AccountId(1)); // the list behind it shows which one it is
    page<ReviewsPage>()->findChild<ReviewDialog *>()->close();
    QTRY_VERIFY(!page<ReviewsPage>()->findChild<ReviewDialog *>());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(page<AccountPage>());
    QTRY_VERIFY(page<AccountPage>()->findChild<QAbstractButton *>(u"beginReview"_s));
    page<AccountPage>()->findChild<QAbstractButton *>(u"beginReview"_s)->click();
    QTRY_VERIFY(page<ReviewsPage>() && page<ReviewsPage>()->findChild<ReviewDialog *>());
}

void TestMainWindow::paletteFindsAnAccountInAnyScript()
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"csillag"_s);
    auto *list = palette->findChild<QAbstractItemView *>();
    QTRY_VERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Csillag"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(page<AccountPage>());
    QVERIFY(page<AccountPage>()->currentAccount().isValid());
}

void TestMainWindow::logOpensFromAnywhere()
{
    press(Qt::Key_7, Qt::ControlModifier);
    QTRY_VERIFY(page<RetentionPage>());
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<TouchpointEditor *>());
    QTRY_VERIFY(m_window->findChild<TouchpointEditor *>()->isVisible());
}

void TestMainWindow::undoAndRedoAreInTheMenuAndSurviveReopening()
{
    QTRY_VERIFY(menuAction(u"Undo"_s)->isEnabled());
    QVERIFY(menuAction(u"Undo"_s)->iconText().contains(u"sample"));
    QVERIFY(!menuAction(u"Redo"_s)->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(menuAction(u"Redo"_s)->isEnabled());
    m_window->openFile(m_file);
    QTRY_VERIFY(menuAction(u"Redo"_s)->isEnabled());
    QVERIFY(!menuAction(u"Undo"_s)->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(menuAction(u"Undo"_s)->isEnabled());
    m_window->showSection(u"accounts"_s);
    QTRY_VERIFY(page<AccountsPage>() && page<AccountsPage>()->table()->model()->rowCount() > 50);
}

void TestMainWindow::languageSwitchesWhileRunning()
{
    m_languages.clear();
    press(Qt::Key_7, Qt::ControlModifier);
    QTRY_VERIFY(page<RetentionPage>());
    m_window->setLanguage(u"hu"_s);
    QCOMPARE(m_languages.size(), 1);
    QCOMPARE(m_languages.constFirst().language(), QLocale::Hungarian);
    QTRY_VERIFY(page<RetentionPage>());
    m_window->setLanguage({});
    QTRY_VERIFY(page<RetentionPage>());
}

void TestMainWindow::themeSwitches()
{
    m_window->setThemeMode(ThemeController::Mode::Dark);
    QVERIFY(currentTheme().isDark());
    m_window->setThemeMode(ThemeController::Mode::Light);
    QVERIFY(!currentTheme().isDark());
}

void TestMainWindow::foreignFileIsSaidAndNotTouched()
{
    const QString foreign = m_folder.filePath(u"notes.txt"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("just text\n");
    file.close();
    m_window->openFile(foreign);
    QTRY_VERIFY(m_window->findChild<PlainLabel *>(u"startMessage"_s));
    QVERIFY(m_window->findChild<PlainLabel *>(u"startMessage"_s)->text().contains(u"notes.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("just text\n"));
}

void TestMainWindow::cutOffFileIsSaidOnce()
{
    const QString half = m_folder.filePath(u"half.mainstay"_s);
    m_window.reset(); // all of it is in the file
    QVERIFY(QFile::copy(m_file, half));
    QVERIFY(QFile::resize(half, QFileInfo(half).size() / 2));
    m_window = std::make_unique<MainWindow>(MainWindow::Surroundings {m_clock, u"tester"_s, m_theme, [](const QLocale &) { }});
    m_window->show();
    for (int i = 0; i < 5; ++i) {
        m_window->openFile(half);
        QTRY_VERIFY(m_window->findChild<PlainLabel *>(u"startMessage"_s));
        QVERIFY(m_window->findChild<PlainLabel *>(u"startMessage"_s)->text().contains(u"half.mainstay"));
        QVERIFY(m_window->findChild<Toast *>()->isHidden());
    }
}

void TestMainWindow::paletteHasThePagesKeysAndSaysWhenNothingIsFound()
{
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(page<ActionsPage>());
    press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>();
    const auto *list = palette->findChild<QAbstractItemView *>()->model();
    QTest::keyClicks(field, u"broken"_s);
    QTRY_COMPARE(list->index(0, 0).data().toString(), u"Mark as broken"_s);
    QTest::keyClicks(field, u"zzz"_s);
    QTRY_COMPARE(list->index(0, 0).data().toString(), u"Nothing found"_s);
    QCOMPARE(list->rowCount(), 1);
    QVERIFY(!list->flags(list->index(0, 0)).testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette->isVisible());
}

void TestMainWindow::templatesOpenOverThePage()
{
    const auto actions = m_window->menuBar()->findChildren<QAction *>();
    const auto templates = std::find_if(actions.begin(), actions.end(),
                                        [](const QAction *action) { return action->iconText().startsWith(u"Templates"); });
    QVERIFY(templates != actions.end());
    (*templates)->trigger();
    QTRY_VERIFY(m_window->findChild<TemplatesDialog *>() && m_window->findChild<TemplatesDialog *>()->isVisible());
    QVERIFY(page<AccountsPage>());
}

void TestMainWindow::meetingKeyOffersToChooseACalendar()
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *toast = m_window->findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    QCOMPARE(toast->actionButton()->text(), u"Choose calendar file…"_s);
    QTRY_VERIFY(toast->actionButton()->hasFocus());
    QTest::keyClick(toast->actionButton(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<FileDialog *>());
    m_window->findChild<FileDialog *>()->close();
}

void TestMainWindow::toastCoversNoRow()
{
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(page<ActionsPage>() && page<ActionsPage>()->table()->model()->rowCount() > 1);
    auto *table = page<ActionsPage>()->table();
    QTRY_VERIFY(table->hasFocus() && !table->selectedIds().empty());
    QTest::keyClick(table, Qt::Key_D);
    auto *toast = m_window->findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    const QWidget *viewport = table->viewport();
    const QRect rows(viewport->mapTo(m_window.get(), QPoint()), viewport->size());
    QVERIFY(!rows.intersects(QRect(toast->mapTo(m_window.get(), QPoint()), toast->size())));
    QTest::mouseClick(toast->actionButton(), Qt::LeftButton); // Undo
    QTRY_VERIFY(toast->message().startsWith(u"Undone"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
