// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/prepsheet.h"
#include "ui/text/preplabels.h"
#include "ui/text/prepsheettext.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 20);

QStringList hostileTexts()
{
    return {u"# Heading"_s,
            u"*bold* _slanted_ `code` ~~gone~~"_s,
            u"[link](https://evil.example) ![picture](x.png)"_s,
            u"<script>alert(1)</script><b>b</b>"_s,
            u"&lt;b&gt; &amp; &#35;"_s,
            u"https://evil.example and www.evil.example and mail@evil.example"_s,
            u"- item"_s,
            u"+ item"_s,
            u"1. item"_s,
            u"12) item"_s,
            u"> quote"_s,
            u"| a | b |"_s,
            u"---"_s,
            u"==="_s,
            u"```"_s,
            u"line\n\n# second\r\n- third\u2028fourth"_s,
            u"@someone #12 $x$ ^up^ !"_s,
            u"back\\slash at the end\\"_s,
            u"[ ] task"_s,
            u"日本語 **太字** ＃見出し"_s};
}

/// What Markdown makes of a text must be the text, in one plain block.
void verifyPlain(const QString &text)
{
    QTextDocument document;
    document.setMarkdown(u"- "_s + escapedMarkdown(text), QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(document.blockCount(), 1);
    const QTextBlock block = document.firstBlock();
    QString expected = text;
    expected.replace(QChar(0x2028), u' ');
    QCOMPARE(block.text(), expected.simplified());
    QVERIFY(block.textList() && block.textList()->count() == 1);
    QCOMPARE(block.blockFormat().headingLevel(), 0);
    QCOMPARE(block.blockFormat().marker(), QTextBlockFormat::MarkerType::NoMarker);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        QVERIFY(!format.isAnchor() && !format.isImageFormat() && !format.fontItalic() && !format.fontStrikeOut()
                && !format.fontFixedPitch());
        QVERIFY(format.fontWeight() <= QFont::Normal);
    }
}

PrepSheet hostileSheet(const QString &text)
{
    PrepSheet sheet;
    sheet.account = AccountId(1);
    sheet.accountName = text;
    sheet.base = Currency::fromCode(u"EUR").value();
    sheet.today = today;
    sheet.since = today.addDays(-91);
    sheet.review = Qbr();
    sheet.review->start = QDateTime(today.addDays(10), QTime(9, 0), Qt::UTC);
    PrepPerson person;
    person.contact.name = text;
    person.contact.title = text;
    person.contact.doNotContact = true;
    person.words = {text, today, true};
    sheet.people = {person};
    sheet.risks = {{MarkKind::Risk, text, today}};
    sheet.wins = {{MarkKind::Win, text, today}};
    sheet.competitors = {{text, today}};
    PrepObjective objective;
    objective.objective.title = text;
    objective.objective.quote = text;
    objective.objective.unit = text;
    objective.objective.target = 4;
    sheet.objectives = {objective};
    sheet.promises = {{text, ActionSide::Ours, text, today, ActionState::Broken, false, true}};
    sheet.use = {{text, text, text, false, true, 3, 5, today}};
    sheet.support.open = {{text, text, CaseSeverity::Critical, today, true}};
    sheet.support.repeated = {{text, 2}};
    sheet.joined = {{text, text, {}, today}};
    sheet.contracts = {{ContractChange::Begun, today, text, {0, sheet.base}, {5, sheet.base}, 5, 0, {}, {}}};
    PrepSurvey survey;
    survey.survey.words = text;
    survey.survey.score = 3;
    survey.who = text;
    sheet.surveys = {survey};
    sheet.readiness = Readiness();
    sheet.readiness->shares[0] = {0, 1, {{OpenThing::ObjectiveNotMeasured, text, today, {}}}};
    sheet.landmines = landminesOf(sheet);
    sheet.questions = questionsOf(sheet);
    return sheet;
}

int headings(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    int count = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        count += block.blockFormat().headingLevel() > 0 ? 1 : 0;
    return count;
}

} // namespace

class TestPrepSheetText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customerTextIsNeverMarkup();
    void hostileSheetsKeepTheirShape();
    void emptySheetsSaySo_data();
    void emptySheetsSaySo();
    void everyCodeHasItsSentence();
    void longListsAreCounted();
    void amountsAndStatesAreTold();
};

void TestPrepSheetText::customerTextIsNeverMarkup()
{
    for (const QString &text : hostileTexts()) {
        verifyPlain(text);
        if (QTest::currentTestFailed()) {
            qWarning("%s → %s", qPrintable(text), qPrintable(escapedMarkdown(text)));
            return;
        }
    }
    QCOMPARE(escapedMarkdown(u"Kovács & Co. – 12:30, 3.5 %"_s), u"Kovács \\& Co. – 12:30, 3.5 %"_s);
}

void TestPrepSheetText::hostileSheetsKeepTheirShape()
{
    for (const QString &text : hostileTexts()) {
        const PrepDocument document = prepDocument(hostileSheet(text), QLocale(u"en_GB"_s));
        const QString markdown = prepMarkdown(document);
        QCOMPARE(headings(markdown), int(document.sections.size()) + 1);
        QTextDocument parsed;
        parsed.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
        QVERIFY(!parsed.toHtml().contains(u"<a href"));
        QVERIFY(!parsed.toHtml().contains(u"<img"));
        for (const QString &line : prepPlainText(document).split(u'\n'))
            QVERIFY(!line.contains(u'\r') && !line.contains(QChar(0x2028)));
    }
}

void TestPrepSheetText::emptySheetsSaySo_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("day");
    QTest::newRow("en") << u"en_GB"_s << u"20 Mar 2026"_s;
    QTest::newRow("ja") << u"ja_JP"_s << u"2026/03/20"_s;
    QTest::newRow("hu") << u"hu_HU"_s << u"2026. 03. 20."_s;
}

void TestPrepSheetText::emptySheetsSaySo()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, day);
    PrepSheet sheet;
    sheet.accountName = u"Nil"_s;
    sheet.today = today;
    sheet.since = today.addDays(-91);
    const PrepDocument document = prepDocument(sheet, QLocale(locale));
    QCOMPARE(document.day, day);
    QCOMPARE(document.sections.size(), size_t(13)); // without a review nothing has to be ready
    for (const PrepSection &section : document.sections) {
        QVERIFY2(!section.title.isEmpty() && !section.key.isEmpty(), qPrintable(section.key));
        QVERIFY2(section.lines.empty(), qPrintable(section.key));
        QVERIFY2(!section.empty.isEmpty(), qPrintable(section.key));
        QVERIFY(prepMarkdown(document).contains(escapedMarkdown(section.empty)));
    }
    QCOMPARE(document.figures.size(), size_t(6));
}

void TestPrepSheetText::everyCodeHasItsSentence()
{
    QStringList sentences;
    const QLocale locale(u"en_GB"_s);
    for (const auto &[code, text] : prepCodes.rows) {
        const QString sentence = prepPointText({code, u"Name"_s, {}, today, today.addDays(3), -0.25}, locale);
        QVERIFY2(!sentence.isEmpty(), qPrintable(QStringView(text).toString()));
        QVERIFY2(!sentence.contains(u'%') || sentence.contains(u"25.0%"), qPrintable(sentence));
        QVERIFY(!sentences.contains(sentence));
        sentences += sentence;
    }
    for (const auto &[thing, text] : openThings.rows)
        QVERIFY2(!openItemText({thing, u"Name"_s, today, {}}, locale).contains(u'%'), qPrintable(QStringView(text).toString()));
    Readiness readiness;
    readiness.shares[1] = {2, 3, {{OpenThing::MetricStale, u"Users"_s, today, {}}}};
    QCOMPARE(readinessLines(readiness, locale),
             QStringList({u"Goals measured: none due"_s, u"Metrics fresh: 2/3"_s, u"   No value since 20 Mar 2026: Users"_s,
                          u"People set: none due"_s, u"Promises closed: none due"_s}));
}

void TestPrepSheetText::longListsAreCounted()
{
    PrepSheet sheet;
    sheet.today = today;
    sheet.since = today.addDays(-91);
    for (int i = 0; i < 2000; ++i)
        sheet.risks.push_back({MarkKind::Risk, u"Risk %1"_s.arg(i).repeated(200), today});
    const PrepDocument document = prepDocument(sheet, QLocale(u"en_GB"_s));
    const auto risks = std::find_if(document.sections.begin(), document.sections.end(),
                                    [](const PrepSection &section) { return section.key == u"risks"; });
    QCOMPARE(risks->lines.size(), mostPrepLines + 1);
    QVERIFY(risks->lines.back().text.contains(u"1988") || risks->lines.back().text.contains(u"1,988"));
    QVERIFY(risks->lines.front().text.size() <= 280);
    QVERIFY(risks->lines.front().text.endsWith(u'…'));
}

void TestPrepSheetText::amountsAndStatesAreTold()
{
    PrepSheet sheet;
    sheet.base = Currency::fromCode(u"EUR").value();
    sheet.today = today;
    sheet.since = QDate(2025, 12, 10);
    sheet.lastReview = QbrId(3);
    sheet.arrThen = {{{1'000'000, sheet.base}}, 1'000'000};
    sheet.arrNow = {{{1'200'000, sheet.base}}, 1'200'000};
    sheet.contracts = {{ContractChange::Raised, QDate(2026, 2, 1), u"Fleet"_s, sheet.arrThen.amounts[0], sheet.arrNow.amounts[0], 200'000,
                        50'000, 10, 12}};
    sheet.use = {{u"Users"_s, {}, {}, false, true, 80, 100, today}, {u"Old"_s, u"h"_s, {}, false, false, 3.25, {}, QDate(2025, 5, 1)}};
    PrepObjective objective;
    objective.objective.title = u"Fewer hours"_s;
    objective.objective.unit = u"h"_s;
    objective.objective.baseline = 40;
    objective.objective.target = 8.5;
    objective.objective.dueDay = QDate(2026, 6, 30);
    objective.objective.overrideState = ObjectiveState::AtRisk;
    objective.objective.overrideReason = u"Sponsor leaves"_s;
    objective.progress.state = ObjectiveState::AtRisk;
    sheet.objectives = {objective};
    const PrepDocument document = prepDocument(sheet, QLocale(u"en_GB"_s));
    const QString text = prepPlainText(document);
    for (const QString &part :
         {u"ARR: €12,000 (was €10,000)"_s, u"since the last review on 10 Dec 2025"_s, u"Fleet: raised from €10,000 to €12,000"_s,
          u"price alone €500"_s, u"seats from 10 to 12"_s, u"was 100 · −20.0%"_s, u"no value since; 3.25\u00a0h on 1 May 2025"_s,
          u"from 40 to 8.5\u00a0h by 30 Jun 2026"_s, u"the team says so: Sponsor leaves"_s})
        QVERIFY2(text.contains(QString(part).replace(QChar(0xa0), u' ')) || text.contains(part), qPrintable(part + u"\n\n"_s + text));
    QCOMPARE(document.figures[0].tone, PrepTone::Good);
}

QTEST_MAIN(TestPrepSheetText)
#include "tst_prepsheettext.moc"
