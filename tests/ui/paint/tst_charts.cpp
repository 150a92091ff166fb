// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/axis.h"
#include "ui/paint/barlist.h"
#include "ui/paint/chartlabels.h"
#include "ui/paint/chartpicture.h"
#include "ui/paint/charttable.h"
#include "ui/paint/fonts.h"
#include "ui/paint/heatmap.h"
#include "ui/paint/multiples.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

WaterfallChartData randomWaterfall(QRandomGenerator &random)
{
    using Kind = WaterfallStep::Kind;
    WaterfallChartData data;
    data.tickText = [](double v) { return QString::number(v); };
    data.steps.push_back(
        {Kind::Start, u"Opening"_s, double(random.bounded(1, 2'000'000)), u"1.2M"_s, {}});
    const int movements = random.bounded(0, 7);
    for (int i = 0; i < movements; ++i) {
        const double amount = random.bounded(-300'000, 300'000);
        data.steps.push_back(
            {Kind::Movement, u"Bővülés a meglévő ügyfeleknél"_s, amount, u"+1.2M"_s, {}});
    }
    data.steps.push_back({Kind::End, u"期末の契約金額合計"_s, -1, u"1.3M"_s, {}});
    return data;
}

QuarterChartData randomQuarters(QRandomGenerator &random)
{
    QuarterChartData data;
    data.form = random.bounded(2) == 0 ? ChartLayout::Form::Bars : ChartLayout::Form::Line;
    data.tickText = [](double v) -> QString { return QString::number(v * 100) + u'%'; };
    const int count = random.bounded(0, 41);
    for (int i = 0; i < count; ++i) {
        QuarterValue quarter {
            u"FY%1 Q%2"_s.arg(20 + i / 4).arg(i % 4 + 1), {}, u"n/a"_s, {}, i + 1 == count};
        if (random.bounded(8) != 0) {
            quarter.value = random.bounded(1.4);
            quarter.valueText = QString::number(*quarter.value * 100, 'f', 1) + u'%';
        }
        data.quarters.push_back(quarter);
    }
    return data;
}

QRectF randomBounds(QRandomGenerator &random)
{
    return {double(random.bounded(50)), double(random.bounded(50)),
            double(random.bounded(160, 1600)), double(random.bounded(120, 700))};
}

bool overlap(const ChartLabel &a, const ChartLabel &b)
{
    return !a.text.isEmpty() && !b.text.isEmpty()
        && a.rect.adjusted(0, 1, 0, -1).intersects(b.rect.adjusted(0, 1, 0, -1));
}

/// Everything that holds for any column chart; the answer names what does not.
QString fault(const ChartLayout &layout)
{
    const QRectF bounds = layout.bounds.adjusted(-0.5, -0.5, 0.5, 0.5);
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const ChartColumn &column = layout.columns[i];
        if (!column.bar.isNull() && !bounds.contains(column.bar))
            return u"bar %1 outside"_s.arg(i);
        if (!column.bar.isNull()
            && (column.bar.left() < column.hit.left() - 1
                || column.bar.right() > column.hit.right() + 1)
            && layout.form == ChartLayout::Form::Bars)
            return u"bar %1 outside its column"_s.arg(i);
        for (const ChartLabel *label : {&column.value, &column.category}) {
            if (!label->text.isEmpty()
                && (label->rect.left() < bounds.left() || label->rect.right() > bounds.right()))
                return u"label %1 '%2' outside"_s.arg(i).arg(label->text);
        }
        for (size_t j = i + 1; j < layout.columns.size(); ++j) {
            if (overlap(column.value, layout.columns[j].value))
                return u"values %1 and %2 overlap"_s.arg(i).arg(j);
            if (overlap(column.category, layout.columns[j].category))
                return u"categories %1 and %2 overlap"_s.arg(i).arg(j);
        }
    }
    return {};
}

/// What an XML reader has against it; nothing when it can be read.
QString xmlFault(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    return reader.errorString();
}

/// How far an SVG is from a picture, in steps of grey a pixel.
double difference(const QImage &picture, const QByteArray &svg)
{
    QImage rendered(picture.size(), QImage::Format_ARGB32_Premultiplied);
    rendered.fill(Qt::magenta);
    QPainter painter(&rendered);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    qint64 sum = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            sum += std::abs(qGray(picture.pixel(x, y)) - qGray(rendered.pixel(x, y)));
    }
    return double(sum) / (double(picture.width()) * picture.height());
}

/// The slow way to find a column.
int bruteForce(const ChartLayout &layout, QPointF point)
{
    int found = -1;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const QRectF hit = layout.columns[i].hit;
        const bool inside = point.x() >= hit.x() && point.x() < hit.x() + hit.width()
            && point.y() >= hit.y() && point.y() < hit.y() + hit.height();
        if (inside && found >= 0)
            return -2; // two answer to one point
        if (inside)
            found = int(i);
    }
    return found;
}

} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void axisStepsAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("steps");
        QTest::addColumn<double>("expectedLow");
        QTest::addColumn<double>("expectedHigh");
        QTest::addColumn<double>("expectedStep");
        QTest::newRow("percent") << 0.0 << 1.0 << 5 << 0.0 << 1.0 << 0.2;
        QTest::newRow("0 to 99") << 0.0 << 99.0 << 5 << 0.0 << 100.0 << 20.0;
        QTest::newRow("one over") << 0.0 << 101.0 << 5 << 0.0 << 150.0 << 50.0;
        QTest::newRow("millions") << 0.0 << 5'448'000.0 << 4 << 0.0 << 6'000'000.0 << 2'000'000.0;
        QTest::newRow("negative") << -3.0 << 7.0 << 5 << -5.0 << 10.0 << 5.0;
        QTest::newRow("nothing") << 0.0 << 0.0 << 5 << 0.0 << 1.0 << 0.2;
        QTest::newRow("equal") << 4.0 << 4.0 << 4 << 0.0 << 4.0 << 1.0;
        QTest::newRow("swapped") << 1.0 << 0.0 << 2 << 0.0 << 1.0 << 0.5;
        QTest::newRow("infinite") << 0.0 << std::numeric_limits<double>::infinity() << 5 << 0.0
                                  << 1.0 << 1.0;
    }
    void axisStepsAreRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, steps);
        QFETCH(double, expectedLow);
        QFETCH(double, expectedHigh);
        QFETCH(double, expectedStep);
        const Axis axis = niceAxis(low, high, steps);
        QCOMPARE(axis.low, expectedLow);
        QCOMPARE(axis.high, expectedHigh);
        QCOMPARE(axis.step, expectedStep);
        QCOMPARE(axis.ticks().front(), expectedLow);
        QCOMPARE(axis.ticks().back(), expectedHigh);
    }

    void axisCoversRandomRanges()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const double scale = std::pow(10.0, random.bounded(-6, 12));
            const double a = (random.generateDouble() - 0.4) * scale;
            const double b = (random.generateDouble() - 0.4) * scale;
            const Axis axis = niceAxis(a, b, 5);
            QVERIFY(axis.low <= std::min(a, b) + axis.step * 1e-6);
            QVERIFY(axis.high >= std::max(a, b) - axis.step * 1e-6);
            QVERIFY2(axis.ticks().size() >= 2 && axis.ticks().size() <= 6,
                     qPrintable(QString::number(axis.ticks().size())));
        }
    }

    void layoutsKeepTheirPromises()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 600; ++i) {
            const QRectF bounds = randomBounds(random);
            const ChartLayout layout = i % 2
                ? layoutWaterfall(randomWaterfall(random), bounds, smallFont())
                : layoutQuarterChart(randomQuarters(random), bounds, smallFont());
            QVERIFY2(fault(layout).isEmpty(),
                     qPrintable(u"case %1: %2"_s.arg(i).arg(fault(layout))));
        }
    }

    void hitTestAgreesWithTheSlowWay()
    {
        QRandomGenerator random(13);
        for (int i = 0; i < 60; ++i) {
            const QRectF bounds = randomBounds(random);
            const ChartLayout layout = i % 2
                ? layoutWaterfall(randomWaterfall(random), bounds, smallFont())
                : layoutQuarterChart(randomQuarters(random), bounds, smallFont());
            for (int p = 0; p < 300; ++p) {
                const QPointF point(random.bounded(1700.0), random.bounded(800.0));
                QCOMPARE(layout.columnAt(point), bruteForce(layout, point));
            }
            for (size_t c = 0; c < layout.columns.size(); ++c) {
                const QRectF bar = layout.columns[c].bar;
                QVERIFY(bar.isNull() || layout.columnAt(bar.center()) == int(c));
            }
        }
    }

    void waterfallEndsAtItsSum()
    {
        QRandomGenerator random(17);
        for (int i = 0; i < 200; ++i) {
            const WaterfallChartData data = randomWaterfall(random);
            double sum = 0;
            for (size_t s = 0; s + 1 < data.steps.size(); ++s)
                sum += data.steps[s].amount;
            QCOMPARE(data.total(), sum);
            const ChartLayout layout = layoutWaterfall(data, {0, 0, 800, 400}, smallFont());
            QCOMPARE(layout.columns.size(), data.steps.size());
            QCOMPARE(layout.connectors.size(), data.steps.size() - 1);
            // In pixels: the end bar is the start bar plus what the movements moved.
            const double perUnit = layout.columns.front().bar.height() / data.steps.front().amount;
            const double end = layout.columns.back().bar.height();
            QVERIFY(std::abs(end - std::max(std::abs(sum) * perUnit, 2.0)) < 1.0
                    || layout.columns.front().bar.height() <= 2);
        }
    }

    void waterfallColoursByDirection()
    {
        using Kind = WaterfallStep::Kind;
        const WaterfallChartData data {{{Kind::Start, u"S"_s, 100, u"100"_s, {}},
                                        {Kind::Movement, u"L"_s, -21, u"−21"_s, {}},
                                        {Kind::Movement, u"N"_s, 20, u"+20"_s, {}},
                                        {Kind::Movement, u"B"_s, 0, u"0"_s, {}},
                                        {Kind::End, u"E"_s, 0, u"99"_s, {}}},
                                       {},
                                       {},
                                       {}};
        const ChartLayout layout = layoutWaterfall(data, {0, 0, 600, 300}, smallFont());
        QCOMPARE(layout.columns[0].ink, ChartInk::Total);
        QCOMPARE(layout.columns[1].ink, ChartInk::Negative);
        QCOMPARE(layout.columns[2].ink, ChartInk::Positive);
        QVERIFY(layout.columns[3].bar.height() >= 2);
        QCOMPARE(layout.columns[0].bar.bottom(), layout.baseline);
        QCOMPARE(layout.columns[4].bar.bottom(), layout.baseline);
        QVERIFY(layout.columns[1].value.rect.top() > layout.columns[1].bar.bottom());
        QVERIFY(layout.columns[2].value.rect.bottom() < layout.columns[2].bar.top());
        for (const ChartColumn &column : layout.columns)
            QVERIFY(!column.value.text.isEmpty());
        QCOMPARE(data.total(), 99.0);
    }

    void noValueHasNoBarButAColumn()
    {
        QuarterChartData data;
        data.quarters
            = {{u"2026 Q1"_s, 0.99, u"99.0%"_s, {}, false}, {u"2026 Q2"_s, {}, u"n/a"_s, {}, true}};
        const ChartLayout layout = layoutQuarterChart(data, {0, 0, 400, 200}, smallFont());
        QVERIFY(layout.columns[1].bar.isNull());
        QCOMPARE(layout.columns[1].value.text, u"n/a"_s);
        QVERIFY(layout.columns[1].provisional);
        QCOMPARE(layout.columnAt(layout.columns[1].hit.center()), 1);
        QCOMPARE(layout.columns[0].bar.bottom(), layout.baseline);
    }

    void crowdedQuartersKeepSomeWholeLabels()
    {
        QuarterChartData data;
        for (int i = 0; i < 24; ++i)
            data.quarters.push_back(
                {u"FY%1 Q%2"_s.arg(24 + i / 4).arg(i % 4 + 1), 0.9, u"90%"_s, {}, false});
        const ChartLayout layout = layoutQuarterChart(data, {0, 0, 290, 300}, smallFont());
        int labels = 0;
        for (size_t i = 0; i < layout.columns.size(); ++i) {
            const QString text = layout.columns[i].category.text;
            QVERIFY(text.isEmpty() || QString(text).replace(u'\n', u' ') == data.quarters[i].label);
            labels += text.isEmpty() ? 0 : 1;
        }
        QVERIFY2(labels >= 5, qPrintable(QString::number(labels)));
    }

    void emptyChartsDraw()
    {
        QImage image(50, 50, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        drawChart(painter, layoutQuarterChart({}, {0, 0, 50, 50}, smallFont()), Theme::light(),
                  {3, 4, 5});
        drawChart(painter, layoutWaterfall({}, {0, 0, 0, 0}, smallFont()), Theme::dark());
        QVERIFY(painter.isActive());
    }

    void wrapBreaksWhereTheLanguageAllows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("fits") << u"New"_s << QStringList {u"New"_s};
        QTest::newRow("hu words") << u"Bővülés a meglévő ügyfeleknél"_s
                                  << QStringList {u"Bővülés a"_s, u"meglévő"_s, u"ügyfeleknél"_s};
        QTest::newRow("ja anywhere, evenly")
            << u"復帰した顧客の数"_s << QStringList {u"復帰した"_s, u"顧客の数"_s};
        QTest::newRow("nothing") << QString() << QStringList {};
    }
    void wrapBreaksWhereTheLanguageAllows()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const QFontMetricsF metrics(smallFont());
        const QStringList lines = chartlabels::wrap(text, 72, metrics, 3);
        QCOMPARE(lines, expected);
        for (const QString &line : lines)
            QVERIFY(metrics.horizontalAdvance(line) <= 72);
    }

    void tableAndCsvTellTheNumbers()
    {
        QuarterChartData data;
        data.categoryHeader = u"Quarter"_s;
        data.valueHeader = u"Net, \"revenue\""_s;
        data.quarters
            = {{u"2026 Q1"_s, 0.99, u"99.0%"_s, {}, false}, {u"=1+1"_s, {}, u"n/a"_s, {}, true}};
        const ChartTable table = chartTable(data);
        QCOMPARE(table.rows,
                 (QList<QStringList> {{u"2026 Q1"_s, u"99.0%"_s}, {u"=1+1"_s, u"n/a"_s}}));
        QCOMPARE(chartCsv(dataTable(table)),
                 u"Quarter,\"Net, \"\"revenue\"\"\"\r\n2026 Q1,0.99\r\n'=1+1,\r\n"_s);
    }

    void picturesComeOut()
    {
        QRandomGenerator random(19);
        const ChartLayout layout
            = layoutWaterfall(randomWaterfall(random), {0, 0, 300, 200}, smallFont());
        ChartPicture picture = chartPicture(layout);
        QCOMPARE(pictureImage(picture, Theme::light(), 2).size(), QSize(664, 464));
        picture.title = u"ARR <bridge> of\nMüller \x01& Co"_s;
        picture.note = u"ARR in EUR"_s;
        picture.description = u"Opening: 1.2M\nClosing"_s;
        const QImage image = pictureImage(picture, Theme::light(), 2);
        QCOMPARE(image.width(), 664);
        QVERIFY(image.height() > 464);
        QCOMPARE(image.pixelColor(2, 2), Theme::light().surface);
        const QByteArray svg = pictureSvg(picture, Theme::light());
        QVERIFY(svg.contains("<title>ARR &lt;bridge&gt; of M\xc3\xbcller &amp; Co</title>"));
        QVERIFY(svg.contains("ARR in EUR</text>"));
        QVERIFY2(xmlFault(svg).isEmpty(), qPrintable(xmlFault(svg)));
        // A title as long as a book stays at two lines; a huge grid stays a picture that can be opened.
        picture.title = QString(20'000, u'W');
        QVERIFY(pictureImage(picture, Theme::light(), 2).height() < 700);
        picture.size = {30'000, 20'000};
        const QImage huge = pictureImage(picture, Theme::light(), 2);
        QVERIFY(!huge.isNull() && qint64(huge.width()) * huge.height() <= 37'000'000);
    }

    void csvOfSeveralColumnsKeepsNumbersBare()
    {
        const DataTable table {{u"Group"_s, u"Quarter"_s, u"Lost"_s}, {{u"@cmd|'/C calc'"_s, u"2026 Q1"_s, u"-3"_s}, {u"a\nb"_s, {}, {}}}, 2};
        QCOMPARE(chartCsv(table), u"Group,Quarter,Lost\r\n'@cmd|'/C calc',2026 Q1,-3\r\n\"a\nb\",,\r\n"_s);
    }

    void heatMapsShowCountsAndLeaveTheFutureBlank()
    {
        HeatMapData data {u"Won in"_s, u"Accounts"_s, {u"Start"_s, u"+1"_s, u"+2"_s}, {}};
        data.rows.push_back({u"2025 Q4"_s, u"100"_s, {{1.0, u"100.0%"_s, u"100/100"_s}, {0.79, u"79.0%"_s, u"79/100"_s}, {1.1, u"110.0%"_s, u"€1,234,567"_s, true}}});
        data.rows.push_back({u"2026 Q1"_s, u"0"_s, {{std::nullopt, u"n/a"_s, u"0/0"_s}}});
        const HeatMapLayout layout = layoutHeatMap(data, bodyFont());
        QCOMPARE(layout.boxes.size(), size_t(4));
        const QRectF bounds(QPointF(), layout.size);
        for (const HeatMapLayout::Box &box : layout.boxes) {
            QVERIFY(bounds.contains(box.area));
            QVERIFY(textWidth(box.cell.count, numberFont(smallFont())) <= box.area.width());
        }
        for (const PlacedText &text : layout.texts)
            QVERIFY2(textWidth(text.text, text.font) <= text.rect.width() + 1, qPrintable(text.text));
        ChartPicture picture;
        picture.size = layout.size;
        picture.draw = [&](QPainter &painter, const Theme &theme) { drawHeatMap(painter, layout, theme); };
        const QByteArray svg = pictureSvg(picture, Theme::light());
        QVERIFY(svg.contains("79/100</text>") && svg.contains("n/a</text>"));
        const auto cellColor = [&](size_t box) {
            const QPointF corner = layout.boxes[box].area.topLeft() + QPointF(16 + 6, 16 + 3);
            return pictureImage(picture, Theme::light(), 1).pixelColor(corner.toPoint());
        };
        QVERIFY(cellColor(0) != cellColor(1)); // what is lost is seen
        QCOMPARE(cellColor(3), Theme::light().surface); // n/a has no ground
    }

    void barListsFitTheirTexts()
    {
        BarListData data {u"Reason"_s, {u"ARR lost"_s, u"Accounts"_s}, {}, {{PartInk::Loss, u"avoidable"_s}}, u"expected"_s};
        for (const QString &name : {u"Champion or organisation changed, and a long story besides which nobody will ever read to its end"_s,
                                    u"<b>Price</b>\nand more"_s, QString()}) {
            PartBar bar;
            bar.parts = {{2, PartInk::Loss}, {1, PartInk::Neutral}, {0, PartInk::LossOpen}};
            bar.whole = 4;
            bar.mark = 3.5;
            data.rows.push_back({name, bar, {u"€1,234,567"_s, u"12"_s}});
        }
        for (const double width : {300.0, 960.0}) {
            const BarListLayout layout = layoutBarList(data, width, bodyFont());
            for (const PlacedText &text : layout.texts) {
                QVERIFY2(textWidth(text.text, text.font) <= text.rect.width() + 2, qPrintable(text.text));
                QVERIFY(text.rect.right() <= width + 0.5);
                QVERIFY(!text.text.contains(u'\n'));
                for (const BarListLayout::Bar &bar : layout.bars)
                    QVERIFY2(text.text.isEmpty() || !bar.area.intersects(text.rect), qPrintable(text.text));
            }
            ChartPicture picture;
            picture.size = layout.size;
            picture.draw = [&](QPainter &painter, const Theme &theme) { drawBarList(painter, layout, theme); };
            const QByteArray svg = pictureSvg(picture, Theme::light());
            QVERIFY2(xmlFault(svg).isEmpty(), qPrintable(xmlFault(svg)));
            QVERIFY(svg.contains("&lt;b&gt;Price&lt;/b&gt; and more</text>") || width < 900);
        }
        // An SVG shows what the picture shows: nothing relies on clipping or patterns.
        ChartPicture picture;
        const BarListLayout layout = layoutBarList(data, 600, bodyFont());
        picture.size = layout.size;
        picture.draw = [&](QPainter &target, const Theme &theme) { drawBarList(target, layout, theme); };
        const QImage drawn = pictureImage(picture, Theme::light(), 1);
        QVERIFY2(difference(drawn, pictureSvg(picture, Theme::light())) < 4, "the SVG looks different");
        // Parts of a bar are as long as their amounts.
        QImage image(80, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawPartBar(painter, {0, 4, 80, 12}, data.rows.front().bar, Theme::light());
        painter.end();
        QCOMPARE(image.pixelColor(20, 10), Theme::light().chartNegative);
        QCOMPARE(image.pixelColor(50, 10), Theme::light().chartNeutral);
        QCOMPARE(image.pixelColor(65, 10), QColor(Qt::white));
        QCOMPARE(image.pixelColor(70, 2), Theme::light().text); // the mark stands out
    }

    void smallMultiplesShareOneScale()
    {
        MultiplesData data;
        data.tickText = [](double v) -> QString { return QString::number(v * 100) + u'%'; };
        for (const double low : {0.5, 0.9, 0.97})
            data.groups.push_back({u"Group"_s, u"100.0% (13/13)"_s, {{u"2026 Q1"_s, low, {}, {}}, {u"2026 Q2"_s, 1.0, {}, {}, true}}});
        data.groups.push_back({u"Nothing"_s, u"n/a"_s, {{u"2026 Q1"_s, {}, u"n/a"_s, {}}}});
        for (const double width : {200.0, 600.0, 1200.0}) {
            const MultiplesLayout layout = layoutMultiples(data, width, bodyFont());
            QCOMPARE(layout.cells.size(), size_t(4));
            const auto heightOf = [&](size_t cell, double y) { return layout.cells[cell].chart.plot.bottom() - y; };
            for (size_t i = 0; i < 3; ++i) {
                const auto &columns = layout.cells[i].chart.columns;
                QCOMPARE(heightOf(i, columns[1].bar.center().y()), heightOf(0, layout.cells[0].chart.columns[1].bar.center().y()));
                QVERIFY(fault(layout.cells[i].chart).isEmpty());
                QVERIFY(layout.cells[i].box.right() <= width + 0.5);
                QVERIFY(!layout.cells[i].name.rect.intersects(layout.cells[i].figure.rect));
                QCOMPARE(layout.cellAt(layout.cells[i].box.center()), int(i));
            }
            QVERIFY(layout.cells[0].chart.columns[0].bar.center().y() > layout.cells[1].chart.columns[0].bar.center().y()
                    || layout.columns == 1);
            QCOMPARE(layout.cellAt({-1, -1}), -1);
        }
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
