// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sampleoutcomes.h"

namespace mainstay::sample {

namespace {

constexpr SampleOutcomeTexts english {
    {{{u"Week view stays empty after midnight", u"Week view"},
      {u"Two people see each other's drafts", u"Rights"},
      {u"Export leaves out the last column", u"Export"},
      {u"Import of dates stops at the 13th", u"Import"},
      {u"Scheduled report comes an hour late", u"Reports"},
      {u"How do we add a second site?", u"Setup"}}},
    u"Everybody in planning works in it every week",
    u"people",
    u"As long as half of them keep their own sheet, we pay twice.",
    u"Shorten the Monday hand-over",
    u"hours a week",
    u"If Monday mornings get quieter, I'll have my proof.",
    u"From their own time sheets",
    {u"Send two examples from similar customers", u"Show the scheduled report in their data", u"Name a date for the rights per site"},
    u"Name one person per site who looks after the data",
    u"You ask what we need before we do.",
    u"Too long until somebody answers when it burns.",
};

constexpr SampleOutcomeTexts japanese {
    {{{u"深夜に週表示が空になる", u"週表示"},
      {u"他の人の下書きが見えてしまう", u"権限"},
      {u"出力で最後の列が抜ける", u"出力"},
      {u"13日以降の日付で取り込みが止まる", u"取り込み"},
      {u"定期レポートが1時間遅れて届く", u"レポート"},
      {u"2つ目の拠点を追加するには", u"設定"}}},
    u"計画担当の全員が毎週使う",
    u"人",
    u"半数が自分の表を使い続ける限り、二重払いです。",
    u"月曜の引き継ぎを短くする",
    u"時間/週",
    u"月曜の朝が静かになれば、それが証拠です。",
    u"先方の勤務表より",
    {u"類似のお客様の事例を2件送る", u"先方のデータで定期レポートを見せる", u"拠点別権限の提供日を知らせる"},
    u"拠点ごとにデータの担当者を決める",
    u"こちらが言う前に必要なことを聞いてくれます。",
    u"緊急のとき、返事が来るまで長すぎます。",
};

constexpr SampleOutcomeTexts hungarian {
    {{{u"Éjfél után üres a heti nézet", u"Heti nézet"},
      {u"Két ember látja egymás piszkozatát", u"Jogosultság"},
      {u"Az exportból hiányzik az utolsó oszlop", u"Export"},
      {u"A 13-a utáni dátumoknál megáll az import", u"Import"},
      {u"Egy órát késik az ütemezett kimutatás", u"Kimutatások"},
      {u"Hogyan vehetünk fel második telephelyet?", u"Beállítás"}}},
    u"A tervezésen mindenki minden héten ebben dolgozik",
    u"fő",
    u"Amíg a felük a saját táblázatát vezeti, kétszer fizetünk.",
    u"Rövidebb hétfői átadás",
    u"óra hetente",
    u"Ha csendesebbek a hétfő reggelek, az lesz a bizonyíték.",
    u"A saját munkaidő-nyilvántartásukból",
    {u"Két példa küldése hasonló ügyfelektől", u"Az ütemezett kimutatás bemutatása az adataikon", u"Időpont a telephelyenkénti jogosultságra"},
    u"Telephelyenként egy adatfelelős kijelölése",
    u"Előbb kérdezik meg, mi kell, mint hogy szólnánk.",
    u"Túl sokára válaszolnak, amikor baj van.",
};

} // namespace

const SampleOutcomeTexts &outcomeTexts(QStringView language)
{
    if (language == u"ja")
        return japanese;
    return language == u"hu" ? hungarian : english;
}

} // namespace mainstay::sample
