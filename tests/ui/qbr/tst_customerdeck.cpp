// SPDX-License-Identifier: Apache-2.0
#include "ui/text/customerdeck.h"
#include "ui/text/deckwords.h"

#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// Everything that is said on a slide.
QStringList textsOf(const deck::Slide &slide)
{
    QStringList texts {slide.headline, slide.subLine, slide.source};
    texts += QStringList(slide.notes.begin(), slide.notes.end());
    for (const deck::Card &card : slide.cards)
        texts += {card.label, card.value, card.note};
    const auto add = [&](const std::vector<deck::TextRun> &runs) {
        for (const deck::TextRun &run : runs)
            texts += run.text;
    };
    for (const deck::Block &block : slide.regions) {
        if (const auto *text = std::get_if<deck::TextBlock>(&block)) {
            for (const deck::Paragraph &paragraph : text->paragraphs)
                add(paragraph.runs);
        } else if (const auto *table = std::get_if<deck::Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const auto &cell : row)
                    add(cell);
            }
        } else if (const auto *chart = std::get_if<deck::Chart>(&block)) {
            texts += chart->title;
            texts += chart->categories;
            for (const deck::ChartSeries &series : chart->series)
                texts += series.name;
        }
    }
    return texts;
}

QString allTexts(const deck::Document &document)
{
    QStringList texts;
    for (const deck::Slide &slide : document.slides)
        texts += textsOf(slide);
    return texts.join(u'\n');
}

DeckFacts emptyFacts()
{
    DeckFacts facts;
    facts.account = Shareable(u"Acme"_s);
    facts.asOf = Shareable(QDate(2026, 3, 20));
    facts.since = Shareable(QDate(2025, 12, 10));
    facts.quarterDay = Shareable(QDate(2026, 1, 1));
    return facts;
}

DeckFacts fullFacts()
{
    DeckFacts facts = emptyFacts();
    facts.lastDay = Shareable(QDate(2025, 12, 10));
    facts.decisions = Shareable(u"Roll out in spring\nTrain the admins"_s);
    facts.start = Shareable(QDateTime(QDate(2026, 3, 30), QTime(9, 0), Qt::UTC));
    facts.timeZone = Shareable(u"Europe/Budapest"_s);
    facts.minutes = Shareable(60);
    facts.agenda = Shareable(usualAgenda(QbrKind::Qbr, 60));
    facts.theirs = Shareable(std::vector<DeckPerson> {{u"Ana"_s, u"CFO"_s}});
    facts.ours = Shareable(std::vector<DeckPerson> {{u"Mia"_s, {}}});
    facts.promises = Shareable(std::vector<DeckPromise> {{u"late one"_s, ActionSide::Ours, u"Mia"_s, QDate(2026, 1, 5), ActionState::Late},
                                                         {u"broken one"_s, ActionSide::Ours, u"Mia"_s, QDate(2026, 1, 2), ActionState::Broken},
                                                         {u"open one"_s, ActionSide::Theirs, u"Ana"_s, QDate(2026, 4, 2), ActionState::Open}});
    DeckGoal goal;
    goal.title = u"Everybody plans in it"_s;
    goal.unit = u"people"_s;
    goal.baseline = 10;
    goal.target = 80;
    goal.now = 1234.5;
    goal.state = ObjectiveState::OnTrack;
    DeckGoal other = goal;
    other.title = u"Shorter hand-over"_s;
    other.now.reset();
    other.state = ObjectiveState::NotMeasured;
    facts.goals = Shareable(std::vector {goal, other});
    DeckUse use {u"Users"_s, {}, {}, false, {}};
    for (int i = 0; i < deckMonths; ++i)
        use.months.push_back({QDate(2025, 3, 1).addMonths(i), i == 4 ? std::nullopt : std::optional<double>(100 + i)});
    facts.use = Shareable(std::vector {use});
    DeckSupport support;
    support.open = 2;
    support.resolved = 3;
    support.answerMinutes = 30;
    support.answered = 5;
    for (int i = 0; i < deckMonths; ++i)
        support.months.push_back({QDate(2025, 3, 1).addMonths(i), {0, 1, 2, 0}});
    facts.support = Shareable(support);
    facts.contracts = Shareable(std::vector<DeckContract> {{u"Planner"_s, QDate(2027, 1, 1), 40}});
    return facts;
}

const deck::Slide *slideWith(const deck::Document &document, const QString &headline)
{
    const auto found = std::find_if(document.slides.begin(), document.slides.end(), [&](const deck::Slide &slide) { return slide.headline.contains(headline); });
    return found == document.slides.end() ? nullptr : &*found;
}

} // namespace

class TestCustomerDeck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySlideHasItsFacts()
    {
        DeckRequest request;
        request.withContracts = true;
        const deck::Document document = customerDeck(fullFacts(), request);
        QStringList headlines;
        for (const deck::Slide &slide : document.slides)
            headlines += slide.headline;
        // No catalogue is linked to this test: the sources speak.
        QCOMPARE(headlines,
                 (QStringList {u"Acme"_s, u"Agenda"_s, u"Where we stand"_s, u"What we decided last time"_s, u"1 of 2 promises were kept"_s,
                               u"1 of 2 goals are achieved or on track"_s, u"Users: 112 in Mar 26"_s, u"2 support case(s) are open"_s,
                               u"Our joint plan for the next quarter"_s, u"Your contracts"_s, u"Who works with whom"_s, u"How to read the figures"_s}));
        const auto &goals = std::get<deck::Table>(slideWith(document, u"goals are"_s)->regions[0]);
        QCOMPARE(goals.rows[0][2][0].text, u"1,234.5 people"_s);
        QCOMPARE(goals.rows[1][2][0].text, u"—"_s);
        const auto &chart = std::get<deck::Chart>(slideWith(document, u"Users"_s)->regions[0]);
        QCOMPARE(chart.series[0].values.size(), size_t(deckMonths));
        QVERIFY(!chart.series[0].values[4]); // a gap stays a gap
        const auto &plan = std::get<deck::Table>(slideWith(document, u"joint plan"_s)->regions[0]);
        QCOMPARE(plan.rows.size(), size_t(1));
    }

    void withoutDataNothingIsInvented()
    {
        const deck::Document document = customerDeck(emptyFacts(), {});
        QCOMPARE(document.slides.size(), size_t(4)); // title, summary, contacts, appendix
        QVERIFY(allTexts(document).contains(u"To agree on"_s));
        QVERIFY(allTexts(document).contains(u"no goals agreed yet"_s));
    }

    void recommendationsAreAPersonsAlone()
    {
        DeckRequest request;
        QVERIFY(!slideWith(customerDeck(fullFacts(), request), u"recommendations"_s));
        request.texts.slides[u"recommendations"_s].points = {u"Train a second admin"_s};
        request.texts.slides[u"summary"_s] = {u"You are nearly there"_s, {u"Because of the spring"_s}};
        const deck::Document document = customerDeck(fullFacts(), request);
        QVERIFY(slideWith(document, u"recommendations"_s));
        QVERIFY(slideWith(document, u"You are nearly there"_s));
        QVERIFY(allTexts(document).contains(u"Because of the spring"_s));
    }

    void nothingInternalIsTold()
    {
        DeckFacts facts = fullFacts();
        PrepSheet sheet;
        sheet.accountName = u"SECRET"_s;
        sheet.risks = {{MarkKind::Risk, u"SECRET risk"_s, QDate(2026, 1, 1)}};
        sheet.competitors = {{u"SECRET rival"_s, QDate(2026, 1, 1)}};
        facts.sheet = Internal(sheet);
        for (const auto &[length, word] : deckLengths.rows) {
            DeckRequest request;
            request.length = length;
            QVERIFY(!allTexts(customerDeck(facts, request)).contains(u"SECRET"_s));
        }
    }

    void lengthsAreThose()
    {
        const auto count = [](DeckLength length) {
            DeckRequest request;
            request.length = length;
            return customerDeck(fullFacts(), request).slides.size();
        };
        QCOMPARE(count(DeckLength::OnePage), size_t(1));
        QVERIFY(count(DeckLength::Short) < count(DeckLength::Medium));
        QVERIFY(count(DeckLength::Medium) < count(DeckLength::Long));
    }

    void formatsAreThoseOfTheDeck()
    {
        const DeckWords hungarian(deck::Language::Hungarian);
        QCOMPARE(hungarian.number(1234.5), QString(u"1\u00a0234,5"_s));
        QCOMPARE(hungarian.number(12345), QString(u"12\u00a0345"_s));
        QCOMPARE(hungarian.day(QDate(2026, 4, 14)), u"2026. 04. 14."_s);
        const DeckWords japanese(deck::Language::Japanese);
        QCOMPARE(japanese.number(-1234), u"\u22121,234"_s);
        QCOMPARE(japanese.longDay(QDate(2026, 4, 14)), u"2026年4月14日火曜日"_s);
        QCOMPARE(japanese.percent(0.125, true), u"+12.5%"_s);
        QCOMPARE(deckLanguageOf(u"hu-HU"_s), deck::Language::Hungarian);
        QCOMPARE(deckLanguageOf(u"ja"_s), deck::Language::Japanese);
        QCOMPARE(deckLanguageOf({}), deck::Language::English);
        QCOMPARE(deckLanguageOf(u"de"_s), deck::Language::English);
    }
};

QTEST_GUILESS_MAIN(TestCustomerDeck)
#include "tst_customerdeck.moc"
