// SPDX-License-Identifier: Apache-2.0
#include "tests/core/search/searchfixture.h"

#include <QElapsedTimer>

using namespace mainstay;
using namespace mainstay::test;
using namespace Qt::StringLiterals;

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queriesFind_data();
    void queriesFind();
    void newestComeFirst();
    void exactComesFirst();
    void pagesGoOn();
    void kindsAndNames();
    void countsAreCapped();
    void hitsTellWhatIsShown();
    void hostileQueriesAreAnswered_data();
    void hostileQueriesAreAnswered();
    void aPageCostsABoundedEffort();
    void manyAccountsOfAFilter();
    void manyWordsOfABeginning();
    void cancelledEnds();

private:
    TouchpointId log(AccountId account, int day, const QString &notes, TouchpointKind kind = TouchpointKind::Phone);
    QStringList titles(const QString &query);

    TestWorkspace m_workspace;
    AccountId m_kobo;
    AccountId m_ori;
    MemberId m_mia;
};

TouchpointId TestSearch::log(AccountId account, int day, const QString &notes, TouchpointKind kind)
{
    Touchpoint touch;
    touch.account = account;
    touch.at = QDateTime(QDate(2026, 1, 1).addDays(day), QTime(9, 0), Qt::UTC);
    touch.kind = kind;
    touch.notes = notes;
    touch.summary = u"t%1"_s.arg(day);
    if (account == m_kobo)
        touch.members = {m_mia};
    return m_workspace.batch(u"t"_s, [&] { return touchpointstore::insert(m_workspace.db(), touch); });
}

/// In the order of their titles, so that a table can tell them.
QStringList TestSearch::titles(const QString &query)
{
    QStringList all;
    for (const SearchHit &hit : findAll(m_workspace.db(), query))
        all += hit.title;
    all.sort();
    return all;
}

void TestSearch::initTestCase()
{
    Member mia;
    mia.name = u"Mia Szabó"_s;
    mia.email = u"mia@example.com"_s;
    m_mia = m_workspace.batch(u"m"_s, [&] { return accountstore::insertMember(m_workspace.db(), mia); });
    m_kobo = m_workspace.addAccount(u"Kobo KK"_s);
    m_ori = m_workspace.addAccount(u"Őri Gépgyár Kft."_s);
    m_workspace.addContact(m_kobo, u"海野 陽子"_s);
    log(m_kobo, 0, u"Renewal price was discussed"_s);
    log(m_kobo, 1, u"更新契約の打ち合わせ"_s, TouchpointKind::Visit);
    log(m_ori, 2, u"A megújítás feltételei"_s, TouchpointKind::Email);
    log(m_ori, 3, u"megujitas renewals"_s, TouchpointKind::Phone);
    log(m_ori, 40, u"the next step is the renewal"_s, TouchpointKind::InternalNote);
}

void TestSearch::queriesFind_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << u""_s << QStringList {};
    QTest::newRow("marks") << u"* ? \" "_s << QStringList {};
    QTest::newRow("a word") << u"renewal "_s << QStringList {u"t0"_s, u"t40"_s};
    QTest::newRow("a beginning") << u"renewal"_s << QStringList {u"t0"_s, u"t3"_s, u"t40"_s};
    QTest::newRow("two letters") << u"re"_s << QStringList {u"t0"_s, u"t3"_s, u"t40"_s};
    QTest::newRow("all of the words") << u"price renewal"_s << QStringList {u"t0"_s};
    QTest::newRow("a phrase") << u"\"next step\""_s << QStringList {u"t40"_s};
    QTest::newRow("no phrase") << u"\"step next\""_s << QStringList {};
    QTest::newRow("accents") << u"megújítás"_s << QStringList {u"t2"_s, u"t3"_s};
    QTest::newRow("without accents") << u"MEGUJITAS"_s << QStringList {u"t2"_s, u"t3"_s};
    QTest::newRow("Japanese") << u"更新契約"_s << QStringList {u"t1"_s};
    QTest::newRow("Japanese, other order") << u"契約更新"_s << QStringList {};
    QTest::newRow("one character") << u"契"_s << QStringList {u"t1"_s};
    QTest::newRow("person") << u"陽子"_s << QStringList {u"海野 陽子"_s};
    QTest::newRow("account") << u"gepgyar"_s << QStringList {u"Őri Gépgyár Kft."_s};
    QTest::newRow("account filter") << u"renewal account:ori"_s << QStringList {u"t3"_s, u"t40"_s};
    QTest::newRow("account phrase") << u"account:\"Kobo KK\" renewal"_s << QStringList {u"t0"_s};
    QTest::newRow("unknown account") << u"account:nobody renewal"_s << QStringList {};
    QTest::newRow("account alone") << u"account:kobo"_s << QStringList {u"Kobo KK"_s, u"t0"_s, u"t1"_s, u"海野 陽子"_s};
    QTest::newRow("kind") << u"renewal kind:phone"_s << QStringList {u"t0"_s, u"t3"_s};
    QTest::newRow("kind alone") << u"kind:visit"_s << QStringList {u"t1"_s};
    QTest::newRow("kind with a hyphen") << u"kind:internal-note"_s << QStringList {u"t40"_s};
    QTest::newRow("kind of thing") << u"kind:people"_s << QStringList {u"海野 陽子"_s};
    QTest::newRow("by") << u"by:szabo kind:phone"_s << QStringList {u"t0"_s};
    QTest::newRow("by nobody") << u"by:zoe renewal"_s << QStringList {};
    QTest::newRow("after") << u"renewal after:2026-01-04"_s << QStringList {u"t3"_s, u"t40"_s};
    QTest::newRow("before") << u"renewal before:2026-02"_s << QStringList {u"t0"_s, u"t3"_s};
    QTest::newRow("before, no people") << u"account:kobo kind:people before:2027"_s << QStringList {};
    QTest::newRow("between") << u"after:2026-01-02 before:2026-01-04 kind:touchpoint"_s << QStringList {u"t1"_s, u"t2"_s};
    QTest::newRow("nothing between") << u"after:2026-03 before:2026-02 renewal"_s << QStringList {};
    QTest::newRow("all at once") << u"after:2026 kind:phone renewal by:mia account:kobo"_s << QStringList {u"t0"_s};
}

void TestSearch::queriesFind()
{
    QFETCH(const QString, query);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(titles(query), expected);
}

void TestSearch::newestComeFirst()
{
    const auto hits = findAll(m_workspace.db(), u"the renewal kind:touchpoint"_s);
    QCOMPARE(hits.size(), size_t(1));
    QStringList order;
    for (const SearchHit &hit : findAll(m_workspace.db(), u"kind:touchpoint"_s))
        order += hit.title;
    QCOMPARE(order, (QStringList {u"t40"_s, u"t3"_s, u"t2"_s, u"t1"_s, u"t0"_s}));
}

void TestSearch::exactComesFirst()
{
    const auto first = [this](const QString &query) { return findAll(m_workspace.db(), query).front(); };
    QCOMPARE(first(u"megújítás"_s).title, u"t2"_s);
    QVERIFY(first(u"megújítás"_s).isExact);
    QCOMPARE(first(u"megujitas"_s).title, u"t3"_s);
    QCOMPARE(first(u"Renewal"_s).title, u"t0"_s);
    QCOMPARE(first(u"renewal"_s).title, u"t40"_s);
}

void TestSearch::pagesGoOn()
{
    SearchRequest request;
    request.text = u"kind:touchpoint"_s;
    request.limit = 2;
    QStringList order;
    int pages = 0;
    for (;; ++pages) {
        const HitPage page = search::find(m_workspace.db(), request).value();
        QVERIFY(page.hits.size() <= 2);
        for (const SearchHit &hit : page.hits)
            order += hit.title;
        if (!page.next)
            break;
        request.next = page.next;
    }
    QCOMPARE(pages, 2);
    QCOMPARE(order, (QStringList {u"t40"_s, u"t3"_s, u"t2"_s, u"t1"_s, u"t0"_s}));
}

void TestSearch::kindsAndNames()
{
    QCOMPARE(thingsOf(findAll(m_workspace.db(), u"kobo account:kobo"_s, {SearchKind::Contact})).size(), size_t(0));
    QCOMPARE(thingsOf(findAll(m_workspace.db(), u"account:kobo"_s, {SearchKind::Contact, SearchKind::Account})).size(), size_t(2));
    TestWorkspace workspace;
    Account account;
    account.name = u"Acme"_s;
    account.notes = u"acquired Zeta, 契約"_s;
    const AccountId id = workspace.batch(u"a"_s, [&] { return accountstore::insert(workspace.db(), account, workspace.clock()); });
    SearchRequest request;
    request.place = WordPlace::Name;
    for (const auto &[text, found] : {std::pair(u"zeta"_s, size_t(0)), std::pair(u"契約"_s, size_t(0)), std::pair(u"acme"_s, size_t(1)),
                                      std::pair(u"ac"_s, size_t(1)), std::pair(u"acm"_s, size_t(1)), std::pair(u"acquired"_s, size_t(0))}) {
        request.text = text;
        QCOMPARE(search::find(workspace.db(), request).value().hits.size(), found);
    }
    QCOMPARE(foundThings(workspace.db(), u"zeta"_s), std::set<Thing> {thing(SearchKind::Account, id.value())});
}

void TestSearch::countsAreCapped()
{
    SearchRequest request;
    request.text = u"renewal"_s;
    QCOMPARE(search::count(m_workspace.db(), request).value().of, (std::array<int, 4> {3, 0, 0, 0}));
    request.text = u"\"next step\" renewal"_s;
    QCOMPARE(search::count(m_workspace.db(), request).value().of, (std::array<int, 4> {1, 0, 0, 0}));
    request.text = u"account:kobo"_s;
    QCOMPARE(search::count(m_workspace.db(), request).value().of, (std::array<int, 4> {2, 1, 1, 0}));
    request.text = u" "_s;
    QCOMPARE(search::count(m_workspace.db(), request).value().of, (std::array<int, 4> {0, 0, 0, 0}));

    TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    for (int i = 0; i < 60; ++i)
        workspace.addTouchpoint(account, fixedNow().addDays(-i), u"many times"_s);
    request.text = u"many"_s;
    QCOMPARE(search::count(workspace.db(), request).value().of[0], 51);
    request.text = u"\"many times\""_s;
    QCOMPARE(search::count(workspace.db(), request).value().of[0], 51);
}

void TestSearch::hitsTellWhatIsShown()
{
    const SearchHit hit = findAll(m_workspace.db(), u"price"_s).front();
    QCOMPARE(hit.kind, SearchKind::Touchpoint);
    QCOMPARE(hit.account, m_kobo);
    QCOMPARE(hit.accountName, u"Kobo KK"_s);
    QCOMPARE(hit.at, QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(hit.touchpointKind, u"phone"_s);
    QCOMPARE(hit.title, u"t0"_s);
    QVERIFY(hit.titleRanges.empty());
    QCOMPARE(hit.snippet, u"Renewal price was discussed"_s);
    QCOMPARE(hit.snippetRanges, (std::vector<TextRange> {{8, 5}}));
    const SearchHit person = findAll(m_workspace.db(), u"海野"_s).front();
    QVERIFY(!person.at.isValid());
    QCOMPARE(person.titleRanges, (std::vector<TextRange> {{0, 2}}));
    QCOMPARE(person.accountName, u"Kobo KK"_s);
}

void TestSearch::hostileQueriesAreAnswered_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("quote") << u"\""_s;
    QTest::newRow("quotes") << u"\"\"\" \"a\" \"\""_s;
    QTest::newRow("NUL") << QString(u"a\0b\0\0 c"_s);
    QTest::newRow("NULs alone") << QString(100, QChar(0));
    QTest::newRow("star") << u"a* *a re*"_s;
    QTest::newRow("caret") << u"^renewal"_s;
    QTest::newRow("near") << u"NEAR(a b, 5) NEAR/2"_s;
    QTest::newRow("operators") << u"renewal AND OR NOT (price"_s;
    QTest::newRow("columns") << u"words:renewal {words}: -words: rowid:1"_s;
    QTest::newRow("our own marks") << u"§t1 ¬re ¤kobo"_s;
    QTest::newRow("percent") << u"%_\\ ' ; --"_s;
    QTest::newRow("script") << u"'); DROP TABLE search_doc; --"_s;
    QTest::newRow("a megabyte") << u"renewal "_s.repeated(131'072);
    QTest::newRow("a megabyte of one word") << u"r"_s.repeated(1'048'576);
    QTest::newRow("a megabyte of Japanese") << u"更新"_s.repeated(524'288);
    QTest::newRow("thousands of words") << [] {
        QString all;
        for (int i = 0; i < 5000; ++i)
            all += u"word%1 "_s.arg(i);
        return all;
    }();
    QTest::newRow("half a pair") << (u"a"_s + QChar(0xD800));
    QTest::newRow("no character") << (u"a"_s + QChar(0xFFFF) + QChar(0xFFFE));
    QTest::newRow("accent alone") << u"\u0301"_s;
    QTest::newRow("right to left") << u"\u202Etacit \u05D0\u05B7"_s;
    QTest::newRow("emoji") << u"👩‍💻 renewal"_s;
    QTest::newRow("many filters") << u"account:a kind:p by:m after:2026 before:2027 "_s.repeated(200);
    QTest::newRow("far days") << u"after:9999 before:0001 renewal"_s;
}

void TestSearch::hostileQueriesAreAnswered()
{
    QFETCH(const QString, query);
    SearchRequest request;
    request.text = query;
    QElapsedTimer timer;
    timer.start();
    const auto page = search::find(m_workspace.db(), request);
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().detail));
    QVERIFY(search::count(m_workspace.db(), request).ok());
    QVERIFY2(timer.elapsed() < 2000, "a query has to be bounded");
    // The workspace is as it was.
    QCOMPARE(titles(u"renewal "_s), (QStringList {u"t0"_s, u"t40"_s}));
}

void TestSearch::aPageCostsABoundedEffort()
{
    // Both words everywhere, never side by side: the index has to propose them all.
    TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"import"_s, {}});
    for (int i = 0; i < 1500; ++i) {
        Touchpoint touch;
        touch.account = account;
        touch.at = fixedNow().addSecs(-i);
        touch.notes = i == 1400 ? u"step next"_s : u"next one step"_s;
        QVERIFY(touchpointstore::insert(workspace.db(), touch).ok());
    }
    QVERIFY(batch->commit().ok());
    while (waiting(workspace.db()) > 0)
        QVERIFY(searchindex::catchUp(workspace.db(), 500).ok());
    SearchRequest request;
    request.text = u"\"step next\""_s;
    const HitPage page = search::find(workspace.db(), request).value();
    QVERIFY(page.hits.empty());
    QVERIFY(page.next.has_value());
    QCOMPARE(findAll(workspace.db(), request.text).size(), size_t(1));
    QCOMPARE(search::count(workspace.db(), request).value().of[0], 51); // not known: more than are counted
}

void TestSearch::manyAccountsOfAFilter()
{
    // More than are asked for one by one, and more than are kept as a set.
    for (const int count : {300, 450, 5100}) {
        TestWorkspace workspace;
        std::vector<AccountId> accounts;
        workspace.batch(u"a"_s, [&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Account account;
                account.name = u"Common Name%1"_s.arg(i);
                MAINSTAY_TRY(const AccountId id, accountstore::insert(workspace.db(), account, workspace.clock()));
                accounts.push_back(id);
            }
            return {};
        });
        const AccountId other = workspace.addAccount(u"Else"_s);
        while (waiting(workspace.db()) > 0)
            QVERIFY(searchindex::catchUp(workspace.db(), 5000).ok());
        for (int i = 0; i < 20; ++i) {
            workspace.addTouchpoint(other, fixedNow().addDays(-2 * i), u"visited"_s);
            workspace.addTouchpoint(accounts[size_t(i)], fixedNow().addDays(-2 * i - 1), u"visited"_s);
        }
        const auto hits = findAll(workspace.db(), u"visited account:common"_s);
        QCOMPARE(hits.size(), size_t(20));
        QVERIFY(std::none_of(hits.begin(), hits.end(), [other](const SearchHit &hit) { return hit.account == other; }));
        QCOMPARE(findAll(workspace.db(), u"visited account:name1"_s).size(), size_t(11)); // 1 and 10 to 19
    }
}

void TestSearch::manyWordsOfABeginning()
{
    TestWorkspace workspace;
    const AccountId account = workspace.addAccount(u"Acme"_s);
    QString notes;
    for (int i = 0; i < 200; ++i)
        notes += u"wordy%1 "_s.arg(i, 3, 10, QChar(u'0'));
    workspace.addTouchpoint(account, fixedNow(), notes);
    workspace.addTouchpoint(account, fixedNow(), u"worn"_s);
    QCOMPARE(foundThings(workspace.db(), u"word"_s).size(), size_t(1));
    QCOMPARE(foundThings(workspace.db(), u"wor"_s).size(), size_t(2));
    QCOMPARE(foundThings(workspace.db(), u"wordy19"_s).size(), size_t(1));
    QVERIFY(foundThings(workspace.db(), u"wordz"_s).empty());
}

void TestSearch::cancelledEnds()
{
    SearchRequest request;
    request.text = u"renewal"_s;
    request.isCancelled = [] { return true; };
    QCOMPARE(search::find(m_workspace.db(), request).error().code, ErrorCode::Cancelled);
    QCOMPARE(search::count(m_workspace.db(), request).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
