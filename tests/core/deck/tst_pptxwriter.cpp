// SPDX-License-Identifier: Apache-2.0
#include "core/deck/container.h"
#include "core/deck/pptxwriter.h"
#include "core/deck/themetext.h"
#include "tests/core/deck/exampledeck.h"
#include "tests/core/deck/officefile.h"

#include <QTest>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::deck;
using mainstay::test::OfficeFile;

namespace {

Slide content(const QString &headline, Block block)
{
    return {LayoutKind::Content, headline, {}, {}, {std::move(block)}};
}

Document documentOf(std::vector<Slide> slides, Language language = Language::English)
{
    Document document;
    document.language = language;
    document.slides = std::move(slides);
    return document;
}

OfficeFile fileOf(const Document &document)
{
    const Result<QByteArray> bytes = pptxBytes(document);
    return OfficeFile(bytes.ok() ? *bytes : QByteArray());
}

TextBlock text(const QString &words)
{
    return {{{{{words}}}}};
}

Chart chart(ChartKind kind, std::vector<ChartValue> values)
{
    Chart made {.kind = kind, .title = u"Title"_s, .altText = u"Alternative"_s, .emptyText = u"Nothing to draw"_s};
    for (size_t i = 0; i < values.size(); ++i)
        made.categories += u"C%1"_s.arg(i);
    made.series = {{u"Series"_s, std::move(values)}};
    return made;
}

/// With everything that a chart may have: two series, gaps, a highlight, a target.
Chart fullChart(ChartKind kind, int count, double factor)
{
    std::vector<ChartValue> values;
    for (int i = 0; i < count; ++i)
        values.push_back(i % 4 == 3 ? ChartValue() : ChartValue(i % 2 == 0 ? i + 1 : factor * i));
    Chart made = chart(kind, values);
    made.series.push_back({u"Second"_s, values, ThemeColour::Amber});
    made.totals = {0, count - 1};
    made.highlighted = {0};
    made.bridge = {u"Base"_s, u"Total"_s, u"Rise"_s, u"Fall"_s};
    made.target = ChartTarget {u"Target"_s, 2};
    return made;
}

Picture picture(const QByteArray &rest = {})
{
    return {"\x89PNG\r\n\x1a\n" + rest, Picture::Format::Png, 400, 100, u"Logo"_s};
}

/// How often a text stands in another one.
int countOf(const QByteArray &where, const char *what)
{
    return int(where.count(what));
}

} // namespace

class TestPptxWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleIsSound_data();
    void exampleIsSound();
    void equalDocumentsGiveEqualBytes();
    void outlineIsReadBack();
    void hostileTexts();
    void controlCharactersAreDropped();
    void chartsOfEveryKind();
    void missingPointsAreGaps();
    void chartWithoutAPointSaysSo();
    void aTargetIsDashedAndLabelledFirst();
    void chartSpeaksTheDecksLanguage();
    void barsAreReadFromTheTop();
    void bridgeHidesItsBase();
    void longTableGoesOn();
    void tableOfNoRowSaysSo();
    void tableRowsHaveTheirColumns();
    void notesGoBothWays();
    void withoutNotesThereIsNoNotesMaster();
    void samePictureIsKeptOnce();
    void logoIsOnTheCover();
    void brokenPicturesAreRefused();
    void wrongDocumentsAreRefused();
    void sectionsListEverySlide();
    void runsHaveTheirLanguage_data();
    void runsHaveTheirLanguage();
    void themeTakesTheCompanysLook();
    void propertiesAreWritten();
    void footerHasSourceDayAndNumber();
    void longHeadlineShrinks();
    void longTextShrinks();
    void cardsStandInARow();
    void linesAreEstimated();
};

void TestPptxWriter::exampleIsSound_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("ja") << Language::Japanese;
    QTest::newRow("hu") << Language::Hungarian;
}

void TestPptxWriter::exampleIsSound()
{
    QFETCH(const Language, language);
    const Result<QByteArray> bytes = pptxBytes(test::exampleDeck(language));
    QVERIFY2(bytes.ok(), qPrintable(bytes.ok() ? QString() : bytes.error().detail));
    QVERIFY(bytes->size() < 200'000);
    const OfficeFile file(*bytes);
    QCOMPARE(file.check(), QString());
    if (!OfficeFile::hasSchemas())
        QSKIP("the schemas of ISO 29500 or xmllint are not here");
    const QString said = file.validate();
    QVERIFY2(said.endsWith(u" 0 invalid"_s), qPrintable(said));
}

void TestPptxWriter::equalDocumentsGiveEqualBytes()
{
    const Document document = test::exampleDeck(Language::Japanese);
    QCOMPARE(pptxBytes(document).value(), pptxBytes(document).value());
}

void TestPptxWriter::outlineIsReadBack()
{
    const QString outline = fileOf(test::exampleDeck(Language::English)).outline();
    QVERIFY(outline.contains(u"slide 16 closing.xml"_s));
    QVERIFY(outline.contains(u"  chart lineChart\n    Active users: 210 228 240 - - 301 322 318 340 355 371 384\n    Target: 350"_s));
    QVERIFY(outline.contains(u"  chart barChart\n    Base: - 420 480 520 -\n    Level: 420 - - - 520\n    Rise: - 60 85 - -\n    Fall: - - - 45 -"_s));
    QVERIFY(outline.contains(u"  chart doughnutChart\n    Cases: 64 31 22 9"_s));
    QVERIFY(outline.contains(u"row Goal | Metric | Target | Actual | Status"_s));
    QVERIFY(outline.contains(u"  notes Say: the year in one page. Three numbers moved, one was not asked. / If asked"_s));
}

/// One file for all of them: reading one back takes longer than writing a hundred.
void TestPptxWriter::hostileTexts()
{
    const QStringList texts {u"<a:t>&lt;\"'"_s, u"a]]>b"_s, u"{{x}} {{#each goals}}"_s, QString(80, u'W'), u"Kobo社 API 連携 v2"_s,
                             u"Árvíztűrő tükörfúrógép Kft. és Társai Nemzetközi Szállítmányozási Zártkörű Részv"_s,
                             u"株式会社日本橋サービス（仮）"_s, u"👍🏽 done"_s, u"=1+1"_s, u"  x  "_s};
    std::vector<Slide> slides;
    for (const QString &hostile : texts) {
        const Table table {hostile, {{hostile}, {hostile}}, {{{{hostile}}, {{hostile, true}}}}, hostile, hostile};
        Chart bars = chart(ChartKind::Columns, {1, 2});
        bars.key = bars.title = bars.altText = bars.categories[1] = bars.series[0].name = hostile;
        bars.target = ChartTarget {hostile, 3};
        slides.push_back({LayoutKind::TwoContent, hostile, hostile, {{hostile, hostile, hostile}}, {text(hostile), bars}, hostile, {hostile}, hostile});
        slides.push_back(content(hostile, table));
    }
    const QString all = texts.join(u' ');
    Document document = documentOf(std::move(slides));
    document.properties = {all, all, all, all, all, {}};
    document.asOf = all;
    document.theme.bodyFont = all;
    const OfficeFile file = fileOf(document);
    QCOMPARE(file.check(), QString());
    const QString outline = file.outline();
    for (const QString &hostile : texts) {
        QVERIFY2(outline.contains(u"  text "_s + hostile + u'\n'), qPrintable(hostile));
        QVERIFY2(outline.contains(u"  row "_s + hostile + u" | "_s + hostile + u'\n'), qPrintable(hostile));
        QVERIFY2(outline.contains(u"    "_s + hostile.simplified() + u": 1 2"_s), qPrintable(hostile));
    }
    if (!OfficeFile::hasSchemas())
        QSKIP("the schemas of ISO 29500 or xmllint are not here");
    const QString said = file.validate();
    QVERIFY2(said.endsWith(u" 0 invalid"_s), qPrintable(said));
}

void TestPptxWriter::controlCharactersAreDropped()
{
    const QString hostile = u"a\x01"_s + QChar(0xd800) + u"b\v"_s + QChar(QChar::LineSeparator) + u"c"_s + QChar(0xffff);
    const OfficeFile file = fileOf(documentOf({content(u"Headline"_s, text(hostile))}));
    QCOMPARE(file.check(), QString());
    const QByteArray slide = file.part("ppt/slides/slide1.xml");
    QVERIFY(slide.contains("<a:t>ab</a:t>"));
    QCOMPARE(countOf(slide, "<a:br>"), 2);
    QVERIFY(slide.contains("<a:t>c</a:t>"));
}

void TestPptxWriter::chartsOfEveryKind()
{
    constexpr std::array kinds {ChartKind::Bars, ChartKind::Columns, ChartKind::StackedColumns, ChartKind::Line, ChartKind::Doughnut, ChartKind::Bridge};
    std::vector<Slide> slides;
    for (const ChartKind kind : kinds) {
        for (const int count : {1, 3, 40}) {
            slides.push_back(content(u"Positive"_s, fullChart(kind, count, 1.5)));
            slides.push_back(content(u"Negative"_s, fullChart(kind, count, -2e7)));
        }
    }
    const OfficeFile file = fileOf(documentOf(slides));
    QCOMPARE(file.check(), QString());
    QCOMPARE(int(file.outline().count(u"  chart "_s)), int(slides.size()));
    if (!OfficeFile::hasSchemas())
        QSKIP("the schemas of ISO 29500 or xmllint are not here");
    const QString said = file.validate();
    QVERIFY2(said.endsWith(u" 0 invalid"_s), qPrintable(said));
}

void TestPptxWriter::missingPointsAreGaps()
{
    const OfficeFile file = fileOf(documentOf({content(u"Headline"_s, chart(ChartKind::Line, {1, std::nullopt, 3, std::nullopt}))}));
    QVERIFY(file.outline().contains(u"    Series: 1 - 3 -"_s));
    const QByteArray xml = file.part("ppt/charts/chart1.xml");
    QVERIFY(xml.contains("<c:dispBlanksAs val=\"gap\"/>"));
    // Points between gaps have a marker, or nobody would see them; the last one has the label.
    QCOMPARE(countOf(xml, "<c:dPt>"), 2);
    QVERIFY(xml.contains("<c:dLbl><c:idx val=\"2\"/>"));
}

void TestPptxWriter::chartWithoutAPointSaysSo()
{
    const double infinite = std::numeric_limits<double>::infinity();
    const OfficeFile file = fileOf(documentOf({content(u"Headline"_s, chart(ChartKind::Bars, {std::nullopt, infinite}))}));
    QCOMPARE(file.check(), QString());
    QVERIFY(file.outline().contains(u"  text Nothing to draw"_s));
    QVERIFY(!file.outline().contains(u"  chart"_s));
    QVERIFY(!file.part("[Content_Types].xml").contains("xlsx"));
}

void TestPptxWriter::aTargetIsDashedAndLabelledFirst()
{
    Chart line = chart(ChartKind::Line, {1, 2, 3});
    line.target = ChartTarget {u"Target"_s, 2.5};
    const QByteArray xml = fileOf(documentOf({content(u"Headline"_s, line)})).part("ppt/charts/chart1.xml");
    QCOMPARE(countOf(xml, "<a:prstDash val=\"dash\"/>"), 1);
    const qsizetype target = xml.indexOf("<c:v>Target</c:v>");
    QVERIFY(xml.indexOf("<c:dLbl><c:idx val=\"0\"/>") > target && target > 0);
    line.kind = ChartKind::Columns;
    QVERIFY(fileOf(documentOf({content(u"Headline"_s, line)})).outline().contains(u"  chart barChart lineChart"_s));
}

void TestPptxWriter::chartSpeaksTheDecksLanguage()
{
    const QByteArray xml = fileOf(documentOf({content(u"Headline"_s, chart(ChartKind::Bars, {1}))}, Language::Japanese)).part("ppt/charts/chart1.xml");
    QVERIFY(xml.contains("<c:lang val=\"ja-JP\"/>"));
    QCOMPARE(countOf(xml, "<a:ea typeface=\"+mn-ea\"/>"), countOf(xml, "<c:txPr>"));
    QVERIFY(countOf(xml, "<c:txPr>") >= 3);
    QCOMPARE(countOf(xml, "sz=\"1200\""), countOf(xml, "sz=\"")); // nothing is smaller
}

void TestPptxWriter::barsAreReadFromTheTop()
{
    const QByteArray xml = fileOf(documentOf({content(u"Headline"_s, chart(ChartKind::Bars, {3, 2}))})).part("ppt/charts/chart1.xml");
    QVERIFY(xml.contains("<c:barDir val=\"bar\"/>"));
    QVERIFY(xml.contains("<c:orientation val=\"maxMin\"/>"));
    QVERIFY(xml.contains("<c:min val=\"0\"/></c:scaling>"));
    QVERIFY(xml.contains("<c:dLblPos val=\"outEnd\"/>"));
    Chart below = chart(ChartKind::Bars, {3, -2});
    QVERIFY(!fileOf(documentOf({content(u"Headline"_s, below)})).part("ppt/charts/chart1.xml").contains("<c:min "));
    below.axisStart = -5;
    QVERIFY(fileOf(documentOf({content(u"Headline"_s, below)})).part("ppt/charts/chart1.xml").contains("<c:min val=\"-5\"/>"));
}

void TestPptxWriter::bridgeHidesItsBase()
{
    Chart bridge = chart(ChartKind::Bridge, {10, -3, 7});
    bridge.totals = {0, 2};
    bridge.bridge = {u"Base"_s, u"Total"_s, u"Rise"_s, u"Fall"_s};
    const QByteArray xml = fileOf(documentOf({content(u"Headline"_s, bridge)})).part("ppt/charts/chart1.xml");
    const QByteArray base = xml.mid(xml.indexOf("<c:ser>"), xml.indexOf("</c:ser>") - xml.indexOf("<c:ser>"));
    QVERIFY(base.contains("<c:v>Base</c:v>"));
    QVERIFY(base.contains("<c:spPr><a:noFill/></c:spPr>"));
    QVERIFY(base.contains("<c:dLbls><c:delete val=\"1\"/></c:dLbls>"));
    QVERIFY(!xml.contains("<c:legend>"));
}

void TestPptxWriter::longTableGoesOn()
{
    const test::Words english {Language::English};
    Slide slide = content(u"Goals"_s, test::goalsTable(english, 40));
    slide.notes = {u"Once"_s};
    const Document document = documentOf({slide});
    const std::vector<Slide> pages = pagedSlides(document).value();
    QVERIFY(pages.size() >= 3);
    size_t rows = 0;
    size_t least = 40;
    for (const Slide &page : pages) {
        const size_t count = std::get<Table>(page.regions[0]).rows.size();
        rows += count;
        least = std::min(least, count);
    }
    QCOMPARE(rows, size_t(40));
    QVERIFY(least * pages.size() * 10 >= 40 * 8); // no page is left with a row or two
    QCOMPARE(pages[1].headline, u"Goals (2/%1)"_s.arg(pages.size()));
    const OfficeFile file = fileOf(document);
    QCOMPARE(file.check(), QString());
    QCOMPARE(int(file.outline().count(u"  notes Once"_s)), 1);
    QCOMPARE(int(file.outline().count(u"row Shorten"_s)), 40);
    QCOMPARE(pagedSlides(documentOf({content(u"Goals"_s, test::goalsTable(english, 1))}))->size(), size_t(1));
}

void TestPptxWriter::tableOfNoRowSaysSo()
{
    const OfficeFile file = fileOf(documentOf({content(u"Goals"_s, test::goalsTable({Language::English}, 0))}));
    QCOMPARE(file.check(), QString());
    QVERIFY(file.outline().contains(u"row No goals for this period | "_s));
    const OfficeFile without = fileOf(documentOf({content(u"Goals"_s, Table {{}, {}, {}, u"Nothing"_s, {}})}));
    QCOMPARE(without.check(), QString());
    QVERIFY(without.outline().contains(u"  text Nothing"_s));
}

void TestPptxWriter::tableRowsHaveTheirColumns()
{
    const Table ragged {{}, {{u"A"_s, 3}, {u"B"_s}}, {{}, {{{u"1"_s}}}, {{{u"1"_s}}, {{u"2"_s}}, {{u"3"_s}}}}, {}, {}};
    const OfficeFile file = fileOf(documentOf({content(u"Headline"_s, ragged)}));
    QCOMPARE(file.check(), QString());
    QVERIFY(file.outline().contains(u"  row A | B\n  row  | \n  row 1 | \n  row 1 | 2\n"_s));
}

void TestPptxWriter::notesGoBothWays()
{
    Slide second = content(u"Two"_s, text(u"x"_s));
    second.notes = {u"Say this"_s, u"And that"_s};
    const OfficeFile file = fileOf(documentOf({content(u"One"_s, text(u"x"_s)), second}));
    QCOMPARE(file.check(), QString()); // checks slide, notes, notes master and its own theme
    QVERIFY(file.outline().contains(u"  notes Say this / And that"_s));
    QVERIFY(file.part("ppt/presentation.xml").contains("<p:notesMasterIdLst>"));
    QVERIFY(file.names().contains(u"ppt/notesSlides/notesSlide1.xml"_s));
    QVERIFY(!file.names().contains(u"ppt/notesSlides/notesSlide2.xml"_s));
}

void TestPptxWriter::withoutNotesThereIsNoNotesMaster()
{
    const OfficeFile file = fileOf(documentOf({content(u"One"_s, text(u"x"_s))}));
    QCOMPARE(file.check(), QString());
    QVERIFY(!file.part("ppt/presentation.xml").contains("notesMaster"));
    QVERIFY(!file.names().contains(u"ppt/theme/theme2.xml"_s));
}

void TestPptxWriter::samePictureIsKeptOnce()
{
    const OfficeFile file = fileOf(documentOf({content(u"One"_s, picture("a")), content(u"Two"_s, picture("a")), content(u"Three"_s, picture("b"))}));
    QCOMPARE(file.check(), QString());
    QCOMPARE(int(file.names().filter(u"ppt/media/"_s).size()), 2);
    QVERIFY(file.part("[Content_Types].xml").contains("Extension=\"png\" ContentType=\"image/png\""));
    // As wide as its place, and a quarter as high.
    QVERIFY(file.part("ppt/slides/slide1.xml").contains("cx=\"11094720\" cy=\"2773680\""));
}

void TestPptxWriter::logoIsOnTheCover()
{
    Document document = documentOf({{LayoutKind::Title, u"Cover"_s}, content(u"One"_s, text(u"x"_s)), {LayoutKind::Closing, u"End"_s}});
    document.logo = picture();
    const OfficeFile file = fileOf(document);
    QCOMPARE(file.check(), QString());
    QVERIFY(file.part("ppt/slides/slide1.xml").contains("<p:pic>"));
    QVERIFY(!file.part("ppt/slides/slide2.xml").contains("<p:pic>"));
    QVERIFY(file.part("ppt/slides/slide3.xml").contains("<p:pic>"));
    QCOMPARE(int(file.names().filter(u"ppt/media/"_s).size()), 1);
}

void TestPptxWriter::brokenPicturesAreRefused()
{
    Picture jpeg = picture();
    jpeg.format = Picture::Format::Jpeg;
    QCOMPARE(pptxBytes(documentOf({content(u"One"_s, jpeg)})).error().code, ErrorCode::InvalidInput);
    Picture flat = picture();
    flat.height = 0;
    QCOMPARE(pptxBytes(documentOf({content(u"One"_s, flat)})).error().code, ErrorCode::InvalidInput);
    QCOMPARE(pptxBytes(documentOf({content(u"One"_s, Picture())})).error().code, ErrorCode::InvalidInput);
}

void TestPptxWriter::wrongDocumentsAreRefused()
{
    QCOMPARE(pptxBytes({}).error().code, ErrorCode::InvalidInput);
    Slide regions = content(u"One"_s, text(u"x"_s));
    regions.regions.push_back(text(u"y"_s)); // nothing that is said is left out in silence
    QCOMPARE(pptxBytes(documentOf({regions})).error().code, ErrorCode::InvalidInput);
    Slide cards = content(u"One"_s, text(u"x"_s));
    cards.cards.resize(7);
    QCOMPARE(pptxBytes(documentOf({cards})).error().code, ErrorCode::InvalidInput);
}

void TestPptxWriter::sectionsListEverySlide()
{
    std::vector<Slide> slides(5, content(u"One"_s, text(u"x"_s)));
    slides[1].section = u"First"_s;
    slides[3].section = u"Second & last"_s;
    const OfficeFile file = fileOf(documentOf(slides));
    QCOMPARE(file.check(), QString());
    const QByteArray xml = file.part("ppt/presentation.xml");
    QCOMPARE(countOf(xml, "<p14:section "), 2);
    QVERIFY(xml.contains("name=\"Second &amp; last\""));
    QVERIFY(xml.indexOf("<p14:sldId id=\"258\"/>") < xml.indexOf("Second &amp; last"));
    QVERIFY(xml.indexOf("<p14:sldId id=\"259\"/>") > xml.indexOf("Second &amp; last"));
}

void TestPptxWriter::runsHaveTheirLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("runs");
    QTest::newRow("English") << Language::English << u"Use it"_s << QByteArray("en-US/ja-JP Use it");
    QTest::newRow("Hungarian") << Language::Hungarian << u"ő 12"_s << QByteArray("hu-HU/ja-JP ő 12");
    QTest::newRow("a Japanese name") << Language::Hungarian << u"Ms 佐藤さん, x"_s << QByteArray("hu-HU/ja-JP Ms |ja-JP/hu-HU 佐藤さん, |hu-HU/ja-JP x");
    QTest::newRow("Japanese") << Language::Japanese << u"年間28%増（API）。"_s
                              << QByteArray("ja-JP/en-US 年間|en-US/ja-JP 28%|ja-JP/en-US 増（|en-US/ja-JP API|ja-JP/en-US ）。");
}

void TestPptxWriter::runsHaveTheirLanguage()
{
    QFETCH(const Language, language);
    QFETCH(const QString, words);
    QFETCH(const QByteArray, runs);
    XmlWriter xml;
    xml.open("x");
    writeRuns(xml, {{words}}, {language});
    QByteArray written = xml.finish();
    written = written.mid(written.indexOf("<a:r>"));
    written.replace("<a:r><a:rPr lang=\"", "|").replace("\" altLang=\"", "/").replace("\" dirty=\"0\"></a:rPr><a:t>", " ");
    written.replace("</a:t></a:r>", "").replace("</x>", "");
    QCOMPARE(QString::fromUtf8(written.mid(1)), QString::fromUtf8(runs));
}

void TestPptxWriter::themeTakesTheCompanysLook()
{
    Document document = documentOf({content(u"One"_s, text(u"x"_s))});
    document.theme.blue = Rgb(0x00a0ff);
    document.theme.bodyFont = u"Söhne & Co"_s;
    document.theme.eastAsianFont = u"Meiryo"_s;
    const OfficeFile file = fileOf(document);
    QCOMPARE(file.check(), QString());
    const QByteArray theme = file.part("ppt/theme/theme1.xml");
    QVERIFY(theme.contains("<a:accent1><a:srgbClr val=\"00A0FF\"/>"));
    QVERIFY(theme.contains("<a:accent2><a:srgbClr val=\"0B7F75\"/>"));
    QVERIFY(theme.contains("<a:latin typeface=\"Söhne &amp; Co\"/>"));
    QVERIFY(theme.contains("<a:latin typeface=\"Calibri\"/>")); // of headlines
    QCOMPARE(countOf(theme, "<a:ea typeface=\"Meiryo\"/>"), 2);
    QVERIFY(!theme.contains("Yu Gothic"));
}

void TestPptxWriter::propertiesAreWritten()
{
    const OfficeFile file = fileOf(test::exampleDeck(Language::English));
    const QByteArray core = file.part("docProps/core.xml");
    QVERIFY(core.contains("<dc:title>Business review Q4 2025</dc:title>"));
    QVERIFY(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-03-12T09:00:00Z</dcterms:created>"));
    QVERIFY(core.contains("<cp:category>Customer copy</cp:category>"));
    const QByteArray app = file.part("docProps/app.xml");
    QVERIFY(app.contains("<Slides>16</Slides>"));
    QVERIFY(app.contains("<Company>Example Ltd</Company>"));
}

void TestPptxWriter::footerHasSourceDayAndNumber()
{
    Slide slide = content(u"One"_s, text(u"x"_s));
    slide.source = u"Source: desk"_s;
    Document document = documentOf({slide, {LayoutKind::Title, u"Cover"_s}});
    document.asOf = u"As of today"_s;
    const OfficeFile file = fileOf(document);
    const QByteArray xml = file.part("ppt/slides/slide1.xml");
    QVERIFY(xml.contains("<a:t>Source: desk · As of today</a:t>"));
    QVERIFY(xml.contains("type=\"slidenum\""));
    QVERIFY(xml.contains("<a:t>1</a:t></a:fld>"));
    QVERIFY(!file.part("ppt/slides/slide2.xml").contains("slidenum"));
}

void TestPptxWriter::longHeadlineShrinks()
{
    const auto slideOf = [](const QString &headline) { return fileOf(documentOf({content(headline, text(u"x"_s))})).part("ppt/slides/slide1.xml"); };
    QVERIFY(!slideOf(u"Use passed the target in October"_s).contains("fontScale"));
    QVERIFY(slideOf(QString(u"Use passed the target in October "_s).repeated(6)).contains("fontScale"));
    QVERIFY(slideOf(QString(u"使用率"_s).repeated(27)).contains("fontScale"));
    // The letters of a cover are larger, as its layout says.
    const QString middle = QString(u"Use passed the target "_s).repeated(5);
    QVERIFY(!slideOf(middle).contains("fontScale"));
    QVERIFY(fileOf(documentOf({{LayoutKind::Title, middle}})).part("ppt/slides/slide1.xml").contains("fontScale"));
}

void TestPptxWriter::longTextShrinks()
{
    const auto slideOf = [](LayoutKind layout, int paragraphs) {
        TextBlock block;
        for (int i = 0; i < paragraphs; ++i)
            block.paragraphs.push_back(test::bullet(u"Name an owner for automation"_s));
        return fileOf(documentOf({{layout, u"One"_s, {}, {}, {block}}})).part("ppt/slides/slide1.xml");
    };
    QVERIFY(!slideOf(LayoutKind::Content, 12).contains("fontScale"));
    QVERIFY(slideOf(LayoutKind::Content, 17).contains("fontScale"));
    QVERIFY(slideOf(LayoutKind::Content, 40).contains("fontScale=\"75000\"")); // nothing gets smaller than 12 points
    QVERIFY(!slideOf(LayoutKind::Quote, 4).contains("fontScale"));
    QVERIFY(slideOf(LayoutKind::Quote, 7).contains("fontScale")); // quotes are set in 24 points
}

void TestPptxWriter::cardsStandInARow()
{
    Slide slide = content(u"One"_s, text(u"x"_s));
    slide.cards = {{u"ARR"_s, u"€520k"_s, u"+24 %"_s, ThemeColour::Teal}, {u"NPS"_s, u"—"_s, {}}};
    const OfficeFile file = fileOf(documentOf({slide}));
    QCOMPARE(file.check(), QString());
    const QByteArray xml = file.part("ppt/slides/slide1.xml");
    QVERIFY(xml.contains("<a:off x=\"548640\" y=\"1691640\"/><a:ext cx=\"5455920\" cy=\"1143000\"/>"));
    QVERIFY(xml.contains("<a:off x=\"6187440\" y=\"1691640\"/>"));
    // The region begins below them.
    QVERIFY(xml.contains("<a:off x=\"548640\" y=\"3017520\"/>"));
}

void TestPptxWriter::linesAreEstimated()
{
    QCOMPARE(estimatedLines({}, 12, 100), 1);
    QCOMPARE(estimatedLines(u"a\nb"_s, 12, 100), 2);
    QCOMPARE(estimatedLines(u"工数工数工数工数"_s, 12, 50), 2);
    QCOMPARE(estimatedLines(QString(100, u'W'), 10, 67), 10); // cut where the line is full
    QVERIFY(estimatedLines(u"one two three four five six"_s, 12, 60) >= 3);
}

QTEST_GUILESS_MAIN(TestPptxWriter)
#include "tst_pptxwriter.moc"
