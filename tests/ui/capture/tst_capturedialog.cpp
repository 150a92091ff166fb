// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testworkspace.h"
#include "ui/capture/accountchooser.h"
#include "ui/capture/capturedialog.h"
#include "ui/capture/capturedrop.h"
#include "ui/capture/dropoverlay.h"
#include "ui/common/openworkspaces.h"
#include "ui/common/plainlabel.h"
#include "ui/common/workspacesession.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QByteArray meeting(const QByteArray &uid, const QByteArray &guest, const QByteArray &more = "DTSTART:20260319T090000Z\r\n")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + uid + "\r\nATTENDEE;CN=Guest:mailto:" + guest + "\r\n" + more
        + "END:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";
}

} // namespace

/// What is dropped on a window, up to the touchpoints in the file.
class TestCaptureDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneItemGoesToTheEditor();
    void severalItemsAreListedAndLogged();
    void loggedOnesAreNotLoggedAgain();
    void newPeopleAreAddedWhenChecked();
    void theAccountCanBeChosen();
    void oneClickOnTheBoxTogglesOnce();
    void returnOpensTheEditor();
    void aRefusedFileIsSaid();
    void theWorkspaceItselfIsNotRead();
    void lossesAreSaid();
    void peopleLeftOutAreSaid();
    void draggingShowsWhatWillHappen();
    void otherFilesAreNotOurs();
    void mailsWithoutAFileAreTaken();
    void modelIsSound();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    CaptureDialog *dialog() const { return m_window->findChild<CaptureDialog *>(); }
    qint64 count(const QByteArray &sql);
    CaptureDialog *openThree();

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {test::fixedNow()};
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<QWidget> m_window;
    CaptureDrop *m_drop = nullptr;
};

void TestCaptureDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"w.mainstay"_s);
    {
        auto made = workspace::create(path, {m_clock, u"tester"_s}, test::testSettings());
        QVERIFY(made.ok());
        auto batch = WriteBatch::begin(**made, {m_clock, u"tester"_s}, {u"account.add"_s, {}});
        for (const QString &name : {u"Acme"_s, u"Kobo"_s}) {
            Account account;
            account.name = name;
            account.domain = name.toLower() + u".example"_s;
            QVERIFY(accountstore::insert(**made, account, m_clock).ok());
        }
        QVERIFY(batch->commit().ok());
    }
    m_session = std::make_unique<WorkspaceSession>(path, m_clock, u"tester"_s);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_window->show();
    m_drop = new CaptureDrop(*m_session, m_window.get());
}

void TestCaptureDialog::cleanup()
{
    m_window.reset();
    m_session.reset();
}

QString TestCaptureDialog::file(const QString &name, const QByteArray &bytes) const
{
    QFile out(m_folder->filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(name));
    return out.fileName();
}

qint64 TestCaptureDialog::count(const QByteArray &sql)
{
    auto counted = m_session->interactive().run([sql](Connection &db) -> Result<qint64> {
        MAINSTAY_TRY(Statement statement, db.prepareGenerated(sql));
        MAINSTAY_TRY([[maybe_unused]] const bool row, statement.next());
        return statement.int64(0);
    });
    return counted.result().value();
}

CaptureDialog *TestCaptureDialog::openThree()
{
    m_drop->take({{file(u"a.ics"_s,
                        calendar(meeting("one", "a@acme.example") + meeting("two", "k@kobo.example") + meeting("stranger", "x@else.example")
                                 + meeting("bad", "a@acme.example", "DTSTART:never\r\n")))},
                  {}});
    (void)QTest::qWaitFor([this] { return dialog() != nullptr; });
    return dialog();
}

void TestCaptureDialog::oneItemGoesToTheEditor()
{
    QSignalSpy requested(m_drop, &CaptureDrop::logStartRequested);
    m_drop->take({{file(u"a.ics"_s, calendar(meeting("one", "a@acme.example")))}, {}});
    QTRY_COMPARE(requested.size(), 1);
    const auto start = requested.at(0).at(0).value<LogStart>();
    QVERIFY(start.account.isValid());
    QCOMPARE(start.source, u"ics:one"_s);
    QCOMPARE(start.people, (std::vector<LoggedPerson> {{{}, u"Guest"_s, u"a@acme.example"_s}}));
    QVERIFY(!dialog());
}

void TestCaptureDialog::severalItemsAreListedAndLogged()
{
    CaptureDialog *open = openThree();
    QVERIFY(open);
    QCOMPARE(open->model().rowCount(), 4);
    QVERIFY(open->model().row(0).isOpen() && open->model().row(3).isRefused());
    // The stranger has no account, the bad one is no meeting.
    QCOMPARE(open->model().checkedCount(), 2);
    auto *log = open->findChild<QPushButton *>(u"captureLog"_s);
    QVERIFY(log->text().contains(u"2"));
    QSignalSpy saved(m_drop, &CaptureDrop::saved);
    log->click();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(saved.at(0).at(0).toString().contains(u"2"));
    QCOMPARE(count("SELECT count(*) FROM touchpoint WHERE source LIKE 'ics:%'"), 2);
    // Nobody was checked, so nobody was made a contact.
    QCOMPARE(count("SELECT count(*) FROM contact"), 0);
    QVERIFY(m_session->undo().result().ok());
    QCOMPARE(count("SELECT count(*) FROM touchpoint"), 0);
}

void TestCaptureDialog::loggedOnesAreNotLoggedAgain()
{
    openThree()->findChild<QPushButton *>(u"captureLog"_s)->click();
    QTRY_COMPARE(count("SELECT count(*) FROM touchpoint"), 2);
    QTRY_VERIFY(!dialog());
    CaptureDialog *again = openThree();
    QVERIFY(again);
    QCOMPARE(again->model().checkedCount(), 0);
    QVERIFY(!again->findChild<QPushButton *>(u"captureLog"_s)->isEnabled());
}

void TestCaptureDialog::newPeopleAreAddedWhenChecked()
{
    CaptureDialog *open = openThree();
    auto *table = open->findChild<QTableView *>(u"captureTable"_s);
    table->selectRow(0);
    const QString expected = open->model().row(0).item.people.front().address;
    auto *box = open->findChild<QWidget *>(u"captureNewPeople"_s)->findChild<QCheckBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains(expected));
    box->click();
    QCOMPARE(open->model().start(0).people.size(), size_t(1));
    open->findChild<QPushButton *>(u"captureLog"_s)->click();
    QTRY_COMPARE(count("SELECT count(*) FROM contact"), 1);
    QCOMPARE(count("SELECT count(*) FROM touchpoint_contact"), 1);
}

void TestCaptureDialog::theAccountCanBeChosen()
{
    CaptureDialog *open = openThree();
    auto *table = open->findChild<QTableView *>(u"captureTable"_s);
    int stranger = 0;
    while (open->model().row(stranger).item.summary != u"stranger")
        ++stranger;
    table->selectRow(stranger);
    QVERIFY(!open->model().choice(stranger).account.isValid());
    auto *chooser = open->findChild<AccountChooser *>(u"captureAccount"_s);
    Q_EMIT chooser->accountChosen(AccountId(2), u"Kobo"_s);
    QCOMPARE(open->model().choice(stranger).accountName, u"Kobo"_s);
    QVERIFY(open->model().choice(stranger).checked);
    QCOMPARE(open->model().checkedCount(), 3);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!open->model().choice(stranger).checked);
}

void TestCaptureDialog::oneClickOnTheBoxTogglesOnce()
{
    CaptureDialog *open = openThree();
    auto *table = open->findChild<QTableView *>(u"captureTable"_s);
    QVERIFY(QTest::qWaitForWindowExposed(open));
    const QRect cell = table->visualRect(open->model().index(0, CaptureModel::When));
    QVERIFY(open->model().choice(0).checked);
    // Wherever on the box, and around it.
    for (const int x : {4, 10, 16, 22, 28}) {
        const bool before = open->model().choice(0).checked;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {cell.left() + x, cell.center().y()});
        QCOMPARE(open->model().choice(0).checked, !before);
        QTest::mouseClick(table->viewport(), Qt::RightButton, {}, {cell.left() + x, cell.center().y()});
        QCOMPARE(open->model().choice(0).checked, !before);
    }
    const bool before = open->model().choice(0).checked;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {cell.left() + 60, cell.center().y()});
    QCOMPARE(open->model().choice(0).checked, before);
}

void TestCaptureDialog::returnOpensTheEditor()
{
    CaptureDialog *open = openThree();
    QSignalSpy requested(m_drop, &CaptureDrop::logStartRequested);
    auto *table = open->findChild<QTableView *>(u"captureTable"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QVERIFY(open->isHidden());
}

void TestCaptureDialog::aRefusedFileIsSaid()
{
    QSignalSpy failed(m_drop, &CaptureDrop::failed);
    m_drop->take({{file(u"x.eml"_s, "just words\n")}, {}});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().startsWith(u"x.eml"));
    m_drop->take({{m_folder->filePath(u"gone.ics"_s)}, {}});
    QTRY_COMPARE(failed.size(), 2);
    m_drop->take({{file(u"old.ics"_s, calendar(meeting("s", "a@acme.example", "DTSTART:20200101T090000Z\r\nRRULE:FREQ=DAILY;COUNT=3\r\n")))}, {}});
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY(!dialog());
}

void TestCaptureDialog::theWorkspaceItselfIsNotRead()
{
    const QString own = m_session->path();
    const QString other = m_folder->filePath(u"other.ics"_s);
    QVERIFY(QFile::link(own, other));
    QSignalSpy failed(m_drop, &CaptureDrop::failed);
    for (const QString &path : {own, QString(own + u"-wal"), other}) {
        m_drop->take({{path}, {}});
        QVERIFY(openworkspaces::isOwnFile(path));
        QCOMPARE(failed.size(), 1); // at once, without a look into it
        QVERIFY(failed.takeFirst().at(0).toString().contains(QFileInfo(path).fileName()));
    }
    QVERIFY(!openworkspaces::isOwnFile(m_folder->filePath(u"a.ics"_s)));
    m_window.reset();
    m_session.reset();
    QVERIFY(!openworkspaces::isOwnFile(own));
}

void TestCaptureDialog::lossesAreSaid()
{
    const QByteArray elsewhere = "DTSTART;TZID=Atlantis/Deep:20260319T090000\r\n";
    QSignalSpy requested(m_drop, &CaptureDrop::logStartRequested);
    QSignalSpy said(m_drop, &CaptureDrop::failed);
    m_drop->take({{file(u"a.ics"_s, calendar(meeting("one", "a@acme.example", elsewhere)))}, {}});
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(requested.size(), 1);
    QVERIFY(said.at(0).at(0).toString().contains(u"one"));
    m_drop->take({{file(u"b.ics"_s, calendar(meeting("one", "a@acme.example", elsewhere) + meeting("two", "k@kobo.example")
                                             + meeting("three", "k@kobo.example", elsewhere)))},
                  {}});
    QTRY_VERIFY(dialog());
    auto *losses = dialog()->findChild<PlainLabel *>(u"captureLosses"_s);
    QVERIFY(losses->isVisible());
    QVERIFY(losses->text().startsWith(u"2"));
    QCOMPARE(losses->text().count(u'\n'), 0);
}

void TestCaptureDialog::peopleLeftOutAreSaid()
{
    QByteArray guests;
    for (int i = 0; i < mostNewPeople + 2; ++i)
        guests += "ATTENDEE:mailto:p" + QByteArray::number(i) + "@acme.example\r\n";
    m_drop->take({{file(u"b.ics"_s, calendar(meeting("one", "a@acme.example", "DTSTART:20260319T090000Z\r\n" + guests)
                                             + meeting("two", "k@kobo.example", "DTSTART:20260318T090000Z\r\n")))},
                  {}});
    QTRY_VERIFY(dialog());
    auto *table = dialog()->findChild<QTableView *>(u"captureTable"_s);
    auto *leftOut = dialog()->findChild<PlainLabel *>(u"captureLeftOut"_s);
    table->selectRow(0);
    QVERIFY(leftOut->isVisible());
    QVERIFY(leftOut->text().startsWith(u"3"));
    table->selectRow(1);
    QVERIFY(!leftOut->isVisible());
}

void TestCaptureDialog::draggingShowsWhatWillHappen()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"a.ics"_s, calendar(meeting("one", "a@acme.example"))))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &enter));
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    auto *overlay = m_window->findChild<DropOverlay *>();
    QVERIFY(overlay->isVisible());
    QCOMPARE(overlay->size(), m_window->size());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!overlay->isVisible());
    QSignalSpy requested(m_drop, &CaptureDrop::logStartRequested);
    // Qt gives a drop to where the drag has entered.
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(!overlay->isVisible());
}

void TestCaptureDialog::otherFilesAreNotOurs()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"a.csv"_s, "key,name\n")), QUrl(u"https://else.example/a.ics"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!m_window->findChild<DropOverlay *>()->isVisible());
}

void TestCaptureDialog::mailsWithoutAFileAreTaken()
{
    QMimeData data;
    data.setData(u"message/rfc822"_s, "From: k@kobo.example\r\nDate: Thu, 19 Mar 2026 18:00:00 +0900\r\nSubject: Hello\r\n\r\nHi\r\n");
    QSignalSpy requested(m_drop, &CaptureDrop::logStartRequested);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(requested.size(), 1);
    const auto start = requested.at(0).at(0).value<LogStart>();
    QCOMPARE(start.kind, std::optional(TouchpointKind::Email));
    QCOMPARE(start.direction, std::optional(Direction::Inbound));
}

void TestCaptureDialog::modelIsSound()
{
    CaptureDialog *open = openThree();
    const QAbstractItemModelTester tester(&open->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open->model().setAccount(0, AccountId(2), u"Kobo"_s);
    open->model().setChecked(0, Qt::Checked);
    // What was refused stays unchecked whatever is clicked.
    const int last = open->model().rowCount() - 1;
    QVERIFY(open->model().row(last).isRefused());
    open->model().setChecked(last, Qt::Checked);
    QVERIFY(!open->model().choice(last).checked);
    const QModelIndex state = open->model().index(last, CaptureModel::State);
    QVERIFY(!state.data().toString().isEmpty());
}

QTEST_MAIN(TestCaptureDialog)
#include "tst_capturedialog.moc"
