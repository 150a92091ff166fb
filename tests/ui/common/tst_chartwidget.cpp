// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testworkspace.h"
#include "ui/common/chartwidget.h"
#include "ui/common/formulastrip.h"
#include "ui/common/multipleswidget.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/style.h"
#include "ui/common/workspacesession.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

WaterfallChartData waterfall()
{
    using Kind = WaterfallStep::Kind;
    return {{{Kind::Start, u"Start"_s, 100, u"100"_s, {}},
             {Kind::Movement, u"Lost"_s, -21, u"−21"_s, u"<img src='x.png'> & more"_s},
             {Kind::Movement, u"New"_s, 20, u"+20"_s, {}},
             {Kind::End, u"End"_s, 0, u"99"_s, {}}},
            {},
            u"Movement"_s,
            u"Accounts"_s};
}

QPoint centreOf(const ChartWidget &chart, int index)
{
    return chart.chartLayout().columns[size_t(index)].hit.center().toPoint();
}

} // namespace

class TestChartWidget final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void clickActivatesABar()
    {
        ChartWidget chart;
        chart.setChart(waterfall());
        chart.resize(600, 300);
        chart.show();
        QSignalSpy activated(&chart, &ChartWidget::activated);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, centreOf(chart, 1));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
        QCOMPARE(chart.selected(), 1);
        QTest::mouseClick(&chart, Qt::RightButton, {}, centreOf(chart, 2));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(activated.count(), 1);
    }

    void keysWalkAndActivate()
    {
        ChartWidget chart;
        chart.setChart(waterfall());
        chart.resize(600, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(chart.hasFocus());
        QSignalSpy moved(&chart, &ChartWidget::currentChanged);
        QSignalSpy activated(&chart, &ChartWidget::activated);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.current(), 0);
        const QImage before = chart.grab().toImage();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 1);
        QVERIFY2(chart.grab().toImage() != before, "the focus can't be seen");
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().first().toInt(), 1);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 3);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(activated.takeFirst().first().toInt(), 2);
        QCOMPARE(moved.count(), 5);
    }

    void screenReadersHearName_Role_AndBars()
    {
        ChartWidget chart;
        chart.setTitle(u"Accounts per quarter"_s);
        chart.setChart(waterfall());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name), u"Accounts per quarter"_s);
        QCOMPARE(accessible->text(QAccessible::Description),
                 u"Start: 100; Lost: −21; New: +20; End: 99"_s);
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY(accessible->text(QAccessible::Description).startsWith(u"Start: 100\n"));
    }

    void tipsAreNeverHtml()
    {
        ChartWidget chart;
        chart.setChart(waterfall());
        QCOMPARE(chart.detail(1), u"Lost: −21\n<img src='x.png'> & more"_s);
        const QString tip = plainToolTip(chart.detail(1));
        QVERIFY(tip.contains(u"&lt;img src="));
        QVERIFY(!tip.contains(u"<img"));
        QCOMPARE(chart.detail(9), QString());
        QCOMPARE(plainToolTip({}), QString());
    }

    void selectionSurvivesNewNumbers()
    {
        ChartWidget chart;
        chart.setChart(waterfall());
        chart.setSelected(3);
        chart.setChart(waterfall());
        QCOMPARE(chart.selected(), 3);
        WaterfallChartData shorter = waterfall();
        shorter.steps.resize(2);
        chart.setChart(shorter);
        QCOMPARE(chart.selected(), -1);
        chart.setSelected(7);
        QCOMPARE(chart.selected(), -1);
    }

    void takenAlong()
    {
        const QTemporaryDir dir;
        ChartWidget chart;
        chart.setTitle(u"Accounts"_s);
        chart.setChart(waterfall());
        chart.setNote(u"number of accounts"_s);
        using Format = TakeAlong::Format;
        const TakeAlong &take = chart.takeAlong();
        QVERIFY(take.save(dir.filePath(u"a.png"_s), Format::Png));
        const QSize size = QImage(dir.filePath(u"a.png"_s)).size();
        QCOMPARE(size.width(), 1984);
        QVERIFY(size.height() > 1024 + 50); // title and note stand above
        QVERIFY(take.save(dir.filePath(u"a.svg"_s), Format::Svg));
        QFile svg(dir.filePath(u"a.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawn = svg.readAll();
        QVERIFY(drawn.contains(">number of accounts</text>"));
        QVERIFY(drawn.contains("Accounts</text>"));
        QVERIFY(take.save(dir.filePath(u"a.csv"_s), Format::Csv));
        QFile csv(dir.filePath(u"a.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(),
                 QByteArray("Movement,Accounts\r\nStart,100\r\nLost,-21\r\nNew,20\r\nEnd,99\r\n"));
        const auto refused = take.save(dir.filePath(u"no/such/a.png"_s), Format::Png);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        const QString own = dir.filePath(u"w.mainstay"_s);
        const FixedClock clock(test::fixedNow());
        QVERIFY(workspace::create(own, {clock, u"tester"_s}, test::testSettings()).ok());
        const WorkspaceSession session(own, clock, u"tester"_s);
        QVERIFY(!take.save(own, Format::Csv));
        take.copyCsv();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Movement,"));
        take.copyPicture();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), size);
    }

    void menuOffersToTakeItAlong()
    {
        ChartWidget chart;
        chart.setChart(waterfall());
        chart.resize(600, 300);
        chart.show();
        QContextMenuEvent event(QContextMenuEvent::Mouse, {20, 20},
                                chart.mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(&chart, &event);
        auto *menu = chart.findChild<QMenu *>();
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        QCOMPARE(texts.size(), 5);
        menu->close();
    }

    void menuOpensByKeyAndButton()
    {
        ChartWidget chart;
        chart.setChart(waterfall());
        chart.resize(600, 300);
        QToolButton *button = chart.takeAlong().makeButton(&chart);
        chart.takeAlong().setButtonTitle(u"Accounts"_s);
        QVERIFY(button->accessibleName().contains(u"Accounts"_s));
        QCOMPARE(button->menu()->actions().size(), 6);
        chart.show();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        for (const auto &[key, modifier] : {std::pair(Qt::Key_F10, Qt::ShiftModifier), std::pair(Qt::Key_Menu, Qt::NoModifier)}) {
            QTest::keyClick(&chart, key, modifier);
            QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            menu->actions()[1]->trigger(); // the data
            menu->close();
            QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Movement,"));
            QGuiApplication::clipboard()->clear();
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
    }

    void smallMultiplesAnswerToMouseAndKeys()
    {
        MultiplesData data;
        for (const QString &name : {u"A"_s, u"<b>B</b>"_s, u"C"_s, u"D"_s, u"E"_s})
            data.groups.push_back({name, u"90.0%"_s, {{u"2026 Q1"_s, 0.8, u"80.0%"_s, u"8 kept / 10"_s}, {u"2026 Q2"_s, 0.9, u"90.0%"_s, {}}}});
        MultiplesWidget charts;
        charts.setData(data);
        charts.resize(900, charts.heightForWidth(900));
        charts.show();
        QVERIFY(QTest::qWaitForWindowActive(&charts));
        QCOMPARE(charts.cells().columns, 3);
        QSignalSpy activated(&charts, &MultiplesWidget::activated);
        QTest::mouseClick(&charts, Qt::LeftButton, {}, charts.cells().cells[1].box.center().toPoint());
        QCOMPARE(activated.takeFirst().first().toInt(), 1);
        QCOMPARE(charts.selected(), 1);
        charts.setFocus();
        QTest::keyClick(&charts, Qt::Key_Down);
        QCOMPARE(charts.current(), 4);
        QTest::keyClick(&charts, Qt::Key_Down); // there is no row below
        QCOMPARE(charts.current(), 4);
        QTest::keyClick(&charts, Qt::Key_Up);
        QTest::keyClick(&charts, Qt::Key_Left);
        QTest::keyClick(&charts, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().first().toInt(), 0);
        QCOMPARE(charts.detail(1, 0), u"<b>B</b>\n2026 Q1: 8 kept / 10"_s);
        QCOMPARE(charts.detail(1), u"<b>B</b>\n2026 Q1: 8 kept / 10\n2026 Q2: 90.0%"_s);
        QVERIFY(charts.accessibleDescription().startsWith(u"A\n2026 Q1"));
        QVERIFY(charts.accessibleDescription().contains(u"E: 90.0%"));
        QTest::mouseMove(&charts, charts.cells().cells[2].chart.columns[1].hit.center().toPoint());
        const QImage hovered = charts.grab().toImage();
        QTest::mouseMove(&charts, QPoint(charts.width() - 1, charts.height() - 1));
        QTRY_VERIFY(charts.grab().toImage() != hovered);
    }

    void stripReadsAsAFormula()
    {
        FormulaStrip strip;
        strip.setTerms({{{}, u"100"_s, u"start"_s, true, ChartInk::Total},
                        {u"−"_s, u"21"_s, u"lost"_s, true, ChartInk::Negative},
                        {u"="_s, u"79"_s, u"kept"_s, false, {}}});
        QCOMPARE(strip.asText(), u"100 start − 21 lost = 79 kept"_s);
        QCOMPARE(strip.accessibleDescription(), strip.asText());
        auto *lost = strip.findChild<QAbstractButton *>(u"term1"_s);
        QCOMPARE(lost->accessibleName(), u"21 lost"_s);
        QCOMPARE(strip.findChild<QAbstractButton *>(u"term2"_s)->focusPolicy(), Qt::NoFocus);
    }

    void stripTermsAnswerToMouseAndKeys()
    {
        FormulaStrip strip;
        strip.setTerms(
            {{{}, u"100"_s, u"start"_s, true, {}}, {u"−"_s, u"21"_s, u"lost"_s, true, {}}});
        strip.show();
        QSignalSpy activated(&strip, &FormulaStrip::termActivated);
        auto *first = strip.findChild<QAbstractButton *>(u"term0"_s);
        auto *second = strip.findChild<QAbstractButton *>(u"term1"_s);
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(strip.selected(), 1);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(strip.selected(), 0);
        QVERIFY(!second->isChecked());
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY2(first->isChecked(), "a second press must not take the mark away");
        QCOMPARE(activated.count(), 3);
    }

    void stripWrapsInsteadOfBeingCut()
    {
        FormulaStrip strip;
        std::vector<FormulaTerm> terms;
        for (int i = 0; i < 6; ++i)
            terms.push_back({u"+"_s, u"1 000"_s, u"a hosszú magyar címke"_s, true, {}});
        strip.setTerms(terms);
        QVERIFY(strip.heightForWidth(300) > 2 * strip.heightForWidth(2000));
        strip.resize(300, strip.heightForWidth(300));
        strip.show();
        for (const QAbstractButton *term : strip.findChildren<QAbstractButton *>())
            QVERIFY(strip.rect().contains(term->geometry()));
    }
};

QTEST_MAIN(TestChartWidget)
#include "tst_chartwidget.moc"
