// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/quicklogheadline.h"
#include "core/touchpoints/quicklog.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace mainstay;
using namespace mainstay::quicklog;
using namespace Qt::StringLiterals;

namespace {

/// Friday, 20 March 2026.
const QDate today(2026, 3, 20);

Context in(const QString &locale)
{
    return {today, QLocale(locale)};
}

QString show(const Line &line)
{
    static const QStringList marks {u"!"_s, u"!!"_s, u"?"_s, u"+"_s, u"\""_s, u"#"_s, u">>"_s};
    QString text = QString(marks[int(line.kind)] + u' ' + line.text);
    for (const QString &person : line.people)
        text += QString(u" @" + person);
    if (line.date.isValid())
        text += QString(u" " + line.date.toString(Qt::ISODate));
    if (line.touch)
        text += QString(u" " + toText(*line.touch));
    return text;
}

QString shown(const QString &notes, const QString &locale = u"en_GB"_s)
{
    QStringList lines;
    for (const Line &line : parse(notes, in(locale)))
        lines += show(line);
    return lines.join(u" | "_s);
}

struct DayCase
{
    const char16_t *text;
    const char *day; ///< ISO; empty: none
};

/// By nothing but the calendar: what parseDay should find.
void check(std::initializer_list<DayCase> cases, const QString &locale)
{
    for (const DayCase &one : cases) {
        const QString text = QStringView(one.text).toString();
        const QString found = parseDay(text, in(locale)).toString(Qt::ISODate);
        QVERIFY2(found == QLatin1String(one.day), qPrintable(QString(text + u": found "_s + found)));
    }
}

const QStringList pieces {u"!"_s, u"!!"_s, u"?"_s, u"+"_s, u"\""_s, u"#"_s, u">>"_s, u"@"_s, u" "_s, u"\n"_s, u"```"_s,
                          u"mia"_s, u"佐藤"_s, u"さんに"_s, u"fri"_s, u"来週金"_s, u"jövő kedd"_s, u"péntekig"_s, u"14d"_s,
                          u"3/5"_s, u"2026-03-05"_s, u"2026. 03. 05."_s, u"までに"_s, u"3日後"_s, u"「"_s, u"」"_s,
                          u"“"_s, u"”"_s, u"call"_s, u"訪問"_s, u"hívás"_s, u"🚀"_s, u"ő"_s, u"ｶﾅ"_s, u"－"_s, u"\0"_s,
                          u"שלום"_s, u"("_s, u")"_s, u"."_s, u"-"_s, u"/"_s, u"in"_s, u"the"_s, u"end of month"_s, u"月末"_s,
                          u"9999-12-31"_s, u"999999d"_s, u"\r\n"_s, u"・"_s, QString(QChar(0xD83D)), QString(QChar(0x0301))};

} // namespace

class TestQuicklog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishDays()
    {
        check({{u"fri", "2026-03-27"}, {u"Friday", "2026-03-27"}, {u"sat", "2026-03-21"}, {u"Mon", "2026-03-23"},
               {u"tues", "2026-03-24"}, {u"wed", "2026-03-25"}, {u"thurs", "2026-03-26"}, {u"sunday", "2026-03-22"},
               {u"next tue", "2026-03-24"}, {u"next fri", "2026-03-27"}, {u"next monday", "2026-03-23"},
               {u"this fri", "2026-03-20"}, {u"this sunday", "2026-03-22"}, {u"tue next week", "2026-03-24"},
               {u"next week tue", "2026-03-24"}, {u"next week", "2026-03-27"}, {u"today", "2026-03-20"},
               {u"tomorrow", "2026-03-21"}, {u"tmrw", "2026-03-21"}, {u"+14d", "2026-04-03"}, {u"14d", "2026-04-03"},
               {u"2w", "2026-04-03"}, {u"3 days", "2026-03-23"}, {u"in 3 days", "2026-03-23"},
               {u"in two weeks", "2026-04-03"}, {u"in a week", "2026-03-27"}, {u"3 weeks from now", "2026-04-10"},
               {u"in 2 months", "2026-05-20"}, {u"1mo", "2026-04-20"}, {u"end of month", "2026-03-31"},
               {u"end of the month", "2026-03-31"}, {u"end of next month", "2026-04-30"}, {u"eom", "2026-03-31"},
               {u"end of week", "2026-03-20"}, {u"end of year", "2026-12-31"}, {u"2026-03-05", "2026-03-05"},
               {u"2026/3/5", "2026-03-05"}, {u"5 mar", "2027-03-05"}, {u"mar 5", "2027-03-05"},
               {u"March 25th", "2026-03-25"}, {u"25th of march", "2026-03-25"}, {u"Apr 1, 2028", "2028-04-01"},
               {u"1 april 2028", "2028-04-01"}, {u"by fri", "2026-03-27"}, {u"by the end of next month", "2026-04-30"},
               {u"the 5th", "2026-04-05"}, {u"(fri)", "2026-03-27"}, {u"fri.", "2026-03-27"}, {u"29 feb", "2028-02-29"},
               {u"20 mar", "2026-03-20"}, {u"31 feb", ""}, {u"may", ""}, {u"24/7", ""}, {u"2026-13-01", ""},
               {u"10000-01-01", ""}, {u"999999d", "4764-02-14"}, {u"1000000 weeks", ""}, {u"99999w", "3942-09-25"}, {u"999999w", ""}, {u"32nd", ""}, {u"in days", ""}, {u"friday tuesday", ""},
               {u"", ""}, {u"-", ""}, {u"3", ""}, {u"3 apples", ""}, {u"next", ""}, {u"2 w", ""}, {u"v3.5", ""}},
              u"en_GB"_s);
    }

    void whatCannotBeReadIsTold_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("unread");
        const auto row = [](const char *name, const QString &notes, const QString &unread) { QTest::newRow(name) << notes << unread; };
        row("no such day", u">> 2026-02-30"_s, u"2026-02-30"_s);
        row("no unit", u">> 14"_s, u"14"_s);
        row("a slip of the finger", u">> 999999d call"_s, u"999999d"_s);
        row("long ago", u">> 1899-01-01"_s, u"1899-01-01"_s);
        row("eleven years", u">> call 2037-03-21"_s, u"2037-03-21"_s);
        row("ten years", u">> call 2036-03-20"_s, {});
        row("one after another", u">> 14\n>> 2026-02-30\n>> 7d"_s, u"14|2026-02-30"_s);
        row("full width", u"＞＞ ２０２６-０２-３０"_s, u"２０２６-０２-３０"_s);
        row("no day", u"- >> call"_s, {});
        row("no day, at the beginning", u">> call"_s, u"?"_s);
        row("quoted mail", u">> hello\n>> how are you\n> fine"_s, {});
        row("code", u"```\n>> 14\n```"_s, {});
        row("action", u"! x by 2026-13-45"_s, u"2026-13-45"_s);
        row("action, the year last", u"! x 45/13/2026"_s, u"45/13/2026"_s);
        row("promise", u"!! x @mia 2026年2月30日"_s, u"2026年2月30日"_s);
        row("action, no year", u"! x by 31/31"_s, u"31/31"_s);
        row("prose", u"! upgrade to 4.2\n! support 24/7\n! ask about item 2026\n! call soon\n? risk 2026-02-30"_s, {});
        row("good ones", u"! x 2026-04-05\n>> 14d"_s, {});
    }
    void whatCannotBeReadIsTold()
    {
        QFETCH(const QString, notes);
        const Reading reading = read(notes, in(u"en_GB"_s));
        QStringList words;
        for (const auto *lines : {&reading.unread, &reading.lines}) {
            for (const Line &line : *lines) {
                if (lines == &reading.unread || !line.unread.isEmpty())
                    words += line.unread.isEmpty() ? u"?"_s : line.unread;
            }
        }
        QTEST(words.join(u'|'), "unread");
        QCOMPARE(parse(notes, in(u"en_GB"_s)), reading.lines);
    }

    void japaneseDays()
    {
        check({{u"金", "2026-03-27"}, {u"金曜", "2026-03-27"}, {u"金曜日", "2026-03-27"}, {u"月曜", "2026-03-23"},
               {u"日曜日", "2026-03-22"}, {u"来週金", "2026-03-27"}, {u"来週の金曜日", "2026-03-27"},
               {u"来週月曜", "2026-03-23"}, {u"今週金", "2026-03-20"}, {u"今週の日曜", "2026-03-22"},
               {u"再来週金", "2026-04-03"}, {u"再来週の火曜", "2026-03-31"}, {u"次の金曜", "2026-03-27"},
               {u"今日", "2026-03-20"}, {u"本日中", "2026-03-20"}, {u"明日", "2026-03-21"}, {u"あした", "2026-03-21"},
               {u"明後日", "2026-03-22"}, {u"あさって", "2026-03-22"}, {u"3日後", "2026-03-23"},
               {u"３日後", "2026-03-23"}, {u"三日後", "2026-03-23"}, {u"3日以内", "2026-03-23"},
               {u"2週間後", "2026-04-03"}, {u"1ヶ月後", "2026-04-20"}, {u"１か月後", "2026-04-20"},
               {u"2カ月後", "2026-05-20"}, {u"１年後", "2027-03-20"}, {u"月末", "2026-03-31"}, {u"今月末", "2026-03-31"},
               {u"来月末", "2026-04-30"}, {u"月末まで", "2026-03-31"}, {u"今月中に", "2026-03-31"}, {u"4月末", "2026-04-30"}, {u"2027年3月末", "2027-03-31"},
               {u"年末", "2026-12-31"}, {u"来週", "2026-03-27"}, {u"来週中", "2026-03-27"},
               {u"2026年3月5日", "2026-03-05"}, {u"２０２６年３月５日", "2026-03-05"}, {u"3月5日", "2027-03-05"},
               {u"3月25日(水)", "2026-03-25"}, {u"3月25日（水）", "2026-03-25"}, {u"3/25(水)", "2026-03-25"},
               {u"3/5", "2027-03-05"}, {u"3/25まで", "2026-03-25"}, {u"25日", "2026-03-25"}, {u"5日までに", "2026-04-05"},
               {u"来月5日", "2026-04-05"}, {u"来週金曜日までに", "2026-03-27"}, {u"2026/03/05", "2026-03-05"},
               {u"2月30日", ""}, {u"3日", "2026-04-03"}, {u"3日間", ""}, {u"2週間", ""}, {u"お金", ""}, {u"来週金額", ""},
               {u"13月1日", ""}, {u"毎日", ""}, {u"曜日", ""}, {u"来月", ""}, {u"土日", ""}},
              u"ja_JP"_s);
    }

    void hungarianDays()
    {
        check({{u"péntek", "2026-03-27"}, {u"pentek", "2026-03-27"}, {u"pén", "2026-03-27"}, {u"hétfő", "2026-03-23"},
               {u"hétfőn", "2026-03-23"}, {u"kedd", "2026-03-24"}, {u"kedden", "2026-03-24"}, {u"szerdán", "2026-03-25"},
               {u"szerdára", "2026-03-25"}, {u"sze", "2026-03-25"}, {u"csüt", "2026-03-26"},
               {u"csütörtökön", "2026-03-26"}, {u"péntekig", "2026-03-27"}, {u"pénteken", "2026-03-27"},
               {u"szombatig", "2026-03-21"}, {u"vasárnap", "2026-03-22"}, {u"jövő kedd", "2026-03-24"},
               {u"jövő hét kedd", "2026-03-24"}, {u"jövő héten kedden", "2026-03-24"},
               {u"kedd jövő héten", "2026-03-24"}, {u"következő péntek", "2026-03-27"}, {u"e hét péntek", "2026-03-20"},
               {u"ezen a héten vasárnap", "2026-03-22"}, {u"jövő hét", "2026-03-27"}, {u"ma", "2026-03-20"},
               {u"mára", "2026-03-20"}, {u"holnap", "2026-03-21"}, {u"holnapig", "2026-03-21"},
               {u"holnapután", "2026-03-22"}, {u"3 nap múlva", "2026-03-23"}, {u"három nap múlva", "2026-03-23"},
               {u"hét nap múlva", "2026-03-27"}, {u"2 hét múlva", "2026-04-03"}, {u"két hét múlva", "2026-04-03"},
               {u"két hét", "2026-04-03"}, {u"két hét múlva kedd", "2026-03-31"}, {u"3 napon belül", "2026-03-23"},
               {u"1 hónap múlva", "2026-04-20"}, {u"hó vége", "2026-03-31"}, {u"hónap végéig", "2026-03-31"},
               {u"jövő hó vége", "2026-04-30"}, {u"jövő hónap végéig", "2026-04-30"}, {u"hét vége", "2026-03-20"},
               {u"év vége", "2026-12-31"}, {u"2026. 03. 05.", "2026-03-05"}, {u"2026.03.05.", "2026-03-05"},
               {u"2026. március 5.", "2026-03-05"}, {u"2026. márc. 5-ig", "2026-03-05"}, {u"márc. 5.", "2027-03-05"},
               {u"március 25-ig", "2026-03-25"}, {u"április 1-jén", "2026-04-01"}, {u"3/5", "2027-03-05"},
               {u"03. 25.", "2026-03-25"}, {u"25-ig", "2026-03-25"}, {u"25-én", "2026-03-25"},
               {u"legkésőbb péntek", "2026-03-27"}, {u"pen", ""}, {u"3.5", ""}, {u"vég", ""}, {u"febr. 30.", ""},
               {u"második", ""}, {u"másodika", ""}, {u"hét", ""}, {u"öt", ""}},
              u"hu_HU"_s);
    }

    void slashedDaysFollowTheLocale()
    {
        QCOMPARE(parseDay(u"3/5", in(u"en_US"_s)), QDate(2027, 3, 5));
        QCOMPARE(parseDay(u"3/5", in(u"ja_JP"_s)), QDate(2027, 3, 5));
        QCOMPARE(parseDay(u"3/5", in(u"hu_HU"_s)), QDate(2027, 3, 5));
        QCOMPARE(parseDay(u"3/5", in(u"en_GB"_s)), QDate(2026, 5, 3));
        QCOMPARE(parseDay(u"3/5/2026", in(u"en_US"_s)), QDate(2026, 3, 5));
        QCOMPARE(parseDay(u"3/5/2026", in(u"en_GB"_s)), QDate(2026, 5, 3));
        QCOMPARE(parseDay(u"25/3", in(u"en_US"_s)), QDate());
        QCOMPARE(parseDay(u"25.3.", in(u"de_DE"_s)), QDate(2026, 3, 25));
        QCOMPARE(parseDay(u"25.3.", in(u"en_GB"_s)), QDate());
    }

    void weekdaysAreAlwaysAhead()
    {
        const QStringList names {u"mon"_s, u"kedd"_s, u"水"_s, u"thu"_s, u"péntek"_s, u"土曜"_s, u"sun"_s};
        for (int ahead = 0; ahead < 14; ++ahead) {
            const QDate day = today.addDays(ahead);
            for (int weekday = 1; weekday <= 7; ++weekday) {
                const QDate found = parseDay(names[weekday - 1], {day, QLocale::c()});
                QCOMPARE(found.dayOfWeek(), weekday);
                QVERIFY(found > day && found <= day.addDays(7));
                const QDate next = parseDay(QString(u"next "_s + names[weekday - 1]), {day, QLocale::c()});
                QCOMPARE(next.dayOfWeek(), weekday);
                QCOMPARE(next.addDays(-weekday + 1), day.addDays(8 - day.dayOfWeek()));
            }
        }
    }

    void lines_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &notes, const QString &found) {
            QTest::newRow(name) << notes << found;
        };
        row("action", u"! send SLA draft @mia fri"_s, u"! send SLA draft @mia 2026-03-27"_s);
        row("day before person", u"! send SLA draft fri @mia"_s, u"! send SLA draft @mia 2026-03-27"_s);
        row("person first", u"!@Mia send it"_s, u"! send it @Mia"_s);
        row("promise", u"!! first data by 3/5"_s, u"!! first data 2026-05-03"_s);
        row("glued", u"!send it"_s, u"! send it"_s);
        row("full width", u"！見積を送る　＠佐藤　金曜"_s, u"! 見積を送る @佐藤 2026-03-27"_s);
        row("deadline first", u"！金曜までに見積を送る"_s, u"! 見積を送る 2026-03-27"_s);
        row("deadline behind a comma", u"! 長い資料を作ってから先方に送る、来週金曜まで"_s,
            u"! 長い資料を作ってから先方に送る 2026-03-27"_s);
        row("deadline first, Hungarian", u"! péntekig ajánlatot küldeni"_s, u"! ajánlatot küldeni 2026-03-27"_s);
        row("deadline first, English", u"! by fri send the draft"_s, u"! send the draft 2026-03-27"_s);
        row("day first is text", u"! fri call Mia about the sun"_s, u"! fri call Mia about 2026-03-22"_s);
        row("day in the middle", u"! watch the sun rise"_s, u"! watch the sun rise"_s);
        row("only a day", u"! Monday"_s, u"! Monday"_s);
        row("only a person", u"! @mia"_s, {});
        row("month alone", u"! what we may"_s, u"! what we may"_s);
        row("duration", u"! plan takes two weeks"_s, u"! plan takes two weeks"_s);
        row("dash before the day", u"! send draft - fri"_s, u"! send draft 2026-03-27"_s);
        row("Hungarian", u"! szerződés @\"Kovács Mia\" jövő kedd"_s, u"! szerződés @Kovács Mia 2026-03-24"_s);
        row("impossible day", u"! call 31 feb"_s, u"! call 31 feb"_s);
        row("year 10000", u"! call 10000-01-01"_s, u"! call 10000-01-01"_s);
        row("list", u"- ! a thing\n* ? price\n・！値引き"_s, u"! a thing | ? price | ! 値引き"_s);
        row("indent", u"    ! a thing"_s, u"! a thing"_s);
        row("risk", u"? price worries @Sato"_s, u"? price worries @Sato"_s);
        row("risk keeps its day", u"? renewal slips to fri"_s, u"? renewal slips to fri"_s);
        row("win", u"+ went live"_s, u"+ went live"_s);
        row("win, full width", u"＋本番稼働"_s, u"+ 本番稼働"_s);
        row("risk, full width", u"？価格"_s, u"? 価格"_s);
        row("none", u"- text\n+1\n?\n!\n+\n\"\n#\n>>\n!=\n?!\n++ x\n![a](b)\n!!! urgent\n> quoted\n>>> quoted"_s, {});
        row("numbers", u"+36 1 234 5678\n+1 from me\n+ 1 more seat"_s, u"+ 1 more seat"_s);
        row("quote", u"\" it saves us a day @Sato"_s, u"\" it saves us a day @Sato"_s);
        row("closed quote", u"\"It saves us a day\" @Sato"_s, u"\" It saves us a day @Sato"_s);
        row("curly", u"“It pays for itself”"_s, u"\" It pays for itself"_s);
        row("Hungarian quote", u"„Végre működik”"_s, u"\" Végre működik"_s);
        row("brackets", u"「助かる」\n『高い』と佐藤さん"_s, u"\" 助かる | \" 高い"_s);
        row("set off", u"\"SLA\" is too long\n「Acme」の件"_s, {});
        row("quote in a quote", u"\" he said \"no\" twice"_s, u"\" he said \"no\" twice"_s);
        row("tags", u"#renewal #price"_s, u"# renewal | # price"_s);
        row("tags without a blank", u"＃更新＃価格"_s, u"# 更新 | # 価格"_s);
        row("tags, then text", u"#renewal, talk"_s, u"# renewal"_s);
        row("headings", u"# Heading\n## Next\n#1\n#12 34\n#\n##"_s, {});
        row("next touch", u">> 14d call"_s, u">> call 2026-04-03 phone"_s);
        row("next touch, day last", u">> visit Mia next tue"_s, u">> visit Mia 2026-03-24 visit"_s);
        row("next touch, Japanese", u">> 来週金 訪問"_s, u">> 訪問 2026-03-27 visit"_s);
        row("next touch, full width", u"＞＞３日後電話"_s, u">> 電話 2026-03-23 phone"_s);
        row("next touch, Hungarian", u">> jövő kedd hívás @Mia"_s, u">> hívás @Mia 2026-03-24 phone"_s);
        row("next touch, day alone", u">>14d"_s, u">>  2026-04-03"_s);
        row("next touch without a day", u">> call them\n>> Hi John"_s, {});
        row("not the day", u">> 来週金額確認"_s, {});
        row("code", u"```\n! a\n```\n! b\n~~~\n! c\n```\n! d\n~~~\n! e"_s, u"! b | ! e"_s);
        row("inline code", u"```x```\n! b"_s, u"! b"_s);
        row("address", u"! mail mia@acme.hu and @mia"_s, u"! mail mia@acme.hu and @mia"_s);
        row("address of a person", u"! ask @mia@acme.hu."_s, u"! ask . @mia@acme.hu"_s);
        row("Japanese person", u"! @佐藤様に見積\n! @サトウさんへ連絡\n! @Miaに送る\n! @「佐藤 太郎」確認"_s,
            u"! 見積 @佐藤 | ! 連絡 @サトウ | ! 送る @Mia | ! 確認 @佐藤 太郎"_s);
        row("twice", u"! ask @mia and @mia"_s, u"! ask and @mia"_s);
        row("line breaks", u"! a\r\n! b\r! c\u2028! d"_s, u"! a | ! b | ! c | ! d"_s);
        row("right to left", u"! לשלוח הצעה fri"_s, u"! לשלוח הצעה 2026-03-27"_s);
        row("emoji", u"+ 🚀\n? 😟 price"_s, u"+ 🚀 | ? 😟 price"_s);
    }
    void lines()
    {
        QFETCH(QString, notes);
        QTEST(shown(notes), "found");
    }

    void touchKinds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kind");
        for (const auto &[words, kind] : std::initializer_list<std::pair<const char *, const char *>> {
                 {"call Mia", "phone"}, {"telefonálni", "phone"}, {"架電", "phone"}, {"visit", "visit"},
                 {"személyes találkozó", "visit"}, {"お客様を訪問", "visit"}, {"zoom", "web-meeting"},
                 {"megbeszélés", "web-meeting"}, {"定例ミーティング", "web-meeting"}, {"ﾐｰﾃｨﾝｸﾞ", "web-meeting"},
                 {"e-mail", "email"}, {"メール", "email"}, {"levelet írni", "email"}, {"Slack", "chat"},
                 {"workshop", "event"}, {"képzés", "event"}, {"研修", "event"}, {"recall", ""}, {"", ""}})
            QTest::newRow(*words ? words : "nothing") << QString::fromUtf8(words) << QString::fromUtf8(kind);
    }
    void touchKinds()
    {
        QFETCH(QString, words);
        const auto lines = parse(QString(u">> 14d "_s + words), in(u"en_GB"_s));
        QCOMPARE(lines.size(), size_t(1));
        QTEST(lines[0].touch ? toText(*lines[0].touch) : QString(), "kind");
    }

    void headlines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<quicklog::Headline>("found");
        const auto row = [](const QString &line, const quicklog::Headline &found) {
            QTest::newRow(line.isEmpty() ? "nothing" : line.toUtf8().constData()) << line << found;
        };
        using Kind = TouchpointKind;
        row({}, {});
        row(u"Acme"_s, {.account = u"Acme"_s});
        row(u"Acme: call 30m with Sato, renewal"_s, {u"Acme"_s, Kind::Phone, 30, {u"Sato"_s}, u"renewal"_s});
        row(u"Acme: 1h15 visit with Sato and Nagy Éva"_s, {u"Acme"_s, Kind::Visit, 75, {u"Sato"_s, u"Nagy Éva"_s}, {}});
        row(u"Acme: web meeting 45 min, a, b: c"_s, {u"Acme"_s, Kind::WebMeeting, 45, {}, u"a, b: c"_s});
        row(u"Kobo KK：電話 30分、更新の相談 @佐藤"_s, {u"Kobo KK"_s, Kind::Phone, 30, {u"佐藤"_s}, u"更新の相談"_s});
        row(u"Kft.: hívás 90 perc, számla"_s, {u"Kft."_s, Kind::Phone, 90, {}, u"számla"_s});
        row(u"Acme: they called about 30m seats"_s, {u"Acme"_s, {}, {}, {}, u"they called about 30m seats"_s});
        row(u"Acme: note new boss"_s, {u"Acme"_s, Kind::InternalNote, {}, {}, u"new boss"_s});
        row(u"Acme: ３０ｍ call, x"_s, {u"Acme"_s, TouchpointKind::Phone, 30, {}, u"x"_s});
        row(u"Acme: １ｈ１５　電話 x"_s, {u"Acme"_s, TouchpointKind::Phone, 75, {}, u"x"_s});
        row(u"Acme: 9999m call"_s, {u"Acme"_s, {}, {}, {}, u"9999m call"_s});
        row(u"Acme: 2h"_s, {u"Acme"_s, {}, 120, {}, {}});
        row(u":"_s, {});
    }
    void headlines()
    {
        QFETCH(QString, line);
        QFETCH(quicklog::Headline, found);
        const quicklog::Headline read = parseHeadline(line, AccountPart::BeforeColon);
        QCOMPARE(read.account, found.account);
        QVERIFY(read.kind == found.kind);
        QVERIFY(read.minutes == found.minutes);
        QCOMPARE(read.people, found.people);
        QCOMPARE(read.summary, found.summary);
        QCOMPARE(parseHeadline(u"call: about it"_s, AccountPart::Absent).account, QString());
        QCOMPARE(parseHeadline(u"call 5m about: it"_s, AccountPart::Absent).summary, u"about: it"_s);
    }

    void anyPiecesKeepTheSpansInside()
    {
        QRandomGenerator random(3);
        int found = 0;
        for (int run = 0; run < 4000; ++run) {
            QString notes;
            for (int i = random.bounded(30); i > 0; --i)
                notes += pieces[random.bounded(int(pieces.size()))];
            notes.prepend(pieces[random.bounded(7)]);
            qsizetype behind = 0;
            for (const Line &line : parse(notes, in(u"ja_JP"_s))) {
                ++found;
                QVERIFY(line.start >= behind || line.kind == LineKind::Tag);
                QVERIFY(line.length > 0 && line.start + line.length <= notes.size());
                const QStringView raw = QStringView(notes).mid(line.start, line.length);
                QVERIFY(!raw.contains(u'\n') && !raw.contains(u'\r'));
                QVERIFY(line.text.size() <= raw.size());
                QVERIFY(line.kind == LineKind::NextTouch ? line.date.isValid() : !line.text.isEmpty());
                QVERIFY(!line.date.isValid() || (line.date.year() >= 1 && line.date.year() <= 9999));
                // A line means the same wherever it stands.
                const auto alone = parse(raw.toString(), in(u"ja_JP"_s));
                const bool same = std::any_of(alone.begin(), alone.end(), [&line](const Line &other) {
                    return other.text == line.text && other.kind == line.kind && other.date == line.date;
                });
                QVERIFY(same);
                behind = line.start;
            }
        }
        QVERIFY(found > 1000);
    }

    void aLongNoteTakesNoLongerThanItsLength_data()
    {
        QTest::addColumn<QString>("unit");
        for (const QString &unit : {u"! send SLA draft @mia fri\n"_s, u"@"_s, u"@\""_s, u"@「"_s, u"! @a "_s, u"#a"_s,
                                    u"!"_s, u"! a 1 "_s, u"金"_s, u"! 見積を送る金曜まで\n"_s, u"\n"_s, u"```\n"_s, u">> 14d x\n"_s,
                                    u"! fri fri fri fri fri\n"_s, u"\"a"_s, u"? "_s, u"1/"_s})
            QTest::newRow(unit.toUtf8().toHex().constData()) << unit;
    }
    void aLongNoteTakesNoLongerThanItsLength()
    {
        QFETCH(QString, unit);
        const QString half = unit.repeated(48 * 1024 / unit.size());
        const QString whole = unit.repeated(96 * 1024 / unit.size());
        // The processor's time, as a busy machine would make it any time.
        const auto timed = [](const QString &notes) {
            std::clock_t best = std::numeric_limits<std::clock_t>::max();
            for (int run = 0; run < 2; ++run) {
                const std::clock_t start = std::clock();
                (void)parse(QString(u"! x"_s + notes), in(u"en_GB"_s));
                best = qMin(best, std::clock() - start);
            }
            return double(best) / CLOCKS_PER_SEC;
        };
        const double one = timed(half);
        const double two = timed(whole);
        // Quadratic would be four times.
        QVERIFY2(two < 3 * one + 0.02, qPrintable(u"%1 and %2 s"_s.arg(one).arg(two)));
    }
};

QTEST_GUILESS_MAIN(TestQuicklog)
#include "tst_quicklog.moc"
