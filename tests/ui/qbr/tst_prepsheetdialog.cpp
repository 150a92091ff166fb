// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/objectivestore.h"
#include "tests/ui/qbr/reviewsdesk.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/paint/theme.h"
#include "ui/qbr/prepsheetdialog.h"
#include "ui/qbr/prepsheetpdf.h"
#include "ui/qbr/prepsheetview.h"
#include "ui/qbr/readinessring.h"
#include "ui/qbr/reviewboard.h"
#include "ui/qbr/reviewdialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

PrepSheetDialog *dialogOf(const ReviewsDesk &desk)
{
    return desk.page->findChild<PrepSheetDialog *>();
}

QString textOf(const QWidget &widget, const QString &name)
{
    const auto *label = widget.findChild<PlainLabel *>(name);
    return label ? label->text() : QString();
}

/// All that the cards of a section say.
QString sectionText(const PrepSheetDialog &dialog, const QString &key)
{
    const auto *card = dialog.findChild<QWidget *>(u"prep_"_s + key);
    QStringList lines;
    for (const PlainLabel *label : card ? card->findChildren<PlainLabel *>() : QList<PlainLabel *>())
        lines += label->text();
    return lines.join(u'\n');
}

/// By pdftotext; nothing where there is none.
std::optional<QString> textOfPdf(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!process.waitForFinished(30'000))
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestPrepSheetDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QCoreApplication::setOrganizationName(u"mainstay-test"_s);
        QCoreApplication::setApplicationName(u"tst_prepsheetdialog"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { QSettings().clear(); }

    void aKeyOpensTheSheet();
    void whatIsSavedShows();
    void anAccountThatIsDueHasOneToo();
    void theEditorHasAButton();
    void itLeavesAsMarkdown();
    void sizeIsRemembered();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void pdfHasPagesAndText();
    void ringShowsFourParts();
    void cardsSayWhatIsOpen();
};

void TestPrepSheetDialog::aKeyOpensTheSheet()
{
    ReviewsDesk desk;
    Touchpoint touch;
    touch.account = desk.acme;
    touch.at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    touch.marks = {{MarkKind::Risk, u"<b>price</b> worries"_s}};
    desk.workspace.addTouchpoint(touch);
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_P);
    QTRY_VERIFY(dialogOf(desk) && dialogOf(desk)->isVisible());
    PrepSheetDialog &dialog = *dialogOf(desk);
    QCOMPARE(textOf(dialog, u"prepTitle"_s), u"Acme"_s);
    QVERIFY2(textOf(dialog, u"prepSubtitle"_s).contains(u"26 March 2026, 18:00"), qPrintable(textOf(dialog, u"prepSubtitle"_s)));
    QVERIFY(textOf(dialog, u"prepScope"_s).contains(u"no review before"));
    QVERIFY(sectionText(dialog, u"risks"_s).contains(u"<b>price</b> worries"));
    QVERIFY(sectionText(dialog, u"landmines"_s).contains(u"The price is on their mind"));
    QVERIFY(sectionText(dialog, u"people"_s).contains(u"Nobody of the customer is invited."));
    QVERIFY(sectionText(dialog, u"use"_s).contains(u"Nothing is known"));
    // Another review takes the place of the first; there is one window.
    desk.page->table()->selectId(desk.held.value());
    const QList<QAction *> commands = desk.page->commands();
    const auto command
        = std::find_if(commands.begin(), commands.end(), [](const QAction *one) { return one->shortcut() == QKeySequence(Qt::Key_P); });
    QVERIFY(command != commands.end());
    (*command)->trigger(); // the sheet has the keyboard
    QTRY_COMPARE(textOf(dialog, u"prepTitle"_s), u"Gamma"_s);
    QCOMPARE(desk.page->findChildren<PrepSheetDialog *>().size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogOf(desk));
}

void TestPrepSheetDialog::whatIsSavedShows()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_P);
    QTRY_VERIFY(dialogOf(desk) && dialogOf(desk)->isVisible());
    QVERIFY(sectionText(*dialogOf(desk), u"objectives"_s).contains(u"No objective"));
    Objective objective;
    objective.account = desk.acme;
    objective.title = u"Half the hours"_s;
    objective.beginDay = QDate(2026, 1, 1);
    auto written = desk.workspace.session().write(
        {u"objective.add"_s, {}}, [objective](Connection &db, const WriteContext &) { return objectivestore::insert(db, objective); });
    QTRY_VERIFY(sectionText(*dialogOf(desk), u"objectives"_s).contains(u"Half the hours"));
    QVERIFY(written.result().ok());
}

void TestPrepSheetDialog::anAccountThatIsDueHasOneToo()
{
    ReviewsDesk desk;
    const AccountId delta = desk.workspace.addAccount(u"Delta"_s);
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->findChild<SegmentedSwitch *>(u"reviewsView"_s)->segment(int(ReviewsPage::View::Board))->click();
    ReviewBoard &board = *desk.page->board();
    QTRY_COMPARE(board.list(0).cards().rowCount(), 2);
    board.select(-delta.value());
    board.takeFocus();
    QTest::keyClick(&board.list(0), Qt::Key_P);
    QTRY_VERIFY(dialogOf(desk) && dialogOf(desk)->isVisible());
    QCOMPARE(textOf(*dialogOf(desk), u"prepTitle"_s), u"Delta"_s);
    QCOMPARE(textOf(*dialogOf(desk), u"prepSubtitle"_s), u"No review is arranged."_s);
}

void TestPrepSheetDialog::theEditorHasAButton()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_E);
    QTRY_VERIFY(desk.page->findChild<ReviewDialog *>());
    auto *button = desk.page->findChild<ReviewDialog *>()->findChild<QPushButton *>(u"prepSheet"_s);
    QVERIFY(button);
    button->click();
    QTRY_VERIFY(dialogOf(desk) && dialogOf(desk)->isVisible());
}

void TestPrepSheetDialog::itLeavesAsMarkdown()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_P);
    QTRY_VERIFY(dialogOf(desk) && dialogOf(desk)->isVisible());
    PrepSheetDialog &dialog = *dialogOf(desk);
    dialog.findChild<QPushButton *>(u"prepCopy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"# Acme\n"));
    QVERIFY(copied.contains(u"## Landmines"));
    QVERIFY(!textOf(dialog, u"prepSaid"_s).isEmpty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.md"_s);
    QVERIFY(dialog.save(path, PrepSheetDialog::Format::Markdown).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), copied);
    // Never over the open workspace.
    QCOMPARE(dialog.save(desk.workspace.path(), PrepSheetDialog::Format::Pdf).error().code, ErrorCode::Unavailable);
    QVERIFY(!dialog.save(folder.filePath(u"no/such/folder.pdf"_s), PrepSheetDialog::Format::Pdf).ok());
}

void TestPrepSheetDialog::sizeIsRemembered()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->table()->selectId(desk.soon.value());
    QTest::keyClick(desk.page->table(), Qt::Key_P);
    QTRY_VERIFY(dialogOf(desk) && dialogOf(desk)->isVisible());
    dialogOf(desk)->resize(880, 500);
    QTest::keyClick(dialogOf(desk), Qt::Key_Escape);
    QTRY_VERIFY(!dialogOf(desk));
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    desk.page->table()->setFocus();
    QTest::keyClick(desk.page->table(), Qt::Key_P);
    QTRY_VERIFY(dialogOf(desk) && dialogOf(desk)->isVisible());
    QCOMPARE(dialogOf(desk)->size(), QSize(880, 500));
}

void TestPrepSheetDialog::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(720, 420);
    QTest::newRow("usual") << QSize(1060, 720);
    QTest::newRow("wide") << QSize(1900, 1000);
}

void TestPrepSheetDialog::nothingIsCutOff()
{
    QFETCH(const QSize, size);
    PrepDocument document;
    for (int i = 0; i < 6; ++i)
        document.figures.push_back(
            {u"Name of figure %1"_s.arg(i), u"€1,234,567,890"_s, u"a note that takes more than one line"_s, PrepTone(i % 4)});
    for (int s = 0; s < 6; ++s) {
        PrepSection section {
            u"s%1"_s.arg(s), u"Section"_s, u"A summary that is long enough to take two lines in a narrow window, at least"_s, {}, {},
            s % 2 == 1};
        section.lines.push_back({u"A sentence that goes on and on until it has to be wrapped, whatever the window is"_s.repeated(3),
                                 u"and its note"_s.repeated(30), u"“words”"_s.repeated(40), PrepTone::Poor});
        document.sections.push_back(std::move(section));
    }
    PrepSheetView view;
    view.resize(size);
    view.showDocument(document);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.widget()->width() <= view.viewport()->width());
    int wrapped = 0;
    for (const PlainLabel *label : view.findChildren<PlainLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QString told = label->text().left(40) + u" %1×%2"_s.arg(label->width()).arg(label->height());
        QVERIFY2(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()), qPrintable(told));
        QVERIFY2(label->wordWrap() || label->width() >= label->fontMetrics().horizontalAdvance(label->text()), qPrintable(told));
        wrapped += label->height() > 2 * label->fontMetrics().height() - 4 ? 1 : 0;
    }
    QVERIFY(wrapped > 6);
}

void TestPrepSheetDialog::pdfHasPagesAndText()
{
    PrepDocument document {u"Kovács – és Társa"_s,
                           u"QBR on Monday, 30 March 2026, 09:00"_s,
                           u"Since 10 Dec 2025."_s,
                           u"Internal: not for the customer"_s,
                           u"20 Mar 2026"_s,
                           {},
                           {}};
    for (int i = 0; i < 6; ++i)
        document.figures.push_back({u"Figure %1"_s.arg(i), u"€12,000"_s, u"was €10,000"_s, i % 2 ? PrepTone::Good : PrepTone::None});
    for (int s = 0; s < 12; ++s) {
        PrepSection section {u"key"_s, u"Section %1"_s.arg(s), u"A summary – 12:30"_s, {}, u"None."_s};
        for (int i = 0; i < 12; ++i)
            section.lines.push_back({u"Line %1 of %2"_s.arg(i).arg(s), u"a note, árvíztűrő"_s, u"“it saves us a day”"_s, PrepTone(i % 4)});
        document.sections.push_back(std::move(section));
    }
    document.sections.back().lines.push_back({u"株式会社の値上げ、月曜日の人と木"_s, {}, {}, PrepTone::Poor});
    document.sections.back().lines.push_back({u"longword"_s.repeated(4000), {}, u"the end"_s, PrepTone::Poor}); // longer than a page
    const auto pdf = prepPdf(document);
    QVERIFY(pdf.ok());
    QVERIFY(pdf->startsWith("%PDF-"));
    const auto pages = pdf->count("/Type /Page\n") + pdf->count("/Type /Page ");
    QVERIFY2(pages >= 5, qPrintable(QString::number(pages)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*pdf), pdf->size());
    file.close();
    const auto text = textOfPdf(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    QVERIFY2(text->contains(u"Page %1 of %1"_s.arg(pages)), qPrintable(text->left(2000)));
    QCOMPARE(text->count(u"Internal: not for the customer"_s), pages);
    QCOMPARE(text->count(u"Kovács – és Társa, 20 Mar 2026"_s), pages);
    for (const QString &part : {u"Line 11 of 11"_s, u"a note, árvíztűrő"_s, u"“it saves us a day”"_s, u"€12,000"_s, u"12:30"_s,
                                u"the end"_s, u"株式会社の値上げ、月曜日の人と木"_s})
        QVERIFY2(text->contains(part), qPrintable(part));
}

void TestPrepSheetDialog::ringShowsFourParts()
{
    Readiness readiness;
    readiness.shares[0] = {1, 2, {}};
    readiness.shares[1] = {0, 1, {}};
    readiness.shares[2] = {2, 2, {}};
    QCOMPARE(readyParts(readiness), (std::array {0.5, 0.0, 1.0, 1.0}));
    // In the middle of each segment: the first half of goals, no metrics, all people, nothing promised.
    QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Theme &theme = Theme::light();
    painter.scale(100.0 / 16, 100.0 / 16);
    drawReadinessRing(painter, QRectF(0, 0, 16, 16), readyParts(readiness), theme);
    painter.end();
    const auto at = [&image](double degrees) { // clockwise from the top
        const double angle = degrees * M_PI / 180;
        return image.pixelColor(int(50 + 40 * std::sin(angle)), int(50 - 40 * std::cos(angle)));
    };
    QCOMPARE(at(30), theme.good.color);
    QCOMPARE(at(60), theme.borderStrong);
    QCOMPARE(at(135), theme.borderStrong);
    QCOMPARE(at(225), theme.good.color);
    QCOMPARE(at(315), theme.good.color);
    QCOMPARE(at(0), QColor(Qt::white)); // between two segments
}

void TestPrepSheetDialog::cardsSayWhatIsOpen()
{
    ReviewsDesk desk;
    desk.open();
    QVERIFY(desk.waitForRows(3));
    desk.page->findChild<SegmentedSwitch *>(u"reviewsView"_s)->segment(int(ReviewsPage::View::Board))->click();
    ReviewCardList &scheduled = desk.page->board()->list(1);
    QTRY_COMPARE(scheduled.cards().rowCount(), 1);
    QTRY_COMPARE(scheduled.cards().index(0).data(ReviewCardModel::readyRole).toList().size(), 4);
    const QModelIndex card = scheduled.cards().index(0);
    QCOMPARE(card.data(ReviewCardModel::stepsRole).toString(), u"1/8"_s);
    for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        const QString told = card.data(role).toString();
        QVERIFY2(told.contains(u"1 of 8 steps done") && told.contains(u"People set: 0/2") && told.contains(u"No economic buyer is invited"),
                 qPrintable(told));
    }
}

QTEST_MAIN(TestPrepSheetDialog)
#include "tst_prepsheetdialog.moc"
