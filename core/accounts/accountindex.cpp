// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountindex.h"

#include "core/accounts/accountstore.h"
#include "core/base/clock.h"
#include "core/base/memory.h"
#include "core/storage/transaction.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <cstring>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 msPerMinute = 60'000;

/// The places of texts in the locale's order; equal ones go by `tie`, then keep their order.
template <typename Tie>
std::vector<quint32> collationRanks(std::vector<QCollatorSortKey> keys, Tie tie)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&keys, &tie](quint32 a, quint32 b) {
        const int difference = keys[a].compare(keys[b]);
        return difference != 0 ? difference < 0 : tie(a, b);
    });
    std::vector<quint32> ranks(keys.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = quint32(i);
    return ranks;
}

/// Gives each different word a number while reading.
class Words final
{
public:
    void add(QByteArrayView word)
    {
        const auto known = m_places.constFind(QByteArray::fromRawData(word.data(), word.size()));
        if (known != m_places.constEnd()) {
            m_column.word.push_back(*known);
            return;
        }
        const auto place = quint16(std::min(m_words.size(), AccountIndex::mostWords));
        if (m_words.size() <= AccountIndex::mostWords)
            m_words.push_back(word.toByteArray());
        m_places.insert(word.toByteArray(), place);
        m_column.word.push_back(place);
    }

    /// `textOf` gives what a word is sorted as.
    template <typename TextOf>
    WordColumn finish(const QCollator &collator, TextOf textOf)
    {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_words.size());
        for (const QByteArray &word : m_words)
            keys.push_back(collator.sortKey(textOf(word)));
        const std::vector<quint32> ranks = collationRanks(std::move(keys), [](quint32, quint32) { return false; });
        for (size_t i = 0; i < m_words.size(); ++i)
            m_column.rank.push_back(m_words[i].isEmpty() ? quint16(0xffff) : quint16(ranks[i]));
        m_column.word.shrink_to_fit();
        return std::move(m_column);
    }

private:
    QHash<QByteArray, quint16> m_places;
    std::vector<QByteArray> m_words;
    WordColumn m_column;
};

class Loader final
{
public:
    Loader(Connection &connection, QDate today, const QLocale &locale)
        : m_connection(connection)
        , m_today(today)
        , m_collator(locale)
        , m_index(std::make_shared<AccountIndex>())
    {
    }

    Result<std::shared_ptr<const AccountIndex>> load()
    {
        MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(m_connection));
        MAINSTAY_CHECK(readAccounts());
        MAINSTAY_CHECK(finishWords());
        // Of one name, the order that the storage has for the first page.
        m_index->nameRank = collationRanks(std::exchange(m_names, {}), [this](quint32 a, quint32 b) {
            return std::strcmp(foldedOf(a), foldedOf(b)) < 0;
        });
        MAINSTAY_CHECK(readPeriods());
        MAINSTAY_CHECK(readActions());
        return std::shared_ptr<const AccountIndex>(std::move(m_index));
    }

private:
    Result<void> readAccounts()
    {
        AccountIndex &index = *m_index;
        MAINSTAY_TRY(Statement row, m_connection.prepare("accounts/index_accounts"));
        row.bind(startOfDayMs(m_today.addDays(1)));
        for (;;) {
            MAINSTAY_TRY(const bool more, row.next());
            index.foldedStart.push_back(quint32(index.folded.size()));
            if (!more)
                break;
            index.ids.push_back(row.int64(0));
            const QByteArrayView folded = row.utf8(1);
            index.folded.append(folded.data(), size_t(folded.size()));
            index.folded.push_back('\0');
            m_names.push_back(m_collator.sortKey(row.utf8(3).isEmpty() ? row.text(2) : row.text(3)));
            m_tier.add(row.utf8(4));
            MAINSTAY_TRY(const LifecycleStage stage, stageOf(row.utf8(5)));
            index.stage.push_back(quint8(stage));
            m_owner.add(row.utf8(6));
            m_industry.add(row.utf8(7));
            m_region.add(row.utf8(8));
            m_segment.add(row.utf8(9));
            index.lastTouch.push_back(row.isNull(10) ? AccountIndex::never : qint32(row.int64(10) / msPerMinute));
        }
        index.folded.shrink_to_fit();
        return {};
    }

    const char *foldedOf(quint32 account) const { return m_index->folded.data() + m_index->foldedStart[account]; }

    Result<LifecycleStage> stageOf(QByteArrayView text)
    {
        for (const auto &[known, stage] : m_stages) {
            if (known == text)
                return stage;
        }
        MAINSTAY_TRY(const LifecycleStage stage, lifecycleStageFromText(QString::fromUtf8(text)));
        m_stages.emplace_back(text.toByteArray(), stage);
        return stage;
    }

    Result<void> finishWords()
    {
        const auto asIs = [](const QByteArray &word) { return QString::fromUtf8(word); };
        m_index->tier = m_tier.finish(m_collator, asIs);
        m_index->industry = m_industry.finish(m_collator, asIs);
        m_index->region = m_region.finish(m_collator, asIs);
        m_index->segment = m_segment.finish(m_collator, asIs);
        MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(m_connection));
        QHash<QByteArray, QString> names;
        for (const Member &member : members)
            names.insert(QByteArray::number(member.id.value()), member.reading.isEmpty() ? member.name : member.reading);
        m_index->owner = m_owner.finish(m_collator, [&names](const QByteArray &id) { return names.value(id); });
        return {};
    }

    Result<void> readPeriods()
    {
        std::vector<PeriodSpan> spans;
        MAINSTAY_TRY(const PortfolioRates rates, PortfolioRates::load(m_connection, m_today));
        MAINSTAY_TRY(Statement row, m_connection.prepare("accounts/index_periods"));
        row.bind(m_today);
        for (;;) {
            MAINSTAY_TRY(const bool more, row.next());
            if (!more)
                break;
            spans.push_back({row.int64(0), row.int64(1), row.julianDay(2, 0), row.julianDay(3, PeriodSpan::open),
                             row.int64(4), PortfolioRates::pack(row.utf8(5))});
        }
        std::sort(spans.begin(), spans.end(), [](const PeriodSpan &a, const PeriodSpan &b) {
            return std::tie(a.account, a.subscription, a.start) < std::tie(b.account, b.subscription, b.start);
        });
        takeFigures(spans, rates);
        return {};
    }

    void takeFigures(std::span<const PeriodSpan> spans, const PortfolioRates &rates)
    {
        AccountIndex &index = *m_index;
        index.currency = onlyCurrency(spans, rates);
        const bool rateless = index.currency != rates.base();
        index.arrMinor.assign(index.size(), 0);
        index.renewal.assign(index.size(), AccountIndex::never);
        for (size_t first = 0; first < spans.size();) {
            size_t last = first;
            while (last < spans.size() && spans[last].account == spans[first].account)
                ++last;
            const auto place = std::lower_bound(index.ids.begin(), index.ids.end(), spans[first].account);
            if (place != index.ids.end() && *place == spans[first].account) {
                const ContractFigures figures = contractFigures(spans.subspan(first, last - first), m_today, rates);
                take(size_t(place - index.ids.begin()), figures, rateless);
            }
            first = last;
        }
    }

    void take(size_t account, const ContractFigures &figures, bool rateless)
    {
        AccountIndex &index = *m_index;
        if (figures.renewal.isValid())
            index.renewal[account] = qint32(figures.renewal.toJulianDay());
        const bool same = figures.arr.currency == index.currency || rateless;
        if (same)
            index.arrMinor[account] = figures.arr.minor;
        if (same && figures.arrComplete)
            return;
        if (index.arrIncomplete.empty())
            index.arrIncomplete.resize(index.size());
        index.arrIncomplete[account] = true;
    }

    /// The base currency, or the one that everything is in where that has no rate.
    static Currency onlyCurrency(std::span<const PeriodSpan> spans, const PortfolioRates &rates)
    {
        if (spans.empty() || rates.toBase(1, spans.front().currency))
            return rates.base();
        const bool same = std::all_of(spans.begin(), spans.end(), [&spans](const PeriodSpan &span) {
            return span.currency == spans.front().currency;
        });
        return same ? PortfolioRates::unpack(spans.front().currency) : rates.base();
    }

    Result<void> readActions()
    {
        AccountIndex &index = *m_index;
        index.openActions.assign(index.size(), 0);
        MAINSTAY_TRY(Statement row, m_connection.prepare("accounts/index_actions"));
        row.reset();
        for (;;) {
            MAINSTAY_TRY(const bool more, row.next());
            if (!more)
                return {};
            const auto place = std::lower_bound(index.ids.begin(), index.ids.end(), row.int64(0));
            if (place != index.ids.end() && *place == row.int64(0)) {
                quint16 &count = index.openActions[size_t(place - index.ids.begin())];
                count = quint16(std::min(count + 1, 0xffff));
            }
        }
    }

    Connection &m_connection;
    QDate m_today;
    QCollator m_collator;
    std::shared_ptr<AccountIndex> m_index;
    std::vector<QCollatorSortKey> m_names;
    std::vector<std::pair<QByteArray, LifecycleStage>> m_stages;
    Words m_tier;
    Words m_owner;
    Words m_industry;
    Words m_region;
    Words m_segment;
};

} // namespace

Result<std::shared_ptr<const AccountIndex>> loadAccountIndex(Connection &connection, QDate today, const QLocale &locale)
{
    auto index = Loader(connection, today, locale).load();
    releaseFreedMemory(); // the keys that names were sorted by
    return index;
}

} // namespace mainstay
