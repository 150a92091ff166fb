// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/slidedocument.h"

/// A business review as a deck: 16 slides with 6 charts, every layout, table and kind of chart once at least.
namespace mainstay::test {

using namespace Qt::StringLiterals;

/// A word in the deck's language.
struct Words
{
    deck::Language language;
    QString operator()(const char16_t *english, const char16_t *japanese, const char16_t *hungarian) const
    {
        const char16_t *text = language == deck::Language::Japanese ? japanese : language == deck::Language::Hungarian ? hungarian : english;
        return QStringView(text).toString();
    }
};

inline deck::Paragraph bullet(const QString &text, int level = 0)
{
    return {{{text}}, deck::Paragraph::Bullet::Dot, level};
}

inline deck::Paragraph heading(const QString &text)
{
    return {{{text, true, deck::ThemeColour::Navy}}};
}

inline deck::TextBlock soWhat(const Words &t, const QStringList &lines)
{
    deck::TextBlock block {{heading(t(u"So what", u"つまり", u"Mit jelent ez"))}, true};
    for (const QString &line : lines)
        block.paragraphs.push_back({{{line}}});
    return block;
}

inline QStringList exampleMonths(const Words &t)
{
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months += t.language == deck::Language::Japanese ? QString(QString::number(month) + u"月"_s) : QString(QString::number(month) + u"."_s);
    return months;
}

inline deck::Chart usersChart(const Words &t)
{
    return {.key = u"active_users"_s, .kind = deck::ChartKind::Line,
            .title = t(u"Weekly active users, people", u"週次アクティブユーザー（人）", u"Heti aktív felhasználók, fő"),
            .categories = exampleMonths(t),
            .series = {{t(u"Active users", u"アクティブ", u"Aktív"),
                        {210, 228, 240, std::nullopt, std::nullopt, 301, 322, 318, 340, 355, 371, 384}}},
            .target = deck::ChartTarget {t(u"Target", u"目標", u"Cél"), 350},
            .altText = t(u"Line of weekly active users, from 210 in January to 384 in December.",
                         u"週次アクティブユーザーの折れ線。1月の210人から12月の384人へ。",
                         u"A heti aktív felhasználók vonala, januári 210-től decemberi 384-ig.")};
}

inline deck::Chart modulesChart(const Words &t)
{
    return {.key = u"module_use"_s, .kind = deck::ChartKind::Bars,
            .title = t(u"Use of modules, % of licensed seats", u"モジュール利用率（契約席数比）", u"Modulok használata, a licencek %-a"),
            .categories = {t(u"Planning", u"計画", u"Tervezés"), t(u"Reporting", u"レポート", u"Jelentések"), t(u"Mobile", u"モバイル", u"Mobil"),
                           t(u"Workflow automation", u"ワークフロー自動化", u"Munkafolyamatok"), u"API"_s},
            .series = {{t(u"Share", u"割合", u"Arány"), {0.86, 0.72, 0.61, 0.34, 0.21}}},
            .numberFormat = u"0%"_s, .highlighted = {3, 4},
            .altText = t(u"Bars: planning leads with 86 %, the API is last with 21 %.", u"棒グラフ。計画86%が最高、APIは21%。",
                         u"Sávok: a tervezés 86%, az API 21%.")};
}

inline deck::Chart ticketsChart(const Words &t)
{
    return {.key = u"tickets"_s, .kind = deck::ChartKind::StackedColumns,
            .title = t(u"Support cases opened, by priority", u"サポート件数（優先度別）", u"Megnyitott esetek prioritás szerint"),
            .categories = {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s},
            .series = {{t(u"Normal", u"通常", u"Normál"), {31, 28, 22, 15}},
                       {t(u"High", u"高", u"Magas"), {12, 9, 6, 4}, deck::ThemeColour::Slate},
                       {t(u"Urgent", u"緊急", u"Sürgős"), {6, 4, 0, 2}, deck::ThemeColour::Amber}},
            .altText = t(u"Columns: cases fell from 49 in Q1 to 21 in Q4.", u"積み上げ棒。Q1の49件からQ4の21件へ。", u"Oszlopok: 49-ről 21-re.")};
}

inline deck::Chart bridgeChart(const Words &t)
{
    return {.key = u"arr_bridge"_s, .kind = deck::ChartKind::Bridge,
            .title = t(u"Annual value, thousand EUR", u"年間契約額（千ユーロ）", u"Éves érték, ezer EUR"),
            .categories = {t(u"Start of 2025", u"2025年初", u"2025 eleje"), t(u"New products", u"新製品", u"Új termékek"),
                           t(u"More seats", u"席数増", u"Több licenc"), t(u"Fewer sites", u"拠点減", u"Kevesebb telephely"),
                           t(u"End of 2025", u"2025年末", u"2025 vége")},
            .series = {{u"ARR"_s, {420, 60, 85, -45, 520}}}, .totals = {0, 4},
            .bridge = {t(u"Base", u"土台", u"Alap"), t(u"Level", u"水準", u"Szint"), t(u"Rise", u"増", u"Növekedés"), t(u"Fall", u"減", u"Csökkenés")},
            .altText = t(u"Bridge from 420 to 520 thousand EUR.", u"420から520への増減。", u"Híd 420-tól 520 ezer EUR-ig.")};
}

inline deck::Chart mixChart(const Words &t)
{
    return {.key = u"case_mix"_s, .kind = deck::ChartKind::Doughnut, .title = t(u"Cases by subject", u"内容別の件数", u"Esetek téma szerint"),
            .categories = {t(u"How to", u"操作方法", u"Használat"), t(u"Fault", u"不具合", u"Hiba"), t(u"Request", u"要望", u"Kérés"), t(u"Other", u"その他", u"Egyéb")},
            .series = {{t(u"Cases", u"件数", u"Esetek"), {64, 31, 22, 9}}},
            .altText = t(u"Ring: half of the cases ask how to do something.", u"半数は操作方法。", u"Az esetek fele használati kérdés.")};
}

inline deck::Chart answersChart(const Words &t)
{
    return {.key = u"first_answer"_s, .kind = deck::ChartKind::Columns,
            .title = t(u"First answer, median hours", u"初回回答までの時間（中央値）", u"Első válasz, medián óra"),
            .categories = {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s},
            .series = {{t(u"Last year", u"昨年", u"Tavaly"), {7.5, 6.8, 6.9, 6.1}, deck::ThemeColour::Silver},
                       {t(u"This year", u"今年", u"Idén"), {5.9, 4.8, 4.1, 3.6}}},
            .numberFormat = u"0.0"_s,
            .altText = t(u"Columns: from 5.9 to 3.6 hours this year.", u"今年は5.9時間から3.6時間へ。", u"Idén 5,9-ről 3,6 órára.")};
}

inline deck::Table goalsTable(const Words &t, int rows)
{
    deck::Table table {u"goals"_s,
                       {{t(u"Goal", u"目標", u"Cél"), 3.2}, {t(u"Metric", u"指標", u"Mutató"), 2.2},
                        {t(u"Target", u"目標値", u"Célérték"), 1, deck::Alignment::End}, {t(u"Actual", u"実績", u"Tény"), 1, deck::Alignment::End},
                        {t(u"Status", u"状況", u"Állapot"), 1.2}},
                       {}, t(u"No goals for this period", u"この期間の目標はありません", u"Erre az időszakra nincs cél"),
                       t(u"Goals with their targets and what was reached", u"目標と実績", u"Célok és tények")};
    for (int i = 0; i < rows; ++i) {
        const bool met = i % 3 != 1;
        table.rows.push_back({{{t(u"Shorten the monthly closing", u"月次決算の短縮", u"A havi zárás rövidítése") + u" "_s + QString::number(i + 1)}},
                              {{t(u"Days to close, median of the quarter", u"決算日数（四半期中央値）", u"Zárás napja, negyedéves medián")}},
                              {{u"5"_s}}, {{met ? u"4.5"_s : u"6"_s}},
                              {{met ? t(u"● Met", u"● 達成", u"● Teljesült") : t(u"▲ At risk", u"▲ 要注意", u"▲ Veszélyben"), true,
                                met ? deck::ThemeColour::Teal : deck::ThemeColour::Red}}});
    }
    return table;
}

inline std::vector<deck::Slide> firstSlides(const Words &t)
{
    using deck::LayoutKind;
    const QString source = t(u"Source: product telemetry", u"出典：利用ログ", u"Forrás: használati adatok");
    deck::TextBlock cover {{{{{t(u"Thimblewood Industries · Business review Q4 2025", u"株式会社シンブルウッド・2025年第4四半期レビュー", u"Thimblewood Zrt. · 2025. IV. negyedév"), true}}},
                            {{{t(u"12 March 2026 · Mara Thimblewood", u"2026年3月12日・佐藤 美咲", u"2026. március 12. · Árvíztűrő Ágnes")}}}}};
    deck::TextBlock wins {{heading(t(u"What went well", u"よかった点", u"Ami jól ment")), bullet(t(u"Closing takes 4.5 days, goal 5", u"決算は4.5日（目標5日）", u"A zárás 4,5 nap, a cél 5")),
                           bullet(t(u"384 people work with it every week", u"毎週384人が利用", u"Hetente 384 fő használja")), bullet(t(u"Of whom 120 in the second site", u"うち第二拠点120人", u"Ebből 120 a második telephelyen"), 1)}};
    deck::TextBlock asks {{heading(t(u"What we ask of you", u"お願いしたいこと", u"Amit kérünk")), bullet(t(u"Name an owner for automation", u"自動化の担当者の任命", u"Az automatizálás felelőse")),
                           bullet(t(u"Decide on the API pilot by 30 April", u"API試行を4月30日までに決定", u"Döntés az API-pilotról április 30-ig"))}};
    std::vector<deck::Slide> slides {
        {LayoutKind::Title, t(u"Closing got two days faster", u"決算が二日早くなりました", u"Két nappal gyorsabb a zárás"), t(u"Business review", u"事業レビュー", u"Üzleti áttekintés"), {}, {cover}},
        {LayoutKind::TwoContent, t(u"Every goal but one is met, and 384 people a week work with it: 28 % more than a year ago", u"目標は一つを除き達成。毎週384人が利用し、前年から28%増えました", u"Egy kivételével minden cél teljesült, hetente 384 fő dolgozik vele"),
         t(u"Fourth quarter of 2025 against the fourth of 2024", u"2025年第4四半期と前年同期の比較", u"2025. IV. negyedév a 2024. IV.-hez képest"),
         {{t(u"Annual value", u"年間契約額", u"Éves érték"), u"€520k"_s, u"+23.8 %"_s, deck::ThemeColour::Teal},
          {t(u"Weekly active", u"週次利用者", u"Heti aktív"), u"384"_s, u"+28 %"_s, deck::ThemeColour::Teal},
          {t(u"Satisfaction", u"満足度", u"Elégedettség"), u"—"_s, t(u"not asked", u"未調査", u"nem kérdeztük")},
          {t(u"First answer", u"初回回答", u"Első válasz"), t(u"3.6 h", u"3.6時間", u"3,6 óra"), u"−41 %"_s, deck::ThemeColour::Teal}},
         {wins, asks}, source, {t(u"Say: the year in one page. Three numbers moved, one was not asked.", u"一年を一枚で。三つの数字が動きました。", u"Az év egy oldalon."), t(u"If asked: active means five actions a week.", u"定義：週5回以上の操作。", u"Aktív: heti öt művelet.")}},
        {LayoutKind::Section, t(u"What was reached", u"成果", u"Amit elértünk"), t(u"Goals, use and value", u"目標・利用・価値", u"Célok, használat, érték"), {}, {}},
        {LayoutKind::Table, t(u"Two of three goals are met; one needs a decision", u"三つの目標のうち二つを達成", u"Három célból kettő teljesült"), t(u"Success plan, state of 12 March 2026", u"成功計画、2026年3月12日現在", u"Sikerterv, 2026. március 12."), {}, {goalsTable(t, 6)}, source, {t(u"Walk through row by row.", u"一行ずつ説明。", u"Soronként.")}},
        {LayoutKind::ChartLeft, t(u"Use passed the target in October and keeps rising", u"利用者数は10月に目標を超え、増え続けています", u"A használat októberben túllépte a célt"), t(u"All sites, 2025; no data in April and May", u"全拠点、2025年（4・5月はデータなし）", u"Minden telephely, 2025; április–május nincs adat"), {}, {usersChart(t), soWhat(t, {t(u"The second site brought 120 people.", u"第二拠点で120人増。", u"A második telephely 120 főt hozott."), t(u"At this pace 420 by June.", u"6月には420人の見込み。", u"Júniusra 420 fő.")})}, source, {t(u"The gap is a fault of ours.", u"欠測は当社の不具合。", u"A hiány a mi hibánk.")}},
        {LayoutKind::ChartRight, t(u"Automation and API are licensed, and hardly used", u"自動化とAPIは契約済みですが、ほとんど使われていません", u"Az automatizálás és az API alig használt"), t(u"Share of licensed seats, December 2025", u"契約席数比、2025年12月", u"Licencek aránya, 2025. december"), {}, {soWhat(t, {t(u"Two trainings of 90 minutes close most of the gap.", u"90分の研修二回でほぼ解消。", u"Két 90 perces képzés elég."), t(u"Amber: below 50 %", u"橙：50%未満", u"Borostyán: 50% alatt")}), modulesChart(t)}, source},
        {LayoutKind::Content, t(u"The value of the contract grew by 100 thousand in a year", u"契約額は一年で10万ユーロ増えました", u"A szerződés értéke 100 ezerrel nőtt"), t(u"Contracted annual value, 2025", u"年間契約額、2025年", u"Szerződött éves érték, 2025"), {}, {bridgeChart(t)}, source},
    };
    for (deck::Slide &slide : slides)
        slide.section = t(u"Results", u"成果", u"Eredmények");
    return slides;
}

inline std::vector<deck::Slide> lastSlides(const Words &t)
{
    using deck::LayoutKind;
    const QString source = t(u"Source: support desk", u"出典：サポート窓口", u"Forrás: ügyfélszolgálat");
    deck::TextBlock plan {{{{{t(u"Train the controllers", u"経理担当者の研修", u"Kontrollerek képzése"), true}, {t(u" by 15 May: 24 people, two sessions", u"：5月15日まで、24名、二回", u" május 15-ig: 24 fő, két alkalom")}}, deck::Paragraph::Bullet::Number},
                           {{{t(u"Connect the warehouse", u"倉庫との接続", u"A raktár bekötése"), true}, {t(u" by 30 June", u"：6月30日まで", u" június 30-ig")}}, deck::Paragraph::Bullet::Number},
                           {{{t(u"Review the licence mix", u"ライセンス構成の見直し", u"A licencek áttekintése"), true}}, deck::Paragraph::Bullet::Number}}};
    deck::Chart none = mixChart(t);
    none.series.front().values.assign(4, std::nullopt);
    none.emptyText = t(u"No data for this period", u"この期間のデータはありません", u"Nincs adat erre az időszakra");
    std::vector<deck::Slide> slides {
        {LayoutKind::Section, t(u"How we served you", u"サポートの状況", u"Hogyan szolgáltuk ki"), {}, {}, {}},
        {LayoutKind::TwoContent, t(u"Cases more than halved, and answers come sooner", u"件数は半減し、回答も早くなりました", u"Felére csökkentek az esetek"), t(u"All priorities, 2025", u"全優先度、2025年", u"Minden prioritás, 2025"), {}, {ticketsChart(t), answersChart(t)}, source},
        {LayoutKind::ChartLeft, t(u"Half of the cases ask how to do something", u"半数は操作方法の質問です", u"Az esetek fele használati kérdés"), t(u"126 cases of 2025", u"2025年の126件", u"2025 126 esete"), {}, {mixChart(t), soWhat(t, {t(u"A help page answers 40 of the 64.", u"64件中40件はヘルプで解決。", u"64-ből 40-re van súgó.")})}, source},
        {LayoutKind::ChartLeft, t(u"Support cases", u"サポート件数", u"Esetek"), {}, {}, {none, soWhat(t, {t(u"The new desk is connected on 1 May.", u"新窓口は5月1日に接続。", u"Az új rendszer május 1-jétől.")})}, source},
        {LayoutKind::Quote, t(u"What your team says", u"皆さまの声", u"Az Önök csapata mondja"), {}, {}, {deck::TextBlock {{{{{t(u"It saves us a day in every closing, and nobody wants the old sheets back.", u"毎月の決算が一日早くなり、もう誰も昔の表には戻りたがりません。", u"Minden zárásnál egy napot spórolunk.")}}}}}, deck::TextBlock {{{{{t(u"Kenji Sato, head of accounting", u"経理部長 佐藤 健二", u"Szabó Kinga, számviteli vezető")}}}}}}},
        {LayoutKind::Section, t(u"What comes next", u"今後の計画", u"Mi következik"), {}, {}, {}},
        {LayoutKind::Content, t(u"Three steps until the next review", u"次回レビューまでの三つの取り組み", u"Három lépés a következő áttekintésig"), t(u"Joint plan, second quarter of 2026", u"共同計画、2026年第2四半期", u"Közös terv, 2026. II. negyedév"), {}, {plan}, {}, {t(u"Ask for the owner of step 2.", u"二番の担当者を確認。", u"Ki a 2. lépés felelőse?")}},
        {LayoutKind::Table, t(u"Nothing is open from the last review", u"前回からの未決事項はありません", u"Nincs nyitott ígéret"), t(u"Promises of the last review", u"前回の約束", u"Az előző ígéretek"), {}, {goalsTable(t, 0)}, {}},
        {LayoutKind::Closing, t(u"Thank you", u"ありがとうございました", u"Köszönjük"), t(u"Next review: 11 June 2026", u"次回：2026年6月11日", u"Következő: 2026. június 11."), {}, {deck::TextBlock {{{{{u"Mara Thimblewood · mara@example.com"_s}}}}}}},
    };
    for (deck::Slide &slide : slides)
        slide.section = t(u"Service and plan", u"サポートと計画", u"Kiszolgálás és terv");
    return slides;
}

inline deck::Document exampleDeck(deck::Language language)
{
    const Words t {language};
    deck::Document document;
    document.language = language;
    document.properties = {t(u"Business review Q4 2025", u"2025年第4四半期レビュー", u"2025. IV. negyedév"), u"Thimblewood"_s, u"Mara Thimblewood"_s, u"Example Ltd"_s,
                           t(u"Customer copy", u"お客様用", u"Ügyfélpéldány"), QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC)};
    document.asOf = t(u"As of 12 March 2026", u"2026年3月12日現在", u"2026. március 12-i állapot");
    document.slides = firstSlides(t);
    for (deck::Slide &slide : lastSlides(t))
        document.slides.push_back(slide);
    return document;
}

} // namespace mainstay::test
