// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchtexts.h"

namespace mainstay::bench {

namespace {

template <size_t N>
using Words = std::array<const char *, N>;

constexpr Words<24> englishFirst {"Copper",  "Lantern", "Harbour", "Willow",  "Granite", "Meadow",  "Falcon",  "Juniper",
                                  "Beacon",  "Orchard", "Saffron", "Thistle", "Marble",  "Heron",   "Cobalt",  "Bramble",
                                  "Tidewater", "Amber", "Quarry",  "Sable",   "Foxglove", "Pewter", "Larkspur", "Drift"};
constexpr Words<16> englishSecond {"Bridge", "Field", "Gate", "Mill", "Works", "Point", "Row", "Hollow",
                                   "Crest",  "Yard",  "Loom", "Kiln", "Wharf", "Barn",  "Spire", "Ford"};
constexpr Words<10> englishKind {"Logistics", "Foods",   "Software", "Clinics", "Textiles",
                                 "Energy",    "Books",   "Robotics", "Travel",  "Insurance"};
constexpr Words<4> englishForm {"Ltd", "Inc.", "GmbH", "LLC"};
constexpr Words<12> japaneseFirst {"青葉", "朝霧", "千鳥", "若竹", "白樺", "月見", "緑川", "星空", "花園", "海風", "銀杏", "雪原"};
constexpr Words<12> japaneseFirstReading {"あおば",   "あさぎり", "ちどり",   "わかたけ", "しらかば", "つきみ",
                                          "みどりかわ", "ほしぞら", "はなぞの", "うみかぜ", "いちょう", "せつげん"};
constexpr Words<10> japaneseKind {"精機", "物流", "食品", "電子", "化学", "印刷", "医療", "建設", "商事", "情報"};
constexpr Words<10> japaneseKindReading {"せいき", "ぶつりゅう", "しょくひん", "でんし",   "かがく",
                                         "いんさつ", "いりょう", "けんせつ",   "しょうじ", "じょうほう"};
constexpr Words<14> hungarianFirst {"Kőris", "Szivárvány", "Tölgyfa", "Bükkös", "Ezüst", "Őszirózsa", "Hajnal",
                                    "Pillangó", "Gyöngy", "Rózsakert", "Zúgó", "Északi", "Árnyas", "Csillag"};
constexpr Words<10> hungarianKind {"Gépgyár", "Szállítmányozó", "Élelmiszer", "Informatika", "Nyomda",
                                   "Vegyipari", "Kereskedőház", "Építő",      "Műszer",      "Biztosító"};
constexpr Words<3> hungarianForm {"Kft.", "Zrt.", "Nyrt."};

constexpr Words<12> englishGiven {"Ada", "Ben", "Clara", "Dara", "Edwin", "Fay", "Gus", "Hetty", "Ivo", "June", "Kit", "Lena"};
constexpr Words<12> englishFamily {"Ashdown", "Birchley", "Copperton", "Dunmere", "Elmsworth", "Fernhill",
                                   "Gorsefield", "Hazelby", "Ivybridge", "Kestrel", "Lockwell", "Mossgrove"};
constexpr Words<10> japaneseFamily {"青井", "石森", "海野", "梅沢", "大庭", "風間", "桐島", "小峰", "白浜", "月岡"};
constexpr Words<10> japaneseFamilyReading {"あおい", "いしもり", "うみの", "うめざわ", "おおば",
                                           "かざま", "きりしま", "こみね", "しらはま", "つきおか"};
constexpr Words<8> japaneseGiven {"陽子", "健太", "美咲", "直樹", "恵", "大輔", "千尋", "翔"};
constexpr Words<8> japaneseGivenReading {"ようこ", "けんた", "みさき", "なおき", "めぐみ", "だいすけ", "ちひろ", "しょう"};
constexpr Words<10> hungarianFamily {"Almási", "Berkes", "Cserháti", "Dévai", "Erdős", "Füzesi", "Gyöngyösi", "Hársfai", "Ligeti", "Őri"};
constexpr Words<10> hungarianGiven {"Ágnes", "Bence", "Csilla", "Dénes", "Éva", "Gergő", "Ildikó", "Márton", "Réka", "Zsófia"};

constexpr Words<12> englishSummaries {
    "Monthly check-in on the roll-out", "Renewal terms, first round", "Training for the new night shift",
    "Report export is slow, showed a way around it", "Quarterly review with the sponsor",
    "Asked how the pilot in the second plant went", "Invoice of last month explained",
    "New champion introduced herself", "Integration with their ERP discussed", "Escalation closed, cause written down",
    "Roadmap questions before the budget round", "Short call: seats for the new team"};
constexpr Words<10> japaneseSummaries {"導入状況の定例確認", "更新条件についての打ち合わせ", "新任担当者への操作説明",
                                       "帳票出力が遅い件の調査報告", "四半期の振り返り会", "第二工場での試行結果を確認",
                                       "請求内容についての問い合わせ", "基幹システム連携の相談",
                                       "障害の原因と再発防止策を説明", "来期の予算に向けた要望の整理"};
constexpr Words<10> hungarianSummaries {
    "Havi egyeztetés a bevezetésről", "Megújítási feltételek, első kör", "Oktatás az új műszaknak",
    "Lassú a riport exportja, megmutattuk a kerülőutat", "Negyedéves áttekintés a szponzorral",
    "A második üzem próbaüzeme", "A múlt havi számla tisztázása", "Bemutatkozott az új kapcsolattartó",
    "ERP-összekötés egyeztetése", "Lezárt eszkaláció, az ok leírva"};

constexpr Words<22> englishSentences {
    "They have moved the second site onto the platform and want to see the numbers in one place. ",
    "The night shift still keeps its own list, because nobody showed them the filter. ",
    "We agreed to send the checklist by Friday and to look at it together next week. ",
    "She said the export takes \"longer than the coffee\", which is fair. ",
    "Budget for next year is being written now; a price before the end of the month helps. ",
    "Two of the five administrators have left and the new ones need the short course. ",
    "They like the weekly digest, less so the amount of mail it makes. ",
    "Open question: who signs off on the data transfer? ",
    "The integration stopped for an hour on Tuesday, the cause is known and mended. ",
    "Usage is up in purchasing and flat in the warehouse. ",
    "He asked twice whether the price stays as it is. ",
    "A competitor has shown them a demo, mostly about dashboards. ",
    "Nothing urgent, they are content with support; answers come the same day. ",
    "The sponsor will join the review if it is on a Thursday. ",
    "Their own customers ask for delivery dates, so the report matters more than we thought. ",
    "Seats: 40 used of 55, the rest are for the new team. ",
    "We promised a written answer on the retention of logs. ",
    "They measure success by hours saved in the monthly close; it was 11, it is 6 now. ",
    "Next step: pilot with three people, then decide. ",
    "The field names confuse people who come from the old tool; we noted which ones. ",
    "Procurement wants the contract in one document instead of three. ",
    "Good mood, short call. "};
constexpr Words<18> japaneseSentences {
    "第二工場への展開は予定どおり進んでおり、来月には全員が利用を始める見込み。",
    "夜勤の担当者はまだ従来の一覧表を使っているため、絞り込みの使い方を説明した。",
    "帳票の出力に時間がかかるとの指摘があり、原因を調べて金曜日までに回答する。",
    "来期の予算を検討中のため、月末までに見積もりがほしいとのこと。",
    "管理者五名のうち二名が異動となり、後任への研修を依頼された。",
    "週次のまとめは好評だが、通知のメールが多すぎるという声もある。",
    "火曜日に連携が一時間止まった件は原因が分かり、対策を終えている。",
    "購買部門の利用は増えているが、倉庫では横ばいである。",
    "価格が据え置きになるかどうかを二度確認された。",
    "他社のデモを見たとのこと。主に画面の見やすさが話題になったようだ。",
    "サポートの回答が早いと評価していただいた。",
    "次回の振り返り会には役員も出席したいとの希望があった。",
    "ログの保存期間について書面で回答することを約束した。",
    "月次決算にかかる時間を指標としており、十一時間が六時間になった。",
    "まず三名で試行し、その結果を見て判断する。",
    "契約書を一つにまとめてほしいと購買担当者から依頼があった。",
    "旧システムとの用語の違いで戸惑う人がいるため、対応表を作成する。",
    "雰囲気は良く、短時間で終わった。"};
constexpr Words<18> hungarianSentences {
    "A második telephely is átállt, és egy helyen szeretnék látni a számokat. ",
    "Az éjszakai műszak még a saját listáját vezeti, mert a szűrőt senki sem mutatta meg nekik. ",
    "Megegyeztünk, hogy péntekig elküldjük az ellenőrző listát, és jövő héten együtt átnézzük. ",
    "Azt mondta, hogy az export \"tovább tart, mint egy kávé\", és ebben igaza van. ",
    "Most készül a jövő évi költségvetés, ezért hó végéig árat kérnek. ",
    "Az öt rendszergazdából ketten elmentek, az újaknak kell a rövid tanfolyam. ",
    "Szeretik a heti összefoglalót, a levelek számát kevésbé. ",
    "Nyitott kérdés, hogy ki hagyja jóvá az adatátadást. ",
    "Kedden egy órára leállt az összekötés, az ok ismert, a hibát kijavítottuk. ",
    "A beszerzésen nő a használat, a raktárban stagnál. ",
    "Kétszer is megkérdezte, hogy marad-e az ár. ",
    "Egy versenytárs bemutatót tartott náluk, főleg a kimutatásokról. ",
    "Elégedettek a támogatással, aznap választ kapnak. ",
    "A szponzor akkor jön el, ha csütörtökön tartjuk. ",
    "Írásos választ ígértünk a naplók megőrzéséről. ",
    "A havi zárásra fordított órákban mérik az eredményt: tizenegy volt, most hat. ",
    "Következő lépés: próba három fővel, utána döntenek. ",
    "Jó hangulatú, rövid megbeszélés. "};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

template <size_t N>
void appendSentences(Random &random, const Words<N> &sentences, int bytes, QByteArray &text)
{
    // Blocks of a few sentences, the later ones as a list: what people write in Markdown.
    const qsizetype end = text.size() + bytes;
    while (text.size() < end) {
        if (!text.isEmpty())
            text += random.percent(50) ? "\n\n" : "\n- ";
        const int count = random.between(1, 3);
        for (int i = 0; i < count; ++i)
            text += sentences[size_t(random.below(int(N)))];
    }
    while (text.endsWith(' '))
        text.chop(1);
}

} // namespace

QString toTag(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::Japanese:
        return QStringLiteral("ja");
    case Language::Hungarian:
        return QStringLiteral("hu");
    }
    Q_UNREACHABLE();
    return {};
}

Language anyLanguage(Random &random)
{
    const int draw = random.below(100);
    return draw < 45 ? Language::English : draw < 75 ? Language::Japanese : Language::Hungarian;
}

CompanyName companyName(Random &random, Language language)
{
    switch (language) {
    case Language::English:
        return {text(random.of(englishFirst)) + u' ' + text(random.of(englishSecond)) + u' '
                    + text(random.of(englishKind)) + u' ' + text(random.of(englishForm)),
                {}};
    case Language::Japanese: {
        const auto first = size_t(random.below(int(japaneseFirst.size())));
        const auto kind = size_t(random.below(int(japaneseKind.size())));
        const int number = random.between(1, 60);
        return {QStringLiteral("株式会社%1%2第%3").arg(text(japaneseFirst[first]), text(japaneseKind[kind])).arg(number),
                QStringLiteral("%1%2だい%3").arg(text(japaneseFirstReading[first]), text(japaneseKindReading[kind])).arg(number)};
    }
    case Language::Hungarian:
        return {QStringLiteral("%1 %2 %3 %4").arg(text(random.of(hungarianFirst)), text(random.of(hungarianKind)))
                    .arg(random.between(1, 60)).arg(text(random.of(hungarianForm))),
                {}};
    }
    Q_UNREACHABLE();
    return {};
}

PersonName personName(Random &random, Language language)
{
    switch (language) {
    case Language::English:
        return {text(random.of(englishGiven)) + u' ' + text(random.of(englishFamily)), {}};
    case Language::Japanese: {
        const auto family = size_t(random.below(int(japaneseFamily.size())));
        const auto given = size_t(random.below(int(japaneseGiven.size())));
        return {text(japaneseFamily[family]) + u' ' + text(japaneseGiven[given]),
                text(japaneseFamilyReading[family]) + u' ' + text(japaneseGivenReading[given])};
    }
    case Language::Hungarian:
        return {text(random.of(hungarianFamily)) + u' ' + text(random.of(hungarianGiven)), {}};
    }
    Q_UNREACHABLE();
    return {};
}

void makeSummary(Random &random, Language language, QByteArray &text)
{
    switch (language) {
    case Language::English:
        text = random.of(englishSummaries);
        return;
    case Language::Japanese:
        text = random.of(japaneseSummaries);
        return;
    case Language::Hungarian:
        text = random.of(hungarianSummaries);
        return;
    }
}

void makeNotes(Random &random, Language language, QByteArray &text)
{
    text.resize(0);
    // Half to one and a half of the mean.
    const double size = 0.4 + random.fraction();
    switch (language) {
    case Language::English:
        appendSentences(random, englishSentences, int(size * 560), text);
        return;
    case Language::Japanese:
        appendSentences(random, japaneseSentences, int(size * 960), text);
        return;
    case Language::Hungarian:
        appendSentences(random, hungarianSentences, int(size * 620), text);
        return;
    }
}

} // namespace mainstay::bench
