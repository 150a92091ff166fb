// SPDX-License-Identifier: Apache-2.0
#include "core/deck/charttable.h"
#include "core/deck/workbook.h"
#include "tests/core/deck/officefile.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace mainstay::deck;
using mainstay::test::OfficeFile;

namespace {

OfficeFile workbookOf(const Chart &chart)
{
    return OfficeFile(chartWorkbook(chartTable(chart)).value(), u"book.xlsx"_s);
}

Chart bars(const QStringList &categories, std::vector<ChartValue> values)
{
    return {.kind = ChartKind::Bars, .title = u"Use"_s, .categories = categories, .series = {{u"Share"_s, std::move(values)}}};
}

Chart bridge(std::vector<ChartValue> values, std::set<int> totals)
{
    QStringList categories;
    for (size_t i = 0; i < values.size(); ++i)
        categories += QString::number(i);
    return {.kind = ChartKind::Bridge, .categories = categories, .series = {{u"ARR"_s, std::move(values)}}, .totals = std::move(totals),
            .bridge = {u"Base"_s, u"Total"_s, u"Rise"_s, u"Fall"_s}};
}

/// The column in a line; "-" where a value is missing.
QString column(const ChartTable &table, size_t index)
{
    QStringList texts;
    for (const ChartValue &value : table.columns[index].values)
        texts += value ? QString::fromLatin1(numberText(*value)) : u"-"_s;
    return table.columns[index].name + u": "_s + texts.join(u' ');
}

} // namespace

class TestDeckWorkbook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsThePlottedCells();
    void aMissingValueIsAMissingCell();
    void isValid_data();
    void isValid();
    void textsAreNeverRead();
    void anEmptyTableIsAWorkbook();
    void equalTablesGiveEqualBytes();
    void bridgeFloats();
    void bridgeBelowZeroIsColumns();
    void bridgeWithAGap();
    void targetIsAColumn();
    void ringHasNoNegativePart();
    void surplusIsLeftOut();
    void pointsAreFound();
    void cellsHaveNames();
};

void TestDeckWorkbook::holdsThePlottedCells()
{
    const OfficeFile book = workbookOf(bars({u"Seats"_s, u"API"_s}, {0.25, -3}));
    QCOMPARE(book.check(), QString());
    const QByteArray sheet = book.part("xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<c r=\"B1\" t=\"s\"><v>0</v></c>"));
    QVERIFY(sheet.contains("<c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>0.25</v></c>"));
    QVERIFY(sheet.contains("<c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" s=\"1\"><v>-3</v></c>"));
    QVERIFY(book.part("xl/sharedStrings.xml").contains("<si><t>Share</t></si><si><t>Seats</t></si><si><t>API</t></si>"));
}

void TestDeckWorkbook::aMissingValueIsAMissingCell()
{
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    const OfficeFile book = workbookOf(bars({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {1, std::nullopt, notANumber}));
    const QByteArray sheet = book.part("xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("r=\"B2\""));
    QVERIFY(!sheet.contains("r=\"B3\"") && !sheet.contains("r=\"B4\"") && !sheet.contains("r=\"B5\""));
    QVERIFY(sheet.contains("r=\"A5\""));
    QVERIFY(!sheet.contains("nan"));
}

void TestDeckWorkbook::isValid_data()
{
    QTest::addColumn<QStringList>("categories");
    QTest::addColumn<int>("series");
    QTest::newRow("one") << QStringList {u"a"_s} << 1;
    QTest::newRow("none") << QStringList() << 0;
    QTest::newRow("hostile") << QStringList {u"=1+1"_s, u"<&>\"']]>"_s, u"{{x}}"_s, u"工数"_s, QString(QChar(0xd800)), QString(u"\0\x1b"_s), u"a\nb"_s} << 3;
    QTest::newRow("many") << QStringList(40, u"x"_s) << 30;
}

void TestDeckWorkbook::isValid()
{
    QFETCH(const QStringList, categories);
    QFETCH(const int, series);
    if (!OfficeFile::hasSchemas())
        QSKIP("the schemas of ISO 29500 or xmllint are not here");
    Chart chart {.kind = ChartKind::Columns, .categories = categories, .numberFormat = u"#,##0.0 \"€\""_s};
    for (int i = 0; i < series; ++i)
        chart.series.push_back({u"Series %1"_s.arg(i), std::vector<ChartValue>(size_t(categories.size()), 1.5)});
    const QString said = workbookOf(chart).validate();
    QVERIFY2(said.endsWith(u" 0 invalid"_s), qPrintable(said));
}

void TestDeckWorkbook::textsAreNeverRead()
{
    const OfficeFile book = workbookOf(bars({u"=HYPERLINK(\"x\")"_s, u"_x0041_"_s, u" a \n b "_s}, {1, 2, 3}));
    const QByteArray sheet = book.part("xl/worksheets/sheet1.xml");
    QVERIFY(!sheet.contains("<f>"));
    const QByteArray texts = book.part("xl/sharedStrings.xml");
    QVERIFY(texts.contains("<t>=HYPERLINK(&quot;x&quot;)</t>"));
    QVERIFY(texts.contains("<t>_x005F_x0041_</t>")); // or a spreadsheet would show A
    QVERIFY(texts.contains("<t>a b</t>"));
}

void TestDeckWorkbook::anEmptyTableIsAWorkbook()
{
    const OfficeFile book = workbookOf({});
    QCOMPARE(book.check(), QString());
    QVERIFY(book.part("xl/worksheets/sheet1.xml").contains("<sheetData>"));
}

void TestDeckWorkbook::equalTablesGiveEqualBytes()
{
    const ChartTable table = chartTable(bars({u"a"_s, u"b"_s}, {1, 2}));
    QCOMPARE(chartWorkbook(table).value(), chartWorkbook(table).value());
}

void TestDeckWorkbook::bridgeFloats()
{
    const Chart chart = bridge({100, 20, -50, 70}, {0, 3});
    QVERIFY(isDrawnAsBridge(chart));
    const ChartTable table = chartTable(chart);
    QCOMPARE(table.columns.size(), size_t(4));
    QCOMPARE(column(table, 0), u"Base: - 100 70 -"_s);
    QCOMPARE(column(table, 1), u"Total: 100 - - 70"_s);
    QCOMPARE(column(table, 2), u"Rise: - 20 - -"_s);
    QCOMPARE(column(table, 3), u"Fall: - - 50 -"_s);
}

void TestDeckWorkbook::bridgeBelowZeroIsColumns()
{
    const Chart chart = bridge({10, -30, 5, -15}, {0, 3});
    QVERIFY(!isDrawnAsBridge(chart));
    const ChartTable table = chartTable(chart);
    QCOMPARE(table.columns.size(), size_t(1));
    QCOMPARE(column(table, 0), u"ARR: 10 -30 5 -15"_s);
}

void TestDeckWorkbook::bridgeWithAGap()
{
    const ChartTable table = chartTable(bridge({100, std::nullopt, 30}, {0}));
    QCOMPARE(column(table, 0), u"Base: - - 100"_s); // the level stays
    QCOMPARE(column(table, 2), u"Rise: - - 30"_s);
}

void TestDeckWorkbook::targetIsAColumn()
{
    Chart chart = bars({u"a"_s, u"b"_s}, {1, 2});
    chart.target = ChartTarget {u"Target"_s, 5};
    QCOMPARE(chartTable(chart).columns.size(), size_t(1)); // no line across horizontal bars
    chart.kind = ChartKind::Line;
    QCOMPARE(column(chartTable(chart), 1), u"Target: 5 5"_s);
}

void TestDeckWorkbook::ringHasNoNegativePart()
{
    Chart chart = bars({u"a"_s, u"b"_s}, {1, -2});
    chart.kind = ChartKind::Doughnut;
    QCOMPARE(column(chartTable(chart), 0), u"Share: 1 -"_s);
}

void TestDeckWorkbook::surplusIsLeftOut()
{
    Chart chart = bars(QStringList(2'000, u"a"_s), {1});
    chart.series.resize(40);
    const ChartTable table = chartTable(chart);
    QCOMPARE(table.categories.size(), 1'000);
    QCOMPARE(table.columns.size(), size_t(24));
    QCOMPARE(table.columns.back().values.size(), size_t(1'000));
}

void TestDeckWorkbook::pointsAreFound()
{
    QVERIFY(!hasPoint({}));
    QVERIFY(!hasPoint(bars({u"a"_s}, {std::nullopt})));
    QVERIFY(!hasPoint(bars({}, {1}))); // a value without a category
    QVERIFY(!hasPoint(bars({u"a"_s}, {std::numeric_limits<double>::infinity()})));
    QVERIFY(hasPoint(bars({u"a"_s}, {0})));
    Chart ring = bars({u"a"_s}, {0});
    ring.kind = ChartKind::Doughnut;
    QVERIFY(!hasPoint(ring)); // nothing could be seen
}

void TestDeckWorkbook::cellsHaveNames()
{
    QCOMPARE(cellName(0, 0), QByteArray("A1"));
    QCOMPARE(cellName(1, 2), QByteArray("B3"));
    QCOMPARE(cellName(25, 999), QByteArray("Z1000"));
    QCOMPARE(numberText(0.1), QByteArray("0.1"));
    QCOMPARE(numberText(1e21), QByteArray("1e+21"));
    QCOMPARE(numberText(12345678.25), QByteArray("12345678.25"));
}

QTEST_GUILESS_MAIN(TestDeckWorkbook)
#include "tst_deckworkbook.moc"
