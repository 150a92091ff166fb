// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/retention/fileworkspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formulastrip.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/style.h"
#include "ui/retention/caveatlist.h"
#include "ui/retention/chartpanel.h"
#include "ui/retention/formulatable.h"
#include "ui/retention/movementpanel.h"
#include "ui/retention/retentionboard.h"
#include "ui/retention/retentionpage.h"
#include "ui/common/segmentedswitch.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

namespace {

/// A page that is shown and has its report.
struct Shown
{
    template <typename Fill>
    explicit Shown(Fill fill)
        : file(fill)
        , page(file.session())
    {
        page.resize(1104, 736);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no active window");
        page.activate();
    }
    bool isReady() const { return page.board().isVisible(); }
    RetentionBoard &board() { return page.board(); }
    QString figure(RetentionRatio ratio) { return board().formulas().row(ratio)->line().figure; }
    QString numbers(RetentionRatio ratio) { return board().formulas().row(ratio)->line().numbers; }
    bool listShown() const { return page.movements().isVisible(); }
    QStringList names()
    {
        QStringList names;
        const auto *model = page.movements().view().model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    FileWorkspace file;
    RetentionPage page;
};

QAbstractButton *term(Shown &shown, int index)
{
    return shown.board().strip().findChild<QAbstractButton *>(u"term%1"_s.arg(index));
}

void clickBar(ChartWidget &chart, size_t bar)
{
    QTest::mouseClick(&chart, Qt::LeftButton, {},
                      chart.chartLayout().columns.at(bar).hit.center().toPoint());
}

} // namespace

class TestRetentionPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"mainstay-test"_s);
        QApplication::setApplicationName(u"tst_retentionpage"_s);
        QApplication::setStyle(new Style);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void theVectorOfAHundredIsShown()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        ChartWidget &chart = shown.board().quarterPanel().chart();
        QVERIFY(chart.hasFocus());
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(shown.page.view().quarter, std::optional(Quarter {2025, 4}));
        QCOMPARE(shown.board().strip().asText(),
                 u"100 At the start − 21 Lost + 20 New + 0 Back = 99 At the end"_s);
        QCOMPARE(shown.figure(RetentionRatio::Simple), u"99.0%"_s);
        QCOMPARE(shown.numbers(RetentionRatio::Simple), u"99 at the end / 100 at the start"_s);
        QCOMPARE(shown.figure(RetentionRatio::Adjusted), u"79.0%"_s);
        QCOMPARE(shown.figure(RetentionRatio::LogoChurn), u"21.0%"_s);
        QCOMPARE(shown.figure(RetentionRatio::LostToAcquired), u"105.0%"_s);
        QCOMPARE(shown.figure(RetentionRatio::GrossRevenue), u"79.0%"_s);
        QCOMPARE(shown.numbers(RetentionRatio::GrossRevenue),
                 u"($1.2M − $0 − $252K) / $1.2M"_s.replace(u'$', u'€'));
        QCOMPARE(shown.figure(RetentionRatio::Quick), u"1.0×"_s);
        const QStringList caveats = shown.board().caveats().sentences();
        QCOMPARE(caveats.size(), 1);
        QVERIFY(caveats[0].contains(u"99.0%"_s) && caveats[0].contains(u"79.0%"_s));
    }

    void lostListsExactlyThoseLost()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        clickBar(shown.board().quarterPanel().chart(), 3);
        QTest::mouseClick(term(shown, 1), Qt::LeftButton);
        QTRY_VERIFY(shown.listShown());
        const auto *model = shown.page.movements().view().model();
        QCOMPARE(model->rowCount(), 21);
        QTRY_VERIFY(!shown.names().contains(QString()));
        for (const QString &name : shown.names())
            QVERIFY2(name.startsWith(u"Lost"_s), qPrintable(name));
        QCOMPARE(shown.page.movements().title(), u"Accounts lost in 2025 Q4"_s);
        QVERIFY(shown.page.movements().summary().startsWith(u"21 "_s));
        QVERIFY(shown.page.movements().summary().contains(u"−€252,000"_s));
        QCOMPARE(model->index(0, 1).data().toString(), u"€12,000"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"–"_s);
        QCOMPARE(model->index(0, 3).data().toString(), u"−€12,000"_s);
        QCOMPARE(shown.board().logoPanel().chart().selected(), 1);
        const QAbstractItemModelTester tester(shown.page.movements().view().pagedModel());
    }

    void changedExchangeRateIsABarOfItsOwn()
    {
        const Currency usd = Currency::fromCode(u"USD").value();
        Shown shown([&usd](Connection &db) {
            const ProductId product = addProduct(db);
            addPaying(db, product, u"Abroad"_s, {{QDate(2025, 2, 1), {}, 10'000'00}}, usd);
            addPaying(db, product, u"Here"_s, {{QDate(2025, 2, 1), {}, 10'000'00}});
            QVERIFY(workspace::saveExchangeRate(db, {usd, 900'000}).ok());
            QVERIFY(workspace::saveExchangeRate(db, {usd, 800'000, QDate(2026, 2, 1)}).ok());
        });
        QTRY_VERIFY(shown.isReady());
        ChartWidget &chart = shown.board().arrPanel().chart();
        QCOMPARE(chart.count(), 8);
        chart.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTRY_VERIFY(shown.listShown());
        QVERIFY2(shown.page.movements().summary().contains(u"−€1,000"_s), qPrintable(shown.page.movements().summary()));
        QCOMPARE(shown.page.movements().view().model()->rowCount(), 1);
        // The quarter before knew one rate: no such bar.
        QTest::keyClick(&shown.board().quarterPanel().chart(), Qt::Key_Left);
        QTRY_COMPARE(chart.count(), 7);
    }

    void everyBarListsWhatItShows_data()
    {
        QTest::addColumn<int>("bar");
        QTest::addColumn<int>("accounts");
        QTest::addColumn<QString>("sum");
        QTest::newRow("opening") << 0 << 3 << u"€60,000"_s;
        QTest::newRow("new") << 1 << 1 << u"+€5,000"_s;
        QTest::newRow("back") << 2 << 0 << u"€0"_s;
        QTest::newRow("expansion") << 3 << 1 << u"+€7,000"_s;
        QTest::newRow("contraction") << 4 << 1 << u"−€4,000"_s;
        QTest::newRow("churned") << 5 << 1 << u"−€20,000"_s;
        QTest::newRow("closing") << 6 << 3 << u"€48,000"_s;
    }

    void everyBarListsWhatItShows()
    {
        QFETCH(int, bar);
        QFETCH(int, accounts);
        QFETCH(QString, sum);
        Shown shown([](Connection &db) {
            const ProductId product = addProduct(db);
            const QDate begin(2025, 2, 1);
            const QDate change(2026, 2, 1);
            addPaying(db, product, u"Grows"_s,
                      {{begin, change, 20'000'00}, {change, {}, 27'000'00}});
            addPaying(db, product, u"Shrinks"_s,
                      {{begin, change, 20'000'00}, {change, {}, 16'000'00}});
            addPaying(db, product, u"Leaves"_s, {{begin, change, 20'000'00}});
            addPaying(db, product, u"Comes"_s, {{change, {}, 5'000'00}});
        });
        QTRY_VERIFY(shown.isReady());
        ChartWidget &chart = shown.board().arrPanel().chart();
        chart.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&chart, Qt::Key_Home);
        for (int i = 0; i < bar; ++i)
            QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTRY_VERIFY(shown.listShown());
        QCOMPARE(shown.page.movements().view().model()->rowCount(), accounts);
        const QString summary = shown.page.movements().summary();
        QVERIFY2(summary.contains(u' ' + sum), qPrintable(summary));
        QCOMPARE(chart.selected(), bar);
    }

    void nothingToDivideByIsNotAvailable()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        ChartWidget &chart = shown.board().quarterPanel().chart();
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(shown.page.view().quarter, std::optional(Quarter {2025, 1}));
        QCOMPARE(chart.asTable().rows[0][1], u"n/a"_s);
        for (const RetentionRatio ratio : {RetentionRatio::Adjusted, RetentionRatio::Simple,
                                           RetentionRatio::GrossRevenue, RetentionRatio::Quick})
            QCOMPARE(shown.figure(ratio), u"n/a"_s);
        QCOMPARE(shown.figure(RetentionRatio::LostToAcquired), u"0.0%"_s);
    }

    void fewAccountsComeWithTheirFraction()
    {
        Shown shown([](Connection &db) {
            const ProductId product = addProduct(db);
            for (int i = 0; i < 18; ++i)
                addPaying(db, product, u"Account %1"_s.arg(i),
                          {{QDate(2025, 5, 1), i == 0 ? QDate(2026, 2, 1) : QDate()}});
        });
        QTRY_VERIFY(shown.isReady());
        QCOMPARE(shown.figure(RetentionRatio::Adjusted), u"94.4% (17/18)"_s);
        QVERIFY(shown.figure(RetentionRatio::GrossRevenue).contains(u"18"_s));
        QCOMPARE(shown.board().quarterPanel().chart().asTable().rows.last()[1], u"94.4% (17/18)"_s);
    }

    void chartsTellScreenReadersTheirValues()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        ChartWidget &chart = shown.board().quarterPanel().chart();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QVERIFY(interface->text(QAccessible::Name).contains(u"Logo retention"_s));
        QVERIFY(interface->text(QAccessible::Description).contains(u"2025 Q4: 79.0%"_s));
    }

    void theSwitchChangesTheFigure()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        auto *metric = shown.page.findChild<SegmentedSwitch *>(u"retentionMetric"_s);
        QTest::mouseClick(metric->segment(int(RetentionRatio::Simple)), Qt::LeftButton);
        QCOMPARE(shown.page.view().metric, RetentionRatio::Simple);
        QCOMPARE(shown.board().quarterPanel().chart().asTable().rows[3],
                 (QStringList {u"2025 Q4"_s, u"99.0%"_s}));
        QTest::keyClick(metric->segment(int(RetentionRatio::Simple)), Qt::Key_Left);
        QCOMPARE(shown.page.view().metric, RetentionRatio::NetRevenue);
    }

    void theRangeKeepsTheQuarter()
    {
        Shown shown([](Connection &db) {
            const ProductId product = addProduct(db);
            addPaying(db, product, u"Old"_s, {{QDate(2020, 1, 1), {}}});
        });
        QTRY_VERIFY(shown.isReady());
        ChartWidget &chart = shown.board().quarterPanel().chart();
        QCOMPARE(chart.count(), 8);
        QTest::keyClick(&chart, Qt::Key_Left);
        auto *range = shown.page.findChild<QComboBox *>(u"retentionRange"_s);
        QTest::keyClick(range, Qt::Key_End);
        QCOMPARE(chart.count(), 25);
        QCOMPARE(chart.selected(), 23);
        QCOMPARE(shown.page.view().quarter, std::optional(Quarter {2025, 4}));
    }

    void whatWasSeenIsRemembered()
    {
        {
            Shown shown(fillHundred);
            QTRY_VERIFY(shown.isReady());
            clickBar(shown.board().quarterPanel().chart(), 3);
            QTest::mouseClick(term(shown, 2), Qt::LeftButton);
            QTRY_VERIFY(shown.listShown());
            QCOMPARE(shown.page.saveState(), QByteArray("adjusted_retention last8 2025Q4 new quarters presence established tier account"));
        }
        Shown again(fillHundred);
        QTRY_VERIFY(again.listShown());
        QCOMPARE(again.page.movements().title(), u"New accounts in 2025 Q4"_s);
        again.page.restoreState("net_revenue_retention all 2025Q2 -");
        QCOMPARE(again.page.view().metric, RetentionRatio::NetRevenue);
        QVERIFY(!again.listShown());
        QCOMPARE(again.board().quarterPanel().chart().selected(), 1);
    }

    void theListIsReachedAndLeftByKeyboard()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        QSignalSpy requested(&shown.page, &Page::accountRequested);
        shown.page.findHere();
        QTRY_VERIFY(shown.listShown());
        PagedTableView &view = shown.page.movements().view();
        QTRY_VERIFY(view.hasFocus());
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<AccountId>(), shown.page.currentAccount());
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!shown.listShown());
        QVERIFY(shown.board().quarterPanel().chart().hasFocus());
        QCOMPARE(shown.page.view().bucket, std::nullopt);
    }

    void tabGoesDownThePage()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        clickBar(shown.board().quarterPanel().chart(), 3);
        QTest::mouseClick(term(shown, 1), Qt::LeftButton);
        QTRY_VERIFY(shown.listShown());
        shown.board().quarterPanel().chart().setFocus();
        QList<QWidget *> order;
        for (int i = 0; i < 18; ++i) {
            order.append(shown.page.focusWidget());
            QTest::keyClick(shown.page.focusWidget(), Qt::Key_Tab);
        }
        QList<qsizetype> places;
        for (QWidget *widget : std::initializer_list<QWidget *> {
                 &shown.board().quarterPanel().chart(), term(shown, 0), term(shown, 4),
                 &shown.board().logoPanel().chart(), &shown.board().arrPanel().chart(),
                 &shown.page.movements().view()})
            places.append(order.indexOf(widget));
        QVERIFY(!places.contains(-1));
        QVERIFY(std::is_sorted(places.begin(), places.end()));
    }

    void theTableStandsInForTheChart()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        ChartPanel &panel = shown.board().logoPanel();
        const QAbstractItemModelTester tester(panel.table().model());
        QTest::mouseClick(panel.tableButton(), Qt::LeftButton);
        QVERIFY(panel.table().isVisible());
        QCOMPARE(panel.table().model()->rowCount(), 5);
        panel.table().setFocus();
        panel.table().selectRow(4);
        QTest::keyClick(&panel.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"At the end\t99\n"_s);
        QTest::keyClick(&panel.table(), Qt::Key_Return);
        QTRY_VERIFY(shown.listShown());
        QCOMPARE(shown.page.view().bucket, std::optional(RetentionBucket::End));
    }

    void whatChangesIsShown()
    {
        Shown shown(fillHundred);
        QTRY_VERIFY(shown.isReady());
        QCOMPARE(shown.board().strip().terms()[2].value, u"0"_s);
        term(shown, 2)->setFocus();
        auto written = shown.file.session().write(
            {u"test.add"_s, {}}, [](Connection &db, const WriteContext &) -> Result<void> {
                addPaying(db, ProductId(1), u"Fresh"_s, {{QDate(2026, 2, 2), {}}});
                return {};
            });
        QTRY_COMPARE(shown.board().strip().terms()[2].value, u"1"_s);
        QVERIFY(written.result().ok());
        QVERIFY(term(shown, 2)->hasFocus());
    }

    void headerSortsTheList()
    {
        Shown shown([](Connection &db) {
            const ProductId product = addProduct(db);
            addPaying(db, product, u"Zeta"_s, {{QDate(2025, 5, 1), {}, 300'00}});
            addPaying(db, product, u"alpha"_s, {{QDate(2025, 5, 1), {}, 200'00}});
            addPaying(db, product, u"Beta"_s, {{QDate(2025, 5, 1), {}, 900'00}});
        });
        QTRY_VERIFY(shown.isReady());
        QTest::mouseClick(term(shown, 0), Qt::LeftButton);
        QTRY_VERIFY(shown.listShown());
        QTRY_COMPARE(shown.names(), (QStringList {u"Beta"_s, u"Zeta"_s, u"alpha"_s}));
        Q_EMIT shown.page.movements().view().sortRequested(0, Qt::AscendingOrder);
        QTRY_COMPARE(shown.names(), (QStringList {u"alpha"_s, u"Beta"_s, u"Zeta"_s}));
    }

    void withoutSubscriptionsImportIsOffered()
    {
        Shown shown([](Connection &) {});
        QSignalSpy requested(&shown.page, &Page::sectionRequested);
        const auto button = [&]() -> QPushButton * {
            for (auto *candidate : shown.page.findChildren<QPushButton *>(u"emptyAction"_s)) {
                if (candidate->isVisible())
                    return candidate;
            }
            return nullptr;
        };
        QTRY_VERIFY(button());
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toString(), u"import"_s);
        shown.page.findHere();
        QVERIFY(!shown.listShown());
    }

    void aMissingRateIsNamed()
    {
        Shown shown([](Connection &db) {
            const ProductId product = addProduct(db);
            addPaying(db, product, u"Here"_s, {{QDate(2025, 5, 1), {}}});
            addPaying(db, product, u"There"_s, {{QDate(2025, 5, 1), {}}},
                      Currency::fromCode(u"SEK").value());
        });
        const auto problem = [&]() -> QString {
            for (const auto *state : shown.page.findChildren<EmptyState *>()) {
                if (state->isVisible())
                    return state->accessibleName();
            }
            return {};
        };
        QTRY_VERIFY(problem().contains(u"SEK"_s));
        QVERIFY(problem().contains(u"EUR"_s));
    }
};

QTEST_MAIN(TestRetentionPage)
#include "tst_retentionpage.moc"
