// SPDX-License-Identifier: Apache-2.0
#include "core/sample/samplenotes.h"

#include <array>

namespace mainstay::sample {

namespace {

using enum Mood;
using Kind = TouchpointKind;
constexpr int none = SampleNote::none;

constexpr std::array<SampleNote, 18> all {{
    {Onboarding, Kind::WebMeeting, Purpose::Onboarding, 60, 1, 1, u"キックオフ：目標と体制の確認",
     u"最初の四週間の役割分担を確認した。{c}様のご希望で、まず一つの班での運用開始を優先する。\n\n- 成功の目安は月曜朝の引き継ぎ時間の短縮\n- 旧一覧表のサンプルを送っていただく",
     u"月曜の朝が静かになれば、それが何よりの証拠です。", u"取り込み用のひな形を送る"},
    {Onboarding, Kind::WebMeeting, Purpose::Training, 90, 1, 1, u"最初の班への操作説明会",
     u"十一名が参加。絞り込みと週表示はすぐに理解されたが、権限の設定には補足が必要。", u"", u"権限設定の手引きを作成する"},
    {Onboarding, Kind::Email, Purpose::Onboarding, 10, none, none, u"三十日計画を送付", u"担当者と期日を入れた計画を{c}様に送り、開始日の確認をお願いした。", u"", u"運用開始日の確認をとる"},
    {Content, Kind::WebMeeting, Purpose::Cadence, 30, 1, 1, u"月次の定例会",
     u"計画部門では全員が{p}を利用している。金曜の報告書だけは今も手作業で写しているとのこと。\n\n- 次回、定期出力の設定を案内する", u"", u"定期出力を一緒に設定する"},
    {Content, Kind::WebMeeting, Purpose::Qbr, 60, 2, 1, u"四半期の振り返り",
     u"週十一時間かかっていた作業が六時間になった。{c}様から同業他社の次の取り組みを知りたいとの要望。",
     u"現場から替えてほしいと言われない、初めての道具です。", u"同業の事例を二つ送る"},
    {Content, Kind::Phone, Purpose::Adoption, 15, 1, none, u"第二工場から利用の相談", u"見学に来た工場長が関心を持ち、まず五名で始めたいとのこと。", u"", u""},
    {Content, Kind::Visit, Purpose::Executive, 120, 2, 2, u"訪問：早朝の引き継ぎを見学",
     u"朝六時の引き継ぎに立ち会った。当たり前のように使われている。壁の画面の文字を大きくしてほしいとの要望あり。",
     u"なくなったら困ります。", u"画面の文字の要望を開発に伝える"},
    {Content, Kind::Email, Purpose::Support, 10, 1, 0, u"休日設定の質問に回答", u"拠点ごとに休日を設定できることを、手順の図を付けて案内した。", u"", u""},
    {Content, Kind::Chat, Purpose::Cadence, 10, none, none, u"新しい検索についての感想", u"新しい検索が早くなったと好評。", u"", u""},
    {Content, Kind::InternalNote, Purpose::Cadence, 5, none, none, u"組織変更の情報", u"業務改善課が経営企画部の下に移った。秋までに新しい部長にご挨拶したい。", u"", u""},
    {Worried, Kind::Phone, Purpose::Escalation, 40, -2, -1, u"火曜の停止についてのお叱り",
     u"交代時間に二時間計画を見られなかった。{c}様は原因を書面で求めておられ、夜間の連絡先も必要とのこと。",
     u"先週の計画を印刷して回しました。", u"停止の原因を書面で送る"},
    {Worried, Kind::WebMeeting, Purpose::Support, 45, -1, -1, u"同じ帳票の誤りが三度目",
     u"勤務が零時をまたぐと合計が手元の表と合わない。一緒に再現できた。", u"どちらの数字を信じればよいのでしょうか。", u"修正の公開日を知らせる"},
    {Worried, Kind::WebMeeting, Purpose::Cadence, 30, -1, 0, u"担当者の異動", u"{c}様が月末で異動となり、後任は未定。夏から利用が減っている。", u"", u"後任者のお名前を伺う"},
    {Worried, Kind::Email, Purpose::Billing, 10, -1, none, u"契約規模の縮小の相談", u"組織変更で人数が減ったため、実際に使う人数分だけにしたいとのこと。", u"", u"縮小案を計算する"},
    {Worried, Kind::InternalNote, Purpose::Renewal, 5, none, none, u"対策を営業と合意", u"営業が財務部門に連絡し、こちらは帳票を直す。二週間後に確認する。", u"", u""},
    {Renewal, Kind::WebMeeting, Purpose::Renewal, 45, 1, 1, u"更新の打ち合わせ", u"継続の意向。人数は役員会の後に決まる。価格表を送付した。", u"", u"更新の見積書を送る"},
    {Renewal, Kind::Phone, Purpose::Renewal, 20, 0, 1, u"購買から契約書の一本化の依頼", u"三つの契約を一つにまとめ、期間を二年にしたいとのこと。", u"", u"契約書を一つにまとめる"},
    {Renewal, Kind::WebMeeting, Purpose::Qbr, 60, 1, 1, u"更新前の振り返り", u"年間目標四つのうち三つを達成。残る一つは当社の宿題であることをお伝えした。", u"赤い項目を隠さないところが良いですね。", u"四つ目の目標を仕上げる"},
}};

} // namespace

std::span<const SampleNote> japaneseNotes()
{
    return all;
}

} // namespace mainstay::sample
