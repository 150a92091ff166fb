// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchdata.h"

#include "core/accounts/accountstore.h"
#include "core/contracts/contractstore.h"
#include "tests/bench/benchtexts.h"
#include "tests/bench/csvfile.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

constexpr int contactsPerAccount = 2;

constexpr std::array<QStringView, 6> industries {u"Manufacturing", u"Retail", u"Software", u"Health", u"Logistics", u"Finance"};
constexpr std::array<QStringView, 4> regions {u"EMEA", u"APAC", u"Americas", u"DACH"};
constexpr std::array<QStringView, 3> segments {u"Enterprise", u"Mid-market", u"Small business"};
constexpr std::array<QStringView, 3> tiers {u"A", u"B", u"C"};
constexpr std::array<QByteArrayView, 10> kinds {"web-meeting", "web-meeting", "web-meeting", "phone", "phone",
                                                "email",       "email",       "chat",        "visit", "internal-note"};
constexpr std::array<QByteArrayView, 12> purposes {"onboarding", "training", "cadence", "qbr",        "adoption",  "executive",
                                                   "renewal",    "upsell",   "support", "escalation", "interview", "billing"};
constexpr std::array<QByteArrayView, 3> directions {"outbound", "inbound", "mutual"};
constexpr std::array<int, 6> lengths {15, 20, 30, 45, 60, 90};
/// Journalled as one range each; the indexes of these tables are made afterwards.
constexpr std::array<QStringView, 10> bulkTables {u"account",      u"account_ownership",   u"account_tag", u"contact",
                                                  u"contact_role", u"subscription",        u"subscription_period",
                                                  u"touchpoint",   u"touchpoint_contact", u"touchpoint_member"};

struct DataAccount
{
    AccountId id;
    QByteArray key;
    Language language = Language::English;
    qint64 firstContact = 0;
};

class DataMaker final
{
public:
    DataMaker(const DataRequest &request, Connection &db)
        : m_request(request)
        , m_db(db)
        , m_accountsCsv(request.csvFolder, u"accounts.csv"_s, "key,name")
        , m_subscriptionsCsv(request.csvFolder, u"subscriptions.csv"_s, "key,account,product,start,end,arr,currency")
        , m_touchpointsCsv(request.csvFolder, u"touchpoints.csv"_s,
                           "key,account,at,kind,minutes,summary,notes,sentiment_us,sentiment_solution")
    {
    }

    Result<void> run();

private:
    Result<void> addMembersAndProducts();
    Result<void> addAccounts();
    Result<void> addAccount(int index);
    Result<void> addSubscriptions(DataAccount &account, int periods, const QString &currency);
    Result<void> addSubscription(const DataAccount &account, int periods, const QString &currency);
    Result<void> addTouchpoints();
    Result<void> addTouchpoint(int index, const DataAccount &account, qint64 at);

    const DataRequest &m_request;
    Connection &m_db;
    Random m_random {20'260'101};
    CsvFile m_accountsCsv;
    CsvFile m_subscriptionsCsv;
    CsvFile m_touchpointsCsv;
    std::vector<MemberId> m_members;
    std::vector<Product> m_products;
    std::vector<DataAccount> m_accounts;
    int m_subscriptionCount = 0;
    qint64 m_nextTouchpointId = 0;
    QByteArray m_summary;
    QByteArray m_notes;
};

QByteArray keyOf(char letter, int number)
{
    return letter + QByteArray::number(number).rightJustified(7, '0');
}

constexpr int noSentiment = 99;

std::optional<int> sentiment(int drawn)
{
    return drawn == noSentiment ? std::nullopt : std::optional(drawn);
}

QByteArray textOf(int drawn)
{
    return drawn == noSentiment ? QByteArray() : QByteArray::number(drawn);
}

Result<void> DataMaker::run()
{
    MAINSTAY_CHECK(addMembersAndProducts());
    MAINSTAY_CHECK(addAccounts());
    MAINSTAY_CHECK(addTouchpoints());
    MAINSTAY_CHECK(m_accountsCsv.close());
    MAINSTAY_CHECK(m_subscriptionsCsv.close());
    return m_touchpointsCsv.close();
}

Result<void> DataMaker::addMembersAndProducts()
{
    const int count = qMax(8, m_request.size.accounts / 2500);
    for (int i = 0; i < count; ++i) {
        const PersonName name = personName(m_random, anyLanguage(m_random));
        const Member member {{}, u"M%1"_s.arg(i + 1), name.name, name.reading, u"m%1@mainstay.example"_s.arg(i + 1)};
        MAINSTAY_TRY(const MemberId id, accountstore::insertMember(m_db, member));
        m_members.push_back(id);
    }
    for (const QString &name : {u"Core"_s, u"Insights"_s, u"Connect"_s, u"Premium support"_s}) {
        MAINSTAY_TRY(const ProductId id, contractstore::insertProduct(m_db, {{}, name.toUpper().left(4), name}));
        m_products.push_back({id, {}, name});
    }
    for (const auto &[code, rate] : {std::pair {u"USD"_s, 920'000}, {u"JPY"_s, 6'200}, {u"HUF"_s, 2'550}}) {
        MAINSTAY_TRY(const Currency currency, Currency::fromCode(code));
        MAINSTAY_CHECK(workspace::saveExchangeRate(m_db, {currency, rate}));
    }
    return {};
}

Result<void> DataMaker::addAccounts()
{
    m_accounts.reserve(size_t(m_request.size.accounts));
    for (int i = 0; i < m_request.size.accounts; ++i)
        MAINSTAY_CHECK(addAccount(i));
    return {};
}

Result<void> DataMaker::addAccount(int index)
{
    DataAccount made;
    made.key = keyOf('A', index + 1);
    made.language = anyLanguage(m_random);
    const CompanyName company = companyName(m_random, made.language);
    const QString currency = made.language == Language::Japanese ? u"JPY"_s
        : made.language == Language::Hungarian                 ? (m_random.percent(50) ? u"HUF"_s : u"EUR"_s)
                                                               : (m_random.percent(50) ? u"EUR"_s : u"USD"_s);
    Account account;
    account.key = QString::fromLatin1(made.key);
    account.name = company.name;
    account.reading = company.reading;
    account.domain = u"c%1.example"_s.arg(index + 1);
    account.industry = m_random.of(industries).toString();
    account.region = m_random.of(regions).toString();
    account.segment = m_random.of(segments).toString();
    account.tier = m_random.of(tiers).toString();
    account.stage = allLifecycleStages()[size_t(m_random.percent(60) ? 1 : m_random.below(9))];
    account.owner = m_members[size_t(m_random.below(int(m_members.size())))];
    account.language = toTag(made.language);
    MAINSTAY_TRY(account.currency, Currency::fromCode(currency));
    account.customerSince = m_request.today.addDays(-m_random.between(30, 7 * 365));
    if (m_random.percent(20))
        account.tags += m_random.percent(50) ? u"pilot"_s : u"reference"_s;
    // The ownership begins when the customer came.
    const FixedClock clock(account.customerSince.startOfDay(Qt::UTC).addSecs(12 * 3600));
    MAINSTAY_TRY(made.id, accountstore::insert(m_db, account, clock));
    for (int i = 0; i < contactsPerAccount; ++i) {
        const PersonName person = personName(m_random, made.language);
        Contact contact;
        contact.account = made.id;
        contact.name = person.name;
        contact.reading = person.reading;
        contact.email = u"p%1@c%2.example"_s.arg(i + 1).arg(index + 1);
        contact.roles = {i == 0 ? ContactRole::Champion : ContactRole::EconomicBuyer};
        MAINSTAY_TRY(const ContactId id, accountstore::insertContact(m_db, contact));
        if (i == 0)
            made.firstContact = id.value();
    }
    m_accountsCsv.plain(made.key).quoted(company.name.toUtf8()).endRow();
    constexpr std::array<int, 8> periodCounts {3, 2, 4, 1, 5, 3, 2, 4};
    MAINSTAY_CHECK(addSubscriptions(made, periodCounts[size_t(index % 8)], currency));
    m_accounts.push_back(made);
    return {};
}

Result<void> DataMaker::addSubscriptions(DataAccount &account, int periods, const QString &currency)
{
    const int second = periods >= 4 ? 2 : 0;
    MAINSTAY_CHECK(addSubscription(account, periods - second, currency));
    return second > 0 ? addSubscription(account, second, currency) : Result<void>();
}

Result<void> DataMaker::addSubscription(const DataAccount &account, int periods, const QString &currency)
{
    Subscription subscription;
    subscription.key = QString::fromLatin1(keyOf('S', ++m_subscriptionCount));
    subscription.account = account.id;
    const Product &product = m_products[size_t(m_random.below(int(m_products.size())))];
    subscription.product = product.id;
    MAINSTAY_TRY(subscription.currency, Currency::fromCode(currency));
    subscription.autoRenews = m_random.percent(60);

    const bool stillThere = m_random.percent(75);
    const QDate lastEnd = stillThere ? m_request.today.addDays(m_random.between(1, 365))
                                     : m_request.today.addDays(-m_random.between(1, 5 * 365));
    const bool pausedOnce = periods > 1 && m_random.percent(5);
    const qint64 unit = subscription.currency.minorPerMajor() * (currency == u"JPY" ? 160 : currency == u"HUF" ? 390 : 1);
    qint64 arr = unit * m_random.between(20, 900) * 100;
    QDate start = lastEnd.addYears(-periods).addDays(pausedOnce ? -120 : 0);
    for (int i = 0; i < periods; ++i) {
        const bool open = stillThere && i + 1 == periods && m_random.percent(10);
        const QDate end = start.addYears(1);
        subscription.periods.push_back({{}, start, open ? QDate() : end, arr, m_random.between(5, 400)});
        const QByteArray key = subscription.key.toLatin1() + '-' + QByteArray::number(i + 1);
        m_subscriptionsCsv.plain(key).plain(account.key)
            .plain(product.name.toLatin1()).plain(start.toString(Qt::ISODate).toLatin1())
            .plain(open ? QByteArray() : end.toString(Qt::ISODate).toLatin1())
            .plain(toPlainText({arr, subscription.currency}).toLatin1()).plain(currency.toLatin1()).endRow();
        start = pausedOnce && i == 0 ? end.addDays(120) : end;
        arr = arr * m_random.between(85, 125) / 100 / unit * unit;
    }
    MAINSTAY_CHECK(contractstore::insert(m_db, subscription));
    return {};
}

Result<void> DataMaker::addTouchpoints()
{
    const int count = m_request.size.touchpoints;
    const qint64 end = m_request.today.startOfDay(Qt::UTC).toMSecsSinceEpoch() + 17 * 3'600'000LL;
    const qint64 span = 5LL * 365 * 86'400'000;
    const qint64 step = span / count;
    const int accounts = m_request.size.accounts;
    for (int i = 0; i < count; ++i) {
        // A few accounts are busy, many are quiet; the busy ones lie scattered.
        const auto rank = qint64(accounts * std::pow(m_random.fraction(), 1.5));
        const auto index = size_t(rank * 7919 % accounts);
        const qint64 at = end - span + step * i + m_random.below(int(qMin(step, qint64(60'000)) + 1));
        MAINSTAY_CHECK(addTouchpoint(i, m_accounts[index], at - at % 60'000));
    }
    return {};
}

Result<void> DataMaker::addTouchpoint(int index, const DataAccount &account, qint64 at)
{
    const QByteArray key = keyOf('T', index + 1);
    const QByteArrayView kind = m_random.of(kinds);
    const bool internal = kind == QByteArrayView("internal-note");
    const bool held = m_random.percent(94);
    const bool withContact = !internal && m_random.percent(60);
    const int minutes = m_random.of(lengths);
    const int us = m_random.percent(50) ? m_random.between(-2, 2) : noSentiment;
    const int solution = m_random.percent(40) ? m_random.between(-2, 2) : noSentiment;
    makeSummary(m_random, account.language, m_summary);
    makeNotes(m_random, account.language, m_notes);
    MAINSTAY_TRY(const qint64 id,
                 m_db.runForId("touchpoints/insert", key, account.id, at, minutes, kind, m_random.of(purposes),
                               m_random.of(directions), QByteArrayView("success"),
                               QByteArrayView(held ? "held" : "no-show"), held && withContact, m_summary, m_notes,
                               sentiment(us), sentiment(solution), QByteArrayView(""), QByteArrayView(""),
                               QByteArrayView(""), QByteArrayView(""), QByteArrayView("")));
    if (withContact)
        MAINSTAY_CHECK(m_db.run("touchpoints/insert_contact", id, account.firstContact + m_random.below(contactsPerAccount)));
    MAINSTAY_CHECK(m_db.run("touchpoints/insert_member", id, m_members[size_t(m_random.below(int(m_members.size())))]));
    if (!m_touchpointsCsv.wanted())
        return {};
    m_touchpointsCsv.plain(key).plain(account.key)
        .plain(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate).toLatin1()).plain(kind).number(minutes)
        .quoted(m_summary).quoted(m_notes);
    m_touchpointsCsv.plain(textOf(us)).plain(textOf(solution)).endRow();
    return {};
}

/// Takes the secondary indexes away; the script makes them again.
Result<QByteArray> dropIndexes(Connection &db)
{
    QByteArray drops;
    QByteArray script;
    {
        MAINSTAY_TRY(Statement statement,
                     db.prepareGenerated("SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"));
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                break;
            const QString table = statement.text(0);
            if (std::find(bulkTables.begin(), bulkTables.end(), QStringView(table)) == bulkTables.end())
                continue;
            drops += "DROP INDEX " + statement.text(1).toUtf8() + ";\n";
            script += statement.text(2).toUtf8() + ";\n";
        }
    }
    MAINSTAY_CHECK(db.backend().execute(drops));
    db.forgetStatements();
    return script;
}

} // namespace

std::optional<DataSize> DataSize::named(const QString &name)
{
    const DataSize small {1'000, 20'000, 3'000};
    const int factor = name == u"S" ? 1 : name == u"M" ? 20 : name == u"L" ? 100 : 0;
    if (factor == 0)
        return std::nullopt;
    return DataSize {small.accounts * factor, small.touchpoints * factor, small.periods * factor};
}

Result<void> makeData(const DataRequest &request)
{
    const FixedClock clock(request.today.startOfDay(Qt::UTC).addSecs(18 * 3600));
    const WriteContext context {clock, u"bench"_s};
    MAINSTAY_TRY(const Currency eur, Currency::fromCode(u"EUR"));
    MAINSTAY_TRY(auto db, workspace::create(request.workspacePath, context, {u"Bench"_s, eur, {}}));
    MAINSTAY_CHECK(db->backend().execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;"));
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(*db, context, {u"bench.fill"_s, {}, BatchKind::Import}));
    for (const QStringView table : bulkTables)
        MAINSTAY_CHECK(batch.beginBulkInsert(table.toString()));
    MAINSTAY_TRY(const QByteArray indexes, dropIndexes(*db));
    MAINSTAY_CHECK(DataMaker(request, *db).run());
    MAINSTAY_CHECK(db->backend().execute(indexes));
    for (const QStringView table : bulkTables)
        MAINSTAY_CHECK(batch.endBulkInsert(table.toString()));
    MAINSTAY_CHECK(batch.commit());
    return db->backend().execute("PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;");
}

} // namespace mainstay::bench
