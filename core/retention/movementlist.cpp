// SPDX-License-Identifier: Apache-2.0
#include "core/retention/movementlist.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace mainstay {

namespace {

bool isOfWords(MovementColumn column)
{
    switch (column) {
    case MovementColumn::Name:
    case MovementColumn::Tier:
    case MovementColumn::Owner:
        return true;
    case MovementColumn::Opening:
    case MovementColumn::Closing:
    case MovementColumn::Change:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

qint64 amountOf(const ListedMovement &movement, MovementColumn column)
{
    if (column == MovementColumn::Opening)
        return movement.opening;
    return column == MovementColumn::Closing ? movement.closing : movement.change();
}

/// The place of each different word in the locale's order, so that rows compare as numbers. The
/// empty word has none.
QHash<QString, qint32> placesOf(const QHash<AccountId, QString> &wordOf, const QLocale &locale)
{
    constexpr qint32 unplaced = 0;
    QHash<QString, qint32> places;
    for (const QString &word : wordOf) {
        if (!word.isEmpty())
            places.insert(word, unplaced);
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, QString>> keys;
    keys.reserve(static_cast<size_t>(places.size()));
    for (auto it = places.keyBegin(); it != places.keyEnd(); ++it)
        keys.emplace_back(collator.sortKey(*it), *it);
    std::sort(keys.begin(), keys.end(), [](const auto &left, const auto &right) {
        const int order = left.first.compare(right.first);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    qint32 place = 0;
    for (const auto &[key, word] : keys)
        places[word] = ++place;
    return places;
}

struct Words
{
    QHash<AccountId, QString> names;
    QHash<AccountId, QString> values; ///< of the column; empty when that is the name
};

Result<Words> readWords(Connection &connection, const std::vector<ListedMovement> &movements,
                        MovementColumn column)
{
    Words words;
    words.names.reserve(static_cast<qsizetype>(movements.size()));
    for (const ListedMovement &movement : movements)
        words.names.insert(movement.id, QString());
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/list_accounts"));
    statement.bind();
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return words;
        const auto id = statement.id<AccountId>(0);
        const auto known = words.names.find(id);
        if (known == words.names.end())
            continue;
        *known = statement.text(1);
        if (column != MovementColumn::Name)
            words.values.insert(id, statement.text(column == MovementColumn::Tier ? 2 : 3));
    }
}

struct Rank
{
    qint32 word = 0; ///< 0: no word
    qint32 name = 0;
};

void sortByRank(std::vector<ListedMovement> &movements, const QHash<AccountId, Rank> &ranks,
                Qt::SortOrder order)
{
    std::sort(movements.begin(), movements.end(),
              [&](const ListedMovement &left, const ListedMovement &right) {
                  const Rank leftRank = ranks.value(left.id);
                  const Rank rightRank = ranks.value(right.id);
                  if ((leftRank.word == 0) != (rightRank.word == 0))
                      return rightRank.word == 0;
                  if (leftRank.word != rightRank.word)
                      return (leftRank.word < rightRank.word) == (order == Qt::AscendingOrder);
                  return std::tie(leftRank.name, left.id) < std::tie(rightRank.name, right.id);
              });
}

} // namespace

MovementSort usualSort(RetentionBucket bucket)
{
    switch (bucket) {
    case RetentionBucket::Lost:
    case RetentionBucket::Lapsed:
    case RetentionBucket::Churned:
    case RetentionBucket::Contraction:
        return {MovementColumn::Change, Qt::AscendingOrder};
    case RetentionBucket::New:
    case RetentionBucket::Back:
    case RetentionBucket::Expansion:
    case RetentionBucket::Uplift:
        return {MovementColumn::Change, Qt::DescendingOrder};
    case RetentionBucket::Start:
    case RetentionBucket::Opening:
        return {MovementColumn::Opening, Qt::DescendingOrder};
    case RetentionBucket::End:
    case RetentionBucket::Closing:
    case RetentionBucket::Kept:
    case RetentionBucket::Paused:
        return {MovementColumn::Closing, Qt::DescendingOrder};
    case RetentionBucket::Currency:
        return {MovementColumn::Change, Qt::AscendingOrder};
    case RetentionBucket::InAndOut:
        return {MovementColumn::Name, Qt::AscendingOrder};
    }
    Q_UNREACHABLE();
    return {};
}

qint64 sumOf(const std::vector<ListedMovement> &movements, RetentionBucket bucket)
{
    qint64 opening = 0;
    qint64 closing = 0;
    qint64 uplift = 0;
    qint64 currency = 0;
    for (const ListedMovement &movement : movements) {
        opening += movement.opening;
        closing += movement.closing;
        uplift += movement.uplift;
        currency += movement.currency;
    }
    switch (bucket) {
    case RetentionBucket::Start:
    case RetentionBucket::Opening:
        return opening;
    case RetentionBucket::End:
    case RetentionBucket::Closing:
    case RetentionBucket::Kept:
    case RetentionBucket::Paused:
    case RetentionBucket::InAndOut:
        return closing;
    case RetentionBucket::New:
    case RetentionBucket::Back:
    case RetentionBucket::Lost:
    case RetentionBucket::Lapsed:
    case RetentionBucket::Churned:
    case RetentionBucket::Contraction:
        return closing - opening - currency;
    case RetentionBucket::Expansion:
        return closing - opening - currency - uplift;
    case RetentionBucket::Currency:
        return currency;
    case RetentionBucket::Uplift:
        return uplift;
    }
    Q_UNREACHABLE();
    return 0;
}

MovementList movementsIn(const RetentionTable &table, const std::vector<AccountId> &accounts,
                         size_t quarter, RetentionBucket bucket)
{
    const std::vector<AccountMovement> found = table.accountsIn(quarter, bucket);
    MovementList list;
    list.movements.reserve(found.size());
    for (const AccountMovement &movement : found)
        list.movements.push_back(
            {accounts[static_cast<size_t>(movement.account)], movement.opening, movement.closing, movement.uplift,
             movement.currency});
    list.sum = sumOf(list.movements, bucket);
    return list;
}

Result<std::vector<ListedMovement>> sorted(Connection &connection,
                                           std::vector<ListedMovement> movements,
                                           const MovementSort &sort, const QLocale &locale)
{
    if (!isOfWords(sort.column)) {
        std::sort(movements.begin(), movements.end(),
                  [&sort](const ListedMovement &left, const ListedMovement &right) {
                      const qint64 leftAmount = amountOf(left, sort.column);
                      const qint64 rightAmount = amountOf(right, sort.column);
                      if (leftAmount != rightAmount)
                          return (leftAmount < rightAmount) == (sort.order == Qt::AscendingOrder);
                      return left.id < right.id;
                  });
        return movements;
    }
    MAINSTAY_TRY(const Words words, readWords(connection, movements, sort.column));
    const QHash<QString, qint32> names = placesOf(words.names, locale);
    const QHash<QString, qint32> values = placesOf(words.values, locale);
    QHash<AccountId, Rank> ranks;
    ranks.reserve(words.names.size());
    for (auto it = words.names.cbegin(); it != words.names.cend(); ++it) {
        const qint32 name = names.value(*it);
        const bool byName = sort.column == MovementColumn::Name;
        ranks.insert(it.key(), {byName ? name : values.value(words.values.value(it.key())), name});
    }
    sortByRank(movements, ranks, sort.order);
    return movements;
}

Result<std::vector<ListedAccount>> listedAccounts(Connection &connection,
                                                  const std::vector<AccountId> &ids)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/list_account"));
    std::vector<ListedAccount> accounts;
    accounts.reserve(ids.size());
    for (const AccountId id : ids) {
        MAINSTAY_TRY(const bool row, statement.bind(id).next());
        if (row)
            accounts.push_back({id, statement.text(0), statement.text(1), statement.text(2)});
    }
    return accounts;
}

} // namespace mainstay
