// SPDX-License-Identifier: Apache-2.0
#include "core/base/fold.h"
#include "core/search/indexwords.h"
#include "core/search/searchmatch.h"
#include "core/search/searchquery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// "word|ゆう|…", a unit that is glued to the one before with + instead of |.
QString unitsOf(const FoldedText &text)
{
    QString all;
    for (const WordUnit &unit : text.units()) {
        if (!all.isEmpty())
            all += unit.glued ? u'+' : u'|';
        all += text.folded(unit);
    }
    return all;
}

/// What a query is made of, as one line.
QString told(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchTerm &term : query.terms)
        parts += unitsOf(term.words) + (term.isPrefix ? u"*"_s : QString());
    for (const SearchTerm &term : query.accounts)
        parts += u"account="_s + unitsOf(term.words);
    for (const SearchTerm &term : query.members)
        parts += u"by="_s + unitsOf(term.words);
    for (const SearchKind kind : query.kinds)
        parts += u"kind="_s + QString::number(int(kind));
    for (const QString &kind : query.touchpointKinds)
        parts += u"kind="_s + kind;
    if (query.after.isValid())
        parts += u"after="_s + query.after.toString(Qt::ISODate);
    if (query.before.isValid())
        parts += u"before="_s + query.before.toString(Qt::ISODate);
    return parts.join(u' ');
}

/// The matches in a text, as they stand there.
QStringList found(const QString &text, const QString &query)
{
    QStringList all;
    for (const TextRange &range : searchmatch::rangesIn(text, parseSearch(query).terms))
        all += text.mid(range.from, range.length);
    return all;
}

} // namespace

class TestSearchQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreCut_data();
    void textsAreCut();
    void foldingIsThatOfLists();
    void queriesAreRead_data();
    void queriesAreRead();
    void whatIsLeftOutIsNamed();
    void hostileQueriesAreRead_data();
    void hostileQueriesAreRead();
    void matchesAreFound_data();
    void matchesAreFound();
    void rangesStayInTheText();
    void snippetShowsTheFirstMatch();
    void exactIsAsTyped_data();
    void exactIsAsTyped();
};

void TestSearchQuery::textsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("units");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("marks only") << u" *-#@ \n"_s << u""_s;
    QTest::newRow("words") << u"Renewal, Q3 2026!"_s << u"renewal|q3|2026"_s;
    QTest::newRow("accents") << u"Megújítás őrölt"_s << u"megujitas|orolt"_s;
    QTest::newRow("accents written apart") << u"Meg\u0075\u0301ji\u0301ta\u0301s"_s << u"megujitas"_s;
    QTest::newRow("ligature") << u"ﬁnance"_s << u"finance"_s;
    QTest::newRow("wide") << u"ＡＢＣ　１２"_s << u"abc|12"_s;
    QTest::newRow("Japanese") << u"更新契約。次"_s << u"更+新+契+約|次"_s;
    QTest::newRow("kana") << u"カナかな"_s << u"か+な+か+な"_s;
    QTest::newRow("half-width kana with its mark") << u"ｶﾞｲﾄﾞ"_s << u"か\u3099+い+と\u3099"_s;
    QTest::newRow("long vowel") << u"サーバー"_s << u"さ+ー+は\u3099+ー"_s;
    QTest::newRow("mixed") << u"SLA更新v2"_s << u"sla+更+新+v2"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野家"_s << u"𠮷+野+家"_s;
    QTest::newRow("mail") << u"mia@kobo.jp"_s << u"mia|kobo|jp"_s;
    QTest::newRow("soft hyphen") << u"renew\u00ADal"_s << u"renewal"_s;
    QTest::newRow("NUL") << QString(u"a\0b"_s) << u"a|b"_s;
    QTest::newRow("half a pair") << (u"a"_s + QChar(0xD842) + u"b"_s) << u"a|b"_s;
    QTest::newRow("Arabic") << u"تجديد العقد"_s << u"تجديد|العقد"_s;
    QTest::newRow("ß") << u"Straße"_s << u"strasse"_s;
}

void TestSearchQuery::textsAreCut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, units);
    QCOMPARE(unitsOf(FoldedText(text)), units);
}

void TestSearchQuery::foldingIsThatOfLists()
{
    // Whatever a list's filter holds equal, the search does.
    QRandomGenerator random(7);
    const QStringList alphabet {u"a"_s, u"Z"_s, u"ő"_s, u"Ú"_s, u"ß"_s, u"ﬁ"_s, u"Ａ"_s, u"ｶﾞ"_s, u"ﾊﾟ"_s, u"カ"_s, u"が"_s, u"Σ"_s,
                                u"с"_s, u"Ё"_s, u"更"_s, u"１"_s, u"e\u0301"_s, u"𠮷"_s, u"㌔"_s, u"한"_s};
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int k = random.bounded(1, 12); k > 0; --k)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const FoldedText cut(text);
        QString joined;
        for (const WordUnit &unit : cut.units())
            joined += cut.folded(unit);
        QCOMPARE(joined, fold(text));
    }
}

void TestSearchQuery::queriesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("one word, still typed") << u"renew"_s << u"renew*"_s;
    QTest::newRow("one word, done") << u"renew "_s << u"renew"_s;
    QTest::newRow("two words") << u"Price  RENEW"_s << u"price renew*"_s;
    QTest::newRow("phrase") << u"\"next step\" re"_s << u"next|step re*"_s;
    QTest::newRow("phrase, still typed") << u"\"next ste"_s << u"next|ste*"_s;
    QTest::newRow("Hungarian quotes") << u"„következő lépés” a"_s << u"kovetkezo|lepes a*"_s;
    QTest::newRow("Japanese quotes") << u"「更新 契約」"_s << u"更+新|契+約"_s;
    QTest::newRow("wide blank") << u"更新　契約"_s << u"更+新 契+約*"_s;
    QTest::newRow("account") << u"account:kobo renew"_s << u"renew* account=kobo"_s;
    QTest::newRow("account behind") << u"renew account:kobo"_s << u"renew* account=kobo"_s;
    QTest::newRow("phrase and account") << u"\"next step\" account:kobo"_s << u"next|step account=kobo"_s;
    QTest::newRow("account and blank") << u"renew account:kobo "_s << u"renew* account=kobo"_s;
    QTest::newRow("account phrase") << u"account:\"Kobo KK\" x"_s << u"x* account=kobo|kk"_s;
    QTest::newRow("wide colon, Japanese") << u"顧客：神戸 契約"_s << u"契+約* account=神+戸"_s;
    QTest::newRow("Hungarian") << u"ügyfél:Kő fajta:telefon"_s << u"account=ko kind=phone"_s;
    QTest::newRow("kind") << u"kind:phone"_s << u"kind=phone"_s;
    QTest::newRow("kind, beginning") << u"kind:web"_s << u"kind=web-meeting"_s;
    QTest::newRow("kind, ambiguous") << u"kind:p"_s << u"kind=2 kind=phone"_s;
    QTest::newRow("kind, plural") << u"kind:visits kind:actions"_s << u"kind=4 kind=visit"_s;
    QTest::newRow("kind, Japanese") << u"種類:イベント"_s << u"kind=event"_s;
    QTest::newRow("kind, unknown") << u"kind:zzz a"_s << u"a*"_s;
    QTest::newRow("by") << u"by:mia"_s << u"by=mia"_s;
    QTest::newRow("days") << u"after:2026-03-09 before:2027"_s << u"after=2026-03-09 before=2027-01-01"_s;
    QTest::newRow("month") << u"after:2026-03"_s << u"after=2026-03-01"_s;
    QTest::newRow("other marks") << u"after:2026/3/9 before:2026.04."_s << u"after=2026-03-09 before=2026-04-01"_s;
    QTest::newRow("wide digits") << u"以降：２０２６"_s << u"after=2026-01-01"_s;
    QTest::newRow("no day") << u"after:20 before:2026-13 after:2026-02-30 x"_s << u"x*"_s;
    QTest::newRow("nothing yet") << u"account: x"_s << u"x*"_s;
    QTest::newRow("unknown filter is text") << u"risk:high"_s << u"risk|high*"_s;
    QTest::newRow("time is text") << u"10:30 "_s << u"10|30"_s;
    QTest::newRow("marks are text of nothing") << u"* ^ ( ) - + "_s << u""_s;
    QTest::newRow("words of the engine") << u"NEAR AND OR NOT a"_s << u"near and or not a*"_s;
}

void TestSearchQuery::queriesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QCOMPARE(told(parseSearch(text)), query);
}

void TestSearchQuery::whatIsLeftOutIsNamed()
{
    QCOMPARE(parseSearch(u"kind:visit after:2026 account:acme x").leftOut, QStringList());
    const SearchQuery query = parseSearch(u"kind:banana x after:2026-02-30 account: by:\"\" kind:vis");
    QCOMPARE(query.leftOut, QStringList({u"kind:banana"_s, u"after:2026-02-30"_s, u"account:"_s, u"by:\"\""_s}));
    QVERIFY(!query.mayBeTyping);
    QVERIFY(parseSearch(u"x after:20").mayBeTyping);
    QVERIFY(!parseSearch(u"x after:20 ").mayBeTyping);
    QVERIFY(!parseSearch(u"after:20 x").mayBeTyping);
}

void TestSearchQuery::hostileQueriesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a megabyte") << u"renewal "_s.repeated(131'072);
    QTest::newRow("one word of a megabyte") << u"x"_s.repeated(1'048'576);
    QTest::newRow("quotes") << u"\""_s.repeated(9999);
    QTest::newRow("open quotes") << u"\"a „b “c 「d"_s.repeated(999);
    QTest::newRow("colons") << u":"_s.repeated(9999);
    QTest::newRow("filters of filters") << u"account:kind:by:"_s.repeated(999);
    QTest::newRow("NULs") << QString(5000, QChar(0));
    QTest::newRow("half pairs") << QString(5000, QChar(0xD800));
    QTest::newRow("accents alone") << QString(5000, QChar(0x301));
    QTest::newRow("no characters") << QString(5000, QChar(0xFFFF));
}

void TestSearchQuery::hostileQueriesAreRead()
{
    QFETCH(const QString, text);
    const SearchQuery query = parseSearch(text);
    QVERIFY(query.terms.size() + query.accounts.size() + query.members.size() <= 24);
    for (const SearchTerm &term : query.terms) {
        QVERIFY(!term.words.units().empty());
        QVERIFY(term.words.units().size() <= 120);
    }
}

void TestSearchQuery::matchesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("matches");
    QTest::newRow("accents") << u"A megújítás előtt"_s << u"megujitas "_s << QStringList {u"megújítás"_s};
    QTest::newRow("the other way") << u"megujitas"_s << u"Megújítás "_s << QStringList {u"megujitas"_s};
    QTest::newRow("written apart") << u"u\u0301j szo\u030Bke"_s << u"új szőke"_s << QStringList {u"u\u0301j"_s, u"szo\u030Bke"_s};
    QTest::newRow("ligature") << u"the ﬁnal oﬃce"_s << u"final offic"_s << QStringList {u"ﬁnal"_s, u"oﬃce"_s};
    QTest::newRow("half-width") << u"新しいｶﾞｲﾄﾞです"_s << u"がいど"_s << QStringList {u"ｶﾞｲﾄﾞ"_s};
    QTest::newRow("katakana") << u"サーバー更新"_s << u"さーばー"_s << QStringList {u"サーバー"_s};
    QTest::newRow("voicing counts") << u"カイド"_s << u"ガイド"_s << QStringList {};
    QTest::newRow("one character") << u"更新と更改"_s << u"更"_s << QStringList {u"更"_s, u"更"_s};
    QTest::newRow("side by side only") << u"更。新"_s << u"更新"_s << QStringList {};
    QTest::newRow("whole words") << u"renewals renewal"_s << u"renewal "_s << QStringList {u"renewal"_s};
    QTest::newRow("beginnings") << u"renewals renewal"_s << u"rene"_s << QStringList {u"renewals"_s, u"renewal"_s};
    QTest::newRow("a letter is a word") << u"a an"_s << u"a"_s << QStringList {u"a"_s};
    QTest::newRow("phrase over marks") << u"the next, step"_s << u"\"next step\""_s << QStringList {u"next, step"_s};
    QTest::newRow("phrase in order") << u"step next"_s << u"\"next step\""_s << QStringList {};
    QTest::newRow("mixed word") << u"新SLA契約 SLA 契約"_s << u"SLA契約"_s << QStringList {u"SLA契約"_s, u"SLA 契約"_s};
    QTest::newRow("overlaps become one") << u"更新契約"_s << u"更新契 新契約"_s << QStringList {u"更新契約"_s};
}

void TestSearchQuery::matchesAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const QStringList, matches);
    QCOMPARE(found(text, query), matches);
}

void TestSearchQuery::rangesStayInTheText()
{
    QRandomGenerator random(11);
    const QString alphabet = u"ab ő\u0301ﬁｶﾞ更新か゛\n𠮷\u200D\u0327"_s;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int k = random.bounded(60); k > 0; --k)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const QString query = text.mid(random.bounded(int(text.size()) + 1), random.bounded(1, 5));
        SearchItem item;
        item.title = text;
        item.texts = {text + text};
        const SearchMatch match = searchmatch::match(item, parseSearch(query).terms);
        qsizetype before = 0;
        for (const TextRange &range : match.title) {
            QVERIFY(range.length > 0 && range.from >= before);
            before = range.from + range.length;
            QVERIFY(before <= text.size());
        }
        for (const TextRange &range : match.snippetRanges)
            QVERIFY(range.from >= 0 && range.length > 0 && range.from + range.length <= match.snippet.size());
    }
}

void TestSearchQuery::snippetShowsTheFirstMatch()
{
    SearchItem item;
    item.title = u"Call"_s;
    item.texts = {u"Nothing here"_s, u"Words before. "_s.repeated(40) + u"The renewal\nis due"_s + u" and on."_s.repeated(60)};
    const SearchMatch match = searchmatch::match(item, parseSearch(u"renew"_s).terms);
    QVERIFY(match.found);
    QVERIFY(match.title.empty());
    QVERIFY(match.snippet.size() < 240);
    QVERIFY(match.snippet.startsWith(u'…') && match.snippet.endsWith(u'…'));
    QVERIFY(!match.snippet.contains(u'\n'));
    QCOMPARE(match.snippetRanges.size(), size_t(1));
    QCOMPARE(match.snippet.mid(match.snippetRanges[0].from, match.snippetRanges[0].length), u"renewal"_s);
}

void TestSearchQuery::exactIsAsTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("exact");
    QTest::newRow("accents as typed") << u"megújítás"_s << u"A megújítás"_s << true;
    QTest::newRow("accents in capitals") << u"megújítás"_s << u"A Megújítás"_s << true;
    QTest::newRow("accents left out in the text") << u"megújítás"_s << u"megujitas"_s << false;
    QTest::newRow("accents left out in the query") << u"megujitas"_s << u"megújítás"_s << false;
    QTest::newRow("capitals as typed") << u"SLA"_s << u"our SLA"_s << true;
    QTest::newRow("capitals not there") << u"SLA"_s << u"our sla"_s << false;
    QTest::newRow("small finds capitals") << u"sla"_s << u"our SLA"_s << true;
    QTest::newRow("kana as typed") << u"カナ"_s << u"カナ"_s << true;
    QTest::newRow("other kana") << u"カナ"_s << u"かな"_s << false;
    QTest::newRow("composed or not") << u"új"_s << u"u\u0301j"_s << true;
    QTest::newRow("beginning") << u"Őrö"_s << u"Őrölt"_s << true;
    QTest::newRow("one of several") << u"új"_s << u"uj és új"_s << true;
    QTest::newRow("not all words") << u"új megújítás"_s << u"új megujitas"_s << false;
}

void TestSearchQuery::exactIsAsTyped()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const bool, exact);
    SearchItem item;
    item.texts = {text};
    const SearchMatch match = searchmatch::match(item, parseSearch(query).terms);
    QVERIFY(match.found);
    QCOMPARE(match.exact, exact);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
