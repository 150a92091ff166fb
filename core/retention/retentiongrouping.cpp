// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountstore.h"
#include "core/contracts/contractstore.h"
#include "core/retention/denseindex.h"
#include "core/retention/retentionstore.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace mainstay::retentionstore {

namespace {

/// Collects which key (an id, or a word's place) each cell has, then numbers the keys by name.
class GroupBuilder final
{
public:
    explicit GroupBuilder(size_t cells) { m_groupOf.reserve(cells); }

    /// `key` 0 is "none of them", whose name is empty.
    void add(qint64 key)
    {
        if (!m_groupOf.empty() && m_keys[static_cast<size_t>(m_groupOf.back())] == key) {
            m_groupOf.push_back(m_groupOf.back());
            return;
        }
        const auto known = m_indexes.constFind(key);
        if (known != m_indexes.constEnd()) {
            m_groupOf.push_back(*known);
            return;
        }
        m_groupOf.push_back(static_cast<qint32>(m_keys.size()));
        m_indexes.insert(key, m_groupOf.back());
        m_keys.push_back(key);
    }

    RetentionGrouping finish(const QHash<qint64, QString> &names) const
    {
        std::vector<size_t> order(m_keys.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(), [&](size_t left, size_t right) {
            const QString leftName = names.value(m_keys[left]);
            const QString rightName = names.value(m_keys[right]);
            if (leftName.isEmpty() != rightName.isEmpty())
                return rightName.isEmpty();
            return std::tie(leftName, m_keys[left]) < std::tie(rightName, m_keys[right]);
        });
        RetentionGrouping grouping;
        std::vector<qint32> place(m_keys.size());
        for (size_t group = 0; group < order.size(); ++group) {
            place[order[group]] = static_cast<qint32>(group);
            grouping.names.append(names.value(m_keys[order[group]]));
        }
        grouping.groups.groupOf.reserve(m_groupOf.size());
        for (qint32 index : m_groupOf)
            grouping.groups.groupOf.push_back(place[static_cast<size_t>(index)]);
        grouping.groups.count = std::max<qint32>(1, static_cast<qint32>(order.size()));
        if (order.empty())
            grouping.names.append(QString());
        return grouping;
    }

private:
    std::vector<qint64> m_keys;
    QHash<qint64, qint32> m_indexes;
    std::vector<qint32> m_groupOf;
};

Result<RetentionGrouping> byWord(Connection &connection, const RetentionData &data,
                                 const QString &dimension)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/account_words"));
    statement.bind(dimension);
    // A word is made into a text once, not for each of 100,000 accounts.
    QHash<QByteArray, qint64> keys {{QByteArray(), 0}};
    QHash<qint64, QString> words;
    DenseIndex accounts;
    std::vector<qint64> keyOf;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            break;
        const QByteArrayView word = statement.utf8(1);
        const auto known = keys.constFind(QByteArray::fromRawData(word.data(), word.size()));
        const qint64 key = known == keys.constEnd() ? keys.size() : *known;
        if (known == keys.constEnd()) {
            keys.insert(word.toByteArray(), key);
            words.insert(key, QString::fromUtf8(word));
        }
        accounts.of(statement.int64(0));
        keyOf.push_back(key);
    }
    GroupBuilder groups(data.accounts.size());
    for (const AccountId account : data.accounts) {
        const qint32 place = accounts.find(account.value());
        groups.add(place < 0 ? 0 : keyOf[static_cast<size_t>(place)]);
    }
    return groups.finish(words);
}

Result<RetentionGrouping> byProduct(Connection &connection, const RetentionData &data)
{
    if (data.products.size() != data.accounts.size())
        return Error {ErrorCode::InvalidInput, u"by product needs data by product"_s};
    MAINSTAY_TRY(const std::vector<Product> products, contractstore::products(connection));
    QHash<qint64, QString> names;
    for (const Product &product : products)
        names.insert(product.id.value(), product.name);
    GroupBuilder groups(data.products.size());
    for (const ProductId product : data.products)
        groups.add(product.value());
    return groups.finish(names);
}

/// [from, until) in Julian days.
struct Ownership
{
    MemberId member;
    qint32 from = 0;
    qint32 until = PeriodRow::openEnd;
};

/// Of all accounts, those of one behind each other.
class Ownerships final
{
public:
    static Result<Ownerships> load(Connection &connection)
    {
        MAINSTAY_TRY(Statement statement, connection.prepare("retention/ownerships"));
        statement.bind();
        Ownerships ownerships;
        for (;;) {
            MAINSTAY_TRY(const bool row, statement.next());
            if (!row)
                break;
            if (ownerships.m_accounts.of(statement.int64(0)).second)
                ownerships.m_first.push_back(ownerships.m_all.size());
            ownerships.m_all.push_back({statement.id<MemberId>(1), statement.julianDay(2, 0),
                                        statement.julianDay(3, PeriodRow::openEnd)});
        }
        ownerships.m_first.push_back(ownerships.m_all.size());
        return ownerships;
    }

    std::span<const Ownership> of(AccountId account) const
    {
        const qint32 place = m_accounts.find(account.value());
        if (place < 0)
            return {};
        const size_t first = m_first[static_cast<size_t>(place)];
        return std::span(m_all).subspan(first, m_first[static_cast<size_t>(place) + 1] - first);
    }

private:
    DenseIndex m_accounts;
    std::vector<Ownership> m_all;
    std::vector<size_t> m_first;
};

/// `held` by rising first day.
MemberId ownerIn(std::span<const Ownership> held, const QuarterSpan &span)
{
    const qint64 first = span.firstDay.toJulianDay();
    const qint64 end = span.endDay.toJulianDay();
    MemberId owner;
    for (const Ownership &ownership : held) {
        if (ownership.from < end && ownership.until > first)
            owner = ownership.member;
    }
    // Who held it before the records begin was not written down: the first who is known to have.
    if (!owner.isValid() && !held.empty() && held.front().from >= end)
        return held.front().member;
    return owner;
}

Result<RetentionGrouping> byOwner(Connection &connection, const RetentionData &data,
                                  const std::vector<QuarterSpan> &spans)
{
    MAINSTAY_TRY(const Ownerships ownerships, Ownerships::load(connection));
    MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(connection));
    QHash<qint64, QString> names;
    for (const Member &member : members)
        names.insert(member.id.value(), member.name);
    GroupBuilder groups(data.accounts.size() * spans.size());
    for (const AccountId account : data.accounts) {
        const std::span<const Ownership> held = ownerships.of(account);
        for (const QuarterSpan &span : spans)
            groups.add(ownerIn(held, span).value());
    }
    return groups.finish(names);
}

/// By the quarter that holds an account's first day of paying; no name for those that never paid.
RetentionGrouping byQuarterWon(const RetentionData &data)
{
    std::vector<qint32> firstDays(data.accounts.size(), PeriodRow::openEnd);
    for (const PeriodRow &period : data.input.periods) {
        qint32 &first = firstDays[static_cast<size_t>(period.account)];
        if (isPaid(period))
            first = std::min(first, period.startDay);
    }
    GroupBuilder groups(firstDays.size());
    QHash<qint64, QString> names;
    for (const qint32 day : firstDays) {
        if (day == PeriodRow::openEnd) {
            groups.add(0);
            continue;
        }
        const Quarter quarter = Quarter::containing(QDate::fromJulianDay(day), data.fiscal);
        const qint64 key = qint64(quarter.year) * 4 + quarter.number;
        names.insert(key, quarter.toText());
        groups.add(key);
    }
    return groups.finish(names);
}

} // namespace

Result<RetentionGrouping> group(Connection &connection, const RetentionData &data,
                                RetentionDimension dimension, const std::vector<QuarterSpan> &spans)
{
    switch (dimension) {
    case RetentionDimension::Owner:
        return byOwner(connection, data, spans);
    case RetentionDimension::Product:
        return byProduct(connection, data);
    case RetentionDimension::Won:
        return byQuarterWon(data);
    case RetentionDimension::Tier:
    case RetentionDimension::Segment:
    case RetentionDimension::Industry:
    case RetentionDimension::Region:
        return byWord(connection, data, retentionDimensions.toText(dimension));
    }
    Q_UNREACHABLE();
    return Error {};
}

} // namespace mainstay::retentionstore
