// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retentionstore.h"

#include "core/retention/denseindex.h"
#include "core/retention/periodreader.h"
#include "core/storage/transaction.h"
#include "core/workspace/workspace.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mainstay::retentionstore {

namespace {

/// The currencies that come along, and which of them something is paid in.
class CurrencyList final
{
public:
    /// Mostly the one of the row before; a new one is added.
    quint16 indexOf(QByteArrayView code)
    {
        if (m_last < m_codes.size() && m_codes[m_last] == code)
            return static_cast<quint16>(m_last);
        const QByteArray key = code.toByteArray();
        const auto known = m_places.constFind(key);
        m_last = known == m_places.constEnd() ? m_codes.size() : *known;
        if (m_last == m_codes.size()) {
            m_codes.push_back(key);
            m_isUsed.push_back(false);
            m_places.insert(key, static_cast<quint16>(m_last));
        }
        return static_cast<quint16>(m_last);
    }

    void use(quint16 index) { m_isUsed[index] = true; }

    /// By index; nothing for those that nothing is paid in.
    Result<std::vector<std::optional<Currency>>> used() const
    {
        std::vector<std::optional<Currency>> currencies(m_codes.size());
        for (size_t i = 0; i < m_codes.size(); ++i) {
            if (!m_isUsed[i])
                continue;
            MAINSTAY_TRY(currencies[i], Currency::fromCode(QString::fromLatin1(m_codes[i])));
        }
        return currencies;
    }

private:
    std::vector<QByteArray> m_codes;
    std::vector<bool> m_isUsed;
    QHash<QByteArray, quint16> m_places;
    size_t m_last = 0;
};

/// Which account each counts as: its highest parent's.
using TopParents = QHash<AccountId, AccountId>;

/// Collects the rows; only then, with all currencies known, brings the amounts into one.
class Loader final
{
public:
    Loader(RetentionUnit unit, TopParents topParents)
        : m_unit(unit)
        , m_topParents(std::move(topParents))
    {
    }

    /// Before the periods.
    void addSubscription(const Statement &row)
    {
        m_subscriptions.of(row.int64(0));
        m_sold.push_back({row.id<AccountId>(1), row.id<ProductId>(3), m_list.indexOf(row.utf8(2))});
    }

    void add(const StoredPeriod &period)
    {
        const qint32 place = m_subscriptions.find(period.subscription);
        if (place < 0)
            return;
        Sold &sold = m_sold[static_cast<size_t>(place)];
        if (sold.unit < 0) {
            sold.unit = unitOf(sold);
            m_list.use(sold.currency);
        }
        m_currencyOf.push_back(sold.currency);
        m_data.input.periods.push_back(
            {period.arr, sold.unit, period.startDay, period.endDay});
    }

    void addUplift(const Statement &row)
    {
        const qint32 place = m_subscriptions.find(row.int64(0));
        if (place < 0 || m_sold[static_cast<size_t>(place)].unit < 0) // nothing is paid
            return;
        const Sold &sold = m_sold[static_cast<size_t>(place)];
        m_upliftCurrencyOf.push_back(sold.currency);
        m_data.input.prices.push_back({row.int64(2), sold.unit, row.julianDay(1, 0)});
    }

    /// Accounts that never paid have no index.
    void addLoss(const Statement &row)
    {
        const auto account = row.id<AccountId>(0);
        m_losses.emplace_back(m_topParents.value(account, account), row.julianDay(1, 0));
    }

    Result<RetentionData> finish(const BaseRates &rates, FiscalYear fiscal)
    {
        for (const PeriodRow &period : m_data.input.periods) {
            if (period.startDay <= 0 || period.endDay <= 0)
                return Error {ErrorCode::Corrupt, u"a subscription period's day is no date"_s};
        }
        MAINSTAY_CHECK(convert(rates));
        m_data.input.accountCount = static_cast<qint32>(m_data.accounts.size());
        placeLosses();
        m_data.topParents = std::move(m_topParents);
        m_data.fiscal = fiscal;
        return std::move(m_data);
    }

private:
    /// A subscription, and from its first period on what it counts as.
    struct Sold
    {
        AccountId account;
        ProductId product;
        quint16 currency = 0;
        qint32 unit = -1;
    };

    void placeLosses()
    {
        if (m_losses.empty())
            return;
        QHash<AccountId, qint32> last;
        for (const auto &[account, day] : m_losses)
            last[account] = std::max(last.value(account), day);
        for (const AccountId account : m_data.accounts)
            m_data.input.lossDays.push_back(last.value(account));
    }

    qint32 unitOf(const Sold &sold)
    {
        AccountId account = sold.account;
        if (m_unit == RetentionUnit::TopParent)
            account = m_topParents.value(account, account);
        const auto [index, isNew] = m_accounts.of(account.value());
        if (m_unit != RetentionUnit::AccountAndProduct) {
            if (isNew)
                m_data.accounts.push_back(account);
            return index;
        }
        const auto [productIndex, unused] = m_products.of(sold.product.value());
        // Both indexes are below 2³¹, so one number holds the pair.
        const auto [unit, isNewUnit] = m_units.of((qint64(productIndex) << 32) + index);
        if (isNewUnit) {
            m_data.accounts.push_back(account);
            m_data.products.push_back(sold.product);
        }
        return unit;
    }

    static std::optional<Currency> onlyOneOf(const std::vector<std::optional<Currency>> &used)
    {
        std::optional<Currency> only;
        for (const std::optional<Currency> &currency : used) {
            if (currency && only)
                return std::nullopt;
            only = currency ? currency : only;
        }
        return only;
    }

    /// Of each currency its place in the input's rates; −1 for those that never had but one.
    Result<std::vector<qint32>> changingRates(const std::vector<std::optional<Currency>> &used, const BaseRates &rates)
    {
        std::vector<qint32> places(used.size(), -1);
        for (size_t i = 0; i < used.size(); ++i) {
            if (!used[i])
                continue;
            MAINSTAY_TRY(RateHistory history, rates.historyOf(*used[i]));
            if (history.size() < 2)
                continue;
            places[i] = static_cast<qint32>(m_data.input.rates.size());
            m_data.input.rates.push_back(std::move(history));
        }
        return places;
    }

    /// The place of an amount whose worth changes with its currency's rates.
    qint32 keepForeign(qint64 minor, qint32 rates)
    {
        if (rates < 0)
            return -1;
        m_data.input.foreign.push_back({minor, rates});
        return static_cast<qint32>(m_data.input.foreign.size()) - 1;
    }

    Result<void> convert(const BaseRates &rates)
    {
        using Currencies = std::vector<std::optional<Currency>>;
        MAINSTAY_TRY(const Currencies used, m_list.used());
        m_data.currency = rates.base();
        if (const auto only = onlyOneOf(used); only && !rates.factorOf(*only).ok()) {
            m_data.currency = *only;
            return {};
        }
        std::vector<ConversionFactor> factors(used.size());
        for (size_t i = 0; i < used.size(); ++i) {
            if (!used[i])
                continue;
            MAINSTAY_TRY(factors[i], rates.factorOf(*used[i]));
        }
        MAINSTAY_TRY(const std::vector<qint32> changing, changingRates(used, rates));
        if (std::all_of(factors.begin(), factors.end(), std::mem_fn(&ConversionFactor::isOne)) && m_data.input.rates.empty())
            return {};
        for (size_t i = 0; i < m_currencyOf.size(); ++i) {
            PeriodRow &period = m_data.input.periods[i];
            period.foreign = keepForeign(period.arr, changing[m_currencyOf[i]]);
            const std::optional<qint64> arr = factors[m_currencyOf[i]].apply(period.arr);
            if (!arr)
                return Error {ErrorCode::InvalidInput, u"an ARR is too large to be converted"_s};
            period.arr = *arr;
        }
        for (size_t i = 0; i < m_upliftCurrencyOf.size(); ++i) {
            PriceRow &price = m_data.input.prices[i];
            price.foreign = keepForeign(price.arr, changing[m_upliftCurrencyOf[i]]);
            const std::optional<qint64> arr = factors[m_upliftCurrencyOf[i]].apply(price.arr);
            if (!arr)
                return Error {ErrorCode::InvalidInput, u"an uplift is too large to be converted"_s};
            price.arr = *arr;
        }
        return {};
    }

    RetentionUnit m_unit;
    TopParents m_topParents;
    RetentionData m_data;
    DenseIndex m_subscriptions;
    std::vector<Sold> m_sold; ///< by index of subscription
    DenseIndex m_accounts;
    DenseIndex m_products;
    DenseIndex m_units;
    CurrencyList m_list;
    std::vector<quint16> m_currencyOf;
    std::vector<quint16> m_upliftCurrencyOf;
    std::vector<std::pair<AccountId, qint32>> m_losses;
};

template <typename Row>
Result<void> forEachRow(Connection &connection, const char *name, const Row &take)
{
    MAINSTAY_TRY(Statement statement, connection.prepare(name));
    statement.bind();
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return {};
        take(statement);
    }
}

Result<RetentionData> read(Connection &connection, Connection *twin, RetentionUnit unit, QDate ratesOn)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    MAINSTAY_TRY(const BaseRates rates, baseRates(connection, settings.baseCurrency, ratesOn));
    TopParents topParents;
    if (unit == RetentionUnit::TopParent) {
        MAINSTAY_TRY(topParents, retentionstore::topParents(connection));
    }
    Loader loader(unit, std::move(topParents));
    MAINSTAY_TRY(const auto blocks, PeriodReader(connection, twin).read([&] {
        return forEachRow(connection, "retention/sold", [&](const Statement &row) { loader.addSubscription(row); });
    }));
    for (const std::vector<StoredPeriod> &block : blocks) {
        for (const StoredPeriod &period : block)
            loader.add(period);
    }
    MAINSTAY_CHECK(forEachRow(connection, "retention/uplifts", [&](const Statement &row) { loader.addUplift(row); }));
    MAINSTAY_CHECK(forEachRow(connection, "retention/last_losses", [&](const Statement &row) { loader.addLoss(row); }));
    MAINSTAY_TRY(RetentionData data, loader.finish(rates, settings.fiscalYear));
    data.input.gapDays = settings.gapDays;
    data.winningRatio = settings.winningRatio;
    return data;
}

} // namespace

Result<QHash<AccountId, AccountId>> topParents(Connection &connection)
{
    constexpr int deepest = 64;
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/parents"));
    statement.bind();
    QHash<AccountId, AccountId> parents;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            break;
        parents.insert(statement.id<AccountId>(0), statement.id<AccountId>(1));
    }
    QHash<AccountId, AccountId> top;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        AccountId highest = it.value();
        for (int i = 0; i < deepest && parents.contains(highest); ++i)
            highest = parents.value(highest);
        top.insert(it.key(), highest);
    }
    return top;
}

Result<BaseRates> baseRates(Connection &connection, const Currency &base, QDate on)
{
    BaseRates rates(base, on);
    MAINSTAY_TRY(const std::vector<ExchangeRate> stored, workspace::exchangeRates(connection));
    for (const ExchangeRate &rate : stored) {
        // A rate that the base currency had while another one was the base means nothing now.
        if (rate.currency != base)
            MAINSTAY_CHECK(rates.setRate(rate.currency, rate.rateMicro, rate.validFrom));
    }
    return rates;
}

Result<RetentionData> load(Connection &connection, RetentionUnit unit, QDate ratesOn)
{
    // What a transaction has written so far nobody else sees.
    if (connection.backend().inTransaction())
        return read(connection, nullptr, unit, ratesOn);
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    return read(connection, connection.twin(), unit, ratesOn);
}

Result<std::vector<IgnoredPeriod>> ignoredPeriods(Connection &connection)
{
    std::vector<IgnoredPeriod> ignored;
    MAINSTAY_CHECK(forEachRow(connection, "retention/ignored_periods", [&](const Statement &row) {
        const QDate start = row.date(3);
        const QDate end = row.date(4);
        ignored.push_back({row.id<PeriodId>(0), row.id<AccountId>(1), row.text(2), start, end,
                           end.isValid() && end <= start});
    }));
    return ignored;
}

Result<std::vector<RetentionAccount>> accountsById(Connection &connection,
                                                   const std::vector<AccountId> &ids)
{
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/account_name"));
    std::vector<RetentionAccount> accounts;
    for (const AccountId id : ids) {
        MAINSTAY_TRY(const bool row, statement.bind(id).next());
        if (!row)
            return Error {ErrorCode::NotFound, u"account %1"_s.arg(id.value())};
        accounts.push_back({id, statement.text(0), statement.text(1)});
    }
    return accounts;
}

Result<QStringList> currenciesWithoutRate(Connection &connection)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/currencies_without_rate"));
    statement.bind(settings.baseCurrency.code());
    QStringList codes;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return codes;
        codes.append(statement.text(0));
    }
}

Result<QStringList> accountsWithoutRate(Connection &connection, int limit)
{
    MAINSTAY_TRY(const WorkspaceSettings settings, workspace::settings(connection));
    MAINSTAY_TRY(Statement statement, connection.prepare("retention/accounts_without_rate"));
    statement.bind(settings.baseCurrency.code(), limit);
    QStringList names;
    for (;;) {
        MAINSTAY_TRY(const bool row, statement.next());
        if (!row)
            return names;
        names.append(statement.text(0));
    }
}

} // namespace mainstay::retentionstore
