<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>About</name>
    <message>
        <source>About Mainstay</source>
        <translation>Mainstay について</translation>
    </message>
    <message>
        <source>Mainstay %1</source>
        <translation>Mainstay %1</translation>
    </message>
    <message>
        <source>A customer-success workbench over one file on your own computer. Nothing you write leaves it.

Free software under the Apache License 2.0. Built with Qt %1 (LGPL 3) and SQLite (public domain).</source>
        <translation>お使いのコンピューター上の1つのファイルで動くカスタマーサクセスのワークベンチです。書いた内容が外に出ることはありません。

Apache License 2.0 のフリーソフトウェアです。Qt %1（LGPL 3）と SQLite（パブリックドメイン）を使用しています。</translation>
    </message>
</context>
<context>
    <name>ArrExplanation</name>
    <message>
        <source>%1: ARR on %2</source>
        <comment>an account, a date</comment>
        <translation>%1：%2のARR</translation>
    </message>
    <message>
        <source>What every contract that covers the day brings in a year, added up.</source>
        <translation>その日に有効なすべての契約の年額の合計。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a sum, its result</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Amounts are brought into %1 at the workspace&apos;s exchange rates.</source>
        <translation>金額はワークスペースの為替レートで%1に換算しています。</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>This is not a calendar file.</source>
        <translation>カレンダーファイルではありません。</translation>
    </message>
    <message>
        <source>This is neither a mail nor a calendar.</source>
        <translation>メールでもカレンダーでもありません。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The header of the mail is too large.</source>
        <translation>メールのヘッダーが大きすぎます。</translation>
    </message>
    <message>
        <source>A line of the meeting is too long.</source>
        <translation>会議に長すぎる行があります。</translation>
    </message>
    <message>
        <source>There are too many meetings in the file; the rest was not read.</source>
        <translation>ファイル内の会議が多すぎるため、残りは読み込みませんでした。</translation>
    </message>
    <message>
        <source>The meeting is cut off: the file ends too early.</source>
        <translation>会議のデータが途切れています。ファイルが途中で終わっています。</translation>
    </message>
    <message>
        <source>The meeting can&apos;t be read.</source>
        <translation>会議を読み込めません。</translation>
    </message>
    <message>
        <source>The meeting has no time.</source>
        <translation>会議に日時がありません。</translation>
    </message>
    <message>
        <source>The time of the meeting can&apos;t be read.</source>
        <translation>会議の日時を読み取れません。</translation>
    </message>
    <message>
        <source>The rule of the series can&apos;t be read; only its first meeting was.</source>
        <translation>繰り返しの規則を読み取れないため、最初の会議だけを読み込みました。</translation>
    </message>
    <message>
        <source>The series repeats too often; only its first meeting was read.</source>
        <translation>繰り返しの頻度が高すぎるため、最初の会議だけを読み込みました。</translation>
    </message>
    <message>
        <source>The series takes too long to work out; some of its meetings are missing.</source>
        <translation>繰り返しの計算に時間がかかりすぎるため、一部の会議が抜けています。</translation>
    </message>
    <message>
        <source>The series has too many meetings; only the first ones were read.</source>
        <translation>繰り返しの会議が多すぎるため、最初の分だけを読み込みました。</translation>
    </message>
    <message>
        <source>The time zone is unknown; the time was taken as yours.</source>
        <translation>タイムゾーンが不明なため、お使いのタイムゾーンの時刻として扱いました。</translation>
    </message>
    <message>
        <source>The meeting has too many people; only the first ones were read.</source>
        <translation>会議の参加者が多すぎるため、最初の分だけを読み込みました。</translation>
    </message>
    <message>
        <source>The mail has no date.</source>
        <translation>メールに日付がありません。</translation>
    </message>
    <message>
        <source>Logged</source>
        <comment>meeting or mail</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Logged already</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>meeting or mail</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>該当する顧客なし</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>開催前</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>meeting</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>The mail names nobody with an address.</source>
        <translation>メールにアドレスのある人がいません。</translation>
    </message>
    <message>
        <source>The file ends too early; what comes behind it is missing.</source>
        <translation>ファイルが途中で終わっています。その後の内容はありません。</translation>
    </message>
    <message>
        <source>The mail is too long; only its beginning was read.</source>
        <translation>メールが長すぎます。最初の部分だけを読み込みました。</translation>
    </message>
    <message>
        <source>The mail has too many parts within parts; some were not read.</source>
        <translation>メールの中の入れ子のパートが多すぎます。一部は読み込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s): %1</source>
        <comment>meetings or mails, what was lost of each</comment>
        <translation>
            <numerusform>%Ln 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title, what was lost</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further person(s) whom nobody knows are left out: they are too many to be offered.</source>
        <translation>
            <numerusform>未登録の人があと %Ln 人いますが、多すぎるため候補から外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>%1 → %2</source>
        <comment>a day as typed, as understood</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>line of the notes</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>line of the notes</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>line of the notes</comment>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>line of the notes</comment>
        <translation>成果</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>line of the notes</comment>
        <translation>発言</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>line of the notes</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Next touch</source>
        <comment>line of the notes</comment>
        <translation>次の接触</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%2(%1)</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>「%1」は誰ですか？</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <comment>of several people</comment>
        <translation>どの「%1」ですか？</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>いつですか？</translation>
    </message>
    <message>
        <source>“%1” is too far away.</source>
        <translation>「%1」は先すぎます。</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Somebody</source>
        <comment>who takes part in a review</comment>
        <translation>出席者</translation>
    </message>
    <message>
        <source>%1 is in another review then, at %2.</source>
        <comment>person of the customer, time</comment>
        <translation>%1 はその時間、別のレビュー（%2）に出席します。</translation>
    </message>
    <message>
        <source>%1 is in the review of %2 then, at %3.</source>
        <comment>member, account, time</comment>
        <translation>%1 はその時間、%2 のレビュー（%3）に出席します。</translation>
    </message>
    <message>
        <source>%1 has hardly a break: the review of %2 is at %3.</source>
        <comment>member, account, time</comment>
        <translation>%1 の前後の空きがほとんどありません：%2 のレビューが %3 からです。</translation>
    </message>
    <message>
        <source>It is a day off for %1: %2.</source>
        <comment>member, holiday or date</comment>
        <translation>%1 の休日です：%2。</translation>
    </message>
    <message>
        <source>It is a day off for the customer: %1.</source>
        <comment>holiday or date</comment>
        <translation>お客様の休日です：%1。</translation>
    </message>
    <message>
        <source>%1 does not work then: %2.</source>
        <comment>member, day of the week</comment>
        <translation>%1 の勤務日ではありません：%2。</translation>
    </message>
    <message>
        <source>The customer does not work then: %1.</source>
        <comment>day of the week</comment>
        <translation>お客様の勤務日ではありません：%1。</translation>
    </message>
    <message>
        <source>It is %1 for %2, outside of their working hours.</source>
        <comment>time, member</comment>
        <translation>%2 では %1 で、勤務時間外です。</translation>
    </message>
    <message>
        <source>It is %1 for the customer, outside of their working hours.</source>
        <comment>time</comment>
        <translation>お客様の時刻では %1 で、勤務時間外です。</translation>
    </message>
    <message>
        <source>%1 would hold %2 reviews that day, and holds %3 at most.</source>
        <comment>member, numbers</comment>
        <translation>%1 のその日のレビューは %2 件になり、上限は %3 件です。</translation>
    </message>
    <message>
        <source>%1 would hold %2 reviews that week, and holds %3 at most.</source>
        <comment>member, numbers</comment>
        <translation>%1 のその週のレビューは %2 件になり、上限は %3 件です。</translation>
    </message>
</context>
<context>
    <name>ClosingTexts</name>
    <message>
        <source>%1 ARR</source>
        <translation>%1 ARR</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a figure, then, now</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>amounts were in %1 then</source>
        <translation>当時の金額は %1 建て</translation>
    </message>
</context>
<context>
    <name>CohortTexts</name>
    <message>
        <source>Of the accounts won in a quarter, those that pay when a later one closes, also after a break.</source>
        <translation>ある四半期に獲得した顧客のうち、その後の四半期末に契約がある顧客（中断後の再開を含む）。</translation>
    </message>
    <message>
        <source>Of the accounts won in a quarter, those that have paid every day since.</source>
        <translation>ある四半期に獲得した顧客のうち、それ以来一日も途切れず契約が続いている顧客。</translation>
    </message>
    <message>
        <source>Of what they paid when their first quarter closed, what is still there; nobody counts for more than then.</source>
        <translation>最初の四半期末の金額のうち今も残っている分。どの顧客も当時の金額を超えては数えません。</translation>
    </message>
    <message>
        <source>What they pay now against what they paid when their first quarter closed, growth included.</source>
        <translation>最初の四半期末の金額に対する現在の金額（増額を含む）。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The workspace file.</source>
        <translation>ワークスペースのファイル。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Show what this command takes.</source>
        <translation>このコマンドの使い方を表示します。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>The currency that sums are shown in.</source>
        <translation>合計を表示する通貨。</translation>
    </message>
    <message>
        <source>The month a fiscal year begins with, 1 to 12.</source>
        <translation>会計年度が始まる月（1～12）。</translation>
    </message>
    <message>
        <source>new takes the name of one file, a currency of three letters and a month from 1 to 12.</source>
        <translation>new にはファイル名1つ、3文字の通貨、1～12 の月を指定します。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was changed.</source>
        <translation>%1 はすでにあります。何も変更していません。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 に問題はありません。</translation>
    </message>
    <message>
        <source>undo takes the number of one batch, as history prints it, or nothing.</source>
        <translation>undo には history が表示するバッチの番号を1つ指定するか、何も指定しません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>How many, the newest first.</source>
        <translation>表示する件数（新しい順）。</translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation> （取り消し済み）</translation>
    </message>
    <message>
        <source>CSV files in UTF-8; each becomes one step of undo.</source>
        <translation>UTF-8 の CSV ファイル。1ファイルが1回分の「元に戻す」になります。</translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation>行の内容: %1。</translation>
    </message>
    <message>
        <source>How the columns are called: %1.</source>
        <translation>列名の形式: %1。</translation>
    </message>
    <message>
        <source>Say what would happen, change nothing.</source>
        <translation>結果だけを表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>Keep nothing where any row is refused.</source>
        <translation>エラー行が1つでもあれば何も保存しません。</translation>
    </message>
    <message>
        <source>Write refused rows to this file, to be mended and imported again.</source>
        <translation>エラー行をこのファイルに書き出し、修正して再度インポートできるようにします。</translation>
    </message>
    <message>
        <source>The file&apos;s end dates are the last day covered.</source>
        <translation>ファイルの終了日は、対象となる最後の日です。</translation>
    </message>
    <message>
        <source>--as takes one of: %1.</source>
        <translation>--as には次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>--mapping takes one of: %1.</source>
        <translation>--mapping には次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>import takes at least one file.</source>
        <translation>import には少なくとも1つのファイルが必要です。</translation>
    </message>
    <message>
        <source>--rejects goes with one input at a time: every file has columns of its own.</source>
        <translation>--rejects は一度に1ファイルだけ使えます。列はファイルごとに異なるためです。</translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  %1行目: %2</translation>
    </message>
    <message>
        <source>  row %1, %2: %3</source>
        <translation>  %1行目、%2: %3</translation>
    </message>
    <message>
        <source>  row %1, %2: “%3” %4</source>
        <translation>  %1行目、%2: 「%3」 %4</translation>
    </message>
    <message>
        <source>Imported as batch %1; undo takes it back.</source>
        <translation>バッチ %1 としてインポートしました。undo で元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>A dry run: nothing was changed.</source>
        <translation>試行のみ: 何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed, as not every row is good.</source>
        <translation>正しくない行があるため、何も変更していません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The columns don&apos;t fit; no row was read.</source>
        <translation>列が合わないため、1行も読み込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read: </source>
        <translation>
            <numerusform>%Ln行を読み込みました: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made on the way</source>
        <translation>
            <numerusform>製品を%Ln件作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>  no home yet for: %1</source>
        <translation>  まだ取り込み先のない列: %1</translation>
    </message>
    <message>
        <source>  unknown columns, passed over: %1</source>
        <translation>  無視した不明な列: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --rejects writes them all to a file</source>
        <translation>
            <numerusform>… ほか%Ln件。--rejects ですべてをファイルに書き出せます</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill it with a small invented business.</source>
        <translation>架空の小さな会社のデータを入れます。</translation>
    </message>
    <message>
        <source>The first quarter, such as 2023Q1.</source>
        <translation>最初の四半期（例: 2023Q1）。</translation>
    </message>
    <message>
        <source>The last quarter.</source>
        <translation>最後の四半期。</translation>
    </message>
    <message>
        <source>Divide by %1.</source>
        <translation>次の項目で分けます: %1。</translation>
    </message>
    <message>
        <source>The day to stand on instead of today, such as 2024-12-31.</source>
        <translation>今日の代わりに基準とする日（例: 2024-12-31）。</translation>
    </message>
    <message>
        <source>List the accounts of a quarter&apos;s bucket; the bucket follows the quarter.</source>
        <translation>四半期の区分に入る顧客を一覧にします。区分は四半期の後に書きます。</translation>
    </message>
    <message>
        <source>“%1” is no quarter; write it as 2024Q1.</source>
        <translation>「%1」は四半期ではありません。2024Q1 のように書いてください。</translation>
    </message>
    <message>
        <source>retention doesn&apos;t know what to do with “%1”.</source>
        <translation>retention には「%1」の意味がわかりません。</translation>
    </message>
    <message>
        <source>--list takes a quarter and one of: %1.</source>
        <translation>--list には四半期と、次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>--list shows one quarter of all accounts; leave out --from, --to and --by.</source>
        <translation>--list は全顧客の1四半期を表示します。--from、--to、--by は指定しないでください。</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2024-12-31.</source>
        <translation>「%1」は日付ではありません。2024-12-31 のように書いてください。</translation>
    </message>
    <message>
        <source>--by takes one of: %1.</source>
        <translation>--by には次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1, so amounts can&apos;t be added up. Set the workspace&apos;s rates first.</source>
        <translation>%1 の為替レートがないため、金額を合計できません。先にワークスペースのレートを設定してください。</translation>
    </message>
    <message>
        <source>The quarters %1 to %2 can&apos;t be shown: the first must not be after the last, and there may be at most %3.</source>
        <translation>%1 から %2 までの四半期は表示できません。最初が最後より後であってはならず、最大%3四半期までです。</translation>
    </message>
    <message>
        <source>Nobody pays for anything yet: import subscriptions first.</source>
        <translation>料金を支払っている顧客がまだありません。先に契約をインポートしてください。</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 はまだ始まっていません。</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>nothing to divide by</comment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <comment>percentage and its fraction</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <comment>quarter</comment>
        <translation>%1（途中）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>table</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>start</source>
        <comment>bucket</comment>
        <translation>期首</translation>
    </message>
    <message>
        <source>− lost</source>
        <comment>bucket</comment>
        <translation>− 喪失</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>bucket</comment>
        <translation>+ 新規</translation>
    </message>
    <message>
        <source>+ back</source>
        <comment>bucket</comment>
        <translation>+ 復帰</translation>
    </message>
    <message>
        <source>= end</source>
        <comment>bucket</comment>
        <translation>= 期末</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>bucket</comment>
        <translation>継続</translation>
    </message>
    <message>
        <source>in and out</source>
        <comment>bucket</comment>
        <translation>期内出入り</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>bucket</comment>
        <translation>休止</translation>
    </message>
    <message>
        <source>simple</source>
        <comment>ratio</comment>
        <translation>単純</translation>
    </message>
    <message>
        <source>adjusted</source>
        <comment>ratio</comment>
        <translation>調整後</translation>
    </message>
    <message>
        <source>churn</source>
        <comment>ratio</comment>
        <translation>解約</translation>
    </message>
    <message>
        <source>lost to acquired</source>
        <comment>ratio</comment>
        <translation>喪失/獲得</translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>table</comment>
        <translation>ARR（%1）</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>bucket</comment>
        <translation>期首</translation>
    </message>
    <message>
        <source>+ expansion</source>
        <comment>bucket</comment>
        <translation>+ 増額</translation>
    </message>
    <message>
        <source>− contraction</source>
        <comment>bucket</comment>
        <translation>− 減額</translation>
    </message>
    <message>
        <source>− churned</source>
        <comment>bucket</comment>
        <translation>− 解約</translation>
    </message>
    <message>
        <source>= closing</source>
        <comment>bucket</comment>
        <translation>= 期末</translation>
    </message>
    <message>
        <source>gross</source>
        <comment>ratio</comment>
        <translation>グロス</translation>
    </message>
    <message>
        <source>net</source>
        <comment>ratio</comment>
        <translation>ネット</translation>
    </message>
    <message>
        <source>quick</source>
        <comment>ratio</comment>
        <translation>クイック</translation>
    </message>
    <message>
        <source>%1: simple retention, %2, counts the accounts won; of those there at the start, %3 stayed.</source>
        <translation>%1: 単純継続率 %2 には新規獲得の顧客が含まれています。期首の顧客のうち残ったのは %3 です。</translation>
    </message>
    <message>
        <source>%1: net revenue retention is %2 while gross is %3: expansion hides what was lost.</source>
        <translation>%1: ネット売上継続率は %2 ですが、グロスは %3 です。増額が損失を隠しています。</translation>
    </message>
    <message>
        <source>%1: net revenue retention is %2 while accounts fell from %3 to %4.</source>
        <translation>%1: ネット売上継続率は %2 ですが、顧客数は %3 から %4 に減りました。</translation>
    </message>
    <message>
        <source>simple = end / start · adjusted = kept / start · churn = lost / start · lost to acquired = (lost + in and out) / (new + in and out)</source>
        <translation>単純 = 期末 / 期首 · 調整後 = 継続 / 期首 · 解約 = 喪失 / 期首 · 喪失/獲得 = (喪失 + 期内出入り) / (新規 + 期内出入り)</translation>
    </message>
    <message>
        <source>n/a: there is nothing to divide by.</source>
        <translation>該当なし: 割る数がありません。</translation>
    </message>
    <message>
        <source>Accounts at the start</source>
        <translation>期首の顧客</translation>
    </message>
    <message>
        <source>Accounts at the end</source>
        <translation>期末の顧客</translation>
    </message>
    <message>
        <source>Accounts kept</source>
        <translation>継続した顧客</translation>
    </message>
    <message>
        <source>Accounts lost</source>
        <translation>失った顧客</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>新規の顧客</translation>
    </message>
    <message>
        <source>Accounts that came back</source>
        <translation>復帰した顧客</translation>
    </message>
    <message>
        <source>Accounts that came and went inside the quarter</source>
        <translation>四半期内に加わり離れた顧客</translation>
    </message>
    <message>
        <source>Accounts kept after a pause</source>
        <translation>休止を経て継続した顧客</translation>
    </message>
    <message>
        <source>Accounts that pay more</source>
        <translation>支払額が増えた顧客</translation>
    </message>
    <message>
        <source>Accounts that pay less</source>
        <translation>支払額が減った顧客</translation>
    </message>
    <message>
        <source>Retention by quarter, as of %1</source>
        <translation>四半期別の継続率（%1 時点）</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>group of accounts</comment>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>quarter, kind of accounts, how many</comment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>table</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>key</source>
        <comment>table</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>opening, %1</source>
        <comment>table</comment>
        <translation>期首、%1</translation>
    </message>
    <message>
        <source>closing, %1</source>
        <comment>table</comment>
        <translation>期末、%1</translation>
    </message>
    <message>
        <source>Calendars (.ics) and mails (.eml).</source>
        <translation>カレンダー（.ics）とメール（.eml）。</translation>
    </message>
    <message>
        <source>The account that all of it belongs to, by its key.</source>
        <translation>すべてを記録する顧客のキー。</translation>
    </message>
    <message>
        <source>The first day, as 2026-03-31.</source>
        <translation>最初の日（例: 2026-03-31）。</translation>
    </message>
    <message>
        <source>The last day, as 2026-03-31.</source>
        <translation>最後の日（例: 2026-03-31）。</translation>
    </message>
    <message>
        <source>Make contacts of people whom nobody knows yet.</source>
        <translation>未登録の人を連絡先に追加します。</translation>
    </message>
    <message>
        <source>capture takes at least one file.</source>
        <translation>capture には少なくとも1つのファイルが必要です。</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from と --to は一緒に指定してください。</translation>
    </message>
    <message>
        <source>--from and --to take two days, the earlier one first, as 2026-03-31.</source>
        <translation>--from と --to には 2026-03-31 の形式の日付を、早い順に指定します。</translation>
    </message>
    <message>
        <source>  line %L1: %2</source>
        <translation>  %L1行目: %2</translation>
    </message>
    <message>
        <source>  line %L1, “%2”: %3</source>
        <translation>  %L1行目、「%2」: %3</translation>
    </message>
    <message>
        <source>  no meeting in these days</source>
        <translation>  この期間の会議はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) would be logged.</source>
        <translation>
            <numerusform>%Ln件が記録の対象です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) logged.</source>
        <translation>
            <numerusform>%Ln件を記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Account: kind minutes with people, summary”, and the notes from the second line on; - reads it from standard input.</source>
        <translation>1行目に「顧客: 種類 所要時間、要約 @人」、2行目以降にメモ。- を指定すると標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Who of us was there, by name or e-mail.</source>
        <translation>対応したチームメンバー（名前またはメールアドレス）。</translation>
    </message>
    <message>
        <source>When it was, as 2026-03-31 or 2026-03-31T14:30.</source>
        <translation>日付または日時（例: 2026-03-31、2026-03-31T14:30）。</translation>
    </message>
    <message>
        <source>The account by its key; the first line then begins with the kind.</source>
        <translation>顧客のキー。指定すると1行目は種類から始まります。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>次のいずれか: %1。</translation>
    </message>
    <message>
        <source>--kind takes one of: %1.</source>
        <translation>--kind には次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>--purpose takes one of: %1.</source>
        <translation>--purpose には次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>log takes one text, or - to read it from standard input.</source>
        <translation>log にはテキストを1つ指定するか、- を指定して標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>--at takes a day or a time, as 2026-03-31 or 2026-03-31T14:30.</source>
        <translation>--at には日付または日時を指定します（例: 2026-03-31、2026-03-31T14:30）。</translation>
    </message>
    <message>
        <source>Standard input is not text in UTF-8, or longer than 8 MB.</source>
        <translation>標準入力が UTF-8 のテキストではないか、8 MB を超えています。</translation>
    </message>
    <message>
        <source>The first line names the account: “Acme: call 30m with Sato, renewal”.</source>
        <translation>1行目には顧客の名前が必要です（例:「Acme: 電話 30分、更新の相談 @佐藤」）。</translation>
    </message>
    <message>
        <source>No account has the key “%1”.</source>
        <translation>キーが「%1」の顧客はありません。</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>「%1」という顧客はありません。</translation>
    </message>
    <message>
        <source>More than one account matches “%1”: %2.</source>
        <translation>「%1」に該当する顧客が複数あります: %2。</translation>
    </message>
    <message>
        <source>No team member, or more than one, matches “%1”.</source>
        <translation>--as に該当するチームメンバーがいないか、複数います:「%1」。</translation>
    </message>
    <message>
        <source>More than one person is called “%1”.</source>
        <translation>「%1」という人が複数います。</translation>
    </message>
    <message>
        <source>It does not count as a touch: not held, internal, or with nobody of theirs.</source>
        <translation>接触には数えません（未実施、社内、または先方の人がいないため）。</translation>
    </message>
    <message>
        <source>Last touch: %1, before it %2.</source>
        <translation>最終接触: %1（その前は %2）。</translation>
    </message>
    <message>
        <source>Last touch: %1, the first one.</source>
        <translation>最終接触: %1（初回）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) made.</source>
        <translation>
            <numerusform>アクションを%Ln件作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) made.</source>
        <translation>
            <numerusform>約束を%Ln件作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln risk(s) noted.</source>
        <translation>
            <numerusform>リスクを%Ln件記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s) noted.</source>
        <translation>
            <numerusform>成果を%Ln件記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s).</source>
        <translation>
            <numerusform>新しい連絡先を%Ln人追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es) done by it.</source>
        <translation>
            <numerusform>予定していた接触%Ln件が完了になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged for %1 as batch %2: %3. Undo takes it back.</source>
        <translation>%1 の記録（%3）をバッチ %2 として保存しました。undo で元に戻せます。</translation>
    </message>
    <message>
        <source>Open actions: %1 of ours, %2 of theirs; before it %3 and %4.</source>
        <translation>未完了のアクション: 当社 %1、先方 %2（記録前は %3、%4）。</translation>
    </message>
    <message>
        <source>Next touch: %1.</source>
        <translation>次の接触: %1。</translation>
    </message>
    <message>
        <source>Nobody, or more than one, is called: %1.</source>
        <translation>該当する人がいないか、複数います: %1。</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>kind of a hit</comment>
        <translation>接点</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of a hit</comment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>kind of a hit</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a hit</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Still indexing: %1 of %2 are done. What is missing is not found yet; --wait waits for it.</source>
        <translation>索引を作成中です: %2 件中 %1 件が完了。残りはまだ検索できません。--wait を指定すると完了まで待ちます。</translation>
    </message>
    <message>
        <source>Wait until everything is indexed.</source>
        <translation>索引の作成がすべて終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot; and filters: account: kind: by: after: before:.</source>
        <translation>語、&quot;フレーズ&quot;、絞り込み: account: kind: by: after: before:。</translation>
    </message>
    <message>
        <source>search takes words to look for, and a --limit above 0.</source>
        <translation>search には検索する語と、1以上の --limit を指定します。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>--rejects names the workspace or the input itself: it would be lost.</source>
        <translation>--rejects がワークスペースまたは入力ファイル自身を指しています。元のファイルが失われます。</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written.</source>
        <translation>結果を書き込めません。</translation>
    </message>
    <message>
        <source>Name the workspace: --file W.mainstay, or MAINSTAY_FILE in the environment.</source>
        <translation>ワークスペースを指定してください: --file W.mainstay、または環境変数 MAINSTAY_FILE。</translation>
    </message>
    <message>
        <source>Left out, as no such value is known: %1</source>
        <translation>値が見つからないため無視した条件: %1</translation>
    </message>
    <message>
        <source>history takes nothing but a --limit above 0.</source>
        <translation>history に付けられるのは 0 より大きい --limit だけです。</translation>
    </message>
    <message>
        <source>“%1” is the workspace itself.</source>
        <translation>「%1」はワークスペース自体です。</translation>
    </message>
    <message>
        <source>TEXT: the summary in the first line is longer than %L1 characters.</source>
        <translation>TEXT：1 行目の概要が %L1 文字を超えています。</translation>
    </message>
    <message>
        <source>Not understood, kept as text: %1</source>
        <translation>読み取れないため文章のまま：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) too many: only the first %1 become something.</source>
        <translation>
            <numerusform>%Ln 行多すぎます。最初の %1 行だけが項目になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Count accounts (account), or each with all below it as one (top-parent).</source>
        <translation>顧客ごとに数えるか (account)、配下を含めて 1 件と数えるか (top-parent)。</translation>
    </message>
    <message>
        <source>With cohorts: %1.</source>
        <translation>cohorts とともに: %1。</translation>
    </message>
    <message>
        <source>With reasons: what was said, not what was found out.</source>
        <translation>reasons とともに: 判明した理由ではなく、言われた理由。</translation>
    </message>
    <message>
        <source>cohorts, reasons, forecast or ignored; with --list: %1.</source>
        <translation>cohorts、reasons、forecast、ignored のいずれか。--list とともに: %1。</translation>
    </message>
    <message>
        <source>--level takes account or top-parent.</source>
        <translation>--level には account か top-parent を指定します。</translation>
    </message>
    <message>
        <source>--by product counts accounts with their products; leave out --level.</source>
        <translation>--by product は顧客と製品の組で数えます。--level は付けないでください。</translation>
    </message>
    <message>
        <source>Accounts with such subscriptions: %1</source>
        <translation>該当する契約のある顧客：%1</translation>
    </message>
    <message>
        <source>Won in</source>
        <comment>table</comment>
        <translation>獲得時期</translation>
    </message>
    <message>
        <source>accounts</source>
        <comment>table</comment>
        <translation>顧客数</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>quarters after being won</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>* to date: the quarter is not over.</source>
        <translation>* 途中経過: 四半期はまだ終わっていません。</translation>
    </message>
    <message>
        <source>--measure takes one of: %1.</source>
        <translation>--measure に指定できるもの: %1。</translation>
    </message>
    <message>
        <source>Nobody left.</source>
        <translation>解約した顧客はいません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>table</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>ARR, %1</source>
        <comment>table</comment>
        <translation>ARR (%1)</translation>
    </message>
    <message>
        <source>avoidable</source>
        <comment>table</comment>
        <translation>防げた</translation>
    </message>
    <message>
        <source>not avoidable</source>
        <comment>table</comment>
        <translation>防げない</translation>
    </message>
    <message>
        <source>days of notice</source>
        <comment>table</comment>
        <translation>予兆からの日数</translation>
    </message>
    <message>
        <source>renewals</source>
        <comment>table</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>due</source>
        <comment>table</comment>
        <translation>期日到来</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>table</comment>
        <translation>維持</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>table</comment>
        <translation>喪失</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>table</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>worst</source>
        <comment>table</comment>
        <translation>最低</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>table</comment>
        <translation>予想</translation>
    </message>
    <message>
        <source>best</source>
        <comment>table</comment>
        <translation>最高</translation>
    </message>
    <message>
        <source>expected of due</source>
        <comment>table</comment>
        <translation>予想の割合</translation>
    </message>
    <message>
        <source>expected = kept + open ARR × probability · worst = kept + committed × probability · best = kept + all that is open · what nobody has assessed counts half</source>
        <translation>予想 = 維持 + 未決定の ARR × 確度 · 最低 = 維持 + 確実 × 確度 · 最高 = 維持 + 未決定すべて · 未評価は半分として計算</translation>
    </message>
    <message>
        <source>The forecast&apos;s first quarter must not be after its last.</source>
        <translation>予測の最初の四半期は最後の四半期より後にできません。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>table</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>from</source>
        <comment>table</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>until</source>
        <comment>table</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>why</source>
        <comment>table</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>covers no day</source>
        <translation>対象日がない</translation>
    </message>
    <message>
        <source>no ARR</source>
        <translation>ARR なし</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>除外されたものはありません。</translation>
    </message>
    <message>
        <source>+ uplift</source>
        <comment>bucket</comment>
        <translation>+ 値上げ</translation>
    </message>
    <message>
        <source>gross = (opening − contraction − churned) / opening · net = (opening + uplift + expansion − contraction − churned) / opening · quick = (new + back + uplift + expansion) / (contraction + churned)</source>
        <translation>グロス = (期首 − 減額 − 解約) / 期首 · ネット = (期首 + 値上げ + 増額 − 減額 − 解約) / 期首 · クイック = (新規 + 復帰 + 値上げ + 増額) / (減額 + 解約)</translation>
    </message>
    <message>
        <source>Accounts that ran out and are undecided</source>
        <translation>失効して未決定の顧客</translation>
    </message>
    <message>
        <source>Accounts whose prices rose</source>
        <translation>値上げがあった顧客</translation>
    </message>
    <message>
        <source>± currency</source>
        <comment>bucket</comment>
        <translation>± 為替</translation>
    </message>
    <message>
        <source>Accounts whose exchange rate changed</source>
        <translation>為替レートが変わった顧客</translation>
    </message>
    <message>
        <source>qbr ics takes --out FILE.</source>
        <translation>qbr ics には --out FILE が必要です。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>「%1」に書き込めません：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) written.</source>
        <translation>
            <numerusform>%Ln件のレビューを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) without a date left out.</source>
        <translation>
            <numerusform>日程のないレビュー%Ln件を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>「%1」を読み込めません：%2</translation>
    </message>
    <message>
        <source>Cancelled in the calendar</source>
        <translation>カレンダーで中止</translation>
    </message>
    <message>
        <source>qbr holidays takes --country with two letters, such as HU.</source>
        <translation>qbr holidays には HU のような2文字の --country が必要です。</translation>
    </message>
    <message>
        <source>“%1” has no holidays of these years; nothing was changed.</source>
        <translation>「%1」に該当する年の祝日がありません。何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holiday(s) of %1.</source>
        <translation>
            <numerusform>%1の祝日%Ln日。</numerusform>
        </translation>
    </message>
    <message>
        <source>The quarter, such as 2026Q3, instead of the current one.</source>
        <translation>現在の四半期の代わりに使う四半期（例：2026Q3）。</translation>
    </message>
    <message>
        <source>Only reviews that somebody of us holds, by name.</source>
        <translation>この名前の担当者のレビューだけ。</translation>
    </message>
    <message>
        <source>How long a proposed review is.</source>
        <translation>提案するレビューの長さ（分）。</translation>
    </message>
    <message>
        <source>Keep what is proposed.</source>
        <translation>提案を保存する。</translation>
    </message>
    <message>
        <source>The calendar to write.</source>
        <translation>書き出すカレンダー。</translation>
    </message>
    <message>
        <source>The country of the holidays, such as HU.</source>
        <translation>祝日の国（例：HU）。</translation>
    </message>
    <message>
        <source>qbr %1 takes one calendar.</source>
        <translation>qbr %1 にはカレンダーを1つ指定します。</translation>
    </message>
    <message>
        <source>qbr doesn&apos;t know what to do with “%1”.</source>
        <translation>qbr は「%1」を解釈できません。</translation>
    </message>
    <message>
        <source>--minutes takes a number from 1 to 1440.</source>
        <translation>--minutes には1から1440までの数を指定します。</translation>
    </message>
    <message>
        <source>  %1 (%2); %3: %4 (%5)</source>
        <comment>date and zone of the customer; owner: date and zone of the owner</comment>
        <translation>  %1（%2）；%3：%4（%5）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) proposed for %1.</source>
        <translation>
            <numerusform>%1に%Ln件のレビューを提案しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>  %L1 without a date: %2</source>
        <translation>  日程なし %L1件：%2</translation>
    </message>
    <message>
        <source>Unevenness of the weeks: %1 (1 is as even as can be).</source>
        <translation>週ごとの偏り：%1（1が最も均等）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) accepted.</source>
        <translation>
            <numerusform>%Ln件のレビューを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no review in this quarter.</source>
        <translation>この四半期のレビューはありません。</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>table</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>table</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>table</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>table</comment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>table, minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>table</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>table</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>steps done, of all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed.</source>
        <translation>
            <numerusform>%Ln件のレビューを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) left.</source>
        <translation>
            <numerusform>ほかの予定%Ln件は対象外です。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %L1: %2</source>
        <translation>%L1行目：%2</translation>
    </message>
    <message>
        <source>With stats: owner or tier.</source>
        <translation>stats で owner または tier。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>table</comment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>due</source>
        <comment>reviews</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>held</source>
        <comment>reviews</comment>
        <translation>実施</translation>
    </message>
    <message>
        <source>with economic buyer</source>
        <comment>reviews</comment>
        <translation>決裁者出席</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>reviews</comment>
        <translation>予定</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>reviews</comment>
        <translation>見送り</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>reviews</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>“%1” is not a calendar; nothing was planned.</source>
        <translation>「%1」はカレンダーではありません。計画は行いませんでした。</translation>
    </message>
    <message>
        <source>With propose: what is proposed already stays.</source>
        <translation>propose と併用: 提案済みのものはそのままにします。</translation>
    </message>
    <message>
        <source>With propose: a calendar whose meetings take time, of --owner and of whoever is in them; may be given several times.</source>
        <translation>propose と併用: 予定を避けるカレンダー。--owner と予定の参加者が対象。複数指定できます。</translation>
    </message>
    <message>
        <source>Usage with a column for each metric: the column to read.</source>
        <translation>指標ごとに列がある利用状況: 読み取る列。</translation>
    </message>
    <message>
        <source>What --value measures; without it the column&apos;s own name.</source>
        <translation>--value の列が表す指標。省略時は列名。</translation>
    </message>
    <message>
        <source>--metric says what the column of --value measures: name the column, too.</source>
        <translation>--metric は --value の列が表す指標です。列も指定してください。</translation>
    </message>
    <message>
        <source>--value goes with usage alone.</source>
        <translation>--value は利用状況にだけ使えます。</translation>
    </message>
    <message>
        <source>With prep: markdown, text or json.</source>
        <translation>prep で使用：markdown、text、json のいずれか。</translation>
    </message>
    <message>
        <source>qbr prep takes the id of a review, or --account NAME.</source>
        <translation>qbr prep にはレビューの ID か --account NAME を指定します。</translation>
    </message>
    <message>
        <source>“%1” is no id of a review; mainstay-cli qbr list --json tells them.</source>
        <translation>「%1」はレビューの ID ではありません。mainstay-cli qbr list --json で確認できます。</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format に指定できるもの：%1。</translation>
    </message>
    <message>
        <source>More than one account is called “%1”; name it by its key.</source>
        <translation>「%1」という顧客が複数あります。キーで指定してください。</translation>
    </message>
    <message>
        <source>propose, list, stats, prep, ics, apply or holidays; prep takes the id of a review, the last two take a calendar.</source>
        <translation>propose、list、stats、prep、ics、apply、holidays のいずれか。prep はレビューの ID、最後の二つはカレンダーを取ります。</translation>
    </message>
    <message>
        <source>Only reviews of the account of this key; prep also takes its name.</source>
        <translation>このキーの顧客のレビューのみ。prep では名前も使えます。</translation>
    </message>
    <message>
        <source>qbr takes one of: propose, list, stats, prep, ics, apply, holidays.</source>
        <translation>qbr に指定できるもの：propose、list、stats、prep、ics、apply、holidays。</translation>
    </message>
    <message>
        <source>The id of a review.</source>
        <translation>レビューの ID。</translation>
    </message>
    <message>
        <source>The next review of this account, by key or name.</source>
        <translation>この顧客の次のレビュー（キーまたは名前）。</translation>
    </message>
    <message>
        <source>All reviews of a quarter, such as 2026Q3.</source>
        <translation>2026Q3 のような四半期のすべてのレビュー。</translation>
    </message>
    <message>
        <source>The .pptx to write; with --quarter, the folder.</source>
        <translation>書き出す .pptx。--quarter の場合はフォルダー。</translation>
    </message>
    <message>
        <source>en, ja or hu instead of the account&apos;s own.</source>
        <translation>顧客の言語の代わりに en、ja、hu。</translation>
    </message>
    <message>
        <source>long, medium, short or one-page.</source>
        <translation>long、medium、short、one-page のいずれか。</translation>
    </message>
    <message>
        <source>With products, seats and dates of contracts.</source>
        <translation>契約の製品、シート、期間を含める。</translation>
    </message>
    <message>
        <source>deck takes the id of a review, --account NAME or --quarter QUARTER.</source>
        <translation>deck にはレビューの ID、--account NAME、--quarter QUARTER のいずれかを指定します。</translation>
    </message>
    <message>
        <source>deck takes --out: a file, or a folder with --quarter.</source>
        <translation>deck には --out でファイル、--quarter の場合はフォルダーを指定します。</translation>
    </message>
    <message>
        <source>“%1” is no quarter; write it like 2026Q3.</source>
        <translation>「%1」は四半期ではありません。2026Q3 のように書いてください。</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language に指定できるもの: %1。</translation>
    </message>
    <message>
        <source>--length takes one of: %1.</source>
        <translation>--length に指定できるもの: %1。</translation>
    </message>
    <message>
        <source>The deck could not be written: %1</source>
        <translation>資料を書き出せませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s): %1</source>
        <translation>
            <numerusform>%Ln 枚: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deck(s) written.</source>
        <translation>
            <numerusform>資料 %Ln 件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has the key or the name “%1”.</source>
        <translation>キーまたは名前が「%1」の顧客はありません。</translation>
    </message>
    <message>
        <source>Nobody of us is called “%1”.</source>
        <translation>「%1」という名前のメンバーはいません。</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Business review</source>
        <translation>ビジネスレビュー</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>お客様用</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>%1 時点のデータ</translation>
    </message>
    <message>
        <source>Executive review</source>
        <translation>エグゼクティブレビュー</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>開会</translation>
    </message>
    <message>
        <source>What we promised each other</source>
        <translation>お互いの約束</translation>
    </message>
    <message>
        <source>Your goals</source>
        <translation>お客様の目標</translation>
    </message>
    <message>
        <source>Value achieved</source>
        <translation>得られた価値</translation>
    </message>
    <message>
        <source>The voice of your team</source>
        <translation>お客様の声</translation>
    </message>
    <message>
        <source>Plan for the next quarter</source>
        <translation>次の四半期の計画</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間（分）</translation>
    </message>
    <message>
        <source>Goals achieved or on track</source>
        <translation>達成または順調な目標</translation>
    </message>
    <message>
        <source>no goals agreed yet</source>
        <translation>目標は未合意</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>履行した約束</translation>
    </message>
    <message>
        <source>none was due</source>
        <translation>期限の来た約束はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>未完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in three months</source>
        <translation>3 か月で %1</translation>
    </message>
    <message>
        <source>Open support cases</source>
        <translation>未解決の問い合わせ</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Since the last review on %1</source>
        <translation>前回のレビュー（%1）以降</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 に対し %2</translation>
    </message>
    <message>
        <source>To agree on: what you want to reach, and how it is measured.</source>
        <translation>合意が必要: 達成したいことと、その測り方</translation>
    </message>
    <message>
        <source>What we decided last time</source>
        <translation>前回の決定事項</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Kept, late</source>
        <translation>履行（遅延）</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不履行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>%1 of %2 promises were kept</source>
        <translation>%2 件の約束のうち %1 件を履行</translation>
    </message>
    <message>
        <source>Promises of both sides since %1</source>
        <translation>%1 以降の双方の約束</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 of %2 goals are achieved or on track</source>
        <translation>%2 件の目標のうち %1 件が達成または順調</translation>
    </message>
    <message>
        <source>Judged by the straight line from the start to the target</source>
        <translation>開始値から目標値までの直線で判定</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %3 は %2</translation>
    </message>
    <message>
        <source>By month, summed</source>
        <translation>月別の合計</translation>
    </message>
    <message>
        <source>By month, the last value of each</source>
        <translation>月別の最終値</translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <translation>1 年で %1</translation>
    </message>
    <message>
        <source>No support case is open</source>
        <translation>未解決の問い合わせはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln support case(s) are open</source>
        <translation>
            <numerusform>未解決の問い合わせは %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases opened, by month and severity</source>
        <translation>月別・重大度別の問い合わせ件数</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>First answer after %1 min (median of %2)</source>
        <translation>初回回答まで %1 分（%2 件の中央値）</translation>
    </message>
    <message>
        <source>Satisfaction %1 of 5 (%2 answers)</source>
        <translation>満足度 %1/5（回答 %2 件）</translation>
    </message>
    <message>
        <source>Our recommendations</source>
        <translation>ご提案</translation>
    </message>
    <message>
        <source>Our joint plan for the next quarter</source>
        <translation>次の四半期の共同計画</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Your contracts</source>
        <translation>ご契約</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>期間満了日</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>We meet again on %1</source>
        <translation>次回は %1</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>The next review is to be agreed on</source>
        <translation>次回のレビューの日程は調整中です</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>弊社</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>数字の見方</translation>
    </message>
    <message>
        <source>On track: the newest measurement is on the straight line from the start to the target, or beyond it.</source>
        <translation>順調: 最新の測定値が、開始値から目標値までの直線上、またはそれより先にあります。</translation>
    </message>
    <message>
        <source>At risk: behind the line late in the time, or moving away from the target.</source>
        <translation>リスクあり: 期間の終わり近くで直線より遅れているか、目標から遠ざかっています。</translation>
    </message>
    <message>
        <source>Promises kept are counted among those that are settled; open ones are not.</source>
        <translation>履行した約束は決着したものだけで数え、未完了のものは含めません。</translation>
    </message>
    <message>
        <source>Use: a month shows its last value, counts are summed. A month without a value stays empty.</source>
        <translation>利用: 月の最終値を示し、件数は合計します。値のない月は空白です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved since %1</source>
        <translation>
            <numerusform>%1 以降に解決 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) resolved since %1</source>
        <translation>
            <numerusform>%1 以降に %Ln 件を解決</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer: the median of the cases opened since the day that the summary names.</source>
        <translation>初回回答: 概要に記した日以降の問い合わせの中央値です。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” was changed by somebody else or by a later step. Nothing was overwritten.</source>
        <translation>「%1」は他の人または後の操作で変更されています。何も上書きしていません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved like this: its key is in use already, or something it needs is missing.</source>
        <translation>「%1」はこのままでは保存できません。キーがすでに使われているか、必要な項目が足りません。</translation>
    </message>
    <message>
        <source>“%1” holds a value that can&apos;t be used (%2).</source>
        <translation>「%1」に使えない値が含まれています（%2）。</translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close it there, or try again in a moment. The file was not touched.</source>
        <translation>「%1」は他のプログラムが使用中です。そのプログラムで閉じるか、しばらくしてからもう一度お試しください。ファイルには触れていません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be reached: there is no such file, or you may not open it.</source>
        <translation>「%1」にアクセスできません。ファイルがないか、開く権限がありません。</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Allow writing to it, or make a copy and open that. The file was not touched.</source>
        <translation>「%1」は書き込み禁止です。書き込みを許可するか、コピーを作ってそれを開いてください。ファイルには触れていません。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not touched. Restore it from a backup; keep this file, much of it may be recoverable.</source>
        <translation>「%1」は壊れているため、触れていません。バックアップから復元してください。このファイルも残しておいてください。多くを復旧できる可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is not a Mainstay workspace. To bring its data in, import it. The file was not touched.</source>
        <translation>「%1」は Mainstay のワークスペースではありません。データを取り込むにはインポートしてください。ファイルには触れていません。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Mainstay. Update this program to open it. The file was not touched.</source>
        <translation>「%1」はより新しい Mainstay で保存されています。開くにはこのプログラムを更新してください。ファイルには触れていません。</translation>
    </message>
    <message>
        <source>There is no space left to save “%1”. Nothing was half-saved: free some space and try again.</source>
        <translation>「%1」を保存する空き容量がありません。途中まで保存されたものはありません。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>Something went wrong with “%1” inside the program: %2</source>
        <translation>「%1」の処理中にプログラム内部で問題が起きました: %2</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been deleted in the meantime.</source>
        <translation>「%1」はもうありません。その間に削除された可能性があります。</translation>
    </message>
</context>
<context>
    <name>FigureExplanations</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure, its quarter</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a figure, its quarter, its group</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>The quarter opens as it stood on %1 and closes as it stood on %2.</source>
        <translation>期首は%1、期末は%2時点の状態です。</translation>
    </message>
    <message>
        <source>It is not over: its end can still move.</source>
        <translation>まだ終わっていないため、期末の数字は変わることがあります。</translation>
    </message>
    <message>
        <source>Amounts are in %1, at the workspace&apos;s exchange rates.</source>
        <translation>金額はワークスペースの為替レートによる%1建てです。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a formula with its numbers, what it gives</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter.</source>
        <translation>四半期の前日に有償契約がある顧客。</translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the last day of the quarter.</source>
        <translation>四半期の最終日に有償契約がある顧客。</translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter and on its last day.</source>
        <translation>四半期の前日にも最終日にも有償契約がある顧客。</translation>
    </message>
    <message>
        <source>Accounts with a paid contract on the day before the quarter and none on its last day.</source>
        <translation>四半期の前日に有償契約があり、最終日にはない顧客。</translation>
    </message>
    <message>
        <source>Accounts that pay on the last day of the quarter, didn&apos;t on the day before it, and never had before.</source>
        <translation>四半期の最終日に有償契約があり、前日にはなく、それ以前にも一度もなかった顧客。</translation>
    </message>
    <message>
        <source>Accounts that pay on the last day of the quarter, didn&apos;t on the day before it, but had some time before.</source>
        <translation>四半期の最終日に有償契約があり、前日にはないが、それ以前にあった顧客。</translation>
    </message>
    <message>
        <source>Accounts that paid neither on the day before the quarter nor on its last day, but on a day between.</source>
        <translation>四半期の前日にも最終日にも有償契約がなく、その間の日にあった顧客。</translation>
    </message>
    <message>
        <source>Accounts kept that had no paid contract on some day of the quarter.</source>
        <translation>継続した顧客のうち、期中に有償契約のない日があったもの。</translation>
    </message>
    <message>
        <source>Of the accounts lost: those whose contract ran out lately, and of whom nobody has said that they left.</source>
        <translation>失った顧客のうち、契約が最近切れ、解約したとは誰も記録していないもの。</translation>
    </message>
    <message>
        <source>ARR of all contracts on the day before the quarter.</source>
        <translation>四半期の前日のすべての契約のARR。</translation>
    </message>
    <message>
        <source>ARR of all contracts on the last day of the quarter.</source>
        <translation>四半期の最終日のすべての契約のARR。</translation>
    </message>
    <message>
        <source>Of what accounts kept pay more: the part that is price alone.</source>
        <translation>継続した顧客の増額のうち、値上げだけによる部分。</translation>
    </message>
    <message>
        <source>What accounts kept pay more on the last day of the quarter than on the day before it, without price uplift.</source>
        <translation>継続した顧客が四半期の最終日に前日より多く払う額（値上げを除く）。</translation>
    </message>
    <message>
        <source>What accounts kept pay less on the last day of the quarter than on the day before it.</source>
        <translation>継続した顧客が四半期の最終日に前日より少なく払う額。</translation>
    </message>
    <message>
        <source>What accounts that were lost paid on the day before the quarter.</source>
        <translation>失った顧客が四半期の前日に払っていた額。</translation>
    </message>
    <message>
        <source>ARR on the last day of the quarter of accounts that never paid before it.</source>
        <translation>それまで一度も払っていなかった顧客の、四半期の最終日のARR。</translation>
    </message>
    <message>
        <source>ARR on the last day of the quarter of accounts that had paid before, but not on the day before it.</source>
        <translation>以前は払っていて前日には払っていなかった顧客の、四半期の最終日のARR。</translation>
    </message>
    <message>
        <source>%1 at the start − %2 lost + %3 new + %4 back</source>
        <comment>accounts</comment>
        <translation>期首%1 − 喪失%2 + 新規%3 + 復帰%4</translation>
    </message>
    <message>
        <source>%1 at the start − %2 lost</source>
        <comment>accounts</comment>
        <translation>期首%1 − 喪失%2</translation>
    </message>
    <message>
        <source>%1 at the start − %2 kept</source>
        <comment>accounts</comment>
        <translation>期首%1 − 継続%2</translation>
    </message>
    <message>
        <source>%1 opening + %2 new + %3 back + %4 expansion − %5 contraction − %6 churned</source>
        <comment>ARR</comment>
        <translation>期首%1 + 新規%2 + 復帰%3 + 増額%4 − 減額%5 − 解約%6</translation>
    </message>
    <message>
        <source>+ %1 uplift</source>
        <comment>ARR</comment>
        <translation>+ 値上げ%1</translation>
    </message>
    <message>
        <source>%1 on %2 − %3 on %4</source>
        <comment>amount, day, amount, day</comment>
        <translation>%2の%1 − %4の%3</translation>
    </message>
    <message>
        <source>− %1 uplift</source>
        <comment>ARR</comment>
        <translation>− 値上げ%1</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <comment>opening, new, expansion …</comment>
        <translation>%1ARR</translation>
    </message>
    <message>
        <source>%1: change of ARR</source>
        <comment>an account</comment>
        <translation>%1：ARRの増減</translation>
    </message>
    <message>
        <source>What all contracts of the account bring on the later day, less what they bring on the earlier one.</source>
        <translation>その顧客のすべての契約の、後の日のARRから前の日のARRを引いた額。</translation>
    </message>
    <message>
        <source>Of the change, %1 is price alone.</source>
        <translation>増減のうち%1は値上げだけによるものです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure, a cohort</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a fraction</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Their first quarter closed on %1; the cell stands for %2.</source>
        <translation>獲得した四半期の期末は%1、このセルは%2時点です。</translation>
    </message>
    <message>
        <source>That quarter is not over: the cell can still move.</source>
        <translation>その四半期はまだ終わっていないため、値は変わることがあります。</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation>離脱：%1</translation>
    </message>
    <message>
        <source>Of every account lost: what it paid on the day before the quarter it was lost in. The reason is that of the record nearest to that quarter.</source>
        <translation>失った顧客ごとに、失った四半期の前日に払っていた額。理由は、その四半期に最も近い記録のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s), %2 ARR</source>
        <comment>that left for a reason</comment>
        <translation>
            <numerusform>%1社、ARR %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters from %1 to %2.</source>
        <translation>%1から%2までの四半期。</translation>
    </message>
    <message numerus="yes">
        <source>One point of retention over %Ln year(s)</source>
        <translation>
            <numerusform>継続率1ポイントの価値（%Ln年間）</numerusform>
        </translation>
    </message>
    <message>
        <source>Each year a share r of the ARR stays. With one point more, r + 1%, more is left after every year; the differences of all years add up to the revenue. Winning the same anew costs a multiple of keeping it.</source>
        <translation>毎年、ARRのうち割合rが残ります。1ポイント高い r + 1% なら、毎年後により多く残り、その差の合計が売上になります。同じ額を新たに獲得するには、維持する場合の数倍かかります。</translation>
    </message>
    <message>
        <source>r = (%1)⁴ = %2 a year; %3 × ((r + 1%)ⁿ − rⁿ), n = 1 … %4: %5 kept in the last year, %6 together; × %7 = %8 to win anew</source>
        <translation>r = (%1)⁴ = 年%2、%3 × ((r + 1%)ⁿ − rⁿ)、n = 1 … %4：最終年に残る額%5、合計%6、× %7 = 新規獲得なら%8</translation>
    </message>
    <message>
        <source>From %1, the last quarter that is over.</source>
        <translation>終了した最新の四半期%1に基づきます。</translation>
    </message>
    <message>
        <source>What the closing is worth more, or less, only because exchange rates changed within the quarter.</source>
        <translation>四半期中に為替レートが変わったことだけによる、期末の額の増減。</translation>
    </message>
    <message>
        <source>+ %1 exchange rates</source>
        <comment>ARR</comment>
        <translation>+ 為替%1</translation>
    </message>
    <message>
        <source>− %1 exchange rates</source>
        <comment>ARR</comment>
        <translation>− 為替%1</translation>
    </message>
</context>
<context>
    <name>FollowupLabels</name>
    <message>
        <source>In time</source>
        <comment>cadence</comment>
        <translation>間隔内</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>cadence</comment>
        <translation>時期到来</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>cadence</comment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Never touched</source>
        <comment>cadence</comment>
        <translation>接触なし</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>cadence</comment>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>cadence</comment>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>cadence: churned or former customer</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>scope of a rule</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>scope of a rule</comment>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>scope of a rule</comment>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>scope of a rule</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>scope of a rule</comment>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>アクション %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s)</source>
        <translation>
            <numerusform>約束 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the review is written down</source>
        <comment>account</comment>
        <translation>%1: レビューを記録しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled</source>
        <comment>promises and actions</comment>
        <translation>
            <numerusform>%Ln 件を決着</numerusform>
        </translation>
    </message>
    <message>
        <source>NPS due %1</source>
        <comment>a date</comment>
        <translation>NPS の期限 %1</translation>
    </message>
    <message>
        <source>next review proposed for %1</source>
        <comment>a date</comment>
        <translation>次回レビューの提案 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln risk(s)</source>
        <translation>
            <numerusform>リスク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s)</source>
        <translation>
            <numerusform>成果 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>発言 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>next touch planned</source>
        <translation>次回の接触を予定</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Team members</source>
        <comment>rows of a file</comment>
        <translation>チームメンバー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>rows of a file</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People of customers</source>
        <comment>rows of a file</comment>
        <translation>顧客側の連絡先</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>rows of a file</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>rows of a file</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>rows of a file</comment>
        <translation>接点</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>rows of a file</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>rows of a file</comment>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Support cases</source>
        <comment>rows of a file</comment>
        <translation>サポートケース</translation>
    </message>
    <message>
        <source>Churn events</source>
        <comment>rows of a file</comment>
        <translation>解約イベント</translation>
    </message>
    <message>
        <source>Mainstay&apos;s own columns</source>
        <translation>Mainstay の列名</translation>
    </message>
    <message>
        <source>RavenStack&apos;s columns</source>
        <translation>RavenStack の列名</translation>
    </message>
    <message>
        <source>is empty, but needs a value</source>
        <translation>空です。値が必要です</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>is not an amount such as 1200.50, or has more decimals than its currency</source>
        <translation>1200.50 のような金額ではないか、通貨の小数桁を超えています</translation>
    </message>
    <message>
        <source>is not a date such as 2026-03-05</source>
        <translation>2026-03-05 のような日付ではありません</translation>
    </message>
    <message>
        <source>is a day that does not exist</source>
        <translation>存在しない日です</translation>
    </message>
    <message>
        <source>is before 1900 or after 2199</source>
        <translation>1900 年より前か 2199 年より後です</translation>
    </message>
    <message>
        <source>is not a date and time such as 2026-03-05T10:00</source>
        <translation>2026-03-05T10:00 のような日時ではありません</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>「はい」でも「いいえ」でもありません</translation>
    </message>
    <message>
        <source>is not a currency code such as EUR</source>
        <translation>EUR のような通貨コードではありません</translation>
    </message>
    <message>
        <source>is none of the words that this column takes</source>
        <translation>この列で使える語ではありません</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>範囲外です</translation>
    </message>
    <message>
        <source>the row has fewer columns than the header</source>
        <translation>見出しより列が少ない行です</translation>
    </message>
    <message>
        <source>the row has more columns than the header</source>
        <translation>見出しより列が多い行です</translation>
    </message>
    <message>
        <source>is a key that row %1 has already</source>
        <translation>%1行目ですでに使われているキーです</translation>
    </message>
    <message>
        <source>is the name of another product</source>
        <translation>別の製品の名前です</translation>
    </message>
    <message>
        <source>is no account&apos;s key: import the accounts first</source>
        <translation>どの顧客のキーでもありません。先に顧客をインポートしてください</translation>
    </message>
    <message>
        <source>is no team member&apos;s key: import the team first</source>
        <translation>どのチームメンバーのキーでもありません。先にチームをインポートしてください</translation>
    </message>
    <message>
        <source>is no person&apos;s key: import the people first</source>
        <translation>どの連絡先のキーでもありません。先に連絡先をインポートしてください</translation>
    </message>
    <message>
        <source>is no touchpoint&apos;s key: import the touchpoints first</source>
        <translation>どの接点のキーでもありません。先に接点をインポートしてください</translation>
    </message>
    <message>
        <source>is not a time zone such as Asia/Tokyo</source>
        <translation>Asia/Tokyo のようなタイムゾーンではありません</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>開始より前に終わっています</translation>
    </message>
    <message>
        <source>is after the end</source>
        <translation>終了より後です</translation>
    </message>
    <message>
        <source>covers days that another period of this subscription covers</source>
        <translation>この契約の別の期間と重なっています</translation>
    </message>
    <message>
        <source>would make the account its own parent</source>
        <translation>顧客自身が自分の親になります</translation>
    </message>
    <message>
        <source>the workspace&apos;s own rules refuse it</source>
        <translation>ワークスペースの規則により拒否されました</translation>
    </message>
    <message>
        <source>This is not a CSV file (%1). Save it as CSV in UTF-8 and try again.</source>
        <translation>CSV ファイルではありません（%1）。UTF-8 の CSV で保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte: this is not a CSV file.</source>
        <translation>%1行目にゼロバイトがあります。CSV ファイルではありません。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as CSV in UTF-8 and try again.</source>
        <translation>%1行目が UTF-8 ではありません。UTF-8 の CSV で保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is never closed.</source>
        <translation>%1行目で開いた引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Line %1 has text after a closing quote.</source>
        <translation>%1行目の閉じ引用符の後に文字があります。</translation>
    </message>
    <message>
        <source>Line %1 is too long to be true.</source>
        <translation>%1行目が異常に長すぎます。</translation>
    </message>
    <message>
        <source>Line %1 has too many columns to be true.</source>
        <translation>%1行目の列が異常に多すぎます。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read on after line %1.</source>
        <translation>%1行目より先を読み込めません。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>「%1」列がありません。</translation>
    </message>
    <message>
        <source>There are two columns “%1”.</source>
        <translation>「%1」列が2つあります。</translation>
    </message>
    <message>
        <source>These columns know nothing of such rows.</source>
        <translation>この種類の行に合う列がありません。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were, %4 refused</source>
        <translation>新規 %1、変更 %2、変更なし %3、エラー %4</translation>
    </message>
    <message>
        <source>has a line break or another control character, but takes one line</source>
        <translation>には改行などの制御文字が含まれていますが、1 行だけの項目です</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: retention can&apos;t be computed until one is set in the workspace settings.</source>
        <translation>%1 の為替レートがありません。ワークスペースの設定で登録するまで、継続率は計算できません。</translation>
    </message>
    <message>
        <source>Objectives</source>
        <comment>rows of a file</comment>
        <translation>目標</translation>
    </message>
    <message>
        <source>Zendesk&apos;s columns</source>
        <translation>Zendesk の列名</translation>
    </message>
    <message>
        <source>is not a number such as 12 or, where parts are allowed, 12.5</source>
        <translation>12 や（小数が使える列では）12.5 のような数値ではありません</translation>
    </message>
    <message>
        <source>is no subscription&apos;s key: import the subscriptions first</source>
        <translation>どのサブスクリプションのキーでもありません。先にサブスクリプションを取り込んでください</translation>
    </message>
    <message>
        <source>is no product&apos;s key or name</source>
        <translation>どの製品のキーでも名前でもありません</translation>
    </message>
    <message>
        <source>is no metric&apos;s key or name: import the usage first</source>
        <translation>どの指標のキーでも名前でもありません。先に利用状況を取り込んでください</translation>
    </message>
    <message>
        <source>contradicts another column, or another row of the same key</source>
        <translation>別の列、または同じキーの別の行と矛盾しています</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Onboarding</source>
        <comment>lifecycle stage</comment>
        <translation>オンボーディング</translation>
    </message>
    <message>
        <source>Adopting</source>
        <comment>lifecycle stage</comment>
        <translation>定着期</translation>
    </message>
    <message>
        <source>Value realised</source>
        <comment>lifecycle stage</comment>
        <translation>価値実現</translation>
    </message>
    <message>
        <source>Renewing</source>
        <comment>lifecycle stage</comment>
        <translation>更新期</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>lifecycle stage</comment>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Pending churn</source>
        <comment>lifecycle stage</comment>
        <translation>解約予定</translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>lifecycle stage</comment>
        <translation>解約済み</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>lifecycle stage</comment>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>lifecycle stage</comment>
        <translation>元顧客</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>team</comment>
        <translation>サクセス</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>team</comment>
        <translation>営業</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>team</comment>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>team</comment>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>team</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>team</comment>
        <translation>プロダクト</translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>team</comment>
        <translation>経営</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <comment>contact role</comment>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Champion</source>
        <comment>contact role</comment>
        <translation>推進者</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <comment>contact role</comment>
        <translation>役員スポンサー</translation>
    </message>
    <message>
        <source>Technical lead</source>
        <comment>contact role</comment>
        <translation>技術責任者</translation>
    </message>
    <message>
        <source>User</source>
        <comment>contact role</comment>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <comment>contact role</comment>
        <translation>影響者</translation>
    </message>
    <message>
        <source>Procurement</source>
        <comment>contact role</comment>
        <translation>購買</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>contact role</comment>
        <translation>法務</translation>
    </message>
    <message>
        <source>Detractor</source>
        <comment>contact role</comment>
        <translation>批判者</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>influence</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>influence</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>influence</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>influence</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>attitude</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Supporter</source>
        <comment>attitude</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>attitude</comment>
        <translation>中立</translation>
    </message>
    <message>
        <source>Sceptic</source>
        <comment>attitude</comment>
        <translation>懐疑的</translation>
    </message>
    <message>
        <source>Opponent</source>
        <comment>attitude</comment>
        <translation>反対</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>channel</comment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Web meeting</source>
        <comment>channel</comment>
        <translation>Web会議</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>channel</comment>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Web meeting</source>
        <comment>kind of touchpoint</comment>
        <translation>Web会議</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>kind of touchpoint</comment>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>kind of touchpoint</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of touchpoint</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>kind of touchpoint</comment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Event or training</source>
        <comment>kind of touchpoint</comment>
        <translation>イベント・研修</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>kind of touchpoint</comment>
        <translation>社内メモ</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <comment>purpose</comment>
        <translation>オンボーディング</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>purpose</comment>
        <translation>研修</translation>
    </message>
    <message>
        <source>Cadence</source>
        <comment>purpose</comment>
        <translation>定例</translation>
    </message>
    <message>
        <source>QBR</source>
        <comment>purpose</comment>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>purpose</comment>
        <translation>活用促進</translation>
    </message>
    <message>
        <source>Executive</source>
        <comment>purpose</comment>
        <translation>経営層</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>purpose</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Upsell</source>
        <comment>purpose</comment>
        <translation>アップセル</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>purpose</comment>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Escalation</source>
        <comment>purpose</comment>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>Interview</source>
        <comment>purpose</comment>
        <translation>インタビュー</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>purpose</comment>
        <translation>請求</translation>
    </message>
    <message>
        <source>From us</source>
        <comment>direction</comment>
        <translation>当社から</translation>
    </message>
    <message>
        <source>From them</source>
        <comment>direction</comment>
        <translation>先方から</translation>
    </message>
    <message>
        <source>Mutual</source>
        <comment>direction</comment>
        <translation>双方</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>実施</translation>
    </message>
    <message>
        <source>No-show</source>
        <comment>outcome</comment>
        <translation>無断欠席</translation>
    </message>
    <message>
        <source>Cancelled by them</source>
        <comment>outcome</comment>
        <translation>先方が中止</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <comment>outcome</comment>
        <translation>当社が中止</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <comment>outcome</comment>
        <translation>日程変更</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>whose action</comment>
        <translation>当社</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>whose action</comment>
        <translation>先方</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an action</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of an action</comment>
        <translation>履行</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>state of an action</comment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of an action</comment>
        <translation>不履行</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>state of an action</comment>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>ワークスペースの作成</translation>
    </message>
    <message>
        <source>Fill in the sample data</source>
        <translation>サンプルデータの投入</translation>
    </message>
    <message>
        <source>Add the account: %1</source>
        <translation>顧客の追加: %1</translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation>顧客の編集: %1</translation>
    </message>
    <message>
        <source>Delete the account: %1</source>
        <translation>顧客の削除: %1</translation>
    </message>
    <message>
        <source>Add the person: %1</source>
        <translation>連絡先の追加: %1</translation>
    </message>
    <message>
        <source>Edit the person: %1</source>
        <translation>連絡先の編集: %1</translation>
    </message>
    <message>
        <source>Delete the person: %1</source>
        <translation>連絡先の削除: %1</translation>
    </message>
    <message>
        <source>Add the team member: %1</source>
        <translation>チームメンバーの追加: %1</translation>
    </message>
    <message>
        <source>Add the subscription: %1</source>
        <translation>契約の追加: %1</translation>
    </message>
    <message>
        <source>Edit the subscription: %1</source>
        <translation>契約の編集: %1</translation>
    </message>
    <message>
        <source>Log a touchpoint: %1</source>
        <translation>接点の記録: %1</translation>
    </message>
    <message>
        <source>Edit the touchpoint: %1</source>
        <translation>接点の編集: %1</translation>
    </message>
    <message>
        <source>Delete the touchpoint: %1</source>
        <translation>接点の削除: %1</translation>
    </message>
    <message>
        <source>Add the action: %1</source>
        <translation>アクションの追加: %1</translation>
    </message>
    <message>
        <source>Edit the action: %1</source>
        <translation>アクションの編集: %1</translation>
    </message>
    <message>
        <source>Close the action: %1</source>
        <translation>アクションの完了: %1</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>Delete the subscription: %1</source>
        <translation>契約の削除: %1</translation>
    </message>
    <message>
        <source>Drop the planned touch: %1</source>
        <translation>予定した接触の取りやめ: %1</translation>
    </message>
    <message>
        <source>Mark the action as broken: %1</source>
        <translation>アクションの不履行: %1</translation>
    </message>
    <message>
        <source>Drop the action: %1</source>
        <translation>アクションの取りやめ: %1</translation>
    </message>
    <message>
        <source>Reopen the action: %1</source>
        <translation>アクションの再開: %1</translation>
    </message>
    <message>
        <source>Move the due day of the action: %1</source>
        <translation>アクションの期限の変更: %1</translation>
    </message>
    <message>
        <source>Change cadence and contact budgets</source>
        <translation>接触頻度と接触上限の変更</translation>
    </message>
    <message>
        <source>Save the view: %1</source>
        <translation>ビューの保存: %1</translation>
    </message>
    <message>
        <source>Delete the view: %1</source>
        <translation>ビューの削除: %1</translation>
    </message>
    <message>
        <source>Change the template: %1</source>
        <translation>テンプレートの変更: %1</translation>
    </message>
    <message>
        <source>Log from %1</source>
        <translation>%1 からの記録</translation>
    </message>
    <message>
        <source>Set the meeting aside: %1</source>
        <translation>会議の除外: %1</translation>
    </message>
    <message>
        <source>Delete the action: %1</source>
        <translation>アクションの削除: %1</translation>
    </message>
    <message>
        <source>Close the quarter %1</source>
        <translation>四半期 %1 の締め</translation>
    </message>
    <message>
        <source>Open the quarter %1 again</source>
        <translation>四半期 %1 の再開</translation>
    </message>
    <message>
        <source>Assess the renewal: %1</source>
        <translation>更新を評価: %1</translation>
    </message>
    <message>
        <source>Decide the renewal: %1</source>
        <translation>更新を決定: %1</translation>
    </message>
    <message>
        <source>Plan the reviews of %1</source>
        <translation>%1のレビューを計画</translation>
    </message>
    <message>
        <source>Reviews from the calendar %1</source>
        <translation>カレンダー%1からのレビュー</translation>
    </message>
    <message>
        <source>Holidays: %1</source>
        <translation>祝日：%1</translation>
    </message>
    <message>
        <source>Add the review: %1</source>
        <translation>レビューの追加：%1</translation>
    </message>
    <message>
        <source>Edit the review: %1</source>
        <translation>レビューの編集：%1</translation>
    </message>
    <message>
        <source>Move the review: %1</source>
        <translation>レビューの変更：%1</translation>
    </message>
    <message>
        <source>Delete the review: %1</source>
        <translation>レビューの削除：%1</translation>
    </message>
    <message>
        <source>Write the review down: %1</source>
        <translation>レビューを記録: %1</translation>
    </message>
    <message>
        <source>Call the review off: %1</source>
        <translation>レビューを取りやめ: %1</translation>
    </message>
    <message>
        <source>Change rhythm and hours of reviews</source>
        <translation>レビューの頻度と時間の変更</translation>
    </message>
    <message>
        <source>Ask the survey: %1</source>
        <translation>アンケートの依頼：%1</translation>
    </message>
    <message>
        <source>Drop the survey: %1</source>
        <translation>アンケートの取りやめ：%1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The workspace to open; without one, the last.</source>
        <translation>開くワークスペース。指定しなければ前回のもの。</translation>
    </message>
    <message>
        <source>Write a picture of the window once it shows its rows, and quit.</source>
        <translation>行が表示されたらウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>The section to show: today, accounts, touchpoints, actions, load, retention, renewals, search or import.</source>
        <translation>表示するセクション: today、accounts、touchpoints、actions、load、retention、renewals、search、import のいずれか。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>テーマ: システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Cadence and contact budgets…</source>
        <translation>接触頻度と接触上限(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Templates and sentiments…</source>
        <translation>テンプレートと印象(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>period</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>period</comment>
        <translation>期間を指定</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>not a calendar</source>
        <translation>カレンダーではありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PrepPdf</name>
    <message>
        <source>%1, %2</source>
        <comment>account, date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>%L1/%L2 ページ</translation>
    </message>
</context>
<context>
    <name>PrepSheetText</name>
    <message>
        <source>Ready for the review?</source>
        <translation>レビューの準備状況</translation>
    </message>
    <message>
        <source>nothing was due</source>
        <translation>期限のものなし</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>product, amount</comment>
        <translation>%1：新規 %2</translation>
    </message>
    <message>
        <source>%1: ended, was %2</source>
        <comment>product, amount</comment>
        <translation>%1：終了（以前は %2）</translation>
    </message>
    <message>
        <source>%1: raised from %2 to %3</source>
        <comment>product, amounts</comment>
        <translation>%1：増額 %2 → %3</translation>
    </message>
    <message>
        <source>%1: lowered from %2 to %3</source>
        <comment>product, amounts</comment>
        <translation>%1：減額 %2 → %3</translation>
    </message>
    <message>
        <source>%1: goes on at %2</source>
        <comment>product, amount</comment>
        <translation>%1：%2 で継続</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Nothing changed in the contracts.</source>
        <translation>契約に変更はありません。</translation>
    </message>
    <message>
        <source>price alone %1</source>
        <comment>an amount</comment>
        <translation>うち値上げ %1</translation>
    </message>
    <message>
        <source>seats from %1 to %2</source>
        <translation>シート %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind or team, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind or team: how many, hours</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>last %1 on %2</source>
        <comment>mood, a date</comment>
        <translation>直近 %1（%2）</translation>
    </message>
    <message>
        <source>Touches and mood</source>
        <translation>接触と印象</translation>
    </message>
    <message>
        <source>There was no touch.</source>
        <translation>接触はありません。</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>touches</comment>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By team</source>
        <comment>touches</comment>
        <translation>チーム別</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <comment>touches</comment>
        <translation>実施されず</translation>
    </message>
    <message>
        <source>Mood about us</source>
        <comment>figure</comment>
        <translation>当社への印象</translation>
    </message>
    <message>
        <source>Mood about the solution</source>
        <translation>製品への印象</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, a product</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>an amount</comment>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>no value since; %1 on %2</source>
        <comment>a number, a date</comment>
        <translation>その後の値なし；%1（%2）</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a number, a date</comment>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a number, a date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>of the product</comment>
        <translation>利用</translation>
    </message>
    <message>
        <source>Nothing is known of their use.</source>
        <translation>利用状況が分かりません。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>No cases, and none are open.</source>
        <translation>問い合わせはなく、未解決もありません。</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>support cases</comment>
        <translation>受付 %1</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <comment>support cases</comment>
        <translation>解決 %1</translation>
    </message>
    <message>
        <source>answered late %1</source>
        <comment>support cases</comment>
        <translation>回答遅れ %1</translation>
    </message>
    <message>
        <source>solved late %1</source>
        <comment>support cases</comment>
        <translation>解決遅れ %1</translation>
    </message>
    <message numerus="yes">
        <source>satisfaction %1 of 5 (%Ln)</source>
        <comment>of support cases</comment>
        <translation>
            <numerusform>満足度 %1/5（%Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>None are open.</source>
        <comment>support cases</comment>
        <translation>未解決はありません。</translation>
    </message>
    <message>
        <source>Again and again: %1</source>
        <comment>topic of support cases</comment>
        <translation>繰り返し：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <comment>support</comment>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>escalated</source>
        <comment>support case</comment>
        <translation>エスカレーション中</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>アンケートの回答</translation>
    </message>
    <message>
        <source>No survey was answered.</source>
        <translation>回答されたアンケートはありません。</translation>
    </message>
    <message>
        <source>People who came and went</source>
        <translation>先方の人の出入り</translation>
    </message>
    <message>
        <source>Nobody came, nobody left.</source>
        <translation>加わった人も去った人もいません。</translation>
    </message>
    <message>
        <source>left on %1</source>
        <comment>a date</comment>
        <translation>退職 %1</translation>
    </message>
    <message>
        <source>new since %1</source>
        <comment>a date</comment>
        <translation>%1から新規</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a person, a role</comment>
        <translation>役割が追加：%1</translation>
    </message>
    <message>
        <source>The account itself is new in the workspace: who joined can&apos;t be told.</source>
        <translation>顧客そのものがワークスペースに新しいため、誰が加わったかは分かりません。</translation>
    </message>
    <message>
        <source>Nobody left.</source>
        <translation>解約した顧客はいません。</translation>
    </message>
    <message>
        <source>What has happened since the last review on %1.</source>
        <translation>前回のレビュー（%1）以降の動きです。</translation>
    </message>
    <message numerus="yes">
        <source>There was no review before: what has happened in the last %Ln day(s), since %1.</source>
        <translation>
            <numerusform>これまでレビューはありません。直近 %Ln 日間（%1以降）の動きです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal: not for the customer</source>
        <translation>社内用：顧客には渡さないこと</translation>
    </message>
    <message>
        <source>Landmines</source>
        <translation>要注意事項</translation>
    </message>
    <message>
        <source>None that the facts tell of.</source>
        <translation>事実から分かるものはありません。</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>確認したいこと</translation>
    </message>
    <message>
        <source>No gaps that a question could close.</source>
        <translation>質問で埋めるべき不明点はありません。</translation>
    </message>
    <message>
        <source>Risks noted</source>
        <translation>記録されたリスク</translation>
    </message>
    <message>
        <source>No risks were noted.</source>
        <translation>リスクの記録はありません。</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>No wins were noted.</source>
        <translation>成果の記録はありません。</translation>
    </message>
    <message>
        <source>No review is arranged.</source>
        <translation>予定されたレビューはありません。</translation>
    </message>
    <message>
        <source>%1, no date yet</source>
        <comment>kind of review</comment>
        <translation>%1（日程未定）</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>kind of review, date, time</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, a time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Touches</source>
        <comment>figure</comment>
        <translation>接触</translation>
    </message>
    <message>
        <source>Open cases</source>
        <comment>figure</comment>
        <translation>未解決の問い合わせ</translation>
    </message>
    <message>
        <source>Promises we kept</source>
        <comment>figure</comment>
        <translation>当社の約束の履行率</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in 90 days</source>
        <comment>promises</comment>
        <translation>
            <numerusform>90日間の %Ln 件中</numerusform>
        </translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>figure</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>ARR</comment>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>figure</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>none</source>
        <comment>renewal</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>notice ended %1</source>
        <comment>a date</comment>
        <translation>解約通知期限は終了（%1）</translation>
    </message>
    <message>
        <source>notice until %1</source>
        <comment>a date</comment>
        <translation>解約通知期限 %1</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>同席者</translation>
    </message>
    <message>
        <source>Nobody of the customer is invited.</source>
        <translation>先方は誰も招待されていません。</translation>
    </message>
    <message>
        <source>attitude unknown</source>
        <translation>態度は不明</translation>
    </message>
    <message>
        <source>last touch %1</source>
        <comment>relative day</comment>
        <translation>最終接触 %1</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>接触なし</translation>
    </message>
    <message>
        <source>mood %1 about us</source>
        <comment>-2 to +2</comment>
        <translation>当社への印象 %1</translation>
    </message>
    <message>
        <source>mood %1 about the solution</source>
        <comment>-2 to +2</comment>
        <translation>製品への印象 %1</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <comment>0 to 10</comment>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>連絡不可</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>No objective is agreed on.</source>
        <translation>合意した目標がありません。</translation>
    </message>
    <message>
        <source>from %1 to %2 by %3</source>
        <comment>two numbers, a date</comment>
        <translation>%1 → %2（期限 %3）</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a number</comment>
        <translation>目標値 %1</translation>
    </message>
    <message>
        <source>the team says so: %1</source>
        <comment>a reason</comment>
        <translation>チームの判断：%1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <comment>a date</comment>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>No promises were made.</source>
        <translation>約束はありません。</translation>
    </message>
    <message>
        <source>We kept %1 of %2 in 90 days</source>
        <comment>a percentage, promises</comment>
        <translation>当社は90日間で %2 件中 %1 を履行</translation>
    </message>
    <message>
        <source>they kept %1 of %2</source>
        <comment>a percentage, promises</comment>
        <translation>先方は %2 件中 %1 を履行</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>promise</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %Ln touch(es)</source>
        <comment>mood: a number between -2 and 2</comment>
        <translation>
            <numerusform>接触 %Ln 件の平均 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, a product</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is a detractor and in the room</source>
        <comment>a person</comment>
        <translation>批判的な%1さんが同席します</translation>
    </message>
    <message>
        <source>%1 is in the room and would not recommend us: NPS %2</source>
        <comment>a person, 0 to 6</comment>
        <translation>同席する%1さんは当社を薦めていません：NPS %2</translation>
    </message>
    <message>
        <source>A critical case is open: %1</source>
        <translation>重大な問い合わせが未解決です：%1</translation>
    </message>
    <message>
        <source>We broke a promise: %1</source>
        <translation>当社が約束を守りませんでした：%1</translation>
    </message>
    <message>
        <source>Our promise is overdue: %1</source>
        <translation>当社の約束が期限を過ぎています：%1</translation>
    </message>
    <message>
        <source>%1 is an economic buyer, and nobody has ever met them</source>
        <comment>a person</comment>
        <translation>決裁者の%1さんとは一度も接触がありません</translation>
    </message>
    <message>
        <source>A competitor was named: %1</source>
        <translation>競合の名前が出ました：%1</translation>
    </message>
    <message>
        <source>The price is on their mind: %1</source>
        <comment>what was noted</comment>
        <translation>価格を気にしています：%1</translation>
    </message>
    <message>
        <source>The contract ends on %1; notice can be given until %2, before the next review</source>
        <translation>契約は%1に終了します。解約通知は次回レビューより前の%2まで可能です</translation>
    </message>
    <message>
        <source>Use is falling: %1 is down by %2</source>
        <comment>a metric, a percentage</comment>
        <translation>利用が減っています：%1が%2減</translation>
    </message>
    <message>
        <source>%1 does not want to be contacted, and is invited</source>
        <comment>a person</comment>
        <translation>%1さんは連絡を望んでいませんが、招待されています</translation>
    </message>
    <message>
        <source>%1 is invited, and has left the company</source>
        <comment>a person</comment>
        <translation>%1さんは招待されていますが、すでに退職しています</translation>
    </message>
    <message>
        <source>%1, who mattered, has left</source>
        <comment>a person</comment>
        <translation>重要な%1さんが退職しました</translation>
    </message>
    <message>
        <source>An objective was missed: %1</source>
        <translation>目標が未達です：%1</translation>
    </message>
    <message>
        <source>What do they want to reach, and how will they measure it? No objective is agreed on.</source>
        <translation>先方は何を達成し、どう測りたいのでしょうか。合意した目標がありません。</translation>
    </message>
    <message>
        <source>Where did “%1” begin? It has no baseline.</source>
        <comment>an objective</comment>
        <translation>「%1」の出発点はどこでしょうか。基準値がありません。</translation>
    </message>
    <message>
        <source>How much of “%1” is enough? It has no target.</source>
        <comment>an objective</comment>
        <translation>「%1」はどこまで達すれば十分でしょうか。目標値がありません。</translation>
    </message>
    <message>
        <source>How far is “%1”? Nothing has been measured yet.</source>
        <comment>an objective</comment>
        <translation>「%1」はどこまで進みましたか。まだ測定がありません。</translation>
    </message>
    <message>
        <source>Who should be in the room? Nobody of theirs is invited.</source>
        <translation>誰に同席してもらうべきでしょうか。先方はまだ誰も招待されていません。</translation>
    </message>
    <message>
        <source>What does %1 think of us? Nobody has noted it.</source>
        <comment>a person</comment>
        <translation>%1さんは当社をどう見ていますか。記録がありません。</translation>
    </message>
    <message>
        <source>Who decides on the money? No economic buyer is known.</source>
        <translation>予算を決めるのは誰でしょうか。決裁者が分かっていません。</translation>
    </message>
    <message>
        <source>Can the economic buyer come? None is invited.</source>
        <translation>決裁者は参加できますか。招待されていません。</translation>
    </message>
    <message>
        <source>Why is %1 down by %2? Nobody has noted a reason.</source>
        <comment>a metric, a percentage</comment>
        <translation>%1が%2減ったのはなぜでしょうか。理由の記録がありません。</translation>
    </message>
    <message>
        <source>What has spoilt their mood? The last one about us was %1.</source>
        <comment>-2 to +2</comment>
        <translation>印象が悪くなったのはなぜでしょうか。当社への直近の印象は%1です。</translation>
    </message>
    <message>
        <source>Until when can notice be given? The contract ends on %1.</source>
        <translation>解約通知はいつまで可能でしょうか。契約は%1に終了します。</translation>
    </message>
    <message>
        <source>What has happened on their side? There was no touch since %1.</source>
        <translation>先方に何か変化はありましたか。%1以降、接触がありません。</translation>
    </message>
    <message>
        <source>What became of their promise “%1”?</source>
        <translation>先方の約束「%1」はどうなりましたか。</translation>
    </message>
    <message>
        <source>not measured</source>
        <comment>objective</comment>
        <translation>未測定</translation>
    </message>
    <message>
        <source>on track</source>
        <comment>objective</comment>
        <translation>順調</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>objective</comment>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>at risk</source>
        <comment>objective</comment>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>achieved</source>
        <comment>objective</comment>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>objective</comment>
        <translation>未達</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>severity of a support case</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity of a support case</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>severity of a support case</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity of a support case</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Goals measured</source>
        <comment>part of what a review needs</comment>
        <translation>目標の測定</translation>
    </message>
    <message>
        <source>Metrics fresh</source>
        <comment>part of what a review needs</comment>
        <translation>指標の鮮度</translation>
    </message>
    <message>
        <source>People set</source>
        <comment>part of what a review needs</comment>
        <translation>参加者の確定</translation>
    </message>
    <message>
        <source>Promises closed</source>
        <comment>part of what a review needs</comment>
        <translation>約束の完了</translation>
    </message>
    <message>
        <source>No objective is agreed on</source>
        <translation>合意した目標がありません</translation>
    </message>
    <message>
        <source>Last measured on %1: %2</source>
        <comment>a date, an objective</comment>
        <translation>最終測定 %1：%2</translation>
    </message>
    <message>
        <source>Never measured: %1</source>
        <comment>an objective</comment>
        <translation>未測定：%1</translation>
    </message>
    <message>
        <source>Nothing is known of their use</source>
        <translation>利用状況が分かりません</translation>
    </message>
    <message>
        <source>No value since %1: %2</source>
        <comment>a date, a metric</comment>
        <translation>%1以降、値なし：%2</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>誰も招待されていません</translation>
    </message>
    <message>
        <source>No economic buyer is invited</source>
        <translation>決裁者が招待されていません</translation>
    </message>
    <message>
        <source>We promised for %1: %2</source>
        <comment>a date, a promise</comment>
        <translation>当社の約束（期限 %1）：%2</translation>
    </message>
    <message>
        <source>They promised for %1: %2</source>
        <comment>a date, a promise</comment>
        <translation>先方の約束（期限 %1）：%2</translation>
    </message>
    <message>
        <source>none due</source>
        <comment>promises</comment>
        <translation>期限のものなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of what a review needs, how much of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>things that are open</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>a date</comment>
        <translation>期限 %1（超過）</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>QbrWords</name>
    <message>
        <source>QBR</source>
        <comment>kind of review</comment>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Executive review</source>
        <comment>kind of review</comment>
        <translation>エグゼクティブレビュー</translation>
    </message>
    <message>
        <source>Internal review</source>
        <comment>kind of review</comment>
        <translation>社内レビュー</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>status of a review</comment>
        <translation>提案</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>status of a review</comment>
        <translation>日程確定</translation>
    </message>
    <message>
        <source>Content ready</source>
        <comment>status of a review</comment>
        <translation>資料準備完了</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>status of a review</comment>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Followed up</source>
        <comment>status of a review</comment>
        <translation>フォロー済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a review</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>status of a review</comment>
        <translation>見送り</translation>
    </message>
    <message>
        <source>has a review in this quarter</source>
        <comment>no date proposed</comment>
        <translation>この四半期のレビューがすでにある</translation>
    </message>
    <message>
        <source>due after this quarter</source>
        <comment>no date proposed</comment>
        <translation>予定時期がこの四半期より後</translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>no date proposed</comment>
        <translation>担当がいない</translation>
    </message>
    <message>
        <source>no reviews at this stage</source>
        <comment>no date proposed</comment>
        <translation>このステージではレビューを行わない</translation>
    </message>
    <message>
        <source>no day of the quarter is left</source>
        <comment>no date proposed</comment>
        <translation>四半期の残り日がない</translation>
    </message>
    <message>
        <source>no day left on which both sides work</source>
        <comment>no date proposed</comment>
        <translation>双方が稼働する日が残っていない</translation>
    </message>
    <message>
        <source>no working hours in common</source>
        <comment>no date proposed</comment>
        <translation>共通の勤務時間がない</translation>
    </message>
    <message>
        <source>the owner has no free hour left</source>
        <comment>no date proposed</comment>
        <translation>担当に空き時間がない</translation>
    </message>
    <message>
        <source>the first review</source>
        <comment>why a date</comment>
        <translation>初回レビュー</translation>
    </message>
    <message>
        <source>due by its interval</source>
        <comment>why a date</comment>
        <translation>実施間隔による</translation>
    </message>
    <message>
        <source>due at the customer&apos;s pace</source>
        <comment>why a date</comment>
        <translation>顧客のペースによる</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>why a date</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>in the week it is due</source>
        <comment>why a week</comment>
        <translation>予定の週</translation>
    </message>
    <message>
        <source>Agree on the date</source>
        <comment>step of a review</comment>
        <translation>日程を合意</translation>
    </message>
    <message>
        <source>Invite the people</source>
        <comment>step of a review</comment>
        <translation>出席者を招待</translation>
    </message>
    <message>
        <source>Get the economic buyer&apos;s yes</source>
        <comment>step of a review</comment>
        <translation>決裁者の出席を確認</translation>
    </message>
    <message>
        <source>Bring the metrics up to date</source>
        <comment>step of a review</comment>
        <translation>指標を最新化</translation>
    </message>
    <message>
        <source>Prepare the content</source>
        <comment>step of a review</comment>
        <translation>内容を準備</translation>
    </message>
    <message>
        <source>Go through it with the team</source>
        <comment>step of a review</comment>
        <translation>チームで確認</translation>
    </message>
    <message>
        <source>Send the agenda</source>
        <comment>step of a review</comment>
        <translation>議題を送付</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <comment>step of a review</comment>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <comment>step of a review</comment>
        <translation>議事録を送付</translation>
    </message>
    <message>
        <source>Check what was promised</source>
        <comment>step of a review</comment>
        <translation>約束事項を確認</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>agenda of a review</comment>
        <translation>開会</translation>
    </message>
    <message>
        <source>Promises since the last review</source>
        <comment>agenda of a review</comment>
        <translation>前回以降の約束</translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>agenda of a review</comment>
        <translation>目標</translation>
    </message>
    <message>
        <source>Value achieved</source>
        <comment>agenda of a review</comment>
        <translation>得られた価値</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <comment>agenda of a review</comment>
        <translation>お客様の声</translation>
    </message>
    <message>
        <source>Plan for the next quarter</source>
        <comment>agenda of a review</comment>
        <translation>次の四半期の計画</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>agenda of a review</comment>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Health of the account</source>
        <comment>agenda of a review</comment>
        <translation>顧客の健全性</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>agenda of a review</comment>
        <translation>リスク</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of review, account</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%L1 min: %2</source>
        <comment>minutes, item of an agenda</comment>
        <translation>%L1分：%2</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>people of a review</comment>
        <translation>出席者：%1</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>review in a calendar</comment>
        <translation>移動</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>review in a calendar</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>review in a calendar</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>left, the calendar is older</source>
        <comment>review in a calendar</comment>
        <translation>対象外（カレンダーの方が古い）</translation>
    </message>
    <message>
        <source>left, a series elsewhere</source>
        <comment>review in a calendar</comment>
        <translation>対象外（ほかで繰り返しの予定になっている）</translation>
    </message>
    <message>
        <source>left, was held</source>
        <comment>review in a calendar</comment>
        <translation>対象外（実施済み）</translation>
    </message>
    <message>
        <source>left, is cancelled here</source>
        <comment>review in a calendar</comment>
        <translation>対象外（こちらで中止済み）</translation>
    </message>
    <message>
        <source>left, only an answer</source>
        <comment>review in a calendar</comment>
        <translation>対象外（返答のみ）</translation>
    </message>
    <message>
        <source>left, no usable time</source>
        <comment>review in a calendar</comment>
        <translation>対象外（使える時刻がない）</translation>
    </message>
    <message>
        <source>evens out the owner&apos;s weeks</source>
        <comment>why a week</comment>
        <translation>担当の週ごとの負荷を平準化</translation>
    </message>
    <message>
        <source>no common hour in that week</source>
        <comment>why a week</comment>
        <translation>本来の週に共通の時間なし</translation>
    </message>
</context>
<context>
    <name>RenewalMarks</name>
    <message>
        <source>Lapsed</source>
        <comment>renewal that ran out undecided</comment>
        <translation>失効</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>%1
To date: the quarter is not over.</source>
        <translation>%1
途中経過: 四半期はまだ終わっていません。</translation>
    </message>
    <message>
        <source>Movement</source>
        <comment>column</comment>
        <translation>増減</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Logo (adjusted)</source>
        <comment>which retention</comment>
        <translation>顧客（調整後）</translation>
    </message>
    <message>
        <source>Gross revenue</source>
        <comment>which retention</comment>
        <translation>グロス売上</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <comment>which retention</comment>
        <translation>ネット売上</translation>
    </message>
    <message>
        <source>Simple</source>
        <comment>which retention</comment>
        <translation>単純</translation>
    </message>
    <message>
        <source>Last 8 quarters</source>
        <translation>直近8四半期</translation>
    </message>
    <message>
        <source>Last 12 quarters</source>
        <translation>直近12四半期</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>全四半期</translation>
    </message>
    <message>
        <source>Simple retention</source>
        <translation>単純継続率</translation>
    </message>
    <message>
        <source>Logo retention (adjusted)</source>
        <translation>顧客継続率（調整後）</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>顧客解約率</translation>
    </message>
    <message>
        <source>Lost to acquired</source>
        <translation>喪失/獲得比</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>グロス売上継続率</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>ネット売上継続率</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>クイックレシオ</translation>
    </message>
    <message>
        <source>Accounts at the end, won ones included, divided by accounts at the start. New customers can hide lost ones.</source>
        <translation>期末の顧客数（獲得分を含む）÷ 期首の顧客数。新規顧客が喪失を隠すことがあります。</translation>
    </message>
    <message>
        <source>Accounts of the start that are still there at the end, divided by accounts at the start. New customers don&apos;t count.</source>
        <translation>期首の顧客のうち期末にも残る数 ÷ 期首の顧客数。新規顧客は数えません。</translation>
    </message>
    <message>
        <source>Accounts lost, divided by accounts at the start.</source>
        <translation>失った顧客数 ÷ 期首の顧客数。</translation>
    </message>
    <message>
        <source>Accounts lost for each one acquired in the same quarter. A comparison of sales and losses, not a churn rate.</source>
        <translation>同じ四半期に獲得した顧客1社あたりの失った顧客数。営業と喪失の比較であり、解約率ではありません。</translation>
    </message>
    <message>
        <source>(Opening − contraction − churned) / opening ARR. Each account counts at most what it paid at the opening, so it can&apos;t exceed 100%.</source>
        <translation>（期首 − 減額 − 解約）÷ 期首 ARR。各顧客は期首の支払額を上限に数えるため、100% を超えません。</translation>
    </message>
    <message>
        <source>(Opening + expansion − contraction − churned) / opening ARR, of the accounts that were there at the start.</source>
        <translation>（期首 + 増額 − 減額 − 解約）÷ 期首 ARR。期首にいた顧客が対象です。</translation>
    </message>
    <message>
        <source>(New + back + expansion) / (contraction + churned) ARR: what is gained for each unit that is lost.</source>
        <translation>（新規 + 復帰 + 増額）÷（減額 + 解約）ARR。失う1単位あたりの獲得額です。</translation>
    </message>
    <message>
        <source>At the start</source>
        <comment>accounts</comment>
        <translation>期首</translation>
    </message>
    <message>
        <source>At the end</source>
        <comment>accounts</comment>
        <translation>期末</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>accounts</comment>
        <translation>継続</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>accounts</comment>
        <translation>喪失</translation>
    </message>
    <message>
        <source>New</source>
        <comment>accounts or ARR won</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>accounts or ARR won again</comment>
        <translation>復帰</translation>
    </message>
    <message>
        <source>In and out</source>
        <comment>accounts</comment>
        <translation>期内出入り</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>accounts</comment>
        <translation>休止</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>ARR</comment>
        <translation>期首</translation>
    </message>
    <message>
        <source>Expansion</source>
        <comment>ARR</comment>
        <translation>増額</translation>
    </message>
    <message>
        <source>Contraction</source>
        <comment>ARR</comment>
        <translation>減額</translation>
    </message>
    <message>
        <source>Churned</source>
        <comment>ARR</comment>
        <translation>解約</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>ARR</comment>
        <translation>期末</translation>
    </message>
    <message>
        <source>Accounts at the start of %1</source>
        <translation>%1 期首の顧客</translation>
    </message>
    <message>
        <source>Accounts at the end of %1</source>
        <translation>%1 期末の顧客</translation>
    </message>
    <message>
        <source>Accounts kept in %1</source>
        <translation>%1 に継続した顧客</translation>
    </message>
    <message>
        <source>Accounts lost in %1</source>
        <translation>%1 に失った顧客</translation>
    </message>
    <message>
        <source>New accounts in %1</source>
        <translation>%1 の新規顧客</translation>
    </message>
    <message>
        <source>Accounts back in %1</source>
        <translation>%1 に復帰した顧客</translation>
    </message>
    <message>
        <source>Accounts that came and went in %1</source>
        <translation>%1 のうちに加わり離れた顧客</translation>
    </message>
    <message>
        <source>Accounts paused during %1</source>
        <translation>%1 に休止した顧客</translation>
    </message>
    <message>
        <source>Accounts that grew in %1</source>
        <translation>%1 に増額した顧客</translation>
    </message>
    <message>
        <source>Accounts that shrank in %1</source>
        <translation>%1 に減額した顧客</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <comment>a quarter that is not over</comment>
        <translation>%1（途中）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a multiple: 1.6 times</comment>
        <translation>%1倍</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n account(s))</source>
        <comment>a percentage of few accounts</comment>
        <translation>
            <numerusform>%1（%n社）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a percentage and its fraction</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 at the end / %2 at the start</source>
        <translation>期末 %1 / 期首 %2</translation>
    </message>
    <message>
        <source>%1 kept / %2 at the start</source>
        <translation>継続 %1 / 期首 %2</translation>
    </message>
    <message>
        <source>%1 lost / %2 at the start</source>
        <translation>喪失 %1 / 期首 %2</translation>
    </message>
    <message>
        <source>%1 lost / %2 new</source>
        <translation>喪失 %1 / 新規 %2</translation>
    </message>
    <message>
        <source>(%1 lost + %3 in and out) / (%2 new + %3 in and out)</source>
        <translation>（喪失 %1 + 期内出入り %3）/（新規 %2 + 期内出入り %3）</translation>
    </message>
    <message>
        <source>(%1 − %2 − %3) / %1</source>
        <comment>opening, contraction, churned ARR</comment>
        <translation>(%1 − %2 − %3) / %1</translation>
    </message>
    <message>
        <source>(%1 + %2 − %3 − %4) / %1</source>
        <comment>opening, expansion, contraction, churned ARR</comment>
        <translation>(%1 + %2 − %3 − %4) / %1</translation>
    </message>
    <message>
        <source>(%1 + %2 + %3) / (%4 + %5)</source>
        <comment>new, back, expansion, contraction, churned ARR</comment>
        <translation>(%1 + %2 + %3) / (%4 + %5)</translation>
    </message>
    <message>
        <source>Simple retention says %1, yet only %2 of the accounts stayed: the %3 won hide the %4 lost.</source>
        <translation>単純継続率は %1 ですが、残った顧客は %2 だけです。獲得した%3社が、失った%4社を隠しています。</translation>
    </message>
    <message>
        <source>Net revenue retention of %1 hides what was lost: without expansion it would be %2.</source>
        <translation>ネット売上継続率 %1 は損失を隠しています。増額がなければ %2 です。</translation>
    </message>
    <message>
        <source>Net revenue retention of %1 hides that accounts became fewer: %2 at the start, %3 at the end.</source>
        <translation>ネット売上継続率 %1 は顧客の減少を隠しています。期首 %2社、期末 %3社です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s), %2 ARR</source>
        <translation>
            <numerusform>%1社、ARR %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>accounts</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>Uplift</source>
        <comment>ARR</comment>
        <translation>値上げ</translation>
    </message>
    <message>
        <source>Accounts that ran out in %1 and are undecided</source>
        <translation>%1 に失効して未決定の顧客</translation>
    </message>
    <message>
        <source>Accounts whose prices rose in %1</source>
        <translation>%1 に値上げがあった顧客</translation>
    </message>
    <message>
        <source>%1, in percent: %2</source>
        <comment>a figure, its formula</comment>
        <translation>%1（単位: %）。%2</translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>a currency</comment>
        <translation>ARR（%1）</translation>
    </message>
    <message>
        <source>number of accounts</source>
        <comment>unit of a chart</comment>
        <translation>単位: 顧客数</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>a quarter, its days, the unit</comment>
        <translation>%1（%2）、%3</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>what is counted</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Top parents</source>
        <comment>what is counted: an account with all below it as one</comment>
        <translation>最上位の親会社</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>ARR: what changed exchange rates make</comment>
        <translation>為替</translation>
    </message>
    <message>
        <source>Accounts whose exchange rate changed in %1</source>
        <translation>%1 に為替レートが変わった顧客</translation>
    </message>
    <message>
        <source>Simple retention says %1 only because %2 were won: all of the start stayed.</source>
        <comment>accounts</comment>
        <translation>単純継続率が%1なのは、%2社を獲得したためです。期首の顧客はすべて残っています。</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Not said</source>
        <comment>reason for leaving</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>reason for leaving</comment>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Value not shown</source>
        <comment>reason for leaving</comment>
        <translation>価値が示されなかった</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>reason for leaving</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>reason for leaving</comment>
        <translation>価格</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>reason for leaving</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Competitor</source>
        <comment>reason for leaving</comment>
        <translation>競合</translation>
    </message>
    <message>
        <source>In-house solution</source>
        <comment>reason for leaving</comment>
        <translation>内製化</translation>
    </message>
    <message>
        <source>Champion or organisation changed</source>
        <comment>reason for leaving</comment>
        <translation>推進者・組織の変更</translation>
    </message>
    <message>
        <source>Trust in data</source>
        <comment>reason for leaving</comment>
        <translation>データへの信頼</translation>
    </message>
    <message>
        <source>Compliance</source>
        <comment>reason for leaving</comment>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Closed or acquired</source>
        <comment>reason for leaving</comment>
        <translation>廃業・買収</translation>
    </message>
    <message>
        <source>Bad fit</source>
        <comment>reason for leaving</comment>
        <translation>不適合</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>avoidable or not</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <comment>avoidable or not</comment>
        <translation>回避可能</translation>
    </message>
    <message>
        <source>Not avoidable</source>
        <comment>avoidable or not</comment>
        <translation>回避不可</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <comment>renewal forecast</comment>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>renewal forecast</comment>
        <translation>確実</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>renewal forecast</comment>
        <translation>見込みあり</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>renewal forecast</comment>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <comment>renewal forecast</comment>
        <translation>見込み薄</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>renewal outcome</comment>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>renewal outcome</comment>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Renewed with uplift</source>
        <comment>renewal outcome</comment>
        <translation>値上げ更新</translation>
    </message>
    <message>
        <source>Downgraded</source>
        <comment>renewal outcome</comment>
        <translation>減額更新</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>renewal outcome</comment>
        <translation>喪失</translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>cohort measure</comment>
        <translation>在籍</translation>
    </message>
    <message>
        <source>Survival</source>
        <comment>cohort measure</comment>
        <translation>生存</translation>
    </message>
    <message>
        <source>Gross ARR</source>
        <comment>cohort measure</comment>
        <translation>グロスARR</translation>
    </message>
    <message>
        <source>Net ARR</source>
        <comment>cohort measure</comment>
        <translation>ネットARR</translation>
    </message>
</context>
<context>
    <name>ReviewChip</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and status of a review</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <comment>date and time, minutes</comment>
        <translation>%1、%L2 分</translation>
    </message>
    <message>
        <source>For the customer: %1</source>
        <comment>date, time and zone</comment>
        <translation>お客様の時刻：%1</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation>日時を過ぎています。</translation>
    </message>
    <message>
        <source>Buyer not invited</source>
        <translation>決裁者が未招待</translation>
    </message>
</context>
<context>
    <name>ReviewFigures</name>
    <message>
        <source>Due</source>
        <comment>column: reviews</comment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>column: reviews</comment>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>With economic buyer</source>
        <comment>column: reviews</comment>
        <translation>決裁者出席</translation>
    </message>
    <message>
        <source>Ahead</source>
        <comment>column: reviews</comment>
        <translation>これから</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>column: reviews</comment>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>column: reviews</comment>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved for %1 · last touch %2</source>
        <comment>account, when</comment>
        <translation>%1 の記録を保存しました · 最終接触 %2</translation>
    </message>
    <message>
        <source>Saved for %1 · no touch yet</source>
        <comment>account</comment>
        <translation>%1 の記録を保存しました · 接触なし</translation>
    </message>
    <message>
        <source>Logged for %1 · doesn&apos;t count as a touch</source>
        <comment>account</comment>
        <translation>%1 の記録を保存しました · 接触には数えません</translation>
    </message>
    <message>
        <source>Logged with %1 · last touch %2</source>
        <comment>account, when</comment>
        <translation>%1 との接点を記録しました · 最終接触 %2</translation>
    </message>
    <message>
        <source>Open actions: %1 ours, %2 theirs.</source>
        <comment>after saving a log</comment>
        <translation>未完了のアクション: 当社 %1、先方 %2。</translation>
    </message>
    <message>
        <source>The contact budget of %1 is used up.</source>
        <comment>a person</comment>
        <translation>%1 への接触は上限に達しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es) done.</source>
        <translation>
            <numerusform>予定していた接触%Ln件が完了になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next touch %1.</source>
        <comment>a day</comment>
        <translation>次の接触は %1 です。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was saved, and sentences about what that moved</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Accounts</source>
        <comment>section</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>section</comment>
        <translation>接点</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>section</comment>
        <translation>継続率</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>section</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>section</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>section</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Contact load</source>
        <comment>section</comment>
        <translation>接触負荷</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>section</comment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>section</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>QBRs</source>
        <comment>section</comment>
        <translation>QBR</translation>
    </message>
</context>
<context>
    <name>Sentiment</name>
    <message>
        <source>Very unhappy</source>
        <comment>sentiment −2</comment>
        <translation>とても不満</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>sentiment −1</comment>
        <translation>不満</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>sentiment +1</comment>
        <translation>満足</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>sentiment +2</comment>
        <translation>とても満足</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>sentiment 0</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>They think of leaving because of us.</source>
        <translation>当社が原因で解約を考えています。</translation>
    </message>
    <message>
        <source>They complain about working with us.</source>
        <translation>当社との仕事に不満を述べています。</translation>
    </message>
    <message>
        <source>Polite, neither warm nor cold.</source>
        <translation>丁寧だが、好意的でも冷淡でもありません。</translation>
    </message>
    <message>
        <source>They like working with us.</source>
        <translation>当社との仕事を気に入っています。</translation>
    </message>
    <message>
        <source>They praise us to others.</source>
        <translation>当社を他社に薦めています。</translation>
    </message>
    <message>
        <source>It fails them; they look at others.</source>
        <translation>役に立たず、他社製品を検討しています。</translation>
    </message>
    <message>
        <source>It costs them more effort than it should.</source>
        <translation>必要以上に手間がかかっています。</translation>
    </message>
    <message>
        <source>It does its job, no more.</source>
        <translation>必要な役割は果たすが、それ以上ではありません。</translation>
    </message>
    <message>
        <source>It helps them, and they say how.</source>
        <translation>役に立っており、その効果を話してくれます。</translation>
    </message>
    <message>
        <source>They would not want to work without it.</source>
        <translation>これなしでは仕事をしたくないと思っています。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Save and log another</source>
        <translation>保存して次を記録</translation>
    </message>
    <message>
        <source>Sentiment about us</source>
        <translation>当社への印象</translation>
    </message>
    <message>
        <source>Sentiment about the solution</source>
        <translation>ソリューションへの印象</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>閉じる（下書きは残ります）</translation>
    </message>
    <message>
        <source>In a list or chart: open</source>
        <translation>一覧・グラフ: 開く</translation>
    </message>
    <message>
        <source>In a list: copy the rows</source>
        <translation>一覧: 行をコピー</translation>
    </message>
    <message>
        <source>In a list: delete, with undo</source>
        <translation>一覧: 削除（元に戻せます）</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Lists and the log</source>
        <translation>一覧と記録</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <comment>key</comment>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <comment>key</comment>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>In the log: choose the account</source>
        <translation>記録画面: 顧客を選ぶ</translation>
    </message>
    <message>
        <source>Start a draft over; continue one</source>
        <translation>下書きを最初から書き直す、続きを書く</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Return</translation>
    </message>
    <message>
        <source>Done; a meeting: log it in one line</source>
        <translation>完了。会議は一言で記録</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <translation>約束が守られなかった</translation>
    </message>
    <message>
        <source>Drop it; a meeting: not with a customer</source>
        <translation>取りやめ。会議は対象外（顧客との会議ではない）</translation>
    </message>
    <message>
        <source>A meeting did not take place</source>
        <translation>会議が行われなかった</translation>
    </message>
    <message>
        <source>In Actions: reopen</source>
        <translation>アクション: 再開する</translation>
    </message>
    <message>
        <source>In Actions: change the due date</source>
        <translation>アクション: 期限を変更する</translation>
    </message>
    <message>
        <source>Today and Actions</source>
        <translation>今日とアクション</translation>
    </message>
    <message>
        <source>Previous, next account of the list; view of Retention</source>
        <translation>一覧の前の／次の顧客、継続率の表示</translation>
    </message>
    <message>
        <source>Expect: commit, likely, at risk, unlikely</source>
        <translation>見通し: 確実、見込みあり、リスクあり、見込み薄</translation>
    </message>
    <message>
        <source>Assess with probability and note</source>
        <translation>確率とメモを付けて評価</translation>
    </message>
    <message>
        <source>Decide: renewed, downgraded or lost</source>
        <translation>決定: 更新、減額、喪失</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Proposed … followed up</source>
        <translation>提案 … フォロー済み</translation>
    </message>
    <message>
        <source>Another review of the account</source>
        <translation>同じ顧客のレビューを追加</translation>
    </message>
    <message>
        <source>Edit the review</source>
        <translation>レビューを編集</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Quarter before, after</source>
        <translation>前・次の四半期</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Other days and reviews</source>
        <translation>ほかの日、ほかのレビューへ</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <comment>keys</comment>
        <translation>Ctrl+矢印キー</translation>
    </message>
    <message>
        <source>Move by day, week, quarter hour</source>
        <translation>1 日、1 週間、15 分ずつ移動</translation>
    </message>
    <message>
        <source>Move it there, or edit it</source>
        <translation>移動を確定、または編集</translation>
    </message>
    <message>
        <source>Leave the move</source>
        <translation>移動を取りやめ</translation>
    </message>
    <message>
        <source>Month or week before, after</source>
        <translation>前・次の月または週</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>List the day; give a date</source>
        <translation>その日を一覧、日程を付ける</translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation>ビジネスレビュー</translation>
    </message>
    <message>
        <source>Reviews by month and week</source>
        <translation>月・週のレビュー</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>NPS</source>
        <comment>kind of survey</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>kind of survey</comment>
        <translation>満足度</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>kind of survey</comment>
        <translation>手間</translation>
    </message>
    <message>
        <source>after onboarding</source>
        <comment>occasion of a survey</comment>
        <translation>オンボーディング後</translation>
    </message>
    <message>
        <source>after a review</source>
        <comment>occasion of a survey</comment>
        <translation>レビュー後</translation>
    </message>
    <message>
        <source>after a support case</source>
        <comment>occasion of a survey</comment>
        <translation>サポートケースの後</translation>
    </message>
    <message>
        <source>before a renewal</source>
        <comment>occasion of a survey</comment>
        <translation>更新前</translation>
    </message>
    <message>
        <source>for another reason</source>
        <comment>occasion of a survey</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>due</comment>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n日遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>No account known · %1</source>
        <translation>顧客不明 · %1</translation>
    </message>
    <message>
        <source>Unlogged meetings</source>
        <translation>未記録の会議</translation>
    </message>
    <message>
        <source>Choose your calendar file (.ics): meetings that were held wait here to be logged.</source>
        <translation>カレンダーファイル（.ics）を選択してください。終了した会議がここに並び、記録できます。</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>無題の会議</translation>
    </message>
    <message>
        <source>Planned touches</source>
        <translation>予定した接触</translation>
    </message>
    <message>
        <source>Actions and promises</source>
        <translation>アクションと約束</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>当社の約束</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>先方の約束</translation>
    </message>
    <message>
        <source>Our action</source>
        <translation>当社のアクション</translation>
    </message>
    <message>
        <source>Their action</source>
        <translation>先方のアクション</translation>
    </message>
    <message>
        <source>Never touched; due every %1 to %2 days</source>
        <translation>接触なし、目安は%1～%2日ごと</translation>
    </message>
    <message>
        <source>Last touch %1; due every %2 to %3 days</source>
        <translation>最終接触 %1、目安は%2～%3日ごと</translation>
    </message>
    <message>
        <source>In touch too seldom</source>
        <translation>接触不足</translation>
    </message>
    <message>
        <source>never</source>
        <comment>touched</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>due</source>
        <comment>touch</comment>
        <translation>時期到来</translation>
    </message>
    <message>
        <source>Contacted too often</source>
        <translation>接触過多</translation>
    </message>
    <message>
        <source>%1 of %2 touches in 7 days, %3 of %4 in 30</source>
        <translation>接触 7日間 %1/%2回、30日間 %3/%4回</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>was it held?</source>
        <comment>review</comment>
        <translation>実施しましたか？</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>The economic buyer is not invited</source>
        <translation>決裁者がまだ招待されていません</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>account, kind of review, a date</comment>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation>ビジネスレビュー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) overdue for a review, and none is planned</source>
        <translation>
            <numerusform>レビューの期限を過ぎて予定のない顧客 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveys to ask</source>
        <translation>依頼するアンケート</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountCards</name>
    <message>
        <source>Add</source>
        <comment>button of a card</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>card</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Revenue and renewal</source>
        <translation>売上と更新</translation>
    </message>
    <message>
        <source>Add a subscription</source>
        <translation>契約を追加</translation>
    </message>
    <message>
        <source>ARR today: %1</source>
        <translation>現在の ARR: %1</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renews %1</source>
        <comment>in 12 d</comment>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation>為替レートのない通貨の金額は含まれていません。</translation>
    </message>
    <message>
        <source>No subscription yet.</source>
        <translation>契約はまだありません。</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>subscription</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>ends unless renewed</source>
        <translation>更新しなければ終了</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>解約通知期限 %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>a period without an end</comment>
        <translation>%1～（期限なし）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Lnシート</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <comment>card: contacts of a customer</comment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>%1 退職</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>連絡不可</translation>
    </message>
    <message>
        <source>Nobody yet. Add whom you talk to.</source>
        <translation>まだ誰もいません。やり取りする相手を追加してください。</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>card</comment>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>the account above this one</comment>
        <translation>親顧客</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>取引開始</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the customer</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>in other systems</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>time zone and the time there</comment>
        <translation>%1、現在 %2</translation>
    </message>
    <message>
        <source>Renewal %1</source>
        <comment>a date</comment>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Assess…</source>
        <comment>a renewal</comment>
        <translation>評価…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <comment>a renewal</comment>
        <translation>決定…</translation>
    </message>
    <message>
        <source>Ctrl+click (or Ctrl+Return): the contracts behind it and who entered them.</source>
        <translation>Ctrl+クリック（またはCtrl+Enter）：もとになる契約と、入力した人</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountChooser</name>
    <message>
        <source>Name, reading or domain</source>
        <translation>名前、読み、ドメイン</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>顧客の編集</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新規顧客</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>New team member…</source>
        <translation>新しいメンバー…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an account</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation>読み</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lifecycle</comment>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of an account</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of an account</comment>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>of the internet</comment>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>the account above this one</comment>
        <translation>親顧客</translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation>他システムのキー</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the customer</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>取引開始</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>通貨は EUR のような3文字です。</translation>
    </message>
    <message>
        <source>Choose an account from the list, or leave this empty.</source>
        <translation>一覧から顧客を選ぶか、空のままにしてください。</translation>
    </message>
    <message>
        <source>An account can&apos;t be part of itself.</source>
        <translation>顧客を自分自身の下に置くことはできません。</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>顧客の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, such as Europe/Budapest.</source>
        <translation>そのタイムゾーンはありません。一覧から選んでください（例: Europe/Budapest）。</translation>
    </message>
    <message>
        <source>Another account has this key already.</source>
        <translation>このキーは別の顧客が使っています。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” has touchpoints, subscriptions or actions and stays. Set its stage to Former instead.</source>
        <translation>「%1」には接点、契約またはアクションがあるため残します。代わりにステージを「元顧客」にしてください。</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountField</name>
    <message>
        <source>Name, reading or domain</source>
        <translation>名前、読み、ドメイン</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountPage</name>
    <message>
        <source>This account is no longer there. It may have been deleted.</source>
        <translation>この顧客はもうありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべての顧客</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>account</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>顧客を編集</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新規アクション</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>last touch %1</source>
        <comment>3 d ago</comment>
        <translation>最終接触 %1</translation>
    </message>
    <message>
        <source>no touch yet</source>
        <translation>接触なし</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>「%1」を完了にしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) are done.</source>
        <translation>
            <numerusform>アクション%Ln件を完了にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the next review</source>
        <translation>次回のレビューを開く</translation>
    </message>
    <message>
        <source>New review of the account…</source>
        <translation>この顧客の新しいレビュー…</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountPicker</name>
    <message>
        <source>Name, reading or domain</source>
        <translation>名前、読み、ドメイン</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountTableModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column: lifecycle stage</comment>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column: annual recurring revenue</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>column</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Last touch</source>
        <comment>column</comment>
        <translation>最終接触</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column: number of open actions</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>column</comment>
        <translation>業種</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column</comment>
        <translation>地域</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>column</comment>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell, read aloud</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>mainstay::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <comment>page</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Filter by name or domain</source>
        <translation>名前・ドメインで絞り込む</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新規顧客</translation>
    </message>
    <message>
        <source>No accounts yet. Bring your customers in from a file, or add the first one.</source>
        <translation>顧客はまだありません。ファイルから取り込むか、最初の1社を追加してください。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>No account has all of these words in its name or domain.</source>
        <translation>名前またはドメインにこれらの語をすべて含む顧客はありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>table</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>account</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>新規アクション…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>account</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>account</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新規顧客…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) · ARR %1</source>
        <translation>
            <numerusform>%Ln社 · ARR %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) · ARR %2</source>
        <translation>
            <numerusform>%Ln社中 %1社 · ARR %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation>為替レートのない通貨の金額は含まれていません。</translation>
    </message>
</context>
<context>
    <name>mainstay::AccuracyModel</name>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: ARR that ran out</comment>
        <translation>更新対象</translation>
    </message>
    <message>
        <source>Expected when it began</source>
        <comment>column: ARR</comment>
        <translation>期首の予想</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: ARR</comment>
        <translation>継続</translation>
    </message>
    <message>
        <source>Difference, points of what was due</source>
        <comment>column</comment>
        <translation>差（更新対象に対するポイント）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>part of a bar</comment>
        <translation>継続</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>part of a bar</comment>
        <translation>継続せず</translation>
    </message>
    <message>
        <source>open</source>
        <comment>part of a bar</comment>
        <translation>未決定</translation>
    </message>
    <message>
        <source>expected when it began</source>
        <comment>mark on a bar</comment>
        <translation>開始時の予想</translation>
    </message>
    <message>
        <source>Difference, share of what was due</source>
        <comment>column</comment>
        <translation>差（更新対象に対する比）</translation>
    </message>
    <message>
        <source>Kept of what was due</source>
        <comment>column</comment>
        <translation>更新対象のうち継続した分</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionDialog</name>
    <message>
        <source>Edit action</source>
        <translation>アクションの編集</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新規アクション</translation>
    </message>
    <message>
        <source>Promised to the other side</source>
        <translation>相手への約束</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>どちらの</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>does the action</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>who does it</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>内容を入力してください。</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionModel</name>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: does the action</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>action</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>期限超過、%1</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsCard</name>
    <message>
        <source>Open actions</source>
        <translation>未完了のアクション</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button of a card</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>アクションを追加</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>未完了のアクションはありません。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>close an action</comment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsDelegate</name>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsPage</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>アクション %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>未完了のアクションはありません。</translation>
    </message>
    <message>
        <source>No action passes these filters.</source>
        <translation>この条件に合うアクションはありません。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了にしました: %1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>不履行にしました: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>取りやめました: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>未完了に戻しました: %1</translation>
    </message>
    <message>
        <source>Moved the due date: %1</source>
        <translation>期限を変更しました: %1</translation>
    </message>
    <message>
        <source>the actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>page</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新規アクション</translation>
    </message>
    <message>
        <source>All</source>
        <comment>actions</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Actions of both sides</source>
        <translation>双方のアクション</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>actions</comment>
        <translation>当社</translation>
    </message>
    <message>
        <source>What we are to do</source>
        <translation>当社が行うこと</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>actions</comment>
        <translation>先方</translation>
    </message>
    <message>
        <source>What the customer is to do</source>
        <translation>先方が行うこと</translation>
    </message>
    <message>
        <source>Filter by words or account</source>
        <translation>語句・顧客で絞り込む</translation>
    </message>
    <message>
        <source>State</source>
        <comment>filter</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>action</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>action</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of an action</comment>
        <translation>全員</translation>
    </message>
    <message>
        <source>Promises only</source>
        <translation>約束のみ</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>table</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>No actions yet. A line of a log that begins with ! is one.</source>
        <translation>アクションはまだありません。記録の中で ! から始まる行がアクションになります。</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>期限を変更</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>削除しました: %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <comment>an action</comment>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Mark as broken</source>
        <comment>a promise</comment>
        <translation>不履行にする</translation>
    </message>
    <message>
        <source>Drop the action</source>
        <comment>it is not needed any more</comment>
        <translation>アクションを取りやめる</translation>
    </message>
    <message>
        <source>Reopen the action</source>
        <translation>アクションを再開する</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>アクションを削除する</translation>
    </message>
</context>
<context>
    <name>mainstay::ActionsTableModel</name>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: does the action</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>action</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>約束: %1</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>期限超過、%1</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>action</comment>
        <translation>約束</translation>
    </message>
</context>
<context>
    <name>mainstay::AssessDialog</name>
    <message>
        <source>Assess the renewal</source>
        <translation>更新を評価</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>renewal forecast</comment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>確率（%）</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>メモ: 理由</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100.</source>
        <translation>0から100までの整数です。</translation>
    </message>
    <message>
        <source>%1: the renewal is “%2” now.</source>
        <translation>%1: 更新は「%2」になりました。</translation>
    </message>
</context>
<context>
    <name>mainstay::BudgetList</name>
    <message>
        <source>%1 in 7 days</source>
        <comment>touches used of those allowed</comment>
        <translation>7日間 %1</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <comment>touches used of those allowed</comment>
        <translation>30日間 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>person, touches in 7 days, touches in 30 days</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation>接触上限</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>ほか%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>連絡不可</translation>
    </message>
</context>
<context>
    <name>mainstay::BudgetWatch</name>
    <message>
        <source>%1 plans a touch for %2.</source>
        <comment>a member, a day</comment>
        <translation>%2 に %1 が接触を予定しています。</translation>
    </message>
    <message>
        <source>The last touch was by %1 on %2.</source>
        <comment>a member, a day</comment>
        <translation>前回は %2 に %1 が接触しました。</translation>
    </message>
    <message>
        <source>%1 is not to be contacted.</source>
        <translation>%1 は連絡不可です。</translation>
    </message>
    <message>
        <source>%1 would have %2 touches in 7 days; the budget is %3.</source>
        <translation>%1 への接触が7日間で%2回になります（上限%3回）。</translation>
    </message>
    <message>
        <source>%1 would have %2 touches in 30 days; the budget is %3.</source>
        <translation>%1 への接触が30日間で%2回になります（上限%3回）。</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more.</source>
        <comment>people</comment>
        <translation>
            <numerusform>ほかに%Ln人が該当します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarChangesModel</name>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation>日程未定</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>column</comment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>What became of it</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: date and time</comment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: date and time</comment>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarReadDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message numerus="yes">
        <source>It speaks of none of these reviews: %Ln other event(s).</source>
        <translation>
            <numerusform>ここにあるレビューの予定はありません（ほかの予定 %Ln 件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no event that could be read.</source>
        <translation>読み取れる予定がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed.</source>
        <translation>
            <numerusform>%Ln件のレビューを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) left alone.</source>
        <translation>
            <numerusform>ほかの予定 %Ln 件はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each review</source>
        <translation>各レビューの結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event of a calendar, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) of the file.</source>
        <translation>
            <numerusform>このファイルのほかの問題：%Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarWatcher</name>
    <message>
        <source>My calendar</source>
        <translation>自分のカレンダー</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>カレンダー (*.ics *.ical);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Your calendar “%1” can&apos;t be read. The meetings are those of the last time it could.</source>
        <translation>カレンダー「%1」を読み込めません。最後に読み込めたときの会議を表示しています。</translation>
    </message>
    <message>
        <source>Your calendar “%1” has become too large. The meetings are those of the last time it was read.</source>
        <translation>カレンダー「%1」が大きくなりすぎました。最後に読み込んだときの会議を表示しています。</translation>
    </message>
    <message>
        <source>“%1” is not a calendar file any more. The meetings are those of the last time it was read.</source>
        <translation>「%1」はカレンダーファイルではなくなりました。最後に読み込んだときの会議を表示しています。</translation>
    </message>
    <message>
        <source>Your calendar “%1” is cut off. The meetings are those of the last time it was whole.</source>
        <translation>カレンダー「%1」が途切れています。最後に完全だったときの会議を表示しています。</translation>
    </message>
    <message>
        <source>In your calendar “%1”: %2</source>
        <comment>file, what is lost</comment>
        <translation>カレンダー「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no calendar. Choose another file.</source>
        <translation>「%1」は開いているワークスペース自体で、カレンダーではありません。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) found. What is checked is logged as it is; people can be added below.</source>
        <translation>
            <numerusform>%Ln件見つかりました。チェックした項目はそのまま記録されます。下で連絡先を追加できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the account&apos;s contacts.</source>
        <translation>この顧客の連絡先は含まれていません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Log %Ln item(s)</source>
        <translation>
            <numerusform>%Ln件を記録(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>meetings and mails</comment>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The log</source>
        <translation>記録</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) logged</source>
        <translation>
            <numerusform>%Ln件を記録しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Log from files</source>
        <translation>ファイルから記録</translation>
    </message>
    <message>
        <source>Meetings and mails</source>
        <translation>会議とメール</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>顧客(&amp;A)</translation>
    </message>
    <message>
        <source>Add as contacts</source>
        <translation>連絡先に追加</translation>
    </message>
    <message>
        <source>People</source>
        <comment>of a meeting</comment>
        <translation>先方の人</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>編集画面で開く(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>dialog</comment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureDrop</name>
    <message>
        <source>The workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Log from files</source>
        <translation>ファイルから記録</translation>
    </message>
    <message>
        <source>Mails and calendars (*.eml *.ics);;All files (*)</source>
        <translation>メールとカレンダー (*.eml *.ics);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>It holds no meeting from the last 60 days.</source>
        <translation>過去60日間の会議は含まれていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is logged already.</source>
        <translation>「%1」はすでに記録済みです。</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no mail or calendar.</source>
        <translation>「%1」は開いているワークスペース自体で、メールでもカレンダーでもありません。</translation>
    </message>
</context>
<context>
    <name>mainstay::CaptureModel</name>
    <message>
        <source>New</source>
        <comment>meeting or mail</comment>
        <translation>新規</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column</comment>
        <translation>参加者</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>mainstay::ChartPanel</name>
    <message>
        <source>%1, as a table</source>
        <comment>a chart</comment>
        <translation>%1（表形式）</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>a chart</comment>
        <translation>表で表示: %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>mainstay::ChartWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>a bar of a chart: its label, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::ClashDialog</name>
    <message>
        <source>Move the review?</source>
        <translation>レビューを移動しますか</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>whose clock</comment>
        <translation>こちらの時刻</translation>
    </message>
    <message>
        <source>For the owner</source>
        <comment>whose clock</comment>
        <translation>担当の時刻</translation>
    </message>
    <message>
        <source>For the customer</source>
        <comment>whose clock</comment>
        <translation>お客様の時刻</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a clash: a hint</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Clash</source>
        <comment>of reviews</comment>
        <translation>重なり</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move anyway</source>
        <translation>それでも移動(&amp;M)</translation>
    </message>
</context>
<context>
    <name>mainstay::ClosingStrip</name>
    <message>
        <source>Close the quarter</source>
        <translation>四半期を締める</translation>
    </message>
    <message>
        <source>Keeps these figures; what is edited later shows beside them as restatement.</source>
        <translation>この数値を固定します。後の変更は修正再表示として並べて示します。</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>%1 に締めました。</translation>
    </message>
    <message>
        <source>Restated since: %1.</source>
        <translation>その後の修正再表示: %1。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>再び開く</translation>
    </message>
    <message>
        <source>Which accounts?</source>
        <translation>どの顧客?</translation>
    </message>
    <message>
        <source>The accounts that pay another ARR now than when the quarter was closed.</source>
        <translation>四半期を締めたときと ARR が異なる顧客です。</translation>
    </message>
</context>
<context>
    <name>mainstay::CohortModel</name>
    <message>
        <source>Won in %1</source>
        <translation>%1 に獲得</translation>
    </message>
    <message numerus="yes">
        <source>Won in %1, %Ln quarter(s) later</source>
        <translation>
            <numerusform>%1 に獲得、%Ln 四半期後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 present (%3), %4 without a break (%5)</source>
        <comment>accounts</comment>
        <translation>%2 件中 %1 件が在籍 (%3)、%4 件が途切れず継続 (%5)</translation>
    </message>
    <message>
        <source>ARR %1 of %2: net %3, gross %4</source>
        <translation>ARR %2 のうち %1: ネット %3、グロス %4</translation>
    </message>
    <message>
        <source>To date: the quarter is not over.</source>
        <translation>途中経過: 四半期はまだ終わっていません。</translation>
    </message>
    <message>
        <source>Won in</source>
        <comment>column</comment>
        <translation>獲得時期</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) later</source>
        <translation>
            <numerusform>%Ln 四半期後</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column: the quarter accounts were won in</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>to date</source>
        <comment>a quarter that is not over</comment>
        <translation>途中</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quarters later</source>
        <comment>column</comment>
        <translation>経過四半期数</translation>
    </message>
    <message>
        <source>ARR at the start</source>
        <comment>column</comment>
        <translation>開始時の ARR</translation>
    </message>
    <message>
        <source>Accounts won</source>
        <comment>column</comment>
        <translation>獲得した顧客</translation>
    </message>
    <message>
        <source>%1, share</source>
        <comment>column</comment>
        <translation>%1（比率）</translation>
    </message>
</context>
<context>
    <name>mainstay::CohortPanel</name>
    <message>
        <source>Cohorts by the quarter they were won in</source>
        <translation>獲得四半期別コホート</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>セルの表示内容</translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <comment>a currency</comment>
        <translation>ARR（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a chart shows, its measure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 In percent, below it %2. Hatched: the quarter is not over.</source>
        <comment>a sentence, a unit</comment>
        <translation>%1単位は %、下段は%2。斜線の四半期はまだ終わっていません。</translation>
    </message>
    <message>
        <source>the number of accounts</source>
        <comment>unit of a chart</comment>
        <translation>顧客数</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>mainstay::CommandPalette</name>
    <message>
        <source>Go to account or command</source>
        <translation>顧客・コマンドへ移動</translation>
    </message>
    <message>
        <source>Account or command</source>
        <translation>顧客またはコマンド</translation>
    </message>
    <message>
        <source>Matches</source>
        <comment>of the palette</comment>
        <translation>候補</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>in the palette</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>in the palette</comment>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>mainstay::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新しいワークスペース(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample workspace</source>
        <translation>サンプルワークスペースを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find here</source>
        <translation>ここで検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to account or &amp;command…</source>
        <translation>顧客・コマンドへ移動(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Log a touchpoint…</source>
        <translation>接点を記録(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Mainstay</source>
        <translation>Mainstay について(&amp;A)</translation>
    </message>
    <message>
        <source>Log from &amp;files…</source>
        <translation>ファイルから記録(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Workspace settings…</source>
        <translation>ワークスペースの設定(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>すべてを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Log the nearest &amp;meeting…</source>
        <translation>直近の会議を記録(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation>新規アクション(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>mainstay::ContactAlarmModel</name>
    <message>
        <source>Not to be contacted</source>
        <translation>連絡不可</translation>
    </message>
    <message>
        <source>%1 of %2 in 7 days</source>
        <comment>touches</comment>
        <translation>7日間で %1/%2回</translation>
    </message>
    <message>
        <source>%1 of %2 in 30 days</source>
        <comment>touches</comment>
        <translation>30日間で %1/%2回</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, team</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 planned · %2</source>
        <comment>day, who</comment>
        <translation>%1 予定 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ContactDialog</name>
    <message>
        <source>Edit person</source>
        <translation>連絡先の編集</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>person</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>days between contacts</source>
        <translation>連絡の間隔（日）</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>連絡不可</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation>読み</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>position of a person</comment>
        <translation>役職</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>number</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a person</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>姿勢</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>希望の連絡手段</translation>
    </message>
    <message>
        <source>Wants to hear about</source>
        <translation>関心のある話題</translation>
    </message>
    <message>
        <source>Comfortable pace</source>
        <translation>無理のない頻度</translation>
    </message>
    <message>
        <source>Left on</source>
        <comment>the customer&apos;s company</comment>
        <translation>退職日</translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation>他システムのキー</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of a person</comment>
        <translation>役割</translation>
    </message>
    <message>
        <source>A number of days, such as 30.</source>
        <translation>30 のような日数です。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it.</source>
        <translation>メールアドレスには @ が必要です。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Touchpoints or actions name this person. Enter the day they left instead of deleting.</source>
        <translation>この連絡先は接点またはアクションで使われています。削除せずに退職日を入力してください。</translation>
    </message>
    <message>
        <source>Another person has this key already.</source>
        <translation>このキーは別の連絡先が使っています。</translation>
    </message>
</context>
<context>
    <name>mainstay::ContactRulesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>person, account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Cadence and contact budgets</source>
        <translation>接触頻度と接触上限</translation>
    </message>
    <message>
        <source>Cadence</source>
        <comment>rules</comment>
        <translation>接触頻度</translation>
    </message>
    <message>
        <source>How often each customer is to hear from us</source>
        <translation>各顧客への連絡の頻度</translation>
    </message>
    <message>
        <source>Contact budget</source>
        <comment>rules</comment>
        <translation>接触上限</translation>
    </message>
    <message>
        <source>How often a person is to be contacted at most, by all teams together</source>
        <translation>1人への連絡の上限（全チーム合計）</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The closest rule holds: person, account, stage, tier, everybody. The pace that a customer asked for caps it. Without a rule: ideally every %1 days, every %2 at the latest.</source>
        <translation>最も近いルールが適用されます（連絡先、顧客、ステージ、ティア、全員の順）。顧客が希望する頻度があれば、それを超えません。ルールがない場合は、理想 %1日ごと、最長 %2日ごとです。</translation>
    </message>
    <message>
        <source>Touches of all teams with one person, planned ones included; what the customer began doesn&apos;t count. Without a rule: %1 in 7 days, %2 in 30.</source>
        <translation>1人に対する全チームの接触を、予定も含めて数えます。先方からの接触は数えません。ルールがない場合は、7日間で %1回、30日間で %2回です。</translation>
    </message>
    <message>
        <source>Ideal, days</source>
        <translation>理想（日）</translation>
    </message>
    <message>
        <source>Maximum, days</source>
        <translation>最長（日）</translation>
    </message>
    <message>
        <source>The maximum can&apos;t be below the ideal.</source>
        <translation>最長は理想より短くできません。</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <comment>touches</comment>
        <translation>7日間</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <comment>touches</comment>
        <translation>30日間</translation>
    </message>
    <message>
        <source>The 30-day limit can&apos;t be lower than the 7-day limit.</source>
        <translation>30日間の上限は7日間の上限より少なくできません。</translation>
    </message>
    <message>
        <source>Saved cadence and contact budgets</source>
        <translation>接触頻度と接触上限を保存しました</translation>
    </message>
</context>
<context>
    <name>mainstay::DateField</name>
    <message>
        <source>This is no date. Write it like %1.</source>
        <translation>日付ではありません。%1 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>mainstay::DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>日付を選択</translation>
    </message>
</context>
<context>
    <name>mainstay::DecideDialog</name>
    <message>
        <source>Decide the renewal</source>
        <translation>更新を決定</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a period without an end</comment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>seats</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>New ARR, %1</source>
        <comment>a currency</comment>
        <translation>新しいARR（%1）</translation>
    </message>
    <message>
        <source>Of the increase, price alone, %1</source>
        <comment>a currency</comment>
        <translation>増額のうち値上げ分（%1）</translation>
    </message>
    <message>
        <source>Until (first day not paid for)</source>
        <translation>終了（支払対象外の最初の日）</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reason the customer gave</source>
        <translation>顧客が挙げた理由</translation>
    </message>
    <message>
        <source>Reason found out</source>
        <translation>判明した理由</translation>
    </message>
    <message>
        <source>Could it have been avoided?</source>
        <translation>回避できたか</translation>
    </message>
    <message>
        <source>Day of the earliest sign</source>
        <translation>最初の兆候の日</translation>
    </message>
    <message>
        <source>Earliest sign</source>
        <translation>最初の兆候</translation>
    </message>
    <message>
        <source>Evidence: the customer&apos;s words</source>
        <translation>根拠: 顧客の言葉</translation>
    </message>
    <message>
        <source>This is an amount of money, such as %1.</source>
        <translation>%1 のような金額を入力してください。</translation>
    </message>
    <message>
        <source>The new period ends after %1.</source>
        <translation>新しい期間は %1 より後に終わります。</translation>
    </message>
    <message>
        <source>Seats are a whole number.</source>
        <translation>シート数は整数です。</translation>
    </message>
    <message>
        <source>It was %1. With less than that it is a downgrade.</source>
        <translation>これまでは %1 でした。それより少なければ減額です。</translation>
    </message>
    <message>
        <source>It was %1. An uplift is more than that.</source>
        <translation>これまでは %1 でした。値上げはそれより多い額です。</translation>
    </message>
    <message>
        <source>More than nothing, and at most the increase: %1.</source>
        <translation>0より多く、増額分の %1 までです。</translation>
    </message>
    <message>
        <source>It was %1. A downgrade is less than that.</source>
        <translation>これまでは %1 でした。減額はそれより少ない額です。</translation>
    </message>
    <message>
        <source>The sign came before the end.</source>
        <translation>兆候の日は終了日以前です。</translation>
    </message>
    <message>
        <source>%1: lost as of %2.</source>
        <translation>%1: %2 付けで喪失。</translation>
    </message>
    <message>
        <source>%1: renewed for %2 a year.</source>
        <translation>%1: 年 %2 で更新。</translation>
    </message>
</context>
<context>
    <name>mainstay::DropOverlay</name>
    <message>
        <source>Drop to log</source>
        <translation>ドロップして記録</translation>
    </message>
    <message>
        <source>Mails and meetings become touchpoints.</source>
        <translation>メールと会議が接点になります。</translation>
    </message>
</context>
<context>
    <name>mainstay::DueField</name>
    <message>
        <source>A date, fri, +14d …</source>
        <translation>日付、金、+14d など</translation>
    </message>
    <message>
        <source>This is not a date. Type a date, fri, or +14d for two weeks from now.</source>
        <translation>日付ではありません。日付、「金」、または 2 週間後を表す +14d を入力してください。</translation>
    </message>
</context>
<context>
    <name>mainstay::EvidenceModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Contract</source>
        <comment>column: a product, or a recorded loss</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: first day</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: day</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Entered by</source>
        <comment>column</comment>
        <translation>入力者</translation>
    </message>
    <message>
        <source>On</source>
        <comment>column: day on which it was entered</comment>
        <translation>入力日</translation>
    </message>
    <message>
        <source>Changed since</source>
        <comment>column: by whom and when</comment>
        <translation>その後の変更</translation>
    </message>
    <message>
        <source>How it came</source>
        <comment>column: by which action</comment>
        <translation>入力方法</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation>離脱：%1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a contract without an end</comment>
        <translation>期限なし</translation>
    </message>
</context>
<context>
    <name>mainstay::ExplanationDialog</name>
    <message>
        <source>How this number comes about</source>
        <translation>この数字の成り立ち</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The words and the rows, as text</source>
        <translation>説明と行をテキストとして</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter opens the account. Ctrl+click on another number explains that one.</source>
        <translation>Enterで顧客を開きます。別の数字をCtrl+クリックすると、その数字を説明します。</translation>
    </message>
    <message>
        <source>Looking for the rows…</source>
        <translation>行を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Contracts up to %Ln day(s) apart count as one.</source>
        <translation>
            <numerusform>間隔が%Ln日以内の契約は一つとして数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in currencies without an exchange rate are left out.</source>
        <translation>為替レートのない通貨の金額は含まれていません。</translation>
    </message>
    <message>
        <source>There is none: nothing in the file adds to this number.</source>
        <translation>該当する行はありません。この数字に加わるものはファイルにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 period(s)</source>
        <comment>of contracts</comment>
        <translation>
            <numerusform>契約期間%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded loss(es)</source>
        <translation>
            <numerusform>解約記録%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1社</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an amount, a date</comment>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>The rows below add up to %1.</source>
        <translation>下の行の合計は%1です。</translation>
    </message>
</context>
<context>
    <name>mainstay::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Return saves</source>
        <translation>Ctrl+Return で保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>変更を破棄しますか？</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>mainstay::Formatters</name>
    <message>
        <source>n/a</source>
        <comment>no value: nothing to divide by</comment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>today</source>
        <comment>relative day</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>relative day</comment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>relative day</comment>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::FormulaRow</name>
    <message>
        <source>%1: %2 = %3</source>
        <comment>a formula: name, numbers, result</comment>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>Click: the rows behind it and who entered them.</source>
        <translation>クリック：もとになる行と、入力した人</translation>
    </message>
</context>
<context>
    <name>mainstay::GroupModel</name>
    <message>
        <source>None of them</source>
        <comment>accounts without an owner, tier …</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>percentage and its fraction</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>グループ</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln quarter(s)</source>
        <comment>column</comment>
        <translation>
            <numerusform>直近 %Ln 四半期</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column</comment>
        <translation>期首</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column</comment>
        <translation>喪失</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>column</comment>
        <translation>復帰</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column</comment>
        <translation>期末</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <comment>column</comment>
        <translation>調整後</translation>
    </message>
    <message>
        <source>Gross</source>
        <comment>column</comment>
        <translation>グロス</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column</comment>
        <translation>ネット</translation>
    </message>
    <message>
        <source>Closing ARR</source>
        <comment>column</comment>
        <translation>期末 ARR</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>to date</source>
        <comment>a quarter that is not over</comment>
        <translation>途中</translation>
    </message>
</context>
<context>
    <name>mainstay::GroupPanel</name>
    <message>
        <source>Groups</source>
        <comment>title</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>分け方</translation>
    </message>
    <message>
        <source>By owner, as it was then</source>
        <translation>当時の担当者別</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>ティア別</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>セグメント別</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>業種別</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>地域別</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>製品別</translation>
    </message>
    <message>
        <source>By quarter won</source>
        <translation>獲得四半期別</translation>
    </message>
    <message>
        <source>Retention by group</source>
        <translation>グループ別継続率</translation>
    </message>
    <message>
        <source>%1 (to date) by group</source>
        <translation>%1（途中経過）グループ別</translation>
    </message>
    <message>
        <source>%1 by group</source>
        <translation>%1 グループ別</translation>
    </message>
    <message>
        <source>How the groups are shown</source>
        <translation>グループの表示方法</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>groups</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>One quarter, a line a group</source>
        <translation>1 つの四半期を、グループごとに 1 行で</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>groups</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The last quarters, a small chart a group</source>
        <translation>直近の四半期を、グループごとの小さなグラフで</translation>
    </message>
    <message>
        <source>Which retention the charts show</source>
        <translation>グラフに表示する継続率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, by which groups</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 All on one scale, which need not begin at zero.</source>
        <comment>a sentence</comment>
        <translation>%1目盛りはすべて共通で、0 から始まるとは限りません。</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>mainstay::HeldDialog</name>
    <message>
        <source>The review was held</source>
        <translation>レビューの実施記録</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>whether the economic buyer was there</comment>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation>出席</translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <comment>a time zone</comment>
        <translation>時刻（%1）</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>実施形態</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation>当社への印象</translation>
    </message>
    <message>
        <source>How they feel about the solution</source>
        <translation>ソリューションへの印象</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>NPS</comment>
        <translation>尋ねない</translation>
    </message>
    <message>
        <source>Whoever of them</source>
        <comment>who is asked</comment>
        <translation>先方の誰か</translation>
    </message>
    <message>
        <source>none</source>
        <comment>next review</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Next review proposed for</source>
        <translation>次回レビューの提案日</translation>
    </message>
    <message>
        <source>At what time, theirs</source>
        <translation>先方の時刻</translation>
    </message>
    <message>
        <source>NPS falls due on</source>
        <translation>NPS の期限</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>尋ねる相手</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>議事録</translation>
    </message>
    <message>
        <source>What was said, and what follows from it</source>
        <translation>話された内容と、これからすること</translation>
    </message>
    <message>
        <source>People</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加した人</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Promises (%1)</source>
        <translation>約束 (%1)</translation>
    </message>
    <message>
        <source>What became of open promises and actions</source>
        <translation>未完了の約束とアクションの結果</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>決まったこと</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>The goals that were reviewed</source>
        <translation>確認した目標</translation>
    </message>
    <message>
        <source>Has been contacted as often as the budget allows: ask later, or somebody else.</source>
        <translation>連絡の上限に達しています。後日にするか、別の人に尋ねてください。</translation>
    </message>
    <message>
        <source>At the pace they asked for.</source>
        <translation>先方が希望した間隔です。</translation>
    </message>
    <message>
        <source>As often as the account is reviewed.</source>
        <translation>この顧客のレビューの頻度によります。</translation>
    </message>
    <message>
        <source>By your rules the account has no reviews.</source>
        <translation>ルールではこの顧客にレビューはありません。</translation>
    </message>
    <message>
        <source>What you had typed here before is back.</source>
        <translation>前回ここに入力した内容を復元しました。</translation>
    </message>
    <message>
        <source>Nobody of the customer was there: it doesn&apos;t count as a touch.</source>
        <translation>先方の参加者がいないため、接触として数えません。</translation>
    </message>
    <message>
        <source>Was there: %1</source>
        <comment>people</comment>
        <translation>参加: %1</translation>
    </message>
    <message>
        <source>! action   !! promise   ? risk   + win   &quot; quote   @name   a day at the end</source>
        <comment>marks of a log</comment>
        <translation>! アクション   !! 約束   ? リスク   + 成果   &quot; 発言   @名前   末尾に日付</translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation>実施日を入力してください。</translation>
    </message>
    <message>
        <source>This is no time of day. Write it like %1.</source>
        <translation>時刻として読めません。%1 のように入力してください。</translation>
    </message>
    <message>
        <source>A whole number from 1 to 1440.</source>
        <translation>1 から 1440 までの整数。</translation>
    </message>
    <message>
        <source>This time does not exist there on that day: the clocks are put forward.</source>
        <translation>その日の現地にこの時刻はありません。時計が進められるためです。</translation>
    </message>
    <message>
        <source>This lies ahead. What has not been held can&apos;t be written down.</source>
        <translation>これからの日時です。まだ実施していないものは記録できません。</translation>
    </message>
    <message>
        <source>The next review comes after this one.</source>
        <translation>次回のレビューは今回より後です。</translation>
    </message>
    <message>
        <source>Somebody else has changed the review or its log meanwhile. What you typed is kept: close this and open it again.</source>
        <translation>その間に別の人がレビューまたは記録を変更しました。入力内容は保存済みです。閉じてから開き直してください。</translation>
    </message>
    <message>
        <source>What you type can&apos;t be kept in the file right now: save before you close this.</source>
        <translation>入力内容をファイルに保持できません。閉じる前に保存してください。</translation>
    </message>
</context>
<context>
    <name>mainstay::HintWatch</name>
    <message numerus="yes">
        <source>They ask for a lower price, %Ln day(s) before the renewal.</source>
        <translation>
            <numerusform>更新の%Ln日前に、値下げを求めています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, their champion, was at none of the last %Ln meeting(s).</source>
        <translation>
            <numerusform>推進者の %1 は直近%Ln回の会議に出席していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They name a competitor: %1.</source>
        <translation>競合の名前が出ています: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to them are overdue.</source>
        <translation>
            <numerusform>先方への約束が%Ln件、期限を過ぎています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It sounds as if they reached first value.</source>
        <translation>最初の価値を得られたようです。</translation>
    </message>
    <message>
        <source>Lower price asked before the renewal</source>
        <comment>line added to the notes</comment>
        <translation>更新前の値下げ要望</translation>
    </message>
    <message>
        <source>Champion absent: %1</source>
        <comment>line added to the notes</comment>
        <translation>推進者の不在: %1</translation>
    </message>
    <message>
        <source>Competitor: %1</source>
        <comment>line added to the notes</comment>
        <translation>競合: %1</translation>
    </message>
    <message>
        <source>First value reached</source>
        <comment>line added to the notes</comment>
        <translation>最初の価値を実現</translation>
    </message>
    <message>
        <source>Note it as a win</source>
        <translation>成果としてメモ</translation>
    </message>
    <message>
        <source>Note it as a risk</source>
        <translation>リスクとしてメモ</translation>
    </message>
</context>
<context>
    <name>mainstay::HolidaysEditor</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Read a calendar of holidays…</source>
        <translation>祝日カレンダーを読み込む…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>No days off are known for this country: only weekends are kept free.</source>
        <translation>この国の休日は登録されていません。週末だけを避けます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) off</source>
        <translation>
            <numerusform>休日 %Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of holidays</source>
        <translation>祝日カレンダー</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>カレンダー (*.ics);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is a workspace, not a calendar.</source>
        <translation>「%1」はワークスペースで、カレンダーではありません。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み込み中…</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>「%1」を読み込めません：%2</translation>
    </message>
    <message>
        <source>“%1” has no holidays of these years; nothing was changed.</source>
        <translation>「%1」に該当する年の祝日がありません。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>mainstay::HoursEditor</name>
    <message>
        <source>Own hours for one of us</source>
        <translation>チームメンバー個別の時間</translation>
    </message>
    <message>
        <source>Own hours for a customer</source>
        <translation>顧客個別の時間</translation>
    </message>
    <message>
        <source>… or for a customer</source>
        <translation>…または顧客</translation>
    </message>
    <message>
        <source>Own hours for one of us…</source>
        <translation>メンバー個別の時間…</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>working hours</comment>
        <translation>曜日</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hours</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>hours</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>A day</source>
        <comment>most reviews</comment>
        <translation>1 日</translation>
    </message>
    <message>
        <source>A week</source>
        <comment>most reviews</comment>
        <translation>1 週</translation>
    </message>
</context>
<context>
    <name>mainstay::HoursRow</name>
    <message>
        <source>From</source>
        <comment>hours</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>hours</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <comment>person</comment>
        <translation>%1: タイムゾーン</translation>
    </message>
    <message>
        <source>of the account</source>
        <comment>time zone</comment>
        <translation>顧客の設定</translation>
    </message>
    <message>
        <source>of this computer</source>
        <comment>time zone</comment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>as everybody</source>
        <comment>time zone</comment>
        <translation>全員と同じ</translation>
    </message>
    <message>
        <source>Reviews a day at most</source>
        <translation>1 日のレビュー上限</translation>
    </message>
    <message>
        <source>Reviews a week at most</source>
        <translation>1 週のレビュー上限</translation>
    </message>
    <message>
        <source>Write times of day, such as %1.</source>
        <translation>%1 のように時刻を入力してください。</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>Choose a day of the week at least.</source>
        <translation>曜日を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it like Europe/Budapest.</source>
        <translation>このタイムゾーンはありません。Europe/Budapest のように入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, day of the week</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, what of their hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the hours of everybody again</source>
        <comment>person</comment>
        <translation>%1: 全員の時間に戻す</translation>
    </message>
    <message>
        <source>The hours of everybody again</source>
        <translation>全員の時間に戻す</translation>
    </message>
</context>
<context>
    <name>mainstay::ImportPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n more waiting</source>
        <translation>
            <numerusform>%1 · %2 · ほか%n件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose CSV files</source>
        <translation>CSV ファイルを選択</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV ファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>%1 を確認中…</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>%1 をインポート中…</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>エラー行を保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 を書き込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>エラー行は %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 imported: %2.</source>
        <translation>%1 をインポートしました: %2。</translation>
    </message>
    <message>
        <source>%1 holds nothing new: %2.</source>
        <translation>%1 に新しい内容はありません: %2。</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>The file is empty: its first line should name the columns.</source>
        <translation>ファイルは空です。1行目に列名が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): </source>
        <translation>
            <numerusform>%n行: </numerusform>
        </translation>
    </message>
    <message>
        <source>No place for these columns yet: %1.</source>
        <translation>まだ取り込み先のない列: %1。</translation>
    </message>
    <message>
        <source>Unknown columns, left out: %1.</source>
        <translation>無視する不明な列: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) will be made.</source>
        <translation>
            <numerusform>製品を%n件作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>エラー行の内容</translation>
    </message>
    <message>
        <source>The first %1 refusals</source>
        <translation>最初の%1件のエラー</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n行をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>インポートする行はありません</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>title of the page</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Bring a business in from CSV files. Every import can be undone whole.</source>
        <translation>CSV ファイルから業務データを取り込みます。インポートはいつでもまとめて元に戻せます。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Drop CSV files here: accounts first, then what belongs to them.</source>
        <translation>ここに CSV ファイルをドロップしてください。まず顧客、次に関連データの順です。</translation>
    </message>
    <message>
        <source>End dates are the last day covered</source>
        <translation>終了日は対象となる最後の日</translation>
    </message>
    <message>
        <source>All or nothing: import only when no row is refused</source>
        <translation>すべてか無か: エラー行がないときだけインポート</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>行の内容</translation>
    </message>
    <message>
        <source>Columns are</source>
        <translation>列名の形式</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>インポートの結果予測</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>エラー行</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>エラー行を保存…</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>このファイルをやめる</translation>
    </message>
    <message>
        <source>Choose another name: that file is the workspace or the input itself.</source>
        <translation>別の名前を選んでください。そのファイルはワークスペースまたは入力ファイル自身です。</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, which can&apos;t be imported.</source>
        <translation>「%1」は開いているワークスペース自体です。インポートできません。</translation>
    </message>
</context>
<context>
    <name>mainstay::LastTimePanel</name>
    <message>
        <source>Choose an account to see the last notes and what is open.</source>
        <translation>顧客を選ぶと、前回のメモと未完了のアクションが表示されます。</translation>
    </message>
    <message>
        <source>Last time</source>
        <comment>the account&apos;s last notes</comment>
        <translation>前回</translation>
    </message>
    <message>
        <source>Nothing is logged for this account yet.</source>
        <translation>この顧客の記録はまだありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>actions that are open</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and kind of a touchpoint</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>メモはありません。</translation>
    </message>
    <message>
        <source>%1 · overdue, %2</source>
        <comment>whose action, when it was due</comment>
        <translation>%1 · 期限超過、%2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>whose action, when</comment>
        <translation>%1 · 期限 %2</translation>
    </message>
    <message>
        <source>Mood so far</source>
        <translation>これまでの印象</translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation>接触上限</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>open actions</comment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>We kept %1 in 90 days</source>
        <comment>promises kept of those due: 4/5</comment>
        <translation>当社の履行: 90日間で %1</translation>
    </message>
    <message>
        <source>They kept %1 in 90 days</source>
        <comment>promises kept of those due: 4/5</comment>
        <translation>先方の履行: 90日間で %1</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>open promises of both sides</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation>未完了の約束はありません。</translation>
    </message>
</context>
<context>
    <name>mainstay::LineChipList</name>
    <message>
        <source>Person</source>
        <comment>legend: what @ begins</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>mark at the beginning of a line, its meaning</comment>
        <translation>%1 は%2</translation>
    </message>
</context>
<context>
    <name>mainstay::LineChipModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>lines of the notes</comment>
        <translation>
            <numerusform>ほか%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; those after %1 lines stay text</source>
        <comment>lines of the notes</comment>
        <translation>
            <numerusform>ほか %Ln 件（%1 行を超えた分は文章のまま）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::LoadModel</name>
    <message>
        <source>All accounts</source>
        <comment>row of a sum</comment>
        <translation>すべての顧客</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es)</source>
        <translation>
            <numerusform>接触 %Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, touches</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them planned</source>
        <translation>
            <numerusform>うち予定 %Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Over somebody&apos;s contact budget</source>
        <translation>接触上限を超えた人がいます</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned touch(es), none held yet</source>
        <translation>
            <numerusform>予定の接触 %Ln回（実施はまだありません）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::LoadPage</name>
    <message>
        <source>the contact load</source>
        <translation>接触負荷</translation>
    </message>
    <message>
        <source>The %1 accounts with the highest load of %2</source>
        <translation>接触負荷の高い%1社（全%2社中）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>team, touches</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Contact budget</source>
        <translation>接触上限</translation>
    </message>
    <message>
        <source>%1 over, %2 near the budget</source>
        <comment>people</comment>
        <translation>上限超過 %1名、上限間近 %2名</translation>
    </message>
    <message>
        <source>Contact load</source>
        <comment>page</comment>
        <translation>接触負荷</translation>
    </message>
    <message>
        <source>Cadence and budgets…</source>
        <translation>接触頻度と上限…</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>前の四半期</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>次の四半期</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>filter</comment>
        <translation>チーム</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>すべてのチーム</translation>
    </message>
    <message>
        <source>Touches by account and week</source>
        <translation>顧客・週別の接触</translation>
    </message>
    <message>
        <source>Nobody was contacted in this quarter.</source>
        <translation>この四半期に接触した相手はいません。</translation>
    </message>
    <message>
        <source>People over or near their contact budget</source>
        <translation>接触上限を超えた人・上限間近の人</translation>
    </message>
    <message>
        <source>Nobody is near the limit.</source>
        <translation>上限に近い人はいません。</translation>
    </message>
    <message>
        <source>Touches that we began</source>
        <translation>当社からの接触</translation>
    </message>
    <message>
        <source>planned ones among them</source>
        <translation>予定を含む</translation>
    </message>
    <message>
        <source>only planned</source>
        <translation>予定のみ</translation>
    </message>
    <message>
        <source>over somebody&apos;s contact budget</source>
        <translation>接触上限を超えた人がいる</translation>
    </message>
</context>
<context>
    <name>mainstay::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>the sample workspace</source>
        <translation>サンプルワークスペース</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Mainstay workspaces (*.mainstay)</source>
        <translation>Mainstay ワークスペース (*.mainstay)</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was not touched. Choose another name.</source>
        <translation>その名前のファイルがすでにあります。ファイルには触れていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Mainstay workspaces (*.mainstay);;All files (*)</source>
        <translation>Mainstay ワークスペース (*.mainstay);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Last saved %1: %2</source>
        <translation>最終保存 %1: %2</translation>
    </message>
    <message>
        <source>No meeting in your calendar is close to now.</source>
        <translation>カレンダーに現在の時刻に近い会議はありません。</translation>
    </message>
    <message>
        <source>This logs the meeting of your calendar that is nearest to now. No calendar file is chosen yet.</source>
        <translation>カレンダーの会議のうち、現在に最も近いものを記録します。カレンダーファイルはまだ選ばれていません。</translation>
    </message>
    <message>
        <source>Choose calendar file…</source>
        <translation>カレンダーファイルを選択…</translation>
    </message>
</context>
<context>
    <name>mainstay::MeetingBar</name>
    <message>
        <source>Save</source>
        <comment>meeting</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>meeting</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation>接点の種類</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>実施しなかった理由</translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation>当社への印象</translation>
    </message>
    <message>
        <source>No mood</source>
        <translation>印象なし</translation>
    </message>
    <message>
        <source>+2 very happy</source>
        <translation>+2 とても満足</translation>
    </message>
    <message>
        <source>+1 happy</source>
        <translation>+1 満足</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 中立</translation>
    </message>
    <message>
        <source>−1 unhappy</source>
        <translation>−1 不満</translation>
    </message>
    <message>
        <source>−2 very unhappy</source>
        <translation>−2 とても不満</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一言で</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In one sentence: what was said?</source>
        <translation>一言で: どんな話でしたか？</translation>
    </message>
    <message>
        <source>Why did it not take place?</source>
        <translation>実施しなかった理由は？</translation>
    </message>
</context>
<context>
    <name>mainstay::MemberDialog</name>
    <message>
        <source>New team member</source>
        <translation>新しいチームメンバー</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how the name is read, for sorting Japanese</comment>
        <translation>読み</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>mainstay::MonthSheet</name>
    <message>
        <source>Reviews of a month</source>
        <translation>月のレビュー</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>time, account, status of a review</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more review(s)</source>
        <translation>
            <numerusform>%1、ほか %Ln 件のレビュー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>reviews of a day</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MoodLine</name>
    <message>
        <source>About us</source>
        <comment>row of the mood so far</comment>
        <translation>当社について</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>row of the mood so far</comment>
        <translation>ソリューション</translation>
    </message>
    <message>
        <source>Mood so far</source>
        <translation>これまでの印象</translation>
    </message>
    <message>
        <source>%1: about us %2, about the solution %3</source>
        <comment>day, sentiment, sentiment</comment>
        <translation>%1: 当社について %2、ソリューションについて %3</translation>
    </message>
    <message>
        <source>%1: about us %2</source>
        <comment>day, sentiment</comment>
        <translation>%1: 当社について %2</translation>
    </message>
    <message>
        <source>%1: about the solution %2</source>
        <comment>day, sentiment</comment>
        <translation>%1: ソリューションについて %2</translation>
    </message>
</context>
<context>
    <name>mainstay::MovementModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Opening ARR</source>
        <translation>期首 ARR</translation>
    </message>
    <message>
        <source>Closing ARR</source>
        <translation>期末 ARR</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: of ARR</comment>
        <translation>増減</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>mainstay::MovementPanel</name>
    <message>
        <source>Accounts</source>
        <comment>title of a list</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>一覧を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>一覧を閉じる</translation>
    </message>
</context>
<context>
    <name>mainstay::MultiplesWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>a quarter, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::NewActionDialog</name>
    <message>
        <source>New action</source>
        <translation>新規アクション</translation>
    </message>
    <message>
        <source>Promised to the other side</source>
        <translation>相手への約束</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>field</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>action</comment>
        <translation>どちらの</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>does the action</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>date</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>who does it</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>顧客を選んでください。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>内容を入力してください。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加しました: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::NotesField</name>
    <message>
        <source>What was said, agreed, felt. Markdown stays as you type it.</source>
        <translation>話したこと、合意したこと、感じたこと。Markdown は入力したまま残ります。</translation>
    </message>
    <message>
        <source>What the notes become</source>
        <translation>メモから作成される項目</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>新しい人</translation>
    </message>
</context>
<context>
    <name>mainstay::PagedTableView</name>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a table</comment>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>mainstay::PeopleField</name>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>新しい人</translation>
    </message>
</context>
<context>
    <name>mainstay::PeriodsEditor</name>
    <message>
        <source>From</source>
        <comment>first day of a period</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until (first day not paid for)</source>
        <translation>終了（支払対象外の最初の日）</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>annual recurring revenue</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>期間を追加</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a period without an end</comment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Period %1 from</source>
        <translation>期間 %1 の開始</translation>
    </message>
    <message>
        <source>Period %1 until</source>
        <translation>期間 %1 の終了</translation>
    </message>
    <message>
        <source>Period %1 ARR</source>
        <translation>期間 %1 の ARR</translation>
    </message>
    <message>
        <source>Period %1 seats</source>
        <translation>期間 %1 のシート数</translation>
    </message>
    <message>
        <source>A period needs its first day.</source>
        <translation>期間の最初の日を入力してください。</translation>
    </message>
    <message>
        <source>A period ends after its first day.</source>
        <translation>期間の終了は最初の日より後にしてください。</translation>
    </message>
    <message>
        <source>The ARR is an amount of money, such as %1.</source>
        <translation>ARR は %1 のような金額です。</translation>
    </message>
    <message>
        <source>Seats are a whole number.</source>
        <translation>シート数は整数です。</translation>
    </message>
    <message>
        <source>Another period begins on the same day.</source>
        <translation>同じ日に始まる別の期間があります。</translation>
    </message>
</context>
<context>
    <name>mainstay::PersonChip</name>
    <message>
        <source>New person %1, remove</source>
        <translation>新しい人 %1、外す</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1、外す</translation>
    </message>
</context>
<context>
    <name>mainstay::PersonPicker</name>
    <message>
        <source>Account</source>
        <comment>of a person</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nobody there yet</source>
        <comment>people of an account</comment>
        <translation>まだ誰もいません</translation>
    </message>
</context>
<context>
    <name>mainstay::PlanDialog</name>
    <message>
        <source>Planning…</source>
        <translation>計画中…</translation>
    </message>
    <message>
        <source>Planned without a calendar. %1</source>
        <comment>files and what is wrong with them</comment>
        <translation>カレンダーを使わずに計画しました。%1</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of a review</comment>
        <translation>全員</translation>
    </message>
    <message>
        <source>Nothing is left to plan in this quarter.</source>
        <translation>この四半期に計画するものは残っていません。</translation>
    </message>
    <message>
        <source>No proposal passes these filters.</source>
        <translation>条件に合う提案はありません。</translation>
    </message>
    <message>
        <source>Keep all %L1</source>
        <comment>proposed dates</comment>
        <translation>%L1 件すべて採用</translation>
    </message>
    <message>
        <source>Dates (%1)</source>
        <translation>日程 (%1)</translation>
    </message>
    <message>
        <source>Without a date (%1)</source>
        <translation>日程なし (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) proposed</source>
        <translation>
            <numerusform>日程 %Ln 件を提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>proposed reviews</comment>
        <translation>
            <numerusform>変更なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) of calendars kept free</source>
        <translation>
            <numerusform>カレンダーの予定 %Ln 件を回避</numerusform>
        </translation>
    </message>
    <message>
        <source>weeks as even as what stands allows (%1)</source>
        <comment>a measure, 1 is best</comment>
        <translation>週の負荷は確定分の範囲で最も均等（%1）</translation>
    </message>
    <message>
        <source>evenness of the weeks %1, at best 1</source>
        <comment>a measure</comment>
        <translation>週の均等さ %1（最良は 1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) proposed.</source>
        <translation>
            <numerusform>レビュー %Ln 件を提案しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar with busy times</source>
        <translation>予定のあるカレンダー</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>カレンダー (*.ics);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>カレンダーファイル…</translation>
    </message>
    <message>
        <source>My calendar…</source>
        <translation>自分のカレンダー…</translation>
    </message>
    <message>
        <source>My calendars: %1</source>
        <translation>自分のカレンダー: %1</translation>
    </message>
    <message>
        <source>The length of a review is a whole number of minutes from 1 to 1440.</source>
        <translation>レビューの長さは 1 から 1440 までの分数です。</translation>
    </message>
    <message>
        <source>Plan the reviews of %1</source>
        <comment>a quarter</comment>
        <translation>%1 のレビューを計画</translation>
    </message>
    <message>
        <source>Minutes of one review</source>
        <translation>レビュー 1 回の分数</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>1 回の分数</translation>
    </message>
    <message>
        <source>What is proposed already stays</source>
        <translation>提案済みはそのまま</translation>
    </message>
    <message>
        <source>Meetings in your calendar are kept free</source>
        <translation>カレンダーの予定を避けます</translation>
    </message>
    <message>
        <source>Rhythm and hours…</source>
        <translation>頻度と時間…</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>The proposed dates, each with its reasons</source>
        <translation>提案された日程とその理由</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>日程なし</translation>
    </message>
    <message>
        <source>Accounts that get none, and why</source>
        <translation>日程のない顧客とその理由</translation>
    </message>
    <message>
        <source>Load by week</source>
        <translation>週ごとの負荷</translation>
    </message>
    <message>
        <source>How many reviews each of us holds in each week</source>
        <translation>メンバーごと、週ごとのレビュー数</translation>
    </message>
    <message>
        <source>Filter by account or owner</source>
        <translation>顧客・担当で絞り込み</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Proposed dates</source>
        <translation>提案された日程</translation>
    </message>
    <message>
        <source>Accounts without a date</source>
        <translation>日程のない顧客</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep the selected</source>
        <translation>選択分を採用</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>mainstay::PlanModel</name>
    <message>
        <source>Date and time</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>For the customer</source>
        <comment>column: date and time on their clock</comment>
        <translation>先方の時刻</translation>
    </message>
    <message>
        <source>Why now</source>
        <comment>column: why a review is due</comment>
        <translation>時期の理由</translation>
    </message>
    <message>
        <source>Why this week</source>
        <comment>column</comment>
        <translation>この週の理由</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, place of a time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>zone not known</source>
        <comment>of a customer</comment>
        <translation>時間帯が不明</translation>
    </message>
    <message>
        <source>Moves from %1</source>
        <comment>date and time</comment>
        <translation>%1 から移動</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <comment>a date</comment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Wanted on %1</source>
        <comment>a date</comment>
        <translation>希望日 %1</translation>
    </message>
</context>
<context>
    <name>mainstay::PrepSheetDialog</name>
    <message>
        <source>Prep sheet</source>
        <translation>準備シート</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>not for the customer</comment>
        <translation>社内用</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Markdown で保存(&amp;M)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard.</source>
        <translation>シートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Prep sheet: %1</source>
        <comment>an account</comment>
        <translation>準備シート：%1</translation>
    </message>
    <message>
        <source>this is the open workspace</source>
        <translation>開いているワークスペースです</translation>
    </message>
    <message>
        <source>Save prep sheet</source>
        <translation>準備シートを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, why</comment>
        <translation>%1に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>mainstay::PrepSheetView</name>
    <message>
        <source>Prep sheet</source>
        <translation>準備シート</translation>
    </message>
</context>
<context>
    <name>mainstay::ProblemModel</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>in a file</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>mainstay::PromiseScores</name>
    <message>
        <source>Promise</source>
        <comment>an action that was promised</comment>
        <translation>約束</translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>a date</comment>
        <translation>期限 %1（超過）</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Nothing is open: no promise, no action.</source>
        <translation>未完了の約束もアクションもありません。</translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <comment>a promise</comment>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>promise</comment>
        <translation>未完了のまま</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>promise</comment>
        <translation>履行</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>promise</comment>
        <translation>不履行</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <comment>promise</comment>
        <translation>不要になった</translation>
    </message>
</context>
<context>
    <name>mainstay::QuarterCard</name>
    <message>
        <source>Nothing is due.</source>
        <translation>更新対象はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>更新%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>ARR</comment>
        <translation>更新対象: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <comment>ARR</comment>
        <translation>継続: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>ARR</comment>
        <translation>喪失: %1</translation>
    </message>
    <message>
        <source>Lapsed: %1</source>
        <comment>ARR</comment>
        <translation>失効: %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <comment>ARR</comment>
        <translation>最低: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>ARR</comment>
        <translation>予想: %1</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <comment>ARR</comment>
        <translation>最高: %1</translation>
    </message>
    <message>
        <source>due</source>
        <comment>ARR that runs out</comment>
        <translation>更新対象</translation>
    </message>
    <message>
        <source>worst</source>
        <comment>end of a range</comment>
        <translation>最低</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>inside of a range</comment>
        <translation>予想</translation>
    </message>
    <message>
        <source>best</source>
        <comment>end of a range</comment>
        <translation>最高</translation>
    </message>
    <message>
        <source>kept %1</source>
        <comment>ARR</comment>
        <translation>継続 %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>ARR</comment>
        <translation>喪失 %1</translation>
    </message>
    <message>
        <source>nothing is decided yet</source>
        <translation>まだ何も決まっていません</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <comment>ARR</comment>
        <translation>失効 %1</translation>
    </message>
</context>
<context>
    <name>mainstay::QuoteList</name>
    <message>
        <source>Add a quote</source>
        <translation>発言を追加</translation>
    </message>
    <message>
        <source>Someone there</source>
        <comment>who said it</comment>
        <translation>先方の誰か</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>somebody&apos;s words</comment>
        <translation>発言</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>本人の言葉のまま</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Remove the quote</source>
        <translation>発言を削除</translation>
    </message>
</context>
<context>
    <name>mainstay::Rail</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>mainstay::ReasonModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s), %1 ARR</source>
        <translation>
            <numerusform>%Ln 顧客、ARR %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 avoidable, %2 not, %3 not known</source>
        <comment>accounts</comment>
        <translation>防げた %1、防げない %2、不明 %3</translation>
    </message>
    <message numerus="yes">
        <source>The earliest sign came %Ln day(s) before (median)</source>
        <translation>
            <numerusform>最初の予兆は %Ln 日前（中央値）</numerusform>
        </translation>
    </message>
    <message>
        <source>, known for %1</source>
        <translation>（%1 件で判明）</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>割合</translation>
    </message>
    <message>
        <source>ARR lost</source>
        <comment>column</comment>
        <translation>失った ARR</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <comment>column</comment>
        <translation>累計</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <comment>column</comment>
        <translation>防げた</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>column</comment>
        <translation>予兆</translation>
    </message>
    <message>
        <source>avoidable</source>
        <comment>part of a bar</comment>
        <translation>防げた</translation>
    </message>
    <message>
        <source>not avoidable</source>
        <comment>part of a bar</comment>
        <translation>防げない</translation>
    </message>
    <message>
        <source>nobody has said</source>
        <comment>part of a bar</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>ARR, avoidable</source>
        <comment>column</comment>
        <translation>ARR（防げた）</translation>
    </message>
    <message>
        <source>ARR, not avoidable</source>
        <comment>column</comment>
        <translation>ARR（防げない）</translation>
    </message>
    <message>
        <source>Accounts, avoidable</source>
        <comment>column</comment>
        <translation>顧客（防げた）</translation>
    </message>
    <message>
        <source>Accounts, not avoidable</source>
        <comment>column</comment>
        <translation>顧客（防げない）</translation>
    </message>
    <message>
        <source>Days of notice, median</source>
        <comment>column</comment>
        <translation>予兆からの日数（中央値）</translation>
    </message>
</context>
<context>
    <name>mainstay::ReasonPanel</name>
    <message>
        <source>Why accounts left</source>
        <translation>解約の理由</translation>
    </message>
    <message>
        <source>Whose word counts</source>
        <translation>どちらの理由を使うか</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>判明した理由</translation>
    </message>
    <message>
        <source>What turned out to be the reason; where nobody looked, what the customer said.</source>
        <translation>判明した理由。調べていない場合は顧客が述べた理由。</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>述べられた理由</translation>
    </message>
    <message>
        <source>What the customer said.</source>
        <translation>顧客が述べた理由。</translation>
    </message>
    <message>
        <source>Nobody left in these quarters.</source>
        <translation>この期間に解約した顧客はいません。</translation>
    </message>
    <message>
        <source>What one point of retention is worth</source>
        <translation>維持率 1 ポイントの価値</translation>
    </message>
    <message>
        <source>ARR kept by then</source>
        <translation>その時点で維持した ARR</translation>
    </message>
    <message>
        <source>Revenue until then</source>
        <translation>累計収益</translation>
    </message>
    <message>
        <source>To win it anew costs</source>
        <translation>新規獲得の費用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ARR at the end of %2, of which %3 a year would stay at that quarter&apos;s gross retention; a point more than that. Winning costs %4 times what keeping costs.</source>
        <translation>%2 末の ARR は %1。その四半期のグロス維持率なら年に %3 が残り、それより 1 ポイント高い場合の値です。新規獲得の費用は維持の %4 倍とします。</translation>
    </message>
    <message>
        <source>%1 lost with %2 ARR since %3.</source>
        <comment>accounts</comment>
        <translation>%3 以降に %1 件、ARR %2 を失いました。</translation>
    </message>
    <message>
        <source>Dark was avoidable, grey was not, of the rest nobody has said.</source>
        <translation>濃い色は防げた分、灰色は防げない分、残りは不明です。</translation>
    </message>
    <message>
        <source>What reasons are weighed by</source>
        <translation>理由の重みの基準</translation>
    </message>
    <message>
        <source>By ARR</source>
        <comment>weight of reasons</comment>
        <translation>ARR 順</translation>
    </message>
    <message>
        <source>The longest bar cost the most ARR.</source>
        <translation>最も長い棒は、失った ARR が最大の理由です。</translation>
    </message>
    <message>
        <source>By accounts</source>
        <comment>weight of reasons</comment>
        <translation>顧客数順</translation>
    </message>
    <message>
        <source>The longest bar cost the most accounts.</source>
        <translation>最も長い棒は、失った顧客が最多の理由です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a chart: what it shows, what its bars stand for</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>by ARR</source>
        <comment>weight of reasons</comment>
        <translation>ARR 順</translation>
    </message>
    <message>
        <source>by accounts</source>
        <comment>weight of reasons</comment>
        <translation>顧客数順</translation>
    </message>
    <message>
        <source>%1 – %2, %3, ARR in %4</source>
        <comment>first and last quarter, whose word, a currency</comment>
        <translation>%1 – %2、%3、ARR は %4</translation>
    </message>
    <message>
        <source>what customers said</source>
        <translation>顧客が述べた理由</translation>
    </message>
    <message>
        <source>what was found out</source>
        <translation>判明した理由</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>mainstay::ReliabilityStrip</name>
    <message>
        <source>Promises kept, 90 days</source>
        <translation>約束の履行率（90日間）</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>promises</comment>
        <translation>当社</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>promises</comment>
        <translation>先方</translation>
    </message>
    <message>
        <source>Promises kept on time, divided by all that were due in the last 90 days: kept, late, broken, and open past their day. Dropped ones don&apos;t count.</source>
        <translation>過去90日間に期限を迎えたすべての約束（履行、遅延、不履行、期限を過ぎた未完了）のうち、期限どおりに履行した割合です。取りやめた約束は数えません。</translation>
    </message>
    <message>
        <source>%1 kept · %2 late · %3 broken · %4 open</source>
        <comment>counts of promises</comment>
        <translation>履行 %1 · 遅延 %2 · 不履行 %3 · 未完了 %4</translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalBoard</name>
    <message>
        <source>At risk, unlikely</source>
        <comment>column of a board</comment>
        <translation>リスクあり・見込み薄</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>column of a board</comment>
        <translation>決定済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>更新%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsLoader</name>
    <message>
        <source>There is no exchange rate for %1. The forecast adds up ARR in one currency, so every currency in use needs a rate first.</source>
        <translation>%1 の為替レートがありません。予測はARRを1つの通貨で合計するため、使われているすべての通貨にレートが必要です。</translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsModel</name>
    <message>
        <source>Due</source>
        <comment>column: a renewal</comment>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>ARR</source>
        <comment>column</comment>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column: renewal forecast</comment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Prob.</source>
        <comment>column: probability, short</comment>
        <translation>確率</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Notice by</source>
        <comment>column: a day</comment>
        <translation>解約通知期限</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>column: renews by itself, short</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>renews by itself</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <comment>renews by itself</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>自動更新する</translation>
    </message>
    <message>
        <source>Ends unless renewed</source>
        <translation>更新しないと終了</translation>
    </message>
</context>
<context>
    <name>mainstay::RenewalsPage</name>
    <message>
        <source>As of %1, ARR in %2</source>
        <comment>a date, a currency</comment>
        <translation>%1 時点、ARR は %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nobody has assessed %1 of it; that counts half.</source>
        <translation>このうち %1 は未評価で、半分として数えます。</translation>
    </message>
    <message>
        <source>%1 ran out without a decision.</source>
        <translation>%1 は決定のないまま終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s)</source>
        <translation>
            <numerusform>更新%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No renewal passes these filters.</source>
        <translation>この条件に合う更新はありません。</translation>
    </message>
    <message>
        <source>Nothing runs out in these quarters.</source>
        <translation>この期間に終了する契約はありません。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>The renewal of %1 is decided already.</source>
        <translation>%1 の更新は決定済みです。</translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>renewals, a category</comment>
        <translation>%1: 「%2」になりました。</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>page</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>No contract runs out. Renewals come from subscriptions that have an end date: import them, or give the subscriptions of an account their ends.</source>
        <translation>終了する契約がありません。更新は終了日のある契約から生じます。契約をインポートするか、顧客の契約に終了日を入力してください。</translation>
    </message>
    <message>
        <source>Import subscriptions…</source>
        <translation>契約をインポート…</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>The renewals as a table</source>
        <translation>更新を表で表示</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>view</comment>
        <translation>ボード</translation>
    </message>
    <message>
        <source>The renewals as cards, by what is expected of them</source>
        <translation>更新を見通しごとのカードで表示</translation>
    </message>
    <message>
        <source>Past quarters</source>
        <comment>view</comment>
        <translation>過去の四半期</translation>
    </message>
    <message>
        <source>What was expected, and what came of it</source>
        <translation>予想と結果</translation>
    </message>
    <message>
        <source>Filter by account, product, owner</source>
        <translation>顧客・製品・担当で絞り込む</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>filter</comment>
        <translation>区分</translation>
    </message>
    <message>
        <source>All renewals</source>
        <comment>filter</comment>
        <translation>すべての更新</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>filter</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>filter</comment>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>table</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Forecast and outcome of past quarters</source>
        <translation>過去の四半期の予測と結果</translation>
    </message>
    <message>
        <source>Expected is what the assessments of the quarter&apos;s first day add up to. A difference above zero means that more has stayed than was expected.</source>
        <translation>予想は、四半期の初日の評価を合計したものです。差がプラスなら、予想より多く継続したことを示します。</translation>
    </message>
    <message>
        <source>Expect: %1</source>
        <comment>a renewal category</comment>
        <translation>見通し: %1</translation>
    </message>
    <message>
        <source>Assess the renewal…</source>
        <translation>更新を評価…</translation>
    </message>
    <message>
        <source>Decide the renewal…</source>
        <translation>更新を決定…</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Renewals by quarter</source>
        <translation>四半期別の更新</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Renewals</source>
        <comment>column</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: ARR that runs out</comment>
        <translation>更新対象</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: ARR</comment>
        <translation>継続</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column: ARR</comment>
        <translation>喪失</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>column: ARR</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>column: ARR</comment>
        <translation>最低</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: ARR</comment>
        <translation>予想</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>column: ARR</comment>
        <translation>最高</translation>
    </message>
    <message>
        <source>As of %1, ARR in %2. Worst is what is kept and committed, best is all that is not lost, expected weighs each renewal by its probability.</source>
        <translation>%1 時点、ARR は %2。最低は継続分と「確実」の合計、最高は失われていない分すべて、予想は各更新を確度で重み付けした値です。</translation>
    </message>
    <message>
        <source>As of %1, ARR in %2. Expected is what the assessments of the quarter&apos;s first day add up to.</source>
        <translation>%1 時点、ARR は %2。予想は、四半期の初日の評価を合計したものです。</translation>
    </message>
</context>
<context>
    <name>mainstay::RestatedDialog</name>
    <message>
        <source>%1: restated since it was closed</source>
        <comment>a quarter</comment>
        <translation>%1: 締めた後の修正再表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) with another ARR than then. Return opens one.</source>
        <translation>
            <numerusform>締めたときと ARR が異なる顧客が %Ln 社あります。Return で開きます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RestatedModel</name>
    <message>
        <source>(removed)</source>
        <comment>an account</comment>
        <translation>（削除済み）</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Opening then</source>
        <comment>column: ARR when the quarter was closed</comment>
        <translation>期首（締め時）</translation>
    </message>
    <message>
        <source>Opening now</source>
        <comment>column</comment>
        <translation>期首（現在）</translation>
    </message>
    <message>
        <source>Closing then</source>
        <comment>column: ARR when the quarter was closed</comment>
        <translation>期末（締め時）</translation>
    </message>
    <message>
        <source>Closing now</source>
        <comment>column</comment>
        <translation>期末（現在）</translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionBoard</name>
    <message>
        <source>Accounts, from start to end</source>
        <translation>顧客（期首から期末）</translation>
    </message>
    <message>
        <source>ARR, from opening to closing</source>
        <translation>ARR（期首から期末）</translation>
    </message>
    <message>
        <source>Retention by quarter</source>
        <translation>四半期別の継続率</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>title</comment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Accounts from start to end</source>
        <translation>期首から期末の顧客</translation>
    </message>
    <message>
        <source>the chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1 by quarter</source>
        <comment>a figure</comment>
        <translation>%1（四半期別）</translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionLoader</name>
    <message numerus="yes">
        <source>There is no exchange rate into %1 for %2. Retention adds up ARR in one currency, so every currency in use needs a rate first.</source>
        <translation>
            <numerusform>%2 から %1 への為替レートがありません。継続率は ARR を1つの通貨で合計するため、使用中のすべての通貨にレートが必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with such subscriptions: %1</source>
        <translation>該当する契約のある顧客：%1</translation>
    </message>
</context>
<context>
    <name>mainstay::RetentionPage</name>
    <message>
        <source>Retention is computed from subscriptions, and there are none in this workspace yet.</source>
        <translation>継続率は契約から計算しますが、このワークスペースにはまだ契約がありません。</translation>
    </message>
    <message>
        <source>Import subscriptions…</source>
        <translation>契約をインポート…</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>title of the page</comment>
        <translation>継続率</translation>
    </message>
    <message>
        <source>Which retention the chart shows</source>
        <translation>グラフに表示する継続率</translation>
    </message>
    <message>
        <source>Quarters shown</source>
        <translation>表示する四半期</translation>
    </message>
    <message>
        <source>Computing retention…</source>
        <translation>継続率を計算中…</translation>
    </message>
    <message>
        <source>Computing retention</source>
        <translation>継続率を計算中</translation>
    </message>
    <message>
        <source>As of %1, ARR in %2</source>
        <comment>a date, a currency</comment>
        <translation>%1 時点、ARR は %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What the page is about</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Quarter by quarter, with everything behind each figure</source>
        <translation>四半期ごとの数値とその内訳</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>コホート</translation>
    </message>
    <message>
        <source>What became of the accounts won in each quarter</source>
        <translation>各四半期に獲得した顧客のその後</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why accounts left, and what keeping them is worth</source>
        <translation>解約の理由と、維持の価値</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>reason</comment>
        <translation>解約理由: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) of no day left out</source>
        <translation>
            <numerusform>対象日のない期間 %Ln 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) without ARR left out</source>
        <translation>
            <numerusform>ARR のない期間 %Ln 件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>One quarter by owner, tier, segment and more</source>
        <translation>担当者、ティア、セグメントなどで分けた一つの四半期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list of accounts, their group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was closed.</source>
        <translation>%1 を締めました。</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 を再び開きました。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数える単位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) left out</source>
        <translation>
            <numerusform>%Ln件の期間を除外</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewAgendaEditor</name>
    <message>
        <source>Item %1 of the agenda</source>
        <translation>議題 %1</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>議題を追加</translation>
    </message>
    <message>
        <source>Minutes of item %1</source>
        <translation>議題 %1 の分数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) planned</source>
        <translation>
            <numerusform>予定 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 minutes planned, %3 free</source>
        <translation>%2 分中 %1 分を予定、残り %3 分</translation>
    </message>
    <message>
        <source>%1 of %2 minutes planned, %3 too many</source>
        <translation>%2 分中 %1 分を予定、%3 分超過</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewBoard</name>
    <message>
        <source>Due</source>
        <comment>column of a board: reviews to be arranged</comment>
        <translation>要調整</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>カード %Ln 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCalendar</name>
    <message>
        <source>Back, by a month or a week</source>
        <translation>前の月または週</translation>
    </message>
    <message>
        <source>On, by a month or a week</source>
        <translation>次の月または週</translation>
    </message>
    <message numerus="yes">
        <source>Without a date · %Ln</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>日程未定 · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for the customer %2</source>
        <comment>date and time on both clocks</comment>
        <translation>%1（お客様の時刻では %2）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>account, date and time</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Return moves it there, Esc leaves it.</source>
        <comment>account, date and time</comment>
        <translation>%1：%2。Return で移動、Esc で取りやめ。</translation>
    </message>
    <message>
        <source>The clock leaps over that time on this day: it is later.</source>
        <translation>この日は時計が進められ、その時刻がないため、後ろにずれます。</translation>
    </message>
    <message>
        <source>The clock shows that time twice on this day: it is the first.</source>
        <translation>この日は時計が戻され、その時刻が 2 回あります。最初の方にします。</translation>
    </message>
    <message>
        <source>Drag it onto a day, or press Space to give it a date.</source>
        <translation>日にドラッグするか、Space で日程を決めます。</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCalendarFiles</name>
    <message>
        <source>There is no review to save.</source>
        <translation>保存するレビューがありません。</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>カレンダーファイルに保存</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, which nothing else is written to.</source>
        <translation>「%1」は開いているワークスペース自身で、ほかのものは書き込めません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <comment>file, reason</comment>
        <translation>「%1」に書き込めません：%2</translation>
    </message>
    <message>
        <source>None of them has a date yet, so nothing was written.</source>
        <translation>日程の決まったものがないため、書き出しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) written to “%1”.</source>
        <translation>
            <numerusform>レビュー %Ln 件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date left out.</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>日程未定の %Ln 件は含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a calendar file</source>
        <translation>カレンダーファイルを読み込む</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>カレンダー (*.ics);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is the open workspace itself, no calendar.</source>
        <translation>「%1」は開いているワークスペース自身で、カレンダーではありません。</translation>
    </message>
    <message>
        <source>Cancelled in the calendar</source>
        <translation>カレンダーで中止</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <comment>file, reason</comment>
        <translation>「%1」を読み込めません：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) changed as in “%1”.</source>
        <translation>
            <numerusform>「%1」に合わせてレビュー %Ln 件を変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewCardModel</name>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation>日程未定</translation>
    </message>
    <message>
        <source>To be planned</source>
        <comment>an account whose review is due</comment>
        <translation>未計画</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation>日時を過ぎています。</translation>
    </message>
    <message>
        <source>Buyer not invited</source>
        <translation>決裁者が未招待</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Was due</source>
        <comment>an account without a review of a quarter that is over</comment>
        <translation>予定されていた</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewDialog</name>
    <message>
        <source>Business review</source>
        <translation>ビジネスレビュー</translation>
    </message>
    <message>
        <source>New business review</source>
        <translation>新しいビジネスレビュー</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a review</comment>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a review</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>whether the economic buyer was there</comment>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation>出席</translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>場所またはリンク</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Next review agreed for</source>
        <translation>次回の合意日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>People</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Items with their minutes</source>
        <translation>議題と所要分数</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>What is to be done before and after</source>
        <translation>前後にすること</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>The goals that were reviewed</source>
        <translation>確認した目標</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>決まったこと</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes for ourselves</source>
        <translation>社内用メモ</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it like Europe/Budapest.</source>
        <translation>このタイムゾーンはありません。Europe/Budapest のように入力してください。</translation>
    </message>
    <message>
        <source>This is no time of day. Write it like %1.</source>
        <translation>時刻として読めません。%1 のように入力してください。</translation>
    </message>
    <message>
        <source>A date needs a time, and a time a date.</source>
        <translation>日付と時刻は両方必要です。</translation>
    </message>
    <message>
        <source>This time does not exist there on that day: the clocks are put forward.</source>
        <translation>その日の現地にこの時刻はありません。時計が進められるためです。</translation>
    </message>
    <message>
        <source>Agenda: minutes are whole numbers.</source>
        <translation>議題：分は整数で入力してください。</translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation>実施しない理由を入力してください。</translation>
    </message>
    <message>
        <source>Only a proposed review can be without a date.</source>
        <translation>日程がなくてもよいのは提案中のレビューだけです。</translation>
    </message>
    <message>
        <source>The agenda takes longer than the review.</source>
        <translation>議題の合計がレビューの時間を超えています。</translation>
    </message>
    <message>
        <source>A whole number from 1 to 1440.</source>
        <translation>1 から 1440 までの整数。</translation>
    </message>
    <message>
        <source>&amp;Prep sheet</source>
        <translation>準備シート(&amp;P)</translation>
    </message>
    <message>
        <source>Somebody else has changed the review meanwhile. Close this and open it again.</source>
        <translation>その間に別の人がレビューを変更しました。閉じてから開き直してください。</translation>
    </message>
    <message>
        <source>This lies ahead: it can&apos;t have been held.</source>
        <translation>これからの日時のため、実施済みにはできません。</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewFiguresModel</name>
    <message>
        <source>All</source>
        <comment>owners or tiers</comment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of reviews</comment>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>ティアなし</translation>
    </message>
    <message>
        <source>Held of due</source>
        <comment>column: a share</comment>
        <translation>実施率</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>四半期</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewFiguresPane</name>
    <message>
        <source>Reviews held of those due</source>
        <translation>予定されたレビューの実施率</translation>
    </message>
    <message>
        <source>Why reviews were not held</source>
        <translation>実施しなかった理由</translation>
    </message>
    <message>
        <source>None was skipped or cancelled.</source>
        <translation>見送り・中止はありません。</translation>
    </message>
    <message>
        <source>Reviews of the quarter</source>
        <translation>四半期のレビュー</translation>
    </message>
    <message>
        <source>Owners</source>
        <comment>rows of a table</comment>
        <translation>担当別</translation>
    </message>
    <message>
        <source>A row for each owner</source>
        <translation>担当ごとに 1 行</translation>
    </message>
    <message>
        <source>Tiers</source>
        <comment>rows of a table</comment>
        <translation>ティア別</translation>
    </message>
    <message>
        <source>A row for each tier</source>
        <translation>ティアごとに 1 行</translation>
    </message>
    <message>
        <source>Quarters</source>
        <comment>rows of a table</comment>
        <translation>四半期別</translation>
    </message>
    <message>
        <source>A row for each of the last quarters</source>
        <translation>直近の四半期ごとに 1 行</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>column</comment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Held of due</source>
        <comment>column: a share</comment>
        <translation>実施率</translation>
    </message>
    <message>
        <source>%L1 of %L2 due held, %L3 with an economic buyer</source>
        <translation>予定 %L2 件中 %L1 件を実施、うち決裁者出席 %L3 件</translation>
    </message>
    <message>
        <source>As of %1. Internal reviews are not counted.</source>
        <comment>a date</comment>
        <translation>%1 現在。社内レビューは含みません。</translation>
    </message>
    <message>
        <source>The last quarters</source>
        <translation>直近の四半期</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <comment>a quarter</comment>
        <translation>%1 のレビュー</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewPeopleEditor</name>
    <message>
        <source>Of the customer</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>Of ours, besides the owner</source>
        <translation>当方（担当以外）</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>was there</source>
        <comment>person</comment>
        <translation>出席</translation>
    </message>
    <message>
        <source>%1 was there</source>
        <comment>person</comment>
        <translation>%1 出席</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewReasonsModel</name>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>column: how many</comment>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewRulesDialog</name>
    <message>
        <source>Everybody</source>
        <comment>whose hours</comment>
        <translation>全員</translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews</source>
        <translation>レビューの頻度と時間</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>How often accounts are reviewed</source>
        <translation>顧客ごとのレビューの頻度</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>勤務時間</translation>
    </message>
    <message>
        <source>When we and our customers can be met</source>
        <translation>自社と顧客の対応できる時間</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Holidays of each country</source>
        <translation>国ごとの祝日</translation>
    </message>
    <message>
        <source>Every … months</source>
        <comment>reviews</comment>
        <translation>…か月ごと</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no reviews</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>The closest rule holds: account, stage, tier, everybody; the pace that a customer asked for caps it. Without a rule: every three months, and none while an account is being onboarded, paused or leaving.</source>
        <translation>最も近いルールが優先されます（顧客、ステージ、ティア、全員の順）。顧客が希望した間隔が上限です。ルールがなければ 3 か月ごとで、オンボーディング中、休止中、解約に向かう顧客にはありません。</translation>
    </message>
    <message>
        <source>Reviews are proposed where the hours of both sides overlap. The last two numbers: reviews a day and a week at most.</source>
        <translation>双方の時間が重なるところに提案します。末尾の 2 つの数字は 1 日と 1 週のレビューの上限です。</translation>
    </message>
    <message>
        <source>On its days off nobody in a country is asked for a review. Which country somebody is in, their time zone tells.</source>
        <translation>国の休日には、その国の誰にもレビューを提案しません。国はタイムゾーンから判断します。</translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews are saved.</source>
        <translation>レビューの頻度と時間を保存しました。</translation>
    </message>
    <message>
        <source>No rule yet: everybody is reviewed every three months.</source>
        <translation>ルールはまだありません。全員が 3 か月ごとです。</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewSheet</name>
    <message>
        <source>%1, no review</source>
        <comment>a day of a calendar</comment>
        <translation>%1、レビューなし</translation>
    </message>
    <message>
        <source>%1 (%2), no review</source>
        <comment>a day of a calendar, its holiday</comment>
        <translation>%1（%2）、レビューなし</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewStepsEditor</name>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation>%1 完了</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsCard</name>
    <message>
        <source>%1 in %2</source>
        <comment>time of day for the customer, time zone</comment>
        <translation>%2では%1</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>card: business reviews</comment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation>日程未定</translation>
    </message>
    <message>
        <source>was it held?</source>
        <comment>review whose time has passed</comment>
        <translation>実施しましたか？</translation>
    </message>
    <message>
        <source>no economic buyer</source>
        <comment>review</comment>
        <translation>決裁者なし</translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>review</comment>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>No reviews by the rules of its tier and stage.</source>
        <translation>このティアとステージではレビューを行わない設定です。</translation>
    </message>
    <message>
        <source>No review yet.</source>
        <translation>レビューはまだありません。</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>review, a date</comment>
        <translation>期限は%1でした</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>review, a date</comment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>none is planned</source>
        <comment>review</comment>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Last %1</source>
        <comment>review, a date</comment>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>economic buyer present</source>
        <translation>決裁者出席</translation>
    </message>
    <message>
        <source>without economic buyer</source>
        <translation>決裁者欠席</translation>
    </message>
    <message>
        <source>nobody said whether the economic buyer was there</source>
        <translation>決裁者の出欠は未記入です</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>新しいレビュー…</translation>
    </message>
    <message>
        <source>All reviews</source>
        <comment>button: to their page</comment>
        <translation>すべてのレビュー</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsModel</name>
    <message>
        <source>Date and time</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of a review</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>column: of a checklist</comment>
        <translation>準備</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <comment>column</comment>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Was there</source>
        <comment>economic buyer</comment>
        <translation>出席</translation>
    </message>
    <message>
        <source>Was not there</source>
        <comment>economic buyer</comment>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>economic buyer</comment>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Not invited</source>
        <comment>economic buyer</comment>
        <translation>未招待</translation>
    </message>
    <message>
        <source>No date yet</source>
        <comment>review</comment>
        <translation>日程未定</translation>
    </message>
    <message>
        <source>For the customer: %1</source>
        <comment>date, time and zone</comment>
        <translation>お客様の時刻：%1</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <comment>review</comment>
        <translation>日時を過ぎています。</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
</context>
<context>
    <name>mainstay::ReviewsPage</name>
    <message>
        <source>%1 to %2</source>
        <comment>the days of a quarter</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>owner of a review</comment>
        <translation>全員</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>owner of a review</comment>
        <translation>担当なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>レビュー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <comment>reviews</comment>
        <translation>
            <numerusform>実施済み %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No review passes these filters.</source>
        <translation>この条件に合うレビューはありません。</translation>
    </message>
    <message>
        <source>This quarter has no reviews yet.</source>
        <translation>この四半期のレビューはまだありません。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>%1: what is “%2” can&apos;t become “%3”.</source>
        <comment>account, two statuses of a review</comment>
        <translation>%1：「%2」から「%3」には変更できません。</translation>
    </message>
    <message>
        <source>%1: the review needs a date first.</source>
        <comment>account</comment>
        <translation>%1：先に日程が必要です。</translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>account or reviews, a status</comment>
        <translation>%1：「%2」にしました。</translation>
    </message>
    <message>
        <source>Business reviews</source>
        <translation>ビジネスレビュー</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>前の四半期</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>次の四半期</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>The reviews as a table</source>
        <translation>レビューを表で表示</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>view</comment>
        <translation>ボード</translation>
    </message>
    <message>
        <source>The reviews as cards, by how far they are</source>
        <translation>レビューを進み具合ごとのカードで表示</translation>
    </message>
    <message>
        <source>Filter by account, owner, place</source>
        <translation>顧客・担当・場所で絞り込み</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>The review is: %1</source>
        <comment>a status</comment>
        <translation>レビューの状態：%1</translation>
    </message>
    <message>
        <source>Edit the review…</source>
        <translation>レビューを編集…</translation>
    </message>
    <message>
        <source>Another review of the account…</source>
        <translation>同じ顧客のレビューを追加…</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Plan…</source>
        <comment>the reviews of a quarter</comment>
        <translation>計画…</translation>
    </message>
    <message>
        <source>Propose dates for the reviews of this quarter</source>
        <translation>この四半期のレビューの日程を提案します</translation>
    </message>
    <message>
        <source>It was held…</source>
        <comment>a review</comment>
        <translation>実施を記録…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <comment>a review</comment>
        <translation>取りやめ…</translation>
    </message>
    <message>
        <source>Plan the reviews of the quarter…</source>
        <translation>四半期のレビューを計画…</translation>
    </message>
    <message>
        <source>Rhythm and hours of reviews…</source>
        <translation>レビューの頻度と時間…</translation>
    </message>
    <message>
        <source>%1: the review is “%2” already.</source>
        <comment>account, a status</comment>
        <translation>%1: レビューはすでに「%2」です。</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>view</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>The reviews in a calendar, by month</source>
        <translation>レビューを月のカレンダーで表示</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view</comment>
        <translation>週</translation>
    </message>
    <message>
        <source>The reviews in a calendar, by week and hour</source>
        <translation>レビューを週と時間のカレンダーで表示</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>view</comment>
        <translation>集計</translation>
    </message>
    <message>
        <source>How many reviews were due, held, skipped</source>
        <translation>予定・実施・見送りのレビュー件数</translation>
    </message>
    <message>
        <source>Show all reviews again</source>
        <translation>すべてのレビューを再び表示</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>準備シート</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>カレンダーファイルに保存…</translation>
    </message>
    <message>
        <source>Save all that are listed as a calendar file…</source>
        <translation>一覧のすべてをカレンダーファイルに保存…</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>カレンダーファイルを読み込む…</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <comment>account of a review, date and time</comment>
        <translation>%1 を %2 に移動しました。</translation>
    </message>
    <message>
        <source>%1: what is “%2” stays on its day.</source>
        <comment>account, status of a review</comment>
        <translation>%1：「%2」のレビューは移動できません。</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>ティアなし</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <comment>of accounts</comment>
        <translation>ティア %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of review, account</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Business reviews %1, %2</source>
        <comment>name of a file: quarter, owner</comment>
        <translation>ビジネスレビュー %1 %2</translation>
    </message>
    <message>
        <source>Business reviews %1</source>
        <comment>name of a file: quarter</comment>
        <translation>ビジネスレビュー %1</translation>
    </message>
    <message>
        <source>%1: the review lies ahead, on %2. What has not been held can&apos;t be written down.</source>
        <comment>account, date and time</comment>
        <translation>%1: レビューはこれから（%2）です。まだ実施していないものは記録できません。</translation>
    </message>
</context>
<context>
    <name>mainstay::RuleEditor</name>
    <message>
        <source>For whom</source>
        <comment>rule</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name the tier.</source>
        <translation>ティアを入力してください。</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>顧客を選んでください。</translation>
    </message>
    <message>
        <source>There is a rule for this already.</source>
        <translation>この対象のルールはすでにあります。</translation>
    </message>
    <message>
        <source>Choose an account, then a person.</source>
        <translation>顧客を選んでから、連絡先を選んでください。</translation>
    </message>
</context>
<context>
    <name>mainstay::RuleRow</name>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>rule</comment>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>mainstay::SavedViewButton</name>
    <message>
        <source>Views</source>
        <comment>saved views of a list</comment>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>Save what is shown as</source>
        <translation>現在の表示を保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Replace with what is shown</source>
        <translation>現在の表示で上書き</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a view</comment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>ビュー「%1」を保存しました</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>ビュー「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>mainstay::SearchModel</name>
    <message>
        <source>Touchpoint</source>
        <comment>kind of a hit</comment>
        <translation>接点</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of a hit</comment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>kind of a hit</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a hit</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Action · %1</source>
        <comment>with its state</comment>
        <translation>アクション · %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>mainstay::SearchPage</name>
    <message>
        <source>Still indexing: %1 %. What came with the last import may be missing here.</source>
        <translation>索引を作成中です: %1%。直前にインポートした内容はまだ検索できない場合があります。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of hits</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>kind of hits</comment>
        <translation>接点</translation>
    </message>
    <message>
        <source>People</source>
        <comment>kind of hits</comment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>kind of hits</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>kind of hits</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>renewal price</source>
        <comment>search example</comment>
        <translation>更新 価格</translation>
    </message>
    <message>
        <source>Notes with both words; the last may be its beginning</source>
        <translation>両方の語を含むメモ（最後の語は先頭部分だけでも可）</translation>
    </message>
    <message>
        <source>&quot;next step&quot;</source>
        <comment>search example</comment>
        <translation>&quot;定期出力の設定&quot;</translation>
    </message>
    <message>
        <source>These words, one after the other</source>
        <translation>この語句のとおりに続くもの</translation>
    </message>
    <message>
        <source>In accounts with this name</source>
        <translation>名前が一致する顧客のもの</translation>
    </message>
    <message>
        <source>kind:phone after:2026-01</source>
        <comment>search example</comment>
        <translation>種類:電話 以降:2026-01</translation>
    </message>
    <message>
        <source>Phone calls since January 2026</source>
        <translation>2026年1月以降の電話</translation>
    </message>
    <message>
        <source>by:mara before:2026</source>
        <comment>search example</comment>
        <translation>担当:星霜 以前:2026</translation>
    </message>
    <message>
        <source>What Mara took part in, up to the end of 2025</source>
        <translation>2025年末までに当社のその人が参加したもの</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>page</comment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search notes, quotes, people, accounts and actions</source>
        <translation>メモ、発言、連絡先、顧客、アクションを検索</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words, or only the beginning of one, find more.</source>
        <translation>見つかりませんでした。語を減らすか、語の先頭だけを入力すると見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>of the search</comment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>入力できる内容</translation>
    </message>
    <message>
        <source>Accents, capitals, half and full width and the two kana make no difference; hits just as typed come first.</source>
        <translation>アクセント記号、大文字と小文字、全角と半角、ひらがなとカタカナは区別しません。入力どおりに一致するものを先に表示します。</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of hits, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>account:thornwick export</source>
        <comment>search example</comment>
        <translation>顧客:緑陰 定期出力</translation>
    </message>
    <message>
        <source>Left out, as no such value is known: %1</source>
        <translation>値が見つからないため無視した条件: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::SentimentBar</name>
    <message>
        <source>%1: %2</source>
        <comment>sentiment about: level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <comment>sentiment about</comment>
        <translation>%1: 未設定</translation>
    </message>
    <message>
        <source>%1  (Alt+%2)</source>
        <comment>sentiment level, its key</comment>
        <translation>%1  (Alt+%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sentiment level, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::SentimentWordsEditor</name>
    <message>
        <source>What does each level mean to your team? The words are shown where a sentiment is chosen. Left empty, those in grey hold.</source>
        <translation>各段階はチームにとってどのような意味ですか？ここの言葉は、印象を選ぶときに表示されます。空の場合は灰色の言葉を使います。</translation>
    </message>
</context>
<context>
    <name>mainstay::SkipDialog</name>
    <message>
        <source>The review does not take place</source>
        <translation>レビューの取りやめ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>レビュー %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: none in this quarter</source>
        <comment>a review</comment>
        <translation>見送り: この四半期は実施しない</translation>
    </message>
    <message>
        <source>Cancelled: another date is looked for</source>
        <comment>a review</comment>
        <translation>中止: 別の日程を探す</translation>
    </message>
    <message>
        <source>No answer from them</source>
        <translation>先方から返事がない</translation>
    </message>
    <message>
        <source>They have no time</source>
        <translation>先方に時間がない</translation>
    </message>
    <message>
        <source>Our contact has left</source>
        <translation>連絡先が退職した</translation>
    </message>
    <message>
        <source>Nothing new to show</source>
        <translation>新しい報告事項がない</translation>
    </message>
    <message>
        <source>They are leaving</source>
        <translation>解約予定</translation>
    </message>
    <message>
        <source>We have nobody for it</source>
        <translation>担当者がいない</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation>実施しない理由を入力してください。</translation>
    </message>
    <message>
        <source>%1: “%2” now.</source>
        <comment>account or reviews, a status</comment>
        <translation>%1：「%2」にしました。</translation>
    </message>
    <message>
        <source>A review that was held can&apos;t be called off.</source>
        <translation>実施済みのレビューは取りやめにできません。</translation>
    </message>
</context>
<context>
    <name>mainstay::StartPage</name>
    <message>
        <source>Welcome to Mainstay</source>
        <translation>Mainstay へようこそ</translation>
    </message>
    <message>
        <source>This workspace can&apos;t be opened</source>
        <translation>このワークスペースは開けません</translation>
    </message>
    <message>
        <source>Your customers live in one workspace file on this computer. Look around in the sample first, or begin with your own.</source>
        <translation>顧客データは、このコンピューター上の1つのワークスペースファイルに入ります。まずサンプルを見てみるか、ご自身のデータで始めてください。</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>サンプルを見てみる</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
</context>
<context>
    <name>mainstay::SubscriptionDialog</name>
    <message>
        <source>Edit subscription</source>
        <translation>契約の編集</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新規契約</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>subscription</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>自動更新する</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Notice by</source>
        <comment>date</comment>
        <translation>解約通知期限</translation>
    </message>
    <message>
        <source>Agreed price increase, %</source>
        <translation>合意済みの値上げ（%）</translation>
    </message>
    <message>
        <source>Key in other systems</source>
        <translation>他システムのキー</translation>
    </message>
    <message>
        <source>A number of per cent, such as 3.</source>
        <translation>3 のようなパーセントの数値です。</translation>
    </message>
    <message>
        <source>Choose a product, or type the name of a new one.</source>
        <translation>製品を選ぶか、新しい製品名を入力してください。</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>通貨は EUR のような3文字です。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Another subscription has this key already.</source>
        <translation>このキーは別の契約が使っています。</translation>
    </message>
</context>
<context>
    <name>mainstay::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <comment>below a field</comment>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>mainstay::TakeAlong</name>
    <message>
        <source>Copy or save as a picture or as data</source>
        <translation>画像またはデータとしてコピー・保存</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <comment>a chart</comment>
        <translation>コピー・保存: %1</translation>
    </message>
    <message>
        <source>this is the open workspace</source>
        <translation>開いているワークスペースです</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;data as CSV</source>
        <translation>データを CSV でコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save data as C&amp;SV…</source>
        <translation>データを CSV で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
</context>
<context>
    <name>mainstay::TemplateEditor</name>
    <message>
        <source>Reset to the built-in text</source>
        <translation>標準の文面に戻す</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a template</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Notes to begin with</source>
        <translation>メモの初期内容</translation>
    </message>
    <message>
        <source>A log of this purpose begins with empty notes.</source>
        <translation>この目的の記録は空のメモから始まります。</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>変更あり（未保存）</translation>
    </message>
    <message>
        <source>Your team&apos;s text</source>
        <translation>チームの文面</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>標準の文面</translation>
    </message>
</context>
<context>
    <name>mainstay::TemplatesDialog</name>
    <message>
        <source>Templates and sentiments</source>
        <translation>テンプレートと印象</translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation>当社への印象</translation>
    </message>
    <message>
        <source>About the solution</source>
        <translation>ソリューションへの印象</translation>
    </message>
    <message>
        <source>Changes are saved as you go on; undo takes them back.</source>
        <translation>変更は順次保存されます。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>the templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>templates</comment>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <comment>card</comment>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation>接点の種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of touchpoints</comment>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>Nothing of this kind logged yet.</source>
        <translation>この種類の記録はまだありません。</translation>
    </message>
    <message>
        <source>Log touchpoint</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>table</comment>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineModel</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mood</source>
        <comment>column: sentiments</comment>
        <translation>印象</translation>
    </message>
    <message>
        <source>about us %1</source>
        <comment>sentiment</comment>
        <translation>当社について: %1</translation>
    </message>
    <message>
        <source>about the solution %1</source>
        <comment>sentiment</comment>
        <translation>ソリューションについて: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::Toast</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>mainstay::TodayPage</name>
    <message>
        <source>Today</source>
        <comment>page</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>誰の1日か</translation>
    </message>
    <message>
        <source>Everybody&apos;s day</source>
        <translation>全員の1日</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>What waits</source>
        <comment>list</comment>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>what waits for you</source>
        <translation>対応待ちの項目</translation>
    </message>
    <message>
        <source>All done: nothing waits for you today.</source>
        <translation>すべて完了です。今日の対応待ちはありません。</translation>
    </message>
    <message>
        <source>All done: nothing waits for you today. With your calendar file, meetings that were held wait here to be logged.</source>
        <translation>すべて完了です。今日の対応待ちはありません。カレンダーファイルを選ぶと、実施した会議がここで記録待ちになります。</translation>
    </message>
    <message>
        <source>Choose calendar file…</source>
        <translation>カレンダーファイルを選択…</translation>
    </message>
    <message>
        <source>Return chooses the file</source>
        <translation>Return でファイルを選択</translation>
    </message>
    <message>
        <source>Return logs it · Space in one line · N it did not take place · X not a customer meeting</source>
        <translation>Return で記録 · Space で一言記録 · N で未実施 · X で対象外（顧客との会議ではない）</translation>
    </message>
    <message>
        <source>Return logs it · X drops it</source>
        <translation>Return で記録 · X で取りやめ</translation>
    </message>
    <message>
        <source>Space done · B broken · X dropped · Return opens the account</source>
        <translation>Space で完了 · B で不履行 · X で取りやめ · Return で顧客を開く</translation>
    </message>
    <message>
        <source>Return opens the account · Ctrl+L logs a touchpoint</source>
        <translation>Return で顧客を開く · Ctrl+L で接点を記録</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n account(s) paused, left alone</source>
        <translation>
            <numerusform>%1 · 休止中の%n社は対象外</numerusform>
        </translation>
    </message>
    <message>
        <source>the touchpoint</source>
        <translation>接点</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>記録しました: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>不履行: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>取りやめ: %1</translation>
    </message>
    <message>
        <source>Nothing waits for them today.</source>
        <translation>この人が今日することはありません。</translation>
    </message>
    <message>
        <source>Return opens the review</source>
        <translation>Return でレビューを開く</translation>
    </message>
    <message>
        <source>Space done · Return opens the review</source>
        <translation>Space で完了 · Return でレビューを開く</translation>
    </message>
    <message>
        <source>Return shows the reviews of the quarter</source>
        <translation>Return で四半期のレビューを表示</translation>
    </message>
    <message>
        <source>Space asked · X dropped · Return opens the account</source>
        <translation>Space で依頼済み · X で取りやめ · Return で顧客を開く</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>survey</comment>
        <translation>依頼済み: %1</translation>
    </message>
    <message>
        <source>Dropped on Today</source>
        <comment>why a survey was not asked</comment>
        <translation>「今日」で取りやめ</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointEditor</name>
    <message>
        <source>Draft kept %1</source>
        <translation>下書き保存 %1</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>Edit the touchpoint</source>
        <translation>接点を編集</translation>
    </message>
    <message>
        <source>the touchpoint</source>
        <translation>接点</translation>
    </message>
    <message>
        <source>This is your draft from %1.</source>
        <translation>%1 の下書きです。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>There is an unfinished log from %1.</source>
        <translation>%1 の書きかけの記録があります。</translation>
    </message>
    <message>
        <source>There is an unfinished log for %1 from %2.</source>
        <translation>%1 の書きかけの記録があります（%2）。</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a draft</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>A draft from %1 can&apos;t be read. It was left alone.</source>
        <translation>%1 の下書きを読み込めません。そのまま残してあります。</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <comment>key</comment>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the touchpoint</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <comment>key</comment>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>a hint</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Edit the touchpoint – %1</source>
        <translation>接点の編集 – %1</translation>
    </message>
    <message>
        <source>Log a touchpoint – %1</source>
        <translation>接点の記録 – %1</translation>
    </message>
    <message>
        <source>This is your draft for %1 from %2.</source>
        <translation>%1 の下書き（%2）です。</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointFilterBar</name>
    <message>
        <source>Filter by account</source>
        <translation>顧客で絞り込む</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>filter</comment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>filter: period</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>filter</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Our team</source>
        <comment>filter</comment>
        <translation>当社チーム</translation>
    </message>
    <message>
        <source>Who of us</source>
        <comment>filter</comment>
        <translation>当社の人</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>filter</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>すべての目的</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>すべてのチーム</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Not held</source>
        <comment>outcome</comment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>当社の全員</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointForm</name>
    <message>
        <source>left</source>
        <comment>a person who left the company</comment>
        <translation>退職</translation>
    </message>
    <message>
        <source>An internal note doesn&apos;t count as a touch.</source>
        <translation>社内メモは接触に数えません。</translation>
    </message>
    <message>
        <source>It doesn&apos;t count as a touch unless it was held.</source>
        <translation>実施していないものは接触に数えません。</translation>
    </message>
    <message>
        <source>It doesn&apos;t count as a touch without a person of theirs.</source>
        <translation>先方の人がいなければ接触に数えません。</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>顧客を選んでください。</translation>
    </message>
    <message>
        <source>Several accounts match “%1”: choose one.</source>
        <translation>「%1」に合う顧客が複数あります。1つ選んでください。</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>「%1」という顧客はありません。</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>いつですか？</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>何時ですか？</translation>
    </message>
    <message>
        <source>0 to 1440, or nothing.</source>
        <translation>0～1440 を入力するか、空にしてください。</translation>
    </message>
    <message>
        <source>Who is “%1”? Choose, or delete it.</source>
        <translation>「%1」はどなたですか？選ぶか、削除してください。</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>field</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>field</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>field</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>field</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>field</comment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>field</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Our team</source>
        <comment>field</comment>
        <translation>当社チーム</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>当社の誰か</translation>
    </message>
    <message>
        <source>Who of them</source>
        <translation>先方の誰か</translation>
    </message>
    <message>
        <source>Our people</source>
        <comment>field</comment>
        <translation>当社の人</translation>
    </message>
    <message>
        <source>Their people</source>
        <comment>field</comment>
        <translation>先方の人</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一言で</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field</comment>
        <translation>要約</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <comment>keys of a sentiment</comment>
        <translation>Alt+1～5</translation>
    </message>
    <message>
        <source>Alt+6 … 0</source>
        <comment>keys of a sentiment</comment>
        <translation>Alt+6～0</translation>
    </message>
    <message>
        <source>How they feel about us</source>
        <translation>当社への印象</translation>
    </message>
    <message>
        <source>About the solution</source>
        <translation>ソリューションへの印象</translation>
    </message>
    <message>
        <source>Competitor mentioned</source>
        <translation>言及された競合</translation>
    </message>
    <message>
        <source>Objective served</source>
        <translation>関連する目標</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>実施しなかった理由</translation>
    </message>
    <message>
        <source>Why it is worth it</source>
        <translation>それでも連絡する理由</translation>
    </message>
    <message>
        <source>Why the contact budget is exceeded</source>
        <translation>接触上限を超える理由</translation>
    </message>
    <message>
        <source>That day is still to come. To plan a touch, write a line that begins with &gt;&gt;.</source>
        <translation>まだ来ていない日です。予定にするには、&gt;&gt; で始まる行を書いてください。</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointTableModel</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%2(%1)</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column</comment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>column: minutes, short</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>column: how they feel about us, short</comment>
        <translation>当社</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>column: how they feel about the solution</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>column</comment>
        <translation>要約</translation>
    </message>
</context>
<context>
    <name>mainstay::TouchpointsPage</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <translation>
            <numerusform>接点 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the touchpoint with %1</source>
        <translation>%1 との接点を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln touchpoint(s)</source>
        <translation>
            <numerusform>接点を%Ln件削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>the touchpoints</source>
        <translation>接点</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>page</comment>
        <translation>接点</translation>
    </message>
    <message>
        <source>Log a touchpoint</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>table</comment>
        <translation>接点</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>touchpoint</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>No touchpoints yet. Log the first one from anywhere with Ctrl+L.</source>
        <translation>接点はまだありません。どこからでも Ctrl+L で最初の接点を記録できます。</translation>
    </message>
    <message>
        <source>No touchpoint passes these filters.</source>
        <translation>この条件に合う接点はありません。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>テンプレート…</translation>
    </message>
</context>
<context>
    <name>mainstay::UndatedList</name>
    <message>
        <source>Reviews without a date</source>
        <translation>日程未定のレビュー</translation>
    </message>
</context>
<context>
    <name>mainstay::UnproposedModel</name>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column</comment>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Why no date</source>
        <comment>column</comment>
        <translation>日程がない理由</translation>
    </message>
</context>
<context>
    <name>mainstay::WeekLoadModel</name>
    <message>
        <source>week of %1</source>
        <comment>a Monday</comment>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>%1, %2: does not work</source>
        <comment>person, week</comment>
        <translation>%1、%2: 勤務なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>レビュー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s)</source>
        <comment>reviews that are scheduled already</comment>
        <translation>
            <numerusform>うち確定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>勤務日 %Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>mainstay::WeekSheet</name>
    <message>
        <source>Reviews of a week</source>
        <translation>週のレビュー</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the days of a week</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time of the customer, time zone</comment>
        <translation>%2 では %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, day of the month</comment>
        <translation>%2日 (%1)</translation>
    </message>
</context>
<context>
    <name>mainstay::WorkspaceDialog</name>
    <message>
        <source>the settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Workspace settings</source>
        <translation>ワークスペースの設定</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>ワークスペースの名前</translation>
    </message>
    <message>
        <source>Base currency: all totals are in it</source>
        <translation>基準通貨（すべての合計に使用）</translation>
    </message>
    <message>
        <source>The fiscal year begins in</source>
        <translation>会計年度の開始月</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>別の通貨</translation>
    </message>
    <message>
        <source>Add currency</source>
        <translation>通貨を追加</translation>
    </message>
    <message>
        <source>1 %1 in the base currency</source>
        <translation>1 %1（基準通貨換算）</translation>
    </message>
    <message>
        <source>Three letters, such as EUR, USD or JPY.</source>
        <translation>EUR、USD、JPY のような3文字です。</translation>
    </message>
    <message>
        <source>A number above 0, such as 0.92.</source>
        <translation>0.92 のような0より大きい数値です。</translation>
    </message>
    <message>
        <source>The settings of the workspace were saved.</source>
        <translation>ワークスペースの設定を保存しました。</translation>
    </message>
    <message>
        <source>Contracts of an account with no more days between them count as one: a renewal that is signed late is no loss.</source>
        <translation>契約の間がこの日数以内なら一つの契約として数えます。署名が遅れた更新は喪失になりません。</translation>
    </message>
    <message>
        <source>Days between contracts that count as one</source>
        <translation>一つと数える契約間の日数</translation>
    </message>
    <message>
        <source>Winning costs how many times keeping</source>
        <translation>新規獲得の費用は維持の何倍か</translation>
    </message>
    <message>
        <source>What one unit is worth in the base currency, so that a currency never looks like churn. Add a currency once more to give it a new rate from some day on. An empty field removes the rate.</source>
        <translation>通貨の変動が解約のように見えないよう、1単位が基準通貨でいくらになるかを入力します。ある日から新しいレートにするには、同じ通貨をもう一度追加します。空欄にするとレートを削除します。</translation>
    </message>
    <message>
        <source>Valid from (empty: always)</source>
        <translation>適用開始日（空欄: 常に）</translation>
    </message>
    <message>
        <source>%1 has another rate from the same day on.</source>
        <translation>%1 には同じ日から始まる別のレートがあります。</translation>
    </message>
</context>
</TS>
