// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountindex.h"
#include "core/base/fold.h"
#include "tests/support/testworkspace.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

QString randomName(QRandomGenerator &random)
{
    static const QStringList parts {u"Árvíztűrő"_s, u"Tükörfúró"_s, u"Őrség"_s,  u"acme"_s,    u"Zebra"_s,  u"ｺｰﾎﾟ"_s,
                                    u"株式会社"_s,  u"カナ"_s,      u"がくえん"_s, u"東京"_s,    u"Łódź"_s,   u"1"_s,
                                    u"10"_s,        u"2"_s,         u"Straße"_s, u"Company"_s, u"csapat"_s, u"cukor"_s};
    QStringList words;
    const int count = random.bounded(1, 4);
    for (int i = 0; i < count; ++i)
        words += parts[random.bounded(int(parts.size()))];
    return words.join(u' ');
}

Account randomAccount(QRandomGenerator &random, const std::vector<MemberId> &members)
{
    static const QStringList tiers {u""_s, u"A"_s, u"B"_s, u"éles"_s, u"C"_s};
    Account account;
    account.name = randomName(random);
    if (random.bounded(3) == 0)
        account.reading = randomName(random);
    if (random.bounded(2) == 0)
        account.domain = u"example%1.test"_s.arg(random.bounded(50));
    account.tier = tiers[random.bounded(int(tiers.size()))];
    account.stage = allLifecycleStages()[size_t(random.bounded(9))];
    account.industry = tiers[random.bounded(int(tiers.size()))];
    if (random.bounded(4) != 0)
        account.owner = members[size_t(random.bounded(int(members.size())))];
    return account;
}

/// The list as somebody would write it who has never heard of an index.
struct PlainRow
{
    AccountRow row;
    QString sortName;
    QString folded;
};

bool plainMatches(const PlainRow &row, const QString &filter)
{
    for (const QString &word : fold(filter).split(u' ', Qt::SkipEmptyParts)) {
        if (!row.folded.contains(word))
            return false;
    }
    return true;
}

/// −1, 0, 1; `unknown` goes last in both orders.
template <typename Value, typename Compare>
int plainCompare(const Value &a, const Value &b, bool unknownA, bool unknownB, Compare compare)
{
    if (unknownA || unknownB)
        return int(unknownA) - int(unknownB);
    return compare(a, b);
}

class PlainList final
{
public:
    explicit PlainList(const QLocale &locale)
        : m_collator(locale)
    {
    }

    std::vector<PlainRow> rows;

    std::vector<qint64> list(const AccountQuery &query) const
    {
        std::vector<PlainRow> found;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                     [&query](const PlainRow &row) { return plainMatches(row, query.filter); });
        std::stable_sort(found.begin(), found.end(), [this, &query](const PlainRow &a, const PlainRow &b) {
            const int byColumn = compare(a, b, query);
            const int byName = byColumn != 0 ? byColumn : m_collator.compare(a.sortName, b.sortName);
            return byName != 0 ? byName < 0 : a.folded.toUtf8() < b.folded.toUtf8();
        });
        if (query.column == AccountColumn::Name && query.order == Qt::DescendingOrder)
            std::reverse(found.begin(), found.end());
        std::vector<qint64> ids;
        for (const PlainRow &row : found)
            ids.push_back(row.row.id.value());
        return ids;
    }

private:
    template <typename Value>
    static int order(const Value &a, const Value &b)
    {
        return a < b ? -1 : int(b < a);
    }
    int words(const QString &a, const QString &b, int sign) const
    {
        return plainCompare(a, b, a.isEmpty(), b.isEmpty(),
                            [&](const QString &x, const QString &y) { return sign * m_collator.compare(x, y); });
    }
    int compare(const PlainRow &a, const PlainRow &b, const AccountQuery &query) const
    {
        const int sign = query.order == Qt::AscendingOrder ? 1 : -1;
        const auto minutes = [](const PlainRow &row) { return row.row.lastTouch.toMSecsSinceEpoch() / 60'000; };
        switch (query.column) {
        case AccountColumn::Name:
            return 0;
        case AccountColumn::Tier:
            return words(a.row.tier, b.row.tier, sign);
        case AccountColumn::Owner:
            return words(a.row.owner, b.row.owner, sign);
        case AccountColumn::Industry:
            return words(a.row.industry, b.row.industry, sign);
        case AccountColumn::Region:
            return words(a.row.region, b.row.region, sign);
        case AccountColumn::Segment:
            return words(a.row.segment, b.row.segment, sign);
        case AccountColumn::Stage:
            return sign * order(int(a.row.stage), int(b.row.stage));
        case AccountColumn::Arr:
            return sign * order(a.row.contract.arr.minor, b.row.contract.arr.minor);
        case AccountColumn::OpenActions:
            return sign * order(a.row.openActions, b.row.openActions);
        case AccountColumn::Renewal:
            return plainCompare(a, b, !a.row.contract.renewal.isValid(), !b.row.contract.renewal.isValid(),
                                [&](const PlainRow &x, const PlainRow &y) {
                                    return sign * order(x.row.contract.renewal, y.row.contract.renewal);
                                });
        case AccountColumn::LastTouch:
            return plainCompare(a, b, !a.row.lastTouch.isValid(), !b.row.lastTouch.isValid(),
                                [&](const PlainRow &x, const PlainRow &y) {
                                    return sign * order(minutes(x), minutes(y));
                                });
        }
        Q_UNREACHABLE();
        return 0;
    }

    QCollator m_collator;
};

} // namespace

class TestAccountIndex final : public QObject
{
    Q_OBJECT

    static constexpr int accounts = 300;
    test::TestWorkspace m_workspace;

    void fill()
    {
        QRandomGenerator random(7);
        std::vector<MemberId> members;
        for (const QString &name : {u"Ágnes"_s, u"Zoltán"_s, u"佐藤"_s}) {
            Member member;
            member.name = name;
            members.push_back(m_workspace.batch(
                u"member.add"_s, [&] { return accountstore::insertMember(m_workspace.db(), member); }));
        }
        const ProductId product = m_workspace.batch(
            u"subscription.add"_s, [&] { return contractstore::insertProduct(m_workspace.db(), {{}, {}, u"Suite"_s}); });
        m_workspace.batch(u"sample.create"_s, [&]() -> Result<void> {
            for (int i = 0; i < accounts; ++i) {
                MAINSTAY_TRY(const AccountId id, accountstore::insert(m_workspace.db(), randomAccount(random, members),
                                                                      m_workspace.clock()));
                MAINSTAY_CHECK(addFigures(random, id, product));
            }
            return {};
        });
    }

    Result<void> addFigures(QRandomGenerator &random, AccountId account, ProductId product)
    {
        Connection &db = m_workspace.db();
        for (int i = random.bounded(3); i > 0; --i) {
            Subscription subscription;
            subscription.account = account;
            subscription.product = product;
            subscription.currency = test::eur();
            const QDate start = QDate(2025, 1, 1).addDays(random.bounded(400));
            const QDate middle = start.addDays(random.bounded(1, 500));
            subscription.periods.push_back({{}, start, middle, random.bounded(5) * 1000, {}});
            const QDate end = random.bounded(4) == 0 ? QDate() : middle.addDays(300);
            subscription.periods.push_back({{}, middle.addDays(random.bounded(2)), end, 2000, {}});
            MAINSTAY_CHECK(contractstore::insert(db, subscription));
        }
        if (random.bounded(2) == 0) {
            Contact contact;
            contact.account = account;
            contact.name = u"Contact"_s;
            MAINSTAY_TRY(const ContactId person, accountstore::insertContact(db, contact));
            Touchpoint touchpoint;
            touchpoint.account = account;
            touchpoint.contacts = {person};
            touchpoint.at = test::fixedNow().addDays(-random.bounded(100));
            MAINSTAY_CHECK(touchpointstore::insert(db, touchpoint));
        }
        for (int i = random.bounded(4); i > 0; --i) {
            Action action;
            action.account = account;
            action.what = u"Send it"_s;
            MAINSTAY_CHECK(touchpointstore::insertAction(db, action, m_workspace.clock()));
        }
        return {};
    }

    PlainList plainList(const QLocale &locale)
    {
        PlainList list(locale);
        std::vector<AccountId> ids;
        for (qint64 id = 1; id <= accounts; ++id)
            ids.emplace_back(id);
        const auto rows = portfolio::rows(m_workspace.db(), ids, m_workspace.clock().today()).value();
        for (const AccountRow &row : rows) {
            const Account account = accountstore::byId(m_workspace.db(), row.id).value();
            list.rows.push_back({row, account.reading.isEmpty() ? account.name : account.reading, foldedForSearch(account)});
        }
        return list;
    }

private Q_SLOTS:
    void initTestCase() { fill(); }

    void listsAsAPlainListDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("en") << QLocale(QLocale::English);
        QTest::newRow("hu") << QLocale(QLocale::Hungarian);
        QTest::newRow("ja") << QLocale(QLocale::Japanese);
    }
    void listsAsAPlainListDoes()
    {
        QFETCH(const QLocale, locale);
        const auto index = loadAccountIndex(m_workspace.db(), m_workspace.clock().today(), locale);
        QVERIFY(index.ok());
        const PlainList plain = plainList(locale);
        const QStringList filters {u""_s,       u"arviz"_s, u"ÁRVÍZ zebra"_s, u"コーポ"_s, u"株式"_s, u"example1"_s,
                                   u"strasse"_s, u"acme example acme"_s, u"nothing like it"_s, u"a"_s};
        for (const QString &filter : filters) {
            for (int column = 0; column <= int(AccountColumn::Segment); ++column) {
                for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    const AccountQuery query {filter, AccountColumn(column), order};
                    const AccountListing listing = listAccounts(**index, query);
                    QVERIFY2(*listing.ids == plain.list(query), qPrintable(u"%1 %2"_s.arg(filter).arg(column)));
                    QCOMPARE(listing.total, size_t(accounts));
                }
            }
        }
    }

    void theTotalIsThatOfTheRowsListed()
    {
        const auto index = loadAccountIndex(m_workspace.db(), m_workspace.clock().today(), QLocale(QLocale::English));
        const PlainList plain = plainList(QLocale(QLocale::English));
        qint64 expected = 0;
        for (const PlainRow &row : plain.rows) {
            if (row.folded.contains(u"acme"_s))
                expected += row.row.contract.arr.minor;
        }
        const AccountListing listing = listAccounts(**index, {u"acme"_s, AccountColumn::Name, Qt::AscendingOrder});
        QVERIFY(expected > 0);
        QCOMPARE(listing.arr, (Money {expected, test::eur()}));
        QVERIFY(listing.arrComplete);
    }

    void anEmptyWorkspaceIsAnEmptyList()
    {
        test::TestWorkspace empty;
        const auto index = loadAccountIndex(empty.db(), empty.clock().today(), QLocale(QLocale::English));
        QVERIFY(index.ok());
        QVERIFY(listAccounts(**index, {}).ids->empty());
        QVERIFY(listAccounts(**index, {u"x"_s, AccountColumn::Name, Qt::AscendingOrder}).ids->empty());
    }
};

QTEST_GUILESS_MAIN(TestAccountIndex)
#include "tst_accountindex.moc"
